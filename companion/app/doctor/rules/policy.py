"""Judges what the organisation fixes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.doctor.finding import Area, Check, Told
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.app.doctor.finding import Finding
    from companion.domain.policy import Policy

_told = Told(Area.POLICY)
MOST_NAMED = 5


@value
class PolicyReport:
    """source: the file or the key. problems: a sentence each. is_broken: none of it could be understood."""

    source: str = ""
    organisation: str = ""
    problems: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()
    is_in_force: bool = False
    is_broken: bool = False


def report_of(policy: Policy) -> PolicyReport:
    """Return the report of a policy that was read."""
    locked = tuple(sorted(policy.locked))
    return PolicyReport(
        policy.where, policy.organisation, policy.problems, locked, policy.is_in_force, policy.is_broken
    )


def judge_policy(report: PolicyReport) -> list[Finding]:
    """Return the finding about the policy."""
    if report.is_broken:
        until = "Until it is mended the strict settings for privacy hold, and nothing of the log goes by its age."
        told = f"{' '.join(report.problems)} {until}"
        todo = f"Mend {report.source}: docs/it.md has every key. It must belong to root, or to administrators, alone."
        return [_told.broken(Check.POLICY, told, todo)]
    if report.problems:
        named = " ".join(report.problems[:MOST_NAMED])
        more = len(report.problems) - MOST_NAMED
        told = f"{report.source or 'The policy'}: {named}" + (f" And {more} more." if more > 0 else "")
        return [_told.look(Check.POLICY, told, "Correct these parts; the rest of the policy holds.")]
    if not report.is_in_force:
        return [_told.ok(Check.POLICY, "No policy is set on this machine.")]
    by = f" by {report.organisation}" if report.organisation else ""
    locked = f"; fixed: {', '.join(report.locked)}" if report.locked else "; nothing is fixed"
    return [_told.ok(Check.POLICY, f"Set{by} in {report.source}{locked}.")]
