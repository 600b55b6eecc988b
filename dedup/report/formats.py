"""The registry of report formats: what each is called, what it is for, and which module writes it.

It imports none of them, so that `--help` can read it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A format that --format names."""

    name: str
    purpose: str
    """Whom it is for, as in "jsonl for programs"."""
    module: str
    """The module of this room whose `rows(matches, problems, summary, look)` yields the report."""
    is_plain: bool = False
    """Whether commands that report no matches have it too."""


FORMATS = (
    ReportFormat("text", "people", "text", is_plain=True),
    ReportFormat("jsonl", "programs", "jsonl", is_plain=True),
    ReportFormat("csv", "spreadsheets", "csv"),
    ReportFormat("markdown", "tickets", "markdown"),
)
"""In the order of --help; the first is the default."""

NAMES = tuple(each.name for each in FORMATS)
PLAIN_NAMES = tuple(each.name for each in FORMATS if each.is_plain)


def purposes(names: tuple[str, ...]) -> str:
    """Return what formats are for, in half a sentence.

    >>> purposes(PLAIN_NAMES)
    'text for people, jsonl for programs.'
    """
    return ", ".join(f"{each.name} for {each.purpose}" for each in FORMATS if each.name in names) + "."


def module_of(name: str) -> str:
    """Return the module that writes a format. Raises KeyError where there is no such format."""
    return {each.name: each.module for each in FORMATS}[name]
