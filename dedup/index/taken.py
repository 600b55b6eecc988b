"""What a run took: every file that it met is counted as read, known, a problem, or left out for a reason.

Of one kind of problem a file, a hundred are kept and the others counted, so that no file can fill a report.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from dedup.article import LeftOut, LeftOutKind, Problem
from dedup.reading.names import suffix_of_path
from dedup.reading.structured.record import NO_TEXT

MOST_OF_A_KIND = 100
"""Problems of one kind that are listed of a file."""
_MOST_KINDS = 20
"""Kinds of problems that are told apart in a file."""
_NUMBERS = re.compile(r"\d[\d,]*|'.*?'|\".*?\"")


@dataclass(slots=True)
class Taken:
    """The results of reading."""

    problems: list[Problem] = field(default_factory=list)
    """Those that are listed."""
    unread: int = 0
    """All of them."""
    read: int = 0
    """Articles that are new or changed."""
    short: int = 0
    """How many of these are under `min_words`."""
    changed: int = 0
    moved: int = 0
    forgotten: int = 0
    files: int = 0
    """Files met."""
    known: int = 0
    """How many of these are unchanged since an earlier run, and were not read again."""
    updates: int = 0
    """Pairs that were not matched because both are versions of one article."""
    left_out: Counter[tuple[str, str, str | None]] = field(default_factory=Counter)
    """Inputs that were left out, by reason, suffix and the extra that reads them."""
    _kinds: dict[str, Counter[str]] = field(default_factory=dict)

    def leave_out(self, left: LeftOut) -> None:
        """Count an input that was not read."""
        self.left_out[left.reason, suffix_of_path(left.path), left.extra] += 1

    def report(self, problem: Problem) -> None:
        """Count a problem, and list it unless a hundred of its kind are listed of the file."""
        self.unread += 1
        kinds = self._kinds.setdefault(problem.path, Counter())
        kind = _kind(problem.reason)
        if kind not in kinds and len(kinds) >= _MOST_KINDS:
            kind = "other problems"
        kinds[kind] += 1
        if kinds[kind] <= _most(kind):
            self.problems.append(problem)

    def listed(self) -> list[Problem]:
        """Return the problems to list by path and line, those that are only counted among them."""
        more = [
            Problem(path, f"{count - _most(kind):,} more like this: {kind}")
            for path, kinds in self._kinds.items()
            for kind, count in kinds.items()
            if count > _most(kind)
        ]
        listed = sorted(self.problems, key=lambda each: (each.path, each.line or 0, each.reason))
        more.sort(key=lambda each: (each.path, each.reason))
        return sorted(
            [*listed, *more], key=lambda each: each.path
        )  # a stable sort: the counted ones come last

    def kinds_left_out(self) -> tuple[LeftOutKind, ...]:
        """Return what was left out, the most frequent first."""
        ordered = sorted(self.left_out.items(), key=lambda item: (-item[1], item[0][:2], item[0][2] or ""))
        return tuple(LeftOutKind(reason, suffix, n, extra) for (reason, suffix, extra), n in ordered)


def _kind(reason: str) -> str:
    """Return a reason without what differs from line to line.

    >>> _kind("broken JSON: expecting value at character 1,204")
    'broken JSON: expecting value at character …'
    """
    return NO_TEXT if reason.startswith(NO_TEXT) else _NUMBERS.sub("…", reason)[:200]


def _most(kind: str) -> int:
    """Return how many problems of a kind are listed of a file: which fields it has need be said once."""
    return 1 if kind == NO_TEXT else MOST_OF_A_KIND
