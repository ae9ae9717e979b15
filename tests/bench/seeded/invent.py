"""A whole report from a seed."""

import figures
import form
import prose
from model import Block, Entry, Line, Report, Section


def _line(table, key, label, groups, columns, numbers):
    return Line(key, label, groups, [Entry(f"{table}.{key}.{column}", numbers[column],
                                           str(numbers[column])) for column, _ in columns])


def report(rng, edition=None, year=None, organ=None):
    """`organ`: (kind, region, name), invented too where none is given."""
    edition = edition or rng.choice(["2019", "2021", "2021"])
    drawn = rng.choice([2019, 2020]) if edition == "2019" else rng.choice([2021, 2022, 2023, 2024])
    year = year or drawn
    kind, region, agency = organ or prose.organ(rng)
    tables = {
        "disclosure": figures.disclosure(rng, edition, prose.makes_regulations(kind, region)),
        "requests": figures.requests(rng, edition),
        "review": figures.review(rng),
    }
    blocks = [Block(clause, columns,
                    [_line("disclosure", key, label, (), columns, tables["disclosure"][key])
                     for key, label in rows])
              for clause, columns, rows in form.DISCLOSURE[edition]]
    lines = [_line("requests", key, label, groups, form.APPLICANTS, tables["requests"][key])
             for key, label, groups in form.REQUESTS[edition]]
    outcomes = [Entry(f"review.{group}.{column}", tables["review"][group][column],
                      str(tables["review"][group][column]))
                for group, _ in form.REVIEW_GROUPS for column, _ in form.OUTCOMES]
    texts = prose.sections(rng, kind, agency, year, tables)
    sections = [Section(key, number, name, texts[key])
                for number, (key, name) in zip("一二三四五六", form.SECTIONS)]
    day = rng.randint(8, 28)
    signature = [agency, f"{year + 1}年1月{day}日"] if rng.random() < 0.7 else []
    return Report(year, edition, region, agency, kind, prose.title(rng, agency, year),
                  prose.preface(rng, agency, year, form.NOTICE[edition]), sections, blocks, lines,
                  Line("", "", (), outcomes), signature, f"{year + 1}-01-{day:02d}",
                  applicants=list(form.APPLICANTS))
