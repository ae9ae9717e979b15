#include "filters/import/package/package.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "filters/import/read_error.h"
#include "tests/support/docx_writer.h"

namespace gouji {
namespace {

using test::replaced;
using test::zipped;
using ::testing::ElementsAre;

template <typename Call>
ReadFault faultOf(Call call) {
  try {
    call();
  } catch (const ReadError& error) {
    return error.fault();
  }
  ADD_FAILURE() << "no ReadError";
  return ReadFault::cannot_open;
}

ReadFault openingFault(std::string_view bytes, const Limits& limits = {}) {
  return faultOf([&] { Package(bytes, limits); });
}

TEST(Package, ReadsPartsByName) {
  const std::string bytes = zipped({{"word/document.xml", "<a/>"}, {"empty", ""}});
  const Package package(bytes, {});
  EXPECT_THAT(package.names(), ElementsAre("word/document.xml", "empty"));
  EXPECT_EQ(package.read("word/document.xml"), "<a/>");
  EXPECT_EQ(package.read("empty"), "");
  EXPECT_EQ(package.readStart("word/document.xml", 2), "<a");
  EXPECT_FALSE(package.has("word"));
  EXPECT_EQ(faultOf([&] { package.read("none"); }), ReadFault::damaged);
}

TEST(Package, LooksNamesUpAsPackagesDo) {
  const std::string bytes = zipped({{"Word\\Document.xml", "1"}, {"/lead.xml", "2"}});
  const Package package(bytes, {});
  EXPECT_EQ(package.read("word/document.XML"), "1");
  EXPECT_EQ(package.read("/word/document.xml"), "1");
  EXPECT_EQ(package.read("lead.xml"), "2");
}

TEST(Package, LeavesFoldersOut) {
  const std::string bytes = zipped({{"word/", ""}, {"word/a", "1"}});
  EXPECT_THAT(Package(bytes, {}).names(), ElementsAre("word/a"));
}

TEST(Package, RefusesTwoDifferentPartsOfOneName) {
  const std::string bytes = replaced(zipped({{"a1.xml", "x"}, {"a2.xml", "y"}}), "a2", "a1");
  EXPECT_EQ(faultOf([&] { Package(bytes, {}).read("a1.xml"); }), ReadFault::damaged);
}

TEST(Package, TakesOnePartWrittenTwice) {
  const std::string bytes = replaced(zipped({{"a1.xml", "x"}, {"a2.xml", "x"}}), "a2", "a1");
  EXPECT_EQ(Package(bytes, {}).read("a1.xml"), "x");
}

TEST(Package, TellsDamage) {
  const std::string bytes = zipped({{"a.xml", std::string(5000, 'x') + "y"}});
  EXPECT_EQ(openingFault(""), ReadFault::damaged);
  EXPECT_EQ(openingFault("PK\3\4 and nothing else"), ReadFault::damaged);
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    EXPECT_EQ(openingFault(std::string_view(bytes).substr(0, length)), ReadFault::damaged);
  }
}

TEST(Package, TellsDamagedContent) {
  std::string bytes = zipped({{"a.xml", "0123456789 not packed"}});
  bytes = replaced(bytes, "not packed", "not PACKED");
  const Package package(bytes, {});
  EXPECT_EQ(faultOf([&] { package.read("a.xml"); }), ReadFault::damaged);
}

TEST(Package, TellsEncryption) {
  const std::string bytes = zipped({{"a.xml", "secret"}}, "password");
  EXPECT_EQ(faultOf([&] { Package(bytes, {}).read("a.xml"); }), ReadFault::encrypted);
}

TEST(Package, BoundsOnePart) {
  Limits limits;
  limits.part_bytes = 1000;
  const std::string bytes =
      zipped({{"fits", std::string(1000, 'x')}, {"bomb", std::string(1001, 'x')}});
  const Package package(bytes, limits);
  EXPECT_EQ(package.read("fits").size(), 1000U);
  EXPECT_EQ(faultOf([&] { package.read("bomb"); }), ReadFault::bomb);
}

TEST(Package, BoundsAPartWhoseHeaderLies) {
  // 300,000 bytes that claim to be 300: both headers carry the size as 0x000493E0.
  std::string bytes = zipped({{"bomb", std::string(300'000, 'x')}});
  bytes = replaced(bytes, std::string_view("\xE0\x93\x04\x00", 4),
                   std::string_view("\x2C\x01\x00\x00", 4));
  Limits limits;
  limits.part_bytes = 1000;
  const Package package(bytes, limits);
  const ReadFault fault = faultOf([&] { package.read("bomb"); });
  EXPECT_TRUE(fault == ReadFault::bomb || fault == ReadFault::damaged);
}

TEST(Package, TrustsTheChecksumMoreThanTheSize) {
  std::string bytes = zipped({{"small", std::string(300'000, 'x')}});
  bytes = replaced(bytes, std::string_view("\xE0\x93\x04\x00", 4),
                   std::string_view("\xFF\xFF\xFF\x03", 4));
  const Package package(bytes, {});
  EXPECT_EQ(package.read("small").size(), 300'000U);
}

TEST(Package, BoundsAllPartsTogether) {
  Limits limits;
  limits.part_bytes = 1000;
  test::Parts parts;
  for (int i = 0; i < 5; ++i) {
    parts.emplace_back("part" + std::to_string(i), std::string(900, 'x'));
  }
  const std::string bytes = zipped(parts);
  const Package package(bytes, limits);
  EXPECT_EQ(faultOf([&] {
              for (const std::string& name : package.names()) {
                package.read(name);
              }
            }),
            ReadFault::bomb);
}

TEST(Package, BoundsTheNumberOfParts) {
  Limits limits;
  limits.package_parts = 2;
  EXPECT_EQ(openingFault(zipped({{"a", "1"}, {"b", "2"}, {"c", "3"}}), limits), ReadFault::bomb);
  EXPECT_NO_THROW(Package(zipped({{"a", "1"}, {"b", "2"}}), limits));
}

}  // namespace
}  // namespace gouji
