#include "extension/import/pdf_filter.h"

#include <com/sun/star/document/XFilter.hpp>
#include <com/sun/star/document/XImporter.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/xml/sax/XFastParser.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <string>

#include "filters/export/flat_odt.h"
#include "filters/import/import.h"

namespace gouji::office {
namespace {

/// The office's own reader of OpenDocument text.
constexpr char kOdtImporter[] = "com.sun.star.comp.Writer.XMLOasisImporter";

constexpr sal_Int32 kBlock = 1 << 16;

/// All that a stream has; more than gouji reads is cut, and refused later.
std::string bytesOf(const Reference<css::io::XInputStream>& stream) {
  std::string bytes;
  Sequence<sal_Int8> block;
  while (bytes.size() <= Limits().file_bytes && stream->readBytes(block, kBlock) > 0) {
    bytes.append(reinterpret_cast<const char*>(block.getConstArray()),
                 static_cast<std::size_t>(block.getLength()));
  }
  return bytes;
}

class PdfFilter final
    : public cppu::WeakImplHelper3<css::document::XFilter, css::document::XImporter,
                                   css::lang::XServiceInfo> {
 public:
  explicit PdfFilter(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

  void SAL_CALL setTargetDocument(const Reference<css::lang::XComponent>& document) override {
    document_ = document;
    if (!Reference<css::text::XTextDocument>(document, UNO_QUERY).is()) {
      throw css::lang::IllegalArgumentException("no text document",
                                                static_cast<cppu::OWeakObject*>(this), 0);
    }
  }

  sal_Bool SAL_CALL filter(const Sequence<css::beans::PropertyValue>& descriptor) override {
    Reference<css::io::XInputStream> stream;
    for (const auto& each : descriptor) {
      if (each.Name == "InputStream") {
        each.Value >>= stream;
      }
    }
    try {
      return stream.is() && document_.is() && read(bytesOf(stream));
    } catch (const std::exception&) {
      return false;  // the office says that the file could not be read
    }
  }
  void SAL_CALL cancel() override {}

  OUString SAL_CALL getImplementationName() override { return "gouji.ReportCheck.PdfFilter"; }
  sal_Bool SAL_CALL supportsService(const OUString& name) override {
    return cppu::supportsService(this, name);
  }
  Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
    return sequenceOf<OUString>("com.sun.star.document.ImportFilter");
  }

 private:
  bool read(const std::string& bytes) {
    const std::string markup = flatOdt(importDocument(bytes, Format::pdf));
    const Sequence<sal_Int8> data(reinterpret_cast<const sal_Int8*>(markup.data()),
                                  static_cast<sal_Int32>(markup.size()));
    css::xml::sax::InputSource source;
    source.aInputStream.set(css::io::SequenceInputStream::createStreamFromSequence(context_, data),
                            UNO_QUERY_THROW);
    const Reference<css::document::XImporter> importer(
        context_->getServiceManager()->createInstanceWithContext(kOdtImporter, context_),
        UNO_QUERY_THROW);
    importer->setTargetDocument(document_);
    Reference<css::xml::sax::XFastParser>(importer, UNO_QUERY_THROW)->parseStream(source);
    return true;
  }

  Reference<css::uno::XComponentContext> context_;
  Reference<css::lang::XComponent> document_;
};

}  // namespace

css::uno::XInterface* makePdfFilter(const Reference<css::uno::XComponentContext>& context) {
  css::uno::XInterface* object = static_cast<cppu::OWeakObject*>(new PdfFilter(context));
  object->acquire();
  return object;
}

}  // namespace gouji::office
