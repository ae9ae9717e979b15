#include "extension/options/options_page.h"

#include <algorithm>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <iterator>
#include <span>
#include <vector>

#include "core/rules/finding/message.h"
#include "extension/panel/controls.h"
#include "extension/session/settings.h"

namespace gouji::office {
namespace {

/// Labels of the page, by the names of their controls.
struct Label {
  const char* name;
  Text text;
};

constexpr Label kLabels[] = {
    {"live", {"编辑后自动校验", "Check after each edit"}},
    {"threshold_label", {"显示的问题：", "Findings to show:"}},
    {"language_label", {"语言：", "Language:"}},
    {"rules_label",
     {"停用的规则（编号或其开头，空格分隔）：",
      "Rules switched off (ids or their beginnings, parted by spaces):"}},
    {"previous_label",
     {"上年度报告的文件（{year} 为上一年，{agency} 为机关名称）：",
      "File of last year's report ({year}: the year before, {agency}: its "
      "agency):"}},
    {"hint",
     {"可写相对路径，以正在编辑的文档所在文件夹为起点，例如 {agency}-{year}.docx",
      "May be relative to the folder of the document, such as {agency}-{year}.docx"}},
};
constexpr Text kThresholds[] = {
    {"全部", "all"}, {"错误和警告", "errors and warnings"}, {"仅错误", "errors only"}};
constexpr Text kLanguages[] = {
    {"与 LibreOffice 一致", "that of LibreOffice"}, {"中文", "中文"}, {"English", "English"}};
constexpr const char* kLanguageCodes[] = {"", "zh", "en"};

class OptionsPage final : public cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler,
                                                       css::lang::XServiceInfo> {
 public:
  explicit OptionsPage(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

  sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XWindow>& window, const Any& event,
                                      const OUString& method) override {
    OUString what;
    event >>= what;
    if (method != "external_event") {
      return false;
    }
    if (what == "ok") {
      save(Controls(window));
    } else if (what == "initialize" || what == "back") {
      show(Controls(window));
    }
    return true;
  }
  Sequence<OUString> SAL_CALL getSupportedMethodNames() override {
    return sequenceOf<OUString>("external_event");
  }

  OUString SAL_CALL getImplementationName() override { return "gouji.ReportCheck.OptionsPage"; }
  sal_Bool SAL_CALL supportsService(const OUString& name) override {
    return cppu::supportsService(this, name);
  }
  Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
    return sequenceOf<OUString>("gouji.ReportCheck.OptionsPage");
  }

 private:
  void show(const Controls& page) {
    const Settings settings = readSettings(context_);
    const Language language = languageOf(settings, context_);
    for (const Label& each : kLabels) {
      page.setText(OUString::createFromAscii(each.name), each.text.in(language));
    }
    setItems(page, "threshold", kThresholds, language);
    setItems(page, "language", kLanguages, language);
    page.choose("threshold", static_cast<int>(settings.threshold));
    for (int i = 0; i < static_cast<int>(std::size(kLanguageCodes)); ++i) {
      if (settings.language == kLanguageCodes[i]) {
        page.choose("language", i);
      }
    }
    page.setOn("live", settings.live);
    page.setText("rules", settings.rules_off);
    page.setText("previous", settings.previous_pattern);
  }

  void save(const Controls& page) {
    Settings settings;
    settings.live = page.isOn("live");
    settings.threshold = static_cast<Severity>(std::max(0, page.chosen("threshold")));
    settings.language = kLanguageCodes[std::max(0, page.chosen("language"))];
    settings.rules_off = toUtf8(page.text("rules"));
    settings.previous_pattern = toUtf8(page.text("previous"));
    writeSettings(context_, settings);
  }

  static void setItems(const Controls& page, const OUString& name, std::span<const Text> texts,
                       Language language) {
    std::vector<OUString> items;
    for (const Text& each : texts) {
      items.push_back(fromUtf8(each.in(language)));
    }
    page.setItems(name, items);
  }

  Reference<css::uno::XComponentContext> context_;
};

}  // namespace

css::uno::XInterface* makeOptionsPage(const Reference<css::uno::XComponentContext>& context) {
  css::uno::XInterface* object = static_cast<cppu::OWeakObject*>(new OptionsPage(context));
  object->acquire();
  return object;
}

}  // namespace gouji::office
