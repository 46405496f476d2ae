"""What was tried on a built package and what came of it: one list, for the terminal, as JSON and as a page."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_S = 60


@dataclass(frozen=True)
class Check:
    """One thing tried. `detail` is what was seen, or why it failed. `seconds` is how long it took."""

    artefact: str
    name: str
    passed: bool
    detail: str = ""
    seconds: float = 0.0


@dataclass
class Report:
    """All checks of one verification, in the order they were made."""

    checks: list[Check] = field(default_factory=list)

    def tried(self, artefact: str, name: str, attempt: Callable[[], str]) -> bool:
        """Try something: it answers with what was seen, or raises. A failure is told and the rest goes on."""
        begun = time.monotonic()
        try:
            passed, detail = True, attempt()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever goes wrong is what a check is for
            passed, detail = False, f"{type(error).__name__}: {error}"
        check = Check(artefact, name, passed, detail.strip(), round(time.monotonic() - begun, 1))
        self.checks.append(check)
        print(f"{'ok    ' if passed else 'FAILED'}  {artefact}: {name}: {check.detail} ({check.seconds} s)", flush=True)
        return passed

    @property
    def failed(self) -> list[Check]:
        """What did not work."""
        return [check for check in self.checks if not check.passed]

    def write(self, path: Path) -> None:
        """Keep it as JSON."""
        path.write_text(json.dumps([asdict(check) for check in self.checks], indent=1, ensure_ascii=False) + "\n")


def until(is_so: Callable[[], bool], what: str, remains: Callable[[], object] = str) -> None:
    """Wait until something is so; raises AssertionError when it never is, with what `remains`."""
    deadline = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {PATIENCE_S} seconds: {what} {remains()}".strip())
        time.sleep(0.05)
