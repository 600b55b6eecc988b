"""Fuzz the readers of pages, in this process: what dies here is replaced in a scan.

python tests/fuzz/fuzz_pages.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import PAGES

from dedup.reading.pages.page import NoArticle, Page
from dedup.reading.pages.program import TOO_MUCH
from dedup.reading.pages.reader import read


def check(data: bytes) -> None:
    """Read the bytes as a page with each library. What these raise themselves is a reason in a scan."""
    for reader in ("fast", "best"):
        try:
            found = read(data, "https://olm.example/fog", reader)
        except Exception as error:
            if type(error).__module__.startswith("dedup") or "/dedup/reading/pages/" in _last(error):
                raise
            continue
        assert isinstance(found, Page | NoArticle), TOO_MUCH


def _last(error: Exception) -> str:
    """Return the file in which an error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else trace.tb_frame.f_code.co_filename


if __name__ == "__main__":
    sys.exit(feeding.main("pages", check, PAGES))
