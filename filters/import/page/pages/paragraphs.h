#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "filters/import/page/sheet.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Where a page's running text begins and ends.
struct Measure {
  double left = 0;
  double right = 0;
  double pitch = 0;   ///< from line to line; 0 where not known
  double middle = 0;  ///< of the page
};

/// One measure a sheet; a sheet with little text has that of the others of its width.
std::vector<Measure> measuresOf(const std::vector<Sheet>& sheets, const Tolerances& tolerances);

/// Puts lines together to paragraphs, over page breaks too.
class ParagraphBuilder {
 public:
  explicit ParagraphBuilder(const Tolerances& tolerances) : tolerances_(tolerances) {}

  /// Takes the next line in reading order; a paragraph that it does not continue is returned.
  std::optional<Paragraph> add(const Line& line, const Measure& measure);
  bool pending() const { return paragraph_.has_value(); }
  /// The paragraph begun, if any.
  std::optional<Paragraph> finish();

 private:
  bool continues(const Line& line, const Measure& measure) const;
  bool leftNoRoom(const Line& line, const Measure& measure) const;
  bool isCentred(const Line& line, const Measure& measure) const;

  const Tolerances& tolerances_;
  std::optional<Paragraph> paragraph_;
  Line last_;
  bool last_alone_ = false;  ///< the last line is one of running text
  bool last_full_ = false;
};

}  // namespace gouji::page
