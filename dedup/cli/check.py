"""The command `check`: compare articles with an index without adding them."""

from __future__ import annotations

from dataclasses import replace

import click

import dedup
from dedup.article import KINDS, Settings
from dedup.cli.delivery import Delivery, leave, unread, write_page, write_report
from dedup.cli.options import (
    IndexFile,
    fail_on_match_option,
    gathered,
    html_option,
    index_option,
    jobs_option,
    kind_option,
    limit_option,
    max_bytes_option,
    min_score_option,
    output_option,
    prefer_source_option,
    quiet_option,
    reading_options,
    report_format_option,
    wait_option,
    whose_options,
)
from dedup.cli.progress import Bar


@click.command(short_help="Compare articles with an index without adding them.")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path())
@index_option
@report_format_option
@output_option
@html_option("Also write the report as an HTML page.")
@kind_option
@min_score_option("Report matches with at least this score.", default=0.0, name="least_score")
@prefer_source_option
@whose_options
@quiet_option
@limit_option
@fail_on_match_option
@max_bytes_option
@jobs_option
@reading_options
@wait_option
@gathered(index=IndexFile, delivery=Delivery, settings=Settings)
def check(paths: tuple[str, ...], index: IndexFile, delivery: Delivery, settings: Settings) -> None:
    """Compare articles with everything in the index and with each other. The index does not change.

    A FILE can be anything that `dedup scan` takes: a file, a folder, JSON Lines, or "-" for one article on
    standard input.

    \b
    Examples:
      dedup check draft.txt --index news.dedup
      pdftotext article.pdf - | dedup check - --index news.dedup --fail-on-match
    """
    delivery.check(index.path, *paths)
    settings = replace(settings, kinds=settings.kinds or KINDS)
    with Bar(delivery.quiet) as bar:
        report = dedup.check(paths, index.path, settings, wait=index.wait, progress=bar.show)
    write_report(report, delivery)
    write_page(delivery, report.matches, unread(report), report.summary)
    leave(report.summary, delivery)
