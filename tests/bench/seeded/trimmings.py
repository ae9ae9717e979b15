"""What else stands in a report: contents, captions, notes, headings in other hands' manners."""

from sheets import Heading, Sheet


def none(blocks, rng):
    return blocks


def contents(blocks, rng):
    """The headings are listed before the report begins."""
    lines = [("para", block.whole()) for block in blocks if isinstance(block, Heading)]
    if rng.random() < 0.5:
        lines = [("para", f"{text}……{page}") for page, (_, text) in enumerate(lines, 1)]
    return blocks[:1] + [("para", "目  录")] + lines + blocks[1:]


def captions(blocks, rng):
    """A sentence or a unit before each table, a note behind it."""
    made = []
    for block in blocks:
        if isinstance(block, Sheet):
            made.append(("para", rng.choice(["本部分以表格形式报告：", "单位：件", "具体情况见下表。"])))
            made.append(block)
            if rng.random() < 0.5:
                made.append(("para", "注：表中数据由各科室提供，截至当年12月31日。"))
        else:
            made.append(block)
    return made


def split_title(blocks, rng):
    """The organ on one line, the rest of the title on the next."""
    _, title = blocks[0]
    at = title.find("20")
    return [("title", title[:at] + "\n" + title[at:])] + blocks[1:]


def _marked(blocks, mark):
    for block in blocks:
        if isinstance(block, Heading) and block.number:
            block.mark = mark
    return blocks


def full_stops(blocks, rng):
    return _marked(blocks, rng.choice([".", "．", "。"]))


def spaced_marks(blocks, rng):
    return _marked(blocks, rng.choice(["、 ", "、\u3000", " 、"]))


def bare_marks(blocks, rng):
    """The number and a gap: 一  总体情况."""
    return _marked(blocks, rng.choice(["  ", "\u3000"]))


def foreword(blocks, rng):
    """A line above the title, as sites and offices put there."""
    line = rng.choice(["附件1", "索引号：000000000/2024-00012", "内部资料 注意保存"])
    return [("para", line)] + blocks


# Rules that may speak of a trimming: 一  总体情况 is not 一、总体情况.
DESERVED = {"bare_marks": {"ST03"}}

TRIMMINGS = {f.__name__: f for f in (none, contents, captions, split_title, full_stops,
                                     spaced_marks, bare_marks, foreword)}
