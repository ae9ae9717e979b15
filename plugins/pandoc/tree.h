#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/document/document.h"

namespace gouji::pandoc {

/// A node of pandoc's document tree as its JSON has it (pandoc-types 1.22): {"t": type, "c":
/// content}.
using Node = nlohmann::ordered_json;

bool isOf(const Node& node, std::string_view type);

Node make(std::string_view type);
Node make(std::string_view type, Node content);

/// [identifier, classes, attributes]
Node attributes(std::string_view of_class = "",
                std::initializer_list<std::pair<std::string, std::string>> values = {});

bool hasClass(const Node& attributes, std::string_view of_class);
/// The value of an attribute, "" where there is none.
std::string attribute(const Node& attributes, const std::string& name);

/// What of a tree is text: for a paragraph its inlines, for a table its own node.
struct TreeVisitor {
  std::function<void(Node& inlines, ParagraphRole role, int level)> paragraph;
  std::function<void(Node& table)> table;
};

/// Visits the paragraphs and tables of a list of blocks in reading order. Lists, quotes and
/// divisions are gone through; a table's cells are not.
void visit(Node& blocks, const TreeVisitor& visitor);

}  // namespace gouji::pandoc
