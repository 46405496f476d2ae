"""The sentence is whole, large, plain text, and the card never changes its height."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from companion.app.paths import resources_folder
from companion.domain.prompts import Line, Pack, Step, fill
from companion.domain.settings import LANGUAGES, Settings
from companion.engine import commands as cmd
from companion.storage.pack_files import load_pack
from companion.ui import theme
from companion.ui.widget.sentence_card import SentenceCard
from tests.qt.window_desk import WindowDesk, english_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.qt.conftest import MakeDesk

EVERY_NAME = {"agent": "Aino", "company": "Northern Water Works", "callback_time": "tomorrow at 14:30"}


def card_of(desk: WindowDesk) -> SentenceCard:
    found = next((card for card in desk.window.findChildren(SentenceCard) if card.isVisible()), None)
    assert found is not None
    return found


def every_line(pack: Pack) -> Iterator[Line]:
    for situation in (*pack.situations, *pack.moments):
        for step in (*situation.steps, *situation.rungs):
            yield from step.lines
    for step in pack.rungs:
        yield from step.lines


def saying(words: str, cue: str = "Breathe out.") -> Pack:
    """The real pack with one sentence behind the first situation."""
    pack = english_words()
    first, *rest = pack.situations
    step = Step("only", "Only", (Line("only.a", words, cue),))
    return replace(pack, situations=(replace(first, steps=(step,), rungs=()), *rest))


def height_of(label: QLabel, text: str) -> int:
    room = QRect(0, 0, label.contentsRect().width(), 10_000)
    return label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()


def test_the_card_is_as_high_for_no_sentence_a_short_and_a_long_one(a_desk: MakeDesk) -> None:
    heights, below = set(), set()
    for words in ("Yes.", "I hear you, and I would like to go on with this. " * 3):
        desk = a_desk(pack=saying(words))
        for name in ("Start call", "Swearing"):
            desk.click(name)
            heights.add(card_of(desk).height())
            below.add(desk.place_of(desk.button("Give notice")).top())
    assert len(heights) == 1
    assert len(below) == 1


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_of_ours_is_cut(a_desk: MakeDesk, percent: int, language: str) -> None:
    desk = a_desk(Settings(text_percent=percent, show_meaning=True))
    desk.go_to("chosen")
    card = card_of(desk)
    for line in every_line(load_pack(resources_folder(), language).pack):
        sentence = f"“{fill(line.say, EVERY_NAME)}”"
        card.sentence_label().setText(sentence)
        card._cue.setText(line.cue)
        card._fit_sentence()
        label = card.sentence_label()
        assert height_of(label, sentence) <= label.height(), f"{line.id} is cut"
        assert height_of(card._cue, line.cue) <= card._cue.height(), f"the cue of {line.id} is cut"
        assert height_of(card._meaning, line.say) <= card._meaning.height(), f"the meaning of {line.id} is cut"


def test_the_longest_line_is_whole_when_the_card_shows_for_the_first_time(a_desk: MakeDesk) -> None:
    longest = max((fill(line.say, EVERY_NAME) for line in every_line(english_words())), key=len)
    desk = a_desk(pack=saying(longest))
    desk.click("Show the situations")
    desk.click("Swearing")
    label = card_of(desk).sentence_label()
    assert longest in label.text()
    assert height_of(label, label.text()) <= label.height()


def test_a_short_sentence_is_large_when_the_card_shows_for_the_first_time(a_desk: MakeDesk) -> None:
    desk = a_desk(pack=saying("I want to get this right for you. What would help you most today?"))
    desk.click("Show the situations")
    desk.click("Swearing")
    assert card_of(desk).sentence_label().font().pixelSize() == theme.SENTENCE_PX


@pytest.mark.parametrize("percent", [100, 200])
def test_the_longest_line_is_whole_after_a_restart_and_in_another_size(a_desk: MakeDesk, percent: int) -> None:
    longest = max((fill(line.say, EVERY_NAME) for line in every_line(english_words())), key=len)
    running = (cmd.StartCall(), cmd.SaySituation("swearing"))
    desk = a_desk(Settings(text_percent=percent), pack=saying(longest), already=running)
    label = card_of(desk).sentence_label()
    assert longest in label.text()
    assert height_of(label, longest) <= label.height()
    desk.change_settings(text_percent=150)
    label = card_of(desk).sentence_label()
    assert height_of(label, longest) <= label.height()


def test_the_longest_line_is_whole_beside_a_scroll_bar(a_desk: MakeDesk) -> None:
    longest = max((fill(line.say, EVERY_NAME) for line in every_line(english_words())), key=len)
    desk = a_desk(Settings(text_percent=200), pack=saying(longest), screen=QRect(0, 0, 1280, 560))
    desk.go_to("chosen")
    assert desk.window._scroll.verticalScrollBar().maximum() > 0
    label = card_of(desk).sentence_label()
    assert height_of(label, label.text()) <= label.height()


def test_markup_in_a_sentence_is_shown_as_it_is(a_desk: MakeDesk) -> None:
    words = "<h1>Stop</h1> <img src='file:///etc/hostname'> &amp; <b>now</b>"
    desk = a_desk(pack=saying(words, cue="<i>low</i>"))
    desk.go_to("chosen")
    assert f"“{words}”" in desk.texts()
    assert "<i>low</i>" in desk.texts()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in desk.window.findChildren(QLabel))


def test_an_ampersand_in_a_title_is_no_shortcut(a_desk: MakeDesk) -> None:
    pack = english_words()
    first, *rest = pack.situations
    desk = a_desk(pack=replace(pack, situations=(replace(first, title="Billing & <b>fees</b>"), *rest)))
    desk.click("Start call")
    button = desk.button("Billing & <b>fees</b>")
    assert button.text() == "Billing && <b>fees</b>"
    assert button.shortcut().isEmpty()


def test_what_was_said_is_marked_and_can_be_taken_back(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    desk.click("Give notice")
    assert not desk.button("Not said").isEnabled()
    desk.click("Said it")
    assert desk.button("Not said").isEnabled()
    desk.click("Not said")
    assert [mark.said_at_s for mark in desk.picture.rungs] == [None]
    assert not desk.button("Not said").isEnabled()


def test_another_way_goes_round_all_ways(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    seen = [card_of(desk).sentence_label().text()]
    for _ in range(3):
        desk.click("Another way")
        seen.append(card_of(desk).sentence_label().text())
    assert len(set(seen)) == 3
    assert seen[0] == seen[-1]


def test_copy_puts_the_words_without_quotes_on_the_clipboard(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    desk.click("Copy")
    assert desk.picture.sentence
    assert QGuiApplication.clipboard().text() == desk.picture.sentence.text


def test_without_a_sentence_nothing_can_be_said_or_copied(desk: WindowDesk) -> None:
    desk.go_to("on_call")
    for name in ("Said it", "Another way", "Copy", "Not said"):
        assert not desk.button(name).isEnabled(), name
    assert desk.button("Steady line").isEnabled()


def test_a_boundary_gives_the_card_its_edge(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    assert not card_of(desk)._frame.property("boundary")
    desk.click("Give notice")
    assert card_of(desk)._frame.property("boundary")


def test_just_the_words_need_no_call(desk: WindowDesk) -> None:
    desk.go_to("words")
    assert desk.picture.call_id is None
    before = card_of(desk).sentence_label().text()
    desk.click("Next")
    assert card_of(desk).sentence_label().text() != before
    desk.click("Put away")
    assert "No calls yet today." in desk.texts()
