#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/rules/finding/message.h"

namespace gouji {

/// One change to a faultless report, made by exampleDocument().
struct Edit {
  enum class Kind : std::uint8_t {
    cell,     ///< target: a concept's name, or a pattern with one `*`; text: what is printed;
              ///< "1|3" in table three are two cells
    heading,  ///< target: a section's key; text: its heading
    insert_heading,  ///< target: a section's key; text: a heading with a line of prose, before it
    no_heading,      ///< target: a section's key, whose heading is left out
    no_section,      ///< target: a section's key, left out with all its content
    swap_sections,   ///< target, text: two sections' keys
    teaser,          ///< all headings once more at the top, as a menu of contents has them
    no_table,        ///< target: "requests", …
    loose,           ///< target: a table whose cells stand one a line, in no table
    edition,         ///< target: a table; text: an edition's name, "2019"
    label,           ///< target: "requests.granted"; text: the row's label
    no_row,          ///< target: a row
    repeat_row,      ///< target: a row, printed twice
    swap_rows,       ///< target, text: two rows
    insert_row,      ///< target: a row; text: label of another before it, whose cells hold 1
    no_column,       ///< target: "requests.commercial"
    prose,           ///< target: a section's key; text: a paragraph added to its prose
    only_prose,      ///< target: a section's key; text: all its prose, "" for none
    title,           ///< text: the title
    preface,         ///< text: what stands before the sections, "" for nothing
    ending,          ///< target, text: the signature and the date at the end
  };

  Kind kind;
  std::string_view target = "";
  std::string_view text = "";
};

inline constexpr std::string_view kExampleAgency = "澄湾县水务局";

/// Last year's report of an example; told in the same way.
struct LastYear {
  static constexpr int kYearBefore = -1;

  std::vector<Edit> edits = {};
  int year = kYearBefore;        ///< 0: it tells its year nowhere
  std::string_view agency = "";  ///< "": the same
};

/// A small report that shows a rule at work; told as the changes to a faultless one.
struct Example {
  enum class Outcome : std::uint8_t { passes, fails, undecided };

  Outcome outcome;
  Text caption;
  std::vector<Edit> edits;
  int year = 2023;  ///< 0: the report tells its year nowhere
  std::string_view agency = kExampleAgency;
  std::optional<LastYear> previous = std::nullopt;
};

/// The report as a document: a grid table for each statutory table, with the form's spans.
/// Throws std::invalid_argument on an edit that names nothing.
Document exampleDocument(const Example& example);

/// Last year's report of an example that has one.
Document previousDocument(const Example& example);

}  // namespace gouji
