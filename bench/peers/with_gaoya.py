"""Find pairs with gaoya: python with_gaoya.py pairs|copies|fingerprint FOLDER FOUND

Its calls for many documents at once, which split, sign, insert and query on all processors. Asked for
copies, it is asked for each article in turn, and gets only what is like none before. `fingerprint` reads and
inserts only, and prints the seconds that took; FOUND is then not written.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from files import COPIES, SHINGLE, THRESHOLD, read, write
from gaoya.minhash import MinHashStringIndex

BANDS, ROWS = 42, 3
"""As in its README for a threshold of 0.5: 126 permutations."""


def copies(index: MinHashStringIndex, texts: list[str]) -> Iterator[tuple[int, int]]:
    """Yield of each copy the first article that it is like; insert what is none."""
    for number, text in enumerate(texts):
        alike = index.query(text)
        if alike:
            yield min(alike), number
        else:
            index.insert_document(number, text)


def main(task: str, folder: str, found: str) -> None:
    """Insert all articles, then query each; or one after the other."""
    began = time.perf_counter()
    names, texts = read(folder)
    index = MinHashStringIndex(
        hash_size=32,
        jaccard_threshold=THRESHOLD,
        num_bands=BANDS,
        band_size=ROWS,
        analyzer="word",
        lowercase=True,
        ngram_range=(SHINGLE, SHINGLE),
    )
    if task == COPIES:
        write(found, names, copies(index, texts))
        return
    index.par_bulk_insert_docs(list(range(len(texts))), texts)
    if task == "fingerprint":
        print(time.perf_counter() - began)
        return
    others = enumerate(index.par_bulk_query(texts))
    write(found, names, {(one, other) for one, many in others for other in many if one < other})


if __name__ == "__main__":
    main(*sys.argv[1:])
