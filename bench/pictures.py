"""The pictures of the README, made from the fixtures: compare.png, page-light.png and page-dark.png in docs/.

    python bench/pictures.py

Needs chromium and chromedriver, and selenium from the dependency group dev.
"""

from __future__ import annotations

import html as markup
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from selenium import webdriver

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "fixtures" / "articles"
PAIR = ("opinion-corvane-strait.txt", "spun-corvane-passage.txt")
COLUMNS, LINES = 110, 42
CHROMIUM, DRIVER = "/usr/bin/chromium", "/usr/bin/chromedriver"
"""Where Debian puts them."""

TERMINAL = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #16181d; }} pre {{ margin: 0; padding: 18px 22px; color: #e8e6e1;
font: 14px/1.35 "DejaVu Sans Mono", monospace; }} .s1 {{ font-weight: bold; }} .s2 {{ color: #767b85; }}
.s4 {{ text-decoration: underline; }} .s31 {{ color: #ff7b72; }} .s32 {{ color: #7ee787; }}
.s33 {{ color: #e3b341; }} .s34 {{ color: #79c0ff; }} .s35 {{ color: #d2a8ff; }} .s36 {{ color: #56d4dd; }}
</style><pre>$ dedup compare {pair}
{shown}</pre>"""


def main() -> None:
    """Make all pictures."""
    if missing := [program for program in (CHROMIUM, DRIVER) if not Path(program).exists()]:
        sys.exit(f"The pictures are taken by a browser, and there is no {' and no '.join(missing)}.")
    with tempfile.TemporaryDirectory() as folder:
        terminal, page = Path(folder, "terminal.html"), Path(folder, "page.html")
        terminal.write_text(TERMINAL.format(pair=" ".join(PAIR), shown=compared()), encoding="utf-8")
        run("scan", ".", "--quiet", "--html", str(page))
        shoot(terminal.as_uri(), "compare.png", 960, 830)
        for scheme in ("light", "dark"):
            shoot(page.as_uri(), f"page-{scheme}.png", 1100, 900, scheme, "The Toll No One Voted For")


def run(*arguments: str, **environment: str) -> str:
    command = [sys.executable, "-m", "dedup", *arguments]
    done = subprocess.run(
        command, cwd=ARTICLES, env={**os.environ, **environment}, capture_output=True, text=True
    )
    return done.stdout


def compared() -> str:
    """Return what the terminal shows, as markup."""
    shown = run("compare", *PAIR, FORCE_COLOR="1", COLUMNS=str(COLUMNS)).splitlines()
    text = markup.escape("\n".join([*shown[:LINES], "…"]))
    text = re.sub(
        "\x1b\\[([0-9]+)m", lambda sgr: "</span>" if sgr[1] == "0" else f'<span class="s{sgr[1]}">', text
    )
    return text


def shoot(uri: str, name: str, width: int, height: int, scheme: str = "light", title: str = "") -> None:
    """Take a picture of a page, of the match with the title where one is given."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    try:
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        feature = {"name": "prefers-color-scheme", "value": scheme}
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        browser.get(uri)
        if title:
            browser.execute_script(
                "for (const row of document.querySelectorAll('.match'))"
                " if (row.textContent.includes(arguments[0])) location.hash = `m${row.dataset.n}`",
                title,
            )
            browser.execute_async_script("setTimeout(arguments[0], 500)")
        browser.save_screenshot(str(ROOT / "docs" / name))
    finally:
        browser.quit()


if __name__ == "__main__":
    main()
