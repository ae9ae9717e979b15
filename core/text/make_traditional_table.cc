// Run by the build: prints core/text/traditional_table.h from ICU's transliterator.
#include <unicode/translit.h>

#include <cstdio>
#include <memory>

int main() {
  constexpr UChar32 kFirst = 0x4E00;
  constexpr UChar32 kEnd = 0xA000;
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> transliterator(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
  if (U_FAILURE(error) != 0) {
    std::fprintf(stderr, "ICU has no Traditional-Simplified: %s\n", u_errorName(error));
    return 1;
  }
  std::printf("#pragma once\n\nnamespace gouji {\n\n");
  std::printf("inline constexpr char32_t kFirstTraditional = 0x%X;\n", static_cast<int>(kFirst));
  std::printf("inline constexpr char16_t kSimplifiedOf[] = {");
  for (UChar32 c = kFirst; c < kEnd; ++c) {
    icu::UnicodeString text(c);
    transliterator->transliterate(text);
    const UChar32 mapped = text.length() == 1 ? text.char32At(0) : c;
    std::printf("%s0x%X,", (c - kFirst) % 16 == 0 ? "\n" : "", static_cast<int>(mapped));
  }
  std::printf("\n};\n\n}  // namespace gouji\n");
  return 0;
}
