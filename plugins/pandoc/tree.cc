#include "plugins/pandoc/tree.h"

#include <algorithm>

namespace gouji::pandoc {

bool isOf(const Node& node, std::string_view type) {
  return node.is_object() && node.contains("t") && node["t"] == type;
}

Node make(std::string_view type) {
  return {{"t", type}};
}

Node make(std::string_view type, Node content) {
  return {{"t", type}, {"c", std::move(content)}};
}

Node attributes(std::string_view of_class,
                std::initializer_list<std::pair<std::string, std::string>> values) {
  Node classes = Node::array();
  if (!of_class.empty()) {
    classes.push_back(of_class);
  }
  Node pairs = Node::array();
  for (const auto& [name, value] : values) {
    pairs.push_back(Node::array({name, value}));
  }
  return Node::array({"", std::move(classes), std::move(pairs)});
}

bool hasClass(const Node& attributes, std::string_view of_class) {
  const Node& classes = attributes.at(1);
  return std::find(classes.begin(), classes.end(), of_class) != classes.end();
}

std::string attribute(const Node& attributes, const std::string& name) {
  if (name == "id" && !attributes.at(0).get<std::string>().empty()) {
    return attributes.at(0);
  }
  for (const Node& pair : attributes.at(2)) {
    if (pair.at(0) == name) {
      return pair.at(1);
    }
  }
  return "";
}

void visit(Node& blocks, const TreeVisitor& visitor) {
  for (Node& block : blocks) {
    const std::string type = block.at("t");
    if (type == "Para" || type == "Plain") {
      visitor.paragraph(block["c"], ParagraphRole::body, 0);
    } else if (type == "Header") {
      const int level = block["c"].at(0);
      visitor.paragraph(block["c"].at(2), ParagraphRole::heading, std::clamp(level, 1, 6));
    } else if (type == "LineBlock") {
      for (Node& line : block["c"]) {
        visitor.paragraph(line, ParagraphRole::body, 0);
      }
    } else if (type == "BlockQuote") {
      visit(block["c"], visitor);
    } else if (type == "Div") {
      visit(block["c"].at(1), visitor);
    } else if (type == "BulletList") {
      for (Node& item : block["c"]) {
        visit(item, visitor);
      }
    } else if (type == "OrderedList") {
      for (Node& item : block["c"].at(1)) {
        visit(item, visitor);
      }
    } else if (type == "DefinitionList") {
      for (Node& item : block["c"]) {
        visitor.paragraph(item.at(0), ParagraphRole::body, 0);
        for (Node& definition : item.at(1)) {
          visit(definition, visitor);
        }
      }
    } else if (type == "Table") {
      visitor.table(block);
    }
  }
}

}  // namespace gouji::pandoc
