r"""The doorway on Windows: a named pipe, `\\.\pipe\call-companion-<user>-<session>-<hash of the folder>`.

For this user alone, not from another computer, and made by us or not at all: a name that somebody else took first
is refused on both sides. What Windows does is in `windows_pipes`, so that this can be tried everywhere.
"""

from __future__ import annotations

import os

from companion.integrations import wire

TYPE_CHECKING = False  # see verbs.py
if TYPE_CHECKING:
    from typing import Protocol, Self

    from companion.integrations.instance_lock import InstanceLock

    class Work(Protocol):
        """What Windows does meanwhile; `_winapi.Overlapped` is one."""

        @property
        def event(self) -> int:
            """Return the handle of an event that is set when it is done, and stays set."""

        def GetOverlappedResult(self, wait: bool, /) -> tuple[int, int]:  # noqa: N802 - the name of Windows
            """Return how much was done; raises OSError when it failed."""

        def getbuffer(self) -> bytes | None:
            """Return what was read."""

        def cancel(self) -> None:
            """Do no more of it; it still has to be waited for."""

    class PipeCalls(Protocol):
        """See `windows_pipes.WindowsPipes`."""

        def user(self) -> str:
            """Return the SID of the user this process runs as."""

        def session(self) -> int:
            """Return the number of the session on this computer."""

        def owner_of(self, handle: int) -> str:
            """Return the SID of the user who made what the handle leads to."""

        def create_pipe(self, name: str, rights: str, buffer: int, *, is_first: bool) -> int:
            """Make one more end to connect to; raises OSError, also when it is not the first."""

        def open_pipe(self, name: str) -> int:
            """Connect to a pipe; raises OSError: not there, or no free end just now."""

        def wait_for_pipe(self, name: str, timeout_ms: int) -> None:
            """Wait for a free end; raises OSError: gone, or none in time."""

        def begin_accepting(self, handle: int) -> Work:
            """Wait for somebody at this end; raises OSError, also when somebody came and has gone."""

        def begin_reading(self, handle: int, size: int) -> Work:
            """Read what comes; raises OSError when the other end has gone."""

        def begin_writing(self, handle: int, data: bytes) -> Work:
            """Write; raises OSError when the other end has gone."""

        def is_done(self, work: Work, timeout_ms: int = 0) -> bool:
            """Tell whether it is done, waiting for it that long."""

        def close(self, handle: int) -> None:
            """Let go of a pipe."""


# Windows keeps what fits here when the program hangs up before everything was read.
BUFFER = 256 * 1024
_BUSY, _CAME_AND_WENT, _NOT_IN_TIME = 231, 232, 121
_MOST_IN_FRONT = 20
_MOST_WHO_CAME_AND_WENT = 100


class LocalPipes:
    """The functions of `local_socket`, with pipes."""

    def __init__(self, calls: PipeCalls) -> None:
        self._calls = calls

    def address_in(self, run_dir: str) -> str:
        """Return the name of the pipe for a folder; nothing is written into the folder itself."""
        from hashlib import sha256  # noqa: PLC0415 - the name is made once

        digest = sha256(os.path.normcase(run_dir).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        return rf"\\.\pipe\call-companion-{self._calls.user()}-{self._calls.session()}-{digest}"

    def connect(self, address: str, timeout_s: float) -> Visit:
        """Reach the running program; raises OSError when there is none, or when somebody else listens."""
        handle = self._open(address, timeout_s)
        try:
            if self._calls.owner_of(handle) != self._calls.user():
                raise PermissionError("somebody else listens there")
        except OSError:
            self._calls.close(handle)
            raise
        return Visit(self._calls, handle, timeout_s)

    def _open(self, address: str, timeout_s: float) -> int:
        for _ in range(_MOST_IN_FRONT):
            try:
                return self._calls.open_pipe(address)
            except OSError as error:
                if _number_of(error) != _BUSY:
                    raise
            try:
                self._calls.wait_for_pipe(address, int(timeout_s * 1000))
            except OSError as error:
                if _number_of(error) == _NOT_IN_TIME:
                    raise TimeoutError("nobody opens") from None
                raise
        raise BlockingIOError("others were faster each time")

    def listen(self, address: str, lock: InstanceLock) -> Listener:
        """Listen without blocking; raises OSError, also when somebody else took the name."""
        if not lock.is_held:
            raise PermissionError("only the program that holds the instance lock may listen")
        return Listener(self._calls, address)

    def accept(self, listener: Listener) -> Guest:
        """Take the next connection; raises BlockingIOError when nobody waits."""
        return listener.accept()

    def is_this_user(self, _connection: object) -> bool:
        """Tell whether the other end is a program of this user: Windows lets nobody else in."""
        return True

    def touch(self, address: str) -> None:
        """Do nothing: no cleaner takes a pipe away."""

    def remove(self, address: str) -> None:
        """Do nothing: a pipe goes with the last who holds it."""


class Listener:
    """Holds one free end at any time, so that the name is ours until it is closed."""

    def __init__(self, calls: PipeCalls, name: str) -> None:
        self._calls = calls
        self._name = name
        user = calls.user()
        # Owned by the user, for the user alone, inherited from nowhere.
        self._rights = f"O:{user}D:P(A;;GA;;;{user})"
        self._free: tuple[int, Work] | None = self._make_end(is_first=True)
        if calls.owner_of(self._free[0]) != user:
            # Windows has refused this already; wine 8 lets several programs be the first.
            self.close()
            raise PermissionError("somebody else took the name")

    @property
    def work(self) -> Work | None:
        """Return what is done when somebody comes."""
        return self._free[1] if self._free else None

    def fileno(self) -> int:
        """Return the pipe; negative once it is closed."""
        return self._free[0] if self._free else -1

    def accept(self) -> Guest:
        """Take who waits; raises BlockingIOError when there is nobody, OSError when there can be no next one."""
        if self._free is None or not self._calls.is_done(self._free[1]):
            raise BlockingIOError("nobody waits")
        handle, came = self._free
        self._free = self._make_end(is_first=False)
        try:
            came.GetOverlappedResult(True)
            return Guest(self._calls, handle)
        except OSError as error:
            self._calls.close(handle)
            raise ConnectionAbortedError("came and went") from error

    def close(self) -> None:
        """Wait no longer."""
        if self._free:
            handle, coming = self._free
            self._free = None
            _give_up(coming)
            self._calls.close(handle)

    def _make_end(self, *, is_first: bool) -> tuple[int, Work]:
        for _ in range(_MOST_WHO_CAME_AND_WENT):
            handle = self._calls.create_pipe(self._name, self._rights, BUFFER, is_first=is_first)
            try:
                return handle, self._calls.begin_accepting(handle)
            except OSError as error:
                self._calls.close(handle)
                if _number_of(error) != _CAME_AND_WENT:
                    raise
        raise ConnectionAbortedError("they come and go")


class _Pipe:
    def __init__(self, calls: PipeCalls, handle: int) -> None:
        self._calls = calls
        self._handle = handle

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def fileno(self) -> int:
        """Return the pipe; negative once it is closed."""
        return self._handle

    def close(self) -> None:
        """Hang up; what was said can still be heard."""
        if self._handle >= 0:
            self._calls.close(self._handle)
            self._handle = -1


class Guest(_Pipe):
    """The end of the running program: never waits. Reads ahead, at most what a request may be long and one byte."""

    def __init__(self, calls: PipeCalls, handle: int) -> None:
        super().__init__(calls, handle)
        # What is under way; None when the other end has gone.
        self._reading = self._read_ahead()

    @property
    def work(self) -> Work | None:
        """Return what is done when something came; None when the other end has gone."""
        return self._reading

    def recv(self, size: int) -> bytes:
        """Return what came, b"" when the other end has gone; raises BlockingIOError when nothing is there."""
        if self._reading is None:
            return b""
        if not self._calls.is_done(self._reading):
            raise BlockingIOError("nothing came")
        done, self._reading = self._reading, None
        try:
            done.GetOverlappedResult(True)
        except OSError:
            return b""
        self._reading = self._read_ahead()
        return (done.getbuffer() or b"")[:size]

    def send(self, data: bytes) -> None:
        """Say what fits at once: all of it, up to BUFFER."""
        saying = self._calls.begin_writing(self._handle, data)
        if not self._calls.is_done(saying):
            _give_up(saying)

    def sendall(self, data: bytes) -> None:
        """Do the same: this end never waits."""
        self.send(data)

    def close(self) -> None:
        """Hang up; what was said can still be heard."""
        if self._reading:
            _give_up(self._reading)
            self._reading = None
        super().close()

    def _read_ahead(self) -> Work | None:
        try:
            return self._calls.begin_reading(self._handle, wire.LONGEST_REQUEST + 1)
        except OSError:
            return None


class Visit(_Pipe):
    """The end of the command line: waits for each step, but not for ever."""

    def __init__(self, calls: PipeCalls, handle: int, timeout_s: float) -> None:
        super().__init__(calls, handle)
        self._timeout_ms = int(timeout_s * 1000)

    def sendall(self, data: bytes) -> None:
        """Say all of it; raises TimeoutError."""
        self._finish(self._calls.begin_writing(self._handle, data))

    send = sendall

    def recv(self, size: int) -> bytes:
        """Return what came, b"" when the other end has hung up; raises TimeoutError."""
        try:
            reading = self._calls.begin_reading(self._handle, size)
            self._finish(reading)
        except BrokenPipeError:
            return b""
        return reading.getbuffer() or b""

    def _finish(self, work: Work) -> None:
        if not self._calls.is_done(work, self._timeout_ms):
            _give_up(work)
            raise TimeoutError("no answer")
        work.GetOverlappedResult(True)


def _give_up(work: Work) -> None:
    """Stop it and wait until it has stopped: only then may its memory go."""
    try:
        work.cancel()
        work.GetOverlappedResult(True)
    except OSError:
        pass  # it failed by itself


def _number_of(error: OSError) -> int | None:
    """Return the number Windows gave; there is none elsewhere."""
    return getattr(error, "winerror", None)
