"""The loops in which the time goes, in C, and the arrays that they work on.

Each `NAME.c` is one idea, with the formula of a function above it; `NAME.py` declares its structs and
functions for Python. Loops work on arrays that their callers made; the one that aligns a batch takes memory
besides, because how much it needs depends on what it finds. Whoever changes one runs `make kernels`. Tests
hold each to a plain twin in Python, in `tests/kernels/plain/`.

    arrays.h    arrays with their lengths; a debug build asserts every bound
    memory.h    memory that is given back at the end of a call
    native.py   which library fits the processor, and what may be passed to it
    levels.c    what the processor can do
    sorting.c   sorting within loops

    ragged.py   rows of unequal length in flat arrays
    room.py     arrays and structs that a thread fills again and again
    heap.py     how a command uses memory
    pairs.py    pairs of article numbers
    threads.py  work on batches in several threads
"""
