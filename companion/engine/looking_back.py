"""What windows that look back ask of the log. Storage implements it; every method may raise StorageUnavailableError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from companion.domain.events import Event
    from companion.domain.finding import CallFilter
    from companion.domain.records import CallRecord


class CallList(Protocol):
    """The calls that meet a filter, newest first. It grows while it is looked for more."""

    @property
    def is_complete(self) -> bool:
        """All of the log was looked through."""

    @property
    def is_stale(self) -> bool:
        """The log was put in order anew: the places no longer hold, make another list."""

    def __len__(self) -> int:
        """How many were found so far."""

    def find_more(self) -> bool:
        """Look further for some milliseconds; tells whether there is more to look through.

        The first time it stops at what fills a window.
        """

    def page(self, first: int, after: int) -> list[CallRecord | None]:
        """Return the calls from one place to another; None where one is gone."""

    def add_newest(self, call_id: str) -> bool:
        """Put a call that was closed since before all others; tells whether it is there."""

    def take_out(self, places: Sequence[int]) -> Sequence[tuple[int, int]]:
        """Leave these places out, and return what `put_back` needs."""

    def put_back(self, taken: Sequence[tuple[int, int]]) -> None:
        """Bring back what was taken out last."""


class CallHistory(Protocol):
    """Finds calls and tells what happened on one."""

    @property
    def searches_typed_texts(self) -> bool:
        """Notes and the like are searched: not where they are locked away, open to this program or not."""

    def listed(self, wanted: CallFilter, but: Collection[str]) -> CallList:
        """Begin a list of calls, without the one that is at hand and those that are about to be erased."""

    def record(self, call_id: str) -> CallRecord | None:
        """Return a call as it stands."""

    def events_of(self, call_id: str) -> list[Event]:
        """Return the events of a call, oldest first, and what was said of it later."""
