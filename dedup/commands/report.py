"""The command `report`: what an index found, as a page."""

from __future__ import annotations

import click

from dedup import output
from dedup.article import Summary
from dedup.commands.delivery import write_page
from dedup.commands.options import index_option, wait_option


@click.command(short_help="Write what the index found as a page to look at.")
@index_option
@click.option(
    "--html", "page", metavar="FILE", type=click.Path(), required=True, help="The page to write, in one file."
)
@wait_option
def report(index: str, page: str, wait: float) -> None:
    """Write the matches that the index keeps as a page: both texts side by side, time lines, who copies whom.

    \b
    Example:
      dedup report --index news.dedup --html report.html
    """
    output.check(page)
    from dedup.store import matches as kept
    from dedup.store.opening import opened

    with opened(index, wait, write=False) as store:
        found = list(kept.read(store, kept.Wanted()))
        summary = Summary(len(store), 0, len(found), 0, 0, 0, 0, 0)
    write_page(page, found, [], summary)
