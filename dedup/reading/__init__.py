"""Reading: paths → Article or Problem. The only stage that opens what the user names.

`inputs` finds what there is to read and is cheap; `load` reads one of its items, in any thread. `files` and
`expand` are the two halves of `inputs`, for callers that know some of the files already. Trouble with an
input is a `Problem`, never an exception; a wrong call is a `UsageError`.

    arguments.py       what the user names → the roots of the walk
    walk.py            roots → files, each once
    standard_input.py  standard input → its bytes
    formats.py         the registry of formats: a file → its members; a member → an article
    plain_text.py      a text → an article
    jsonlines.py       a JSON Lines file → its lines; a line → an article
    web_page.py        a saved web page → an article
    pages/             the bytes of a page → what it holds, in worker processes
    regular.py         a regular file → its bytes
    decode.py          bytes → text, or why not
    reasons.py         the wording of problems
    records.py         texts that a program has at hand → inputs
    batching.py        inputs → batches, each for one thread
    item.py            Input, which passes from `inputs` to `load`, and Stamp
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from dedup.article import Article, Problem
from dedup.reading import arguments, standard_input, walk, web_page
from dedup.reading.batching import Batch, batches
from dedup.reading.formats import PAGES, holds_many, of_path
from dedup.reading.item import Input, Stamp, absolute

__all__ = [
    "Batch",
    "Input",
    "Stamp",
    "absolute",
    "batches",
    "expand",
    "files",
    "given_before",
    "holds_many",
    "inputs",
    "load",
    "loaded",
]


def inputs(
    paths: Sequence[str | os.PathLike[str]], max_bytes: int, stdin: BinaryIO | None = None
) -> Iterator[Input | Problem]:
    """Find every article that the paths name, each file once. The order of the paths does not matter.

    Raises UsageError at the call, before anything is yielded, if an argument does not exist.
    """
    found = files(paths, max_bytes, stdin)
    return (each for item in found for each in expand(item, max_bytes))


def files(
    paths: Sequence[str | os.PathLike[str]], max_bytes: int, stdin: BinaryIO | None = None
) -> Iterator[Input | Problem]:
    """Find the files that `inputs` finds, and standard input, but leave those that hold many unopened."""
    names = [os.fsdecode(path) for path in paths]
    stream = standard_input.opened(names, stdin)
    return _files(arguments.roots(names, stream), max_bytes, stream if "-" in names else None)


def expand(item: Input | Problem, max_bytes: int) -> Iterator[Input | Problem]:
    """Yield the members of a file that holds many; yield any other item as it is."""
    if isinstance(item, Input) and item.member is None:
        members = of_path(item.path).members
        if members is not None:
            return members(item, max_bytes)
    return iter((item,))


def load(item: Input, max_bytes: int, page_reader: str = "best") -> Article | Problem:
    """Read one item of `inputs`. Never raises for what the input holds or for what the file system does."""
    found = of_path(item.path)
    if found is PAGES:
        return web_page.article(item, max_bytes, page_reader)
    return found.article(item, max_bytes)


def loaded(batch: Batch, max_bytes: int, page_reader: str = "best") -> Iterator[Article | Problem]:
    """Yield the articles of a batch as they are read, and its problems."""
    for item in batch:
        yield item if isinstance(item, Problem) else load(item, max_bytes, page_reader)


def given_before(article: Article) -> Problem:
    """Return the problem of an article whose id another one has."""
    return Problem(article.path, f"its id was given before: {article.id}", article.line)


def _files(roots: list[arguments.Root], max_bytes: int, text: BinaryIO | None) -> Iterator[Input | Problem]:
    if text is not None:
        yield standard_input.article(text, max_bytes)
    yield from walk.files(roots)
