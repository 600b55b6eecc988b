"""What comes from a pipe: recognised by its content, in parts if it is large, or as it is called."""

from __future__ import annotations

import gzip
import io
import json
import zipfile

import pytest
from indexes import dedup
from texts import unlike, write

LIMIT = "4000"
"""Bytes of one article; more than that come in parts."""


def lines(copies: int = 40) -> bytes:
    """Return records with ids, the last of them an exact copy of the first."""
    texts = [write(unlike(100 * n, 3)) for n in range(copies)]
    texts.append(texts[0])
    records = ({"id": n, "text": text, "note": "é"} for n, text in enumerate(texts))
    return b"".join(json.dumps(record, ensure_ascii=False).encode() + b"\n" for record in records)


def zipped(data: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("feed.jsonl", data)
    return held.getvalue()


def document(data: bytes) -> bytes:
    return b"[" + b",".join(data.splitlines()) + b"]"


@pytest.mark.parametrize("packed", [bytes, gzip.compress, zipped, document], ids=lambda each: each.__name__)
@pytest.mark.parametrize("options", [[], ["--max-bytes", LIMIT]], ids=["whole", "in parts"])
def test_records_are_found_in_a_pipe(packed: type[bytes], options: list[str]) -> None:
    """Whatever they are packed in, and however many there are."""
    data = packed(lines())
    done = dedup("scan", "-", "--format", "jsonl", *options, stdin=data)
    match, summary = map(json.loads, done.stdout.splitlines())
    assert (41, 1) == (summary["articles"], summary["matches"])
    assert {"0", "40"} == {match["source"]["id"].rpartition(":")[2], match["copy"]["id"].rpartition(":")[2]}


def test_a_text_that_is_too_large_is_a_problem() -> None:
    """It is not read in parts, as it is one article."""
    done = dedup("scan", "-", "--max-bytes", LIMIT, stdin=write(unlike(1, 200)).encode())
    assert 3 == done.returncode
    assert b"too large: more than the limit of 4,000 bytes" in done.stdout


@pytest.mark.parametrize(("form", "articles"), [("text", 1), ("jsonl", 41), ("json", 41)])
def test_a_format_is_named(form: str, articles: int) -> None:
    """A text may look like records."""
    done = dedup("scan", "-", "--format", "jsonl", "--stdin-format", form, stdin=lines())
    assert articles == json.loads(done.stdout.splitlines()[-1])["articles"]


def test_an_unknown_format_is_refused() -> None:
    """With those that are known."""
    done = dedup("scan", "-", "--stdin-format", "yaml")
    assert (2, b"") == (done.returncode, done.stdout)
    assert b"'jsonl'" in done.stderr
