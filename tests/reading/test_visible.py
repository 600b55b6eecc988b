"""The visible text of whole pages: the article is read, and what stands around it is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dedup
from dedup.reading.visible import NOTE, article_of

MENU = "\n".join(f"Part {number}" for number in range(14))
TITLE = "A goat holds the ford of Larn"
BODY = [
    "The goat of the smith has stood in the ford of Larn since Monday and lets nobody pass without a turnip.",
    "Two carters turned back on Tuesday, and the post came on Wednesday over the hill, half a day too late.",
    "The smith says that he has lent the animal to his sister, who says that she has never asked for a goat.",
    "On Friday the council meets in the mill, which is on the near side, and decides who has to fetch it.",
]
ARTICLE = "\n".join([TITLE, "By Ida Quern", *BODY])
CONSENT = (
    "We and our partners store cookies on your device with your consent, and read identifiers, personal data "
    "and what you do on this page, so that advertising is personalised; see the privacy notice."
)
COMMENTS = "Comments are moderated. Whoever breaks the rules finds his comment removed, as does who asks why."
TEASERS = "\n".join(f"Another mill of the valley is sold {number}" for number in range(6))


@pytest.mark.parametrize(
    "page",
    [
        f"{MENU}\n{ARTICLE}",
        f"{CONSENT}\n{MENU}\n{ARTICLE}\n{COMMENTS}\n© 2031 The Larn Bell. All rights reserved.",
        "\n\n".join(f"{MENU}\n{ARTICLE}\n{TEASERS}".split("\n")),
        f"{MENU}\n{ARTICLE}\nMore\n{TEASERS}\n",
    ],
)
def test_what_stands_around_an_article_is_left_out(page: str) -> None:
    """Menus, teasers and boxes go; the title, the author and every paragraph stay."""
    assert article_of(page) == ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        "\n\n".join(BODY),
        f"{BODY[0]}\n{MENU}\n" + "\n".join(BODY[1:]),
        MENU,
        f"{MENU}\n{BODY[0]}",
        "\n".join(f"Line {number}, and on," for number in range(40)) + "\n" + "\n".join(BODY),
        "\n".join(BODY[0][i : i + 30] for i in range(0, 90, 30)) + "\n" + "\n".join(BODY),
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    """A list within an article, a poem, a text that is all list, wrapped lines."""
    assert article_of(text) is None


@given(st.text("ab .\n©", max_size=400))
def test_nothing_is_made_up(text: str) -> None:
    """What is found is lines of the text, in their order."""
    found = article_of(f"{MENU}\n{text}\n" + "\n".join(BODY))
    lines = iter([line.strip() for line in f"{MENU}\n{text}\n{chr(10).join(BODY)}".splitlines()])
    assert found is not None
    assert all(line in lines for line in found.split("\n"))


def test_the_furniture_of_a_site_is_no_copy(tmp_path: Path) -> None:
    """Two articles with one menu, one box and one list of headlines have nothing in common."""
    other = [f"{line[::-1]}." for line in BODY]
    for name, body in (("a.txt", BODY), ("b.txt", other)):
        text = "\n".join([CONSENT, MENU, TITLE, *body, TEASERS, COMMENTS])
        (tmp_path / name).write_text(text)
    report = dedup.scan([tmp_path])
    assert [] == list(report)
    (tmp_path / "c.txt").write_text("\n".join([MENU, "Taken over", *BODY]))
    (match,) = dedup.scan([tmp_path])
    assert (NOTE, NOTE) == (match.source.note, match.copy.note)
