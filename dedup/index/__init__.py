"""Where articles are kept, and what the flow asks of it.

collection.py  the protocol: what the flow needs of any collection
taken.py       what a run took: articles, problems, and what it left out
once.py        whether two articles are versions of one
verbs.py       what can be asked of an index, a function a verb
memory.py      a collection in memory, for one run
file/          a collection in a file, for runs that go on where the last one ended
"""
