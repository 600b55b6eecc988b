"""Worker processes that read pages: started when needed, killed when a page takes too long, and replaced.

A page is hostile, and its readers are large libraries in C. So nothing that a page does to its reader reaches
this process: what goes between them are bytes and JSON. Threads that ask at the same time get a worker each,
so there are as many workers as threads.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dedup.reading.pages.program import ANSWER, REQUEST

CPU_SECONDS = 5
"""Processor time of one page. Of 181 news pages, the slowest takes 0.2 s."""
WALL_SECONDS = 300.0
"""From request to answer, on however busy a machine; starting the worker is part of it."""
MEMORY = 700 << 20
"""Bytes of address space. A page within the limits takes up to 350 MB."""

TOOK_TOO_LONG = f"too costly: reading it takes more than {CPU_SECONDS} s of processor time"
HUNG = f"too costly: there was no answer for {WALL_SECONDS:.0f} s"
DIED = "the page reader died of it"

_MAX_ANSWER = 64 << 20
_CHUNK = 1 << 16

PROGRAM = (sys.executable, "-P", "-m", "dedup.reading.pages.program", str(CPU_SECONDS), str(MEMORY))
"""-P: a module that lies in the current folder, which may be a scrape, must not be imported."""

Answer = dict[str, object]


class Pool:
    """Workers that wait for the next page. May be used from any thread."""

    def __init__(self, program: Sequence[str] = PROGRAM, seconds: float = WALL_SECONDS) -> None:
        self._program = program
        self._seconds = seconds
        self._lock = threading.Lock()
        self._idle: list[_Worker] = []
        self._all: set[_Worker] = set()

    def ask(self, options: dict[str, str | None], page: bytes) -> Answer:
        """Send one page to a worker. What goes wrong comes back as the reason why it is no article."""
        head = json.dumps(options).encode()
        with self._lock:
            worker = self._idle.pop() if self._idle else None
        try:
            worker = worker or self._started()
            answer = worker.ask(REQUEST.pack(len(head), len(page)) + head + page, self._seconds)
        except _Failure as failure:
            self._end(failure.worker)
            return {"reason": failure.reason}
        except (
            BaseException
        ):  # an interrupt: the answer that the worker still owes must not meet the next page
            if worker is not None:
                self._end(worker)
            raise
        with self._lock:
            self._idle.append(worker)
        return answer

    def close(self) -> None:
        """End all workers, busy ones too. The next page starts new ones."""
        with self._lock:
            workers, self._all, self._idle = self._all, set(), []
        for worker in workers:
            worker.end()

    def _started(self) -> _Worker:
        worker = _start(self._program)
        with self._lock:
            self._all.add(worker)
        return worker

    def _end(self, worker: _Worker) -> None:
        with self._lock:
            self._all.discard(worker)
        worker.end()


class _Failure(Exception):
    """A worker that gave no answer, and why."""

    def __init__(self, worker: _Worker, reason: str) -> None:
        super().__init__(reason)
        self.worker = worker
        self.reason = reason


@dataclass(frozen=True, eq=False, slots=True)
class _Worker:
    """One process, and the two ends of its pipes, as descriptors."""

    process: subprocess.Popen[bytes]
    requests: int
    answers: int

    def ask(self, request: bytes, seconds: float) -> Answer:
        """Send a request and wait for its answer. Raises _Failure."""
        deadline = time.monotonic() + seconds
        try:
            self._send(memoryview(request), deadline)
            (size,) = ANSWER.unpack(self._receive(ANSWER.size, deadline))
            answer = json.loads(self._receive(size, deadline)) if size <= _MAX_ANSWER else None
        except (OSError, EOFError):
            raise _Failure(self, self._why()) from None
        except ValueError:
            raise _Failure(self, DIED) from None
        if not isinstance(answer, dict):
            raise _Failure(self, DIED)
        return answer

    def end(self) -> None:
        """Kill the process if it still runs, and collect it."""
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()

    def _send(self, request: memoryview, deadline: float) -> None:
        while request:
            self._wait(self.requests, select.POLLOUT, deadline)
            request = request[os.write(self.requests, request[:_CHUNK]) :]

    def _receive(self, size: int, deadline: float) -> bytes:
        parts = bytearray()
        while len(parts) < size:
            self._wait(self.answers, select.POLLIN, deadline)
            part = os.read(self.answers, min(size - len(parts), _CHUNK))
            if not part:
                raise EOFError
            parts += part
        return bytes(parts)

    def _wait(self, descriptor: int, event: int, deadline: float) -> None:
        """Wait until the pipe is ready. Raises _Failure when the time is over."""
        poll = select.poll()
        poll.register(descriptor, event)
        if not poll.poll(max(deadline - time.monotonic(), 0) * 1000):
            raise _Failure(self, HUNG)

    def _why(self) -> str:
        """Say why the process ended: the system sends SIGXCPU when the processor time is over."""
        try:
            code = self.process.wait(1)
        except subprocess.TimeoutExpired:
            return DIED
        return TOOK_TOO_LONG if code == -signal.SIGXCPU else DIED


def _start(program: Sequence[str]) -> _Worker:
    """Start a worker that imports what this process imports, and nothing from the current folder."""
    package = str(Path(__file__).parents[3])
    paths = dict.fromkeys([package, *(path for path in sys.path if Path(path).is_absolute())])
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONHASHSEED": "0"}
    process = subprocess.Popen(
        program,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        bufsize=0,
    )
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("a process without pipes")
    os.set_blocking(process.stdin.fileno(), False)
    return _Worker(process, process.stdin.fileno(), process.stdout.fileno())
