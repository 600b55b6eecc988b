"""Match, Problem and Summary as text, JSON Lines, CSV, Markdown or a page; one file a format.

A form is imported when it is asked for: some take as long to import as a small run.
Values in, strings out: nothing here prints or opens a file. The strings may hold surrogates that stand for
bytes of file names, so write them as UTF-8 with errors="surrogateescape", and leave line ends alone.

    text     for people: grouped by source, with the telling sentences
    jsonl    for programs: the contract
    csv      for spreadsheets: one row a match
    markdown for tickets and mails
    html     to look at: one page with all in it, asked for by `html.rows`
    columns  one match in two columns, asked for by `columns.rows`
    stories  clusters, asked for by `stories.rows` and `stories.lines`
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, assert_never

from dedup.article import Match, Problem, Summary
from dedup.report.screen import Look

__all__ = ["FORMATS", "Format", "Look", "render"]

Format = Literal["text", "jsonl", "csv", "markdown"]

FORMATS: tuple[Format, ...] = ("text", "jsonl", "csv", "markdown")

_PLAIN = Look()


def render(
    form: Format,
    matches: Iterable[Match],
    problems: Iterable[Problem],
    summary: Summary | None,
    look: Look = _PLAIN,
) -> Iterator[str]:
    """Yield the report in one of the formats, in strings that end with their line end.

    Matches come sorted by source. Problems are asked for only after the last match; without a summary, they
    are not asked for, and the report is the matches alone. `look` concerns the text alone.
    """
    match form:
        case "text":
            from dedup.report import text

            return text.rows(matches, problems, summary, look)
        case "jsonl":
            from dedup.report import jsonl

            return jsonl.rows(matches, problems, summary)
        case "csv":
            from dedup.report import csv

            return csv.rows(matches, problems, summary)
        case "markdown":
            from dedup.report import markdown

            return markdown.rows(matches, problems, summary)
        case _:
            assert_never(form)
