"""Call every loop with valid structs drawn at random, for as long as asked.

    python tests/kernels/fuzz.py --seconds 60
    python tests/kernels/fuzz.py --only find_words --seed 7 --seconds 0     one call, as when it failed

`make sanitize` runs it with bounds asserted and memory watched. `valid/` draws the structs, and `calling.py`
checks what must hold. Calls run in a process of their own: where it dies, the seed of its last call is said.
"""

from __future__ import annotations

import argparse
import mmap
import os
import secrets
import signal
import sys
import time
import traceback

from calling import check
from register import builds, functions
from valid import GENERATORS
from valid.draw import Draw

LONGEST = 60
"""Seconds that a call may take, under sanitizers on a slow machine. Most take a thousandth."""
SEEDS = 1 << 32


def check_once(name: str, seed: int) -> None:
    """Draw a call of a function and check it with every build. Raises Broken where one breaks a promise."""
    function = {each.__name__: each for each in functions()}[name]
    codes = [function.of(library) for library in builds().values()]
    check(function, GENERATORS[name](Draw(seed)), codes)


def check_many(names: list[str], seed: int, seconds: float, reached: mmap.mmap) -> int:
    """Check calls of the functions in turn, one each at least; note the number of each before it begins."""
    found = {each.__name__: each for each in functions()}
    codes = {name: [found[name].of(library) for library in builds().values()] for name in names}
    end, number = time.monotonic() + seconds, 0
    while number < len(names) or time.monotonic() < end:
        name = names[number % len(names)]
        reached[:] = number.to_bytes(8, "little")
        signal.alarm(LONGEST)
        check(found[name], GENERATORS[name](Draw(seed + number)), codes[name])
        number += 1
    return number


def run(names: list[str], seed: int, seconds: float) -> int:
    """Check calls in a process of its own; return its exit code, and say which call was its last."""
    reached = mmap.mmap(-1, 8)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            print(f"{check_many(names, seed, seconds, reached)} calls of {len(names)} loops are fine.")
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code:
        number = int.from_bytes(reached[:], "little")
        how = f"died of {signal.Signals(-code).name}" if code < 0 else "failed"
        again = f"--only {names[number % len(names)]} --seed {seed + number} --seconds 0"
        print(f"It {how}. The same call again: python {sys.argv[0]} {again}", file=sys.stderr)
    return code


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(description="Call every loop with valid structs drawn at random.")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long (60)")
    parser.add_argument("--seed", type=int, help="where to begin (anywhere)")
    parser.add_argument("--only", choices=sorted(GENERATORS), help="one loop alone")
    options = parser.parse_args()
    seed = secrets.randbelow(SEEDS) if options.seed is None else options.seed
    print(f"seed {seed}, levels {' '.join(builds())}", flush=True)
    names = [options.only] if options.only else sorted(GENERATORS)
    sys.exit(min(abs(run(names, seed, options.seconds)), 1))


if __name__ == "__main__":
    main()
