"""The whole flow: what is found, what the summary counts, and that nothing but the input decides."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from graphlib import TopologicalSorter
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import made_up, ordinary, reworded, unlike, write

from dedup import compare, scan
from dedup.article import KINDS, Article, Problem, Settings
from dedup.candidates.fingerprint import fingerprint
from dedup.errors import UsageError
from dedup.index.memory import MemoryCollection
from dedup.judging.comparison import judge_pairs
from dedup.matching.story import stories as stories_of
from dedup.pipeline import Report, learn_usage
from dedup.report import render

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures" / "articles"
SETTINGS = Settings()
BOTH_COPY = "both print"
"""How a line of pairs.tsv begins whose two articles have a common source: it has no direction."""


def rendered(report: Report) -> str:
    """Return the report as JSON Lines."""
    return "".join(render("jsonl", report.matches, report.problems, report.summary))


def labelled() -> list[dict[str, str]]:
    """Return the labelled pairs."""
    with (ROOT / "fixtures" / "pairs.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def write_lines(path: Path, texts: Mapping[str, str], order: Iterable[str] | None = None) -> Path:
    """Write articles as JSON Lines, by id, in this order."""
    ids = texts if order is None else order
    path.write_text("".join(json.dumps({"id": id_, "text": texts[id_]}) + "\n" for id_ in ids), "utf-8")
    return path


def stories(count: int = 30) -> dict[str, str]:
    """Return unrelated articles, for each third one a near-copy, a rewrite and an exact copy besides."""
    random = Random(7)
    texts = {}
    for i in range(count):
        story = ordinary(random, 25, 20_000)
        texts[f"story-{i:02d}"] = write(story)
        if i % 3 == 0:
            texts[f"edited-{i:02d}"] = write([*story[:-1], *unlike(100_000 + 12 * i, 1)])
            texts[f"reworded-{i:02d}"] = write(reworded(random, story, 0.3, 120_000 + 1000 * i))
            texts[f"capitals-{i:02d}"] = write(story).upper()
    return texts


@pytest.fixture(scope="module")
def fixtures_report() -> Report:
    """Return what a scan of the fixtures finds."""
    return scan([FIXTURES], SETTINGS)


def test_only_labelled_pairs_are_reported(fixtures_report: Report) -> None:
    """Every pair reported among the fixtures is in pairs.tsv: the list is closed."""
    known = {frozenset((row["source"], row["copy"])) for row in labelled()}
    assert set() == {frozenset((m.source.id, m.copy.id)) for m in fixtures_report.matches} - known


def test_all_labelled_pairs_are_reported_with_their_kind(fixtures_report: Report) -> None:
    """Every pair of pairs.tsv is found, and named what it is."""
    expected = {(frozenset((row["source"], row["copy"])), row["kind"]) for row in labelled()}
    assert expected == {(frozenset((m.source.id, m.copy.id)), m.kind) for m in fixtures_report.matches}


def test_direction_is_right_where_something_tells(fixtures_report: Report) -> None:
    """Where attribution, dates or traces decide, the source is the one that pairs.tsv names."""
    known = {(row["source"], row["copy"]) for row in labelled() if not row["why"].startswith(BOTH_COPY)}
    either = {
        frozenset((row["source"], row["copy"])) for row in labelled() if row["why"].startswith(BOTH_COPY)
    }
    weak = {"unknown", "modified"}  # the files of a working copy are as old as the last edit of each
    told = {(m.source.id, m.copy.id) for m in fixtures_report.matches if m.origin.by not in weak}
    assert set() == {pair for pair in told if frozenset(pair) not in either} - known


def test_a_fresh_copy_tells_nothing_by_the_times_of_files(tmp_path: Path) -> None:
    """A checkout, an unpacked archive or a copied folder gives all files about one time."""
    shutil.copytree(FIXTURES, tmp_path / "articles", copy_function=shutil.copyfile)
    found = {match.origin.by for match in scan([tmp_path / "articles"], SETTINGS).matches}
    assert {"attribution", "published", "unknown"} <= found
    assert "modified" not in found


def test_the_times_of_files_tell_last_and_change_no_kind(tmp_path: Path) -> None:
    """Where nothing else tells, the file that is older by a day is the source; kinds and scores stay."""
    shutil.copytree(FIXTURES, tmp_path / "articles", copy_function=shutil.copyfile)
    before = scan([tmp_path / "articles"], SETTINGS).matches
    for days, path in enumerate(sorted((tmp_path / "articles").rglob("*"), reverse=True)):
        os.utime(path, (10**9 + 86_400 * days, 10**9 + 86_400 * days))
    after = scan([tmp_path / "articles"], SETTINGS).matches
    pairs = [{frozenset((m.source.id, m.copy.id)): m for m in found} for found in (before, after)]
    for pair, match in pairs[1].items():
        assert (pairs[0][pair].kind, pairs[0][pair].score) == (match.kind, match.score)
        if pairs[0][pair].origin.by == "unknown":
            assert ("modified", 0.55) == (match.origin.by, match.origin.confidence)
            assert match.source.id == max(pair)
        else:
            assert pairs[0][pair].origin == match.origin
    assert set(pairs[0]) == set(pairs[1])


ATTRIBUTED = [
    ("opinion-corvane-strait.txt", "spun-corvane-passage.txt"),
    ("acuerdo-agua-rioseco-2031-03-08.txt", "pacto-la-tejera-reescrito.txt"),
    ("faehre-inselstreit.txt", "norderhall-nachtverkehr-umgeschrieben.txt"),
    ("most-cherez-svirku.txt", "zarechye-most-perepechatka.txt"),
    ("souq-warraqin.txt", "raml-souq-manqul.txt"),
    ("yundu-old-ferry.txt", "baishajiang-baidu-gaixie.txt"),
    ("fromagerie-latin1.txt", "reprise-fromagerie-valbreche.txt"),
]
"""Families of which fixtures/README.md says that the copy holds an attribution line."""


@pytest.mark.parametrize(("source", "copy"), ATTRIBUTED)
def test_attribution_and_dates_tell(fixtures_report: Report, source: str, copy: str) -> None:
    """Where the copy names where it comes from, the direction is known."""
    found = [m.origin.by for m in fixtures_report.matches if (m.source.id, m.copy.id) == (source, copy)]
    assert 1 == len(found)
    assert set(found) <= {"attribution", "published"}


def test_the_summary_adds_up(fixtures_report: Report) -> None:
    """Articles and problems together are the files; matches, problems and short articles are counted."""
    summary = fixtures_report.summary
    files = sum(path.is_file() for path in FIXTURES.rglob("*"))
    assert files == summary.articles + summary.problems
    assert (len(fixtures_report.matches), len(fixtures_report.problems)) == (
        summary.matches,
        summary.problems,
    )
    assert {"empty.txt", "binary.txt"} == {Path(problem.path).name for problem in fixtures_report.problems}
    assert (0, 0, 0) == (summary.short, summary.full_buckets, summary.large_groups)
    exact = sum(match.kind == "exact" for match in fixtures_report.matches)
    assert summary.matches - exact <= summary.candidates


def test_processes_do_not_change_the_report(monkeypatch: pytest.MonkeyPatch, fixtures_report: Report) -> None:
    """One process and two, and as many threads, report the same, byte for byte."""
    monkeypatch.setattr("dedup.reading.batching.BATCH_ARTICLES", 5)
    monkeypatch.setattr("dedup.judging.comparison.WORDS_PER_STEP", 3000)
    assert rendered(fixtures_report) == rendered(scan([FIXTURES], Settings(jobs=2)))


def test_steps_do_not_change_the_report(monkeypatch: pytest.MonkeyPatch, fixtures_report: Report) -> None:
    """How many pairs and matches are worked on at once, and how much is kept, changes nothing."""
    monkeypatch.setattr("dedup.judging.comparison.WORDS_PER_STEP", 3000)
    monkeypatch.setattr("dedup.pipeline.MATCHES_PER_STEP", 3)
    monkeypatch.setattr("dedup.judging.profile_cache.MOST_WORDS", 100)
    monkeypatch.setattr("dedup.candidates.fingerprint.STEP_CHARACTERS", 1000)
    assert rendered(fixtures_report) == rendered(scan([FIXTURES], SETTINGS))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_order_of_lines_does_not_change_the_report(tmp_path: Path, seed: int) -> None:
    """However the lines of a JSON Lines file are shuffled, the same is reported, byte for byte."""
    texts = stories()
    expected = rendered(scan([write_lines(tmp_path / "a.jsonl", texts)], SETTINGS))
    shuffled = Random(seed).sample(list(texts), len(texts))
    assert expected == rendered(scan([write_lines(tmp_path / "a.jsonl", texts, shuffled)], SETTINGS))


def test_order_of_arguments_does_not_change_the_report() -> None:
    """Folders and files may be named in any order."""
    paths = [FIXTURES / name for name in ("wire", "news", "valley-courier-seed-vault.txt", "sport")]
    expected = rendered(scan(paths, SETTINGS))
    assert '"kind": "near"' in expected
    for order in (paths[::-1], paths[2:] + paths[:2]):
        assert expected == rendered(scan(order, SETTINGS))


PROGRAM = """
import sys
from dedup.article import Settings
from dedup import scan
from dedup.report import render
report = scan(sys.argv[1:], Settings())
sys.stdout.buffer.write("".join(render("jsonl", report.matches, report.problems, report.summary)).encode())
"""


def test_hash_seed_does_not_change_the_report(fixtures_report: Report) -> None:
    """PYTHONHASHSEED changes the order of sets of strings, and nothing else."""
    for seed in ("0", "1"):
        run = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(FIXTURES)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        )
        assert rendered(fixtures_report) == run.stdout.decode()


def test_copies_of_all_kinds_are_found(tmp_path: Path) -> None:
    """Among unrelated stories, every near-copy, rewrite and exact copy is found, and nothing else."""
    texts = stories()
    report = scan([write_lines(tmp_path / "a.jsonl", texts)], SETTINGS)
    families: dict[str, list[str]] = {}
    for id_ in texts:
        families.setdefault(id_.rpartition("-")[2], []).append(id_)
    expected = {frozenset((a, b)) for ids in families.values() for a in ids for b in ids if a != b}
    assert expected == {frozenset((match.source.id, match.copy.id)) for match in report.matches}


def printed_often(printed: int, sentences: int, others: int = 0) -> dict[str, str]:
    """Return a story with closing lines of each paper's own, and others that have nothing to do with it."""
    story = write(ordinary(Random(1), sentences, 3000))
    texts = {f"{i:03d}": f"{story}\n\n{made_up(90_000 + i)} {made_up(95_000 + i)}." for i in range(printed)}
    random = Random(5)
    return texts | {f"other-{i}": write(ordinary(random, 12, 20_000)) for i in range(others)}


@pytest.mark.parametrize("printed", [2, 5, 20])
def test_a_story_printed_often_is_found(tmp_path: Path, printed: int) -> None:
    """A story that many papers print with a line of their own is found in all of them."""
    report = scan([write_lines(tmp_path / "a.jsonl", printed_often(printed, 40))], SETTINGS)
    assert printed * (printed - 1) // 2 == len(report.matches)


@pytest.mark.parametrize("others", [0, 300])
@pytest.mark.parametrize(("printed", "pairs"), [(150, 150 * 149 // 2), (230, 229)])
def test_a_story_that_everybody_prints_is_judged_a_copy(printed: int, pairs: int, others: int) -> None:
    """All prints are judged copies, of each other up to BUCKET_LIMIT, beyond of one; nothing else is."""
    texts = printed_often(printed, 12, others)
    index = MemoryCollection()
    index.add(fingerprint([Article(id_, "p", text) for id_, text in texts.items()], SETTINGS))
    candidates = index.likely_pairs().pairs
    usage = learn_usage(index, candidates, 1)
    likely = judge_pairs(index.in_order_of(candidates), candidates, usage).most >= SETTINGS.min_score
    both = np.concatenate((candidates.first[likely], candidates.second[likely]))
    found = {index.ids[number] for number in both.tolist()}
    assert (pairs, {f"{i:03d}" for i in range(printed)}) == (likely.sum(), found)


@pytest.mark.parametrize("others", [0, 300])
def test_a_story_that_everybody_prints_is_reported(tmp_path: Path, others: int) -> None:
    """Every print is reported with at least one other; the summary tells of it; order changes nothing."""
    texts = printed_often(230, 12, others)
    report = scan([write_lines(tmp_path / "a.jsonl", texts)], SETTINGS)
    found = {article.id for match in report.matches for article in (match.source, match.copy)}
    assert {f"{i:03d}" for i in range(230)} == found
    assert report.summary.full_buckets > 200
    shuffled = Random(1).sample(list(texts), len(texts))
    assert rendered(report) == rendered(scan([write_lines(tmp_path / "a.jsonl", texts, shuffled)], SETTINGS))


@pytest.mark.parametrize("book_words", [6_000, 60_000])
def test_an_excerpt_of_a_book_is_found(tmp_path: Path, book_words: int) -> None:
    """What is found of 150 words, or of 240 within another article, does not depend on the other's length."""
    book = unlike(0, book_words // 12)
    texts = {"book": write(book)}
    for i in range(6):
        low = i * len(book) // 6
        texts[f"alone-{i}"] = write(book[low : low + 13])
        others = unlike(70_000 + 600 * i, 40)
        texts[f"within-{i}"] = write([*others[:20], *book[low + 15 : low + 35], *others[20:]])
    texts |= {f"other-{i:02d}": write(unlike(90_000 + 600 * i, 40)) for i in range(60)}
    report = scan([write_lines(tmp_path / "book.jsonl", texts)], SETTINGS)
    expected = {frozenset(("book", name)) for name in texts if name.startswith(("alone", "within"))}
    assert expected == {frozenset((match.source.id, match.copy.id)) for match in report.matches}


def test_an_id_given_twice_is_a_problem(tmp_path: Path) -> None:
    """The first article of an id is kept, the others are reported with their lines and not compared."""
    one, other = write(unlike(0, 20)), write(unlike(5000, 20))
    lines = [
        {"id": "a", "text": one},
        {"id": "b", "text": other},
        {"id": "a", "text": other},
        {"id": "b", "text": one},
    ]
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    report = scan([path], SETTINGS)
    expected = [
        Problem(str(path), f"its id was given before: {id_}", line) for id_, line in (("a", 3), ("b", 4))
    ]
    assert expected == list(report.problems)
    assert (2, 2, 0) == (report.summary.articles, report.summary.problems, report.summary.matches)


def test_a_file_with_the_id_of_a_line_gets_another(tmp_path: Path) -> None:
    """Its path stands in front of it, and nothing is lost."""
    write_lines(tmp_path / "a.jsonl", {"b.txt": SHORT})
    (tmp_path / "b.txt").write_text(SHORT)
    report = scan([tmp_path], SETTINGS)
    assert () == report.problems
    assert [{"b.txt", f"{tmp_path / 'b.txt'}:b.txt"}] == [{m.source.id, m.copy.id} for m in report.matches]


SHORT = " ".join(map(made_up, range(19)))


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        (SHORT, SHORT.upper(), ["exact"]),
        (SHORT, SHORT + ".", ["exact"]),
        (SHORT, " ".join(map(made_up, range(1, 19))), []),
        ("…", "…", []),
    ],
)
def test_short_articles_are_compared_for_exactness_only(
    tmp_path: Path, first: str, second: str, kinds: list[str]
) -> None:
    """Below min_words only the very same words match; texts without words are no copies."""
    report = scan([write_lines(tmp_path / "a.jsonl", {"a": first, "b": second})], SETTINGS)
    assert kinds == [match.kind for match in report.matches]
    assert (2, 0) == (report.summary.short, report.summary.candidates)


def test_min_words_lets_short_articles_in(tmp_path: Path) -> None:
    """With a lower min_words the same two are candidates."""
    path = write_lines(tmp_path / "a.jsonl", {"a": SHORT, "b": " ".join(map(made_up, range(1, 19)))})
    summary = scan([path], Settings(min_words=10)).summary
    assert (0, 1) == (summary.short, summary.candidates)


@pytest.mark.parametrize("least", [0.0, 0.5, 0.9, 0.999, 1.0])
def test_min_score_filters(fixtures_report: Report, least: float) -> None:
    """Every match reaches min_score; a stricter one reports the same matches less the weaker ones."""
    report = scan([FIXTURES], Settings(min_score=least))
    assert all(match.score >= least for match in report.matches)
    strict, lax = sorted((fixtures_report, report), key=lambda each: len(each.matches))
    floor = max(least, SETTINGS.min_score)
    pairs = [
        {(frozenset((m.source.id, m.copy.id)), m.kind, m.score) for m in found.matches}
        for found in (strict, lax)
    ]
    assert pairs[0] == {pair for pair in pairs[1] if pair[2] >= floor}


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    """No articles, no matches, no problems, and a summary of zeros."""
    report = scan([tmp_path], SETTINGS)
    assert ((), ()) == (report.matches, report.problems)
    summary = report.summary
    assert (0, 0, 0, 0, 0, 0, 0, 0) == (
        summary.articles,
        summary.problems,
        summary.matches,
        summary.short,
        summary.candidates,
        summary.full_buckets,
        summary.large_groups,
        summary.held_back,
    )


@settings(deadline=None, max_examples=20)
@given(st.lists(st.sampled_from(["", "…", "one two", "One. Two!", "two one", "one two two"]), max_size=10))
def test_exact_pairs_equal_brute_force(texts: list[str]) -> None:
    """All articles with the same words are paired, by id; those without words with none."""
    articles = [Article(f"{9 - i}", "p", text) for i, text in enumerate(texts)]
    index = MemoryCollection()
    index.add(fingerprint(articles, SETTINGS))
    found = index.exact_pairs()
    named = {(index.ids[a], index.ids[b]) for a, b in found.pairs.rows()}
    words = {article.id: re.findall(r"\w+", article.text.lower()) for article in articles}
    expected = {(a, b) for a, b in combinations(sorted(words), 2) if words[a] == words[b] != []}
    assert (expected, len(expected), 0) == (named, len(found.pairs), found.large_groups)


@pytest.mark.parametrize(("copies", "pairs", "large"), [(5, 10, 0), (6, 5, 1)])
def test_large_groups_of_exact_copies_are_starred(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, copies: int, pairs: int, large: int
) -> None:
    """More copies than LARGEST_GROUP are paired with the first id only, and the summary counts the group."""
    monkeypatch.setattr("dedup.candidates.exact.LARGEST_GROUP", 5)
    path = write_lines(tmp_path / "a.jsonl", {f"{i}": SHORT for i in reversed(range(copies))})
    report = scan([path], SETTINGS)
    assert (pairs, large) == (report.summary.matches, report.summary.large_groups)
    assert {f"{i}" for i in range(copies)} == {
        id_ for m in report.matches for id_ in (m.source.id, m.copy.id)
    }
    if large:
        assert {"0"} == {match.source.id for match in report.matches}


def test_a_path_that_does_not_exist_is_a_usage_error(tmp_path: Path) -> None:
    """A wrong name ends the call before anything is read."""
    with pytest.raises(UsageError, match="no such file or folder"):
        scan([tmp_path / "missing"], SETTINGS)


@pytest.mark.parametrize(("step", "jobs"), [(600_000, 1), (1000, 1), (1000, 2)])
def test_progress_is_told_and_ends_complete(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, step: int, jobs: int
) -> None:
    """Each stage counts up to what there is to do, in steps and threads or not."""
    monkeypatch.setattr("dedup.judging.comparison.WORDS_PER_STEP", step)
    told: list[tuple[str, int, int | None]] = []
    path = write_lines(tmp_path / "a.jsonl", stories(6))
    report = scan(
        [path], Settings(jobs=jobs), progress=lambda stage, done, of: told.append((stage, done, of))
    )
    done = {stage: (count, of) for stage, count, of in told}
    assert {
        "reading": (report.summary.articles, None),
        "comparing": (report.summary.candidates, report.summary.candidates),
    } == done
    compared = [count for stage, count, _ in told if stage == "comparing"]
    assert sorted(set(compared)) == compared
    assert (len(compared) > 1) == (step < 600_000)


def pair(first: str, second: str) -> tuple[Article, Article]:
    """Return two articles with these texts."""
    return Article("a", "a", first), Article("b", "b", second)


LONG = write(ordinary(Random(3), 25, 20_000))


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        (LONG, LONG, "exact"),
        (LONG, LONG.upper(), "exact"),
        (LONG, LONG + " " + write(unlike(100_000, 1)), "near"),
        (LONG, write(unlike(100_000, 20)), None),
        (LONG, "", None),
        ("", LONG, None),
        ("one", "two", None),
        ("", "…", None),
    ],
)
def test_two_texts_are_compared(first: str, second: str, kind: str | None) -> None:
    """A pair is judged by itself; texts without words raise nothing; the order given does not matter."""
    there, back = compare(*pair(first, second), SETTINGS), compare(*pair(first, second)[::-1], SETTINGS)
    assert kind == (there.kind if there else None)
    assert there == back


def test_matches_come_by_story(fixtures_report: Report) -> None:
    """Stories come by kind and score, their copies before their other pairs; problems by path."""
    places = [match.place for match in fixtures_report.matches if match.place]
    assert len(fixtures_report.matches) == len(places)
    links = ("closest", "within", "also")
    keys = [(place.story, links.index(place.link)) for place in places]
    assert sorted(keys) == keys
    best: dict[int, tuple[int, float]] = {}
    for match, place in zip(fixtures_report.matches, places, strict=True):
        if place.link == "closest":
            key = KINDS.index(match.kind), round(-match.score, 2)
            best[place.story] = min(best.get(place.story, key), key)
    assert sorted(best.values()) == list(best.values())


def test_the_demo_has_one_root_a_story_and_no_circle(fixtures_report: Report) -> None:
    """The wire comes first, and the counts of the summary are those of the stories."""
    made = stories_of(fixtures_report.matches)
    tally = fixtures_report.summary.tally
    assert (len(made), sum(len(story.copies) for story in made)) == (tally.stories, tally.copies)
    (seeds,) = (story for story in made if story.root.id.startswith("wire/"))
    assert (3, "published") == (len(seeds.copies), seeds.by)
    for story in made:
        order = TopologicalSorter[str]()
        for match in (*(copy.match for copy in story.copies), *story.within):
            order.add(match.copy.id, match.source.id)
        assert next(order.static_order()) == story.root.id
    links = [match.place.link for match in fixtures_report.matches if match.place]
    assert tally.copies == links.count("closest")


def test_problems_come_by_path(fixtures_report: Report) -> None:
    """Whatever the order in which files were read."""
    paths = [problem.path for problem in fixtures_report.problems]
    assert sorted(paths) == paths
