"""Holds what gouji said of a composed report against what its sentences state."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import meanings
from pages import spots_of

_ACCUSING = re.compile(r"TX\d|NA0[1-4]")
_CONTRADICTING = re.compile(r"TX\d")


@dataclass
class Line:
    """Something to be told: what went wrong, in which sentence, what was expected and what came."""
    what: str  # accused, noted, wrong, trap, silent, missed
    known: bool
    sentence: str
    expected: str
    got: str


@dataclass
class Score:
    sentences: int = 0
    accused: int = 0
    known_sentences: int = 0
    figures: int = 0
    understood: int = 0
    known_figures: int = 0
    known_understood: int = 0
    wrong: int = 0
    traps: int = 0
    traps_read: int = 0
    changed: int = 0
    found: int = 0
    found_by_any: int = 0
    known_changed: int = 0
    known_found: int = 0
    lines: list = field(default_factory=list)
    topics: dict = field(default_factory=lambda: defaultdict(Counter))


def prose_findings(checked):
    return [f for f in checked["findings"] if _ACCUSING.match(f["rule"])]


def _told(finding):
    return f"{finding['severity']} {finding['rule']} {finding['message']}"


def accusations(score, composed, page, checked, known):
    """Of a true report: a sentence that a warning or an error of the prose rules points at."""
    findings = [(f, spots_of(f)) for f in prose_findings(checked)]
    for paragraph, at, sentence in composed.sentences():
        spot = page.sentence(paragraph, at, sentence)
        score.sentences += 1
        score.known_sentences += known(sentence)
        against = [f for f, spots in findings if any(spot.touches(s) for s in spots)]
        hard = [f for f in against if f["severity"] != "note"]
        score.accused += bool(hard)
        score.topics[sentence.topic].update(sentences=1, accused=int(bool(hard)))
        for finding in against:
            score.lines.append(Line("accused" if finding in hard else "noted", known(sentence),
                                    sentence.text, "no finding", _told(finding)))


def _near(figure, spot, claims):
    """Claims that tell this figure: their quote covers it and they have its number."""
    near = []
    for claim, spots in claims:
        if figure.kind == "zero":
            if claim["kind"] != "period" and any(spot.touches(s) for s in spots) and \
                    (claim["value"] is None or claim["value"] == 0):
                near.append(claim)
        elif any(s.covers(spot) for s in spots) and claim["value"] is not None and \
                (figure.kind == "amount" or abs(abs(claim["value"]) - abs(float(figure.value))) < 1e-9):
            near.append(claim)
    return near


def _right(figure, near, edition):
    """Whether one of the claims means what the figure does, or, where it is 0, all of them do
    together: neither reconsiderations nor suits."""
    told = sorted({c["means"] for c in near if c["means"]})
    if figure.value == 0 and len(told) > 1 and not any("/" in means for means in told):
        told.append(" + ".join(f"({means})" for means in told))
    if figure.kind == "amount":  # 元 and 万元 are the same money
        told += [re.sub(r"^10000 \* ", "", means) for means in told]
    return any(meanings.same(means, fair, edition) for means in told
               for fair in [figure.means, *figure.fits])


def _expected(figure):
    return f"{figure.text or 'none'} = {figure.means}"


def _trap(score, figure, near, edition, known, sentence):
    score.traps += 1
    fair = [] if figure.part else figure.fits
    read = [c for c in near if c["means"] and c["scope"] != "part" and
            not any(meanings.same(c["means"], f, edition) for f in fair)]
    if read:
        score.traps_read += 1
        score.lines.append(Line("trap", known, sentence.text, f"{figure.text} = nothing in the form",
                                read[0]["means"]))


def readings(score, composed, page, converted, known):
    """Of a true report: whether each figure is listed with its meaning."""
    claims = [(c, spots_of(c)) for c in converted["claims"]]
    for paragraph, at, sentence in composed.sentences():
        knows = known(sentence)
        for figure in sentence.figures:
            near = _near(figure, page.figure(paragraph, at, figure), claims)
            if figure.means is None:
                _trap(score, figure, near, composed.edition, knows, sentence)
                continue
            right = _right(figure, near, composed.edition)
            score.figures += 1
            score.understood += right
            score.topics[sentence.topic].update(figures=1, understood=int(right))
            score.known_figures += knows
            score.known_understood += knows and right
            if right:
                continue
            others = [c["means"] for c in near if c["means"] and not any(
                _right(other, [c], composed.edition) for other in sentence.figures
                if other is not figure and other.means and figure.kind == "zero")]
            score.wrong += bool(others)
            reasons = sorted({c["why"] for c in near if c["why"]})
            score.lines.append(Line("wrong" if others else "silent", knows, sentence.text,
                                    _expected(figure),
                                    "; ".join(others or reasons) or "no claim"))


def change(score, changed, page, checked, known):
    """Of a report made false: whether a rule that compares prose and tables tells it."""
    paragraph, at, sentence, figure, text = changed
    spot = page.sentence(paragraph, at, sentence)
    spot.end += len(text) - len(figure.text)
    on_it = [f for f in prose_findings(checked) if f["severity"] != "note" and
             any(spot.touches(s) for s in spots_of(f))]
    found = any(_CONTRADICTING.match(f["rule"]) for f in on_it)
    knows = known(sentence)
    score.changed += 1
    score.found += found
    score.topics[sentence.topic].update(changed=1, found=int(found))
    score.found_by_any += bool(on_it)
    score.known_changed += knows
    score.known_found += knows and found
    if not found:
        score.lines.append(Line("missed", knows, sentence.text,
                                f"{text} instead of {_expected(figure)}",
                                "; ".join(map(_told, on_it)) or "no finding"))
