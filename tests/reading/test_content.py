"""What a file is: by its first bytes, whatever it is called, and what a crawl leaves behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.reading import Input, inputs, load, text_kinds
from dedup.reading.content import Hint, look
from dedup.reading.markup import is_fragment, is_page, text_of
from dedup.reading.reasons import Left

PROSE = "plain text"
PARAGRAPH = (
    b"The harbour master of Quell shut the outer basin on Monday, since a crane had slipped its rails."
)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (PARAGRAPH, PROSE),
        (b"[Quell] " + PARAGRAPH, PROSE),
        (b"<sigh> " + PARAGRAPH, PROSE),
        (b"{sic} " + PARAGRAPH, PROSE),
        (b"QUELL, MONDAY: " + PARAGRAPH, PROSE),
        (b"Date: Monday\n" + PARAGRAPH, PROSE),
        (b"https://quell.example/crane\n" + PARAGRAPH, PROSE),
        (b"Title, with text\n" + PARAGRAPH, PROSE),
        (b"  \n<!DOCTYPE HTML><p>x", "page"),
        (b"<!-- a --><!-- b -->\n<html lang=en>", "page"),
        (b"<p>A fragment</p>", "page"),
        ("<html><p>wide".encode("utf-16"), "page"),
        ("<html><p>wide without a mark".encode("utf-16-le"), "page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "page"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "XML"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'><entry/></feed>", "XML"),
        (b'{"a": 1}\n{"a": 2}\n', "JSON Lines"),
        (b'{\n "a": 1}\n', "JSON"),
        (b'[{"a": 1}, {"a": 2}]', "JSON"),
        (b'[\n{"a": 1},\n', "JSON"),
        (b"headline,body,author\nx,y,z\n", "table"),
        (b"headline;body\nx;y\n", "table"),
        (b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", "WARC"),
        (b"From: <Saved>\r\nSubject: x\r\nMIME-Version: 1.0\nContent-Type: multipart/related\n", "MHTML"),
        (b"User-agent: *\nDisallow: /x\n", Left("robots.txt")),
        (b"ads.example, 12, DIRECT, f0\n", Left("ads.txt")),
        (b"--2031-03-04 05:06:07--  https://quell.example/\n", Left("a log")),
        (b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n", Left("response headers")),
        (b"Server: x\r\nContent-Type: text/html\r\nVary: Accept\r\n", Left("response headers")),
        (b"From: a@quell.example\nSubject: Crane\nTo: b@quell.example\n\nHello", Left("a mail")),
        (b"https://quell.example/1\nhttps://quell.example/2\n", Left("a list of addresses")),
        (b"<urlset xmlns='x'><url/></urlset>", Left("a sitemap")),
        (b"{'url': 'https://quell.example'}", Left("a Python literal")),
        (b"%PDF-1.7\n", Left("a PDF")),
        (b"\x89PNG\r\n\x1a\n", Left("a picture")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("hint", [PROSE, "page", "no suffix"])
def test_content_decides_and_the_name_hints(head: bytes, expected: str | Left, hint: str) -> None:
    """The same bytes are the same thing under every name that promises a text."""
    assert look(head, Hint(hint)) == expected


@given(st.binary(max_size=200), st.sampled_from([None, PROSE, "no suffix", "JSON", "JSON Lines", "table"]))
def test_no_bytes_raise(head: bytes, hint: str | None) -> None:
    """Whatever a file begins with, there is an answer."""
    assert look(head, Hint(hint))


_STARTS = st.sampled_from(
    ["cdx", "User-agent:", "text", "url", "Date:", "From", "ads.example", "1", "Ä", "and", "the", "-", "#"]
)


@given(st.lists(_STARTS | st.sampled_from([" ", " ", ",", "\t", "\n", ":", ";"]), max_size=12))
def test_words_are_known_for_prose_at_once(parts: list[str]) -> None:
    """Where a file begins with words alone, no longer look would say anything else."""
    head = "".join(parts).encode()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(text_kinds, "_WORDS", re.compile(rb"(?!)"))
        expected = [look(head, Hint(hint)) for hint in (PROSE, "JSON", "table", None)]
    assert expected == [look(head, Hint(hint)) for hint in (PROSE, "JSON", "table", None)]


SIGNS = [
    "<",
    "</p",
    "<!--",
    "<!---->",
    "<script>",
    "<p ",
    "&",
    "<!",
    "<style",
    "<a href='",
    "user-agent:\n\n",
]


@pytest.mark.parametrize("sign", SIGNS)
def test_hostile_markup_takes_no_time(sign: str) -> None:
    """Half a million unclosed tags are passed over once: this test would not end if that were quadratic."""
    assert isinstance(text_of(sign * 500_000), str)
    assert not is_page(sign * 500_000)
    assert isinstance(look((sign + sign[-1] * 60_000 + "x").encode(), Hint(PROSE)), str | Left)
    assert isinstance(look((sign * 20_000).encode(), Hint(PROSE)), str | Left)


def test_markup_within_prose_stays() -> None:
    """An address in angle brackets and a smaller-than sign are no HTML."""
    assert not is_fragment("Write to <master@quell.example>: it is <5 % and >2 %.")


def read(folder: Path, settings: Settings) -> list[Article | Problem | LeftOut]:
    """Read all that a folder holds."""
    return [load(each, settings) if isinstance(each, Input) else each for each in inputs([folder], settings)]


LITTER = {
    "robots.txt": "User-agent: *",
    "wget-log.1": "x",
    "LICENSE": "All rights",
    "a.txt~": "draft",
    "b.txt.part": "half",
    "tmp_k29xq": "half",
    "c.lock": "",
    "site/ads.txt": "x",
    "site/sitemap-2.xml": "<urlset/>",
    "site/style.css": "p {}",
    "cache/response_headers": "Server: x",
    "cache/meta": "{'a': 1}",
    "urls.txt": "https://quell.example/",
    "d.unknown": "Some text",
    ".hidden/e.txt": "x",
}


def test_every_file_is_accounted_for(tmp_path: Path) -> None:
    """What a crawl leaves behind is left out, each file with a reason, and the article among it is read."""
    for name, text in {**LITTER, "article.txt": PARAGRAPH.decode()}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    found = read(tmp_path, Settings())
    assert [each.id for each in found if isinstance(each, Article)] == ["article.txt"]
    left = [each for each in found if isinstance(each, LeftOut)]
    assert len(left) == len(LITTER)
    assert all(each.reason for each in left)
    assert [] == [each for each in found if isinstance(each, Problem)]


def test_a_named_file_is_read_though_its_name_is_that_of_litter(tmp_path: Path) -> None:
    """The user knows better; but what is markup is no prose even then."""
    path = tmp_path / "LICENSE.bak"
    path.write_bytes(PARAGRAPH)
    assert [type(each) for each in read(path, Settings())] == [Article]
