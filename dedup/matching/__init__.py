"""Two articles that were judged a copy → the match with all its evidence; matches → stories.

match.py    two prepared articles → the match
align/      the passages that one article took from the other
kind.py     the shares that an alignment found → the kind of the copy
origin/     which of two articles is the source, and why
pieces.py   a match → the aligned sentences of its passages
example.py  the pair of sentences that a report quotes
rewording/  what became of each word, and which words replace which
story.py    matches → stories: a source and its copies
"""
