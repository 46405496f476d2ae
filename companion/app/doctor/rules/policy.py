"""Judges what the organisation fixes. The doctor knows no way to read it: whoever does hands in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.doctor.finding import Area, Check, Told
from companion.domain.policy import Source
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.app.doctor.finding import Finding
    from companion.domain.policy import Policy

_told = Told(Area.POLICY)
MOST_NAMED = 5


@value
class PolicyReport:
    """source: the file or the key, "" where there is none. problems: a sentence each. locked: names of settings."""

    source: str = ""
    organisation: str = ""
    problems: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()
    is_in_force: bool = False


def report_of(policy: Policy) -> PolicyReport:
    """Return the report of a policy that was read."""
    locked = tuple(sorted(name for name in policy.rules if policy.is_locked(name)))
    is_there = policy.source is not Source.NONE
    return PolicyReport(policy.where, policy.organisation, policy.problems, locked, is_there)


def judge_policy(report: PolicyReport) -> list[Finding]:
    """Return the finding about the policy."""
    if report.problems:
        named = " ".join(report.problems[:MOST_NAMED])
        more = len(report.problems) - MOST_NAMED
        told = f"{report.source or 'The policy'}: {named}" + (f" And {more} more." if more > 0 else "")
        todo = "Correct the policy. Until then what it says of privacy is taken in its strict sense."
        return [_told.broken(Check.POLICY, told, todo)]
    if not report.is_in_force:
        return [_told.ok(Check.POLICY, "No policy is set on this machine.")]
    by = f" by {report.organisation}" if report.organisation else ""
    locked = f"; fixed: {', '.join(report.locked)}" if report.locked else "; nothing is fixed"
    return [_told.ok(Check.POLICY, f"Set{by} in {report.source}{locked}.")]
