"""Fuzz the reader of tables in text.

python tests/fuzz/fuzz_tables.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import TABLES


def check(data: bytes) -> None:
    """Read the bytes under each name that stands for them."""
    for name in ("a.csv", "a.tsv"):
        feeding.check(data, name)


if __name__ == "__main__":
    sys.exit(feeding.main("tables", check, TABLES))
