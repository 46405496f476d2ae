"""What the program needs besides Python: wheels for Windows, as requirements/run.txt pins them, and what is kept."""

from __future__ import annotations

import fnmatch
import re
import zipfile
from typing import TYPE_CHECKING

from pinned import fetch
from proof.pins import pins_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from release import Release

    from windows.runtime import Runtime

# Of Qt: three modules and SVG, what opens a window on Windows and what opens one in memory, two formats of pictures.
# No network, no database, no OpenGL in software (20 MB): a window of widgets is painted by the processor anyway.
KEPT = {
    "PySide6": (
        "__init__.py",
        "_config.py",
        "_git_pyside_version.py",
        *("QtCore.pyd", "QtGui.pyd", "QtWidgets.pyd", "QtSvg.pyd", "pyside6.abi3.dll"),
        *("Qt6Core.dll", "Qt6Gui.dll", "Qt6Widgets.dll", "Qt6Svg.dll"),
        # The rest of Microsoft's runtime lies in shiboken6, where PySide6 has Windows look.
        *("msvcp140_1.dll", "msvcp140_2.dll"),
        *("plugins/platforms/qwindows.dll", "plugins/platforms/qoffscreen.dll"),
        "plugins/styles/qmodernwindowsstyle.dll",
        *("plugins/imageformats/qsvg.dll", "plugins/imageformats/qico.dll", "plugins/iconengines/qsvgicon.dll"),
    ),
    "shiboken6": (
        *("__init__.py", "_config.py", "_git_shiboken_module_version.py", "Shiboken.pyd", "shiboken6.abi3.dll"),
        *("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"),
    ),
}
# Of all others everything that runs, and the description that tells their version.
LEFT_OUT = ("*/tests/*", "*/fuzzing/*", "*.pyi", "*/py.typed", "*.dist-info/[!M]*", "bin/*")

_BLOCK = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>\S+)(?P<marker> ;[^\\\n]*?)?(?P<hashes>(?: \\\n +--hash=\S+)+)$",
    re.MULTILINE,
)


def fetch_wheels(release: Release, runtime: Runtime, work: Path) -> list[Path]:
    """Return the wheels for a 64-bit Windows and this Python."""
    listed = release.root / "requirements" / "run.txt"
    pins = pins_for(listed, f"{runtime.version}.0")
    wanted = work / "requirements.txt"
    wanted.write_text(requirements_for(listed.read_text("utf-8"), pins))
    tags = (f"cp{runtime.tag}", "abi3", "none")
    options = ["--only-binary=:all:", "--platform", "win_amd64", "--python-version", runtime.version]
    options += ["--implementation", "cp", *(part for tag in tags for part in ("--abi", tag))]
    return fetch(wanted, work / "wheels", release.environment, *options)


def requirements_for(listed: str, pins: dict[str, str]) -> str:
    """Return a list of requirements without conditions: pip would judge them by the Python of this machine."""
    kept = [
        f"{block['name']}=={block['version']}{block['hashes']}\n"
        for block in _BLOCK.finditer(listed)
        if pins.get(block["name"]) == block["version"]
    ]
    if len(kept) != len(pins):
        raise SystemExit(f"requirements/run.txt: {len(pins)} packages are needed, {len(kept)} are pinned with hashes")
    return "".join(kept)


def contents(wheel: Path) -> Iterator[tuple[str, bytes]]:
    """Yield path and content of each file of a wheel that is shipped; ends the build when one is missing."""
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/") and is_kept(name)]
        for top in {name.split("/")[0] for name in names} & KEPT.keys():
            missing = {f"{top}/{name}" for name in KEPT[top]} - set(names)
            if missing:
                raise SystemExit(f"{wheel.name} has no {', '.join(sorted(missing))}")
        yield from ((name, archive.read(name)) for name in sorted(names))


def is_kept(name: str) -> bool:
    """Whether a file of a wheel is shipped."""
    top, _, rest = name.partition("/")
    if top in KEPT:
        return rest in KEPT[top]
    if top.startswith(("pyside6_essentials-", "shiboken6-")):
        return False
    return not any(fnmatch.fnmatch(name, pattern) for pattern in LEFT_OUT)
