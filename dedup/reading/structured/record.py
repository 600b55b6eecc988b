"""A record → an article: an object with fields, from a line of JSON, a row of a table or an element of XML.

What the fields are called stands in `dialects.py`. A text that is HTML is read as such.
"""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Mapping
from dataclasses import replace

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.reading import markup
from dedup.reading.decode import is_blank, without_surrogates
from dedup.reading.item import Input
from dedup.reading.page import from_page
from dedup.reading.reasons import Reason
from dedup.reading.structured import dialects
from dedup.reading.structured.dates import day
from dedup.reading.structured.dialects import Layer, Record
from dedup.reading.times import modified_of, time_of
from dedup.words.epoch import iso_date

_ADDRESS = re.compile(r"(?:https?://|www\.|//)\S+\Z", re.IGNORECASE)
_FIRST_OF_ADDRESS = frozenset("hHwW/ \t\r\n\ufeff\xa0")
_CUT = re.compile(r"\[\+\d{1,12} chars\]\s*\Z")
_LONGEST_CUT = 60
"""Characters at the end of a text among which that stands."""
_ACTIONS = ("index", "create", "update", "delete")
_LONG = 300
"""Characters: what is shorter may be a title or a summary, and is no article."""
_NAMED = 12
"""Fields that a problem names."""
_LONGEST_NAME = 40

NO_TEXT = "no text"
"""How the reason of a record without a text begins."""


def article(item: Input, settings: Settings) -> Article | Problem | LeftOut:
    """Parse one record; an id of its own replaces the provisional one."""
    fields = parsed(item.data or b"")
    if isinstance(fields, Reason):
        return Problem(item.path, fields, item.member)
    return of_record(fields, item, settings)


def parsed(line: bytes) -> dict[str, object] | Reason:
    """Parse an object of JSON, or say why it is none."""
    try:
        value = json.loads(line.removeprefix(codecs.BOM_UTF8).decode())
    except UnicodeDecodeError as error:
        return f"not UTF-8 at byte {error.start:,}"
    except json.JSONDecodeError as error:
        return f"broken JSON: {error.msg[:1].lower()}{error.msg[1:]} at character {error.pos + 1:,}"
    except RecursionError:
        return "broken JSON: nested too deeply"
    except ValueError:  # Python refuses to read integers of more than 4,300 digits.
        return "broken JSON: a number is too long"
    return value if isinstance(value, dict) else "not a JSON object"


def of_record(record: Record, item: Input, settings: Settings) -> Article | Problem | LeftOut:
    """Return the article that a record holds."""
    layers = dialects.layers(record)
    whole = layers[0]
    found = _text(layers, settings)
    if isinstance(found, Reason):
        if _is_of_store(record):
            return LeftOut(item.path, "an index of an archive", line=item.member)
        if settings.text_field is None and _is_of_list(layers):
            return LeftOut(item.path, "an address without a text", line=item.member)
        return Problem(item.path, found, item.member)
    text, around = found
    if around is not whole:
        layers = [around, *(layer for layer in layers if layer is not around)]
    read = Article(
        id=_id(whole, settings) or item.id,
        path=item.path,
        text=without_surrogates(text),
        title=_title(whole, layers, settings),
        url=_url(whole, layers, settings) or item.address,
        published=_published(whole, layers, settings),
        author=_first(layers, "author"),
        source=_source(layers),
        line=item.member,
        modified=_seen(layers) or modified_of(item),
    )
    text = read.text
    is_plain = "<" not in text and "&" not in text and "chars]" not in text[-_LONGEST_CUT:]
    return read if is_plain else _of_markup(read, settings)


def _is_of_store(record: Record) -> bool:
    """Check whether a line is of what keeps the articles: a head of Browsertrix, a bulk of Elasticsearch.

    >>> _is_of_store({"format": "json-pages-1.0"}), _is_of_store({"index": {"_id": "1"}}), _is_of_store({})
    (True, True, False)
    """
    if str(record.get("format", "")).startswith("json-pages"):
        return True
    return len(record) == 1 and any(isinstance(record.get(name), dict) for name in _ACTIONS)


def _is_of_list(layers: list[Layer]) -> bool:
    """Check whether a record is of a list of what there is to read: it has an address, and no long value."""
    values = [value for layer in layers for value in layer.record.values()]
    texts = [value for value in values if isinstance(value, str)]
    is_flat = not any(isinstance(value, list) for value in values)
    addresses = (value for layer in layers for value in layer.values("url"))
    has_address = any(isinstance(value, str) and _ADDRESS.match(value) for value in addresses)
    return has_address and is_flat and all(len(text) < _LONG or _ADDRESS.match(text) for text in texts)


def _text(layers: list[Layer], settings: Settings) -> tuple[str, Layer] | Reason:
    """Return the text of a record, and the object in which it stands, or why there is none."""
    whole = layers[0]
    if settings.text_field is not None:
        text = dialects.flat(dialects.at_path(whole.record, settings.text_field))
        return (text, whole) if text and not is_blank(text) else _no_text(whole.record, settings.text_field)
    searched = layers[:1] if isinstance(whole.record.get("text"), str) else layers
    blank = None
    for role in ("text", "summary"):
        for layer in searched:
            for name in layer.shape.roles[role]:
                text = _flat(layer.record[name])
                if text and not is_blank(text) and not _is_address(text):
                    return text, layer
                blank = blank or (name if text is not None else None)
    return f'"{blank}" is blank' if blank else _no_text(whole.record, "text")


def _flat(value: object) -> str | None:
    """Return a value as a text; None for what is no text but a count, or a whole article around one."""
    if isinstance(value, str):
        return value
    return None if isinstance(value, int | float) or dialects.holds_article(value) else dialects.flat(value)


def _is_address(text: str) -> bool:
    return text[:1] in _FIRST_OF_ADDRESS and _ADDRESS.match(text.strip()) is not None


def _no_text(record: Record, name: str) -> Reason:
    """Name the fields that there are, so that the right one can be given as --text-field."""
    names = [str(each)[:_LONGEST_NAME] for each in record]
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    wanted = "" if name == "text" else f' at "{name}"'
    found = ", ".join(names[:_NAMED]) + more if names else "none"
    return without_surrogates(f"{NO_TEXT}{wanted}; its fields are: {found} (--text-field names one)")


def _of_markup(read: Article, settings: Settings) -> Article | Problem | LeftOut:
    """Return an article whose text is a page, a piece of HTML or has entities, with its text alone."""
    if markup.is_page(read.text):
        return from_page(read, read.text.encode(), settings)
    text = markup.text_of(read.text) if markup.is_fragment(read.text) else markup.unescaped(read.text)
    text = without_surrogates(_uncut(text))
    if is_blank(text):
        return Problem(read.path, "blank: the markup holds no text", read.line)
    return read if text == read.text else replace(read, text=text)


def _uncut(text: str) -> str:
    """Return a text without what NewsAPI puts at the place where it cuts one off.

    >>> _uncut("The port was shut… [+2041 chars]"), _uncut("An array of [+2 chars]")
    ('The port was shut', 'An array of')
    """
    cut = _CUT.search(text, max(len(text) - _LONGEST_CUT, 0))
    return text[: cut.start()].rstrip(" …\r\n") if cut else text


def _id(whole: Layer, settings: Settings) -> str | None:
    if settings.id_field is not None:
        return _name(dialects.at_path(whole.record, settings.id_field))
    return next((name for value in whole.values("id") if (name := _name(value))), None)


def _name(value: object) -> str | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        value = value.get("$oid")  # as MongoDB exports it
    return without_surrogates(value) if isinstance(value, str) and not is_blank(value) else None


def _title(whole: Layer, layers: list[Layer], settings: Settings) -> str | None:
    if settings.title_field is not None:
        return _clean(dialects.at_path(whole.record, settings.title_field))
    return _first(layers, "title")


def _published(whole: Layer, layers: list[Layer], settings: Settings) -> str | None:
    if settings.date_field is not None:
        return day(dialects.at_path(whole.record, settings.date_field))
    values = [value for layer in layers for value in layer.values("published")]
    return next((found for value in values if (found := day(value))), None) or _dropped(values)


def _seen(layers: list[Layer]) -> int | None:
    """Return when a crawler or a store had the article, as a record says."""
    for layer in layers:
        for value in layer.values("seen"):
            if (found := day(value)) is not None and (time := time_of(found)) is not None:
                return time
    return None


def _dropped(values: list[object]) -> str | None:
    """Return a date that is none as it stands, so that the report can say that it is not used."""
    texts = (iso_date(value) or value for value in values if not isinstance(value, bool))
    return next((without_surrogates(text) for text in texts if isinstance(text, str) and text.strip()), None)


def _url(whole: Layer, layers: list[Layer], settings: Settings) -> str | None:
    if settings.url_field is not None:
        return _clean(dialects.at_path(whole.record, settings.url_field))
    for role in ("url", "source"):
        for layer in layers:
            for value in layer.values(role):
                found = _clean(value[0] if isinstance(value, list) and value else value)
                if found and (_ADDRESS.match(found) or (role == "url" and isinstance(value, str))):
                    return found
    return None


def _source(layers: list[Layer]) -> str | None:
    for layer in layers:
        for value in layer.values("source"):
            found = _clean(value)
            if found and not _ADDRESS.match(found):
                return found
    return None


def _first(layers: list[Layer], role: str) -> str | None:
    for layer in layers:
        for value in layer.values(role):
            if found := _clean(value):
                return found
    return None


def _clean(value: object) -> str | None:
    """Return a name without what cannot be shown; an object or a list becomes its names."""
    found = value if isinstance(value, str) else dialects.listed(value)
    if found is None or is_blank(found):
        return None
    if "<" in found and markup.is_fragment(found):
        found = markup.text_of(found)
    return without_surrogates(markup.unescaped(found)) or None


def number_at(line: bytes, path: str) -> float | None:
    """Return the number at a path of field names; None if there is none. Text that is a number counts."""
    fields = parsed(line)
    value = None if isinstance(fields, Reason) else dialects.at_path(fields, path)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def fields_of(record: Mapping[str, object]) -> bytes:
    """Write a record as the JSON that `article` parses."""
    return json.dumps(record, default=str).encode()
