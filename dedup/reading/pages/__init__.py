"""Pages: the bytes of a saved web page → the article in it, or why there is none.

`read_page` sends a page to a worker process, since whoever wrote it may mean harm. There it is decoded,
measured, taken apart, read and judged, with limits of memory and processor time. Nothing is fetched, and
nothing that a page holds is run. The libraries that find the article are extras; all modules import without
them.

    workers.py       the processes: started, asked, killed, replaced
    program.py       what such a process runs
    reader.py        the steps there, in order
    charset.py       bytes → characters
    limits.py        what a page may cost, checked before it is parsed
    tags.py          markup → tags and texts, in linear time
    metadata.py      what a page says about its article
    linked_data.py   the same in JSON-LD
    dates.py         what is a date
    addresses.py     its own address, and that of the page it comes from
    libraries.py     the names of the libraries
    extract.py       markup → the text of its article
    kinds.py         what is no article
    wall_words.py    the words of walls and notices
    page.py          Page and NoArticle
"""

from __future__ import annotations

import atexit
from functools import cache
from importlib.util import find_spec

from dedup.errors import UsageError
from dedup.reading.pages.libraries import BEST, LIBRARIES
from dedup.reading.pages.limits import MAX_PAGE
from dedup.reading.pages.page import NoArticle, Page, from_json
from dedup.reading.pages.workers import DIED, Pool

__all__ = ["COSTS", "NoArticle", "Page", "available", "close", "read_page"]

COSTS = ("too costly", DIED)
"""How the reasons begin of pages that could not be read, as they may hold an article."""

_POOL = Pool()


def read_page(data: bytes, address: str | None, reader: str = BEST) -> Page | NoArticle:
    """Read a saved page; `address` is where it was found. Never raises for what the data hold.

    Returns a NoArticle that says what to install if the library of the reader is missing. Raises UsageError
    for a reader that does not exist. May be called from several threads; each then has a worker of its own.
    """
    missing = available(reader)
    if missing is not None:
        return NoArticle(missing)
    if len(data) > MAX_PAGE:
        return NoArticle(f"too costly: more than {MAX_PAGE:,} bytes")
    answer = _POOL.ask({"address": address, "reader": reader}, data)
    return from_json(answer) or NoArticle(DIED)


@cache
def available(reader: str) -> str | None:
    """Return None if pages can be read, or the sentence that says what to install."""
    if reader not in LIBRARIES:
        raise UsageError(f"{reader}: no such page reader; there are {' and '.join(LIBRARIES)}")
    library = LIBRARIES[reader]
    if find_spec(library) is not None:
        return None
    return f"web pages are read by {library}, which is not installed: pip install 'dedup[pages]'"


def close() -> None:
    """End the worker processes. The next page starts new ones."""
    _POOL.close()


atexit.register(close)
