"""Matches, problems and summary → text, JSON Lines, CSV, Markdown or a page; one file a format.

A format is imported only when it is used, because importing some takes as long as a small run.
This package turns values into strings; it prints nothing and opens no file. The strings may hold surrogates
that stand for bytes of file names: write them as UTF-8 with errors="surrogateescape" and keep the line ends.

    formats.py   the registry of the formats of a report
    text.py      for people: by story, with an example of each match
    jsonl.py     for programs: the contract
    csv.py       for spreadsheets: one row per match
    markdown.py  for tickets and mails
    html.py      a self-contained page for a browser: `html.rows`
    columns.py   one match in two columns: `columns.rows`
    likeness.py  two articles that are no match: `likeness.rows` and `likeness.line`
    stories.py   stories for `dedup clusters`: `stories.rows` and `stories.lines`
    stories_csv.py  the same for spreadsheets: `stories_csv.table`

    page_parts.py  what the page shows of matches: rows, and the data of an opened match
    drawing.py   what the page draws: time lines, and which site copies from which
    pieces.py    the aligned pieces of a passage
    facts.py     what is said of an article beside its text
    sentences.py what is said of matches and runs
    quote.py     the example of a match as two lines
    kinds.py     what each kind is called
    figures.py   numbers in words and digits
    screen.py    what a terminal shows
    escape.py    text from outside made harmless
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module

from dedup.article import Match, Notice, Problem, Summary
from dedup.report.formats import module_of
from dedup.report.screen import Look

__all__ = ["Look", "render"]

_PLAIN = Look()


def render(
    form: str,
    matches: Iterable[Match],
    problems: Iterable[Problem | Notice],
    summary: Summary | None,
    look: Look = _PLAIN,
) -> Iterator[str]:
    """Yield the report in one of the formats, in strings that end with their line end.

    `matches` come by story, as runs report them; without places, they get them. `problems`, with notices
    among them, are read after the last match. Without a summary they are not read at all, and the report
    holds the matches alone. Only the text format uses `look`.
    """
    rows: Iterator[str] = import_module(f"dedup.report.{module_of(form)}").rows(
        matches, problems, summary, look
    )
    return rows
