"""What a program hears of an index from call to call: each match once, for each reader by itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from indexes import LONG_AGO, dedup, put
from texts import unlike, write


def texts(first: int) -> dict[str, str]:
    """Return two exact copies."""
    text = write(unlike(first, 8))
    return {f"{first}-a.txt": text, f"{first}-b.txt": text}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder that was scanned into news.dedup beside it."""
    put(tmp_path / "in", texts(1_000))
    scan(tmp_path / "in")
    return tmp_path / "in"


def scan(folder: Path) -> None:
    assert dedup("scan", folder, "--index", folder.parent / "news.dedup", "--quiet").returncode == 0


def listed(folder: Path, *arguments: str) -> list[str]:
    """Return the copies that a call lists."""
    done = dedup(
        "matches", "--index", folder.parent / "news.dedup", "--format", "jsonl", "--quiet", *arguments
    )
    assert (0, b"") == (done.returncode, done.stderr)
    return [json.loads(line)["copy"]["id"] for line in done.stdout.splitlines()]


@pytest.mark.parametrize("once", [["--since-last"], ["--cursor", "webhook"]], ids=lambda each: each[0])
@pytest.mark.parametrize("form", ["text", "jsonl", "csv", "markdown"])
def test_nothing_new_says_nothing(folder: Path, once: list[str], form: str) -> None:
    """Not even that there were no copies, in any format; a file is written all the same."""
    index = folder.parent / "news.dedup"
    assert dedup("matches", "--index", index, *once, "--format", form).stdout
    done = dedup("matches", "--index", index, *once, "--format", form)
    assert (0, b"", b"") == (done.returncode, done.stdout, done.stderr)
    out = folder.parent / "out"
    assert dedup("matches", "--index", index, *once, "--format", form, "-o", out).returncode == 0
    assert out.exists()


def test_each_cursor_hears_of_each_match_once(folder: Path) -> None:
    """Whatever others have heard, and the call without a name; after a change of an article, too."""
    assert [["1000-b.txt"], []] == [listed(folder, "--cursor", "a") for _ in range(2)]
    put(folder, texts(4_000), LONG_AGO + 100)
    scan(folder)
    assert ["4000-b.txt"] == listed(folder, "--cursor", "a")
    assert ["1000-b.txt", "4000-b.txt"] == sorted(listed(folder, "--cursor", "b"))
    assert ["1000-b.txt", "4000-b.txt"] == sorted(listed(folder, "--since-last"))
    put(folder, {"1000-b.txt": write(unlike(1_000, 8)) + " "}, LONG_AGO + 200)
    scan(folder)
    rebuilt = dedup("rebuild", "--index", folder.parent / "news.dedup")
    assert rebuilt.returncode == 0
    assert [[], []] == [listed(folder, "--cursor", name) for name in "ab"]


def test_a_cursor_with_a_kind_hears_of_that_kind(folder: Path) -> None:
    """The others stay for another call."""
    assert [] == listed(folder, "--cursor", "a", "--kind", "near")
    assert ["1000-b.txt"] == listed(folder, "--cursor", "a", "--kind", "exact")


def test_a_time_may_be_how_long_ago(folder: Path) -> None:
    """Minutes, hours, days, weeks; anything else is refused."""
    for since in ("5m", "1h", "1d", "2w"):
        assert ["1000-b.txt"] == listed(folder, "--since", since)
    assert [] == listed(folder, "--since", "0m")
    done = dedup("matches", "--index", folder.parent / "news.dedup", "--since", "1x")
    assert (2, b"") == (done.returncode, done.stdout)
    assert b"or 1d" in done.stderr


@pytest.mark.parametrize("name", ["", "a b", "x" * 101, "a/b"])
def test_a_cursor_needs_a_name(folder: Path, name: str) -> None:
    """Of letters and digits."""
    assert dedup("matches", "--index", folder.parent / "news.dedup", "--cursor", name).returncode == 2


def test_licensed_copies_fail_no_run_and_are_in_no_mail(tmp_path: Path) -> None:
    """They are in a report for people, marked and counted."""
    text = write(unlike(1, 8))
    records = [{"id": n, "text": text, "url": f"https://{n}.example/"} for n in ("bell", "wire")]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records), "utf-8")
    (tmp_path / "partners.txt").write_text("# all may\n*.example\n", "utf-8")
    arguments = ["scan", tmp_path / "in.jsonl", "--licensed", tmp_path / "partners.txt", "--fail-on-match"]
    quiet = dedup(*arguments, "--quiet")
    assert (0, b"", b"") == (quiet.returncode, quiet.stdout, quiet.stderr)
    told = dedup(*arguments)
    assert told.returncode == 0
    assert b"licensed: its site may republish this" in told.stdout
    assert b"1 match was licensed." in told.stdout
    match, summary = map(json.loads, dedup(*arguments, "--format", "jsonl").stdout.splitlines())
    assert (True, 1) == (match["licensed"], summary["licensed"])
    assert dedup(*arguments[:2], "--fail-on-match").returncode == 1


def test_reports_take_the_filters_of_matches(folder: Path) -> None:
    """`report`, `clusters` and `check`."""
    index, page = folder.parent / "news.dedup", folder.parent / "page.html"
    assert dedup("report", "--index", index, "--html", page, "--kind", "near").returncode == 0
    assert b"1000-b.txt" not in page.read_bytes()
    assert b"1000-b.txt" in dedup("clusters", "--index", index, "--since", "1d").stdout
    assert (
        b"1000-b.txt" not in dedup("clusters", "--index", index, "--same-site", "skip", "--ours", "x").stdout
    )
    checked = ["check", folder, "--index", index, "--format", "jsonl", "--quiet"]
    assert len(dedup(*checked, "--html", page).stdout.splitlines()) == 1
    assert b"1000-b.txt" in page.read_bytes()
    assert dedup(*checked, "--kind", "rewrite").stdout == b""
