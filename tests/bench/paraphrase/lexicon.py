"""Which words a lexicon holds: looked up at run time, so that the two stay independent."""

import itertools
import re

_BETWEEN = re.compile(r"[0-9０-９\s%％.,，。、；：:;（）()“”‘’《》〈〉〔〕—\-/]")


def _spelt(notation):
    """The words of "(a|b)c(d|)": acd, ac, bcd, bc."""
    parts = re.findall(r"\(([^)]*)\)|([^(]+)", notation)
    return map("".join, itertools.product(*(choice.split("|") if choice or not plain else [plain]
                                            for choice, plain in parts)))


class Lexicon:
    """The second column of a table `class<TAB>morphemes<TAB>key`, a blank between them; # begins a
    comment."""

    def __init__(self, path):
        self._words = set()
        for line in path.read_text("utf-8").splitlines():
            columns = line.split("\t")
            if not line.startswith("#") and len(columns) > 1:
                for notation in columns[1].split():
                    self._words.update(_spelt(notation))
        self._longest = max(map(len, self._words), default=0)
        self._seen = {}

    def __len__(self):
        return len(self._words)

    def knows(self, text):
        """Whether the text is made of the lexicon's words, digits and punctuation alone."""
        if text not in self._seen:
            self._seen[text] = self._segmented(text)
        return self._seen[text]

    def _segmented(self, text):
        reached = {0}
        for at in range(len(text)):
            if at not in reached:
                continue
            if _BETWEEN.match(text[at]):
                reached.add(at + 1)
            reached.update(at + n for n in range(1, self._longest + 1)
                           if text[at:at + n] in self._words)
        return len(text) in reached

    def knows_sentence(self, sentence):
        return all(self.knows(text) for _, text in sentence.morphemes) and \
            all(self.knows(text) for text in sentence.literals)
