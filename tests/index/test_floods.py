"""Adding copies of a text that an index holds many times costs no more than adding other texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from indexes import put, run, what_is_wrong

from dedup.index.file import recognition

TEXT = "The ferry left the quay at noon with forty barrels of herring and a piano. " * 5


def test_a_file_is_looked_for_once_however_many_copies_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of 60 stored copies and 40 new ones, the place of each stored one is asked for once, not 40 times."""
    put(tmp_path / "a", {f"{i}.txt": TEXT for i in range(60)})
    run(tmp_path / "x", tmp_path / "a")
    put(tmp_path / "b", {f"{i}.txt": TEXT for i in range(40)})
    asked: list[str] = []
    is_gone = recognition.is_gone
    monkeypatch.setattr(recognition, "is_gone", lambda path: (asked.append(path), is_gone(path))[1])
    run(tmp_path / "x", tmp_path / "b")
    assert len(set(asked)) == len(asked) <= 100
    assert [] == what_is_wrong(tmp_path / "x")


def test_moved_copies_are_recognised_one_by_one(tmp_path: Path) -> None:
    """Of copies that were moved, each keeps an article: none is added, and none is taken twice."""
    put(tmp_path / "a", {f"{i}.txt": TEXT for i in range(9)})
    run(tmp_path / "x", tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")
    put(tmp_path / "b", {"new.txt": TEXT})
    run(tmp_path / "x", tmp_path / "b")
    from dedup import info

    account = info(tmp_path / "x")
    assert (10, 9, 1) == (account.articles, account.runs[0].moved, account.runs[0].added)
    assert [] == what_is_wrong(tmp_path / "x")
