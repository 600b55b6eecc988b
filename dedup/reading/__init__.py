"""Reading: paths → Article or Problem. The only stage that opens what the user names.

`inputs` finds what there is to read and is cheap; `load` reads and decodes one of them, in a thread
if need be. `files` and `expand` are the two halves of `inputs`, for those who know some files already.
Trouble with an input is a `Problem`, never an exception; a wrong call is a `UsageError`.

    arguments.py       what the user names → the roots of the walk
    walk.py            roots → files, each once
    standard_input.py  standard input → its bytes
    regular.py         a regular file → its bytes
    jsonlines.py       a JSON Lines file → its lines; a line → an article
    decode.py          bytes → text, or why not
    reasons.py         the wording of problems
    batching.py        inputs → batches, each for one thread
    item.py            Input, what passes from `inputs` to `load`, and Stamp
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from dedup.article import Article, Problem
from dedup.reading import arguments, jsonlines, regular, standard_input, walk
from dedup.reading.batching import Batch, batches
from dedup.reading.decode import decode
from dedup.reading.item import Input, Stamp, absolute
from dedup.reading.jsonlines import is_jsonlines

__all__ = [
    "Batch",
    "Input",
    "Stamp",
    "absolute",
    "batches",
    "expand",
    "files",
    "given_before",
    "inputs",
    "is_jsonlines",
    "load",
    "loaded",
]


def inputs(
    paths: Sequence[str | os.PathLike[str]], max_bytes: int, stdin: BinaryIO | None = None
) -> Iterator[Input | Problem]:
    """Find every article that the paths name, each file once, in an order that no shuffling of them changes.

    Raises UsageError at the call, before anything is yielded, where an argument does not exist.
    """
    found = files(paths, max_bytes, stdin)
    return (each for item in found for each in expand(item, max_bytes))


def files(
    paths: Sequence[str | os.PathLike[str]], max_bytes: int, stdin: BinaryIO | None = None
) -> Iterator[Input | Problem]:
    """Find the files that hold the articles, and standard input: the same as `inputs`, with JSON Lines
    unopened.
    """
    names = [os.fsdecode(path) for path in paths]
    stream = standard_input.opened(names, stdin)
    return _files(arguments.roots(names, stream), max_bytes, stream if "-" in names else None)


def expand(item: Input | Problem, max_bytes: int) -> Iterator[Input | Problem]:
    """Yield the lines of a JSON Lines file, and everything else as it is."""
    if isinstance(item, Input) and item.data is None and jsonlines.is_jsonlines(item.path):
        yield from jsonlines.lines(item, max_bytes)
    else:
        yield item


def load(item: Input, max_bytes: int) -> Article | Problem:
    """Read one article. Never raises for what the input holds or for what the file system does."""
    if item.line is not None:
        return jsonlines.article(item)
    data = regular.read(item.path, max_bytes) if item.data is None else item.data
    if isinstance(data, str):
        return Problem(item.path, data)
    decoded = decode(data)
    if isinstance(decoded, str):
        return Problem(item.path, decoded)
    # A file system may hold a time that no column of 64 bits does; it tells nothing anyway.
    modified = item.stamp.modified if item.stamp and abs(item.stamp.modified) < 2**63 else None
    return Article(item.id, item.path, decoded.text, decoded.title, note=decoded.note, modified=modified)


def loaded(batch: Batch, max_bytes: int) -> Iterator[Article | Problem]:
    """Yield the articles of a batch as they are read, and its problems."""
    for item in batch:
        yield item if isinstance(item, Problem) else load(item, max_bytes)


def given_before(article: Article) -> Problem:
    """Return the problem of an article whose id another one has."""
    return Problem(article.path, f"its id was given before: {article.id}", article.line)


def _files(roots: list[arguments.Root], max_bytes: int, text: BinaryIO | None) -> Iterator[Input | Problem]:
    if text is not None:
        yield standard_input.article(text, max_bytes)
    yield from walk.files(roots)
