"""What a figure means: sums of cells, shares of them and growths, as `gouji convert` writes them.

`*` stands for one segment of a cell's name, `previous.` for last year's report. Two expressions are
the same if they come to the same on every report whose ties hold.
"""

import functools
import re
from fractions import Fraction

import beside  # noqa: F401
import form

APPLICANTS = [key for key, _ in form.APPLICANTS if key != "total"]
OUTCOMES = [key for key, _ in form.OUTCOMES if key != "total"]
_TOKEN = re.compile(r"[a-z_]+(?:\.(?:[a-z_]+|\*))+|\d+(?:\.\d+)?|[-+()*/]|\S")


@functools.lru_cache(maxsize=None)
def cells(edition):
    """Names of all cells of the edition's form, in the form's order."""
    named = [f"disclosure.{row}.{column}" for _, columns, rows in form.DISCLOSURE[edition]
             for row, _ in rows for column, _ in columns]
    named += [f"requests.{row}.{column}" for row, _, _ in form.REQUESTS[edition]
              for column, _ in form.APPLICANTS]
    return tuple(named + [f"review.{group}.{outcome}" for group, _ in form.REVIEW_GROUPS
                          for outcome, _ in form.OUTCOMES])


def _matching(name, edition):
    known = cells(edition)
    if name in known:
        return [name]
    pattern = re.compile("^" + re.escape(name).replace(r"\*", "[a-z_]+") + "$")
    # One row of the form of 2019, three of the form of 2021.
    found = [cell for cell in known if pattern.match(cell)] or \
        [cell for cell in known if cell == name.replace(".*", "")]
    if not found:
        raise ValueError(f"no cell {name} in the form of {edition}")
    return found


class _Parser:
    """Sums, products and quotients; a value is (numerator, denominator) of linears."""

    def __init__(self, text, edition):
        self._tokens = _TOKEN.findall(text)
        self._edition = edition

    def whole(self):
        value = self._sum()
        if self._tokens:
            raise ValueError(f"left over: {self._tokens}")
        return value

    def _peek(self):
        return self._tokens[0] if self._tokens else ""

    def _sum(self):
        value = self._product()
        while self._peek() in ("+", "-"):
            sign = 1 if self._tokens.pop(0) == "+" else -1
            value = _added(value, self._product(), sign)
        return value

    def _product(self):
        value = self._atom()
        while self._peek() in ("*", "/"):
            value = _times(value, self._atom()) if self._tokens.pop(0) == "*" else \
                _over(value, self._atom())
        return value

    def _atom(self):
        token = self._tokens.pop(0) if self._tokens else ""
        if token == "(":
            value = self._sum()
            if not self._tokens or self._tokens.pop(0) != ")":
                raise ValueError("a bracket is open")
            return value
        if token == "-":
            return _times(({"": Fraction(-1)}, {"": Fraction(1)}), self._atom())
        if re.fullmatch(r"\d+(\.\d+)?", token):
            return {"": Fraction(token)}, {"": Fraction(1)}
        if "." not in token:
            raise ValueError(f"not understood: {token}")
        before = "previous." if token.startswith("previous.") else ""
        found = _matching(token[len(before):], self._edition)
        return {before + cell: Fraction(1) for cell in found}, {"": Fraction(1)}


def _constant(linear):
    return linear.get("", Fraction(0)) if set(linear) <= {""} else None


def _scaled(linear, factor):
    return {cell: weight * factor for cell, weight in linear.items() if weight * factor}


def _sum_of(a, b, sign=1):
    made = dict(a)
    for cell, weight in b.items():
        made[cell] = made.get(cell, 0) + sign * weight
    return {cell: weight for cell, weight in made.items() if weight}


def _multiplied(a, b):
    for one, other in ((a, b), (b, a)):
        if _constant(one) is not None:
            return _scaled(other, _constant(one))
    raise ValueError("a product of cells")


def _times(a, b):
    return _multiplied(a[0], b[0]), _multiplied(a[1], b[1])


def _over(a, b):
    return _multiplied(a[0], b[1]), _multiplied(a[1], b[0])


def _added(a, b, sign):
    if a[1] == b[1]:
        return _sum_of(a[0], b[0], sign), a[1]
    return (_sum_of(_multiplied(a[0], b[1]), _multiplied(b[0], a[1]), sign),
            _multiplied(a[1], b[1]))


@functools.lru_cache(maxsize=None)
def parsed(text, edition):
    """(numerator, denominator): cell → weight, "" for the number alone. ValueError for others."""
    return _Parser(text, edition).whole()


def _parts(cell, edition):
    """The cells that a total sums by the form's ties; what was new by what became of it."""
    if cell.startswith("previous."):
        return {"previous." + each: w for each, w in _parts(cell[9:], edition).items()}
    if cell.startswith("review.") and cell.endswith(".total"):
        return {cell[:-5] + outcome: 1 for outcome in OUTCOMES}
    if not cell.startswith("requests."):
        return {cell: 1}
    row, column = cell[9:].rsplit(".", 1)
    rows = {row: 1}
    if row == "new":
        rows = {"total": 1, "carried_out": 1, "carried_in": -1}
    if "total" in rows:
        rows.pop("total")
        rows.update({key: 1 for key in form.result_rows(edition)})
    return {f"requests.{r}.{c}": w for r, w in rows.items()
            for c in (APPLICANTS if column == "total" else [column])}


def _apart(linear, edition):
    made = {}
    for cell, weight in linear.items():
        for part, share in (_parts(cell, edition) if cell else {"": 1}).items():
            made[part] = made.get(part, 0) + weight * share
    return {cell: weight for cell, weight in made.items() if weight}


@functools.lru_cache(maxsize=None)
def normal(text, edition):
    """The one form of all expressions that come to the same; None for none or no cells."""
    if not text:
        return None
    try:
        over, under = (_apart(each, edition) for each in parsed(text, edition))
    except ValueError:
        return text
    if not under:
        return text
    unit = next(iter(under[cell] for cell in sorted(under)))
    return tuple(tuple(sorted(_scaled(each, 1 / unit).items())) for each in (over, under))


def same(a, b, edition):
    return normal(a, edition) == normal(b, edition)


def value(text, numbers, edition):
    """The number that the expression comes to; None where it divides by 0."""
    def come_to(linear):
        return sum((weight * (Fraction(str(numbers[cell])) if cell else 1)
                    for cell, weight in linear.items()), Fraction(0))
    over, under = parsed(text, edition)
    return come_to(over) / come_to(under) if come_to(under) else None
