"""What requirements/run.txt pins for one version of Python."""

from __future__ import annotations

import operator
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LINE = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[\w.]+)(?: ; (?P<marker>[^\\]+?))?(?: \\)?$", re.MULTILINE)
_MARKER = re.compile(r"python_full_version (?P<compare><|>=) '(?P<version>[\d.]+)'")
_COMPARE = {"<": operator.lt, ">=": operator.ge}


def pins_for(requirements: Path, python: str) -> dict[str, str]:
    """Return name and version of what is installed with this Python, "3.13.2"; raises for a marker it does not know."""
    return {
        line["name"]: line["version"]
        for line in _LINE.finditer(requirements.read_text("utf-8"))
        if line["marker"] is None or _holds(line["marker"], python)
    }


def _holds(marker: str, python: str) -> bool:
    known = _MARKER.fullmatch(marker)
    if known is None:
        raise SystemExit(f"requirements/run.txt: what does “{marker}” mean for Python {python}?")
    return bool(_COMPARE[known["compare"]](_parts(python), _parts(known["version"])))


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
