#include "extension/notes/edit_scope.h"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace gouji::office {

EditScope::EditScope(const Reference<css::frame::XModel>& model, const OUString& title,
                     Tracking tracking, Step step)
    : model_(model) {
  try {
    begin(title, tracking, step);
  } catch (...) {
    end();
    throw;
  }
}

EditScope::~EditScope() {
  end();
}

void EditScope::begin(const OUString& title, Tracking tracking, Step step) {
  undo_ = Reference<css::document::XUndoManagerSupplier>(model_, UNO_QUERY_THROW)->getUndoManager();
  if (step == Step::own) {
    undo_->enterUndoContext(title);
  } else {
    undo_->enterHiddenUndoContext();
  }
  entered_ = true;
  model_->lockControllers();
  locked_ = true;
  if (tracking == Tracking::off && propertyOf(model_, "RecordChanges", false)) {
    Reference<css::beans::XPropertySet>(model_, UNO_QUERY_THROW)
        ->setPropertyValue("RecordChanges", Any(false));
    tracked_ = true;
  }
}

void EditScope::end() {
  try {
    if (tracked_) {
      Reference<css::beans::XPropertySet>(model_, UNO_QUERY_THROW)
          ->setPropertyValue("RecordChanges", Any(true));
    }
    if (locked_) {
      model_->unlockControllers();
    }
    if (entered_) {
      undo_->leaveUndoContext();
    }
  } catch (const css::uno::Exception&) {
    // The document was closed meanwhile, and its undo list with it.
  }
}

}  // namespace gouji::office
