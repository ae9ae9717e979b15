#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "core/recognise/recognise.h"
#include "filters/import/import.h"

int main(int, char** arguments) {
  std::ifstream file(arguments[1], std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const auto document = gouji::importDocument(bytes, gouji::detectFormat(bytes));
  std::printf("facts: %zu\n", gouji::recognise(document).facts.size());
}
