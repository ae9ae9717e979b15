"""Tables drawn by chance, all ties of the form holding; mostly small figures and zeros."""

import beside  # noqa: F401
import form
from meanings import APPLICANTS, OUTCOMES

_SIZES = {"none": (0, 0), "one": (1, 0), "few": (9, 2), "some": (70, 14), "many": (1900, 240)}
_WEIGHTS = [10, 5, 25, 35, 25]


def _results(rng, rows, count):
    """Row → how many of `count`: two fifths granted, the others spread unevenly."""
    found = dict.fromkeys(rows, 0)
    likely = rng.sample(rows, rng.randint(2, min(9, len(rows))))
    left = count
    while left:
        row = "granted" if rng.random() < 0.4 else rng.choice(likely)
        share = rng.randint(1, max(1, left // 2)) if left > 3 else 1
        found[row] += share
        left -= share
    return found


def requests(rng, edition):
    """Table three: cell → number."""
    people, others = _SIZES[rng.choices(list(_SIZES), _WEIGHTS)[0]]
    rows = form.result_rows(edition)
    numbers = {}
    goes_over = rng.random() < 0.5
    comes_over = rng.random() < 0.5
    for column in APPLICANTS:
        size = people if column == "natural_person" else others if rng.random() < 0.5 else 0
        total = rng.randint(1 if people == 1 else 0, size) if size else 0
        results = _results(rng, rows, total)
        going = rng.randint(0, max(1, total // 9)) if goes_over and total else 0
        coming = min(total + going, rng.randint(0, max(1, total // 9))) if comes_over else 0
        results.update(total=total, carried_out=going, carried_in=coming, new=total + going - coming)
        numbers.update({f"requests.{row}.{column}": n for row, n in results.items()})
    for row, _, _ in form.REQUESTS[edition]:
        numbers[f"requests.{row}.total"] = sum(numbers[f"requests.{row}.{c}"] for c in APPLICANTS)
    return numbers


def review(rng):
    """Table four: cell → number."""
    numbers = {}
    top = rng.choices([0, 3, 30], [35, 35, 30])[0]
    for group, _ in form.REVIEW_GROUPS:
        for outcome in OUTCOMES:
            numbers[f"review.{group}.{outcome}"] = rng.choice([0, rng.randint(0, top)])
        numbers[f"review.{group}.total"] = sum(numbers[f"review.{group}.{o}"] for o in OUTCOMES)
    return numbers


def _documents(rng, columns, some):
    new = rng.choice([0, rng.randint(1, 12), rng.randint(1, 60)]) if some else 0
    old = rng.choice([0, rng.randint(3, 80), rng.randint(3, 500)]) if some else 0
    numbers = {"made": new, "newly_disclosed": new, "total_disclosed": new + old, "issued": new,
               "repealed": min(old, rng.choice([0, 0, 3, 11])), "in_force": new + old}
    return {key: numbers[key] for key in columns}


def _money(rng):
    return rng.choice([0, 0, rng.randint(1, 9000), round(rng.uniform(0.1, 900), 2),
                       round(rng.uniform(1, 90000), 1)])


def disclosure(rng, edition, makes_regulations):
    """Table two: cell → number; money in 万元."""
    numbers = {}
    size = rng.choice([0, 5, 90, 1200, 60000])
    for _, columns, rows in form.DISCLOSURE[edition]:
        keys = [key for key, _ in columns]
        for row, _ in rows:
            if row in ("regulations", "normative_documents"):
                made = _documents(rng, keys, row != "regulations" or makes_regulations)
            else:
                made = {key: rng.choice([0, rng.randint(0, size), rng.randint(0, size)])
                        for key in keys}
                if "change" in made:
                    fewest = -min(9, made["previous_year_items"])
                    made["change"] = rng.choice([0, 0, rng.randint(fewest, 12)])
                if "amount" in made:
                    made["amount"] = _money(rng)
                if made.get("decisions", 0) > 20000 and rng.random() < 0.7:
                    made["decisions"] -= made["decisions"] % 1000
            if "items" in made:
                made["items"] %= 400
                made["amount"] = made["items"] and round(rng.uniform(1, 9000), 2)
            numbers.update({f"disclosure.{row}.{key}": n for key, n in made.items()})
    return numbers


def tables(rng, edition, makes_regulations):
    """Cell → number, for all three tables."""
    return {**disclosure(rng, edition, makes_regulations), **requests(rng, edition), **review(rng)}
