"""Write the tables that take long to make: python bench/tables.py

permutations.npy holds what datasketch draws, and function_words.npy the lists of the package stop-words.
lookalikes.npy holds letters drawn alike, from the package confusable-homoglyphs 3.3.1, which carries
confusables.txt of Unicode 15.1 (UTS 39, Unicode License v3). wordbook.zst holds the commonest words of eight
languages, from the package pyspellchecker (MIT). Tests hold the files to what is drawn and listed today.
"""

from __future__ import annotations

from pathlib import Path

import numpy
from confusable_homoglyphs.confusables import confusables_data
from spellchecker import SpellChecker

from dedup.candidates import sketch
from dedup.words import function_words, lookalikes, wordbook

PACKAGE = Path(__file__).parents[1] / "dedup"


def main() -> None:
    """Write all files."""
    numpy.save(PACKAGE / "candidates" / sketch.DRAWN, sketch.draw_permutations())
    numpy.save(PACKAGE / "words" / function_words.LISTED, function_words.read_function_words())
    near = {c: [each["c"] for each in found] for c, found in confusables_data.items()}
    numpy.save(PACKAGE / "words" / lookalikes.LISTED, lookalikes.read_lookalikes(near))
    listed = {each: SpellChecker(each).word_frequency.dictionary for each in wordbook.LANGUAGES}
    (PACKAGE / "words" / wordbook.LISTED).write_bytes(wordbook.pack_wordbooks(listed))


if __name__ == "__main__":
    main()
