"""The command `compare`: explain one pair of articles word by word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

import click

import dedup
from dedup.article import Article, LeftOut, Settings, Summary
from dedup.cli import output
from dedup.cli.delivery import Delivery, write_page
from dedup.cli.options import (
    gathered,
    html_option,
    index_option_for,
    max_bytes_option_for,
    page_reader_option,
    plain_format_option,
    refuse_without_index,
    wait_option,
)
from dedup.cli.terminal import look
from dedup.errors import DedupError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.article import Likeness, Match
    from dedup.report import Look

_UNREAD = 3
"""The exit code if an input could not be read."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The index whose articles may also be compared, if any."""

    path: str | None
    wait: float


@click.command(short_help="Explain one pair: what was copied and what was changed.")
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@plain_format_option
@html_option("Also write the pair as an HTML page.")
@max_bytes_option_for("Refuse to read a larger file.")
@page_reader_option
@index_option_for("A and B may also be ids of articles in this index.")
@wait_option
@gathered(delivery=Delivery, settings=Settings, beside=Beside)
def compare(a: str, b: str, delivery: Delivery, settings: Settings, beside: Beside) -> None:
    """Compare two articles, in either order, and show both side by side. Kept words are plain, replaced words
    are coloured in pairs, and everything else is dim. A and B are text files, saved web pages, or "-" for
    standard input.

    The score considers these two articles alone. A scan also sees lookalikes, and can give a lower score.

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
        4  another process is using the index
        5  the index cannot be used; standard error says why and what to do
    """
    delivery.check(beside.path, a, b)
    if beside.path is None:
        refuse_without_index("wait")
    one, other = _articles((a, b), settings, beside)
    match = dedup.compare(one, other, replace(settings, min_score=0))
    found = [match] if match else []
    summary = replace(Summary.of(articles=2, matches=len(found)), candidates=1)
    if match:
        output.write(_explained(delivery.form, match, summary, look(None)))
    else:
        output.write(_unlike(delivery.form, dedup.likeness(one, other, settings), summary))
    write_page(delivery, found, [], summary)


def _explained(form: str, match: Match, summary: Summary, look: Look) -> Iterable[str]:
    from dedup.report import columns, render

    return render("jsonl", [match], [], summary) if form == "jsonl" else columns.rows(match, look)


def _unlike(form: str, found: Likeness, summary: Summary) -> Iterable[str]:
    """Yield the numbers of two articles that share no passage."""
    from dedup.report import likeness, render

    if form == "jsonl":
        yield likeness.line(found)
        yield from render("jsonl", [], [], summary)
    else:
        yield from likeness.rows(found)


def _articles(names: tuple[str, str], settings: Settings, beside: Beside) -> tuple[Article, Article]:
    """Read both articles; a name that is an id in the index is read from there.

    If both have the same id, as when one file is given twice, the second gets another id.
    """
    if names == ("-", "-"):
        raise UsageError("standard input cannot be both articles")
    stored = {} if beside.path is None else dedup.articles(names, beside.path, wait=beside.wait)
    one, other = (stored.get(name) or _article(name, settings) for name in names)
    return one, other if other.id != one.id else replace(other, id=f"{other.id} (second)")


def _article(name: str, settings: Settings) -> Article:
    """Read one article, of any kind that a scan reads."""
    from dedup.reading import Input, inputs, load, readers

    found = list(islice(inputs([name], settings), 2))
    if len(found) > 1:
        raise UsageError(f"{name} holds several articles; compare takes one article for each of A and B")
    with readers():
        read = load(found[0], settings) if isinstance(found[0], Input) else found[0]
    if isinstance(read, Article):
        return replace(read, id=name)
    needed = (
        f", which `pip install 'dedup[{read.extra}]'` reads"
        if isinstance(read, LeftOut) and read.extra
        else ""
    )
    raise Unread(f"{read.path}: {read.reason}{needed}")


class Unread(DedupError):
    """One of the articles to compare could not be read."""

    exit_code = _UNREAD
