"""The command `info`: what an index holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from dedup.cli.options import IndexFile, gathered, index_option, plain_format_option, wait_option
from dedup.cli.terminal import megabytes, print_json, print_lines

if TYPE_CHECKING:
    from dedup.index.file.account import Account, Run


@click.command(short_help="Tell what an index holds.")
@index_option
@plain_format_option
@wait_option
@gathered(index=IndexFile)
def info(index: IndexFile, form: str) -> None:
    """Tell the settings, versions, counts and sizes of an index, its fullest buckets and its last runs."""
    from dedup.index.file.account import account
    from dedup.index.file.opening import opened

    with opened(index.path, index.wait) as store:
        told = account(store)
    if form == "jsonl":
        print_json([{"type": "info", **asdict(told)}])
    else:
        print_lines(_told(told))


def _told(told: Account) -> Iterator[str]:
    from dedup.index.file.account import NEWEST
    from dedup.report.escape import visible
    from dedup.report.figures import count

    settings = told.settings
    yield visible(told.path)
    seen = f", from {count(told.files, 'file')}" if told.files else ""
    yield f"  {count(told.articles, 'article')}{seen}; {told.short:,} of them short"
    yield f"  {count(told.known_files, 'file')} not to be read again unless they change"
    kinds = ", ".join(f"{number:,} {kind}" for kind, number in told.matches.items())
    yield f"  {count(sum(told.matches.values()), 'finding')}{': ' + kinds if kinds else ''}"
    yield f"  {count(told.copied, 'article')} in copies by their words, {told.alike:,} only alike{_so(told)}"
    if told.pending:
        yield f"  {count(told.pending, 'article')} still to judge: the next scan does it"
    reclaimable = megabytes(told.reclaimable)
    yield f"  {megabytes(told.size)}, of which {reclaimable} can be reclaimed with dedup rebuild"
    yield "  " + ", ".join(f"{name} {megabytes(size)}" for name, size in told.parts.items())
    newest = f" of the last {NEWEST:,} articles" if told.articles > NEWEST else ""
    yield f"  fullest buckets{newest}: {', '.join(f'{size:,}' for size in told.fullest) or 'none'} articles"
    yield f"  format {settings['format']}, made by dedup {settings['dedup']}"
    yield (
        f"  scheme {settings['scheme']}, {settings['permutations']} permutations, seed {settings['seed']}, "
        f"canary {settings['canary']}"
    )
    yield (
        f"  min-score {settings['min_score']}, min-words {settings['min_words']}, texts {settings['texts']}"
    )
    yield "last runs" if told.runs else "no run yet"
    yield from map(_told_run, told.runs)


def _so(told: Account) -> str:
    """Return what comes of it that so many articles are only alike."""
    return f": the odds of a copy are divided by {told.against:.1f}" if told.against >= 1.05 else ""


def _told_run(run: Run) -> str:
    from dedup.report.figures import count

    took = f"{(run.ended - run.began).total_seconds():.1f} s" if run.ended else "stopped"
    return (
        f"  {run.run:>5}  {run.began:%Y-%m-%dT%H:%M:%SZ}  {run.command:<8}{took:>9}  "
        f"{run.added:,} added, {run.changed:,} changed, {run.moved:,} moved, "
        f"{run.forgotten:,} forgotten, {count(run.problems, 'problem')}, {count(run.matches, 'finding')}"
    )
