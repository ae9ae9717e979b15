#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/place.h"
#include "core/form/quantity.h"
#include "core/text/date.h"
#include "core/text/decimal.h"

namespace gouji {

enum class ClaimKind : std::uint8_t {
  count,
  percent,    ///< a share, in hundredths
  growth,     ///< against last year; below 0 for a decline
  amount,     ///< of money
  negation,   ///< nothing was received, nothing happened: what it means is 0
  universal,  ///< all were answered, upheld, …: what it means (the exceptions) is 0
  period,
};
/// "count", "percent", …
std::string_view claimKindName(ClaimKind kind);

enum class ClaimScope : std::uint8_t {
  whole,
  part,  ///< of one office, one platform, one channel within the whole
};
/// "whole", "part".
std::string_view claimScopeName(ClaimScope scope);

/// Why a claim is compared with no table.
enum class ClaimReason : std::uint8_t {
  none,
  other_matter,    ///< it looks like a figure of the form and counts something else
  no_cell,         ///< the form has no cell for it
  share,           ///< said of a part of the whole
  approximate,     ///< about, more than, almost
  loose,           ///< its words fit what no table tells as well: it may agree, and accuses nobody
  not_understood,  ///< words near it that may change its meaning: it may agree, and accuses nobody
};
/// In English, for data; "" for none.
std::string_view claimReasonText(ClaimReason reason);

/// One thing that the prose states.
struct Claim {
  std::string quote;             ///< as printed, white space taken out
  std::vector<Place> places;     ///< of the quote: one for each paragraph that it runs through
  std::optional<Decimal> value;  ///< of money in 万元, the form's unit
  int decimals = 0;              ///< digits printed behind the point
  Decimal step = 1;              ///< of `value`, what one of the last printed digit is worth
  ClaimKind kind = ClaimKind::count;
  Quantity means;                      ///< what the value is; empty where no cell corresponds
  std::vector<Quantity> alternatives;  ///< what the words may mean as well
  ClaimScope scope = ClaimScope::whole;
  bool approximate = false;
  ClaimReason reason = ClaimReason::none;
  /// Words beside it that were not understood, as printed.
  std::vector<std::string> not_understood;
  std::optional<Date> from;  ///< of a period
  std::optional<Date> to;
};

/// A whole and the parts told with it.
struct Sum {
  std::string quote;
  std::vector<Place> places;
  Decimal total;
  std::vector<Decimal> parts;
  bool open = false;  ///< the parts need not be all: 等, 含, one part only, items without figure
  bool complete = false;  ///< said to be all: 分别为, or the last is 其他
  bool amounts = false;   ///< money
  bool same_unit = true;
  bool approximate = false;

  bool addsUp() const;
};

}  // namespace gouji
