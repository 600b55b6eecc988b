"""The command `scan`: find copies among the given articles; with an index, report what is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

import dedup
from dedup.article import Settings
from dedup.cli.delivery import Delivery, leave, unread, write_page, write_report
from dedup.cli.listing import write_list
from dedup.cli.options import (
    DEFAULTS,
    fail_on_match_option,
    gathered,
    html_option,
    index_option_for,
    insisted,
    jobs_option,
    limit_option,
    max_bytes_option,
    min_score_option,
    min_words_option,
    output_option,
    prefer_source_option,
    quiet_option,
    reading_options,
    refuse_without_index,
    report_format_option,
    settle_option,
    wait_option,
    whose_options,
)
from dedup.cli.progress import Bar
from dedup.cli.terminal import say
from dedup.kernels.heap import spend_memory

if TYPE_CHECKING:
    from dedup.article import Summary, Tally
    from dedup.pipeline import Report


@dataclass(frozen=True, slots=True)
class Keeping:
    """The index that a scan compares with and adds to, if any, and how it is used."""

    path: str | None
    prune: bool
    no_text: bool
    wait: float


@click.command(short_help="Report which of the given articles are copies of which.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@report_format_option
@output_option
@html_option("Also write the report as an HTML page.")
@quiet_option
@limit_option
@fail_on_match_option
@min_score_option("Report matches with at least this score.", DEFAULTS.min_score)
@min_words_option("Check shorter articles for exact copies only.", DEFAULTS.min_words)
@max_bytes_option
@prefer_source_option
@whose_options
@index_option_for(
    "Also compare with everything in this index, add the new articles, and report each match once."
)
@settle_option
@click.option("--prune", is_flag=True, help="Forget indexed articles under these paths whose files are gone.")
@click.option("--no-text", is_flag=True, help="Make an index that stores hashes of words instead of texts.")
@wait_option
@jobs_option
@reading_options
@click.option(
    "--list-files", is_flag=True, help="Only list the files, each with what becomes of it; compare nothing."
)
@gathered(delivery=Delivery, settings=Settings, keeping=Keeping)
def scan(
    paths: tuple[str, ...], delivery: Delivery, settings: Settings, keeping: Keeping, list_files: bool
) -> None:
    """Compare all articles under the paths with each other, and report which are copies of which.

    A PATH is a folder (read recursively), a file, "-" for standard input, or @FILE for a list of paths.
    Text, JSON, tables, feeds, web pages and archives of these are read; what a file is, its content tells.
    All other files are counted by the reason why they were left out. docs/inputs.md says what is read how.

    \b
    Examples:
      A folder and everything in it:
        dedup scan articles/
      A feed and an archive, with output for programs:
        dedup scan feed.jsonl.gz archive/ --format jsonl > matches.jsonl
      One article from a pipe and a folder:
        pdftotext article.pdf - | dedup scan - articles/
      Selected files:
        find wire/ -name '*.txt' -mtime -7 | dedup scan @-
      Every night by cron, with a mail only if the run failed:
        15 4 * * *  dedup scan /srv/scrape --quiet --format csv --output /srv/copies.csv
      Every five minutes, comparing new articles with everything seen so far:
        */5 * * * *  dedup scan /srv/scrape --index /srv/news.dedup --quiet

    \b
    Exit codes:
        0  done, whether or not copies were found
        1  copies found and --fail-on-match given, even if inputs could not be
           read; or the run failed: out of memory, disk full
        2  wrong usage; nothing was done
        3  done, but some inputs could not be read, or nothing could; the report
           names them unless --quiet was given
        4  another process is using the index
        5  the index cannot be used; standard error says why and what to do
      130  interrupted; 143 if terminated
      141  the reader of the output closed it, as in | head
    """
    delivery.check(keeping.path, *paths)
    if list_files:
        write_list(paths, settings, delivery)  # and leave
    spend_memory()
    if keeping.path is None:
        refuse_without_index("prune", "no_text", "wait", "settle")
        summary = _scan_alone(paths, settings, delivery)
    else:
        settings = replace(settings, keep_texts=not keeping.no_text)
        summary = _scan_index(paths, settings, delivery, keeping, keeping.path)
    leave(summary, delivery)


def _scan_alone(paths: Sequence[str], settings: Settings, delivery: Delivery) -> Summary:
    """Compare the articles only with each other."""
    with Bar(delivery.quiet) as bar:
        report = dedup.scan(paths, settings, progress=bar.show)
    _deliver(report, delivery)
    if not delivery.quiet and (delivery.target is not None or delivery.form != "text"):
        say(_closing_alone(report))
    return report.summary


def _scan_index(
    paths: Sequence[str], settings: Settings, delivery: Delivery, keeping: Keeping, index: str
) -> Summary:
    """Compare the articles with everything in an index, and add the new ones."""
    opened = dedup.open_index(index, settings, create=True, wait=keeping.wait, insist=_insisted())
    with opened as store:
        with Bar(delivery.quiet) as bar:
            report = dedup.scan(paths, settings, index=store, prune=keeping.prune, progress=bar.show)
        if delivery.html is not None:  # the matches of an open index can be read once only
            report = replace(report, matches=tuple(report.matches))
        _deliver(report, delivery)
        dedup.mark_reported(store)
        articles = len(store)
    if not delivery.quiet:
        say(_closing_index(report, articles))
    return report.summary


def _deliver(report: Report, delivery: Delivery) -> None:
    write_report(report, delivery)
    write_page(delivery, report.matches, unread(report), report.summary)


def _insisted() -> list[str]:
    """Return the names of the index settings that the user gave."""
    return [*insisted("min_score", "min_words"), *(["keep_texts"] if insisted("no_text") else [])]


def _closing_alone(report: Report) -> str:
    """Return the closing line of a run whose report does not go to the terminal."""
    from dedup.report.figures import count

    tally = report.summary.tally
    parts = [f"{count(report.summary.articles, 'article')} read", *_counted(tally)]
    if report.summary.problems:
        parts.append(f"{count(report.summary.problems, 'input')} could not be read")
    parts += _left_out(report.summary)
    return ", ".join(parts)


def _closing_index(report: Report, articles: int) -> str:
    """Return the closing line of a run on an index."""
    from dedup.report.figures import count

    taken, summary = report.taken, report.summary
    parts = [f"{count(taken.read - taken.changed, 'article')} added"]
    for number, word in ((taken.changed, "changed"), (taken.moved, "moved"), (taken.forgotten, "forgotten")):
        parts += [f"{number:,} {word}"] * bool(number)
    parts += _counted(summary.tally, "new ")
    parts += [f"{count(summary.problems, 'input')} could not be read"] * bool(summary.problems)
    parts += _left_out(summary)
    return ", ".join(parts) + f"; {count(articles, 'article')} in the index"


def _counted(tally: Tally, new: str = "") -> list[str]:
    """Return what a closing line says of what was found."""
    from dedup.report.figures import count

    return [f"{count(tally.copies, f'{new}copy')} in {count(tally.stories, 'story')}"]


def _left_out(summary: Summary) -> list[str]:
    """Return what a closing line says of inputs that were left out."""
    from dedup.report.figures import count

    parts = [f"{count(summary.inputs_left_out, 'input')} left out"] * bool(summary.left_out)
    extras = sorted({kind.extra for kind in summary.left_out if kind.extra})
    return parts + [f"install dedup[{extra}] to read all of them" for extra in extras]
