"""python -m blocks.thresholds: the score from which blocks are kept, by the kind of the page, that suits the held-out scores best.

Reads what `python -m blocks` left in its work folder and prints the thresholds for settings.json. The word F1 here is by labels, without
the structure rules: check what it gives with Scripts/quality.sh.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from . import fit
from .__main__ import TRAINED, read_columns
from .corpus import COPIED_WORDS, Corpus

# Steps of a threshold, and how often all kinds are gone through.
GRID = np.arange(0.16, 0.62, 0.02)
ROUNDS = 3
# The part of the second stage on pages that are surely articles, and from which probability on it has it, as in `BlockScorer`.
SECOND_SHARE = 0.7
SURE_SHARE = 0.8
# A set's mean counts this much.
WEIGHTS = {"wcxb-dev": 3, "fundus-dev": 1, "news-dev": 1.5}


def main():
    parser = argparse.ArgumentParser(prog="python -m blocks.thresholds", description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--work", type=Path, default=Path("work"))
    arguments = parser.parse_args()
    table = fit.Table(Corpus(arguments.work, [arguments.corpus / name for name in TRAINED]))
    read_columns(table, table.token_columns, "tables", TRAINED, arguments.work)
    fit.fit_kinds(table)
    scores = held_out_scores(table, arguments.work)
    pages = [_Page(page, scores[page.rows]) for page in table.pages if page.gold is not None and len(page.texts)]
    settings = json.loads((Path(__file__).parent / "settings.json").read_text())["thresholds"]
    best = np.array([settings[kind] for kind in table.kinds])
    report("now", pages, best)
    for _ in range(ROUNDS):
        for kind in range(len(best)):
            candidates = [np.concatenate([best[:kind], [value], best[kind + 1 :]]) for value in GRID]
            best = max(candidates, key=lambda thresholds: quality(pages, thresholds))
    report("best", pages, best)
    print(json.dumps({kind: round(float(value), 2) for kind, value in zip(table.kinds, best)}))


def held_out_scores(table, work):
    """The scores of both stages as `BlockScorer` mixes them, each block scored by the models that didn't see its site."""
    share = np.zeros(len(table.X), np.float32)
    for page in table.pages:
        articles = page.kind_probability[[table.kinds.index("article"), table.kinds.index("news")]].sum()
        share[page.rows] = SECOND_SHARE * min(1, articles / SURE_SHARE)
    first, second = (np.load(work / f"{name}.npy")[: len(share)] for name in ("first", "second"))
    return first + share * (second - first)


class _Page:
    def __init__(self, page, scores):
        self.set, self.kind, self.scores = page.set, page.kind, scores
        self.kinds = page.kind_probability
        seen, first = set(), np.ones(len(page.texts), bool)
        for index, text in enumerate(page.texts):
            if page.words[index] >= COPIED_WORDS:
                first[index] = text not in seen
                seen.add(text)
        self.words = page.tokens * first
        self.content = self.words * np.maximum(page.y, 0)
        self.gold = page.gold_words

    def f1(self, thresholds):
        kept = self.scores >= self.kinds @ thresholds
        words, right = self.words[kept].sum(), min(self.content[kept].sum(), self.gold)
        return 2 * right / (words + self.gold) if words + self.gold else 1.0


def quality(pages, thresholds):
    f1 = np.array([page.f1(thresholds) for page in pages])
    sets = np.array([page.set for page in pages])
    return sum(weight * f1[sets == name].mean() for name, weight in WEIGHTS.items())


def report(title, pages, thresholds):
    groups = {}
    for page in pages:
        for name in {page.set, page.kind}:
            groups.setdefault(name, []).append(page.f1(thresholds))
    print(title, " ".join(f"{name} {np.mean(values):.4f}" for name, values in sorted(groups.items())))


if __name__ == "__main__":
    main()
