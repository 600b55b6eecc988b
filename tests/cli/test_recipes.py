"""The recipes of docs/cron.md: what each tool writes, and what the line of the crontab makes of it."""

from __future__ import annotations

import gzip
import html
import importlib.util
import json
import os
import re
import shlex
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from texts import ordinary, reworded, write

import dedup
from dedup.reading.pages import available

DOCS = Path(__file__).parents[2] / "docs" / "cron.md"
DAY = 1_930_000_000
"""Seconds: long before any run of this test, so that no file waits for the next run."""


def article(seed: int) -> str:
    """Return the paragraphs of an article."""
    sentences = ordinary(Random(seed), 40, 20_000)
    return "\n\n".join(write(sentences[i : i + 8]) for i in range(0, 40, 8))


def copied(seed: int) -> str:
    """Return the same article, a few of its words replaced."""
    sentences = reworded(Random(seed), ordinary(Random(seed), 40, 20_000), 0.08, 30_000)
    return "\n\n".join(write(sentences[i : i + 8]) for i in range(0, 40, 8))


SITES = {
    "bell.example": ("fog", "Fog over the weir", article(1), "2021-03-12"),
    "courier.example": ("weir", "The weir in fog", copied(1), "2021-03-14"),
    "other.example": ("goat", "A goat on the weir", article(2), "2021-03-13"),
}
"""An article, its copy on another site, and an unrelated one: name, title, text, day."""


def page(site: str) -> str:
    """Return the page of a site."""
    name, title, text, day = SITES[site]
    body = "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n\n"))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | {site}</title>'
        f'<link rel="canonical" href="https://{site}/{name}">'
        f'<meta property="article:published_time" content="{day}T08:00:00Z"></head><body><nav><a href=/>Home'
        f'</a><a href="/b">More</a></nav><article><h1>{title}</h1>{body}</article></body></html>'
    )


def of_wget(scrape: Path) -> None:
    """A mirror: a folder a host."""
    for site, (name, *_) in SITES.items():
        put(scrape / "wget" / site / "news" / f"{name}.html", page(site))
        put(scrape / "wget" / site / "robots.txt", "User-agent: *\nDisallow: /x\n")
    put(scrape / "wget" / "wget-log", "--2021-03-15 03:00:00--  https://bell.example/news/\n")


def of_scrapy(scrape: Path) -> None:
    """An export a run, of which the second has an item of the first again."""
    rows = [
        {"url": f"https://{site}/{name}", "title": title, "body": text.split("\n\n"), "date": day}
        for site, (name, title, text, day) in SITES.items()
    ]
    for number, lines in enumerate((rows[:2], rows[1:])):
        text = "".join(json.dumps(row) + "\n" for row in lines)
        put(scrape / "scrapy" / f"bell-{DAY + number}.jl", text)


def of_news_please(scrape: Path) -> None:
    """A page and its JSON, by day and site."""
    for site, (name, title, text, day) in SITES.items():
        path = scrape / "news-please" / "data" / day.replace("-", "/") / site / f"{name}_{DAY}.html"
        put(path, page(site))
        fields = {
            "authors": [], "date_download": "2021-03-15 03:00:01", "date_modify": None,
            "date_publish": f"{day} 08:00:00", "description": text[:80], "filename": path.name,
            "language": "en", "localpath": None, "maintext": text, "source_domain": site, "title": title,
            "url": f"https://{site}/{name}",
        }  # fmt: skip
        put(path.with_name(f"{path.name}.json"), json.dumps(fields))


def of_browsertrix(scrape: Path) -> None:
    """A collection: WARC, indexes, the list of pages with their texts, and all of it again as WACZ."""
    folder = scrape / "collections" / f"bell-{DAY}"
    listed = [{"format": "json-pages-1.0", "id": "pages", "title": "All Pages", "hasText": True}]
    records = b""
    for site, (name, title, text, _) in SITES.items():
        address = f"https://{site}/{name}"
        records += record(address, page(site).encode())
        row = {"id": name, "url": address, "title": title, "ts": "2021-03-15T03:00:00Z", "text": text}
        listed.append(row)
    pages = "".join(json.dumps(row) + "\n" for row in listed)
    put(folder / "archive" / "rec-0.warc.gz", records)
    put(folder / "pages" / "pages.jsonl", pages)
    put(folder / "indexes" / "index.cdxj", "example,bell)/fog 20210315030000 {}\n")
    put(folder / "logs" / "crawl.log", "{}\n")
    with zipfile.ZipFile(folder / f"bell-{DAY}.wacz", "w") as archive:
        archive.writestr("archive/rec-0.warc.gz", records)
        archive.writestr("pages/pages.jsonl", pages)
        archive.writestr("datapackage.json", "{}")
    settled(folder / f"bell-{DAY}.wacz")


def of_a_feed_reader(scrape: Path) -> None:
    """The feeds of three sites, one of them fetched twice."""
    for site, (name, title, text, _) in SITES.items():
        body = html.escape("".join(f"<p>{part}</p>" for part in text.split("\n\n")))
        feed = (
            '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
            f"<channel><title>{site}</title><item><title>{title}</title><link>https://{site}/{name}</link>"
            f"<guid>https://{site}/{name}</guid><pubDate>Fri, 12 Mar 2021 08:00:00 GMT</pubDate>"
            f"<content:encoded>{body}</content:encoded></item></channel></rss>"
        )
        for time in (DAY, DAY + 600)[: 1 + (site == "bell.example")]:
            put(scrape / "feeds" / f"{site.partition('.')[0]}-{time}.xml", feed)


WRITERS: dict[str, Callable[[Path], None]] = {
    "wget": of_wget,
    "Scrapy": of_scrapy,
    "news-please": of_news_please,
    "Browsertrix": of_browsertrix,
    "A feed reader": of_a_feed_reader,
}
OF_PAGES = {"wget", "news-please", "Browsertrix"}


def record(address: str, body: bytes) -> bytes:
    """Return a record of a WARC, compressed by itself."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
        "WARC-Date: 2021-03-15T03:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + answer + b"\r\n\r\n")


def put(path: Path, data: str | bytes) -> None:
    """Write a file that has been there for years."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    settled(path)


def settled(path: Path) -> None:
    """Let a file look as if it had been there for years."""
    os.utime(path, (DAY - 10**9, DAY - 10**9))


def recipe(tool: str) -> list[str]:
    """Return the arguments of `dedup` in the recipe of a tool."""
    section = re.split(r"^###? ", DOCS.read_text("utf-8"), flags=re.MULTILINE)
    (text,) = (part for part in section if part.startswith(f"{tool}\n"))
    (line,) = re.findall(r"^    \S+ \S+ \S+ \S+ \S+ +dedup (.+)$", text, flags=re.MULTILINE)
    return shlex.split(line)


def run(arguments: list[str], root: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run the recipe, with /srv in another place."""
    given = [each.replace("/srv/", f"{root}/") for each in arguments]
    return subprocess.run(
        [sys.executable, "-m", "dedup", *given, *more],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("tool", WRITERS)
def test_the_recipe_finds_the_copy_once(tool: str, tmp_path: Path) -> None:
    """Three articles, one copy, no problem; cron has nothing to mail after the second run."""
    if tool in OF_PAGES and available("best") is not None:
        pytest.skip("needs the extra that reads pages")
    if tool == "Browsertrix" and importlib.util.find_spec("fastwarc") is None:
        pytest.skip("needs the extra that reads WARC")
    WRITERS[tool](tmp_path / "scrape")
    (tmp_path / "dedup").mkdir()
    first = run(recipe(tool), tmp_path, "--format", "jsonl")
    assert (first.returncode, first.stderr) == (0, "")
    (match,) = [json.loads(line) for line in first.stdout.splitlines()]
    assert {"Fog over the weir", "The weir in fog"} == {match[side]["title"] for side in ("source", "copy")}
    assert dedup.info(tmp_path / "dedup" / "news.dedup").articles == len(SITES)
    second = run(recipe(tool), tmp_path)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")


def test_every_recipe_is_tried() -> None:
    """A section a tool, and no section without a test."""
    text = DOCS.read_text("utf-8").partition("## Scrape directories\n")[2].partition("\n## ")[0]
    assert re.findall(r"^### (.+)$", text, flags=re.MULTILINE) == list(WRITERS)
