#include "plugins/pandoc/comments.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "filters/export/notes/note.h"
#include "filters/export/notes/wording.h"

namespace gouji::pandoc {
namespace {

bool isSpanOf(const Node& node, std::string_view of_class) {
  return isOf(node, "Span") && hasClass(node["c"].at(0), of_class);
}

/// Every node of a tree, parents first.
template <class Tree, class Seen>
void each(Tree& node, const Seen& seen) {
  seen(node);
  if (node.is_structured()) {
    for (auto& child : node) {
      each(child, seen);
    }
  }
}

long highestId(const Node& tree) {
  long highest = 0;
  each(tree, [&](const Node& node) {
    if (isSpanOf(node, "comment-start")) {
      const std::string id = attribute(node["c"].at(0), "id");
      long number = 0;
      std::from_chars(id.data(), id.data() + id.size(), number);
      highest = std::max(highest, number);
    }
  });
  return highest;
}

}  // namespace

void removeComments(Node& tree) {
  std::set<std::string> own;
  each(std::as_const(tree), [&](const Node& node) {
    if (isSpanOf(node, "comment-start") && attribute(node["c"].at(0), "author") == notes::kAuthor) {
      own.insert(attribute(node["c"].at(0), "id"));
    }
  });
  if (own.empty()) {
    return;
  }
  each(tree, [&](Node& node) {
    if (node.is_array()) {
      node.erase(std::remove_if(node.begin(), node.end(),
                                [&](const Node& child) {
                                  return (isSpanOf(child, "comment-start") ||
                                          isSpanOf(child, "comment-end")) &&
                                         own.contains(attribute(child["c"].at(0), "id"));
                                }),
                 node.end());
    }
  });
}

void addComments(Node& tree, TreeDocument& read, std::span<const Finding> findings,
                 Language language, std::string_view date) {
  if (read.document().blocks.empty()) {
    return;
  }
  long id = highestId(tree);
  std::vector<PlacedMark> marks;
  for (const Finding& finding : findings) {
    const std::string number = std::to_string(++id);
    const Node start_of = attributes(
        "comment-start",
        {{"id", number}, {"author", std::string(notes::kAuthor)}, {"date", std::string(date)}});
    Node text = Node::array({make("Str", notes::noteText(finding, language))});
    marks.push_back(
        {finding.places.empty() ? Place{} : finding.places.front(),
         make("Span", Node::array({start_of, std::move(text)})),
         make("Span", Node::array({attributes("comment-end", {{"id", number}}), Node::array()}))});
    const Place& place = marks.back().place;
    if (place.cell == Place::kNoCell &&
        std::holds_alternative<Table>(read.document().blocks.at(place.block))) {
      marks.back().place.cell = 0;
    }
  }
  read.mark(std::move(marks));
}

}  // namespace gouji::pandoc
