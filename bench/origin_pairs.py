"""Pairs of invented articles of which it is known which came first, with decoys, in the languages of notes.

Each pair is a source and its copy, or two prints of a third. A decoy speaks as evidence does and is none: an
original that credits data, names its own outlet, or was damaged by nobody's rewriting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from invented import Story, Writer, write

from dedup.article import Article

SENTENCES = (14, 22)
NOTES = {
    "en": (
        "This article was originally published in the {}.",
        "Republished with permission from {}.",
        "Source: {}",
    ),
    "de": ("Dieser Artikel erschien zuerst in der {}.", "Mit freundlicher Genehmigung der {}.", "Quelle: {}"),
    "fr": ("Cet article a été publié initialement dans {}.", "Publié à l'origine dans {}.", "Source : {}"),
    "es": (
        "Este artículo fue publicado originalmente en {}.",
        "Publicado originalmente en {}.",
        "Fuente: {}",
    ),
    "pt": ("Este texto foi publicado originalmente no {}.", "Publicado originalmente no {}.", "Fonte: {}"),
    "it": (
        "Questo articolo è stato pubblicato originariamente su {}.",
        "Per gentile concessione di {}.",
        "Fonte: {}",
    ),
    "nl": ("Dit artikel verscheen eerst in {}.", "Overgenomen uit {}.", "Bron: {}"),
    "pl": ("Artykuł ukazał się pierwotnie w {}.", "Przedruk za {}.", "Źródło: {}"),
    "ru": ("Эта статья впервые опубликована в газете «{}».", "Впервые опубликовано в «{}».", "Источник: {}"),
    "uk": ("Вперше опубліковано в газеті «{}».", "Передруковано з «{}».", "Джерело: {}"),
    "tr": ("Bu yazı ilk olarak {} gazetesinde yayımlanmıştır.", "Kaynak: {}", "Kaynak: {}"),
    "ar": ("نُشر هذا المقال لأول مرة في {}.", "نقلاً عن {}", "المصدر: {}"),
    "zh": ("本文首发于《{}》。", "转载自：{}", "来源：{}"),
    "ja": ("この記事は{}に最初に掲載されました。", "転載元：{}", "出典：{}"),
    "ko": ("이 기사는 {}에 처음 게재되었습니다.", "원문: {}", "출처: {}"),
}
"""For each language a sentence, an opening, and a label."""
OUTLETS = {
    "ru": "Свирский вестник",
    "uk": "Озерний вісник",
    "ar": "صحيفة الميناء",
    "zh": "云港晚报",
    "ja": "北岬新聞",
    "ko": "새벽항구신문",
}
CREDITS = (
    "Source: Northland Statistics Office",
    "Source: Harbour Authority, annual survey",
    "Source: Reuters",
    "Quelle: Statistisches Amt",
    "Quelle: dpa",
    "Source : ministère de la Pêche",
    "Fuente: Instituto de Pesca",
    "Fonte: Ministério das Pescas",
    "Fonte: ANSA",
    "Bron: onderzoek van de gemeente",
    "Źródło: dane ministerstwa",
    "Источник: ТАСС",
    "Джерело: дані міністерства",
    "Kaynak: Anadolu Ajansı",
    "المصدر: وكالة الأنباء",
    "来源：新华社",
    "来源：统计局",
    "出典：調査データ",
    "출처: 연합뉴스",
    "via Getty Images",
    "Source: https://stats.example.gov/t/4.pdf",
    "Republished under a Creative Commons license.",
    "Reprinted by permission of Corvane Music Publishing.",
    "A version of this article appeared first in the print edition of May 4.",
    "Dieser Beitrag erschien zuerst in der gedruckten Ausgabe.",
)
DEFAULTS = ("1970-01-01T00:00:00Z", "1980-01-01", "1900-01-01", "2000-01-01", "0001-01-01", "2198-02-03", "0")
LATER = 0.04
"""The share of sources that are dated after their copy: papers date anew what they update."""
REWORDED = 0.3
"""The share of words that a copy replaces."""


@dataclass(frozen=True, slots=True)
class Known:
    """Two articles, the source first, and what they test; `decided` is False for two prints of a third."""

    source: Article
    copy: Article
    what: str
    decided: bool = True


class Press:
    """Makes pairs: the same ones for the same seed."""

    def __init__(self, seed: str = "origin") -> None:
        self._writer = Writer(seed)
        self._random: Random = self._writer.random
        self._unknown = 0

    def pairs(self, each: int) -> Iterator[Known]:
        """Yield so many pairs of every sort in every language that has it."""
        for language, notes in NOTES.items():
            for _ in range(each):
                for note in notes:
                    yield self._named(language, note)
                yield self._own(language, notes[0])
                yield self._unnamed(language, notes[0])
        sorts: tuple[Callable[[], Known], ...] = (
            self._dated,
            self._dated,
            self._undated,
            self._damaged,
            self._slips,
            self._agency,
            self._about,
        )
        for _ in range(8 * each):
            for sort in sorts:
                yield sort()
        for credit in CREDITS:
            for _ in range(each):
                yield self._credit(credit)

    def _two(self) -> tuple[Article, Article]:
        """Return an article and its rewrite, with ids in either order."""
        told = self._writer.report(self._writer.event(), self._random.randint(*SENTENCES))
        story = [
            [word for word, before in zip(said, ["", *said], strict=False) if word != before] for said in told
        ]
        names = self._random.sample(["p.txt", "q.txt"], 2)
        return Article(names[0], names[0], write(story)), Article(
            names[1], names[1], write(self._rewritten(story))
        )

    def _rewritten(self, story: Story) -> Story:
        return [
            [
                self._writer.words(1)[0] if word.islower() and self._random.random() < REWORDED else word
                for word in said
            ]
            for said in story
        ]

    def _outlet(self, language: str) -> str:
        coined = self._writer.words(1)[0].capitalize()
        return (
            OUTLETS.get(language)
            or f"{coined} {self._random.choice(['Post', 'Herald', 'Zeitung', 'Journal'])}"
        )

    def _named(self, language: str, note: str) -> Known:
        outlet = self._outlet(language)
        source, copy = self._two()
        return Known(
            replace(source, source=outlet), _noted(copy, note.format(outlet)), "a note names the other"
        )

    def _own(self, language: str, note: str) -> Known:
        outlet = self._outlet(language)
        source, copy = self._two()
        return Known(
            _noted(replace(source, source=outlet), note.format(outlet)), copy, "a note names its own outlet"
        )

    def _unnamed(self, language: str, note: str) -> Known:
        """The copy says that it comes from somewhere; two in five times it is the source that does."""
        source, copy = self._two()
        said = note.format(self._outlet(language))
        self._unknown += 1
        if self._unknown % 5 < 2:
            return Known(_noted(source, said), copy, "a note names nobody known")
        return Known(source, _noted(copy, said), "a note names nobody known")

    def _credit(self, credit: str) -> Known:
        source, copy = self._two()
        return Known(_noted(source, credit), copy, "the source credits data, pictures or an agency")

    def _about(self) -> Known:
        outlet = self._outlet("en")
        source, copy = self._two()
        note = f"This story about the {outlet} first appeared in a magazine."
        return Known(_noted(source, note), replace(copy, source=outlet), "a note is about the other's outlet")

    def _dated(self) -> Known:
        source, copy = self._two()
        days = sorted(self._random.sample(range(1, 29), 2), reverse=self._random.random() < LATER)
        source, copy = (
            replace(article, published=f"2021-05-{day:02}")
            for article, day in zip((source, copy), days, strict=True)
        )
        if self._random.random() < 0.5:
            source = replace(source, text=f"The title\n{days[0]} May 2021\n\n{source.text}", published=None)
        return Known(source, copy, "both have dates")

    def _undated(self) -> Known:
        source, copy = self._two()
        dates = (f"2021-05-{self._random.randint(2, 28):02}", self._random.choice(DEFAULTS))
        one, other = self._random.sample(dates, 2)
        return Known(
            replace(source, published=one), replace(copy, published=other), "a default stands for a date"
        )

    def _damaged(self) -> Known:
        source, copy = self._two()
        return Known(source, replace(copy, text=_damage(copy.text, self._random)), "the copy was spun")

    def _slips(self) -> Known:
        """The source is damaged where the copy has nothing: in a part of its own."""
        source, copy = self._two()
        own = "Subscribe to the the newsletter andnbsp, and read of of it andnbsp, every week."
        return Known(replace(source, text=f"{source.text}\n\n{own}"), copy, "the source has slips of its own")

    def _agency(self) -> Known:
        first, second = self._two()
        author = self._random.choice(
            ["Reuters", "dpa", "AFP", "ANSA", "EFE", "ТАСС", "新华社", "Ostmark News Agency"]
        )
        one, other = (
            replace(a, published=f"2021-05-{self._random.randint(2, 28):02}") for a in (first, second)
        )
        return Known(replace(one, author=author), other, "an agency wrote both", decided=False)


def _noted(article: Article, note: str) -> Article:
    return replace(article, text=f"{article.text}\n\n{note}\n")


def _damage(text: str, random: Random) -> str:
    """Return a text as software leaves it that spins words: some words doubled, some spaces spelled out."""
    words = text.split(" ")
    for place in random.sample(range(len(words) - 1), 12):
        words[place] = f"{words[place]} the the" if place % 2 else f"{words[place]} andnbsp,"
    return " ".join(words)
