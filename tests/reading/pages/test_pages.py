"""A page as a whole: what becomes of its text, of what it says about itself, and of what is no article."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedup import reading
from dedup.errors import UsageError
from dedup.reading.pages import NoArticle, Page, available, close, read_page
from dedup.reading.pages.page import from_json, to_json

READERS = [
    pytest.param(name, marks=pytest.mark.skipif(available(name) is not None, reason=str(available(name))))
    for name in ("best", "fast")
]
needs_best = pytest.mark.skipif(available("best") is not None, reason=str(available("best")))
needs_fast = pytest.mark.skipif(available("fast") is not None, reason=str(available("fast")))

PARAGRAPHS = [
    "The ferry across the Olm was pulled ashore on Friday, because the cable that has guided it for sixty "
    "years had begun to sing, which the ferryman took for a warning and the engineer for a loose strand.",
    "Until a new cable arrives from the ropeworks in Dunmarrow, passengers are rowed across in two boats "
    "that belong to the angling club, at a fare of three eggs or their worth in coins.",
    "The parish has set aside the price of forty metres of cable, although the river is seventy metres wide "
    "at the landing; the clerk says that the rest will be found when the water is low.",
    "School children from the far bank have been given leave until Thursday. Their teacher sends them sums "
    "by way of the baker, whose cart takes the long road over the bridge at Tarn.",
]
DESKS = ("harbour", "orchard", "market", "weather")
START = PARAGRAPHS[:2]
MENU = "".join(
    f'<li><a href="/{name}">{name.capitalize()} desk</a></li>'
    for name in ("harbour", "orchard", "market", "weather")
)
LINKED = {
    "@type": "NewsArticle",
    "headline": "Ferry pulled ashore",
    "datePublished": "2031-05-09T06:15:00+02:00",
    "dateModified": "2031-05-10",
    "author": [{"@type": "Person", "name": "Ona Brack"}, {"name": "Per Lund"}],
    "publisher": {"name": "The Olm Herald"},
}


@pytest.fixture(scope="module", autouse=True)
def _ended() -> Iterator[None]:
    """End the workers after the last test."""
    yield
    close()


def page(body: str, head: str = "") -> bytes:
    """Write a page around a body."""
    start = f"<!doctype html><html lang=en><head><title>Ferry</title>{head}</head>"
    return f"{start}<body>{body}</body></html>".encode()


def article(paragraphs: list[str] = PARAGRAPHS) -> str:
    """Write the markup of an article."""
    return (
        "<article><h1>Ferry pulled ashore</h1>"
        + "".join(f"<p>{each}</p>" for each in paragraphs)
        + "</article>"
    )


def data(**more: object) -> str:
    """Write the article's own data."""
    return f'<script type="application/ld+json">{json.dumps({**LINKED, **more})}</script>'


def text_of(found: Page | NoArticle) -> str:
    """Return the text of an article."""
    assert isinstance(found, Page), found
    return found.text


# The text


@pytest.mark.parametrize("reader", READERS)
def test_paragraphs_stay_and_furniture_goes(reader: str) -> None:
    """Paragraphs are parted by empty lines; captions, menus, share boxes, comments and boxes are left out."""
    furniture = {
        "nav": f"<nav><ul>{MENU}</ul></nav>",
        "caption": "<figure><img src=f.jpg><figcaption>The ferry in better days</figcaption></figure>",
        "share": '<aside class="share"><button>Share this on the notice board</button></aside>',
        "box": "<div><p>Sign up for our newsletter, and read of the river every morning.</p></div>",
        "comments": '<section id="comments"><div class="comment"><p>Eggs again, I see.</p></div></section>',
        "script": "<script>var p = '<p>none</p>';</script><style>p{}</style><!-- <p>nor this</p> -->",
    }
    inside = article([*PARAGRAPHS[:2], "CUT", *PARAGRAPHS[2:]]).replace(
        "<p>CUT</p>", furniture["caption"] + furniture["box"] + furniture["script"]
    )
    text = text_of(
        read_page(page(furniture["nav"] + inside + furniture["share"] + furniture["comments"]), None, reader)
    )
    parts = text.split("\n\n")
    assert [part for part in parts if part in PARAGRAPHS] == PARAGRAPHS
    assert set(parts) - set(PARAGRAPHS) <= {"Ferry pulled ashore"}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1251", "koi8-r"])
def test_every_declared_encoding_gives_the_same_text(encoding: str, reader: str) -> None:
    """Which bytes stand for the characters makes no difference."""
    told = (
        "Паром через Ольм вытащили на берег в пятницу, потому что канат, по которому он ходил, начал петь. "
    )
    paragraphs = [told + str(number) * 3 for number in range(6)]
    declared = f"<meta charset={encoding.removesuffix('-sig')}>"
    markup = page(article(paragraphs), declared).decode()
    assert [
        each
        for each in text_of(read_page(markup.encode(encoding), None, reader)).split("\n\n")
        if "Ольм" in each
    ] == paragraphs


# What it says about itself


@needs_fast
def test_the_own_data_come_before_meta_tags() -> None:
    """JSON-LD is the most careful of what a page says, and a canonical link on its host is its address."""
    meta = '<meta name=author content=Admin><meta property="og:title" content="Ferry news">'
    head = f"{data()}{meta}<link rel=canonical href=/ferry>"
    found = read_page(page(article(), head), "https://www.olm.example/ferry?from=mail", "fast")
    assert isinstance(found, Page)
    assert (found.title, found.author, found.site) == (
        "Ferry pulled ashore",
        "Ona Brack, Per Lund",
        "The Olm Herald",
    )
    assert (found.published, found.modified) == ("2031-05-09T06:15:00+02:00", "2031-05-10")
    assert (found.url, found.source, found.language) == ("https://www.olm.example/ferry", None, "en")


@needs_fast
def test_a_canonical_address_elsewhere_is_the_source() -> None:
    """It says where the article comes from, and is not the address of this page."""
    head = '<link rel="canonical" href="https://herald.example/ferry">'
    found = read_page(page(article(), head), "https://courier.example/ferry", "fast")
    assert isinstance(found, Page)
    assert (found.url, found.source) == ("https://courier.example/ferry", "https://herald.example/ferry")


# What is no article


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    ("reason", "markup"),
    [
        ("it holds no text", page("")),
        ("it sends on to another address", page("", '<meta http-equiv=refresh content="0; url=/x">')),
        ("its text needs a script", page("<div></div><noscript>Use it</noscript><script src=a.js></script>")),
        ("it says that the page is missing", page("<h1>Page not found</h1><p>Perhaps it has moved.</p>")),
        ("it says that the page is missing", page("<h1>Seite nicht gefunden</h1><p>Sie ist umgezogen.</p>")),
        ("the start of one, behind a paywall", page(article(START), data(isAccessibleForFree="False"))),
        (
            "the start of one, behind a paywall",
            page(article(START) + "<p>Pour la suite, cet article est réservé aux abonnés.</p>", data()),
        ),
        (
            "it asks for consent",
            page(
                "<p>We and our 90 partners set cookies, and ask for your consent to use personal data.</p>"
                "<p>Your privacy matters: our partners keep identifiers, with your consent, for a year.</p>"
                "<button>Accept all</button>"
            ),
        ),
        (
            "an index of others",
            page("".join(f"<h2><a href=/{n}>Ferry {n} sails</a></h2><p>It sails.</p>" for n in range(20))),
        ),
    ],
)  # fmt: skip
def test_what_is_no_article_is_named(reason: str, markup: bytes, reader: str) -> None:
    """The reason says what the page is instead."""
    found = read_page(markup, None, reader)
    assert isinstance(found, NoArticle), found
    assert found.reason == f"no article: {reason}"


@pytest.mark.parametrize("reader", READERS)
def test_an_article_about_a_wall_is_an_article(reader: str) -> None:
    """Words do not decide alone: a report may speak of cookies and subscribers."""
    about = "The court ruled that consent to cookies must be free, and personal data must not go to partners."
    told = [f"{about} {each}" for each in PARAGRAPHS]
    found = read_page(
        page(article(told) + "<button>Accept</button><p>Already a subscriber? Log in.</p>", data()),
        None,
        reader,
    )
    assert text_of(found).count("The court ruled") == len(told)


# Hostile pages


PIECES = st.sampled_from(
    [
        "<div>",
        "</div>",
        "<p>",
        "<!--",
        "-->",
        "<script",
        "<script>",
        "</script>",
        "<article>",
        "<table><tr><td>",
        "<svg>",
        "<a href='",
        '"',
        "'",
        ">",
        "<",
        "&#xD800;",
        "&#0;",
        "<![CDATA[",
        "]]>",
        "<form>",
        "<select>",
        "<title>",
        '<meta name=date content="',
        "Some words of a sentence, and more of them.",
        "éééééééééééééééééééééééééééééééééééééééééééééééééé",
        "{" * 500,
        "\0",
        "\ud800",
    ]
)


@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pieces=st.lists(st.tuples(PIECES, st.integers(1, 200)), max_size=12),
    noise=st.binary(max_size=60),
    seed=st.integers(0, 99),
)
def test_no_markup_breaks_the_reader(
    pieces: list[tuple[str, int]], noise: bytes, seed: int, reader: str
) -> None:
    """Whatever is nested, left open, repeated or cut, in a page or alone, there is an answer."""
    markup = "".join(piece * times for piece, times in pieces).encode("utf-8", "surrogatepass") + noise
    whole = page(article(), data())
    cut = random.Random(seed).randrange(len(whole))
    for each in (markup, whole[:cut] + markup + whole[cut:]):
        assert isinstance(read_page(each, None, reader), Page | NoArticle)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "markup",
    [
        b"<!---->" * 100_000 + page(article()),
        b"<html><body>" + b"<article>" * 4_000 + article().encode(),
        b"<html><body><div " + b"a=1 " * 50_000 + b">" + article().encode(),
        b"<html><body>" + b"<p>one<b>" * 90_000,
        b"<html><body>" + b"<a" * 500_000,
        b"<script>" * 200_000,
        b'<html><script type="application/ld+json">' + b"[" * 500_000 + b"</script>" + article().encode(),
        b"<meta content='" * 100_000,
        b"<html><body><p>" + b"x" * 3_000_000,
    ],
    ids=[
        "comments",
        "nested",
        "attributes",
        "elements",
        "cut tags",
        "scripts",
        "brackets",
        "quotes",
        "one word",
    ],
)
def test_a_costly_page_ends_soon(markup: bytes, reader: str) -> None:
    """Patterns take linear time, and what the libraries do not do in time is ended."""
    assert isinstance(read_page(markup, None, reader), Page | NoArticle)


# Without the libraries, and the contract


def test_without_its_library_a_reader_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is raised where the extra is not installed; each page carries the sentence."""
    available.cache_clear()
    monkeypatch.setattr(reading.pages, "find_spec", lambda name: None)
    try:
        sentence = "web pages are read by trafilatura, which is not installed: pip install 'dedup[pages]'"
        assert available("best") == sentence
        assert read_page(page(article()), None) == NoArticle(sentence)
    finally:
        available.cache_clear()


def test_an_unknown_reader_is_a_wrong_call() -> None:
    """There are two readers."""
    with pytest.raises(UsageError, match="there are best and fast"):
        available("slow")


@given(st.dictionaries(st.sampled_from(["text", "title", "reason", "odd"]), st.none() | st.text(max_size=5)))
def test_answers_are_checked(values: dict[str, object]) -> None:
    """Only what `to_json` writes is taken for an answer."""
    found = from_json(values)
    assert found is None or to_json(found) == values
