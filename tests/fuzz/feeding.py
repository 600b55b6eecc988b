"""What all fuzzers of readers share: a file is read as a scan reads it, and what must hold is checked.

With atheris installed, inputs are made by what the code does with them; without it, samples are cut, joined
and changed at random. What fails is written to a folder, to be kept in `corpus/` once it is mended.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import secrets
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from types import FrameType

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.reading import Input, expand, load, pages

CORPUS = Path(__file__).parent / "corpus"
SETTINGS = Settings(max_bytes=1 << 20)
LONGEST = 10
"""Seconds that one input may take; most take a thousandth."""
MOST_ITEMS = 200_000
_MOST_FOUND = 20
MOST_BYTES = 1 << 16
SPLICES = (
    b"<",
    b">",
    b'"',
    b"{",
    b"}",
    b"[",
    b"]",
    b"\0",
    b"\n",
    b"\r\n",
    b"&#0;",
    b"\xff",
    b"\xed\xa0\x80",
    b"1e999",
)

Check = Callable[[bytes], None]


class TooLong(BaseException):
    """An input took more than LONGEST seconds."""


def check(data: bytes, name: str = "a") -> None:
    """Read bytes as a file of this name. Raises AssertionError where a reader breaks a promise."""
    count = 0
    for item in expand(Input(name, name, data=data, is_named=True), SETTINGS):
        found = load(item, SETTINGS) if isinstance(item, Input) else item
        count += 1
        assert count <= MOST_ITEMS, "more articles than bytes"
        assert isinstance(found, Article | Problem | LeftOut), found
        if isinstance(found, Article):
            whole = (
                found.id,
                found.text,
                found.title,
                found.url,
                found.published,
                found.author,
                found.source,
            )
            "".join(filter(None, whole)).encode()  # no lone surrogates, which no report could hold
            assert found.text.strip() or found.note, "an article without a text"
        else:
            assert found.reason, "no reason"
            found.reason.encode()
    assert count or not data, "a file that nobody accounts for"


def corpus(name: str) -> list[bytes]:
    """Return the inputs that are kept for a fuzzer: those that once failed, and samples."""
    return [path.read_bytes() for path in sorted((CORPUS / name).glob("*"))]


def main(name: str, test: Check, samples: Sequence[bytes]) -> int:
    """Fuzz for as long as asked; return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--found", type=Path, default=Path("build/fuzz"), help="folder for what fails")
    arguments = parser.parse_args()
    arguments.found.mkdir(parents=True, exist_ok=True)
    pages.available = _no_pages  # they have a fuzzer of their own, and a process of their own for each
    seeds = [*corpus(name), *samples]
    try:
        importlib.import_module("atheris")
    except ImportError:
        return _at_random(name, test, seeds, arguments.seconds, arguments.found)
    return _by_coverage(name, test, seeds, arguments.seconds, arguments.found)


def _no_pages(reader: str) -> str | None:
    return "not here"


def _stop(signum: int, frame: FrameType | None) -> None:
    raise TooLong


def _is_fine(test: Check, data: bytes, name: str, found: Path) -> bool:
    """Check one input; keep it if it fails."""
    try:
        test(data)
    except (Exception, TooLong) as error:
        path = found / f"{name}-{hashlib.sha256(data).hexdigest()[:12]}"
        path.write_bytes(data)
        print(f"{path}: {type(error).__name__}: {str(error)[:200]}", flush=True)
        return False
    return True


def _at_random(name: str, test: Check, seeds: Sequence[bytes], seconds: float, found: Path) -> int:
    random = Random(secrets.randbelow(1 << 32))
    end, tries, bad = time.monotonic() + seconds, 0, 0
    signal.signal(signal.SIGALRM, _stop)
    while time.monotonic() < end and bad < _MOST_FOUND:
        tries += 1
        signal.alarm(LONGEST)
        bad += not _is_fine(test, mutated(random, seeds), name, found)
        signal.alarm(0)
    print(f"{name}: {tries:,} inputs at random, {bad} failed")
    return 1 if bad else 0


def mutated(random: Random, seeds: Sequence[bytes]) -> bytes:
    """Return a sample with a few changes: bytes, splices, cuts, repetitions, parts of other samples."""
    data = bytearray(random.choice(seeds))
    for _ in range(random.choice((1, 1, 2, 3, 8))):
        at = random.randrange(len(data) + 1)
        size = min(random.choice((1, 2, 8, 64, 1000)), len(data) - at)
        kind = random.randrange(6)
        if kind == 0 and size:
            data[at] = random.randrange(256)
        elif kind == 1:
            data[at:at] = random.choice(SPLICES)
        elif kind == 2:
            del data[at : at + size]
        elif kind == 3:
            data[at:at] = data[at : at + size] * random.choice((1, 2, 300))
        elif kind == 4:
            other = random.choice(seeds)
            start = random.randrange(len(other) + 1)
            data[at : at + size] = other[start : start + random.choice((4, 64, 1000))]
        else:
            data[at:] = data[at : at + size][::-1]
        del data[MOST_BYTES:]
    return bytes(data)


def _by_coverage(name: str, test: Check, seeds: Sequence[bytes], seconds: float, found: Path) -> int:
    atheris = importlib.import_module("atheris")
    folder = found / f"{name}-seeds"
    folder.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number}").write_bytes(seed)
    bad = 0

    def one(data: bytes) -> None:
        nonlocal bad
        bad += not _is_fine(test, data, name, found)
        if bad >= _MOST_FOUND:
            sys.exit(1)

    options = [f"-max_total_time={seconds:.0f}", f"-max_len={MOST_BYTES}", f"-timeout={LONGEST}"]
    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *options, "-rss_limit_mb=3000", str(folder)], one)
    atheris.Fuzz()
    return 1 if bad else 0
