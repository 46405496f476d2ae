"""A sentence from below the window is plain English, and can still be taken apart where it is translated."""

from __future__ import annotations

from companion.engine.said import Sentence, said


def test_it_reads_as_english() -> None:
    sentence = said("{file} is not used: {reason}.", file="a.toml", reason=said("it is larger than {most} KB", most=64))
    assert sentence == "a.toml is not used: it is larger than 64 KB."


def test_an_exception_that_carries_it_gives_it_back() -> None:
    back = str(ValueError(said("line {line}", line=3)))
    assert isinstance(back, Sentence)
    assert (back.template, back.values) == ("line {line}", {"line": 3})
