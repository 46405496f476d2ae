"""Masks what an agent does not want kept in what events carry, wherever it was typed."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from companion.domain.note_guard import ALWAYS, guard_note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.events import Event
    from companion.domain.note_guard import Masked

# Texts that people type. All others are ids and fingerprints.
_TYPED = frozenset(("ref", "topic", "note", "granted", "what", "words"))


def guard_events(events: list[Event], what: frozenset[Masked]) -> list[Event]:
    """Return the events as they may be stored; the same list when there is nothing to mask in them.

    What is always masked was masked when the events were made.
    """
    if what <= ALWAYS:
        return events
    guarded = [_guarded(event, what) for event in events]
    return events if _same(events, guarded) else guarded


def _guarded(event: Event, what: frozenset[Masked]) -> Event:
    changes: dict[str, str] = {}
    for field in fields(event):
        typed = getattr(event, field.name) if field.name in _TYPED else None
        if isinstance(typed, str):
            kept = guard_note(typed, what)
            if kept.masked:
                changes[field.name] = kept.text
    return replace(event, **changes) if changes else event  # type: ignore[arg-type]  # each field is a text


def _same(before: Sequence[Event], after: Sequence[Event]) -> bool:
    return all(one is other for one, other in zip(before, after, strict=True))
