"""Two articles that were judged a copy → the match with all its evidence; matches → stories.

match.py    two prepared articles → the match
align.py    a batch of pairs → the passages that one took from the other, and the sentences to quote
kind.py     the shares that an alignment found → the kind of the copy
origin/     which of two articles is the source, and why
pieces.py   a match → the aligned sentences of its passages
rewording/  what became of each word, and which words replace which
story/      matches → stories: an article and all that were copied from it
whose.py    which matches are reported: across two sides, within a site, licensed or not
choosing.py  which article of each story to keep
"""
