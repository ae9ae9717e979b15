"""What the composed sentences state is what the drawn tables say."""

import itertools
import random
import re
import unittest
from decimal import Decimal
from fractions import Fraction

import beside  # noqa: F401
import composing
import figures
import form
import meanings
import spoiling
from grammar import SETS, Grammar
from lexicon import Lexicon
from pages import Page

_GRAMMARS, _NAMED = {which: Grammar(which) for which in SETS}, figures.load()
_COUNTS = {"first": 150, "fresh": 400, "all": 150}
_MADE = {which: [composing.compose(f"truth/{n}", _GRAMMARS[which], _NAMED) for n in range(count)]
         for which, count in _COUNTS.items()}
_REPORTS = [composed for which in SETS for composed in _MADE[which]]
_CHINESE = ["零", "一", "两", *"三四五六七八九十", *("十" + ones for ones in "一二三四五六七八九"),
            "二十"]


def _stated():
    for composed in _REPORTS:
        for paragraph, at, sentence in composed.sentences():
            for figure in sentence.figures:
                yield composed, paragraph, at, sentence, figure


def _printed(text):
    """The number that is printed, its unit worked in: 万 and 元 for money, which counts in 万元."""
    if text in _CHINESE:
        return Fraction(_CHINESE.index(text))
    number = Fraction(re.sub(r"[^0-9.]", "", text))
    if text.endswith("元"):
        return number if text.endswith("万元") else number / 10000
    return number * 10000 if text.endswith("万") else number


class Tables(unittest.TestCase):
    def test_ties_hold(self):
        for composed in _REPORTS:
            numbers = composed.numbers
            self.assertEqual(set(numbers), set(meanings.cells(composed.edition)))
            for column, _ in form.APPLICANTS:
                def told(row):
                    return numbers[f"requests.{row}.{column}"]
                self.assertEqual(told("new") + told("carried_in"), told("total") + told("carried_out"))
                self.assertEqual(told("total"), sum(map(told, form.result_rows(composed.edition))))
            for group, _ in form.REVIEW_GROUPS:
                self.assertEqual(numbers[f"review.{group}.total"],
                                 sum(numbers[f"review.{group}.{o}"] for o in meanings.OUTCOMES))
            self.assertTrue(all(n >= 0 for c, n in numbers.items() if not c.endswith("change")))


class Sentences(unittest.TestCase):
    def test_figures_are_what_they_mean(self):
        for composed, _, _, sentence, figure in _stated():
            if figure.means is None or "previous." in figure.means:
                continue
            true = meanings.value(figure.means, composed.numbers, composed.edition)
            with self.subTest(sentence=sentence.text, figure=figure.asked):
                if figure.kind == "zero":
                    self.assertEqual(true, 0)
                elif figure.approximate:
                    away = true - _printed(figure.text)
                    self.assertLess(abs(away), true / 5)
                    self.assertTrue(away > 0 or figure.asked.startswith("about"))
                elif figure.kind == "percent":
                    digits = len(figure.text.rstrip("%").partition(".")[2])
                    self.assertLessEqual(abs(true - _printed(figure.text)), Fraction(1, 2 * 10**digits))
                else:
                    self.assertEqual(_printed(figure.text), true)

    def test_differences_follow_from_both_years(self):
        for composed in _REPORTS:
            for _, _, sentence in composed.sentences():
                last = {f.asked[5:]: f for f in sentence.figures if f.asked.startswith("last ")}
                for figure in sentence.figures:
                    word, _, name = figure.asked.partition(" ")
                    if word != "more" or name not in last:
                        continue
                    now = meanings.value(_NAMED[name].means, composed.numbers, composed.edition)
                    self.assertEqual(abs(now - Fraction(last[name].value)), figure.value, sentence.text)

    def test_growths_follow_from_both_years(self):
        for composed in _REPORTS:
            for _, _, sentence in composed.sentences():
                last = [f for f in sentence.figures if f.asked == "last new"]
                for figure in sentence.figures:
                    if not last or figure.asked != "growth new":
                        continue
                    now = composed.numbers["requests.new.total"]
                    true = 100 * (Fraction(now) / Fraction(last[0].value) - 1)
                    digits = len(figure.text.rstrip("%").partition(".")[2])
                    self.assertLessEqual(abs(true - Fraction(figure.value)),
                                         Fraction(1, 2 * 10**digits), sentence.text)

    def test_shares_without_a_cell_add_up(self):
        for composed in _REPORTS:
            for _, _, sentence in composed.sentences():
                parts = {}
                for figure in sentence.figures:
                    found = re.fullmatch(r"(part|trap) (\w+)/(\d)/(\d)", figure.asked)
                    if found:
                        parts.setdefault((found[1], found[2], found[4]), {})[found[3]] = figure.value
                for (sort, name, pieces), told in parts.items():
                    if len(told) < int(pieces):
                        continue
                    whole = [f.value for f in sentence.figures if f.asked.split(" ")[:2] == ["trap", name]]
                    true = meanings.value(_NAMED[name].means, composed.numbers, composed.edition) \
                        if sort == "part" else Fraction(whole[0])
                    self.assertEqual(sum(told.values()), Decimal(int(true)), sentence.text)

    def test_figures_stand_where_they_are_said_to(self):
        for _, paragraph, at, sentence, figure in _stated():
            self.assertEqual(paragraph.text[at:at + len(sentence.text)], sentence.text)
            if figure.text:
                self.assertEqual(sentence.text[figure.begin:figure.end], figure.text)
            else:
                self.assertLess(figure.begin, figure.end)

    def test_each_topic_is_used(self):
        for which, made in _MADE.items():
            used = {s.topic for c in made for _, _, s in c.sentences()}
            asked = {topic for topic in _GRAMMARS[which].patterns if topic[:2] in ("s.", "t.", "o.")}
            self.assertEqual(used, asked)

    def test_each_fresh_pattern_is_used(self):
        grammar = _GRAMMARS["fresh"]
        unused = {rule.text for rules in grammar.patterns.values() for rule in rules if rule.fresh}
        more = (composing.compose(f"truth/{n}", grammar, _NAMED) for n in range(_COUNTS["fresh"], 3000))
        for composed in itertools.chain(_MADE["fresh"], more):
            unused -= {rule.text for _, _, s in composed.sentences() for rule in s.rules}
            if not unused:
                break
        self.assertEqual(unused, set())

    def test_brackets_pair_and_nothing_is_left_open(self):
        for composed in _REPORTS:
            for _, _, sentence in composed.sentences():
                text = sentence.text
                self.assertEqual(text.count("（") + text.count("("), text.count("）") + text.count(")"))
                self.assertNotRegex(text, r"[{}\[\]<>|]|[，、；,;][，、；。,;]|None", text)

    def test_the_same_seed_makes_the_same(self):
        for which, made in _MADE.items():
            again = composing.compose("truth/0", _GRAMMARS[which], _NAMED)
            self.assertEqual([p.text for p in again.paragraphs], [p.text for p in made[0].paragraphs])


class Sets(unittest.TestCase):
    def test_first_has_nothing_fresh(self):
        grammar = _GRAMMARS["first"]
        for rules in [*grammar.patterns.values(), *grammar.morphemes.values()]:
            self.assertFalse(any(rule.fresh for rule in rules))

    def test_fresh_words_are_not_among_the_first(self):
        for name, rules in _GRAMMARS["all"].morphemes.items():
            first = {rule.text for rule in rules if not rule.fresh}
            fresh = [rule.text for rule in rules if rule.fresh]
            self.assertEqual(len(fresh), len(set(fresh)), name)
            self.assertFalse(first & set(fresh), name)

    def test_fresh_draws_are_fresh_for_the_most_part(self):
        fresh = {(name, rule.text) for name, rules in _GRAMMARS["fresh"].morphemes.items()
                 for rule in rules if rule.fresh}
        drawn = {m for c in _MADE["fresh"] for _, _, s in c.sentences() for m in s.morphemes}
        self.assertGreater(3 * len(drawn & fresh), len(drawn))
        taken = [rule.fresh for c in _MADE["fresh"] for _, _, s in c.sentences() for rule in s.rules[:1]]
        self.assertGreater(sum(taken), 0.9 * len(taken))

    def test_the_same_as_last_year_is_said_only_where_it_is(self):
        for rules in _GRAMMARS["all"].patterns.values():
            for rule in rules:
                if re.search("持平|相等", rule.text):
                    self.assertRegex(rule.condition, r"=last \w")


class Changes(unittest.TestCase):
    def test_no_fair_reading_bears_them_out(self):
        for composed in _REPORTS[:60]:
            for _, _, sentence, figure, text in spoiling.changes(composed, random.Random(1)):
                self.assertNotEqual(text, figure.text)
                for means in [figure.means, *figure.fits]:
                    self.assertNotEqual(
                        meanings.value(means, composed.numbers, composed.edition), Fraction(text))

    def test_only_the_figure_changes(self):
        composed = _REPORTS[1]
        page = Page(composed)
        for paragraph, at, _, figure, text in spoiling.changes(composed, random.Random(1)):
            before, after = page.html.split("\n"), page.changed(paragraph, at, figure, text).split("\n")
            self.assertEqual(sum(a != b for a, b in zip(before, after)), 1)


class Meanings(unittest.TestCase):
    def same(self, a, b, edition="2021"):
        self.assertTrue(meanings.same(a, b, edition), (a, b))

    def test_ties_make_expressions_the_same(self):
        self.same("requests.new.total + requests.carried_in.total",
                  "requests.total.total + requests.carried_out.total")
        self.same("review.reconsideration.total - review.reconsideration.upheld",
                  "review.reconsideration.corrected + review.reconsideration.other"
                  " + review.reconsideration.pending")
        self.same("requests.denied.*.total", "(requests.denied.*.total)", "2019")
        self.same("requests.other.*.total", "requests.other.total", "2019")

    def test_growth_is_written_in_two_ways(self):
        self.same("100 * requests.new.total / previous.requests.new.total - 100",
                  "100 * (requests.new.total - previous.requests.new.total)"
                  " / (previous.requests.new.total)")

    def test_shares_of_other_wholes_differ(self):
        self.assertFalse(meanings.same("100 * requests.granted.total / requests.total.total",
                                       "100 * requests.granted.total / requests.new.total", "2021"))
        self.assertFalse(meanings.same("requests.new.total", None, "2021"))


class Words(unittest.TestCase):
    def test_a_word_is_known_if_it_is_made_of_known_ones(self):
        import pathlib
        import tempfile
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "words.tsv"
            path.write_text("# a comment\nreceive\t接到 收到\tnew\nnoun\t申请\tx\nyear\t年\tx\n", "utf-8")
            lexicon = Lexicon(path)
        self.assertTrue(lexicon.knows("2023年收到申请"))
        self.assertTrue(lexicon.knows("，"))
        self.assertFalse(lexicon.knows("收悉申请"))
        self.assertFalse(lexicon.knows("comment"))


if __name__ == "__main__":
    unittest.main()
