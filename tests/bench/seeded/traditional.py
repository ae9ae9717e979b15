"""The characters that the generator's texts use, in Traditional script; words change too."""

_WORDS = [("文件", "檔案"), ("信息", "資訊"), ("网站", "網站")]
_PAIRS = (
    "万萬 与與 专專 业業 两兩 个個 丰豐 临臨 为為 举舉 习習 乡鄉 于於 云雲 众眾 "
    "优優 会會 体體 关關 内內 农農 决決 况況 减減 别別 办辦 务務 动動 区區 医醫 "
    "华華 单單 卫衛 厅廳 县縣 发發 变變 号號 后後 员員 国國 场場 坚堅 坞塢 处處 "
    "复復 够夠 学學 实實 审審 对對 将將 属屬 岗崗 岚嵐 岭嶺 并並 广廣 应應 废廢 "
    "开開 强強 当當 总總 户戶 执執 护護 报報 拟擬 据據 数數 无無 时時 机機 权權 "
    "条條 来來 构構 枫楓 标標 栏欄 栖棲 桥橋 没沒 湾灣 澜瀾 现現 电電 疗療 监監 "
    "码碼 砚硯 确確 称稱 稳穩 简簡 类類 纠糾 纳納 组組 织織 经經 结結 统統 继繼 "
    "续續 维維 编編 缴繳 网網 罚罰 联聯 范範 获獲 补補 见見 规規 计計 订訂 认認 "
    "训訓 议議 许許 讼訟 设設 访訪 评評 识識 诉訴 话話 询詢 详詳 请請 读讀 负負 "
    "财財 责責 购購 费費 资資 转轉 较較 输輸 过過 运運 还還 这這 进進 采採 针針 "
    "链鏈 镇鎮 门門 问問 间間 际際 霁霽 页頁 项項 题題 额額 鹭鷺"
)
_CHARACTERS = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})


def traditional(text, words=False):
    """`words`: as another region would say it, not only write it."""
    for simplified, other in _WORDS if words else ():
        text = text.replace(simplified, other)
    return text.translate(_CHARACTERS)
