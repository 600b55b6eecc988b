"""No report may replace the index, an input, or another report of the same run."""

from __future__ import annotations

from pathlib import Path

import pytest
from indexes import dedup, put, what_is_wrong

TEXT = "Nobody has seen the ferry since Tuesday, when it left for the northern islands with eleven goats."


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with an article, an index of it, and another name of that index."""
    put(tmp_path / "in", {"ferry.txt": TEXT})
    assert 0 == dedup("scan", tmp_path / "in", "--index", tmp_path / "x.dedup").returncode
    (tmp_path / "link").symlink_to("x.dedup")
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        "scan in --index x.dedup --output x.dedup",
        "scan in --index x.dedup --html x.dedup",
        "scan in --index new.dedup --output new.dedup",
        "check in --index x.dedup --output link",
        "matches --index link --output x.dedup",
        "clusters --index x.dedup --output x.dedup",
        "report --index x.dedup --html ./x.dedup",
        "compare a b --index x.dedup --html x.dedup",
        "scan in/ferry.txt --output in/ferry.txt",
        "compare in/ferry.txt - --html in/ferry.txt",
        "scan in --output page --html page",
    ],
)
def test_a_report_takes_the_place_of_nothing_else(place: Path, arguments: str) -> None:
    """Such an output is wrong usage under every name of the file; nothing is written or changed."""
    before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    done = dedup(*arguments.split(), cwd=place)
    assert (2, b"") == (done.returncode, done.stdout)
    assert b"this run also reads it, or writes something else to it" in done.stderr
    assert before == {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    assert [] == what_is_wrong(place / "x.dedup")


def test_an_older_report_is_replaced_and_streams_are_shared(place: Path) -> None:
    """A file that only this option names is replaced, even a scanned one; two options may name one device."""
    (place / "in" / "report.jsonl.old").write_text("old")
    for arguments in (
        "scan in --output in/report.jsonl.old",
        "scan in --output /dev/stdout --html /dev/stdout",
        "scan in --output /dev/null --html /dev/null",
    ):
        assert 0 == dedup(*arguments.split(), cwd=place).returncode
    assert "No copies" in (place / "in" / "report.jsonl.old").read_text()
