#!/usr/bin/env python3
"""Installs, starts, drives, upgrades and removes what was built: `packaging/verify.py linux|windows|all`."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from checks import Report
from release import ROOT, release_of

SYSTEMS = ("linux", "windows")


def main() -> int:
    """Try everything and say what came of it; exit 1 when one thing failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("system", choices=(*SYSTEMS, "all"))
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the packages are (dist/)")
    options = parser.parse_args()
    dist = options.dist.resolve()
    report = Report()
    for system in SYSTEMS if options.system == "all" else (options.system,):
        importlib.import_module(f"{system}.verify").verify(release_of(), dist, report)
    importlib.import_module("proof.verify").verify(release_of(), dist, report)
    report.write(dist / f"report-{options.system}.json")
    print(f"{len(report.checks)} checks, {len(report.failed)} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
