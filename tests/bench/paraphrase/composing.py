"""A whole report by seed: tables first, then sentences that state what the tables say."""

import random
from dataclasses import dataclass, field

import beside  # noqa: F401
import drawing
import form
import organs
import prose
from figures import Figures
from grammar import Composer
from model import Block, Entry, Line, Report, Section


@dataclass
class Paragraph:
    """`sentences`: (where it begins, in characters, Sentence)."""
    section: str
    text: str = ""
    sentences: list = field(default_factory=list)

    def add(self, sentence):
        self.sentences.append((len(self.text), sentence))
        self.text += sentence.text

    def run_on(self):
        """The last sentence ends in a semicolon, unless what follows could then be taken for more
        of its list."""
        _, last = self.sentences[-1]
        if len(last.figures) > 2 or "中" in last.text or "（" in last.text:
            return
        last.text, self.text = last.text[:-1] + "；", self.text[:-1] + "；"

    def print_in(self, marks):
        """Other marks of the same length throughout: ASCII commas, as many sites have them."""
        self.text = self.text.translate(marks)
        for _, sentence in self.sentences:
            sentence.text = sentence.text.translate(marks)


@dataclass
class Composed:
    """A report, its numbers (cell → number) and its paragraphs of composed sentences."""
    seed: str
    edition: str
    year: int
    numbers: dict
    report: Report
    paragraphs: list

    def sentences(self):
        return [(p, at, s) for p in self.paragraphs for at, s in p.sentences]


# Heading → (topic, how likely), in the order in which they are told.
_ASPECTS = [
    ("主动公开", [("t.posts", 0.6), ("s.docs", 0.6), ("s.decisions", 0.6),
              ("t.posts_of_decisions", 0.3), ("t.explain", 0.3), ("t.money", 0.2),
              ("t.proposals", 0.3), ("t.letters", 0.4)]),
    ("依申请公开", [("s.none", 1), ("s.received", 0.7), ("s.compared", 0.25), ("s.applicants", 0.5),
               ("t.counted", 0.5), ("s.channel", 0.4), ("t.helped", 0.25),
               ("t.earlier", 0.25), ("t.in_time", 0.3),
               ("s.handled", 0.7), ("s.universal", 0.5),
               ("s.outcomes", 0.8), ("s.reasons", 0.6), ("s.reasons", 0.4), ("s.cases", 0.8),
               ("s.cases", 0.4), ("s.no_cases", 0.8)]),
    ("政府信息管理", [("s.docs", 0.5), ("t.secrets", 0.5), ("s.decisions", 0.3)]),
    ("政府信息公开平台建设", [("t.visits", 0.7), ("t.advice", 0.5)]),
    ("监督保障", [("t.meetings", 0.8), ("t.staff", 0.5), ("t.others", 0.4), ("t.plans", 0.4)]),
]
_ASCII = str.maketrans("，；：（）", ",;:()")
_OTHER = [("o.fee", 0.9), ("s.fees", 0.8)]
_WITHOUT_FIGURES = {
    "主动公开": "围绕群众关心的事项及时发布信息，做到应公开尽公开。", "依申请公开": "畅通申请渠道，规范办理流程。",
    "政府信息管理": "坚持先审核后公开，落实属性认定和保密审查。",
    "政府信息公开平台建设": "优化公开专栏，做好日常巡查。", "监督保障": "明确专人负责，接受群众监督。",
}


def _told(composer, rng, topics):
    made, seen = [], set()
    for topic, likely in topics:
        if not composer.knows(topic) or rng.random() >= likely:
            continue
        sentence = composer.sentence(topic)
        if sentence and sentence.text not in seen:
            seen.add(sentence.text)
            made.append(sentence)
    return made


def _overview(composer, rng, organ, year):
    paragraphs = []
    by_line = rng.random() < 0.3
    for number, (name, topics) in zip("一二三四五", _ASPECTS):
        made = _told(composer, rng, topics)
        if by_line:
            paragraphs.append(Paragraph("overview", f"（{number}）{name}"))
        paragraph = Paragraph("overview", "" if by_line else f"（{number}）{name}。")
        if not made:
            paragraph.text += _WITHOUT_FIGURES[name]
        for sentence in made:
            if paragraph.sentences and rng.random() < 0.15:
                paragraph.run_on()
            paragraph.add(sentence)
            if len(paragraph.text) > 220:
                paragraphs.append(paragraph)
                paragraph = Paragraph("overview")
        if paragraph.text:
            paragraphs.append(paragraph)
    return paragraphs


def _line(table, key, label, groups, columns, numbers):
    entries = [Entry(f"{table}.{key}.{column}", numbers[f"{table}.{key}.{column}"],
                     str(numbers[f"{table}.{key}.{column}"])) for column, _ in columns]
    return Line(key, label, groups, entries)


def _report(rng, organ, edition, year, numbers, paragraphs):
    blocks = [Block(clause, columns, [_line("disclosure", key, label, (), columns, numbers)
                                      for key, label in rows])
              for clause, columns, rows in form.DISCLOSURE[edition]]
    lines = [_line("requests", key, label, groups, form.APPLICANTS, numbers)
             for key, label, groups in form.REQUESTS[edition]]
    reviewed = [entry for group, _ in form.REVIEW_GROUPS
                for entry in _line("review", group, "", (), form.OUTCOMES, numbers).entries]
    sections = [Section(key, number, name, [p.text for p in paragraphs if p.section == key])
                for number, (key, name) in zip("一二三四五六", form.SECTIONS)]
    return Report(year, edition, organ.region, organ.name, organ.kind,
                  prose.title(rng, organ.name, year),
                  prose.preface(rng, organ.name, year, form.NOTICE[edition]), sections, blocks,
                  lines, Line("", "", (), reviewed), [organ.name, f"{year + 1}年1月20日"],
                  f"{year + 1}-01-20", applicants=list(form.APPLICANTS))


def compose(seed, grammar, named):
    """The report of this seed, always the same."""
    rng = random.Random(seed)
    edition = rng.choice(["2021"] * 4 + ["2019"])
    year = rng.choice([2019, 2020] if edition == "2019" else [2021, 2022, 2023, 2024, 2025])
    organ = organs.invent(rng, further=grammar.which != "first")
    numbers = drawing.tables(rng, edition, "makes_rules" in organ.flags)
    figures = Figures(rng, edition, numbers, named, commas=rng.random() < 0.1)
    words = {"organ": organ.own, "addressee": organ.addressee, "office": [organ.office],
             "Y": [str(year)], "Y-1": [str(year - 1)], "Y+1": [str(year + 1)]}
    composer = Composer(rng, grammar, figures, words, {*organ.flags, f"e{edition}"})
    paragraphs = _overview(composer, rng, organ, year)
    problems = Paragraph("problems", "政策解读的形式还不够丰富，个别栏目更新不够及时。下一步将加强培训，提高信息发布的质量。")
    paragraphs.append(problems)
    other = Paragraph("other")
    for sentence in _told(composer, rng, _OTHER):
        other.add(sentence)
    other.text = other.text or "没有其他需要报告的事项。"
    paragraphs.append(other)
    if rng.random() < 0.2:
        for paragraph in paragraphs:
            paragraph.print_in(_ASCII)
    return Composed(seed, edition, year, numbers,
                    _report(rng, organ, edition, year, numbers, paragraphs), paragraphs)
