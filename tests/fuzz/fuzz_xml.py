"""Fuzz the reader of XML: feeds, NITF, TEI, items.

python tests/fuzz/fuzz_xml.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import XML


def check(data: bytes) -> None:
    """Read the bytes under each name that stands for them."""
    for name in ("a.xml",):
        feeding.check(data, name)


if __name__ == "__main__":
    sys.exit(feeding.main("xml", check, XML))
