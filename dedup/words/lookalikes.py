"""Letters of one script drawn like those of another: which they are, and texts with such letters put back.

The pairs come from Unicode's table of confusable characters (UTS 39). They are folded by context, never by
force. A text is of the script whose letters it holds that could be no other's: Russian is full of "л" and
"ж", and an English text disguised with Cyrillic letters has none. A letter of another script is put back
where its word mixes both scripts; or where the whole word could be of the text's script, and the text hardly
holds a letter that only the other script has.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dedup.words.characters import codes_of
from dedup.words.folding import fold_text

LISTED: Final = "lookalikes.npy"
SCRIPTS: Final = ("LATIN", "CYRILLIC", "GREEK")
"""Scripts that a text can be of, by the first word of the names of their letters."""
FIRST_FOREIGN: Final = "\u0370"
"""Before it there are only Latin letters, so that a text without letters from here on needs no look."""
HARDLY = 20
"""Letters of the text's script for each one that only another script has, at least, where words that are
wholly of the other script are put back: a text in two languages has fewer."""

_LETTERS = [chr(code) for code in (*range(0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000))]
"""Where letters of the three scripts are that a text of them may have."""


@dataclass(frozen=True, slots=True)
class Imitated:
    """How the letters of one script are imitated.

    letters: by the code of a letter of another script, the letter of this one, in lower case. imitating finds
    a word that holds some of these. own: the letters of this script; telling: those that imitate no other.
    """

    letters: Mapping[int, str]
    own: frozenset[str]
    telling: frozenset[str]
    imitating: re.Pattern[str]


def may_be_disguised(text: str) -> bool:
    """Return whether a text holds letters of a script and letters that may stand for these."""
    if text.isascii():
        return False
    held = np.bitwise_or.reduce(_roles()[codes_of(text)])
    return any(held & _OWN << number and held & _IMITATES << number for number in range(len(SCRIPTS)))


_OWN, _IMITATES, _TELLING = 1, 8, 64
"""What a character may be to the first script, as bits; to the next ones, one bit further each."""


@cache
def _roles() -> NDArray[np.uint16]:
    """Return the bits of every character: a look at a text takes less than a search."""
    roles = np.zeros(sys.maxunicode + 1, np.uint16)
    for number, of in enumerate(load_imitated().values()):
        for bit, letters in ((_OWN, of.own), (_IMITATES, map(chr, of.letters)), (_TELLING, of.telling)):
            roles[[ord(letter) for letter in letters]] |= np.uint16(bit << number)
    return roles


def put_back(text: str) -> str:
    r"""Return a text of the same length with look-alike letters put back, in lower case.

    >>> put_back("The b\N{CYRILLIC SMALL LETTER A}nk"), put_back("Банк копий")
    ('The bank', 'Банк копий')
    """
    roles = _roles()[codes_of(text)]
    telling = [int(np.count_nonzero(roles & _TELLING << number)) for number in range(len(SCRIPTS))]
    most = max(telling)
    of = load_imitated()[SCRIPTS[telling.index(most)]]
    whole_words_too = HARDLY * (sum(telling) - most) <= most

    def restore(word: re.Match[str]) -> str:
        found = word[0]
        restored = found.translate(of.letters)
        is_mixed = not of.own.isdisjoint(found)
        return restored if is_mixed or (whole_words_too and of.own.issuperset(restored)) else found

    return of.imitating.sub(restore, text) if most else text


@cache
def load_imitated() -> Mapping[str, Imitated]:
    """Return how each script is imitated, from the file that the package carries."""
    with resources.files("dedup.words").joinpath(LISTED).open("rb") as file:
        script, looks, letter = np.load(file, allow_pickle=False)
    found = {}
    for number, name in enumerate(SCRIPTS):
        ours = script == number
        others = set(map(chr, looks[~ours].tolist()))
        own = [each for each in _LETTERS if script_of(each) == name]
        telling = [each for each in own if not others & {each, fold_text(each)[:1]}]
        letters = dict(zip(looks[ours].tolist(), map(chr, letter[ours].tolist()), strict=True))
        some = re.escape("".join(sorted(map(chr, letters))))
        imitating = re.compile(rf"(?<![^\W\d_])(?=[^\W\d_]*[{some}])[^\W\d_]+")
        found[name] = Imitated(letters, frozenset(own), frozenset(telling), imitating)
    return found


def script_of(character: str) -> str:
    """Return the first word of the name of a letter; nothing for other characters."""
    return unicodedata.name(character, "").partition(" ")[0] if character.isalpha() else ""


def read_lookalikes(near: Mapping[str, Iterable[str]]) -> NDArray[np.uint32]:
    """Return rows of script, look-alike and letter, (3, k), given the confusables of each character.

    `make tables` writes the rows to a file. The nearest confusable counts, one of the same case first. An
    accented letter looks like what its base looks like, and a small letter without a look-alike like what
    its capital looks like ("к" and "К").
    """
    rows = []
    for number, name in enumerate(SCRIPTS):
        for looks in sorted(c for c in {*near, *_LETTERS} if len(c) == 1 and script_of(c) not in ("", name)):
            letter = _letter_of(looks, name, near)
            if letter:
                rows.append((number, ord(looks), ord(letter)))
    return np.array(rows, np.uint32).T.copy()


_FURTHER = {"ω": "w", "ε": "e", "є": "e"}
"""Letters that are used for one without being confusable by the table's measure."""
_IN_USE = {"CYRILLIC": range(0x0410, 0x0460), "GREEK": range(0x0391, 0x03CA)}
"""Letters that texts consist of: Latin letters imitate only these, and only those of the same case."""


def _letter_of(looks: str, name: str, near: Mapping[str, Iterable[str]]) -> str:
    """Return the letter of a script, in lower case, that a character looks like; or nothing."""
    base = unicodedata.normalize("NFD", looks)[0]
    if name == "LATIN":
        if looks < FIRST_FOREIGN or fold_text(base).isascii():
            return ""
        return _FURTHER.get(base) or _latin_of(base, near) or _latin_of(base.upper(), near)
    if script_of(base) != "LATIN" or fold_text(base) != base.lower():
        return ""
    same = [c for c in near.get(base, ()) if len(c) == 1 and ord(c) in _IN_USE[name]]
    return next((c.lower() for c in same if c.islower() == base.islower()), "")


def _latin_of(character: str, near: Mapping[str, Iterable[str]]) -> str:
    """Return the Latin letter that a character looks like, at once or over one that looks like both."""
    found = [character]
    for _ in range(2):
        found += [c for each in found for c in near.get(each, ()) if c not in found]
    drawn = [c for c in found if script_of(c[0]) == "LATIN" and len(fold_text(c)) == 1]
    upright = [c for c in drawn if not re.search("TURNED|REVERSED", unicodedata.name(c[0]))]
    latin = [c for c in upright if fold_text(c).isascii()]
    same_case = [c for c in latin if c.isupper() == character.isupper()]
    return fold_text((same_case or latin)[0]) if latin else ""
