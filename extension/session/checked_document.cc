#include "extension/session/checked_document.h"

#include <utility>

#include "core/recognise/recognise.h"
#include "core/rules/judge.h"
#include "extension/session/main_thread.h"

namespace gouji::office {
namespace {

/// Blocks whose texts are let go of at one go.
constexpr std::size_t kBlocks = 100;

void letGo(const std::shared_ptr<CheckedDocument>& document) {
  auto& natives = document->open.natives;
  if (natives.size() <= kBlocks) {
    return;
  }
  postToMain([document] {
    document->open.natives.resize(document->open.natives.size() - kBlocks);
    letGo(document);
  });
}

}  // namespace

void judge(CheckedDocument& result, const CheckOptions& options) {
  const Document& document = result.open.document;
  result.report = recognise(document);
  if (!result.isReport()) {
    return;
  }
  result.judgement = gouji::judge(document, result.report, options.previous.get(), options.rules);
  std::erase_if(result.judgement.findings,
                [&](const Finding& finding) { return finding.severity < options.threshold; });
}

std::shared_ptr<CheckedDocument> newCheckedDocument() {
  return {new CheckedDocument,
          [](CheckedDocument* document) { letGo(std::shared_ptr<CheckedDocument>(document)); }};
}

}  // namespace gouji::office
