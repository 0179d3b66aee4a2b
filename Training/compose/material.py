"""The texts that compositions are made of: those of the pages of one fold, and invented ones."""

import re
from collections import defaultdict
from random import Random

from compose import phrases
from compose.corpus import Page, words
from compose.label_set import DEFAULT_LANGUAGE, Labels

SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’»]?\s+(?=[^a-z\s])|(?<=[。！？])")
# Of a text in no language of ours, or of one with fewer donors in the fold, nothing is told.
FEWEST_DONORS = 1
# Infinite scroll appends articles of the same desk: none of 5,000 words below one of 300.
LONGEST_STORY_WORDS = 800
LONGEST_STORY_RATIO = 2
# Shorter lines of an article are headings, which nobody writes as a comment.
SHORTEST_QUOTED_WORDS = 7


def sentences(text: str) -> list[str]:
    return [part.strip() for part in SENTENCE_END.split(text) if len(part.strip()) > 3]


class Material:
    """What a fold has to give. The choice is the caller's random generator's alone."""

    def __init__(self, articles: list[Page], forums: list[Page]):
        self._stories = defaultdict(list)
        for page in articles:
            if len(page.body) >= 4 and len(page.title) >= 8:
                self._stories[page.language].append(page)
        self._posts = defaultdict(list)
        for page in forums:
            self._posts[page.language] += [line for line in page.body if 2 <= len(line.split()) <= 200]

    def has_stories(self, language: str, besides: Page) -> bool:
        return len(self._donors(language, besides)) >= FEWEST_DONORS

    def stories(self, language: str, besides: Page, count: int, random: Random) -> list[Page]:
        """Articles of the language, of a length that is usual beside this one, and news for news where there are any."""
        donors = self._donors(language, besides)
        longest = max(LONGEST_STORY_WORDS, LONGEST_STORY_RATIO * besides.word_count)
        for wanted in (lambda page: page.is_news == besides.is_news, lambda page: page.word_count <= longest):
            suited = [page for page in donors if wanted(page)]
            donors = suited if len(suited) >= count else donors
        return random.sample(donors, min(count, len(donors)))

    def headlines(self, language: str, besides: Page, count: int, random: Random) -> list[tuple[str, str]]:
        """Titles of other articles, each with a sentence or two of theirs. Sentences take the place of titles that lack."""
        donors = self._donors(language, besides)
        found = []
        for page in random.sample(donors, min(count, len(donors))):
            title = page.title if random.random() < 0.6 else random.choice(sentences(page.body[0]) or [page.title])
            found.append((title, " ".join(sentences(random.choice(page.body[:3]))[: random.choice((1, 1, 2))])))
        return found

    def sentence(self, language: str, besides: Page, random: Random) -> str:
        stories = self.stories(language, besides, 1, random)
        if not stories:
            return self.reaction(language, random)
        return random.choice(sentences(random.choice(stories[0].body)) or [stories[0].title])

    def reaction(self, language: str, random: Random) -> str:
        return random.choice(phrases.REACTIONS.get(language, phrases.REACTIONS[DEFAULT_LANGUAGE]))

    def pitch(self, language: str, half: int, random: Random) -> str:
        """An appeal to subscribe, follow or pay; the two halves of the pages get different ones."""
        pitches = phrases.PITCHES.get(language, phrases.PITCHES[DEFAULT_LANGUAGE])
        return random.choice(pitches[half::2])

    def comment(self, language: str, besides: Page, random: Random) -> list[str]:
        """The paragraphs of a reader's comment, of one word to some two hundred."""
        length = random.random()
        posts = self._posts.get(language, [])
        if length < 0.25 or not (posts or self.has_stories(language, besides)):
            return [self.reaction(language, random)]
        if length < 0.6 and posts:
            return [random.choice(posts)]
        if not self.has_stories(language, besides):
            return [self.reaction(language, random), random.choice(posts)]
        story = self.stories(language, besides, 1, random)[0]
        prose = [line for line in story.body if len(words(line)) >= SHORTEST_QUOTED_WORDS] or story.body
        if length < 0.85:
            said = sentences(random.choice(prose)) or [story.title]
            start = random.randrange(len(said))
            return [f"{self._opening(language, random)} {' '.join(said[start : start + random.randint(1, 4)])}".strip()]
        start = random.randrange(len(prose))
        return prose[start : start + random.randint(1, 3)]

    def _opening(self, language: str, random: Random) -> str:
        openings = phrases.OPENINGS.get(language, ("@{handle}", ""))
        return random.choice(openings).format(handle=random.choice(phrases.HANDLES))

    def _donors(self, language: str, besides: Page) -> list[Page]:
        return [page for page in self._stories.get(language, []) if page.id != besides.id]


def person(random: Random) -> str:
    return f"{random.choice(phrases.FIRST_NAMES)} {random.choice(phrases.LAST_NAMES)}"


def handle(random: Random) -> str:
    return random.choice(phrases.HANDLES) if random.random() < 0.5 else person(random)


def date(labels: Labels, random: Random) -> str:
    return labels.date.format(
        day=random.randint(1, 28), month=random.choice(labels.months.split()), year=random.randint(2015, 2025)
    )


def moment(labels: Labels, random: Random) -> str:
    """When a comment was written, as pages put it."""
    form = random.randrange(4)
    if form == 0:
        return labels.hours_ago.format(random.randint(2, 23))
    if form == 1:
        return labels.days_ago.format(random.randint(2, 29))
    clock = f"{random.randint(0, 23)}:{random.randint(0, 59):02d}"
    if form == 2:
        return f"{random.randint(1, 28):02d}.{random.randint(1, 12):02d}.{random.randint(2015, 2025)} {clock}"
    return f"{date(labels, random)} {clock}"
