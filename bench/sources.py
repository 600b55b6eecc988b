"""Which corpora a bench works on: those that are given or, where none are, ones that are made here."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import corpora
import synthetic_corpora

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
MADE = BUILD / "made-corpora"
ARTICLES = 1_800
"""Articles that are made, of all corpora together."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Corpora, and whether they were made here."""

    corpora: tuple[corpora.Corpus, ...]
    made: bool

    @property
    def note(self) -> str:
        """Return the sentence for pages that says where the articles come from; none for given corpora."""
        made = "No corpora were given, so bench/synthetic_corpora.py made the articles and their labels."
        return f"{made} No target is set for these." if self.made else ""

    def page(self, document: Path) -> Path:
        """Return where a page goes: those in docs/ record given corpora, so made ones do not touch them."""
        return BUILD / document.name if self.made else document

    def written(self, path: Path) -> str:
        """Return what to print once the page is written there."""
        spared = " The pages in docs/ record given corpora, so they stay as they are." if self.made else ""
        return f"Written: {path}.{spared}"


def corpora_or_synthetic(
    articles: int = ARTICLES, given: Path = corpora.FOLDER, made: Path = MADE
) -> Sources:
    """Return the corpora in the given folder; where there are none, make some, and say so."""
    names = corpora.names(given)
    if names:
        return Sources(tuple(corpora.load(name, given) for name in names), made=False)
    print(
        f"No corpora in {given} (DEDUP_CORPORA names their folder), so {articles:,} articles are made"
        f" by bench/synthetic_corpora.py and measured instead. They are in {made}.",
        file=sys.stderr,
        flush=True,
    )
    return Sources(tuple(synthetic_corpora.make(made, articles)), made=True)
