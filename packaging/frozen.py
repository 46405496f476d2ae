#!/usr/bin/env python3
"""Freezes the program for Linux and lets it try itself, without packing it: what a build machine has time for."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from linux.freeze import frozen
from release import NAME, ROOT, release_of


def main() -> int:
    """Freeze it and return the exit code of its self-test, which runs without a screen and under a home of its own."""
    program = frozen(release_of(), ROOT / "build" / "linux" / "frozen") / NAME
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-") as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run([program, "self-test"], check=False, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
