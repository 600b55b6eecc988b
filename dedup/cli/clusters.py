"""The command `clusters`: what an index found, as stories."""

from __future__ import annotations

import click

import dedup
from dedup.article import Settings
from dedup.cli import output
from dedup.cli.delivery import Delivery
from dedup.cli.options import (
    IndexFile,
    format_option,
    gathered,
    index_option,
    output_option,
    prefer_source_option,
    wait_option,
    whose_options,
)
from dedup.cli.sought import Sought, sought_options
from dedup.cli.terminal import look


@click.command(short_help="Show the stories: each with its copies.")
@index_option
@format_option(("text", "jsonl", "csv"), "text for people, jsonl for programs, csv for spreadsheets.")
@output_option
@sought_options
@prefer_source_option
@whose_options
@wait_option
@gathered(index=IndexFile, sought=Sought, delivery=Delivery, settings=Settings)
def clusters(index: IndexFile, sought: Sought, delivery: Delivery, settings: Settings) -> None:
    """Show the stories in the index: an article and all that were copied from it, the strongest story first.

    Each copy is listed once, with the article that it follows most closely. Two articles are one story if a
    match with a score of 0.8 or more, and not of an excerpt, joins them, or if one has no such match and
    follows the other most closely.

    \b
    Examples:
      dedup clusters --index news.dedup
      dedup clusters --index news.dedup --format jsonl --output stories.jsonl
    """
    delivery.check(index.path)
    from dedup.report import stories, stories_csv

    found = dedup.clusters(index.path, sought.wanted(), settings, wait=index.wait)
    if delivery.form == "jsonl":
        lines = stories.lines(found)
    elif delivery.form == "csv":
        lines = stories_csv.table(found)
    else:
        lines = stories.rows(found, look(delivery.target))
    output.write(lines, delivery.target)
