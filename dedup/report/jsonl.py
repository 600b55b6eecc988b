"""Matches, problems and the summary as JSON Lines: the contract for programs.

Keys and their order are fixed; new keys go at the end. Every object is one line, however lines are read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from dedup.article import Article, Match, Notice, Passage, Piece, Problem, Summary
from dedup.matching.pieces import find_pieces
from dedup.matching.rewording import BothTexts, vocabulary, with_texts
from dedup.report.escape import one_line
from dedup.report.facts import facts
from dedup.report.figures import rounded, score
from dedup.report.screen import Look
from dedup.report.sentences import with_stories
from dedup.words.disguises import count_disguised

_Object = dict[str, object]
_LATER = ("tally", "changes")
"""Fields of a summary whose keys come last."""


def rows(
    matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary | None, look: Look
) -> Iterator[str]:
    """Yield a line per match, then a line per problem, then one for the summary."""
    for match, texts in with_texts(with_stories(matches)):
        yield _line(match_object(match, texts))
    if summary is None:
        return
    for problem in problems:
        kind = "problem" if isinstance(problem, Problem) else "notice"
        yield _line({"type": kind, "path": problem.path, "line": problem.line, "reason": problem.reason})
    yield _line({"type": "summary", **_summary(summary)})


def _line(item: _Object) -> str:
    return one_line(json.dumps(item, ensure_ascii=False, allow_nan=False)) + "\n"


def match_object(match: Match, texts: BothTexts | None = None) -> _Object:
    """Return a match as an object of the contract. `texts` are those of the match, if they are split."""
    origin, texts = match.origin, texts or BothTexts.of(match)
    return {
        "type": "match",
        "kind": match.kind,
        "score": score(match),
        "source": _article(match.source),
        "copy": _article(match.copy),
        "origin": {"by": origin.by, "confidence": rounded(origin.confidence), "why": origin.why},
        "resemblance": rounded(match.resemblance),
        "copied": rounded(match.copied),
        "used": rounded(match.used),
        "verbatim_words": match.verbatim_words,
        "words": {"source": match.source_words, "copy": match.copy_words},
        "passages": [*map(_passage, match.passages, find_pieces(match, texts))],
        "vocabulary": [asdict(replacement) for replacement in vocabulary(match, texts=texts)],
        "disguised_words": {
            "source": count_disguised(match.source.text),
            "copy": count_disguised(match.copy.text),
        },
        "link": match.place.link if match.place else None,
        "story": match.place.story if match.place else None,
        "licensed": match.licensed,
    }


def _summary(summary: Summary) -> _Object:
    counted = asdict(summary)
    return {name: value for name, value in counted.items() if name not in _LATER} | {
        **counted["tally"],
        "changes": counted["changes"],
    }


def _article(article: Article) -> _Object:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "published": article.published,
        **asdict(facts(article)),
    }


def _passage(passage: Passage, pieces: Iterable[Piece]) -> _Object:
    return {
        "source": list(passage.source),
        "copy": list(passage.copy),
        "similarity": rounded(passage.similarity),
        "verbatim": passage.verbatim,
        "pieces": [_piece(piece) for piece in pieces],
    }


def _piece(piece: Piece) -> _Object:
    return {
        "source": list(piece.source),
        "copy": list(piece.copy),
        "similarity": rounded(piece.similarity),
    }
