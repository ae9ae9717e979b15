#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/form/edition.h"
#include "core/rules/catalogue/example_sheet.h"

namespace gouji::test {

/// A whole report on one edition's form with figures of the test's choice: its tables on a true
/// grid, to be handed to the manners of tests/support/manners.h.
class FormBuilder {
 public:
  /// Every cell prints 0.
  explicit FormBuilder(EditionId edition, int year = 2023, std::string agency = "澄湾县水务局");

  /// Figures of one to four digits, different enough to tell cells apart, on which every tie
  /// holds.
  FormBuilder& fill();
  /// Small figures, mostly 0, on which every tie holds: as small offices have them.
  FormBuilder& fillSparsely();
  /// What a cell prints. Throws std::invalid_argument for a concept that the edition lacks.
  FormBuilder& set(std::string_view cell, std::string_view text);
  /// Instead of {agency}{year}年政府信息公开工作年度报告.
  FormBuilder& titled(std::string title);
  FormBuilder& label(FormTable table, std::string_view row, std::string_view text);

  EditionId edition() const { return edition_; }
  int year() const { return year_; }
  const std::string& agency() const { return agency_; }
  const std::string& title() const { return title_; }
  /// What every cell prints, by the concept's name.
  std::map<std::string, std::string> printed() const;
  Table table(FormTable table) const;
  /// Title, preface, six sections; `tables`: what stands in place of each statutory table.
  Document document(const std::vector<std::vector<Block>>& tables) const;
  Document document() const;

 private:
  std::string* find(std::string_view cell);
  void setRequests(int (*leaf)(int row, int column));
  void setReview(int (*leaf)(int group, int column));

  EditionId edition_;
  int year_;
  std::string agency_;
  std::string title_;
  std::vector<rules::Sheet> sheets_;
};

}  // namespace gouji::test
