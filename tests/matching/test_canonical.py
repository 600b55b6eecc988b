"""Canonical addresses: a page that gives that of another article says where it comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

import dedup
from dedup.article import ELSEWHERE, GUESSED, Article, Settings
from dedup.matching.origin import origin
from dedup.matching.origin.canonical import says_in_data
from dedup.reading import Input, inputs, load
from dedup.reading.pages import available

LINES = (
    "The ferry of Ostrey leaves at six from now on, since the master of the quay has lost his second key.",
    "Passengers who come later are rowed across by the brothers Hallow, who take a loaf of bread for it.",
    "The council had hoped for a bridge, but the stones were sold to the brewery before they were counted.",
    "In winter the school boat goes first, and whoever has a goat with him waits for the third crossing.",
    "A new key costs eleven crowns, and the smith wants to see the old lock before he begins to file.",
)


def page(site: str, canonical: str, *extra: str) -> str:
    """Write a page of a site, with a canonical address."""
    body = "".join(f"<p>{line}</p>" for line in (*LINES, *extra))
    return (
        f'<!doctype html><html><head><title>Ferry</title><link rel="canonical" href="{canonical}">'
        f'<meta property="og:site_name" content="{site}"></head><body><article><h1>Ferry</h1>{body}'
        "</article></body></html>"
    )


def article(id_: str, url: str | None, source: str | None = None, note: str | None = None) -> Article:
    """Make an article of which only the data are looked at."""
    return Article(id_, f"{id_}.html", "Fog.", url=url, source=source, note=note)


HOME = article("home", "https://www.ostrey.example/ferry", "Ostrey Post")


@pytest.mark.parametrize(
    ("other", "says"),
    [
        (article("b", "https://echo.example/7", "Echo", f"{ELSEWHERE}https://ostrey.example/ferry"), True),
        (article("b", None, "Echo", f"{ELSEWHERE}https://ostrey.example/ferry/"), True),
        (article("b", None, "Echo", f"{ELSEWHERE}https://ostrey.example/goat"), False),
        (article("b", "https://ostrey.example/ferry", "Echo"), True),
        (article("b", "https://ostrey.example/ferry", "The Ostrey Post"), False),
        (article("b", "https://ostrey.example/ferry"), False),
        (article("b", "https://ostrey.example/goat", "Echo"), False),
        (article("b", None, None, f"{ELSEWHERE}http://["), False),
    ],
)
def test_the_address_of_the_other_is_that_of_the_original(other: Article, says: bool) -> None:
    """On another host, or on a page that names another site than the host; in either order of the two."""
    assert (says_in_data(other, HOME) is not None) is says
    assert says_in_data(HOME, other) is None
    if says:
        assert origin(HOME, other)[0] is True
        assert (origin(other, HOME)[0], origin(other, HOME)[1].by) == (False, "attribution")


@pytest.mark.skipif(available("best") is not None, reason="the extra that reads pages is not installed")
@pytest.mark.parametrize(
    ("home", "copy"), [("ostrey.example/ferry", "echo.example/7"), ("a/home.html", "a/copy.html")]
)
def test_a_copy_with_the_address_of_its_source_is_a_copy(home: str, copy: str, tmp_path: Path) -> None:
    """In a mirror and in a plain folder: it is no version of the source, and the source is known."""
    canonical = "https://ostrey.example/ferry"
    for name, text in ((home, page("Ostrey Post", canonical)), (copy, page("Evening Echo", canonical))):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    (match,) = dedup.scan([tmp_path])
    assert (home, copy, "attribution") == (match.source.id, match.copy.id, match.origin.by)


@pytest.mark.skipif(available("best") is not None, reason="the extra that reads pages is not installed")
def test_two_snapshots_of_one_site_stay_one(tmp_path: Path) -> None:
    """With one name of the site, one address is one article."""
    for name in ("monday.html", "tuesday.html"):
        (tmp_path / name).write_text(page("Ostrey Post", "https://ostrey.example/ferry"))
    report = dedup.scan([tmp_path])
    assert (1, 0) == (report.summary.articles, report.summary.matches)


@pytest.mark.skipif(available("best") is not None, reason="the extra that reads pages is not installed")
@pytest.mark.parametrize(("mark", "guessed"), [("", True), (" itemprop=datePublished", False)])
def test_a_day_that_a_page_only_shows_is_a_guess(mark: str, guessed: bool, tmp_path: Path) -> None:
    """It is kept, and the note says so; one that is marked as that of publication is no guess."""
    time = f"<time{mark} datetime=2031-05-01>1 May</time>"
    shown = page("Ostrey Post", "").replace("</h1>", f"</h1>{time}")
    (tmp_path / "a.html").write_text(shown)
    (item,) = inputs([tmp_path], Settings())
    assert isinstance(item, Input)
    read = load(item, Settings())
    assert isinstance(read, Article)
    assert (read.published, read.note == GUESSED) == ("2031-05-01", guessed)
