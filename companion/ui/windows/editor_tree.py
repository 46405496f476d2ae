"""Everything that can be said, as a tree that is searched as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from companion.domain.layer import StepRef
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import editor_view as view
from companion.ui.widget.buttons import PlainLabel
from companion.ui.windows.editor_node import MARK, NodeDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QResizeEvent

    from companion.domain.layered import LayeredOwner

_REF = Qt.ItemDataRole.UserRole
_MOST_OPENED = 40


class EditorTree(QWidget):
    """Shows what a search finds; `picked` carries the StepRef that was chosen, `entered` says by click or Enter."""

    picked = Signal(object)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._owners: tuple[LayeredOwner, ...] = ()
        self._chosen: StepRef | None = None
        self._opened: set[StepRef] = set()
        self.search = QLineEdit()
        self.tree = QTreeWidget()
        self._nodes = NodeDelegate(self.tree)
        self._nothing = PlainLabel("", "quiet", wraps=True)
        self._nothing.hide()
        self._prepare()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.search, self._nothing, self.tree):
            self._column.addWidget(part)

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures of a text size."""
        self._look = look
        self._column.setSpacing(look.px(theme.GAP))
        self.tree.setIndentation(look.px(14))
        self._nodes.take_look(look)
        palette = self.tree.palette()
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(role, look.color("text"))
        palette.setColor(QPalette.ColorRole.Base, look.color("card"))
        self.tree.setPalette(palette)
        self._fill()

    def show_owners(self, owners: tuple[LayeredOwner, ...], chosen: StepRef | None) -> None:
        """Show what there is, with the step at hand."""
        is_same = owners is self._owners
        self._owners, self._chosen = owners, chosen
        if is_same:
            self._show_chosen()
        else:
            self._fill()

    def go_to_search(self) -> None:
        """Bring the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def items(self) -> Iterator[QTreeWidgetItem]:
        """Every item that leads to a step, those of situations before their steps."""
        for group in _children(self.tree.invisibleRootItem()):
            for item in _children(group):
                yield item
                yield from _children(item)

    # Inside.

    def _prepare(self) -> None:
        name = translate("Editor", "Search titles, sentences and cues")
        self.search.setProperty("kind", "field")
        self.search.setPlaceholderText(name)
        self.search.setAccessibleName(name)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._go_to_first)
        self.tree.setAccessibleName(translate("Editor", "Situations, the boundary, moments"))
        self.tree.setItemDelegate(self._nodes)
        self.tree.setHeaderHidden(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.currentItemChanged.connect(self._on_current)
        self.tree.itemClicked.connect(self._on_entered)
        self.tree.itemActivated.connect(self._on_entered)
        self.tree.itemExpanded.connect(lambda item: self._opened.add(item.data(0, _REF)))
        self.tree.itemCollapsed.connect(lambda item: self._opened.discard(item.data(0, _REF)))

    def _fill(self) -> None:
        wanted = self.search.text()
        groups = view.tree(self._owners, wanted, translate)
        self.tree.blockSignals(True)
        place = self.tree.verticalScrollBar().value()
        self.tree.clear()
        found = 0
        for group in groups:
            heading = QTreeWidgetItem(self.tree, [group.title])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setExpanded(True)
            for node in group.nodes:
                found += 1 + len(node.children)
                self._add(heading, node, is_search=bool(wanted.strip()) and found <= _MOST_OPENED)
        self._nothing.setText("" if groups else view.nothing_found(wanted, translate))
        self._nothing.setVisible(not groups)
        self.tree.verticalScrollBar().setValue(place)
        self.tree.blockSignals(False)
        self._show_chosen()

    def _add(self, parent: QTreeWidgetItem, node: view.TreeNode, *, is_search: bool) -> None:
        item = QTreeWidgetItem(parent, [node.title])
        item.setData(0, MARK, node.mark)
        item.setData(0, _REF, node.ref)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, node.name)
        for child in node.children:
            self._add(item, child, is_search=is_search)
        if node.children:
            item.setExpanded(is_search or node.ref in self._opened)

    def _show_chosen(self) -> None:
        """Mark the step at hand, without asking for it again; a situation that is folded stands for its steps."""
        current = self.tree.currentItem()
        if self._chosen is None or (current is not None and current.data(0, _REF) == self._chosen):
            return
        items = [item for item in self.items() if item.data(0, _REF) == self._chosen]
        if items:
            self.tree.blockSignals(True)
            item = items[-1]
            parent = item.parent()
            if parent is not None and parent.data(0, _REF) is not None:
                parent.setExpanded(True)
                self._opened.add(parent.data(0, _REF))
            self.tree.setCurrentItem(item)
            self.tree.blockSignals(False)

    def _on_current(self, now: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        ref = now.data(0, _REF) if now is not None else None
        if isinstance(ref, StepRef):
            self._chosen = ref
            self.picked.emit(ref)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What stands beside each other may have to stand below each other now."""
        super().resizeEvent(event)
        self.tree.scheduleDelayedItemsLayout()

    def _on_entered(self, item: QTreeWidgetItem, _column: int) -> None:
        if isinstance(item.data(0, _REF), StepRef):
            self.entered.emit()

    def _go_to_first(self) -> None:
        first = next(self.items(), None)
        if first is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus()


def _children(item: QTreeWidgetItem) -> Iterable[QTreeWidgetItem]:
    children = (item.child(at) for at in range(item.childCount()))
    return [child for child in children if child is not None]
