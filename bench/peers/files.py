"""What every driver does alike: read a folder of articles, cut shingles, write the pairs that were found.

Runs in the environments of the peers, so it needs nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

SHINGLE = 5
THRESHOLD = 0.5
COPIES = "copies"
"""What a driver is asked for instead of pairs where these would be too many: of each copy, one source."""


def read(folder: str) -> tuple[list[str], list[str]]:
    """Return the names and the texts of all articles, in the order of names."""
    paths = sorted(Path(folder).iterdir())
    return [path.name for path in paths], [path.read_text("utf-8") for path in paths]


def shingles(text: str) -> set[str]:
    """Return the distinct runs of SHINGLE words, in lower case; all words as one where they are fewer."""
    words = text.lower().split()
    return {" ".join(words[i : i + SHINGLE]) for i in range(max(len(words) - SHINGLE + 1, 1))}


def of_clusters(clusters: Iterable[list[int]], asked: str) -> set[tuple[int, int]]:
    """Return all pairs of the members of each cluster; asked for copies, those of its first member."""
    if asked == COPIES:
        return {(min(cluster), member) for cluster in clusters for member in cluster if member > min(cluster)}
    return {pair for cluster in clusters for pair in combinations(sorted(cluster), 2)}


def write(found: str, names: list[str], pairs: Iterable[tuple[int, int]]) -> None:
    """Write one pair of names a line, separated by a tab."""
    lines = [f"{names[one]}\t{names[other]}\n" for one, other in sorted(pairs)]
    Path(found).write_text("".join(lines), "utf-8")
