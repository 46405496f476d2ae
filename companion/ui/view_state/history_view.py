"""What the window for looking back shows: rows of the table, choices of the filters, one call told line by line."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from companion.domain.call import Coding, Outcome, Strain
from companion.domain.finding import CallFilter, local_day, wanted_words
from companion.domain.ladder import Rung
from companion.domain.privacy import is_locked
from companion.domain.prompts import fill
from companion.domain.timeline import LineKind
from companion.domain.value import value
from companion.ui.view_state.after_view import outcome_text, strain_text
from companion.ui.view_state.days import day_text, wide_days
from companion.ui.view_state.parts import Translate, clock_text, time_of_day
from companion.ui.view_state.topics import shipped_topics, topic_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from companion.domain.prompts import Pack
    from companion.domain.records import CallRecord
    from companion.domain.timeline import TimelineLine

BETWEEN = " · "


class Column(StrEnum):
    """What the table tells of a call, left to right."""

    DATE = "date"
    TIME = "time"
    LENGTH = "length"
    ENDED = "ended"
    WAS = "was"
    ABOUT = "about"
    HAPPENED = "happened"


class Period(StrEnum):
    """Which days are looked at."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    BETWEEN = "between"


@value
class RowView:
    """A call in the table. `above` and `below` say the same in two lines, where there is no room for columns."""

    cells: tuple[str, ...]
    above: str
    below: str


@value
class LineView:
    """A line of one call. `words`: the sentence itself, where there is one."""

    time: str
    text: str
    words: str
    is_taken_back: bool
    is_boundary: bool
    is_good: bool


@value
class CallView:
    """One call: what it was, what was written, and what was said when."""

    heading: str
    facts: tuple[tuple[str, str], ...]
    note: str
    lines: tuple[LineView, ...]


@value
class Wishes:
    """What is chosen in the filters and typed into the search."""

    period: Period = Period.ANY
    first_day: date | None = None
    last_day: date | None = None
    outcome: Outcome | None = None
    strain: Strain | None = None
    topic: str | None = None
    situation: str | None = None
    typed: str = ""

    @property
    def has_any(self) -> bool:
        """Something is looked for."""
        return self != Wishes(first_day=self.first_day, last_day=self.last_day)


Choices = tuple[tuple[Any, str], ...]


def wanted_calls(wishes: Wishes, today: date, translate: Translate) -> CallFilter:
    """Say which calls the wishes are about."""
    days: dict[Period, tuple[date | None, date | None]] = {
        Period.ANY: (None, None),
        Period.TODAY: (today, today),
        Period.WEEK: (today - timedelta(days=6), today),
        Period.MONTH: (today - timedelta(days=29), today),
        Period.BETWEEN: (wishes.first_day, wishes.last_day),
    }
    first, last = days[wishes.period]
    return CallFilter(
        first_day=first,
        last_day=last,
        outcome=wishes.outcome,
        strain=wishes.strain,
        topic=wishes.topic,
        situation=wishes.situation,
        words=wanted_words(wishes.typed, shipped_topics(translate)),
    )


# The table.


def column_titles(translate: Translate) -> dict[Column, str]:
    """What stands above the columns."""
    return {
        Column.DATE: translate("History", "Date"),
        Column.TIME: translate("History", "Time"),
        Column.LENGTH: translate("History", "Length"),
        Column.ENDED: translate("History", "How it ended"),
        Column.WAS: translate("History", "How it was"),
        Column.ABOUT: translate("History", "About"),
        Column.HAPPENED: translate("History", "What happened"),
    }


def widest_texts(translate: Translate) -> dict[Column, tuple[str, ...]]:
    """What a column has to have room for; the last one takes what is left, topics are cut where they are long."""
    return {
        Column.DATE: wide_days(translate),
        Column.TIME: (time_of_day(0, 0, translate),),
        Column.LENGTH: (clock_text(5_000),),
        Column.ENDED: tuple(outcome_text(outcome, translate) for outcome in Outcome),
        Column.WAS: tuple(strain_text(strain, translate) for strain in Strain),
        Column.ABOUT: tuple(shipped_topics(translate).values()),
    }


class RowWriter:
    """Says what the table shows of calls. It looks the words up once: a jump through the table writes many rows."""

    def __init__(self, pack: Pack, translate: Translate) -> None:
        self._pack = pack
        self._translate = translate
        self._titles = column_titles(translate)
        self._outcomes = {outcome: outcome_text(outcome, translate) for outcome in Outcome}
        self._strains = {strain: strain_text(strain, translate) for strain in Strain}
        self._topics = shipped_topics(translate)
        self._days: dict[date, str] = {}
        self._calmed = translate("History", "calmed down")
        self._thanked = translate("History", "thanked")
        self._note = translate("History", "note")

    def row(self, record: CallRecord) -> RowView:
        """A call, cell by cell and in two lines."""
        cells = {
            Column.DATE: self._day(record),
            Column.TIME: time_of_day(record.started.utc_ms, record.started.offset_min, self._translate),
            Column.LENGTH: clock_text(record.talk_s + record.hold_s),
            Column.ENDED: self._outcomes[record.outcome],
            Column.WAS: self._strains[record.strain] if record.strain else "",
            Column.ABOUT: self._topics.get(record.topic, record.topic),
            Column.HAPPENED: self._happened(record),
        }
        first = (Column.DATE, Column.TIME, Column.LENGTH, Column.ABOUT)
        second = (Column.ENDED, Column.WAS, Column.HAPPENED)
        return RowView(
            tuple(cells.values()),
            BETWEEN.join([cells[column] for column in first if cells[column]]),
            BETWEEN.join([cells[column] for column in second if cells[column]]),
        )

    def _day(self, record: CallRecord) -> str:
        day = local_day(record.started)
        if day not in self._days:
            self._days[day] = day_text(record.started, self._translate)
        return self._days[day]

    def unreadable(self) -> RowView:
        """A call that cannot be read."""
        translate = self._translate
        text = translate("History", "This call cannot be read.")
        return RowView((text, *("" for _ in range(len(Column) - 1))), text, "")

    def spoken(self, row: RowView) -> str:
        """A whole row as it is read out."""
        named = zip(self._titles.values(), row.cells, strict=True)
        return ", ".join(f"{title}: {text}" for title, text in named if text)

    def spoken_cell(self, row: RowView, column: Column) -> str:
        """One cell as it is read out."""
        return f"{self._titles[column]}: {row.cells[list(Column).index(column)]}"

    def _happened(self, record: CallRecord) -> str:
        translate = self._translate
        parts = [_title(situation, self._pack) for situation in record.situations]
        if record.rungs_given:
            parts.append(translate("History", "%n boundaries", len(record.rungs_given)))
        if record.calmed_at_s is not None:
            parts.append(self._calmed)
        if record.was_thanked:
            parts.append(self._thanked)
        if record.note:
            parts.append(self._note)
        return BETWEEN.join(parts)


def _title(situation_id: str, pack: Pack) -> str:
    """A situation by its title; one that is gone from the words, by its id."""
    found = pack.situation(situation_id)
    return found.title if found else situation_id.replace("_", " ")


def count_text(count: int, *, is_complete: bool, has_wishes: bool, translate: Translate) -> str:
    """How many calls the table shows."""
    if not is_complete:
        return translate("History", "%n found so far…", count)
    if has_wishes:
        return translate("History", "%n found", count)
    return translate("History", "%n calls", count)


def empty_text(*, has_wishes: bool, is_complete: bool, translate: Translate) -> str:
    """What stands where no call is."""
    if not is_complete:
        return translate("History", "Looking…")
    if has_wishes:
        return translate("History", "Nothing found. Try fewer letters, or “Show all”.")
    return translate("History", "No calls yet. Each one stands here once it is over, and only you see it.")


def with_what_is_not_searched(text: str, *, is_all_searched: bool, translate: Translate) -> str:
    """Say it behind a text about what was found."""
    if is_all_searched:
        return text
    missing = translate("History", "Locked texts are not searched.")
    return f"{text}{'' if text.endswith('.') else '.'} {missing}"


# The filters.


def period_choices(translate: Translate) -> Choices:
    """Which days."""
    return (
        (Period.ANY, translate("History", "Any day")),
        (Period.TODAY, translate("History", "Today")),
        (Period.WEEK, translate("History", "Last 7 days")),
        (Period.MONTH, translate("History", "Last 30 days")),
        (Period.BETWEEN, translate("History", "From … to …")),
    )


def outcome_choices(translate: Translate) -> Choices:
    """How it ended."""
    return (
        (None, translate("History", "However it ended")),
        *((outcome, outcome_text(outcome, translate)) for outcome in Outcome),
    )


def strain_choices(translate: Translate) -> Choices:
    """How it was."""
    return (
        (None, translate("History", "However it was")),
        *((strain, strain_text(strain, translate)) for strain in Strain),
    )


def topic_choices(topics: Iterable[str], translate: Translate) -> Choices:
    """What it was about: the topics of the settings, and those that were typed."""
    shown = ((topic, topic_text(topic, translate)) for topic in dict.fromkeys(topics) if topic)
    return ((None, translate("History", "Whatever it was about")), *shown)


def situation_choices(pack: Pack, translate: Translate) -> Choices:
    """What happened."""
    return (
        (None, translate("History", "Whatever happened")),
        *((situation.id, situation.title) for situation in pack.situations),
    )


# One call.


def call_view(
    record: CallRecord, lines: Sequence[TimelineLine], pack: Pack, fields: Mapping[str, str], translate: Translate
) -> CallView:
    """Say what the side shows of a call."""
    return CallView(
        call_heading(record, translate),
        tuple((name, text) for name, text in _facts(record, translate) if text),
        _shown(record.note, translate),
        tuple(_line_view(line, pack, fields, translate) for line in lines),
    )


def _shown(text: str, translate: Translate) -> str:
    """A text as it was typed; of one that is locked away, that it is."""
    return translate("History", "locked") if is_locked(text) else text


def call_heading(record: CallRecord, translate: Translate) -> str:
    """When the call was."""
    started = time_of_day(record.started.utc_ms, record.started.offset_min, translate)
    return translate("History", "{date}, {time}").format(date=day_text(record.started, translate), time=started)


def _facts(record: CallRecord, translate: Translate) -> tuple[tuple[str, str], ...]:
    length = clock_text(record.talk_s + record.hold_s)
    if record.hold_s >= 1:
        text = translate("History", "{length}, of it {hold} on hold")
        length = text.format(length=length, hold=clock_text(record.hold_s))
    titles = column_titles(translate)
    return (
        (titles[Column.LENGTH], length),
        (titles[Column.ENDED], outcome_text(record.outcome, translate)),
        (titles[Column.WAS], strain_text(record.strain, translate) if record.strain else ""),
        (titles[Column.ABOUT], topic_text(record.topic, translate)),
        (translate("History", "Granted"), _shown(record.granted, translate)),
        (translate("History", "Thanks"), translate("History", "They thanked you.") if record.was_thanked else ""),
        (translate("History", "Reference"), _shown(record.ref, translate)),
    )


def rung_names(translate: Translate) -> dict[Rung, str]:
    """What was said at a rung, in the past."""
    return {
        Rung.NOTICE: translate("History", "Notice given"),
        Rung.LINE: translate("History", "Line drawn"),
        Rung.FINAL: translate("History", "Final warning given"),
        Rung.HAND_OVER: translate("History", "Lead brought in"),
        Rung.END: translate("History", "End of the call announced"),
    }


def _line_view(line: TimelineLine, pack: Pack, fields: Mapping[str, str], translate: Translate) -> LineView:
    words = ""
    if line.kind in (LineKind.SAID, LineKind.RUNG):
        place = pack.place_of(line.what)
        gone = translate("History", "The words are no longer in your prompts.")
        words = translate("History", "“{words}”").format(words=fill(place.line.say, fields)) if place else gone
    text = _line_text(line, pack, translate)
    if line.is_taken_back:
        text = translate("History", "{text} (taken back)").format(text=text)
    return LineView(
        time=_line_time(line, translate),
        text=text,
        words=words,
        is_taken_back=line.is_taken_back,
        is_boundary=line.kind == LineKind.RUNG and not line.is_taken_back,
        is_good=line.kind in (LineKind.CALMED, LineKind.KEPT, LineKind.THANKED) and not line.is_taken_back,
    )


def _line_time(line: TimelineLine, translate: Translate) -> str:
    """During the call, the time it has run; before and after, the time of day."""
    if line.at_s is not None and line.kind != LineKind.STARTED:
        return clock_text(line.at_s)
    return time_of_day(line.at.utc_ms, line.at.offset_min, translate)


def _line_text(line: TimelineLine, pack: Pack, translate: Translate) -> str:
    plain = {
        LineKind.STARTED: translate("History", "Call started"),
        LineKind.SITUATION: translate("History", "Chosen: {what}"),
        LineKind.STYLE: translate("History", "How they learn: {what}"),
        LineKind.SAID: translate("History", "Said"),
        LineKind.CALMED: translate("History", "They calmed down"),
        LineKind.HOLD: translate("History", "On hold"),
        LineKind.COLLEAGUE: translate("History", "With a colleague"),
        LineKind.BACK: translate("History", "Back with the caller"),
        LineKind.HELP: translate("History", "Help looked for"),
        LineKind.SLEPT: translate("History", "The computer slept for {time}"),
        LineKind.ENDED: translate("History", "Call over"),
        LineKind.CODED: translate("History", "Noted: {what}"),
        LineKind.RESTED: translate("History", "Breather of {time}"),
        LineKind.RECODED: translate("History", "Corrected: {what}"),
        LineKind.PROMISED: translate("History", "Promised for {when}: {what}"),
        LineKind.KEPT: translate("History", "Promise kept"),
        LineKind.DROPPED: translate("History", "Promise no longer needed"),
        LineKind.OPEN_AGAIN: translate("History", "Promise open again"),
        LineKind.THANKED: translate("History", "Kind words kept"),
    }
    if line.kind == LineKind.RUNG:
        return rung_names(translate)[line.rung] if line.rung else ""
    if line.kind == LineKind.PROMISED and not line.what:
        plain[LineKind.PROMISED] = translate("History", "Promised for {when}")
    when = ""
    if line.due:
        time = time_of_day(line.due.utc_ms, line.due.offset_min, translate)
        when = translate("History", "{date}, {time}").format(date=day_text(line.due, translate), time=time)
    return plain[line.kind].format(what=_what(line, pack, translate), time=clock_text(line.seconds), when=when)


def _what(line: TimelineLine, pack: Pack, translate: Translate) -> str:
    if line.kind == LineKind.SITUATION:
        return _title(line.what, pack)
    if line.kind == LineKind.STYLE:
        styles = {style.id: style.title for situation in pack.situations for style in situation.styles}
        return styles.get(line.what, line.what.replace("_", " "))
    if line.kind in (LineKind.CODED, LineKind.RECODED):
        date_of = coding_text(line.coding, translate)
        if line.kind == LineKind.RECODED:
            return translate("History", "{what} ({date})").format(what=date_of, date=day_text(line.at, translate))
        return date_of
    return line.what


def coding_text(coding: Coding, translate: Translate) -> str:
    """What was said of a call, in a few words; notes are shown as they stand now, and not here."""
    parts = [
        outcome_text(coding.outcome, translate) if coding.outcome else "",
        strain_text(coding.strain, translate) if coding.strain else "",
        topic_text(coding.topic, translate) if coding.topic else "",
        translate("History", "granted") if coding.granted else "",
        translate("History", "thanked") if coding.thanked else "",
        translate("History", "note") if coding.note else "",
    ]
    return ", ".join(part for part in parts if part) or translate("History", "something taken out")


# What is done with calls.


def deleted_text(count: int, translate: Translate) -> str:
    """What the bar says after a deletion, while it can be undone."""
    return translate("History", "Deleted %n calls.", count)
