#pragma once

#include <span>
#include <string_view>

#include "core/form/labels.h"

namespace gouji::form {

/// A spelling met in published reports, beside the form's own, without its number.
struct LabelVariant {
  LabelKind kind;
  std::string_view key;
  std::string_view text;
};

std::span<const LabelVariant> labelVariants();

}  // namespace gouji::form
