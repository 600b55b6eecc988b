"""Measure what `dedup scan` reports outside of labelled pairs; write docs/wild.md.

    make wild
    python bench/wild.py --only passages stories    print the rows of some sections, and write nothing

presses.py           independent articles, made here or of a corpus, and synonyms
disguises.py         what is done to what one article takes from another
wild_planted.py      passages planted into articles, and other orders
wild_stories.py      stories that many carry, giants, digests, rewrites beside forms
furnishing.py        furniture of ten kinds and more
hands.py, phrases.py short texts by different hands
forms.py             one form filled in many times
wild_kinds.py        independent pairs of these
wild_calibration.py  calibration by length
wild_rows.py         a row, and how it is counted
wild_page.py         the document

All that is planted is planted here, with fixed seeds. Every row is measured on articles that are made here,
and, where the corpora CORPORA are given, on theirs.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import corpora
import wild_page
from furnishing import furnished
from presses import Press, made, of_corpus
from sources import BUILD
from wild_calibration import calibration
from wild_kinds import kinds
from wild_planted import orders, passages
from wild_rows import Row, rows_table
from wild_stories import giants, prior, stories

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "wild.md"
CORPORA = ("bbc", "fakenews-es")
ARTICLES = 2_000
"""Articles that are made here."""
SECTIONS: dict[str, Callable[[Press], Iterator[Row]]] = {
    "passages": passages,
    "order": orders,
    "stories": stories,
    "giants": giants,
    "prior": prior,
    "furniture": furnished,
    "kinds": kinds,
    "calibration": calibration,
}
EVERYWHERE = ("passages", "order")
"""Sections that are measured on every corpus of CORPORA; the others on the first one only."""


def main() -> None:
    """Measure all sections and write the document; with --only, print some."""
    options = _options()
    given = [name for name in CORPORA if name in corpora.names()]
    presses = [made(options.articles), *(of_corpus(corpora.load(name)) for name in given)]
    measured = {name: _measure(name, presses) for name in options.only or SECTIONS}
    if options.only:
        print("\n".join(line for rows in measured.values() for line in rows_table(rows)))
        return
    path = DOCUMENT if given else BUILD / DOCUMENT.name
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(wild_page.page(measured, presses)), "utf-8")
    print(f"Written: {path}", file=sys.stderr)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure what a scan reports outside of labelled pairs.")
    parser.add_argument("--only", nargs="*", choices=SECTIONS, help="print these sections instead")
    parser.add_argument("--articles", type=int, default=ARTICLES, help="articles that are made here")
    return parser.parse_args()


def _measure(name: str, presses: list[Press]) -> list[Row]:
    """Return the rows of a section, and say how long they took."""
    began = time.perf_counter()
    taken = presses if name in EVERYWHERE else presses[:2]
    rows = [row for press in taken for row in SECTIONS[name](press)]
    # The same texts alone are measured once; only the news around them differ.
    rows = list(dict.fromkeys(rows))
    print(f"{name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    return rows


if __name__ == "__main__":
    main()
