"""The words of the templates: the program's own, as it says them in its windows, and ours beside them."""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from release import NAME, ROOT

OURS = Path(__file__).resolve().parent / "texts"
# The folder Windows looks for each language in.
CULTURES = {"en": "en-US", "fi": "fi-FI", "el": "el-GR"}


@dataclass(frozen=True)
class Words:
    """Everything that is said in one language."""

    language: str
    programs: dict[tuple[str, str], str]
    ours: dict[str, Any]

    def translate(self, context: str, text: str, n: int | None = None, /) -> str:  # noqa: ARG002 - as the program asks
        """Return a text of the program as it stands in its windows."""
        return self.programs.get((context, text)) or text

    def of(self, table: str, name: str) -> Any:
        """Return a text of ours."""
        return self.ours[table][name]


def words_in(language: str, root: Path = ROOT) -> Words:
    """Read the words of one language."""
    tree = ET.parse(root / "resources" / "i18n" / f"{NAME}_{language}.ts")  # noqa: S314 - our own file
    programs = {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    return Words(language, programs, tomllib.loads((OURS / f"{language}.toml").read_text("utf-8")))
