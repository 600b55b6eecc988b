"""The loops of dedup/kernels as plain Python, against which those of C are held."""
