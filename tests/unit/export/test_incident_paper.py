"""The record of one call as a page and as text: facts and the words that were said, nothing that is the agent's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.call import Outcome, Strain
from companion.domain.incident import EndReason
from companion.domain.ladder import Rung
from companion.export.incident_paper import incident_paper, incident_pieces, incident_text
from companion.export.paper import FactRows, Ink, Paper, Story
from tests.support.builders import a_record
from tests.support.papers import TODAY, Page, an_incident, some_words

FOOT = (
    "Written on 29 March 2026 by Call Companion from what was logged during the call. "
    "Quoted words are those of the prompt that was used. Call call-1."
)


def rows(paper: Paper) -> dict[str, str]:
    block = paper.sections[0].blocks[0]
    assert isinstance(block, FactRows)
    return dict(block.rows)


def story(paper: Paper) -> Story:
    block = paper.sections[1].blocks[0]
    assert isinstance(block, Story)
    return block


def test_a_record_as_plain_text() -> None:
    assert incident_text(an_incident("Shift lead, 09:30"), some_words(), TODAY).splitlines() == [
        "Record of a call",
        "16 March 2026, 09:00:00 to 09:10:00 (UTC+02:00)",
        "",
        "Length: 10:00, of it 01:00 on hold",
        "About: Billing",
        "Behaviour: Swearing",
        "Warnings: 2 given",
        "Outcome: Ended at boundary",
        "Why it ended: The agent ended the call after the warnings listed below.",
        "Told to: Shift lead, 09:30",
        "",
        "09:00:00 (00:00) The call began.",
        "09:00:09 (00:09) Behaviour noted: Swearing",
        "09:00:33 (03:10) The caller was asked to stop. “Please let us keep to the matter.”",
        "09:05:58 (05:58) The condition for going on was named.",
        "09:06:12 (06:12) The caller calmed down; back to the matter.",
        "09:10:00 (10:00) The call ended.",
        "",
        FOOT,
    ]


def test_the_page_tells_the_same() -> None:
    text = Page("".join(incident_pieces(an_incident("Shift lead"), some_words(), TODAY))).text
    for line in incident_text(an_incident("Shift lead"), some_words(), TODAY).replace(": ", " ").splitlines()[:2]:
        assert line in text
    assert "The caller was asked to stop." in text
    assert "“Please let us keep to the matter.”" in text


def test_warnings_are_marked_and_so_is_that_it_worked() -> None:
    inks = [moment.ink for moment in story(incident_paper(an_incident(), some_words(), TODAY)).moments]
    assert inks == [Ink.TEXT, Ink.TEXT, Ink.LIMIT, Ink.LIMIT, Ink.CALM, Ink.TEXT]


def test_the_note_is_there_only_when_it_was_asked_for() -> None:
    assert "Paid twice." not in incident_text(an_incident(), some_words(), TODAY)
    assert rows(incident_paper(an_incident(with_note=True), some_words(), TODAY))["Note of the agent"] == "Paid twice."


def test_nothing_of_the_agent_s_own_is_in_it() -> None:
    call = replace(a_record(ref="SECRET-REF", strain=Strain.ABUSIVE, note="SECRET-NOTE"), granted="SECRET-GIFT")
    call = replace(call, was_thanked=True, ref_hash="SECRET-HASH", cooldown_taken_s=7777.0)
    told = [*incident_pieces(an_incident(record=call), some_words(), TODAY)]
    text = "".join(told) + incident_text(an_incident(record=call), some_words(), TODAY)
    for secret in ("SECRET", "abusive", "hard", "thank", "7777"):
        assert secret.lower() not in text.lower().replace("charset", "")
    calm = replace(call, strain=None, was_thanked=False, note="", ref="", granted="", cooldown_taken_s=0.0)
    assert [*incident_pieces(an_incident(record=calm), some_words(), TODAY)] == told


def test_what_is_typed_is_no_markup() -> None:
    incident = an_incident("<script>x</script>")
    read = Page("".join(incident_pieces(incident, some_words(quote="<b>&"), TODAY)))
    assert not read.all_of("script")
    assert not read.all_of("b")
    assert "<script>x</script>" in read.text
    assert "“<b>&”" in read.text


def test_words_that_are_lost_are_not_made_up() -> None:
    words = replace(some_words(), quote=lambda _line_id: None)
    assert "“" not in incident_text(an_incident(), words, TODAY)


@pytest.mark.parametrize(
    ("outcome", "rungs", "told"),
    [
        (Outcome.ENDED_AT_BOUNDARY, (), "The agent ended the call because of the behaviour named above."),
        (Outcome.ENDED_AT_ONCE, (Rung.END,), "The agent ended the call because of the behaviour named above."),
        (Outcome.CALLER_HUNG_UP, (Rung.NOTICE,), "The caller hung up."),
        (Outcome.DROPPED, (), "The line was cut."),
        (Outcome.ESCALATED, (Rung.HAND_OVER,), "The call was handed over."),
        (Outcome.NOT_CODED, (Rung.NOTICE, Rung.HAND_OVER), "The call was handed over."),
        (Outcome.NOT_CODED, (), "Not noted"),
        (Outcome.RESOLVED, (), "The call came to its end."),
    ],
)
def test_why_it_ended(outcome: Outcome, rungs: tuple[Rung, ...], told: str) -> None:
    call = a_record(outcome=outcome, rungs=[(rung, 60.0 * n) for n, rung in enumerate(rungs, start=1)])
    paper = incident_paper(an_incident(record=call), some_words(), TODAY)
    assert rows(paper)["Why it ended"] == told


def test_what_was_offered() -> None:
    call = a_record(rungs=[(Rung.HAND_OVER, 60.0), (Rung.END, 90.0)])
    paper = incident_paper(an_incident(record=call), some_words(), TODAY)
    assert rows(paper)["Offered"] == "to speak with the lead; to talk again at another time"


def test_every_reason_and_every_kind_of_fact_has_words() -> None:
    for reason in EndReason:
        assert rows(incident_paper(replace(an_incident(), reason=reason), some_words(), TODAY))["Why it ended"]
