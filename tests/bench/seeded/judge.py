"""Holds what gouji said against what is true."""

from collections import Counter
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from traditional import traditional
from trimmings import DESERVED


@dataclass
class Verdict:
    """One case, judged. `facts` counts right, null, absent, wrong, unread (no result at all)."""
    facts: Counter = field(default_factory=Counter)
    wrong: list = field(default_factory=list)     # (concept, true, stated)
    lost: list = field(default_factory=list)      # (concept, "null" | "absent")
    identity: list = field(default_factory=list)  # (what, true, stated)
    found: list = field(default_factory=list)     # expected findings that were made
    pinned: list = field(default_factory=list)    # of those with a suggestion: it was the right one
    missed: list = field(default_factory=list)
    false: list = field(default_factory=list)     # findings nobody asked for
    given: int = 0      # corrections proposed for ties: a suggestion, or one candidate alone
    mended: int = 0     # of those: every value is the true one
    misled: list = field(default_factory=list)    # the others
    offered: int = 0    # lists of several candidates
    among: int = 0      # of those: one of them is true in every value
    exact: object = None  # of faults in ties' cells: the findings name the changed cells and no other


def _facts(verdict, truth, stated):
    for concept, value in truth.items():
        fact = stated.get(concept)
        said = fact["value"] if fact else None
        if fact and said == value or fact is None and value is None:
            verdict.facts["right"] += 1
        elif said is None:
            kind = "null" if fact else "absent"
            verdict.facts[kind] += 1
            verdict.lost.append((concept, kind))
        else:
            verdict.facts["wrong"] += 1
            verdict.wrong.append((concept, value, said))
    for concept, fact in stated.items():
        if concept not in truth and fact["value"] is not None:
            verdict.facts["wrong"] += 1
            verdict.wrong.append((concept, "not there", fact["value"]))


def _identity(verdict, report, said, fault):
    def hold(what, true, stated):
        if stated not in (true, traditional(str(true))):
            verdict.identity.append((what, true, stated))
    hold("year", report.year, said["year"])
    hold("agency", report.agency, said["agency"])
    hold("title", report.title, said["title"])
    if fault not in ("old_other_row", "other_edition"):
        hold("edition", report.edition, said["edition"])
    keys = [section.key for section in report.sections if section.key and section.title]
    stated = [section["key"] for section in said["sections"]]
    if fault != "no_heading" and sorted(stated) != sorted(keys):
        verdict.identity.append(("sections", keys, stated))


def _meets(expected, concepts):
    return any(fnmatchcase(expected, said) or fnmatchcase(said, expected) or
               expected.startswith(said + ".") or said.startswith(expected + ".")
               for said in concepts)


def _fits(expected, finding):
    if finding["rule"] not in expected.rules:
        return False
    return not expected.concepts or not finding["concepts"] or any(
        _meets(concept, finding["concepts"]) for concept in expected.concepts)


def _follows(case, finding):
    """Not asked for, and right: the prose still tells the figure that a fault changed, or the
    printing has a manner of its own."""
    if finding["rule"] in DESERVED.get(case.trimming, ()):
        return True
    return finding["rule"].startswith("TX") and _touches(case.changed, finding["concepts"])


def _touches(changed, concepts):
    return any(concept in changed or any(c.startswith(concept + ".") for c in changed)
               for concept in concepts)


def _findings(verdict, case, findings):
    matched = [False] * len(findings)
    for wanted in case.expected:
        hits = [i for i, finding in enumerate(findings) if _fits(wanted, finding)]
        for i in hits:
            matched[i] = True
            wanted.told = wanted.told or findings[i]["rule"]
        (verdict.found if hits else verdict.missed).append(wanted)
        if wanted.suggestion:
            told = [findings[i].get("suggestion") for i in hits]
            if any(t and (t["concept"], t["value"]) == wanted.suggestion for t in told):
                verdict.pinned.append(wanted)
    verdict.false += [finding for finding, known in zip(findings, matched)
                      if not known and finding["severity"] != "note" and not _follows(case, finding)]


_TIES = ("T301", "T302", "T303", "T401")


def _ways(finding):
    """The corrections that a finding proposes, each a dict of concept to value."""
    if finding["suggestion"]:
        return [{finding["suggestion"]["concept"]: finding["suggestion"]["value"]}]
    return [{change["concept"]: change["value"] for change in way}
            for way in finding["candidates"]]


def _corrections(verdict, case, findings):
    """What is proposed is held against the figures before the fault."""
    named = set()
    exact = True
    for finding in findings:
        if finding["rule"] not in _TIES and not finding["suggestion"]:
            continue
        right = dict(case.right)
        if finding["rule"] == "CE07":
            right.update(wanted.suggestion for wanted in case.expected if wanted.suggestion)
        ways = _ways(finding)
        true = [way for way in ways if all(right.get(c) == v for c, v in way.items())]
        if len(ways) == 1:
            verdict.given += 1
            verdict.mended += bool(true)
            if not true:
                verdict.misled.append(finding)
        elif ways:
            verdict.offered += 1
            verdict.among += bool(true)
        if finding["rule"] in _TIES:
            cells = set(true[0]) if true else set(finding["concepts"][:1])
            exact = exact and cells <= case.changed
            named |= cells
    if case.changed and any(set(wanted.rules) & set(_TIES) for wanted in case.expected):
        verdict.exact = exact and named == case.changed


def judge(case, converted, checked):
    verdict = Verdict()
    truth = case.report.truth()
    if converted is None:
        verdict.facts["unread"] += len(truth)
    else:
        _facts(verdict, truth, {fact["concept"]: fact for fact in converted["facts"]})
        _identity(verdict, case.report, converted, case.fault)
    findings = checked["findings"] if checked else []
    _findings(verdict, case, findings)
    _corrections(verdict, case, findings)
    return verdict
