"""How large a pack of words and its parts may be. What is larger is set aside and named."""

from __future__ import annotations

MOST_SITUATIONS = 50
MOST_STEPS = 20
MOST_LINES = 20
MOST_STYLES = 5
MOST_CARDS = 20
MOST_HIDDEN = 500
MOST_ORDERED = 500
LONGEST_SAY = 240
LONGEST_CUE = 140
LONGEST_TITLE = 60
LONGEST_CARD = 200
# What one breath holds, in words of each language: advice to whoever writes.
MOST_WORDS = {"en": 25, "el": 20, "fi": 15}
