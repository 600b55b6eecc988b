"""An index and its commands: what is reported, and only once; what is recognised; who waits for whom."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path
from random import Random
from typing import Any

import duckdb
import pytest
from indexes import (
    CHOICE,
    ROOT,
    command,
    contents,
    dedup,
    found,
    put,
    run,
    tables,
    what_is_wrong,
)
from test_index_torture import stories
from texts import ordinary, reworded, write

from dedup import rebuild, scan
from dedup.article import Settings
from dedup.cli.main import INDEX_COMMANDS
from dedup.errors import IndexFault, IndexInUse
from dedup.index.file import runs
from dedup.index.file.columns import TABLES
from dedup.index.file.lock import lock_path, locked
from dedup.index.file.opening import opened
from dedup.index.file.versions import Choice, made_with
from dedup.matching import story

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
TEXTS, _ = stories()
STORY = ordinary(Random(1), 20, 20_000)
COPY = write(reworded(Random(2), STORY, 0.2, 150_000))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with an index of articles and copies of them; tests must not change it."""
    place = tmp_path_factory.mktemp("made")
    put(place / "scrape", TEXTS)
    run(place / "x.dedup", place / "scrape")
    return place


@pytest.fixture
def index(made: Path, tmp_path: Path) -> Path:
    """Return a copy of the index."""
    return Path(shutil.copy(made / "x.dedup", tmp_path / "x.dedup"))


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.decode().splitlines()]


# --- Scanning into an index


def test_an_index_finds_what_one_scan_finds(made: Path) -> None:
    """An index gives the same matches as one scan, with the same scores, shares and passages."""
    once = scan([made / "scrape"], Settings()).matches
    assert [(m.source.id, m.copy.id, m.kind, m.score, m.passages) for m in once] == [
        (m.source.id, m.copy.id, m.kind, m.score, m.passages) for m in found(made / "x.dedup")
    ]
    assert len(once) > 10


def test_each_match_is_reported_once(tmp_path: Path) -> None:
    """A second run reports nothing; a new copy is reported; a copy that was edited is not reported again."""
    put(tmp_path / "scrape", {"story.txt": write(STORY)})
    assert [] == run(tmp_path / "x", tmp_path / "scrape")
    put(tmp_path / "scrape", {"copy.txt": COPY}, since=1_100_000_000)
    assert ["rewrite"] == [match.kind for match in run(tmp_path / "x", tmp_path / "scrape")]
    assert [] == run(tmp_path / "x", tmp_path / "scrape")
    put(tmp_path / "scrape", {"copy.txt": f"Updated. {COPY}"}, since=1_200_000_000)
    assert [] == run(tmp_path / "x", tmp_path / "scrape")
    assert 1 == len(found(tmp_path / "x"))


def test_what_was_not_delivered_is_reported_again(index: Path, made: Path, tmp_path: Path) -> None:
    """If a report could not be written, the next run reports its matches."""
    fresh = tmp_path / "fresh.dedup"
    full = dedup("scan", made / "scrape", "--index", fresh, "--output", "/dev/full")
    assert 1 == full.returncode
    again = dedup("scan", made / "scrape", "--index", fresh, "--format", "jsonl", "--quiet")
    assert len(found(index)) == len(lines(again.stdout))


def test_a_file_that_is_as_it_was_is_not_read(index: Path, made: Path, tmp_path: Path) -> None:
    """A file with the same size, time and inode is not read, so a text changed behind them is not noticed."""
    path = made / "scrape" / sorted(TEXTS)[0]
    before, text = path.stat(), path.read_text()
    path.write_text(text[:-3] + "xx.")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert [] == run(index, made / "scrape")
    assert text == {row[0]: row[-1] for row in contents(index)["articles"]}[sorted(TEXTS)[0]]
    path.write_text(text)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_a_fresh_file_is_read_again(tmp_path: Path) -> None:
    """A file written within two seconds of the run is read again, as it might change within the same tick."""
    (tmp_path / "scrape").mkdir()
    (tmp_path / "scrape" / "a.txt").write_text(write(STORY))
    run(tmp_path / "x", tmp_path / "scrape")
    assert [] == contents(tmp_path / "x")["files"]


def test_ids_of_json_lines_are_kept(tmp_path: Path) -> None:
    """The same id in another file is the same article, and a new text replaces the old version.

    If a run meets an id with two different texts in two files, these are two sets: the second id has its
    file in front.
    """

    def feed(name: str, **texts: str) -> Path:
        path = tmp_path / name
        path.write_text("".join(json.dumps({"id": id_, "text": text}) + "\n" for id_, text in texts.items()))
        return path

    def scanned(*paths: Path) -> tuple[int, list[str]]:
        done = dedup(
            "scan", *paths, "--index", tmp_path / "x", "--format", "jsonl", "--quiet", "--settle", "0"
        )
        with opened(str(tmp_path / "x")) as store:
            ids = [id_ for _, id_, _, _ in store.places()]
        return done.returncode, sorted(ids)

    one, two, three = (write(ordinary(Random(i), 10, 20_000)) for i in range(3))
    assert (0, ["a", "b"]) == scanned(feed("monday.jsonl", a=one, b=two))
    assert (0, ["a", "b", "c"]) == scanned(feed("tuesday.jsonl", b=two, c=three))
    assert (0, ["a", "b", "c"]) == scanned(feed("wednesday.jsonl", b=f"{two} More."))
    texts = {row[0]: row[-1] for row in contents(tmp_path / "x")["articles"]}
    assert {"a": one, "b": f"{two} More.", "c": three} == texts
    assert (0, [f"{tmp_path}/n.jsonl:d", "a", "b", "c", "d"]) == scanned(
        feed("m.jsonl", d=one), feed("n.jsonl", d=two)
    )
    assert [] == what_is_wrong(tmp_path / "x")


def test_prune_forgets_what_is_gone(tmp_path: Path) -> None:
    """--prune forgets articles below the given paths whose file or line is gone; without it they stay."""
    scrape, other = tmp_path / "scrape", tmp_path / "other"
    put(scrape, {"a.txt": write(STORY), "b.txt": COPY})
    put(other, {"c.txt": write(ordinary(Random(4), 10))})
    feed = scrape / "feed.jsonl"
    feed.write_text("".join(json.dumps({"id": id_, "text": write(STORY[:9])}) + "\n" for id_ in "xy"))
    for folder in (scrape, other):
        run(tmp_path / "x", folder)
    (scrape / "b.txt").unlink()
    (other / "c.txt").unlink()
    feed.write_text(json.dumps({"id": "y", "text": write(STORY[:9])}) + "\n")
    run(tmp_path / "x", scrape)
    assert 5 == len(contents(tmp_path / "x")["articles"])
    run(tmp_path / "x", scrape, prune=True)
    assert ["a.txt", "c.txt", "y"] == [row[0] for row in contents(tmp_path / "x")["articles"]]
    assert [] == what_is_wrong(tmp_path / "x")


def test_two_folders_with_the_same_names(tmp_path: Path) -> None:
    """An article whose id is taken by another place gets its full path as its id."""
    for name, text in (("one", write(STORY)), ("two", COPY)):
        put(tmp_path / name, {"a.txt": text})
        run(tmp_path / "x", tmp_path / name)
    ids = [row[0] for row in contents(tmp_path / "x")["articles"]]
    assert sorted(["a.txt", str(tmp_path / "two" / "a.txt")]) == ids
    assert 1 == len(found(tmp_path / "x"))


def test_an_id_is_never_given_twice(tmp_path: Path) -> None:
    """No id is given twice, not even if an article was moved away from the path that is its id."""
    texts = [write(ordinary(Random(i), 12, 20_000)) for i in range(3)]
    for name, text in zip(("one", "two"), texts, strict=False):
        put(tmp_path / name, {"a.txt": text})
        run(tmp_path / "x", tmp_path / name)
    (tmp_path / "two" / "a.txt").rename(tmp_path / "two" / "b.txt")
    run(tmp_path / "x", tmp_path / "two")
    put(tmp_path / "two", {"a.txt": texts[2]}, since=1_200_000_000)
    done = dedup("scan", tmp_path / "two", "--index", tmp_path / "x", "--format", "jsonl")
    assert (3, "its id was given before: a.txt") == (done.returncode, lines(done.stdout)[0]["reason"])
    assert [] == what_is_wrong(tmp_path / "x")


def test_without_texts_the_same_copies_are_found(made: Path, tmp_path: Path) -> None:
    """Without texts, pairs and scores are the same, and the file holds no sentence of any article."""
    bare = tmp_path / "bare.dedup"
    run(bare, made / "scrape", Choice(0.5, 30, keeps_texts=False))
    pairs = [
        {frozenset((m.source.id, m.copy.id)): m.score for m in found(i)} for i in (made / "x.dedup", bare)
    ]
    assert pairs[0] == pairs[1]
    assert [] == what_is_wrong(bare)
    with opened(str(bare), write=True) as store:
        assert {""} == {article.text for article in store.articles(runs.pending(store) + 1).values()} | {""}
        rebuild(store)
    assert [] == what_is_wrong(bare)
    assert pairs[0] == {frozenset((m.source.id, m.copy.id)): m.score for m in found(bare)}
    with duckdb.connect(str(bare)) as database:
        database.execute("update settings set value = '0' where name = 'canary'")
    done = dedup("rebuild", "--index", bare)
    assert (5, True) == (done.returncode, b"keeps no texts" in done.stderr)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ["--min-score", "0.9"],
            r"keeps matches from a score of 0.5 on, not 0.9; .*rebuild.*--min-score 0.9",
        ),
        (["--min-words", "5"], r"was made with --min-words 30, not 5; .*rebuild.*--min-words 5"),
        (["--no-text"], r"texts are kept in .*, which --no-text cannot change"),
    ],
)
def test_an_index_keeps_its_settings(index: Path, made: Path, options: list[str], message: str) -> None:
    """A different setting is wrong usage; the message names both values and the way out."""
    done = dedup("scan", made / "scrape", "--index", index, *options)
    assert 2 == done.returncode
    assert re.search(message, done.stderr.decode())


@pytest.mark.parametrize("option", ["--prune", "--no-text", "--wait=3"])
def test_options_of_an_index_need_one(option: str, made: Path) -> None:
    done = dedup("scan", made / "scrape", option)
    assert (2, True) == (done.returncode, b"needs --index FILE" in done.stderr)


def test_the_option_wait_needs_an_index() -> None:
    done = dedup("compare", "a", "b", "--wait", "3")
    assert (2, True) == (done.returncode, b"--wait needs --index FILE" in done.stderr)


# --- The commands


def test_check_compares_and_adds_nothing(index: Path, tmp_path: Path) -> None:
    """A copy of an indexed article is found, on standard input too; the index keeps its contents."""
    name = next(name for name in TEXTS if "edited" in name)
    before = contents(index)
    done = dedup(
        "check", "-", "--index", index, "--format", "jsonl", "--fail-on-match", stdin=TEXTS[name].encode()
    )
    assert 1 == done.returncode
    ids = [{match["source"]["id"], match["copy"]["id"]} for match in lines(done.stdout)[:-1]]
    assert any(name in pair for pair in ids)
    assert before == contents(index)
    path = tmp_path / "other.txt"
    path.write_text(write(ordinary(Random(99), 12, 20_000)))
    done = dedup("check", path, "--index", index, "--quiet", "--fail-on-match")
    assert (0, b"", b"") == (done.returncode, done.stdout, done.stderr)


def test_matches_can_be_chosen(index: Path) -> None:
    """Matches can be chosen by kind, score and time; CSV and text work too."""

    def shown(*options: str) -> list[dict[str, Any]]:
        done = dedup("matches", "--index", index, "--format", "jsonl", "--quiet", *options)
        assert (0, b"") == (done.returncode, done.stderr)
        return lines(done.stdout)

    every = found(index)
    assert len(every) == len(shown()) == len(shown("--since", "2020-01-01"))
    assert [] == shown("--since", "2999-01-01T00:00+02:00")
    kinds = ("exact", "near")
    assert sum(m.kind in kinds for m in every) == len(shown("--kind", "exact", "--kind", "near"))
    assert sum(m.score >= 0.9 for m in every) == len(shown("--min-score", "0.9"))
    table = list(
        csv.DictReader(io.StringIO(dedup("matches", "--index", index, "--format", "csv").stdout.decode()))
    )
    assert len(every) == len(table)
    assert every[0].copy.id in dedup("matches", "--index", index).stdout.decode()
    assert 2 == dedup("matches", "--index", index, "--since", "soon").returncode


def test_since_last_feeds_each_match_once(index: Path) -> None:
    """Each match is shown once, whatever was shown without the option, and again after a failed write."""
    feed = ["matches", "--index", index, "--since-last", "--format", "jsonl", "--quiet"]
    assert 1 == dedup(*feed, "--output", "/dev/full").returncode
    exact = lines(dedup(*feed, "--kind", "exact").stdout)
    rest = lines(dedup(*feed).stdout)
    assert len(found(index)) == len(exact) + len(rest)
    assert {"exact"} == {match["kind"] for match in exact}
    assert b"" == dedup(*feed).stdout


def test_forget_by_id_path_and_folder(index: Path, made: Path) -> None:
    """What refers to forgotten articles goes too; an unknown name stops the command before it starts."""
    ids = sorted(TEXTS)
    assert 2 == dedup("forget", ids[0], "nobody", "--index", index).returncode
    assert len(TEXTS) == len(contents(index)["articles"])
    folder = made / "scrape" / "3"
    path = made / "scrape" / next(id_ for id_ in ids if id_.startswith("2/"))
    done = dedup("forget", ids[0], path, folder, "--index", index, "--format", "jsonl")
    gone = {line["id"] for line in lines(done.stdout)}
    assert gone == {
        ids[0],
        path.relative_to(made / "scrape").as_posix(),
        *(i for i in ids if i.startswith("3/")),
    }
    assert set(ids) - gone == {row[0] for row in contents(index)["articles"]}
    assert [] == what_is_wrong(index)
    run(index, made / "scrape")
    assert len(TEXTS) == len(contents(index)["articles"])


def test_an_empty_name_is_not_the_folder_one_is_in(index: Path, made: Path) -> None:
    """`dedup forget "$ID"` without an ID forgets nothing, and `dedup export ""` writes nowhere."""
    for command_line, message in (
        (["forget", ""], b"an empty name is no id and no path; nothing was forgotten"),
        (["export", ""], b"the name of the folder is empty"),
    ):
        done = dedup(*command_line, "--index", index, cwd=made / "scrape")
        assert (2, True) == (done.returncode, message in done.stderr)
    assert len(TEXTS) == len(contents(index)["articles"])
    assert set(TEXTS) == {path.relative_to(made / "scrape").as_posix() for path in files(made / "scrape")}


def test_info_shows_everything(index: Path) -> None:
    """`info` prints text or one JSON object."""
    (account,) = lines(dedup("info", "--index", index, "--format", "jsonl").stdout)
    assert ("info", len(TEXTS), 0) == (account["type"], account["articles"], account["pending"])
    assert set(made_with(CHOICE)) == set(account["settings"])
    assert sum(account["matches"].values()) == len(found(index))
    assert account["size"] == index.stat().st_size
    assert account["runs"][0]["added"] == len(TEXTS)
    text = dedup("info", "--index", index).stdout.decode()
    assert f"{len(TEXTS)} articles" in text
    assert str(account["settings"]["canary"]) in text


def test_rebuild_changes_settings_and_reports_nothing_again(index: Path, made: Path) -> None:
    """A rebuild judges all pairs again; matches reported before are not reported again, and times stay."""
    before = found(index)
    with opened(str(index)) as store:
        times = store.database.execute("select min(found) from matches").fetchall()
    done = dedup("rebuild", "--index", index, "--min-score", "0.9", "--format", "jsonl")
    assert 0 == done.returncode, done.stderr
    (account,) = lines(done.stdout)
    sure = [m for m in before if m.score >= 0.9]
    assert (len(TEXTS), len(sure)) == (account["articles"], account["matches"])
    assert [m.copy.id for m in sure] == [m.copy.id for m in found(index)]
    assert [] == run(index, made / "scrape")
    with opened(str(index)) as store:
        assert times == store.database.execute("select min(found) from matches").fetchall()
    assert {"x.dedup", "x.dedup.lock"} == {path.name for path in index.parent.iterdir()}


def test_rebuild_brings_an_index_up_to_date(index: Path) -> None:
    """An index with other hashes is refused; after a rebuild it is as if made today."""
    before = contents(index)
    with duckdb.connect(str(index)) as database:
        database.execute("update settings set value = '0' where name = 'canary'")
        database.execute("update buckets set key = xor(key, 5)")
    assert 5 == dedup("check", ROOT / "fixtures", "--index", index).returncode
    assert 0 == dedup("rebuild", "--index", index).returncode
    assert before["buckets"] == contents(index)["buckets"]
    assert [] == what_is_wrong(index)


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_export_writes_every_article_and_match(index: Path, tmp_path: Path, form: str) -> None:
    """DuckDB reads back everything that was exported, texts included; the folder's name needs quoting."""
    folder = tmp_path / "it's out"
    assert 0 == dedup("export", folder, "--index", index, "--format", form).returncode
    names = ("articles", "matches", "passages", "runs")
    assert {f"{name}.{form}" for name in names} == {path.name for path in folder.iterdir()}
    with duckdb.connect() as database:
        read = database.read_parquet if form == "parquet" else database.read_json
        articles = read(f"{folder}/articles.{form}")
        assert TEXTS == dict(articles.select("id, text").fetchall())
        pairs = read(f"{folder}/matches.{form}").select("source, copy").fetchall()
    assert {(m.source.id, m.copy.id) for m in found(index)} == set(pairs)


# --- Who waits for whom


def test_the_holder_of_the_lock_is_named(index: Path, made: Path) -> None:
    """A writer and a reader get exit code 4 and the holder's process and start time, until it dies."""
    holder = subprocess.Popen(
        [*command(program=("-c",)), "import sys, time; from dedup.index.file.lock import locked\n"
         "with locked(sys.argv[1], 0, True): print('locked', flush=True); time.sleep(100)", str(index)],
        stdout=subprocess.PIPE, env=ENVIRONMENT,
    )  # fmt: skip
    assert holder.stdout is not None
    assert b"locked\n" == holder.stdout.readline()
    for arguments in (
        ["scan", made / "scrape", "--quiet"],
        ["info"],
        ["matches"],
        ["check", made / "scrape"],
        ["compare", "a", "b"],
    ):
        done = dedup(*arguments, "--index", index, "--wait", "0.2")
        message = done.stderr.decode()
        assert 4 == done.returncode, message
        assert re.search(
            rf"in use by process {holder.pid}, since \d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\dZ;", message
        )
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    assert 0 == dedup("info", "--index", index, "--wait", "0").returncode


def test_readers_share_and_keep_writers_out(tmp_path: Path) -> None:
    path = str(tmp_path / "x")
    with (
        locked(path, 0, write=False),
        locked(path, 0, write=False),
        pytest.raises(IndexInUse, match="in use by processes that read it"),
        locked(path, 0.1, write=True),
    ):
        pass
    with locked(path, 0, write=True):
        assert str(os.getpid()) in Path(lock_path(path)).read_text()
    assert "" == Path(lock_path(path)).read_text()


def test_two_scans_and_ten_readers_at_once(made: Path, tmp_path: Path) -> None:
    """Both scans finish, each match is reported by one of them, and no reader sees an error."""
    index = tmp_path / "x.dedup"
    reports = [tmp_path / "one.jsonl", tmp_path / "other.jsonl"]
    scans = [
        subprocess.Popen(
            command("scan", made / "scrape", "--index", index, "--quiet", "--format", "jsonl", "--jobs", "1",
                    "--output", report),
            env=ENVIRONMENT,
        ) for report in reports
    ]  # fmt: skip
    while not index.exists():
        time.sleep(0.05)
    said = [(tmp_path / f"{i}.err").open("wb") for i in range(10)]
    readers = [
        subprocess.Popen(
            command(name, "--index", index, "--format", "jsonl"),
            stdout=subprocess.DEVNULL, stderr=errors, env=ENVIRONMENT,
        ) for name, errors in zip(("info", "matches") * 5, said, strict=True)
    ]  # fmt: skip
    assert [0] * 12 == [process.wait(120) for process in (*scans, *readers)]
    for errors in said:
        errors.close()
        assert b"" == Path(errors.name).read_bytes()
    reported = [line for report in reports if report.exists() for line in lines(report.read_bytes())]
    pairs = [(line["source"]["id"], line["copy"]["id"]) for line in reported if line["type"] == "match"]
    assert sorted(pairs) == sorted((m.source.id, m.copy.id) for m in found(made / "x.dedup"))
    assert [] == what_is_wrong(index)


def test_a_slow_reader_keeps_nobody_out(made: Path, index: Path) -> None:
    """Somebody who pages through the matches does not lock the index meanwhile."""
    reader = subprocess.Popen(
        command("matches", "--index", index, "--format", "jsonl"), stdout=subprocess.PIPE, env=ENVIRONMENT
    )
    assert reader.stdout is not None
    assert reader.stdout.read(1) == b"{"
    assert 0 == dedup("scan", made / "scrape", "--index", index, "--wait", "5").returncode
    reader.stdout.close()
    reader.wait(60)


# --- Growth and format


def test_replacing_does_not_grow_the_file(tmp_path: Path) -> None:
    """Thirty rounds change every article; the later ones take no more room than the earlier ones."""
    sizes = []
    for i in range(30):
        texts = {f"{j}.txt": write(ordinary(Random(100 * i + j), 20, 20_000)) for j in range(40)}
        put(tmp_path / "scrape", texts, since=1_000_000_000 + 1000 * i)
        run(tmp_path / "x", tmp_path / "scrape")
        sizes.append((tmp_path / "x").stat().st_size)
    assert max(sizes[15:]) <= 1.2 * max(sizes[:15]), sizes
    assert [] == what_is_wrong(tmp_path / "x")


def test_the_golden_index_of_format_1_is_opened(tmp_path: Path) -> None:
    """Its matches are shown; it is verified, or refused with the way out; and it can be rebuilt."""
    index = tmp_path / "golden.dedup"
    index.write_bytes(gzip.decompress((ROOT / "tests" / "golden" / "format-1.dedup.gz").read_bytes()))
    pairs = [
        ("lighthouse-keepers-return-copy.md", "lighthouse-keepers-return.txt", "exact"),
        ("opinion-corvane-strait.txt", "spun-corvane-passage.txt", "rewrite"),
    ]
    assert pairs == [(m.source.id, m.copy.id, m.kind) for m in found(index)]
    try:
        assert [] == what_is_wrong(index)
    except IndexFault as fault:
        assert "dedup rebuild --index" in str(fault)
    assert 0 == dedup("rebuild", "--index", index).returncode
    assert [] == what_is_wrong(index)
    assert 2 == len(found(index))


def test_the_readme_lists_the_commands() -> None:
    """The table in README lists every command that works on an index, in the order of the code."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `dedup (\w+) .*--index FILE` \|", text, re.MULTILINE)
    assert [each.name for each in INDEX_COMMANDS] == listed


def test_the_format_is_described(made: Path) -> None:
    """docs/index-format.md describes every table, column and setting, and no others."""
    text = (ROOT / "docs" / "index-format.md").read_text(encoding="utf-8")
    described: dict[str, list[str]] = {}
    for name, body in re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE):
        if name in TABLES:
            first, *more = re.split(r"^\| (?:Column|Setting) \|.*$", body, flags=re.MULTILINE)[1:]
            described[name] = re.findall(r"^\| `(\w+)` \|", first, re.MULTILINE)
            if name == "settings":
                assert list(made_with(CHOICE)) == re.findall(r"^\| `(\w+)` \|", more[0], re.MULTILINE)
    assert tables(made / "x.dedup") == described
    assert set(TABLES) == set(described)


# --- Clusters, the page, compare


def test_clusters_are_those_of_the_matches(made: Path) -> None:
    """`clusters` prints the stories that the library makes of the matches, as text and as JSON."""
    expected = story.stories(found(made / "x.dedup"))
    shown = lines(dedup("clusters", "--index", made / "x.dedup", "--format", "jsonl").stdout)
    assert [(each.root.id, [copy.article.id for copy in each.copies]) for each in expected] == [
        (each["source"]["id"], [copy["id"] for copy in each["copies"]]) for each in shown
    ]
    text = dedup("clusters", "--index", made / "x.dedup").stdout.decode()
    assert all(each.root.id in text for each in expected)


def test_the_page_of_an_index_holds_its_matches(made: Path, tmp_path: Path) -> None:
    """The page of an index holds all its matches."""
    done = dedup("report", "--index", made / "x.dedup", "--html", tmp_path / "r.html")
    assert (0, b"") == (done.returncode, done.stderr)
    page = (tmp_path / "r.html").read_text("utf-8")
    for match in found(made / "x.dedup"):
        assert match.copy.id in page


def test_a_page_goes_to_standard_output(made: Path, tmp_path: Path) -> None:
    """`--html -` writes to standard output, as `--output -` does, and not to a file of that name."""
    done = dedup("report", "--index", made / "x.dedup", "--html", "-", cwd=tmp_path)
    assert (0, b"") == (done.returncode, done.stderr)
    assert (True, []) == (done.stdout.startswith(b"<!doctype html>"), list(tmp_path.iterdir()))


def test_the_page_of_a_scan_into_an_index_holds_what_it_reports(made: Path, tmp_path: Path) -> None:
    """Every copy is in the report and on the page."""
    page = tmp_path / "new.html"
    done = dedup("scan", made / "scrape", "--index", tmp_path / "new", "--html", page, "--format", "jsonl")
    reported = [line["copy"]["id"] for line in lines(done.stdout) if line["type"] == "match"]
    assert sorted(reported) == sorted(match.copy.id for match in found(made / "x.dedup"))
    drawn = page.read_text("utf-8")
    assert [] == [copy for copy in reported if copy not in drawn]


def test_articles_of_an_index_are_compared_by_id(made: Path) -> None:
    """Articles are taken from the index by id; a path is read as a file."""
    match = next(each for each in found(made / "x.dedup") if each.kind == "rewrite")
    of_index = dedup(
        "compare", match.source.id, match.copy.id, "--index", made / "x.dedup", "--format", "jsonl"
    )
    first, _ = lines(of_index.stdout)
    assert {match.source.id, match.copy.id} == {first["source"]["id"], first["copy"]["id"]}
    path = made / "scrape" / match.copy.id
    mixed = dedup("compare", match.source.id, path, "--index", made / "x.dedup", "--format", "jsonl")
    assert first["passages"] == lines(mixed.stdout)[0]["passages"]


def test_an_index_without_texts_has_none_to_compare(made: Path, tmp_path: Path) -> None:
    """Without texts, `compare` on an index is refused with one sentence."""
    run(tmp_path / "x", made / "scrape", Choice(0.5, 30, keeps_texts=False))
    done = dedup("compare", "a", "b", "--index", tmp_path / "x")
    assert (2, b"") == (done.returncode, done.stdout)
    assert b"keeps no texts" in done.stderr
