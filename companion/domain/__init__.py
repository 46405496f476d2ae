"""The rules: standard library only; no Qt, files, SQL, clock, logging or translated text."""
