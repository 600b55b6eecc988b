"""The registry of report formats: the name of each, its purpose, and the module that writes it.

It imports none of these modules, so that `--help` stays fast.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A format for --format."""

    name: str
    purpose: str
    """The audience, as in "jsonl for programs"."""
    module: str
    """The module of this room whose `rows(matches, problems, summary, look)` yields the report."""
    is_plain: bool = False
    """Whether commands that report no matches offer it too."""


FORMATS = (
    ReportFormat("text", "people", "text", is_plain=True),
    ReportFormat("jsonl", "programs", "jsonl", is_plain=True),
    ReportFormat("csv", "spreadsheets", "csv"),
    ReportFormat("markdown", "tickets", "markdown"),
)
"""The formats, in the order of --help; the first is the default."""

NAMES = tuple(each.name for each in FORMATS)
PLAIN_NAMES = tuple(each.name for each in FORMATS if each.is_plain)


def purposes(names: tuple[str, ...]) -> str:
    """Return the purposes of formats, as the end of a sentence.

    >>> purposes(PLAIN_NAMES)
    'text for people, jsonl for programs.'
    """
    return ", ".join(f"{each.name} for {each.purpose}" for each in FORMATS if each.name in names) + "."


def module_of(name: str) -> str:
    """Return the module that writes a format. Raises KeyError if there is no such format."""
    return {each.name: each.module for each in FORMATS}[name]
