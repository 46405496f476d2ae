"""Writes a line for whoever started the program, if there is anybody."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # see companion/integrations/verbs.py
if TYPE_CHECKING:
    from typing import TextIO


def tell(stream: TextIO | None, text: str) -> None:
    """Write it; a program without a console has nobody to tell, and what a terminal cannot show becomes a "?"."""
    if not text or stream is None:
        return
    if sys.platform == "win32" and not stream.isatty():
        # The console there takes every letter. A file or a program would get a code page that has few of them.
        getattr(stream, "reconfigure", dict)(encoding="utf-8")
    encoding = stream.encoding or "utf-8"
    try:
        # Greek on a terminal that has no Greek is shown as question marks rather than not at all.
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except BrokenPipeError:
        # Whoever read it has gone, as `head` does; Python would complain once more at exit.
        sys.stdout = sys.stderr = None
