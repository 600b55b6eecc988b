"""The command `verify`: check an index for faults."""

from __future__ import annotations

import click

import dedup
from dedup.cli.options import IndexFile, gathered, index_option, plain_format_option, wait_option
from dedup.cli.terminal import print_json, print_lines, say
from dedup.index.verbs import opened_or_lent


@click.command(short_help="Check every row of an index for faults.")
@index_option
@plain_format_option
@wait_option
@gathered(index=IndexFile)
def verify(index: IndexFile, form: str) -> None:
    """Check every row of the index against its hash, and every reference between its tables.

    Every article is fingerprinted again, so this takes about as long as reading all of them. Exits with 5 if
    it finds a fault.
    """
    from dedup.report.escape import visible
    from dedup.report.figures import count

    found = 0
    with opened_or_lent(index.path, index.wait, as_it_is=True) as store:
        for fault in dedup.verify(store):
            found += 1
            if form == "jsonl":
                print_json([{"type": "fault", "reason": fault}])
            else:
                print_lines([visible(fault)])
        articles = None if found else len(store)
    if form == "jsonl":
        print_json([{"type": "summary", "articles": articles, "faults": found}])
    elif articles is not None:
        print_lines([f"{count(articles, 'article')} checked, no faults found."])
    else:
        advice = f"save the rest with dedup rebuild --index {index.path}, or restore a backup"
        say(f"dedup: {count(found, 'fault')} in {index.path}; {advice}")
    raise click.exceptions.Exit(5 if found else 0)
