"""Bytes → characters: byte order mark, valid UTF-8, the declaration, a guess, in this order.

Never fails: what no encoding explains is replaced. Only encodings that browsers know are tried.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the first half of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_HEAD = 4096
"""Bytes at the start in which a page declares its encoding. The standard says 1,024; many pages need more."""
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\s[^<>]{0,500}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.I
)

# The names that browsers know (https://encoding.spec.whatwg.org), by Python's name of the encoding. What
# calls itself ISO 8859-1 or GB 2312 is read as the larger set that contains it, as every browser does.
_NAMES = {
    "cp1252": "ascii us-ascii latin1 latin-1 iso-8859-1 iso8859-1 iso_8859-1 windows-1252 cp1252 ansi",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 cp-1251 x-cp1251 win-1251 win1251",
    "cp1253": "windows-1253 cp1253",
    "cp1254": "windows-1254 cp1254 iso-8859-9 iso8859-9 latin5",
    "cp1255": "windows-1255 cp1255",
    "cp1256": "windows-1256 cp1256",
    "cp1257": "windows-1257 cp1257",
    "cp1258": "windows-1258 cp1258",
    "cp874": "windows-874 tis-620 iso-8859-11",
    "iso8859-2": "iso-8859-2 iso8859-2 latin2",
    "iso8859-3": "iso-8859-3",
    "iso8859-4": "iso-8859-4",
    "iso8859-5": "iso-8859-5",
    "iso8859-6": "iso-8859-6",
    "iso8859-7": "iso-8859-7",
    "iso8859-8": "iso-8859-8 iso-8859-8-i",
    "iso8859-10": "iso-8859-10",
    "iso8859-13": "iso-8859-13",
    "iso8859-14": "iso-8859-14",
    "iso8859-15": "iso-8859-15 iso8859-15 latin9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "koi8-r koi8 koi8_r",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman",
    "mac-cyrillic": "x-mac-cyrillic",
    "cp866": "ibm866 cp866 866",
    "gb18030": "gb2312 gbk gb18030 x-gbk gb_2312-80 chinese",
    "big5hkscs": "big5 big5-hkscs x-x-big5 cn-big5",
    "cp932": "shift_jis shift-jis sjis x-sjis windows-31j ms_kanji",
    "euc-jp": "euc-jp x-euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "cp949": "euc-kr ks_c_5601-1987 ksc5601 korean windows-949",
}
_BY_NAME = {name: encoding for encoding, names in _NAMES.items() for name in names.split()}

_SHIFTED = "iso2022_jp"
"""The one encoding here whose bytes are all ASCII, and so valid UTF-8."""
_MOST_BROKEN = 0.001
"""Share of characters that the declared encoding may not explain. Single bytes get lost in every crawl."""
_SAMPLE = 20_000
"""Characters of text that an encoding is guessed from."""
_CHECKED = 64
"""Bytes that are searched for the NUL bytes of UTF-16 without a mark: a page begins with ASCII."""
_MARKUP = re.compile(rb"<[^<>]*>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def characters(data: bytes) -> str:
    r"""Decode a page. Control characters, which no parser agrees about, become spaces.

    >>> characters(b"\xef\xbb\xbf<p>caf\xc3\xa9\x00")
    '<p>café '
    >>> characters(b'<meta charset="windows-1251"><p>\xc4\xe0')
    '<meta charset="windows-1251"><p>Да'
    """
    return _CONTROL.sub(" ", _decoded(data))


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _unmarked_utf16(data[:_CHECKED])
    if wide is not None:
        return data.decode(wide, "replace")
    declared = declaration(data)
    try:
        return data.decode(_SHIFTED if declared == _SHIFTED and b"\x1b" in data else "utf-8")
    except UnicodeDecodeError:
        return _damaged(data) or _as_declared(data, declared) or _guessed(data)


def declaration(data: bytes) -> str | None:
    """Return the encoding that the page declares, if it is one that browsers know and not UTF-8.

    >>> declaration(b'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')
    'cp1252'
    """
    found = _DECLARED.search(data[:_HEAD])
    return _BY_NAME.get(found[1].decode("ascii", "replace").lower()) if found else None


def _unmarked_utf16(head: bytes) -> str | None:
    """Recognise UTF-16 without a mark: the other half of its markup are NUL bytes."""
    half = len(head) // 2
    nul = (head[0::2].count(0), head[1::2].count(0))
    if half < 8 or max(nul) < half * 0.4:
        return None
    return "utf-16-le" if nul[1] > nul[0] else "utf-16-be"


def _damaged(data: bytes) -> str | None:
    """Decode UTF-8 with stray bytes; None if more sequences are broken than sound."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return text if sum(char > "\x7f" for char in text) >= 2 * broken + broken else None


def _as_declared(data: bytes, declared: str | None) -> str | None:
    if declared is None:
        return None
    text = data.decode(declared, "replace")
    return text if text.count("\ufffd") <= _MOST_BROKEN * len(text) + 1 else None


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # 40 ms, and most pages never need it

    sample = _MARKUP.sub(b" ", data)
    telling = b" ".join(each for each in sample.split() if any(byte > 127 for byte in each))[:_SAMPLE]
    best = from_bytes(telling, cp_isolation=sorted(_NAMES)).best()
    return data.decode(best.encoding if best else "cp1252", "replace")
