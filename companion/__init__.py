"""Call Companion: the next sentence on a hard call."""

__version__ = "0.1.0"
