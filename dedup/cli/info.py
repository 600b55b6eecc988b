"""The command `info`: show what an index holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

import dedup
from dedup.cli.config import Config
from dedup.cli.options import IndexFile, gathered, index_option, plain_format_option, wait_option
from dedup.cli.terminal import megabytes, print_json, print_lines

if TYPE_CHECKING:
    from dedup.index.file.account import Account, Run


@click.command(short_help="Show what an index holds.")
@index_option
@plain_format_option
@wait_option
@gathered(index=IndexFile)
def info(index: IndexFile, form: str) -> None:
    """Show the settings, versions, counts and sizes of an index, its fullest buckets and its last runs."""
    account = dedup.info(index.path, wait=index.wait)
    options = click.get_current_context().find_object(Config)
    if form == "jsonl":
        written = {"path": options.path, "options": options.values} if options else None
        print_json([{"type": "info", **asdict(account), "config": written}])
    else:
        print_lines([*_lines(account), *_config_lines(options)])


def _lines(account: Account) -> Iterator[str]:
    from dedup.index.file.account import NEWEST
    from dedup.report.escape import visible
    from dedup.report.figures import count

    settings = account.settings
    yield visible(account.path)
    seen = f", from {count(account.files, 'file')}" if account.files else ""
    yield f"  {count(account.articles, 'article')}{seen}; {account.short:,} of them short"
    yield f"  {count(account.known_files, 'file')} will be read again only if changed"
    kinds = ", ".join(f"{number:,} {kind}" for kind, number in account.matches.items())
    yield f"  {count(sum(account.matches.values()), 'match')}{': ' + kinds if kinds else ''}"
    copied = count(account.copied, "article")
    yield f"  {copied} in copies (exact ones aside), {count(account.alike, 'lookalike')}{_weight(account)}"
    if account.pending:
        yield f"  {count(account.pending, 'article')} pending; the next scan judges them"
    reclaimable = megabytes(account.reclaimable)
    yield f"  {megabytes(account.size)}, of which {reclaimable} can be reclaimed with dedup rebuild"
    yield "  " + ", ".join(f"{name} {megabytes(size)}" for name, size in account.parts.items())
    newest = f" of the last {NEWEST:,} articles" if account.articles > NEWEST else ""
    fullest = ", ".join(f"{size:,}" for size in account.fullest) or "none"
    yield f"  fullest buckets{newest}: {fullest} articles"
    yield f"  format {settings['format']}, made by dedup {settings['dedup']}"
    yield (
        f"  scheme {settings['scheme']}, {settings['permutations']} permutations, seed {settings['seed']}, "
        f"canary {settings['canary']}"
    )
    yield (
        f"  min-score {settings['min_score']}, min-words {settings['min_words']}, texts {settings['texts']}"
    )
    yield "last runs" if account.runs else "no run yet"
    yield from map(_run_line, account.runs)


def _config_lines(options: Config | None) -> Iterator[str]:
    """Yield the options that a file sets for this index, as the file has them."""
    from dedup.report.escape import visible

    if options is None:
        return
    yield f"options from {visible(options.path)}"
    for name, value in options.values.items():
        if not isinstance(value, dict):
            yield f"  {name} = {visible(json.dumps(value, ensure_ascii=False, default=str))}"
    for command, table in options.values.items():
        for name, value in table.items() if isinstance(table, dict) else ():
            yield f"  {command}.{name} = {visible(json.dumps(value, ensure_ascii=False, default=str))}"


def _weight(account: Account) -> str:
    """Return by how much the lookalikes lower the odds of a copy, if they do."""
    return f": the odds of a copy are divided by {account.against:.1f}" if account.against >= 1.05 else ""


def _run_line(run: Run) -> str:
    from dedup.report.figures import count

    took = f"{(run.ended - run.began).total_seconds():.1f} s" if run.ended else "stopped"
    return (
        f"  {run.run:>5}  {run.began:%Y-%m-%dT%H:%M:%SZ}  {run.command:<8}{took:>9}  "
        f"{run.added:,} added, {run.changed:,} changed, {run.moved:,} moved, "
        f"{run.forgotten:,} forgotten, {count(run.problems, 'problem')}, {count(run.matches, 'match')}"
    )
