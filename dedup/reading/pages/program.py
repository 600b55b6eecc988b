"""What a worker process runs: it reads one page after another from its standard input until that is closed.

A request is the lengths of its two parts, then the parts: an object in JSON, and the bytes of the page. An
answer is its length and an object in JSON. The process limits itself: it opens no connection, starts no
process, writes no file, and is killed by the system if a page takes too long.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import struct
import sys
from typing import BinaryIO

REQUEST, ANSWER = struct.Struct(">II"), struct.Struct(">I")

TOO_MUCH = {"reason": "too costly: reading it takes too much memory"}
_FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.system")


def main() -> None:
    """Answer requests. The arguments are the seconds of processor time a page, and the bytes of memory."""
    seconds, size = int(sys.argv[1]), int(sys.argv[2])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupted run closes the pipe instead
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # what a library prints must not look like an answer
        os.dup2(nowhere, stream)
    _limit(resource.RLIMIT_AS, size)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CORE, 0)
    sys.addaudithook(_forbid)
    while (request := _request(requests)) is not None:
        _allow(seconds)
        answer = json.dumps(_answer(*request), ensure_ascii=False).encode("utf-8", "replace")
        answers.write(ANSWER.pack(len(answer)) + answer)
        answers.flush()


def _request(stream: BinaryIO) -> tuple[dict[str, str | None], bytes] | None:
    head = stream.read(REQUEST.size)
    if len(head) < REQUEST.size:
        return None
    options, page = REQUEST.unpack(head)
    return json.loads(stream.read(options)), stream.read(page)


def _answer(options: dict[str, str | None], data: bytes) -> dict[str, str]:
    from dedup.reading.pages.page import to_json
    from dedup.reading.pages.reader import read

    try:
        return to_json(read(data, options["address"], options["reader"] or ""))
    except MemoryError:
        return TOO_MUCH
    except Exception as error:  # a page must not end the run, whatever it makes a library raise
        return {"reason": f"the page reader failed: {type(error).__name__}"}


def _allow(seconds: int) -> None:
    """Let the system kill this process once it has used so much more processor time."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _limit(resource.RLIMIT_CPU, int(usage.ru_utime + usage.ru_stime) + 1 + seconds)


def _limit(kind: int, most: int) -> None:
    """Lower a limit that may be raised again."""
    _, hard = resource.getrlimit(kind)
    resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _forbid(event: str, arguments: object) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"a page reader must not call {event}")


if __name__ == "__main__":
    main()
