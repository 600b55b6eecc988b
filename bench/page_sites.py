"""Ten invented sites, each with a template of its own, and furniture that stands on all its pages.

The templates differ in what holds the article, in where captions and boxes stand, and in what the page says
about itself: as much as news sites do. Menus, lists and boxes are in the made-up words of `invented.py`.
"""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from invented import Writer

HOLDERS = (
    ("<article>", "</article>"),
    ('<main><div class="story">', "</div></main>"),
    ('<div id="content"><div class="text">', "</div></div>"),
    ('<section class="post"><div class="entry-content">', "</div></section>"),
    ('<form action="/"><div class="article-body">', "</div></form>"),
)
"""What stands around the paragraphs of an article."""
SITES = 10
MENU, RELATED, COMMENTS, WORDS_OF_BOX = 18, 8, 5, 45
EVERY_CAPTION = 3
"""Paragraphs between two pictures with captions."""


@dataclass(frozen=True, slots=True)
class Site:
    """A site: its name, how it holds an article, and its furniture as markup."""

    number: int
    name: str
    menu: str
    related: str
    box: str
    comments: str
    consent: str
    writer: Writer

    def page(self, title: str, text: str, number: int, day: str) -> str:
        """Write the page of an article."""
        opens, closes = HOLDERS[self.number % len(HOLDERS)]
        body = f"{opens}<h1>{html.escape(title)}</h1>{self._body(text.split(chr(10) * 2))}{closes}"
        around = f"{self.menu}{body}{self.related}{self.comments}{self.consent}"
        foot = f"<footer><p>© 2031 {self.name}. All rights reserved.</p></footer>"
        head = f"<!doctype html>\n<html lang=en><head>{self._head(title, number, day)}</head>"
        return f"{head}<body>{around}{foot}</body></html>"

    def _head(self, title: str, number: int, day: str) -> str:
        told = html.escape(title)
        head = f"<meta charset=utf-8><title>{told} | {self.name}</title><style>p {{ margin: 0 }}</style>"
        head += f'<link rel=canonical href="https://site{self.number}.example/story/{number}">'
        if self.number % 2:
            return f'{head}<meta property="article:published_time" content="{day}T08:00:00Z">'
        publisher = {"name": self.name}
        linked = {"@type": "NewsArticle", "headline": title, "datePublished": day, "publisher": publisher}
        return f'{head}<script type="application/ld+json">{json.dumps(linked)}</script>'

    def _body(self, paragraphs: Sequence[str]) -> str:
        parts = []
        for place, paragraph in enumerate(paragraphs):
            parts.append(f"<p>{html.escape(paragraph)}</p>")
            if place % EVERY_CAPTION == 1:
                caption = " ".join(self.writer.words(12))
                parts.append(f"<figure><img src={place}.jpg><figcaption>{caption}</figcaption></figure>")
            if place == len(paragraphs) // 2:
                parts.append(self.box)
        return "".join(parts)


def sites(seed: str) -> list[Site]:
    """Found the ten sites: the same ones for the same seed."""
    return [_founded(number, Writer(f"{seed} site {number}")) for number in range(SITES)]


def _founded(number: int, writer: Writer) -> Site:
    random = Random(number)
    name = "The " + " ".join(word.capitalize() for word in writer.words(2))
    links = [" ".join(writer.words(random.randint(1, 3))) for _ in range(MENU)]
    listed = "".join(f'<li><a href="/{place}">{link}</a></li>' for place, link in enumerate(links))
    menu = f"<nav><ul>{listed}</ul></nav>" if number % 3 else f'<div class="top"><ul>{listed}</ul></div>'
    teasers = (" ".join(writer.words(9)) for _ in range(RELATED))
    related = "".join(f"<li><h3><a href=/r>{each}</a></h3></li>" for each in teasers)
    offer = f"Sign up for our newsletter, {' '.join(writer.words(WORDS_OF_BOX))}."
    talk = (" ".join(writer.words(25)) for _ in range(COMMENTS))
    comments = "".join(f'<li class="comment"><p>{each}.</p></li>' for each in talk)
    asked = " ".join(writer.words(WORDS_OF_BOX))
    return Site(
        number=number,
        name=name,
        menu=menu,
        related=f'<aside class="related"><h2>More</h2><ul>{related}</ul></aside>',
        box=f'<div class="box"><p>{offer}</p></div>',
        comments=f'<section id="comments"><h2>Comments</h2><ol class="replies">{comments}</ol></section>',
        consent=f'<div class="cookie-banner"><p>We use cookies, {asked}.</p><button>Accept</button></div>',
        writer=writer,
    )
