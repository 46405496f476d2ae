"""The part of a build that pip asks for when it fetches: the description the package carries, and nothing else."""

from __future__ import annotations

from email.parser import HeaderParser
from pathlib import Path


class _NoBuild:
    def get_requires_for_build_wheel(self, _settings: object = None) -> list[str]:
        """Return what has to be there first."""
        return []

    def prepare_metadata_for_build_wheel(self, folder: str, _settings: object = None) -> str:
        """Hand on the description."""
        description = Path("PKG-INFO").read_text("utf-8")
        found = HeaderParser().parsestr(description)
        target = Path(folder) / f"{found['Name'].replace('-', '_')}-{found['Version']}.dist-info"
        target.mkdir()
        (target / "METADATA").write_text(description, "utf-8")
        return target.name


__legacy__ = _NoBuild()
