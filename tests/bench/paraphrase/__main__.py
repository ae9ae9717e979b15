"""Paraphrases: true sentences in other words than the program's own, read and checked by gouji."""

import argparse
import pathlib
import random
import re
import shutil
import sys
import tempfile

import beside
import composing
import figures
import measuring
import program
import spoiling
import telling
from grammar import SETS, Grammar
from lexicon import Lexicon
from pages import Page

_LEXICON = beside.ROOT / "core/recognise/prose/data/morphemes.tsv"


def _options():
    parser = argparse.ArgumentParser(prog="paraphrase", description=__doc__)
    parser.add_argument("gouji", help="the built program")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=120, help="reports")
    parser.add_argument("--set", choices=SETS, default="all",
                        help="the wordings to draw: the first, the fresh, or all")
    parser.add_argument("--jobs", type=int, default=1, help="files that the program does at a time")
    parser.add_argument("--lexicon", type=pathlib.Path, default=_LEXICON,
                        help="the program's own morphemes, to tell which words are new to it")
    parser.add_argument("--show", type=int, default=0, help="examples of each sort of failure")
    parser.add_argument("--only", action="append", choices=telling.ORDER,
                        help="sorts of failure to show (may be repeated)")
    parser.add_argument("--keep", type=pathlib.Path, help="make the files here and leave them")
    parser.add_argument("--topics", action="store_true", help="scores of each topic too")
    parser.add_argument("--json", action="store_true", help="scores as JSON")
    parser.add_argument("--hold", action="append", choices=telling.LIMITS, metavar="SCORE",
                        help="the limits that count, all unless told (may be repeated)")
    parser.add_argument("--no-limits", action="store_true", help="status 0 whatever the scores")
    return parser.parse_args()


def _write(folder, options):
    """(path, composed, page, change or None) of all reports, true and changed."""
    grammar, named = Grammar(options.set), figures.load()
    made = []
    for number in range(options.count):
        composed = composing.compose(f"{options.seed}/{number}", grammar, named)
        page = Page(composed)
        versions = [("", page.html, None)]
        for which, changed in enumerate(spoiling.changes(composed, random.Random(number)), 1):
            paragraph, at, _, figure, text = changed
            versions.append((f"-changed{which}", page.changed(paragraph, at, figure, text), changed))
        for name, html, changed in versions:
            path = folder / f"report{number:04}{name}.html"
            path.write_text(html, "utf-8")
            made.append((str(path), composed, page, changed))
    return made


def _morphemes(composed):
    """Those that were drawn, each year as one."""
    return {re.sub(r"20\d\d", "2020", text) for _, _, sentence in composed.sentences()
            for _, text in sentence.morphemes}


def _run(options, folder):
    made = _write(folder, options)
    lexicon = Lexicon(options.lexicon) if options.lexicon.exists() else None
    known = lexicon.knows_sentence if lexicon else lambda sentence: True
    true = [path for path, _, _, changed in made if not changed]
    converted, complaints = program.convert(options.gouji, true, options.jobs)
    checked, more = program.check(options.gouji, [m[0] for m in made], options.jobs)
    score, drawn = measuring.Score(), set()
    for path, composed, page, changed in made:
        if path not in checked or (not changed and path not in converted):
            raise SystemExit(f"{path} was not read: {' '.join((complaints + more)[:3])}")
        if changed:
            measuring.change(score, changed, page, checked[path], known)
            continue
        measuring.accusations(score, composed, page, checked[path], known)
        measuring.readings(score, composed, page, converted[path], known)
        drawn |= _morphemes(composed)
    new = [text for text in drawn if lexicon and not lexicon.knows(text)]
    told = telling.data(score, (len(drawn), len(new)) if lexicon else None)
    if options.show:
        print(telling.examples(score.lines, options.show, options.only))
    if options.topics:
        print(telling.by_topic(score.topics) + "\n")
    print(telling.as_json(told) if options.json else telling.table(told))
    short = telling.broken(told, options.hold or telling.LIMITS)
    for line in short:
        print(line, file=sys.stderr)
    return 1 if short and not options.no_limits else 0


def main():
    options = _options()
    folder = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="gouji-paraphrase-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return _run(options, folder)
    finally:
        if not options.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
