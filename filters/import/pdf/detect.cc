#include "filters/import/pdf/pdf.h"

namespace gouji::pdf {

bool detect(std::string_view bytes) {
  // Some files have other bytes before the signature (ISO 32000-1, annex H, note 13).
  constexpr std::size_t kSignatureWithin = 1024;
  return bytes.substr(0, kSignatureWithin).find("%PDF-") != std::string_view::npos;
}

}  // namespace gouji::pdf
