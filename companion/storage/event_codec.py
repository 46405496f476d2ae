"""Events to rows and back.

What a person typed or a reference tells goes into a JSON text of its own, `private`, with a random salt in it. The row
vouches for that text by its hash alone, so the text can be erased later and the row stays true. The hash is that of the
text as it was typed, salt and all: locked away or opened again, the text still fits it.
"""

from __future__ import annotations

import json
import re
import secrets
import types
from dataclasses import MISSING, asdict, fields
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

from companion.domain import events as ev
from companion.domain.call import ClosedBy, HelpReason, MarkKind, Outcome, Strain
from companion.domain.instants import Instant
from companion.domain.ladder import Rung
from companion.domain.privacy import is_locked
from companion.storage.rows import EventRow
from companion.storage.seal import hash_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.storage.note_texts import NoteTexts

# The names events.py uses in its annotations only.
_NAMES = {
    "Instant": Instant,
    "Rung": Rung,
    "ClosedBy": ClosedBy,
    "HelpReason": HelpReason,
    "MarkKind": MarkKind,
    "Outcome": Outcome,
    "Strain": Strain,
}
_COLUMNS_OF_THEIR_OWN = ("call_id", "at")
# A keyed hash is no text: it may be read while texts are locked.
_NO_TEXTS = {"ref_hash", "salt"}
PRIVATE_COLUMN = "private"


class UnreadableEventError(Exception):
    """A stored event that this program does not understand."""


def encode_event(entry: ev.Entry, texts: NoteTexts) -> EventRow:
    """Return the row of an event; `texts` knows how what was typed is stored."""
    event = entry.event
    body: dict[str, Any] = {}
    private: dict[str, Any] = {}
    for field in fields(event):
        value = getattr(event, field.name)
        if field.name in _COLUMNS_OF_THEIR_OWN:
            continue
        if not field.metadata.get("private"):
            body[field.name] = _to_json(value)
        elif value is not None:
            private[field.name] = _to_json(value)
    typed = to_text({"salt": secrets.token_hex(16), **private}) if private else None
    row = EventRow(
        event_id=storable(entry.event_id),
        call_id=storable(event.call_id),
        kind=kind_of(type(event)),
        utc_ms=event.at.utc_ms,
        offset_min=event.at.offset_min,
        elapsed_s=float(event.at.elapsed_s),
        awake_s=float(event.at.awake_s),
        boot_id=storable(event.at.boot_id),
        body=to_text(body),
        private=typed,
        private_hash=hash_text(typed) if typed else None,
    )
    return stored_event(row, texts) if texts.is_sealing else row


def decode_event(row: EventRow, texts: NoteTexts | None = None) -> ev.Event:
    """Return the event of a row; raises UnreadableEventError and nothing else.

    Texts that are locked away are missing in it, as erased ones are, unless `texts` can open them.
    """
    event_type = _kinds().get(row.kind)
    if event_type is None:
        raise UnreadableEventError(f"unknown kind of event {row.kind!r}")
    at = Instant(row.utc_ms, row.offset_min, row.elapsed_s, row.awake_s, row.boot_id)
    try:
        stored: dict[str, Any] = json.loads(row.body)
        readable = readable_event(row, texts)
        if readable.private:
            stored |= json.loads(readable.private)
        values = _values(event_type, stored)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnreadableEventError(f"a {row.kind} cannot be read: {error}") from error
    return event_type(call_id=row.call_id, at=at, **values)


def has_texts(private: str) -> bool:
    """Tell whether a private part as it was typed holds texts, and not only a keyed hash."""
    try:
        return bool(json.loads(private).keys() - _NO_TEXTS)
    except (ValueError, AttributeError, RecursionError):
        return True


def stored_event(row: EventRow, texts: NoteTexts) -> EventRow:
    """Return a row as it is to be stored, from one with its private part as it was typed; the hash stays that of it."""
    if row.private is None or is_locked(row.private) or not has_texts(row.private):
        return row
    return row._replace(private=texts.to_store(row.private, row.event_id, PRIVATE_COLUMN) or None)


def readable_event(row: EventRow, texts: NoteTexts | None) -> EventRow:
    """Return a stored row with its private part as it was typed; without it where it cannot be opened."""
    if row.private is None or not is_locked(row.private):
        return row
    opened = texts.to_read(row.private, row.event_id, PRIVATE_COLUMN) if texts else row.private
    return row._replace(private=None if is_locked(opened) else opened)


def kind_of(event_type: type[ev.Event]) -> str:
    """Return the stored name of a type of event: CallStarted is call_started."""
    return _in_small_letters(event_type.__name__)


@cache
def _in_small_letters(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def instant_of(value: Mapping[str, Any]) -> Instant:
    """Return the instant whose fields these are; raises KeyError or TypeError."""
    return Instant(**{name: _checked(value[name], kind) for name, kind in _hints_of_instants().items()})


def to_text(value: object) -> str:
    """Return JSON that SQLite can store."""
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def storable(text: str) -> str:
    """Replace what SQLite cannot bind (lone surrogates) or would cut at (NUL)."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "\ufffd")


@cache
def _hints_of_instants() -> Mapping[str, Any]:
    return get_type_hints(Instant)


@cache
def _kinds() -> dict[str, type[ev.Event]]:
    """Name the events. Slots leave a twin of each class behind, so Event's list of subclasses will not do."""
    types_there = (value for value in vars(ev).values() if isinstance(value, type) and issubclass(value, ev.Event))
    return {kind_of(event_type): event_type for event_type in types_there if event_type is not ev.Event}


@cache
def _hints(kind: str) -> Mapping[str, Any]:
    return get_type_hints(_kinds()[kind], localns=_NAMES)


def _values(event_type: type[ev.Event], stored: Mapping[str, Any]) -> dict[str, Any]:
    """Pick the fields; a key we do not know is passed over, a missing one takes its default."""
    values = {}
    hints = _hints(kind_of(event_type))
    for field in fields(event_type):
        if field.name in _COLUMNS_OF_THEIR_OWN:
            continue
        if field.name in stored:
            values[field.name] = _from_json(hints[field.name], stored[field.name])
        elif field.default is MISSING:
            raise KeyError(field.name)
    return values


def _to_json(value: object) -> object:
    if isinstance(value, Instant):
        return asdict(value)
    if isinstance(value, tuple):
        return [_to_json(item) for item in value]
    return value


def _from_json(hint: Any, value: Any) -> object:
    if type(value) is hint:  # most of them: text, a number, yes or no
        return value
    if get_origin(hint) in (types.UnionType, Union):
        inner = next(part for part in get_args(hint) if part is not type(None))
        return None if value is None else _from_json(inner, value)
    if get_origin(hint) is tuple:
        return tuple(_from_json(get_args(hint)[0], item) for item in _checked(value, list))
    if hint is Instant:
        return instant_of(_checked(value, dict))
    if issubclass(hint, StrEnum):
        return hint(value)
    return _checked(value, hint)


def _checked(value: Any, kind: type) -> Any:
    """Return the value when it is exactly of that kind; a whole number serves as a float."""
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return value
