"""What an index was made with, and whether this software may work with it.

Two signatures compare only if both were made in the same way. A signature does not show how it was made, so
the index records that, and one fixed sentence is signed again before anything is added or looked up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import xxhash

from dedup.article import Settings
from dedup.errors import IndexFault, UsageError
from dedup.index.file.columns import FORMAT
from dedup.index.file.migrations import READABLE

SENTENCE = (
    "The harbour master's log of 14 March 1987 says that eleven barges, among them the “Ærøskøbing”, waited "
    "below the Große Schleuse; на рассвете they were let through, 一艘接一艘, and nobody was paid."
)
"""Signed on opening. It must never change, or every index made before would be refused."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The settings that are chosen once, when an index is made."""

    min_score: float
    min_words: int
    keeps_texts: bool

    def changed(self, min_score: float | None, min_words: int | None) -> Choice:
        """Return the choice with what is given in the place of what was."""
        return Choice(
            self.min_score if min_score is None else min_score,
            self.min_words if min_words is None else min_words,
            self.keeps_texts,
        )


USUAL = Choice(Settings().min_score, Settings().min_words, keeps_texts=True)
"""What is chosen unless the user names something else."""


def made_with(choice: Choice) -> dict[str, str]:
    """Return what a new index records, by name."""
    from dedup import __version__
    from dedup.candidates.sketch import PERMUTATIONS, SEED
    from dedup.words.folding import FOLDING
    from dedup.words.function_words import load_function_words
    from dedup.words.pairs import REACH
    from dedup.words.split import STEM

    return {
        "format": str(FORMAT),
        "dedup": __version__,
        "scheme": "affine32",
        "permutations": str(PERMUTATIONS),
        "seed": str(SEED),
        "reach": str(REACH),
        "stem": str(STEM),
        "folding": FOLDING,
        "function_words": f"{load_function_words().digest:016x}",
        "canary": canary(),
        **made_of(choice),
    }


def made_of(choice: Choice) -> dict[str, str]:
    """Return a choice as an index records it, by name."""
    return {
        "min_score": repr(choice.min_score),
        "min_words": str(choice.min_words),
        "texts": "kept" if choice.keeps_texts else "dropped",
    }


HASHING = ("scheme", "permutations", "seed", "reach", "stem", "folding", "function_words", "canary")
"""The settings that decide the hash of a word, a pair or an article."""


def canary() -> str:
    """Return a digest of every hash that SENTENCE gives."""
    from dedup.article import Article
    from dedup.candidates.fingerprint import fingerprint_articles

    (entry,) = fingerprint_articles([Article("", "", SENTENCE)], Settings(min_words=0))
    digest = xxhash.xxh3_64(entry.content.to_bytes(8, "little"))
    for hashes in (entry.keys.astype("<u4"), entry.word_slots.astype("<i4"), entry.pair_slots.astype("<i4")):
        digest.update(hashes.tobytes())
    return digest.hexdigest()


def check_format(settings: dict[str, str], path: str, to_rebuild: bool = False) -> None:
    """Raise IndexFault if this software cannot read the tables; a rebuild is refused only newer ones."""
    found = settings.get("format", "")
    number = int(found) if re.fullmatch("[0-9]{1,9}", found) else None
    if number in READABLE or (to_rebuild and (number is None or number <= FORMAT)):
        return
    if number is not None and number < FORMAT:
        raise IndexFault(
            f"{path} has format {found}, and this dedup works with {FORMAT}; bring it up to date with: "
            f"dedup rebuild --index {path}"
        )
    raise IndexFault(
        f"{path} has format {found or 'unknown'}, and this dedup knows {FORMAT} at most; install the newer "
        f"dedup, or start a new index in another file"
    )


def check_hashing(settings: dict[str, str], path: str) -> None:
    """Raise IndexFault if this software would hash the same words differently."""
    now = made_with(USUAL)
    for name in HASHING:
        if settings.get(name) != now[name]:
            raise IndexFault(
                f"{path} was made with {name} {settings.get(name, 'none')}, and this dedup has {now[name]}: "
                f"their hashes do not compare; fingerprint all again with: dedup rebuild --index {path}"
            )


def check_choice(settings: Mapping[str, str], path: str, given: Mapping[str, str]) -> None:
    """Raise UsageError if an option contradicts the index; `given` holds settings by name."""
    for name, value in given.items():
        if settings[name] != value:
            raise UsageError(_OTHERWISE[name].format(path=path, here=settings[name], there=value))


_OTHERWISE = {
    "min_score": "{path} keeps matches from a score of {here} on, not {there}; change that with: "
    "dedup rebuild --index {path} --min-score {there}",
    "min_words": "{path} was made with --min-words {here}, not {there}; change that with: "
    "dedup rebuild --index {path} --min-words {there}",
    "texts": "texts are {here} in {path}, which --no-text cannot change; start a new index in another file",
}


def choice_of(settings: Mapping[str, str]) -> Choice:
    """Return what was chosen when the index was made. Raises ValueError, which names a setting, if it is not
    there or cannot have been chosen.
    """
    for name, is_fit in _FIT.items():
        try:
            fits = is_fit(settings[name])
        except (KeyError, ValueError):
            fits = False
        if not fits:
            raise ValueError(f"{name} is {settings.get(name, 'missing')!r}")
    return Choice(float(settings["min_score"]), int(settings["min_words"]), settings["texts"] == "kept")


def saved_choice(settings: Mapping[str, str], usual: Choice) -> Choice:
    """Return what was chosen when the index was made, and what is usual where that cannot be made out."""
    known = made_of(usual)
    for name in known:
        try:
            known[name] = settings[name] if _FIT[name](settings[name]) else known[name]
        except (KeyError, ValueError):
            continue
    return choice_of(known)


_FIT: Mapping[str, Callable[[str], bool]] = {
    "min_score": lambda value: 0 <= float(value) <= 1,
    "min_words": lambda value: 0 <= int(value),
    "texts": lambda value: value in ("kept", "dropped"),
}
"""Whether a setting can have been chosen, by its name."""
