"""The command `clusters`: what an index found, around the sources."""

from __future__ import annotations

import click

from dedup import output
from dedup.commands.delivery import target_of
from dedup.commands.options import index_option, output_option, plain_format_option, wait_option
from dedup.commands.terminal import look


@click.command(short_help="Show copies around their sources.")
@index_option
@plain_format_option
@output_option
@wait_option
def clusters(index: str, form: str, destination: str | None, wait: float) -> None:
    """Put the matches that the index keeps around their sources: each with its copies, the earliest first.

    A copy belongs to one source, which it matches itself: nothing is joined through a third article.

    \b
    Examples:
      dedup clusters --index news.dedup
      dedup clusters --index news.dedup --format jsonl --output clusters.jsonl
    """
    target = target_of(destination)
    from dedup import cluster
    from dedup.report import stars
    from dedup.store import matches as kept
    from dedup.store.opening import opened

    with opened(index, wait, write=False) as store:
        found = cluster.clusters(kept.read(store, kept.Wanted()))
        shown = look(target, store.choice.min_words)
    output.write(stars.lines(found) if form == "jsonl" else stars.rows(found, shown), target)
