"""Find pairs with fast-dedup: python with_fast_dedup.py PERMUTATIONS ASKED FOLDER FOUND

It makes signatures and compares two of them; it has no index, and shows no signature from which to make one.
So each article is compared with all earlier ones, or, asked for copies, with those that are none themselves.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from fast_dedup import MinHash
from files import COPIES, THRESHOLD, read, shingles, write


def sign(text: str, permutations: int) -> MinHash:
    """Return the signature of a text."""
    signature = MinHash(permutations)
    for shingle in shingles(text):
        signature.update(shingle)
    return signature


def every_pair(signatures: list[MinHash]) -> Iterator[tuple[int, int]]:
    """Yield all pairs that are alike."""
    for number, signature in enumerate(signatures):
        resemblances = map(signature.jaccard, signatures[:number])
        yield from ((other, number) for other, alike in enumerate(resemblances) if alike >= THRESHOLD)


def copies(signatures: list[MinHash]) -> Iterator[tuple[int, int]]:
    """Yield of each copy the first article that it is like."""
    kept: list[int] = []
    for number, signature in enumerate(signatures):
        alike = (other for other in kept if signature.jaccard(signatures[other]) >= THRESHOLD)
        source = next(alike, None)
        if source is None:
            kept.append(number)
        else:
            yield source, number


def main(permutations: str, asked: str, folder: str, found: str) -> None:
    """Sign all articles, then compare the signatures."""
    names, texts = read(folder)
    signatures = [sign(text, int(permutations)) for text in texts]
    write(found, names, copies(signatures) if asked == COPIES else every_pair(signatures))


if __name__ == "__main__":
    main(*sys.argv[1:])
