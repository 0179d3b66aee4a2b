"""Chooses what is composed from which page, and makes it."""

import json
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from random import Random

from lxml import etree

from compose.comments import add_comments
from compose.continuations import add_continuation
from compose.corpus import FOLDS, MIXED_SET, NEWS_SETS, Page, read_set
from compose.document import Document, UnusablePage, blocks_under
from compose.follow_on import add_follow_on
from compose.material import Material
from compose.rails import Rails, rails_of

# What a page gets, and how often; two kinds on one page as they meet on the web.
BOILERPLATE = {
    ("follow-on",): 34, ("comments",): 32, ("rails",): 20, ("comments", "follow-on"): 8, ("rails", "comments"): 6,
}  # fmt: skip
CONTINUED = {("continuation",): 1}
MIXED = {**BOILERPLATE, ("continuation",): 20, ("follow-on", "continuation"): 14, ("comments", "continuation"): 6}

# The visible text must hold this share of the gold words, or the gold is about something else.
LEAST_COVERAGE = 0.9
SHORTEST_GOLD_WORDS = 120
SPACELESS_LANGUAGES = ("ja", "th", "zh")
# More prose than this that isn't gold, and the gold stops early or the page has such a section already.
LARGEST_FOREIGN_SHARE_INSIDE = 0.1
LARGEST_FOREIGN_SHARE_OUTSIDE = 0.5
COMMENT_MARKS = ("comment", "disqus", "respond", "kommentar", "discussion")
# Headings and forms of an empty comment section have fewer words.
LARGEST_EMPTY_COMMENTS_WORDS = 25


@dataclass
class Composition:
    page: Page
    plan: tuple[str, ...]
    forms: list[str]
    html: str
    # Lines that were added to the article itself.
    added: list[str]
    variant: int = 0

    @property
    def id(self) -> str:
        turn = f"{self.variant}-" if self.variant else ""
        return f"{'+'.join(self.plan)}--{turn}{self.page.id}"

    def gold(self) -> dict:
        composed = {
            "kinds": list(self.plan),
            "forms": self.forms,
            "source": self.page.id,
            "variant": self.variant,
            "language": self.page.language,
        }
        text = "\n".join([self.page.gold["text"], *self.added])
        return {**self.page.gold, "id": self.id, "text": text, "composed": composed}


class Composer:
    """Composes the pages of one half; the halves share no site, so no text of one stands in the other's pages."""

    def __init__(self, corpus: Path, half: int, seed: int):
        self.half, self.seed = half, seed
        articles = [page for name in NEWS_SETS for page in read_set(corpus, name, ("news",))]
        articles += read_set(corpus, MIXED_SET, ("article",))
        forums = read_set(corpus, MIXED_SET, ("forum",))
        self.sources = [page for page in articles if half_of(page) == half]
        self.materials = {
            fold: Material(
                [page for page in self.sources if page.fold == fold],
                [page for page in forums if page.fold == fold and half_of(page) == half],
            )
            for fold in range(FOLDS)
        }
        self.reasons: Counter = Counter()

    def compose(self, count: int | None, plans: dict[tuple[str, ...], int], variants: int = 1) -> list[Composition]:
        """Pages from at most `count` pages: all usable news pages first, then other articles, in an order drawn from the seed.

        Of each page there are so many variants, with a plan drawn by its weight.
        """
        order = list(self.sources)
        Random(f"{self.seed} order {self.half}").shuffle(order)
        order.sort(key=lambda page: not page.is_news)
        usable = []
        for page in order:
            if len(usable) == count:
                break
            if self._is_usable(page):
                usable.append(page)
        rails = self._rails(usable)
        made = (
            self._compose(page, rails[page.fold], plans, variant) for variant in range(variants) for page in usable
        )
        return sorted((one for one in made if one is not None), key=lambda one: one.id)

    def _is_usable(self, page: Page) -> bool:
        try:
            self._document(page)
        except (UnusablePage, etree.LxmlError, ValueError) as error:
            self.reasons[str(error)] += 1
            return False
        return True

    def _document(self, page: Page) -> Document:
        document = Document(page)
        gold = len(document.gold_words)
        if gold < SHORTEST_GOLD_WORDS and page.language not in SPACELESS_LANGUAGES:
            raise UnusablePage("a short article")
        if document.coverage < LEAST_COVERAGE:
            raise UnusablePage("its text doesn't hold the gold text")
        if document.core is document.body or document.article.tag == "body":
            raise UnusablePage("no element holds the article")
        inside = document.foreign_prose_words(document.article)
        if inside > LARGEST_FOREIGN_SHARE_INSIDE * gold:
            raise UnusablePage("prose inside the article that isn't gold")
        if document.foreign_prose_words(document.body) - inside > LARGEST_FOREIGN_SHARE_OUTSIDE * gold:
            raise UnusablePage("prose beside the article that isn't gold")
        return document

    def _rails(self, pages: list[Page]) -> dict[int, list]:
        """The rails of the pages with the pages' ids, by fold: no page takes one of another fold."""
        found = defaultdict(list)
        for page in pages:
            found[page.fold] += [(page.id, rail) for rail in rails_of(self._document(page))]
        return found

    def _compose(self, page: Page, rails: list, plans: dict[tuple[str, ...], int], variant: int) -> Composition | None:
        random = Random(f"{self.seed} {page.id} {variant}" if variant else f"{self.seed} {page.id}")
        plan = random.choices(list(plans), list(plans.values()))[0]
        # What the page can't have is left for what any page can.
        for attempt in (plan, *(plan for plan in plans if len(plan) == 1)):
            try:
                document = self._document(page)
                added: list[str] = []
                forms = [self._add(kind, document, rails, random, added) for kind in attempt]
                return Composition(page, attempt, forms, document.serialized(), added, variant)
            except UnusablePage as error:
                self.reasons[f"{'+'.join(attempt)}: {error}"] += 1
        return None

    def _add(self, kind: str, document: Document, rails: list, random: Random, added: list[str]) -> str:
        material = self.materials[document.page.fold]
        match kind:
            case "follow-on":
                return add_follow_on(document, material, self.half, random)
            case "comments":
                if _has_comments(document):
                    raise UnusablePage("it has comments of its own")
                return add_comments(document, material, self.half, random)
            case "continuation":
                form, lines = add_continuation(document, material, self.half, random)
                added += lines
                return form
            case _:
                others = [rail for owner, rail in rails if owner != document.page.id]
                return Rails(document, material, others, self.half, random).add()


def half_of(page: Page) -> int:
    """Half of the sites, whatever their fold: 0 trains, 1 measures."""
    return zlib.crc32(f"half {page.site}".encode()) % 2


def write(folder: Path, compositions: list[Composition]):
    (folder / "pages").mkdir(parents=True, exist_ok=True)
    for old in (folder / "pages").glob("*.html"):
        old.unlink()
    with open(folder / "gold.jsonl", "w", encoding="utf-8") as lines:
        for one in compositions:
            (folder / "pages" / f"{one.id}.html").write_text(one.html, encoding="utf-8", errors="replace")
            lines.write(json.dumps(one.gold(), ensure_ascii=False) + "\n")


def _has_comments(document: Document) -> bool:
    for element in document.body.iter():
        if not isinstance(element.tag, str):
            continue
        marks = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if any(mark in marks for mark in COMMENT_MARKS):
            # `body class="comments-open"` and the like hold the article itself.
            is_around_article = element is document.article or element in document.article.iterancestors()
            size = sum(len(block.words) for block in blocks_under(element))
            if not is_around_article and size > LARGEST_EMPTY_COMMENTS_WORDS:
                return True
    return False
