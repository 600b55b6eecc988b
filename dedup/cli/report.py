"""The command `report`: write what an index found as an HTML page."""

from __future__ import annotations

import click

import dedup
from dedup.cli import output
from dedup.cli.delivery import Delivery
from dedup.cli.options import IndexFile, gathered, html_option, index_option, wait_option


@click.command(short_help="Write the matches in an index as an HTML page.")
@index_option
@html_option("The page to write, one self-contained file.", required=True)
@wait_option
@gathered(index=IndexFile, delivery=Delivery)
def report(index: IndexFile, delivery: Delivery) -> None:
    """Write the matches in the index as an HTML page: the stories with their copies, both texts side by side,
    and which site copies from which.

    \b
    Example:
      dedup report --index news.dedup --html report.html
    """
    delivery.check(index.path)
    output.write(dedup.page(index.path, wait=index.wait), delivery.page)
