"""Records → articles: the names of fields, the shapes of values, and where records stand in a document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.reading import Input, inputs, load
from dedup.reading.structured.dates import day

FIRST = "The last tram of Ostermoor ran on a Sunday, with a brass band on its roof."
SECOND = "Nobody had asked the band to come down before the tunnel."
TEXT = f"{FIRST}\n\n{SECOND}"
HTML = f"<div><p>{FIRST}</p><p>{SECOND}</p></div>"


def read(path: Path, settings: Settings | None = None) -> list[Article | Problem | LeftOut]:
    """Read all that a path names."""
    chosen = settings or Settings()
    return [load(each, chosen) if isinstance(each, Input) else each for each in inputs([path], chosen)]


def article(fields: dict[str, Any], settings: Settings | None = None) -> Article:
    """Read one record."""
    item = Input("f.jsonl", "f.jsonl:1", 1, json.dumps(fields).encode(), form="record")
    found = load(item, settings or Settings())
    assert isinstance(found, Article), found
    return found


@pytest.mark.parametrize(
    "fields",
    [
        {"text": TEXT},
        {"Body": TEXT},
        {"article_body": TEXT},
        {"articleBody": TEXT},
        {"full-text": TEXT},
        {"maintext": TEXT, "description": "short"},
        {"content": HTML},
        {"content": HTML, "textContent": TEXT},
        {"content": {"rendered": HTML}},
        {"body": {"summary": [FIRST], "sections": [{"headline": [], "paragraphs": [SECOND]}]}},
        {"paragraphs": [1], "text": [FIRST, SECOND]},
        {"_source": {"maintext": TEXT}},
        {"article": {"headline": "Trams", "articleBody": TEXT}},
        {"data": {"article": {"body": TEXT}}},
        {"text": None, "description": TEXT},
        {"content": TEXT + "… [+2041 chars]"},
        {"text": TEXT, "author": json.loads('{"name":' * 300 + "1" + "}" * 300)},
        {"text": "https://ostermoor.example/1", "content": TEXT},
    ],
)
def test_the_text_is_found(fields: dict[str, Any]) -> None:
    """Under any of the names that scrapers use, as a string, in parts, as HTML, and one level down."""
    assert article(fields).text == TEXT


def test_the_rest_is_found_too() -> None:
    """Title, address, date, authors and site, in their various shapes."""
    found = article({
        "headline": "Trams &amp; bands", "articleBody": TEXT, "datePublished": 1_930_000_000_000,
        "author": [{"name": "Ada Moor"}, {"name": "Bo Quist"}], "publisher": {"name": "Ostermoor Echo"},
        "source": "https://ostermoor.example/trams", "id": None,
    })  # fmt: skip
    expected = ("f.jsonl:1", "Trams & bands", "https://ostermoor.example/trams", "Ada Moor, Bo Quist")
    assert (found.id, found.title, found.url, found.author) == expected
    assert (found.source, found.published) == ("Ostermoor Echo", "2031-02-27T23:06:40+00:00")


def test_fields_can_be_named() -> None:
    """What the user names comes before all known names, and a dot leads into an object."""
    settings = Settings(
        text_field="payload.parts", id_field="n", title_field="payload.t", url_field="u", date_field="d.when"
    )
    fields = {"text": "no", "n": 7, "u": "https://x.example", "d": {"when": "2031-01-02"}, "title": "no"}
    found = article({**fields, "payload": {"parts": [FIRST, SECOND], "t": "yes"}}, settings)
    expected = ("7", TEXT, "yes", "https://x.example", "2031-01-02")
    assert (found.id, found.text, found.title, found.url, found.published) == expected


@pytest.mark.parametrize("fields", [{"format": "json-pages-1.0", "id": "p"}, {"index": {"_id": "1"}}])
def test_lines_of_the_store_are_left_out(fields: dict[str, Any]) -> None:
    """They hold no article and are no trouble."""
    item = Input("f.jsonl", "f.jsonl:1", 1, json.dumps(fields).encode(), form="record")
    assert load(item, Settings()) == LeftOut("f.jsonl", "an index of an archive", line=1)


def test_an_id_of_mongodb_is_read() -> None:
    """It is an object with a name of its own."""
    assert article({"_id": {"$oid": "5f2b"}, "text": TEXT}).id == "5f2b"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_header_of_a_text_is_read_and_is_not_the_text(end: str, tmp_path: Path) -> None:
    """As trafilatura writes it, and as front matter; three hyphens alone are none."""
    lines = ["---", 'title: "Trams"', "author: Ada Moor", "date: 2031-03-02", "---", "", FIRST]
    (tmp_path / "a.txt").write_text(end.join(lines), newline="")
    (tmp_path / "b.txt").write_text(f"---\n\n{FIRST}\n\n---\n{SECOND}")
    one, other = read(tmp_path)
    assert isinstance(one, Article)
    assert isinstance(other, Article)
    assert (one.title, one.author, one.published, one.text) == ("Trams", "Ada Moor", "2031-03-02", FIRST)
    assert other.text.startswith("---")


ROWS = [{"body": f"{FIRST} {n}"} for n in range(3)]


@pytest.mark.parametrize(
    "document",
    [
        ROWS,
        {"articles": ROWS},
        {"status": "ok", "data": {"items": ROWS}},
        {"hits": {"total": 3, "hits": [{"_id": n, "_source": row} for n, row in enumerate(ROWS)]}},
        {"a": ROWS[0], "b": ROWS[1], "c": ROWS[2]},
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("max_bytes", [10_000_000, 300])
def test_records_stand_anywhere_in_a_document(
    document: object, indent: int | None, max_bytes: int, tmp_path: Path
) -> None:
    """In an array, in an object around one, or as values; a large document is streamed."""
    padded = json.dumps(document, indent=indent) + " " * (70_000 if max_bytes == 300 else 0)
    (tmp_path / "a.json").write_text(padded)
    found = read(tmp_path, Settings(max_bytes=max_bytes))
    texts = [each.text for each in found if isinstance(each, Article)]
    if max_bytes > 300 or isinstance(document, list) or "articles" in document:
        assert texts == [row["body"] for row in ROWS]


@given(
    st.lists(
        st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=9) | st.none()), max_size=9
    )
)
def test_an_array_is_read_as_the_standard_library_reads_it(
    tmp_path_factory: pytest.TempPathFactory, values: list[dict[str, Any]]
) -> None:
    """Element by element, whatever is in it."""
    records = [{**value, "text": f"{FIRST} {n}"} for n, value in enumerate(values)]
    path = tmp_path_factory.getbasetemp() / "array.json"
    path.write_text(json.dumps(records, ensure_ascii=False), "utf-8", "surrogatepass")
    assert [each.text for each in read(path) if isinstance(each, Article)] == [r["text"] for r in records]


@pytest.mark.parametrize(
    ("data", "articles", "reason"),
    [
        (json.dumps(ROWS)[:-10], 2, "truncated JSON after record 2"),
        ("[" * 1_000_000, 0, "broken JSON: nested too deeply"),
        (json.dumps(ROWS)[:-1] + ", nonsense, 1, 2]", 3, "broken JSON: expecting value after record 3"),
    ],
)
def test_broken_documents_keep_what_came_before(
    data: str, articles: int, reason: str, tmp_path: Path
) -> None:
    """And one problem says where they break off."""
    (tmp_path / "a.json").write_text(data)
    found = read(tmp_path)
    assert sum(isinstance(each, Article) for each in found) == articles
    assert [each.reason for each in found if isinstance(each, Problem)] == [reason]


ENTRY = (
    "<item><title>Trams</title><link>https://ostermoor.example/1</link><pubDate>Sun, 02 Mar 2031 10:00:00 GMT"
)
XML = {
    "rss": f"<rss><channel><title>Feed</title>{ENTRY}</pubDate>"
    f"<description>{FIRST}&nbsp;{SECOND}</description>"
    "</item></channel></rss>",
    "atom": "<feed xmlns='http://www.w3.org/2005/Atom'><title>Feed</title><entry><title>Trams</title>"
    "<link href='https://ostermoor.example/1'/><published>2031-03-02T10:00:00Z</published>"
    "<content type='html'>"
    f"&lt;p&gt;{FIRST} {SECOND}&lt;/p&gt;</content></entry></feed>",
    "nitf": "<nitf><head><docdata><date.issue norm='2031-03-02'/></docdata></head><body><body.head><hedline>"
    "<hl1>Trams</hl1></hedline></body.head><body.content>"
    f"<p>{FIRST} {SECOND}</p></body.content></body></nitf>",
}


@pytest.mark.parametrize("kind", XML)
def test_feeds_and_news_markup(kind: str, tmp_path: Path) -> None:
    """Title, day and text are found; the name of the feed is none of the article's."""
    (tmp_path / "a.xml").write_text(XML[kind])
    (found,) = read(tmp_path)
    assert isinstance(found, Article)
    assert (found.title, (found.published or "")[:10]) == ("Trams", "2031-03-02")
    assert " ".join(found.text.split()) == f"{FIRST} {SECOND}"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a><b>&x;</b></a>", "it defines entities, which are not read"),
        ("<a>" * 300, "nested too deeply: more than 200 elements within each other"),
        ("<items><item><text>half", "broken XML: no element found at line 1"),
    ],
)
def test_hostile_xml_is_a_problem(data: str, reason: str, tmp_path: Path) -> None:
    """Nothing is expanded, loaded or followed without end."""
    (tmp_path / "a.xml").write_text(f"<?xml version='1.0'?>{data}")
    assert [each.reason for each in read(tmp_path)] == [reason]


@pytest.mark.parametrize(
    "value", [0, 1, -5, True, float("nan"), 1e300, "", " ", "0000-00-00", "1900-01-01", {}, []]
)
def test_what_is_no_date(value: object) -> None:
    """Counts, flags and the first days of clocks say nothing."""
    assert day(value) is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_value_may_stand_for_a_date(value: object) -> None:
    """It is a string that can be encoded, or nothing."""
    found = day(value)
    assert found is None or found.encode()


def test_lists_of_addresses_are_left_out_and_unknown_texts_are_named() -> None:
    """A list of what there is to read holds no text; a text under a name that nobody knows is a problem."""
    listed: dict[str, Any] = {"url": "https://ostermoor.example/1", "title": "Trams", "media_name": "Bell"}
    assert isinstance(load(row(listed), Settings()), LeftOut)
    found = load(row({**listed, "artikkel": TEXT * 3}), Settings())
    assert isinstance(found, Problem)
    assert "artikkel" in found.reason
    assert isinstance(load(row(listed), Settings(text_field="tekst")), Problem)


def row(fields: dict[str, Any]) -> Input:
    """Return a line of JSON Lines."""
    return Input("f.jsonl", "f.jsonl:1", 1, json.dumps(fields).encode(), form="record")


@pytest.mark.parametrize(
    "name",
    [
        "date_download",
        "timestamp",
        "@timestamp",
        "ts",
        "indexed_date",
        "crawled_at",
        "created_at",
        "warc-date",
    ],
)
def test_what_was_gathered_is_not_published(name: str) -> None:
    """A crawler and a store say when they had an article, which is weaker than when it was published."""
    found = article({"text": TEXT, name: "2031-03-12T07:30:00Z", "published": ""})
    assert (found.published, found.modified) == (None, 1_931_067_000 * 10**9)


@pytest.mark.parametrize("name", ["modified", "updated", "dateModified", "date_modify", "lastmod"])
def test_what_was_changed_is_not_published(name: str) -> None:
    """A correction makes no source a copy."""
    found = article({"text": TEXT, name: "2031-03-12T07:30:00Z"})
    assert (found.published, found.modified) == (None, None)
    both = article(
        {"text": TEXT, name: "2031-03-12", "datePublished": "2031-03-10", "timestamp": 1_931_067_000}
    )
    assert (both.published, both.modified) == ("2031-03-10", 1_931_067_000 * 10**9)
