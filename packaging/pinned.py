"""Files from package registries, each pinned by its hash; nothing else is ever fetched."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from release import ROOT, run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CACHE = ROOT / "build" / "pinned"


def fetch(
    requirements: Path,
    folder: Path,
    environment: Mapping[str, str],
    *options: str,
    python: str | Path = sys.executable,
) -> list[Path]:
    """Fetch what a file of requirements pins into a folder, and return what lies there.

    The file must pin every line with `--hash`; pip refuses whatever does not match. `options` choose a platform.
    """
    folder.mkdir(parents=True, exist_ok=True)
    command: Sequence[str | Path] = (
        *(python, "-m", "pip", "download", "--quiet", "--require-hashes", "--no-deps"),
        *("--dest", folder, "--requirement", requirements, *options),
    )
    run(command, environment=environment)
    return sorted(folder.iterdir())
