"""Environments of the proof: the one that makes and checks lists of parts, and the one that is listed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from release import run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from release import Release


def tools(release: Release) -> Path:
    """Return the Python that has the maker of lists of parts, as requirements/sbom.txt pins it."""
    return venv(release, "tools", release.root / "requirements" / "sbom.txt", Path(sys.executable), with_pip=True)


def venv(release: Release, name: str, requirements: Path, python: Path, *, with_pip: bool = False) -> Path:
    """Return the Python of an environment that holds what a list pins and nothing else; renewed when that changes."""
    folder = release.root / "build" / "proof" / name
    inside, stamp = folder / "bin" / "python", folder / "made-from"
    content = f"{python}\n{requirements.read_text('utf-8')}"
    if stamp.exists() and stamp.read_text("utf-8") == content and inside.exists():
        return inside
    shutil.rmtree(folder, ignore_errors=True)
    run([python, "-m", "venv", *(() if with_pip else ("--without-pip",)), folder], environment=release.environment)
    pip = inside if with_pip else tools(release)
    # Without dependencies: the list is complete, and what it does not pin does not come in.
    install = ("install", "--quiet", "--no-deps", "--require-hashes", "--requirement", requirements)
    run([pip, "-m", "pip", "--python", inside, *install], environment=release.environment)
    stamp.write_text(content, "utf-8")
    return inside


def output(command: Sequence[str | Path], release: Release) -> str:
    """Run a tool and return what it writes; the build ends when it fails."""
    told = [str(part) for part in command]
    done = subprocess.run(told, check=False, capture_output=True, text=True, env=release.environment)
    if done.returncode:
        raise SystemExit(f"{' '.join(told)}\nended with {done.returncode}\n{done.stderr}")
    return done.stdout
