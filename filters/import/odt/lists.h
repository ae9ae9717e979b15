#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "filters/import/odt/styles.h"

namespace gouji::odt {

/// Counts through the lists and headings of a document and makes the labels that are printed
/// (OpenDocument 1.3 part 3, 5.3).
class Lists {
 public:
  explicit Lists(const Styles& styles) : styles_(styles) {}

  void openList(const xml::Element& element);
  void closeList();
  /// `numbered`: an item, and not a list's header.
  void openItem(const xml::Element& element, bool numbered);
  void closeItem();
  /// The number of the open item as the writing program printed it (text:number).
  void write(std::string number);

  /// The label of a paragraph that begins here: in the open item if it is its first, else that of
  /// a heading of this level (0 for none), else "".
  std::string label(int outline_level);

 private:
  using Counts = std::array<std::optional<int>, kListLevels>;

  struct Open {
    std::string style;
    std::string id;  ///< of the counts that it goes on with
    bool pending = false;
    std::string written;
    std::optional<int> start;
  };

  static std::string print(const ListStyle& style, Counts& counts, std::size_t level,
                           std::optional<int> start);

  const Styles& styles_;
  std::vector<Open> open_;
  std::map<std::string, Counts> counts_;
  std::map<std::string, std::string> last_of_style_;
  Counts outline_;
  int made_ = 0;
};

}  // namespace gouji::odt
