"""Fuzz the reader of Parquet.

python tests/fuzz/fuzz_parquet.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import PARQUET


def check(data: bytes) -> None:
    """Read the bytes under each name that stands for them."""
    for name in ("a.parquet",):
        feeding.check(data, name)


if __name__ == "__main__":
    sys.exit(feeding.main("parquet", check, PARQUET))
