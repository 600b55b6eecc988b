"""Matches, problems and summary → text, JSON Lines, CSV, Markdown or a page; one file a format.

A format is imported when it is asked for: some take as long to import as a small run.
Values go in, strings come out: nothing here prints or opens a file. The strings may hold surrogates that
stand for bytes of file names: write them as UTF-8 with errors="surrogateescape", and leave line ends alone.

    formats   the registry of the formats of a report
    text      for people: grouped by source, with an example of each match
    jsonl     for programs: the contract
    csv       for spreadsheets: one row per match
    markdown  for tickets and mails
    html      a page to look at, with everything in it: `html.rows`
    columns   one match in two columns: `columns.rows`
    stories   stories for `dedup clusters`: `stories.rows` and `stories.lines`

    drawing, kinds, pieces, quote, figures, screen, escape: what several formats show, and how
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module

from dedup.article import Match, Problem, Summary
from dedup.report.formats import module_of
from dedup.report.screen import Look

__all__ = ["Look", "render"]

_PLAIN = Look()


def render(
    form: str,
    matches: Iterable[Match],
    problems: Iterable[Problem],
    summary: Summary | None,
    look: Look = _PLAIN,
) -> Iterator[str]:
    """Yield the report in one of the formats, in strings that end with their line end.

    Matches come sorted by source. Problems are asked for only after the last match; without a summary, they
    are not asked for, and the report is the matches alone. Only the text heeds `look`.
    """
    rows: Iterator[str] = import_module(f"dedup.report.{module_of(form)}").rows(
        matches, problems, summary, look
    )
    return rows
