"""What comes from package registries, each file of it pinned by its hash; nothing else is ever fetched."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from release import run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from release import Release

# Another Python would bring libraries that name the folder it was built in, and a newer C library than Debian's.
PYTHON = Path("/usr/bin/python3")


def fetch(requirements: Path, folder: Path, environment: Mapping[str, str], *options: str) -> list[Path]:
    """Fetch what a file of requirements pins into a folder, and return it; nothing else is left there.

    The file must pin every line with `--hash`; pip refuses whatever does not match. `options` choose a platform.
    """
    shutil.rmtree(folder, ignore_errors=True)
    command = (sys.executable, "-m", "pip", "download", "--quiet", "--require-hashes", "--no-deps")
    run([*command, "--dest", folder, "--requirement", requirements, *options], environment=environment)
    return sorted(folder.iterdir())


def freezer(release: Release) -> Path:
    """Return the Python that freezes for Linux. It has Qt, so it paints icons and takes pictures too."""
    if not PYTHON.exists():
        raise SystemExit(f"there is no {PYTHON}; the packages are built on Debian, with its own Python")
    return environment(release, "freezer", PYTHON, "run", "package")


def environment(release: Release, name: str, python: Path, *lists: str, pip_of: Path | None = None) -> Path:
    """Return the Python of an environment that holds what lists pin and no more; made anew when one has changed.

    pip_of: another Python, whose pip installs it; so pip itself is not in it.
    """
    folder = release.root / "build" / "environments" / name
    inside, made_from = folder / "bin" / "python", folder / "made-from"
    files = [release.root / "requirements" / f"{name}.txt" for name in lists]
    content = "\n".join([str(python), str(folder), *(path.read_text("utf-8") for path in files)])
    if made_from.exists() and made_from.read_text("utf-8") == content:
        return inside
    shutil.rmtree(folder, ignore_errors=True)
    without = ["--without-pip"] if pip_of else []
    run([python, "-m", "venv", *without, folder], environment=release.environment)
    # Without dependencies: the lists are complete, and what they do not pin does not come in.
    install: list[str | Path] = ["--python", inside, "install", "--quiet", "--no-deps", "--require-hashes"]
    install += [part for path in files for part in ("--requirement", path)]
    run([pip_of or inside, "-m", "pip", *install], environment=release.environment)
    made_from.write_text(content, "utf-8")
    return inside
