#include "filters/import/pdf/title.h"

#include <poppler/PDFDoc.h>
#include <poppler/UTF.h>
#include <poppler/goo/gmem.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <string_view>

#include "core/text/unicode.h"
#include "filters/import/page/glyphs/characters.h"

namespace gouji::pdf {
namespace {

/// `bytes` in `charset` as UTF-8; "" if they are not valid in it.
std::string converted(const std::string& bytes, const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(charset, &status);
  if (U_FAILURE(status)) {
    return {};
  }
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter,
                                status);
  ucnv_close(converter);
  std::string result;
  if (U_SUCCESS(status)) {
    text.toUTF8String(result);
  }
  return result;
}

bool isAscii(const std::string& bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & '\x80') == 0; });
}

constexpr std::size_t kLongest = 1000;

}  // namespace

std::string textString(const std::string& bytes) {
  const std::string_view view = bytes;
  if (view.starts_with("\xEF\xBB\xBF")) {
    return converted(bytes.substr(3), "UTF-8");
  }
  if (!view.starts_with("\xFE\xFF") && !view.starts_with("\xFF\xFE") && !isAscii(bytes)) {
    for (const char* charset : {"UTF-8", "gb18030"}) {
      if (std::string text = converted(bytes, charset); !text.empty()) {
        return text;
      }
    }
  }
  Unicode* codes = nullptr;
  const int length = TextStringToUCS4(bytes, &codes);
  const std::unique_ptr<Unicode, decltype(&gfree)> owner(codes, &gfree);
  std::string text;
  for (int index = 0; index < length; ++index) {
    appendUtf8(text, codes[index]);
  }
  return text;
}

std::string titleOf(PDFDoc& document) {
  const std::unique_ptr<GooString> raw = document.getDocInfoTitle();
  if (!raw || raw->toStr().size() > kLongest) {
    return {};
  }
  std::string title = page::plainCharacters(textString(raw->toStr()));
  const auto printed = [](char byte) { return static_cast<unsigned char>(byte) > 0x20; };
  title.erase(title.begin(), std::find_if(title.begin(), title.end(), printed));
  title.erase(std::find_if(title.rbegin(), title.rend(), printed).base(), title.end());
  return title;
}

}  // namespace gouji::pdf
