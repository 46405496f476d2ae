"""What stays of what PyInstaller finds: the part of Qt that a few windows need, and nothing of the system's own."""

from __future__ import annotations

import re

# Qt finds its plugins in folders, so nothing names them but this list.
PLUGINS = frozenset(
    {
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "imageformats/libqsvg.so",
        "imageformats/libqico.so",
        "iconengines/libqsvgicon.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "platformthemes/libqxdgdesktopportal.so",
        "xcbglintegrations/libqxcb-egl-integration.so",
        "xcbglintegrations/libqxcb-glx-integration.so",
        "wayland-shell-integration/libxdg-shell.so",
        "wayland-decoration-client/libadwaita.so",
        "wayland-decoration-client/libbradient.so",
        "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    }
)
# What these plugins and the program are linked with; libQt6OpenGL is for Wayland alone.
_QT = ("Core", "DBus", "Gui", "OpenGL", "Svg", "WaylandClient", "Widgets", "XcbQpa")
_BINDINGS = ("QtCore", "QtGui", "QtSvg", "QtWidgets")
_LIBRARY_OF_QT = re.compile(rf"libQt6({'|'.join(_QT)})\.so\.6|libicu(data|i18n|uc)\.so\.\d+")
_BINDING = re.compile(
    rf"({'|'.join(_BINDINGS)}|Shiboken)\.abi3\.so|libpyside6\.abi3\.so\..+|libshiboken6\.abi3\.so\..+"
)
# The program has translations of its own and uses none of Qt's.
_NEVER = ("/Qt/translations/", "/Qt/qml/")

# Distributions whose version "About" asks for by their name.
SAY_THEIR_VERSION = ("icalendar", "platformdirs", "python-dateutil", "tomli-w", "typing-extensions", "tzdata")

# Parts of the standard library that something names and nothing here uses. Without _ssl and _hashlib there is no
# OpenSSL in the program: hashlib has SHA-2 of its own.
WITHOUT = [
    *("_ssl", "ssl", "_hashlib"),
    *("_bz2", "_lzma", "bz2", "lzma"),
    *("asyncio", "multiprocessing", "curses", "readline", "tkinter"),
    *("doctest", "pdb", "pydoc", "test", "unittest", "lib2to3", "distutils", "ensurepip", "venv", "xmlrpc"),
    *("pip", "setuptools", "pkg_resources", "_distutils_hack"),
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_multibytecodec"),
    # Managed preferences of macOS.
    *("plistlib", "pyexpat", "xml"),
    # An extra that these packages do not bring.
    *("cryptography", "keyring"),
]


def stays(destination: str, *, is_library: bool) -> bool:
    """Tell whether a file that was found goes into the package, by its place there."""
    folder, _, name = destination.rpartition("/")
    if "/Qt/plugins/" in destination or any(each in destination for each in _NEVER):
        return destination.partition("/Qt/plugins/")[2] in PLUGINS
    if name.startswith(("libQt6", "libicu")):
        return bool(_LIBRARY_OF_QT.fullmatch(name))
    if folder in ("PySide6", "shiboken6") and ".so" in name:
        return bool(_BINDING.fullmatch(name))
    if folder.partition("/")[0].endswith(".dist-info"):
        return name == "METADATA"
    # A library at the top was taken from the system this is built on, and every system has its own.
    return bool(folder) or not is_library or name.startswith("libpython")
