"""The report for programs, spreadsheets and people, whatever strangers wrote in names and texts."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import (
    KINDS,
    Article,
    Count,
    Kind,
    LeftOutKind,
    Match,
    Notice,
    Origin,
    Passage,
    Problem,
    StoryChange,
    Summary,
    Tally,
)
from dedup.report import Look, render
from dedup.report.csv import COLUMNS, MATCH_COLUMNS
from dedup.report.escape import cell, visible
from dedup.report.figures import percent
from dedup.report.formats import NAMES
from dedup.report.markdown import plain as plain_markdown
from dedup.report.screen import pieces, shorten, width, wrap

SOURCE = Article(
    id="wire/bridge.txt",
    path="/news/wire/bridge.txt",
    text="The city will shut the Harbour Bridge to all traffic for nine months from March.",
    title="Bridge to close",
    published="2024-03-02",
    site="wire.example",
)
COPY = Article(
    id="echo/10332.html",
    path="/news/echo/10332.html",
    text="Officials will close the Harbour Bridge to every vehicle for nine months from March.",
    title="Crossing shuts",
    url="https://echo.example/10332",
    author="Ada Brandt",
    note="encoding guessed: windows-1252",
    site="echo.example",
)
MATCH = Match(
    kind="rewrite",
    score=0.93,
    source=SOURCE,
    copy=COPY,
    origin=Origin("attribution", 0.9, "the copy says: first reported by the Wire"),
    resemblance=0.14,
    copied=0.81,
    used=0.84,
    verbatim_words=171,
    source_words=612,
    copy_words=641,
    passages=(Passage((0, 79), (0, 83), 0.62, False),),
    example=Passage((0, len(SOURCE.text)), (0, len(COPY.text)), 0.62, False),
)
PROBLEM = Problem("feed.jsonl", "no text", 17)
PLAIN = Look()
SUMMARY = Summary(
    articles=52, problems=1, matches=1, short=3, candidates=311, full_buckets=12, large_groups=2, held_back=7,
    files=61, left_out=(LeftOutKind("a web page", ".html", 6, "pages"), LeftOutKind("a log", "", 2, None)),
    updates=4, known=5, notices=1, tally=Tally(1, 1, (Count("rewrite", 1),), (Count("echo.example", 1),)),
)  # fmt: skip

SGR = re.compile("\x1b\\[(?:0|1|2|31|33|35|36)m")
HOSTILE = (
    "\x00\x07\t\n\r\x1b\x7f\x85\x9b\u00a0\u00ad\u061c\u200b\u200d\u200e\u202e\u2028\u2029\u2066\ufeff\udcff"
    "\"',=+-@'新"
)

anything = st.text(st.characters() | st.sampled_from(HOSTILE))
no_pairs = anything.filter(lambda text: not re.search("[\ud800-\udbff][\udc00-\udfff]", text))
"""A high surrogate before a low one is, in JSON, the character that both stand for."""

filed = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(HOSTILE))
file_names = st.binary().map(lambda name: name.decode("utf-8", "surrogateescape"))
STEERS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that control a terminal, listed by hand; a table spells them out."""


def harmless(text: str) -> str:
    return STEERS.sub("", text)


def written(form: str, *matches: Match, problem: Problem = PROBLEM, look: Look = PLAIN) -> str:
    return "".join(render(form, matches, [problem], SUMMARY, look))


def named(text: str) -> Match:
    """Return the match with this text in every field that comes from outside."""
    other = dict.fromkeys(
        ("path", "title", "published", "note", "text", "url", "author", "source", "site"), text
    )
    source = replace(SOURCE, id=text, **other)
    copy = replace(source, id=f"{text}2", text=f"{text} {text}")
    example = Passage((0, len(text)), (0, len(copy.text)), 0.5, False)
    return replace(MATCH, source=source, copy=copy, origin=Origin("attribution", 0.9, text), example=example)


def objects(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


def table(output: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(output, newline="")))


def plain(text: str) -> str:
    """Undo `cell`: the documented inverse."""
    return text.removeprefix("'")


# JSON Lines


def test_jsonl_match_has_the_keys_of_the_contract_in_their_order() -> None:
    """The keys of a match are those of the contract, in its order."""
    first = written("jsonl", MATCH).split("\n")[0]
    assert first == (
        '{"type": "match", "kind": "rewrite", "score": 0.93, '
        '"source": {"id": "wire/bridge.txt", "path": "/news/wire/bridge.txt", '
        '"title": "Bridge to close", "published": "2024-03-02", "url": null, "site": "wire.example", '
        '"author": null, "source": null, "date": "2024-03-02", "date_by": "field"}, '
        '"copy": {"id": "echo/10332.html", "path": "/news/echo/10332.html", '
        '"title": "Crossing shuts", "published": null, "url": "https://echo.example/10332", '
        '"site": "echo.example", "author": "Ada Brandt", "source": null, "date": null, "date_by": null}, '
        '"origin": {"by": "attribution", "confidence": 0.9, '
        '"why": "the copy says: first reported by the Wire"}, '
        '"resemblance": 0.14, "copied": 0.81, "used": 0.84, "verbatim_words": 171, '
        '"words": {"source": 612, "copy": 641}, '
        '"passages": [{"source": [0, 79], "copy": [0, 83], "similarity": 0.62, "verbatim": false, '
        '"pieces": [{"source": [0, 79], "copy": [0, 83], "similarity": 0.6154}]}], '
        '"vocabulary": [{"source": "city", "copy": "officials", "times": 1, "changed": false}, '
        '{"source": "traffic", "copy": "vehicle", "times": 1, "changed": false}], '
        '"disguised_words": {"source": 0, "copy": 0}, "link": "closest", "story": 1, '
        '"licensed": false}'
    )


def test_jsonl_closes_with_problems_and_the_summary() -> None:
    """Problems follow the matches; the summary comes last and has all its fields in order."""
    _, problem, summary = objects(written("jsonl", MATCH))
    assert problem == {"type": "problem", "path": "feed.jsonl", "line": 17, "reason": "no text"}
    own = [field.name for field in fields(Summary) if field.name not in ("tally", "changes")]
    assert list(summary) == ["type", *own, *(field.name for field in fields(Tally)), "changes"]
    kinds = [
        {"reason": "a web page", "suffix": ".html", "count": 6, "extra": "pages"},
        {"reason": "a log", "suffix": "", "count": 2, "extra": None},
    ]
    assert list(summary.values()) == [
        "summary", 52, 1, 1, 3, 311, 12, 2, 7, 61, kinds, 4, 5, 1, 0, 1, 1,
        [{"name": "rewrite", "copies": 1}], [{"name": "echo.example", "copies": 1}], 0, [],
    ]  # fmt: skip


@given(no_pairs)
def test_jsonl_gives_back_every_text_and_is_utf_8(text: str) -> None:
    """Every object is one line of strict UTF-8, however lines are read, and parses to what went in."""
    output = written("jsonl", named(text), problem=Problem(text, text)).encode("utf-8").decode("utf-8")
    match, problem, _ = objects(output)
    names = ("path", "title", "published", "url", "author", "source", "site")
    for side, id_ in (("source", text), ("copy", f"{text}2")):
        article = match[side]
        assert isinstance(article, dict)
        assert {"id": id_, **dict.fromkeys(names, text)} == {name: article[name] for name in ("id", *names)}
    assert (problem["path"], problem["reason"]) == (text, text)


@given(anything)
def test_jsonl_holds_no_control_characters(text: str) -> None:
    """Apart from its own line ends, the output holds no control, separator or surrogate."""
    output = written("jsonl", named(text)).replace("\n", "")
    assert {unicodedata.category(char) for char in output} & {"Cc", "Cs", "Zl", "Zp"} == set()


@pytest.mark.parametrize(
    ("kind", "score", "expected"),
    [("near", 1.0, 0.9999), ("near", 0.99996, 0.9999), ("near", 0.12344, 0.1234), ("exact", 1, 1.0)],
)
@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_only_an_exact_match_is_certain(form: str, kind: Kind, score: float, expected: float) -> None:
    """Scores have four decimals and reach 1 only if the words are the same."""
    output = written(form, replace(MATCH, kind=kind, score=score))
    rows = objects(output) if form == "jsonl" else table(output)
    assert str(rows[0]["score"]) == str(expected)


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("jsonl", '{"type": "notice", "path": "old.jsonl", "line": 3, "reason": "its date is not used"}'),
        ("text", "1 file with dates that are not used:\n  old.jsonl:3: its date is not used\n"),
        ("markdown", "## 1 file with dates that are not used\n\n- `old.jsonl:3`: its date is not used\n"),
        ("csv", ",old.jsonl,3,its date is not used,"),
    ],
)
def test_notices_stand_apart_from_problems(form: str, shown: str) -> None:
    """A file that was read is in no list of those that could not be read."""
    notice = Notice("old.jsonl", "its date is not used", 3)
    output = "".join(render(form, [MATCH], [notice], SUMMARY))
    assert shown in output
    assert "could not be read" not in output


# CSV


def test_csv_is_one_table_with_a_header() -> None:
    """A match, a problem and the summary are rows of the same table; the first column says which."""
    output = written("csv", MATCH)
    match, problem, pages, logs, summary = table(output)
    assert output.split("\r\n")[0] == ",".join(COLUMNS)
    assert {name: match[name] for name in ("type", "kind", "score", "copy_id", "passages", "articles")} == {
        "type": "match", "kind": "rewrite", "score": "0.93", "copy_id": "echo/10332.html", "passages": "1",
        "articles": "",
    }  # fmt: skip
    assert {name: text for name, text in problem.items() if text} == {
        "type": "problem", "path": "feed.jsonl", "line": "17", "reason": "no text",
    }  # fmt: skip
    assert {name: text for name, text in summary.items() if text} == {
        "type": "summary", "articles": "52", "problems": "1", "matches": "1", "short": "3",
        "candidates": "311", "full_buckets": "12", "large_groups": "2", "held_back": "7",
        "files": "61", "left_out": "8", "updates": "4", "known": "5", "notices": "1", "stories": "1",
        "copies": "1", "undirected": "0", "licensed": "0",
    }  # fmt: skip
    assert {name: text for name, text in pages.items() if text} == {
        "type": "left_out", "reason": "a web page", "suffix": ".html", "count": "6", "extra": "pages",
    }  # fmt: skip
    assert ("a log", "2", "") == (logs["reason"], logs["count"], logs["extra"])


def test_csv_has_a_column_for_all_that_a_run_did() -> None:
    """Every field of the summary is a column, and so is what is only said of inputs that were left out."""
    own = {field.name for field in fields(Summary)} - {"tally", "changes"}
    assert own | {"suffix", "extra", "count", "stories", "copies", "undirected"} <= set(COLUMNS)
    assert len(set(COLUMNS)) == len(COLUMNS)


def test_csv_has_the_addresses_of_both_articles() -> None:
    """Columns at the end: the first ones are where a program that reads by number expects them."""
    assert ("type", "kind", "score", "source_id", "source_path") == COLUMNS[:5]
    assert ("link", "story", "licensed") == COLUMNS[-3:]
    match = table(written("csv", MATCH))[0]
    assert (
        "https://echo.example/10332",
        "echo.example",
        "Ada Brandt",
        "wire.example",
        "closest",
        "1",
    ) == tuple(
        match[name] for name in ("copy_url", "copy_site", "copy_author", "source_site", "link", "story")
    )


@given((filed | file_names).map(harmless))
def test_csv_gives_back_every_text(text: str) -> None:
    """Dropping one leading apostrophe restores a text, unless it held terminal controls."""
    match, problem, *_ = table(written("csv", named(text), problem=Problem(text, text)))
    columns = ("source_id", "source_path", "source_title", "source_published", "copy_url", "origin_why")
    assert {plain(match[column]) for column in columns} == {text}
    assert (plain(problem["path"]), plain(problem["reason"])) == (text, text)


def as_read(name: str) -> str:
    """Return a name as the file system gives it: escaped bytes that form UTF-8 become characters."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")


@given(file_names.map(harmless).filter(lambda name: not STEERS.search(as_read(name))))
def test_csv_writes_file_names_back_as_their_bytes(text: str) -> None:
    """A name that is not UTF-8 is written as the bytes of the file system."""
    name = text.encode("utf-8", "surrogateescape")
    output = written("csv", replace(MATCH, copy=replace(COPY, path=name.decode("utf-8", "surrogateescape"))))
    file = output.encode("utf-8", "surrogateescape").decode("latin-1")
    assert plain(table(file)[0]["copy_path"]).encode("latin-1") == name


@given(anything)
def test_csv_and_jsonl_steer_no_terminal(text: str) -> None:
    """Controls, overrides and line separators of a text never reach the terminal; a table spells them out."""
    for form in ("csv", "jsonl"):
        lines = written(form, named(text)).replace("\r\n", "\n")
        assert STEERS.search(lines) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\x1b[2Jb", r"a\x1b[2Jb"), ("\u202egnp.exe", r"\u202egnp.exe"), ("a\0\x9b\rb", r"a\x00\u009b\rb")],
)
def test_csv_spells_out_what_steers(text: str, shown: str) -> None:
    """A cell shows controls and overrides as escapes."""
    assert shown == cell(text)


@given(anything)
def test_csv_can_always_be_written(text: str) -> None:
    """Every text can be written, even with a surrogate that stands for no byte."""
    assert written("csv", named(text)).encode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠", " =", "\u00a0@", "'"]
)
def test_csv_cell_is_never_a_formula(start: str) -> None:
    """A text that looks like a formula, or already escaped, gets an apostrophe in front."""
    assert cell(f"{start}cmd|'/c calc'!A1") == f"'{start}cmd|'/c calc'!A1"
    assert cell(f"\r{start}cmd|'/c calc'!A1") == rf"'\r{start}cmd|'/c calc'!A1"


@given(filed.map(harmless), filed.map(harmless))
def test_csv_cells_of_different_texts_differ(one: str, other: str) -> None:
    """Two different texts never become the same cell."""
    assert (cell(one) == cell(other)) == (one == other)


# Markdown

MARKDOWN = """\
# Copied articles

1 story, 1 copy: 1 rewrite.

Copies by site: echo.example 1.

## 1. Bridge to close

`wire/bridge.txt`, wire.example, 2024-03-02, 612 words

- **rewrite: Crossing shuts** \u0020
  `echo/10332.html`, `https://echo.example/10332`, echo.example, by Ada Brandt, 641 words, encoding guessed: windows-1252
  - rewrite: very likely copied (0.93): 81 % of it follows the source, reworded
  - 171 words verbatim, 84 % of the source used
  - source by attribution (0.90): the copy says: first reported by the Wire
  - 2 replacements: city → officials, traffic → vehicle

  > source: The city will shut the Harbour Bridge to all traffic for nine months from March. \u0020
  > copy: Officials will close the Harbour Bridge to every vehicle for nine months from March.

## 1 input could not be read

- `feed.jsonl:17`: no text

"""  # noqa: E501


def test_markdown_reads_like_this() -> None:
    """This is the Markdown of one match and one problem."""
    assert written("markdown", MATCH).startswith(MARKDOWN)


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "[click](https://example.org)", "![x](y)", "@everyone", "#1", "a | b",
     "`rm`", "**bold**", "&lt;b&gt;", "https://example.org", "www.example.org", "- item", "1. item",
     "===", "~~~"],
)  # fmt: skip
def test_markdown_of_strangers_is_text(text: str) -> None:
    """Text from outside becomes no markup, link, mention or HTML: special signs are character references."""
    shown = plain_markdown(text)
    assert html.unescape(shown) == text
    assert not re.search(r"[<>`*_\[\]|@~\\!=]|^[-+] |^\d+[.)] |(?<!&)#|://|www\.", shown)


@given(anything)
def test_markdown_names_stay_on_their_line(text: str) -> None:
    """A hostile title takes as many lines as a plain one, but for what is said of the letters of a text."""
    plainly, hostile = (
        written("markdown", named(t), problem=Problem(t, t)).splitlines() for t in ("word", f"word {text}")
    )
    assert len(plainly) == len([line for line in hostile if "look-alike letters in " not in line])


# Text

EXPECTED = """\
1 story, 1 copy: 1 rewrite.
Copies by site: echo.example 1.

1. wire/bridge.txt
   “Bridge to close”, wire.example, 2024-03-02, 612 words

  rewrite  echo/10332.html
           “Crossing shuts”, echo.example, by Ada Brandt, 641 words
           https://echo.example/10332
           note: encoding guessed: windows-1252
           very likely copied (0.93): 81 % of it follows the source, reworded;
           171 words verbatim, 84 % of the source used
           source by attribution (0.90): the copy says: first reported by the
           Wire
  source   The city will shut the Harbour Bridge to all traffic for nine …
  copy     Officials will close the Harbour Bridge to every vehicle for nine …

1 input could not be read:
  feed.jsonl:17: no text

52 articles read: 1 story, 1 copy. 8 inputs were left out: 6 a web page (.html);
2 a log. To read 6 of these, install the extra: pip install 'dedup[pages]'. 4
pairs were versions of one article, and no copies. 3 articles under 30 words
were checked for exact copies only. 12 buckets were too full to compare every
pair of articles in them. 2 groups of exact copies were too large to report
every pair: in such a group, every article is paired with the same one. 7
doubtful pairs were withheld: most lookalikes here are not copies.
"""


def test_text_reads_like_this() -> None:
    """This is the whole report of one match, one problem and a summary."""
    assert written("text", MATCH) == EXPECTED


def test_text_in_colour_is_the_same_text() -> None:
    """Colour adds escape sequences and changes no word."""
    colored = written("text", MATCH, look=Look(color=True))
    assert SGR.sub("", colored) == EXPECTED
    assert "\x1b[33mrewrite\x1b[0m  echo/10332.html" in colored


def test_text_marks_the_words_that_differ() -> None:
    """Kept words stay plain; changed, added and dropped words are bold."""
    colored = written("text", MATCH, look=Look(color=True, width=120))
    assert "\x1b[1mThe city\x1b[0m will \x1b[1mshut\x1b[0m the Harbour" in colored
    assert "\x1b[1mOfficials\x1b[0m will \x1b[1mclose\x1b[0m the Harbour" in colored


@pytest.mark.parametrize(
    ("end", "start"),
    [
        ("a long time ago and far away from all that we have ever known", "more it was"),
        ("a long time ago and far away", "once more once more it was"),
    ],
)
def test_text_quotes_start_where_the_sentences_part(end: str, start: str) -> None:
    """A long shared beginning is left out as far as the rest needs the room."""
    texts = [f"{'once more ' * 8}it was {color} upon {end}" for color in ("red", "blue")]
    source, copy = (replace(SOURCE, id=f"{i}", text=text) for i, text in enumerate(texts))
    example = Passage((0, len(texts[0])), (0, len(texts[1])), 0.9, False)
    match = replace(MATCH, source=source, copy=copy, example=example)
    assert f"  source   … {start} red upon" in written("text", match)
    assert f"  copy     … {start} blue upon" in written("text", match)


def test_text_cuts_an_endless_sentence() -> None:
    """An endless sentence is cut at the end of the line."""
    long = replace(SOURCE, text="word " * 100_000)
    match = replace(MATCH, source=long, example=Passage((0, 500_000), (0, 40), 0.1, False))
    (line,) = (line for line in written("text", match).split("\n") if line.startswith("  source"))
    assert line.endswith("word …")
    assert width(line) <= 80


def test_text_shows_no_quotes_without_an_example() -> None:
    """A match without an example has no lines for source and copy."""
    assert "\n  source " not in written("text", replace(MATCH, example=None))


def test_text_shows_a_story_once_with_all_its_copies() -> None:
    """Copies of one root share its heading; what it resembles too weakly is said in a line."""
    second = replace(MATCH, copy=replace(COPY, id="third"))
    other = replace(MATCH, source=replace(SOURCE, id="other"), kind="excerpt", score=0.6, resemblance=0.01)
    lines = written("text", MATCH, second, other).split("\n")
    assert ["1. wire/bridge.txt"] == [line for line in lines if re.match(r"\d", line) and "." in line[:3]]
    assert 1 == sum("echo/10332.html also resembles other (excerpt, 0.60)" in line for line in lines)


def test_text_says_how_much_is_not_shown() -> None:
    """With a limit, the strongest stories are shown and the others counted, with their copies."""
    others = [
        replace(
            MATCH, source=replace(SOURCE, id=f"s{i}"), copy=replace(COPY, id=f"c{i}"), score=0.85 - i / 1000
        )
        for i in range(5)
    ]
    for form in ("text", "markdown"):
        output = written(form, MATCH, *others, look=Look(limit=1))
        assert "wire/bridge.txt" in output
        assert "s0" not in output
        assert "\n… and 5 more stories, 5 copies.\n" in output


def test_text_tells_what_became_of_stories() -> None:
    """A story that begins with another article than the last report had, or that was joined, is named."""
    summary = replace(SUMMARY, changes=(StoryChange(3, "old", "new"), StoryChange(7, "gone", None, 3)))
    output = "".join(render("text", [MATCH], [], summary, Look(width=200)))
    assert "\nStory 3 begins with new now; the last report had old there.\n" in output
    assert "\nStory 7, which began with gone, is part of story 3 now.\n" in output


@pytest.mark.parametrize("columns", [40, 64, 120])
def test_text_fits_the_terminal(columns: int) -> None:
    """No line is wider than the terminal, names aside, which are never cut."""
    output = written("text", MATCH, look=Look(width=columns))
    assert [] == [line for line in output.splitlines() if width(line) > columns]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("exact", "certainly copied (1.00): the same words throughout"),
        (
            "near",
            "almost certainly copied (0.99): the same text apart from edits; "
            "27 % of it is in the source word for word; 171 words verbatim, 84 % of the source used",
        ),
        (
            "rewrite",
            "almost certainly copied (0.99): 81 % of it follows the source, reworded; "
            "171 words verbatim, 84 % of the source used",
        ),
        (
            "excerpt",
            "almost certainly copied (0.99): 81 % of it is lifted from the source; "
            "171 words verbatim, 84 % of the source used",
        ),
    ],
)
def test_text_describes_each_kind_in_plain_words(kind: Kind, expected: str) -> None:
    """Every kind has a sentence of its own, and only an exact copy is certain."""
    output = written("text", replace(MATCH, kind=kind, score=1.0), look=Look(width=170))
    assert f"           {expected}\n" in output


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (0.95, "almost certainly"),
        (0.94, "very likely"),
        (0.79, "likely"),
        (0.64, "possibly"),
        (0, "possibly"),
    ],
)
def test_text_puts_the_score_in_words(score: float, words: str) -> None:
    """Words give the score to readers who do not think in probabilities."""
    assert f"           {words} copied ({score:.2f})" in written("text", replace(MATCH, score=score))


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_nothing_is_called_source_where_nothing_tells(form: str) -> None:
    """Without evidence of which came first, the two are A and B, and no sentence accuses one of them."""
    match = replace(MATCH, origin=Origin("unknown", 0.5, "no evidence"))
    summary = replace(SUMMARY, tally=Tally(1, 1, (Count("rewrite", 1),), (), 1))
    output = "".join(render(form, [match], [], summary, Look(width=150)))
    assert "very likely copied, one from the other (0.93): 84 % of B follows A, reworded" in output
    assert "Which came first is unknown for 1 copy" in output
    body = output.partition("1. ")[2].partition("inputs were left out")[0]
    assert not re.search(r"source|thief|copied from", body)


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        (Summary(52, 0, 0, 0, 9, 0, 0, 0), "No copies found among 52 articles.\n"),
        (Summary(1, 0, 0, 0, 0, 0, 0, 0), "No copies found among 1 article.\n"),
        (
            Summary(2, 0, 0, 1, 0, 1, 1, 1),
            "No copies found among 2 articles. 1 article under 1 word was checked for exact copies only. "
            "1 bucket was too full to compare every pair of articles in it. "
            "1 group of exact copies was too large to report every pair: in such a group, every article is "
            "paired with the same one. "
            "1 doubtful pair was withheld: most lookalikes here are not copies.\n",
        ),
    ],
)
def test_text_summary_is_grammatical_and_says_only_what_happened(summary: Summary, expected: str) -> None:
    """Singular and plural are right, and counts of zero are left out."""
    assert "".join(render("text", [], [], summary, Look(width=400, min_words=1))) == expected


@given(anything, st.booleans(), st.sampled_from(KINDS), st.integers(1, 130))
def test_text_is_harmless(text: str, color: bool, kind: Kind, columns: int) -> None:
    """Nothing from outside controls the terminal or is invisible; only our line ends and colours remain."""
    match = replace(named(text), kind=kind)
    output = written("text", match, problem=Problem(text, text), look=Look(color=color, width=columns))
    bare = SGR.sub("", output) if color else output
    harmful = {char for char in bare if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert harmful <= {"\n"}
    assert output.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naïve Ελλάδα Привет 新闻 עברית हिन्दी 😀", "naïve Ελλάδα Привет 新闻 עברית हिन्दी 😀"),
        ("a\x1b[2J\x7f\x85\u00ad", r"a\x1b[2J\x7f\u0085\u00ad"),
        ("gnp\u202eexe\u2066\u200f\u061c", r"gnp\u202eexe\u2066\u200f\u061c"),
        ("caf\udce9\ud800", r"caf\xe9\ud800"),
        ("a\tb\nc\rd", r"a\tb\nc\rd"),
        ("a\u200bb\ufeff\u3164\ufe0f\U000e0041", r"a\u200bb\ufeff\u3164\ufe0f\U000e0041"),
    ],
)
def test_visible_spells_out_what_cannot_be_seen(text: str, expected: str) -> None:
    """Letters of every script stay; controls, overrides, blanks and stray bytes are spelt out."""
    assert visible(text) == expected


@given(st.text(st.sampled_from("ab 新é\u0301ｗ。")), st.integers(2, 12))
def test_shortened_text_fits(text: str, columns: int) -> None:
    """A shortened text never exceeds its columns, and a text that fits is unchanged."""
    text = " ".join(text.split())
    short = shorten(text, columns)
    assert width(short) <= columns
    assert (short == text) == (width(text) <= columns)


@given(st.text(st.sampled_from("ab 新é\u0301ｗ。")), st.integers(1, 12))
def test_wrapped_text_keeps_every_word(text: str, columns: int) -> None:
    """Wrapping changes only white space, and only a word that is too long exceeds the columns."""
    text = " ".join(text.split())
    lines = list(wrap(text, columns))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert [line for line in lines if width(line) > columns and len(pieces(line)) > 1] == []


@given(st.floats(0, 1))
def test_percent_keeps_all_and_nothing_for_all_and_nothing(share: float) -> None:
    """Only the whole is 100 %, and only nothing is 0 %."""
    assert (percent(share) == "100 %") == (share == 1)
    assert (percent(share) == "0 %") == (share == 0)


# All forms


@pytest.mark.parametrize("form", NAMES)
def test_without_a_summary_a_report_is_its_matches_alone(form: str) -> None:
    """The report ends with the last match; problems are not even read."""

    def unwanted() -> Iterator[Problem]:
        raise AssertionError("problems were read")
        yield

    alone = "".join(render(form, [MATCH], unwanted(), None))
    whole = written(form, MATCH)
    if form == "csv":  # its header has no columns for what else there is
        (row,) = table(alone)
        assert {name: table(whole)[0][name] for name in MATCH_COLUMNS} == row
        return
    body = alone.removeprefix("# Copied articles\n")
    assert len(alone) < len(whole)
    assert body in whole
    rest = whole.replace(body, "")
    assert (True, False) == (COPY.id in alone, COPY.id in rest)
    assert (False, True) == (PROBLEM.path in alone, PROBLEM.path in rest)


@pytest.mark.parametrize(
    ("form", "expected"), [("text", ""), ("jsonl", ""), ("csv", ",".join(MATCH_COLUMNS) + "\r\n")]
)
def test_without_a_summary_and_matches_only_a_table_has_its_head(form: str, expected: str) -> None:
    """Only CSV writes something: its header, so that it opens as a table."""
    assert expected == "".join(render(form, [], [PROBLEM], None))


@pytest.mark.parametrize("form", NAMES)
def test_every_string_ends_its_line(form: str) -> None:
    """Every string of a report ends with its line end."""
    strings = list(render(form, [MATCH], [PROBLEM], SUMMARY))
    assert [string for string in strings if not string.endswith("\n")] == []


@pytest.mark.parametrize("form", NAMES)
def test_problems_may_come_to_light_with_the_last_match(form: str) -> None:
    """Problems are read only after the last match."""
    problems: list[Problem] = []

    def arriving() -> Iterator[Match]:
        yield MATCH
        problems.append(PROBLEM)

    assert "".join(render(form, arriving(), problems, SUMMARY)) == written(form, MATCH)
