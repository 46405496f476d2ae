"""What `call-companion pack check` prints: what is wrong with a pack, and where. Needs no running program."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.app.paths import resources_folder
from companion.engine.clock import SystemClock
from companion.integrations import wire
from companion.storage.guarded_toml import TomlRefusedError
from companion.storage.pack_check import CheckedPack, check_pack
from companion.storage.pack_files import not_used, read_pack_file

if TYPE_CHECKING:
    from companion.storage.pack_check import Finding

NOTHING_WRONG, SOMETHING_WRONG = wire.STORED, 1
MOST_SHOWN = 200


def run(args: dict[str, Any]) -> tuple[int, str]:
    """Check the file and return (exit code, text)."""
    path = Path(args["file"])
    try:
        checked = check_pack(read_pack_file(path), resources_folder(), _today())
    except (TomlRefusedError, OSError) as refused:
        return SOMETHING_WRONG, not_used(str(path), refused)
    told = _shown(path.name, checked.problems, "") + _shown(path.name, checked.advice, "advice: ")
    if checked.head.language:
        told += _summary(checked)
    count = len(checked.problems)
    if not count:
        return NOTHING_WRONG, "\n".join([*told, "Nothing is wrong."])
    return SOMETHING_WRONG, "\n".join([*told, f"{count} {'problem' if count == 1 else 'problems'}."])


def _today() -> date:
    at = SystemClock().now()
    return (datetime.fromtimestamp(at.utc_ms / 1000, UTC) + timedelta(minutes=at.offset_min)).date()


def _shown(name: str, findings: tuple[Finding, ...], mark: str) -> list[str]:
    shown = [_sentence(name, finding, mark) for finding in findings[:MOST_SHOWN]]
    more = len(findings) - MOST_SHOWN
    return [*shown, f"{mark}… and {more} more"] if more > 0 else shown


def _sentence(name: str, finding: Finding, mark: str) -> str:
    line = f":{finding.line}" if finding.line else ""
    place = f"{finding.place}: " if finding.place else ""
    return f"{name}{line}: {mark}{place}{finding.why}."


def _summary(checked: CheckedPack) -> list[str]:
    head = checked.head
    read_by = f"read by {head.reviewed_by}" if head.reviewed_by else "draft, not yet read by a native speaker"
    said = [
        ("language", head.language),
        ("name", head.name),
        ("version", head.version),
        ("owner", head.owner),
        ("licence", head.licence),
        ("review due", str(head.review_due or "")),
        ("situations", str(checked.situations)),
        ("lines", str(checked.lines)),
        ("state", read_by),
    ]
    return [f"{label + ':':<12} {text or 'not said'}" for label, text in said]
