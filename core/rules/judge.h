#pragma once

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/catalogue/selection.h"
#include "core/rules/judgement.h"

namespace gouji {

/// Every rule of the catalogue over one report, once: what is wrong with it, and how far it was
/// judged. A rule that cannot be decided is silent; facts that are not `sure` are never judged.
/// `previous`: last year's report, null where there is none; one that is not of the same organ a
/// year before is only told (XY00). Of what was found, only what `selection` wants is returned, at
/// the levels that it wants.
Judgement judge(const Document& document, const Report& report, const Report* previous = nullptr,
                const RuleSelection& selection = {});

}  // namespace gouji
