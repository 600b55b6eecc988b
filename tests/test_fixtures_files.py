"""fixtures/ is in order: a well-formed list of pairs, every file told of, every text as README says.

Whether a scan finds these pairs is tested elsewhere.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from dedup.article import KINDS

FIXTURES = Path(__file__).parent.parent / "fixtures"
ARTICLES = FIXTURES / "articles"
FILES = {path.relative_to(ARTICLES).as_posix() for path in ARTICLES.rglob("*") if path.is_file()}

README = (FIXTURES / "README.md").read_text(encoding="utf-8")
# In backticks, with a dot or a hyphen: a file. Kinds have neither; `articles/` and `andnbsp,` end otherwise.
FILE_NAME = re.compile(r"`([\w/]+[-.][\w/.-]*\w)`")
NEGATIVES = README.partition("## Negatives")[2].partition("## Files that are not articles")[0]
NO_ARTICLES = {"empty.txt", "binary.txt"}

HEADER, *ROWS = (FIXTURES / "pairs.tsv").read_text(encoding="utf-8").removesuffix("\n").split("\n")
LISTED = [row.split("\t") for row in ROWS]
PAIRS = [(source, copy, kind) for source, copy, kind, *_ in LISTED]


def told_of(text: str) -> set[str]:
    """Return the articles that a stretch of README names."""
    return set(FILE_NAME.findall(text)) - {"pairs.tsv"}


@cache
def shingles(name: str) -> frozenset[tuple[str, ...]]:
    """Return the 3-word shingles of a file, as README defines them. Plain on purpose: no code of dedup."""
    data = (ARTICLES / name).read_bytes()
    encodings = ("utf-16",) if data.startswith(codecs.BOM_UTF16_LE) else ("utf-8", "windows-1252")
    text = next(text for encoding in encodings if (text := decoded(data, encoding)) is not None)
    words = re.findall(r"[\u4e00-\u9fff]|[^\W\u4e00-\u9fff]+", text.lower())
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def decoded(data: bytes, encoding: str) -> str | None:
    """Return the text, or None where it is not in that encoding."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def jaccard(a: str, b: str) -> float:
    """Return the resemblance of two files."""
    return len(shingles(a) & shingles(b)) / len(shingles(a) | shingles(b))


def test_the_list_has_its_header() -> None:
    """Four columns, separated by tabs."""
    assert HEADER == "source\tcopy\tkind\twhy"


@pytest.mark.parametrize("row", ROWS)
def test_a_row_is_well_formed(row: str) -> None:
    """Two different files that exist, a known kind, and a reason without a full stop."""
    source, copy, kind, why = row.split("\t")
    assert {source, copy} <= FILES
    assert source != copy
    assert kind in KINDS
    assert why
    assert why == why.strip().removesuffix(".")


def test_no_pair_is_listed_twice() -> None:
    """Nor turned round."""
    pairs = [frozenset(pair[:2]) for pair in PAIRS]
    assert len(pairs) == len(set(pairs))


def test_every_kind_has_a_pair() -> None:
    """A kind that no fixture shows is not tested."""
    assert set(KINDS) == {kind for _, _, kind in PAIRS}


def test_every_file_is_told_of() -> None:
    """README says of each file how it was made, and of none that is not there."""
    assert told_of(README) == FILES


def test_there_are_articles_enough() -> None:
    """At least forty."""
    assert len(FILES - NO_ARTICLES) >= 40


def test_a_file_is_in_a_pair_or_a_negative() -> None:
    """What README calls a negative is in no pair; whatever else is an article is in one."""
    paired = {name for source, copy, _ in PAIRS for name in (source, copy)}
    assert FILES - NO_ARTICLES - told_of(NEGATIVES) == paired


@pytest.mark.parametrize(("source", "copy", "kind"), PAIRS)
def test_the_resemblance_fits_the_kind(source: str, copy: str, kind: str) -> None:
    """README gives each kind its range."""
    least, most = {"exact": (1, 1), "near": (0.55, 1), "rewrite": (0, 0.2), "excerpt": (0, 0.4)}[kind]
    assert least <= jaccard(source, copy) <= most


def test_what_is_not_listed_shares_nothing() -> None:
    """Under 0.03, whichever two."""
    listed = {frozenset(pair[:2]) for pair in PAIRS}
    alike = {pair for pair in combinations(sorted(FILES - NO_ARTICLES), 2) if jaccard(*pair) >= 0.03}
    assert {pair for pair in alike if frozenset(pair) not in listed} == set()


def test_the_bytes_survived_the_checkout() -> None:
    """Encodings and NUL bytes are what some of the files are there for."""
    first = {name: (ARTICLES / name).read_bytes() for name in FILES}
    assert first["empty.txt"] == b""
    assert b"\0" in first["binary.txt"]
    assert first["utf16-harbour-museum.txt"].startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    assert decoded(first["fromagerie-latin1.txt"], "utf-8") is None
