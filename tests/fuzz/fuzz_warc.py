"""Fuzz the reader of WARC.

python tests/fuzz/fuzz_warc.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import WARC


def check(data: bytes) -> None:
    """Read the bytes under each name that stands for them."""
    for name in ("a.warc", "a.warc.gz"):
        feeding.check(data, name)


if __name__ == "__main__":
    sys.exit(feeding.main("warc", check, WARC))
