#include "extension/commands/commands.h"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XStorable.hpp>

#include "extension/notes/notes.h"
#include "extension/session/session.h"
#include "filters/export/json.h"

namespace gouji::office {
namespace {

constexpr Text kNoDocument{"请先在 Writer 中打开年度报告",
                           "Open the annual report in Writer first"};
constexpr Text kNoReport{"这不是政府信息公开工作年度报告：没有找到法定表格",
                         "This is no annual report on government information disclosure: none of "
                         "its statutory tables is here"};
constexpr Text kReadOnly{"文档是只读的，不能写入批注；请另存后再试",
                         "The document is read-only and takes no notes; save it under another name "
                         "and try again"};
constexpr Text kNotesDone{"批注：新增 {0}，保留 {1}，清除 {2}",
                          "notes: {0} inserted, {1} kept, {2} removed"};

rtl::Reference<Session> sessionOf(const Call& call) {
  const auto controller =
      call.frame.is() ? call.frame->getController() : Reference<css::frame::XController>();
  const auto session =
      controller.is() ? Session::of(call.context, controller->getModel()) : nullptr;
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
Session::Result checkedReport(Session& session) {
  auto result = session.check();
  if (!result->isReport()) {
    throw Refusal(kNoReport, session.language());
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
  const auto result = checkedReport(*session);
  std::string json;
  appendFindingsJson(json, {toUtf8(session->model()->getURL()), "office"}, result->open.document,
                     result->report, result->checked, session->language(), JsonLayout::readable);
  return json;
}

std::string insertNotes(const Call& call) {
  const auto session = sessionOf(call);
  demandWritable(*session);
  const auto result = checkedReport(*session);
  return told(setNotes(session->model(), *result, session->shown(*result), session->language()),
              session->language());
}

std::string removeAllNotes(const Call& call) {
  const auto session = sessionOf(call);
  demandWritable(*session);
  return told(removeNotes(session->model(), session->language()), session->language());
}

/// A command by its name in "vnd.gouji:NAME".
struct Command {
  std::string_view name;
  std::string (*run)(const Call&);
};

constexpr Command kCommands[] = {
    {"findings", findings},
    {"notes", insertNotes},
    {"remove-notes", removeAllNotes},
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
  return command == nullptr ? std::string() : command->run(call);
}

}  // namespace gouji::office
