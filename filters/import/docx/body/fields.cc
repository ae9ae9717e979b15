#include "filters/import/docx/body/fields.h"

#include <cstddef>

namespace gouji::docx {
namespace {

/// Enough of an instruction to tell its first word.
constexpr std::size_t kInstructionBytes = 64;
constexpr std::string_view kContents = "TOC";

bool isContents(std::string_view instruction) {
  const std::size_t begin = instruction.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) {
    return false;
  }
  return instruction.substr(begin, instruction.find_first_of(" \t\n", begin) - begin) == kContents;
}

}  // namespace

void Fields::mark(std::string_view kind) {
  if (kind == "begin") {
    open_.emplace_back();
    ++instructions_;
  } else if (kind == "separate" && !open_.empty()) {
    print(open_.back());
  } else if (kind == "end" && !open_.empty()) {
    close();
  }
}

void Fields::instruct(std::string_view text) {
  if (!open_.empty() && !open_.back().printing &&
      open_.back().instruction.size() < kInstructionBytes) {
    open_.back().instruction += text.substr(0, kInstructionBytes);
  }
}

void Fields::endParagraph() {
  if (instructions_ > 0) {
    for (Field& field : open_) {
      print(field);
    }
  }
}

void Fields::print(Field& field) {
  if (field.printing) {
    return;
  }
  field.printing = true;
  --instructions_;
  field.is_contents = isContents(field.instruction);
  contents_ += field.is_contents ? 1 : 0;
}

void Fields::close() {
  const Field& field = open_.back();
  instructions_ -= field.printing ? 0 : 1;
  contents_ -= field.is_contents ? 1 : 0;
  open_.pop_back();
}

}  // namespace gouji::docx
