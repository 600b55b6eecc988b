"""Find pairs with rensa: python with_rensa.py PERMUTATIONS FOLDER FOUND

Signatures and the search for candidates in whole batches; a candidate counts where the signatures agree.
"""

from __future__ import annotations

import sys

from files import THRESHOLD, read, shingles, write
from rensa import RMinHash, RMinHashLSH

ROWS = 4
"""Of a band: with 128 permutations, bands of four collide at resemblances around 0.42 and above."""


def main(permutations: str, folder: str, found: str) -> None:
    """Sign all articles, index them, and compare the signatures of those in one bucket."""
    count = int(permutations)
    names, texts = read(folder)
    signatures = RMinHash.from_token_sets([list(shingles(text)) for text in texts], num_perm=count, seed=42)
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=count, num_bands=count // ROWS)
    index.insert_many(signatures)
    candidates = enumerate(index.query_all(signatures))
    pairs = {(one, other) for one, others in candidates for other in others if one < other}
    alike = (pair for pair in pairs if signatures[pair[0]].jaccard(signatures[pair[1]]) >= THRESHOLD)
    write(found, names, alike)


if __name__ == "__main__":
    main(*sys.argv[1:])
