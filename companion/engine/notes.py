"""How typed notes are kept, as storage tells it and windows show it."""

from __future__ import annotations

from enum import StrEnum

from companion.domain.value import value

SHORTEST_PASSPHRASE = 8


class NotesWay(StrEnum):
    """What opens locked notes."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way
    KEY_STORE = "key_store"


class NotesState(StrEnum):
    """Off: as they were typed. On: locked away, and open to this program. Locked: to nobody yet."""

    OFF = "off"
    LOCKED = "locked"
    ON = "on"
    TURNING_ON = "turning_on"
    TURNING_OFF = "turning_off"


@value
class NotesStatus:
    """How notes are kept, what opens them, and what stands against it.

    can_encrypt, has_key_store: what is needed is installed. can_change: notes can be locked or opened for good now.
    is_broken: the key file cannot be read, only the recovery key helps.
    """

    state: NotesState = NotesState.OFF
    way: NotesWay | None = None
    can_encrypt: bool = True
    has_key_store: bool = True
    can_change: bool = True
    is_broken: bool = False
