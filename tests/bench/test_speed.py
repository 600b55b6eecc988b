"""What `make speed` measures on, what it stops, and what its tables say of that."""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from benches import ROOT, bench

SHARE = 0.01
HANGS = [sys.executable, "-c", "import time; time.sleep(60)"]


def texts(articles: Any) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(articles.folder.iterdir())]


def outcome(name: str, seconds: float = 2.0, trouble: str = "") -> Any:
    of = bench("contenders")
    (contender,) = (one for one in of.CONTENDERS if one.name == name)
    return of.Outcome(contender, trouble=trouble, seconds=[] if trouble else [seconds])


def test_identical_articles_are_one_text_many_times(tmp_path: Path) -> None:
    """All files are the same, of about 300 words, and nobody is asked for all their pairs."""
    speed_input = bench("speed_input")
    articles = speed_input.write_same(tmp_path / "same", SHARE)
    assert SHARE * speed_input.SAME_ARTICLES == articles.articles == len(texts(articles))
    assert 1 == len(set(texts(articles)))
    assert 250 <= articles.words / articles.articles <= 350
    assert "copies" == articles.asked


def test_the_giant_shares_no_sentence_with_the_others(tmp_path: Path) -> None:
    """One article has the size that is asked for; no sentence is in two articles, the others are ordinary."""
    speed_input = bench("speed_input")
    articles = speed_input.write_giant(tmp_path / "giant", SHARE)
    written = texts(articles)
    assert SHARE * speed_input.AMONG + 1 == articles.articles == len(written)
    sizes = sorted(map(len, written))
    assert SHARE * speed_input.GIANT_BYTES <= sizes[-1] < SHARE * speed_input.GIANT_BYTES + sizes[-2] * 2
    sentences = [{*text.replace("\n\n", " ").split(". ")} for text in written]
    assert sum(map(len, sentences)) == len(set.union(*sentences))
    assert sizes[-2] < 5_000
    assert "pairs" == articles.asked


def test_long_articles_share_no_sentence(tmp_path: Path) -> None:
    """They need three times the words of the corpus; what two of them share, two of the corpus share too."""
    speed_input = bench("speed_input")
    (corpus,) = bench("synthetic_corpora").make(tmp_path / "corpora", 60)[-1:]
    articles = speed_input.write_long([corpus], tmp_path / "long", 24)
    lengths = [len(speed_input.WORD.findall(text)) for text in texts(articles)]
    assert 24 == len(lengths)
    assert speed_input.LONG_WORDS <= min(lengths) <= max(lengths) < speed_input.LONG_WORDS + 60
    given = [text for _, text in corpus.texts()]
    assert 3 * sum(len(text.split()) for text in given) < articles.words
    assert shared_runs(texts(articles)) <= shared_runs(given)


def shared_runs(written: list[str]) -> set[tuple[str, ...]]:
    """Return the runs of twelve words that two texts have."""
    seen = Counter(
        run
        for words in map(bench("speed_input").WORD.findall, written)
        for run in {tuple(words[at : at + 12]) for at in range(len(words) - 11)}
    )
    return {run for run, count in seen.items() if count > 1}


@pytest.mark.parametrize("write", ["write_same", "write_giant"])
def test_inputs_of_extreme_shape_are_the_same_each_time(write: str, tmp_path: Path) -> None:
    """The seed is fixed, so two runs measure the same bytes."""
    one, other = (getattr(bench("speed_input"), write)(tmp_path / name, SHARE) for name in ("one", "other"))
    assert texts(one) == texts(other)


@pytest.mark.parametrize("measure", ["run", "peak_memory"])
def test_what_takes_too_long_is_stopped(measure: str) -> None:
    """A command that would take a minute ends with the limit, and the reason names it."""
    measuring, began = bench("measuring"), time.monotonic()
    with pytest.raises(measuring.Stopped, match=r"^stopped after 1 s$"):
        getattr(measuring, measure)(HANGS, measuring.Limits(seconds=1))
    assert time.monotonic() - began < 30


def test_what_takes_too_much_memory_is_stopped() -> None:
    """A command is stopped once all its processes together have more than the limit."""
    measuring = bench("measuring")
    with pytest.raises(measuring.Stopped, match=r"^stopped at 1 MB$"):
        measuring.peak_memory(HANGS, measuring.Limits(megabytes=1))


@pytest.mark.parametrize("measure", ["run", "peak_memory"])
def test_stopping_reaches_the_processes_of_a_process(measure: str, tmp_path: Path) -> None:
    """Workers that a command started do not go on after it was stopped."""
    measuring, mark = bench("measuring"), tmp_path / "mark"
    worker = f"import time, pathlib; time.sleep(3); pathlib.Path({str(mark)!r}).touch()"
    starts = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {worker!r}])"
    with pytest.raises(measuring.Stopped):
        getattr(measuring, measure)([sys.executable, "-c", starts], measuring.Limits(seconds=1))
    time.sleep(3)
    assert not mark.exists()


def test_a_command_within_its_limits_is_left_alone() -> None:
    """Limits change neither the exit code nor what was written."""
    measuring = bench("measuring")
    limits = measuring.Limits(seconds=60, megabytes=1_000)
    command = [sys.executable, "-c", "print('done'); raise SystemExit(3)"]
    done = measuring.run(command, limits)
    assert (3, "done\n") == (done.code, done.printed)
    assert 3 == measuring.peak_memory(command, limits)[0]


def test_the_tables_of_extreme_shapes_say_what_was_stopped(tmp_path: Path) -> None:
    """A stopped contender keeps its row, with the reason; who reports no pairs has none counted."""
    of, speed_input, tables = (bench(name) for name in ("contenders", "speed_input", "speed_tables"))
    articles = {
        speed_input.SAME: speed_input.write_same(tmp_path / "same", SHARE),
        speed_input.GIANT: speed_input.write_giant(tmp_path / "giant", SHARE),
    }
    measured = [
        outcome(of.DEDUP),
        outcome(of.RENSA_RHO, 1.0),
        outcome(of.GAOYA, trouble="stopped after 120 s"),
    ]
    page = tables.shapes(
        articles, {shape: {one.contender.name: one for one in measured} for shape in articles}
    )
    for row in (
        f"| {of.DEDUP} | 2.00 | 2.00–2.00 | 1.00 | 0 | 0 |",
        f"| {of.RENSA_RHO} | 1.00 | 1.00–1.00 | 0.50 | 0 | – |",
        f"| {of.GAOYA} | stopped after 120 s |  |  |  |  |",
    ):
        assert 2 == page.count(row), page
    assert "## 200 identical articles" in page
    assert "120 s or 8,000 MB" in page[-2]


def test_the_tables_hold_where_dedup_itself_was_stopped(tmp_path: Path) -> None:
    """Then no time can be told against its time, and the others are told all the same."""
    of, speed_input, tables = (bench(name) for name in ("contenders", "speed_input", "speed_tables"))
    articles = dict.fromkeys(speed_input.SHAPES, speed_input.write_same(tmp_path / "same", SHARE))
    measured = {one.contender.name: one for one in (outcome(of.DEDUP, trouble="stopped"), outcome(of.GAOYA))}
    page = tables.shapes(articles, dict.fromkeys(speed_input.SHAPES, measured))
    assert 2 == page.count(f"| {of.GAOYA} | 2.00 | 2.00–2.00 | – | 0 | 0 |")


def test_every_peer_is_installed_run_and_described() -> None:
    """A peer has an environment, a driver and a sentence on how it is run; each driver is of a peer."""
    of, environments = bench("contenders"), bench("environments")
    peers = {contender.peer for contender in of.CONTENDERS if contender.peer}
    assert set(environments.NEEDS) == peers == set(of.HOW)
    drivers = {one.arguments[0] for one in of.CONTENDERS if one.peer}
    assert {str(path) for path in (ROOT / "bench" / "peers").glob("with_*.py")} == drivers


def test_every_whole_run_is_a_contender() -> None:
    """The tables name contenders that there are, and none twice."""
    of = bench("contenders")
    assert len(of.WHOLE) == len(set(of.WHOLE))
    assert {*of.WHOLE} <= {contender.name for contender in of.CONTENDERS}


def test_clusters_are_told_as_pairs_or_as_copies() -> None:
    """Asked for pairs, all within a cluster; asked for copies, each with the first, and no square of them."""
    of_clusters = bench("files", "bench/peers").of_clusters
    assert {(1, 2), (1, 3), (2, 3), (4, 5)} == of_clusters([[3, 1, 2], [5, 4]], "pairs")
    assert {(1, 2), (1, 3), (4, 5)} == of_clusters([[3, 1, 2], [5, 4]], "copies")
