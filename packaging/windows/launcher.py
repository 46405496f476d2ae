"""Makes the two programs that start the program: the same source, with and without a console."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from pinned import freezer
from release import NAME, TITLE, run

if TYPE_CHECKING:
    from release import Release

SOURCES = Path(__file__).with_name("launcher")
WINDOW, CONSOLE = "CallCompanion", NAME
ICON = f"{NAME}.ico"
_PREFIX = "x86_64-w64-mingw32-"
_COMPILE = (
    *("-std=c11", "-Os", "-s", "-municode", "-static", "-Wall", "-Wextra", "-Werror", "-D_WIN32_WINNT=0x0A00"),
    *("-Wl,--no-insert-timestamp", "-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va"),
)


def build_launchers(release: Release, target: Path, work: Path) -> None:
    """Compile both into a folder."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(SOURCES, work)
    painter, drawing = Path(__file__).parents[1] / "icons.py", release.root / "resources" / "icons" / f"{NAME}.svg"
    run([freezer(release), painter, drawing, work / ICON], environment=release.environment)
    for program, description, options in (
        (WINDOW, TITLE, ["-mwindows"]),
        (CONSOLE, f"{TITLE}, commands", ["-mconsole", "-DWITH_CONSOLE"]),
    ):
        resource = work / f"{program}.res"
        (work / f"{program}.rc").write_text(resource_script(release.version, program, description), "utf-8")
        run(
            [f"{_PREFIX}windres", f"{program}.rc", "-O", "coff", "-o", resource.name],
            cwd=work,
            environment=release.environment,
        )
        command = [f"{_PREFIX}gcc", *_COMPILE, *options, "launcher.c", resource.name, "-o", f"{program}.exe"]
        run(command, cwd=work, environment=release.environment)
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(work / f"{program}.exe", target / f"{program}.exe")


def resource_script(version: str, program: str, description: str) -> str:
    """Return what Windows shows of a program: its version, its name, its icon."""
    known = {"numbers": numbers_of(version).replace(".", ","), "version": version, "title": TITLE}
    template = Template((SOURCES / "launcher.rc").read_text("utf-8"))
    return template.substitute(known, program=program, description=description)


def numbers_of(version: str) -> str:
    """Return a version as Windows wants it: four numbers."""
    found = [int(part) for part in re.findall(r"\d+", version.split("+", maxsplit=1)[0])[:3]]
    return ".".join(str(part) for part in (*found, 0, 0, 0, 0)[:4])
