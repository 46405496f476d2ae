"""Byte-code, made by the very Python that is shipped: no other would fit, and without it a start takes long."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from windows.wine import Wine, windows_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from windows.runtime import Runtime

_TIMEOUT_S = 600


def compile_all(
    runtime: Runtime, libraries: Mapping[str, bytes], sources: Mapping[str, bytes], work: Path
) -> dict[str, bytes]:
    """Return the byte-code of each source; "a/b.py" becomes "a/b.pyc", which Python loads without a source.

    libraries: what CPython needs beside it, of Microsoft's runtime.
    """
    place = work / "byte-code"
    shutil.rmtree(place, ignore_errors=True)
    jobs = []
    for name, source in sorted(sources.items()):
        path = place / "sources" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source)
        target = place / "made" / f"{name}c"
        target.parent.mkdir(parents=True, exist_ok=True)
        jobs.append((windows_path(path), windows_path(target), name))
    (place / "jobs.json").write_text(json.dumps(jobs), "utf-8")
    script = shutil.copy(Path(__file__).with_name("compile_all.py"), place)
    interpreter = _interpreter(runtime, libraries, place / "python")
    wine = Wine(work / "wine", {"PYTHONHASHSEED": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"})
    try:
        if not wine.drive.is_dir():
            wine.make()
        done = wine.run([interpreter, windows_path(Path(script)), windows_path(place / "jobs.json")], _TIMEOUT_S)
    finally:
        wine.stop()
    if done.returncode or done.stdout.strip() != str(len(jobs)):
        raise SystemExit(f"byte-code could not be made ({done.returncode})\n{done.stdout}{done.stderr}")
    return {f"{name}c": (place / "made" / f"{name}c").read_bytes() for name in sources}


def _interpreter(runtime: Runtime, libraries: Mapping[str, bytes], folder: Path) -> Path:
    """Put the interpreter where no ._pth lies beside it, which would keep it from seeing its environment."""
    folder.mkdir(parents=True)
    for name in ("python.exe", "python3.dll", f"python{runtime.tag}.dll", f"python{runtime.tag}.zip"):
        shutil.copyfile(runtime.folder / name, folder / name)
    for name, data in libraries.items():
        (folder / name).write_bytes(data)
    return folder / "python.exe"
