"""What is done to words that are taken from one article and put into another.

Every disguise takes sentences and returns sentences; it changes exactly the share of words asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, islice
from random import Random

from invented import Sentence, Story
from presses import SENTENCES_OF_PARAGRAPH, bare, count

LEFT_OUT, CUT = 0.05, (0.1, 0.4)
"""Share of the sentences that a light rewrite leaves out, and least and most that a republication cuts."""
ROOM = 60
"""Words that a donor has to spare for each piece that follows: a piece ends within a sentence."""
DROPPED = 0.03
"""Share of the words that a rewrite drops, and of neighbours that it swaps."""


def passage(donor: Story, words: int, random: Random) -> Story:
    """Return exactly so many words in a row, from the beginning of a sentence drawn at random.

    The last sentence is cut short where that is needed. Raises ValueError if the donor is too short.
    """
    return _taken(donor, words, _start(donor, words, random))


def first_words(story: Story, words: int) -> Story:
    """Return exactly so many words from the beginning. Raises ValueError if there are fewer."""
    return _taken(story, words, 0)


def pieces(donor: Story, words: int, random: Random, number: int = 3) -> list[Story]:
    """Return that many passages, of exactly so many words together, in the order of the donor.

    Raises ValueError if the donor is too short.
    """
    sizes = [words * (part + 1) // number - words * part // number for part in range(number)]
    told, rest = [], donor
    for part, size in enumerate(sizes):
        later = number - 1 - part
        start = _start(rest, size + sum(sizes[part + 1 :]) + later * ROOM, random)
        told.append(_taken(rest, size, start))
        rest = rest[start + len(told[-1]) :]
    return told


def _start(donor: Story, words: int, random: Random) -> int:
    """Return a sentence from which on there are so many words. Raises ValueError if there is none."""
    before = accumulate(map(len, donor), initial=0)
    most = count(donor) - words
    fit = [start for start, left_out in zip(range(len(donor)), before, strict=False) if left_out <= most]
    if not fit:
        raise ValueError(f"there are no {words} words to lift")
    return random.choice(fit)


def _taken(donor: Story, words: int, start: int) -> Story:
    """Return so many words from a sentence on."""
    taken: Story = []
    for sentence in islice(donor, start, None):
        room = words - count(taken)
        if len(sentence) >= room:
            return [*taken, [*sentence[: room - 1], bare(sentence[room - 1])[1] + "."]]
        taken.append(sentence)
    raise ValueError(f"there are no {words} words to lift")


def reworded(story: Story, share: float, synonyms: dict[str, str], random: Random) -> Story:
    """Replace this share of all words by their synonyms; fewer where fewer have one."""
    able = [
        (place, at)
        for place, sentence in enumerate(story)
        for at, word in enumerate(sentence)
        if bare(word)[1] in synonyms
    ]
    wanted = min(round(share * count(story)), len(able))
    changed = [list(sentence) for sentence in story]
    for place, at in random.sample(able, wanted):
        before, word, after = bare(changed[place][at])
        changed[place][at] = before + synonyms[word] + after
    return changed


def shuffled(story: Sequence[Sentence], random: Random) -> Story:
    """Put the sentences into an order drawn at random, and never that which they had."""
    order = list(range(len(story)))
    while len(order) > 1 and order == sorted(order):
        random.shuffle(order)
    return [list(story[place]) for place in order]


def shuffled_paragraphs(story: Story, random: Random) -> Story:
    """Put the paragraphs into another order; each stays as it is."""
    step = SENTENCES_OF_PARAGRAPH
    paragraphs = [story[low : low + step] for low in range(0, len(story), step)]
    order = shuffled([[str(place)] for place in range(len(paragraphs))], random)
    return [sentence for (place,) in order for sentence in paragraphs[int(place)]]


def planted(host: Story, parts: Sequence[Story], random: Random) -> Story:
    """Put parts between the sentences of a host, each in a place of its own, in the order given."""
    places = sorted(random.sample(range(1, len(host)), len(parts)))
    told = list(host)
    for place, part in reversed(list(zip(places, parts, strict=True))):
        told[place:place] = part
    return told


def light(story: Story, synonyms: dict[str, str], random: Random, share: float = 0.1) -> Story:
    """Reword a share of the words, leave out a few sentences, and drop or swap a few words."""
    kept = [sentence for sentence in story if random.random() >= LEFT_OUT] or story[:1]
    return disturbed(reworded(kept, share, synonyms, random), random)


def heavy(story: Story, synonyms: dict[str, str], random: Random) -> Story:
    """Reword three in ten words, leave out a few sentences, and drop or swap a few words."""
    return light(story, synonyms, random, 0.3)


def disturbed(story: Story, random: Random) -> Story:
    """Drop words and swap neighbours."""
    told = []
    for sentence in story:
        words = [word for word in sentence if random.random() >= DROPPED] or list(sentence)
        for at in range(len(words) - 2):
            if random.random() < DROPPED:
                words[at : at + 2] = reversed(words[at : at + 2])
        told.append(words)
    return told


def cut(story: Story, head: Story, random: Random) -> Story:
    """Republish a story: leave out a tenth to four tenths of the sentences, and put a line above."""
    share = random.uniform(*CUT)
    kept = sorted(random.sample(range(len(story)), max(round(len(story) * (1 - share)), 1)))
    return [*head, *(story[place] for place in kept)]


def quoted(story: Story) -> Story:
    """Set sentences in quotation marks."""
    first, *rest = [list(sentence) for sentence in story]
    told = [["“" + first[0], *first[1:]], *rest]
    told[-1][-1] += "”"
    return told
