"""The command `forget`: articles out of an index."""

from __future__ import annotations

import click

from dedup.cli.options import IndexFile, gathered, index_option, plain_format_option, wait_option
from dedup.cli.terminal import print_json, print_lines
from dedup.errors import UsageError


@click.command(short_help="Remove articles from an index.")
@click.argument("names", metavar="PATH|ID...", nargs=-1, required=True)
@index_option
@plain_format_option
@wait_option
@gathered(index=IndexFile)
def forget(names: tuple[str, ...], index: IndexFile, form: str) -> None:
    """Remove articles and all their matches: by id, by path, or all that were read in a folder.

    A file that is still there comes back with the next scan of its folder.
    """
    from dedup.index.file import changing, lookup
    from dedup.index.file.opening import opened
    from dedup.report.escape import visible
    from dedup.report.figures import count

    if "" in names:  # of a variable that is not set; as a path it would be the folder that one is in
        raise UsageError("'': an empty name is no id and no path; nothing was forgotten")
    with opened(index.path, index.wait, write=True) as store:
        numbers = {name: lookup.named(store, name) for name in names}
        for name, found in numbers.items():
            if not found:
                unknown = f"{name}: no article in {index.path} has this id or path"
                raise UsageError(f"{unknown}; nothing was forgotten")
        every = sorted({number for found in numbers.values() for number in found})
        ids = store.ids(every)
        forgotten = changing.forget(store, every)
    if form == "jsonl":
        print_json({"type": "forgotten", "id": ids[number]} for number in every)
    else:
        print_lines([f"forgotten: {visible(ids[number])}" for number in every])
        print_lines([f"{count(forgotten, 'article')} forgotten."])
