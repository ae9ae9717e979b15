"""Figures that sentences state: what they mean, their number in the drawn tables, how they are printed.

    [new]                     a name of data/figures.tsv
    [share granted/answered]  in hundredths, rounded half up
    [han new]                 in Chinese numerals, up to 20
    [last new]                last year's, invented
    [growth new]              against it, in hundredths, printed without sign
    [more new]                the difference to it, printed without sign
    [part new/1/3]            the first of three shares of it, which no table tells
    [trap posts 30-900]       a count of something that no table has; again as [trap posts]
    [trap posts/2/3]          the second of three shares of it
    [piece new/1/3]           what [part new/1/3] is in hundredths of the whole
    [hundred]                 100%, of something that no table has
    [money 100-9000]          a sum that no table has
    [above new]               rounded down, for 余 and 多
    [about new]               rounded to the nearest, for 约
"""

import re
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import beside
import meanings


class Unfit(Exception):
    """This pattern cannot be used with these tables."""


@dataclass
class Stated:
    """A figure as stated. `means` None: no cell corresponds. `text` as printed, "" for words alone."""
    asked: str
    kind: str  # count, percent, growth, amount, zero
    means: str
    fits: list
    value: object
    text: str = ""
    part: bool = False
    approximate: bool = False
    begin: int = 0  # in characters of the sentence
    end: int = 0


@dataclass
class Named:
    kind: str
    means: str
    fits: list = field(default_factory=list)


def load(path=beside.DATA / "figures.tsv"):
    """Name → Named."""
    named = {}
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, kind, means, *fits = line.split("\t")
            named[name] = Named(kind, means, [f for f in fits if f])
    return named


_CHINESE = "零一两三四五六七八九"


def chinese(number):
    """1 to 20 as one counts things: 两, 十, 十二, 二十."""
    if number < 10:
        return _CHINESE[number]
    return "二十" if number == 20 else "十" + "一二三四五六七八九"[:number - 10][-1:]


def _rounded(number, digits):
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return exact.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


class Figures:
    """Of one report: its tables, and what is invented beside them."""

    def __init__(self, rng, edition, numbers, named, commas=False):
        self._rng, self._edition, self._numbers, self._named = rng, edition, numbers, named
        self._commas = commas
        self._known = {}  # name → number
        self._digits_only = False
        self._last, self._traps, self._shares = {}, {}, {}

    def expression(self, name):
        if name not in self._named:
            raise KeyError(f"no figure {name} in figures.tsv")
        return self._named[name].means

    def number(self, name):
        """Of a name or `last NAME`; Unfit where the edition has no such cell."""
        if name.startswith("last "):
            return Fraction(self.last(name[5:]))
        if name not in self._known:
            self._known[name] = self._evaluated(name)
        return self._known[name]

    def _evaluated(self, name):
        try:
            found = meanings.value(self.expression(name), self._numbers, self._edition)
        except ValueError as error:
            raise Unfit(str(error)) from error
        if found is None:
            raise Unfit(f"{name} has no value")
        return found

    def last(self, name):
        """Last year's figure, invented once for a report."""
        key = self.expression(name)
        if key not in self._last:
            now = int(self.number(name))
            self._last[key] = max(1, int(now * self._rng.uniform(0.45, 1.9)) +
                                   self._rng.randint(-1, 2))
        return self._last[key]

    def state(self, asked, in_row=False):
        """The figure, printed, in digits throughout where it stands in a row; Unfit where it
        cannot be told."""
        self._digits_only = in_row
        word, _, rest = asked.partition(" ")
        forms = {"share": self._share, "last": self._of_last_year, "growth": self._growth,
                 "more": self._more, "part": self._part, "piece": self._piece,
                 "trap": self._trap, "money": self._money, "above": self._near,
                 "about": self._near, "han": self._in_chinese}
        if asked == "hundred":
            return Stated(asked, "percent", None, [], Decimal(100), "100%")
        return forms[word](asked, rest) if rest else self._plain(asked)

    def zero(self, asked):
        """A statement that the figure is 0; with `trap` one that no table bears on."""
        if asked == "trap":
            return Stated(asked, "zero", None, [], Decimal(0))
        if self.number(asked) != 0:
            raise Unfit(f"{asked} is not 0")
        named = self._named[asked]
        return Stated(asked, "zero", named.means, named.fits, Decimal(0))

    def _count(self, number):
        if number < 0:
            raise Unfit("below 0")
        if number >= 10000 and number % 1000 == 0 and self._rng.random() < 0.6:
            return f"{Decimal(number) / 10000:f}".rstrip("0").rstrip(".") + "万"
        if self._commas and number >= 1000:
            return f"{number:,}"
        if 1 <= number <= 9 and not self._digits_only and self._rng.random() < 0.02:
            return _CHINESE[number]
        return str(number)

    def _plain(self, asked):
        named, number = self._named.get(asked), self.number(asked)
        if named.kind == "amount":
            tens = Decimal(str(float(number)))
            if "." in str(tens):
                tens = tens.normalize()
            if self._edition == "2021" and (number == 0 or self._rng.random() < 0.3):
                return Stated(asked, "amount", named.means, named.fits, tens,
                              f"{(tens * 10000).normalize():f}元")
            return Stated(asked, "amount", named.means, named.fits, tens, f"{tens:f}万元")
        return Stated(asked, named.kind, named.means, named.fits, Decimal(int(number)),
                      self._count(int(number)))

    def _in_chinese(self, asked, rest):
        number = int(self.number(rest))
        if not 1 <= number <= 20:
            raise Unfit("better in digits")
        named = self._named[rest]
        return Stated(asked, named.kind, named.means, named.fits, Decimal(number), chinese(number))

    def _share(self, asked, rest):
        over, under = rest.split("/")
        if self.number(under) == 0:
            raise Unfit("of nothing")
        number = 100 * self.number(over) / self.number(under)
        told = _rounded(number, self._rng.choice([0, 1, 1, 2, 2, 2]))
        if not 0 <= number <= 100 or told == 0 and number:
            raise Unfit("no share to be told")
        if number not in (0, 100) and told in (0, 100):
            raise Unfit("rounded to nothing or all")
        if number == 100:
            told = self._rng.choice([Decimal(100), Decimal(100), Decimal("100.0")])
        ways = [f"100 * ({a}) / ({b})" for a in self._all(over) for b in self._all(under)]
        return Stated(asked, "percent", ways[0], ways[1:], told, f"{told}%")

    def _all(self, name):
        return [self.expression(name), *self._named[name].fits]

    def _before(self, name):
        return re.sub(r"\b(?=(?:requests|review|disclosure)\.)", "previous.", name)

    def _of_last_year(self, asked, name):
        means = self._before(self.expression(name))
        return Stated(asked, "count", means, [self._before(f) for f in self._named[name].fits],
                      Decimal(self.last(name)), self._count(self.last(name)))

    def _growth(self, asked, rest):
        now, then = self.number(rest), Fraction(self.last(rest))
        if now == then:
            raise Unfit("neither more nor less")
        told = _rounded(100 * abs(now - then) / then, self._rng.choice([0, 1, 1, 2, 2]))
        if told == 0:
            raise Unfit("hardly more or less")
        ways = [f"100 * ({w}) / ({self._before(w)}) - 100" for w in self._all(rest)]
        return Stated(asked, "growth", ways[0], ways[1:], told if now > then else -told, f"{told}%")

    def _more(self, asked, rest):
        now, then = self.number(rest), self.last(rest)
        if now == then:
            raise Unfit("neither more nor less")
        ways = [way for w in self._all(rest) for way in
                (f"{w} - ({self._before(w)})", f"{self._before(w)} - ({w})")]
        return Stated(asked, "count", ways[0], ways[1:], Decimal(abs(int(now) - then)),
                      self._count(abs(int(now) - then)))

    def _divided(self, key, whole, pieces):
        """`whole` in so many parts above 0, the same each time it is asked for."""
        if whole < pieces:
            raise Unfit("too few to share")
        if (key, pieces) not in self._shares:
            marks = sorted(self._rng.sample(range(1, whole), pieces - 1))
            self._shares[key, pieces] = [b - a for a, b in zip([0, *marks], [*marks, whole])]
        return self._shares[key, pieces]

    def _part(self, asked, rest):
        name, which, pieces = rest.split("/")
        shares = self._divided(self.expression(name), int(self.number(name)), int(pieces))
        found = shares[int(which) - 1]
        return Stated(asked, "count", None, self._all(name), Decimal(found), self._count(found),
                      part=True)

    def _piece(self, asked, rest):
        part, name = self._part(asked, rest), rest.split("/")[0]
        told = _rounded(100 * Fraction(part.value) / self.number(name), self._rng.choice([0, 1, 2]))
        if told in (0, 100):
            raise Unfit("rounded to nothing or all")
        return Stated(asked, "percent", None, [], told, f"{told}%", part=True)

    def _money(self, asked, rest):
        low, high = map(int, rest.split("-"))
        number = self._rng.randint(low, high)
        return Stated(asked, "amount", None, [], Decimal(number), self._count(number))

    def _trap(self, asked, rest):
        key, _, span = rest.partition(" ")
        key, *share = key.split("/")
        if span:
            low, high = map(int, span.split("-"))
            self._traps[key] = self._rng.randint(low, high)
            for old in [k for k in self._shares if k[0] == "trap " + key]:
                del self._shares[old]
        number = self._traps[key]
        if share:
            number = self._divided("trap " + key, number, int(share[1]))[int(share[0]) - 1]
        return Stated(asked, "count", None, [], Decimal(number), self._count(number))

    def _near(self, asked, rest):
        number = int(self.number(rest))
        step = 10 ** (len(str(number)) - 2) if number >= 100 else 10
        told = (number + (step // 2 if asked.startswith("about") else 0)) // step * step
        if number < 30 or told == number or 20 * abs(told - number) > 3 * number:
            raise Unfit("told exactly, or too far off")
        named = self._named[rest]
        return Stated(asked, "count", named.means, named.fits, Decimal(told), str(told),
                      approximate=True)

