"""Rails and inserts: lists of headlines, newsletter boxes, appeals, stray captions, author boxes and tag lists."""

from copy import deepcopy
from html import escape
from random import Random

from lxml import etree

from compose import phrases
from compose.document import Block, Document, UnusablePage, fragment, insert_after
from compose.label_set import DEFAULT_LANGUAGE, Labels
from compose.labels import labels_for
from compose.material import Material, date, person

# Rails of other pages are taken over within these sizes; smaller ones say nothing, larger ones are whole pages.
SMALLEST_RAIL_WORDS = 30
LARGEST_RAIL_WORDS = 400
RAIL_MARKS = (
    "sidebar",
    "related",
    "rail",
    "widget",
    "recommend",
    "popular",
    "trending",
    "newsletter",
    "latest",
    "promo",
    "more-",
)


class Rails:
    """Adds rails to one page. `half` chooses the markup, so that pages that only measure have forms of their own."""

    def __init__(self, document: Document, material: Material, found: list[etree._Element], half: int, random: Random):
        self.document, self.material, self.found, self.half, self.random = document, material, found, half, random
        self.language = document.page.language
        self.labels: Labels = labels_for(self.language)
        self.added: list[str] = []

    def add(self) -> str:
        gaps = self._gaps()
        inside = [self._read_also, self._pitch_paragraph, self._pitch_box, self._caption, self._headlines_box]
        for make in self.random.sample(inside, min(len(gaps), self.random.randint(2, 4))):
            gap = gaps.pop(self.random.randrange(len(gaps)))
            insert_after(gap, fragment(make()))
        below = [
            self._headlines_box,
            self._teasers,
            self._author_box,
            self._tag_list,
            self._pitch_box,
            self._pitch_paragraph,
        ]
        markup = "".join(make() for make in self.random.sample(below, self.random.randint(1, 4)))
        new = fragment(markup)
        if self.random.random() < 0.5:
            self.document.article.extend(new)
        else:
            insert_after(self.document.article, new)
        self._add_sidebar()
        return f"{self.half}:" + ", ".join(self.added)

    def _gaps(self) -> list[etree._Element]:
        """Paragraphs of the body that another paragraph follows as a sibling."""
        paragraphs = [
            b.element for b in self.document.gold_blocks(self.document.article) if b.element.tag in ("p", "div")
        ]
        following = set(paragraphs)
        gaps = [p for p in paragraphs if p.getnext() in following and p.find(".//p") is None]
        if not gaps:
            raise UnusablePage("no two paragraphs that are siblings")
        return gaps

    def _paragraph(self, content: str) -> str:
        """A paragraph that looks like those of the body."""
        name = self.document.paragraph_class()
        return f'<p class="{escape(name)}">{content}</p>' if name else f"<p>{content}</p>"

    def _say(self) -> str:
        return escape(self.material.pitch(self.language, self.half, self.random))

    def _headlines(self, count: int) -> list[tuple[str, str]]:
        found = self.material.headlines(self.language, self.document.page, count, self.random)
        return [(escape(title), escape(teaser)) for title, teaser in found]

    def _read_also(self) -> str:
        self.added.append("read also")
        label = self.random.choice(self.labels.read_also)
        title = (self._headlines(1) or [(self._say(), "")])[0][0]
        forms = (
            (
                self._paragraph(f'<strong>{label}:</strong> <a href="#">{title}</a>'),
                self._paragraph(f'<a href="#"><em>{label}: {title}</em></a>'),
                f'<div class="read-more-box"><span>{label}</span><a href="#">{title}</a></div>',
            ),
            (
                self._paragraph(f'[{label}: <a href="#">{title}</a>]'),
                self._paragraph(f'<b>{label.upper()} &gt;&gt; <a href="#">{title}</a></b>'),
                f'<aside class="inline-link"><h4>{label}</h4><a href="#"><img src="#" alt=""><div>{title}</div></a></aside>',
            ),
        )
        return self.random.choice(forms[self.half])

    def _pitch_paragraph(self) -> str:
        self.added.append("pitch")
        text = " ".join(self._say() for _ in range(self.random.choice((1, 1, 2))))
        forms = (
            (self._paragraph(text), self._paragraph(f"<em>{text}</em>"), self._paragraph(f'<a href="#">{text}</a>')),
            (
                self._paragraph(f"<strong>{text}</strong>"),
                self._paragraph(f"{text} <a href='#'>»</a>"),
                f"<div>{text}</div>",
            ),
        )
        return self.random.choice(forms[self.half])

    def _pitch_box(self) -> str:
        self.added.append("newsletter box")
        text = "".join(f"<p>{self._say()}</p>" for _ in range(self.random.randint(1, 3)))
        field = f'<input type="email" placeholder="{self.labels.email}"><button>OK</button>'
        forms = (
            (
                f'<div class="newsletter-signup"><h3>{self._say()}</h3>{text}<form>{field}</form></div>',
                f"<aside>{text}{field}</aside>",
                f'<div class="css-k29xb"><div>{text}</div>{field}</div>',
            ),
            (
                f'<section class="nl-box"><strong>{self._say()}</strong>{text}<label>{self.labels.email}{field}</label></section>',
                f'<div class="block-inline">{text}</div>',
                f"<fieldset><legend>Newsletter</legend>{text}{field}</fieldset>",
            ),
        )
        return self.random.choice(forms[self.half])

    def _caption(self) -> str:
        self.added.append("caption")
        text = escape(self.material.sentence(self.language, self.document.page, self.random))
        credit = escape(person(self.random))
        forms = (
            (
                f'<img src="#" alt="">{self._paragraph(f"<em>{text}</em> ({credit})")}',
                f'<div class="photo"><img src="#" alt=""><div class="cap">{text}</div></div>',
                f'<div class="wp-caption"><img src="#" alt=""><p class="wp-caption-text">{text} © {credit}</p></div>',
            ),
            (
                f'<div><img src="#" alt=""><small>{text} / {credit}</small></div>',
                f'<img src="#" alt=""><span class="image-legend">{text} ({credit})</span>',
                f'<table><tr><td><img src="#" alt=""></td></tr><tr><td>{text}</td></tr></table>',
            ),
        )
        return self.random.choice(forms[self.half])

    def _headlines_box(self) -> str:
        self.added.append("headlines")
        label = self.random.choice(self.labels.related + self.labels.more_news)
        items = self._headlines(self.random.randint(3, 8))
        links = "".join(f'<li><a href="#">{title}</a></li>' for title, _ in items)
        divs = "".join(f'<div><a href="#">{title}</a></div>' for title, _ in items)
        plain = "".join(f"<p><a href='#'>{title}</a></p>" for title, _ in items)
        forms = (
            (
                f'<div class="related-posts"><h3>{label}</h3><ul>{links}</ul></div>',
                f"<p><strong>{label}</strong></p><ul>{links}</ul>",
                f"<section><h2>{label}</h2>{divs}</section>",
            ),
            (
                f'<div class="lst"><span>{label}</span>{divs}</div>',
                f"<h4>{label}</h4>{plain}",
                f'<nav aria-label="{label}"><ol>{links}</ol></nav>',
            ),
        )
        return self.random.choice(forms[self.half])

    def _teasers(self) -> str:
        self.added.append("teasers")
        label = self.random.choice(self.labels.related + self.labels.more_news)
        items = self._headlines(self.random.randint(2, 6))
        when = escape(date(self.labels, self.random))
        cards = "".join(
            f'<article class="card"><img src="#" alt=""><h3><a href="#">{title}</a></h3><time>{when}</time><p>{teaser}</p></article>'
            for title, teaser in items
        )
        blocks = "".join(
            f'<div class="tile"><a href="#"><h4>{title}</h4><p>{teaser}</p></a></div>' for title, teaser in items
        )
        entries = "".join(f"<li><a href='#'><b>{title}</b> {teaser}</a></li>" for title, teaser in items)
        rows = "".join(
            f"<h3><a href='#'>{title}</a></h3><p>{teaser} <a href='#'>{self.labels.continue_reading}</a></p>"
            for title, teaser in items
        )
        forms = (
            (f'<section class="more-stories"><h2>{label}</h2>{cards}</section>', f"<div>{blocks}</div>"),
            (f'<div class="g-3">{rows}</div>', f"<div><p>{label}</p><ul>{entries}</ul></div>"),
        )
        return self.random.choice(forms[self.half])

    def _author_box(self) -> str:
        self.added.append("author box")
        name = escape(person(self.random))
        note = self.random.choice(
            phrases.AUTHOR_NOTES.get(self.language, phrases.AUTHOR_NOTES[DEFAULT_LANGUAGE])
        ).format(name)
        forms = (
            (
                f'<div class="author-box"><img src="#" alt=""><h4>{self.labels.about_author}</h4><p>{note}</p></div>',
                self._paragraph(f"<em>{note}</em>"),
            ),
            (
                f'<div class="bio"><a href="#">{name}</a><div>{note}</div></div>',
                f'<footer class="entry-foot"><strong>{name}</strong><p>{note}</p></footer>',
            ),
        )
        return self.random.choice(forms[self.half])

    def _tag_list(self) -> str:
        self.added.append("tags")
        topics = phrases.TOPICS.get(self.language, phrases.TOPICS[DEFAULT_LANGUAGE]).split(",")
        chosen = self.random.sample(topics, self.random.randint(3, 8))
        links = " ".join(f'<a href="#" rel="tag">{topic}</a>' for topic in chosen)
        items = "".join(f"<li>{topic}</li>" for topic in chosen)
        forms = (
            (f'<div class="tags"><span>{self.labels.tags}:</span> {links}</div>', f"<ul>{items}</ul>"),
            (self._paragraph(f"{self.labels.tags}: {', '.join(chosen)}"), f'<div class="chips">{links}</div>'),
        )
        return self.random.choice(forms[self.half])

    def _add_sidebar(self):
        """A rail of another page of the fold, or one made of headlines, beside the article."""
        parent = self.document.article.getparent()
        if self.found and self.random.random() < 0.6:
            rail = deepcopy(self.random.choice(self.found))
            rail.tail = None
            for element in list(rail.iter("script", "style", "noscript", "iframe")):
                element.getparent().remove(element)
            self.added.append("rail of another page")
        else:
            rail = fragment(
                f'<aside class="{self.random.choice(("sidebar", "col-4", "right"))}">{self._headlines_box()}{self._pitch_box()}</aside>'
            )[0]
            self.added.append("rail of headlines")
        if self.random.random() < 0.3:
            parent.insert(parent.index(self.document.article), rail)
        else:
            parent.append(rail)


def rails_of(document: Document) -> list[etree._Element]:
    """The outermost elements of a page that are rails: marked as such, without a word of the article."""
    found = []
    own = {}
    for block in document.blocks:
        own[block.element] = block
    for element in document.body.iter():
        if not isinstance(element.tag, str) or any(above in found for above in element.iterancestors()):
            continue
        marks = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if element.tag != "aside" and not any(mark in marks for mark in RAIL_MARKS):
            continue
        blocks: list[Block] = [own[child] for child in element.iter() if child in own]
        size = sum(len(block.words) for block in blocks)
        if SMALLEST_RAIL_WORDS <= size <= LARGEST_RAIL_WORDS and not any(block.matched_words for block in blocks):
            found.append(element)
    return found
