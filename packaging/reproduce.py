#!/usr/bin/env python3
"""Builds one commit twice, from two clean checkouts in different folders, and says whether every file is the same."""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from release import ROOT

# Names of different length: a path that got into a file would show.
PLACES = ("first", "second-with-a-longer-name")


def main() -> int:
    """Build twice and compare; the packages of the first build stay in the dist folder. Exit 1 when one differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("system", choices=("linux", "windows", "all"))
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the packages go (dist/)")
    options = parser.parse_args()
    if _output("git", "status", "--porcelain"):
        print("Some changes are not committed: what is built is the last commit without them.", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="call-companion-") as scratch:
        # Named once: somebody may commit while the first is built.
        commit = _output("git", "rev-parse", "HEAD")
        made = [_built(Path(scratch) / place, commit, options.system) for place in PLACES]
        same = _compared(*made)
        shutil.copytree(made[0], options.dist, dirs_exist_ok=True)
    return 0 if same else 1


def _built(checkout: Path, commit: str, system: str) -> Path:
    _output("git", "clone", "--quiet", "--no-checkout", str(ROOT), str(checkout))
    _output("git", "-C", str(checkout), "checkout", "--quiet", commit)
    subprocess.run([sys.executable, checkout / "packaging" / "build.py", system], check=True, stdin=subprocess.DEVNULL)
    return checkout / "dist"


def _compared(first: Path, second: Path) -> bool:
    names = sorted({path.name for folder in (first, second) for path in folder.iterdir()})
    same = True
    for name in names:
        hashes = [_hash_of(folder / name) for folder in (first, second)]
        is_same = hashes[0] == hashes[1]
        same = same and is_same
        print(f"{'same     ' if is_same else 'DIFFERENT'}  {name}  {hashes[0]}")
    return same


def _hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "missing"


def _output(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
