"""The option --quiet, for cron, has one meaning in every command that reports matches."""

from __future__ import annotations

from pathlib import Path

import pytest
from indexes import dedup, put

from dedup.report.formats import NAMES as FORMATS

COMMANDS = ("scan", "scan --index", "check --index", "matches --index")
TEXT = (
    "The harbour authority will close the old bridge to lorries from March, because the inspectors found "
    "cracks in eleven of its forty hangers, and nobody can say how long the repair of the others would take."
)


def reported(command: str, folder: Path, form: str, *options: str | Path) -> tuple[int, str, str]:
    """Run a command on a folder, or on a fresh index of it; return exit code and both streams."""
    name, *indexed = command.split()
    index = folder.parent / "x.dedup"
    if indexed:
        index.unlink(missing_ok=True)
        indexed.append(str(index))
    if name in ("check", "matches"):
        dedup("scan", folder, *indexed)
    paths = [] if name == "matches" else [folder]
    done = dedup(name, *paths, *indexed, "--format", form, *options)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_quiet_report_is_the_matches_alone(tmp_path: Path, command: str, form: str) -> None:
    """The report begins and ends with matches, with or without an index, on standard output or in a file.

    It names no unreadable inputs and has no summary. The exit code shows that there were some; standard error
    stays empty.
    """
    put(tmp_path / "in", {"bridge.txt": TEXT, "repost.txt": TEXT, "empty.txt": ""})
    loud = reported(command, tmp_path / "in", form)[1]
    code, quiet, err = reported(command, tmp_path / "in", form, "--quiet")
    assert (0 if "matches" in command else 3, "") == (code, err)
    body = quiet.removeprefix("# Copied articles\n")  # between the overview and the summary of a loud report
    assert body in loud
    rest = loud.replace(body, "")
    is_told = form != "csv" and "matches" not in command  # a table has matches alone anyway
    assert (True, False) == ("repost.txt" in quiet, "repost.txt" in rest)
    assert (False, is_told) == ("empty.txt" in quiet, "empty.txt" in rest)
    assert "summary" not in quiet
    assert "" == reported(command, tmp_path / "in", form, "--quiet", "--output", tmp_path / "report")[1]
    assert quiet == (tmp_path / "report").read_bytes().decode()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_quiet_run_without_matches_says_nothing(tmp_path: Path, command: str) -> None:
    """Without matches both streams stay empty, even if inputs are unreadable, so that cron mails nothing."""
    put(tmp_path / "in", {"bridge.txt": TEXT, "empty.txt": ""})
    code = 0 if "matches" in command else 3
    for form in FORMATS:
        assert (code, "", "") == reported(command, tmp_path / "in", form, "--quiet")


@pytest.mark.parametrize("form", FORMATS)
def test_a_quiet_run_reports_each_match_once(tmp_path: Path, form: str) -> None:
    """With an index, a run that finds nothing new prints nothing."""
    put(tmp_path / "in", {"bridge.txt": TEXT, "repost.txt": TEXT})
    arguments = ["scan", tmp_path / "in", "--index", tmp_path / "x", "--quiet", "--format", form]
    assert b"repost.txt" in dedup(*arguments).stdout
    again = dedup(*arguments)
    assert (0, b"", b"") == (again.returncode, again.stdout, again.stderr)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_quiet_run_writes_its_file_all_the_same(tmp_path: Path, command: str) -> None:
    """Without matches the file is emptied, because the old report belongs to another run."""
    put(tmp_path / "in", {"bridge.txt": TEXT})
    (tmp_path / "report").write_text("older")
    reported(command, tmp_path / "in", "jsonl", "--quiet", "--output", tmp_path / "report")
    assert "" == (tmp_path / "report").read_text()
