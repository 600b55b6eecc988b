"""The parts of the page reader that need no library: characters, dates, addresses, tags, limits."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.reading.pages import limits
from dedup.reading.pages.addresses import own_and_source
from dedup.reading.pages.charset import characters
from dedup.reading.pages.dates import to_iso
from dedup.reading.pages.linked_data import article_in
from dedup.reading.pages.metadata import metadata_of
from dedup.reading.pages.tags import take_apart

GREEK = "Το πλοίο έμεινε στο λιμάνι επειδή το σχοινί είχε κοπεί, είπε ο καπετάνιος στους επιβάτες. " * 4


# Characters


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'<meta charset="windows-1251"><p>caf\xc3\xa9', "café"),
        (b'<meta charset="utf-8"><p>' + GREEK.encode("cp1253"), GREEK),
        (b"<p>" + GREEK.encode("cp1253"), GREEK),
        (b'<meta charset="latin1"><p>\x93quoted\x94', "“quoted”"),
        (b'<?xml version="1.0" encoding="gb2312"?><p>' + "渡船停航".encode("gb18030"), "渡船停航"),
        (b'<meta charset="utf-7"><p>+ADw-b+AD4- and caf\xc3\xa9', "+ADw-b+AD4- and café"),
        (b'<meta charset="rot13"><p>uryyb', "uryyb"),
        ("<p>damaged café, Ærø, Łódź".encode() + b"\xff", "damaged café, Ærø, Łódź\ufffd"),
    ],
)
def test_the_encoding_is_found(data: bytes, expected: str) -> None:
    """Valid UTF-8 comes before the declaration, and the declaration before a guess."""
    assert characters(data).rpartition("<p>")[2] == expected


@given(st.binary(max_size=300))
def test_all_bytes_have_characters(data: bytes) -> None:
    """Never fails, and never gives what no parser takes."""
    text = characters(data)
    assert "\0" not in text
    text.encode()


# Dates


@pytest.mark.parametrize(
    "value",
    [
        "1970-01-01",
        "1970-01-02T01:00:00+05:00",
        "1900-01-01",
        "0001-01-01T00:00:00Z",
        "1980-01-01T00:00:00Z",
        "0",
        "2000-01-01",
        "1999-12-31T19:00:00-05:00",
        "9999-12-31",
        "2999-01-01",
        "2031-02-30",
        "soon",
        "2031-13-01",
        "25/12",
        "2031",
        "",
        None,
        True,
        0,
        float("nan"),
        10**30,
        "1" * 5000,
        [],
    ],
)
def test_what_is_no_date(value: object) -> None:
    """What software writes when it knows no date must not accuse anybody."""
    assert to_iso(value) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2031-03-12", "2031-03-12"),
        ("2031/3/12 08:30", "2031-03-12T08:30:00"),
        ("20310312", "2031-03-12"),
        ("12.03.2031", "2031-03-12"),
        ("2031-03-12T08:30Z", "2031-03-12T08:30:00+00:00"),
        ("2031-03-12 08:30:01.5 +05:30", "2031-03-12T08:30:01+05:30"),
        (1930725000000, "2031-03-08T08:30:00+00:00"),
        ("1930725000", "2031-03-08T08:30:00+00:00"),
    ],
)
def test_what_is_a_date(value: object, expected: str) -> None:
    """Days and moments in the forms that pages use."""
    assert to_iso(value) == expected


# Addresses


@pytest.mark.parametrize(
    ("given_", "canonical", "shared", "expected"),
    [
        (None, "https://a.example/x", None, ("https://a.example/x", None)),
        (None, "https://a.example/x", "https://b.example/y", ("https://b.example/y", "https://a.example/x")),
        ("https://m.a.example/x", "/y?id=4", None, ("https://m.a.example/y?id=4", None)),
        ("https://a.example/x", "https://a.example/", None, ("https://a.example/x", None)),
        ("https://a.example/x", "javascript:alert(1)", "data:text/html,x", ("https://a.example/x", None)),
        ("https://a.example/x", "https://[bad", "https://u:p@b.example/x", ("https://a.example/x", None)),
        (None, "/x", None, (None, None)),
        ("file:///tmp/x", None, None, (None, None)),
    ],
)
def test_own_address_and_source(
    given_: str | None, canonical: str | None, shared: str | None, expected: tuple[str | None, str | None]
) -> None:
    """Another host is evidence of origin; the front page and what is no web address are nothing."""
    assert own_and_source(given_, canonical, shared) == expected


# Metadata


def test_only_the_pages_own_article_counts() -> None:
    """Teasers in lists are not looked at; among several articles, address and title decide."""
    teasers = [
        {"@type": "NewsArticle", "headline": f"Teaser {n}", "datePublished": f"2031-01-0{n}"}
        for n in range(1, 6)
    ]
    own = {
        "@type": ["NewsArticle"],
        "headline": "The bridge",
        "url": "https://a.example/b",
        "datePublished": "2031-02-01",
    }
    block = json.dumps({"@graph": [*teasers, own, {"@type": "ItemList", "itemListElement": teasers}]})
    assert article_in([block], ["https://a.example/b"], []).published == "2031-02-01"
    assert article_in([block], [], ["The bridge | The Herald"]).published == "2031-02-01"
    assert article_in([block], [], []).published is None
    assert article_in(["{broken", "[" * 100_000, json.dumps(own)], [], []).headline == "The bridge"


def test_time_elements_are_a_guess() -> None:
    """A date of a teaser is not taken for that of the article, unless all agree or one is marked."""

    def published(times: str) -> str | None:
        return metadata_of(take_apart(f"<html><body>{times}")).published

    one, other = "<time datetime=2031-05-01>", "<time datetime='2031-05-02T10:00'>"
    assert published(one + one) == "2031-05-01"
    assert published(one + other) is None
    assert published(one + other + "<time itemprop=datePublished datetime=2031-04-30>") == "2031-04-30"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "<title>Fog &amp; ice | The Herald</title><meta property=og:site_name content='The Herald'>",
            "Fog & ice",
        ),
        ("<title>Fog &amp; ice | The Herald</title><h1>Fog <i>&amp;</i> ice</h1>", "Fog & ice"),
        ("<title>Fog</title><meta property='og:title' content='Fog > ice'>", "Fog > ice"),
        ("<!-- <title>No</title> --><script>'<title>No</title>'</script><title>\n Yes </title>", "Yes"),
        ("", None),
    ],
)
def test_titles(head: str, title: str | None) -> None:
    """The title is that of the article, without the name of the site."""
    assert metadata_of(take_apart(f"<html><head>{head}")).title == title


# Limits


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<div " + "a=1 " * 2_000 + ">", "a tag of more than 1,000 attributes"),
        ("<div title='" + "x" * 1_200_000 + "'>", "a tag of more than 1,000,000 characters"),
        ("<i>x</i>" * 200_000, "more than 100,000 elements"),
        ("<i>" * 1_001, "elements in more than 1,000 others"),
        ("<p>x" * 50_000, None),
        ("<div data-x='" + "a=1 " * 2_000 + "'>", None),
        ("<div><i></i></div>" * 5_000, None),
    ],
)
def test_limits(markup: str, reason: str | None) -> None:
    """What costs too much is named before it is parsed; long texts and long values are no reason."""
    assert limits.excess(markup) == reason
