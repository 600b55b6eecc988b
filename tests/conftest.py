"""What every test may rely on."""

from __future__ import annotations

import signal

# Background jobs start with SIGINT ignored, and those of nohup with SIGHUP; children would inherit that.
for number in (signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.default_int_handler)
