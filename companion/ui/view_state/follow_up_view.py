"""What is shown of promises: the card of the wrap-up, the next one while no call runs, and the line that reminds."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.call import Phase
from companion.domain.follow_up import Due, FollowUp, Offer, Standing, needs_care, of_call, offers, on_the_wall
from companion.domain.value import value
from companion.engine import commands as cmd
from companion.ui.view_state.parts import Action, Look, Tone, Translate, Wish, WishAbout

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.engine.commands import Command
    from companion.engine.snapshot import Snapshot

_DAYS_BY_NAME = 7


@value
class PromiseView:
    """The card of the wrap-up: times to choose from; once one is chosen, the words and the way back."""

    heading: str
    offers: tuple[Action, ...]
    words: Action | None
    back: Action | None


@value
class NextView:
    """The next promise while no call runs. `offers`: times it can be put off to. `more`: how many wait behind it."""

    id: str
    due_utc_ms: int
    heading: str
    tone: Tone
    more: str
    text: str
    done: Action
    later: Action
    drop: Action
    offers: tuple[Action, ...]


@value
class SettledView:
    """The one that was done or dropped just now, and the way back."""

    text: str
    undo: Action


def promise_card(snapshot: Snapshot, translate: Translate) -> PromiseView:
    """Say what the card of the wrap-up shows."""
    here = on_the_wall(snapshot.at)
    promise = of_call(snapshot.follow_ups, snapshot.call_id)
    if promise is None:
        undone = snapshot.settled_follow_up
        back = _undo(undone, translate) if undone and undone.call_id == snapshot.call_id else None
        chips = _offers(snapshot, cmd.SetFollowUp, "", translate)
        return PromiseView(translate("FollowUp", "Follow-up"), chips, None, back)
    words = translate("FollowUp", "What you promised")
    return PromiseView(
        translate("FollowUp", "Follow-up: {when}").format(when=_in_a_sentence(promise, here, translate)),
        _marked(_later(snapshot, promise, translate), promise),
        Action(
            promise.what or words,
            WishAbout(Wish.FOLLOW_UP_WORDS, promise.id),
            name=words,
            is_chosen=bool(promise.what),
            is_enabled=not snapshot.are_notes_locked,
        ),
        Action(
            translate("FollowUp", "Take back"),
            cmd.SettleFollowUp(promise.id, is_done=False),
            Look.LINK,
            name=translate("FollowUp", "Take the follow-up back"),
        ),
    )


def next_promise(snapshot: Snapshot, translate: Translate) -> NextView | None:
    """Say what is shown of the next promise; None when nothing is promised."""
    if not snapshot.follow_ups:
        return None
    promise, *others = snapshot.follow_ups
    heading, tone = _heading(promise.standing(snapshot.at), translate)
    return NextView(
        id=promise.id,
        due_utc_ms=promise.due.utc_ms,
        heading=heading,
        tone=tone,
        more=translate("FollowUp", "%n more", len(others)) if others else "",
        text=_text(promise, on_the_wall(snapshot.at), translate),
        done=Action(
            translate("FollowUp", "Done"),
            cmd.SettleFollowUp(promise.id, is_done=True),
            name=translate("FollowUp", "Follow-up done"),
        ),
        later=Action(
            translate("FollowUp", "Later"),
            look=Look.LINK,
            name=translate("FollowUp", "Put the follow-up off"),
            is_enabled=not snapshot.are_notes_locked,
        ),
        drop=Action(
            translate("FollowUp", "Drop"),
            cmd.SettleFollowUp(promise.id, is_done=False),
            Look.LINK,
            name=translate("FollowUp", "Drop the follow-up"),
        ),
        offers=_later(snapshot, promise, translate),
    )


def settled_promise(snapshot: Snapshot, translate: Translate) -> SettledView | None:
    """Say what can be taken back; None when nothing can."""
    promise = snapshot.settled_follow_up
    if promise is None:
        return None
    done, dropped = translate("FollowUp", "Follow-up done."), translate("FollowUp", "Follow-up dropped.")
    return SettledView(done if promise.is_done else dropped, _undo(promise, translate))


def reminder(snapshot: Snapshot, translate: Translate) -> str:
    """The line that reminds where there is no room for the card; nothing while a call runs or is wrapped up."""
    waiting = needs_care(snapshot.follow_ups, snapshot.at) if snapshot.phase == Phase.READY else ()
    if not waiting:
        return ""
    if len(waiting) > 1:
        return translate("FollowUp", "%n follow-ups are due.", len(waiting))
    heading, _ = _heading(waiting[0].standing(snapshot.at), translate)
    when = when_text(waiting[0], on_the_wall(snapshot.at), translate)
    return translate("FollowUp", "{heading}: {when}").format(heading=heading, when=when)


def notice_text(translate: Translate) -> str:
    """What a notification of the system says: others may read it, so it holds no words of the agent."""
    return translate("FollowUp", "A follow-up is due.")


def when_text(promise: FollowUp, here: datetime, translate: Translate) -> str:
    """The time of a promise as people read it: 16:00, Tomorrow 9:00, Monday 9:00, 23.3. 9:00."""
    return time_text(on_the_wall(promise.due), here, translate)


def time_text(due: datetime, here: datetime, translate: Translate, *, is_long: bool = False) -> str:
    """A time as people read it today; `is_long`: with the day of the week, however far it is."""
    time = translate("Time", "{hours}:{minutes}").format(hours=due.hour, minutes=f"{due.minute:02}")
    days = (due.date() - here.date()).days
    if days == 0:
        return time
    if days == 1:
        return translate("FollowUp", "Tomorrow {time}").format(time=time)
    if days == -1:
        return translate("FollowUp", "Yesterday {time}").format(time=time)
    weekday = weekday_text(due, translate)
    if 0 < days < _DAYS_BY_NAME:
        return translate("FollowUp", "{weekday} {time}").format(weekday=weekday, time=time)
    if is_long:
        text = translate("FollowUp", "{weekday} {day}.{month}. {time}")
        return text.format(weekday=weekday, day=due.day, month=due.month, time=time)
    return translate("FollowUp", "{day}.{month}. {time}").format(day=due.day, month=due.month, time=time)


def weekday_text(day: datetime, translate: Translate) -> str:
    """The name of a day of the week."""
    return (
        translate("OnWeekday", "Monday"),
        translate("OnWeekday", "Tuesday"),
        translate("OnWeekday", "Wednesday"),
        translate("OnWeekday", "Thursday"),
        translate("OnWeekday", "Friday"),
        translate("OnWeekday", "Saturday"),
        translate("OnWeekday", "Sunday"),
    )[day.weekday()]


def _offers(
    snapshot: Snapshot, command_for: Callable[[Due], Command], follow_up_id: str, translate: Translate
) -> tuple[Action, ...]:
    here = on_the_wall(snapshot.at)
    pick = Action(translate("FollowUp", "Pick a time…"), WishAbout(Wish.PICK_TIME, follow_up_id))
    chips = [Action(_offer_text(offer, due, here, translate), command_for(due)) for offer, due in offers(snapshot.at)]
    return (*chips, pick)


def _offer_text(offer: Offer, due: Due, here: datetime, translate: Translate) -> str:
    if offer == Offer.IN_AN_HOUR or isinstance(due, timedelta):
        return translate("FollowUp", "In 1 hour")
    time = time_text(due, here, translate)
    return translate("FollowUp", "Today {time}").format(time=time) if offer == Offer.TODAY else time


def _later(snapshot: Snapshot, promise: FollowUp, translate: Translate) -> tuple[Action, ...]:
    """Other times for a promise: it is set anew with its words, so not while those are locked."""
    chips = _offers(snapshot, lambda due: cmd.LaterFollowUp(promise.id, due), promise.id, translate)
    return tuple(replace(chip, is_enabled=False) for chip in chips) if snapshot.are_notes_locked else chips


def _marked(chips: tuple[Action, ...], promise: FollowUp) -> tuple[Action, ...]:
    """Mark the time that was chosen: where none of them is it, it was picked."""
    due = on_the_wall(promise.due)

    def is_it(chip: Action) -> bool:
        wanted = chip.command.due if isinstance(chip.command, cmd.LaterFollowUp) else None
        return promise.is_in_an_hour if isinstance(wanted, timedelta) else wanted == due

    chosen = next((number for number, chip in enumerate(chips) if is_it(chip)), len(chips) - 1)
    return tuple(replace(chip, is_chosen=number == chosen) for number, chip in enumerate(chips))


def _undo(promise: FollowUp, translate: Translate) -> Action:
    return Action(
        translate("FollowUp", "Undo"),
        cmd.SettleFollowUp(promise.id, is_done=promise.is_done, is_open=True),
        Look.LINK,
        Tone.CALM,
        name=translate("FollowUp", "Undo: the follow-up is open again"),
    )


def _heading(standing: Standing, translate: Translate) -> tuple[str, Tone]:
    return {
        Standing.AHEAD: (translate("FollowUp", "Next follow-up"), Tone.QUIET),
        Standing.DUE: (translate("FollowUp", "Follow-up due now"), Tone.CARE),
        Standing.LATE: (translate("FollowUp", "Follow-up is late"), Tone.CARE),
    }[standing]


def _text(promise: FollowUp, here: datetime, translate: Translate) -> str:
    when = when_text(promise, here, translate)
    if not promise.what:
        return when
    return translate("FollowUp", "{when}  {what}").format(when=when, what=promise.what)


def _in_a_sentence(promise: FollowUp, here: datetime, translate: Translate) -> str:
    """The time within a line: a day of its own begins small where the language wants that."""
    due = on_the_wall(promise.due)
    time = translate("Time", "{hours}:{minutes}").format(hours=due.hour, minutes=f"{due.minute:02}")
    if due.date() == here.date():
        return translate("FollowUp", "today {time}").format(time=time)
    if due.date() == here.date() + timedelta(days=1):
        return translate("FollowUp", "tomorrow {time}").format(time=time)
    return when_text(promise, here, translate)
