"""How large a pack of words and its parts may be. What is larger is set aside and named."""

from __future__ import annotations

MOST_SITUATIONS = 50
MOST_STEPS = 20
MOST_LINES = 20
LONGEST_SAY = 240
LONGEST_CUE = 140
LONGEST_TITLE = 60
