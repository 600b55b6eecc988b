"""Matches, problems and the summary as one self-contained page: it needs no network and no other file.

The page is made from page.html, page.css and page.js; Jinja2 escapes every value. Its content security policy
allows only its own script and style sheet, and loads nothing. The page holds texts and findings as JSON, and
decodes them when a match is opened, so that a page with thousands of matches opens instantly.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import resources

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from dedup.article import KINDS, Match, Notice, Problem, Settings, Summary, Tally
from dedup.matching.story import tally
from dedup.report import drawing
from dedup.report.escape import one_line, visible
from dedup.report.figures import count, score
from dedup.report.kinds import WORDINGS
from dedup.report.page_parts import Parts
from dedup.report.sentences import overview, summary_sentences, with_stories

_HEADINGS = (
    (Problem, "What could not be read", "problems-title"),
    (Notice, "Dates that are not used", "notices-title"),
)
_MARKUP = re.compile("[<>&]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Controls become their control pictures, and characters that change the writing direction become U+FFFD. The
# text keeps its length, so that offsets stay valid.
_HARMLESS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"} | {
    0x7F: 0x2421,
    0x0D: 0x20,
}
_HARMLESS |= dict.fromkeys(
    [*range(0x80, 0xA0), 0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD
)


@dataclass(frozen=True, slots=True)
class Made:
    """How a page came about, for whoever reads it on paper."""

    command: str
    day: str


def rows(
    matches: Iterable[Match],
    problems: Iterable[Problem | Notice],
    summary: Summary,
    made: Made | None = None,
) -> Iterator[str]:
    """Yield the page in pieces. `matches` come by story, as runs report them; without places, they get
    them.
    """
    found = list(with_stories(matches))
    parts = Parts(found)
    summary = summary if summary.tally.copies else replace(summary, tally=tally(found))
    numbers = {each.name: each.copies for each in summary.tally.kinds}
    kinds = [(kind, numbers.get(kind, 0)) for kind in KINDS if any(match.kind == kind for match in found)]
    template = _environment().from_string(_file("page.html"))
    style, script = _file("page.css"), _file("page.js")
    yield from template.generate(
        headline=_headline(summary.tally),
        overview=list(overview(summary))[1:],
        sentences=" ".join(summary_sentences(summary, Settings().min_words)),
        counts=[(kind, number, WORDINGS[kind].meaning) for kind, number in kinds],
        sites=drawing.sites(found),
        stories=parts.blocks(),
        made=made,
        least=f"{min((score(match) for match in found), default=0) // 0.01 / 100:.2f}",
        problems=list(_headed(list(problems))),
        texts=(_json(_text(article.text)) for article in parts.articles),
        data=(_json(parts.data(number)) for number in range(len(found))),
        style=Markup(style),
        style_hash=_hash(style),
        script=Markup(script),
        script_hash=_hash(script),
        version=_version(),
    )


def _version() -> str:
    from dedup import __version__

    return __version__


def _environment() -> Environment:
    return Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def _file(name: str) -> str:
    return resources.files("dedup.report").joinpath(name).read_text("utf-8")


def _hash(text: str) -> str:
    """Return the source expression of an inline script or style sheet (Content Security Policy, level 2)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _json(value: object) -> Markup:
    """Return a value as JSON that is safe in a script element: without markup and surrogates."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Markup(_MARKUP.sub(lambda sign: f"\\u{ord(sign[0]):04x}", one_line(text)))


def _text(text: str) -> str:
    """Return an article's text with harmless characters in place of others; its length stays the same."""
    return _SURROGATE.sub("\ufffd", text).translate(_HARMLESS)


def _headline(found: Tally) -> str:
    counted = f"{count(found.stories, 'story')}, {count(found.copies, 'copy')}"
    return counted if found.copies else "No copies found"


def _headed(given: Sequence[Problem | Notice]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield what is said of files: its heading, the id of the heading, and a line for each file."""
    for kind, heading, id_ in _HEADINGS:
        if said := [_problem(each) for each in given if isinstance(each, kind)]:
            yield heading, id_, said


def _problem(problem: Problem | Notice) -> str:
    line = "" if problem.line is None else f":{problem.line}"
    return f"{visible(problem.path)}{line}: {visible(problem.reason)}"
