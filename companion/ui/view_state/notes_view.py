"""The part "Notes and privacy": how notes are kept, and the steps of locking, unlocking and no longer locking them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.value import value
from companion.engine.notes import SHORTEST_PASSPHRASE, NotesState, NotesStatus, NotesWay
from companion.ui.view_state.parts import Action, Look, Tone

if TYPE_CHECKING:
    from companion.ui.view_state.parts import Translate


class NotesPage(StrEnum):
    """What stands in the part now."""

    HOME = "home"
    RECOVERY_KEY = "recovery_key"
    TYPE_BACK = "type_back"
    NEW_PASSPHRASE = "new_passphrase"  # noqa: S105 - the name of a page
    RECOVER = "recover"
    SURE_OFF = "sure_off"
    AT_WORK = "at_work"


class NotesVerb(StrEnum):
    """What a button of it does."""

    BY_PASSPHRASE = "by_passphrase"  # noqa: S105 - the name of a verb
    BY_KEY_STORE = "by_key_store"
    WRITTEN_DOWN = "written_down"
    TYPED_BACK = "typed_back"
    SET_PASSPHRASE = "set_passphrase"  # noqa: S105 - the same
    UNLOCK = "unlock"
    ASK_STORE = "ask_store"
    RECOVER = "recover"
    RECOVERED = "recovered"
    CHANGE_PASSPHRASE = "change_passphrase"  # noqa: S105 - the same
    ASK_OFF = "ask_off"
    TURN_OFF = "turn_off"
    BACK = "back"


@value
class NotesField:
    """A line to type into; `is_secret`: shown as dots."""

    label: str
    is_secret: bool = True


@value
class NotesButton:
    """A button, and what it does with what was typed."""

    verb: NotesVerb
    action: Action


@value
class NotesView:
    """What is said, what is typed, what can be done. shown_key: the recovery key, while it is shown."""

    text: str
    buttons: tuple[NotesButton, ...] = ()
    fields: tuple[NotesField, ...] = ()
    shown_key: str = ""
    problem: str = ""


def notes_view(
    status: NotesStatus, page: NotesPage, translate: Translate, *, shown_key: str = "", problem: str = ""
) -> NotesView:
    """Say what the part shows."""
    view = {
        NotesPage.HOME: lambda: _home(status, translate),
        NotesPage.RECOVERY_KEY: lambda: _recovery_key(shown_key, translate),
        NotesPage.TYPE_BACK: lambda: _type_back(translate),
        NotesPage.NEW_PASSPHRASE: lambda: _new_passphrase(translate),
        NotesPage.RECOVER: lambda: _recover(translate),
        NotesPage.SURE_OFF: lambda: _sure_off(translate),
        NotesPage.AT_WORK: lambda: NotesView(translate("Notes", "One moment…")),
    }[page]()
    return NotesView(view.text, view.buttons, view.fields, view.shown_key, problem)


def notes_heading(translate: Translate) -> str:
    """What the part is called."""
    return translate("Notes", "Notes and privacy")


def unlock_heading(translate: Translate) -> str:
    """What the window is called that asks at a start."""
    return translate("Notes", "Unlock your notes")


def locked_banner(translate: Translate) -> str:
    """What the window says while notes are locked."""
    return translate("Notes", "Your notes are locked and cannot be read or written. Unlock them in the settings.")


def locked_field(translate: Translate) -> str:
    """What stands beside a field that takes nothing while notes are locked."""
    return translate("Notes", "Locked. Unlock your notes to write here.")


def found_by(words: str, translate: Translate) -> bool:
    """Whether a search of the settings finds the part."""
    texts = (notes_heading(translate), translate("Notes", "Passphrase, key, encrypt, lock, unlock"))
    return all(word in " ".join(texts).casefold() for word in words.casefold().split())


def _home(status: NotesStatus, translate: Translate) -> NotesView:
    match status.state:
        case NotesState.OFF:
            return _off(status, translate)
        case NotesState.LOCKED:
            return _locked(status, translate)
        case _:
            return _on(status, translate)


def _off(status: NotesStatus, translate: Translate) -> NotesView:
    text = translate(
        "Notes",
        "What you type stands in your log as you typed it. Other accounts of this computer cannot read it; its "
        "administrators can. You can lock it away: notes, references, what was granted, promises and kind words.",
    )
    if not status.can_change:
        text += " " + translate("Notes", "Not now: the log belongs to a newer version of this program.")
        return NotesView(text)
    if not status.can_encrypt:
        text += " " + translate(
            "Notes", "For that IT installs the package “cryptography”, and “keyring” for the system’s key store."
        )
    lock = _button(
        NotesVerb.BY_PASSPHRASE, translate("Notes", "Lock with a passphrase…"), is_enabled=status.can_encrypt
    )
    store = _button(
        NotesVerb.BY_KEY_STORE,
        translate("Notes", "Lock with the key store…"),
        is_enabled=status.can_encrypt and status.has_key_store,
    )
    recover = _link(NotesVerb.RECOVER, translate("Notes", "I have a recovery key"))
    return NotesView(text, (lock, store, *([recover] if status.can_encrypt else [])))


def _on(status: NotesStatus, translate: Translate) -> NotesView:
    if status.way == NotesWay.KEY_STORE:
        text = translate("Notes", "Your notes are locked away. The key store of this system opens them for you.")
    else:
        text = translate("Notes", "Your notes are locked away. Your passphrase opens them after each start.")
    if status.state == NotesState.TURNING_ON:
        text += " " + translate("Notes", "Older notes are being locked away, between calls.")
    if status.state == NotesState.TURNING_OFF:
        text = translate("Notes", "Your notes are being opened for good, between calls.")
        return NotesView(text)
    change = translate("Notes", "Another passphrase…")
    if status.way == NotesWay.KEY_STORE:
        change = translate("Notes", "Use a passphrase instead…")
    return NotesView(
        text,
        (
            _button(NotesVerb.CHANGE_PASSPHRASE, change),
            _link(NotesVerb.ASK_OFF, translate("Notes", "No longer lock them away…")),
        ),
    )


def _locked(status: NotesStatus, translate: Translate) -> NotesView:
    recover = _link(NotesVerb.RECOVER, translate("Notes", "I have a recovery key"))
    if not status.can_encrypt:
        text = translate("Notes", "Your notes are locked. To open them, IT installs the package “cryptography” again.")
        return NotesView(text)
    if status.is_broken:
        text = translate("Notes", "The file with the key of your notes cannot be read. Your recovery key opens them.")
        return NotesView(text, (recover,))
    if status.way == NotesWay.KEY_STORE:
        text = translate("Notes", "Your notes are locked: the key store of this system has not opened them.")
        return NotesView(text, (_go(NotesVerb.ASK_STORE, translate("Notes", "Try again")), recover))
    text = translate("Notes", "Until you unlock your notes they cannot be read or written. Everything else works.")
    field = NotesField(translate("Notes", "Passphrase"))
    return NotesView(text, (_go(NotesVerb.UNLOCK, translate("Notes", "Unlock")), recover), (field,))


def _recovery_key(shown_key: str, translate: Translate) -> NotesView:
    text = translate(
        "Notes",
        "This is your recovery key. Write it down and keep it away from this computer: it is shown this once, and "
        "without it a forgotten passphrase or a lost key store means that your notes are gone.",
    )
    go_on = _go(NotesVerb.WRITTEN_DOWN, translate("Notes", "I have written it down"))
    return NotesView(text, (go_on, _back(translate)), shown_key=shown_key)


def _type_back(translate: Translate) -> NotesView:
    text = translate("Notes", "Type it once from your paper. Capitals and dashes do not matter.")
    field = NotesField(translate("Notes", "Recovery key"), is_secret=False)
    return NotesView(text, (_go(NotesVerb.TYPED_BACK, translate("Notes", "Go on")), _back(translate)), (field,))


def _new_passphrase(translate: Translate) -> NotesView:
    text = translate(
        "Notes",
        "Choose a passphrase of at least %n characters: four or five plain words are good.",
        SHORTEST_PASSPHRASE,
    )
    fields = (NotesField(translate("Notes", "Passphrase")), NotesField(translate("Notes", "The same again")))
    return NotesView(
        text, (_go(NotesVerb.SET_PASSPHRASE, translate("Notes", "Lock with it")), _back(translate)), fields
    )


def _recover(translate: Translate) -> NotesView:
    text = translate("Notes", "Type the recovery key you wrote down. Then you choose a new passphrase.")
    field = NotesField(translate("Notes", "Recovery key"), is_secret=False)
    return NotesView(text, (_go(NotesVerb.RECOVERED, translate("Notes", "Unlock")), _back(translate)), (field,))


def _sure_off(translate: Translate) -> NotesView:
    text = translate(
        "Notes", "Then your notes stand in your log as you typed them, and your recovery key is of no use any more."
    )
    off = _button(NotesVerb.TURN_OFF, translate("Notes", "Open them for good"))
    return NotesView(text, (off, _back(translate)))


def _go(verb: NotesVerb, text: str) -> NotesButton:
    return NotesButton(verb, Action(text, look=Look.FILLED, tone=Tone.CALM))


def _button(verb: NotesVerb, text: str, *, is_enabled: bool = True) -> NotesButton:
    return NotesButton(verb, Action(text, is_enabled=is_enabled))


def _link(verb: NotesVerb, text: str) -> NotesButton:
    return NotesButton(verb, Action(text, look=Look.LINK))


def _back(translate: Translate) -> NotesButton:
    return _link(NotesVerb.BACK, translate("Notes", "Cancel"))
