#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include "extension/uno.h"

namespace gouji::office {

/// While it lives, changes to a document are one step of its undo list and are not repainted.
class EditScope {
 public:
  enum class Tracking {
    off,  ///< the changes are not recorded as tracked ones
    as_is,
  };

  enum class Step {
    own,
    last,  ///< a part of the undo list's last step, which has to be there
  };

  EditScope(const Reference<css::frame::XModel>& model, const OUString& title, Tracking tracking,
            Step step = Step::own);
  ~EditScope();
  EditScope(const EditScope&) = delete;
  EditScope& operator=(const EditScope&) = delete;

 private:
  void begin(const OUString& title, Tracking tracking, Step step);
  void end();

  Reference<css::frame::XModel> model_;
  Reference<css::document::XUndoManager> undo_;
  bool entered_ = false;
  bool locked_ = false;
  bool tracked_ = false;  ///< it has to be switched on again
};

}  // namespace gouji::office
