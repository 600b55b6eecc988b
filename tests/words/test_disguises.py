"""Disguised texts give the words of the text below the disguise, at the places where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import resources
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.words import lookalikes, wordbook
from dedup.words.disguises import count_disguised, undisguise
from dedup.words.folding import fold_text
from dedup.words.split import split_words

PLAIN = (
    "The council of the small harbour town voted on Tuesday to sell the old lifeboat station to a choir. "
    "Nobody else had made an offer for the building, which has stood empty since the winter storm of 1987. "
    "The singers promise to repair the roof before autumn and to open the tower for visitors every Sunday. "
    "A retired engineer warned that the cellar floods whenever the river rises above the lower bridge."
)
CYRILLIC = dict(zip("aceopxyisjABCEHKMOPTX", "асеорхуіѕјАВСЕНКМОРТХ", strict=True))
GREEK = dict(zip("aoviuypABEHIKMNOPTXYZ", "αονιυγρΑΒΕΗΙΚΜΝΟΡΤΧΥΖ", strict=True))
LEET = dict(zip("aeiost", "431057", strict=True))
SMALL = dict(zip("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", strict=True))


def put(table: dict[str, str]) -> Callable[[str], str]:
    return lambda text: "".join(table.get(c, c) for c in text)


DISGUISES: dict[str, Callable[[str], str]] = {
    "Cyrillic": put(CYRILLIC),
    "Greek": put(GREEK),
    "small capitals": put(SMALL),
    "leet": put(LEET),
    "accents": lambda text: re.sub("[aeiou]", lambda each: each[0] + "\u0301", text),
    "dots below": lambda text: re.sub("[a-z]", lambda each: each[0] + "\u0323", text),
    "hair spaces": lambda text: re.sub(r"(?<=\w\w)(?=\w\w)", "\u200a", text),
    "spaced": lambda text: " ".join(text),
    "no spaces": lambda text: text.replace(" ", ""),
    "split": lambda text: re.sub(r"\b(\w{3,})(\w{2})\b", r"\1 \2", text),
}


def spelled(text: str) -> set[int]:
    """Return the hashes of the words of a text."""
    return set(split_words([text]).hashes.tolist())


@pytest.mark.parametrize("name", DISGUISES)
def test_the_words_below_a_disguise_are_found(name: str) -> None:
    """Nine in ten words of a disguised text are those of the plain one."""
    plain, disguised = spelled(PLAIN), spelled(DISGUISES[name](PLAIN))
    assert len(plain & disguised) >= 0.9 * len(plain)


@pytest.mark.parametrize("name", DISGUISES)
def test_words_stand_where_they_stand_in_the_text_as_read(name: str) -> None:
    """Offsets are those of the disguised text: in order, within it, and words do not overlap."""
    text = DISGUISES[name](PLAIN)
    words = split_words([text])
    places = list(zip(words.start.tolist(), words.end.tolist(), strict=True))
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))


GENUINE = [
    "Город продал старую спасательную станцию хору, потому что других желающих не было, сор и рост.",
    "Το δημοτικό συμβούλιο πούλησε τον παλιό σταθμό σε μια χορωδία επειδή δεν υπήρχε άλλος αγοραστής.",
    "The A380 and the F16 flew 1st and 2nd, 90s music by U2 played, and 5G reached the B52 hangar at 4pm.",
    "I am a fan of Mr. T and J. R. R. T. and of the U. S. A. in the days of old, as it is so to us.",
    "Die Donaudampfschifffahrtsgesellschaft und die Rindfleischetikettierungsüberwachung tagen in Linz.",
    "GGATCCAATTGGCCATATGCAAGCTTGGATCCAATTGGCCATATGCAAGCTTGGATCCAATTGGCCATATGCAAGCTT",
]


@pytest.mark.parametrize("text", GENUINE)
def test_what_is_no_disguise_stays(text: str) -> None:
    """Russian stays Russian, Greek stays Greek; model names, initials, long words and codes stay."""
    assert text == undisguise(text)[0]
    assert 0 == count_disguised(text)


def test_letters_of_russian_are_put_back_too() -> None:
    """Latin letters in Russian words are read as the Russian ones that they look like."""
    text = "Город продал старую спасательную станцию хору, потому что желающих больше не было"
    disguised = text.translate(str.maketrans("аеосрху", "aeocpxy"))
    assert spelled(text) == spelled(disguised)
    assert count_disguised(disguised) > 8


def test_disguised_words_are_counted() -> None:
    """Every word that holds a look-alike letter counts once, whatever it looks like."""
    assert (0, 3, 2) == tuple(map(count_disguised, ("plain words", "bаnk оf tоwns", "\uff42ank ᴛᴏwns")))


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("aeо1 3lс@.\u200a\u0301яω"), max_size=80))
def test_any_text_is_undisguised_in_place(text: str) -> None:
    """Each character of the result stood somewhere in the text, in order."""
    restored, origin = undisguise(text)
    assert len(restored) == len(origin)
    assert sorted(origin.tolist()) == origin.tolist()
    assert all(0 <= place < max(len(text), 1) for place in origin.tolist())


def test_the_lookalikes_are_those_of_the_table() -> None:
    """The file holds what the package with Unicode's confusables lists today."""
    confusables = pytest.importorskip("confusable_homoglyphs.confusables").confusables_data
    near = {c: [each["c"] for each in found] for c, found in confusables.items()}
    with resources.files("dedup.words").joinpath(lookalikes.LISTED).open("rb") as file:
        assert lookalikes.read_lookalikes(near).tolist() == np.load(file, allow_pickle=False).tolist()


def test_the_lists_of_words_are_cut_from_a_language() -> None:
    """Every listed word is folded, and a language tells its own words from letters at random."""
    books = wordbook.load_wordbooks()
    assert len(wordbook.LANGUAGES) == len(books)
    assert all(fold_text(word) == word for book in books for word in list(book.costs)[:500])
    assert books[0] is wordbook.language_without_spaces("thesingerspromisetorepairtheroofbeforeautumn")
    assert wordbook.language_without_spaces("qxzjvkwpqhzxxjqkvzqwxjzkqvpxqzj") is None
    assert wordbook.language_without_spaces("a" * 200) is None
