#include "plugins/command/diff/difference_text.h"

#include <nlohmann/json.hpp>

#include "core/rules/finding/message.h"
#include "filters/export/text/printable.h"

namespace gouji::command {
namespace {

using Value = nlohmann::ordered_json;

constexpr Text kFrom{"{0} → {1}", "{0} → {1}"};
constexpr Text kFresh{"{0}（旧结果中没有）", "{0} (not in the old result)"};
constexpr Text kMended{"已改正", "mended "};
constexpr Text kNew{"新出现", "new    "};
constexpr Text kRemaining{"仍存在", "remains"};
constexpr Text kChanged{"（数值有变）", " (values changed)"};
constexpr Text kSeverities[] = {{"提示", "note   "}, {"警告", "warning"}, {"错误", "error  "}};
constexpr Text kCounts{"已改正 {0}，新出现 {1}，仍存在 {2}",
                       "mended: {0}, new: {1}, remaining: {2}"};
constexpr Text kGone{"新结果中没有：{0}", "not in the new result: {0}"};

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kReset = "\x1b[0m";
constexpr std::string_view kGreen = "\x1b[32m";
constexpr std::string_view kRed = "\x1b[31m";
constexpr std::string_view kYellow = "\x1b[33m";

class Writer {
 public:
  Writer(Language language, bool colour) : language_(language), colour_(colour) {}

  void report(const Difference& difference) {
    out_ += out_.empty() ? "" : "\n";
    const std::string after = printable(difference.after);
    painted(kBold, difference.before.empty()
                       ? fill(kFresh, language_, {after})
                       : fill(kFrom, language_, {printable(difference.before), after}));
    out_ += '\n';
    for (const KnownFinding& each : difference.mended) {
      finding(kGreen, kMended, each, false);
    }
    for (const KnownFinding& each : difference.added) {
      finding(kRed, kNew, each, false);
    }
    for (const Remaining& each : difference.remaining) {
      finding(kYellow, kRemaining, each.finding, each.changed);
    }
    line(fill(kCounts, language_,
              {std::to_string(difference.mended.size()), std::to_string(difference.added.size()),
               std::to_string(difference.remaining.size())}));
  }

  void gone(const std::string& file) { out_ += fill(kGone, language_, {printable(file)}) + "\n"; }

  std::string take() { return std::move(out_); }

 private:
  void finding(std::string_view colour, const Text& state, const KnownFinding& finding,
               bool changed) {
    out_ += "  ";
    painted(colour, state.in(language_));
    out_.append("  ").append(kSeverities[static_cast<std::size_t>(finding.severity)].in(language_));
    out_.append("  ").append(printable(finding.rule)).append("  ");
    out_.append(printable(finding.message));
    out_.append(changed ? kChanged.in(language_) : "").append("\n");
  }

  void line(const std::string& text) { out_.append("  ").append(text).append("\n"); }

  void painted(std::string_view colour, std::string_view text) {
    if (colour_) {
      out_.append(colour).append(text).append(kReset);
    } else {
      out_ += text;
    }
  }

  std::string out_;
  Language language_;
  bool colour_;
};

Value ofFinding(const KnownFinding& finding) {
  return {{"rule", finding.rule},
          {"severity", severityName(finding.severity)},
          {"concepts", finding.concepts},
          {"message", finding.message},
          {"fingerprint", finding.fingerprint}};
}

Value ofFindings(const std::vector<KnownFinding>& findings) {
  Value list = Value::array();
  for (const KnownFinding& each : findings) {
    list.push_back(ofFinding(each));
  }
  return list;
}

Value ofDifference(const Difference& difference) {
  Value remaining = Value::array();
  for (const Remaining& each : difference.remaining) {
    Value value = ofFinding(each.finding);
    value["changed"] = each.changed;
    remaining.push_back(std::move(value));
  }
  return {{"old", difference.before.empty() ? Value(nullptr) : Value(difference.before)},
          {"new", difference.after},
          {"mended", ofFindings(difference.mended)},
          {"added", ofFindings(difference.added)},
          {"remaining", std::move(remaining)}};
}

}  // namespace

std::string differencesText(const Differences& differences, Language language, bool colour) {
  Writer writer(language, colour);
  for (const Difference& each : differences.reports) {
    writer.report(each);
  }
  for (const std::string& file : differences.gone) {
    writer.gone(file);
  }
  return writer.take();
}

std::string differencesJson(const Differences& differences) {
  Value reports = Value::array();
  for (const Difference& each : differences.reports) {
    reports.push_back(ofDifference(each));
  }
  const Value value = {{"reports", std::move(reports)}, {"gone", differences.gone}};
  return value.dump(2, ' ', false, Value::error_handler_t::replace) + "\n";
}

}  // namespace gouji::command
