"""Find pairs with datasketch: python with_datasketch.py documented|tuned PERMUTATIONS ASKED FOLDER FOUND

documented: one MinHash an article, made anew and updated shingle by shingle, as in its documentation.
tuned: all that its interface offers for speed: whole batches, a fast hash, permutations made once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import xxhash
from datasketch import MinHash, MinHashLSH
from files import COPIES, THRESHOLD, read, shingles, write


def documented(permutations: int) -> Callable[[str], MinHash]:
    """Return what signs a text as the documentation does."""

    def sign(text: str) -> MinHash:
        signature = MinHash(num_perm=permutations)
        for shingle in shingles(text):
            signature.update(shingle.encode("utf8"))
        return signature

    return sign


def tuned(permutations: int) -> Callable[[str], MinHash]:
    """Return what signs a text as fast as datasketch can."""
    empty = MinHash(num_perm=permutations, hashfunc=xxhash.xxh32_intdigest)

    def sign(text: str) -> MinHash:
        signature = empty.copy()
        signature.update_batch([shingle.encode("utf8") for shingle in shingles(text)])
        return signature

    return sign


def main(way: str, permutations: str, asked: str, folder: str, found: str) -> None:
    """Ask the index for each article, then add it; asked for copies, add only what is like none before."""
    names, texts = read(folder)
    sign = {"documented": documented, "tuned": tuned}[way](int(permutations))
    index = MinHashLSH(threshold=THRESHOLD, num_perm=int(permutations))
    pairs = set()
    for number, text in enumerate(texts):
        signature = sign(text)
        alike = index.query(signature)
        if alike and asked == COPIES:
            pairs.add((min(alike), number))
            continue
        pairs |= {(other, number) for other in alike}
        index.insert(number, signature)
    write(found, names, pairs)


if __name__ == "__main__":
    main(*sys.argv[1:])
