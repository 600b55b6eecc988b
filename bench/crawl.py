"""How much memory it takes to read a large WARC, as a crawl of news writes it.

    python bench/crawl.py [MEGABYTES] [READER]      default: 100 MB, fast; docs/pages.md speaks of 1000

The file has pages of ten invented sites with 60 to 100 KB each, compressed one by one, and what stands
between them in a real crawl: answers without a page, records that say that nothing had changed.
"""

from __future__ import annotations

import gzip
import resource
import sys
import tempfile
import time
from pathlib import Path

from invented import Writer
from measuring import DEDUP, machine, peak_memory
from page_sites import sites
from page_weight import heavy
from pages import SEED, articles

from dedup.reading.containers import warc
from dedup.reading.pages import available

MEGABYTES = 100
AIM = 300
"""MB of memory."""


def main() -> None:
    """Write a WARC, read it, and print what that took."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else MEGABYTES
    reader = sys.argv[2] if len(sys.argv) > 2 else "fast"
    if not warc.available() or available(reader) is not None:
        sys.exit("needs the extras: pip install 'dedup[pages,warc]'")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "CC-NEWS-20310312.warc.gz"
        count = make(path, size * 1_000_000)
        print(f"machine: {machine()}\n{path.stat().st_size / 1e6:,.0f} MB, {count:,} pages; aim: {AIM} MB")
        for name, command in (
            ("read", ["scan", str(path), "--list-files", "--format", "jsonl"]),
            ("index", ["scan", str(path), "--index", f"{folder}/x.dedup", "--quiet"]),
        ):
            before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            code, megabytes = peak_memory([*DEDUP, *command, "--page-reader", reader])
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(
                f"{name}: exit code {code}, {megabytes:,.0f} MB, {used:,.0f} s of processor time, "
                f"{time.perf_counter() - began:,.0f} s",
                flush=True,
            )


def make(path: Path, size: int) -> int:
    """Write a WARC of so many bytes; return how many pages it holds."""
    known, pages = sites(SEED), 0
    with path.open("wb") as file:
        file.write(_record("warcinfo", "", b"software: crawl\r\n", "application/warc-fields"))
        for number, each in enumerate(articles(Writer(SEED))):
            if file.tell() >= size:
                return pages
            address = f"https://site{each.site}.example/story/{number}"
            page = known[each.site].page(" ".join(each.text.split()[:8]), each.text, number, "2031-03-12")
            body = heavy(page, each.site, number).encode()
            file.write(_answer("response", address, "200 OK", body))
            pages += 1
            if number % 5 == 0:
                file.write(_answer("response", f"{address}/old", "404 Not Found", b"Not found"))
                file.write(_answer("revisit", f"{address}/again", "200 OK", b""))
    raise AssertionError("articles never end")


def _answer(kind: str, address: str, status: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".encode()
    return _record(kind, address, head + body, "application/http; msgtype=response")


def _record(kind: str, address: str, body: bytes, content: str) -> bytes:
    target = f"WARC-Target-URI: {address}\r\n" if address else ""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\n{target}WARC-Date: 2031-03-13T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
        f"Content-Type: {content}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + body + b"\r\n\r\n", 1)


if __name__ == "__main__":
    main()
