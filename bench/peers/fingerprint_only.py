"""The first phase of `dedup scan`, with nothing stored: python fingerprint_only.py THREADS FOLDER

Prints the seconds from the first file to the last signature. The machine code is made before, as it is once
a process.
"""

from __future__ import annotations

import sys
import time

from dedup.article import Article, Settings
from dedup.candidates.fingerprint import fingerprint_articles
from dedup.pipeline import fingerprints
from dedup.reading import inputs


def main(threads: str, folder: str) -> None:
    """Fingerprint all files of the folder."""
    settings = Settings(jobs=int(threads))
    fingerprint_articles([Article(id="-", path="-", text="Nothing but a few words.")], settings)
    began = time.perf_counter()
    for _ in fingerprints(inputs([folder], settings), settings):
        pass
    print(time.perf_counter() - began)


if __name__ == "__main__":
    main(*sys.argv[1:])
