"""Ordinary windows, imported when they are opened and never at start-up."""
