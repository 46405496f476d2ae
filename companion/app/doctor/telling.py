"""Findings as text for people and as JSON for scripts."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.app.doctor.finding import Finding

_WIDTH = 110
_INDENT = " " * 9


def as_text(findings: Sequence[Finding], version: str) -> str:
    """Return the findings by area, each with what to do, and how many need doing."""
    lines = [f"Call Companion {version}"]
    area = None
    for finding in findings:
        if finding.area != area:
            area = finding.area
            lines += ["", str(area)]
        lines += _wrapped(f"{finding.state:<9}", f"{finding.check}: {finding.found}")
        if finding.todo:
            lines += _wrapped(_INDENT, f"→ {finding.todo}")
    return "\n".join([*lines, "", _summary(sum(finding.needs_doing for finding in findings))])


def as_json(findings: Sequence[Finding], version: str) -> str:
    """Return the findings as one JSON object in plain ASCII."""
    told = [
        {"id": each.check, "area": each.area, "state": each.state, "found": each.found, "todo": each.todo or None}
        for each in findings
    ]
    whole = {"version": version, "needs_doing": sum(each.needs_doing for each in findings), "findings": told}
    return json.dumps(whole, indent=1)


def _summary(count: int) -> str:
    if not count:
        return "Nothing needs doing."
    return "1 thing needs doing." if count == 1 else f"{count} things need doing."


def _wrapped(begin: str, text: str) -> list[str]:
    # Paths stay whole, so that they can be copied.
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=begin,
        subsequent_indent=_INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
