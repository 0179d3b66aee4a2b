"""A parsed page, its blocks of visible text, and where the gold text stands in it."""

import re
from collections import defaultdict
from dataclasses import dataclass

import lxml.html
from lxml import etree
from rapidfuzz.distance import LCSseq

from compose.corpus import Page, words

UNSEEN = frozenset(
    "script style template head iframe object embed select option datalist textarea svg math canvas audio video map "
    "link meta noscript title".split()
)
INLINE = frozenset(
    "a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr q rp rt "
    "ruby s samp small span strike strong sub sup time tt u var wbr picture meter progress output".split()
)
PAGE_FRAME = frozenset("html body header footer nav".split())

# A run of fewer words that happen to stand in gold and page alike says nothing.
SHORTEST_RUN_WORDS = 4
# The element that holds this share of the matched words is the body's container; less would miss bodies in parts.
CORE_SHARE = 0.85
# The article's outermost element may add this many other words (bylines, dates, captions, share labels).
LARGEST_EXTRA_WORDS = 40
LARGEST_EXTRA_SHARE = 0.12

XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


class UnusablePage(Exception):
    """A page that nothing can be composed from; the text says why."""


@dataclass
class Block:
    """The text that stands directly under one block-level element."""

    element: etree._Element
    words: list[str]
    linked_words: int = 0
    matched_words: int = 0

    @property
    def is_gold(self) -> bool:
        return self.matched_words >= 0.6 * len(self.words)

    @property
    def is_foreign_prose(self) -> bool:
        """Running text that the gold text doesn't hold."""
        return not self.matched_words and len(self.words) >= 25 and self.linked_words < 0.4 * len(self.words)


class Document:
    """A page as a tree, aligned with its gold text."""

    def __init__(self, page: Page):
        self.page = page
        self.root = lxml.html.document_fromstring(
            XML_DECLARATION.sub("", page.html()), parser=lxml.html.HTMLParser(huge_tree=True, remove_pis=True)
        )
        self.body = self.root.find("body")
        if self.body is None:
            raise UnusablePage("no body")
        self.blocks = blocks_under(self.body)
        self.gold_words = words(page.gold["text"])
        self._match()
        self.core = self._descend()
        self.article = self._climb()

    @property
    def coverage(self) -> float:
        """The share of gold words that the visible text holds in order."""
        return sum(block.matched_words for block in self.blocks) / max(1, len(self.gold_words))

    def gold_blocks(self, inside: etree._Element) -> list[Block]:
        members = set(inside.iter())
        return [block for block in self.blocks if block.is_gold and block.element in members]

    def foreign_prose_words(self, inside: etree._Element) -> int:
        members = set(inside.iter())
        return sum(len(b.words) for b in self.blocks if b.is_foreign_prose and b.element in members)

    def paragraph_class(self) -> str | None:
        """The class attribute of most paragraphs of the article."""
        counts = defaultdict(int)
        for block in self.gold_blocks(self.article):
            if block.element.tag == "p":
                counts[block.element.get("class")] += 1
        return max(counts, key=counts.__getitem__) if counts else None

    def serialized(self) -> str:
        for meta in self.root.iter("meta"):
            if meta.get("charset"):
                meta.set("charset", "utf-8")
            elif (meta.get("http-equiv") or "").lower() == "content-type":
                meta.set("content", "text/html; charset=utf-8")
        return etree.tostring(self.root, method="html", encoding="unicode", doctype="<!DOCTYPE html>")

    def _match(self):
        page_words, owners = [], []
        for block in self.blocks:
            page_words += block.words
            owners += [block] * len(block.words)
        matched = defaultdict(int)
        for run in LCSseq.opcodes(page_words, self.gold_words):
            if run.tag != "equal":
                continue
            length = run.src_end - run.src_start
            for position in range(run.src_start, run.src_end):
                block = owners[position]
                if length >= min(SHORTEST_RUN_WORDS, len(block.words)):
                    matched[id(block)] += 1
        for block in self.blocks:
            block.matched_words = matched[id(block)]

    def _sums(self) -> tuple[dict, dict]:
        total, matched = defaultdict(int), defaultdict(int)
        for block in self.blocks:
            element = block.element
            while element is not None:
                total[element] += len(block.words)
                matched[element] += block.matched_words
                element = element.getparent()
        return total, matched

    def _descend(self) -> etree._Element:
        _, matched = self._sums()
        element = self.body
        while True:
            children = [child for child in element if isinstance(child.tag, str)]
            best = max(children, key=lambda child: matched[child], default=None)
            if best is None or matched[best] < CORE_SHARE * matched[element] or best.tag in ("p", *INLINE):
                return element
            element = best

    def _climb(self) -> etree._Element:
        total, matched = self._sums()
        element = self.core
        allowed = max(LARGEST_EXTRA_WORDS, LARGEST_EXTRA_SHARE * len(self.gold_words))
        allowed += total[element] - matched[element]
        while (parent := element.getparent()) is not None and parent.tag not in PAGE_FRAME:
            if total[parent] - matched[parent] > allowed:
                break
            if any(child.tag in ("header", "footer", "nav") and child is not element for child in parent):
                break
            element = parent
        return element


def blocks_under(root: etree._Element) -> list[Block]:
    """The blocks in document order of their first word."""
    blocks: dict[etree._Element, Block] = {}

    def add(text: str | None, owner: etree._Element, linked: bool):
        found = words(text or "")
        if found:
            block = blocks.setdefault(owner, Block(owner, []))
            block.words += found
            block.linked_words += len(found) if linked else 0

    # An explicit stack: saved pages can be nested deeper than Python recurses.
    stack = [("enter", root, root, False)]
    while stack:
        step, element, owner, linked = stack.pop()
        if step == "tail":
            add(element.tail, owner, linked)
            continue
        if not isinstance(element.tag, str) or element.tag in UNSEEN:
            continue
        own = owner if element.tag in INLINE else element
        linked = linked or element.tag == "a"
        add(element.text, own, linked)
        for child in reversed(element):
            stack.append(("tail", child, own, linked))
            stack.append(("enter", child, own, linked))
    return list(blocks.values())


def fragment(markup: str) -> list[etree._Element]:
    """The elements of a piece of HTML."""
    return [node for node in lxml.html.fragments_fromstring(markup) if isinstance(node, etree._Element)]


def set_text(element: etree._Element, text: str):
    """Replaces what an element holds by a text, and keeps pictures."""
    for child in list(element):
        if isinstance(child.tag, str) and (child.tag in ("img", "picture") or child.find(".//img") is not None):
            child.tail = None
            for part in child.iter():
                if part.tag not in UNSEEN:
                    part.text = part.tail = None
        else:
            element.remove(child)
    element.text = text


def insert_after(element: etree._Element, new: list[etree._Element]):
    """Inserts siblings right after an element, before the text that follows it."""
    parent = element.getparent()
    tail, element.tail = element.tail, None
    place = parent.index(element) + 1
    for offset, node in enumerate(new):
        parent.insert(place + offset, node)
    if new:
        new[-1].tail = (new[-1].tail or "") + (tail or "")
    else:
        element.tail = tail
