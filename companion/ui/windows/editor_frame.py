"""The frame of the editor: its parts, where they stand at every width and height, and who has the keyboard."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.widget.scrolling import scrolling
from companion.ui.windows.editor_bar import EditorBar
from companion.ui.windows.editor_part_form import PartForm
from companion.ui.windows.editor_step import StepPanel
from companion.ui.windows.editor_tree import EditorTree
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow

if TYPE_CHECKING:
    from companion.domain.settings import Settings
    from companion.ui.view_state.editor_session import EditorSession

TREE_WIDTH = 300
BESIDE_EACH_OTHER = 700
CARD_BESIDE_FIELDS = 940
FIELDS_STAY_IN_SIGHT = 680
MEASURES = Measures(1060, 740, 380, 320, least_beside=BESIDE_EACH_OTHER)


class WrappingPage(QWidget):
    """A page that scrolls. It asks for the height its wrapped texts have at its width, not at their narrowest."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as it is at this width."""
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), layout.totalHeightForWidth(max(self.width(), hint.width())))


class EditorFrame(OrdinaryWindow):
    """Where it is wide, the tree stands beside the step; where it is narrow, one of the two is shown.

    Where it is high, the words of a line stay in sight below its step; where it is low, they scroll with it.
    """

    def __init__(self, session: EditorSession, settings: Settings, guard: ClickGuard) -> None:
        super().__init__(settings, translate("Editor", "Prompts"), MEASURES)
        self.session = session
        self._guard = guard
        self._is_at_step = False
        self.bar = EditorBar()
        self.tree = EditorTree()
        self.step = StepPanel(session, guard)
        self.form = PartForm(guard, card_frame())
        self.add_situation = ActionButton(guard, parent=self)
        self.to_tree = ActionButton(guard, parent=self)
        self._note = PlainLabel(role="quiet", wraps=True)
        self._problem = PlainLabel(wraps=True)
        self.close_button = ActionButton(guard, parent=self)
        self._prepare()
        self._lay_out()
        self.dress()
        self.tree.entered.connect(lambda: self._go_to(is_step=True))
        self.to_tree.chosen.connect(lambda _: self._go_to(is_step=False))
        self.step.rows.rows_made.connect(self._order_tabs)
        self.step.rows.dragged.connect(self._follow_drag)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard in the search."""
        super().open_beside(window)
        self.tree.go_to_search()

    def show_settings(self, settings: Settings) -> None:
        """Follow the settings: theme, text size, and what stands in sentences."""
        super().show_settings(settings)
        self.step.fields.show_names(settings.fields())

    # Inside.

    def _prepare(self) -> None:
        self._problem.show_tone(Tone.CARE)
        self._problem.hide()
        self.form.hide()
        self.add_situation.show_action(Action(translate("Editor", "Add a situation…")))
        self.close_button.show_action(Action(translate("Editor", "Close"), look=Look.FILLED, tone=Tone.CALM))
        self.step.fields.show_names(self._settings.fields())

    def _lay_out(self) -> None:
        self._tree_side = QWidget()
        self._left = QVBoxLayout(self._tree_side)
        self._left.addWidget(self.tree, 1)
        self._left.addWidget(self.add_situation)
        page = WrappingPage()
        self._page = QVBoxLayout(page)
        self._page.addWidget(self.form)
        self._page.addWidget(self.step)
        self._page.addStretch(1)
        self._scroll = scrolling(page)
        self._step_side = QWidget()
        self._right = QVBoxLayout(self._step_side)
        self._right.addWidget(self.to_tree, 0, Qt.AlignmentFlag.AlignLeft)
        self._right.addWidget(self._scroll, 1)
        self._right.addWidget(self.step.fields)
        for column in (self._left, self._page, self._right):
            column.setContentsMargins(0, 0, 0, 0)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(self._tree_side)
        self._sides.addWidget(self._step_side)
        self._sides.setStretchFactor(1, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._note, 1)
        self._foot.addWidget(self.close_button)
        self._all = QVBoxLayout(self)
        self._all.addWidget(self.bar)
        self._all.addWidget(self._sides, 1)
        self._all.addWidget(self._problem)
        self._all.addLayout(self._foot)

    def _order_tabs(self) -> None:
        chain = [*self.bar.parts(), self.tree.search, self.tree.tree, self.add_situation, self.to_tree]
        chain += [*self.form.parts(), *self.step.tab_chain(), self.close_button]
        for before, after in itertools.pairwise(chain):
            QWidget.setTabOrder(before, after)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px, side = look.px, look.px(theme.MARGIN)
        self._all.setContentsMargins(side, side, side, side)
        self._all.setSpacing(px(theme.GAP + 4))
        for layout in (self._left, self._foot, self._page):
            layout.setSpacing(px(theme.GAP))
        self._right.setSpacing(px(theme.GAP + 4))
        for part in (self.bar, self.tree, self.form, self.step):
            part.take_look(look)
        self._sides.setHandleWidth(side)
        self._sides.setSizes([px(TREE_WIDTH), px(MEASURES.width - TREE_WIDTH)])

    def stack(self) -> None:
        """Show tree and step beside each other, or one of them."""
        px = self.look.px
        is_narrow = self.width() < px(BESIDE_EACH_OTHER)
        self._tree_side.setVisible(not is_narrow or not self._is_at_step)
        self._step_side.setVisible(not is_narrow or self._is_at_step)
        back = Action(translate("Editor", "‹ All situations"), look=Look.LINK, tone=Tone.CALM)
        self.to_tree.show_action(back if is_narrow else None)
        self.bar.stack(is_narrow=is_narrow)
        self.step.fields.stack(is_narrow=self.width() < px(CARD_BESIDE_FIELDS))
        is_wide_and_high = self.width() >= px(CARD_BESIDE_FIELDS) and self.height() >= px(FIELDS_STAY_IN_SIGHT)
        stays = self._right.indexOf(self.step.fields) >= 0
        if is_wide_and_high and not stays:
            self._right.addWidget(self.step.fields)
        elif not is_wide_and_high and stays:
            self._page.insertWidget(self._page.indexOf(self.step) + 1, self.step.fields)

    def _go_to(self, *, is_step: bool) -> None:
        """Show the step, or the tree, where there is room for one of them."""
        self._is_at_step = is_step
        self.stack()
        if not is_step:
            self.tree.tree.setFocus()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self._scroll.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: self._bring_into_sight(now))

    def _bring_into_sight(self, part: QWidget) -> None:
        """Scroll to all of a part, once everything around it has its room."""
        self._page.activate()
        inside, margin = self._scroll.widget(), self.look.px(theme.MARGIN)
        if inside is not None:
            top = part.mapTo(inside, QPoint(0, 0)).y()
            for y in (top + part.height(), top):  # ensureWidgetVisible would show no more than the text cursor
                self._scroll.ensureVisible(0, y, 0, margin)

    def _follow_drag(self, on_screen: QPoint) -> None:
        """Scroll along where a row is dragged to the edge."""
        at = self.step.mapFromGlobal(on_screen)
        self._scroll.ensureVisible(0, self.step.y() + at.y(), 0, self.look.px(theme.MARGIN))
