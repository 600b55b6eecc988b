"""MHTML: a page that a browser saved with all that belongs to it → the article in the page."""

from __future__ import annotations

import email
import email.policy
from email.message import Message

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.reading import page, regular
from dedup.reading.item import Input
from dedup.reading.times import modified_of

_MOST_PARTS = 10_000


def article(item: Input, settings: Settings) -> Article | Problem | LeftOut:
    """Read the page in an MHTML file, under the address from which the browser had it."""
    data = regular.read(item.path, settings.max_bytes) if item.data is None else item.data
    if isinstance(data, str):
        return Problem(item.path, data, item.member)
    try:
        found = _page(data)
    except (RecursionError, ValueError, LookupError) as error:
        return Problem(item.path, f"broken MHTML: {str(error)[:200]}", item.member)
    if found is None:
        return LeftOut(item.path, "a mail", line=item.member)
    content, address = found
    read = Article(
        item.id, item.path, "", url=item.address or address, line=item.member, modified=modified_of(item)
    )
    return page.from_page(read, content, settings)


def _page(data: bytes) -> tuple[bytes, str | None] | None:
    """Return the first page among the parts, and its address."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            break
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            address = _address(part) or _address(message)
            return (content, address) if isinstance(content, bytes) else None
    return None


def _address(part: Message) -> str | None:
    for name in ("Snapshot-Content-Location", "Content-Location"):
        value = str(part.get(name, "")).strip()
        if value.startswith(("http:", "https:")):
            return value
    return None
