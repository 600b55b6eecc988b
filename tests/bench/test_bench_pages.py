"""The bench of web pages: what it writes is what it says, and the readers find through its furniture."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from benches import bench

from dedup import scan
from dedup.article import Settings
from dedup.reading.pages import available

PAGES = 60


@pytest.mark.parametrize("reader", ["best", "fast"])
def test_copies_are_found_across_sites(reader: str, tmp_path: Path) -> None:
    """Each copy is on another site than its source, and is found; nothing else is."""
    if (missing := available(reader)) is not None:
        pytest.skip(missing)
    true = bench("pages").make(tmp_path, PAGES)
    assert len(true) == PAGES // 5
    assert all(len({id_.split("/")[0] for id_ in pair}) == 2 for pair in true)
    report = scan([tmp_path / "pages"], Settings(page_reader=reader))
    found = {frozenset(each.id.removesuffix(".html") for each in (m.source, m.copy)) for m in report}
    assert (found, report.problems) == (true, ())


def test_every_site_has_furniture_of_its_own() -> None:
    """No menu, list or box stands on two sites; all stand on every page of a site."""
    sites = bench("page_sites").sites("seed")
    for part in ("menu", "related", "box", "comments", "consent"):
        assert max(Counter(getattr(site, part) for site in sites).values()) == 1
    for site in sites:
        page = site.page("A title", "One paragraph.\n\nAnother one.", 1, "2031-01-01")
        assert all(part in page for part in (site.menu, site.related, site.box, site.comments, site.consent))
