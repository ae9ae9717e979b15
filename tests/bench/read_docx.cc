// Reads a DOCX with the filter, to be held against bare_docx. Usage: read_docx FILE [ROUNDS]

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "filters/import/docx/docx.h"
#include "filters/import/read_error.h"

int main(int count, char** arguments) {
  if (count < 2) {
    std::fputs("usage: read_docx FILE [ROUNDS]\n", stderr);
    return 2;
  }
  std::ifstream file(arguments[1], std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  try {
    for (int rounds = count > 2 ? std::atoi(arguments[2]) : 1; rounds > 0; --rounds) {
      if (gouji::docx::detect(bytes)) {
        gouji::docx::read(bytes, gouji::Limits{});
      }
    }
  } catch (const gouji::ReadError& error) {
    std::fprintf(stderr, "%s: %s\n", arguments[1], error.what());
    return 2;
  }
  return 0;
}
