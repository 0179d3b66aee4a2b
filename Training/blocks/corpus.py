"""Pages with features, labels and folds, from what the `features` tool wrote."""

import json
import re
import zlib
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlparse

import numpy as np

from . import alignment

FOLDS = 5
# Copies of a block of at least this many words all get the best label among them: all but one are dropped later.
COPIED_WORDS = 8


@dataclass
class Page:
    set: str
    id: str
    kind: str
    url: str
    gold: str | None
    texts: list
    rows: slice
    kept: np.ndarray
    words: np.ndarray  # as Pith counts them
    y: np.ndarray = None  # labels; -1 where there is none
    tokens: np.ndarray = None  # words as the scorer counts them
    gold_words: int = 0
    with_: list = field(default_factory=list)
    without: list = field(default_factory=list)
    composed: str = ""
    variant: int = 0  # of composed pages: which one of their source's

    @property
    def site(self):
        """The last two labels of the host, three where the second is short as in `co.uk`."""
        host = urlparse(self.url or "").netloc.lower().split(":")[0]
        labels = [label for label in host.split(".") if label and label != "www"]
        if len(labels) >= 3 and len(labels[-2]) <= 3 and len(labels[-1]) == 2:
            return ".".join(labels[-3:])
        return ".".join(labels[-2:]) if labels else self.id

    @property
    def fold(self):
        return zlib.crc32(self.site.encode()) % FOLDS


class Corpus:
    """Pages of several sets; their features are rows of one matrix a set."""

    def __init__(self, matrices, folders):
        names = json.loads((Path(matrices) / "features.json").read_text())
        self.names, self.kinds = names["features"], names["kinds"]
        self.pages, self.matrix = [], {}
        for folder in map(Path, folders):
            self._load(Path(matrices), folder, folder.name)

    def _load(self, matrices, folder, name):
        matrix = np.fromfile(matrices / f"{name}.f32", np.float32).reshape(-1, len(self.names))
        self.matrix[name] = matrix
        gold = {}
        with open(folder / "gold.jsonl", encoding="utf-8") as lines:
            for line in lines:
                entry = json.loads(line)
                gold[entry["id"]] = entry
        labels = _Labels(matrices / f"{name}.labels.json")
        words, start = matrix[:, self.names.index("words")], 0
        with open(matrices / f"{name}.jsonl", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                entry, count = gold[record["id"]], len(record["texts"])
                page = Page(
                    name, record["id"], entry["kind"], entry["url"], entry["text"], record["texts"],
                    slice(start, start + count), np.array(record["kept"], bool), words[start : start + count],
                    with_=entry.get("with") or [], without=entry.get("without") or [],
                    composed="+".join((entry.get("composed") or {}).get("kinds", [])),
                    variant=(entry.get("composed") or {}).get("variant", 0),
                )  # fmt: skip
                page.y, page.tokens, page.gold_words = labels.of(page)
                self.pages.append(page)
                start += count
        labels.save()

    def features(self, page):
        return self.matrix[page.set][page.rows]


class _Labels:
    """Labels by page, kept in a file beside the features: aligning takes minutes."""

    def __init__(self, path):
        self.path, self.changed = path, False
        self.known = json.loads(path.read_text()) if path.exists() else {}

    def of(self, page):
        key = f"{page.id} {zlib.crc32(' '.join(page.texts).encode('utf-8', 'replace'))} {zlib.crc32((page.gold or '').encode())}"
        if key not in self.known:
            self.changed = True
            tokens = [len(alignment.words(text)) for text in page.texts]
            self.known[key] = (*_labels(page), tokens)
        values, gold_words, tokens = self.known[key]
        return np.array(values, np.float32), np.array(tokens, np.float32), gold_words

    def save(self):
        if self.changed:
            self.path.write_text(json.dumps(self.known))


def _labels(page):
    if page.gold is None:
        return _snippet_labels(page), 0
    values, gold_words = alignment.shares(page.texts, page.gold)
    copies = defaultdict(list)
    for index, text in enumerate(page.texts):
        if page.words[index] >= COPIED_WORDS:
            copies[text].append(index)
    for indices in copies.values():
        best = max(values[index] for index in indices)
        for index in indices:
            values[index] = best
    return [round(value, 4) for value in values], gold_words


def _snippet_labels(page):
    """1 for blocks with a snippet that must be there, 0 for those with one that must not, -1 for all others."""
    texts = [_flat(text) for text in page.texts]
    values = [-1.0] * len(texts)
    for snippets, value in ((page.with_, 1.0), (page.without, 0.0)):
        for snippet in map(_flat, snippets):
            if len(snippet) < 4:
                continue
            for index, text in enumerate(texts):
                if snippet in text or (len(text) >= 12 and text in snippet):
                    values[index] = value
    return values


def _flat(text):
    return re.sub(r"\s+", " ", text or "").strip().lower()
