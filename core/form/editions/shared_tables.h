#pragma once

#include "core/form/edition.h"

namespace gouji::form {

/// What editions print alike; an edition that changes one of these gets its own.
std::span<const std::string_view> sharedHeadings();
std::span<const FormColumn> sharedRequestColumns();
std::span<const ReviewGroup> sharedReviewGroups();
std::span<const FormColumn> sharedReviewColumns();

}  // namespace gouji::form
