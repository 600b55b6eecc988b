"""Find pairs with rensa: python with_rensa.py PERMUTATIONS ASKED FOLDER FOUND

Signatures and the search for candidates in whole batches; a candidate counts where the signatures agree.
Asked for copies, its deduplicator keeps what is like none before.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from files import COPIES, THRESHOLD, read, shingles, write
from rensa import RMinHash, RMinHashDeduplicator, RMinHashLSH

ROWS = 4
"""Of a band: with 128 permutations, bands of four collide at resemblances around 0.42 and above."""


def every_pair(signatures: list[RMinHash], permutations: int) -> Iterator[tuple[int, int]]:
    """Yield all pairs in one bucket of which the signatures agree."""
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=permutations, num_bands=permutations // ROWS)
    index.insert_many(signatures)
    candidates = enumerate(index.query_all(signatures))
    pairs = {(one, other) for one, others in candidates for other in others if one < other}
    return (pair for pair in pairs if signatures[pair[0]].jaccard(signatures[pair[1]]) >= THRESHOLD)


def copies(signatures: list[RMinHash], permutations: int) -> Iterator[tuple[int, int]]:
    """Yield of each copy the first article that it is like."""
    kept = RMinHashDeduplicator(
        threshold=THRESHOLD, num_perm=permutations, use_lsh=True, num_bands=permutations // ROWS
    )
    new = kept.add_pairs((str(number), signature) for number, signature in enumerate(signatures))
    numbers = [number for number, is_new in enumerate(new) if not is_new]
    sources = kept.get_duplicate_sets([signatures[number] for number in numbers])
    return ((min(map(int, alike)), number) for number, alike in zip(numbers, sources, strict=True))


def main(permutations: str, asked: str, folder: str, found: str) -> None:
    """Sign all articles, then look for those that are alike."""
    count = int(permutations)
    names, texts = read(folder)
    signatures = RMinHash.from_token_sets([list(shingles(text)) for text in texts], num_perm=count, seed=42)
    write(found, names, (copies if asked == COPIES else every_pair)(signatures, count))


if __name__ == "__main__":
    main(*sys.argv[1:])
