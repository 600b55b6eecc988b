"""What a report says of a match, a story and a run, in sentences. Where nothing tells which of two articles
came first, neither is called the source: they are A and B.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from dedup.article import Article, Match, Notice, Origin, OriginEvidence, Problem, StoryChange, Summary, Tally
from dedup.report.escape import visible
from dedup.report.figures import chance, count, percent
from dedup.report.kinds import WORDINGS
from dedup.words.disguises import LEAST_DISGUISED, count_disguised

if TYPE_CHECKING:
    from dedup.matching.rewording import BothTexts

_CERTAINTIES = (
    (1.0, "certainly"),
    (0.95, "almost certainly"),
    (0.80, "very likely"),
    (0.65, "likely"),
    (0.0, "possibly"),
)
"""The least score for each phrase, after the scale of US Intelligence Community Directive 203 (2015). What is
only possible joins no stories."""

_MOST_CHANGED = 6
"""Changed facts that are named; the others are counted."""
_MOST_SITES = 6
"""Sites that the overview names; the others are counted."""
_MOST_REASONS = 8
"""Reasons that the sentence gives; the others are counted. `--format jsonl` has them all."""
_COPIED = 0.5
"""The least score at which the text is more likely a copy than not."""
EVIDENCE: dict[OriginEvidence, str] = {
    "preferred": "your preference",
    "attribution": "attribution",
    "published": "publication date",
    "traces": "traces in the text",
    "seen": "order of arrival",
    "modified": "file time",
    "story": "the rest of the story",
}


# --- A match


def is_directed(match: Match) -> bool:
    """Return whether anything tells which of the two came first."""
    return match.origin.by != "unknown"


def labels(match: Match) -> tuple[str, str]:
    """Return what the two articles are called."""
    return ("source", "copy") if is_directed(match) else ("A", "B")


def is_called_a(root: Article, matches: Iterable[Match]) -> bool:
    """Return whether the root of a story is A in a sentence on one of its copies."""
    return any(
        not is_directed(match)
        and match.place
        and match.place.link == "closest"
        and match.source.id == root.id
        for match in matches
    )


LICENSED = "licensed: its site may republish this"
"""What is said of a match whose copy is licensed."""


def match_sentences(match: Match) -> Iterator[str]:
    """Yield sentences on a match: how sure it is, how much was copied or is verbatim, which came first."""
    if match.score >= _COPIED:
        yield f"{match.kind}: {certainty(match)}: {share(match)}"
    else:
        noun = WORDINGS[match.kind].noun
        yield f"probably not a copy ({chance(match.score)}); if it is, {noun}: {share(match)}"
    yield from filter(None, (extent(match), disguise(match), origin_sentence(match.origin)))
    if match.licensed:
        yield LICENSED


def certainty(match: Match) -> str:
    """Return how sure it is that one is a copy of the other."""
    score = match.score if match.kind == "exact" else min(match.score, 0.99)
    words = next(words for least, words in _CERTAINTIES if score >= least)
    copied = "copied" if is_directed(match) else "copied, one from the other"
    return f"{words} {copied} ({chance(score)})"


def share(match: Match) -> str:
    """Return how much of the copy is in the source, and how."""
    verbatim = percent(match.verbatim_words / max(match.copy_words, 1))
    copied = percent(match.copied)
    if is_directed(match):
        return {
            "exact": "the same words throughout",
            "near": f"the same text apart from edits; {verbatim} of it is in the source word for word",
            "rewrite": f"{copied} of it follows the source, reworded",
            "excerpt": f"{copied} of it is lifted from the source",
        }[match.kind]
    return {
        "exact": "the same words throughout",
        "near": f"the same text apart from edits; {verbatim} of B is in A word for word",
        "rewrite": f"{copied} of B follows A, reworded",
        "excerpt": f"{copied} of B is a part of A",
    }[match.kind]


def extent(match: Match) -> str:
    """Return how much is verbatim and how much of the source is used; empty for an exact copy."""
    if match.kind == "exact":
        return ""
    used = (
        f"{percent(match.used)} of the source used"
        if is_directed(match)
        else f"{percent(match.used)} of A in B"
    )
    said = f"{count(match.verbatim_words, 'word')} verbatim, {used}"
    return said if match.passages else f"{said}; the texts are too long to show passages"


def changed_facts(match: Match, texts: BothTexts | None = None) -> str:
    """Return which names and numbers the copy changed; nothing if it changed none. `texts` are those of the
    match, if they are split.
    """
    from dedup.matching.rewording import vocabulary  # slow to import

    changed = [word for word in vocabulary(match, texts=texts) if word.changed]
    named = ", ".join(f"{visible(word.source)} → {visible(word.copy)}" for word in changed[:_MOST_CHANGED])
    more = f" and {len(changed) - _MOST_CHANGED:,} more" if len(changed) > _MOST_CHANGED else ""
    return f"facts changed: {named}{more}" if changed else ""


def disguise(match: Match) -> str:
    """Return in how many words letters were disguised, which nobody does by chance."""
    sides: tuple[Article, Article] = match.source, match.copy
    named = ("the source", "the copy") if is_directed(match) else ("A", "B")
    found = [(count_disguised(each.text), side) for side, each in zip(named, sides, strict=True)]
    parts = [f"{count(words, 'word')} of {side}" for words, side in found if words >= LEAST_DISGUISED]
    return f"look-alike letters in {' and '.join(parts)}" if parts else ""


def origin_sentence(origin: Origin) -> str:
    """Return what shows which of the two came first."""
    if origin.by == "unknown":
        third = f": {visible(origin.why)}" if origin.why.startswith("both ") else ""
        return f"which came first is unknown{third}"
    return f"source by {EVIDENCE[origin.by]} ({chance(origin.confidence)}): {visible(origin.why)}"


# --- A run


def found_sentence(tally: Tally, articles: int) -> str:
    """Return how many stories and copies there are among how many articles."""
    if not tally.copies:
        return f"No copies found among {count(articles, 'article')}."
    copies, stories = count(tally.copies, "copy"), count(tally.stories, "story")
    return f"{count(articles, 'article')} read: {stories}, {copies}."


def overview(summary: Summary) -> Iterator[str]:
    """Yield what comes before all stories: how many there are, of which kinds, on which sites, and what
    changed.
    """
    tally = summary.tally
    if tally.copies:
        kinds = ", ".join(f"{kind.copies:,} {kind.name}" for kind in tally.kinds)
        yield f"{count(tally.stories, 'story')}, {count(tally.copies, 'copy')}: {kinds}."
    if tally.sites:
        sites = ", ".join(f"{visible(site.name)} {site.copies:,}" for site in tally.sites[:_MOST_SITES])
        left = len(tally.sites) - _MOST_SITES
        more = f" and {count(left, 'more site')}" if left > 0 else ""
        yield f"Copies by site: {sites}{more}."
    if tally.undirected:
        copies = "1 copy" if tally.undirected == 1 else f"{tally.undirected:,} copies"
        yield f"Which came first is unknown for {copies}: these are called B, and A is only shown first."
    yield from map(change_sentence, summary.changes)


def change_sentence(change: StoryChange) -> str:
    """Return how a story is no longer as the last report had it."""
    was = visible(change.was)
    if change.root is None:
        return f"Story {change.story}, which began with {was}, is part of story {change.joined} now."
    return f"Story {change.story} begins with {visible(change.root)} now; the last report had {was} there."


def headed(given: Sequence[Problem | Notice]) -> Iterator[tuple[str, list[Problem | Notice]]]:
    """Yield problems, then notices, where there are any, each with what to call them."""
    problems = [each for each in given if isinstance(each, Problem)]
    notices = [each for each in given if isinstance(each, Notice)]
    if problems:
        yield f"{count(len(problems), 'input')} could not be read", [*problems]
    if notices:
        yield f"{count(len(notices), 'file')} with dates that are not used", [*notices]


def summary_sentences(summary: Summary, min_words: int) -> Iterator[str]:
    """Yield sentences on the whole run: how much was found, and what was left out of the report."""
    yield found_sentence(summary.tally, summary.articles)
    if summary.licensed:
        yield f"{count(summary.licensed, 'match')} {_were(summary.licensed)} licensed."
    yield from left_out_sentences(summary)
    if summary.updates:
        versions = count(summary.updates, "pair")
        yield f"{versions} {_were(summary.updates)} versions of one article, and no copies."
    if summary.short:
        short = f"{count(summary.short, 'article')} under {count(min_words, 'word')}"
        yield f"{short} {_were(summary.short)} checked for exact copies only."
    if summary.full_buckets:
        full = count(summary.full_buckets, "bucket")
        theirs = "it" if summary.full_buckets == 1 else "them"
        yield f"{full} {_were(summary.full_buckets)} too full to compare every pair of articles in {theirs}."
    if summary.large_groups:
        large = count(summary.large_groups, "group")
        yield (
            f"{large} of exact copies {_were(summary.large_groups)} too large to report every pair: "
            "in such a group, every article is paired with the same one."
        )
    if summary.held_back:
        withheld = count(summary.held_back, "doubtful pair")
        yield f"{withheld} {_were(summary.held_back)} withheld: most lookalikes here are not copies."


def left_out_sentences(summary: Summary) -> Iterator[str]:
    """Yield what was left out, by reason and suffix, and which extras would read some of it."""
    if not summary.left_out:
        return
    total = summary.inputs_left_out
    if summary.is_incomplete and not (summary.articles or summary.known):
        yield f"Nothing was read of {count(summary.files, 'file')}."
    kinds = [
        f"{kind.count:,} {visible(kind.reason)}" + (f" ({visible(kind.suffix)})" if kind.suffix else "")
        for kind in summary.left_out
    ]
    more = [f"{len(kinds) - _MOST_REASONS:,} more reasons"] * (len(kinds) > _MOST_REASONS)
    yield f"{count(total, 'input')} {_were(total)} left out: {'; '.join(kinds[:_MOST_REASONS] + more)}."
    for extra in sorted({kind.extra for kind in summary.left_out if kind.extra}):
        missed = sum(kind.count for kind in summary.left_out if kind.extra == extra)
        yield f"To read {missed:,} of these, install the extra: pip install 'dedup[{extra}]'."


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def with_stories(matches: Iterable[Match]) -> Iterable[Match]:
    """Return matches with their places; those of a run have them already."""
    from dedup.matching.story import place

    found = iter(matches)
    first = next(found, None)
    if first is None:
        return ()
    rest = _after(first, found)
    return rest if first.place else place(rest)


def _after(first: Match, rest: Iterator[Match]) -> Iterator[Match]:
    yield first
    yield from rest
