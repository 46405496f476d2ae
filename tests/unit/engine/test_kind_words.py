"""The drawer of kind words: kept, changed, taken out, put back, and there after a restart."""

from __future__ import annotations

from uuid import UUID

from companion.domain import events as ev
from companion.domain.call import Coding, Outcome
from companion.domain.kind_words import one_of
from companion.domain.privacy import LONGEST_KIND_WORDS
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd
from tests.unit.engine.desk import Desk


def words_in(desk: Desk) -> list[str]:
    return [each.words for each in desk.picture().kind_words]


def test_the_newest_comes_first_and_all_are_there_after_a_restart(desk: Desk) -> None:
    desk.do(cmd.KeepKindWords("You were patient with me."))
    desk.clock.advance(60)
    desk.do(cmd.KeepKindWords("Best help I ever had."))
    assert words_in(desk) == ["Best help I ever had.", "You were patient with me."]
    desk.kill_and_restart()
    assert words_in(desk) == ["Best help I ever had.", "You were patient with me."]


def test_words_of_a_call_know_it_and_others_do_not(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.KeepKindWords("Thank you.", is_of_call=True))
    desk.do(cmd.SaveWrapUp(Coding(Outcome.RESOLVED)))
    desk.do(cmd.KeepKindWords("A colleague said: well handled."))
    assert [bool(each.call_id) for each in desk.picture().kind_words] == [False, True]


def test_words_typed_on_are_changed_in_their_place(desk: Desk) -> None:
    own_id = str(UUID(int=5))
    desk.do(cmd.KeepKindWords("Thank", own_id))
    desk.clock.advance(60)
    desk.do(cmd.KeepKindWords("Thank you so much", own_id))
    (found,) = desk.picture().kind_words
    assert (found.id, found.words) == (own_id, "Thank you so much")
    assert found.since.utc_ms < desk.clock.now().utc_ms
    desk.do(cmd.KeepKindWords("", own_id))
    assert words_in(desk) == []


def test_taken_out_is_out_and_can_be_put_back(desk: Desk) -> None:
    desk.do(cmd.KeepKindWords("Thank you."))
    (found,) = desk.picture().kind_words
    desk.do(cmd.DropKindWords(found.id))
    assert words_in(desk) == []
    assert desk.refused(cmd.DropKindWords(found.id)) == Refusal.NO_KIND_WORDS
    desk.do(cmd.KeepKindWords(found.words, found.id))
    assert desk.picture().kind_words == (found,)


def test_nothing_is_kept_of_nothing_and_no_card_number(desk: Desk) -> None:
    assert desk.refused(cmd.KeepKindWords("  ")) == Refusal.NO_KIND_WORDS
    desk.do(cmd.KeepKindWords("4111 1111 1111 1111 thanks " + "x" * 900))
    (kept,) = words_in(desk)
    assert "4111 1111 1111" not in kept
    assert len(kept) <= LONGEST_KIND_WORDS


def test_erased_words_are_gone_from_the_drawer(desk: Desk) -> None:
    desk.do(cmd.KeepKindWords("Thank you."))
    ((entry),) = desk.log.entries
    assert isinstance(entry.event, ev.KindWordsKept)
    erased = ev.KindWordsKept(call_id="", at=entry.event.at, words_id=entry.event.words_id)
    desk.log.entries[0] = ev.Entry(entry.event_id, erased)
    desk.engine.recall_kept()
    assert words_in(desk) == []


def test_each_has_its_turn(desk: Desk) -> None:
    for words in ("one", "two"):
        desk.do(cmd.KeepKindWords(words))
    inside = desk.picture().kind_words
    shown = [one_of(inside, turn) for turn in range(3)]
    assert shown[0] != shown[1]
    assert shown[0] == shown[2]
    assert one_of((), 3) is None
