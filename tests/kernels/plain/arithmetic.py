"""Arithmetic that several loops share."""

from __future__ import annotations

import numpy as np


def mix64(value: np.uint64) -> np.uint64:
    """Return the 64-bit finaliser of MurmurHash3."""
    value = (value ^ (value >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    value = (value ^ (value >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return value ^ (value >> np.uint64(33))
