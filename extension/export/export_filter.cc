#include "extension/export/export_filter.h"

#include <com/sun/star/document/XExporter.hpp>
#include <com/sun/star/document/XFilter.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/io/XOutputStream.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <string>

#include "extension/session/checked_document.h"
#include "extension/session/settings.h"
#include "filters/export/csv.h"
#include "filters/export/html/html.h"
#include "filters/export/json/json.h"
#include "filters/export/sarif/sarif.h"

namespace gouji::office {
namespace {

constexpr const char* kVersion = GOUJI_VERSION;

/// What the report is written as, from the document as it is open.
class Writing {
 public:
  Writing(const Reference<css::text::XTextDocument>& document, std::string file, Language language)
      : source_{std::move(file), "office"}, language_(language) {
    result_.open = DocumentReader::readAll(document);
    judge(result_, {});
  }

  bool isReport() const { return result_.isReport(); }

  std::string json() const {
    std::string out;
    appendReportJson(out, source_, document(), result_.report, JsonLayout::readable);
    return out + '\n';
  }

  std::string csv() const {
    std::string out;
    appendCsvHeader(out, CsvReader::spreadsheet);
    appendCsv(out, source_, document(), result_.report, CsvReader::spreadsheet);
    return out;
  }

  std::string sarif() const {
    std::string out;
    appendSarifHead(out, kVersion, language_);
    appendSarifResults(out, judged(), {"/", language_});
    appendSarifTail(out, {}, "/");
    return out;
  }

  std::string html() const {
    std::string out;
    appendHtmlHead(out, language_);
    appendHtmlReport(out, judged());
    appendHtmlTail(out, {});
    return out;
  }

 private:
  const Document& document() const { return result_.open.document; }
  JudgedReport judged() const { return {source_, document(), result_.report, result_.judgement}; }

  Source source_;
  Language language_;
  CheckedDocument result_;
};

/// The filters of config/Filters.xcu.
struct Kind {
  const char* name;
  std::string (Writing::*write)() const;
};

constexpr Kind kKinds[] = {
    {"gouji JSON", &Writing::json},
    {"gouji CSV", &Writing::csv},
    {"gouji SARIF", &Writing::sarif},
    {"gouji review page", &Writing::html},
};

class ExportFilter final
    : public cppu::WeakImplHelper3<css::document::XFilter, css::document::XExporter,
                                   css::lang::XServiceInfo> {
 public:
  explicit ExportFilter(const Reference<css::uno::XComponentContext>& context)
      : context_(context) {}

  void SAL_CALL setSourceDocument(const Reference<css::lang::XComponent>& document) override {
    document_.set(document, UNO_QUERY);
    if (!document_.is()) {
      throw css::lang::IllegalArgumentException("no text document",
                                                static_cast<cppu::OWeakObject*>(this), 0);
    }
  }

  sal_Bool SAL_CALL filter(const Sequence<css::beans::PropertyValue>& descriptor) override {
    Reference<css::io::XOutputStream> stream;
    OUString name;
    for (const auto& each : descriptor) {
      if (each.Name == "OutputStream") {
        each.Value >>= stream;
      } else if (each.Name == "FilterName") {
        each.Value >>= name;
      }
    }
    try {
      return stream.is() && document_.is() && write(name, stream);
    } catch (const std::exception&) {
      return false;  // the office says that the file could not be written
    }
  }
  void SAL_CALL cancel() override {}

  OUString SAL_CALL getImplementationName() override { return "gouji.ReportCheck.ExportFilter"; }
  sal_Bool SAL_CALL supportsService(const OUString& name) override {
    return cppu::supportsService(this, name);
  }
  Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
    return sequenceOf<OUString>("com.sun.star.document.ExportFilter");
  }

 private:
  bool write(const OUString& name, const Reference<css::io::XOutputStream>& stream) {
    for (const Kind& kind : kKinds) {
      if (!name.equalsAscii(kind.name)) {
        continue;
      }
      const Reference<css::frame::XModel> model(document_, UNO_QUERY_THROW);
      const OUString url = model->getURL();
      const Writing writing(document_, toUtf8(url.copy(url.lastIndexOf('/') + 1)),
                            languageOf(readSettings(context_), context_));
      if (!writing.isReport()) {
        return false;
      }
      const std::string bytes = (writing.*kind.write)();
      stream->writeBytes(Sequence<sal_Int8>(reinterpret_cast<const sal_Int8*>(bytes.data()),
                                            static_cast<sal_Int32>(bytes.size())));
      stream->flush();
      return true;
    }
    return false;
  }

  Reference<css::uno::XComponentContext> context_;
  Reference<css::text::XTextDocument> document_;
};

}  // namespace

css::uno::XInterface* makeExportFilter(const Reference<css::uno::XComponentContext>& context) {
  css::uno::XInterface* object = static_cast<cppu::OWeakObject*>(new ExportFilter(context));
  object->acquire();
  return object;
}

}  // namespace gouji::office
