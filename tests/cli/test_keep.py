"""`dedup keep`: a corpus with one article a story, as records, files, paths and reasons."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from random import Random

import pytest
from indexes import dedup
from texts import ordinary, unlike, write

STORIES = 6


def corpus(folder: Path) -> Path:
    """Return a file of records: stories of one to three articles, shuffled, ids repeated, fields unknown."""
    random = Random(7)
    records = []
    for story in range(STORIES):
        text = write([*unlike(1_000 * story, 6), *ordinary(random, 3)])
        for i in range(story % 3 + 1):
            edited = text if i < 2 else text.replace(".", " zz.", 1)
            records.append({"id": i, "text": edited, "story": story, "Rank": [i, {"deep": None}], "q": i / 2})
    random.shuffle(records)
    path = folder / "corpus.jsonl"
    path.write_text("".join(json.dumps(record, indent=None) + "\n" for record in records), "utf-8")
    return path


def lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def folder_of(tmp_path: Path) -> Path:
    """Return a folder with two stories: one of three files in two folders, one of a single file."""
    story, other = write(unlike(1, 6)), write(unlike(9_000, 6))
    for name, text in {
        "a/one.txt": story,
        "a/two.md": story,
        "b/one.txt": story + " Zz.",
        "b/x.txt": other,
    }.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "in"


def digests(folder: Path) -> dict[str, str]:
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*.*")}


@pytest.mark.parametrize("policy", ["source", "first", "longest", "newest", "field:q"])
def test_no_story_vanishes_and_none_is_kept_twice(tmp_path: Path, policy: str) -> None:
    """One line a story, each as it was, in the order of the input."""
    path = corpus(tmp_path)
    done = dedup("keep", path, "--policy", policy)
    assert done.returncode == 0
    kept = done.stdout.decode().splitlines()
    assert list(range(STORIES)) == sorted(json.loads(line)["story"] for line in kept)
    assert [line for line in lines(path) if line in set(kept)] == kept


def test_a_field_decides(tmp_path: Path) -> None:
    """The highest number; of a field that no copy has, it says so and writes nothing."""
    path = corpus(tmp_path)
    kept = [json.loads(line) for line in dedup("keep", path, "--policy", "field:q").stdout.splitlines()]
    assert {record["story"]: record["id"] for record in kept} == {n: n % 3 for n in range(STORIES)}
    done = dedup("keep", path, "--policy", "field:rank", "-o", tmp_path / "out.jsonl")
    assert (2, b"") == (done.returncode, done.stdout)
    assert b"no copy has a number in this field" in done.stderr
    assert not (tmp_path / "out.jsonl").exists()


def test_a_pipe_gives_what_a_file_gives(tmp_path: Path) -> None:
    """Standard input is read twice, too; compressed or not, from one thread or two."""
    path = corpus(tmp_path)
    expected = dedup("keep", path, "--jobs", "1").stdout
    assert expected
    assert expected == dedup("keep", "-", "--jobs", "2", stdin=path.read_bytes()).stdout
    assert expected == dedup("keep", "-", stdin=gzip.compress(path.read_bytes())).stdout
    reasons = dedup("keep", "-", "--format", "dropped", stdin=path.read_bytes()).stdout.splitlines()
    assert {"-"} == {json.loads(line)["path"] for line in reasons}


def test_kept_and_dropped_are_all(tmp_path: Path) -> None:
    """Each line is in one of the two; what is dropped names what is kept of its story."""
    path = corpus(tmp_path)
    kept = dedup("keep", path).stdout.decode().splitlines()
    dropped = [json.loads(line) for line in dedup("keep", path, "--format", "dropped").stdout.splitlines()]
    gone = [lines(path)[each["line"] - 1] for each in dropped]
    assert sorted(lines(path)) == sorted(kept + gone)
    assert ["type", "id", "path", "line", "kind", "score", "like", "kept"] == list(dropped[0])


def test_kinds_and_scores_say_what_is_a_copy(tmp_path: Path) -> None:
    """With exact copies alone, the edited ones stay."""
    path = corpus(tmp_path)
    done = dedup("keep", path, "--kind", "exact")
    assert len(done.stdout.splitlines()) == STORIES + sum(n % 3 == 2 for n in range(STORIES))
    assert dedup("keep", path, "--kind", "exact", "--min-score", "1").stdout == done.stdout


def test_a_dry_run_only_counts(tmp_path: Path) -> None:
    """Nothing on standard output, and no file."""
    path = corpus(tmp_path)
    done = dedup("keep", path, "--dry-run", "-o", tmp_path / "out.jsonl")
    assert (0, b"") == (done.returncode, done.stdout)
    assert f"{len(lines(path))} articles read, {STORIES} would be kept" in done.stderr.decode()
    assert [path] == list(tmp_path.iterdir())


def test_a_folder_is_copied(tmp_path: Path) -> None:
    """Under the same names and whole; the input is as it was, and nothing else lies about."""
    folder = folder_of(tmp_path)
    before = digests(folder)
    assert dedup("keep", folder, "-o", f"{tmp_path}/clean/").returncode == 0
    copied = {path.relative_to(tmp_path / "clean").as_posix() for path in (tmp_path / "clean").rglob("*.*")}
    assert {"a/one.txt", "b/x.txt"} == copied
    assert (folder / "a/one.txt").read_bytes() == (tmp_path / "clean" / "a/one.txt").read_bytes()
    assert before == digests(folder)
    assert ["clean", "in"] == sorted(path.name for path in tmp_path.iterdir())
    again = dedup("keep", folder, "-o", f"{tmp_path}/clean/")
    assert again.returncode == 2
    assert b"not empty" in again.stderr


def test_paths_are_for_other_programs(tmp_path: Path) -> None:
    """One a line or NUL; kept and dropped are all files. Of a file of many, a path says nothing."""
    folder = folder_of(tmp_path)
    kept = dedup("keep", folder, "--format", "paths", "-0").stdout.split(b"\0")
    dropped = dedup("keep", folder, "--format", "dropped-paths").stdout.splitlines()
    assert sorted(bytes(path) for path in folder.rglob("*.*")) == sorted([*kept[:-1], *dropped])
    refused = dedup("keep", corpus(tmp_path), "--format", "paths")
    assert (2, b"") == (refused.returncode, refused.stdout)
    assert b"holds many articles" in refused.stderr


def test_texts_become_records(tmp_path: Path) -> None:
    """With the names that a scan reads, so that the result can be scanned: it holds no copies."""
    out = tmp_path / "out.jsonl"
    assert dedup("keep", folder_of(tmp_path), "-o", out).returncode == 0
    assert {"id", "text"} <= set(json.loads(lines(out)[0]))
    assert b"no copies" in dedup("scan", out).stdout.lower()


@pytest.mark.parametrize(
    "wrong",
    [["--policy", "longets"], ["--kind", "exact,naer"], ["-0"], ["nowhere"]],
    ids=lambda each: each[0],
)
def test_a_mistake_is_said_and_nothing_written(tmp_path: Path, wrong: list[str]) -> None:
    """A wrong policy, a wrong kind, an option out of place, a missing file."""
    done = dedup("keep", corpus(tmp_path), "-o", tmp_path / "out.jsonl", *wrong)
    assert (2, b"") == (done.returncode, done.stdout)
    assert done.stderr.startswith(b"dedup: ")
    assert not (tmp_path / "out.jsonl").exists()
