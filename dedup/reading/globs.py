"""Patterns of paths, as ripgrep and .gitignore have them: which files of a folder are read.

A pattern without a slash fits a name at any depth, one with a slash a path from the folder that was named.
`*` and `?` stop at a slash, `**` does not; a slash at the end asks for a folder. What fits a folder fits all
that is in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

EXCLUDED, EXCLUDED_FOLDER, NOT_INCLUDED = "excluded", "an excluded folder", "not included"
"""Why something is left out."""


@dataclass(frozen=True, slots=True)
class Globs:
    """Which files to read: those that fit one of `include`, if there are any, and none of `exclude`."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def of_folder(self, path: str) -> str | None:
        """Return why a folder is not walked, None if it is; the path begins below the folder that was named.

        >>> Globs(exclude=("drafts/", "*.bak")).of_folder("bell/drafts")
        'an excluded folder'
        """
        return EXCLUDED_FOLDER if _any(self.exclude, path, True) else None

    def of_file(self, path: str) -> str | None:
        """Return why a file is not read, None if it is. None of its folders is excluded.

        >>> [Globs(("bell/**/*.txt",)).of_file(path) for path in ("bell/a/b.txt", "bell/a.txt", "a.txt")]
        [None, None, 'not included']
        """
        if _any(self.exclude, path, False):
            return EXCLUDED
        if not self.include:
            return None
        parts = path.split("/")
        folders = ("/".join(parts[: i + 1]) for i in range(len(parts) - 1))
        if _any(self.include, path, False) or any(_any(self.include, each, True) for each in folders):
            return None
        return NOT_INCLUDED


NO_GLOBS = Globs()
"""All files are read."""


def _any(patterns: Sequence[str], path: str, is_folder: bool) -> bool:
    return any(fits(pattern, path, is_folder) for pattern in patterns)


def fits(pattern: str, path: str, is_folder: bool = False) -> bool:
    """Return whether a pattern fits the path of a file or folder.

    >>> fits("*.bak", "a/b.bak"), fits("a/*", "a/b/c"), fits("a/**", "a/b/c"), fits("/b", "a/b")
    (True, False, True, False)
    """
    return (is_folder or not pattern.endswith("/")) and _compiled(pattern).fullmatch(path) is not None


@lru_cache(maxsize=1 << 10)
def _compiled(pattern: str) -> re.Pattern[str]:
    is_anchored = "/" in pattern.rstrip("/")
    return re.compile(("" if is_anchored else "(?:.*/)?") + _regex(pattern.strip("/")), re.DOTALL)


_TOKEN = re.compile(r"(?:(?<=/)|\A)\*\*/|/\*\*\Z|\*\*|\*|\?|\[!?\]?[^\]/]*\]|\{[^{}]*\}|\\.|.", re.DOTALL)
_WILD = {"**/": "(?:.*/)?", "/**": "/.*", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def _regex(pattern: str) -> str:
    return "".join(_translated(found[0]) for found in _TOKEN.finditer(pattern))


def _translated(token: str) -> str:
    """Return a part of a pattern as a regular expression.

    >>> [_translated(token) for token in ("*", "**/", "[!a-c]", "{md,t*}", ".")]
    ['[^/]*', '(?:.*/)?', '[^a-c]', '(?:md|t[^/]*)', '\\\\.']
    """
    if token in _WILD:
        return _WILD[token]
    if token.startswith("[") and token.strip("[!]"):
        negated = token.startswith("[!")
        listed = re.sub(r"([\\\[^&~|])", r"\\\1", token[2 if negated else 1 : -1])
        return f"[{'^' if negated else ''}{listed}]"
    if token.startswith("{") and len(token) > 2:
        return f"(?:{'|'.join(map(_regex, token[1:-1].split(',')))})"
    return re.escape(token[1:] if token.startswith("\\") and len(token) > 1 else token)
