#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/form/edition.h"

namespace gouji::rules {

/// A row of a statutory table (for review: a group of columns) and what its cells hold.
struct SheetLine {
  std::string key;
  std::string label;
  std::string group;
  std::vector<std::string> values;
};

/// Lines that share their columns: a block of table two, or the whole of another.
struct SheetPart {
  std::string clause;
  std::vector<FormColumn> columns;
  std::vector<SheetLine> lines;
};

/// A statutory table filled in, before it is laid out.
struct Sheet {
  FormTable table;
  EditionId edition;
  std::vector<SheetPart> parts;
};

/// The table of `edition` with figures on which every tie holds.
Sheet faultlessSheet(FormTable table, EditionId edition);

/// Laid out as the official form prints it: labels and groups with their spans.
Table layOut(const Sheet& sheet);

}  // namespace gouji::rules
