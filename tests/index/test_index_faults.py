"""An unusable index gets a sentence with the next step, and an exit code; no index is harmed."""

from __future__ import annotations

import os
import re
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from random import Random

import duckdb
import pytest
from indexes import ROOT, command, contents, dedup, put, run, what_is_wrong
from texts import ordinary, write

from dedup.errors import IndexFault
from dedup.index.file.columns import FORMAT
from dedup.index.file.opening import opened

STORIES = {f"{i}.txt": write(ordinary(Random(i), 12)) for i in range(6)}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an index of a few articles; tests must not change it."""
    place = tmp_path_factory.mktemp("made")
    put(place / "scrape", STORIES)
    run(place / "x.dedup", place / "scrape")
    return place / "x.dedup"


@pytest.fixture
def index(made: Path, tmp_path: Path) -> Path:
    """Return a copy of the index."""
    return Path(shutil.copy(made, tmp_path / "x.dedup"))


def set_value(name: str, value: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with duckdb.connect(str(path)) as database:
            database.execute("update settings set value = $1 where name = $2", [value, name])

    return change


def replaced_by(data: bytes) -> Callable[[Path], None]:
    return lambda path: (path.write_bytes(data), None)[1]


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def make_sqlite(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("create table settings (name, value)")
    database.close()


def make_foreign(path: Path) -> None:
    path.unlink()
    with duckdb.connect(str(path)) as database:
        database.execute("create table articles (a integer)")


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "a folder": (make_folder, r"is a folder; name a file"),
    "a text": (replaced_by(b"The index of the book.\n"), r"is no index of dedup: it is another kind of file"),
    "one byte": (replaced_by(b"x"), r"is no index of dedup"),
    "empty": (replaced_by(b""), r"is empty, so it is no index; remove it"),
    "of SQLite": (make_sqlite, r"is no index of dedup: it is a database of SQLite"),
    "foreign": (make_foreign, r"is a DuckDB database, but no index of dedup"),
    "cut": (cut, r"is damaged .*; see what is lost with dedup verify, restore a backup"),
    "a device": (lambda path: (path.unlink(), path.symlink_to("/dev/null"), None)[2], r"is no regular file"),
    "newer": (set_value("format", str(FORMAT + 1)), rf"has format {FORMAT + 1}, and .* {FORMAT}"),
    "older": (set_value("format", "0"), rf"has format 0, .*{FORMAT}; .*dedup rebuild --index"),
    "unknown": (set_value("format", "x"), rf"has format x, and this dedup knows {FORMAT}"),
    "other seed": (set_value("seed", "7"), r"with seed 7, and .* 1: .*dedup rebuild --index"),
    "other canary": (set_value("canary", "0"), r"made with canary 0, and this dedup has [0-9a-f]{16}"),
}  # fmt: skip


DATABASES = ("foreign", "cut", "newer", "older", "unknown", "other seed", "other canary")
"""Kinds that are locked before they prove unusable; beside the others, no lock file is left."""


@pytest.mark.parametrize("kind", BAD)
def test_what_is_no_usable_index_is_refused(kind: str, index: Path) -> None:
    """A scan and a check give exit code 5 and a sentence with the next step; nothing changes."""
    spoil, expected = BAD[kind]
    spoil(index)
    before = index.read_bytes() if index.is_file() else None
    lock = index.with_name("x.dedup.lock")
    article = index.parent / "new.txt"
    article.write_text(STORIES["1.txt"])
    for arguments in (["scan", article, "--index", index], ["check", article, "--index", index]):
        done = dedup(*arguments)
        message = done.stderr.decode()
        assert (5, b"") == (done.returncode, done.stdout), message
        assert re.search(rf"^dedup: .*{expected}", message), message
        assert 1 == message.count("\n"), message
    assert before == (index.read_bytes() if index.is_file() else None)
    assert (kind in DATABASES) == lock.exists()


@pytest.mark.parametrize(
    ("kind", "code"), {"older": 0, "unknown": 0, "other seed": 0, "other canary": 0, "newer": 5}.items()
)
def test_what_older_software_made_is_rebuilt_and_what_newer_made_is_not(
    kind: str, code: int, index: Path
) -> None:
    """An index with other hashes or an unknown format is rebuilt, unless the format is newer."""
    BAD[kind][0](index)
    before = index.read_bytes()
    done = dedup("rebuild", "--index", index)
    assert code == done.returncode, done.stderr
    if code:
        assert re.search(BAD[kind][1], done.stderr.decode())
        assert before == index.read_bytes()
    else:
        assert [] == what_is_wrong(index)


@pytest.mark.parametrize("name", ["info", "matches", "verify", "rebuild", "check", "forget", "export"])
def test_every_command_says_that_there_is_no_index(name: str, tmp_path: Path) -> None:
    """Every command gives exit code 5 and says how to make an index; none is made."""
    names = {"check": [tmp_path], "forget": ["x"], "export": [tmp_path / "out"]}.get(name, [])
    done = dedup(name, *names, "--index", tmp_path / "none.dedup")
    assert 5 == done.returncode
    assert re.match(rb"dedup: there is no index .*none.dedup; make one with: dedup scan", done.stderr)
    assert [] == list(tmp_path.iterdir())


def test_the_folder_of_a_new_index_must_be_there(tmp_path: Path) -> None:
    done = dedup("scan", ROOT / "fixtures", "--index", tmp_path / "no" / "x.dedup")
    assert 5 == done.returncode
    assert re.match(rb"dedup: cannot make .*: there is no folder .*; make it with mkdir -p\n$", done.stderr)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_missing_permission_is_reported(index: Path) -> None:
    """An unwritable file and an unwritable folder are both reported."""
    index.chmod(0o400)
    done = dedup("scan", ROOT / "fixtures", "--index", index)
    assert (5, True) == (done.returncode, b"permission denied" in done.stderr)
    index.parent.chmod(0o500)
    done = dedup("scan", ROOT / "fixtures", "--index", index.parent / "new.dedup")
    index.parent.chmod(0o700)
    assert (5, True) == (done.returncode, b"no write access to the folder" in done.stderr)


@pytest.mark.parametrize("seed", range(14))
def test_a_flipped_byte_is_found_and_crashes_nothing(seed: int, index: Path) -> None:
    """Opening the index reports the damage, or verify finds it; otherwise the byte was unused, and the
    contents are the same as before.
    """
    before = contents(index)
    random = Random(seed)
    data = bytearray(index.read_bytes())
    place = random.randrange(len(data)) if seed % 2 else random.randrange(3 * 4096)
    data[place] ^= 1 << random.randrange(8)
    index.write_bytes(data)
    done = dedup("verify", "--index", index)
    assert done.returncode in {0, 5}, (place, done.stderr.decode())
    assert b"Traceback" not in done.stderr
    if done.returncode == 0:
        assert before == contents(index)
    done = dedup("info", "--index", index)
    assert done.returncode in {0, 5}, (place, done.stderr.decode())
    assert b"Traceback" not in done.stderr


FLIPS = {
    "a key": ("update buckets set key = xor(key, 1) where article = 2", "buckets"),
    "a text": ("update articles set title = 'other' where number = 2", "text"),
    "a length": ("update articles set words = words + 1 where number = 2", "length"),
    "a counter": ("delete from counters where kind = 'pair'", "counters of pairs"),
    "an article": ("delete from articles where number = 2", "buckets of no article"),
    "an id": ("update articles set id = '1.txt' where number = 2", "an id that another has"),
    "a setting": ("delete from settings where name = 'dedup'", "settings: dedup missing"),
}


@pytest.mark.parametrize("kind", FLIPS)
def test_verify_finds_what_was_changed_from_outside(kind: str, index: Path) -> None:
    """verify finds rows that were changed and rows that refer to missing ones."""
    statement, expected = FLIPS[kind]
    with duckdb.connect(str(index)) as database:
        database.execute(statement)
    assert any(expected in fault for fault in what_is_wrong(index))
    assert 5 == dedup("verify", "--index", index, "--format", "jsonl").returncode


def limited(size: int) -> Callable[[], None]:
    """Limit the size of the files that the process writes, as a full disk does."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize("room", [0, 100_000, 1_000_000])
def test_a_full_disk_leaves_the_index_as_it_was(room: int, index: Path) -> None:
    """A full disk gives exit code 5 and a sentence; committed articles stay; a later run adds the rest."""
    folder = index.parent / "scrape"
    put(folder, {f"{i}.txt": write(ordinary(Random(i), 40, 20_000)) for i in range(300)})
    size = index.stat().st_size
    done = subprocess.run(
        command("scan", folder, "--index", index, "--jobs", "1"),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=limited(size + room),
    )
    message = done.stderr.decode()
    assert 5 == done.returncode, message
    assert re.search(r"^dedup: no room to write .*Make room and run again$", message, re.MULTILINE), message
    assert "Traceback" not in message
    assert [] == what_is_wrong(index)
    with opened(str(index)) as store:
        assert set(STORIES) <= {id_ for _, id_, _, _ in store.places()}
    assert 0 == dedup("scan", folder, "--index", index, "--quiet").returncode
    with opened(str(index)) as store:
        assert 306 == len(store)


def test_a_full_disk_of_an_export_is_no_fault_of_the_index(index: Path, tmp_path: Path) -> None:
    """The error names the folder, and no incomplete file is left."""
    folder = tmp_path / "out"
    done = subprocess.run(
        command("export", folder, "--index", index),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=limited(8_192),
    )
    expected = f"dedup: cannot write into the folder {folder}: the disk is full\n"
    assert (1, expected) == (done.returncode, done.stderr.decode())
    assert [] == list(folder.iterdir())


def test_a_fault_is_an_exception_of_the_library(tmp_path: Path) -> None:
    with pytest.raises(IndexFault, match="there is no index"), opened(str(tmp_path / "x")):
        pass
