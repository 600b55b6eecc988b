"""The command `compare`: how it shows a pair, and how it handles bad input."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import made_up, unlike, write

import dedup
from dedup.article import Match, Settings
from dedup.reading.pages import available
from dedup.report import Look, columns
from dedup.report.screen import width

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
SOURCE, COPY = ARTICLES / "opinion-corvane-strait.txt", ARTICLES / "spun-corvane-passage.txt"
SGR = re.compile("\x1b\\[(?:[0-9;]*)m")
HOSTILE = [
    "<script>alert(1)</script>", "{{ 7 * 7 }}", "=cmd|'/c calc'!A1", "\x1b[2J\x1b]0;owned\x07",
    "\u202egnp.exe", "\ud800", "x" * 1_000_000, "\x00\x07\x7f\x9b", "新" * 5000, "e\u0301" * 500,
]  # fmt: skip


def run(*arguments: str | Path, color: bool = False, **more: object) -> subprocess.CompletedProcess[str]:
    """Run `dedup compare` as a shell does."""
    environment = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}}
    if color:
        environment["FORCE_COLOR"] = "1"
    command = [sys.executable, "-m", "dedup", "compare", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, **more)  # type: ignore[call-overload]


def compared(source: str, copy: str) -> Match:
    match = dedup.compare(source, copy, Settings(min_score=0))
    assert match is not None
    return match


def shown(match: Match, look: Look) -> list[str]:
    return "".join(columns.rows(match, look)).splitlines()


def test_replaced_words_are_coloured_in_pairs() -> None:
    """A word and its replacement have one colour, or brackets if colour is off; kept words are plain."""
    done = run(SOURCE, COPY, color=True)
    assert (0, "") == (done.returncode, done.stderr)
    pair = re.search("tanker \x1b\\[(\\d+)musing\x1b\\[0m", done.stdout)
    assert pair is not None
    assert f"\x1b[{pair[1]}mutilising\x1b[0m" in done.stdout
    assert "⟦using⟧" in run(SOURCE, COPY).stdout


def test_every_word_of_both_texts_is_shown() -> None:
    """No word is left out, inside passages or outside."""
    match = compared(SOURCE.read_text(encoding="utf-8"), COPY.read_text(encoding="utf-8"))
    lines = [line for line in shown(match, Look(width=100)) if " │ " in line + " "]
    sides = [" ".join(line.partition(" │")[side].strip() for line in lines) for side in (0, 2)]
    for text, side in zip((match.source.text, match.copy.text), sides, strict=True):
        missing = set(re.findall(r"\w+", text)) - set(re.findall(r"\w+", side))
        assert set() == missing


def test_sentences_begin_side_by_side() -> None:
    """Both versions of a sentence start on the same line, however long the sentences before it became."""
    original = unlike(0, 6)
    copy = [
        [*one[:-1], *range(9000 + 100 * i, 9000 + 100 * i + 12 * (i % 3)), one[-1]]
        for i, one in enumerate(original)
    ]
    lines = [
        [side.strip() for side in line.split("│")]
        for line in shown(compared(write(original), write(copy)), Look(width=90))
        if "│" in line
    ]
    begun = [made_up(sentence[0]).capitalize() for sentence in original]
    assert [(word, word) for word in begun] == [
        (left.split()[0], right.split()[0])
        for left, right in lines
        if left[:1].isupper() or right[:1].isupper()
    ]


@pytest.mark.parametrize("columns_given", [10, 43, 80, 200])
def test_lines_are_no_wider_than_the_terminal(columns_given: int) -> None:
    """No line is wider than the terminal, down to the width that two columns need."""
    match = compared(SOURCE.read_text(encoding="utf-8"), COPY.read_text(encoding="utf-8"))
    body = [line for line in shown(match, Look(width=columns_given)) if "│" in line]
    assert body
    assert max(map(width, body)) <= max(columns_given, 43)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:24])
def test_hostile_texts_are_shown_harmlessly(text: str) -> None:
    """No control, override or surrogate reaches the terminal; no text is lost, and none takes long."""
    lifted = write(unlike(0, 6))
    match = compared(f"{text} {lifted}", f"{lifted} {text}")
    named = replace(match, source=replace(match.source, id=text, title=text))
    output = SGR.sub("", "".join(columns.rows(named, Look(color=True, width=100))))
    assert {unicodedata.category(char) for char in output.replace("\n", "")} & {
        "Cc",
        "Cf",
        "Cs",
        "Zl",
    } == set()
    if text.isascii() and text.isprintable():
        assert output.replace("\n", "").replace(" ", "").count(text[:30].replace(" ", "")) >= 1


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_can_be_shown(before: str, after: str) -> None:
    """Any text may surround a lifted paragraph."""
    lifted = write(unlike(0, 5))
    assert shown(compared(f"{before}\n{lifted}", f"{lifted}\n{after}"), Look(color=True))


def test_jsonl_is_the_same_object_as_in_a_scan() -> None:
    """JSON Lines holds the match, with its vocabulary, and the summary."""
    match, summary = map(json.loads, run(SOURCE, COPY, "--format", "jsonl").stdout.splitlines())
    assert ("match", "rewrite", str(COPY)) == (match["type"], match["kind"], match["copy"]["id"])
    assert {"source": "oil", "copy": "petroleum", "times": 1, "changed": False} in match["vocabulary"]
    assert ("summary", 2, 1) == (summary["type"], summary["articles"], summary["matches"])


def test_the_order_of_the_two_does_not_matter() -> None:
    """The evidence decides which is the source, not the order of arguments."""
    assert run(SOURCE, COPY).stdout == run(COPY, SOURCE).stdout


def test_strangers_have_nothing_in_common() -> None:
    """Two unrelated articles get a sentence with the score, their shares, and exit code 0."""
    done = run(SOURCE, ARTICLES / "recipe-column-quince.txt")
    first, *numbers = done.stdout.splitlines()
    assert (0, "Neither text appears to be copied from the other (0.00).") == (done.returncode, first)
    assert ["A: ", "B: "] == [line[:3] for line in numbers[1:]]


def test_a_file_against_itself() -> None:
    """A file compared with itself is an exact copy under another id."""
    done = run(SOURCE, SOURCE)
    assert "exact: certainly copied, one from the other (1.00)" in done.stdout
    assert "(second)" in done.stdout


needs_best = pytest.mark.skipif(available("best") is not None, reason=str(available("best")))

PAGE = """<!DOCTYPE html><html><head><title>Crossing  shuts</title><script>var x = "<p>no</p>";</script>
<meta property="article:published_time" content="2031-02-03T08:00:00Z">
<link rel="canonical" href="https://echo.example/1">
<style>p {{ color: red }}</style></head><body><nav><a>Home</a><a>Sport</a></nav>
<article><h1>Crossing shuts</h1>{paragraphs}</article>
<aside>Most read</aside><footer>Imprint</footer></body></html>"""


@needs_best
def test_a_saved_page_is_compared_by_its_article(tmp_path: Path) -> None:
    """Menus, scripts and footers of a page are left out; title, date and address are read."""
    page = tmp_path / "page.html"
    body = "".join(f"<p>{line}</p>" for line in SOURCE.read_text(encoding="utf-8").split("\n\n"))
    page.write_text(PAGE.format(paragraphs=body), encoding="utf-8")
    match, _ = map(json.loads, run(SOURCE, page, "--format", "jsonl").stdout.splitlines())
    read = next(match[side] for side in ("source", "copy") if match[side]["id"] == str(page))
    assert ("Crossing shuts", "2031-02-03T08:00:00+00:00") == (read["title"], read["published"])
    assert match["kind"] == "near"
    assert "Sport" not in run(SOURCE, page).stdout


@needs_best
def test_a_page_on_standard_input_is_read_as_one(tmp_path: Path) -> None:
    """What it is decides, not what it is called."""
    body = "".join(f"<p>{line}</p>" for line in SOURCE.read_text(encoding="utf-8").split("\n\n"))
    for start in ("", "<!---->" * 60_000):
        done = run(SOURCE, "-", "--format", "jsonl", input=start + PAGE.format(paragraphs=body))
        (match, _) = map(json.loads, done.stdout.splitlines())
        assert match["kind"] == "near"


def test_without_their_reader_pages_are_refused_in_one_sentence(tmp_path: Path) -> None:
    """The sentence says what to install."""
    page = tmp_path / "page.html"
    page.write_text(PAGE.format(paragraphs="<p>One.</p>"), encoding="utf-8")
    program = (
        "import sys; from dedup.reading import pages; pages.find_spec = lambda name: None;"
        "from dedup.cli.main import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", program, "compare", str(SOURCE), str(page)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    sentence = "a web page, which `pip install 'dedup[pages]'` reads"
    assert (3, "", f"dedup: {page}: {sentence}\n") == (done.returncode, done.stdout, done.stderr)


@needs_best
@pytest.mark.parametrize("page", ["<html><body></body></html>", "<!doctype html><p>"])
def test_a_page_without_text_is_a_problem(page: str, tmp_path: Path) -> None:
    """A page without text gives exit code 3 and one sentence, without a traceback."""
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    done = run(SOURCE, path)
    assert (3, "") == (done.returncode, done.stdout)
    assert f"dedup: {path}: no article: it holds no text\n" == done.stderr


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("nowhere.txt", 2, "no such file or folder"),
        (str(ARTICLES / "empty.txt"), 3, "empty"),
        (str(ARTICLES / "binary.txt"), 3, "binary: it holds NUL bytes"),
        (str(ARTICLES / "wire"), 0, ""),
        (str(ARTICLES), 2, "compare takes one article for each of A and B"),
    ],
)
def test_bad_input_gets_a_sentence(name: str, code: int, message: str) -> None:
    """Every bad input gets one sentence and its exit code; a folder with one article is that article."""
    done = run(SOURCE, name)
    assert code == done.returncode
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_standard_input_is_one_of_the_two() -> None:
    """Standard input can be one of the two articles, but not both."""
    done = run("-", COPY, input=SOURCE.read_text(encoding="utf-8"))
    assert "copied (0." in done.stdout
    assert 2 == run("-", "-", input="x").returncode


def test_an_unwritable_page_is_refused_before_the_work(tmp_path: Path) -> None:
    """An unwritable --html path gives the usage code before anything is printed."""
    done = run(SOURCE, COPY, "--html", tmp_path / "no" / "page.html")
    assert (2, "") == (done.returncode, done.stdout)
