"""The command `compare`: one pair of articles, explained word by word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

import dedup
from dedup.article import Article, Settings, Summary
from dedup.cli import output
from dedup.cli.delivery import Delivery, write_page
from dedup.cli.options import (
    gathered,
    html_option,
    index_option_for,
    max_bytes_option_for,
    plain_format_option,
    refuse_without_index,
    wait_option,
)
from dedup.cli.terminal import look
from dedup.errors import DedupError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.article import Match
    from dedup.report import Look

_UNREAD = 3
"""Exit code where an input could not be read."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The index whose articles may be compared too, if any."""

    path: str | None
    wait: float


@click.command(short_help="Explain one pair: who took what, and what was changed.")
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@plain_format_option
@html_option("Write the pair as a page too.")
@max_bytes_option_for("A larger file is not read.")
@index_option_for("A and B may be ids of articles in this index too.")
@wait_option
@gathered(delivery=Delivery, beside=Beside)
def compare(a: str, b: str, delivery: Delivery, max_bytes: int, beside: Beside) -> None:
    """Compare two articles, in either order, and show them side by side: kept words plain, replaced words
    coloured in pairs, the rest dim. A and B are text files, saved web pages, or "-" for standard input. The
    score is that of the two alone; a scan also sees their lookalikes, and can give a lower score.

    \b
    Examples:
      dedup compare article.txt suspect.txt
      dedup compare article.txt saved-page.html --html evidence.html
      dedup compare scrape/017.txt scrape/042.txt --index news.dedup

    \b
    Exit codes:
        0  done, whether or not anything was found
        2  wrong usage
        3  an article could not be read
        4  another process still used the index when the waiting time was over
        5  the index cannot be used; standard error says why and what to do
    """
    delivery.check(beside.path, a, b)
    if beside.path is None:
        refuse_without_index("wait")
    one, other = _articles((a, b), max_bytes, beside)
    match = dedup.compare(one, other, Settings(min_score=0, max_bytes=max_bytes))
    found = [match] if match else []
    summary = replace(Summary.of(articles=2, matches=len(found)), candidates=1)
    output.write(_explained(delivery.form, found, summary, look(None)))
    write_page(delivery, found, [], summary)


def _explained(form: str, found: list[Match], summary: Summary, look: Look) -> Iterable[str]:
    from dedup.report import columns, render

    if form == "jsonl":
        return render("jsonl", found, [], summary)
    return columns.rows(found[0], look) if found else ["Neither text appears to be copied from the other.\n"]


def _articles(names: tuple[str, str], max_bytes: int, beside: Beside) -> tuple[Article, Article]:
    """Read both, from the index where it has that id; where they have the same id, as of one file twice, the
    second gets another.
    """
    if names == ("-", "-"):
        raise UsageError("standard input cannot be both articles")
    stored = {} if beside.path is None else dedup.articles(names, beside.path, wait=beside.wait)
    one, other = (stored.get(name) or _article(name, max_bytes) for name in names)
    return one, other if other.id != one.id else replace(other, id=f"{other.id} (second)")


def _article(name: str, max_bytes: int) -> Article:
    """Read one article, from a text or a saved web page."""
    from dedup.article import Problem
    from dedup.reading import inputs, load
    from dedup.reading.page import from_page, is_page

    found = list(inputs([name], max_bytes))
    if len(found) != 1:
        raise UsageError(f"{name}: it holds {len(found):,} articles; compare takes one of each")
    article = found[0] if isinstance(found[0], Problem) else load(found[0], max_bytes)
    if isinstance(article, Article):
        article = replace(article, id=name)
        read = from_page(article) if is_page(article) else article
        article = read or Problem(name, "blank: the page holds no text")
    if isinstance(article, Problem):
        raise Unread(f"{article.path}: {article.reason}")
    return article


class Unread(DedupError):
    """An article that was to be compared could not be read."""

    exit_code = _UNREAD
