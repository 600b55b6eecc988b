"""What each character is and folds to, against unicodedata."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.words import characters
from dedup.words.characters import classify, fold_text

CLASSES = [
    ("a", characters.WORD | characters.LOWER),
    ("É", characters.WORD | characters.UPPER),
    ("ǅ", characters.WORD | characters.UPPER | characters.EXPANDS),
    ("ß", characters.WORD | characters.LOWER | characters.EXPANDS),
    ("7", characters.WORD | characters.DIGIT),
    ("٣", characters.WORD | characters.DIGIT),
    ("½", characters.WORD | characters.EXPANDS),
    ("\u0301", characters.IGNORED | characters.CONTINUES),
    ("漢", characters.WORD | characters.ALONE),
    ("ー", characters.WORD | characters.ALONE),
    ("ｱ", characters.WORD | characters.ALONE),
    ("々", characters.WORD | characters.ALONE),
    ("ก", characters.WORD),
    ("่", characters.WORD | characters.MARK | characters.CONTINUES),
    ("ำ", characters.WORD | characters.EXPANDS),
    ("한", characters.WORD),
    ("\u1161", characters.WORD | characters.CONTINUES),
    ("\u11a8", characters.WORD | characters.CONTINUES),
    ("\uff9e", characters.WORD | characters.ALONE | characters.CONTINUES),
    ("'", characters.CLOSES),
    ("’", characters.CLOSES),
    ("ʼ", 0),
    (")", characters.CLOSES),
    ("(", 0),
    ("”", characters.QUOTE | characters.CLOSES),
    ("»", characters.QUOTE | characters.CLOSES),
    (".", characters.STOP | characters.CLOSES),
    ("。", characters.FULL_STOP),
    (",", 0),
    ("-", 0),
    ("😀", 0),
    (" ", characters.SPACE),
    ("\u00a0", characters.SPACE),
    ("\u3000", characters.SPACE),
    ("\r", characters.SPACE),
    ("\n", characters.SPACE | characters.NEWLINE),
    ("\u2029", characters.SPACE | characters.NEWLINE),
    ("\u00ad", characters.IGNORED),
    ("\u200b", characters.IGNORED),
    ("\u200d", characters.IGNORED),
    ("\u202e", characters.IGNORED),
    ("\ufeff", characters.IGNORED),
    ("\ufe0f", characters.IGNORED | characters.CONTINUES),
    ("\ufe00", characters.IGNORED | characters.CONTINUES),
    ("\u180b", characters.IGNORED | characters.CONTINUES),
    ("\U000e0100", characters.IGNORED | characters.CONTINUES),
    ("\ud800", 0),
    ("\x00", 0),
    ("\U0010ffff", 0),
]


@pytest.mark.parametrize(("character", "expected"), CLASSES, ids=[f"{ord(c):04x}" for c, _ in CLASSES])
def test_classes(character: str, expected: int) -> None:
    """Each character has the class bits of its use in a text, and the bits that occur are returned."""
    classes, _, occur = classify(np.array([ord(character)], np.uint32))
    foreign = characters.FOREIGN if expected & characters.WORD and ord(character) >= 0x370 else 0
    assert ([expected], expected | foreign) == (classes.tolist(), occur)


@pytest.mark.parametrize("base", ["a", "\u1100", "\uac00"])
def test_whatever_merges_with_the_character_before_continues_it(base: str) -> None:
    """Two characters compose only if the second is marked as one that may."""
    merging = [
        character
        for character in map(chr, range(0x110000))
        if len(unicodedata.normalize("NFC", base + character)) == 1
    ]
    assert merging
    assert merging == list(filter(characters.continues, merging))


@given(st.text(st.characters(), max_size=50))
def test_letters_fold_as_their_text_does(text: str) -> None:
    """A letter folds to the first character of its folding, EXPANDS marks more, and other signs stay."""
    classes, folded, _ = classify(np.array([ord(c) for c in text], np.uint32))
    for character, bits, code in zip(text, classes.tolist(), folded.tolist(), strict=True):
        expected = fold_text(character) if bits & characters.WORD else character
        assert (expected[0], len(expected) > 1) == (chr(code), bool(bits & characters.EXPANDS))


@given(st.text(st.characters(), max_size=50))
def test_a_class_does_not_depend_on_what_came_before(text: str) -> None:
    """Characters are looked up as texts hold them, whichever comes first; none stays unknown."""
    codes = np.array([ord(c) for c in text], np.uint32)
    together, _, occur = classify(codes)
    alone = [classify(codes[i : i + 1])[0].tolist()[0] for i in range(len(codes))]
    assert alone == together.tolist()
    foreign = (codes >= characters.FIRST_FOREIGN) & (together & characters.WORD != 0)
    bits = int(np.bitwise_or.reduce(together, initial=0))
    assert bits | (characters.FOREIGN if foreign.any() else 0) == occur
    assert not (together & characters.UNKNOWN).any()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
        ("Ａ１", "a1"),
        ("ΣΑΣ", "σασ"),
        ("e\u0301", "e"),
        ("Đặng ŁØĦ", "dang loh"),
        ("ᴛɪɴʏ", "tiny"),
        ("Ἀθῆναι", "αθηναι"),
        ("كِتَابٌ", "كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("йод ёж", "йод еж"),
        ("がｶﾞ", "がガ"),
    ],
)
def test_fold_text(text: str, expected: str) -> None:
    """Case, width, ligatures, accents and points make no difference; marks that make another letter do."""
    assert expected == fold_text(text)


def test_folding_twice_changes_nothing() -> None:
    """The folding of every letter of Unicode folds to itself."""
    letters = [c for c in map(chr, range(0x110000)) if unicodedata.category(c)[0] in "LN"]
    assert [] == [c for c in letters if fold_text(fold_text(c)) != fold_text(c)]
