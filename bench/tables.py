"""Write the tables that take long to make: python bench/tables.py

permutations.npy holds what datasketch draws, and function_words.npy the lists of the package stop-words.
Tests hold both files to what is drawn and listed today.
"""

from __future__ import annotations

from pathlib import Path

import numpy

from dedup.candidates import sketch
from dedup.words import function_words

PACKAGE = Path(__file__).parents[1] / "dedup"


def main() -> None:
    """Write both files."""
    numpy.save(PACKAGE / "candidates" / sketch.DRAWN, sketch.draw_permutations())
    numpy.save(PACKAGE / "words" / function_words.LISTED, function_words.read_function_words())


if __name__ == "__main__":
    main()
