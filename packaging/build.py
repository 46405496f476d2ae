#!/usr/bin/env python3
"""Builds every package from a checkout: `packaging/build.py linux|windows|all`. See packaging/README.md."""

from __future__ import annotations

import argparse
import importlib
import sys
from dataclasses import replace
from pathlib import Path

# What may be fixed by a policy is told by the program's own definition of it.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import signing
from release import ROOT, release_of

SYSTEMS = ("linux", "windows")


def main() -> int:
    """Build what was asked for, then what proves it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("system", choices=(*SYSTEMS, "all"))
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the packages go (dist/)")
    parser.add_argument("--version", help="another version than the code's, to try upgrades")
    parser.add_argument("--runtime", type=Path, help="a folder with the official CPython embeddable for Windows")
    signing.add_options(parser)
    options = parser.parse_args()
    release = replace(release_of(version=options.version), signing=signing.signing_of(options))
    # Some of the tools run in a folder of their own.
    dist = options.dist.resolve()
    dist.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for system in SYSTEMS if options.system == "all" else (options.system,):
        more = {"runtime": options.runtime} if system == "windows" else {}
        made += importlib.import_module(f"{system}.build").build(release, dist, **more)
    made += importlib.import_module("policy.make").build(release, dist)
    made += importlib.import_module("proof.build").build(release, dist)
    for path in made:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
