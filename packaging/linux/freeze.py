"""Freezes the program: Debian's own Python, what requirements/run.txt pins, and our sources, in one folder."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from pinned import freezer
from release import NAME, run, stamp, under_version

if TYPE_CHECKING:
    from release import Release

HERE = Path(__file__).resolve().parent
_MODE_FILE, _MODE_PROGRAM = 0o644, 0o755
_MAGIC = 4


def frozen(release: Release, work: Path) -> Path:
    """Freeze the program in a folder and return where it lies: no file in it knows where or when it was built."""
    shutil.rmtree(work, ignore_errors=True)
    _sources(release, work / "source")
    command: list[str | Path] = [
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
    head.write_text(under_version(head.read_text("utf-8"), release.version), "utf-8")
