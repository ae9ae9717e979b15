"""Makes a true sentence false: one figure of the whole changed by one."""

from fractions import Fraction

import meanings


def _may_change(figure, edition, numbers, to):
    """Whether the figure is a plain count, and no fair reading bears out the other number."""
    if figure.kind != "count" or figure.means is None or figure.part or figure.approximate:
        return False
    if "previous." in figure.means or not figure.text.isdigit():
        return False
    for means in [figure.means, *figure.fits]:
        try:
            if meanings.value(means, numbers, edition) == Fraction(to):
                return False
        except ValueError:
            pass
    return True


def changes(composed, rng, most=2):
    """(paragraph, where its sentence begins, sentence, figure, other text), of different sentences."""
    found = []
    sentences = composed.sentences()
    for paragraph, at, sentence in rng.sample(sentences, len(sentences)):
        figures = [f for f in sentence.figures]
        rng.shuffle(figures)
        for figure in figures:
            to = int(figure.value) + (1 if rng.random() < 0.7 or figure.value == 0 else -1)
            if _may_change(figure, composed.edition, composed.numbers, to):
                found.append((paragraph, at, sentence, figure, str(to)))
                break
        if len(found) == most:
            break
    return found
