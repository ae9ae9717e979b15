#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::docx {

/// The complex fields open at a point of a story (ISO/IEC 29500-1 17.16.18): between "begin" and
/// "separate" stands the instruction, between "separate" and "end" the printed result.
class Fields {
 public:
  /// `kind`: w:fldCharType.
  void mark(std::string_view kind);
  void instruct(std::string_view text);
  /// No instruction runs on over a paragraph's end: one that seems to is a field left open.
  void endParagraph();

  bool inInstruction() const { return instructions_ > 0; }
  /// Whether a table of contents is being printed.
  bool inContents() const { return contents_ > 0; }

 private:
  struct Field {
    std::string instruction;
    bool printing = false;
    bool is_contents = false;
  };

  void print(Field& field);
  void close();

  std::vector<Field> open_;
  int instructions_ = 0;
  int contents_ = 0;
};

}  // namespace gouji::docx
