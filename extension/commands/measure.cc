#include "extension/commands/measure.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <nlohmann/json.hpp>
#include <vector>

#include "extension/notes/notes.h"
#include "extension/session/main_thread.h"

namespace gouji::office {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kRounds = 11;
constexpr std::size_t kNotes = 100;

/// A finding at each of the report's first figures, as if all of them were wrong.
std::vector<Finding> everywhere(const Report& report) {
  std::vector<Finding> findings;
  for (const Fact& fact : report.facts) {
    if (findings.size() < kNotes) {
      Finding& finding = findings.emplace_back();
      finding.rule = "CE03";
      finding.places.push_back(fact.place);
      finding.message = verbatim(fact.raw);
    }
  }
  return findings;
}

template <typename Work>
long microseconds(const Work& work) {
  const auto since = Clock::now();
  work();
  return static_cast<long>(
      std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - since).count());
}

long median(std::vector<long> times) {
  std::ranges::sort(times);
  return times[times.size() / 2];
}

std::string times(Session& session) {
  const Reference<css::text::XTextDocument> document(session.model(), UNO_QUERY_THROW);
  std::vector<long> reading;
  std::vector<long> judging;
  std::vector<long> inserting;
  std::vector<long> removing;
  CheckedDocument checked;
  for (int i = 0; i < kRounds; ++i) {
    checked = {};
    reading.push_back(microseconds([&] { checked.open = DocumentReader::readAll(document); }));
    judging.push_back(microseconds([&] { judge(checked, {}); }));
  }
  const std::vector<Finding> findings = everywhere(checked.report);
  std::vector<const Finding*> shown;
  for (const Finding& each : findings) {
    shown.push_back(&each);
  }
  for (int i = 0; i < kRounds; ++i) {
    inserting.push_back(
        microseconds([&] { setNotes(session.model(), checked, shown, session.language()); }));
    removing.push_back(microseconds([&] { removeNotes(session.model(), session.language()); }));
  }
  return nlohmann::ordered_json{{"blocks", checked.open.document.blocks.size()},
                                {"notes", shown.size()},
                                {"read_us", median(reading)},
                                {"check_us", median(judging)},
                                {"insert_us", median(inserting)},
                                {"remove_us", median(removing)}}
      .dump();
}

}  // namespace

std::string measure(Session& session) {
  const auto done = std::make_shared<std::promise<std::string>>();
  postToMain([done, &session] {
    try {
      done->set_value(times(session));
    } catch (...) {
      done->set_exception(std::current_exception());
    }
  });
  return done->get_future().get();
}

}  // namespace gouji::office
