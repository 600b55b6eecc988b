"""Find pairs with gaoya: python with_gaoya.py find|fingerprint FOLDER FOUND

Its calls for many documents at once, which split, sign, insert and query on all processors. `fingerprint`
reads and inserts only, and prints the seconds that took; FOUND is then not written.
"""

from __future__ import annotations

import sys
import time

from files import SHINGLE, THRESHOLD, read, write
from gaoya.minhash import MinHashStringIndex

BANDS, ROWS = 42, 3
"""As in its README for a threshold of 0.5: 126 permutations."""


def main(task: str, folder: str, found: str) -> None:
    """Insert all articles, then query each."""
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
    index.par_bulk_insert_docs(list(range(len(texts))), texts)
    if task == "fingerprint":
        print(time.perf_counter() - began)
        return
    others = enumerate(index.par_bulk_query(texts))
    write(found, names, {(one, other) for one, many in others for other in many if one < other})


if __name__ == "__main__":
    main(*sys.argv[1:])
