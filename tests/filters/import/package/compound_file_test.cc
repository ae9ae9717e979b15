#include "filters/import/package/compound_file.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace gouji {
namespace {

/// A header sector and one sector with a single directory entry.
std::string compoundFile(std::string_view stream, char kind = 2) {
  std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  bytes.resize(1024);
  std::size_t at = 512;
  for (const char c : stream) {
    bytes[at] = c;
    at += 2;
  }
  bytes[512 + 64] = static_cast<char>(2 * stream.size() + 2);
  bytes[512 + 66] = kind;
  return bytes;
}

TEST(CompoundFile, FindsStreams) {
  const std::string bytes = compoundFile("EncryptedPackage");
  EXPECT_TRUE(compoundFileHasStream(bytes, "EncryptedPackage"));
  EXPECT_FALSE(compoundFileHasStream(bytes, "Encrypted"));
  EXPECT_FALSE(compoundFileHasStream(bytes, "EncryptedPackages"));
  EXPECT_FALSE(compoundFileHasStream(compoundFile("WordDocument"), "EncryptedPackage"));
}

TEST(CompoundFile, WantsAStreamInACompoundFile) {
  EXPECT_FALSE(compoundFileHasStream(compoundFile("EncryptedPackage", 1), "EncryptedPackage"));
  EXPECT_FALSE(compoundFileHasStream("", "EncryptedPackage"));
  EXPECT_FALSE(
      compoundFileHasStream(compoundFile("EncryptedPackage").substr(8, 1016), "EncryptedPackage"));
  EXPECT_FALSE(
      compoundFileHasStream(compoundFile("EncryptedPackage").substr(0, 600), "EncryptedPackage"));
}

}  // namespace
}  // namespace gouji
