"""The words around the texts of a page, in one language."""

from dataclasses import dataclass

# Pages in a language without labels get those of this one.
DEFAULT_LANGUAGE = "en"


@dataclass(frozen=True)
class Labels:
    """The words of one language. `ago` and `date` are formats of numbers and of day, month name and year."""

    comments: str
    reply: str
    report: str
    like: str
    share: str
    says: str
    leave: str
    name: str
    email: str
    submit: str
    more: str
    sort: str
    login: str
    hours_ago: str
    days_ago: str
    date: str
    months: str
    by: str
    related: tuple[str, ...]
    more_news: tuple[str, ...]
    read_also: tuple[str, ...]
    next_story: str
    advertisement: str
    tags: str
    about_author: str
    continue_reading: str
