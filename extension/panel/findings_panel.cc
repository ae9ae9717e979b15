#include "extension/panel/findings_panel.h"

#include <algorithm>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>
#include <utility>

#include "core/rules/finding/message.h"
#include "extension/commands/commands.h"
#include "extension/commands/mend.h"
#include "extension/commands/view.h"
#include "extension/panel/finding_text.h"
#include "filters/complaint/complaint.h"
#include "filters/export/text/coverage_text.h"
#include "filters/export/text/text.h"

namespace gouji::office {
namespace {

/// A button by its name in the dialog, what it runs, and its label.
struct Button {
  const char* name;
  const char* command;
  Text label;
  bool needs_finding;
};

constexpr Button kButtons[] = {
    {"check", "check", {"校验", "Check"}, false},
    {"back", "back", {"上一个", "Previous"}, false},
    {"next", "next", {"下一个", "Next"}, false},
    {"mend", "mend", {"修正", "Mend"}, true},
    {"note", "note", {"插入批注", "Insert Note"}, true},
    {"once", "ignore-once", {"本次忽略", "Ignore Once"}, true},
    {"always", "ignore", {"始终忽略…", "Ignore Always…"}, true},
};
constexpr Text kTakeBack{"取消忽略", "No Longer Ignore"};
constexpr Text kLive{"编辑后自动校验", "Check after each edit"};

/// What the list shows, by the filter's entries.
enum Filter { all, errors, warnings, notes, ignored };
constexpr Text kFilters[] = {{"全部问题", "All findings"},
                             {"仅错误", "Errors"},
                             {"仅警告", "Warnings"},
                             {"仅提示", "Notes"},
                             {"已忽略", "Ignored"}};
constexpr Text kUnchecked{"尚未校验", "Not checked yet"};
constexpr Text kChecking{"正在校验…", "Checking…"};
constexpr Text kNoLastYear{"没有与上年报告比较：{0}", "Not compared with last year's report: {0}"};
constexpr Text kNothing{"没有发现问题", "Nothing was found"};

bool passes(const Finding& finding, int filter) {
  switch (filter) {
    case errors:
      return finding.severity == Severity::error;
    case warnings:
      return finding.severity == Severity::warning;
    case notes:
      return finding.severity == Severity::note;
    default:
      return true;
  }
}

}  // namespace

/// What the session knows of the panel.
struct FindingsPanel::Relay : Observer {
  explicit Relay(FindingsPanel* owner) : panel(owner) {}
  void findingsChanged() override { panel->fill(); }
  FindingsPanel* panel;
};

rtl::Reference<FindingsPanel> FindingsPanel::make(
    const Reference<css::uno::XComponentContext>& context,
    const Reference<css::frame::XFrame>& frame, const Reference<css::awt::XWindow>& window) {
  rtl::Reference<FindingsPanel> panel(new FindingsPanel(context, frame, window));
  panel->attach();
  return panel;
}

FindingsPanel::FindingsPanel(const Reference<css::uno::XComponentContext>& context,
                             const Reference<css::frame::XFrame>& frame,
                             const Reference<css::awt::XWindow>& window)
    : context_(context), frame_(frame), window_(window), controls_(window) {
  if (const auto controller = frame->getController(); controller.is()) {
    session_ = Session::of(context, controller->getModel());
  }
}

void FindingsPanel::attach() {
  for (const Button& each : kButtons) {
    const auto button = controls_->as<css::awt::XButton>(OUString::createFromAscii(each.name));
    button->setActionCommand(OUString::createFromAscii(each.command));
    button->addActionListener(this);
  }
  filling_ = true;
  const Settings settings = readSettings(context_);
  const Language language = languageOf(settings, context_);
  std::vector<OUString> filters;
  for (const Text& each : kFilters) {
    filters.push_back(fromUtf8(each.in(language)));
  }
  controls_->setItems("filter", filters);
  controls_->choose("filter", all);
  controls_->setOn("live", settings.live);
  filling_ = false;
  controls_->as<css::awt::XListBox>("filter")->addItemListener(this);
  controls_->as<css::awt::XListBox>("list")->addItemListener(this);
  controls_->as<css::awt::XListBox>("list")->addActionListener(this);
  controls_->as<css::awt::XCheckBox>("live")->addItemListener(this);
  window_->addWindowListener(this);
  if (session_.is()) {
    relay_ = std::make_shared<Relay>(this);
    session_->add(relay_);
    if (!session_->last()) {
      session_->checkSoon();
    }
  }
  fill();
  layOut();
}

void FindingsPanel::layOut() {
  if (!controls_) {
    return;
  }
  const css::awt::Rectangle area = window_->getPosSize();
  const Reference<css::awt::XUnitConversion> units(window_, UNO_QUERY);
  css::awt::Size unit(6, 13);  // of a usual screen, where the window does not tell
  if (units.is()) {
    // A letter of the dialog's font is 4 by 8 of these units.
    unit = units->convertSizeToPixel(css::awt::Size(4, 8), css::util::MeasureUnit::APPFONT);
  }
  const int gap = unit.Width;
  const int line = unit.Height + unit.Height / 4;
  const int button = 2 * unit.Height;
  // Some toolkits lay a border of the deck over the panel's right edge.
  const int width = std::max<int>(area.Width - 4 * gap, 10 * unit.Width);
  int top = gap;
  const auto row = [&](std::initializer_list<const char*> names, int height) {
    const int share =
        (width - gap * (static_cast<int>(names.size()) - 1)) / static_cast<int>(names.size());
    int left = gap;
    for (const char* name : names) {
      controls_->place(OUString::createFromAscii(name), left, top, share, height);
      left += share + gap;
    }
    top += height + gap;
  };
  constexpr int kCoverageLines = 5;
  const int fixed = line + 4 * button + (kCoverageLines + 1) * line + 9 * gap;
  const int rest = std::max<int>(area.Height - fixed, 8 * line);
  row({"summary"}, line);
  row({"check", "back", "next"}, button);
  row({"filter"}, button);
  row({"list"}, rest / 2);
  row({"details"}, rest - rest / 2);
  row({"mend", "note"}, button);
  row({"once", "always"}, button);
  row({"coverage"}, kCoverageLines * line);
  row({"live"}, line);
}

void FindingsPanel::fill() {
  if (!controls_) {
    return;
  }
  const Language language = languageOf(readSettings(context_), context_);
  const int filter = controls_->chosen("filter");
  result_ = session_.is() ? session_->last() : nullptr;
  std::string summary(kUnchecked.in(language));
  std::string coverage;
  std::vector<OUString> lines;
  listed_.clear();
  if (result_ && !result_->isReport()) {
    const Complaint& complaint = complaintOf(result_->report.kind);
    summary = complaint.what.in(language);
    coverage = complaintText(complaint, "", language);
  } else if (result_) {
    const auto shown = session_->shown(*result_);
    std::vector<Finding> tallied;
    for (const Finding* each : shown) {
      tallied.push_back(*each);
    }
    summary =
        shown.empty() ? std::string(kNothing.in(language)) : tallyText(tally(tallied), language);
    coverage = coverageText(result_->judgement.coverage, language);
    if (const std::string trouble = session_->lastYearTrouble(); !trouble.empty()) {
      coverage = gouji::fill(kNoLastYear, language, {trouble}) + '\n' + coverage;
    }
    for (const Finding* each : filter == ignored ? session_->ignoredOf(*result_) : shown) {
      if (passes(*each, filter)) {
        lines.push_back(fromUtf8(lineOf(*result_, *each, language)));
        listed_.push_back(each->fingerprint);
      }
    }
  }
  if (session_.is() && session_->checking()) {
    summary = kChecking.in(language);
  }
  filling_ = true;
  for (const Button& each : kButtons) {
    controls_->setText(OUString::createFromAscii(each.name), each.label.in(language));
  }
  if (filter == ignored) {
    controls_->setText("once", kTakeBack.in(language));
  }
  controls_->setText("live", kLive.in(language));
  controls_->setText("summary", summary);
  controls_->setText("coverage", coverage);
  controls_->setItems("list", lines);
  const auto selected = session_.is() ? session_->selected() : std::string();
  if (const auto found = std::ranges::find(listed_, selected); found != listed_.end()) {
    controls_->choose("list", static_cast<int>(found - listed_.begin()));
  }
  filling_ = false;
  showDetails();
}

void FindingsPanel::showDetails() {
  const Finding* finding = chosenFinding();
  const Language language = languageOf(readSettings(context_), context_);
  std::string details = finding == nullptr ? "" : detailsOf(*result_, *finding, language);
  if (const auto reason = session_.is() ? session_->reasonOf(chosenFingerprint()) : "";
      !reason.empty()) {
    details += "\n\n" + reason;
  }
  controls_->setText("details", details);
  for (const Button& each : kButtons) {
    if (each.needs_finding) {
      controls_->enable(OUString::createFromAscii(each.name), finding != nullptr);
    }
  }
  const bool is_ignored = controls_->chosen("filter") == ignored;
  controls_->enable("mend", finding != nullptr && canMend(*result_, *finding));
  controls_->enable("always", finding != nullptr && !is_ignored);
}

std::string FindingsPanel::chosenFingerprint() const {
  const int item = controls_->chosen("list");
  return item >= 0 && item < static_cast<int>(listed_.size()) ? listed_[item] : std::string();
}

const Finding* FindingsPanel::chosenFinding() const {
  const std::string fingerprint = chosenFingerprint();
  if (!result_ || fingerprint.empty()) {
    return nullptr;
  }
  const auto& findings = result_->judgement.findings;
  const auto found = std::ranges::find(findings, fingerprint, &Finding::fingerprint);
  return found == findings.end() ? nullptr : &*found;
}

void FindingsPanel::run(const std::string& command) {
  css::beans::PropertyValue finding;
  finding.Name = "Finding";
  finding.Value <<= fromUtf8(chosenFingerprint());
  startCommand(command, {context_, frame_, sequenceOf(finding)});
}

void FindingsPanel::itemStateChanged(const css::awt::ItemEvent& event) {
  if (filling_ || !controls_) {
    return;
  }
  if (event.Source == controls_->as<css::awt::XListBox>("list")) {
    showDetails();
    run("jump");
  } else if (event.Source == controls_->as<css::awt::XListBox>("filter")) {
    fill();
  } else {
    Settings settings = readSettings(context_);
    settings.live = controls_->isOn("live");
    writeSettings(context_, settings);
    if (settings.live && session_.is()) {
      session_->checkSoon();
    }
  }
}

void FindingsPanel::actionPerformed(const css::awt::ActionEvent& event) {
  if (!controls_) {
    return;
  }
  const rtl::Reference<FindingsPanel> self(this);  // a command may close the window
  if (event.Source == controls_->as<css::awt::XListBox>("list")) {
    frame_->getComponentWindow()->setFocus();  // a double click: on to the document
  } else if (event.ActionCommand == "ignore-once" && controls_->chosen("filter") == ignored) {
    run("take-back");
  } else {
    run(toUtf8(event.ActionCommand));
  }
}

void FindingsPanel::disposing(const css::lang::EventObject&) {
  relay_.reset();
  controls_.reset();
  window_.clear();
  frame_.clear();
  result_.reset();
  session_.clear();
}

}  // namespace gouji::office
