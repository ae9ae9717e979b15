#include "plugins/command/files/result_names.h"

#include <gtest/gtest.h>

namespace gouji::command {
namespace {

TEST(ResultNames, NeverTheSameTwice) {
  ResultNames names("out", OutputFormat::json);
  EXPECT_EQ(names.of({"x/r.pdf", "r.pdf"}), "out/r.pdf.json");
  EXPECT_EQ(names.of({"y/r.pdf", "r.pdf"}), "out/r.pdf.2.json");
  EXPECT_EQ(names.of({"y/r.pdf.2", "r.pdf.2"}), "out/r.pdf.2.2.json");
  EXPECT_EQ(names.of({"d/c/r.pdf", "c/r.pdf"}), "out/c/r.pdf.json");
}

}  // namespace
}  // namespace gouji::command
