"""The page of --html: its contents, and its behaviour in a real browser.

The browser is Debian's chromium with its driver, which .ci/run installs; without them its tests are skipped.
AXE is the path of axe-core, which comes from npm.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup import compare, scan
from dedup.article import Article, Match, Origin, OriginEvidence, Passage, Problem, Settings, Summary
from dedup.report import html

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
SUMMARY = Summary(4, 1, 2, 0, 2, 0, 0, 0)
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
AXE = Path(os.environ.get("AXE", "node_modules/axe-core/axe.min.js"))

ATTACK = (
    "</script><script>window.owned = 1</script><img src=x onerror='owned=1'><svg onload=owned=1>{{ 7*7 }}"
    "{% raw %}<!--<script>&lt;b&gt;\u2028\u202egnp.\u0000\x1b[2J\ud800 javascript:owned=1 \"'`"
    "=cmd|'/c calc'!A1 𝕏"
)


def written(*matches: Match, problems: tuple[Problem, ...] = ()) -> str:
    return "".join(html.rows(matches, problems, SUMMARY))


def hostile(text: str) -> Match:
    """Return a match with this text in every field that comes from outside."""
    one = Article(
        text, text, f"{text} one {text}", text, "https://site.example/x", "2031-02-03", text, text, text
    )
    other = replace(one, id=f"{text} 2", text=f"{text} two {text}", published=text)
    passages = (Passage((0, len(text) + 4), (0, len(text) + 4), 0.5, False),)
    return Match(
        "rewrite", 0.9, one, other, Origin("attribution", 0.9, text), 0.1, 0.8, 0.8, 0, 9, 9, passages
    )  # fmt: skip


def blocks(page: str) -> dict[str, Any]:
    """Return the data of the page by id."""
    found = re.findall(r'<script type="application/json" id="(\w+)">(.*?)</script>', page, re.DOTALL)
    return {name: json.loads(text) for name, text in found}


anything = st.text(st.characters() | st.sampled_from("<>&'\"/{}%\u2028\u202e\x00\x1b\ud800𝕏"), max_size=40)


class Elements(HTMLParser):
    """Collects the elements of a page with the names of their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, *(name for name, _ in attrs)))


@settings(deadline=None)
@given(anything)
def test_the_markup_is_that_of_harmless_texts(text: str) -> None:
    """Whatever strangers wrote, the page has the same elements and attributes, and is valid UTF-8."""
    page, harmless = (
        written(hostile(given), problems=(Problem(given, given),)) for given in (f"x{text}", "x")
    )
    assert Elements(harmless).found == Elements(page).found
    page.encode("utf-8")


@settings(deadline=None)
@given(anything)
def test_texts_keep_their_length(text: str) -> None:
    """Every character of a text is kept or replaced by one other, so that offsets stay valid."""
    assert len(f"{text or 'x'} one {text or 'x'}") == len(blocks(written(hostile(text or "x")))["a0"])


def test_the_policy_names_the_one_script_and_the_one_style_sheet() -> None:
    """The policy has the hashes of the inline script and style sheet, and allows nothing else."""
    page = written(hostile("x"))
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    for name, directive in (("script", "script-src"), ("style", "style-src")):
        (inline,) = re.findall(rf"<{name}>(.*?)</{name}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy.replace("&#39;", "'")
    assert policy.startswith("default-src &#39;none&#39;") or policy.startswith("default-src 'none'")


def test_the_page_names_no_other_file() -> None:
    """The markup has no address to load from, no style attribute and no event handler."""
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", written(hostile("x")), flags=re.DOTALL)
    assert [] == re.findall(r'\b(?:src|srcset|action|style|on\w+)="', markup)
    assert {"#", "d"} >= {link[0] for link in re.findall(r'\bhref="([^"]+)"', markup)}


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://bell.example/fog", "https://bell.example/fog"),
        ("javascript:owned=1", None),
        ("data:text/html,x", None),
        ("http://", None),
        ("bell.example/fog", None),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str, link: str | None) -> None:
    """What a browser would run or open from the disk stays text."""
    match = hostile("x")
    page = written(replace(match, source=replace(match.source, url=url)))
    assert [link, "https://site.example/x"] == blocks(page)["d0"]["links"]


def test_a_printed_match_has_what_an_evidence_file_needs() -> None:
    """Hashes of both texts, addresses, dates, the command and the day; the box says what the score means."""
    match = hostile("x")
    page = "".join(html.rows([match], [], SUMMARY, html.Made("dedup scan <in>", "2031-05-04")))
    facts = dict(blocks(page)["d0"]["evidence"][0])
    digest = hashlib.sha256(match.source.text.encode()).hexdigest()
    assert (digest, "https://site.example/x") == (facts["SHA-256 of the text"], facts["Address"])
    assert "2031-02-03 (by its field)" == facts["Published"]
    assert "Made on 2031-05-04 by <code>dedup scan &lt;in&gt;</code>." in page
    assert "not a verdict" in page


def test_the_page_ranks_who_copies_whom() -> None:
    """Sites that copy most come first; a copy of unknown order counts for nobody."""

    def of(number: int, source: str, copy: str, by: OriginEvidence = "published") -> Match:
        one, other = (
            Article(f"{number}{side}", f"{number}", "x " * 9, url=f"https://{site}/{number}", site=site)
            for side, site in (("a", source), ("b", copy))
        )
        return Match("near", 0.9, one, other, Origin(by, 0.9, "x"), 0.6, 0.8, 0.8, 0, 9, 9, ())

    found = [
        of(1, "a.example", "b.example"),
        of(2, "a.example", "b.example"),
        of(3, "c.example", "b.example"),
    ]
    page = written(*found, of(4, "d.example", "e.example", "unknown"))
    ranked = re.findall(r'data-find="([^"]+)".*?class="number">(\d+)<', page)
    assert [("b.example a.example", "2"), ("b.example c.example", "1")] == ranked


def test_no_match_is_a_page_too() -> None:
    """A page without matches says so, and has no list."""
    page = written(problems=(Problem("a", "empty"),))
    assert "No copies found" in page
    assert 'id="matches"' not in page


def test_the_same_input_gives_the_same_page() -> None:
    """Two runs on the same input give the same bytes."""
    pages = [written(*scan([ARTICLES], Settings()).matches) for _ in range(2)]
    assert pages[0] == pages[1]


# In the browser

Browser = Any


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM or not DRIVER:
        pytest.skip("no chromium and chromedriver here; apt-get install chromium chromium-driver")
    selenium = pytest.importorskip("selenium.webdriver")
    options = selenium.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = selenium.Chrome(options=options, service=selenium.ChromeService(executable_path=DRIVER))
    driver.set_window_size(1200, 900)
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the page of the fixtures, with addresses and one attack added; return its URI."""
    found = []
    for number, match in enumerate(scan([ARTICLES], Settings()).matches):
        source = replace(match.source, url=f"https://www.site{number % 3}.example/{number}")
        copy = replace(match.copy, url=f"https://copier{number % 2}.example/{number}")
        found.append(replace(match, source=source, copy=copy))
    path = tmp_path_factory.mktemp("page") / "report.html"
    pieces = html.rows([*found, hostile(ATTACK)], [Problem(ATTACK, ATTACK)], SUMMARY)
    path.write_text("".join(pieces), encoding="utf-8", errors="surrogateescape")
    return path.as_uri()


@pytest.fixture
def opened(browser: Browser, page: str) -> Iterator[Browser]:
    """Open the page afresh; afterwards check that nothing was logged, loaded, or run."""
    browser.get_log("browser")
    browser.get_log("performance")
    browser.get("about:blank")
    browser.get(page)
    yield browser
    assert [] == browser.get_log("browser")
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    urls = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    assert [] == [url for url in urls if not url.startswith((page, "data:", "about:"))]
    assert browser.execute_script("return window.owned === undefined")


def rows_shown(browser: Browser) -> list[str]:
    script = "return [...document.querySelectorAll('.match')].filter(r => !r.hidden).map(r => r.dataset.kind)"
    return list(browser.execute_script(script))


def show(browser: Browser, title: str = "The Toll No One Voted For") -> None:
    """Open the match whose copy has the title."""
    script = (
        "for (const row of document.querySelectorAll('.match'))"
        " if (row.textContent.includes(arguments[0])) { row.querySelector('a').click(); return }"
    )
    browser.execute_script(script, title)
    wait(browser, "return !document.getElementById('detail').hidden")


def wait(browser: Browser, script: str, *arguments: object) -> None:
    """Wait until the script returns something true."""
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(browser, 20).until(lambda driver: driver.execute_script(script, *arguments))


def press(browser: Browser, *keys: str) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    ActionChains(browser).send_keys(*keys).perform()


def test_filters_narrow_the_list(opened: Browser) -> None:
    """The list narrows by kind, by words and by score, and the page says how many are left."""
    everything = rows_shown(opened)
    opened.find_element("css selector", "input[value=near]").click()
    assert [kind for kind in everything if kind != "near"] == rows_shown(opened)
    opened.find_element("id", "search").send_keys("toll voted")
    assert ["rewrite"] == rows_shown(opened)
    assert f"1 of {len(everything)} shown" == opened.find_element("id", "shown").text
    opened.execute_script(
        "const r = least; r.value = 1; r.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    assert [] == rows_shown(opened)


def test_the_list_is_sorted(opened: Browser) -> None:
    """Sorted by score, the story with the surest match comes first, and so does that match in its story."""
    opened.find_element("css selector", "#sort option[value=score]").click()
    script = (
        "const scores = rows => [...rows.children].map(row => Number(row.dataset.score));"
        "return [...document.querySelectorAll('.story')].map(story =>"
        " [...story.querySelectorAll('.rows')].map(scores))"
    )
    stories = opened.execute_script(script)
    assert all(sorted(scores, reverse=True) == scores for lists in stories for scores in lists)
    best = [max(map(max, lists)) for lists in stories]
    assert sorted(best, reverse=True) == best
    assert len(set(best)) > 3


def test_stories_fold_and_a_search_looks_at_paths_and_addresses(opened: Browser) -> None:
    """A folded story shows its head only; a search finds what a row does not show."""
    opened.find_element("id", "fold").click()
    folded = "return [...document.querySelectorAll('.story > details')].filter(story => story.open).length"
    assert 0 == opened.execute_script(folded)
    opened.find_element("id", "fold").click()
    opened.find_element("id", "search").send_keys("spun-corvane")
    assert ["rewrite"] == rows_shown(opened)


def test_a_match_opens_with_both_texts(opened: Browser) -> None:
    """An opened match shows both texts in full, and lists the replaced words."""
    show(opened)
    for pane, name in (("source", "opinion-corvane-strait.txt"), ("copy", "spun-corvane-passage.txt")):
        text = opened.execute_script(f"return document.getElementById('{pane}').textContent")
        assert (ARTICLES / name).read_text(encoding="utf-8") == text
    assert "importers → purchasers" in opened.find_element("id", "words").text


def test_texts_are_decoded_only_when_opened(opened: Browser) -> None:
    """The panes are empty until a match is opened."""
    assert "" == opened.execute_script("return document.getElementById('source').textContent")
    show(opened)
    assert opened.execute_script("return document.getElementById('source').textContent.length") > 1000


def test_a_click_on_a_passage_brings_up_the_other(opened: Browser) -> None:
    """Both passages are marked, and the other pane scrolls to its own."""
    show(opened)
    opened.execute_script("document.querySelector('#copy .passage:last-of-type').click()")
    wait(opened, "return document.getElementById('source').scrollTop > 0")
    marked = "return [...document.querySelectorAll('.here')].map(span => span.dataset.n)"
    one, other = opened.execute_script(marked)
    assert one == other


def test_both_sides_scroll_together(opened: Browser) -> None:
    """The panes scroll together while the box is ticked, and not afterwards."""
    show(opened)
    scroll = (
        "const pane = document.getElementById('copy'); pane.dispatchEvent(new Event('pointerenter'));"
        "pane.scrollTop = arguments[0]"
    )
    opened.execute_script(scroll, 100_000)
    wait(opened, "return document.getElementById('source').scrollTop > 100")
    opened.execute_script(scroll, 0)
    wait(opened, "return document.getElementById('source').scrollTop === 0")
    opened.find_element("id", "together").click()
    opened.execute_script(scroll, 100_000)
    wait(opened, "return document.getElementById('copy').scrollTop > 100")
    assert 0 == opened.execute_script("return document.getElementById('source').scrollTop")


def test_a_replaced_word_shows_what_it_was(opened: Browser) -> None:
    """Pointing at a replaced word shows its counterpart and marks both."""
    from selenium.webdriver.common.action_chains import ActionChains

    show(opened)
    (word,) = [w for w in opened.find_elements("css selector", "#copy .r") if w.text == "purchasers"]
    opened.execute_script("arguments[0].scrollIntoView({block: 'center'})", word)
    ActionChains(opened).move_to_element(word).perform()
    wait(opened, "return !document.getElementById('tip').hidden")
    assert "in the source: importers" == opened.find_element("id", "tip").text
    assert ["importers", "purchasers"] == [w.text for w in opened.find_elements("css selector", ".twin")]


def test_all_can_be_done_by_keyboard(opened: Browser) -> None:
    """Keys search, open a match, go to the next passage and the next match, and go back."""
    press(opened, "/")
    assert "search" == opened.execute_script("return document.activeElement.id")
    press(opened, "toll", "\ue00c")
    opened.execute_script("document.querySelector('.match:not([hidden]) a').focus()")
    press(opened, "\ue007")
    wait(opened, "return !document.getElementById('detail').hidden")
    press(opened, "n")
    assert "0" == opened.execute_script("return document.activeElement.dataset.n")
    press(opened, "n")
    assert "1" == opened.execute_script("return document.activeElement.dataset.n")
    press(opened, "\ue00c")
    assert opened.execute_script("return document.getElementById('detail').hidden")
    opened.execute_script("search.value = ''; search.dispatchEvent(new Event('input', {bubbles: true}))")
    first = opened.execute_script("return location.hash")
    press(opened, "j")
    wait(opened, "return location.hash !== arguments[0]", first)


def test_strangers_run_nothing(opened: Browser) -> None:
    """The attack is shown as plain text; the fixture checks after every test that no script ran."""
    show(opened, "window.owned")
    text = opened.execute_script("return document.getElementById('copy').textContent")
    assert "</script><script>window.owned = 1</script>" in text
    assert "{{ 7*7 }}" in text
    assert opened.execute_script("return document.querySelectorAll('img, iframe, object, embed').length") == 0


def luminance(browser: Browser, element: str) -> float:
    color = browser.execute_script(
        f"return getComputedStyle(document.querySelector('{element}')).backgroundColor"
    )
    return sum(map(int, re.findall(r"\d+", color)[:3])) / 3


def test_the_dark_mode_is_dark(opened: Browser) -> None:
    """The page follows the colour scheme of the system."""
    assert luminance(opened, "body") > 200
    emulate(opened, "dark")
    try:
        assert luminance(opened, "body") < 60
        show(opened)
        assert luminance(opened, ".passage") < 100
    finally:
        emulate(opened, "light")


def emulate(browser: Browser, scheme: str) -> None:
    feature = {"name": "prefers-color-scheme", "value": scheme}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})


def test_a_phone_needs_no_sideways_scrolling(opened: Browser) -> None:
    """At 360 points the page is no wider than the screen, even with a match open."""
    metrics = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}
    opened.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        show(opened)
        assert opened.execute_script("return document.documentElement.scrollWidth") <= 360
    finally:
        opened.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(opened: Browser, scheme: str) -> None:
    """No rule of axe is violated in the list and in a match, light or dark."""
    if not AXE.is_file():
        pytest.skip("no axe-core; npm install axe-core, and AXE=…/axe.min.js where it is elsewhere")
    emulate(opened, scheme)
    try:
        show(opened)
        # Through the debugger, which the page's own policy does not bind.
        opened.execute_cdp_cmd("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
        opened.set_script_timeout(120)
        found = opened.execute_async_script("axe.run().then(r => arguments[0](r.violations))")
        violations = [(v["id"], [node["html"][:120] for node in v["nodes"]][:3]) for v in found]
        assert [] == violations
    finally:
        emulate(opened, "light")


def test_two_articles_make_a_page(tmp_path: Path) -> None:
    """A page can show a single pair from `compare`."""
    texts = [
        (ARTICLES / name).read_text(encoding="utf-8")
        for name in ("souq-warraqin.txt", "raml-souq-manqul.txt")
    ]
    match = compare(Article("a", "a", texts[0]), Article("b", "b", texts[1]), Settings())
    assert match is not None
    page = written(match)
    assert {"a0": texts[0], "a1": texts[1]} == {k: v for k, v in blocks(page).items() if k.startswith("a")}
