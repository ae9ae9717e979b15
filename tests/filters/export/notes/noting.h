#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "filters/export/notes/notes.h"
#include "filters/import/import.h"
#include "filters/import/package/package.h"

namespace gouji::notes {

inline constexpr std::string_view kDate = "2025-01-17T09:30:00Z";

/// The place of the first occurrence of `text` in the document.
inline Place placeOf(const Document& document, std::string_view text) {
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[i])) {
      if (const auto at = paragraph->text.find(text); at != std::string::npos) {
        return {i, Place::kNoCell, at, at + text.size()};
      }
      continue;
    }
    const Table& table = std::get<Table>(document.blocks[i]);
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
      const std::string& whole = table.cells[cell].text;
      const auto at = text.empty() && !whole.empty() ? std::string::npos : whole.find(text);
      if (at != std::string::npos) {
        return {i, cell, at, at + text.size()};
      }
    }
  }
  ADD_FAILURE() << "not in the document: " << text;
  return {};
}

/// One note "note N" at the first occurrence of each text.
inline Changed noted(const std::string& bytes, const std::vector<std::string>& texts) {
  const Format format = detectFormat(bytes);
  const Document document = importDocument(bytes, format);
  std::vector<Note> notes;
  for (const std::string& text : texts) {
    notes.push_back({placeOf(document, text), "note " + std::to_string(notes.size())});
  }
  return setNotes(bytes, format, notes, kDate, {});
}

inline Changed unnoted(const std::string& bytes) {
  return setNotes(bytes, detectFormat(bytes), {}, kDate, {});
}

inline std::string partOf(const std::string& bytes, std::string_view name) {
  return Package(bytes, Limits{}).read(name);
}

/// "name: content" of every part, in the archive's order.
inline std::vector<std::string> partsOf(const std::string& bytes) {
  const Package package(bytes, Limits{});
  std::vector<std::string> parts;
  for (const std::string& name : package.names()) {
    parts.push_back(name + ": " + package.read(name));
  }
  return parts;
}

}  // namespace gouji::notes
