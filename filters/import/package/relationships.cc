#include "filters/import/package/relationships.h"

#include <algorithm>
#include <utility>

#include "filters/import/xml/parse.h"

namespace gouji {
namespace {

constexpr std::string_view kContentTypes = "[Content_Types].xml";

int hexDigit(char c) {
  if (c >= '0' && c <= '9') {
    return c - '0';
  }
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 &&
        hexDigit(text[i + 2]) >= 0) {
      result += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
      i += 2;
    } else {
      result += text[i] == '\\' ? '/' : text[i];
    }
  }
  return result;
}

/// "styles.xml" seen from folder "word/" → "word/styles.xml"; "." and ".." are followed.
std::string resolved(std::string_view folder, std::string_view target) {
  const std::string decoded = percentDecoded(target.substr(0, target.find('#')));
  std::string path = decoded.starts_with('/') ? decoded : std::string(folder) + decoded;
  std::vector<std::string_view> segments;
  std::string_view rest = path;
  while (!rest.empty()) {
    const std::size_t slash = rest.find('/');
    const std::string_view segment = rest.substr(0, slash);
    rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
    if (segment == ".." && !segments.empty()) {
      segments.pop_back();
    } else if (!segment.empty() && segment != "." && segment != "..") {
      segments.push_back(segment);
    }
  }
  std::string result;
  for (const std::string_view segment : segments) {
    result += (result.empty() ? "" : "/");
    result += segment;
  }
  return result;
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return result;
}

class RelationshipReader : public xml::Handler {
 public:
  explicit RelationshipReader(std::string_view folder) : folder_(folder) {}

  void start(const xml::Element& element) override {
    if (element.name() != "Relationship" || element.attribute("TargetMode") == "External") {
      return;
    }
    const std::string_view type = element.attribute("Type").value_or("");
    found.push_back({std::string(type.substr(type.rfind('/') + 1)),
                     resolved(folder_, element.attribute("Target").value_or(""))});
  }

  std::vector<Relationship> found;

 private:
  std::string_view folder_;
};

}  // namespace

std::vector<Relationship> relationshipsOf(const Package& package, std::string_view part,
                                          const Limits& limits) {
  const std::size_t name_at = part.rfind('/') + 1;
  const std::string_view folder = part.substr(0, name_at);
  std::string links(folder);
  links += "_rels/";
  links += part.substr(name_at);
  links += ".rels";
  if (!package.has(links)) {
    return {};
  }
  RelationshipReader reader(folder);
  xml::parse(package.read(links), links, limits, reader);
  return std::move(reader.found);
}

std::string targetOf(const std::vector<Relationship>& relationships, std::string_view kind) {
  const auto found = std::find_if(relationships.begin(), relationships.end(),
                                  [&](const Relationship& link) { return link.kind == kind; });
  return found == relationships.end() ? std::string() : found->target;
}

class ContentTypes::Reader : public xml::Handler {
 public:
  explicit Reader(ContentTypes& types) : types_(types) {}

  void start(const xml::Element& element) override {
    std::string type(element.attribute("ContentType").value_or(""));
    if (element.name() == "Override") {
      std::string_view name = element.attribute("PartName").value_or("");
      name.remove_prefix(std::min(name.find_first_not_of('/'), name.size()));
      types_.overrides_.push_back({lower(name), std::move(type)});
    } else if (element.name() == "Default") {
      types_.extensions_.push_back(
          {lower(element.attribute("Extension").value_or("")), std::move(type)});
    }
  }

 private:
  ContentTypes& types_;
};

ContentTypes::ContentTypes(const Package& package, const Limits& limits) {
  if (!package.has(kContentTypes)) {
    return;
  }
  Reader reader(*this);
  xml::parse(package.read(kContentTypes), std::string(kContentTypes), limits, reader);
}

std::string_view ContentTypes::of(std::string_view part) const {
  const std::string name = lower(part);
  for (const Entry& entry : overrides_) {
    if (entry.key == name) {
      return entry.type;
    }
  }
  const std::string extension = name.substr(name.rfind('.') + 1);
  for (const Entry& entry : extensions_) {
    if (entry.key == extension) {
      return entry.type;
    }
  }
  return {};
}

std::string_view ContentTypes::partOfType(std::string_view fragment) const {
  for (const Entry& entry : overrides_) {
    if (entry.type.find(fragment) != std::string::npos) {
      return entry.key;
    }
  }
  return {};
}

}  // namespace gouji
