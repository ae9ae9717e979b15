#include "plugins/pandoc/inlines.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace gouji::pandoc {
namespace {

/// The text of a node without inlines of its own; empty for all others.
std::optional<std::string> leafText(const Node& node) {
  const std::string type = node.at("t");
  if (type == "Str") {
    return node["c"].get<std::string>();
  }
  if (type == "Space") {
    return " ";
  }
  if (type == "SoftBreak" || type == "LineBreak") {
    return "\n";
  }
  if (type == "Code" || type == "Math") {
    return node["c"].at(1).get<std::string>();
  }
  return std::nullopt;
}

/// The inlines within a node; null where it has none that are read.
Node* within(Node& node) {
  static const std::set<std::string> kWhole = {"Emph",        "Underline", "Strong",   "Strikeout",
                                               "Superscript", "Subscript", "SmallCaps"};
  const std::string type = node.at("t");
  if (kWhole.contains(type)) {
    return &node["c"];
  }
  if (type == "Quoted" || type == "Cite" || type == "Link") {
    return &node["c"].at(1);
  }
  if (type == "Span") {
    const Node& attributes = node["c"].at(0);
    for (const char* unread : {"comment-start", "comment-end", "deletion"}) {
      if (hasClass(attributes, unread)) {
        return nullptr;
      }
    }
    return &node["c"].at(1);
  }
  return nullptr;
}

/// Marks of quotation, which the tree has as a type.
struct Quotes {
  const char* open = "";
  const char* close = "";
};

Quotes quotesOf(const Node& node) {
  if (!isOf(node, "Quoted")) {
    return {};
  }
  return isOf(node["c"].at(0), "SingleQuote") ? Quotes{"‘", "’"} : Quotes{"“", "”"};
}

}  // namespace

void appendText(const Node& inlines, std::string& text) {
  for (const Node& node : inlines) {
    if (const auto leaf = leafText(node)) {
      text += *leaf;
    } else if (const Node* inner = within(const_cast<Node&>(node))) {  // NOLINT: only read
      const Quotes quotes = quotesOf(node);
      text += quotes.open;
      appendText(*inner, text);
      text += quotes.close;
    }
  }
}

Marker::Marker(std::vector<Marks> marks) {
  for (Marks& each : marks) {
    states_.push_back({std::move(each)});
  }
}

std::size_t Marker::mark(Node& inlines, std::size_t at) {
  return markWithin(inlines, at);
}

std::size_t Marker::markWithin(Node& inlines, std::size_t at) {
  Node out = Node::array();
  for (Node& node : inlines) {
    if (const auto leaf = leafText(node)) {
      putLeaf(node, *leaf, at, out);
      at += leaf->size();
    } else if (Node* inner = within(node)) {
      const Quotes quotes = quotesOf(node);
      at += std::string_view(quotes.open).size();
      at = markWithin(*inner, at);
      at += std::string_view(quotes.close).size();
      out.push_back(std::move(node));
    } else {
      out.push_back(std::move(node));
    }
  }
  inlines = std::move(out);
  return at;
}

void Marker::putLeaf(Node& leaf, const std::string& text, std::size_t at, Node& out) {
  struct Cut {
    std::size_t position;
    bool behind;  ///< ends stand before what begins at the same place
    Node node;
  };
  std::vector<Cut> cuts;
  const bool splits = isOf(leaf, "Str");
  for (State& state : states_) {
    const Marks& marks = state.marks;
    if (!state.begun && marks.begin < at + text.size()) {
      state.begun = true;
      const std::size_t position = marks.begin > at && splits ? marks.begin - at : 0;
      cuts.push_back({position, false, marks.before});
    }
    if (state.begun && !state.ended && marks.end <= at + text.size()) {
      state.ended = true;
      const std::size_t position = !splits ? text.size() : marks.end > at ? marks.end - at : 0;
      cuts.push_back({position, true, marks.behind});
    }
  }
  std::stable_sort(cuts.begin(), cuts.end(),
                   [](const Cut& a, const Cut& b) { return a.position < b.position; });
  std::size_t done = 0;
  const auto putText = [&](std::size_t until) {
    if (!splits) {
      if (until == text.size() && done == 0) {
        out.push_back(leaf);
        done = until;
      }
    } else if (until > done) {
      out.push_back(make("Str", text.substr(done, until - done)));
      done = until;
    }
  };
  for (Cut& cut : cuts) {
    putText(cut.position);
    out.push_back(std::move(cut.node));
  }
  putText(text.size());
}

void Marker::finish(Node& inlines) {
  for (State& state : states_) {
    if (!state.begun) {
      inlines.push_back(state.marks.before);
    }
    if (!state.ended) {
      inlines.push_back(state.marks.behind);
    }
    state.begun = state.ended = true;
  }
}

}  // namespace gouji::pandoc
