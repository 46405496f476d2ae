"""The .msi for software distribution, made by wixl: for the whole machine, with the start at login as a feature."""

from __future__ import annotations

import hashlib
import uuid
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from release import NAME, TITLE, run

from windows.launcher import CONSOLE, ICON, WINDOW, numbers_of

if TYPE_CHECKING:
    from pathlib import Path

    from release import Release

    from windows.payload import Payload

KEY = WINDOW
# All identities of the package are made from this one and a name; the same name is the same identity in each version.
_OURS = uuid.UUID("6b0f4f0e-7d3b-5a55-9d1c-51a1f0a7c6b4")
_WIX = "http://schemas.microsoft.com/wix/2006/wi"
_NEWER = f"A newer version of {TITLE} is installed. Remove it first."
# Windows Installer takes the old version out before it begins to write down how to undo what it does; wixl knows no
# other order. Moved behind that, an upgrade that fails brings the old version back.
_ORDER = "UPDATE `InstallExecuteSequence` SET `Sequence` = 1510 WHERE `Action` = 'RemoveExistingProducts'"


# Files that others name.
_NAMED = {f"{WINDOW}.exe": "Window", f"{CONSOLE}.exe": "Console"}


@dataclass(frozen=True)
class _Tree:
    """The folder that is packed, and the one wixl runs in."""

    folder: Path
    work: Path


def build_msi(release: Release, payload: Payload, work: Path, dist: Path) -> Path:
    """Make it; wixl and msibuild write the moment it is, so they are told it is the one of the commit."""
    target = dist / f"{NAME}-{release.version}.msi"
    # wixl finds files below the folder it runs in, and nowhere else.
    source = work / "msi.wxs"
    source.write_bytes(wix_source(release.version, payload.folder, work / "launcher" / ICON, work))
    moment = datetime.fromtimestamp(release.epoch, UTC).strftime("%Y-%m-%d %H:%M:%S")
    then = ["faketime", "-f", moment]
    command: list[str | Path] = [*then, "wixl", "--arch", "x64", "--output", target.resolve(), source.name]
    run(command, cwd=work, environment=release.environment)
    run([*then, "msibuild", target, "-q", _ORDER], environment=release.environment)
    identity = "{" + _identity(f"package {_digest(payload)}") + "}"
    run([*then, "msibuild", target, "-s", TITLE, TITLE, "x64;1033", identity], environment=release.environment)
    return target


def wix_source(version: str, folder: Path, icon: Path, work: Path) -> bytes:
    """Return what wixl reads in `work`: every file a component of its own, as Windows Installer wants it."""
    root = ET.Element("Wix", xmlns=_WIX)
    product = _in(
        root,
        "Product",
        Id=_identity(f"product {version}"),
        UpgradeCode=_identity("upgrade"),
        Name=TITLE,
        Language="1033",
        Version=".".join(numbers_of(version).split(".")[:3]),
        Manufacturer=TITLE,
    )
    about = f"{TITLE} {version}"
    _in(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine", Description=about)
    _in(product, "MajorUpgrade", DowngradeErrorMessage=_NEWER)
    _in(product, "Media", Id="1", Cabinet="files.cab", EmbedCab="yes")
    _in(product, "Icon", Id=ICON, SourceFile=icon.relative_to(work).as_posix())
    _in(product, "Property", Id="ARPPRODUCTICON", Value=ICON)
    _in(product, "Property", Id="ARPNOMODIFY", Value="1")
    _add_quit(product)
    top = _in(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = _in(top, "Directory", Id="ProgramFiles64Folder")
    place = _in(programs, "Directory", Id="INSTALLDIR", Name=TITLE)
    main = _in(product, "Feature", Id="Main", Title=TITLE, Level="1", Absent="disallow")
    _add_files(place, main, _Tree(folder, work))
    menu = _in(top, "Directory", Id="ProgramMenuFolder")
    _in(main, "ComponentRef", Id=_add_menu(menu))
    at_login = _in(product, "Feature", Id="Autostart", Title="Start with the desktop", Level="2")
    _in(at_login, "ComponentRef", Id=_add_autostart(place))
    ET.indent(root, " ")
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _add_quit(product: ET.Element) -> None:
    """A program that runs is asked to quit by its own command. Whether it did is for Windows Installer to find."""
    _in(product, "CustomAction", Id="QuitProgram", FileKey="Console", ExeCommand="quit", Return="ignore")
    sequence = _in(product, "InstallExecuteSequence")
    # Where no earlier version is there is nothing to run either.
    _in(sequence, "Custom", Action="QuitProgram", After="CostFinalize").text = "Installed OR WIX_UPGRADE_DETECTED"


def _add_files(parent: ET.Element, feature: ET.Element, tree: _Tree, below: str = "") -> None:
    for path in sorted((tree.folder / below).iterdir()):
        name = path.relative_to(tree.folder).as_posix()
        if path.is_dir():
            _add_files(_in(parent, "Directory", Id=f"d{_short(name)}", Name=path.name), feature, tree, name)
            continue
        component = _in(parent, "Component", Id=f"c{_short(name)}", Guid=_identity(f"file {name}"), Win64="yes")
        file = _NAMED.get(name, f"f{_short(name)}")
        source = path.relative_to(tree.work).as_posix()
        _in(component, "File", Id=file, Name=path.name, Source=source, KeyPath="yes")
        _in(feature, "ComponentRef", Id=f"c{_short(name)}")


def _add_menu(menu: ET.Element) -> str:
    component = _in(menu, "Component", Id="Menu", Guid=_identity("menu"), Win64="yes")
    _in(
        component,
        "Shortcut",
        Id="MenuEntry",
        Name=TITLE,
        Target="[INSTALLDIR]CallCompanion.exe",
        WorkingDirectory="INSTALLDIR",
    )
    key = rf"Software\{KEY}"
    _in(component, "RegistryValue", Root="HKLM", Key=key, Name="Menu", Type="integer", Value="1", KeyPath="yes")
    return "Menu"


def _add_autostart(place: ET.Element) -> str:
    component = _in(place, "Component", Id="AtLogin", Guid=_identity("at login"), Win64="yes")
    key = r"Software\Microsoft\Windows\CurrentVersion\Run"
    value = '"[INSTALLDIR]CallCompanion.exe"'
    _in(component, "RegistryValue", Root="HKLM", Key=key, Name=KEY, Type="string", Value=value, KeyPath="yes")
    return "AtLogin"


def _in(parent: ET.Element, kind: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, kind, attributes)


def _identity(name: str) -> str:
    return str(uuid.uuid5(_OURS, name)).upper()


def _short(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:20]


def _digest(payload: Payload) -> str:
    """Two packages with different content have different identities, also when they are of one version."""
    whole = hashlib.sha256()
    for path in payload.files:
        whole.update(
            f"{path.relative_to(payload.folder).as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode()
        )
    return whole.hexdigest()
