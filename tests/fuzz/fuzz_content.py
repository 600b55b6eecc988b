"""Fuzz what decides what a file is, and the markup of values.

python tests/fuzz/fuzz_content.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import ALL

from dedup.reading import markup
from dedup.reading.content import Hint, look
from dedup.reading.formats import hint_of
from dedup.reading.reasons import Left

NAMES = ("a.txt", "a.html", "a.json", "a.jsonl", "a.csv", "a.bin", "a")


def check(data: bytes) -> None:
    """Look into the bytes under every kind of name, and read them as the value of a field."""
    for name in NAMES:
        assert isinstance(look(data, Hint(hint_of(name))), str | Left)
    text = data.decode("utf-8", "replace")
    assert isinstance(markup.is_page(text), bool)
    assert isinstance(markup.text_of(text), str)
    assert isinstance(markup.unescaped(text), str)
    feeding.check(data, "a.txt")


if __name__ == "__main__":
    sys.exit(feeding.main("content", check, ALL))
