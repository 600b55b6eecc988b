"""Characters of joined texts: the structs and functions of `characters.c`."""

from __future__ import annotations

from dedup.kernels.native import Int32s, Int64s, Struct, Uint16s, Uint32s, Written, kernel


class CodePoints(Struct):
    """The code points of joined texts."""

    codes: Uint32s


class CharacterTables(Struct):
    """The class and the folded code of every code point; UNKNOWN and UNFOLDED where no text held it yet."""

    classes: Uint16s
    folded: Uint32s


class ClassifiedCharacters(Written):
    """The class bits and the folded code of each character."""

    classes: Uint16s
    folded: Uint32s


@kernel
def classify(text: CodePoints, tables: CharacterTables, out: ClassifiedCharacters) -> int:
    """Write the class bits and the folded code of each character; return all bits that occur, and FOREIGN."""


class TextBounds(Struct):
    """Where each text begins and the last one ends, (n + 1,)."""

    bounds: Int64s


class CharacterOrigins(Written):
    """Where each character stands in its own text."""

    origin: Int32s


@kernel
def number_characters(texts: TextBounds, out: CharacterOrigins) -> None:
    """Write for each joined character where it stands in its own text."""


class MovedTextBounds(Written):
    """Bounds of texts that move with their characters, (n + 1,)."""

    bounds: Int64s


class MovedCharacters(Written):
    """Code, origin, class and folded code of each character, in their new places."""

    codes: Uint32s
    origin: Int32s
    classes: Uint16s
    folded: Uint32s


@kernel
def drop_ignored(characters: MovedCharacters, texts: MovedTextBounds) -> int:
    """Move the characters that are not ignored together, in place; return how many there are."""


class JoinedCharacters(Struct):
    """Code, origin, class and folded code of each character."""

    codes: Uint32s
    origin: Int32s
    classes: Uint16s
    folded: Uint32s


class CharacterExpansions(Struct):
    """What the characters that EXPANDS fold to, those of the i-th at bounds[i] to bounds[i + 1]."""

    folded: Uint32s
    bounds: Int64s


@kernel
def expand(
    of: JoinedCharacters, expansions: CharacterExpansions, texts: MovedTextBounds, out: MovedCharacters
) -> None:
    """Write the characters with those that fold to several written out, all but the first as marks."""
