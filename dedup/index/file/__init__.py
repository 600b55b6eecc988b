"""The index in a file, for runs that go on where the last one ended. Nobody else imports duckdb.

lock.py          one writer or several readers at a time
database.py      opening the file, and what is wrong with it, in a sentence
schema.py        the tables
versions.py      what the index was made with, and whether this software may go on with it
opening.py       lock, file and versions together
store.py         an open index: settings, transactions, the articles in it
changing.py      articles and known files that come, go or move, with all that hangs on them
lookup.py        which files and articles are known already
runs.py          when runs began and what they did, and how far the judging has come
frequencies.py   in how many articles a word occurs
counters.py      the same as changes that add up
values.py        values on their way into tables and out of them
candidates.py    new articles against all, for a few of them
bulk.py          the same for very many
ahead.py         texts of pairs that are compared one after the other
matches.py       what was found
told.py          what was told of articles that are gone
account.py       what there is to tell of an index
verification.py  whether every row is as it was written
rebuilding.py    all anew, into a file that takes the place of the old one
exporting.py     the tables as files for other programs
"""
