"""A circle to breathe with. It may help to settle; it is never the only thing offered, and it rests when hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.settings import Breathing
from companion.domain.value import value
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

# The pace of the screen, up to 60 pictures a second; where the screen does not tell it, that too.
SHORTEST_FRAME_MS, LONGEST_FRAME_MS = 16, 42
SIDE_S = 4
# A step smaller than a quarter of a pixel is not seen, and need not be painted.
STEPS_A_PIXEL = 4
LEAST_REACH, REACH = 0.62, 0.38


@value
class Breath:
    """One part of a breath: the words, its seconds, and how full the circle is at its start and end (0 to 1)."""

    title: str
    detail: str
    seconds: float
    start: float
    end: float


def cyclic_sigh() -> tuple[Breath, ...]:
    """Two breaths in through the nose, one long out (Balban et al. 2023)."""
    return (
        Breath(translate("Breathing", "Breathe in"), translate("Breathing", "through the nose"), 3, 0.0, 0.8),
        Breath(translate("Breathing", "A little more"), translate("Breathing", "through the nose"), 1.5, 0.8, 1.0),
        Breath(translate("Breathing", "Breathe out"), translate("Breathing", "slowly, by the mouth"), 6.5, 1.0, 0.0),
    )


def box() -> tuple[Breath, ...]:
    """In, hold, out, hold: four seconds each (tested beside the sigh by Balban et al. 2023)."""
    detail = translate("Breathing", "{n} seconds").format(n=SIDE_S)
    hold = translate("Breathing", "Hold")
    return (
        Breath(translate("Breathing", "Breathe in"), detail, SIDE_S, 0.0, 1.0),
        Breath(hold, detail, SIDE_S, 1.0, 1.0),
        Breath(translate("Breathing", "Breathe out"), detail, SIDE_S, 1.0, 0.0),
        Breath(hold, detail, SIDE_S, 0.0, 0.0),
    )


def breaths_of(kind: Breathing) -> tuple[Breath, ...]:
    """The breath of a way to breathe."""
    return box() if kind == Breathing.BOX else cyclic_sigh()


def _name_of(kind: Breathing) -> str:
    if kind == Breathing.BOX:
        return translate("Breathing", "Breathing guide: in, hold, out, hold, four seconds each")
    return translate("Breathing", "Breathing guide: two breaths in, one long breath out")


class BreathingCircle(QWidget):
    """Grows and shrinks with the breath; `show_left` draws a ring for the share of time that is left."""

    def __init__(self, look: theme.Look, size_px: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = Breathing.SIGH
        self._breaths = breaths_of(self._kind)
        self._share_left: float | None = None
        self._since = QElapsedTimer()
        self._frames = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._on_frame)
        self._painted: tuple[str, int] | None = None
        self.setFixedHeight(look.px(size_px))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_name_of(self._kind))

    def show_left(self, share: float | None) -> None:
        """Draw the ring for what is left, 1 for all of it; None for no ring."""
        if share != self._share_left:
            self._share_left = share
            self.update()

    def show_kind(self, kind: Breathing) -> None:
        """Breathe another way, from the beginning of a breath."""
        if kind == self._kind:
            return
        self._kind = kind
        self._breaths = breaths_of(kind)
        self.setAccessibleName(_name_of(kind))
        if self._since.isValid():
            self._since.start()
        self.update()

    def hold_still(self) -> None:
        """Stop at the start of a breath, for whoever wants no motion."""
        self._frames.stop()
        self._since.invalidate()
        self.update()

    def showEvent(self, _event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a breath."""
        if not self._look.is_still:
            self._since.start()
            self._frames.start(frame_ms(self.screen().refreshRate()))

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Rest."""
        self._frames.stop()

    def _on_frame(self) -> None:
        """Paint anew when something is seen to move; while the breath is held, nothing is."""
        breath, share = self._now()
        to_be_seen = breath.title, round(_fullness(breath, share) * REACH * self.height() / 2 * STEPS_A_PIXEL)
        if to_be_seen != self._painted:
            self._painted = to_be_seen
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the circle as full as the breath is."""
        if self._look.is_still:
            self._paint_still()
            return
        breath, share = self._now()
        fullness = _fullness(breath, share)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        outer = self.height() / 2 - self._look.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        for reach, strength in ((1.0, 0.10), (0.82, 0.20), (0.64, 0.34)):
            colour = self._look.color(Tone.CALM)
            colour.setAlphaF(strength)
            painter.setBrush(colour)
            radius = (outer - self._look.px(4)) * reach * (LEAST_REACH + REACH * fullness)
            painter.drawEllipse(centre, radius, radius)
        self._paint_ring(painter, centre, outer)
        self._paint_words(painter, breath)

    def _paint_still(self) -> None:
        """For whoever wants no motion: the ring for what is left, and the whole breath in words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        self._paint_ring(painter, centre, self.height() / 2 - self._look.px(4))
        line = self._look.px(20)
        top = centre.y() - line * len(self._breaths) / 2
        painter.setPen(self._look.color("text"))
        for number, breath in enumerate(self._breaths):
            weight = QFont.Weight.DemiBold if number == 0 else QFont.Weight.Normal
            painter.setFont(self._look.font(theme.TEXT_PX, weight))
            box = QRectF(0, top + number * line, self.width(), line)
            text = translate("Breathing", "{breath}, {n} s").format(breath=breath.title, n=round(breath.seconds))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ring(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        if self._share_left is None:
            return
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.color("line"), self._look.px(3)))
        painter.drawEllipse(box)
        painter.setPen(QPen(self._look.color(Tone.CALM), self._look.px(3)))
        painter.drawArc(box, 90 * 16, round(360 * 16 * self._share_left))

    def _paint_words(self, painter: QPainter, breath: Breath) -> None:
        look = self._look
        middle = self.height() / 2
        for text, size, weight, top in (
            (breath.title, 15, QFont.Weight.DemiBold, middle - look.px(20)),
            (breath.detail, theme.HEADING_PX, QFont.Weight.Normal, middle + look.px(1)),
        ):
            painter.setFont(look.font(size, weight))
            painter.setPen(look.color("text"))
            box = QRectF(0, top, self.width(), look.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _now(self) -> tuple[Breath, float]:
        whole = sum(breath.seconds for breath in self._breaths)
        at = (self._since.elapsed() / 1000) % whole if self._since.isValid() else 0.0
        for breath in self._breaths:
            if at < breath.seconds:
                return breath, at / breath.seconds
            at -= breath.seconds
        return self._breaths[-1], 1.0


def frame_ms(pictures_a_second: float) -> int:
    """Milliseconds between two pictures on a screen of this pace."""
    if pictures_a_second * LONGEST_FRAME_MS < 1000:  # noqa: PLR2004 - no screen is that slow: it does not tell
        return SHORTEST_FRAME_MS
    return max(SHORTEST_FRAME_MS, round(1000 / pictures_a_second))


def _fullness(breath: Breath, share: float) -> float:
    return breath.start + (breath.end - breath.start) * _eased(share)


def _eased(share: float) -> float:
    return share * share * (3 - 2 * share)
