"""The document of `make wild`: a section a question, with what was measured beside what it must be."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from measuring import machine
from presses import Press
from quality_tables import Lines
from wild_rows import Row, rows_table

SECTIONS = {
    "passages": (
        "Lifted passages",
        "A passage of one article is planted into another of 350 to 900 words, both of about every length"
        " alike;",
        "both are in the collection, among 200 others. What is lifted is not quoted there. In the rows of"
        " quotations",
        "it is set in quotation marks in the article that takes it. Synonyms are a share of all words of"
        " the passage.",
    ),
    "order": (
        "Another order",
        "A whole article, its sentences or paragraphs in another order, some words replaced by synonyms.",
    ),
    "stories": (
        "Stories carried by many",
        "Light rewrites replace a tenth of the words, drop and swap a few, leave out one sentence in"
        " twenty and change a number.",
        "Republications leave out a tenth to four tenths of the sentences and have a line of their own"
        " above,",
        "five words, or a whole sentence on something else.",
        "A republication is in the story if it is reported with another one of it.",
    ),
    "giants": (
        "Giants and digests",
        "Excerpts are verbatim and articles of their own. Others are articles of 300 words that are not"
        " of the giant.",
        "A digest holds nothing but its items; the article that each is of is in the collection.",
    ),
    "prior": (
        "Rewrites beside forms",
        "Rewrites of 200 words, two to four in ten of them replaced. Notices are one of three forms,"
        " filled in",
        "with other names and numbers. Others are pairs of notices. Older judges, which were known to"
        " lose rewrites",
        "beside other forms, keep all of these as well, so the last row does not tell versions apart.",
    ),
    "furniture": (
        "Furniture",
        "Each piece of furniture has its own wording and is in 3 to 100 articles, or in two of one site."
        " Of the pairs",
        "that share a piece, the number that is reported.",
    ),
    "kinds": (
        "Independent texts of one kind",
        "Five hands write on one subject, each in other phrases, and tell the same facts in the same"
        " order, but for",
        "horoscopes, which share the sign alone. Interviews share eight questions word for word. Of all"
        " pairs on one subject,",
        "the share that is reported. Two subjects may be told in the same phrases, as by one hand.",
    ),
    "calibration": (
        "Calibration by length",
        "Half of the pairs are copies (light and heavy rewrites, another order, halves, wholes within"
        " other texts),",
        "half are independent reports of one event. The error is the mean distance of score and share of"
        " copies, in",
        "bins of a tenth, over pairs that score 0.05 and more. Which copies there are is a choice of this"
        " bench, so the",
        "error compares lengths and versions; it does not foretell a collection.",
    ),
}


def page(measured: dict[str, list[Row]], presses: Sequence[Press]) -> Lines:
    """Return the document."""
    rows = [row for section in measured.values() for row in section if row.met is not None]
    names = " and ".join(press.name for press in presses[1:])
    given = f", and on those of {names}" if names else "; no corpora were given"
    lines = [
        "# Outside of labelled pairs",
        "",
        f"`make wild` plants and disguises what a scan then has to find, on articles made here{given}.",
        "A figure is what `dedup scan` reports with its default settings, unless it says otherwise.",
        f"Measured on {datetime.date.today().isoformat()}, on {machine()}.",
        f"{sum(bool(row.met) for row in rows)} of {len(rows)} floors are met.",
        "",
        "*Others* are reported pairs that were not planted; in corpora some of these are real.",
        "",
    ]
    for name, section in measured.items():
        title, *told = SECTIONS[name]
        lines += [f"## {title}", "", " ".join(told).replace(". ", ".\n"), "", *rows_table(section)]
    return lines
