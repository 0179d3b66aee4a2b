"""Reader comments below the article, as threads in the markup of many comment systems."""

from dataclasses import dataclass, field
from html import escape
from random import Random

from compose.comment_families import FAMILIES
from compose.document import Document, fragment, insert_after
from compose.labels import LABELS, labels_for
from compose.material import Material, handle, moment

# Of comment sections, this share has the labels of another language than the page, as imported widgets do.
FOREIGN_SHARE = 0.06
LONGEST_THREAD = 40
PLACES = ("after article", "after article", "inside article", "end of main", "after sidebar")


@dataclass
class Comment:
    """One comment. All texts are escaped for HTML."""

    author: str
    when: str
    paragraphs: list[str]
    votes: int
    number: int
    replies: list["Comment"] = field(default_factory=list)


@dataclass
class Thread:
    comments: list[Comment]
    total: int
    has_form: bool


def add_comments(document: Document, material: Material, half: int, random: Random) -> str:
    """Puts a thread below the article; gives the name of the family."""
    page = document.page
    labels = labels_for(page.language)
    language = page.language
    if random.random() < FOREIGN_SHARE:
        language = random.choice(sorted(LABELS))
        labels = LABELS[language]
    family = random.choice(FAMILIES[half])
    thread = _thread(lambda: material.comment(language, page, random), labels, random)
    new = fragment(family(thread, labels, random))
    place = random.choice(PLACES)
    _insert(document, new, place)
    return f"{half}:{family.__name__}, {thread.total} comments, {place}"


def _thread(say, labels, random: Random) -> Thread:
    total = min(LONGEST_THREAD, 3 + int(random.expovariate(1 / 9)))
    made: list[Comment] = []
    roots: list[Comment] = []
    depth: dict[int, int] = {}
    for _ in range(total):
        votes = int(random.expovariate(1 / 6))
        text = [escape(paragraph) for paragraph in say()]
        comment = Comment(
            escape(handle(random)), escape(moment(labels, random)), text, votes, random.randint(1000, 9_999_999)
        )
        parent = random.choice(made) if made and random.random() < 0.35 else None
        if parent is not None and depth[parent.number] < 3:
            parent.replies.append(comment)
            depth[comment.number] = depth[parent.number] + 1
        else:
            roots.append(comment)
            depth[comment.number] = 0
        made.append(comment)
    return Thread(roots, total, random.random() < 0.7)


def _insert(document: Document, new: list, place: str):
    article = document.article
    if place == "inside article":
        article.extend(new)
    elif place == "after article":
        insert_after(article, new)
    else:
        parent = article.getparent()
        siblings = [
            child for child in parent if isinstance(child.tag, str) and child.tag not in ("footer", "script", "style")
        ]
        if place == "after sidebar" and parent.getparent() is not None and parent.tag != "body":
            insert_after(parent, new)
        else:
            insert_after(siblings[-1], new)
