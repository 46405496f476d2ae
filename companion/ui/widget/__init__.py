"""The always-on-top window, one file per panel."""
