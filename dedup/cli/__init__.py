"""What the shell command can do, one file a command: parse, call, print, exit.

Imports nothing heavy before a command runs, so that `--help` answers at once.

main.py          the command: signals, errors, exit codes
options.py       options that several commands have
terminal.py      words on standard error, data on standard output, the look of a terminal
delivery.py      a report in the form that was asked for
output.py        where it goes: written whole or not at all
progress.py      the progress bar
interruption.py  signals that end a run

scan.py        which articles are copies of which; with an index, what is new
check.py       articles against an index, which stays as it is
compare.py     one pair, word by word
matches.py     what an index found so far
clusters.py    the same around its sources
report.py      the same as a page
forget.py      articles out of an index
info.py        what an index holds
verify.py      whether it is as it was written
rebuild.py     all of it anew
export.py      its tables as files
"""
