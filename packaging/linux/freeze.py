"""Freezes the program: Debian's own Python, what requirements/run.txt pins, and our sources, in one folder."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, run, stamp

if TYPE_CHECKING:
    from release import Release

HERE = Path(__file__).resolve().parent
# Another Python would bring libraries that name the folder it was built in, and a newer C library than Debian's.
PYTHON = Path("/usr/bin/python3")
_MODE_FILE, _MODE_PROGRAM = 0o644, 0o755
_MAGIC = 4


def freezer(release: Release) -> Path:
    """Return the Python of the environment that freezes; made anew when one of the lists has changed."""
    folder = release.root / "build" / "linux" / "freezer"
    lists = [release.root / "requirements" / name for name in ("run.txt", "package.txt")]
    inside, made_from = folder / "bin" / "python", folder / "made-from"
    content = "\n".join([str(folder), *(path.read_text("utf-8") for path in lists)])
    if made_from.exists() and made_from.read_text("utf-8") == content:
        return inside
    if not PYTHON.exists():
        raise SystemExit(f"there is no {PYTHON}; the packages for Linux are built on Debian, with its own Python")
    shutil.rmtree(folder, ignore_errors=True)
    run([PYTHON, "-m", "venv", folder], environment=release.environment)
    # Without dependencies: the lists are complete, and what they do not pin does not come in.
    files = [part for path in lists for part in ("--requirement", path)]
    run(
        [inside, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes", *files],
        environment=release.environment,
    )
    made_from.write_text(content, "utf-8")
    return inside


def frozen(release: Release) -> Path:
    """Freeze the program and return its folder: no file in it knows where or when it was built."""
    work = release.root / "build" / "linux" / "frozen"
    shutil.rmtree(work, ignore_errors=True)
    _sources(release, work / "source")
    command = [
        *(freezer(release), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", work, "--workpath", work / "work", HERE / f"{NAME}.spec"),
    ]
    # The cache of files that were stripped before would be a second source of what is built.
    places = {"SOURCE": str(work / "source"), "PYINSTALLER_CONFIG_DIR": str(work / "cache")}
    run(command, environment=release.environment | places)
    folder = work / NAME
    even_out(folder)
    stamp(folder, release.epoch)
    return folder


def even_out(folder: Path) -> None:
    """Give every file the mode it would have been given by a package manager, whatever the umask here was."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            continue
        path.chmod(_MODE_PROGRAM if path.is_dir() or _is_program(path) else _MODE_FILE)


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(_MAGIC) == b"\x7fELF"


def _is_program(path: Path) -> bool:
    return path.name == NAME and is_elf(path)


def _sources(release: Release, target: Path) -> None:
    """Lay out what is frozen, under the version that is built."""
    without = shutil.ignore_patterns("__pycache__", "*.ts")
    for name in ("companion", "resources"):
        shutil.copytree(release.root / name, target / name, ignore=without)
    head = target / "companion" / "__init__.py"
    told = re.compile(r'^__version__ = ".*"$', re.MULTILINE)
    head.write_text(told.sub(f'__version__ = "{release.version}"', head.read_text("utf-8")), "utf-8")
