"""The form in which words are compared: compatibility forms, case, accents and vowel points folded.

Latin and Greek letters lose their accents, strokes and hooks, and Latin small capitals are small letters.
Arabic and Hebrew lose their points, and Arabic the spellings of alef, yeh and teh that writers mix. Other
scripts keep their marks, which make other letters there (й, が). What depends on the text around a letter is
not here: `lookalikes.py` has it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

FOLDING: Final = "2"
"""How words are found and folded. It rises with every change, and older indexes are refused."""
TATWEEL: Final = "\u0640"
"""Stretches a line of Arabic and says nothing."""
_POINTED = ("COMBINING", "ARABIC", "HEBREW", "SYRIAC")
"""First words of the names of marks that are left out; those of other scripts are letters' parts."""
_LATIN = re.compile(
    r"LATIN (?:CAPITAL LETTER|SMALL LETTER|LETTER) (?:SMALL CAPITAL |DOTLESS |OPEN |SCRIPT |REVERSED |TURNED "
    r"|BARRED |INSULAR |LONG |SIDEWAYS |BLACKLETTER |INVERTED )*([A-Z])(?: WITH .*| ROTUNDA)?$"
)
"""The names of letters that are drawn like a letter of the alphabet."""
_SPELLED: Final = {
    "æ": "ae", "ǽ": "ae", "œ": "oe", "ɶ": "oe", "ᴁ": "ae", "ɑ": "a", "ɩ": "i", "ʃ": "s", "ĸ": "k", "ʋ": "v",
    "ɣ": "y", "ʀ": "r", "ѐ": "е", "ё": "е", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا",
}  # fmt: skip
"""What neither a decomposition nor a name tells: ligatures, and spellings that writers mix."""


def fold_text(text: str) -> str:
    r"""Return the form in which words are compared.

    >>> [fold_text(word) for word in ("Ｓtraße", "Đường", "καλή", "\N{LATIN LETTER SMALL CAPITAL M}", "йод")]
    ['strasse', 'duong', 'καλη', 'm', 'йод']
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return folded if folded.isascii() else "".join(map(_bare, folded))


def is_point(character: str) -> bool:
    """Return whether a character is an accent or a vowel point, which words are compared without."""
    return character == TATWEEL or (
        unicodedata.category(character) in ("Mn", "Me")
        and unicodedata.name(character, "").partition(" ")[0] in _POINTED
        and character not in "\u034f\u3099\u309a"  # a joiner, and the voice marks of kana
    )


@cache
def _bare(character: str) -> str:
    """Return a folded character without accents, strokes and hooks."""
    if character.isascii():
        return character
    if character in _SPELLED:
        return _SPELLED[character]
    if is_point(character):
        return ""
    name = unicodedata.name(character, "")
    if not name.startswith(("LATIN", "GREEK", "ARABIC")):
        return character
    base = unicodedata.normalize("NFD", character)[0]
    if base in _SPELLED:
        return _SPELLED[base]
    drawn = _LATIN.match(unicodedata.name(base, ""))
    return drawn[1].lower() if drawn else base
