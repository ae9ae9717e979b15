#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "filters/import/docx/styles.h"
#include "filters/import/limits.h"

namespace gouji::docx {

constexpr int kListLevels = 9;

/// w:lvl: how one level of a list counts and prints.
struct ListLevel {
  int start = 0;
  std::string format = "decimal";
  std::string text;            ///< "%1、", where %1 is the number of the first level
  bool close = false;          ///< nothing stands between label and text (w:suff "nothing")
  bool legal = false;          ///< numbers of all levels in decimal
  std::optional<int> restart;  ///< 1-based level whose numbers restart this one; 0: none does
  std::string style;           ///< paragraph style bound to this level
};

using ListLevels = std::map<int, ListLevel>;

/// The numbering part (ISO/IEC 29500-1 17.9).
class Numbering {
 public:
  struct List {
    int abstract = -1;
    ListLevels levels;  ///< levels defined for this list alone
    std::map<int, int> starts;
  };
  struct AbstractList {
    ListLevels levels;
    std::string linked_style;         ///< numbering style whose list holds the levels instead
    std::optional<int> same_as = {};  ///< abstract list that this comes to
  };

  Numbering() = default;
  /// Throws ReadError.
  Numbering(std::string_view xml, const std::string& part, const Limits& limits,
            const Styles& styles);

  /// Null if there is none.
  const List* list(int id) const;
  const ListLevel* level(const List& list, int level) const;
  /// The level that `style` is bound to in this list.
  std::optional<int> levelOfStyle(const List& list, std::string_view style) const;

 private:
  class Reader;

  std::map<int, List> lists_;
  std::map<int, AbstractList> abstract_lists_;
};

/// Counts through one story and makes the labels that Word prints.
class ListCounter {
 public:
  explicit ListCounter(const Numbering& numbering) : numbering_(numbering) {}

  /// The label of the next paragraph with this style and list place, with the space that parts it
  /// from the text; "" for paragraphs without a number.
  std::string next(const ListPlace& direct, const Style& style);

 private:
  using Counts = std::array<std::optional<int>, kListLevels>;

  void count(const Numbering::List& list, int id, int level);
  std::string print(const Numbering::List& list, int level) const;

  const Numbering& numbering_;
  std::map<int, Counts> counts_;               ///< by abstract list: its lists share their numbers
  std::map<std::pair<int, int>, bool> begun_;  ///< list and level whose start was set
};

}  // namespace gouji::docx
