"""Figures as such reports have them: mostly zeros, sums that tie."""

import form


def _counts(rng, size):
    """What one kind of applicant asked for and got: row key → count, without totals."""
    return rng.randint(1, size) if size else 0


def requests(rng, edition):
    """Table three, row → column → number; every tie of the form holds."""
    profile = rng.choices(["none", "few", "some", "many"], [30, 30, 25, 15])[0]
    sizes = {"none": (0, 0), "few": (6, 1), "some": (90, 6), "many": (2600, 140)}[profile]
    rows = form.result_rows(edition)
    table = {key: {} for key, _, _ in form.REQUESTS[edition]}
    for column, _ in form.APPLICANTS[:-1]:
        size = sizes[0] if column == "natural_person" else sizes[1]
        if column not in ("natural_person", "commercial") and rng.random() < 0.6:
            size = 0
        results = dict.fromkeys(rows, 0)
        total = _counts(rng, size)
        left = total
        while left > 0:
            row = "granted" if rng.random() < 0.4 else rng.choice(rows)
            share = rng.randint(1, max(1, left // 2)) if left > 3 else 1
            results[row] += share
            left -= share
        carried_out = rng.choice([0, 0, 0, total // 12, 1]) if total else 0
        carried_in = min(total + carried_out, rng.choice([0, 0, 0, total // 15, 2])) if total else 0
        for row in rows:
            table[row][column] = results[row]
        table["total"][column] = total
        table["carried_in"][column] = carried_in
        table["carried_out"][column] = carried_out
        table["new"][column] = total + carried_out - carried_in
    for row in table.values():
        row["total"] = sum(row.values())
    return table


def review(rng):
    """Table four, group → column → number."""
    busy = rng.random()
    table = {}
    for group, _ in form.REVIEW_GROUPS:
        top = 0 if busy < 0.5 else 3 if busy < 0.85 else 70
        row = {key: rng.choice([0, 0, rng.randint(0, top)]) for key, _ in form.OUTCOMES[:-1]}
        row["total"] = sum(row.values())
        table[group] = row
    return table


def _amount(rng):
    return rng.choice([0, 0, rng.randint(1, 9000), round(rng.uniform(0.1, 900), 2),
                       round(rng.uniform(1, 90000), 1)])


def disclosure(rng, edition, makes_regulations):
    """Table two, row → column → number."""
    size = rng.choice([0, 0, 4, 60, 900, 40000])

    def some():
        return rng.choice([0, rng.randint(0, size), rng.randint(0, size)])

    table = {}
    for _, columns, rows in form.DISCLOSURE[edition]:
        for row, _ in rows:
            keys = [key for key, _ in columns]
            table[row] = {key: some() for key in keys}
            if "amount" in keys:
                table[row]["amount"] = _amount(rng)
            if "change" in keys:
                table[row]["change"] = rng.choice([0, 0, rng.randint(-9, 12)])
            if row in ("regulations", "normative_documents"):
                new = rng.choice([0, 0, rng.randint(0, 9), rng.randint(0, 40)])
                if row == "regulations" and not makes_regulations:
                    new, old = 0, 0
                else:
                    old = rng.choice([0, rng.randint(0, 60), rng.randint(0, 400)])
                ordered = {"made": new, "newly_disclosed": new, "total_disclosed": new + old,
                           "issued": new, "repealed": min(old, rng.choice([0, 0, 3])),
                           "in_force": new + old}
                table[row] = {key: ordered[key] for key in keys}
    return table
