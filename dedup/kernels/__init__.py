"""The loops in which the time goes, as plain Python that is run as machine code; one file a stage.

Every function works on arrays that its caller made, and allocates nothing. Whoever changes one runs
`make kernels` (`machine.py` tells why). Unsigned and signed integers do not mix here: numba makes floats of
both.
"""
