"""Pipes as Windows has them, in memory: for whatever is written over `windows_pipes`."""

from __future__ import annotations

import errno
import re
import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.integrations.local_pipe import Work

ME, SOMEBODY_ELSE = "S-1-5-21-1-2-3-1001", "S-1-5-21-1-2-3-1002"
_ERRNO = {
    2: errno.ENOENT,
    5: errno.EACCES,
    109: errno.EPIPE,
    121: errno.ETIMEDOUT,
    231: errno.EPIPE,
    232: errno.EPIPE,
    995: errno.EINVAL,
}


def windows_error(number: int) -> OSError:
    """Make an error as Windows gives it."""
    error = OSError(_ERRNO[number], f"error {number}")
    error.winerror = number  # type: ignore[attr-defined,unused-ignore]
    return error


class FakeWork:
    """Implements Work."""

    def __init__(self, pipes: FakePipes, event: int, begun_by: int) -> None:
        self.event = event
        self.begun_by = begun_by
        self._pipes = pipes
        self.is_pending = True
        self.wanted = 0
        self.read: bytes | None = None
        self.error: int | None = None

    def finish(self, error: int | None = None) -> None:
        self.is_pending = False
        self.error = error
        self._pipes.events[self.event] = True

    def GetOverlappedResult(self, wait: bool, /) -> tuple[int, int]:  # noqa: N802
        with self._pipes.changed:
            assert not (wait and self.is_pending), "nobody waits for ever"
            if self.error not in {None, 995}:
                raise windows_error(self.error or 0)
            return len(self.read or b""), self.error or 0

    def getbuffer(self) -> bytes | None:
        return self.read

    def cancel(self) -> None:
        with self._pipes.changed:
            if self.is_pending:
                self.finish(995)
            self._pipes.changed.notify_all()


class _End:
    """One of two ends that belong together. `inbox` is what the other one said."""

    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.inbox = bytearray()
        self.other: _End | None = None
        self.has_other_gone = False
        self.coming: FakeWork | None = None
        self.reading: FakeWork | None = None


class FakePipes:
    """Implements PipeCalls and EventCalls. `user` is who asks."""

    def __init__(self) -> None:
        self.changed = threading.Condition(threading.RLock())
        self.user_id = ME
        self.session_id = 1
        self.events: dict[int, bool] = {}
        self.rights: list[str] = []
        self.works: list[FakeWork] = []
        # What happens between making an end and waiting at it.
        self.before_accepting: deque[str] = deque()
        self._handles: dict[int, _End] = {}
        self._free: dict[str, list[_End]] = {}
        self._names: dict[int, str] = {}
        self._last = 100
        self.full = False
        self.lets_several_be_first = False

    def heard_by(self, handle: int) -> bytes:
        return bytes(self._handles[handle].inbox)

    @property
    def open_handles(self) -> int:
        return len(self._handles)

    @property
    def pending(self) -> int:
        return sum(work.is_pending for work in self.works)

    def user(self) -> str:
        return self.user_id

    def session(self) -> int:
        return self.session_id

    def owner_of(self, handle: int) -> str:
        return self._handles[handle].owner

    def create_pipe(self, name: str, rights: str, buffer: int, *, is_first: bool) -> int:
        assert buffer > 0
        with self.changed:
            others = [handle for handle, known in self._names.items() if known == name]
            if others and is_first and not self.lets_several_be_first:
                raise windows_error(5)
            if self.full:
                raise windows_error(231)
            owner = re.match(r"O:([^:]*)D:P\(A;;GA;;;([^)]*)\)$", rights)
            assert owner
            assert owner[1] == owner[2] == self.user_id
            self.rights.append(rights)
            end = _End(self._handles[others[0]].owner if others else self.user_id)
            handle = self._handle(end)
            self._names[handle] = name
            self._free.setdefault(name, []).append(end)
            if self.before_accepting:
                getattr(self, self.before_accepting.popleft())(name)
            self.changed.notify_all()
            return handle

    def squat(self, name: str) -> int:
        """Take a name as another user, who lets everybody have an end of it."""
        end = _End(SOMEBODY_ELSE)
        handle = self._handle(end)
        self._names[handle] = name
        self._free.setdefault(name, []).append(end)
        return handle

    def come_and_go(self, name: str) -> None:
        self.close(self.open_pipe(name))

    def open_pipe(self, name: str) -> int:
        with self.changed:
            if name not in self._names.values():
                raise windows_error(2)
            if not self._free.get(name):
                raise windows_error(231)
            theirs = self._free[name].pop(0)
            ours = _End(theirs.owner)
            ours.other, theirs.other = theirs, ours
            if theirs.coming:
                theirs.coming.finish()
            self.changed.notify_all()
            return self._handle(ours)

    def wait_for_pipe(self, name: str, timeout_ms: int) -> None:
        with self.changed:
            if not self.changed.wait_for(
                lambda: self._free.get(name) or name not in self._names.values(), timeout_ms / 1000
            ):
                raise windows_error(121)
            if name not in self._names.values():
                raise windows_error(2)

    def begin_accepting(self, handle: int) -> FakeWork:
        with self.changed:
            end = self._handles[handle]
            if end.has_other_gone:
                raise windows_error(232)
            end.coming = self._work(handle)
            if end.other:
                end.coming.finish()
            return end.coming

    def begin_reading(self, handle: int, size: int) -> FakeWork:
        with self.changed:
            end = self._handles[handle]
            if end.has_other_gone and not end.inbox:
                raise windows_error(109)
            end.reading = self._work(handle)
            end.reading.wanted = size
            _deliver(end)
            self.changed.notify_all()
            return end.reading

    def begin_writing(self, handle: int, data: bytes) -> FakeWork:
        with self.changed:
            end = self._handles[handle]
            if end.has_other_gone or end.other is None:
                raise windows_error(232)
            end.other.inbox += data
            _deliver(end.other)
            work = self._work(handle)
            work.finish()
            self.changed.notify_all()
            return work

    def is_done(self, work: Work, timeout_ms: int = 0) -> bool:
        with self.changed:
            return bool(self.changed.wait_for(lambda: self.events[work.event], timeout_ms / 1000))

    def close(self, handle: int) -> None:
        with self.changed:
            assert not any(work.is_pending and work.begun_by == handle for work in self.works), "still under way"
            end = self._handles.pop(handle)
            name = self._names.pop(handle, "")
            if end in self._free.get(name, []):
                self._free[name].remove(end)
            if end.other:
                end.other.has_other_gone = True
                _deliver(end.other)
            self.changed.notify_all()

    def make_event(self) -> int:
        self._last += 1
        self.events[self._last] = False
        return self._last

    def set_event(self, event: int, *, to: bool) -> None:
        with self.changed:
            self.events[event] = to
            self.changed.notify_all()

    def wait_for_any(self, events: Sequence[int]) -> int:
        with self.changed:
            self.changed.wait_for(lambda: any(self.events[event] for event in events))
            return next(which for which, event in enumerate(events) if self.events[event])

    def _work(self, handle: int) -> FakeWork:
        work = FakeWork(self, self.make_event(), handle)
        self.works.append(work)
        return work

    def _handle(self, end: _End) -> int:
        self._last += 1
        self._handles[self._last] = end
        return self._last


def _deliver(end: _End) -> None:
    """Hand what is there, or the news that nobody is there, to whoever reads."""
    reading = end.reading
    if reading is None or not reading.is_pending:
        return
    if end.inbox:
        reading.read = bytes(end.inbox[: reading.wanted])
        del end.inbox[: reading.wanted]
        reading.finish()
    elif end.has_other_gone:
        reading.finish(109)
