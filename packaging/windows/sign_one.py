"""Called by NSIS while it makes setup.exe: signs the uninstaller, which exists for this moment alone.

`sign_one.py ORDER FILE`; the order names the keys as they were given for the build. It holds no secret.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from release import ROOT, Release, Signing
from signing import sign_windows

if TYPE_CHECKING:
    from collections.abc import Sequence


def write_order(release: Release, path: Path) -> None:
    """Write down what to sign with."""
    signing = release.signing
    keys = [str(key.resolve()) for key in signing.authenticode]
    password = str(signing.password.resolve()) if signing.password else None
    order = {"keys": keys, "password": password, "timestamp": signing.timestamp, "epoch": release.epoch}
    path.write_text(json.dumps(order), "utf-8")


def main(arguments: Sequence[str]) -> int:
    """Sign one file where it lies."""
    order, file = Path(arguments[0]), Path(arguments[1])
    told = json.loads(order.read_text("utf-8"))
    password = Path(told["password"]) if told["password"] else None
    keys = tuple(map(Path, told["keys"]))
    signing = Signing(authenticode=keys, password=password, timestamp=told["timestamp"])
    return 0 if sign_windows(Release(ROOT, "", told["epoch"], signing), [file]) else os.EX_DATAERR


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
