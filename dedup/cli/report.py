"""The command `report`: what an index found, as a page."""

from __future__ import annotations

import click

import dedup
from dedup.cli import output
from dedup.cli.delivery import Delivery
from dedup.cli.options import IndexFile, gathered, html_option, index_option, wait_option


@click.command(short_help="Write what the index found as a page.")
@index_option
@html_option("The page to write, in one file.", required=True)
@wait_option
@gathered(index=IndexFile, delivery=Delivery)
def report(index: IndexFile, delivery: Delivery) -> None:
    """Write all matches of the index as a page: both texts side by side, time lines, who copies whom.

    \b
    Example:
      dedup report --index news.dedup --html report.html
    """
    delivery.check(index.path)
    output.write(dedup.page(index.path, wait=index.wait), delivery.page)
