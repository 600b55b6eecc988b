"""The shell command, one file per command: parse, call, print, exit.

Nothing heavy is imported before a command runs, so that `--help` answers at once.

main.py          the command: signals, errors, exit codes
options.py       the options that several commands share
folder.py        the folder that `keep` copies into
sought.py        which matches of an index to show
listing.py       the list of `scan --list-files`
terminal.py      messages on standard error, data on standard output, the look of a terminal
delivery.py      writes a report in the requested format
output.py        the place a report goes to: a file, written whole or not at all, a pipe or a device
config.py        the options in a dedup.toml
progress.py      the progress bar
interruption.py  the signals that end a run
starting.py      the same while the command is imported

scan.py        find copies among articles; with an index, report what is new
check.py       compare articles with an index without adding them
compare.py     explain one pair, word by word
keep.py        write a corpus with one article a story
matches.py     list what an index found so far
clusters.py    list it as stories, each with its copies
report.py      write it as an HTML page
forget.py      remove articles from an index
info.py        show what an index holds
verify.py      check an index for faults
rebuild.py     make an index again from scratch
export.py      write its tables as files
backup.py      copy it
completion.py  print what makes a shell complete commands
"""
