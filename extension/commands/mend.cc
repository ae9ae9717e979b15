#include "extension/commands/mend.h"

#include "core/document/document.h"
#include "core/rules/finding/message.h"
#include "extension/notes/edit_scope.h"

namespace gouji::office {
namespace {

constexpr Text kMending{"修正为 {0}", "Mend: {0}"};

const Fact* mendedFact(const CheckedDocument& checked, const Finding& finding) {
  return finding.suggestion() ? checked.report.fact(finding.suggestion()->cell) : nullptr;
}

}  // namespace

bool canMend(const CheckedDocument& checked, const Finding& finding) {
  const Fact* fact = mendedFact(checked, finding);
  if (fact == nullptr || !fact->sure || fact->joined) {
    return false;
  }
  const NativeText* native = checked.open.nativeAt(fact->place);
  return native != nullptr && native->pieces.size() == 1 &&
         excerptAt(checked.open.document, fact->place) == fact->raw && !fact->raw.empty();
}

void mend(const Reference<css::frame::XModel>& model, const CheckedDocument& checked,
          const Finding& finding, Language language) {
  const Fact* fact = mendedFact(checked, finding);
  const std::string value = finding.suggestion()->to.toString();
  const auto range =
      rangeOf(*checked.open.nativeAt(fact->place), fact->place.begin, fact->place.end);
  const EditScope scope(model, fromUtf8(fill(kMending, language, {value})),
                        EditScope::Tracking::as_is);
  range->setString(fromUtf8(value));
}

}  // namespace gouji::office
