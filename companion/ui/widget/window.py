"""The agent's window: which panel is in it, how high it is and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.call import Phase
from companion.domain.settings import Corner
from companion.engine.commands import Command
from companion.ui import theme
from companion.ui.translation import translate, translated
from companion.ui.view_state.bar import bar
from companion.ui.view_state.face import banner, face, shows_saved
from companion.ui.view_state.follow_up_view import reminder
from companion.ui.view_state.parts import SettingsChange, Wish, WishAbout
from companion.ui.widget.banner import Banner
from companion.ui.widget.buttons import ClickGuard
from companion.ui.widget.compact_bar import CompactBar
from companion.ui.widget.face_bar import FaceBar
from companion.ui.widget.scrolling import scrolling
from companion.ui.widget.top_window import TopWindow
from companion.ui.window_place import Anchor, ScreenArea, anchor_of, greatest_height, top_left

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.hand_over import HandOverWords
    from companion.engine.snapshot import Snapshot
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.widget.call_panel import CallPanel
    from companion.ui.widget.cooldown_panel import CooldownPanel
    from companion.ui.widget.menu_panel import MenuPanel
    from companion.ui.widget.ready_panel import ReadyPanel
    from companion.ui.widget.wrap_up_panel import WrapUpPanel

    Panel = CallPanel | ReadyPanel | WrapUpPanel | CooldownPanel | MenuPanel

# What the tallest panel of a call takes without the situations unfolded: a hold with its breathing circle.
TALLEST_PX = 700
LEAST_SITUATIONS_PX = 90


class CompanionWindow(TopWindow):
    """Shows snapshots and sends verbs.

    `settings_changed` carries settings to keep (the place, the compact bar); `menu_picked`, `note_asked` and the like
    ask for other windows.
    """

    settings_changed = Signal(object)
    wished = Signal(object)
    menu_picked = Signal(object)
    note_asked = Signal()
    reference_asked = Signal()
    topic_asked = Signal()

    _panels: dict[str, Panel]
    _panel: Panel | None
    _ready: ReadyPanel | None
    _call: CallPanel | None
    _wrap_up: WrapUpPanel | None
    _cooldown: CooldownPanel | None
    _menu: MenuPanel | None

    def __init__(self, bridge: EngineBridge, guard: ClickGuard, about: str) -> None:
        super().__init__(theme.look_for(bridge.settings))
        self._bridge = bridge
        self._guard = guard
        self._about = about
        self._is_compact = bridge.settings.compact
        self._shows_menu = False
        self._unfolded_card = False
        self._last_sentence: str | None = None
        self._forget_panels()
        self._problems: list[str] = []
        self._hand_over: HandOverWords | None = None
        self._has_pack_news = False
        self.setWindowTitle("Call Companion")
        self.dropped.connect(self._keep_place)
        self._build()
        bridge.changed.connect(self.show_snapshot)
        bridge.saved.connect(self._on_saved)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screens_changed)
            app.primaryScreenChanged.connect(self._on_screens_changed)
            app.styleHints().colorSchemeChanged.connect(self.rebuild)
            if hasattr(app.styleHints(), "accessibility"):  # since Qt 6.10
                app.styleHints().accessibility().contrastPreferenceChanged.connect(self.rebuild)
        self.show_snapshot(bridge.snapshot)

    # What the program asks of the window.

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the newest picture."""
        settings = self._bridge.settings
        view = face(snapshot, settings, translate)
        if self._is_compact:
            self._show_compact(snapshot)
            self._compact.show_bar(bar(snapshot, view, translate))
        else:
            self._face.show_face(view)
            self._show_panel(snapshot)
        self._last_sentence = _sentence_id(snapshot)
        for panel in (self._ready, self._call, self._wrap_up, self._cooldown):
            if panel and panel is self._panel:
                panel.show_snapshot(snapshot, settings)
        self._show_banner(snapshot)
        self._fit()

    def _on_saved(self, snapshot: Snapshot) -> None:
        self._face.show_saved(is_saved=shows_saved(snapshot))

    def name_problems(self, problems: Iterable[str]) -> None:
        """Name what was found wrong with a file, one sentence at a time, while no call runs."""
        self._problems += problems
        self.show_snapshot(self._bridge.snapshot)

    def show_pack_news(self, *, has_news: bool) -> None:
        """Offer in the menu what changed in the team's pack, or no longer."""
        if has_news != self._has_pack_news:
            self._has_pack_news = has_news
            self.show_snapshot(self._bridge.snapshot)

    def use_pack(self) -> None:
        """Show the words the engine works with now."""
        pack = self._bridge.engine.pack
        for panel in (self._ready, self._call, self._wrap_up):
            if panel:
                panel.use_pack(pack)
        self.show_snapshot(self._bridge.snapshot)

    def show_hand_over(self, words: HandOverWords) -> None:
        """Show what was typed over the hand-over card."""
        self._hand_over = words
        if self._call:
            self._call.use_hand_over(words)
        self.show_snapshot(self._bridge.snapshot)
        QTimer.singleShot(0, self, self._fit)  # once the layouts around the card have heard of its new lines

    def set_compact(self, *, is_compact: bool) -> None:
        """Turn to the compact bar or to the whole window, unless that is fixed."""
        if is_compact == self._is_compact or self._bridge.policy.is_locked("compact"):
            return
        self._is_compact = is_compact
        self._shows_menu = False
        self._unfolded_card = False
        self._arrange()
        self.show_snapshot(self._bridge.snapshot)
        self._place()
        self.settings_changed.emit({"compact": is_compact})

    @property
    def is_compact(self) -> bool:
        """The compact bar is on."""
        return self._is_compact

    def show_quietly(self) -> None:
        """Come up without taking the keyboard."""
        self.show()
        self._fit_and_place()  # what was never shown before may take another height than it said

    def reset_place(self) -> None:
        """Go back to the corner it stands in by itself."""
        usual = self._bridge.policy.defaults()
        place = {"corner": usual.corner, "corner_x": usual.corner_x, "corner_y": usual.corner_y, "screen": usual.screen}
        self.settings_changed.emit(place)
        self._place()

    def rebuild(self) -> None:
        """Draw everything anew, for another theme or text size."""
        self._look = theme.look_for(self._bridge.settings)
        for panel in self._panels.values():
            panel.deleteLater()
        self._forget_panels()
        for part in (self._face, self._compact, self._scroll, self._banner):
            part.deleteLater()
        old = self.layout()
        if old is not None:
            QWidget().setLayout(old)
        self._build()
        self.show_snapshot(self._bridge.snapshot)
        self._place()

    # Inside.

    def _build(self) -> None:
        look = self._look
        self.setStyleSheet(theme.style_sheet(look))
        self._face = FaceBar(look, self._guard)
        self._compact = CompactBar(look, self._guard)
        self._body = QWidget()
        self._body_layout = QVBoxLayout(self._body)
        self._body_layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolling(self._body)
        layout = QVBoxLayout(self)
        layout.setSpacing(look.px(8))
        self._banner = Banner(look, self._guard)
        self._banner.dismissed.connect(self._on_problem_read)
        for part in (self._compact, self._face, self._scroll, self._banner):
            layout.addWidget(part)
        self._face.chosen.connect(self._send)
        self._face.menu_asked.connect(self._toggle_menu)
        self._face.compact_asked.connect(lambda: self.set_compact(is_compact=True))
        self._compact.chosen.connect(self._send)
        self._compact.unfold_asked.connect(lambda: self.set_compact(is_compact=False))
        can_fold = not self._bridge.policy.is_locked("compact")
        self._face.show_way_to_bar(is_there=can_fold)
        self._compact.show_way_back(is_there=can_fold)
        self._face.ensurePolished()
        self._face.fit_buttons()
        self._arrange()

    def _arrange(self) -> None:
        self._compact.setVisible(self._is_compact)
        self._face.setVisible(not self._is_compact)
        side = self._look.px(theme.MARGIN)
        edge = self._look.px(6) if self._is_compact else self._look.px(theme.MARGIN - 4)
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made in _build
        layout.setContentsMargins(side, edge, side, edge if self._is_compact else side)

    def _send(self, command: object) -> None:
        self._shows_menu = False
        match command:
            case Wish() | WishAbout():
                self.wished.emit(command)
            case SettingsChange(name, value):
                self.settings_changed.emit({name: value})
            case Command():
                self._unfolded_card = self._is_compact
                self._bridge.send(command)

    def _panel_name(self, snapshot: Snapshot) -> str:
        if self._shows_menu:
            return "menu"
        if snapshot.phase == Phase.READY and snapshot.sentence is None:
            return "ready"
        return {Phase.WRAP_UP: "wrap_up", Phase.COOLDOWN: "cooldown"}.get(snapshot.phase, "call")

    def _show_panel(self, snapshot: Snapshot) -> None:
        self._turn_to(self._panel_name(snapshot))
        if self._call and self._call is self._panel:
            self._call.show_card_only(is_card_only=False)
        if self._menu and self._menu is self._panel:
            is_in_call = snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD)
            can_turn = not self._bridge.policy.is_locked("theme")
            self._menu.show_choices(self._bridge.settings.theme, is_in_call=is_in_call, can_turn_theme=can_turn)
            self._menu.show_news(has_news=self._has_pack_news and snapshot.phase == Phase.READY)

    def _show_compact(self, snapshot: Snapshot) -> None:
        on_call = snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD)
        is_asked = self._unfolded_card or self._last_sentence != _sentence_id(snapshot)
        self._unfolded_card = is_asked and on_call and snapshot.sentence is not None
        if self._unfolded_card:
            self._turn_to("call")
            if self._call:
                self._call.show_card_only(is_card_only=True)
        else:
            self._turn_to(None)

    def _show_banner(self, snapshot: Snapshot) -> None:
        text = banner(snapshot, translate)
        if not text and self._is_compact:
            text = reminder(snapshot, translate)
        can_name = not text and self._problems and snapshot.phase == Phase.READY and not self._is_compact
        self._banner.show_text(translated(self._problems[0]) if can_name else text, can_dismiss=bool(can_name))

    def _on_problem_read(self) -> None:
        self._problems = self._problems[1:]
        self.show_snapshot(self._bridge.snapshot)

    def _turn_to(self, name: str | None) -> None:
        panel = self._panels.get(name) or self._make(name) if name else None
        if panel is self._panel:
            return
        if self._panel:
            self._panel.hide()
        self._panel = panel
        if panel:
            panel.show()

    def _make(self, name: str) -> Panel:
        """Make a panel when it is needed first."""
        panel: Panel
        match name:
            case "ready":
                panel = self._make_ready()
            case "wrap_up":
                panel = self._make_wrap_up()
            case "cooldown":
                panel = self._make_cooldown()
            case "menu":
                panel = self._make_menu()
            case _:
                panel = self._make_call()
        self._panels[name] = panel
        self._body_layout.addWidget(panel)
        return panel

    def _make_ready(self) -> ReadyPanel:
        from companion.ui.widget.ready_panel import ReadyPanel  # noqa: PLC0415 - each is loaded when it is shown first

        self._ready = panel = ReadyPanel(self._look, self._guard, self._bridge.engine.pack)
        panel.chosen.connect(self._send)
        panel.resized.connect(self._fit)
        return panel

    def _make_call(self) -> CallPanel:
        from companion.ui.widget.call_panel import CallPanel  # noqa: PLC0415 - as above

        self._call = panel = CallPanel(self._look, self._guard, self._bridge.engine.pack)
        if self._hand_over:
            panel.use_hand_over(self._hand_over)
        panel.chosen.connect(self._send)
        panel.resized.connect(self._fit)
        return panel

    def _make_wrap_up(self) -> WrapUpPanel:
        from companion.ui.widget.wrap_up_panel import WrapUpPanel  # noqa: PLC0415 - as above

        self._wrap_up = panel = WrapUpPanel(self._look, self._guard, self._bridge.engine.pack)
        panel.note_asked.connect(self.note_asked)
        panel.reference_asked.connect(self.reference_asked)
        panel.topic_asked.connect(self.topic_asked)
        panel.chosen.connect(self._send)
        return panel

    def _make_cooldown(self) -> CooldownPanel:
        from companion.ui.widget.cooldown_panel import CooldownPanel  # noqa: PLC0415 - as above

        self._cooldown = panel = CooldownPanel(self._look, self._guard, self._bridge.policy)
        panel.chosen.connect(self._send)
        return panel

    def _make_menu(self) -> MenuPanel:
        from companion.ui.widget.menu_panel import MenuPanel  # noqa: PLC0415 - as above

        self._menu = panel = MenuPanel(self._look, self._guard, self._about)
        panel.picked.connect(self._on_menu)
        return panel

    def _forget_panels(self) -> None:
        self._panels = {}
        self._panel = self._ready = self._call = self._wrap_up = self._cooldown = self._menu = None

    def _toggle_menu(self) -> None:
        self._shows_menu = not self._shows_menu
        self.show_snapshot(self._bridge.snapshot)

    def _on_menu(self, choice: object) -> None:
        self._shows_menu = False
        self.menu_picked.emit(choice)
        self.show_snapshot(self._bridge.snapshot)

    # Size and place.

    def _fit(self) -> None:
        """Take the height of what is shown, and no more than the screen has."""
        layout = self.layout()
        if layout is None:
            return
        self._scroll.setVisible(self._panel is not None)
        free = self._greatest_height()
        top = self._compact.sizeHint().height() if self._is_compact else self._face.sizeHint().height()
        margins = layout.contentsMargins()
        width = self._look.px(theme.WINDOW_WIDTH)
        foot = self._banner.height_at(width - margins.left() - margins.right())
        self._banner.setFixedHeight(foot)
        spacing = layout.spacing() * (bool(self._panel) + bool(foot))
        room = free - top - foot - margins.top() - margins.bottom() - spacing
        panel_height = self._panel_height(room)
        # The bar of the menu before would stay: it makes the text narrower, so higher, so that it needs a bar.
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(on if panel_height > room else off)
        self._scroll.setFixedHeight(min(panel_height, room))
        if self._is_compact:
            width = max(width, self._compact.sizeHint().width() + margins.left() + margins.right())
        size = QSize(width, top + foot + margins.top() + margins.bottom() + spacing + min(panel_height, room))
        if size != self.size():
            self.setFixedSize(size)
            self._place()

    def _panel_height(self, room: int) -> int:
        panel = self._panel
        if panel is None:
            return 0
        for situated in (self._ready, self._call):
            if situated is not None and situated is panel:
                # Set once, to the final height: through another one they would lose where they are scrolled to.
                wanted = situated.wanted_situations_height()
                left = max(self._look.px(LEAST_SITUATIONS_PX), room - situated.height_without_situations())
                situated.let_situations_have(min(wanted, left))
        layout = panel.layout()
        assert layout is not None  # noqa: S101 - every panel has one
        layout.activate()
        width = self._look.px(theme.WINDOW_WIDTH - 2 * theme.MARGIN)
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def _screen_areas(self) -> list[ScreenArea]:
        wanted = self._bridge.settings.screen
        screens = sorted(
            QGuiApplication.screens(),
            key=lambda s: (s.name() != wanted, s is not QGuiApplication.primaryScreen()),
        )
        return [ScreenArea(s.name(), s.availableGeometry()) for s in screens]

    def _place(self) -> None:
        """Stand at the corner. Below the bar of a lower corner is no room: there the card unfolds above it."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made in _build
        grows_up = self._is_compact and self._anchor().corner in (Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT)
        upwards, downwards = QVBoxLayout.Direction.BottomToTop, QVBoxLayout.Direction.TopToBottom
        layout.setDirection(upwards if grows_up else downwards)
        self.move(top_left(self._anchor(), self.size(), self._tallest(), self._screen_areas()))

    def _keep_place(self) -> None:
        """Keep the place the window was dragged to by its nearest corner."""
        anchor = anchor_of(self.pos(), self.size(), self._tallest(), self._screen_areas())
        place = {"corner": anchor.corner, "corner_x": anchor.x, "corner_y": anchor.y, "screen": anchor.screen}
        self.settings_changed.emit(place)
        self._place()

    def _greatest_height(self) -> int:
        areas = self._screen_areas()
        return areas[0].free.height() if self._is_compact else greatest_height(self._anchor(), self._tallest(), areas)

    def _anchor(self) -> Anchor:
        settings = self._bridge.settings
        return Anchor(settings.corner, settings.corner_x, settings.corner_y, settings.screen)

    def _tallest(self) -> int:
        return 0 if self._is_compact else self._look.px(TALLEST_PX)

    def _on_screens_changed(self, *_: object) -> None:
        QTimer.singleShot(0, self._fit_and_place)

    def _fit_and_place(self) -> None:
        self._fit()
        self._place()


def _sentence_id(snapshot: Snapshot) -> str | None:
    return snapshot.sentence.id if snapshot.sentence else None
