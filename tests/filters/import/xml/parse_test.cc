#include "filters/import/xml/parse.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "filters/import/read_error.h"

namespace gouji::xml {
namespace {

using ::testing::ElementsAre;

/// Writes the events down.
class Recorder : public Handler {
 public:
  void start(const Element& element) override {
    events.push_back("<" + std::string(element.name()) + ">");
    spaces.emplace_back(element.space());
    if (const auto value = element.attribute("val")) {
      events.push_back("val=" + std::string(*value));
    }
    if (const auto prefix = element.attribute("Requires")) {
      events.push_back("requires " + std::string(element.spaceOf(*prefix)));
    }
  }
  void end() override { events.push_back("</>"); }
  void text(std::string_view text) override {
    if (!events.empty() && events.back().starts_with("'")) {
      events.back() += text;
    } else {
      events.push_back("'" + std::string(text));
    }
  }

  std::vector<std::string> events;
  std::vector<std::string> spaces;
};

ReadFault faultOf(std::string_view bytes, const Limits& limits = {}) {
  Recorder recorder;
  try {
    parse(bytes, "part.xml", limits, recorder);
  } catch (const ReadError& error) {
    EXPECT_EQ(error.part(), "part.xml");
    return error.fault();
  }
  ADD_FAILURE() << "no ReadError";
  return ReadFault::cannot_open;
}

TEST(XmlParse, TellsElementsAttributesAndText) {
  Recorder recorder;
  parse(R"(<a xmlns:w="urn:w"><w:b w:val="1&amp;2">x<![CDATA[<y>]]>&lt;</w:b></a>)", "p", {},
        recorder);
  EXPECT_THAT(recorder.events, ElementsAre("<a>", "<b>", "val=1&2", "'x<y><", "</>", "</>"));
  EXPECT_THAT(recorder.spaces, ElementsAre("", "urn:w"));
}

TEST(XmlParse, KnowsTheDefaultNamespaceInItsScope) {
  Recorder recorder;
  parse(R"(<a xmlns="urn:1"><b xmlns="urn:2"/><c/><x:d xmlns:x="urn:3"/><e xmlns=""/></a>)", "p",
        {}, recorder);
  EXPECT_THAT(recorder.spaces, ElementsAre("urn:1", "urn:2", "urn:1", "urn:3", ""));
}

TEST(XmlParse, ResolvesPrefixesInScope) {
  Recorder recorder;
  parse(R"(<a xmlns:p="urn:1"><b xmlns:p="urn:2" Requires="p"/><b Requires="p"/></a>)", "p", {},
        recorder);
  EXPECT_THAT(recorder.events, ElementsAre("<a>", "<b>", "requires urn:2", "</>", "<b>",
                                           "requires urn:1", "</>", "</>"));
}

TEST(XmlParse, ReadsUtf16) {
  std::string bytes = "\xFF\xFE";
  for (const char c : std::string_view("<a>1</a>")) {
    bytes += c;
    bytes += '\0';
  }
  Recorder recorder;
  parse(bytes, "p", {}, recorder);
  EXPECT_THAT(recorder.events, ElementsAre("<a>", "'1", "</>"));
}

TEST(XmlParse, ReadsOtherEncodings) {
  for (const auto& [bytes, text] : std::vector<std::pair<std::string, std::string>>{
           {"<?xml version='1.0' encoding='GBK'?><a>\xB9\xAB</a>", "公"},
           {"<?xml version='1.0' encoding=\"gb2312\"?><a>\xB9\xAB</a>", "公"},
           {"<?xml version='1.0' encoding='utf8'?><a>公</a>", "公"},
           {"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>", "é"},
           {"\xEF\xBB\xBF<?xml version='1.0' encoding='GBK'?><a>公</a>", "公"}}) {
    Recorder recorder;
    parse(bytes, "p", {}, recorder);
    EXPECT_THAT(recorder.events, ElementsAre("<a>", "'" + text, "</>")) << bytes;
  }
}

TEST(XmlParse, RefusesWhatIsNotWellFormedAndPrintsNothing) {
  testing::internal::CaptureStderr();
  EXPECT_EQ(faultOf(""), ReadFault::damaged);
  EXPECT_EQ(faultOf("<a><b></a>"), ReadFault::damaged);
  EXPECT_EQ(faultOf("<a>"), ReadFault::damaged);
  EXPECT_EQ(faultOf("<a>\x01</a>"), ReadFault::damaged);
  EXPECT_EQ(faultOf("<a>&none;</a>"), ReadFault::damaged);
  EXPECT_EQ(faultOf(R"(<?xml version="1.0" encoding="x-none"?><a/>)"), ReadFault::damaged);
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(XmlParse, KeepsOnReadingPastAnUndeclaredPrefix) {
  Recorder recorder;
  parse("<a><x:b/></a>", "p", {}, recorder);
  EXPECT_EQ(recorder.events.front(), "<a>");
}

TEST(XmlParse, RefusesDocumentTypes) {
  EXPECT_EQ(faultOf("<!DOCTYPE a><a/>"), ReadFault::damaged);
  EXPECT_EQ(faultOf(R"(<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>)"),
            ReadFault::damaged);
  std::string laughs = "<!DOCTYPE a [<!ENTITY e0 'ha'>";
  for (int i = 1; i < 30; ++i) {
    const std::string below = "&e" + std::to_string(i - 1) + ";";
    laughs += "<!ENTITY e" + std::to_string(i) + " '" + below + below + "'>";
  }
  EXPECT_EQ(faultOf(laughs + "]><a>&e29;</a>"), ReadFault::damaged);
}

TEST(XmlParse, BoundsDepth) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) {
    deep += "<a>";
  }
  EXPECT_EQ(faultOf(deep), ReadFault::bomb);
  Limits limits;
  limits.depth = 2;
  EXPECT_EQ(faultOf("<a><a><a/></a></a>", limits), ReadFault::bomb);
  Recorder recorder;
  EXPECT_NO_THROW(parse("<a><a/><a/></a>", "p", limits, recorder));
}

TEST(XmlParse, CarriesTheHandlersExceptionOut) {
  class Thrower : public Handler {
    void start(const Element&) override { throw std::domain_error("mine"); }
    void end() override { ADD_FAILURE() << "called after the exception"; }
  };
  Thrower thrower;
  EXPECT_THROW(parse("<a><b/></a>", "p", {}, thrower), std::domain_error);
}

TEST(XmlParse, SaysWhere) {
  Recorder recorder;
  try {
    parse("<a>\n<b></c></a>", "p", {}, recorder);
    FAIL();
  } catch (const ReadError& error) {
    EXPECT_GT(error.offset(), 4U);
    EXPECT_LE(error.offset(), 15U);
  }
}

}  // namespace
}  // namespace gouji::xml
