"""An agent's desk: the program without a window, a clock and a log, and short words to tell a story with."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from companion.domain.ladder import MayEnd
from companion.domain.refusal import Refusal
from companion.domain.settings import Settings
from companion.engine.engine import Engine
from tests.support.fake_clock import FakeClock
from tests.support.memory_log import MemoryLog
from tests.support.words import a_pack

if TYPE_CHECKING:
    from companion.domain.events import Event
    from companion.domain.prompts import Pack
    from companion.domain.records import CallRecord
    from companion.domain.session import Session
    from companion.engine.commands import Command, Reply
    from companion.engine.snapshot import Sentence, Snapshot


class Desk:
    """What happens here is told with `do`, `refused` and `pass_time`; what is seen, with `picture` and `record`."""

    def __init__(self, pack: Pack | None = None, settings: Settings | None = None) -> None:
        self.clock = FakeClock()
        self.log = MemoryLog()
        self._pack = pack or a_pack()
        self._settings = settings or Settings(agent="Aino", may_end=MayEnd.YES)
        self.engine = self._start_program()

    def do(self, command: Command, command_id: UUID | None = None) -> Reply:
        """Do it, as the window does: at once, then to disk."""
        reply = self.engine.execute(command, str(command_id or uuid4()))
        assert reply.refusal is None, f"{command} was refused: {reply.refusal}"
        self.engine.flush()
        return reply

    def refused(self, command: Command) -> Refusal | None:
        """Try it, and return why it was refused."""
        return self.engine.execute(command, str(uuid4())).refusal

    def pass_time(self, seconds: float) -> None:
        """Let time pass with the program's tick, once a second."""
        whole, rest = divmod(seconds, 1)
        for _ in range(int(whole)):
            self.clock.advance(1)
            self.engine.tick()
        self.clock.advance(rest)
        self.engine.tick()

    def sleep(self, seconds: float) -> None:
        """Close the lid and open it again."""
        self.clock.sleep(seconds)
        self.engine.tick()

    def kill_and_restart(self) -> None:
        """What did not reach the log is gone."""
        self.engine = self._start_program()

    def picture(self) -> Snapshot:
        return self.engine.snapshot

    @property
    def session(self) -> Session:
        return self.engine._session

    def sentence(self) -> Sentence:
        """The sentence that must be on the card."""
        sentence = self.picture().sentence
        assert sentence is not None
        return sentence

    def card(self) -> str | None:
        """The id of the sentence on the card."""
        sentence = self.picture().sentence
        return sentence.id if sentence else None

    @property
    def record(self) -> CallRecord:
        """The call that started last, as the log has it."""
        return list(self.log.all_records.values())[-1]

    def stored(self, kind: type[Event]) -> int:
        """How many events of a kind the log has."""
        return sum(isinstance(event, kind) for event in self.log.events)

    def _start_program(self) -> Engine:
        return Engine(self.clock, self.log, self._pack, self._settings, b"a key for references")
