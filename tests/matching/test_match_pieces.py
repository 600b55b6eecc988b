"""The pieces of passages: aligned sentences with both ranges, inside their passage, as programs read them."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import reworded, unlike, write

import dedup
from dedup.article import Settings
from dedup.matching.pieces import find_pieces

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32).map(Random), st.integers(2, 12), st.sampled_from([0.0, 0.1, 0.3]))
def test_pieces_lie_in_their_passage(random: Random, sentences: int, share: float) -> None:
    """Each is a stretch of words on both sides within the passage; their similarity is a share."""
    original = unlike(0, sentences)
    copy = reworded(random, original, share, 50_000)
    match = dedup.compare(write(original), write(copy), Settings(min_score=0))
    if match is None:
        return
    for passage, pieces in zip(match.passages, find_pieces(match), strict=True):
        assert pieces
        for piece in pieces:
            assert passage.source[0] <= piece.source[0] < piece.source[1] <= passage.source[1]
            assert passage.copy[0] <= piece.copy[0] < piece.copy[1] <= passage.copy[1]
            assert 0 <= piece.similarity <= 1


def test_each_sentence_goes_with_its_own() -> None:
    """A sentence that was kept goes with itself, and a reworded one with the one it follows."""
    sentences = [
        "The ferry leaves the northern quay at seven every morning.",
        "Nobody has paid the old toll since the chain across the harbour rusted through.",
        "Its captain, Odd Berling, keeps two goats and a barometer on the upper deck.",
        "In winter the crew breaks the ice with poles of ash wood.",
    ]
    changed = [
        sentences[0],
        "Nobody has paid the ancient toll since the chain across the port rusted away.",
        "The captain, Odd Berling, holds two goats and a barometer on the top deck.",
        sentences[3],
    ]
    source, copy = " ".join(sentences), " ".join(changed)
    match = dedup.compare(source, copy, Settings(min_score=0, min_words=5))
    assert match is not None
    said = [piece for pieces in find_pieces(match) for piece in pieces]
    theirs = [sentences.index(f"{source[slice(*piece.source)]}.") for piece in said]
    ours = [changed.index(f"{copy[slice(*piece.copy)]}.") for piece in said]
    assert list(range(4)) == theirs == ours


@pytest.mark.parametrize("indexed", [False, True])
def test_json_has_pieces(indexed: bool, tmp_path: Path) -> None:
    """A long passage is shown sentence by sentence, the same with an index as without."""
    names = ["opinion-corvane-strait.txt", "spun-corvane-passage.txt"]
    paths = [ARTICLES / name for name in names]
    (match,) = dedup.scan(paths, index=tmp_path / "x.dedup") if indexed else dedup.scan(paths)
    written = json.loads(json.dumps(match.to_dict()))
    pieces = [piece for passage in written["passages"] for piece in passage["pieces"]]
    assert len(pieces) > 10
    assert all(list(piece) == ["source", "copy", "similarity"] for piece in pieces)
    assert max(end - start for start, end in (piece["copy"] for piece in pieces)) < 500


def test_an_index_without_texts_has_no_pieces(tmp_path: Path) -> None:
    """Ranges alone cannot be cut into sentences."""
    names = ["opinion-corvane-strait.txt", "spun-corvane-passage.txt"]
    paths = [ARTICLES / name for name in names]
    (match,) = dedup.scan(paths, Settings(keep_texts=False), index=tmp_path / "x.dedup")
    assert {()} == set(find_pieces(match))
