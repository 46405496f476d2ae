"""What is kept of what a person typed."""

from __future__ import annotations

import sys
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from companion.domain.privacy import clean_text, hash_reference


@given(st.text(), st.integers(0, 40), st.booleans())
@example("e\u200b\u0301", 40, False)
@example("ab cd", 3, False)
def test_clean_text_is_clean_and_stays_as_it_is(typed: str, longest: int, keep_lines: bool) -> None:
    clean = clean_text(typed, longest, keep_lines=keep_lines)
    assert len(clean) <= longest
    assert clean == unicodedata.normalize("NFC", clean)
    assert all(char == "\n" or unicodedata.category(char) not in ("Cc", "Cs") for char in clean)
    assert keep_lines or "\n" not in clean
    assert clean_text(clean, longest, keep_lines=keep_lines) == clean


def test_no_character_that_shows_nothing_is_passed_over() -> None:
    """Texts of printable characters are not looked through one by one."""
    unseen = [char for char in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(char) in ("Cc", "Cf", "Cs")]
    assert not any(clean_text(f"a{char}b", 10) == f"a{char}b" for char in (*unseen, "\u034f", "\u3164"))


def test_a_reference_is_recognised_in_another_writing_and_told_apart_by_key() -> None:
    assert hash_reference(b"key", "Case A-17") == hash_reference(b"key", " case a-17 ")
    assert hash_reference(b"key", "A-17") != hash_reference(b"other", "A-17")
