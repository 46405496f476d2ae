"""The list of parts (SBOM, CycloneDX): what pip installs to run the program, and all else the packages carry along."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from pinned import PYTHON, environment
from release import NAME, TITLE, run

from proof.contents import libraries_of
from proof.parts import Part, debian_package_of, debian_version, parts_of
from proof.pins import pins_for

if TYPE_CHECKING:
    from release import Release

SHIPPED_IN = f"{NAME}:shipped-in"
_CPE = {
    "qt": "cpe:2.3:a:qt:qt:{}:*:*:*:*:*:*:*",
    "python": "cpe:2.3:a:python:python:{}:*:*:*:*:*:*:*",
    "icu": "cpe:2.3:a:icu-project:international_components_for_unicode:{}:*:*:*:*:c\\/c\\+\\+:*:*",
    "sqlite": "cpe:2.3:a:sqlite:sqlite:{}:*:*:*:*:*:*:*",
    "openssl": "cpe:2.3:a:openssl:openssl:{}:*:*:*:*:*:*:*",
    "nsis": "cpe:2.3:a:nullsoft:nullsoft_scriptable_install_system:{}:*:*:*:*:*:*:*",
}
_CHECK = """
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text("utf-8"))
sys.exit(str(wrong) if wrong else 0)
"""


@dataclass
class Bom:
    """Components by their reference; the same one in two packages is named once."""

    licences: dict[str, dict[str, Any]]
    components: dict[str, dict[str, Any]] = field(default_factory=dict)

    def add(self, reference: str, shipped_in: str, component: dict[str, Any]) -> None:
        """Add a component, or another package it is shipped in."""
        known = self.components.setdefault(reference, {"bom-ref": reference, "type": "library"} | component)
        places = {entry["value"] for entry in known.get("properties", []) if entry["name"] == SHIPPED_IN} | {shipped_in}
        known["properties"] = [{"name": SHIPPED_IN, "value": place} for place in sorted(places)]

    def add_known(self, part: str, shipped_in: str, version: str, **more: Any) -> None:
        """Add a component of resources/licences/index.toml."""
        if part not in self.licences:
            raise SystemExit(f"{part} is shipped, but resources/licences/index.toml does not know it")
        entry = self.licences[part]
        component: dict[str, Any] = {"name": entry["name"], "licenses": [{"expression": entry["licence"]}]}
        if version:
            component |= {"version": version, "purl": f"pkg:generic/{part}@{version}"}
        if version and part in _CPE:
            component["cpe"] = _CPE[part].format(version)
        if "homepage" in entry:
            component["externalReferences"] = [{"type": "website", "url": entry["homepage"]}]
        component |= more
        self.add(f"{component['name']}@{version}" if version else component["name"], shipped_in, component)


def write_sbom(release: Release, dist: Path) -> Path:
    """Write the list of parts of all packages in a folder, check it against the specification, return its path."""
    index = tomllib.loads((release.root / "resources" / "licences" / "index.toml").read_text("utf-8"))
    bom = Bom({entry["id"]: entry for entry in index["components"]})
    packages = [path for path in sorted(dist.iterdir()) if release.version in path.name and _place(path)]
    dependencies: list[dict[str, Any]] = []
    for package in packages:
        place = _place(package)
        parts = parts_of(libraries_of(package))
        for part in parts:
            _add_part(bom, place, part)
        if place.startswith("linux"):
            dependencies = _add_installed(bom, release, place)
            bom.add_known("pyinstaller", place, _pinned(release.root, "pyinstaller"))
        else:
            _add_pinned(bom, release, place, _version_of(parts, "python"))
            bom.add_known("mingw-w64", place, _upstream("mingw-w64-x86-64-dev"))
    if any(path.name.endswith("-setup.exe") for path in dist.iterdir()):
        bom.add_known("nsis", "windows-setup", _upstream("nsis"))
    target = dist / f"{NAME}-{release.version}.cdx.json"
    written = json.dumps(_document(release, bom, dependencies), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    target.write_text(written, "utf-8")
    check(release, target)
    return target


def tools(release: Release) -> Path:
    """Return the Python that has the maker of lists of parts."""
    return environment(release, "sbom", Path(sys.executable), "sbom")


def check(release: Release, sbom: Path) -> None:
    """End the build when the list does not hold to the specification."""
    run([tools(release), "-c", _CHECK, sbom], environment=release.environment)


def _place(path: Path) -> str:
    endings = {".deb": "linux-deb", ".tar.xz": "linux-portable", "-windows-portable.zip": "windows"}
    return next((place for ending, place in endings.items() if path.name.endswith(ending)), "")


def _add_part(bom: Bom, place: str, part: Part) -> None:
    match part.id:
        case "call-companion" | "pyside6" | "shiboken6":
            return  # the root of the list; the other two come with what pip installs
        case "x11":
            for library in part.files:
                _add_debian(bom, place, library)
        case "qt":
            for module in part.modules:
                bom.add_known("qt", place, part.version, name=f"Qt{module}")
            bom.add_known("qt-third-party", place, "")
        case _:
            bom.add_known(part.id, place, part.version)


def _add_debian(bom: Bom, place: str, library: str) -> None:
    package = debian_package_of(library)
    if package is None:
        raise SystemExit(f"no package of this machine holds {library}")
    name, version = package
    purl = f"pkg:deb/debian/{name}@{quote(version, safe='')}?arch=amd64"
    licence = [{"expression": bom.licences["x11"]["licence"]}]
    bom.add(f"{name}@{version}", place, {"name": name, "version": version, "purl": purl, "licenses": licence})


def _add_installed(bom: Bom, release: Release, place: str) -> list[dict[str, Any]]:
    """Add what lies in an environment that was made from requirements/run.txt alone; returns who needs whom."""
    installed = environment(release, "runtime", PYTHON, "run", pip_of=tools(release))
    command = (tools(release), "-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON", installed)
    found = json.loads(run(command, environment=release.environment))
    names = {component["bom-ref"]: _reference(component) for component in found["components"]}
    for component in found["components"]:
        kept = {
            key: component[key] for key in ("name", "version", "purl", "description", "licenses") if key in component
        }
        bom.add(_reference(component), place, kept)
    return [
        {"ref": names[entry["ref"]], "dependsOn": sorted(names[ref] for ref in entry["dependsOn"])}
        for entry in found["dependencies"]
        if entry["ref"] in names and entry.get("dependsOn")
    ]


def _add_pinned(bom: Bom, release: Release, place: str, python: str) -> None:
    """Add what requirements/run.txt pins for the Python of the packages for Windows."""
    for name, version in pins_for(release.root / "requirements" / "run.txt", python).items():
        licence = bom.licences["pyside6" if name == "pyside6-essentials" else name]["licence"]
        purl = f"pkg:pypi/{name}@{version}"
        component = {"name": name, "version": version, "purl": purl, "licenses": [{"expression": licence}]}
        bom.add(_reference(component), place, component)


def _document(release: Release, bom: Bom, dependencies: list[dict[str, Any]]) -> dict[str, Any]:
    root = f"{NAME}@{release.version}"
    component: dict[str, Any] = {"bom-ref": root, "type": "application", "name": TITLE, "version": release.version}
    component |= {"purl": f"pkg:generic/{NAME}@{release.version}", "licenses": [{"expression": "MIT"}]}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(release.epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": component,
            "properties": [{"name": "cdx:reproducible", "value": "true"}],
        },
        "components": [bom.components[reference] for reference in sorted(bom.components)],
        "dependencies": [{"ref": root, "dependsOn": sorted(bom.components)}, *dependencies],
    }


def _reference(component: dict[str, Any]) -> str:
    return f"{component['name'].lower().replace('_', '-')}@{component['version']}"


def _version_of(parts: list[Part], wanted: str) -> str:
    version = next((part.version for part in parts if part.id == wanted), "")
    if not version:
        raise SystemExit(f"the version of {wanted} cannot be told from what is shipped")
    return version


def _pinned(root: Path, name: str) -> str:
    """Return the version of a tool that one of the lists of requirements pins; empty where none does."""
    for requirements in [*sorted(root.glob("requirements/*.txt")), *sorted(root.glob("packaging/*/*.txt"))]:
        if found := re.search(rf"^{name}==([\w.]+)", requirements.read_text("utf-8"), re.MULTILINE):
            return found.group(1)
    return ""


def _upstream(package: str) -> str:
    """Return the version of a Debian package of this machine without what Debian adds to it."""
    return re.sub(r"[-+~].*", "", debian_version(package))
