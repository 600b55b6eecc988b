"""The command `verify`: whether an index is as it was written."""

from __future__ import annotations

import click

import dedup
from dedup.cli.options import IndexFile, gathered, index_option, plain_format_option, wait_option
from dedup.cli.terminal import print_json, print_lines, say


@click.command(short_help="Check every row of an index.")
@index_option
@plain_format_option
@wait_option
@gathered(index=IndexFile)
def verify(index: IndexFile, form: str) -> None:
    """Check every row of the index against its hash, and every reference between its tables.

    Each article is fingerprinted again, which takes about as long as reading them all. Exits with 5 if
    something is wrong.
    """
    from dedup.report.escape import visible
    from dedup.report.figures import count

    found = 0
    with dedup.open_index(index.path, wait=index.wait) as store:
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
        print_lines([f"{count(articles, 'article')} checked, nothing is wrong."])
    else:
        say(f"dedup: {count(found, 'fault')} in {index.path}; restore a backup, or scan the articles again")
    raise click.exceptions.Exit(5 if found else 0)
