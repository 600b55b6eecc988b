"""Matches as a table in CSV (RFC 4180), for spreadsheets; with a summary, problems and it as further rows.

There is one header, and one row per match, problem and summary; columns that do not apply to a row are empty.
Without a summary, the table has the columns of matches only.
Passages are only counted here. JSON Lines has their offsets.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from dedup.article import Article, Match, Notice, Problem, Summary
from dedup.report.escape import cell
from dedup.report.facts import facts
from dedup.report.figures import rounded, score
from dedup.report.screen import Look
from dedup.report.sentences import change_sentence, with_stories

Cell = str | int | float | None

COLUMNS = (
    *("type", "kind", "score"),
    *("source_id", "source_path", "source_title", "source_published"),
    *("copy_id", "copy_path", "copy_title", "copy_published"),
    *("origin_by", "origin_confidence", "origin_why"),
    *("resemblance", "copied", "used", "verbatim_words", "source_words", "copy_words", "passages"),
    *("path", "line", "reason"),
    *("articles", "problems", "matches", "short", "candidates"),
    *("full_buckets", "large_groups", "held_back"),
    *("files", "left_out", "updates", "known", "notices", "suffix", "extra", "count"),
    *("stories", "copies", "undirected"),
    *("source_url", "source_site", "source_author", "source_source", "source_date", "source_date_by"),
    *("copy_url", "copy_site", "copy_author", "copy_source", "copy_date", "copy_date_by"),
    *("link", "story", "licensed"),
)
"""The header: first the columns of matches, then those of problems, then those of the summary, then later
ones."""

MATCH_COLUMNS = COLUMNS[: COLUMNS.index("path")] + COLUMNS[COLUMNS.index("undirected") + 1 :]
"""The header of a table of matches alone."""


def rows(
    matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary | None, look: Look
) -> Iterator[str]:
    r"""Yield the header and the records, each ending with \r\n."""
    columns = MATCH_COLUMNS if summary is None else COLUMNS
    yield _record(columns)
    for match in with_stories(matches):
        yield record(columns, _match(match))
    if summary is None:
        return
    for problem in problems:
        kind = "problem" if isinstance(problem, Problem) else "notice"
        yield _row({"type": kind, "path": problem.path, "line": problem.line, "reason": problem.reason})
    for left_out in summary.left_out:
        yield _row({"type": "left_out", **asdict(left_out)})
    for change in summary.changes:
        yield _row({"type": "story", "story": change.story, "reason": change_sentence(change)})
    tally = summary.tally
    counted = {"stories": tally.stories, "copies": tally.copies, "undirected": tally.undirected}
    yield _row({"type": "summary", **asdict(summary), "left_out": summary.inputs_left_out, **counted})


def _match(match: Match) -> dict[str, Cell]:
    return {
        "type": "match",
        "kind": match.kind,
        "score": score(match),
        **_article("source", match.source),
        **_article("copy", match.copy),
        "origin_by": match.origin.by,
        "origin_confidence": rounded(match.origin.confidence),
        "origin_why": match.origin.why,
        "resemblance": rounded(match.resemblance),
        "copied": rounded(match.copied),
        "used": rounded(match.used),
        "verbatim_words": match.verbatim_words,
        "source_words": match.source_words,
        "copy_words": match.copy_words,
        "passages": len(match.passages),
        "link": match.place.link if match.place else None,
        "story": match.place.story if match.place else None,
        "licensed": int(match.licensed),
    }


def _article(role: str, article: Article) -> dict[str, Cell]:
    return {
        f"{role}_id": article.id,
        f"{role}_path": article.path,
        f"{role}_title": article.title,
        f"{role}_published": article.published,
        **{f"{role}_{name}": value for name, value in asdict(facts(article)).items()},
    }


def _row(filled: dict[str, Cell]) -> str:
    return record(COLUMNS, filled)


def record(columns: Iterable[str], filled: dict[str, Cell]) -> str:
    r"""Return a row with these columns, ending with \r\n; what is not filled is empty."""
    cells = (filled.get(column) for column in columns)
    return _record(cell(value) if isinstance(value, str) else value for value in cells)


def _record(cells: Iterable[Cell]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()
