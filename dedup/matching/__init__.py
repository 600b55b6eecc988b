"""Two articles that were judged a copy → the match with all its evidence; matches → stories.

match.py    two prepared articles → the match
align/      the passages that one took from the other
kind.py     what an alignment comes to → the kind of the copy
origin/     which of two is the source, and why
example.py  the pair of sentences that a report quotes
rewording/  what became of each word, and which words stand for which
story.py    matches → stories: a source and its copies
"""
