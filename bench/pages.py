"""How well and how fast saved pages are read: copies across ten invented sites, and runs on an index.

    python bench/pages.py [PAGES] [heavy]      default: 1000; docs/pages.md speaks of 10000

Pages are of 8 KB, or of 60 to 100 KB as real ones are.

Of ten pages, two are sources with a copy each on another site: the same words, a few replaced, or lightly
reworded. Three are independent reports of one event. The rest is about other things. The same articles as
texts say what there is to find. Whole processes are measured, once: a run that adds cannot be run again.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from copying import COPIES
from invented import Story, Writer, write
from measuring import DEDUP, machine, measure, peak_memory
from page_sites import SITES, Site, sites
from page_weight import heavy

from dedup.reading.pages import available, close, read_page

SEED = "pages"
PAGES = 1000
OF_TEN = 10
LABELS = ("exact", "near", "light")
SENTENCES = (14, 40)
READERS = ("best", "fast")
TIMED = 300
"""Pages that one reader reads alone for its rate."""
AIMS = "aims: found 95 %, false 0, first run of 10,000 pages 360 s (best) and 60 s (fast), second run 3 s"

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Written:
    """An article on a site; a copy knows its source."""

    id: str
    site: int
    text: str
    source: str | None = None


def main() -> None:
    """Print a row for each way of reading."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    is_heavy = "heavy" in sys.argv[2:]
    print(f"machine: {machine()}\n{pages:,} {'heavy ' * is_heavy}pages; {AIMS}")
    with tempfile.TemporaryDirectory() as folder:
        true = make(Path(folder), pages, is_heavy)
        print(f"{len(true):,} pairs to be found")
        print(
            f"{'':8}{'found':>8}{'false':>7}{'first, s':>10}{'of CPU':>8}{'second':>8}{'MB':>7}{'pages/s':>9}"
        )
        for name in ("texts", *READERS):
            missing = None if name == "texts" else available(name)
            print(f"{name:8}{missing}" if missing else row(name, Path(folder), true), flush=True)
    close()


def make(folder: Path, count: int, is_heavy: bool = False) -> set[Pair]:
    """Write pages and texts into two folders; return the pairs of a source and its copy."""
    known = sites(SEED)
    for name in ("pages", "texts"):
        for site in range(SITES):
            (folder / name / f"site{site}").mkdir(parents=True)
    true = set()
    for number, each in zip(range(count), articles(Writer(SEED)), strict=False):
        _write(folder, known[each.site], number, each, is_heavy)
        if each.source is not None:
            true.add(frozenset((each.source, each.id)))
    return true


def _write(folder: Path, site: Site, number: int, each: Written, is_heavy: bool) -> None:
    day = (date(2031, 1, 1) + timedelta(days=number % 365)).isoformat()
    title = " ".join(each.text.split()[:8])
    page = site.page(title, each.text, number, day)
    page = heavy(page, each.site, number) if is_heavy else page
    (folder / "pages" / f"{each.id}.html").write_text(page, "utf-8")
    (folder / "texts" / f"{each.id}.txt").write_text(each.text, "utf-8")


def articles(writer: Writer) -> Iterator[Written]:
    """Yield articles without end, ten at a time."""
    number = 0
    while True:
        texts: list[tuple[str, int | None]] = []
        for _ in range(2):
            source, host = _story(writer), _story(writer)
            label = writer.random.choice(LABELS)
            texts += [(write(source), None), (COPIES[label](source, host, writer), len(texts))]
        event = writer.event()
        reports = [writer.report(event, writer.random.randint(*SENTENCES)) for _ in range(3)]
        texts += [(write(story), None) for story in (*reports, *(_story(writer) for _ in range(3)))]
        ids = [f"site{(number + place) % SITES}/{number + place}" for place in range(OF_TEN)]
        for place, (text, source_place) in enumerate(texts):
            source_id = None if source_place is None else ids[source_place]
            yield Written(ids[place], (number + place) % SITES, text, source_id)
        number += OF_TEN


def _story(writer: Writer) -> Story:
    return writer.report(writer.event(), writer.random.randint(*SENTENCES))


def row(name: str, folder: Path, true: set[Pair]) -> str:
    """Scan what is read in one way into an index, twice; return a row of figures."""
    given = folder / ("texts" if name == "texts" else "pages")
    reader = [] if name == "texts" else ["--page-reader", name]
    index, found = folder / f"{name}.dedup", folder / f"{name}.jsonl"
    command = [
        *DEDUP,
        "scan",
        str(given),
        *reader,
        "--settle",
        "0",
        "--index",
        str(index),
        "--format",
        "jsonl",
    ]
    began, before = time.perf_counter(), _processor_time()
    code, megabytes = peak_memory([*command, "--output", str(found)])
    first, used = time.perf_counter() - began, _processor_time() - before
    if code:
        sys.exit(f"{' '.join(command)} ended with exit code {code}: {found.read_text('utf-8')[-500:]}")
    second, _ = measure(command)
    pairs = reported(found)
    rate = "" if name == "texts" else f"{pages_a_second(given, name):,.0f}"
    share = f"{len(pairs & true) / max(len(true), 1):.1%}"
    timed = f"{first:>10.1f}{used:>8.1f}{second:>8.1f}"
    return f"{name:8}{share:>8}{len(pairs - true):>7}{timed}{megabytes:>7.0f}{rate:>9}"


def _processor_time() -> float:
    """Return the seconds of processor time of all processes that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def reported(found: Path) -> set[Pair]:
    """Return the pairs of a report, without the suffixes of the files."""
    rows = [json.loads(line) for line in found.read_text("utf-8").splitlines()]
    matches = [each for each in rows if each["type"] == "match"]
    return {frozenset(each[side]["id"].rpartition(".")[0] for side in ("source", "copy")) for each in matches}


def pages_a_second(folder: Path, reader: str) -> float:
    """Read some pages one after the other, in one worker."""
    read = [path.read_bytes() for path in sorted(folder.rglob("*.html"))[:TIMED]]
    read_page(read[0], None, reader)  # starts the worker
    began = time.perf_counter()
    for each in read:
        read_page(each, None, reader)
    return len(read) / (time.perf_counter() - began)


if __name__ == "__main__":
    main()
