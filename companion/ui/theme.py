"""Every colour, size and style of the program. No other file holds a colour or a style string."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication

from companion.domain.settings import Theme
from companion.domain.value import value
from companion.ui.view_state.parts import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.settings import Settings

FONT_PX_EXPECTED = 13.0


@value
class Palette:
    """The colours of one theme, as #RRGGBB. Text reaches a contrast of 4.5, edges 3."""

    window: str
    card: str
    button: str
    button_hover: str
    line: str
    edge: str
    text: str
    quiet: str
    calm: str
    calm_ink: str
    care: str
    care_ink: str
    limit: str
    limit_ink: str

    def of(self, tone: Tone) -> str:
        """The colour of a tone."""
        return {Tone.CALM: self.calm, Tone.CARE: self.care, Tone.LIMIT: self.limit, Tone.QUIET: self.quiet}[tone]

    def ink_on(self, tone: Tone) -> str:
        """The colour of text on a tone."""
        return {
            Tone.CALM: self.calm_ink,
            Tone.CARE: self.care_ink,
            Tone.LIMIT: self.limit_ink,
            Tone.QUIET: self.window,
        }[tone]


DARK = Palette(
    window="#181C21",
    card="#20262D",
    button="#2A323B",
    button_hover="#343E49",
    line="#36404B",
    edge="#788591",
    text="#EDF1F5",
    quiet="#A3AFBB",
    calm="#5CC4B4",
    calm_ink="#0F2421",
    care="#E5B05C",
    care_ink="#2A1E08",
    limit="#EE8A80",
    limit_ink="#2C100D",
)
LIGHT = Palette(
    window="#F4F6F8",
    card="#FFFFFF",
    button="#EDF1F4",
    button_hover="#DFE6EB",
    line="#D3DAE1",
    edge="#788591",
    text="#1B232B",
    quiet="#566371",
    calm="#17695F",
    calm_ink="#FFFFFF",
    care="#8A5A00",
    care_ink="#FFFFFF",
    limit="#A8362D",
    limit_ink="#FFFFFF",
)


_BLACK, _WHITE = "#000000", "#FFFFFF"
DARK_CONTRAST = replace(
    DARK, window=_BLACK, card=_BLACK, button=_BLACK, button_hover="#333333", line=_WHITE, edge=_WHITE, text=_WHITE,
    quiet=_WHITE, calm="#7FF0DE", care="#FFD27A", limit="#FFB0A8",
)  # fmt: skip
LIGHT_CONTRAST = replace(
    LIGHT, window=_WHITE, card=_WHITE, button=_WHITE, button_hover="#DDDDDD", line=_BLACK, edge=_BLACK, text=_BLACK,
    quiet=_BLACK, calm="#004D44", care="#5C3B00", limit="#8A0F08",
)  # fmt: skip


@value
class Look:
    """Palette and measures in force. All sizes are logical pixels, scaled with the text size.

    is_still: nothing moves by itself.
    """

    palette: Palette
    scale: float
    is_still: bool = False

    def px(self, size: float) -> int:
        """Scale a size of the design."""
        return round(size * self.scale)

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal, *, equal_figures: bool = False) -> QFont:
        """The system's font at a size of the design."""
        font = QFont(QGuiApplication.font())
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        if equal_figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def color(self, name_or_tone: str | Tone) -> QColor:
        """A colour of the palette by its name, or of a tone."""
        if isinstance(name_or_tone, Tone):
            return QColor(self.palette.of(name_or_tone))
        return QColor(getattr(self.palette, name_or_tone))


# A change of one of these draws every window anew.
FOLLOWED_SETTINGS = {"theme", "text_percent", "more_contrast", "less_motion"}


def look_for(settings: Settings) -> Look:
    """Follow the system's light or dark and its text size unless told otherwise."""
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme() != Qt.ColorScheme.Light
    if settings.theme != Theme.SYSTEM:
        is_dark = settings.theme == Theme.DARK
    system = QGuiApplication.font()
    points_as_px = system.pointSizeF() * 96 / 72 if system.pointSizeF() > 0 else float(system.pixelSize())
    system_scale = min(2.0, max(1.0, points_as_px / FONT_PX_EXPECTED)) if points_as_px > 0 else 1.0
    # The system's default of 9 or 10 points is what 13 pixels stand for; only a clearly larger one scales.
    system_scale = 1.0 if system_scale < 1.1 else system_scale  # noqa: PLR2004 - said in the line above
    plain, strong = (DARK, DARK_CONTRAST) if is_dark else (LIGHT, LIGHT_CONTRAST)
    palette = strong if settings.more_contrast or system_wants_contrast() else plain
    return Look(palette, system_scale * settings.text_percent / 100, settings.less_motion)


def system_wants_contrast() -> bool:
    """Tell whether the system asks for more contrast; Qt knows since 6.10."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


WINDOW_WIDTH = 340
MARGIN = 14
GAP = 6
SMALL_GAP = 2
BUTTON_PADDING = 9
SMALL_PADDING = 6
LINK_PADDING = 5
TIGHT_PADDING = 3
RADIUS_BUTTON = 8
RADIUS_CARD = 10
RADIUS_WINDOW = 12
BUTTON_HEIGHT = 32
CHIP_HEIGHT = 30
BAR_HEIGHT = 28
SMALL_HEIGHT = 24
# State, timer and notice line with the margin above: what another window of ours leaves uncovered.
FACE_HEIGHT = 112
SENTENCE_PX = 17
CALLER_PX = 20
LONG_SENTENCE_PX = 15
TIMER_PX = 30
BAR_TIMER_PX = 18
HEADING_PX = 11
TITLE_PX = 18
NUMBER_PX = 22
TEXT_PX = 13
SMALL_TEXT_PX = 12


def style_sheet(look: Look) -> str:
    """The one style sheet of the program."""
    p, px = look.palette, look.px
    tones = "\n".join(
        f"""QPushButton[look="filled"][tone="{tone}"] {{
            background: {p.of(tone)}; color: {p.ink_on(tone)}; border-color: {p.of(tone)}; font-weight: 600; }}
        QPushButton[look="outlined"][tone="{tone}"] {{
            background: transparent; color: {p.of(tone)}; border-color: {p.of(tone)}; font-weight: 600; }}
        QPushButton[look="outlined"][tone="{tone}"]:hover {{ background: {p.button}; }}
        QPushButton[look="link"][tone="{tone}"] {{ color: {p.of(tone)}; }}
        QPushButton[look="filled"][tone="{tone}"]:disabled, QPushButton[look="outlined"][tone="{tone}"]:disabled {{
            color: {p.quiet}; background: transparent; border-color: {p.line}; }}
        QPushButton[look="link"][tone="{tone}"]:disabled {{ color: {p.edge}; border-color: transparent; }}
        QLabel[tone="{tone}"] {{ color: {p.of(tone)}; }}"""
        for tone in Tone
    )
    return f"""
        * {{ font-size: {px(TEXT_PX)}px; }}
        QWidget {{ color: {p.text}; background: transparent; }}
        QWidget[role="window"] {{ background: {p.window}; }}
        QFrame[role="card"] {{ background: {p.card}; border: 1px solid {p.line}; border-radius: {px(RADIUS_CARD)}px; }}
        QFrame[role="card"][boundary="true"] {{ border-color: {p.limit}; }}
        QFrame[role="card"][urgent="true"] {{ border: 2px solid {p.care}; }}
        QLabel[role="heading"] {{ color: {p.quiet}; font-size: {px(HEADING_PX)}px; font-weight: 600; }}
        QLabel[role="quiet"] {{ color: {p.quiet}; }}
        QLabel[role="bar-timer"] {{ font-size: {px(BAR_TIMER_PX)}px; font-weight: 600; }}
        QPushButton {{
            background: {p.button}; color: {p.text}; border: 1px solid {p.edge};
            border-radius: {px(RADIUS_BUTTON)}px; }}
        {_box(px(BUTTON_HEIGHT), px(BUTTON_PADDING))}
        {_box(px(BAR_HEIGHT), px(SMALL_PADDING), '[kind="bar"]')}
        {_box(px(CHIP_HEIGHT), px(SMALL_PADDING), '[kind="chip"]')}
        {_box(px(SMALL_HEIGHT), px(LINK_PADDING), '[look="link"]')}
        {_box(px(SMALL_HEIGHT), px(TIGHT_PADDING), '[look="link"][tight="true"]')}
        QPushButton:hover {{ background: {p.button_hover}; }}
        QPushButton:pressed {{ background: {p.button_hover}; border-color: {p.text}; }}
        QPushButton:focus {{ border: 2px solid {p.text}; }}
        QPushButton[chosen="true"] {{ border: 2px solid {p.calm}; background: {p.card}; }}
        QPushButton[align="left"] {{ text-align: left; }}
        QPushButton[look="link"] {{ background: transparent; border-color: transparent; }}
        QPushButton[look="link"][chosen="true"] {{ background: transparent; text-decoration: underline; }}
        QPushButton[look="link"]:hover {{ background: {p.button}; }}
        {tones}
        QPushButton[look="filled"]:hover {{ border-color: {p.text}; }}
        QPushButton[look][tone]:focus {{ border-color: {p.text}; }}
        QPushButton:disabled {{ color: {p.quiet}; background: transparent; border-color: {p.line}; }}
        QScrollArea {{ border: none; }}
        QScrollBar:vertical {{ background: transparent; width: {px(8)}px; margin: 0; }}
        QScrollBar::handle:vertical {{ background: {p.edge}; border-radius: {px(4)}px; min-height: {px(24)}px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
        QProgressBar {{ background: {p.button}; border: 1px solid {p.edge}; border-radius: {px(5)}px; }}
        QProgressBar::chunk {{ background: {p.calm}; border-radius: {px(4)}px; }}
        QPlainTextEdit, QLineEdit {{
            background: {p.card}; border: 2px solid {p.calm}; border-radius: {px(RADIUS_BUTTON)}px;
            padding: {px(6)}px; selection-background-color: {p.calm}; selection-color: {p.calm_ink}; }}
        {_fields(p, px)}
        {_answers(p)}
        {_editor(p, px)}
        {_numbers(p, px)}
        {_history(p, px)}
        {_parts(p, px)}
    """


def _fields(p: Palette, px: Callable[[float], int]) -> str:
    """What one types in and chooses from in the ordinary windows, and the menu of a right click there."""
    return f"""
        QLineEdit[kind="field"], QPlainTextEdit[kind="field"] {{
            background: {p.window}; border: 1px solid {p.edge}; padding: {px(5) + 1}px;
            placeholder-text-color: {p.quiet}; }}
        QLineEdit[kind="field"] {{ min-height: {px(BUTTON_HEIGHT) - 2 * px(5) - 4}px; }}
        QLineEdit[kind="field"]:focus, QPlainTextEdit[kind="field"]:focus {{
            border: 2px solid {p.text}; padding: {px(5)}px; }}
        QAbstractSpinBox[kind="field"] {{
            background: {p.window}; border: 1px solid {p.edge}; border-radius: {px(RADIUS_BUTTON)}px;
            padding: 1px; min-height: {px(BUTTON_HEIGHT) - 4}px;
            selection-background-color: {p.calm}; selection-color: {p.calm_ink}; }}
        QAbstractSpinBox[kind="field"]:focus {{ border: 2px solid {p.text}; padding: 0; }}
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
            subcontrol-origin: border; width: 1px; height: 1px; border: none; background: transparent; }}
        QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ image: none; width: 0; height: 0; }}
        QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; }}
        QLabel[role="reading"], QPlainTextEdit[role="reading"] {{
            font-size: {px(SENTENCE_PX)}px; font-weight: {QFont.Weight.Medium.value}; }}
        QLineEdit[kind="field"][wrong="true"], QPlainTextEdit[kind="field"][wrong="true"] {{ border-color: {p.care}; }}
        QRadioButton[kind="chip"] {{
            background: {p.button}; border: 1px solid {p.edge}; border-radius: {px(RADIUS_BUTTON)}px; spacing: 0;
            min-height: {px(CHIP_HEIGHT) - 2}px; max-height: {px(CHIP_HEIGHT) - 2}px; padding: 0 {px(8)}px; }}
        QPushButton, QRadioButton {{ outline: none; }}
        QRadioButton[kind="chip"]::indicator {{ width: 0; height: 0; image: none; border: none; }}
        QRadioButton[kind="chip"]:hover {{ background: {p.button_hover}; }}
        QRadioButton[kind="chip"]:checked, QRadioButton[kind="chip"]:focus {{
            border: 2px solid {p.calm}; background: {p.card}; padding: 0 {px(8) - 1}px;
            min-height: {px(CHIP_HEIGHT) - 4}px; max-height: {px(CHIP_HEIGHT) - 4}px; }}
        QRadioButton[kind="chip"]:focus {{ border-color: {p.text}; }}
        QMenu {{ background: {p.card}; border: 1px solid {p.edge}; padding: {px(4)}px; }}
        QMenu::item {{ padding: {px(4)}px {px(14)}px; border-radius: {px(4)}px; }}
        QMenu::item:selected {{ background: {p.button_hover}; }}
        QMenu::item:disabled {{ color: {p.quiet}; }}"""


def _answers(p: Palette) -> str:
    """Buttons as high as their sentence, for practising; the edge says how an answer turned out."""
    which = 'QPushButton[kind="answer"]'
    outcomes = "\n".join(
        f'{which}[outcome="{tone}"], {which}[outcome="{tone}"]:focus {{ border: 2px solid {p.of(tone)}; }}'
        for tone in (Tone.CALM, Tone.CARE)
    )
    return f"""
        {which}, {which}:focus {{ min-height: 0; max-height: 9999px; padding: 0; }}
        {which} QLabel:disabled {{ color: {p.quiet}; }}
        {outcomes}"""


def _editor(p: Palette, px: Callable[[float], int]) -> str:
    """The tree, the rows and the divider of the editor of prompts."""
    return f"""
        QTreeWidget {{
            background: {p.card}; border: 1px solid {p.line}; border-radius: {px(RADIUS_CARD)}px;
            padding: {px(4)}px; outline: none; show-decoration-selected: 0; }}
        QTreeWidget:focus {{ border: 1px solid {p.text}; }}
        QTreeWidget::item, QTreeWidget::item:hover, QTreeWidget::item:selected {{ background: transparent; }}
        QFrame[role="row"] {{
            background: {p.card}; border: 1px solid {p.line}; border-radius: {px(RADIUS_CARD)}px; padding: 1px; }}
        QFrame[role="row"][chosen="true"] {{ border: 2px solid {p.calm}; padding: 0; }}
        QFrame[role="row"]:focus {{ border: 2px solid {p.text}; padding: 0; }}
        QFrame[role="drop"] {{ background: {p.calm}; border: none; }}
        QLabel[role="chosen-heading"] {{ font-weight: 600; }}
        QSplitter::handle {{ background: transparent; }}
        QLineEdit[kind="field"]:read-only, QPlainTextEdit[kind="field"]:read-only {{ border-color: {p.line}; }}"""


def _numbers(p: Palette, px: Callable[[float], int]) -> str:
    """Numbers to look at, and tables of numbers."""
    return f"""
        QLabel[role="title"] {{ font-size: {px(TITLE_PX)}px; font-weight: 600; }}
        QLabel[role="number"] {{ font-size: {px(NUMBER_PX)}px; font-weight: 600; }}
        QTableWidget[kind="numbers"] {{
            background: {p.card}; border: 1px solid {p.card}; outline: none;
            selection-background-color: {p.button_hover}; selection-color: {p.text}; }}
        QTableWidget[kind="numbers"]:focus {{ border-color: {p.text}; }}
        QTableWidget[kind="numbers"]::item {{ padding: 0 {px(6)}px; border: none; }}
        QTableWidget[kind="numbers"] QHeaderView {{ background: transparent; border: none; }}
        QTableWidget[kind="numbers"] QHeaderView::section {{
            background: {p.card}; color: {p.quiet}; border: none; border-bottom: 1px solid {p.line};
            padding: {px(3)}px {px(9)}px; font-size: {px(HEADING_PX)}px; font-weight: 600; }}"""


def _history(p: Palette, px: Callable[[float], int]) -> str:
    """The table of calls, and the lists and days that filter it."""
    fields = "QComboBox, QDateEdit"
    return f"""
        QTableView[kind="calls"] {{
            background: {p.card}; border: 1px solid {p.line}; border-radius: {px(RADIUS_CARD)}px; outline: none; }}
        QTableView[kind="calls"]:focus {{ border: 1px solid {p.text}; }}
        QTableView[kind="calls"] QHeaderView {{ background: transparent; border: none; }}
        QTableView[kind="calls"] QHeaderView::section {{
            background: transparent; color: {p.quiet}; border: none; font-size: {px(HEADING_PX)}px; font-weight: 600;
            padding: {px(4)}px {px(GAP)}px; }}
        {fields} {{
            background: {p.button}; border: 1px solid {p.edge}; border-radius: {px(RADIUS_BUTTON)}px;
            padding: 0 {px(8)}px; min-height: {px(CHIP_HEIGHT) - 2}px; max-height: {px(CHIP_HEIGHT) - 2}px; }}
        QComboBox {{ padding-right: {px(24)}px; }}
        QComboBox:hover {{ background: {p.button_hover}; }}
        QComboBox[chosen="true"] {{ border: 2px solid {p.calm}; background: {p.card}; padding: 0 {px(8) - 1}px;
            min-height: {px(CHIP_HEIGHT) - 4}px; max-height: {px(CHIP_HEIGHT) - 4}px; }}
        QComboBox:focus, QDateEdit:focus {{ border: 2px solid {p.text}; padding: 0 {px(8) - 1}px;
            min-height: {px(CHIP_HEIGHT) - 4}px; max-height: {px(CHIP_HEIGHT) - 4}px; }}
        QComboBox:focus, QComboBox[chosen="true"] {{ padding-right: {px(24) - 1}px; }}
        QComboBox::drop-down, QDateEdit::up-button, QDateEdit::down-button {{ width: 0; border: none; }}
        QComboBox QAbstractItemView {{
            background: {p.card}; border: 1px solid {p.edge}; outline: none; padding: {px(4)}px;
            selection-background-color: {p.button_hover}; selection-color: {p.text}; }}
        QComboBox QAbstractItemView::item {{ min-height: {px(26)}px; padding: 0 {px(8)}px; }}
        QComboBox QAbstractItemView::item:selected {{ background: {p.button_hover}; }}"""


def _parts(p: Palette, px: Callable[[float], int]) -> str:
    """A list of names to choose from."""
    which = 'QListWidget[kind="parts"]'
    return f"""
        {which} {{
            background: {p.card}; border: 1px solid {p.line}; border-radius: {px(RADIUS_CARD)}px;
            padding: {px(4)}px; outline: none; }}
        {which}:focus {{ border: 1px solid {p.text}; }}
        {which}::item {{ padding: {px(5)}px {px(8)}px; border-radius: {px(6)}px; color: {p.text}; }}
        {which}::item:hover {{ background: {p.button}; }}
        {which}::item:selected {{ background: {p.button_hover}; color: {p.text}; }}"""


def _box(height: int, padding: int, which: str = "") -> str:
    """The size of a kind of button, the same whether its border is one pixel wide or two."""
    return f"""
        QPushButton{which} {{
            min-height: {height - 2}px; max-height: {height - 2}px; padding: 0 {padding}px; }}
        QPushButton{which}[chosen="true"], QPushButton{which}:focus {{
            min-height: {height - 4}px; max-height: {height - 4}px; padding: 0 {padding - 1}px; }}"""


def font_style(font: QFont) -> str:
    """A style for one label whose size depends on its text."""
    return f"font-size: {font.pixelSize()}px; font-weight: {font.weight().value};"
