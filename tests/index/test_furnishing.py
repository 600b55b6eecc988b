"""Furniture in collections: an index knows it from run to run, and decides as a scan of everything would."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from texts import reworded, unlike, write

import dedup
from dedup.index.file import furnishing
from dedup.index.file.opening import opened
from dedup.pipeline import Report
from dedup.words.sentences import sentences_of
from dedup.words.split import split_words

FOOTER = write(unlike(90_000, 6))
FOOTED = [f"{write(unlike(1000 * i, 4))}\n\n{FOOTER}\n" for i in range(8)]
"""Pages of one site: most of each is the footer."""


def put(folder: Path, pages: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in pages.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def pairs(report: Report) -> set[tuple[str, str]]:
    return {(match.source.id, match.copy.id) for match in report}


def footers(count: int) -> dict[str, str]:
    return {f"page{i}.txt": FOOTED[i] for i in range(count)}


def test_pages_with_one_footer_are_no_copies(tmp_path: Path) -> None:
    """Three of them show that it is furniture, and a copy of the rest of one is still found."""
    assert 1 == len(pairs(dedup.scan(put(tmp_path / "two", footers(2)))))
    folder = put(tmp_path / "three", footers(3))
    assert set() == pairs(dedup.scan(folder))
    rewrite = write(reworded(Random(1), unlike(0, 4), 0.2, 50_000))
    put(folder, {"rewrite.txt": rewrite})
    (match,) = dedup.scan(folder)
    assert {match.source.id, match.copy.id} == {"page0.txt", "rewrite.txt"}


def test_a_match_shows_no_furniture(tmp_path: Path) -> None:
    """Its passages, shares and counts are those of the articles without their footer."""
    copied = FOOTED[0].replace("\n\n", "\n\n" + write(unlike(70_000, 1)) + "\n\n", 1)
    folder = put(tmp_path / "site", {**footers(4), "copy.txt": copied})
    (match,) = dedup.scan(folder)
    source, copy = (Path(folder, each.id).read_text("utf-8") for each in (match.source, match.copy))
    shown = {(source[slice(*p.source)], copy[slice(*p.copy)]) for p in match.passages}
    assert {(write(unlike(0, 4))[:-1],) * 2} == shown
    assert 48 == min(match.source_words, match.copy_words) == match.verbatim_words
    assert 1.0 == max(match.copied, match.used)


@pytest.mark.parametrize("keep_texts", [True, False])
def test_an_index_learns_furniture_as_pages_come(tmp_path: Path, keep_texts: bool) -> None:
    """The first two pages look like copies; from the third on none does, and `check` and `rebuild` agree."""
    folder, index = tmp_path / "scrape", tmp_path / "news.dedup"
    settings = dedup.Settings(keep_texts=keep_texts)
    found = []
    for i in range(5):
        put(folder, {f"page{i}.txt": FOOTED[i]})
        found.append(pairs(dedup.scan(folder, settings, index=index)))
    assert [1, 0, 0, 0] == [len(each) for each in found[1:]]
    with opened(str(index), 0) as store:
        expected = sorted(sentences_of(split_words([FOOTER])).hash.tolist())
        assert expected == furnishing.furniture(store).tolist()
    assert set() == pairs(dedup.check(put(tmp_path / "given", {"new.txt": FOOTED[7]}), index))
    dedup.rebuild(index)
    assert [] == list(dedup.matches(index))
    assert set() == pairs(dedup.scan(folder))
