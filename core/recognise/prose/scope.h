#pragma once

#include <string_view>

namespace gouji {

/// Whether an agency (folded) reports of a region and adds up its organs: a government, an
/// administration of a zone, a subdistrict's office.
bool reportsOfRegion(std::u32string_view agency);

/// Whether what is told behind `subject` (the clause up to its verb, folded) is one office's share
/// of what the agency's report is about: 区政府办代表区政府, 市本级, 区住建局.
bool saidOfOneOffice(std::u32string_view subject, std::string_view agency);

}  // namespace gouji
