// The least that reading a DOCX can cost: unzips the parts that the filter reads and has libxml2
// parse them, nothing else. Usage: bare_docx FILE…

#include <libxml/parser.h>
#include <zip.h>

#include <fstream>
#include <iterator>
#include <string>

namespace {

constexpr const char* kParts[] = {
    "[Content_Types].xml", "_rels/.rels",        "word/_rels/document.xml.rels",
    "word/styles.xml",     "word/numbering.xml", "word/document.xml",
    "docProps/core.xml"};

void readParts(const std::string& bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  for (const char* part : kParts) {
    zip_stat_t stat;
    if (archive == nullptr || zip_stat(archive, part, 0, &stat) != 0) {
      continue;
    }
    std::string content(stat.size, '\0');
    zip_file_t* file = zip_fopen_index(archive, stat.index, 0);
    zip_fread(file, content.data(), content.size());
    zip_fclose(file);
    xmlFreeDoc(xmlReadMemory(content.data(), static_cast<int>(content.size()), part, nullptr,
                             XML_PARSE_NONET));
  }
  zip_discard(archive);
}

}  // namespace

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    std::ifstream file(arguments[i], std::ios::binary);
    readParts(std::string((std::istreambuf_iterator<char>(file)), {}));
  }
  return 0;
}
