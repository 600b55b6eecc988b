"""The command `clusters`: what an index found, as stories."""

from __future__ import annotations

import click

import dedup
from dedup.article import Settings
from dedup.cli import output
from dedup.cli.delivery import Delivery
from dedup.cli.options import (
    IndexFile,
    gathered,
    index_option,
    output_option,
    plain_format_option,
    prefer_source_option,
    wait_option,
    whose_options,
)
from dedup.cli.sought import Sought, sought_options
from dedup.cli.terminal import look


@click.command(short_help="Show each source with its copies.")
@index_option
@plain_format_option
@output_option
@sought_options
@prefer_source_option
@whose_options
@wait_option
@gathered(index=IndexFile, sought=Sought, delivery=Delivery, settings=Settings)
def clusters(index: IndexFile, sought: Sought, delivery: Delivery, settings: Settings) -> None:
    """Show the matches in the index as stories: each source with its copies, the earliest copy first.

    Each copy belongs to one source and matches that source directly. Articles are never grouped through a
    third one.

    \b
    Examples:
      dedup clusters --index news.dedup
      dedup clusters --index news.dedup --format jsonl --output stories.jsonl
    """
    delivery.check(index.path)
    from dedup.report import stories

    found = dedup.clusters(index.path, sought.wanted(), settings, wait=index.wait)
    lines = stories.lines(found) if delivery.form == "jsonl" else stories.rows(found, look(delivery.target))
    output.write(lines, delivery.target)
