"""While notes are locked nothing typed is taken, everything else works, then the texts are there again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from companion.domain.call import Coding, Outcome, Phase
from companion.domain.events import WrapUpEdited
from companion.domain.refusal import Refusal
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from tests.unit.engine.desk import Desk


def test_nothing_typed_is_taken_and_everything_else_is(desk: Desk) -> None:
    desk.log.are_texts_locked = True
    desk.do(cmd.StartCall())
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.EndCall())
    assert desk.picture().are_notes_locked
    for coding in (Coding(note="typed"), Coding(granted="typed"), Coding(note="")):
        assert desk.refused(cmd.EditWrapUp(coding)) == Refusal.NOTES_LOCKED
        assert desk.refused(cmd.SaveWrapUp(coding)) == Refusal.NOTES_LOCKED
    desk.do(cmd.SaveWrapUp(Coding(outcome=Outcome.RESOLVED, topic="Billing", thanked=True)))
    assert desk.record.topic == "Billing"
    desk.log.are_texts_locked = False
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(note="typed")))


def test_a_reference_is_known_by_its_hash_and_not_kept_as_typed() -> None:
    desk = Desk(settings=Settings(keep_reference_as_typed=True))
    desk.log.are_texts_locked = True
    desk.do(cmd.StartCall(ref="T-1"))
    assert desk.record.ref == ""
    assert desk.record.ref_hash
    desk.do(cmd.SetReference("T-2"))
    assert desk.record.ref == ""


def test_unlocked_in_the_wrap_up_the_note_is_there_again(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(note="a note")))
    entries = list(desk.log.entries)
    desk.log.entries = [
        replace(entry, event=replace(entry.event, note=None)) if isinstance(entry.event, WrapUpEdited) else entry
        for entry in entries
    ]
    desk.log.are_texts_locked = True
    desk.kill_and_restart()
    assert desk.picture().coding.note is None
    desk.do(cmd.EditWrapUp(Coding(topic="Login")))
    desk.log.entries = [*entries, *desk.log.entries[len(entries) :]]
    desk.log.are_texts_locked = False
    before = desk.session
    desk.engine.take_in_texts()
    assert desk.picture().coding.note == "a note"
    assert desk.picture().coding.topic == "Login"
    assert desk.picture().phase == Phase.WRAP_UP
    assert not desk.picture().are_notes_locked
    call = before.running_call()
    assert desk.session.running_call() == replace(call, coding=replace(call.coding, note="a note"))


def test_words_without_a_call_stay_on_the_card(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing", just_words=True))
    words = desk.card()
    desk.engine.take_in_texts()
    assert desk.card() == words


def test_a_promise_is_not_put_off_without_its_words(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.SetFollowUp(timedelta(hours=1), "Call back"))
    desk.do(cmd.SaveWrapUp(Coding(outcome=Outcome.OTHER)))
    (promise,) = desk.picture().follow_ups
    desk.log.are_texts_locked = True
    assert desk.refused(cmd.LaterFollowUp(promise.id, timedelta(hours=2))) == Refusal.NOTES_LOCKED
    assert desk.refused(cmd.SetFollowUp(timedelta(hours=2), follow_up_id=promise.id)) == Refusal.NOTES_LOCKED
    desk.log.are_texts_locked = False
    assert [each.what for each in desk.picture().follow_ups] == ["Call back"]


def test_after_another_log_took_its_place_locked_is_locked(desk: Desk) -> None:
    desk.log.are_texts_locked = True
    desk.engine.begin_anew(b"k" * 32)
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    assert desk.refused(cmd.EditWrapUp(Coding(note="typed"))) == Refusal.NOTES_LOCKED
