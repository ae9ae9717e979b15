#include <sal/types.h>

#include <com/sun/star/uno/XComponentContext.hpp>

#include "extension/commands/dispatch.h"
#include "extension/export/export_filter.h"
#include "extension/import/pdf_filter.h"
#include "extension/options/options_page.h"
#include "extension/panel/panel_factory.h"
#include "extension/uno.h"

/// The component's only symbols: a constructor for each implementation of gouji.components. Each
/// gives an object that is acquired once.
extern "C" {

SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* gouji_makeProtocolHandler(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& arguments) {
  return gouji::office::makeProtocolHandler(context, arguments);
}

SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* gouji_makePanelFactory(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>&) {
  return gouji::office::makePanelFactory(context);
}

SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* gouji_makeExportFilter(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>&) {
  return gouji::office::makeExportFilter(context);
}

SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* gouji_makeOptionsPage(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>&) {
  return gouji::office::makeOptionsPage(context);
}

SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* gouji_makePdfFilter(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>&) {
  return gouji::office::makePdfFilter(context);
}

}  // extern "C"
