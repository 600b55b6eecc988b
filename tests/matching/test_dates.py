"""Which stated dates date an article, which days software writes for none, and what is said of these."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dedup
from dedup.article import ELSEWHERE, GUESSED, Article, Notice, Settings
from dedup.matching.origin import UNKNOWN, Clues, origin, weigh_clues
from dedup.matching.origin.dates import stamp
from dedup.matching.origin.dropped import DroppedDates
from dedup.matching.origin.plausible import DEFAULTS
from dedup.words.epoch import iso_date

TODAY = date(2031, 6, 1)
A, B = (Article(name, f"{name}.txt", "The ford is dry, and the miller walks over.") for name in "ab")


def dated(article: Article, published: str) -> Article:
    return Article(article.id, article.path, article.text, published=published)


@pytest.mark.parametrize(
    "default",
    [
        "1970-01-01",
        "1970-01-01T00:00:00Z",
        "1969-12-31T19:00:00-05:00",
        "Thu, 01 Jan 1970 00:00:00 +0000",
        "1 January 1970",
        "0",
        "1900-01-01",
        "1900",
        "1980-01-01T00:00:00+00:00",
        "01.01.1980",
        "2000-01-01",
        "2000-01-01 08:15:00",
        "1420-05-04",
        "0001-01-01T00:00:00",
        "9999-12-31T23:59:59Z",
        "2199-05-04",
    ],
)
def test_a_day_that_software_writes_for_none_is_no_date(default: str) -> None:
    """Neither article is called the copy because the other has a default, a medieval or a late date."""
    a, b = dated(A, "2031-05-04"), dated(B, default)
    assert weigh_clues(Clues(a, today=TODAY), Clues(b, today=TODAY)) == (True, UNKNOWN)
    assert weigh_clues(Clues(b, today=TODAY), Clues(a, today=TODAY)) == (False, UNKNOWN)


@pytest.mark.parametrize("default", [date(*day) for day in DEFAULTS], ids=str)
def test_only_the_defaults_themselves_are_left_out(default: date) -> None:
    """The days around a default are dates, and so is the default in another year."""
    for days in (-5, 5, 400):
        try:
            day = default + timedelta(days)
        except OverflowError:
            continue
        assert (1450 <= day.year < 2200) == (stamp(dated(A, day.isoformat())) is not None)


def test_a_default_does_not_hide_the_date_in_the_text() -> None:
    """Where the field holds a default, the date line counts."""
    text = f"The ford is dry\n4 May 2031\n{A.text}"
    known = stamp(Article("a", "a.txt", text, published="1970-01-01"))
    assert known is not None
    assert date(2031, 5, 4) == known.day


def test_old_papers_have_dates() -> None:
    """A report of 1866 is older than its reprint of 1867."""
    assert origin(dated(A, "1866-05-04"), dated(B, "1867-05-04"))[1].by == "published"


@pytest.mark.parametrize(
    ("one", "other", "decides"),
    [
        ("2031-06-02", "2031-05-30", True),  # tomorrow, somewhere on Earth today
        ("2031-06-09", "2031-05-30", False),
        ("2032-05-30", "2031-05-30", False),
        ("2031-06-09", "2031-06-11", True),
        ("2031-06-09", "2033-06-11", False),
        ("2048-06-09", "2048-06-11", False),
    ],
)
def test_a_date_in_the_future_accuses_nobody(one: str, other: str, decides: bool) -> None:
    """It counts beside none of the past; only two near each other show that the clock is behind."""
    clues = [Clues(dated(article, day), today=TODAY) for article, day in ((A, one), (B, other))]
    assert decides == (weigh_clues(*clues)[1].by == "published")


@given(st.datetimes(datetime(1973, 4, 1), datetime(2286, 1, 1)), st.sampled_from([1, 10**3, 10**6, 10**9]))
def test_numbers_of_seconds_are_dates(moment: datetime, scale: int) -> None:
    """Seconds and their thousandths to billionths, as numbers and as text, are the moment that they count."""
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    number = int(moment.timestamp()) * scale
    expected = f"{moment:%Y-%m-%dT%H:%M:%S}+00:00"
    assert [expected] * 2 == [iso_date(number), iso_date(str(number))]


@pytest.mark.parametrize(
    "value", [None, True, "", "12", 1999, 20310504, -5, 1e30, float("nan"), [1931070600]]
)
def test_other_values_are_no_numbers_of_seconds(value: object) -> None:
    """Years, days written together, small and huge numbers are left as they are."""
    assert iso_date(value) is None


def lines(path: Path, *published: object) -> None:
    text = " ".join(f"The miller of house {n} walks over the dry ford at noon." for n in range(9))
    rows = [{"id": f"{n}", "text": text, "published": each} for n, each in enumerate(published)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")


def test_numbers_in_json_lines_date_articles(tmp_path: Path) -> None:
    """A number of seconds is earlier than a number of thousandths a day later, and is written as a date."""
    lines(tmp_path / "feed.jsonl", 1620200000000, 1620100000)
    (match,) = dedup.scan(tmp_path)
    assert ("published", "1", "2021-05-04T03:46:40+00:00") == (
        match.origin.by, match.source.id, match.source.published,
    )  # fmt: skip


def test_what_is_dropped_is_said_once_a_file(tmp_path: Path) -> None:
    """The notice counts the dates of the file and shows the first; a file whose dates are used has none."""
    lines(tmp_path / "bad.jsonl", "2021-05-04", "1970-01-01", 0, "soon")
    lines(tmp_path / "good.jsonl", "2021-05-04", None)
    report = dedup.scan(tmp_path)
    reason = "3 dates are not used, first this one: 1970-01-01 is the first day of Unix"
    assert report.notices == (Notice(str(tmp_path / "bad.jsonl"), reason, 2),)
    assert (1, 0) == (report.summary.notices, report.summary.problems)


def test_the_day_of_the_run_can_be_given() -> None:
    """Texts that were gathered on a day are judged as on that day, whenever they are judged."""
    dropped = DroppedDates(date(2021, 5, 1))
    dropped.add([dated(A, "2021-05-04")])
    assert [Notice("a.txt", "its date is not used: 2021-05-04 is in the future")] == list(dropped.notices())
    rows = [{"id": "a", "text": A.text, "published": "2021-05-04"}]
    assert not dedup.scan_texts(rows, Settings(today=date(2021, 5, 4))).notices


def test_a_guess_counts_for_little() -> None:
    """The only day that a page shows may be that of something else, whatever the other article states."""
    guessed = replace(dated(A, "2031-03-10"), note=f"{GUESSED}; {ELSEWHERE}https://olm.example/fog")
    for first, second in ((guessed, dated(B, "2031-03-12")), (dated(B, "2031-03-12"), guessed)):
        found = origin(first, second)[1]
        assert (found.by, found.confidence) == ("published", 0.6)
