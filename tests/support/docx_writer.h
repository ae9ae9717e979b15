#pragma once

#include <zip.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji::test {

/// Parts in the order in which they stand in the archive: name, content.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// A ZIP archive of these parts, in memory; its parts are encrypted if there is a password.
inline std::string zipped(const Parts& parts, const std::string& password = {}) {
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  if (archive == nullptr) {
    throw std::runtime_error("cannot make an archive");
  }
  for (const auto& [name, content] : parts) {
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index >= 0 && !password.empty()) {
      zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                              password.c_str());
    }
  }
  if (zip_close(archive) != 0) {
    throw std::runtime_error("cannot write an archive");
  }
  zip_stat_t stat;
  zip_source_stat(target, &stat);
  std::string bytes(stat.size, '\0');
  zip_source_open(target);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

/// All occurrences of `from` replaced.
inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// A DOCX file, part by part; parts left empty are not written.
struct Docx {
  std::string body;  ///< what stands inside w:body
  std::string styles = {};
  std::string numbering = {};
  std::string footnotes = {};
  std::string endnotes = {};
  std::string title = {};

  static constexpr std::string_view kSpaces =
      R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
      R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
      R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"
      R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
      R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")"
      R"( xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex")"
      R"( xmlns:v="urn:schemas-microsoft-com:vml")";

  static std::string part(std::string_view root, std::string_view content) {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    xml.append("<w:").append(root).append(kSpaces).append(">");
    return xml.append(content).append("</w:").append(root).append(">");
  }

  static std::string link(std::string_view kind, std::string_view target) {
    std::string xml = R"(<Relationship Id="r)";
    xml.append(kind);
    xml.append(R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)");
    return xml.append(kind).append(R"(" Target=")").append(target).append(R"("/>)");
  }

  static std::string links(std::string_view content) {
    std::string xml =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    return xml.append(content).append("</Relationships>");
  }

  static std::string types(std::string_view main_part, std::string_view main_type) {
    std::string xml =
        R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
        R"(<Default Extension="xml" ContentType="application/xml"/><Override PartName="/)";
    return xml.append(main_part)
        .append(R"(" ContentType="application/)")
        .append(main_type)
        .append(R"(+xml"/></Types>)");
  }

  Parts parts() const {
    const std::pair<std::string_view, const std::string*> optional[] = {
        {"styles", &styles},
        {"numbering", &numbering},
        {"footnotes", &footnotes},
        {"endnotes", &endnotes},
    };
    Parts parts = {
        {"[Content_Types].xml",
         types("word/document.xml",
               "vnd.openxmlformats-officedocument.wordprocessingml.document.main")},
        {"_rels/.rels", links(link("officeDocument", "word/document.xml") +
                              link("metadata/core-properties", "docProps/core.xml"))},
        {"word/document.xml", part("document", "<w:body>" + body + "</w:body>")},
    };
    std::string related;
    for (const auto& [kind, content] : optional) {
      if (!content->empty()) {
        related += link(kind, std::string(kind) + ".xml");
        parts.emplace_back("word/" + std::string(kind) + ".xml", part(kind, *content));
      }
    }
    parts.emplace_back("word/_rels/document.xml.rels", links(related));
    if (!title.empty()) {
      parts.emplace_back(
          "docProps/core.xml",
          R"(<p:coreProperties xmlns:p="urn:p" xmlns:dc="http://purl.org/dc/elements/1.1/">)"
          "<dc:title>" +
              title + "</dc:title></p:coreProperties>");
    }
    return parts;
  }

  std::string bytes() const { return zipped(parts()); }
};

}  // namespace gouji::test
