#include <dlfcn.h>

#include "filters/import/pdf/module.h"
#include "filters/import/pdf/pdf.h"
#include "filters/import/read_error.h"

namespace gouji::pdf {
namespace {

/// Looked for along the program's RUNPATH, once; kept to the end. Null when it is not there.
ReadFunction loadModule() {
  void* module = dlopen(kModuleName, RTLD_NOW | RTLD_LOCAL);
  return module == nullptr ? nullptr
                           : reinterpret_cast<ReadFunction>(dlsym(module, kReadFunctionName));
}

}  // namespace

Document read(std::string_view bytes, const Limits& limits) {
  static const ReadFunction kRead = loadModule();
  if (kRead == nullptr) {
    throw ReadError(ReadFault::no_module, "", kModuleName);
  }
  Document document;
  kRead(bytes, limits, document);
  return document;
}

}  // namespace gouji::pdf
