"""One example file for each class of failure, worst first."""

import json
import shutil


def _classes(case, verdict):
    """(rank, class, details) of everything that went wrong in a case."""
    layout = case.layout.name
    if verdict.wrong:
        yield 0, f"wrong {layout}", verdict.wrong
    if verdict.facts["unread"]:
        yield 0, f"unread {layout}", []
    for finding in verdict.false:
        kind = "right report" if not case.fault else f"fault {case.fault}"
        yield 1, f"false {finding['rule']} {layout} {kind}", [finding["message"]]
    for finding in verdict.misled:
        yield 1, f"misled {finding['rule']} {layout} fault {case.fault}", [finding["message"]]
    if verdict.exact is False:
        yield 3, f"inexact {case.fault}", sorted(case.changed)
    for what, true, stated in verdict.identity:
        yield 2, f"identity {what} {layout}", [(true, stated)]
    for wanted in verdict.missed:
        yield 3, f"missed {wanted.rules[0]} {case.fault or case.figures} {layout}", [wanted.concepts]
    if verdict.lost and not case.layout.lossy:
        yield 4, f"lost {layout}", verdict.lost


def write(judged, folder):
    """Copies the files and writes failures.txt beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    classes = {}
    for case, verdict in judged:
        for rank, name, details in _classes(case, verdict):
            count, first = classes.get((rank, name), (0, None))
            classes[rank, name] = (count + 1, first or (case, details))
    with open(folder / "failures.txt", "w") as out:
        for (rank, name), (count, (case, details)) in sorted(classes.items(),
                                                             key=lambda c: (c[0][0], -c[1][0])):
            for path in filter(None, (case.path, case.previous)):
                shutil.copy(path, folder)
            told = json.dumps(details[:6], ensure_ascii=False, default=str)
            out.write(f"{count:4} {name}: {case.path.rsplit('/', 1)[-1]} "
                      f"[{case.figures} {case.labels} {case.trimming}] {told}\n")
