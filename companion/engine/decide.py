"""From a command to the facts that come of it: lays settings, words and typed text before the moves of the domain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain import moves, speech
from companion.domain.call import Coding, Phase
from companion.domain.note_guard import CARDS, guard_note, guard_text
from companion.domain.privacy import LONGEST_REFERENCE, LONGEST_TOPIC, hash_reference
from companion.domain.refusal import Refusal, Refused
from companion.engine import commands as cmd

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.cooldown import RestLimits
    from companion.domain.events import Event
    from companion.domain.instants import Instant
    from companion.domain.ladder import Ladder
    from companion.domain.prompts import Pack
    from companion.domain.session import Session
    from companion.domain.settings import Settings

Decision = tuple["Session", "list[Event]"]


class Decider:
    """Knows the words, the settings and the key for references; holds no state of its own.

    are_texts_locked: nothing that is typed can be kept now.
    """

    def __init__(
        self, pack: Pack, settings: Settings, reference_key: bytes, are_texts_locked: Callable[[], bool] = lambda: False
    ) -> None:
        self.pack = pack
        self.reference_key = reference_key
        self._settings = settings
        self._are_texts_locked = are_texts_locked

    def decide(
        self, session: Session, at: Instant, command: cmd.Command, command_id: str, *, hard_before: int = 0
    ) -> Decision:
        """Return the session after the command and its events; raises Refused when it is not possible now.

        hard_before: how many hard calls the last hours had before the one at hand.
        """
        if session.phase == Phase.READY:
            words = self._words_without_call(session, command)
            if words is not None:
                return replace(session, words=words or None), []
        events = self._events(session, at, command, command_id, self._settings.rest_limits(hard_before))
        return session.after(events), events

    def _words_without_call(self, session: Session, command: cmd.Command) -> str | None:
        """Return the line to show while no call runs, "" for none, or None when the command is not about that."""
        match command:
            case cmd.SaySituation(situation, just_words) if just_words or session.words:
                step = self.pack.current_step(situation, ())
                line = step and self.pack.first_line(step)
            case cmd.ShowMoment(moment):
                step = self.pack.current_step(moment, ())
                line = step and self.pack.first_line(step)
            case cmd.AnotherWay() if session.words:
                line = self.pack.another(session.words)
            case cmd.NextWords() if session.words:
                step = self.pack.step_after(session.words)
                line = step and self.pack.first_line(step)
            case cmd.PutWordsAway() if session.words:
                return ""
            case _:
                return None
        if line is None:
            raise Refused(Refusal.NO_WORDS)
        return line.id

    def _events(  # noqa: C901, PLR0911, PLR0912 - one line a verb
        self, session: Session, at: Instant, command: cmd.Command, command_id: str, rest_limits: RestLimits
    ) -> list[Event]:
        pack = self.pack
        match command:
            case cmd.StartCall():
                return self._start(session, at, command, command_id, rest_limits)
            case cmd.SaySituation():
                return self._say(session, at, command, command_id, rest_limits)
            case cmd.CorrectStart(ago_s):
                return moves.correct_start(session, at, ago_s=ago_s)
            case cmd.Hold(with_colleague):
                return moves.hold(session, at, pack, with_colleague=with_colleague)
            case cmd.Resume():
                return moves.resume(session, at, pack)
            case cmd.EndCall(ago_s):
                return moves.end_call(session, at, ago_s=ago_s)
            case cmd.Undo():
                return moves.undo(session, at)
            case cmd.ShowMoment(moment):
                return speech.show_words(session, at, pack, moment_id=moment)
            case cmd.PickStyle(style):
                return speech.pick_style(session, at, pack, style=style)
            case cmd.PromiseHold(minutes):
                return moves.promise_hold(session, at, minutes=minutes)
            case cmd.AnswerHelp(is_open):
                return speech.answer_help(session, at, self._settings.help_limits(), is_open=is_open)
            case cmd.SteadyLine():
                return speech.steady_line(session, at, pack)
            case cmd.AnotherWay():
                return speech.another_way(session, at, pack)
            case cmd.GiveNextRung():
                return speech.give_next_rung(session, at, pack)
            case cmd.SaidIt():
                return speech.said_it(session, at, pack)
            case cmd.NotSaid():
                return speech.not_said(session, at)
            case cmd.CalmedDown():
                return speech.calmed_down(session, at, pack)
            case cmd.SetReference(ref):
                kept, hashed = self._reference(ref)
                return moves.set_reference(session, at, ref=kept, ref_hash=hashed)
            case cmd.EditWrapUp(coding):
                return moves.edit_wrap_up(session, at, _cleaned(coding))
            case cmd.SaveWrapUp(coding):
                return moves.save_wrap_up(session, at, _cleaned(coding), rest_limits=rest_limits)
            case cmd.ReopenWrapUp(strain):
                return moves.reopen_wrap_up(session, at, strain=strain)
            case cmd.RecodeCall(call_id, coding):
                return moves.recode_call(session, at, _cleaned(coding), call_id=call_id)
            case cmd.TakeCooldown():
                return moves.take_cooldown(session, at, rest_limits=rest_limits)
            case cmd.KeepWriting(text):
                return moves.keep_writing(session, at, text)
            case cmd.EndCooldown():
                return moves.end_cooldown(session, at)
            case cmd.MoreCooldown():
                return moves.more_cooldown(session, at, rest_limits=rest_limits)
            case cmd.NextWords() | cmd.PutWordsAway():
                raise Refused(Refusal.NO_WORDS_SHOWN)
        raise TypeError(f"no such command: {command!r}")

    def _start(  # noqa: PLR0913 - a start has this many sides
        self,
        session: Session,
        at: Instant,
        command: cmd.StartCall,
        call_id: str,
        rest_limits: RestLimits,
        *,
        by_situation: bool = False,
    ) -> list[Event]:
        ref, ref_hash = self._reference(command.ref)
        started = moves.start_call(
            session,
            at,
            call_id=call_id,
            ago_s=command.ago_s,
            ref=ref,
            ref_hash=ref_hash,
            replace_running=command.replace_running,
            by_situation=by_situation,
            ladder=self._ladder(None),
            rest_limits=rest_limits,
        )
        if session.words:  # the words that were on the card stay there when the call begins
            started.append(ev.SentenceShown(call_id=call_id, at=at, line_id=session.words))
        return started

    def _say(
        self, session: Session, at: Instant, command: cmd.SaySituation, call_id: str, rest_limits: RestLimits
    ) -> list[Event]:
        if self.pack.situation(command.situation) is None:
            raise Refused(Refusal.NO_WORDS)
        ladder = self._ladder(command.situation)
        if session.is_on_call:
            return speech.say_situation(session, at, self.pack, situation_id=command.situation, ladder=ladder)
        if command.just_words:
            raise Refused(Refusal.NOT_IN_THIS_PHASE)
        started = self._start(session, at, cmd.StartCall(), call_id, rest_limits, by_situation=True)
        begun = session.after(started)
        return started + speech.say_situation(begun, at, self.pack, situation_id=command.situation, ladder=ladder)

    def _ladder(self, situation_id: str | None) -> Ladder:
        """Return the ladder of a behaviour for this agent."""
        return self.pack.ladder_in_force(situation_id or "", self._settings.ladder, self._settings.may_end)

    def _reference(self, typed: str) -> tuple[str | None, str | None]:
        """Return what is kept of a reference: (as typed or None, keyed hash or None)."""
        ref = guard_text(typed, LONGEST_REFERENCE).text
        if not ref:
            return None, None
        # What is not kept as typed still tells one caller from another, as a fingerprint; but for a card.
        told = guard_text(typed, LONGEST_REFERENCE, CARDS).text
        is_kept = self._settings.keep_reference_as_typed and not self._are_texts_locked()
        return ref if is_kept else None, hash_reference(self.reference_key, told)


def _cleaned(coding: Coding) -> Coding:
    return replace(
        coding,
        topic=None if coding.topic is None else guard_text(coding.topic, LONGEST_TOPIC).text,
        note=None if coding.note is None else guard_note(coding.note).text,
        granted=None if coding.granted is None else guard_note(coding.granted).text,
    )
