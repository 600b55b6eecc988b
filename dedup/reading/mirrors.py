"""Mirrors: the path of a file → the host that it was fetched from. Crawlers name folders like hosts."""

from __future__ import annotations

import re

_GENERIC = (
    "com org net info biz edu gov mil int cat asia africa eu news press media online site website blog today "
    "live world space xyz app dev club page wiki city example test"
)
_HOST = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+"
    rf"(?:[a-z]{{2}}|xn--[a-z0-9-]+|{_GENERIC.replace(' ', '|')})(?::\d{{1,5}})?",
    re.IGNORECASE,
)
"""Domains of countries and the generic ones that sites mostly have: a folder may be called `run.one`, too."""
_FILE = re.compile(r"\.(?:md|py|gz|xz|pl|rb|sh|js|db)$", re.IGNORECASE)
"""What looks like the domain of a country and is rather the end of the name of a file."""


def host_of(path: str) -> str | None:
    """Return the host of the site that a file was fetched from: the last folder that is named like one.

    >>> host_of("/srv/2031/www.bell.example/news/fog.html"), host_of("/srv/scrape.d/run.one/fog.html")
    ('www.bell.example', None)
    """
    folders = path.split("/")[:-1]
    return next((each for each in reversed(folders) if "." in each and _is_host(each)), None)


def _is_host(name: str) -> bool:
    return _HOST.fullmatch(name) is not None and _FILE.search(name) is None
