"""Which verbs an organisation leaves open. Asked by the running program, and by the command line where none runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.policy import COMMAND_LINE
from companion.domain.sharing import Audience

if TYPE_CHECKING:
    from companion.domain.policy import Policy

# What is left of a command line that is not allowed: to see how the program is, to bring it up and to end it. An export
# for oneself stays too: a policy takes nobody's own calls away.
ALWAYS = ("status", "show", "quit", "help", "version", "self-test", "doctor")
NOT_ALLOWED = (
    "Your organisation does not allow the command line. What stays: {verbs}, and export for yourself."
).format(verbs=", ".join(ALWAYS))
COMPACT_IS_SET = "Your organisation has set whether the window is a compact bar."


def refused_by(policy: Policy, verb: str, args: dict[str, Any]) -> str:
    """Return why a verb is not carried out; "" when it is."""
    is_own_export = verb == "export" and args.get("for", Audience.ME) == Audience.ME
    if not policy.allows(COMMAND_LINE) and verb not in ALWAYS and not is_own_export:
        return NOT_ALLOWED
    if verb in ("compact", "expand") and policy.is_locked("compact"):
        return COMPACT_IS_SET
    return ""
