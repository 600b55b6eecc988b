"""Fuzz the readers of JSON and JSON Lines, and what makes an article of a record.

python tests/fuzz/fuzz_json.py --seconds 600
"""

from __future__ import annotations

import sys

import feeding
from seeds import JSON


def check(data: bytes) -> None:
    """Read the bytes under each name that stands for them."""
    for name in ("a.json", "a.jsonl"):
        feeding.check(data, name)


if __name__ == "__main__":
    sys.exit(feeding.main("json", check, JSON))
