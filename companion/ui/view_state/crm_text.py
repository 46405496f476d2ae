"""A call's facts as a few lines for the CRM: times and what was said; no note, no feeling, no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Activity, Call, Outcome
from companion.domain.ladder import Rung
from companion.ui.view_state.after_view import chosen_outcome, outcome_text
from companion.ui.view_state.parts import Translate, clock_text

if TYPE_CHECKING:
    from companion.domain.instants import Instant
    from companion.domain.prompts import Pack
    from companion.engine.snapshot import Snapshot

OVER_THE_LINE = "over_the_line"


def crm_text(snapshot: Snapshot, pack: Pack, translate: Translate) -> str:
    """Write down the call of a wrap-up; empty when there is none."""
    call = snapshot.call
    if call is None or call.ended is None:
        return ""
    lines = [_first_line(call, call.ended, translate), _behaviour(call, pack, translate)]
    lines.append(" ".join(fact for _, fact in sorted(_facts(call, call.ended, translate))))
    outcome = chosen_outcome(snapshot)
    if outcome and outcome != Outcome.ENDED_AT_BOUNDARY:
        lines.append(translate("Crm", "Outcome: {outcome}.").format(outcome=outcome_text(outcome, translate).lower()))
    return "\n".join(line for line in lines if line)


def _first_line(call: Call, ended: Instant, translate: Translate) -> str:
    minutes = (call.began.utc_ms // 60_000 + call.began.offset_min) % 1440
    start = f"{minutes // 60:02}:{minutes % 60:02}"
    length = clock_text(call.seconds_since_start(ended))
    held = call.seconds_of(ended, Activity.HOLD, Activity.COLLEAGUE)
    if held < 1:
        return translate("Crm", "Call at {start}, {length}.").format(start=start, length=length)
    text = translate("Crm", "Call at {start}, {length}, of it {hold} on hold.")
    return text.format(start=start, length=length, hold=clock_text(held))


def _behaviour(call: Call, pack: Pack, translate: Translate) -> str:
    """Name what went over the line; what a caller was going through stays private."""
    found = (pack.situation(situation_id) for situation_id in call.situations)
    titles = [s.title.lower() for s in found if s and s.group == OVER_THE_LINE]
    return translate("Crm", "Behaviour: {what}.").format(what=", ".join(titles)) if titles else ""


def _facts(call: Call, ended: Instant, translate: Translate) -> list[tuple[float, str]]:
    rungs = {
        Rung.NOTICE: translate("Crm", "{time} asked to stop."),
        Rung.LINE: translate("Crm", "{time} asked again, with the condition to go on."),
        Rung.FINAL: translate("Crm", "{time} final warning."),
        Rung.HAND_OVER: translate("Crm", "{time} brought in the lead."),
        Rung.END: translate("Crm", "{time} announced the end of the call and offered a later one."),
    }
    facts = [(mark.said_at_s, rungs[mark.rung]) for mark in call.strip.given if mark.said_at_s is not None]
    if call.calmed_at_s is not None:
        facts.append((call.calmed_at_s, translate("Crm", "{time} calmed down, back to the matter.")))
    facts.append((call.seconds_since_start(ended), translate("Crm", "{time} ended.")))
    return [(at_s, text.format(time=clock_text(at_s))) for at_s, text in facts]
