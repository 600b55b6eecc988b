"""The command `report`: what an index found, as a page."""

from __future__ import annotations

import click

from dedup.article import Summary
from dedup.cli.delivery import Delivery, write_page
from dedup.cli.options import IndexFile, gathered, html_option, index_option, wait_option


@click.command(short_help="Write what the index found as a page to look at.")
@index_option
@html_option("The page to write, in one file.", required=True)
@wait_option
@gathered(index=IndexFile, delivery=Delivery)
def report(index: IndexFile, delivery: Delivery) -> None:
    """Write the matches that the index keeps as a page: both texts side by side, time lines, who copies whom.

    \b
    Example:
      dedup report --index news.dedup --html report.html
    """
    delivery.check(index.path)
    from dedup.index.file import matches as kept
    from dedup.index.file.opening import opened

    with opened(index.path, index.wait, write=False) as store:
        found = list(kept.read(store, kept.Wanted()))
        summary = Summary(len(store), 0, len(found), 0, 0, 0, 0, 0)
    write_page(delivery, found, [], summary)
