"""The quiet line about a caller who comes back, in words: how often, about what, what was agreed last."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.call import Phase
from companion.domain.prompts import WAY_OUT
from companion.domain.records import WallTime
from companion.domain.value import value
from companion.engine import commands as cmd
from companion.ui.view_state.after_view import outcome_text
from companion.ui.view_state.parts import Action, Look
from companion.ui.view_state.topics import topic_text

if TYPE_CHECKING:
    from companion.domain.prompts import Pack
    from companion.domain.recognition import EarlierCall, Recognition
    from companion.engine.snapshot import Snapshot
    from companion.ui.view_state.parts import Translate

DAYS_A_WEEKDAY_NAMES = 6


@value
class RecognitionView:
    """One line, and the words to part ways where they may help."""

    text: str
    part_ways: Action | None = None


def recognition(snapshot: Snapshot, pack: Pack, translate: Translate) -> RecognitionView | None:
    """Say what is known of this caller; None when nothing is."""
    known = snapshot.recognised
    if known is None:
        return None
    parts = (_times(known, translate), _agreed(known, snapshot, translate))
    can_say = snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD) and pack.moment(WAY_OUT) is not None
    is_on_card = snapshot.sentence is not None and snapshot.sentence.moment == WAY_OUT
    words = Action(translate("Recognition", "Words to part ways"), cmd.ShowMoment(WAY_OUT), Look.LINK)
    return RecognitionView(
        " ".join(part for part in parts if part), words if known.may_part_ways and can_say and not is_on_card else None
    )


def _times(known: Recognition, translate: Translate) -> str:
    few = {
        2: translate("Recognition", "Second time in a month"),
        3: translate("Recognition", "Third time in a month"),
        4: translate("Recognition", "Fourth time in a month"),
        5: translate("Recognition", "Fifth time in a month"),
    }
    times = few.get(known.times) or translate("Recognition", "%n times in a month, this one counted", known.times)
    if not known.topic:
        return translate("Recognition", "{times}.").format(times=times)
    topic = topic_text(known.topic, translate)
    if known.is_same_topic:
        return translate("Recognition", "{times}, same topic: {topic}.").format(times=times, topic=topic)
    return translate("Recognition", "{times}, last about: {topic}.").format(times=times, topic=topic)


def _agreed(known: Recognition, snapshot: Snapshot, translate: Translate) -> str:
    call = known.agreed
    if call is None:
        return ""
    if call.promised or call.due:
        return _promised(call, snapshot, translate)
    if call.granted:
        return translate("Recognition", "Granted last: {what}.").format(what=call.granted.rstrip("."))
    return translate("Recognition", "Ended last as: {outcome}.").format(outcome=outcome_text(call.outcome, translate))


def _promised(call: EarlierCall, snapshot: Snapshot, translate: Translate) -> str:
    what = call.promised.rstrip(".") or translate("Recognition", "to be in touch")
    if call.due is None:
        return translate("Recognition", "Last agreed: {what}.").format(what=what)
    day = day_text(call.due, WallTime(snapshot.at.utc_ms, snapshot.at.offset_min), translate)
    return translate("Recognition", "Last agreed: {what} ({day}).").format(what=what, day=day)


def day_text(moment: WallTime, now: WallTime, translate: Translate) -> str:
    """Return a day as one says it: its name while that is clear, day and month where it is not."""
    day, today = _day(moment), _day(now)
    if abs((day - today).days) <= DAYS_A_WEEKDAY_NAMES:
        return (
            translate("Day", "Monday"),
            translate("Day", "Tuesday"),
            translate("Day", "Wednesday"),
            translate("Day", "Thursday"),
            translate("Day", "Friday"),
            translate("Day", "Saturday"),
            translate("Day", "Sunday"),
        )[day.weekday()]
    return translate("Day", "{day}/{month}").format(day=day.day, month=day.month)


def _day(moment: WallTime) -> date:
    return (datetime.fromtimestamp(moment.utc_ms / 1000, tz=UTC) + timedelta(minutes=moment.offset_min)).date()
