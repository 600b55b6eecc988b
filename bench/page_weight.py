"""What makes real pages heavy: styles, scripts, the state of an application, sprites, and lists of links.

An invented page has 8 KB; news pages have 60 to 100 KB of markup and more, most of it the same on all pages
of a site. Here the state and the teasers differ from page to page, as they do on real sites.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from random import Random

from invented import Writer

LEAST, MOST = 60_000, 100_000
"""Bytes of a page."""
LINKS, TEASERS = 160, 40
STYLES, SPRITE, SCRIPT = 9_000, 6_000, 14_000
"""Bytes of each kind, the same on all pages of a site."""


def heavy(page: str, site: int, number: int) -> str:
    """Return a page of 60 to 100 KB with the same article: the same bytes for the same numbers."""
    random = Random(f"{site}/{number}")
    head, foot = _furniture(site)
    teasers = "".join(_teaser(site, random) for _ in range(TEASERS))
    page = page.replace("</head>", f"{head}</head>", 1)
    page = page.replace("</body>", f'<section class="more">{teasers}</section>{foot}</body>', 1)
    left = random.randint(LEAST, MOST) - len(page)
    state = f"<script>window.__STATE__ = {{{_entries(random, left)}}}</script>"
    return page.replace("</body>", f"{state}</body>", 1) if left > 0 else page


@lru_cache(maxsize=32)
def _writer(site: int) -> Writer:
    return Writer(f"weight of site {site}")


@lru_cache(maxsize=32)
def _furniture(site: int) -> tuple[str, str]:
    """Return what stands in the head and at the foot of every page of a site."""
    writer, random = _writer(site), Random(f"furniture {site}")
    styles = _filled(
        STYLES, lambda: f".{writer.words(1)[0]}{random.randrange(99)} {{ margin: 0 {random.random():.3f}em }}"
    )
    sprite = _filled(
        SPRITE, lambda: f'<path d="M{random.random():.3f} {random.random():.3f}L{random.random():.3f} 0z"/>'
    )
    script = _filled(
        SCRIPT, lambda: f"function {writer.words(1)[0]}(a){{return a<{random.randrange(999)}&&!a}};"
    )
    links = "".join(
        f'<li class="c-nav__item"><a class="c-nav__link" href="/{place}">{" ".join(writer.words(2))}</a></li>'
        for place in range(LINKS)
    )
    head = f"<style>{styles}</style><script>{script}</script>"
    return head, f"<div class=foot><svg hidden>{sprite}</svg><ul>{links}</ul></div>"


def _teaser(site: int, random: Random) -> str:
    words = _writer(site).words(9)
    place = random.randrange(1_000_000)
    return (
        f'<div class="c-teaser" data-id="{place}"><a href="/{place}"><picture>'
        f'<source srcset="/{place}.webp 2x"><img loading=lazy alt="" src="/{place}.jpg"></picture>'
        f"<h3>{' '.join(words)}</h3></a></div>"
    )


def _entries(random: Random, size: int) -> str:
    return _filled(size, lambda: f'"{random.getrandbits(64):x}": "{random.getrandbits(512):x}",')


def _filled(size: int, make: Callable[[], str]) -> str:
    parts: list[str] = []
    while size > 0:
        parts.append(make())
        size -= len(parts[-1])
    return "".join(parts)
