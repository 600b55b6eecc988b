"""Find pairs with near-dupes: python with_near_dupes.py ASKED FOLDER FOUND

Its one call, with its defaults. Asked for pairs, every pair within a group counts; asked for copies, each
member with the first one.
"""

from __future__ import annotations

import sys

from files import of_clusters, read, write
from near_dupes import find_duplicates


def main(asked: str, folder: str, found: str) -> None:
    """Find the groups of all articles."""
    names, texts = read(folder)
    write(found, names, of_clusters(find_duplicates(texts, kind="text").groups, asked))


if __name__ == "__main__":
    main(*sys.argv[1:])
