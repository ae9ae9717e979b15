#include "extension/commands/commands.h"

#include <algorithm>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <nlohmann/json.hpp>

#include "extension/commands/measure.h"
#include "extension/commands/mend.h"
#include "extension/commands/view.h"
#include "extension/notes/notes.h"
#include "extension/session/session.h"
#include "filters/complaint/complaint.h"
#include "filters/export/json/findings_json.h"
#include "filters/export/text/coverage_text.h"

namespace gouji::office {
namespace {

constexpr Text kNoDocument{"请先在 Writer 中打开年度报告",
                           "Open the annual report in Writer first"};
constexpr Text kReadOnly{"文档是只读的，不能写入批注；请另存后再试",
                         "The document is read-only and takes no notes; save it under another name "
                         "and try again"};
constexpr Text kNoFinding{"请先在列表中选择一个问题", "Choose a finding in the list first"};
constexpr Text kNothingFound{"没有发现问题", "Nothing was found"};
constexpr Text kNoSuggestion{"此问题没有唯一确定的修正值，请核对原始台账后手工修改",
                             "No single value is sure to mend this finding; check the register and "
                             "change it by hand"};
constexpr Text kIgnoring{"忽略此问题", "Ignore this finding"};
constexpr Text kWhy{"为什么可以忽略？理由保存在文档中：",
                    "Why can it be ignored? The reason is kept in the document:"};
constexpr Text kLastYear{"选择上年度的年度报告", "Choose last year's report"};
constexpr Text kNotesDone{"批注：新增 {0}，保留 {1}，清除 {2}",
                          "notes: {0} inserted, {1} kept, {2} removed"};

/// Null where there is no document.
rtl::Reference<Session> sessionFor(const Call& call) {
  const auto controller =
      call.frame.is() ? call.frame->getController() : Reference<css::frame::XController>();
  return controller.is() ? Session::of(call.context, controller->getModel()) : nullptr;
}

rtl::Reference<Session> sessionOf(const Call& call) {
  const auto session = sessionFor(call);
  if (!session.is()) {
    throw Refusal(kNoDocument, languageOf(readSettings(call.context), call.context));
  }
  return session;
}

/// Throws Refusal where the document cannot be changed.
void demandWritable(const Session& session) {
  const Reference<css::frame::XStorable> storable(session.model(), UNO_QUERY);
  if (storable.is() && storable->isReadonly()) {
    throw Refusal(kReadOnly, session.language());
  }
}

/// The document as it is now, checked. Throws Refusal where it is no report.
Session::Result currentReport(Session& session) {
  auto result = session.current();
  if (!result->isReport()) {
    throw Refusal(complaintText(complaintOf(result->report.kind), "", session.language()));
  }
  return result;
}

std::string told(const NotesChange& change, Language language) {
  return fill(kNotesDone, language,
              {std::to_string(change.inserted), std::to_string(change.kept),
               std::to_string(change.removed)});
}

std::string findings(const Call& call) {
  const auto session = sessionOf(call);
  const auto result = currentReport(*session);
  std::string json;
  const Source source{toUtf8(session->model()->getURL()), "office"};
  appendFindingsJson(json, {source, result->open.document, result->report, result->judgement},
                     session->language(), JsonLayout::readable);
  return json;
}

std::string insertNotes(const Call& call) {
  const auto session = sessionOf(call);
  demandWritable(*session);
  const auto result = currentReport(*session);
  return told(setNotes(session->model(), *result, session->shown(*result), session->language()),
              session->language());
}

std::string removeAllNotes(const Call& call) {
  const auto session = sessionOf(call);
  demandWritable(*session);
  return told(removeNotes(session->model(), session->language()), session->language());
}

/// An argument by its name, "" where it was not given.
std::string argument(const Call& call, std::string_view name) {
  for (const auto& each : call.arguments) {
    if (toUtf8(each.Name) == name) {
      OUString text;
      each.Value >>= text;
      return toUtf8(text);
    }
  }
  return {};
}

/// The finding that the call names or that was jumped to last. Throws Refusal where there is none.
const Finding& findingOf(const Call& call, const Session& session, const CheckedDocument& checked) {
  std::string wanted = argument(call, "Finding");
  if (wanted.empty()) {
    wanted = session.selected();
  }
  for (const Finding& finding : checked.judgement.findings) {
    if (finding.fingerprint == wanted) {
      return finding;
    }
  }
  throw Refusal(kNoFinding, session.language());
}

std::string checkReport(const Call& call) {
  const auto session = sessionOf(call);
  showPanel(call.frame);
  const auto result = currentReport(*session);
  return coverageText(result->judgement.coverage, session->language());
}

std::string insertNote(const Call& call) {
  const auto session = sessionOf(call);
  demandWritable(*session);
  const auto result = currentReport(*session);
  return told(
      addNote(session->model(), *result, findingOf(call, *session, *result), session->language()),
      session->language());
}

std::string jump(const Call& call, const Session::Result& result, Session& session,
                 const Finding& finding) {
  if (!jumpTo(call.frame, *result, finding)) {
    throw Refusal(kNoDocument, session.language());
  }
  session.select(finding.fingerprint);
  return word(finding.message, session.language());
}

std::string jumpToFinding(const Call& call) {
  const auto session = sessionOf(call);
  const auto result = currentReport(*session);
  return jump(call, result, *session, findingOf(call, *session, *result));
}

/// Jumps `by` findings on in the list as it is shown, around its end.
std::string step(const Call& call, int by) {
  const auto session = sessionOf(call);
  const auto result = currentReport(*session);
  const auto shown = session->shown(*result);
  if (shown.empty()) {
    throw Refusal(kNothingFound, session->language());
  }
  const auto count = static_cast<int>(shown.size());
  const auto found = std::ranges::find(shown, session->selected(),
                                       [](const Finding* each) { return each->fingerprint; });
  const int at =
      found == shown.end() ? (by > 0 ? -1 : count) : static_cast<int>(found - shown.begin());
  return jump(call, result, *session, *shown[(at + by + count) % count]);
}

std::string next(const Call& call) {
  return step(call, 1);
}

std::string back(const Call& call) {
  return step(call, -1);
}

std::string mendFinding(const Call& call) {
  const auto session = sessionOf(call);
  demandWritable(*session);
  const auto result = currentReport(*session);
  const Finding& finding = findingOf(call, *session, *result);
  if (!canMend(*result, finding)) {
    throw Refusal(kNoSuggestion, session->language());
  }
  mend(session->model(), *result, finding, session->language());
  session->whenChecked(false, [] {});
  return {};
}

std::string ignoreOnce(const Call& call) {
  const auto session = sessionOf(call);
  const auto result = currentReport(*session);
  session->ignoreOnce(findingOf(call, *session, *result).fingerprint);
  return {};
}

std::string ignoreAlways(const Call& call) {
  const auto session = sessionOf(call);
  demandWritable(*session);
  const auto result = currentReport(*session);
  const std::string fingerprint = findingOf(call, *session, *result).fingerprint;
  const Language language = session->language();
  std::string reason = argument(call, "Reason");
  if (OUString line; reason.empty()) {
    if (!askLine(call.context, call.frame, fromUtf8(kIgnoring.in(language)),
                 fromUtf8(kWhy.in(language)), line)) {
      return {};
    }
    reason = toUtf8(line);
  }
  session->ignoreAlways(fingerprint, reason);
  return {};
}

std::string takeBack(const Call& call) {
  const auto session = sessionOf(call);
  const auto result = currentReport(*session);
  session->takeBack(findingOf(call, *session, *result).fingerprint);
  return {};
}

std::string chooseLastYear(const Call& call) {
  const auto session = sessionOf(call);
  OUString url = fromUtf8(argument(call, "URL"));
  if (url.isEmpty()) {
    url = chooseFile(call.context, fromUtf8(kLastYear.in(session->language())));
  }
  if (!url.isEmpty()) {
    if (const std::string trouble = session->setLastYear(url); !trouble.empty()) {
      throw Refusal(trouble);
    }
  }
  return toUtf8(session->lastYear());
}

std::string forgetLastYear(const Call& call) {
  sessionOf(call)->setLastYear(OUString());
  return {};
}

std::string openOptions(const Call& call) {
  const Reference<css::frame::XDispatchProvider> provider(call.frame, UNO_QUERY_THROW);
  css::beans::PropertyValue page;
  page.Name = "OptionsPageURL";
  page.Value <<= optionsPageUrl(call.context);
  css::frame::DispatchHelper::create(call.context)
      ->executeDispatch(provider, ".uno:OptionsTreeDialog", OUString(), 0, sequenceOf(page));
  return {};
}

/// What the panel shows, for programs: fingerprints in its order, and how live checking goes.
std::string tellState(const Call& call) {
  const auto session = sessionOf(call);
  const auto result = session->last();
  nlohmann::ordered_json state{{"shown", nlohmann::json::array()},
                               {"ignored", nlohmann::json::array()}};
  if (result) {
    for (const Finding* each : session->shown(*result)) {
      state["shown"].push_back(each->fingerprint);
    }
    for (const Finding* each : session->ignoredOf(*result)) {
      state["ignored"].push_back(
          {{"fingerprint", each->fingerprint}, {"reason", session->reasonOf(each->fingerprint)}});
    }
  }
  const LiveCount live = session->liveCount();
  state["selected"] = session->selected();
  state["last_year"] = toUtf8(session->lastYear());
  state["last_year_trouble"] = session->lastYearTrouble();
  state["live_checks"] = live.checks;
  state["longest_hold_us"] = live.longest_hold.count();
  return state.dump();
}

/// How long reading, checking and noting take here, for tests/bench.
std::string measureTimes(const Call& call) {
  return measure(*sessionOf(call));
}

/// What has to be known of the document before a command is run.
enum class Needs {
  nothing,
  check,  ///< what a check of the document as it is now says
  anew,   ///< the same, of a check made for it with the options of now
};

/// A command by its name in "vnd.gouji:NAME".
struct Command {
  std::string_view name;
  std::string (*run)(const Call&);
  Needs needs = Needs::nothing;
};

constexpr Command kCommands[] = {
    {"check", checkReport, Needs::anew},
    {"findings", findings, Needs::anew},
    {"notes", insertNotes, Needs::anew},
    {"note", insertNote, Needs::check},
    {"remove-notes", removeAllNotes},
    {"jump", jumpToFinding, Needs::check},
    {"next", next, Needs::check},
    {"back", back, Needs::check},
    {"mend", mendFinding, Needs::check},
    {"ignore-once", ignoreOnce, Needs::check},
    {"ignore", ignoreAlways, Needs::check},
    {"take-back", takeBack, Needs::check},
    {"last-year", chooseLastYear},
    {"forget-last-year", forgetLastYear},
    {"options", openOptions},
    {"state", tellState},
    {"measure", measureTimes},
};

const Command* commandNamed(std::string_view name) {
  for (const Command& each : kCommands) {
    if (each.name == name) {
      return &each;
    }
  }
  return nullptr;
}

}  // namespace

bool isCommand(std::string_view name) {
  return commandNamed(name) != nullptr;
}

std::string runCommand(std::string_view name, const Call& call) {
  const Command* command = commandNamed(name);
  if (command == nullptr) {
    return {};
  }
  if (command->needs == Needs::anew) {
    sessionOf(call)->check();
  }
  return command->run(call);
}

void startCommand(std::string_view name, const Call& call) {
  const Command* command = commandNamed(name);
  if (command == nullptr) {
    return;
  }
  const auto act = [call, command] {
    try {
      command->run(call);
    } catch (const css::uno::Exception& error) {
      showMessage(call.context, call.frame, error.Message);
    } catch (const std::exception& error) {
      showMessage(call.context, call.frame, fromUtf8(error.what()));
    }
  };
  const auto session = sessionFor(call);
  if (command->needs == Needs::nothing || !session.is()) {
    act();
    return;
  }
  if (command->run == checkReport) {
    showPanel(call.frame);  // which says that the check is on its way
  }
  session->whenChecked(command->needs == Needs::anew, act);
}

}  // namespace gouji::office
