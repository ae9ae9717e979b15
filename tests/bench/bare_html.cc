// The least that reading an HTML page can cost: libxml2 parses it into a tree, nothing else.
// Usage: bare_html FILE…

#include <libxml/HTMLparser.h>

#include <fstream>
#include <iterator>
#include <string>

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    std::ifstream file(arguments[i], std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    xmlFreeDoc(htmlReadMemory(
        bytes.data(), static_cast<int>(bytes.size()), "", nullptr,
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
  }
  return 0;
}
