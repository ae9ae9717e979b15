#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::test {

/// A PDF of numbered objects with its cross-reference table: object 1 is the catalogue.
class PdfBuilder {
 public:
  PdfBuilder& object(std::string_view body) {
    objects_.emplace_back(body);
    return *this;
  }

  PdfBuilder& stream(std::string_view data, std::string_view entries = "") {
    std::string body = "<< /Length ";
    body.append(std::to_string(data.size())).append(" ").append(entries).append(" >>\nstream\n");
    body.append(data).append("\nendstream");
    return object(body);
  }

  /// The file's bytes; `entries` go into the trailer.
  std::string bytes(std::string_view entries = "") const {
    std::string file = "%PDF-1.4\n";
    std::string table = "0000000000 65535 f \n";
    for (std::size_t index = 0; index < objects_.size(); ++index) {
      char line[24];
      std::snprintf(line, sizeof line, "%010zu 00000 n \n", file.size());
      table += line;
      file.append(std::to_string(index + 1)).append(" 0 obj\n");
      file.append(objects_[index]).append("\nendobj\n");
    }
    const std::size_t start = file.size();
    const std::string size = std::to_string(objects_.size() + 1);
    file.append("xref\n0 ").append(size).append("\n").append(table);
    file.append("trailer\n<< /Root 1 0 R /Size ").append(size).append(" ").append(entries);
    file.append(" >>\nstartxref\n").append(std::to_string(start)).append("\n%%EOF\n");
    return file;
  }

 private:
  std::vector<std::string> objects_;
};

/// Objects 1 to 4 of a file of one A4 page: catalogue, page tree, page, font /F;
/// object 5, to be added, is what the page draws. `entries` go into the page.
inline PdfBuilder onePage(
    std::string_view entries = "", std::string_view resources = "",
    std::string_view font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>") {
  std::string page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ";
  page.append("/Resources << /Font << /F 4 0 R >> ").append(resources).append(" >> ");
  page.append(entries).append(" >>");
  return PdfBuilder()
      .object("<< /Type /Catalog /Pages 2 0 R >>")
      .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
      .object(page)
      .object(font);
}

/// A file of one page that shows `codes` (bytes in hexadecimal) in /F, a font for Chinese that is
/// not in the file: of Adobe's `collection` ("GB1", "CNS1"), encoded by the CMap of that name.
inline std::string pdfInCollection(std::string_view collection, std::string_view encoding,
                                   std::string_view codes) {
  std::string font = "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /";
  font.append(encoding).append(" /DescendantFonts [6 0 R] >>");
  std::string glyphs = "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo ";
  glyphs.append("<< /Registry (Adobe) /Ordering (").append(collection);
  glyphs.append(") /Supplement 0 >> /FontDescriptor 7 0 R >>");
  std::string content = "BT /F 10 Tf 100 700 Td <";
  content.append(codes).append("> Tj ET");
  return onePage("", "", font)
      .stream(content)
      .object(glyphs)
      .object(
          "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] "
          "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>")
      .bytes();
}

/// The first file with its page drawn by `content`.
inline std::string pdfOf(std::string_view content, std::string_view entries = "") {
  return onePage(entries).stream(content).bytes();
}

}  // namespace gouji::test
