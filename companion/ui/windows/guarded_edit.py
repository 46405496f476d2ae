"""A field that keeps card numbers out of what is typed: what it hands over is masked already.

It follows in a pause, not under the fingers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from companion.domain.note_guard import ALWAYS, Masked, guard_text, without_unfinished_number
from companion.ui.translation import translate

if TYPE_CHECKING:
    from companion.domain.note_guard import Guarded

KEEP_AFTER_MS = 1000
# A number that may become a card's with the next digits waits longer: half a card must not be stored either.
KEEP_NUMBER_AFTER_MS = 5000
# Typing may run over the limit by a card number, which is masked in the next pause; then the rest is cut.
ROOM_FOR_A_NUMBER = 80


class GuardedEdit(QPlainTextEdit):
    """`written` carries the text a second after the last key and on `keep`; `masked` a sentence on what was masked."""

    written = Signal(str)
    masked = Signal(str)

    def __init__(
        self,
        text: str,
        longest: int,
        parent: QWidget | None = None,
        *,
        is_one_line: bool = False,
        what: frozenset[Masked] = ALWAYS,
    ) -> None:
        super().__init__(text, parent)
        self._what = what
        self._kept = text
        self._longest = longest
        self._is_one_line = is_one_line
        self._masked: frozenset[Masked] = frozenset()
        self.setTabChangesFocus(True)
        self.wait = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self.wait.timeout.connect(self.keep_so_far)
        self.wait_for_number = QTimer(self, singleShot=True, interval=KEEP_NUMBER_AFTER_MS)
        self.wait_for_number.timeout.connect(self.keep)
        self.textChanged.connect(self._on_changed)

    @property
    def is_settled(self) -> bool:
        """Nothing typed waits to be handed over."""
        return not self.wait.isActive() and not self.wait_for_number.isActive()

    def keep(self) -> None:
        """Hand over all of it now."""
        text = self._guarded()
        self.wait.stop()
        self.wait_for_number.stop()
        self._hand_over(text)

    def keep_so_far(self) -> None:
        """Hand over all of it but a number that may still grow into a card's."""
        text = self.toPlainText()
        at = _characters(text, self.textCursor().position())
        settled = without_unfinished_number(text[:at]) + text[at:]
        if settled == text:
            self.keep()
        else:
            self._hand_over(self._guard(settled).text)

    def show_text(self, text: str) -> None:
        """Show a text that came from elsewhere; what is shown already stays as it was typed."""
        if text == self._kept:
            return
        self._kept = text
        self._put(text)
        self.wait.stop()
        self.wait_for_number.stop()

    def _on_changed(self) -> None:
        if len(self.toPlainText()) > self._longest + ROOM_FOR_A_NUMBER:
            self._guarded()
        self.wait.start()
        self.wait_for_number.start()

    def _guarded(self) -> str:
        """Return what may be kept of the text, and show it where it is not what was typed."""
        typed = self.toPlainText()
        guarded = self._guard(typed)
        if guarded.masked or len(typed) > self._longest:
            space_behind = typed[len(typed.rstrip()) :]  # where the next word goes
            self._put((guarded.text + space_behind)[: self._longest])
        if guarded.masked:
            self._masked |= guarded.masked
            self.masked.emit(_told(self._masked))
        return guarded.text

    def _guard(self, text: str) -> Guarded:
        return guard_text(text, self._longest, self._what, keep_lines=not self._is_one_line)

    def _put(self, new: str) -> None:
        """Change only what differs, so that the cursor stays where it was or goes behind what was masked."""
        old = self.toPlainText()
        same_before = _length_of_same(old, new)
        rest_old, rest_new = old[same_before:], new[same_before:]
        same_behind = _length_of_same(rest_old[::-1], rest_new[::-1])
        start = _units(old[:same_before])
        typing = self.textCursor()
        stays_at = typing.position() if typing.position() <= start else None  # Qt would push it along
        changing = QTextCursor(self.document())
        changing.setPosition(start)
        changing.setPosition(_units(old[: len(old) - same_behind]), QTextCursor.MoveMode.KeepAnchor)
        changing.insertText(rest_new[: len(rest_new) - same_behind])
        if stays_at is not None:
            typing.setPosition(stays_at)
            self.setTextCursor(typing)

    def _hand_over(self, text: str) -> None:
        if text != self._kept:
            self._kept = text
            self.written.emit(text)


def _told(masked: frozenset[Masked]) -> str:
    if masked == {Masked.CARD}:
        return translate("Typing", "A card number was masked: only its last four digits are kept.")
    if masked == {Masked.CODE}:
        return translate("Typing", "A card's security code was masked: it is never kept.")
    if masked == {Masked.IBAN}:
        return translate("Typing", "An account number was masked: only its last four digits are kept.")
    if masked == {Masked.ID}:
        return translate("Typing", "An identity number was masked: it is never kept.")
    if masked <= {Masked.PHONE, Masked.EMAIL}:
        return translate("Typing", "A phone number or an address was masked, as your settings say.")
    return translate("Typing", "Numbers were masked: at most their last four digits are kept.")


def _length_of_same(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _units(text: str) -> int:
    """How many units of UTF-16, in which Qt counts, a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """How many characters so many units of UTF-16 at the beginning of a text are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "surrogatepass"))
