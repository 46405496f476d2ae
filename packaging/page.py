#!/usr/bin/env python3
"""Writes docs/packages.md: each artefact with size and hash, and everything that was tried on it."""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from release import ROOT, release_of

PAGE = ROOT / "docs" / "packages.md"
HEAD = """# What was built and tried

Written by `./dev verify-packages`; not by hand. Version {version}, commit {commit}, tried on {when} on {where}.

**Windows packages were tried under wine, not yet on real Windows.** What wine cannot show stands in [it.md](it.md).

## Artefacts

Two builds from two clean checkouts in different folders: {same}.

| artefact | MB | SHA-256 |
|---|---|---|
"""


def main() -> int:
    """Write the page from the reports of verify.py and the files they are about."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where packages and reports are (dist/)")
    parser.add_argument("--same", default="not compared", help="what came of building twice")
    options = parser.parse_args()
    release = release_of()
    reports = sorted(options.dist.glob("report-*.json"))
    artefacts = [path for path in sorted(options.dist.iterdir()) if path.is_file() and path not in reports]
    lines = [
        HEAD.format(
            version=release.version,
            commit=f"{_commit()} of {datetime.fromtimestamp(release.epoch, UTC).strftime('%Y-%m-%d %H:%M UTC')}",
            when=datetime.now(UTC).strftime("%Y-%m-%d"),
            where=f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {platform.machine()}",
            same=options.same,
        )
    ]
    lines += [f"| {path.name} | {path.stat().st_size / 1e6:.1f} | `{_hash_of(path)}` |\n" for path in artefacts]
    for report in reports:
        lines.append("\n## What was tried\n\n| | artefact | tried | seen |\n|---|---|---|---|\n")
        lines += [_row(check) for check in json.loads(report.read_text("utf-8"))]
    PAGE.write_text("".join(lines), "utf-8")
    print(PAGE)
    return 0


def _row(check: dict[str, object]) -> str:
    cells = ("ok" if check["passed"] else "**failed**", check["artefact"], check["name"], check["detail"])
    return "| " + " | ".join(" ".join(str(cell).replace("|", "\\|").split()) for cell in cells) + " |\n"


def _commit() -> str:
    command = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
