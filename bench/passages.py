"""How well passages are found: planted passages, scored with the measures of the PAN competitions.

    python bench/passages.py [CASES PER KIND]      default: 250, of four kinds

A passage of one article of bbc or reuters21578 is planted into another of the same corpus: verbatim, lightly
edited (a tenth of its words dropped, added to, swapped or replaced), with a third of its words replaced by
words drawn from the corpus, or with its sentences shuffled. Then the two articles are compared, and what is
reported is held against what was planted, character by character in both. Where no corpora are given, all
that is made here take their place, and no aim holds.

Precision, recall, granularity and plagdet are those of Potthast, Stein, Barrón-Cedeño and Rosso, "An
Evaluation Framework for Plagiarism Detection", COLING 2010, section 3, macro-averaged. As there, what is
detected in pieces counts less. `dedup` tells verbatim sentences from reworded ones in between, and shuffled
ones from each other; so, as the detectors in that competition do, pieces that lie within GAP characters of
each other in both articles are joined before they are scored. The table has both.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean

from corpora import Corpus
from sources import Sources, corpora_or_synthetic

import dedup
from dedup.article import Settings, Span

SEED = 5
CASES = 250
CORPORA = ("bbc", "reuters21578")
GAP = 200
"""Characters: about one sentence and a half."""
VOCABULARY_ARTICLES = 200
"""Articles of a corpus from which replacing words are drawn."""
SENTENCES = (3, 8)
LEAST_SENTENCES = 6
LEAST_WORDS = 45
EDITED, REPLACED = 0.1, 1 / 3
AIMS = {"verbatim": 0.95, "edited": 0.90, "replaced": 0.75, "shuffled": 0.80}

_SENTENCE = re.compile(r"[^.!?]+[.!?]+[\"'”)]*\s*|[^.!?]+$")
_WORD = re.compile(r"\w+")

Pair = tuple[Span, Span]
"""Characters of the article that copied, and of the one it copied from."""


@dataclass(frozen=True, slots=True)
class Case:
    """Two articles, and what was planted."""

    source: str
    copy: str
    planted: Pair


@dataclass(frozen=True, slots=True)
class Figures:
    """The measures of PAN."""

    precision: float
    recall: float
    granularity: float

    @property
    def plagdet(self) -> float:
        both = self.precision + self.recall
        f1 = 2 * self.precision * self.recall / both if both else 0.0
        return f1 / math.log2(1 + self.granularity)


def main() -> None:
    """Print a table of the four kinds; end with 1 where an aim is missed that is set for given corpora."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    sources = corpora_or_synthetic()
    taken = chosen(sources)
    names = ", ".join(corpus.name for corpus in taken)
    print(
        f"{count // len(taken)} cases per kind of each of {names}; seed {SEED}; in brackets: unjoined pieces"
    )
    print("| kind | precision | recall | granularity | plagdet | aim |\n|---|---|---|---|---|---|")
    missed = False
    for kind, aim in AIMS.items():
        cases = list(plant(kind, count, taken))
        figures, apart = measure(cases)
        missed |= figures.plagdet < aim and not sources.made
        print(
            f"| {kind} | {figures.precision:.3f} | {figures.recall:.3f} | {figures.granularity:.2f} "
            f"({apart.granularity:.2f}) | {figures.plagdet:.3f} ({apart.plagdet:.3f}) | "
            f"{'–' if sources.made else f'{aim:.2f}'} |"
        )
    sys.exit(missed)


def chosen(sources: Sources) -> list[Corpus]:
    """Return the corpora that cases are planted into; end where they are not among those given."""
    taken = [corpus for corpus in sources.corpora if sources.made or corpus.name in CORPORA]
    if not taken:
        sys.exit(f"None of these corpora is given: {', '.join(CORPORA)}.")
    return taken


def measure(cases: Sequence[Case]) -> tuple[Figures, Figures]:
    """Return the figures of what is detected, near pieces joined, and as it is."""
    found = [detected(case) for case in cases]
    planted = [case.planted for case in cases]
    return score(planted, [joined(pairs) for pairs in found]), score(planted, found)


def plant(kind: str, count: int, given: Sequence[Corpus]) -> Iterator[Case]:
    """Yield cases of a kind, the same number of each corpus."""
    random = Random(f"{SEED} {kind}")
    for corpus in given:
        texts = [text for _, text in corpus.texts() if is_long(text)]
        vocabulary = _WORD.findall(" ".join(random.sample(texts, min(len(texts), VOCABULARY_ARTICLES))))
        for _ in range(count // len(given)):
            yield case(kind, *random.sample(texts, 2), vocabulary, random)


def is_long(text: str) -> bool:
    """Tell whether any LEAST_SENTENCES - 1 sentences of an article will do as a passage."""
    counts = [len(_WORD.findall(sentence)) for sentence in sentences(text)]
    span = LEAST_SENTENCES - 1
    return (
        len(counts) > span
        and min(sum(counts[at : at + span]) for at in range(len(counts) - span + 1)) >= LEAST_WORDS
    )


def sentences(text: str) -> list[str]:
    return _SENTENCE.findall(text)


def case(kind: str, source: str, host: str, vocabulary: list[str], random: Random) -> Case:
    """Lift some sentences of the source, change them, and put them between two sentences of the host."""
    parts = sentences(source)
    count = min(random.randint(*SENTENCES), len(parts) - 1)
    begin = random.randrange(len(parts) - count + 1)
    end = begin + count
    if len(_WORD.findall("".join(parts[begin:end]))) < LEAST_WORDS:
        begin = min(begin, len(parts) - LEAST_SENTENCES + 1)
        end = begin + LEAST_SENTENCES - 1
    lifted = [part.strip() for part in parts[begin:end]]
    start = len("".join(parts[:begin]))
    changed = " ".join(CHANGES[kind](lifted, vocabulary, random))
    around = sentences(host)
    place = random.randint(1, len(around) - 1)
    before = "".join(around[:place]).rstrip() + " "
    copy = before + changed + " " + "".join(around[place:])
    there = start, start + len("".join(parts[begin:end]).rstrip())
    return Case(source, copy, ((len(before), len(before) + len(changed)), there))


def verbatim(lifted: list[str], vocabulary: list[str], random: Random) -> list[str]:
    return lifted


def edited(lifted: list[str], vocabulary: list[str], random: Random) -> list[str]:
    """Drop, double, swap or replace a tenth of the words."""
    return [edit(sentence, vocabulary, random) for sentence in lifted]


def edit(sentence: str, vocabulary: list[str], random: Random) -> str:
    words = sentence.split()
    for place in reversed(range(len(words))):
        if random.random() >= EDITED:
            continue
        change = random.randrange(4)
        if change == 0:
            del words[place]
        elif change == 1:
            words.insert(place, random.choice(vocabulary))
        elif change == 2 and place:
            words[place - 1 : place + 1] = words[place - 1 : place + 1][::-1]
        else:
            words[place] = random.choice(vocabulary)
    return " ".join(words) or sentence


def replaced(lifted: list[str], vocabulary: list[str], random: Random) -> list[str]:
    """Replace a third of the words by others."""

    def other(word: re.Match[str]) -> str:
        return random.choice(vocabulary) if random.random() < REPLACED else word[0]

    return [_WORD.sub(other, sentence) for sentence in lifted]


def shuffled(lifted: list[str], vocabulary: list[str], random: Random) -> list[str]:
    return random.sample(lifted, len(lifted))


CHANGES: dict[str, Callable[[list[str], list[str], Random], list[str]]] = {
    "verbatim": verbatim,
    "edited": edited,
    "replaced": replaced,
    "shuffled": shuffled,
}


def detected(planted: Case) -> list[Pair]:
    """Return the passages that are reported, the article that copied first."""
    match = dedup.compare(planted.source, planted.copy, Settings(min_score=0))
    if match is None:
        return []
    turned = match.source.id == "second"  # nothing dates these articles
    return [(p.source, p.copy) if turned else (p.copy, p.source) for p in match.passages]


def joined(pairs: list[Pair]) -> list[Pair]:
    """Join pieces that lie near each other in both articles, in whatever order, until none does."""
    pieces = list(pairs)
    while True:
        found = next(
            ((i, j) for j in range(len(pieces)) for i in range(j) if all(map(near, pieces[i], pieces[j]))),
            None,
        )
        if found is None:
            return pieces
        other = pieces.pop(found[1])
        one = pieces[found[0]]
        pieces[found[0]] = (hull(one[0], other[0]), hull(one[1], other[1]))


def near(one: Span, other: Span) -> bool:
    return max(one[0], other[0]) - min(one[1], other[1]) <= GAP


def hull(one: Span, other: Span) -> Span:
    return min(one[0], other[0]), max(one[1], other[1])


def score(planted: list[Pair], found: list[list[Pair]]) -> Figures:
    """Return the measures over all cases; each case is a pair of articles of its own."""
    precisions, recalls, pieces = [], [], []
    for case_, detections in zip(planted, found, strict=True):
        hits = [pair for pair in detections if all(overlap(a, b) for a, b in zip(pair, case_, strict=True))]
        precisions += [
            sum(map(overlap, pair, case_)) / sum(map(length, pair)) if pair in hits else 0.0
            for pair in detections
        ]
        covered = sum(union(case_[side], [pair[side] for pair in hits]) for side in (0, 1))
        recalls.append(covered / sum(map(length, case_)))
        pieces += [len(hits)] if hits else []
    return Figures(fmean(precisions or [0]), fmean(recalls or [0]), fmean(pieces or [1]))


def length(span: Span) -> int:
    return span[1] - span[0]


def overlap(one: Span, other: Span) -> int:
    return max(min(one[1], other[1]) - max(one[0], other[0]), 0)


def union(span: Span, parts: list[Span]) -> int:
    """Count the characters of a span that at least one of the parts covers."""
    covered, at = 0, span[0]
    for begin, end in sorted(parts):
        covered += overlap((max(begin, at), end), span)
        at = max(at, end)
    return covered


if __name__ == "__main__":
    main()
