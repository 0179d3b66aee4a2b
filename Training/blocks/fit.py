"""Fits the models: what a page is for, and the two stages that score its blocks."""

import re

import lightgbm
import numpy as np

from .corpus import FOLDS

# Every fit is on its own thread: LightGBM gives the same trees for the same seed then.
COMMON = dict(verbosity=-1, num_threads=1, deterministic=True, force_row_wise=True, max_bin=63)
KINDS = dict(
    COMMON, objective="multiclass", learning_rate=0.06, num_leaves=8, min_data_in_leaf=12, feature_fraction=0.3,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=5.0, seed=3,
)  # fmt: skip
KIND_ROUNDS = 120
# What pages declare of themselves. Each page is learned from twice, the second time without it and with this weight: many
# articles declare nothing, and would else be taken for lists.
DECLARED_WEIGHT = 0.3
DECLARED = re.compile(r"address.*|madeBy.*|page\w*Data|pageOpenGraphType|pageBodyWords")
BLOCKS = dict(
    COMMON, objective="cross_entropy", num_leaves=31, min_data_in_leaf=60,
    min_sum_hessian_in_leaf=0.05, feature_fraction=0.2, bagging_fraction=0.8, bagging_freq=1, lambda_l2=2.0,
)  # fmt: skip
# The trees of a fit and their learning rate, the seeds of the fits that a stage is the mean of, and what it gets of composed pages: how
# many variants of each, with which weight. Two fits are .001 better than one on most sets, and change less from one training to the next.
STAGES = {
    "first": dict(rounds=160, rate=0.06, seeds=(1, 11), variants=1, composed_weight=0.25),
    "second": dict(rounds=80, rate=0.08, seeds=(1, 11), variants=3, composed_weight=0.5),
}

# Blocks of fewer words that hold no gold are so many that this share of them is enough.
EASY_WORDS = 6
EASY_SHARE = 0.3
# A page weighs at most this much; its blocks weigh by their words over the gold's.
PAGE_WEIGHT = 3.0
# How much a page of a set weighs beside those of the mixed one.
SET_WEIGHT = {"wcxb-dev": 1.0, "fundus-dev": 1.5, "news-dev": 1.5, "trafilatura-dev": 1.0}
NEWS_SETS = ("fundus-dev", "news-dev")


class Table:
    """All blocks of a corpus in one matrix, with labels, weights and folds."""

    def __init__(self, corpus):
        self.names = corpus.names
        self.kinds = corpus.kinds
        self.pages = corpus.pages
        sets = list(corpus.matrix)
        starts = np.cumsum([0] + [len(corpus.matrix[name]) for name in sets])
        self.X = np.concatenate([corpus.matrix[name] for name in sets])
        corpus.matrix.clear()
        start = dict(zip(sets, starts))
        count = len(self.X)
        self.y = np.full(count, -1, np.float32)
        self.weight = np.zeros(count, np.float32)
        self.fold = np.zeros(count, np.int8)
        for page in self.pages:
            page.rows = slice(start[page.set] + page.rows.start, start[page.set] + page.rows.stop)
            self.y[page.rows] = page.y
            self.weight[page.rows] = weights(page)
            self.fold[page.rows] = page.fold
        words = self.X[:, self.names.index("words")]
        easy = (words < EASY_WORDS) & (self.y <= 0)
        chosen = ~easy | (np.random.RandomState(1).rand(count) < EASY_SHARE)
        self.weight[easy] /= EASY_SHARE
        self.trained = chosen & (self.weight > 0) & (self.y >= 0)
        # Of composed pages which variant they are, counted from 1; 0 of all others.
        self.variant = np.zeros(count, np.int8)
        for page in self.pages:
            if page.composed:
                self.variant[page.rows] = page.variant + 1
        place = self.names.index
        page_tokens = list(range(place("tokenMeanArticle"), place("kindArticle")))
        self.token_columns = [*range(place("nameLow1"), place("pageWords")), *page_tokens]
        self.score_columns = list(range(place("score"), len(self.names)))
        # What the page's names say of it is in the probabilities of its kinds.
        self.block_columns = [column for column in range(len(self.names)) if column not in page_tokens]
        self.first_columns = [column for column in self.block_columns if column < place("score")]
        self.page_columns = list(range(place("pageWords"), place("kindArticle")))
        self.kind_column = self.names.index("kindArticle")

    def column(self, name):
        return self.X[:, self.names.index(name)]


def weights(page):
    words = page.words + 1
    if page.set == "readability":
        return np.zeros(len(words))
    if page.gold is None:
        return np.where(page.y >= 0, np.minimum(words, 60) / 300 * SET_WEIGHT[page.set], 0)
    weight = words / (page.gold_words + 100)
    total = weight.sum()
    if total > PAGE_WEIGHT:
        weight *= PAGE_WEIGHT / total
    return weight * SET_WEIGHT.get(page.set, 1)


def fit_kinds(table):
    """Fits what pages are for, writes the probabilities into the table, and gives a booster a fold and one of all."""
    pages = [page for page in table.pages if page.rows.stop > page.rows.start]
    X = np.stack([table.X[page.rows.start, table.page_columns] for page in pages])
    names = [table.names[column] for column in table.page_columns]
    bare = X.copy()
    bare[:, [index for index, name in enumerate(names) if DECLARED.fullmatch(name)]] = 0
    labels = np.array([kind(page, table.kinds) for page in pages])
    folds = np.array([page.fold for page in pages])
    boosters = {}
    for fold in [*range(FOLDS), None]:
        rows = (labels >= 0) & (folds != (-1 if fold is None else fold))
        weights = np.repeat([1, DECLARED_WEIGHT], rows.sum())
        data = lightgbm.Dataset(
            np.concatenate([X[rows], bare[rows]]), np.tile(labels[rows], 2), weight=weights, feature_name=names,
            params={"verbosity": -1, "max_bin": 63},
        )  # fmt: skip
        boosters[fold] = lightgbm.train(dict(KINDS, num_class=len(table.kinds)), data, KIND_ROUNDS)
    right = 0
    for index, page in enumerate(pages):
        probability = boosters[folds[index]].predict(X[index : index + 1])[0]
        table.X[page.rows, table.kind_column : table.kind_column + len(table.kinds)] = probability
        page.kind_probability = probability
        right += probability.argmax() == labels[index]
    for page in table.pages:
        if page.rows.stop == page.rows.start:
            page.kind_probability = np.full(len(table.kinds), 1 / len(table.kinds))
    print(f"page kinds: {right / (labels >= 0).sum():.3f} right, held out by site")
    return boosters


def kind(page, kinds):
    """The number of the kind that a page is known to be of, -1 for none."""
    if page.set in NEWS_SETS or page.set.startswith("composed"):
        return kinds.index("news") if page.set in NEWS_SETS else -1
    return kinds.index(page.kind) if page.set == "wcxb-dev" else -1


def fit_stage(table, columns, fold, stage, seed):
    """Fits a stage on all folds but one (`None`: on all)."""
    rows = table.trained if fold is None else table.trained & (table.fold != fold)
    rows = rows & (table.variant <= stage["variants"])
    weight = table.weight[rows] * np.where(table.variant[rows] > 0, stage["composed_weight"], 1)
    data = lightgbm.Dataset(
        table.X[rows][:, columns], np.clip(table.y[rows], 0, 1), weight=weight / weight.mean(),
        feature_name=[table.names[column] for column in columns], params={"verbosity": -1, "max_bin": 63},
    )  # fmt: skip
    return lightgbm.train(dict(BLOCKS, learning_rate=stage["rate"], seed=seed), data, stage["rounds"])


def scores(boosters, rows):
    """The scores of rows by the mean of some fits."""
    sums = np.mean([booster.predict(rows, raw_score=True, num_threads=1) for booster in boosters], axis=0)
    return 1 / (1 + np.exp(-sums))
