"""The program without a window: commands and ticks in, events and one snapshot out."""
