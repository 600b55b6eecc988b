"""Whose copies are reported: across two sides, within a site or not, and which are licensed.

Only what is known of the two articles counts: their ids, paths, addresses and sites. No text is read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Literal

from dedup.article import KINDS, Article, Kind, Match, Settings
from dedup.errors import UsageError
from dedup.matching.origin.preference import by_preference, preferred_by
from dedup.matching.story.stories import place
from dedup.matching.story.turning import turned

SameSite = Literal["skip", "report"]


@dataclass(frozen=True, slots=True)
class License:
    """Leave for a site to republish what another publishes; both are patterns."""

    copy: str
    source: str = "*"


@dataclass(frozen=True, slots=True)
class Whose:
    """Which matches to report, and which of them to mark as licensed."""

    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    same_site: SameSite = "report"
    licensed: tuple[License, ...] = ()
    kinds: tuple[Kind, ...] = KINDS
    least_score: float = 0.0
    prefers: tuple[str, ...] = ()
    """Patterns of trusted originals, for matches that were made without them."""

    @staticmethod
    def of(settings: Settings, prefers: bool = False) -> Whose:
        """Return what the settings say. Raises UsageError if their list of licences is wrong.

        With `prefers`, matches are turned around whose copy is a trusted original.
        """
        patterns = settings.prefer_source if prefers else ()
        licensed = licenses(settings.licensed)
        sides, least = (settings.ours, settings.theirs), (settings.kinds, settings.least_score)
        return Whose(*sides, settings.same_site, licensed, *least, patterns)

    @property
    def is_all(self) -> bool:
        """Return whether every match is reported as it is, and none is marked."""
        return self == EVERYBODY

    def selected(self, matches: Iterable[Match]) -> list[Match]:
        """Return the matches to report, the licensed ones marked.

        If some are left out or turned around, stories are those of the rest, numbered from 1.
        """
        found = list(matches)
        if replace(self, licensed=()) != EVERYBODY:
            found = place(self._directed(match) for match in found if self.wants(match))
        if not self.licensed:
            return found
        return [replace(match, licensed=self.is_licensed(match)) for match in found]

    def _directed(self, match: Match) -> Match:
        """Return the match with the trusted original as its source, if one of the two is trusted."""
        told = by_preference(preferred_by(match.source, self.prefers), preferred_by(match.copy, self.prefers))
        if told is None:
            return match
        is_source, origin = told
        return replace(match if is_source else turned(match), origin=origin)

    def wants(self, match: Match) -> bool:
        """Return whether a match is across the two sides, and across two sites if that is asked for."""
        if match.kind not in self.kinds or match.score < self.least_score:
            return False
        one, other = match.source, match.copy
        if self.same_site == "skip" and one.site is not None and one.site == other.site:
            return False
        return self._is_across(one, other) or self._is_across(other, one)

    def _is_across(self, one: Article, other: Article) -> bool:
        """Return whether one is ours and the other theirs. A side without patterns is all that is not the
        other.
        """
        if not self.ours and not self.theirs:
            return True
        is_ours = is_of(one, self.ours) if self.ours else not is_of(one, self.theirs)
        is_theirs = is_of(other, self.theirs) if self.theirs else not is_of(other, self.ours)
        return is_ours and is_theirs

    def is_licensed(self, match: Match) -> bool:
        """Return whether the site of the copy may republish that of the source; in either direction, if it is
        unknown which came first.
        """
        ways = [(match.source, match.copy)]
        if match.origin.by == "unknown":
            ways.append((match.copy, match.source))
        return any(
            _is_site(copy, each.copy) and (each.source == "*" or _is_site(source, each.source))
            for each in self.licensed
            for source, copy in ways
        )


EVERYBODY = Whose()


def is_of(article: Article, patterns: tuple[str, ...]) -> bool:
    """Return whether a pattern fits the id, path, address, host or site of an article, or a folder above it.

    >>> article = Article("bell/1.txt", "/srv/bell/1.txt", "", site="The Bell")
    >>> [is_of(article, (pattern,)) for pattern in ("bell/", "/srv/bell", "The Bell", "ell")]
    [True, True, True, False]
    """
    folders = tuple(f"{pattern.rstrip('/')}/*" for pattern in patterns)
    return preferred_by(article, patterns + folders) is not None or any(
        _is_site(article, pattern) for pattern in patterns
    )


def licenses(lines: Iterable[str]) -> tuple[License, ...]:
    """Return the licences of a list: a site a line, which may republish all, or `source > copy`.

    Raises UsageError if a line is neither.

    >>> licenses(["# partners", "bell.example", "wire.example > *.mirror.example"])
    (License(copy='bell.example', source='*'), License(copy='*.mirror.example', source='wire.example'))
    """
    found = []
    for number, line in enumerate(lines, 1):
        parts = [part.strip() for part in line.partition("#")[0].split(">")]
        if parts == [""]:
            continue
        if len(parts) > 2 or not all(parts):
            raise UsageError(f"--licensed: line {number}: write a site, or SOURCE > COPY")
        found.append(License(parts[-1], parts[0] if len(parts) == 2 else "*"))
    return tuple(found)


def _is_site(article: Article, pattern: str) -> bool:
    wanted = pattern.lower().removeprefix("www.")
    return article.site is not None and fnmatchcase(article.site.lower(), wanted)
