#pragma once

#include <string>
#include <string_view>

#include "tests/support/docx_writer.h"

namespace gouji::test {

/// An ODT file, part by part; parts left empty are not written.
struct Odt {
  std::string text;    ///< what stands inside office:text
  std::string styles;  ///< what stands inside office:automatic-styles
  std::string title;

  static constexpr std::string_view kType = "application/vnd.oasis.opendocument.text";
  static constexpr std::string_view kSpaces =
      R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
      R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
      R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
      R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
      R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
      R"( xmlns:dc="http://purl.org/dc/elements/1.1/")";

  std::string content() const {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content)";
    return xml.append(kSpaces)
        .append("><office:automatic-styles>")
        .append(styles)
        .append("</office:automatic-styles><office:body><office:text>")
        .append(text)
        .append("</office:text></office:body></office:document-content>");
  }

  Parts parts() const {
    Parts parts = {{"mimetype", std::string(kType)}, {"content.xml", content()}};
    if (!title.empty()) {
      parts.emplace_back("meta.xml", std::string("<m") + std::string(kSpaces) + "><dc:title>" +
                                         title + "</dc:title></m>");
    }
    parts.emplace_back("META-INF/manifest.xml", "<manifest/>");
    return parts;
  }

  std::string bytes() const { return zipped(parts()); }
};

}  // namespace gouji::test
