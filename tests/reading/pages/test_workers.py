"""The worker processes: what they are spared, what ends them, and that the next page finds a new one."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dedup.reading.pages import available
from dedup.reading.pages.workers import DIED, HUNG, PROGRAM, TOOK_TOO_LONG, Pool

PREPARED = """
import os, resource, signal, sys, time
from dedup.reading.pages import program, reader
def read(data, address, name):
    exec(data)
    return reader.NoArticle("survived")
reader.read = read
sys.argv = ["program", "1", str(300 << 20)]
program.main()
"""
"""A worker whose pages are programs: it does to itself what a page would make a library do."""


@pytest.fixture
def pool() -> Iterator[Pool]:
    """Return a pool of prepared workers."""
    with closing(Pool((sys.executable, "-P", "-c", PREPARED), seconds=4)) as made:
        yield made


def reason(pool: Pool, program: str) -> object:
    """Ask a worker to run a program; return why there is no article."""
    return pool.ask({"address": None, "reader": "best"}, program.encode())["reason"]


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("while True: pass", TOOK_TOO_LONG),
        ("time.sleep(60)", HUNG),
        ("os.kill(os.getpid(), signal.SIGKILL)", DIED),
        ("os.abort()", DIED),
        ("b'x' * (400 << 20)", "too costly: reading it takes too much memory"),
        ("raise KeyError", "the page reader failed: KeyError"),
        (
            "import socket; socket.create_connection(('127.0.0.1', 9))",
            "the page reader failed: PermissionError",
        ),
        ("import subprocess; subprocess.run(['true'])", "the page reader failed: PermissionError"),
        ("os.system('true')", "the page reader failed: PermissionError"),
        ("print('x' * 100_000); sys.stdout.flush(); os.write(1, b'y')", "survived"),
        ("os.kill(os.getpid(), signal.SIGINT)", "survived"),
    ],
)
def test_what_a_page_does_to_its_worker_is_a_reason(pool: Pool, program: str, expected: str) -> None:
    """Each comes back as a reason, and the next page is read all the same."""
    assert reason(pool, program) == expected
    assert reason(pool, "pass") == "survived"


def test_a_worker_writes_no_file(pool: Pool, tmp_path: Path) -> None:
    """Not a byte reaches the disk."""
    assert reason(pool, f"open({str(tmp_path / 'x')!r}, 'wb', 0).write(b'y')").startswith(
        "the page reader failed"
    )  # type: ignore[attr-defined]
    assert not (tmp_path / "x").exists() or (tmp_path / "x").stat().st_size == 0


def test_a_program_that_answers_nonsense_is_ended() -> None:
    """An answer that is no JSON, or longer than any answer, is as good as none."""
    for answer in (b"\0\0\0\3abc", b"\0\0\0\2[]", b"\xff\xff\xff\xff", b"\0\0", b""):
        program = f"import os; os.read(0, 9); os.write(1, {answer!r})"
        with closing(Pool((sys.executable, "-c", program), seconds=4)) as pool:
            assert reason(pool, "") == DIED


def test_threads_get_a_worker_each_and_their_own_answer(pool: Pool) -> None:
    """Answers do not change hands, and no more workers are started than threads ask at once."""
    found: dict[int, set[object]] = {number: set() for number in range(3)}

    def ask(number: int) -> None:
        for _ in range(10):
            found[number].add(reason(pool, f"raise type('E{number}', (Exception,), {{}})"))

    threads = [threading.Thread(target=ask, args=(number,)) for number in found]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: {f"the page reader failed: E{number}"} for number in found}
    assert 1 <= len(pool._all) <= 3


def test_closing_ends_all_and_the_next_page_starts_again(pool: Pool) -> None:
    """No process outlives its pool."""
    assert reason(pool, "pass") == "survived"
    (worker,) = pool._all
    pool.close()
    assert worker.process.poll() == -signal.SIGKILL
    assert reason(pool, "pass") == "survived"


def test_a_worker_ends_with_the_process_that_asked() -> None:
    """A killed run leaves nothing behind: the worker's pipe is closed, and it ends."""
    program = (
        "import os, sys; from dedup.reading.pages.workers import Pool; pool = Pool();"
        "pool.ask({'address': None, 'reader': 'fast'}, b'');"
        "print(next(iter(pool._all)).process.pid, flush=True); os.kill(os.getpid(), 9)"
    )
    import subprocess

    root = str(Path(__file__).parents[3])
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, cwd=root, timeout=60, check=False
    )
    pid, until = int(done.stdout), time.monotonic() + 10
    while _runs(pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _runs(pid)


@pytest.mark.skipif(available("fast") is not None, reason=str(available("fast")))
def test_nothing_is_imported_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scrape may hold a file that is called like a module."""
    for name in ("resiliparse", "trafilatura", "json", "dedup"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'run')!r}, 'w'); raise SystemExit")
    monkeypatch.chdir(tmp_path)
    with closing(Pool(PROGRAM)) as pool:
        answer = pool.ask(
            {"address": None, "reader": "fast"}, b"<html><body><p>A word and one more.</p></body></html>"
        )
    assert answer.get("text") == "A word and one more."
    assert not (tmp_path / "run").exists()


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_limits_are_those_of_the_module() -> None:
    """The program is told the same seconds that the reason names."""
    assert f"{PROGRAM[-2]} s" in TOOK_TOO_LONG
    assert os.path.isabs(PROGRAM[0])  # noqa: PTH117
