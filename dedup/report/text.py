"""Matches, problems and the summary for people: editors who want to know what was copied, and from where.

Copies are listed under their source. All text from outside is escaped; names are never shortened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from dedup.article import Article, Kind, Match, Notice, Origin, OriginEvidence, Problem, Summary
from dedup.report.escape import visible
from dedup.report.figures import chance, count, percent
from dedup.report.kinds import WORDINGS
from dedup.report.quote import quotes
from dedup.report.screen import Look, shorten, width, wrap
from dedup.words.disguises import LEAST_DISGUISED, count_disguised

_BOLD, _DIM = "1", "2"
_KIND_COLORS: dict[Kind, str] = {"exact": "31", "near": "35", "rewrite": "33", "excerpt": "36"}

_MARGIN = 11
"""Two columns, the longest kind, two columns; the lines about a copy begin to the right of it."""
_LEAST = 24
"""The fewest columns of text, however narrow the terminal is."""

_CERTAINTIES = (
    (1.0, "certainly"),
    (0.95, "almost certainly"),
    (0.80, "very likely"),
    (0.55, "likely"),
    (0.0, "possibly"),
)
"""The least score for each phrase, after the scale of US Intelligence Community Directive 203 (2015)."""

_MOST_CHANGED = 6
"""Changed facts that are named; the others are counted."""
_COPIED = 0.5
"""The least score at which the text is more likely a copy than not."""
_EVIDENCE: dict[OriginEvidence, str] = {
    "preferred": "your preference",
    "attribution": "attribution",
    "published": "publication date",
    "traces": "traces in the text",
    "seen": "order of arrival",
    "modified": "file time",
}


def rows(
    matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary | None, look: Look
) -> Iterator[str]:
    r"""Yield the report, line by line, each ending with \n."""
    for line in _report(matches, problems, summary, look):
        yield f"{line}\n"


def _report(
    matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary | None, look: Look
) -> Iterator[str]:
    pairs: list[tuple[str, str]] = []
    for _, group in groupby(matches, key=lambda match: match.source.id):
        copies = list(group)
        if pairs:
            yield ""
        yield from _group(copies, look)
        pairs += [(match.source.id, match.copy.id) for match in copies]
    if summary is None:
        return
    if pairs:
        yield ""
    yield from _problems(list(problems))
    yield from wrap(" ".join(_sentences(pairs, summary, look)), look.width)


def _group(copies: list[Match], look: Look) -> Iterator[str]:
    source = copies[0].source
    yield look.paint(visible(source.id), _BOLD)
    yield from _details(source, copies[0].source_words, look, max(look.width, _LEAST))
    for match in copies:
        yield ""
        yield from _copy(match, look)


def _copy(match: Match, look: Look) -> Iterator[str]:
    columns = max(look.width - _MARGIN, _LEAST)
    yield _labelled(match.kind, visible(match.copy.id), look, _KIND_COLORS[match.kind])
    lines = [
        *_details(match.copy, match.copy_words, look, columns),
        *wrap(f"{_certainty(match)}: {_share(match)}", columns),
        *_dimmed(_extent(match), look, columns),
        *([] if not (changed := changed_facts(match)) else wrap(changed, columns)),
        *_dimmed(_disguise(match), look, columns),
        *wrap(_origin(match.origin), columns),
    ]
    yield from (" " * _MARGIN + line for line in lines)
    for label, quote in zip(("source", "copy"), quotes(match, look, columns) or (), strict=False):
        yield _labelled(label, quote, look, _DIM)


def _labelled(label: str, line: str, look: Look, sgr: str) -> str:
    """Return the line with a label in the margin."""
    return "  " + look.paint(label, sgr) + " " * (_MARGIN - 2 - len(label)) + line


def _dimmed(line: str, look: Look, columns: int) -> Iterator[str]:
    return (look.paint(part, _DIM) for part in wrap(line, columns) if part)


def _details(article: Article, words: int, look: Look, columns: int) -> Iterator[str]:
    """Yield the title, date and length, and a note on how the article was read, if there is one."""
    title = visible(" ".join((article.title or "").split()))
    rest = ", ".join(filter(None, (visible(article.published or ""), count(words, "word"))))
    quoted = f"“{shorten(title, max(columns - width(rest) - 4, _LEAST))}”, " if title else ""
    yield look.paint(shorten(quoted + rest, columns), _DIM)
    yield from _dimmed(f"note: {visible(article.note)}" if article.note else "", look, columns)


def match_sentences(match: Match) -> Iterator[str]:
    """Yield sentences on a match: how sure it is, how much was copied or is verbatim, which came first."""
    if match.score >= _COPIED:
        yield f"{match.kind}: {_certainty(match)}: {_share(match)}"
    else:
        noun = WORDINGS[match.kind].noun
        yield f"probably not a copy ({chance(match.score)}); if it is, {noun}: {_share(match)}"
    yield from filter(None, (_extent(match), _disguise(match), _origin(match.origin)))


def _certainty(match: Match) -> str:
    score = match.score if match.kind == "exact" else min(match.score, 0.99)
    words = next(words for least, words in _CERTAINTIES if score >= least)
    return f"{words} copied ({chance(score)})"


def _share(match: Match) -> str:
    verbatim = percent(match.verbatim_words / max(match.copy_words, 1))
    return {
        "exact": "the same words throughout",
        "near": f"the same text apart from edits; {verbatim} of it is in the source word for word",
        "rewrite": f"{percent(match.copied)} of it follows the source, reworded",
        "excerpt": f"{percent(match.copied)} of it is lifted from the source",
    }[match.kind]


def _extent(match: Match) -> str:
    if match.kind == "exact":
        return ""
    extent = f"{count(match.verbatim_words, 'word')} verbatim, {percent(match.used)} of the source used"
    return extent if match.passages else f"{extent}; the texts are too long to show passages"


def changed_facts(match: Match) -> str:
    """Return which names and numbers the copy changed; nothing if it changed none."""
    from dedup.matching.rewording import vocabulary  # slow to import

    changed = [word for word in vocabulary(match) if word.changed]
    named = ", ".join(f"{visible(word.source)} → {visible(word.copy)}" for word in changed[:_MOST_CHANGED])
    more = f" and {len(changed) - _MOST_CHANGED:,} more" if len(changed) > _MOST_CHANGED else ""
    return f"facts changed: {named}{more}" if changed else ""


def _disguise(match: Match) -> str:
    """Return in how many words letters were disguised, which nobody does by chance."""
    found = [(count_disguised(each.text), side) for side, each in _sides(match)]
    parts = [f"{count(words, 'word')} of the {side}" for words, side in found if words >= LEAST_DISGUISED]
    return f"look-alike letters in {' and '.join(parts)}" if parts else ""


def _sides(match: Match) -> tuple[tuple[str, Article], tuple[str, Article]]:
    return ("source", match.source), ("copy", match.copy)


def _origin(origin: Origin) -> str:
    if origin.by == "unknown":
        third = f": {visible(origin.why)}" if origin.why.startswith("both ") else ""
        return f"which came first is unknown{third}"
    return f"source by {_EVIDENCE[origin.by]} ({chance(origin.confidence)}): {visible(origin.why)}"


def _problems(given: list[Problem | Notice]) -> Iterator[str]:
    for heading, found in headed(given):
        yield f"{heading}:"
        for each in found:
            line = "" if each.line is None else f":{each.line}"
            yield f"  {visible(each.path)}{line}: {visible(each.reason)}"
        yield ""


def headed(given: Sequence[Problem | Notice]) -> Iterator[tuple[str, list[Problem | Notice]]]:
    """Yield problems, then notices, where there are any, each with what to call them."""
    problems = [each for each in given if isinstance(each, Problem)]
    notices = [each for each in given if isinstance(each, Notice)]
    if problems:
        yield f"{count(len(problems), 'input')} could not be read", [*problems]
    if notices:
        yield f"{count(len(notices), 'file')} with dates that are not used", [*notices]


def summary_sentences(matches: Iterable[Match], summary: Summary) -> Iterator[str]:
    """Yield sentences on the whole run: how much was found, and what was left out of the report."""
    return _sentences([(match.source.id, match.copy.id) for match in matches], summary, Look())


def _sentences(pairs: list[tuple[str, str]], summary: Summary, look: Look) -> Iterator[str]:
    yield _found(pairs, summary)
    yield from left_out_sentences(summary)
    if summary.updates:
        versions = count(summary.updates, "pair")
        yield f"{versions} {_were(summary.updates)} versions of one article, and no copies."
    if summary.short:
        short = f"{count(summary.short, 'article')} under {count(look.min_words, 'word')}"
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


_MOST_REASONS = 8
"""Reasons that the sentence gives; the others are counted. `--format jsonl` has them all."""


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


def _found(pairs: list[tuple[str, str]], summary: Summary) -> str:
    """Return how much was found; the number of pairs is given only if a copy has several sources."""
    if not pairs:
        return f"No copies found among {count(summary.articles, 'article')}."
    copies = len({copy for _, copy in pairs})
    sources = count(len({source for source, _ in pairs}), "source")
    apart = f", in {len(pairs):,} pairs" if len(pairs) > copies else ""
    return f"{count(summary.articles, 'article')} read, {count(copies, 'copy')} found of {sources}{apart}."
