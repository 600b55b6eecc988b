"""How reports are written: files completely or not at all, everything else directly."""

from __future__ import annotations

import os
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from dedup.cli import output
from dedup.errors import DedupError, UsageError


class BrokenOffError(Exception):
    """Stops the writing in the middle."""


def broken_off() -> Iterator[str]:
    """Yield more than one block, then fail."""
    yield "half a report\n" * 10_000
    raise BrokenOffError


def written(path: Path, *chunks: str) -> bytes:
    output.check(str(path))
    output.write(chunks, str(path))
    return path.read_bytes()


def test_a_new_file_holds_the_chunks_as_utf8(tmp_path: Path) -> None:
    """Chunks are joined, surrogates become the bytes of file names, and line ends stay."""
    assert b"a\r\n\xe2\x82\xac\xff\n" == written(tmp_path / "report", "a\r\n", "€\udcff\n")


def test_a_long_report_is_written_whole(tmp_path: Path) -> None:
    """Nothing is lost between chunks, wherever the blocks of the file end."""
    chunks = [f"{number} {'x' * (number % 977)}\n" for number in range(3000)]
    assert "".join(chunks).encode() == written(tmp_path / "report", *chunks)


def test_an_empty_report_empties_the_file(tmp_path: Path) -> None:
    """A report without chunks empties the file."""
    (tmp_path / "report").write_text("old")
    assert b"" == written(tmp_path / "report")


@pytest.mark.parametrize("old", [None, "yesterday's"])
def test_a_run_that_breaks_off_changes_nothing(tmp_path: Path, old: str | None) -> None:
    """If a run breaks off, the file is unchanged or absent, and no other file is left."""
    path = tmp_path / "report"
    if old is not None:
        path.write_text(old)
    before = {entry.name: entry.read_text() for entry in tmp_path.iterdir()}
    with pytest.raises(BrokenOffError):
        output.write(broken_off(), str(path))
    assert before == {entry.name: entry.read_text() for entry in tmp_path.iterdir()}


def test_until_the_end_the_old_file_is_there_and_the_new_one_is_hidden(tmp_path: Path) -> None:
    """A kill -9 in the middle leaves the old report, and a hidden file that no scan reads."""
    path = tmp_path / "report"
    path.write_text("old")
    seen: list[set[str]] = []

    def chunks() -> Iterator[str]:
        yield "new\n" * 100_000
        seen.append({entry.name for entry in tmp_path.iterdir() if not entry.name.startswith(".")})
        assert path.read_text() == "old"

    output.write(chunks(), str(path))
    assert ([{"report"}], "new\n" * 100_000) == (seen, path.read_text())


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o755])
def test_a_file_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    """Replacing a file keeps its permissions, whether wide or narrow."""
    path = tmp_path / "report"
    path.touch()
    path.chmod(mode)
    written(path, "new")
    assert mode == stat.S_IMODE(path.stat().st_mode)


def test_a_file_keeps_its_owner(tmp_path: Path) -> None:
    """If root replaces a report, it keeps its owner."""
    if os.geteuid() != 0:
        pytest.skip("only root gives files away")
    path = tmp_path / "report"
    path.touch()
    os.chown(path, 12345, 54321)
    written(path, "new")
    assert (12345, 54321) == (path.stat().st_uid, path.stat().st_gid)


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0, 0o666)])
def test_a_new_file_follows_the_umask(tmp_path: Path, umask: int, mode: int) -> None:
    """A new file gets its permissions from the umask."""
    before = os.umask(umask)
    try:
        written(tmp_path / "report", "new")
    finally:
        os.umask(before)
    assert mode == stat.S_IMODE((tmp_path / "report").stat().st_mode)


@pytest.mark.parametrize("old", [None, "old"])
def test_a_symlink_stays_and_its_target_is_replaced(tmp_path: Path, old: str | None) -> None:
    """A symlink stays and its target is written, even if the target does not exist yet."""
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "report", tmp_path / "link"
    if old is not None:
        target.write_text(old)
    link.symlink_to("there/report")
    assert b"new" == written(link, "new")
    assert (True, [target]) == (link.is_symlink(), list(target.parent.iterdir()))
    assert not target.is_symlink()


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path) -> None:
    """A name of the greatest length works, because the temporary file has a short one."""
    assert b"new" == written(tmp_path / ("r" * 255), "new")


def test_a_fifo_gets_the_report_and_stays(tmp_path: Path) -> None:
    """A FIFO is written directly, and checking it does not block."""
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    output.check(str(fifo))
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(fifo.read_bytes()))
    reader.start()
    output.write(["new"], str(fifo))
    reader.join()
    assert ([b"new"], True, [fifo]) == (got, fifo.is_fifo(), list(tmp_path.iterdir()))


def test_a_descriptor_is_written_where_it_stands(tmp_path: Path) -> None:
    """--output /dev/fd/N does not truncate a file that the shell opened with >>."""
    log = tmp_path / "log"
    log.write_text("before\n")
    descriptor = os.open(log, os.O_WRONLY | os.O_APPEND)
    try:
        output.check(f"/dev/fd/{descriptor}")
        output.write(["after\n"], f"/dev/fd/{descriptor}")
    finally:
        os.close(descriptor)
    assert "before\nafter\n" == log.read_text()


def test_the_null_device_takes_all_and_stays() -> None:
    """/dev/null takes the report and is not replaced by a file."""
    output.check("/dev/null")
    output.write(["new"], "/dev/null")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("", "the name is empty"),
        ("folder", "it is a folder"),
        ("folder/", "it is a folder"),
        ("missing/report", "there is no folder"),
        ("missing/", "there is no folder"),
        ("file/report", "not a directory"),
        ("loop", "too many levels of symbolic links"),
        ("socket", "it is a socket or a disk"),
        ("r" * 256, "file name too long"),
        ("/dev/fd/987654321", "bad file descriptor"),
    ],
)
def test_what_cannot_be_written_is_refused_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, reason: str
) -> None:
    """An unwritable path gets a sentence with its name and the reason; no file is created."""
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("file").touch()
    Path("loop").symlink_to("loop")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
    before = sorted(Path().iterdir())
    with pytest.raises(UsageError, match=reason) as error:
        output.check(path)
    assert (True, before) == (f"cannot write {path}" in str(error.value), sorted(Path().iterdir()))


@pytest.mark.parametrize("name", ["old", "new"])
def test_missing_permission_is_noticed_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Permission is checked for an existing file, and for the folder of a new one."""
    (tmp_path / "old").touch()
    monkeypatch.setattr(os, "access", lambda *_: False)  # Root may write everywhere.
    with pytest.raises(UsageError, match="permission denied"):
        output.check(str(tmp_path / name))


def test_a_full_device_is_reported_in_one_sentence() -> None:
    """A full device gets one sentence with its name and the reason, without the class of the error."""
    output.check("/dev/full")
    with pytest.raises(DedupError, match=r"^cannot write /dev/full: no space left on device$"):
        output.write(["new"], "/dev/full")


def test_a_folder_that_vanishes_in_between_is_reported(tmp_path: Path) -> None:
    """A folder that vanishes before the end of the run gives an error."""
    with pytest.raises(DedupError, match="no such file or directory"):
        output.write(["new"], str(tmp_path / "gone" / "report"))
