"""How a collection uses words: how rare each is, and which sentences are furniture."""

from __future__ import annotations

from dataclasses import dataclass, field

from dedup.words.hashing import WordHashes
from dedup.words.rarity import Rarity
from dedup.words.sentences import NONE


@dataclass(frozen=True, slots=True)
class Usage:
    """What is known of the words of a collection when its articles are compared."""

    rarity: Rarity
    furniture: WordHashes = field(default_factory=lambda: NONE)
    """Sentences that are left out, sorted."""
