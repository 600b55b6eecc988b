"""Files that hold files: each of these is looked into as if it stood on the disk.

packed.py  gzip, bzip2, xz, zstandard
zips.py    zip, and the WACZ of web archives
tars.py    tar
warc.py    WARC, WET: what a crawler fetched
mhtml.py   a page that a browser saved as one file
"""
