"""Measure `dedup scan` beside what users would otherwise pick; write docs/speed.md.

    make speed                                          everything, about 20 minutes
    python bench/speed.py --articles 600 --rounds 1 --output speed.md

Whole processes, files in, findings on disk. All contenders run one after the other, and that as many times as
there are rounds, so that a slow minute of the machine hits all alike. A first turn samples memory and is not
timed; it also warms the caches. All that is done twice: on long articles made of the corpora, for which the
targets are set, and on the articles of the corpora as they are, many of them labelled copies. The slowest
peers run in fewer rounds. What stands below KEPT in the document was written by hand and is kept.
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
from contenders import CONTENDERS, DEDUP, ONCE, SLOW, Outcome
from measuring import machine, peak_memory, run
from sources import Sources, corpora_or_synthetic

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
        folder: {c.name: Outcome(c) for c in CONTENDERS if folder == speed_page.MANY or c.name not in ONCE}
        for folder in speed_page.FOLDERS
    }
    interpreters = _interpreters(options.cache, outcomes)
    asked = options.articles or (ARTICLES_OF_MADE if sources.made else ARTICLES)
    with tempfile.TemporaryDirectory() as work:
        articles = _write_articles(sources, Path(work), asked)
        for turn in range(options.rounds + 1):
            _run_all(outcomes, interpreters, articles, Path(work, "found"), turn)
    setting = _setting(load, options.rounds, asked, articles, interpreters, sources.note)
    output = options.output or sources.page(DOCUMENT)
    keeping.write(output, speed_page.page(setting, outcomes), KEPT)
    _say(sources.written(output))


def _write_articles(sources: Sources, work: Path, asked: int) -> dict[str, speed_input.Input]:
    """Write both folders of articles."""
    return {
        speed_page.LONG: speed_input.write_long(sources.corpora, work / "long", asked),
        speed_page.MANY: speed_input.write(sources.corpora, work / "many", asked),
    }


def _run_all(
    outcomes: dict[str, speed_page.Outcomes],
    interpreters: dict[str, str],
    articles: dict[str, speed_input.Input],
    found: Path,
    turn: int,
) -> None:
    """Run every contender that is due in a turn."""
    for folder, measured in outcomes.items():
        for name, outcome in measured.items():
            if not outcome.trouble and (name not in SLOW or turn <= SLOW_ROUNDS):
                _measure(outcome, interpreters, articles[folder], found, turn)


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
    sizes = f"of all corpora together; by default {ARTICLES}, or {ARTICLES_OF_MADE} where they are made here"
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


def _interpreters(cache: Path, outcomes: dict[str, speed_page.Outcomes]) -> dict[str, str]:
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


def _measure(
    outcome: Outcome,
    interpreters: dict[str, str],
    articles: speed_input.Input,
    found: Path,
    turn: int,
) -> None:
    """Run a contender once: for its memory in turn 0, for its time in all others."""
    contender = outcome.contender
    python = interpreters[contender.peer] if contender.peer else sys.executable
    command = contender.command(python, articles, found)
    found.unlink(missing_ok=True)
    if turn == 0:
        code, outcome.megabytes = peak_memory(command)
        _say(f"memory: {contender.name}: {outcome.megabytes:.0f} MB")
        if code != 0:
            _fail(outcome, run(command).said, code)
        return
    done = run(command)
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
