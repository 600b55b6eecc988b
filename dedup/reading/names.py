"""What the name of a file tells: its suffix, and whether it belongs to a crawl rather than to its articles.

A name only hints. What a file holds is decided in `content.py`; this module opens nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dedup.reading.reasons import Reason

_SUFFIX = re.compile(r"\.[a-z][a-z0-9_+-]{0,9}")
_VERSION = re.compile(r"\.(?:\d{1,3}|orig)$")
"""What wget and log rotation put behind a name that is taken."""
_QUERY = re.compile(r"[?@](?=.*=).*$", re.DOTALL)
"""The query that wget keeps in names; with --restrict-file-names=windows it begins with @."""

_LITTER = (
    (r"robots\.txt", "robots.txt"),
    (r"(?:app-)?ads\.txt", "ads.txt"),
    (r"(?:humans|security|llms|cookies|sellers)\.(?:txt|json)", "a file for crawlers"),
    (r"sitemap[\w.-]*\.(?:xml|txt)(?:\.gz)?", "a sitemap"),
    (r"wget-log(?:\.\d+)?|.*\.log(?:\.\d+)?|scrapy[\w-]*\.log.*", "a log"),
    (r"(?:licen[cs]e|copying|notice|copyright)(?:[.-](?:txt|md|rst|mit|apache|bsd))*", "a licence"),
    (r"(?:request|response)_headers|headers\.(?:json|txt)|.*\.headers?|pickled_meta", "response headers"),
    (r"request_body", "a request"),
    (r"lock|.*\.lock|.*\.lck|.*\.pid", "a lock file"),
    (r".*~|.*\.(?:tmp|temp|part|partial|crdownload|download|swp|swo|bak)", "a temporary file"),
    (r"tmp(?=[a-z0-9_]*\d)[a-z0-9_]{6,10}", "a temporary file"),
    (r"thumbs\.db|desktop\.ini|makefile|dockerfile", "a system file"),
    (r"urls?\.txt|seeds?\.txt", "a list of addresses"),
    (r"(?:package|package-lock|tsconfig|manifest|datapackage)\.json|.*\.webmanifest", "settings"),
)  # fmt: skip
_IS_LITTER = re.compile("|".join(f"({pattern})" for pattern, _ in _LITTER), re.IGNORECASE)

_KINDS = {
    "a picture": "png jpg jpeg gif webp avif ico bmp tif tiff svg psd heic",
    "sound or film": "mp3 mp4 m4a m4v webm ogg ogv oga wav flac avi mov mkv mpg mpeg m3u8 vtt srt",
    "a font": "woff woff2 ttf otf eot",
    "a style sheet": "css scss less",
    "a program": "js mjs cjs ts py pyc sh so dll exe class jar wasm map rb go c h java",
    "settings": "yaml yml toml ini cfg conf",
    "an index of an archive": "cdx cdxj idx",
    "a database": "sqlite sqlite3 db duckdb dedup wal",
}
_BY_SUFFIX = {f".{suffix}": kind for kind, suffixes in _KINDS.items() for suffix in suffixes.split()}


@lru_cache(maxsize=1 << 12)
def litter(name: str) -> Reason | None:
    """Return what a file is by its name, if that tells that it is no article.

    >>> [litter(name) for name in ("robots.txt", "a.PNG", "tmp81k2xq", "a.txt~", "tmpest-in-town", "a.txt")]
    ['robots.txt', 'a picture', 'a temporary file', 'a temporary file', None, None]
    """
    found = _IS_LITTER.fullmatch(name)
    if found and found.lastindex:
        return _LITTER[found.lastindex - 1][1]
    return _BY_SUFFIX.get(suffix(name))


def plain(name: str) -> str:
    """Return the name in lower case, without the query and the number that crawlers append.

    >>> [plain(name) for name in ("index.html?p=18", "B.html.1", "a.jsonl.2", "news@id=4.html", "v2.1")]
    ['index.html', 'b.html', 'a.jsonl', 'news', 'v2']
    """
    lower = name.lower()
    if "=" in lower:
        lower = _QUERY.sub("", lower) or lower
    return _VERSION.sub("", lower) if lower[-1:].isdigit() or lower.endswith(".orig") else lower


@lru_cache(maxsize=1 << 12)
def suffix(name: str) -> str:
    """Return the suffix in lower case, with its dot; empty where what follows a dot is no suffix.

    >>> [suffix(name) for name in ("a.TXT", "README", "v2.1-released", "page.html.1", "e.g. this one", ".x")]
    ['.txt', '', '', '.html', '', '']
    """
    lower = plain(name)
    dot = lower.rfind(".")
    return lower[dot:] if dot > 0 and _SUFFIX.fullmatch(lower, dot) else ""


def without(name: str, suffixes: tuple[str, ...]) -> str:
    """Return the name without the first of these suffixes that it ends with.

    >>> without("feed.JSONL.gz", (".gz",)), without("feed", (".gz",))
    ('feed.JSONL', 'feed')
    """
    lower = name.lower()
    if not lower.endswith(suffixes):
        return name
    found = next((each for each in suffixes if lower.endswith(each) and len(lower) > len(each)), "")
    return name[: len(name) - len(found)]


@lru_cache(maxsize=1 << 12)
def suffix_of_path(path: str) -> str:
    """Return the suffix of a file by its path.

    >>> suffix_of_path("/srv/scrape.d/README"), suffix_of_path("/srv/a.PNG")
    ('', '.png')
    """
    return suffix(path.rpartition("/")[2])
