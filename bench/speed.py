"""Measure `dedup scan` beside what users would otherwise pick; write docs/speed.md.

    make speed                                          everything, about half an hour
    python bench/speed.py --articles 600 --rounds 1 --output speed.md

Whole processes, files in, findings on disk. All contenders run one after the other, and that as many times as
there are rounds, so that a slow minute of the machine hits all alike. A first turn samples memory and is not
timed; it also warms the caches. All that is done twice: on long articles made of the corpora, for which the
targets are set, and on the articles of the corpora as they are, many of them labelled copies. Whole runs are
measured on two inputs more, one article 20,000 times and one of 3 MB among 1,000; there, what goes over a
limit is stopped. The slowest peers run in fewer rounds. What stands below KEPT in the document was written by
hand and is kept.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
import tempfile
from pathlib import Path

import environments
import keeping
import speed_input
import speed_page
from contenders import CONTENDERS, DEDUP, ONCE, SLOW, WHOLE, Outcome
from measuring import UNLIMITED, Limits, Stopped, machine, peak_memory, run
from sources import Sources, corpora_or_synthetic
from speed_input import FOLDERS, GIANT, LONG, MANY, SAME, SHAPES
from speed_tables import LIMITS
from speed_targets import Outcomes

ROOT = Path(__file__).resolve().parents[1]
KEPT = "<!-- Written by hand: bench/speed.py keeps what follows. -->"
CORES = 2
"""Processors that everything may use; the targets are set for two."""
ARTICLES, ARTICLES_OF_MADE = 12_000, 1_200
"""Of given corpora, and of corpora that are made here."""
ROUNDS, SLOW_ROUNDS = 3, 1
DOCUMENT = ROOT / "docs" / "speed.md"


def main() -> None:
    """Install the peers, write the articles, measure, write the document."""
    options, sources = _options(), corpora_or_synthetic()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    load = os.getloadavg()[0]
    outcomes = {
        folder: {c.name: Outcome(c) for c in CONTENDERS if _takes_part(c.name, folder)}
        for folder in (*FOLDERS, *SHAPES)
    }
    interpreters = _interpreters(options.cache, outcomes)
    asked = options.articles or (ARTICLES_OF_MADE if sources.made else ARTICLES)
    with tempfile.TemporaryDirectory() as work:
        share = min(1, options.articles / ARTICLES) if options.articles else 1
        articles = _write_articles(sources, Path(work), asked, share)
        for turn in range(options.rounds + 1):
            _run_all(outcomes, interpreters, articles, Path(work, "found"), turn)
    setting = _setting(load, options.rounds, asked, articles, interpreters, sources.note)
    output = options.output or sources.page(DOCUMENT)
    keeping.write(output, speed_page.page(setting, outcomes), KEPT)
    _say(sources.written(output))


def _takes_part(name: str, folder: str) -> bool:
    """Tell whether a contender is measured on a folder."""
    return folder == MANY or (name not in ONCE and (folder == LONG or name in WHOLE))


def _write_articles(sources: Sources, work: Path, asked: int, share: float) -> dict[str, speed_input.Input]:
    """Write all folders of articles; of those of extreme shape, a share."""
    return {
        LONG: speed_input.write_long(sources.corpora, work / "long", asked),
        MANY: speed_input.write(sources.corpora, work / "many", asked),
        SAME: speed_input.write_same(work / "same", share),
        GIANT: speed_input.write_giant(work / "giant", share),
    }


def _run_all(
    outcomes: dict[str, Outcomes],
    interpreters: dict[str, str],
    articles: dict[str, speed_input.Input],
    found: Path,
    turn: int,
) -> None:
    """Run every contender that is due in a turn."""
    for folder, measured in outcomes.items():
        for name, outcome in measured.items():
            if not outcome.trouble and (name not in SLOW or turn <= SLOW_ROUNDS):
                limits = LIMITS if folder in SHAPES else UNLIMITED
                command = _command(outcome, interpreters, articles[folder], found)
                _measure(outcome, command, limits, found, turn)


def _setting(
    load: float,
    rounds: int,
    asked: int,
    articles: dict[str, speed_input.Input],
    interpreters: dict[str, str],
    note: str,
) -> speed_page.Setting:
    """Return what the document says of the run as a whole."""
    return speed_page.Setting(
        day=datetime.date.today().isoformat(),
        machine=machine(),
        load=load,
        rounds=rounds,
        slow_rounds=min(SLOW_ROUNDS, rounds),
        asked=asked,
        articles=articles,
        versions={peer: environments.version(peer, python) for peer, python in interpreters.items()},
        note=note,
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Measure dedup scan beside other tools; write docs/speed.md."
    )
    sizes = (
        f"of all corpora together, the other inputs in proportion; by default {ARTICLES}, "
        f"or {ARTICLES_OF_MADE} where they are made here, and the other inputs whole"
    )
    parser.add_argument("--articles", type=int, help=sizes)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="timed runs of each contender")
    parser.add_argument("--output", type=Path, help="the document")
    parser.add_argument(
        "--cache", type=Path, default=environments.CACHE, help="where the peers are installed"
    )
    options = parser.parse_args()
    if options.rounds < 1 or (options.articles is not None and options.articles < 1):
        parser.error("there must be an article and a round at least")
    return options


def _interpreters(cache: Path, outcomes: dict[str, Outcomes]) -> dict[str, str]:
    """Return the Python of each peer; note where one cannot be installed."""
    found = {}
    for peer in environments.NEEDS:
        _say(f"environment: {peer}")
        try:
            found[peer] = environments.python(peer, cache)
        except environments.Missing as reason:
            _say(f"{peer} is left out, since it cannot be installed: {reason}")
            for outcome in (one for measured in outcomes.values() for one in measured.values()):
                if outcome.contender.peer == peer:
                    outcome.trouble = f"cannot be installed: {reason}"
    return found


def _command(
    outcome: Outcome, interpreters: dict[str, str], articles: speed_input.Input, found: Path
) -> list[str]:
    """Return the command of a contender on a folder."""
    peer = outcome.contender.peer
    return outcome.contender.command(interpreters[peer] if peer else sys.executable, articles, found)


def _measure(outcome: Outcome, command: list[str], limits: Limits, found: Path, turn: int) -> None:
    """Run a contender once: for its memory in turn 0, for its time in all others."""
    found.unlink(missing_ok=True)
    try:
        if turn == 0:
            _measure_memory(outcome, command, limits)
        else:
            _measure_time(outcome, command, limits, found, turn)
    except Stopped as reason:
        outcome.trouble = str(reason)
        _say(f"{outcome.contender.name}: {reason}")


def _measure_memory(outcome: Outcome, command: list[str], limits: Limits) -> None:
    code, outcome.megabytes = peak_memory(command, limits)
    _say(f"memory: {outcome.contender.name}: {outcome.megabytes:.0f} MB")
    if code != 0:
        _fail(outcome, run(command, limits).said, code)


def _measure_time(outcome: Outcome, command: list[str], limits: Limits, found: Path, turn: int) -> None:
    """Run a contender for its time, and keep what it printed or found."""
    contender, done = outcome.contender, run(command, limits)
    _say(f"round {turn}: {contender.name}: {done.seconds:.2f} s")
    if done.code != 0:
        _fail(outcome, done.said, done.code)
        return
    outcome.seconds.append(done.seconds)
    if contender.prints == "seconds":
        outcome.inside.append(float(done.printed.split()[-1]))
    elif contender.prints == "stages":
        told = json.loads(done.printed)
        outcome.stages.append(told["stages"])
        outcome.missing = told["missing"]
    elif contender.finds:
        outcome.pairs = contender.read(found)


def _fail(outcome: Outcome, said: str, code: int) -> None:
    """Leave a contender out from here on; without dedup itself there is nothing to tell."""
    last = ([line.strip() for line in said.splitlines() if line.strip()] or ["nothing said"])[-1]
    outcome.trouble = f"ended with exit code {code}: {last}"
    _say(f"{outcome.contender.name}: {outcome.trouble}")
    if outcome.contender.name == DEDUP:
        sys.exit(1)


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
