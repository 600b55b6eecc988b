"""Fit the judge's weights to the labelled corpora and write dedup/judging/judge.toml.

    python bench/fit.py

Every term of dedup/judging/terms.py gets a weight, also one that the file does not know yet. The same corpora
give the same file. `bench/quality.py` measures how good the result is.
"""

from __future__ import annotations

import sys
from pathlib import Path

import corpora
import numpy as np
from labelled import labelled_pairs
from logistic import fit, pair_weights

from dedup.judging.judge import WEIGHTS
from dedup.judging.terms import TERMS

TARGET = Path(__file__).resolve().parents[1] / "dedup" / "judging" / WEIGHTS
HEADER = """\
# The weights of the judge, written by bench/fit.py. A pair's probability is 1 / (1 + exp(-z)), where z is the
# intercept and each term of dedup/judging/terms.py times its weight.
"""


def main() -> None:
    """Fit and write."""
    if not corpora.names():
        sys.exit(f"The judge is fitted to real corpora only, and none are in {corpora.FOLDER}.")
    parts = [labelled_pairs(corpora.load(name)) for name in corpora.names()]
    x = np.concatenate([part.terms for part in parts])
    fitted = np.concatenate([part.fitted for part in parts])
    positive = np.concatenate([part.positive for part in parts])
    intercept, weights = fit(x[fitted], positive[fitted], pair_weights(parts)[fitted])
    lines = [f'"{name}" = {weight:.3f}' for name, weight in zip(TERMS, weights, strict=True)]
    TARGET.write_text(
        "\n".join([HEADER, f"intercept = {intercept:.3f}", "", "[weights]", *lines, ""]), "utf-8"
    )
    print(TARGET.read_text("utf-8"), end="")


if __name__ == "__main__":
    main()
