"""Reading: paths → Article, Problem or LeftOut. The only stage that opens what the user names.

`inputs` finds what there is to read and is cheap; `load` reads one of its items, in any thread. `files` and
`expand` are the two halves of `inputs`, for callers that know some of the files already. Trouble with an
input is a `Problem`, what is no article is `LeftOut`, and neither is raised; a wrong call is a `UsageError`.

    paths ─ arguments ─▶ roots ─ walk ─▶ files ─ opening ─▶ what a file holds ─ formats ─▶ articles

    arguments.py       what the user names → the roots of the walk
    walk.py            roots → files, each once
    globs.py           which files of a folder are wanted
    names.py           the name of a file → its suffix, and what it is by that alone
    standard_input.py  standard input → its bytes
    opening.py         a file → what it holds, looked into once
    content.py         the first bytes → the format, or what it is otherwise
    text_kinds.py      the same for what looks like text: JSON, tables, what crawlers leave behind
    markup.py          the same for what begins with a tag; a piece of HTML → its text
    formats.py         the registry of formats: a file → its members; a member → an article

    plain_text.py      a text → an article
    visible.py         the visible text of a whole page → its article
    page.py            a web page → an article
    mirrors.py         the path of a file in a mirror → the host that it comes from
    pages/             the article in the markup of a page
    structured/        articles that are records: JSON, tables, feeds
    containers/        files that hold files: archives, crawls, compressed ones

    source.py          an open file or member, and the inputs that it gives
    regular.py         a regular file → its bytes
    decode.py          bytes → text, or why not
    times.py           when a file was last written to
    reasons.py         the wording of problems
    records.py         texts that a program has at hand → inputs
    batching.py        inputs → batches, each for one thread
    sites.py           which site published an article
    fates.py           what became of each file
    item.py            Input, which passes from `inputs` to `load`, and Stamp
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.reading import arguments, pages, standard_input, walk
from dedup.reading.batching import Batch, Item, batches
from dedup.reading.formats import PLAIN_TEXT, by_form, may_hold_many
from dedup.reading.globs import Globs
from dedup.reading.item import Input, Stamp, absolute
from dedup.reading.opening import held
from dedup.reading.sites import with_site

__all__ = [
    "Batch",
    "Input",
    "Item",
    "Stamp",
    "absolute",
    "batches",
    "expand",
    "files",
    "given_before",
    "id_within",
    "inputs",
    "load",
    "loaded",
    "may_hold_many",
    "number_at",
    "readers",
    "spooled",
]


def inputs(
    paths: Sequence[str | os.PathLike[str]], settings: Settings, stdin: BinaryIO | None = None
) -> Iterator[Item]:
    """Find every article that the paths name, each file once. The order of the paths does not matter.

    Raises UsageError at the call, before anything is yielded, if an argument does not exist.
    """
    found = files(paths, settings, stdin)
    return (each for item in found for each in expand(item, settings))


def files(
    paths: Sequence[str | os.PathLike[str]], settings: Settings, stdin: BinaryIO | None = None
) -> Iterator[Item]:
    """Find the files that `inputs` finds, and standard input, but leave them unopened."""
    names = [os.fsdecode(path) for path in paths]
    stream = standard_input.opened(names, stdin)
    return _files(arguments.roots(names, stream), settings, stream if "-" in names else None)


def expand(item: Item, settings: Settings) -> Iterator[Item]:
    """Look into a file and yield the articles in it, to be loaded; yield any other item as it is."""
    return held(item, settings) if isinstance(item, Input) and not item.form else iter((item,))


def load(item: Input, settings: Settings) -> Article | Problem | LeftOut:
    """Read one item of `inputs`. Never raises for what the input holds or for what the file system does."""
    make = (by_form(item.form) if item.form else PLAIN_TEXT).article
    if make is None:
        raise ValueError(f"{item.form}: it holds many articles; expand it first")
    return make(item, settings)


def loaded(batch: Batch, settings: Settings) -> Iterator[Article | Problem | LeftOut]:
    """Yield the articles of a batch as they are read, its problems, and what is left out of it."""
    for item in batch:
        if isinstance(item, Input):
            read = load(item, settings)
            yield with_site(read, item.id, settings.site) if isinstance(read, Article) else read
        else:
            yield item


@contextmanager
def readers() -> Iterator[None]:
    """End, when the reading is over, what reads pages in the background."""
    try:
        yield
    finally:
        pages.close()


def id_within(article: Article, file: str | None = None) -> str:
    """Return an id with the file in front: another file has an article with the same id.

    >>> id_within(Article("0", "feed/monday.jsonl", "Fog."))
    'feed/monday.jsonl:0'
    """
    path = os.fsencode(file or article.path).decode("utf-8", "backslashreplace")
    return f"{path}:{article.id}"


def number_at(record: bytes, field: str) -> float | None:
    """Return the number in a field of a record; None if there is none. A dot leads into an object.

    >>> number_at(b'{"rank": {"quality": "0.5"}}', "rank.quality"), number_at(b"{}", "rank")
    (0.5, None)
    """
    from dedup.reading.structured.record import number_at as of_record

    return of_record(record, field)


def spooled(paths: Sequence[str | os.PathLike[str]], folder: str) -> list[str]:
    """Return the paths with a file in the folder in place of standard input, so that it can be read twice.

    Raises UsageError if standard input is named twice, or if it is closed.
    """
    return standard_input.spooled([os.fsdecode(path) for path in paths], folder)


def given_before(article: Article) -> Problem:
    """Return the problem of an article whose id another one has."""
    return Problem(article.path, f"its id was given before: {article.id}", article.line)


def _files(roots: list[arguments.Root], settings: Settings, text: BinaryIO | None) -> Iterator[Item]:
    if text is not None:
        yield standard_input.article(text, settings.max_bytes)
    yield from walk.files(roots, Globs(settings.include, settings.exclude))
