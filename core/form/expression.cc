#include "core/form/expression.h"

#include <algorithm>
#include <utility>

namespace gouji {

struct Expression::Node {
  enum class Kind { number, cells, sum, difference, product, quotient };

  Kind kind = Kind::number;
  Decimal number;
  bool previous = false;
  std::vector<ConceptId> cells;  ///< all that the name's `*` may stand for, in any edition
  NodePointer left;
  NodePointer right;
};

namespace {

constexpr std::string_view kPrevious = "previous.";
constexpr int kDeepest = 32;
constexpr std::size_t kLongest = 4000;

bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

std::string joined(std::vector<std::string>& parts, std::string_view between) {
  std::sort(parts.begin(), parts.end());
  std::string text;
  for (const std::string& part : parts) {
    text.append(text.empty() ? std::string_view() : between).append(part);
  }
  return text;
}

}  // namespace

EditionId CellValues::editionOf(FormTable table) const {
  switch (table) {
    case FormTable::disclosure:
      return disclosure;
    case FormTable::requests:
      return requests;
    case FormTable::review:
      break;
  }
  return review;
}

/// sum = product {(+|-) product}; product = atom {(*|/) atom}; atom = number | name | (sum).
class Expression::Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  NodePointer whole() {
    NodePointer root = sum(0);
    skip();
    return root && at_ == text_.size() ? root : nullptr;
  }

 private:
  void skip() {
    while (at_ < text_.size() && text_[at_] == ' ') {
      ++at_;
    }
  }

  char next() {
    skip();
    return at_ < text_.size() ? text_[at_] : '\0';
  }

  static NodePointer made(Node::Kind kind, NodePointer left, NodePointer right) {
    auto node = std::make_shared<Node>();
    node->kind = kind;
    node->left = std::move(left);
    node->right = std::move(right);
    return node;
  }

  NodePointer sum(int depth) {
    NodePointer left = product(depth);
    while (left && (next() == '+' || next() == '-')) {
      const bool plus = text_[at_++] == '+';
      NodePointer right = product(depth);
      left = right ? made(plus ? Node::Kind::sum : Node::Kind::difference, left, right) : nullptr;
    }
    return left;
  }

  NodePointer product(int depth) {
    NodePointer left = atom(depth);
    while (left && (next() == '*' || next() == '/')) {
      const bool times = text_[at_++] == '*';
      NodePointer right = atom(depth);
      left =
          right ? made(times ? Node::Kind::product : Node::Kind::quotient, left, right) : nullptr;
    }
    return left;
  }

  NodePointer atom(int depth) {
    const char c = next();
    if (c == '(' && depth < kDeepest) {
      ++at_;
      NodePointer inner = sum(depth + 1);
      if (next() != ')') {
        return nullptr;
      }
      ++at_;
      return inner;
    }
    const std::size_t from = at_;
    while (at_ < text_.size() && (isNameCharacter(text_[at_]) ||
                                  (text_[at_] == '*' && at_ > from && text_[at_ - 1] == '.'))) {
      ++at_;
    }
    return c >= '0' && c <= '9' ? number(text_.substr(from, at_ - from))
                                : name(text_.substr(from, at_ - from));
  }

  static NodePointer number(std::string_view text) {
    const auto value = Decimal::parse(text);
    if (!value) {
      return nullptr;
    }
    auto node = std::make_shared<Node>();
    node->number = *value;
    return node;
  }

  static NodePointer name(std::string_view text) {
    auto node = std::make_shared<Node>();
    node->kind = Node::Kind::cells;
    if (text.starts_with(kPrevious)) {
      node->previous = true;
      text.remove_prefix(kPrevious.size());
    }
    for (std::size_t id = 0; id < concepts().size(); ++id) {
      if (matchesPattern(concepts()[id].name, text)) {
        node->cells.push_back(static_cast<ConceptId>(id));
      }
    }
    return node->cells.empty() ? nullptr : node;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::optional<Expression> Expression::parse(std::string_view text) {
  if (text.size() > kLongest) {
    return std::nullopt;
  }
  NodePointer root = Parser(text).whole();
  return root ? std::optional(Expression(std::move(root))) : std::nullopt;
}

std::optional<Ratio> Expression::valueOf(const Node& node, const CellValues& now,
                                         const CellValues* previous) {
  using Kind = Node::Kind;
  if (node.kind == Kind::number) {
    return Ratio{node.number, 1};
  }
  if (node.kind == Kind::cells) {
    const CellValues* values = node.previous ? previous : &now;
    if (values == nullptr) {
      return std::nullopt;
    }
    Decimal sum;
    bool any = false;
    for (const ConceptId id : node.cells) {
      const Concept& cell = conceptOf(id);
      if (!isIn(cell, values->editionOf(cell.table))) {
        continue;
      }
      const auto value = values->value(id);
      if (!value) {
        return std::nullopt;
      }
      any = true;
      sum = sum + *value;
    }
    return any ? std::optional(Ratio{sum, 1}) : std::nullopt;
  }
  const auto left = valueOf(*node.left, now, previous);
  const auto right = valueOf(*node.right, now, previous);
  if (!left || !right) {
    return std::nullopt;
  }
  const auto& [a, b] = *left;
  const auto& [c, d] = *right;
  switch (node.kind) {
    case Kind::sum:
      return Ratio{a * d + c * b, b * d};
    case Kind::difference:
      return Ratio{a * d - c * b, b * d};
    case Kind::product:
      return Ratio{a * c, b * d};
    default:
      break;
  }
  if (c == Decimal(0)) {
    return std::nullopt;
  }
  return c.isNegative() ? Ratio{-(a * d), -(b * c)} : Ratio{a * d, b * c};
}

std::optional<Ratio> Expression::evaluate(const CellValues& now, const CellValues* previous) const {
  return valueOf(*root_, now, previous);
}

void Expression::termsOf(const Node& node, bool negative, std::vector<std::string>& terms) {
  using Kind = Node::Kind;
  if (node.kind == Kind::sum || node.kind == Kind::difference) {
    termsOf(*node.left, negative, terms);
    termsOf(*node.right, negative != (node.kind == Kind::difference), terms);
    return;
  }
  const char sign = negative ? '-' : '+';
  if (node.kind == Kind::cells) {
    for (const ConceptId id : node.cells) {
      std::string& term = terms.emplace_back(1, sign);
      term.append(node.previous ? kPrevious : std::string_view()).append(conceptOf(id).name);
    }
    return;
  }
  terms.emplace_back(1, sign).append(canonicalOf(node));
}

void Expression::factorsOf(const Node& node, bool inverse, std::vector<std::string>& factors) {
  using Kind = Node::Kind;
  if (node.kind == Kind::product || node.kind == Kind::quotient) {
    factorsOf(*node.left, inverse, factors);
    factorsOf(*node.right, inverse != (node.kind == Kind::quotient), factors);
    return;
  }
  factors.emplace_back(1, inverse ? '/' : '*').append(canonicalOf(node));
}

std::string Expression::canonicalOf(const Node& node) {
  using Kind = Node::Kind;
  std::vector<std::string> parts;
  if (node.kind == Kind::number) {
    return node.number.toString();
  }
  if (node.kind == Kind::product || node.kind == Kind::quotient) {
    factorsOf(node, false, parts);
    return joined(parts, "");
  }
  termsOf(node, false, parts);
  return std::string(1, '(').append(joined(parts, "")).append(1, ')');
}

std::string Expression::canonical() const {
  return canonicalOf(*root_);
}

void Expression::visit(const Node& node, const std::function<void(const Node&)>& seen) {
  seen(node);
  for (const NodePointer& child : {node.left, node.right}) {
    if (child) {
      visit(*child, seen);
    }
  }
}

std::vector<ConceptId> Expression::cells(const CellValues& now) const {
  std::vector<ConceptId> all;
  visit(*root_, [&](const Node& node) {
    for (const ConceptId id : node.cells) {
      const Concept& cell = conceptOf(id);
      if (!node.previous && isIn(cell, now.editionOf(cell.table)) &&
          std::find(all.begin(), all.end(), id) == all.end()) {
        all.push_back(id);
      }
    }
  });
  return all;
}

bool Expression::readsPrevious() const {
  bool reads = false;
  visit(*root_, [&](const Node& node) { reads = reads || node.previous; });
  return reads;
}

}  // namespace gouji
