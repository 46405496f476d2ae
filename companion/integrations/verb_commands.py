"""From a checked request to the command of the engine."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from companion.domain.call import Coding, Outcome, Strain
from companion.domain.prompts import MOMENT_IDS
from companion.engine import commands as cmd

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.follow_up import Due


def _say(args: dict[str, Any]) -> cmd.Command:
    """Words for a situation, which may start a call, or for a moment, which never does."""
    wanted = args["situation"]
    return cmd.ShowMoment(wanted) if wanted in MOMENT_IDS else cmd.SaySituation(wanted, args.get("just-words", False))


_COMMANDS: dict[str, Callable[[dict[str, Any]], cmd.Command]] = {
    "call start": lambda args: cmd.StartCall(args.get("ref", ""), _ago_s(args), args.get("replace", False)),
    "call hold": lambda args: cmd.Hold(with_colleague=args.get("colleague", False)),
    "call resume": lambda _: cmd.Resume(),
    "call end": lambda args: cmd.EndCall(_ago_s(args)),
    "call undo": lambda _: cmd.Undo(),
    "call set-start": lambda args: cmd.CorrectStart(_ago_s(args)),
    "call promise": lambda args: cmd.PromiseHold(float(args["minutes"])),
    "say": _say,
    "learns": lambda args: cmd.PickStyle(args["style"]),
    "bring-in": lambda args: cmd.AnswerHelp(is_open=not args.get("not-now", False)),
    "another": lambda _: cmd.AnotherWay(),
    "boundary": lambda _: cmd.GiveNextRung(),
    "said": lambda _: cmd.SaidIt(),
    "unsay": lambda _: cmd.NotSaid(),
    "calmed": lambda _: cmd.CalmedDown(),
    "steady": lambda _: cmd.SteadyLine(),
    "wrap": lambda args: cmd.SaveWrapUp(_coding(args)),
    "reopen": lambda args: cmd.ReopenWrapUp(Strain.HARD if args.get("hard") else None),
    "follow-up add": lambda args: cmd.SetFollowUp(_due(args), args["text"]),
    "follow-up done": lambda args: cmd.SettleFollowUp(args["promise"].lower(), is_done=True),
    "follow-up drop": lambda args: cmd.SettleFollowUp(args["promise"].lower(), is_done=False),
    "follow-up later": lambda args: cmd.LaterFollowUp(args["promise"].lower(), _due(args)),
    "put-away": lambda _: cmd.PutWordsAway(),
    "cooldown take": lambda _: cmd.TakeCooldown(),
    "cooldown ready": lambda _: cmd.EndCooldown(),
    "cooldown skip": lambda _: cmd.EndCooldown(),
    "cooldown more": lambda _: cmd.MoreCooldown(),
}


def command_for(verb: str, args: dict[str, Any]) -> cmd.Command | None:
    """Return the command of a verb, or None when the verb is none for the engine."""
    make = _COMMANDS.get(verb)
    return make(args) if make else None


def _ago_s(args: dict[str, Any]) -> float:
    return float(args.get("ago", 0)) * 60.0


def _due(args: dict[str, Any]) -> Due:
    return datetime.fromisoformat(args["at"]) if "at" in args else timedelta(minutes=args["in"])


def _coding(args: dict[str, Any]) -> Coding:
    strain = args.get("strain")
    return Coding(Outcome(args["outcome"]), Strain(strain) if strain else None, args.get("topic"), args.get("note"))
