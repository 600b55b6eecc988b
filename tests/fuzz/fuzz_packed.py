"""Fuzz the readers of compressed files and archives: gzip, bzip2, xz, zstandard, zip, tar.

python tests/fuzz/fuzz_packed.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import PACKED


def check(data: bytes) -> None:
    """Read the bytes under each name that stands for them."""
    for name in ("a",):
        feeding.check(data, name)


if __name__ == "__main__":
    sys.exit(feeding.main("packed", check, PACKED))
