"""Invented organs: their names, what they call themselves, what they may do."""

from dataclasses import dataclass


@dataclass
class Organ:
    """`own`: what stands for {organ}; `addressee`: the same, where one applies to it; `office`: one
    part of it; `flags`: for conditions."""
    kind: str
    region: str
    name: str
    own: list
    addressee: list
    office: str
    flags: set


_CITIES = ["临霁市", "泊川市", "漱江市", "岫安市", "槐阴市"]
_COUNTIES = ["砚溪县", "竹崎县", "临霁市芷兰区", "泊川市望枫区", "鹿鸣县", "漱江市栖云区"]
_TOWNS = ["砚溪县竹坞镇", "鹿鸣县石畔乡", "竹崎县梅渡镇"]
_BUREAUS = ["水务局", "教育局", "财政局", "民政局", "农业农村局", "统计局", "司法局", "林业局",
            "卫生健康局", "医疗保障局", "应急管理局", "交通运输局", "自然资源局", "审计局"]


def _government(region, short, flags):
    return Organ("government", region, f"{region}人民政府",
                 [f"全{short}", f"我{short}", f"全{short}各级行政机关", f"我{short}各级各部门"],
                 [f"全{short}各级行政机关", f"我{short}各级行政机关", f"{short}政府及其部门"],
                 f"{short}政府办公室", {"gov", *flags})


_OFFICES = ["公安局", "退役军人事务局", "市场监督管理局", "城市管理局", "人力资源和社会保障局", "信访局"]


def _further(rng):
    """One of the sorts that the first organs lack: police, taxes, customs, subdistricts."""
    sort = rng.choice(["office", "office", "tax", "customs", "subdistrict"])
    if sort == "subdistrict":
        region = rng.choice(_CITIES) + rng.choice(["望枫区柳堤街道", "栖云区桐荫街道"])
        return Organ("town", region, f"{region}办事处", ["我街道", "本街道", "街道办事处"],
                     ["我街道", "街道办事处"], "街道党政办公室", set())
    if sort == "customs":
        region = rng.choice(["泊川", "漱江"])
        own = ["我关", "本关", "全关"]
        return Organ("department", f"{region}市", f"{region}海关", own, own, "关办公室", set())
    region = rng.choice(_CITIES)
    name = f"国家税务总局{region}税务局" if sort == "tax" else region + rng.choice(_OFFICES)
    own = ["我局", "本局", "本机关", "全局"]
    return Organ("department", region, name, own, own, "局办公室", set())


def invent(rng, further=False):
    """`further`: at times one of the sorts of _further too."""
    if further and rng.random() < 0.3:
        return _further(rng)
    kind = rng.choices(["province", "city", "county", "town", "bureau"], [1, 3, 4, 2, 8])[0]
    if kind == "province":
        return _government("西霁省", "省", {"makes_rules"})
    if kind == "city":
        return _government(rng.choice(_CITIES), "市", {"makes_rules"})
    if kind == "county":
        region = rng.choice(_COUNTIES)
        return _government(region, region[-1], set())
    if kind == "town":
        region = rng.choice(_TOWNS)
        short = region[-1]
        return Organ("town", region, f"{region}人民政府", [f"我{short}", f"{short}政府", f"全{short}"],
                     [f"{short}政府", f"我{short}政府", f"我{short}"], f"{short}党政办公室", set())
    region, bureau = rng.choice(_CITIES + _COUNTIES), rng.choice(_BUREAUS)
    own = ["我局", "本局", "本机关", "本单位", "局机关"]
    return Organ("department", region, region + bureau, own, own, "局办公室", set())
