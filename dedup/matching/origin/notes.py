"""Find notes near the top and the end of a text which say that it comes from elsewhere.

The phrases to look for are in wording.py. attribution.py decides which outlet a note names, and what follows
from that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dedup.matching.origin.calendar_words import DATE_FILLERS, MONTHS, fold
from dedup.matching.origin.wording import WORDINGS

SHARE = 0.15
"""The share of the text, at either end, in which a sentence on first publication is about the text itself."""
LEAST_WINDOW = 600
MOST_WINDOW = 4000
"""The least and the most characters of that share. The limit keeps the patterns fast on any text."""
LABELLED = 80
"""The longest name after a label, in characters; a longer line is prose."""
LABELLED_WORDS = 8
"""The same in words."""
ASIDE = 40
"""An opening is a report if more characters than this follow a comma and a small letter: "First published in
…, the novel tells of …"."""

_DECORATION = r"[*_(\[（【>•·–—« -]{0,4}"
_STOPS = re.compile(r"[\n。！？]|[.!?…:)\]”»] ")
"""What precedes a sentence. Notes are only matched there, which is ten times as fast as searching."""
_OUTSETS = re.compile(r"[\n(\[（]")
"""What precedes a line, and the brackets that may hold a label."""
_GAP = r"(?:[^.!?。！？\n]|\n(?!\n)|\.(?=\w)){0,100}?"
_CASELESS = (("İ", "i"), ("ı", "i"), ("ſ", "s"))
"""Letters that IGNORECASE equates with others."""
_APOSTROPHES = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("＇", "'"))


def _folded(text: str) -> str:
    """Return a text of the same length with straight apostrophes and in lower case.

    Case is folded here because patterns without IGNORECASE are faster: they skip other first letters at once.

    >>> _folded("YAYINLANMIŞTIR: the Post’s")
    "yayinlanmiştir: the post's"
    """
    return _replaced(text, _APOSTROPHES + _CASELESS).lower()


def _replaced(text: str, replacements: tuple[tuple[str, str], ...]) -> str:
    """Replace single characters; for few replacements this is faster than str.translate."""
    for old, new in replacements:
        text = text.replace(old, new)
    return text


def _sentences(patterns: list[str]) -> str:
    """Return patterns of wording.py as one that matches folded text at the beginning of a sentence."""
    spelled = [p.replace(" ", r"[ \n]").replace("~", _GAP).replace("@", f"({_GAP})") for p in patterns]
    return _replaced(f"{_DECORATION}(?P<note>{'|'.join(spelled)})", _CASELESS)


def _lines(labels: str, leads: str) -> tuple[str, str]:
    """Return labels as patterns that match folded text: behind the end of a line, a whole line; behind an
    opening bracket, what stands in it at the end of a line.
    """
    name = rf"(?P<name>\S[^\n]{{1,{LABELLED}}})"
    label = rf"(?:{labels}) ?[:：] ?|(?:{leads}) "
    whole = rf"(?<=\n){_DECORATION}(?P<label>{label}){name}(?=\n)"
    closing = rf"(?<=[(\[（])(?P<aside>{label})(?P<named>[^()\[\]\n]{{2,{LABELLED}}})[)\]）]\.?(?=\n)"
    return _replaced(whole, _CASELESS), _replaced(closing, _CASELESS)


def _anywhere(stops: str, *patterns: str) -> re.Pattern[str]:
    """Compile what finds, in one search, whether some pattern matches behind a stop of a text."""
    unnamed = "|".join(re.sub(r"\(\?P<\w+>", "(?:", pattern) for pattern in patterns)
    return re.compile(f"{stops}(?:{unnamed})")


_NOTE = _sentences([pattern for wording in WORDINGS for pattern in wording.notes])
_OPENING = _sentences([pattern for wording in WORDINGS for pattern in wording.openings])
_LINE, _BRACKET = _lines(
    "|".join(label for wording in WORDINGS for label in wording.labels),
    "|".join(lead for wording in WORDINGS for lead in wording.leads),
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What finds notes, openings and labels at given places; in_sentences and in_lines tell whether there are
    any at all: most texts have none, and are not matched place by place.
    """

    notes: re.Pattern[str]
    openings: re.Pattern[str]
    labels: re.Pattern[str]
    in_sentences: re.Pattern[str]
    in_lines: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Return the patterns, which take a fifth of a second to compile: most commands need none."""
    return _Patterns(
        notes=re.compile(_NOTE),
        openings=re.compile(_OPENING),
        labels=re.compile(rf"{_LINE}|[(\[（]{_BRACKET}"),
        in_sentences=_anywhere(r"[\n。！？.!?…:)\]”»](?:(?<=[\n。！？])| )", _NOTE, _OPENING),
        in_lines=_anywhere(r"[\n(\[（]", _LINE, _BRACKET),
    )


_THANKS = re.compile(rf"\((?P<name>(?:h/t|hat tip):? ?[^()\n]{{2,{LABELLED}}})\)")
_OWN = re.compile(
    r"\W*(?:(?:on|in|at|by|auf|sur|dans|en|em|su|op|на|w) )?(?:our|this|here|unsere[mr]?|dieser|notre|ce"
    r"|nuestr[oa]|est[ea]|nosso|nossa|nostro|questo|onze|deze|нашем|этом|naszej|tej|bizim|本站|本网|当サイト)\b",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r"\b(?:in print|print(?:ed)? (?:edition|issue|version)|(?:gedruckten?|print-?) ?ausgabe"
    r"|(?:édition|version) papier"
    r"|(?:edición|versión) impresa|(?:edição|versão) impressa"
    r"|(?:edizione|versione) cartacea|papieren (?:editie|krant)"
    r"|(?:wydani|wersj)\w+ (?:papierow|drukowan)\w+|печатн\w+ (?:верси|выпуск|номер|издани)\w+"
    r"|друкован\w+ (?:версі|випуск|видан)\w+|basılı (?:nüsha|baskı)\w*)"
    r"|الطبعة (?:الورقية|المطبوعة)|纸质版|印刷版|紙面|지면",
    re.IGNORECASE,
)
"""The printed edition is an article's own: papers say so of what they print themselves."""
_AGAIN = re.compile(
    r"permission|re-?p(?:ublish|rint|ost)|genehmigung|autoris|autoriz|concessione|toestemming|zgod"
    r"|разреш|дозвол",
    re.I,
)
_PERIOD = re.compile(r"[.!?…](?=[ \n)\]”\"])|[。！？]|\n")
_ABBREVIATED = re.compile(r"(?:\b\w{1,2}|\b(?:Mrs|Inc|Ltd|Prof|Rev|Gen|Sen|Vol|Bros|Corp))\Z")


@dataclass(frozen=True, slots=True)
class Note:
    """A note of attribution: the quotation, and the part of it that may name the first publication."""

    quote: str
    where: str
    is_label: bool = False
    """Whether it is a label with a name: "Source: …", which credits data and pictures as often as texts."""


def notes(text: str) -> list[Note]:
    """Return all notes of attribution near the top and the end of a text, sentences first.

    >>> [note.quote for note in notes("It opens.\\nThis article first appeared in the Example Post.\\nBye.")]
    ['This article first appeared in the Example Post.']
    >>> notes("This article was first published on 3 March 2031.")
    []
    """
    found = [note for window in _windows(text) for note in _in_window(window)]
    return list(dict.fromkeys(found))


def _windows(text: str) -> list[str]:
    """Return the top and the end of a text, with white space collapsed and a newline where the text ends."""
    size = min(MOST_WINDOW, max(LEAST_WINDOW, int(len(text) * SHARE)))
    if len(text) <= 2 * size:
        return ["\n" + _collapsed(text.strip()) + "\n"]
    return ["\n" + _collapsed(text[:size].lstrip()), _collapsed(text[-size:].rstrip()) + "\n"]


def _collapsed(text: str) -> str:
    """Return a text with single spaces, single newlines, and two newlines for each blank line.

    >>> _collapsed("one \\t two \\n \\n\\n three\\r\\nfour")
    'one two\\n\\nthree\\nfour'
    """
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _in_window(window: str) -> list[Note]:
    """Return the notes of one window."""
    folded, patterns = _folded(window), _patterns()
    found: list[Note | None] = []
    if patterns.in_sentences.search(folded):
        sentences = [stop.end() for stop in _STOPS.finditer(folded)]
        found += [_sentence(window, match) for match in _each(patterns.notes, folded, sentences)]
        found += [_opening(window, match) for match in _each(patterns.openings, folded, sentences)]
    if patterns.in_lines.search(folded):
        lines = [mark.end() if mark[0] == "\n" else mark.start() for mark in _OUTSETS.finditer(folded)]
        found += [_labelled(window, match) for match in _each(patterns.labels, folded, lines)]
    if "(h" in folded:
        thanks = [match.span("name") for match in _THANKS.finditer(folded)]
        found += [Note(window[slice(*span)], _straight(window, span), is_label=True) for span in thanks]
    return [note for note in found if note is not None]


def _each(pattern: re.Pattern[str], text: str, places: list[int]) -> Iterator[re.Match[str]]:
    """Yield the matches that begin at one of the given places and do not overlap.

    This is what finditer would yield if matches could begin only there.
    """
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(text, place)):
            end = match.end()
            yield match


def _straight(window: str, span: tuple[int, int]) -> str:
    return _replaced(window[slice(*span)], _APOSTROPHES)


def _sentence(window: str, match: re.Match[str]) -> Note | None:
    """Return the sentence that a match begins; None if it says only when, or refers to its own site."""
    start, end = match.start("note"), _sentence_end(window, match.end())
    gaps = [
        match.span(number) for number in range(2, len(match.regs)) if match.end(number) > match.start(number)
    ]
    where = " ".join([*(_straight(window, gap) for gap in gaps), window[match.end() : end]])
    quote = " ".join(window[start:end].split())
    if _only_a_date(where) or _OWN.match(where) or _PRINTED.search(quote):
        return None
    return Note(quote, where)


def _opening(window: str, match: re.Match[str]) -> Note | None:
    """Return the sentence of an opening without a subject; None if it continues as a report."""
    note = _sentence(window, match)
    if note is None:
        return None
    before, comma, after = note.where.partition(", ")
    if comma and after[:1].islower() and len(after) > ASIDE and not _AGAIN.search(after):
        return None
    return note if before.strip(" .:") else None


def _labelled(window: str, match: re.Match[str]) -> Note | None:
    """Return a line such as "Source: …"; None if no name follows the label."""
    aside = match["aside"] is not None
    label, name = ("aside", "named") if aside else ("label", "name")
    shown = _straight(window, match.span(name)).strip(" *_)]）】»")
    words = shown.split()
    if not words or len(words) > LABELLED_WORDS or not any(c.isalpha() for c in shown) or _only_a_date(shown):
        return None
    if match[label].strip()[-1] not in ":：" and shown[0].islower() and "." not in shown:
        return None
    return Note(f"{window[slice(*match.span(label))].strip()} {shown}", shown, is_label=True)


def _sentence_end(window: str, start: int) -> int:
    """Return where the sentence ends: at a full stop outside abbreviations, or at a break between sentences.

    >>> text = "First published by J. Doe\\nin Example St. Post. Subscribe."
    >>> text[:_sentence_end(text, 15)]
    'First published by J. Doe\\nin Example St. Post.'
    """
    for match in _PERIOD.finditer(window, start):
        if match.group() == "\n":
            if not _runs_on(window, match.start()):
                return match.start()
        elif match.group() != "." or not _ABBREVIATED.search(
            window, max(start - 8, match.start() - 8), match.start()
        ):
            return match.end()
    return len(window.rstrip())


def _runs_on(window: str, newline: int) -> bool:
    """Return whether a line break is inside a sentence: a small letter follows, or a small word precedes."""
    after = window[newline + 1 : newline + 2]
    before = window[max(0, newline - 30) : newline].rpartition(" ")[2]
    return after.islower() or (before[:1].islower() and after.strip() != "" and before[-1:].isalpha())


def _only_a_date(where: str) -> bool:
    """Return whether a stretch of text gives a date and nothing else.

    >>> _only_a_date(": Apr 16, 2031 18:48 IST"), _only_a_date(" on 3 March in the Example Post")
    (True, False)
    """
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", where)]
    dated = any(c.isdecimal() for c in where)
    return dated and all(word in DATE_FILLERS or word in MONTHS for word in words)
