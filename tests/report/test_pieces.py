"""Pieces of a passage hold all of it, in order, with sentences beside their counterparts."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from texts import ordinary, reworded, unlike, write

from dedup import compare
from dedup.article import Match
from dedup.matching.rewording import edits
from dedup.report.pieces import pieces
from dedup.words.split import split_words


def compared(source: str, copy: str) -> Match:
    """Return the match of two texts; without evidence, the first is the source."""
    match = compare(source, copy)
    assert match is not None
    return match


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 2**32).map(Random), st.integers(8, 20), st.sampled_from([" ", "\n\n", ".  "]))
def test_pieces_hold_every_word_of_a_passage_in_order(random: Random, sentences: int, between: str) -> None:
    """Every word is in exactly one piece, and no piece begins or ends with white space."""
    original = [*ordinary(random, sentences, 20_000), *unlike(60_000, 3)]
    changed = reworded(random, original, 0.25, 100_000)
    source, copy = (between.join(write([one]) for one in text) for text in (original, changed))
    match = compared(source, copy)
    for passage, found in zip(match.passages, edits(match), strict=True):
        parts = list(pieces(match, passage, found))
        for text, whole, spans in (
            (match.source.text, passage.source, [source for source, _ in parts]),
            (match.copy.text, passage.copy, [copy for _, copy in parts]),
        ):
            assert spans == sorted(spans)
            assert (whole[0], whole[1]) == (spans[0][0], spans[-1][1])
            shown = [text[slice(*span)] for span in spans]
            assert shown == [part.strip() for part in shown]
            words = split_words([text[slice(*whole)], " ".join(shown)])
            assert words.of(0).hashes.tolist() == words.of(1).hashes.tolist()


def test_a_sentence_is_a_piece() -> None:
    """If every sentence is reworded, each sentence is a piece and stands beside its counterpart."""
    original = unlike(0, 6)
    match = compared(write(original), write(reworded(Random(1), original, 0.3, 50_000)))
    (passage,), (found,) = match.passages, edits(match)
    parts = list(pieces(match, passage, found))
    assert [write([one])[:5].lower() for one in original] == [
        match.source.text[source[0] : source[0] + 5].lower() for source, _ in parts
    ]
    assert all(match.copy.text[: copy[1]].rstrip(".").endswith("x") for _, copy in parts)
    assert 6 == len(parts)


def test_a_verbatim_passage_is_one_piece() -> None:
    """A verbatim passage is not cut: readers need not search it for differences."""
    text = write(unlike(0, 6))
    match = compared(text, f"{write(unlike(9000, 2))} {text}")
    assert [(p.source, p.copy) for p in match.passages] == [
        piece
        for passage, found in zip(match.passages, edits(match), strict=True)
        for piece in pieces(match, passage, found)
    ]
