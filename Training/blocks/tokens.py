"""Tables of tokens: what the names of templates and the words of short texts have to do with main content.

Each table gives tokens a score in log-odds over the average. What a page's tables are learned from leaves its fold out, so that no
page is read with what is known of its own site.
"""

import struct
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np

from .corpus import FOLDS

# A table holds the tokens that tell most, up to so many: twice as many were no better.
NAMES, WORDS, HEADINGS, KINDS = 2000, 1000, 500, 800
# A token of fewer sites says more of these sites than of its meaning.
NAME_SITES, WORD_SITES, KIND_SITES = 8, 10, 12
# How many observations at the average every token starts with.
PRIOR, KIND_PRIOR = 2.0, 6.0
# Words below which a page's part of a token counts as less than one observation.
FULL_WORDS = 20
# Longer texts are no labels.
LABEL_WORDS = 12
# Of `TokenTable.scoreStep`.
STEP = 0.05


@dataclass
class PageTokens:
    """What a page's tables are learned from (`TrainingPage.tokens`)."""

    containers: list = field(default_factory=list)  # (first block, end of blocks, tokens)
    headings: list = field(default_factory=list)  # of each block, -1 for none
    words: list = field(default_factory=list)  # of each block, none of a long one
    page: list = field(default_factory=list)


def read(path, pages):
    """Reads the tokens of the pages of a set, in their order."""
    numbers, place = np.fromfile(path, np.uint32).tolist(), 0
    for page in pages:
        tokens = page.names = PageTokens()
        count, place = numbers[place], place + 1
        for _ in range(count):
            first, end, size = numbers[place : place + 3]
            place += 3
            tokens.containers.append((first, end, numbers[place : place + size]))
            place += size
        count, place = numbers[place], place + 1
        for _ in range(count):
            heading, size = numbers[place : place + 2]
            place += 2
            tokens.headings.append(-1 if heading >= 1 << 31 else heading)
            tokens.words.append(numbers[place : place + size])
            place += size
        count, place = numbers[place], place + 1
        tokens.page = numbers[place : place + count]
        place += count
    assert place == len(numbers), path


def tables(pages, kind_of, kind_count):
    """The tables of each fold, and of all pages (`None`), as bytes for a model file.

    `kind_of` gives the kind of a page, -1 for a page that says nothing of kinds.
    """
    # Composed pages have their names from other pages, and from us.
    whole = [page for page in pages if page.gold is not None and len(page.texts) and not page.composed]
    known = [page for page in pages if kind_of(page) >= 0 and len(page.texts)]
    names = _Shares([(page, _names(page)) for page in whole], NAME_SITES, NAMES)
    words = _Shares([(page, _words(page)) for page in whole], WORD_SITES, WORDS)
    headings = _Shares([(page, _headings(page)) for page in whole], WORD_SITES, HEADINGS)
    kinds = _Kinds(known, kind_of, kind_count)
    return {
        fold: b"".join(table.bytes(fold) for table in (names, words, headings, kinds))
        for fold in [*range(FOLDS), None]
    }


def _names(page):
    """For each token of the page's containers the share of content in their words, and how much that counts."""
    words, content = _sums(page.tokens), _sums(page.tokens * np.maximum(page.y, 0))
    sums = defaultdict(lambda: [0.0, 0.0])
    for first, end, tokens in page.names.containers:
        all_words = words[end] - words[first]
        if all_words > 0:
            for token in set(tokens):
                sum = sums[token]
                sum[0] += content[end] - content[first]
                sum[1] += all_words
    return {token: _weighed(content, words) for token, (content, words) in sums.items()}


def _words(page):
    sums = defaultdict(lambda: [0.0, 0])
    for block, words in enumerate(page.names.words):
        if 0 < len(words) <= LABEL_WORDS:
            for word in set(words):
                sum = sums[word]
                sum[0] += max(page.y[block], 0)
                sum[1] += 1
    return {word: (content / count, 1.0) for word, (content, count) in sums.items()}


def _headings(page):
    sums = defaultdict(lambda: [0.0, 0.0])
    for block, heading in enumerate(page.names.headings):
        if heading >= 0 and 0 < len(page.names.words[heading]) <= LABEL_WORDS and page.tokens[block] > 0:
            for word in set(page.names.words[heading]):
                sum = sums[word]
                sum[0] += max(page.y[block], 0) * page.tokens[block]
                sum[1] += page.tokens[block]
    return {word: _weighed(content, words) for word, (content, words) in sums.items()}


def _sums(values):
    return np.concatenate([[0], np.cumsum(values, dtype=np.float64)])


def _weighed(content, words):
    weight = min(1.0, words / FULL_WORDS)
    return content / words * weight, weight


class _Shares:
    """A table of log-odds from shares of content."""

    def __init__(self, observations, least_sites, size):
        sites = defaultdict(set)
        for page, shares in observations:
            for token in shares:
                sites[token].add(page.site)
        vocabulary = sorted(token for token, seen in sites.items() if len(seen) >= least_sites)
        place = {token: index for index, token in enumerate(vocabulary)}
        content, weight = np.zeros((2, FOLDS, len(vocabulary)))
        for page, shares in observations:
            for token, (share, own_weight) in shares.items():
                index = place.get(token)
                if index is not None:
                    content[page.fold, index] += share
                    weight[page.fold, index] += own_weight
        average = content.sum() / weight.sum()
        self.scores = {}
        for fold in [*range(FOLDS), None]:
            own, all = content.sum(0), weight.sum(0)
            if fold is not None:
                own, all = own - content[fold], all - weight[fold]
            odds = (own + PRIOR * average) / (all - own + PRIOR * (1 - average))
            self.scores[fold] = np.where(all > 0, np.log(odds) - np.log(average / (1 - average)), 0)
        importance = np.abs(self.scores[None]) * np.sqrt(weight.sum(0))
        self.kept = np.sort(np.argsort(-importance, kind="stable")[:size])
        self.vocabulary = vocabulary

    def bytes(self, fold):
        return _table([self.vocabulary[index] for index in self.kept], self.scores[fold][self.kept, None])


class _Kinds:
    """A table of what the tokens of a page say of its kind: log P(kind | token) / P(kind)."""

    def __init__(self, pages, kind_of, kind_count):
        sites = defaultdict(set)
        for page in pages:
            for token in page.names.page:
                sites[token].add(page.site)
        vocabulary = sorted(token for token, seen in sites.items() if len(seen) >= KIND_SITES)
        place = {token: index for index, token in enumerate(vocabulary)}
        counts = np.zeros((FOLDS, len(vocabulary), kind_count))
        totals = np.zeros((FOLDS, kind_count))
        for page in pages:
            kind = kind_of(page)
            totals[page.fold, kind] += 1
            for token in page.names.page:
                index = place.get(token)
                if index is not None:
                    counts[page.fold, index, kind] += 1
        self.scores = {}
        for fold in [*range(FOLDS), None]:
            own, total = counts.sum(0), totals.sum(0)
            if fold is not None:
                own, total = own - counts[fold], total - totals[fold]
            prior = total / total.sum()
            shares = (own + KIND_PRIOR * prior) / (own.sum(1, keepdims=True) + KIND_PRIOR)
            self.scores[fold] = np.log(shares) - np.log(prior)
        importance = np.abs(self.scores[None]).max(1) * np.sqrt(counts.sum((0, 2)))
        self.kept = np.sort(np.argsort(-importance, kind="stable")[:KINDS])
        self.vocabulary = vocabulary

    def bytes(self, fold):
        return _table([self.vocabulary[index] for index in self.kept], self.scores[fold][self.kept])


def _table(tokens, scores):
    """A table in the form of `ModelReader.readTable`: for each token its 32-bit hash and its scores in steps."""
    steps = np.clip(np.round(scores / STEP), -127, 127).astype(np.int8)
    entries = [struct.pack("<I", token) + row.tobytes() for token, row in zip(tokens, steps)]
    return struct.pack("<H", len(entries)) + b"".join(entries)
