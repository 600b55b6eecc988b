"""The index in a file, for runs that continue where the last one ended. No other room imports duckdb.

collection.py    the collection that the flow runs on, and a trial that leaves no trace
intake.py        which files a run has to read, and how what it read is stored
recognition.py   which stored article an input is
pairing.py       which pairs of articles are compared
search.py        which articles share buckets with some others: looked up
packed_search.py  the same for very many, with all buckets packed in memory
ahead.py         texts fetched ahead, for the pairs that are compared next
likeness.py      pending pairs and lookalikes
furnishing.py    sentences, and which are furniture

lock.py          one writer or several readers at a time
database.py      opening the file, and explaining what is wrong with it in a sentence
columns.py       every column: name, type, since which format, exported or not, meaning
schema.py        the SQL that follows from the columns
shape.py         whether a database has these tables, and nothing that an index never has
migrations.py    from each format to the next, one function each
versions.py      what the index was made with, and whether this software may work with it
opening.py       lock, file and versions together
store.py         an open index: settings, transactions, the articles in it
changing.py      articles and known files that come, go or move, with everything that refers to them
lookup.py        which files and articles are already known
attempts.py      pairs that ended runs, and are set aside
runs.py          when runs began, what they did, and how far the judging has come
frequencies.py   how many articles a word occurs in
counters.py      the same as changes that add up
values.py        values on their way into tables and out of them
matches.py       what was found
stories.py       which stories the matches make, kept from run to run
reported.py      what was reported of articles that are gone
account.py       what `dedup info` shows of an index
verification.py  whether every column is there and every row as it was written
salvage.py       what a rebuild can save of a damaged index
rebuilding.py    everything again from the texts, into a file that replaces the old one
copying.py       a copy of an index, for a backup
keeping.py       which articles a cleaned corpus keeps, and the second pass that copies them
exporting.py     the tables as files for other programs
"""
