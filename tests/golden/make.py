"""Make the golden index of the newest format: python tests/golden/make.py

It is what two runs leave. The first ends, and its matches are reported. The second finds an article that has
changed and four new ones, and stops once it has judged all pairs. So the index has pending pairs,
lookalikes, a pair that was reported earlier, and the footer of three pages as furniture.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import tempfile
from pathlib import Path
from unittest.mock import patch

import dedup
from dedup.index.file.columns import FORMAT

GOLDEN = Path(__file__).parent
FIXTURES = GOLDEN.parent.parent / "fixtures" / "articles"
FIRST = (
    "lighthouse-keepers-return.txt", "lighthouse-keepers-return-copy.md", "muzey-pugovits.txt",
    "opinion-corvane-strait.txt", "short-note.txt", "spun-corvane-passage.txt",
)  # fmt: skip
SECOND = (
    "baishajiang-baidu-gaixie.txt", "lithium-talks-sarvana.txt",
    "sarvana-ends-negotiations-backtranslated.txt", "yundu-old-ferry.txt",
)  # fmt: skip
FOOTER = (
    "The Harbour Gazette is printed in Orrin Quay by a cooperative of its readers. "
    "Letters to the editor should carry a full name, a street and a telephone number. "
    "Subscriptions end on the last day of the month in which notice was given."
)
PAGES = {
    "gazette-choir.txt": "Forty singers from three parishes will give the spring concert in the granary on "
    "Sunday, with two motets that have not been heard in the valley since the old organ burned.",
    "gazette-snow.txt": "Ploughs cleared the pass before dawn, but lorries above seven tonnes must still "
    "wait at the customs yard until engineers have looked at the cracked retaining wall.",
    "gazette-bees.txt": "A beekeeper who lost half of her hives to mites last winter now breeds queens from "
    "the survivors and lends them to neighbours in exchange for honey.",
}
"""Three pages that have nothing but their footer in common."""
CHANGED = "opinion-corvane-strait.txt"
LONG_AGO = 1_735_689_600
"""Seconds since 1970 at which the first file was last written to; each of the others a second later."""


class Stopped(BaseException):
    """Stops the second run."""


def put(path: Path, text: str, place: int) -> None:
    path.write_text(text, "utf-8")
    os.utime(path, (LONG_AGO + place, LONG_AGO + place))


def record() -> str:
    """Return a JSON line that has every field an article may have."""
    text = (FIXTURES / "faehre-inselstreit.txt").read_text("utf-8")
    known = {"id": "wire/ferry-island", "title": "Inselstreit", "url": "https://post.example/ferry-island"}
    known |= {"published": "2031-03-02", "author": "Ada Brandt", "source": "post.example", "text": text}
    return json.dumps(known, ensure_ascii=False) + "\n"


def fill(index: Path, folder: Path) -> None:
    """Run twice on the folder, filling it."""
    for i, name in enumerate(FIRST):
        put(folder / name, (FIXTURES / name).read_text("utf-8"), i)
    for i, (name, text) in enumerate(PAGES.items()):
        put(folder / name, f"{text}\n\n{FOOTER}\n", 50 + i)
    put(folder / "wire.jsonl", record(), 100)
    dedup.scan(folder, index=index)
    for i, name in enumerate(SECOND):
        put(folder / name, (FIXTURES / name).read_text("utf-8"), 201 + i)
    put(
        folder / CHANGED,
        (FIXTURES / CHANGED).read_text("utf-8") + "\nA correction was added on Tuesday.\n",
        200,
    )
    with patch("dedup.pipeline._settle", side_effect=Stopped):
        try:
            dedup.scan(folder, index=index)
        except Stopped:
            return
    raise SystemExit("the second run was not stopped")


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        folder, index = Path(place, "scrape"), Path(place, "news.dedup")
        folder.mkdir()
        fill(index, folder)
        made = GOLDEN / f"format-{FORMAT}.dedup.gz"
        with index.open("rb") as plain, gzip.GzipFile(made, "wb", 9, mtime=0) as packed:
            shutil.copyfileobj(plain, packed)
    print(made)


if __name__ == "__main__":
    main()
