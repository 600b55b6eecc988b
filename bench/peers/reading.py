"""The least that any such tool does: python reading.py read|count FOLDER

read: read all files. count: decode them too, and count their words with a regular expression.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

WORD = re.compile(r"\w+")


def main(task: str, folder: str) -> None:
    """Print how many bytes or words there are."""
    paths = sorted(Path(folder).iterdir())
    if task == "read":
        print(sum(len(path.read_bytes()) for path in paths))
    else:
        print(sum(len(WORD.findall(path.read_text("utf-8"))) for path in paths))


if __name__ == "__main__":
    main(*sys.argv[1:])
