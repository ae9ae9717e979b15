#include "filters/import/encoding/plausibility.h"

#include <bitset>

#include "core/text/unicode.h"

namespace gouji {
namespace {

/// The characters of the form and the most frequent ones of official prose, in both scripts.
constexpr std::string_view kCommon =
    "，。、；：？！“”‘’（）《》〈〉〔〕【】—…·　０１２３４５６７８９％○〇"
    "政府信息公开工作年度报告总体情况主动收到和处理申请行政复议诉讼存在的问题及改进其他需要事项"
    "规章范性文件制发废止现效许可罚强收费第二十条内容本新数量元单位万对外决定结果维持纠正尚未审总计"
    "经直接起后自然人法商业企科研机构社会益组织律服务上转下继续办予以部分不属于国家秘密禁危三安全一"
    "稳保护合权类内部过程执案卷查询无供掌握相关没有现成另作补明确访举投重复出版物理由大反要求认"
    "取得是在了这中为个我他时来用们生地就可动同也能说产种面而方多学所民进着等电力里如水化高小实加都"
    "两"
    "当使点从把好应开它还因些前天四日那义平形表间样与各线数心你看原又么利比或质气向道此变只解意建月"
    "系军最立代想已通并提题党展五料象员革入常次品式活设管特件长老头基资边流路级少图山统知较将见"
    "别根论运农指几九区放被干做必战先回则任据南给色光门即治北造百热领七海口东导器压志世金增争油"
    "思术极交受联什六共清己美再采更风切打白教速花带场身车例真具每目至达走积示声报斗完八离华名才张节"
    "整元今集温传土步群广石记段界且究观越装影算低持音众书布容儿须际非验连断深难近千周委素技备半省列"
    "习响约支般史感劳便团往酸历市克何除消称太准精值号率族划选标写候快院江型按格养易置派层片始却专状"
    "育厂京识适圆包火住调满县局照参引听街道乡镇村建交通环境卫财税监督考核培训平台网站微博公众号回应"
    "解读预算依申请答复均及时截止统计区域办公室关切隐患疫情防控落实推进加强完善健全制度机制程序渠道"
    "資訊報告總體情況處理請行復複議訴訟問題進規範許罰強費條內製發廢現執結維糾正審計經後業科機構會"
    "組織務轉繼續辦開屬於國祕密禁險護權類過詢無補確訪舉複資關沒說為個時來們產種動學這應還間樣與"
    "線數質氣變實當從點長運農幾區將見別論較統設員義電標準專狀識適滿縣參聽鄉鎮環衛財稅監訓臺網號"
    "讀預算據對單萬額轉達積極領導記錄檔案構聯絡節檢驗責責認該級傳門願際廣縣園";

using CharacterSet = std::bitset<0x10000>;

const CharacterSet& commonCharacters() {
  static const CharacterSet set = [] {
    CharacterSet made;
    for (std::size_t at = 0; at < kCommon.size();) {
      made.set(nextCodePoint(kCommon, at) & 0xFFFFU);
    }
    return made;
  }();
  return set;
}

/// Scores of text without anything beyond ASCII, and of such text with odd characters.
constexpr double kPlainAscii = 0.5;
constexpr double kBroken = -1.0;
/// An odd character outweighs so many common ones.
constexpr double kOddWeight = 3;

struct Range {
  char32_t from;
  char32_t to;
};

/// Characters that reading with the wrong table makes and that no report holds in numbers.
constexpr Range kOdd[] = {
    {0x01, 0x06},     {0x0E, 0x1F},     {0x7F, 0x84},     {0x86, 0x9F},
    {0x0100, 0x02AF}, {0x0370, 0x1FFF}, {0x3040, 0x312F}, {0x3400, 0x4DBF},
    {0xAC00, 0xF8FF}, {0xFF61, 0xFFDC}, {0xFFF0, 0xFFFF}, {0x20000, 0x10FFFF},
};

bool isOdd(char32_t c) {
  for (const Range& range : kOdd) {
    if (c <= range.to) {
      return c >= range.from;
    }
  }
  return false;
}

}  // namespace

double Plausibility::score() const {
  if (beyond_ascii == 0) {
    return odd == 0 ? kPlainAscii : kBroken;
  }
  return (static_cast<double>(common) - kOddWeight * static_cast<double>(odd)) /
         static_cast<double>(beyond_ascii);
}

Plausibility plausibilityOf(std::string_view utf8) {
  const CharacterSet& common = commonCharacters();
  Plausibility result;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = nextCodePoint(utf8, at);
    if (c >= 0x80) {
      ++result.beyond_ascii;
      if (c < 0x10000 && common.test(c)) {
        ++result.common;
        continue;
      }
    }
    result.odd += isOdd(c) ? 1 : 0;
  }
  return result;
}

}  // namespace gouji
