"""Tell with rensa how many articles are like another one: python with_rensa_rho.py FOLDER

Its fastest way, with the settings of its own benchmark. It says of each article whether it has a duplicate,
and not which one, so there are no pairs to write.
"""

from __future__ import annotations

import sys

from files import read
from rensa import RMinHash, RMinHashLSH

WORDS, PERMUTATIONS, BANDS, THRESHOLD = 3, 128, 8, 0.8


def ordered(text: str) -> list[str]:
    """Return the shingles of a text as they follow each other: rho samples them by their places."""
    words = text.lower().split()
    return [" ".join(words[i : i + WORDS]) for i in range(max(len(words) - WORDS + 1, 1))]


def main(folder: str) -> None:
    """Print how many articles are flagged."""
    _, texts = read(folder)
    shingles = [ordered(text) for text in texts]
    digests = RMinHash.digest_matrix_from_token_sets_rho(shingles, num_perm=PERMUTATIONS, seed=42)
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS)
    print(sum(index.query_duplicate_flags_matrix_one_shot(digests)))


if __name__ == "__main__":
    main(*sys.argv[1:])
