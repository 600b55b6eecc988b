"""Fuzz the reader of MHTML, without the page in it.

python tests/fuzz/fuzz_mhtml.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import MHTML


def check(data: bytes) -> None:
    """Read the bytes under each name that stands for them."""
    for name in ("a.mhtml",):
        feeding.check(data, name)


if __name__ == "__main__":
    sys.exit(feeding.main("mhtml", check, MHTML))
