"""Small files of every format, from which fuzzers begin. All texts are invented."""

# ruff: noqa: E501 (what tools write stands here as they write it)

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import tempfile
import zipfile
from pathlib import Path

import duckdb
import zstandard

TEXT = "The mill of Tarrow grinds at night, since the baker wants his flour before the cock has crowed twice."
ROW = {
    "id": 7, "url": "https://tarrow.example/mill?id=7", "title": "The mill &amp; the cock", "author": [{"name": "Q"}],
    "date_publish": "2031-03-12 08:30:00", "timestamp": 1931067000, "maintext": f"{TEXT}\n\n{TEXT[::-1]}",
}  # fmt: skip
PAGE = (
    f"<!doctype html><html lang=en><head><meta charset=utf-8><title>Mill | Bell</title>"
    '<link rel=canonical href="https://tarrow.example/mill"><meta property="article:published_time" content="2031">'
    '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Mill","author":{"name":["Q"]}}</script>'
    f'</head><body><nav><a href="/">Home</a></nav><article><h1>Mill</h1><p>{TEXT}</p><p>{TEXT[:60]}</p></article>'
    "<time datetime=2031-03-12>now</time></body></html>"
)

JSON = [
    json.dumps(ROW).encode(),
    (json.dumps(ROW) + "\n" + json.dumps({"text": PAGE}) + "\n{\n").encode(),
    json.dumps({"status": "ok", "articles": [ROW, {"content": f"<p>{TEXT}</p><br>"}]}, indent=1).encode(),
    json.dumps([ROW, {"_source": {"body": {"sections": [{"paragraphs": [TEXT]}]}}}]).encode(),
    json.dumps({"index": {"_id": "1"}}).encode()
    + b"\n"
    + json.dumps({"body": [TEXT], "date": {"$date": 0}}).encode(),
]
TABLES = [
    f'url;title;text\r\nhttps://a.example/1;"Mill; ""night""";"{TEXT}\n{TEXT}"\r\n'.encode(),
    f"\ufefftitle\tbody\nMill\t{TEXT}\n".encode(),
    f"title,content,date\nMill,{TEXT.replace(',', '')},1931067000\n".encode("utf-16"),
]
XML = [
    f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>Mill</title><link>https://a.example'
    f"</link><guid>7</guid><pubDate>Wed, 12 Mar 2031 08:30:00 GMT</pubDate><description><![CDATA[<p>{TEXT}</p>]]>"
    "</description></item></channel></rss>".encode(),
    f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><link href="/x"/><content type="html">{TEXT}&nbsp;'
    "</content><updated>2031-03-12T00:00:00Z</updated></entry></feed>".encode(),
    f'<nitf><head><title>Mill</title></head><body><body.head><hedline><hl1>Mill</hl1></hedline></body.head><body.content>'
    f"<p>{TEXT}</p></body.content></body></nitf>".encode(),
    f'<!DOCTYPE TEI [<!ENTITY a "b">]><TEI><text><body><p>{TEXT}</p></body></text></TEI>'.encode(),
    f"<items><item><body>{TEXT}</body><url>https://a.example</url></item></items>".encode(),
]  # fmt: skip
PAGES = [
    PAGE.encode(),
    PAGE.replace("utf-8", "windows-1251").encode("cp1251"),
    PAGE.encode("utf-16"),
    b"<html><head><meta http-equiv=refresh content='0;url=/x'><body><form><h1>404 Not found",
    f"<div><figure><figcaption>{TEXT}</figcaption></figure><table><tr><td>{TEXT}</table><ol><li>{TEXT}".encode(),
]


def _zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("datapackage.json", "{}")
        archive.writestr("a/b.txt", TEXT)
        archive.writestr("a/c.jsonl", JSON[1])
    return file.getvalue()


def _tar() -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in (("a/b.txt", TEXT.encode()), ("é.json", JSON[0])):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()[:2560]


def _record(kind: str, body: bytes, more: str = "") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Date: 2031-03-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000001-0000-4000-8000-000000000000>\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def _parquet() -> bytes:
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as database:
        path = Path(folder) / "a.parquet"
        database.execute(
            f"copy (select '{TEXT}' as text, 7 as id, [1, 2] as xs) to '{path}' (format parquet)"
        )
        return path.read_bytes()


_HTTP = "Content-Type: application/http; msgtype=response\r\n"
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + TEXT.encode()
_GZIPPED = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(
    TEXT.encode()
)
WARC = [
    _record("response", _ANSWER, _HTTP) + _record("revisit", b"HTTP/1.1 200 OK\r\n\r\n", _HTTP),
    gzip.compress(_record("warcinfo", b"software: x")) + gzip.compress(_record("response", _GZIPPED, _HTTP)),
    _record("conversion", TEXT.encode(), "Content-Type: text/plain\r\n"),
]
PACKED = [
    _zip(), _tar(), gzip.compress(JSON[1]), bz2.compress(TEXT.encode()), lzma.compress(TEXT.encode()),
    zstandard.compress(TEXT.encode()), gzip.compress(_zip()), gzip.compress(_tar()),
]  # fmt: skip
PARQUET = [_parquet()]
MHTML = [
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/1\r\nSubject: Mill\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://a.example/1\r\n\r\n"
    + PAGE.replace("=", "=3D").encode()
    + b"\r\n----x--\r\n"
]
ALL = [TEXT.encode(), *JSON, *TABLES, *XML, *PAGES, *PACKED, *WARC, *MHTML, b"User-agent: *\nDisallow: /\n"]
