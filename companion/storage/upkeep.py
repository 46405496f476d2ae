"""What the log needs and the window must not wait for, done in slices.

The rest of the check, letting go of what is too old, the backup of the day, and the copies.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from companion.engine.ports import StorageUnavailableError
from companion.storage.backup import back_up_daily
from companion.storage.beside_log import BesideLog
from companion.storage.integrity import check_rows, verdict
from companion.storage.retention import let_go

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Generator
    from datetime import date
    from pathlib import Path

    from companion.domain.retention import Keep
    from companion.engine.ports import Clock
    from companion.storage.open_log import OpenedLog

_log = logging.getLogger(__name__)

# With the page that is begun last a slice stays below 20 ms.
SLICE_S = 0.012


class Upkeep:
    """Call `step` while no call runs, again soon when it says that there is more; `close` it before the log.

    keep: how long what is kept. on_let_go: called when something went, for what was made from the log.
    """

    def __init__(
        self,
        opened: OpenedLog,
        backups: Path,
        clock: Clock,
        keep: Callable[[], Keep] | None = None,
        on_let_go: Callable[[], None] | None = None,
    ) -> None:
        self._opened = opened
        self._backups = backups
        self._clock = clock
        self._keep = keep
        self._on_let_go = on_let_go
        self._let_go_for: tuple[date, Keep] | None = None
        self._is_checked = False
        self._job: Generator[None, None, None] | None = None
        self._job_is_for: sqlite3.Connection | None = None

    @property
    def is_checked(self) -> bool:
        """All of the log was looked at since the start."""
        return self._is_checked

    def step(self) -> bool:
        """Work for a moment; tells whether there is more to do. Never raises for what the disk does."""
        log = self._opened.log
        if isinstance(log, BesideLog):  # the file and its backups belong to a newer program
            return False
        try:
            wrong, is_over = log.run(self._slice)
            if wrong:
                _log.error("a look at the rest of the log says: %s", wrong)
                self.close()
                self._is_checked = True  # mending looks at everything
                log.doubt()
                log.open()
        except StorageUnavailableError as error:
            _log.warning("the log is looked after later: %s", error)
            self.close()
            return False
        return not is_over and not wrong

    def close(self) -> None:
        """Give up what is half done."""
        if self._job:
            self._job.close()
        self._job = self._job_is_for = None

    def _slice(self, connection: sqlite3.Connection) -> tuple[str | None, bool]:
        """Return what is wrong, and whether all is done."""
        if self._job is None or self._job_is_for is not connection:
            self._job, self._job_is_for = self._work(connection), connection
        job, is_over = self._job, False
        until_s = self._clock.now().elapsed_s + SLICE_S

        def one_piece() -> None:
            nonlocal is_over
            is_over = next(job, job) is job

        wrong = verdict(one_piece)
        while not is_over and not wrong and self._clock.now().elapsed_s < until_s:
            wrong = verdict(one_piece)
        if is_over:
            self.close()
        return wrong, is_over

    def _work(self, connection: sqlite3.Connection) -> Generator[None, None, None]:
        self._opened.reserve.make()
        yield
        if not self._is_checked:
            yield from check_rows(connection)
            self._is_checked = True
        keep, today = (self._keep() if self._keep else None), self._today()
        is_due = keep is not None and self._let_go_for != (today, keep)
        bounds = keep.bounds(self._clock.now().utc_ms) if keep and is_due else None
        if bounds:
            changes = connection.total_changes
            yield from let_go(connection, bounds)
            if self._on_let_go and connection.total_changes != changes:
                self._on_let_go()
        try:
            yield from back_up_daily(connection, self._backups, today)
        except OSError as error:
            _log.warning("no backup now: %s", error)
        copies = self._opened.opener.copies
        if copies and not copies.erase():
            return
        if copies and keep and bounds:
            yield from copies.let_go(bounds)
            self._let_go_for = (today, keep)

    def _today(self) -> date:
        at = self._clock.now()
        return (datetime.fromtimestamp(at.utc_ms / 1000, tz=UTC) + timedelta(minutes=at.offset_min)).date()
