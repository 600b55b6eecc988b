"""The command `report`: write what an index found as an HTML page."""

from __future__ import annotations

import click

import dedup
from dedup.article import Settings
from dedup.cli import output
from dedup.cli.delivery import Delivery
from dedup.cli.options import (
    IndexFile,
    gathered,
    html_option,
    index_option,
    prefer_source_option,
    wait_option,
    whose_options,
)
from dedup.cli.sought import Sought, sought_options


@click.command(short_help="Write the matches in an index as an HTML page.")
@index_option
@html_option("The page to write, one self-contained file.", required=True)
@sought_options
@prefer_source_option
@whose_options
@wait_option
@gathered(index=IndexFile, sought=Sought, delivery=Delivery, settings=Settings)
def report(index: IndexFile, sought: Sought, delivery: Delivery, settings: Settings) -> None:
    """Write the matches in the index as an HTML page: the stories with their copies, both texts side by side,
    and which site copies from which.

    \b
    Examples:
      dedup report --index news.dedup --html report.html
      dedup report --index news.dedup --html week.html --since 7d --ours bell.example
    """
    delivery.check(index.path)
    page = dedup.page(index.path, sought.wanted(), settings, wait=index.wait)
    output.write(page, delivery.page)
