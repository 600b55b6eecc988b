"""The libraries that find the article of a page, by the names that a user chooses. None is imported here."""

from __future__ import annotations

BEST, FAST = "best", "fast"
LIBRARIES = {BEST: "trafilatura", FAST: "resiliparse"}
