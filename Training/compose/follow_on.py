"""Follow-on stories: the page's own article again, in the same markup, with the text of other articles."""

import re
from copy import deepcopy
from random import Random

from lxml import etree

from compose.corpus import Page, words
from compose.document import Document, UnusablePage, blocks_under, fragment, insert_after, set_text
from compose.label_set import Labels
from compose.labels import labels_for
from compose.material import Material, date, person, sentences

HEADINGS = ("h1", "h2", "h3", "h4")
# A line of gold text below this many characters that doesn't end a sentence is taken for a subheading.
LONGEST_SUBHEADING = 90
# Other text in the clone of at least this many words would repeat the page's own (captions, teasers).
REPEATED_WORDS = 6
BYLINE = re.compile(r"author|byline|autor|writer", re.IGNORECASE)
DATE = re.compile(r"date|time|published|datum|posted", re.IGNORECASE)

# What stands around the stories; {} are the stories. One list for each half of the pages.
WRAPPERS = (
    (
        "{}",
        '<div class="infinite-scroll">{}</div>',
        '<div id="next-articles" class="next-articles">{}</div>',
        '<section class="read-next" aria-label="More stories">{}</section>',
        '<div class="jsx-2871994">{}</div>',
        '<div class="scroll-container" data-next-page="2">{}</div>',
    ),
    (
        "{}",
        '<div class="autoload-posts" data-autoload="true">{}</div>',
        '<div data-page="2">{}</div>',
        "<main>{}</main>",
        '<amp-next-page class="amp-next-page">{}</amp-next-page>',
        '<div class="css-1x9fj2k e1wd4kqs0"><div>{}</div></div>',
    ),
)
# What a story is put into; "{story}" is the clone.
SHELLS = (
    (
        "{story}",
        '<article class="story" data-url="{url}">{story}</article>',
        '<div class="article-wrap" data-permalink="{url}">{story}</div>',
        '<div class="post-item">{story}</div>',
    ),
    (
        "{story}",
        '<section class="next-post" data-href="{url}">{story}</section>',
        '<div class="item" data-article-url="{url}" data-title="{title}">{story}</div>',
        '<div class="_a9Xw2"><div class="_b1">{story}</div></div>',
    ),
)
# What stands between stories; it may name the next one.
GAPS = (
    ("", "", "<hr>", '<div class="next-label">{next}</div>', '<div class="ad-slot"><span>{advertisement}</span></div>'),
    (
        "",
        "",
        '<p class="divider">* * *</p>',
        '<div class="up-next"><span>{next}:</span> <a href="{url}">{title}</a></div>',
        '<div class="adv"><small>{advertisement}</small></div>',
    ),
)
TITLE_FORMS = ("keep", "h1", "h2", "h2 link", "strong", "none")


def add_follow_on(document: Document, material: Material, half: int, random: Random) -> str:
    """Puts one to three other stories below the article; gives the name of the form."""
    page, labels = document.page, labels_for(document.page.language)
    stories = material.stories(page.language, page, random.choice((1, 1, 2, 2, 3)), random)
    if not stories:
        raise UnusablePage("no story of its language in the fold")
    wrapper = random.randrange(len(WRAPPERS[half]))
    shell = random.randrange(len(SHELLS[half]))
    gap = random.randrange(len(GAPS[half]))
    title_form = random.choice(TITLE_FORMS)
    length = random.choice(("whole", "whole", "whole", "beginning"))
    new: list[etree._Element] = []
    for number, story in enumerate(stories, start=2):
        told = _Retelling(document, story, labels, number, random)
        told.shape_title(title_form)
        if length == "beginning":
            told.cut_short()
        url = f"/{random.randint(2015, 2025)}/{random.randint(10000, 99999)}/" + "-".join(words(story.title)[:6])
        new += _fill(GAPS[half][gap], labels, url, story.title)
        new += _put_into(
            SHELLS[half][shell].format(story="<i></i>", url=url, title=_attribute(story.title)), [told.root]
        )
    new = _put_into(WRAPPERS[half][wrapper].format("<i></i>"), new)
    place = random.choice(("after", "after", "last"))
    if place == "after":
        insert_after(document.article, new)
    else:
        _append_before_footer(document.article.getparent(), new)
    return f"{half}:wrapper {wrapper}, shell {shell}, gap {gap}, title {title_form}, {length}, {len(stories)} {place}"


class _Retelling:
    """A copy of the article's subtree that tells another story."""

    def __init__(self, document: Document, story: Page, labels: Labels, number: int, random: Random):
        self.story, self.labels, self.random = story, labels, random
        originals = list(document.article.iter())
        self.root = deepcopy(document.article)
        self.root.tail = None
        twins = dict(zip(originals, self.root.iter(), strict=True))
        gold = document.gold_blocks(document.article)
        slots = [twins[block.element] for block in gold]
        if len(slots) < 2 and not self._is_broken_by_lines(slots):
            raise UnusablePage("its article has no paragraphs of their own")
        self.title_slot = self._find_title(slots, document.page.title)
        self.paragraphs = [slot for slot in slots if slot is not self.title_slot and slot is not self.root]
        if not self.paragraphs:
            raise UnusablePage("its article has no paragraphs of their own")
        self._clear_other_text({twins[block.element] for block in gold})
        self._tell()
        self._tidy(number)

    @staticmethod
    def _is_broken_by_lines(slots: list) -> bool:
        return len(slots) == 1 and len(slots[0].findall(".//br")) > 3

    @staticmethod
    def _find_title(slots: list, title: str) -> etree._Element | None:
        title_words = set(words(title))
        for slot in slots[:4]:
            own = set(words("".join(slot.itertext())))
            if slot.tag in HEADINGS and own and len(own & title_words) >= 0.5 * len(own | title_words):
                return slot
        return None

    def _tell(self):
        lines = list(self.story.body)
        if self.title_slot is not None:
            set_text(self.title_slot, self.story.title)
        last = None
        for slot in self.paragraphs:
            if slot.getparent() is None:
                continue
            if any(other is not slot and other in self.paragraphs for other in slot.iterdescendants()):
                _drop_own_text(slot)
            elif not lines or (slot.tag in HEADINGS and not _is_subheading(lines[0])):
                _remove(slot)
            elif slot.findall(".//br") and len(self.paragraphs) <= 3:
                self._tell_by_lines(slot, lines)
                lines = []
                last = slot
            else:
                set_text(slot, lines.pop(0))
                last = slot
        while lines and last is not None:
            more = deepcopy(last)
            set_text(more, lines.pop(0))
            more.tail = None
            insert_after(last, [more])
            last = more

    @staticmethod
    def _tell_by_lines(slot: etree._Element, lines: list[str]):
        set_text(slot, lines[0])
        for line in lines[1:]:
            for _ in range(2):
                etree.SubElement(slot, "br")
            slot[-1].tail = line

    def _clear_other_text(self, slots: set):
        """Gives bylines, dates and captions other contents, and drops what else would repeat the page's own text."""
        for block in blocks_under(self.root):
            element = block.element
            if element in slots or element is self.root or any(child in slots for child in element.iterdescendants()):
                continue
            marks = " ".join(filter(None, (element.get("class"), element.get("itemprop"), element.get("id"))))
            if element.tag == "figcaption":
                set_text(element, self.random.choice(sentences(self.story.body[0]) or [self.story.title]))
            elif DATE.search(marks) or element.find(".//time") is not None:
                set_text(element, date(self.labels, self.random))
            elif BYLINE.search(marks):
                set_text(element, f"{self.labels.by} {person(self.random)}")
            elif len(block.words) >= REPEATED_WORDS:
                _remove(element)

    def _tidy(self, number: int):
        for element in list(self.root.iter()):
            if not isinstance(element.tag, str) or element.tag in ("script", "style", "noscript", "iframe"):
                _remove(element)
            elif element.get("id"):
                element.set("id", f"{element.get('id')}-{number}")

    def shape_title(self, form: str):
        """Gives the story its headline in one of the forms in which such templates have it."""
        slot, title = self.title_slot, self.story.title
        if form == "none":
            if slot is not None:
                _remove(slot)
            return
        if form == "keep" and slot is not None:
            return
        tag = {"strong": "p", "h1": "h1"}.get(form, "h2")
        if slot is None:
            slot = etree.Element(tag)
            self.root.insert(0, slot)
            slot.tail, self.root.text = self.root.text, None
        slot.tag = tag
        set_text(slot, "")
        holder = slot
        if form == "h2 link":
            holder = etree.SubElement(slot, "a", href="/" + "-".join(words(title)[:6]))
        elif form == "strong":
            holder = etree.SubElement(slot, "strong")
        holder.text = title

    def cut_short(self):
        """Leaves the first paragraphs and a link to the rest."""
        alive = [slot for slot in self.paragraphs if slot.getparent() is not None and slot.tag not in HEADINGS]
        told = [slot for slot in alive if words(slot.text or "")]
        if len(told) < 3:
            return
        keep = self.random.randint(1, 3)
        # All paragraphs that were told after the kept ones, also those added behind the template's own.
        last = told[keep - 1]
        texts = set(self.story.body)
        seen = False
        for element in list(self.root.iter()):
            if element is last:
                seen = True
            elif seen and isinstance(element.tag, str) and element.text in texts:
                _remove(element)
        insert_after(last, fragment(f'<a class="more" href="#">{self.labels.continue_reading}</a>'))


def _is_subheading(line: str) -> bool:
    return len(line) < LONGEST_SUBHEADING and line[-1] not in '.!?…。"”:,'


def _drop_own_text(element: etree._Element):
    element.text = None
    for child in list(element):
        child.tail = None
        if child.tag in ("a", "b", "strong", "em", "i", "span") and child.find(".//p") is None:
            element.remove(child)


def _remove(element: etree._Element):
    parent = element.getparent()
    if parent is not None:
        if element.tail and element.tail.strip():
            before = element.getprevious()
            if before is not None:
                before.tail = (before.tail or "") + element.tail
            else:
                parent.text = (parent.text or "") + element.tail
        parent.remove(element)


def _fill(markup: str, labels: Labels, url: str, title: str) -> list[etree._Element]:
    text = markup.format(next=labels.next_story, advertisement=labels.advertisement, url=url, title=_attribute(title))
    return fragment(text) if text else []


def _put_into(markup: str, content: list[etree._Element]) -> list[etree._Element]:
    """The elements of the markup, with the content in the place of its empty `i`."""
    if markup == "<i></i>":
        return content
    outer = fragment(markup)
    place = next(element for root in outer for element in root.iter("i"))
    insert_after(place, content)
    place.getparent().remove(place)
    return outer


def _append_before_footer(parent: etree._Element, new: list[etree._Element]):
    children = [child for child in parent if isinstance(child.tag, str)]
    last = children[-1]
    while last.tag in ("footer", "script", "style", "noscript") and last.getprevious() is not None:
        last = last.getprevious()
    insert_after(last, new)


def _attribute(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
