"""The agent erases calls: the program goes on as if they had not been, and never brings one back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd
from companion.engine.ports import CallAtHandError, StorageUnavailableError

if TYPE_CHECKING:
    from tests.unit.engine.desk import Desk


def _a_call(desk: Desk, strain: Strain = Strain.EASY) -> str:
    desk.do(cmd.StartCall())
    call_id = desk.record.call_id
    desk.pass_time(60)
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(outcome=Outcome.RESOLVED, strain=strain)))
    desk.do(cmd.SaveWrapUp())
    return call_id


def test_the_last_call_is_gone_from_the_day_and_cannot_be_coded_anew(desk: Desk) -> None:
    first, last = _a_call(desk), _a_call(desk)
    desk.engine.erase_calls([last])
    assert list(desk.log.all_records) == [first]
    assert desk.picture().calls_today == 1
    assert desk.refused(cmd.ReopenWrapUp()) == Refusal.NO_LAST_CALL
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.READY
    assert list(desk.log.all_records) == [first]


def test_a_call_at_hand_or_in_its_wrap_up_or_rested_from_cannot_be_erased(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    call_id = desk.record.call_id
    with pytest.raises(CallAtHandError):
        desk.engine.erase_calls([call_id])
    desk.do(cmd.EndCall())
    with pytest.raises(CallAtHandError):
        desk.engine.erase_calls([call_id])
    desk.do(cmd.EditWrapUp(Coding(outcome=Outcome.RESOLVED, strain=Strain.HARD)))
    desk.do(cmd.SaveWrapUp())
    with pytest.raises(CallAtHandError):
        desk.engine.erase_calls([call_id])
    desk.do(cmd.EndCooldown())
    desk.engine.erase_calls([call_id])
    assert not desk.log.all_records
    assert not desk.log.entries


def test_the_call_before_the_one_at_hand_does_not_come_back_when_that_start_is_undone(desk: Desk) -> None:
    first = _a_call(desk)
    desk.do(cmd.StartCall())
    desk.engine.erase_calls([first])
    assert desk.picture().phase == Phase.ON_CALL
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(outcome=Outcome.RESOLVED, strain=Strain.EASY)))
    desk.do(cmd.SaveWrapUp())
    assert first not in desk.log.all_records


def test_nothing_is_erased_while_something_waits_for_the_disk(desk: Desk) -> None:
    first = _a_call(desk)
    desk.do(cmd.StartCall())
    desk.log.is_failing = True
    desk.do(cmd.Hold())
    with pytest.raises(StorageUnavailableError):
        desk.engine.erase_calls([first])
    assert first in desk.log.all_records


def test_what_the_settings_say_is_masked_before_anything_is_stored(desk: Desk) -> None:
    desk.engine.change_settings(replace(desk.engine.settings, mask_phones=True, mask_emails=True))
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(note="ring 040 123 4567 or aino@firma.example, 131052-308T")))
    masked = "ring [phone] or [e-mail], [ID number]"
    assert desk.picture().coding.note == masked
    desk.do(cmd.SaveWrapUp())
    assert desk.record.note == masked
    assert "040" not in repr(desk.log.entries)
