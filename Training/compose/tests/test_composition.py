"""python3 -m unittest discover -s compose/tests -t . : composes from an invented corpus."""

import json
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from compose.composition import MIXED, Composer, half_of, write
from compose.corpus import Page, json_lines, language_of
from compose.document import Document

TOWNS = (
    "Aldermoor Brackwater Castelmere Dunholm Eastery Farnley Gorsehill Harrowby Ilmere Kelsea Lowick Marlowe".split()
)
DEEDS = "rebuilds its old bridge,votes for a tram,closes the last cinema,finds a Roman well,plants ten thousand trees,buys back its brewery".split(
    ","
)


def paragraphs(town: str, deed: str) -> list[str]:
    return [
        f"The council of {town} decided on Tuesday that the town {deed}, after a debate that went on until midnight {turn}. "
        f"It was the vote number {turn} of the year, and nobody in {town} had expected such a clear result, said the mayor. "
        f"The money for it comes from the sale of plot {turn} by the river, which the town had owned for over a century."
        for turn in range(1, 7)
    ]


def invented_corpus(folder: Path):
    """News sites with two articles each, all in the same simple template."""
    for name in ("fundus-dev", "news-dev", "wcxb-dev"):
        (folder / name / "pages").mkdir(parents=True)
    with open(folder / "news-dev" / "gold.jsonl", "w", encoding="utf-8") as lines:
        for town in TOWNS:
            for number, deed in enumerate(DEEDS):
                title, text = f"{town} {deed} at last", paragraphs(town, deed)
                gold = {
                    "id": f"{town}-{number}",
                    "url": f"https://{town}-post.example/{number}",
                    "kind": "news",
                    "title": title,
                }
                lines.write(json.dumps({**gold, "text": "\n\n".join([title, *text])}) + "\n")
                body = "".join(f"<p>{paragraph}</p>" for paragraph in text)
                (folder / "news-dev" / "pages" / f"{town}-{number}.html").write_text(
                    f"<html><head><title>{title}</title></head><body><header><a href='/'>The {town} Post</a></header><div class=page>"
                    f"<main><h1>{title}</h1><p class=byline>By A. Writer</p>{body}</main><aside><h3>Latest news</h3>"
                    f"<ul><li><a href=#>A headline of the rail</a></li></ul></aside></div><footer>Imprint</footer></body></html>"
                )
    for name in ("fundus-dev", "wcxb-dev"):
        (folder / name / "gold.jsonl").touch()


class CompositionTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = TemporaryDirectory()
        cls.corpus = Path(cls.folder.name)
        invented_corpus(cls.corpus)
        cls.halves = [Composer(cls.corpus, half, seed=1).compose(40, MIXED, variants=2) for half in (0, 1)]
        cls.all = [one for half in cls.halves for one in half]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_kind_is_composed(self):
        kinds = {kind for one in self.all for kind in one.plan}
        self.assertEqual(kinds, {"follow-on", "comments", "rails", "continuation"})

    def test_every_page_comes_in_all_variants_with_names_of_their_own(self):
        for half in self.halves:
            self.assertEqual({one.variant for one in half}, {0, 1})
            self.assertEqual(len({one.id for one in half}), len(half))

    def test_a_continuation_is_gold_and_nothing_else_that_was_added(self):
        for one in self.all:
            own = set(one.page.gold["text"].split("\n"))
            added = [line for line in one.gold()["text"].split("\n") if line not in own]
            self.assertEqual(bool(added), "continuation" in one.plan, one.id)
            for line in added:
                self.assertIn(line, one.html, one.id)

    def test_gold_stays_on_the_page(self):
        out = self.corpus / "out"
        write(out, self.all)
        for gold in json_lines(out / "gold.jsonl"):
            document = Document(Page("out", gold, out / "pages" / f"{gold['id']}.html"))
            # Alignment leaves a word or two of a title out, not a paragraph.
            self.assertGreater(document.coverage, 0.98, gold["id"])

    def test_the_same_seed_gives_the_same_bytes(self):
        again = Composer(self.corpus, 0, seed=1).compose(40, MIXED, variants=2)
        self.assertEqual([(one.id, one.html) for one in again], [(one.id, one.html) for one in self.halves[0]])

    def test_material_comes_from_the_same_fold_and_half(self):
        sites = {
            town: Page("news-dev", {"url": f"https://{town}-post.example/0", "text": "a"}, Path()) for town in TOWNS
        }
        for one in self.all:
            for town, site in sites.items():
                if f"council of {town}" in one.html:
                    self.assertEqual((site.fold, half_of(site)), (one.page.fold, half_of(one.page)), one.id)

    def test_the_halves_share_no_site(self):
        first, second = ({one.page.site for one in half} for half in self.halves)
        self.assertFalse(first & second)

    def test_a_follow_on_story_repeats_nothing_of_the_article(self):
        for one in self.all:
            if one.plan == ("follow-on",):
                self.assertEqual(one.html.count(one.page.body[0]), 1, one.id)


class LanguageTests(unittest.TestCase):
    def test_scripts_and_stop_words_tell_languages(self):
        self.assertEqual(language_of("Der Rat hat nicht entschieden, und die Brücke ist zu."), "de")
        self.assertEqual(language_of("橋は昨日から通行止めになっています。"), "ja")
        self.assertEqual(language_of("桥昨天关闭了"), "zh")
        self.assertEqual(language_of("Мост закрыт с вчерашнего дня"), "ru")


if __name__ == "__main__":
    unittest.main()
