"""Ids of commands and of their events. The module for UUIDs asks the whole platform: it waits for the first of them."""

from __future__ import annotations


def new_id() -> str:
    """Make up an id."""
    from uuid import uuid4  # noqa: PLC0415 - not at a start, see above

    return str(uuid4())


def event_id(command_id: str, number: int) -> str:
    """Make the id of one event of a command: the same for the same command. Raises ValueError for what is no UUID."""
    from uuid import UUID, uuid5  # noqa: PLC0415 - as above

    return str(uuid5(UUID(command_id), str(number)))
