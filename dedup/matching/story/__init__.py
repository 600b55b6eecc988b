"""Matches → stories: an article and all that were copied from it. This package reads no texts.

Strong matches join articles to a story; a weak one never joins two stories. A story has one root, an order
without circles, and for each copy the match with the article that it follows most closely.

    stories.py   matches → stories, and matches with their place in these
    ties.py      which articles are one story
    order.py     in which order the articles of a story came
    acyclic.py   an order of nodes that stays free of circles
    plan.py      root, order and closest ties of each story, by numbers alone
    tallying.py  how many stories and copies there are
    turning.py   a match with source and copy exchanged
"""

from __future__ import annotations

from dedup.matching.story.stories import hanging, place, stories
from dedup.matching.story.tallying import tally

__all__ = ["hanging", "place", "stories", "tally"]
