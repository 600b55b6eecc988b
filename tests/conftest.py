"""What every test may rely on."""

from __future__ import annotations

import signal

from hypothesis import settings

# A machine that does other work misses any deadline now and then. What CI draws stays as it is.
settings.register_profile("no deadline", parent=settings.default, deadline=None)
settings.load_profile("no deadline")

# Background jobs start with SIGINT ignored, and those of nohup with SIGHUP; children would inherit that.
for number in (signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.default_int_handler)
