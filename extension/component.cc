#include <sal/types.h>

#include <com/sun/star/uno/XComponentContext.hpp>

#include "extension/commands/dispatch.h"
#include "extension/uno.h"

/// The component's only symbols: a constructor for each implementation of gouji.components. Each
/// gives an object that is acquired once.
extern "C" {

SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* gouji_makeProtocolHandler(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& arguments) {
  return gouji::office::makeProtocolHandler(context, arguments);
}

}  // extern "C"
