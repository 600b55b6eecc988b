"""How many copies are found under a disguise: python bench/disguised_letters.py [BACKGROUND]

A hundred articles are copied under each disguise, and looked for among them and 2,000 others. The articles
are those of `invented.py`, with English words in the place of most coined ones, because some disguises are
undone by lists of words; one word in seven is coined, as names are. Writes docs/disguises.md.
"""

from __future__ import annotations

import datetime
import re
import string
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

from confusable_homoglyphs.confusables import confusables_data
from invented import Writer, write
from measuring import machine

import dedup
from dedup.words.lookalikes import script_of
from dedup.words.wordbook import load_wordbooks

PAGE = Path(__file__).parents[1] / "docs" / "disguises.md"
COPIES, BACKGROUND, SEED = 100, 2_000, "disguises"
SENTENCES = 25
COINED = 1 / 7
FLOOR = 0.95
ENGLISH = [word for word in load_wordbooks()[0].costs if len(word) > 3][300:15_000]
_WORD = re.compile(r"[^\W\d_]+")
_LEET = {"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7", "b": "8", "l": "1"}
_ACCENTS, _SMALL = "\u0300\u0301\u0302\u0308", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ"

SOURCES = (
    "Look-alike letters are those of confusables.txt of Unicode 15.1 (UTS 39, Unicode License v3), as",
    "the package confusable-homoglyphs 3.3.1 carries them.",
    "Words are those of the package pyspellchecker (MIT).",
    "Spaces and digits are undone in English, German, Spanish, French, Italian, Dutch, Portuguese",
    "and Russian.",
)

Disguise = Callable[[str, Random], str]


class English(Writer):
    """Writes in words of which most are English."""

    def _coin(self, count: int) -> tuple[str, ...]:
        coined = super()._coin(int(count * COINED))
        words = [*coined, *self.random.sample(ENGLISH, count - len(coined))]
        self.random.shuffle(words)
        return tuple(words)


def letters(of: Mapping[str, str], share: float) -> Disguise:
    """Replace a share of the letters that a table has."""
    return lambda text, random: "".join(of.get(c, c) if random.random() < share else c for c in text)


def lookalikes(script: str) -> dict[str, str]:
    """Return the nearest look-alike of each Latin letter in another script."""
    found = {c: [e["c"] for e in near] for c, near in confusables_data.items() if c.isascii() and c.isalpha()}
    return {
        c: each[0]
        for c, near in found.items()
        if (each := [x for x in near if len(x) == 1 and script_of(x) == script])
    }


def one_a_word(text: str, random: Random) -> str:
    """Replace one letter of each word that has a Cyrillic look-alike."""
    table = lookalikes("CYRILLIC")

    def disguise(word: re.Match[str]) -> str:
        places = [i for i, c in enumerate(word[0]) if c in table]
        if not places:
            return word[0]
        at = random.choice(places)
        return word[0][:at] + table[word[0][at]] + word[0][at + 1 :]

    return _WORD.sub(disguise, text)


def marks(of: str, share: float) -> Disguise:
    """Add one of these marks to a share of the letters."""
    return lambda text, random: "".join(
        c + random.choice(of) if c.isalpha() and random.random() < share else c for c in text
    )


def within(sign: str, share: float) -> Disguise:
    """Put a sign into a share of the words."""

    def put(text: str, random: Random) -> str:
        def split(word: re.Match[str]) -> str:
            if len(word[0]) < 4 or random.random() >= share:
                return word[0]
            at = random.randint(1, len(word[0]) - 1)
            return word[0][:at] + sign + word[0][at:]

        return _WORD.sub(split, text)

    return put


DISGUISES: dict[str, Disguise] = {
    "one homoglyph a word": one_a_word,
    **{
        f"{script} look-alikes, {share} % of the letters": letters(lookalikes(script.upper()), share / 100)
        for script in ("Cyrillic", "Greek") for share in (20, 50, 100)
    },
    "small capitals": letters(dict(zip("abcdefghijklmnopqrstuvwxyz", _SMALL, strict=True)), 1),
    **{f"leet, {share} % of the letters": letters(_LEET, share / 100) for share in (30, 60, 100)},
    "accents added": marks(_ACCENTS, 0.5),
    "dots below": marks("\u0323", 1),
    "hair spaces in words": within("\u200a", 1),
    "hair spaces between all letters": lambda text, _: re.sub(r"(?<=\w)(?=\w)", "\u200a", text),
    "spaced letters": lambda text, _: " ".join(text),
    "spaced letters, words not marked": lambda text, _: " ".join(re.sub(r"\s", "", text)),
    "no spaces": lambda text, _: text.replace(" ", ""),
    "split words, all": within(" ", 1),
    "split words, half": within(" ", 0.5),
    "zero-width spaces": within("\u200b", 1),
    "full width": letters({c: chr(ord(c) + 0xFEE0) for c in string.ascii_letters}, 1),
}  # fmt: skip


def measure(background: int) -> dict[str, tuple[float, int]]:
    """Return for each disguise the share of copies that are found, and how many other pairs are reported."""
    writer = English(SEED)
    sources = [write(writer.report(writer.event(), SENTENCES)) for _ in range(COPIES + background)]
    given = [(f"source-{i}", text) for i, text in enumerate(sources)]
    measured = {}
    for name, disguise in DISGUISES.items():
        random = Random(name)
        copies = [(f"copy-{i}", disguise(sources[i], random)) for i in range(COPIES)]
        found = {frozenset((match.source.id, match.copy.id)) for match in dedup.scan_texts([*given, *copies])}
        wanted = {frozenset((f"source-{i}", f"copy-{i}")) for i in range(COPIES)}
        measured[name] = len(found & wanted) / COPIES, len(found - wanted)
        print(f"{name:44} {measured[name][0]:.0%} {measured[name][1]}", flush=True)
    return measured


def page(rows: list[str], background: int) -> str:
    """Return the page with the table."""
    return "\n".join(
        [
            "# Copies under a disguise",
            "",
            f"{COPIES} articles were copied under each disguise.",
            f"The copies are looked for among the originals and {background:,} other articles.",
            f"The floor is {FLOOR:.0%} for each; `make disguises` measures again and fails below it.",
            f"Measured on {datetime.date.today().isoformat()}, on {machine()}.",
            "",
            "| disguise | copies found | other pairs reported |",
            "|---|---|---|",
            *rows,
            "",
            *SOURCES,
            "",
        ]
    )


def main() -> int:
    """Measure, write the page, and fail where a disguise is under its floor."""
    background = int(sys.argv[1]) if len(sys.argv) > 1 else BACKGROUND
    measured = measure(background)
    rows = [f"| {name} | {share:.0%} | {false} |" for name, (share, false) in measured.items()]
    PAGE.write_text(page(rows, background), "utf-8")
    return int(min(share for share, _ in measured.values()) < FLOOR)


if __name__ == "__main__":
    sys.exit(main())
