from __future__ import annotations

import contextlib
import time
import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.storage.guarded_toml import LARGEST_SETTINGS, TomlRefusedError, parse_guarded_toml, read_guarded_toml

if TYPE_CHECKING:
    from pathlib import Path

BOMBS = {
    "a dotted key of 64 KB": "a." * 32_000 + "a = 1",
    "a dotted key in quotes": '"a".' * 16_000 + "a = 1",
    "a dotted key behind a text": 'x = {y = """z""""", ' + "a." * 20_000 + "a = 1}",
    "a dotted key behind a text with quotes": 'x = {y = "\\"", ' + "a." * 20_000 + "a = 1}",
    "a dotted table": "[" + "a." * 20_000 + "a]",
    "brackets": "a = " + "[" * 30_000,
    "tables in tables": "a = " + "{a = " * 10_000,
    "a text without an end": 'a = """' + '\\"""' * 15_000,
    "quotes without an end": 'a = "' + "\\" * 60_000,
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_is_refused_at_once(bomb: str) -> None:
    began = time.monotonic()
    with pytest.raises(TomlRefusedError):
        parse_guarded_toml(bomb.encode())
    assert time.monotonic() - began < 0.5


@pytest.mark.parametrize(
    "text",
    [
        'a = "one. two. three. ' + ". " * 40 + '"',
        "a = '" + "[" * 40 + "'",
        'a = """\n' + '... [[[ \\""" {{{\n' * 30 + '"""',
        "a = '''\n" + "... ' '' [[[\n" * 30 + "'''''",
        'a = """he said "no""""\nb = 1',
        "# " + "." * 100 + "[" * 100 + "\na = 1",
        "a.b.c = 1\n[x.y]\nz = [[1, 2.5], [3]]",
        'a = "ends with a backslash \\\\"\nb = 2',
        'a = "text"\r\nb = 1\r\n',
        "",
    ],
)
def test_what_is_harmless_reads_as_the_standard_library_reads_it(text: str) -> None:
    assert parse_guarded_toml(text.encode()) == tomllib.loads(text)


@given(st.binary(max_size=300) | st.text(".[]{}\"'\\#=a1\n ", max_size=200).map(str.encode))
def test_whatever_the_bytes_there_is_a_table_or_the_declared_error(content: bytes) -> None:
    with contextlib.suppress(TomlRefusedError):
        assert parse_guarded_toml(content) == tomllib.loads(content.decode())


def test_too_large_unreadable_and_missing_files_are_told_apart(tmp_path: Path) -> None:
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (LARGEST_SETTINGS + 1))
    with pytest.raises(TomlRefusedError, match="larger than 64 KB"):
        read_guarded_toml(large)
    assert read_guarded_toml(large, largest=LARGEST_SETTINGS * 2) == {}
    with pytest.raises(TomlRefusedError, match="cannot be opened"):
        read_guarded_toml(tmp_path)
    with pytest.raises(FileNotFoundError):
        read_guarded_toml(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes('a = "ü"'.encode("latin-1"))
    with pytest.raises(TomlRefusedError, match="UTF-8"):
        read_guarded_toml(tmp_path / "latin.toml")
