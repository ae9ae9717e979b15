#include "core/form/editions/edition_list.h"

#include "core/form/editions/edition_2019.h"
#include "core/form/editions/edition_2021.h"

namespace gouji {

std::span<const Edition> editions() {
  static const Edition all[] = {form::edition2019(), form::edition2021()};
  return all;
}

}  // namespace gouji
