"""Copies of made articles, of each label that the corpora know: exact, near, light, heavy, partial.

Names, numbers and quotation marks stay, as they do where people or programs reword a report.
"""

from __future__ import annotations

from collections.abc import Callable

from invented import Sentence, Story, Writer, is_content, write

NEAR, LIGHT, HEAVY = 0.02, 0.2, 0.6
"""Share of the content words that a copy replaces."""
DROPPED = 0.03
"""Share of the words that a rewrite drops, and of those that it swaps with the next one."""
LEFT_OUT = {"light": 0.05, "heavy": 0.15}
"""Share of the sentences that a rewrite leaves out."""
MOVED = 2
"""Sentences by which one of a heavy rewrite moves at most."""
LIFTED = (7, 10)
"""Least and most sentences that an excerpt takes over."""


def exact(source: Story, host: Story, writer: Writer) -> str:
    """Copy the words and set each sentence as a paragraph."""
    return write(source, 1)


def near(source: Story, host: Story, writer: Writer) -> str:
    """Replace a few words, cut the last sentence and add one."""
    return write([*replaced(source[:-1], NEAR, writer), host[-1]])


def light(source: Story, host: Story, writer: Writer) -> str:
    """Reword some of it."""
    kept = left_out(source, LEFT_OUT["light"], writer)
    return write(disturbed(replaced(kept, LIGHT, writer), writer))


def heavy(source: Story, host: Story, writer: Writer) -> str:
    """Reword most of it and move sentences."""
    kept = moved(left_out(source, LEFT_OUT["heavy"], writer), writer)
    return write(disturbed(replaced(kept, HEAVY, writer), writer))


def partial(source: Story, host: Story, writer: Writer) -> str:
    """Put some neighbouring sentences, hardly reworded, into a report of another event."""
    random = writer.random
    count = min(random.randint(*LIFTED), len(source) - 1)
    start = random.randrange(len(source) - count)
    place = random.randrange(1, len(host))
    lifted = replaced(source[start : start + count], NEAR, writer)
    return write([*host[:place], *lifted, *host[place:]])


COPIES: dict[str, Callable[[Story, Story, Writer], str]] = {
    "exact": exact,
    "near": near,
    "light": light,
    "heavy": heavy,
    "partial": partial,
}
"""By label, what makes the text of a copy of a source; the host is a report of another event."""


def replaced(story: Story, share: float, writer: Writer) -> Story:
    """Replace this share of the content words by others of the language."""

    def other(word: str) -> str:
        gives_way = is_content(word) and writer.random.random() < share
        return writer.words(1)[0] if gives_way else word

    return [[other(word) for word in sentence] for sentence in story]


def disturbed(story: Story, writer: Writer) -> Story:
    """Drop words and swap neighbours."""
    return [_disturbed(sentence, writer) for sentence in story]


def _disturbed(sentence: Sentence, writer: Writer) -> Sentence:
    words = [word for word in sentence if '"' in word or writer.random.random() >= DROPPED] or list(sentence)
    for place in range(len(words) - 1):
        both = words[place : place + 2]
        if writer.random.random() < DROPPED and '"' not in "".join(both):
            words[place : place + 2] = reversed(both)
    return words


def left_out(story: Story, share: float, writer: Writer) -> Story:
    """Leave out this share of the sentences."""
    return [sentence for sentence in story if writer.random.random() >= share] or story[:1]


def moved(story: Story, writer: Writer) -> Story:
    """Let sentences change places with others near them."""
    places = [place + writer.random.uniform(0, MOVED) for place in range(len(story))]
    return [story[i] for i in sorted(range(len(story)), key=places.__getitem__)]
