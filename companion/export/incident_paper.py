"""The record of one call as a page and as plain text: facts in order, in words the caller may read one day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Outcome
from companion.domain.incident import EndReason, FactKind
from companion.domain.ladder import Rung
from companion.export.paper import FactRows, Ink, Moment, Paper, Section, Story, quoted
from companion.export.paper_words import clock_time, day_text, length_text, zone_text
from companion.export.report_html import html_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from companion.domain.incident import Fact, Incident
    from companion.export.paper_words import PaperWords, Translate


def incident_pieces(incident: Incident, words: PaperWords, written: date) -> Iterator[str]:
    """Yield the record as an HTML file, piece by piece."""
    return html_pieces(incident_paper(incident, words, written))


def incident_paper(incident: Incident, words: PaperWords, written: date) -> Paper:
    """Put the record together; `written` is today."""
    translate = words.translate
    head = (
        translate("Incident", "Time"),
        translate("Incident", "Into the call"),
        translate("Incident", "What happened"),
    )
    moments = tuple(_moment(fact, words) for fact in incident.facts)
    return Paper(
        language=words.language,
        title=translate("Incident", "Record of a call"),
        subtitle=_when(incident, words),
        tiles=(),
        sections=(
            Section(translate("Incident", "The call"), (FactRows(tuple(_rows(incident, words))),)),
            Section(translate("Incident", "In order"), (Story(head, moments),)),
        ),
        foot=_foot(incident, written, words),
        figures_title="",
        page_of=translate("Report", "Page {page} of {pages}"),
        written=written,
    )


def incident_text(incident: Incident, words: PaperWords, written: date) -> str:
    """Return the record as plain text, to copy."""
    translate = words.translate
    lines = [translate("Incident", "Record of a call"), _when(incident, words), ""]
    colon = translate("Incident", "{what}: {text}")
    lines += [colon.format(what=what, text=text) for what, text in _rows(incident, words)]
    lines.append("")
    for fact in incident.facts:
        moment = _moment(fact, words)
        said = f" {quoted(moment.quote)}" if moment.quote else ""
        lines.append(f"{moment.time} ({moment.into}) {moment.text}{said}")
    return "\n".join([*lines, "", _foot(incident, written, words), ""])


def _when(incident: Incident, words: PaperWords) -> str:
    translate = words.translate
    text = translate("Incident", "{day}, {start} ({zone})")
    if incident.ended:
        text = translate("Incident", "{day}, {start} to {end} ({zone})")
    return text.format(
        day=day_text(incident.started.local().date(), words),
        start=clock_time(incident.started, translate),
        end=clock_time(incident.ended, translate) if incident.ended else "",
        zone=zone_text(incident.started),
    )


def _rows(incident: Incident, words: PaperWords) -> Iterator[tuple[str, str]]:
    translate, withheld = words.translate, incident.withheld
    if "talk_s" not in withheld:
        yield translate("Incident", "Length"), _length(incident, translate)
    if incident.topic:
        yield translate("Incident", "About"), words.topic(incident.topic)
    if incident.behaviours:
        yield translate("Incident", "Behaviour"), ", ".join(map(words.situation, incident.behaviours))
    warned = len(incident.of_kind(FactKind.WARNED))
    given = translate("Incident", "%n given", warned) if warned else translate("Incident", "None given")
    if "rungs_given" not in withheld:
        yield translate("Incident", "Warnings"), given
    if incident.outcome != Outcome.NOT_CODED:
        yield translate("Incident", "Outcome"), words.outcome(incident.outcome)
    if not withheld & {"outcome", "ended_at_boundary"}:
        yield translate("Incident", "Why it ended"), _reason(incident, words)
    offered = _offered(incident, translate)
    if offered:
        yield translate("Incident", "Offered"), offered
    if incident.told_to:
        yield translate("Incident", "Told to"), incident.told_to
    if incident.note:
        yield translate("Incident", "Note of the agent"), incident.note


def _length(incident: Incident, translate: Translate) -> str:
    length = length_text(incident.length_s)
    if incident.hold_s < 1 or "hold_s" in incident.withheld:
        return length
    held = length_text(incident.hold_s)
    return translate("Incident", "{length}, of it {hold} on hold").format(length=length, hold=held)


def _reason(incident: Incident, words: PaperWords) -> str:
    translate = words.translate
    ended = translate("Incident", "The agent ended the call.")
    if incident.of_kind(FactKind.WARNED):
        ended = translate("Incident", "The agent ended the call after the warnings listed below.")
    elif incident.behaviours:
        ended = translate("Incident", "The agent ended the call because of the behaviour named above.")
    return {
        EndReason.AT_BOUNDARY: ended,
        EndReason.AT_ONCE: ended,
        EndReason.HANDED_OVER: translate("Incident", "The call was handed over."),
        EndReason.CALLER: translate("Incident", "The caller hung up."),
        EndReason.LINE: translate("Incident", "The line was cut."),
        EndReason.OTHERWISE: translate("Incident", "The call came to its end."),
        EndReason.NOT_NOTED: translate("Incident", "Not noted"),
    }[incident.reason]


def _offered(incident: Incident, translate: Translate) -> str:
    told = (
        (FactKind.OFFERED, translate("Incident", "a remedy within what the agent may grant")),
        (FactKind.PROMISED, translate("Incident", "an answer after the call")),
        (FactKind.HANDED_OVER, translate("Incident", "to speak with the lead")),
        (FactKind.END_ANNOUNCED, translate("Incident", "to talk again at another time")),
    )
    return "; ".join(text for kind, text in told if incident.of_kind(kind))


def _moment(fact: Fact, words: PaperWords) -> Moment:
    ink = Ink.TEXT
    if fact.kind in (FactKind.WARNED, FactKind.END_ANNOUNCED):
        ink = Ink.LIMIT
    elif fact.kind == FactKind.CALMED:
        ink = Ink.CALM
    return Moment(
        time=clock_time(fact.when, words.translate),
        into=length_text(fact.at_s),
        text=_what(fact, words),
        ink=ink,
        quote=words.quote(fact.line_id) if fact.line_id else None,
    )


def _what(fact: Fact, words: PaperWords) -> str:
    translate = words.translate
    if fact.kind == FactKind.WARNED:
        return {
            Rung.NOTICE.value: translate("Incident", "The caller was asked to stop."),
            Rung.LINE.value: translate("Incident", "The condition for going on was named."),
            Rung.FINAL.value: translate("Incident", "A final warning was given."),
        }[fact.what]
    if fact.kind == FactKind.BEHAVIOUR:
        return translate("Incident", "Behaviour noted: {what}").format(what=words.situation(fact.what))
    return {
        FactKind.STARTED: translate("Incident", "The call began."),
        FactKind.OFFERED: translate("Incident", "A remedy was offered."),
        FactKind.PROMISED: translate("Incident", "An answer after the call was promised."),
        FactKind.HANDED_OVER: translate("Incident", "The lead was brought in."),
        FactKind.END_ANNOUNCED: translate("Incident", "The end of the call was announced, and a later one offered."),
        FactKind.CALMED: translate("Incident", "The caller calmed down; back to the matter."),
        FactKind.ENDED: translate("Incident", "The call ended."),
    }[fact.kind]


def _foot(incident: Incident, written: date, words: PaperWords) -> str:
    translate = words.translate
    text = translate(
        "Incident",
        "Written on {day} by Call Companion from what was logged during the call. Quoted words are those of the prompt "
        "that was used. Call {call}.",
    )
    return text.format(day=day_text(written, words), call=incident.call_id)
