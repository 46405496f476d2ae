"""What changed in the team's pack, as text: where it stands, how it was and how it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.pack_changes import Change, What
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.ui.view_state.parts import Translate


@value
class ChangeView:
    """One change. What is empty is not shown."""

    where: str
    was: str = ""
    now: str = ""
    was_label: str = ""
    now_label: str = ""


def change_views(changes: Sequence[Change], translate: Translate) -> tuple[ChangeView, ...]:
    """Every change in its order."""
    return tuple(_view(change, translate) for change in changes)


def _view(change: Change, translate: Translate) -> ChangeView:
    where = " · ".join(part for part in (*change.where, _kind(change.what, translate)) if part)
    if not change.old:
        return ChangeView(where, now=change.new, now_label=translate("Changes", "New"))
    if not change.new:
        return ChangeView(where, was=change.old, was_label=translate("Changes", "No longer shown"))
    return ChangeView(where, change.old, change.new, translate("Changes", "Was"), translate("Changes", "Now"))


def _kind(what: What, translate: Translate) -> str:
    return {
        What.LINE: "",
        What.CUE: translate("Changes", "your cue"),
        What.TITLE: translate("Changes", "name"),
        What.SAFETY: translate("Changes", "Safety card"),
        What.OFFER: translate("Changes", "What you can offer"),
        What.HELP: translate("Changes", "Help early"),
        What.LISTEN: translate("Changes", "While you listen"),
        What.MINDSET: translate("Changes", "Before the shift"),
    }[what]
