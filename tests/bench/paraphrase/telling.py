"""Scores as a table or as data, and the limits that they are held to."""

import json

LIMITS = {"accused a sentence": 0.001, "known understood": 0.99, "understood": 0.95,
          "known found": 0.90}
ORDER = ["accused", "trap", "wrong", "missed", "silent", "noted"]


def _share(part, whole):
    return part / whole if whole else None


def data(score, words):
    """What --json prints. `words`: (morphemes drawn, not in the lexicon), None without a lexicon."""
    return {
        "sentences": score.sentences, "sentences accused": score.accused,
        "accused a sentence": _share(score.accused, score.sentences),
        "figures": score.figures, "figures understood": score.understood,
        "understood": _share(score.understood, score.figures),
        "known sentences": score.known_sentences, "known figures": score.known_figures,
        "known understood": _share(score.known_understood, score.known_figures),
        "wrong meanings": score.wrong, "traps": score.traps, "traps given a meaning": score.traps_read,
        "changed": score.changed, "changed found": score.found,
        "found": _share(score.found, score.changed),
        "found by any rule of the prose": _share(score.found_by_any, score.changed),
        "known found": _share(score.known_found, score.known_changed),
        "morphemes drawn": words[0] if words else None,
        "morphemes not in the lexicon": words[1] if words else None,
        "share not in the lexicon": _share(words[1], words[0]) if words else None,
    }


def broken(told, held=LIMITS):
    """Lines for the limits of those held that are not kept."""
    lines = []
    for name in held:
        value, limit = told[name], LIMITS[name]
        if value is None:
            continue
        if value > limit if name.startswith("accused") else value < limit:
            lines.append(f"not held: {name} {value:.4f}, limit {limit}")
    return lines


def table(told):
    def shown(value):
        return "-" if value is None else f"{value:.4f}" if isinstance(value, float) else str(value)
    width = max(map(len, told))
    return "\n".join(f"{name:<{width}}  {shown(value)}" for name, value in told.items())


def examples(lines, count, kinds=None):
    """The first of each sort, as many of each as of the others; what accuses comes first."""
    shown = []
    for what in ORDER:
        chosen = [line for line in lines if line.what == what and (not kinds or what in kinds)]
        for line in chosen[:count]:
            unknown = "" if line.known else " (with unknown words)"
            shown += [f"{line.what}{unknown}: {line.sentence}", f"    expected  {line.expected}",
                      f"    got       {line.got}"]
    return "\n".join(shown)


def by_topic(topics):
    """A line a topic of the patterns: where the program fares worst is where to look first."""
    names = ["sentences", "accused", "figures", "understood", "changed", "found"]
    rows = [["topic", *names]] + [[topic, *(str(topics[topic][name]) for name in names)]
                                  for topic in sorted(topics)]
    width = max(len(row[0]) for row in rows)
    return "\n".join(f"{row[0]:<{width}}" + "".join(f"{cell:>12}" for cell in row[1:])
                     for row in rows)


def as_json(told):
    return json.dumps(told, ensure_ascii=False, indent=2)
