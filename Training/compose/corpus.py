"""Corpus pages, their cross-validation fold and their language."""

import json
import re
import zlib
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import urlparse

FOLDS = 5
NEWS_SETS = ("fundus-dev", "news-dev")
MIXED_SET = "wcxb-dev"

WORD = re.compile(r"\w+")
META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?\s*([\w-]+)", re.IGNORECASE)
# Browsers look for the declaration in the first 1,024 bytes; saved pages have it later at times.
CHARSET_SEARCH_BYTES = 16_384

# Frequent words that tell languages in Latin script apart.
STOP_WORDS = {
    "da": "og at det som er på for med ikke af",
    "de": "der die und das ist nicht mit den von auf",
    "en": "the and of to in that is for with was",
    "es": "los que una por con para las del como es",
    "fi": "ja on että ei oli ovat myös hän mutta kun",
    "fr": "les des est une dans que pour pas qui sur",
    "it": "che di non una per della sono con il gli",
    "nl": "het een van dat niet met voor zijn op de",
    "no": "og det som er på for med ikke av til",
    "pl": "nie się jest na że do przez jak oraz tym",
    "pt": "que não uma para com os dos em mais como",
    "sv": "och att det som är på för med inte av",
    "tr": "ve bir bu için ile da de olarak daha çok",
}
# In this order: Japanese has Chinese characters too.
SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("uk", re.compile("[іїєґ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
# A script counts when it makes up this share of the characters (a Japanese page is 30 % kana and more; an English one
# about Russia has a few words of Cyrillic).
SCRIPT_SHARE = {"uk": 0.02, "ja": 0.1}
DEFAULT_SCRIPT_SHARE = 0.2


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def language_of(text: str) -> str:
    size = max(1, len(text))
    for language, script in SCRIPTS:
        if len(script.findall(text)) / size >= SCRIPT_SHARE.get(language, DEFAULT_SCRIPT_SHARE):
            return language
    counts = Counter(words(text))
    scores = {name: sum(counts[word] for word in stop.split()) for name, stop in STOP_WORDS.items()}
    return max(sorted(scores), key=scores.__getitem__)


@dataclass
class Page:
    """A page of a corpus set with its gold line."""

    corpus: str
    gold: dict
    path: Path
    language: str = field(init=False)

    def __post_init__(self):
        self.language = language_of(self.gold["text"])

    @property
    def id(self) -> str:
        return f"{self.corpus}-{self.gold['id']}"

    @property
    def is_news(self) -> bool:
        return self.corpus in NEWS_SETS

    @property
    def site(self) -> str:
        """The registered domain, roughly; the same function as the trainer's, so that folds agree."""
        host = urlparse(self.gold["url"] or "").netloc.lower().split(":")[0]
        labels = [label for label in host.split(".") if label and label != "www"]
        if len(labels) >= 3 and len(labels[-2]) <= 3 and len(labels[-1]) == 2:
            return ".".join(labels[-3:])
        return ".".join(labels[-2:]) if labels else self.gold["id"]

    @property
    def fold(self) -> int:
        return zlib.crc32(self.site.encode()) % FOLDS

    @cached_property
    def paragraphs(self) -> list[str]:
        lines = (" ".join(line.split()) for line in self.gold["text"].split("\n"))
        return [line for line in lines if line]

    @cached_property
    def word_count(self) -> int:
        return len(words(self.gold["text"]))

    @property
    def title(self) -> str:
        return " ".join((self.gold["title"] or self.paragraphs[0]).split())

    @property
    def body(self) -> list[str]:
        """The paragraphs without the title."""
        title = words(self.title)
        return [line for line in self.paragraphs if words(line) != title]

    def html(self) -> str:
        data = self.path.read_bytes().replace(b"\0", b"")
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            declared = META_CHARSET.search(data[:CHARSET_SEARCH_BYTES])
            name = declared.group(1).decode() if declared else "windows-1252"
            try:
                return data.decode(name, "replace")
            except LookupError:
                return data.decode("windows-1252", "replace")


def json_lines(path: Path) -> list[dict]:
    """The objects of a JSON Lines file, which texts with U+2028 don't break."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def read_set(corpus: Path, name: str, kinds: tuple[str, ...]) -> list[Page]:
    """The pages of a set that are of these kinds and have a gold text, in the order of the gold file."""
    return [
        Page(name, gold, corpus / name / "pages" / f"{gold['id']}.html")
        for gold in json_lines(corpus / name / "gold.jsonl")
        if gold["kind"] in kinds and gold["text"]
    ]
