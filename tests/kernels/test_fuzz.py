"""Random calls of the loops: every loop has some, all of them pass, and what breaks a promise is noticed."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from calling import Arguments, Broken, Clear, Room, check
from fuzz import check_once
from register import functions, sources
from valid import GENERATORS

from dedup.kernels.native import Int64s, Struct, Written, kernel

UNDECLARED = {"sort_keys", "runs_v3", "runs_v4"}
"""Functions of C without structs: `list_runs` sorts any keys where a run is a word; the others ask
the processor."""
SEEDS = range(20)


class Given(Struct):
    """Numbers."""

    numbers: Int64s


class Left(Written):
    """Room for as many, and one that is clear."""

    room: Int64s
    clear: Int64s


@kernel
def copy_numbers(given: Given, left: Left) -> int:
    """Stand for a loop, whose code is in Python."""


def test_every_function_of_c_is_called() -> None:
    """A new one without valid calls fails here: write them into `valid/`."""
    exported = set(re.findall(r"EXPORT \w+ (\w+)\(", sources()))
    assert sorted(exported - UNDECLARED) == sorted(GENERATORS)
    assert sorted(each.__name__ for each in functions()) == sorted(GENERATORS)


@pytest.mark.parametrize("name", sorted(GENERATORS))
def test_random_calls_of_loops_keep_their_promises(name: str) -> None:
    """Of every build. `make sanitize` goes on for a minute, with bounds asserted."""
    for seed in SEEDS:
        check_once(name, seed)


def pointer(struct: Any, field: str) -> Any:
    """Return where an array of a struct begins."""
    return ctypes.cast(getattr(struct._obj, field), ctypes.POINTER(ctypes.c_int64))


def keeps(given: Any, left: Any) -> int:
    """Copy the numbers."""
    for i in range(given._obj.numbers_count):
        pointer(left, "room")[i] = pointer(given, "numbers")[i]
    return 0


def writes_behind(given: Any, left: Any) -> int:
    pointer(left, "room")[left._obj.room_count] = 1
    return keeps(given, left)


def writes_before(given: Any, left: Any) -> int:
    pointer(left, "clear")[-1] = 1
    return keeps(given, left)


def writes_to_what_is_given(given: Any, left: Any) -> int:
    pointer(given, "numbers")[0] = 7
    return 0


def leaves_a_mark(given: Any, left: Any) -> int:
    pointer(left, "clear")[0] = 1
    return 0


def reads_its_room(given: Any, left: Any) -> int:
    pointer(left, "room")[0] = pointer(left, "room")[1] + 1
    return 0


def returns_its_room(given: Any, left: Any) -> int:
    return int(pointer(left, "room")[0])


ARGUMENTS: Arguments = (Given, np.arange(3)), (Left, Room(3), Clear(2))


@pytest.mark.parametrize(
    ("codes", "problem"),
    [
        ([writes_behind], "Left.room: written outside"),
        ([writes_before], "Left.clear: written outside"),
        ([writes_to_what_is_given], "Given.numbers: is only read, and was written to"),
        ([leaves_a_mark], "Left.clear: not left clear"),
        ([reads_its_room], "Left.room: element 0 differs"),
        ([returns_its_room], "returned"),
        ([keeps, lambda *_: 0], "Left.room: element 0 differs"),
    ],
)
def test_a_broken_promise_is_noticed(codes: list[Callable[..., int]], problem: str) -> None:
    """Whoever writes outside, to what is only read, or lets what was in memory show, is named."""
    with pytest.raises(Broken, match=f"copy_numbers: {problem}"):
        check(copy_numbers, ARGUMENTS, codes)


def test_kept_promises_pass() -> None:
    """What writes all of its room and nothing else is fine."""
    check(copy_numbers, ARGUMENTS, [keeps, keeps])


def test_the_seed_of_a_call_that_dies_is_said() -> None:
    """A crash, too, can be had again: the process that dies is not the one that reports."""
    program = "import fuzz, os; fuzz.check = lambda *_: os.abort(); fuzz.main()"
    here = str(Path(__file__).parent)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([here, str(Path(here).parent)])}
    done = subprocess.run(
        [sys.executable, "-c", program, "--seed", "5", "--only", "deal_rows", "--seconds", "0"],
        env=environment, cwd=Path(here).parents[1], capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert 1 == done.returncode
    assert "It died of SIGABRT." in done.stderr
    assert "--only deal_rows --seed 5 --seconds 0" in done.stderr
