#include "extension/notes/edit_scope.h"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace gouji::office {

EditScope::EditScope(const Reference<css::frame::XModel>& model, const OUString& title,
                     Tracking tracking, Step step)
    : model_(model) {
  undo_ = Reference<css::document::XUndoManagerSupplier>(model, UNO_QUERY_THROW)->getUndoManager();
  if (step == Step::own) {
    undo_->enterUndoContext(title);
  } else {
    undo_->enterHiddenUndoContext();
  }
  model_->lockControllers();
  tracked_ = tracking == Tracking::off && propertyOf(model, "RecordChanges", false);
  if (tracked_) {
    Reference<css::beans::XPropertySet>(model, UNO_QUERY_THROW)
        ->setPropertyValue("RecordChanges", Any(false));
  }
}

EditScope::~EditScope() {
  try {
    if (tracked_) {
      Reference<css::beans::XPropertySet>(model_, UNO_QUERY_THROW)
          ->setPropertyValue("RecordChanges", Any(true));
    }
    model_->unlockControllers();
    undo_->leaveUndoContext();
  } catch (const css::uno::Exception&) {
    // The document was closed meanwhile, and its undo list with it.
  }
}

}  // namespace gouji::office
