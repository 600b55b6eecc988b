"""What fuzzers found once, and a few inputs that they would try: every reader keeps its promises on these."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

import pytest

from dedup.reading import pages

FUZZ = Path(__file__).parents[1] / "fuzz"
sys.path.insert(0, str(FUZZ))
import feeding  # noqa: E402
import seeds  # noqa: E402

NAMES = (
    "a",
    "a.txt",
    "a.json",
    "a.jsonl",
    "a.csv",
    "a.xml",
    "a.gz",
    "a.zip",
    "a.warc",
    "a.parquet",
    "a.mhtml",
)
KEPT = sorted(feeding.CORPUS.rglob("*/*"))


@pytest.fixture(autouse=True)
def no_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are read by processes of their own, which have tests of their own."""
    monkeypatch.setattr(pages, "available", lambda reader: "not here")


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_what_was_found_is_mended(path: Path) -> None:
    """Each of these ended a run, or took for ever, under some name."""
    for name in NAMES:
        feeding.check(path.read_bytes(), name)


@pytest.mark.parametrize("name", NAMES)
def test_damaged_samples_are_accounted_for(name: str) -> None:
    """Whatever is changed in a file of any format, under any name: an article, a problem or left out."""
    random = Random(name)
    for _ in range(60):
        feeding.check(feeding.mutated(random, seeds.ALL), name)
