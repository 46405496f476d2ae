"""What is wrong with a merge field is named while one types; the reader of packs sets the same lines aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import tomli_w

from companion.domain.merge_fields import BrokenField, FieldFault, broken_field
from companion.storage.pack_files import load_pack

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("say", "broken"),
    [
        ("No fields at all.", None),
        ("I am here[, I am {agent}].", None),
        ("[{agent} of {company}: ]hello [really]", None),
        ("I am {agent}.", BrokenField(FieldFault.OUTSIDE, "{agent}")),
        ("I am here} now.", BrokenField(FieldFault.OUTSIDE, "}")),
        ("I am here[, I am {name}].", BrokenField(FieldFault.UNKNOWN, "{name}")),
        ("I am here[, I am {agent].", BrokenField(FieldFault.UNCLOSED, "{agent]")),
        ("I am here[, I am {agent}.", BrokenField(FieldFault.UNCLOSED, "[")),
        ("I am here], I am.", BrokenField(FieldFault.UNCLOSED, "]")),
        ("I [am [really] here].", BrokenField(FieldFault.UNCLOSED, "[")),
    ],
)
def test_a_fault_is_named_and_the_reader_agrees(say: str, broken: BrokenField | None, tmp_path: Path) -> None:
    assert broken_field(say) == broken
    lines = [{"id": "a", "say": "Good."}, {"id": "b", "say": say}]
    situation = {"title": "S", "group": "stuck", "steps": [{"id": "s", "title": "S", "lines": lines}]}
    folder = tmp_path / "packs" / "en"
    folder.mkdir(parents=True)
    (folder / "core.toml").write_text(tomli_w.dumps({"schema": 1, "situations": {"ear": situation}}), encoding="utf-8")
    loaded = load_pack(tmp_path, "en")
    assert bool(loaded.problems) == (broken is not None)
