"""Texts that a program has at hand → inputs, as if each were a line of a JSON Lines file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from dedup.errors import UsageError
from dedup.reading.item import Input, member_of

Record = tuple[str, str] | Mapping[str, object]
"""The id and the text, or the fields of a JSON line."""

PATH = "texts.jsonl"
"""What stands for the path of a file in problems, and in the ids of records that have none."""


_FILE = Input(PATH, PATH)


def records(texts: Iterable[Record] | Mapping[str, str]) -> Iterator[Input]:
    """Yield every text as an input. Raises UsageError for what is neither a pair nor a mapping.

    >>> [each.id for each in records([("a", "One."), {"id": "b", "text": "Two."}])]
    ['texts.jsonl:1', 'texts.jsonl:2']
    """
    if isinstance(texts, str | bytes):
        raise UsageError("a text alone; give pairs of id and text, or mappings")
    given: Iterable[object] = texts.items() if isinstance(texts, Mapping) else texts
    for number, each in enumerate(given, 1):
        yield member_of(_FILE, number, json.dumps(_fields(each, number), default=str).encode())


def _fields(record: object, number: int) -> dict[str, object]:
    if isinstance(record, Mapping):
        return dict(record)
    if isinstance(record, tuple | list) and len(record) == 2:
        return {"id": record[0], "text": record[1]}
    raise UsageError(f"text {number} is neither an id with a text nor a mapping, but {type(record).__name__}")
