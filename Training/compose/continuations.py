"""What belongs to an article beside its story: notes at its end, round-ups of several subjects, entries of live blogs.

Such text is about something else than the article's beginning and stands in markup that comes again, as stories that were appended
do. Without pages of this kind a model learns to strip both.
"""

from copy import deepcopy
from html import escape
from random import Random

from lxml import etree

from compose.corpus import Page, words
from compose.document import Document, UnusablePage, fragment, insert_after, set_text
from compose.label_set import Labels
from compose.labels import labels_for
from compose.material import Material, person, sentences

PARAGRAPH_TAGS = ("p", "div")
SHORTEST_PARAGRAPH_WORDS = 12
FORMS = ("note", "note", "round-up", "entries", "entries")
LONGEST_NOTE = 2
# Subheadings of sections; "" for sections that only a line or nothing tells apart.
HEADINGS = ("h2", "h3", "strong", "")
# An entry of a live blog. One list for each half of the pages.
ENTRIES = (
    (
        '<div class="live-entry" id="{id}"><span class="live-entry-time">{time}</span><h3>{title}</h3>{body}</div>',
        '<article class="update" data-id="{id}"><header><time>{time}</time><h2>{title}</h2></header><div class="update-body">{body}</div></article>',
        '<li class="ticker-item"><p class="ticker-time">{time}</p><div>{body}</div></li>',
        '<section class="jsx-881204"><p class="jsx-77120">{time} {by} {person}</p><h4>{title}</h4>{body}</section>',
    ),
    (
        '<div class="liveblog-post" id="post-{id}"><div class="meta"><time>{time}</time> <span>{person}</span></div><h2>{title}</h2>{body}</div>',
        '<article class="_k2Zp" id="{id}"><h3><time>{time}</time> {title}</h3>{body}</article>',
        '<div class="event"><div class="event__date">{time}</div><div class="event__text">{body}</div></div>',
        "<div><p><strong>{time}</strong></p>{body}</div>",
    ),
)
TITLE_WORDS = (3, 9)


def add_continuation(document: Document, material: Material, half: int, random: Random) -> tuple[str, list[str]]:
    """Puts more text of the article below its last paragraph; gives the name of the form, and the lines of the text."""
    page, labels = document.page, labels_for(document.page.language)
    last = _last_paragraph(document)
    present = " ".join(document.body.itertext())
    stories = [
        story for story in material.stories(page.language, page, 3, random) if story.body[0][:80] not in present
    ]
    if not stories:
        raise UnusablePage("no story of its language in the fold")
    form = random.choice(FORMS)
    if form == "entries":
        number = random.randrange(len(ENTRIES[half]))
        new, lines = _entries(ENTRIES[half][number], stories, labels, last, random)
        form = f"entries {number}"
    else:
        tag = random.choice(HEADINGS)
        new, lines = _sections(form, tag, stories, last, random)
        form = f"{form} {tag or 'bare'}"
    insert_after(last, new)
    return f"{half}:{form}", lines


def _last_paragraph(document: Document) -> etree._Element:
    """The last paragraph of the story, of the kind that most are."""
    texts = [block for block in document.gold_blocks(document.article) if len(block.words) >= SHORTEST_PARAGRAPH_WORDS]
    texts = [block for block in texts if block.element.tag in PARAGRAPH_TAGS and block.element is not document.article]
    parents = [block.element.getparent() for block in texts]
    if len(texts) < 3 or parents.count(parents[-1]) < 2:
        raise UnusablePage("its article has no paragraphs of their own")
    return texts[-1].element


def _paragraph(last: etree._Element, text: str) -> etree._Element:
    new = deepcopy(last)
    new.tail = None
    for child in list(new):
        new.remove(child)
    new.attrib.pop("id", None)
    set_text(new, text)
    return new


def _prose(story: Page, count: int, random: Random) -> list[str]:
    prose = [line for line in story.body if len(words(line)) >= SHORTEST_PARAGRAPH_WORDS] or story.body
    start = random.randrange(max(1, len(prose) - count))
    return prose[start : start + count]


def _sections(form: str, tag: str, stories: list[Page], last: etree._Element, random: Random):
    new, lines = [], []
    for story in stories[:1] if form == "note" else stories:
        if tag == "strong":
            new += fragment(f"<p><strong>{escape(story.title)}</strong></p>")
        elif tag:
            new += fragment(f"<{tag}>{escape(story.title)}</{tag}>")
        if tag:
            lines.append(story.title)
        for text in _prose(story, random.randint(1, LONGEST_NOTE if form == "note" else 4), random):
            new.append(_paragraph(last, text))
            lines.append(text)
    return new, lines


def _entries(markup: str, stories: list[Page], labels: Labels, last: etree._Element, random: Random):
    """Entries of one to three paragraphs from one story or more, the newest first."""
    new, lines = [], []
    minute = random.randint(9 * 60, 23 * 60)
    for story in stories[: random.randint(1, len(stories))]:
        texts = _prose(story, random.randint(4, 9), random)
        while texts:
            own = [texts.pop(0) for _ in range(min(len(texts), random.randint(1, 3)))]
            title = " ".join((sentences(own[-1])[-1:] or [story.title])[0].split()[: random.randint(*TITLE_WORDS)])
            body = "".join(etree.tostring(_paragraph(last, text), encoding="unicode") for text in own)
            new += fragment(
                markup.format(
                    id=random.randint(1000, 99999),
                    time=f"{minute // 60}:{minute % 60:02d}",
                    title=escape(title),
                    by=labels.by,
                    person=person(random),
                    body=body,
                )
            )
            lines += [title, *own] if "{title}" in markup else own
            minute = max(0, minute - random.randint(4, 40))
    return new, lines
