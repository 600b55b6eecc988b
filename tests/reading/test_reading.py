"""What the user names → Article or Problem: walking, decoding, JSON Lines, and every kind of trouble."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import os
import random
import re
import socket
import subprocess
import tempfile
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.errors import UsageError
from dedup.reading import Input, expand, files, inputs, load
from dedup.reading.decode import MAX_TITLE, title_of

SETTINGS = Settings()
MAX_BYTES = SETTINGS.max_bytes
FRENCH = (
    "Le président a déclaré à l'Assemblée que l'été dernier fut très chaud, et que les forêts ont brûlé. " * 5
)
RUSSIAN = "Правительство объявило о новых мерах поддержки. Министр заявил, что это необходимо. " * 5


def read(
    paths: Sequence[str | os.PathLike[str]], max_bytes: int = MAX_BYTES, stdin: bytes | None = None
) -> list[Article | Problem | LeftOut]:
    """Read everything that the paths name."""
    stream = None if stdin is None else io.BytesIO(stdin)
    settings = Settings(max_bytes=max_bytes)
    found = inputs(paths, settings, stream)
    return [load(item, settings) if isinstance(item, Input) else item for item in found]


def ids(paths: Sequence[str | os.PathLike[str]], stdin: bytes | None = None) -> list[str]:
    """Return the ids of all articles; problems stand as their reasons."""
    return [item.id if isinstance(item, Article) else item.reason for item in read(paths, stdin=stdin)]


def reasons(paths: Sequence[str | os.PathLike[str]], max_bytes: int = MAX_BYTES) -> list[str]:
    """Return the reasons of all problems."""
    return [item.reason for item in read(paths, max_bytes) if isinstance(item, Problem)]


def load_bytes(data: bytes) -> Article | Problem | LeftOut:
    """Decode the bytes as standard input would be."""
    return load(Input("-", "-", None, data), SETTINGS)


def load_line(line: bytes | str) -> Article | Problem | LeftOut:
    """Parse the third line of a JSON Lines file."""
    data = line.encode() if isinstance(line, str) else line
    return load(Input("f.jsonl", "f.jsonl:3", 3, data, form="record"), SETTINGS)


def tree(root: Path, *names: str) -> Path:
    """Write a file with its own name as text for every name."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"the text of {name}")
    return root


# The walk


def test_a_folder_gives_its_articles_in_the_order_of_bytes(tmp_path: Path) -> None:
    """Text under .txt, .text, .md or no suffix is read; all other files are left out with a reason."""
    kept = ["B.TXT", "a.txt", "b/c/d.md", "b/e.text", "folder.html/f.txt", "z", "é.txt", "😀.txt"]
    tree(tmp_path, *kept, ".hidden.txt", ".git/x.txt", "b/image.png", "c.xyz")
    found = read([tmp_path])
    assert [item.id for item in found if isinstance(item, Article)] == kept
    assert [(item.path, item.reason) for item in found if isinstance(item, LeftOut)] == [
        (f"{tmp_path}/.git", "a hidden folder"),
        (f"{tmp_path}/.hidden.txt", "hidden"),
        (f"{tmp_path}/b/image.png", "a picture"),
        (f"{tmp_path}/c.xyz", "text under another suffix"),
    ]


def test_a_named_file_is_read_whatever_its_name(tmp_path: Path) -> None:
    """Suffix and leading dot do not matter where the user names the file."""
    tree(tmp_path, ".hidden.txt", "page.css")
    assert ids([tmp_path / ".hidden.txt", tmp_path / "page.css"]) == [".hidden.txt", "page.css"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["news"], ["a.txt", "b/a.txt"]),
        (["news/"], ["a.txt", "b/a.txt"]),
        (["news", "news/"], ["a.txt", "b/a.txt"]),
        (["news/a.txt"], ["a.txt"]),
        (["news", "old"], ["news/a.txt", "news/b/a.txt", "old/c.txt"]),
        (["x/news", "w/news/"], ["w/news/e.txt", "x/news/d.txt"]),
        (["old", "x/y.txt"], ["old/c.txt", "y.txt"]),
        (["news/a.txt", "news/b/a.txt"], ["news/a.txt", "news/b/a.txt"]),
        (["news/b", "news"], ["news/a.txt", "news/b/a.txt"]),
        (["news/b/..", "x"], ["news/a.txt", "news/b/a.txt", "x/news/d.txt", "x/y.txt"]),
    ],
)
def test_ids(names: list[str], expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An id is relative to its root, with the root's name in front where there are several."""
    tree(tmp_path, "news/a.txt", "news/b/a.txt", "old/c.txt", "w/news/e.txt", "x/news/d.txt", "x/y.txt")
    monkeypatch.chdir(tmp_path)
    assert ids(names) == expected


def test_the_folder_one_is_in_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Among several roots "." stands for the name of the folder."""
    tree(tmp_path, "here/a.txt", "there/b.txt")
    monkeypatch.chdir(tmp_path / "here")
    assert ids(["."]) == ["a.txt"]
    assert ids([".", "../there"]) == ["here/a.txt", "there/b.txt"]


def test_the_order_of_arguments_does_not_matter(tmp_path: Path) -> None:
    """Any shuffling of overlapping arguments reads the same articles under the same ids."""
    tree(tmp_path, "a/1.txt", "a/b/2.txt", "c/3.txt")
    (tmp_path / "c" / "link").symlink_to(tmp_path / "a")
    os.link(tmp_path / "a" / "1.txt", tmp_path / "c" / "0.txt")
    paths = [tmp_path / name for name in ("a", "a/b", "c", "c/3.txt", "a/1.txt")]
    expected = read(paths)
    for seed in range(10):
        random.Random(seed).shuffle(paths)
        assert read(paths) == expected
    assert len(expected) == 3


def test_a_file_reached_twice_is_read_once(tmp_path: Path) -> None:
    """Hard links, links to files and links to folders add nothing; the first in order stays."""
    tree(tmp_path, "b.txt", "folder/c.txt")
    os.link(tmp_path / "b.txt", tmp_path / "a.txt")
    (tmp_path / "z.txt").symlink_to("b.txt")
    (tmp_path / "zz").symlink_to("folder")
    assert ids([tmp_path, tmp_path / "b.txt"]) == [f"{tmp_path.name}/a.txt", f"{tmp_path.name}/folder/c.txt"]


def test_links_are_followed(tmp_path: Path) -> None:
    """A link to a file or folder elsewhere is read under the name of the link, also if it is an argument."""
    tree(tmp_path, "elsewhere/a.txt", "elsewhere/b.png")
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "v1.2").symlink_to("../elsewhere")
    (tmp_path / "root" / "x.txt").symlink_to("../elsewhere/b.png")
    (tmp_path / "link").symlink_to("root")
    assert [item.id for item in read([tmp_path / "link"]) if isinstance(item, Article)] == [
        "v1.2/a.txt",
        "x.txt",
    ]


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    """Loops and dangling links are problems where an article or folder was to be expected."""
    tree(tmp_path, "a/b/c.txt")
    (tmp_path / "a/b/up").symlink_to("..")
    (tmp_path / "a/b/v1.2").symlink_to("../..")
    (tmp_path / "self.txt").symlink_to("self.txt")
    (tmp_path / "gone.txt").symlink_to("nothing")
    (tmp_path / "through-a-file.txt").symlink_to("a/b/c.txt/x")
    (tmp_path / "picture.png").symlink_to("nothing")
    found = read([tmp_path])
    assert [item.id for item in found if isinstance(item, Article)] == ["a/b/c.txt"]
    expected = ["symlink loop", "symlink loop", "dangling link", "symlink loop", "dangling link"]
    assert [item.reason for item in found if isinstance(item, Problem)] == expected
    assert LeftOut(f"{tmp_path}/picture.png", "dangling link") in found


def test_a_dangling_link_as_argument_is_a_problem(tmp_path: Path) -> None:
    """It is there, so it is no usage error."""
    link = tmp_path / "link"
    link.symlink_to("nothing")
    assert read([link]) == [Problem(str(link), "dangling link")]


def test_fifos_sockets_and_devices_are_never_opened(tmp_path: Path) -> None:
    """They are problems in folders and as arguments, and nothing waits for a writer."""
    os.mkfifo(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "feed.jsonl")
    os.mkfifo(tmp_path / "ignored.pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert reasons([tmp_path]) == ["a FIFO, not a file", "a FIFO, not a file", "a socket, not a file"]
        assert LeftOut(f"{tmp_path}/ignored.pipe", "a FIFO, not a file") in read([tmp_path])
    assert ids([tmp_path / "ignored.pipe"]) == ["a FIFO, not a file"]
    assert ids(["/dev/null"]) == ["a device, not a file"]


def test_a_deep_folder_is_walked(tmp_path: Path) -> None:
    """Depth is limited by the length of paths, not by recursion."""
    depth = (3900 - len(str(tmp_path))) // 2
    assert depth > 1500
    try:
        (tmp_path / "d").mkdir()
        folder = os.open(tmp_path / "d", os.O_RDONLY)
        for _ in range(depth):
            os.mkdir("d", dir_fd=folder)
            deeper = os.open("d", os.O_RDONLY, dir_fd=folder)
            os.close(folder)
            folder = deeper
        os.close(os.open("x", os.O_CREAT | os.O_WRONLY, dir_fd=folder))
        os.close(folder)
        assert ids([tmp_path]) == ["empty"]
    finally:  # shutil.rmtree, with which pytest clears up later, does recurse
        subprocess.run(["rm", "-rf", tmp_path / "d"], check=True)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (b"two\nlines.txt", "two\nlines.txt"),
        (b'it\'s "quoted".txt', 'it\'s "quoted".txt'),
        (b" blanks ", " blanks "),
        (b"caf\xe9.txt", "caf\\xe9.txt"),
        ("😀.txt".encode(), "😀.txt"),
        (b"-", "-"),
        (b"@list", "@list"),
    ],
)
def test_strange_names(name: bytes, expected: str, tmp_path: Path) -> None:
    """Any name is read, keeps its bytes in `path`, and has an id that can be encoded."""
    (tmp_path / os.fsdecode(name)).write_text("text")
    (article,) = read([tmp_path])
    assert isinstance(article, Article)
    assert article.id == expected
    assert article.id.encode()
    assert os.fsencode(article.path) == os.fsencode(tmp_path) + b"/" + name


def as_nobody(paths: list[Path]) -> list[Article | Problem]:
    """Read without the rights of root, whom no mode keeps from reading."""
    if os.geteuid() != 0:
        return read(paths)
    os.seteuid(65534)
    try:
        return read(paths)
    finally:
        os.seteuid(0)


def test_what_may_not_be_read_is_a_problem() -> None:
    """Files and folders without permission are reported, and the rest is read."""
    with tempfile.TemporaryDirectory() as name:  # tmp_path is closed to nobody
        folder = Path(name)
        folder.chmod(0o755)
        tree(folder, "a.txt", "b.txt", "closed/c.txt", "d.jsonl")
        for name in ("a.txt", "closed", "d.jsonl"):
            (folder / name).chmod(0)
        found = as_nobody([folder])
        (folder / "closed").chmod(0o700)
    denied = [item for item in found if isinstance(item, Problem)]
    expected = {Problem(str(folder / name), "permission denied") for name in ("a.txt", "closed", "d.jsonl")}
    assert set(denied) == expected
    assert [item.id for item in found if isinstance(item, Article)] == ["b.txt"]


# Arguments


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing", "missing: no such file or folder"),
        ("a.txt/b", "a.txt/b: no such file or folder"),
        ("a.txt/", "a.txt/: no such file or folder"),
        ("", "'': no such file or folder"),
        ("nul\0", "no such file or folder"),
        ("@missing", "@missing: no such list of paths; a file of that very name is given as ./@missing"),
        ("@folder", "@folder: is a directory"),
        ("@", "@: the list has no name; give @FILE, or @- for standard input"),
    ],
)
def test_what_does_not_exist_is_a_usage_error(
    name: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is raised at the call, before a first article is given out."""
    tree(tmp_path, "a.txt", "folder/b.txt")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError) as caught:
        inputs(["a.txt", name], SETTINGS)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        b"a.txt\n\n  \nfolder/\nmissing.txt\n",
        b"a.txt\r\nfolder\r\nmissing.txt",
        b"missing.txt\0folder\0a.txt\0",
    ],
)
def test_a_list_of_paths(content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Entries are paths as given, one a line or between NUL bytes; a missing one is a problem."""
    tree(tmp_path, "a.txt", "folder/b.txt", "@c")
    monkeypatch.chdir(tmp_path)
    Path("list").write_bytes(content)
    expected = ["a.txt", "folder/b.txt", "vanished"]
    assert ids(["@list"]) == expected
    assert ids(["@-"], stdin=content) == expected
    assert ids(["@list", "./@c"]) == ["@c", *expected]


def test_a_list_holds_any_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between NUL bytes, names with newlines survive; "-" and "@x" in a list are files."""
    names = [b"-", b"@x", b"caf\xe9", b"two\nlines"]
    monkeypatch.chdir(tmp_path)
    for name in names:
        Path(os.fsdecode(name)).write_text("text")
    found = read(["@-"], stdin=b"\0".join(names))
    assert [os.fsencode(item.path) for item in found if isinstance(item, Article)] == names


def test_ids_of_a_list_stay_when_it_grows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A namesake that joins the list changes no id."""
    tree(tmp_path, "x/a.txt", "y/a.txt")
    monkeypatch.chdir(tmp_path)
    assert ids(["@-"], stdin=b"x/a.txt") == ["x/a.txt"]
    assert ids(["@-"], stdin=b"y/a.txt\nx/a.txt") == ["x/a.txt", "y/a.txt"]


def test_standard_input_is_one_article() -> None:
    """Its id and path are "-"."""
    assert read(["-"], stdin=b"A title\nA text") == [Article("-", "-", "A title\nA text", title="A title")]


def test_standard_input_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no stream is given, sys.stdin is read; where that is closed, the call is wrong."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"text")))
    assert ids(["-"]) == ["-"]
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(UsageError, match="standard input is closed"):
        inputs(["-"], SETTINGS)


@pytest.mark.parametrize("names", [["-", "-"], ["-", "@-"], ["@-", "@-"]])
def test_standard_input_is_read_once(names: list[str]) -> None:
    """Two uses of it are a usage error."""
    with pytest.raises(UsageError, match="only once"):
        inputs(names, SETTINGS, io.BytesIO(b""))


def test_trouble_on_standard_input() -> None:
    """Empty, too large and unreadable are problems."""
    assert read(["-"], stdin=b"") == [Problem("-", "empty")]
    assert read(["-"], 3, b"1234") == [Problem("-", "too large: more than the limit of 3 bytes")]
    assert read(["-"], 4, b"1234") == [Article("-", "-", "1234")]
    assert list(inputs(["-"], Settings(max_bytes=9), _FolderStream())) == [Problem("-", "is a directory")]


class _FolderStream(io.BytesIO):
    """What standard input is in `dedup check - < folder`."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise IsADirectoryError(21, "Is a directory")


# Files that are trouble


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "blank: it holds no visible character"),
        (codecs.BOM_UTF8, "blank: it holds no visible character"),
        ("\u200b\u2060\ufeff \u00a0".encode(), "blank: it holds no visible character"),
        (codecs.BOM_UTF16_LE, "blank: it holds no visible character"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary: it holds NUL bytes"),
        (codecs.BOM_UTF8 + b"a\0b", "binary: it holds NUL bytes"),
        ("no mark".encode("utf-16-le"), "binary: it holds NUL bytes"),
        ("\ufeffa\0b".encode("utf-16-le"), "binary: it holds NUL characters"),
        (codecs.BOM_UTF16_LE + b"a\0b", "undecodable: marked as utf-16-le, but byte 2 after the mark"),
        (codecs.BOM_UTF16_BE + b"\xd8\x00\0a", "undecodable: marked as utf-16-be, but byte 0 after the mark"),
        (codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff", "undecodable: marked as utf-32-le, but byte 0"),
        (bytes(range(1, 256)) * 4, "undecodable: not UTF-8, and no other encoding fits"),
    ],
)
def test_what_is_no_text(data: bytes, reason: str) -> None:
    """Every way of not being a text has a reason of its own."""
    problem = load_bytes(data)
    assert isinstance(problem, Problem)
    assert problem.reason.startswith(reason)


def test_guesses_with_control_characters_are_binary() -> None:
    """A byte encoding fits anything; what it makes of binary data is told by its control characters."""
    data = FRENCH.encode("cp1252").replace(b". ", b". \x01\x02")
    problem = load_bytes(data)
    assert isinstance(problem, Problem)
    assert problem.reason == "binary: it holds many control characters"


def test_a_large_file_is_a_problem(tmp_path: Path) -> None:
    """The reason gives both numbers; a file of exactly the limit is read."""
    (tmp_path / "a.txt").write_text("x" * 1001)
    (tmp_path / "b.txt").write_text("y" * 1000)
    assert reasons([tmp_path], 1000) == ["too large: 1,001 bytes, the limit is 1,000"]


def test_what_happens_between_walk_and_reading(tmp_path: Path) -> None:
    """A file that has gone, or is something else by now, is a problem; a FIFO does not make us wait."""
    tree(tmp_path, "a.txt", "b.txt", "c.txt", "d.txt", "e/f.txt")
    found = [item for item in files([tmp_path], SETTINGS) if isinstance(item, Input)]
    for item in found:
        Path(item.path).unlink()
    os.mkfifo(tmp_path / "b.txt")
    (tmp_path / "c.txt").mkdir()
    (tmp_path / "d.txt").symlink_to("d.txt")
    (tmp_path / "e").rmdir()
    (tmp_path / "e").write_text("a file where a folder was")
    expected = ["vanished", "a FIFO, not a file", "a folder, not a file", "symlink loop", "vanished"]
    assert [load(item, SETTINGS) for item in found] == [
        Problem(item.path, reason) for item, reason in zip(found, expected, strict=True)
    ]
    assert [list(expand(item, SETTINGS)) for item in found] == [[load(item, SETTINGS)] for item in found]


def test_json_lines_that_vanish_while_the_folder_is_walked(tmp_path: Path) -> None:
    """The walk goes on."""
    tree(tmp_path, "a.txt", "c.txt")
    (tmp_path / "b.jsonl").write_text('{"text": "x"}')
    found = inputs([tmp_path], SETTINGS)
    next(found)
    (tmp_path / "b.jsonl").unlink()
    (tmp_path / "c.txt").unlink()
    assert [item.reason for item in found if isinstance(item, Problem)] == ["vanished", "vanished"]


@pytest.mark.parametrize("path", ["x" * 300, "nothing/" * 1000])
def test_errors_of_the_system_are_problems(path: str) -> None:
    """Load never raises; the reason is a clause without the path."""
    problem = load(Input(path, "id", None, None), SETTINGS)
    assert problem == Problem(path, "file name too long")


@pytest.mark.parametrize("more", ["and more", ""])
def test_a_file_that_changes_while_it_is_read(
    more: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write after the first look is noticed by the size, and one of the same size by the time."""
    path = tmp_path / "a.txt"
    path.write_text("a text")
    look = os.fstat

    def fstat(descriptor: int) -> os.stat_result:
        status = look(descriptor)
        path.write_text("A TEXT" + more)
        os.utime(path, ns=(0, 1))
        return status

    monkeypatch.setattr(os, "fstat", fstat)
    assert load(Input(str(path), "a.txt", None, None), SETTINGS) == Problem(
        str(path), "changed while it was read"
    )


# Decoding


@given(
    text=st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])).map(
        lambda text: "x" + text
    ),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-be", "utf-32-be"]),
)
def test_unicode_is_read_as_it_is(text: str, encoding: str) -> None:
    """UTF-8, and UTF-16 and UTF-32 with their marks, give the text back unchanged, without a note."""
    mark = {"utf-16-be": codecs.BOM_UTF16_BE, "utf-32-be": codecs.BOM_UTF32_BE}.get(encoding, b"")
    article = load_bytes(mark + text.encode(encoding))
    assert isinstance(article, Article)
    assert article.text == text
    assert article.note is None


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    """Whatever a file or line holds, the result is an article that can be encoded, or a problem."""
    for item in (load_bytes(data), load_line(data)):
        if isinstance(item, Article):
            item.text.encode()
            assert item.text.strip()
        else:
            assert item.reason


@pytest.mark.parametrize(("text", "encoding"), [(FRENCH, "cp1252"), (RUSSIAN, "koi8-r"), (RUSSIAN, "cp1251")])
def test_other_encodings_are_guessed(text: str, encoding: str) -> None:
    """The text comes out right, and a note says that the encoding is a guess."""
    article = load_bytes(text.encode(encoding))
    assert isinstance(article, Article)
    assert article.text == text
    assert article.note == f"read as {encoding.replace('-', '_')}, a guess"


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN])
def test_damaged_utf8_is_read_as_utf8(text: str) -> None:
    """A cut character or a stray byte costs that one only; those replaced before are not counted."""
    cut = load_bytes(("\ufffd" + text).encode() + "é".encode()[:1])
    stray = load_bytes(b"\xff" + text.encode() + b"\xfe")
    assert isinstance(cut, Article)
    assert isinstance(stray, Article)
    assert cut.text == "\ufffd" + text + "\ufffd"
    assert cut.note == "damaged UTF-8: 1 broken sequence replaced"
    assert stray.text == "\ufffd" + text + "\ufffd"
    assert stray.note == "damaged UTF-8: 2 broken sequences replaced"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A title\n\nA text", "A title"),
        ("\n \u200b\r\n  A title \r\nA text", "A title"),
        ("## A title\nA text", "A title"),
        ("#hashtag\nA text", "#hashtag"),
        ("Mac\rold", "Mac"),
        ("A line alone\n \n", None),
        ("A line alone", None),
        ("#\nA text", None),
        ("x" * MAX_TITLE + "\ny", "x" * MAX_TITLE),
        ("x" * (MAX_TITLE + 1) + "\ny", None),
        ("", None),
    ],
)
def test_title(text: str, title: str | None) -> None:
    """The title is the first line that is not blank, if it is short and more follows."""
    assert title_of(text) == title


@given(st.text("a#\r\n \u2028", max_size=12), st.sampled_from(["", "x" * MAX_TITLE]))
def test_a_title_is_the_first_line_by_either_line_end(text: str, longer: str) -> None:
    """The first visible line, up to the nearer of the two line ends, where visible text follows."""
    first, *others = re.split(r"[\r\n]", (longer + text).lstrip()) or [""]
    line = re.sub(r"^#{1,6}(?:\s+|$)", "", first.rstrip())
    is_title = 0 < len(line) <= MAX_TITLE and bool("".join(others).strip())
    assert title_of(longer + text) == (line if is_title else None)


# JSON Lines


def test_a_json_line_with_everything() -> None:
    """All fields and the line are taken over; the id that is given takes the place of the provisional one."""
    fields = {
        "id": "42",
        "text": "text\r\n",
        "title": "t",
        "url": "u",
        "published": "2025-11-21",
        "author": "a",
        "source": "s",
    }
    article = load_line(json.dumps(fields))
    assert article == Article("42", "f.jsonl", "text\r\n", "t", "u", "2025-11-21", "a", "s", line=3)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ('"id": 7', "7"),
        ('"id": 1.5', "1.5"),
        ('"id": true', "f.jsonl:3"),
        ('"id": null', "f.jsonl:3"),
        ('"id": ""', "f.jsonl:3"),
        ('"id": ["x"]', "f.jsonl:3"),
        ('"id": "\\ud800x"', "\ufffdx"),
        ('"title": 3, "published": 20, "url": {}', "f.jsonl:3"),
    ],
)
def test_ids_of_json_lines(fields: str, expected: str) -> None:
    """Numbers are turned to strings; anything else that is no string counts as not given."""
    assert load_line(f'{{"text": "x", {fields}}}') == Article(expected, "f.jsonl", "x", line=3)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "x"', "broken JSON: expecting ',' delimiter at character 13"),
        (b"text", "broken JSON: expecting value at character 1"),
        (b'["text"]', "not a JSON object"),
        (b'{"title": "x"}', "no text; its fields are: title (--text-field names one)"),
        (b'{"text": null}', "no text; its fields are: text (--text-field names one)"),
        (b'{"text": 7, "q": 1}', "no text; its fields are: text, q (--text-field names one)"),
        (b'{"text": " \\n\\u200b"}', '"text" is blank'),
        (b'{"text": "caf\xe9"}', "not UTF-8 at byte 13"),
        (b'{"text": "x", "n": ' + b"[" * 200_000, "broken JSON: nested too deeply"),
        (b'{"text": "x", "n": ' + b"9" * 5_000 + b"}", "broken JSON: a number is too long"),
    ],
)
def test_bad_json_lines(line: bytes, reason: str) -> None:
    """Each is a problem with path, line and a reason of its own."""
    assert load_line(line) == Problem("f.jsonl", reason, 3)


def test_lone_surrogates_are_replaced_one_by_one() -> None:
    """Half a character stands as one U+FFFD, so that offsets stay; whole pairs are kept."""
    article = load_line('{"text": "a\\ud800b\\udc00\\ud83d\\ude00", "title": "\\udfff"}')
    assert article == Article("f.jsonl:3", "f.jsonl", "a\ufffdb\ufffd😀", title="\ufffd", line=3)


@given(st.dictionaries(st.sampled_from(["id", "text", "title", "url"]), st.text(st.characters())))
def test_any_strings_in_json_can_be_encoded(fields: dict[str, str]) -> None:
    """No string of an article holds a lone surrogate, and the text keeps its length."""
    item = load_line(json.dumps(fields))
    if isinstance(item, Article):
        assert len(item.text) == len(fields["text"])
        "".join([item.id, item.text, item.title or "", item.url or ""]).encode()


def pack(path: Path, data: bytes) -> Path:
    """Write the bytes, gzipped where the name says so."""
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


@pytest.mark.parametrize("name", ["f.jsonl", "f.jsonl.gz", "f.ndjson"])
def test_lines_are_articles(name: str, tmp_path: Path) -> None:
    """Articles know their lines, blank ones counted; bad and long ones are problems, and the next is read."""
    data = (
        codecs.BOM_UTF8
        + b'{"text": "a"}\r\n\n \n{"text": "'
        + b"x" * 200_000
        + b'"}\n{bad}\n{"id": 1, "text": "b"}'
    )
    path = str(pack(tmp_path / name, data))
    assert read([path], 1000) == [
        Article(f"{name}:1", path, "a", line=1),
        Problem(path, "too large: 200,012 bytes, the limit is 1,000", 4),
        Problem(path, "broken JSON: expecting property name enclosed in double quotes at character 2", 5),
        Article("1", path, "b", line=6),
    ]


def test_a_line_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    """The line end does not count, at the end of the file or before it."""
    path = pack(tmp_path / "f.jsonl", b'{"text": "a"}\n{"text": "b"}\n{"text": "cc"}\n{"text": "dd"}')
    found = read([path], 13)
    assert [getattr(item, "text", None) for item in found] == ["a", "b", None, None]
    assert reasons([path], 13) == ["too large: 14 bytes, the limit is 13"] * 2


def test_a_line_of_gigabytes_stays_out_of_memory(tmp_path: Path) -> None:
    """Of a long line never more than the limit is held."""
    path = pack(tmp_path / "f.jsonl", b"x" * 20_000_000 + b'\n{"text": "b"}')
    tracemalloc.start()
    try:
        found = read([path], 1000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [type(item) for item in found] == [Problem, Article]
    assert peak < 2_000_000


@pytest.mark.parametrize("data", [b"", b"\n \n"])
def test_json_lines_without_a_line_are_a_problem(data: bytes, tmp_path: Path) -> None:
    """Nothing is skipped silently."""
    path = pack(tmp_path / "f.jsonl", data)
    assert read([path]) == [Problem(str(path), "empty: it holds no JSON line")]


def test_json_lines_in_utf16_are_one_problem(tmp_path: Path) -> None:
    """They are not cut at every byte that looks like a line end."""
    path = pack(tmp_path / "f.jsonl", '{"text": "a"}\n{"text": "b"}\n'.encode("utf-16"))
    assert read([path]) == [Problem(str(path), "UTF-16: JSON Lines are UTF-8", 1)]


LINES = b"".join(
    json.dumps({"id": n, "text": random.Random(n).randbytes(50).hex()}).encode() + b"\n" for n in range(900)
)


def test_truncated_gzip_keeps_what_came_before(tmp_path: Path) -> None:
    """The articles before the end are read; the problem names the line that was reached."""
    path = tmp_path / "f.jsonl.gz"
    packed = gzip.compress(LINES)
    path.write_bytes(packed[: len(packed) // 2])
    *articles, problem = read([path])
    count = len(articles)
    assert [getattr(item, "id", None) for item in articles] == [str(n) for n in range(count)]
    assert 300 < count < 600
    assert problem == Problem(str(path), f"truncated gzip after line {count}", count + 1)


@pytest.mark.parametrize("position", [5_000, -6])
def test_damaged_gzip_keeps_what_came_before(position: int, tmp_path: Path) -> None:
    """Damage in the middle or in the closing checksum is a problem; the lines before it are read."""
    path = tmp_path / "f.jsonl.gz"
    packed = bytearray(gzip.compress(LINES))
    packed[position] ^= 255
    path.write_bytes(packed)
    *articles, problem = read([path])
    assert [getattr(item, "id", None) for item in articles[:20]] == [str(n) for n in range(20)]
    assert isinstance(problem, Problem)
    assert problem.reason.startswith("broken gzip after line ")


def test_a_name_alone_makes_no_gzip(tmp_path: Path) -> None:
    """What was never compressed is read as what it is."""
    path = tmp_path / "f.jsonl.gz"
    path.write_bytes(b'{"text": "a"}')
    assert read([path]) == [Article("f.jsonl.gz:1", str(path), "a", line=1)]


def test_json_lines_that_grow_while_they_are_read(tmp_path: Path) -> None:
    """What was read is kept, and a problem says that there is more to it."""
    path = tmp_path / "f.jsonl"
    path.write_bytes(LINES)
    found = inputs([path], SETTINGS)
    next(found)
    with path.open("ab") as file:
        file.write(b'{"text": "later"}\n')
    *_, last = found
    assert last == Problem(str(path), "changed while it was read")
