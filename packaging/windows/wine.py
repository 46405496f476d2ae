"""A Windows to try things in: wine, in a folder of its own that is thrown away."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Debian's wine without its 32-bit half; the wrapper beside it complains when that is missing.
PROGRAMS = ("/usr/lib/wine/wine64", "/usr/bin/wine64")
SERVERS = ("/usr/lib/wine/wineserver64", "/usr/bin/wineserver")
# Not wanted: .NET and a browser, which it would offer to fetch, menus of this desktop, a debugger that waits forever.
OVERRIDES = "mscoree=;mshtml=;winemenubuilder.exe=d;winedbg.exe=d"


class Wine:
    """One Windows, which lives in `folder`. Whatever runs in it ends with `stop`."""

    def __init__(self, folder: Path, more: Mapping[str, str] | None = None, overrides: str = "") -> None:
        self.folder = folder
        home = folder.with_name(f"{folder.name}-home")
        self.environment = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "HOME": str(home),
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": ";".join(part for part in (OVERRIDES, overrides) if part),
            **(more or {}),
        }
        self._home = home
        self._program = _first(PROGRAMS)

    @property
    def drive(self) -> Path:
        """Its drive C."""
        return self.folder / "drive_c"

    def make(self) -> None:
        """Make it anew: a Windows 10 in which nothing was ever installed."""
        self.remove()
        self._home.mkdir(parents=True)
        try:
            self.run(["wineboot", "--init"], timeout=180, quiet=True)
            self.run(["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"], quiet=True)
        except BaseException:
            self.remove()  # half of one would be taken for a whole one the next time
            raise

    def run(
        self,
        command: Sequence[str | Path],
        timeout: float = 120,
        *,
        quiet: bool = False,
        cwd: Path | None = None,
        more: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program of Windows to its end; what it writes is returned. `quiet`: it has to succeed."""
        done = subprocess.run(
            [self._program, *map(str, command)],
            check=False,
            env={**self.environment, **(more or {})},
            cwd=cwd,
            timeout=timeout,
            stdin=subprocess.DEVNULL,
            # Pipes: a file would leave a program of Windows without output.
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        if quiet and done.returncode:
            raise SystemExit(f"wine {command[0]} ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def start(self, command: Sequence[str | Path], *, limit: int | None = None) -> subprocess.Popen[bytes]:
        """Start a program of Windows and let it run.

        limit: no file may become larger than so many bytes; writing on fails, as on a disk that is full.
        """
        limiting = [] if limit is None else ["prlimit", f"--fsize={limit}"]
        return subprocess.Popen(
            [*limiting, self._program, *map(str, command)],
            env=self.environment,
            # Python ignores the signal of the limit, and so does what it starts: writing fails instead.
            restore_signals=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def stop(self) -> None:
        """End everything that runs in it."""
        if self.folder.is_dir():
            subprocess.run([_first(SERVERS), "-k"], check=False, env=self.environment)
            with suppress(subprocess.TimeoutExpired):
                subprocess.run([_first(SERVERS), "-w"], check=False, env=self.environment, timeout=20)

    def remove(self) -> None:
        """Stop it and take it away."""
        self.stop()
        for folder in (self.folder, self._home):
            for _ in range(5):
                shutil.rmtree(folder, ignore_errors=True)
                if not folder.exists():
                    break
                time.sleep(1)


def windows_path(path: Path) -> str:
    """Return the path of a file of this machine as wine sees it."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def _first(places: Sequence[str]) -> str:
    for place in places:
        if Path(place).exists():
            return place
    raise SystemExit("wine is missing (Debian: wine64)")
