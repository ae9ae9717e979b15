#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/form/quantity.h"
#include "core/recognise/recognise.h"
#include "core/report/agreement.h"
#include "core/report/figures.h"
#include "core/text/fold.h"
#include "core/text/unicode.h"
#include "filters/import/import.h"
#include "tests/corpus/corpus.h"

namespace gouji {
namespace {

using nlohmann::json;

struct Listed {
  Report report;
  json truth;
};

std::vector<Listed> listed() {
  std::vector<Listed> all;
  for (const auto& entry : std::filesystem::directory_iterator(testing::corpus() / "claims")) {
    Listed each;
    each.truth = json::parse(testing::readFile(entry.path()));
    const std::string name = each.truth["document"];
    auto file = testing::corpus() / "seeds" / name;
    if (!std::filesystem::exists(file)) {
      file = testing::corpus() / "real" / name;
    }
    const std::string bytes = testing::readFile(file);
    each.report = recognise(importDocument(bytes, detectFormat(bytes)));
    all.push_back(std::move(each));
  }
  return all;
}

std::u32string folded(const std::string& text) {
  return fold(text).text;
}

/// Characters of the longest run that both have.
std::size_t common(const std::u32string& a, const std::u32string& b) {
  std::size_t best = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) {
      std::size_t length = 0;
      while (i + length < a.size() && j + length < b.size() && a[i + length] == b[j + length]) {
        ++length;
      }
      best = std::max(best, length);
    }
  }
  return best;
}

double valueOf(const Claim& claim) {
  return claim.value ? claim.value->toDouble() : -1e9;
}

/// The claim that a listed one is, of those not yet taken.
Claim* find(std::vector<Claim*>& claims, const json& truth) {
  const double value =
      truth.value("value", json()).is_number() ? truth["value"].get<double>() : -1e9;
  Claim* best = nullptr;
  std::size_t most = 1;
  for (Claim* claim : claims) {
    if (claimKindName(claim->kind) != truth["kind"].get<std::string>() ||
        std::abs(valueOf(*claim) - value) > 1e-9) {
      continue;
    }
    const std::size_t same = common(folded(claim->quote), folded(truth["quote"]));
    if (same > most) {
      most = same;
      best = claim;
    }
  }
  if (best != nullptr) {
    std::erase(claims, best);
  }
  return best;
}

bool isSame(const Quantity& means, const json& expected) {
  if (!expected.is_string()) {
    return means.empty();
  }
  const auto told = parseQuantity(expected.get<std::string>());
  return told && gouji::isSame(means, *told);
}

class ListedClaims : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::is_directory(testing::corpus() / "claims")) {
      GTEST_SKIP() << "no listed claims at " << testing::corpus();
    }
  }
};

TEST_F(ListedClaims, MeanWhatIsListed) {
  int checkable = 0;
  int right = 0;
  int wrong = 0;
  int others = 0;
  for (Listed& each : listed()) {
    SCOPED_TRACE(each.truth["document"].get<std::string>());
    std::vector<Claim*> open;
    for (Claim& claim : each.report.claims) {
      open.push_back(&claim);
    }
    for (const json& truth : each.truth["claims"]) {
      Claim* made = find(open, truth);
      const bool has_meaning = truth["means"].is_string();
      const bool doubtful = truth.value("doubtful", false);
      checkable += has_meaning ? 1 : 0;
      if (made == nullptr) {
        std::cout << (has_meaning ? "missed " : "not told ") << truth["quote"] << '\n';
        continue;
      }
      bool same = isSame(made->means, truth["means"]) ||
                  (truth.contains("fits") && isSame(made->means, truth["fits"]));
      for (const Quantity& other : made->alternatives) {
        same = same || (has_meaning && isSame(other, truth["means"]));
      }
      right += has_meaning && same ? 1 : 0;
      EXPECT_TRUE(made->means.empty() || same || doubtful)
          << made->quote << ": " << textOf(made->means) << ", not " << truth["means"];
      wrong += made->means.empty() || same || doubtful ? 0 : 1;
      if (made->means.empty() && has_meaning) {
        std::cout << "no meaning " << made->quote << '\n';
      }
      EXPECT_EQ(claimScopeName(made->scope), truth["scope"].get<std::string>()) << made->quote;
      const auto holds = agrees(*made, ledgerOf(each.report));
      if (holds && truth["agrees"].is_boolean()) {
        EXPECT_EQ(*holds, truth["agrees"].get<bool>()) << made->quote;
      }
      if (truth["kind"] == "period") {
        EXPECT_EQ(made->from->year, std::stoi(truth["from"].get<std::string>())) << made->quote;
      }
    }
    for (const Claim* claim : open) {
      if (!claim->means.empty()) {
        ++others;
        std::cout << "beside the list: " << claim->quote << " = " << textOf(claim->means) << '\n';
      }
    }
  }
  std::cout << "corpus: figures of the prose with the right meaning " << right << " of "
            << checkable << ", wrong " << wrong << ", meanings beside the list " << others << '\n';
  EXPECT_GE(right * 100, checkable * 95);
}

TEST_F(ListedClaims, SumsAddUpAsListed) {
  int right = 0;
  int all = 0;
  for (const Listed& each : listed()) {
    SCOPED_TRACE(each.truth["document"].get<std::string>());
    for (const json& truth : each.truth["sums"]) {
      ++all;
      const auto made =
          std::find_if(each.report.sums.begin(), each.report.sums.end(), [&](const Sum& sum) {
            std::vector<double> parts;
            for (const Decimal& part : sum.parts) {
              parts.push_back(part.toDouble());
            }
            return sum.total.toDouble() == truth["total"].get<double>() &&
                   parts == truth["parts"].get<std::vector<double>>();
          });
      if (made == each.report.sums.end()) {
        std::cout << "missed sum " << truth["quote"] << '\n';
        continue;
      }
      EXPECT_EQ(made->addsUp(), truth["adds_up"].get<bool>()) << made->quote;
      EXPECT_EQ(made->open, truth["open"].get<bool>()) << made->quote;
      ++right;
    }
    for (const Sum& sum : each.report.sums) {
      std::cout << each.truth["document"] << " sum " << sum.total.toString()
                << (sum.open ? " open" : "") << (sum.addsUp() ? "" : " does not add up") << ": "
                << sum.quote << '\n';
    }
  }
  std::cout << "corpus: sums of the prose " << right << " of " << all << '\n';
  EXPECT_GE(right * 100, all * 80);
}

}  // namespace
}  // namespace gouji
