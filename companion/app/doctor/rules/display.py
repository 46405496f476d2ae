"""Judges what windows can do here: stay on top, keep their place, show messages, be read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.doctor.finding import Area, Check, Told
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.app.doctor.finding import Finding

_told = Told(Area.DISPLAY)
WITHOUT_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb")
# What Qt says of a display that is gone, or does not let this account in.
CLOSED = "could not connect to display"
_NAMES = {"xcb": "X11 (xcb)", "windows": "Windows", "cocoa": "macOS", "wayland": "native Wayland"}
_ON_THE_DESKTOP = "Ask again on the agent's desktop, as the agent."
_FROM_THE_DESKTOP = "Ask again on the agent's desktop, or while Call Companion runs there."
_NO_WAYLAND = "Install XWayland, or choose an X11 (Xorg) session at login; Call Companion then uses it by itself."
_OTHER_MANAGER = (
    "Use a desktop or window manager that knows _NET_WM_STATE_ABOVE (GNOME on Xorg, KDE, Xfce, openbox do)."
)


@value
class DisplayFacts:
    """What was seen. None: not known.

    platform: the plugin Qt chose; empty where it opened none, for the reason `fault`. is_forced: to none that shows
    anything, by the environment. is_on_top: the window of the program that runs really is. keeps_on_top: the window
    manager says it can. wants_messages: the settings ask for messages of the system.
    """

    platform: str = ""
    fault: str = ""
    is_forced: bool = False
    is_wayland_session: bool = False
    is_on_top: bool | None = None
    keeps_on_top: bool | None = None
    has_tray: bool | None = None
    shows_messages: bool | None = None
    wants_messages: bool = False
    has_reader_bridge: bool | None = None


def judge_display(facts: DisplayFacts) -> list[Finding]:
    """Return a finding for each thing a window should be able to do."""
    return [
        _display(facts),
        *_window(facts),
        _tray(facts),
        _messages(facts),
        _reader(facts),
    ]


def _display(facts: DisplayFacts) -> Finding:
    if not facts.platform and CLOSED in facts.fault:
        todo = f"{_ON_THE_DESKTOP} sudo, su and ssh bring along a DISPLAY that is not theirs."
        return _told.broken(Check.DISPLAY, f"Qt opens no window here: {facts.fault}", todo)
    if not facts.platform:
        return _told.broken(
            Check.DISPLAY,
            f"Qt opens no window here: {facts.fault or 'it does not say why'}",
            "Install what the message names, on Debian and Ubuntu mostly libxcb-cursor0; with QT_DEBUG_PLUGINS=1 "
            "in the environment Qt says more.",
        )
    if facts.platform in WITHOUT_SCREEN:
        if facts.is_forced:
            todo = "Remove QT_QPA_PLATFORM from the environment of the agent's session."
            return _told.look(Check.DISPLAY, f"QT_QPA_PLATFORM asks for {facts.platform}: no window shows.", todo)
        return _told.unknown(Check.DISPLAY, "This session has no display, as under ssh or cron.", _FROM_THE_DESKTOP)
    if facts.platform == "wayland":
        return _told.look(Check.DISPLAY, "Native Wayland, without XWayland.", _NO_WAYLAND)
    name = _NAMES.get(facts.platform, facts.platform)
    return _told.ok(Check.DISPLAY, f"{name}, through XWayland." if facts.is_wayland_session else f"{name}.")


def _window(facts: DisplayFacts) -> list[Finding]:
    if not facts.platform or facts.platform in WITHOUT_SCREEN:
        return [
            _told.unknown(Check.ON_TOP, "Without a display nobody can say.", _FROM_THE_DESKTOP),
            _told.unknown(Check.PLACING, "Without a display nobody can say.", _FROM_THE_DESKTOP),
        ]
    if facts.platform == "wayland":
        return [
            _told.look(Check.ON_TOP, "Wayland does not let a window stay on top by itself.", _NO_WAYLAND),
            _told.look(Check.PLACING, "Wayland does not let a window choose its place.", _NO_WAYLAND),
        ]
    return [_on_top(facts), _told.ok(Check.PLACING, "A window can choose its place.")]


def _on_top(facts: DisplayFacts) -> Finding:
    if facts.is_on_top:
        return _told.ok(Check.ON_TOP, "The window is on top of the others.")
    if facts.is_on_top is False:
        return _told.look(Check.ON_TOP, "The window asked to be on top, and is not.", _OTHER_MANAGER)
    if facts.platform != "xcb" or facts.keeps_on_top:
        return _told.ok(Check.ON_TOP, "A window can stay on top.")
    why = "The window manager does not keep windows on top."
    return _told.look(Check.ON_TOP, why if facts.keeps_on_top is False else "No window manager runs.", _OTHER_MANAGER)


def _tray(facts: DisplayFacts) -> Finding:
    if facts.has_tray is None:
        why = f": {facts.fault}" if facts.fault else ""
        return _told.unknown(Check.TRAY, f"Whether there is a tray is not known{why}.", _ON_THE_DESKTOP)
    if facts.has_tray:
        return _told.ok(Check.TRAY, "There is a tray.")
    return _told.ok(Check.TRAY, "There is no tray. Nothing hides in one: the window is always to be found.")


def _messages(facts: DisplayFacts) -> Finding:
    if facts.shows_messages is None:
        return _told.unknown(
            Check.NOTIFICATIONS, "Whether the system shows messages of programs is not known.", _ON_THE_DESKTOP
        )
    if facts.shows_messages:
        return _told.ok(Check.NOTIFICATIONS, "The system shows messages of programs.")
    if not facts.wants_messages:
        return _told.ok(Check.NOTIFICATIONS, "The system shows no messages of programs; the settings ask for none.")
    return _told.look(
        Check.NOTIFICATIONS,
        "The settings ask for a message when a follow-up is due, and the system shows none.",
        "Install a tray (on GNOME the AppIndicator extension), or turn notify_follow_ups off; the window tells anyway.",
    )


def _reader(facts: DisplayFacts) -> Finding:
    if facts.has_reader_bridge:
        return _told.ok(Check.SCREEN_READER, "The bridge to screen readers is there.")
    return _told.unknown(
        Check.SCREEN_READER,
        "No bridge to screen readers was seen.",
        "Where an agent needs one: on Linux install at-spi2-core and turn the screen reader on before Call Companion.",
    )
