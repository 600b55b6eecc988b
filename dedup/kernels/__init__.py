"""The loops in which the time goes, as plain Python that is run as machine code; one file a stage, or several
that begin alike: `evidence.py` holds what is called, `evidence_words.py` and others what that is made of.

Every function works on arrays that its caller made, and allocates nothing. Whoever changes one runs
`make kernels` (`machine.py` tells why). Unsigned and signed integers do not mix here: numba makes floats of
both.
"""
