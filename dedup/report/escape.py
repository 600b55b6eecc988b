"""Make text from outside harmless for a terminal, a reader of lines, or a spreadsheet.

Strangers write file names, titles and article texts. This module knows no layout and no report format.
"""

from __future__ import annotations

import re

_NAMED = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}

# Characters that Python calls printable although they are invisible: joiners, fillers and variation selectors
# of Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt), and the blank Braille pattern.
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)

# Characters that change the writing direction: a terminal or spreadsheet would reorder what follows.
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"

# Characters that some reader takes for a line end (str.splitlines knows most of them), characters that change
# the writing direction, and those that UTF-8 cannot encode. JSON itself escapes everything below U+0020.
_NOT_IN_A_LINE = re.compile(f"[\x7f-\x9f\u2028\u2029{_TURNING}\ud800-\udfff]")

# Characters that control a terminal on which a table is shown. Tabs and line ends are text in a quoted cell.
_STEERING = re.compile(f"[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029{_TURNING}]")

# OWASP, "CSV Injection": these start a formula, and so do the full-width forms in East Asian settings. White
# space in front may be dropped on import. The apostrophe is the escape mark, so it is escaped as well.
_FORMULA = re.compile(r"['\t\r\n]|\s*[=+\-@＝＋－＠]")

# Surrogates that do not stand for a byte of a file name: they cannot be written as UTF-8.
_UNWRITABLE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def visible(text: str) -> str:
    r"""Return the text with an escape for every character that controls a terminal or is invisible.

    Controls, bidirectional overrides, line separators, zero-width and unassigned characters are spelt out. A
    byte of a file name that is not UTF-8 is shown as that byte. Letters of every script stay. This cannot be
    undone: a backslash stays a backslash.

    >>> print(visible("naïve\x1b[2J\u202egnp.\udcff"))
    naïve\x1b[2J\u202egnp.\xff
    """
    if text.isprintable() and not _BLANK.search(text):
        return text
    return "".join(char if char.isprintable() and not _BLANK.match(char) else _spelt(char) for char in text)


def _spelt(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if code < 0x80:
        return _NAMED.get(char, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def one_line(json: str) -> str:
    r"""Return the JSON with line ends, controls and surrogates as \uXXXX; any parser restores them.

    >>> print(one_line('{"id": "a\u2028b\udcff"}'))
    {"id": "a\u2028b\udcff"}
    """
    return _NOT_IN_A_LINE.sub(lambda found: f"\\u{ord(found[0]):04x}", json)


def cell(text: str) -> str:
    """Return the text as a cell that no spreadsheet takes for a formula and that controls no terminal.

    A text that looks like a formula, or starts with an apostrophe, gets an apostrophe in front. To restore
    the text, drop one leading apostrophe if there is one. Controls, characters that change the writing
    direction, and surrogates that a JSON line can smuggle in are spelt out; these cannot be restored. Bytes
    of file names that are not UTF-8 stay.

    >>> [cell(text) for text in ("=1+1", "'tis", "1+1")]
    ["'=1+1", "''tis", '1+1']
    """
    written = _UNWRITABLE.sub(lambda found: _spelt(found[0]), text)
    harmless = _STEERING.sub(lambda found: _spelt(found[0]), written)
    return f"'{harmless}" if _FORMULA.match(written) else harmless
