"""A team's document becomes situations with lines; what could not be used is named with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.layer_draft import LayerDraft, new_tables
from companion.domain.pack_limits import MOST_LINES
from companion.domain.paste import KnownOwner, KnownStep, Pasted, WhyUnused, put_in, read_paste
from companion.domain.prompts import Layer

NAME_IT = StepRef(Section.SITUATIONS, "swearing", "name_it")
OWN_NOTICE = StepRef(Section.SITUATIONS, "swearing", "notice", is_rung=True)
FINAL = StepRef(Section.RUNGS, "", "final", is_rung=True)
KNOWN = (
    KnownOwner(
        Section.SITUATIONS,
        "swearing",
        "Kiroilu",
        (
            KnownStep(NAME_IT, "Nimeä kiroilu", (DraftLine("a", "Haluan auttaa."),)),
            KnownStep(OWN_NOTICE, "Huomautus"),
        ),
    ),
    KnownOwner(Section.SITUATIONS, "upset", "Αναστάτωση"),
    KnownOwner(
        Section.MOMENTS, "hold", "Hold", (KnownStep(StepRef(Section.MOMENTS, "hold", "return"), "Back from hold"),)
    ),
    KnownOwner(Section.RUNGS, "", "", (KnownStep(FINAL, "Final warning"),)),
)


def told(pasted: Pasted) -> dict[str, dict[str, list[str]]]:
    """What it makes; a step called like its situation is one without a heading of its own."""
    return {
        owner.title: {step.title.replace(owner.title, ""): [line.say for line in step.lines] for step in owner.steps}
        for owner in pasted.owners
    }


def lines_in(draft: LayerDraft) -> int:
    refs = (ref for section in Section for owner in draft.owners(section) for ref in draft.steps_of(section, owner))
    return sum(len(draft.lines_of(ref)) for ref in set(refs))


def unused(pasted: Pasted) -> list[tuple[int, WhyUnused]]:
    return [(one.number, one.why) for one in pasted.unused]


def test_a_document_in_english() -> None:
    pasted = read_paste(
        """# Late delivery
Let me see where it is right now.
- “I’d be waiting for it too. Shall I check the depot?”
2. Agent: I can send it again today.

Gone missing:
* I’ll look for the last scan. (type while you talk)
Tom: "Let's find the driver."
""",
        KNOWN,
    )
    assert told(pasted) == {
        "Late delivery": {
            "": [
                "Let me see where it is right now.",
                "I’d be waiting for it too. Shall I check the depot?",
                "I can send it again today.",
            ]
        },
        "Gone missing": {"": ["I’ll look for the last scan.", "Let's find the driver."]},
    }
    assert pasted.owners[1].steps[0].lines[0].cue == "type while you talk"
    assert pasted.unused == ()


def test_a_document_in_finnish_goes_to_what_is_there() -> None:
    pasted = read_paste(
        """KIROILU
1. Nimea kiroilu:
Kiroilu vie ajatukseni muualle.
• ”Autan mielelläni, kun kiroilu loppuu.”
Huomautus
Jätetään kirosanat pois.
Asiakas: Joo joo.
""",
        KNOWN,
    )
    (owner,) = pasted.owners
    assert owner.known is KNOWN[0]
    assert [step.known for step in owner.steps] == list(KNOWN[0].steps)
    assert [len(step.lines) for step in owner.steps] == [2, 1]
    assert owner.steps[0].lines[1].say == "Autan mielelläni, kun kiroilu loppuu."
    assert unused(pasted) == [(7, WhyUnused.CALLERS_WORDS)]


def test_a_document_in_greek() -> None:
    pasted = read_paste(
        """Αναστατωση
«Είμαι εδώ, με την ησυχία σας.»
Εκπρόσωπος: Θέλετε να κάνουμε ένα διάλειμμα;

Χαμένο δέμα
Πάω να δω πού βρίσκεται.
""",
        KNOWN,
    )
    assert told(pasted) == {
        "Αναστάτωση": {"": ["Είμαι εδώ, με την ησυχία σας.", "Θέλετε να κάνουμε ένα διάλειμμα;"]},
        "Χαμένο δέμα": {"": ["Πάω να δω πού βρίσκεται."]},
    }
    assert pasted.owners[0].known is KNOWN[1]
    assert pasted.unused == ()


def test_headings_below_a_heading_are_steps() -> None:
    pasted = read_paste(
        "# Late\n## First\nOne thing at a time.\n## Then\nAnd now the next one.\n# Hold\nBack again, thanks.", ()
    )
    assert told(pasted) == {
        "Late": {"First": ["One thing at a time."], "Then": ["And now the next one."]},
        "Hold": {"": ["Back again, thanks."]},
    }


def test_a_rung_is_meant_in_general_unless_the_situation_has_its_own() -> None:
    pasted = read_paste("Final warning\nIf it goes on, I end the call.\nKiroilu\nHuomautus\nOlkaa hyvä.", KNOWN)
    assert [step.known and step.known.ref for owner in pasted.owners for step in owner.steps] == [FINAL, OWN_NOTICE]


def test_what_could_not_be_used_is_named_with_its_line() -> None:
    pasted = read_paste(
        "\n".join(
            [
                "I stand before any heading at all.",
                "",
                "Late",
                "It is on its way to you.",
                "it is on its way TO YOU.",
                "Haluan auttaa.",
                "Good morning [Name], let me look.",
                "x" * 241 + ".",
                "Nobody writes below this",
                "# " + "y" * 61,
                "And this one has no place.",
            ]
        ),
        KNOWN,
    )
    assert told(pasted) == {"Late": {"": ["It is on its way to you."]}}
    assert unused(pasted) == [
        (1, WhyUnused.BEFORE_ANY_HEADING),
        (5, WhyUnused.TWICE),
        (6, WhyUnused.TWICE),
        (7, WhyUnused.PLACEHOLDER),
        (8, WhyUnused.TOO_LONG),
        (9, WhyUnused.NOTHING_BELOW),
        (10, WhyUnused.TITLE_TOO_LONG),
        (11, WhyUnused.BEFORE_ANY_HEADING),
    ]


def test_without_a_heading_it_goes_to_the_step_at_hand() -> None:
    pasted = read_paste("One thing at a time.\nAnd then the next one.", KNOWN, NAME_IT)
    assert pasted.owners[0].steps[0].known == KNOWN[0].steps[0]
    assert pasted.count == 2


@pytest.mark.parametrize(
    "text",
    [
        "Late\nI’d like to look at it\nwith you, if that’s all right.",
        "Late\r\nI’d like to look at it\r\nwith you, if that’s all right.\r\n",
    ],
)
def test_a_sentence_broken_over_two_lines_is_joined(text: str) -> None:
    assert told(read_paste(text, ())) == {"Late": {"": ["I’d like to look at it with you, if that’s all right."]}}


def test_a_step_takes_only_so_many_lines() -> None:
    pasted = read_paste("Late\n" + "\n".join(f"This is line {number}." for number in range(22)), ())
    assert pasted.count == MOST_LINES
    assert unused(pasted) == [(22, WhyUnused.TOO_MANY), (23, WhyUnused.TOO_MANY)]


def test_what_was_pasted_is_put_into_the_layer() -> None:
    draft = LayerDraft.from_tables(new_tables(Layer.TEAM, "fi", "Tiimi"))
    text = "# Kiroilu\nSanon tämän kerran.\n## Lopuksi\nKuulen vain osan.\n# Hukassa\nKatson, missä se on."
    after = put_in(draft, read_paste(text, KNOWN), Layer.TEAM, "stuck")
    tables = after.to_tables()["situations"]
    assert tables["swearing"]["steps"] == [
        {"id": "name_it", "lines": [{"id": "team_1", "say": "Sanon tämän kerran."}]},
        {"id": "team_lopuksi", "title": "Lopuksi", "lines": [{"id": "team_1", "say": "Kuulen vain osan."}]},
    ]
    assert tables["team_hukassa"] == {
        "title": "Hukassa",
        "group": "stuck",
        "ladder": "standard",
        "steps": [
            {"id": "team_hukassa", "title": "Hukassa", "lines": [{"id": "team_1", "say": "Katson, missä se on."}]}
        ],
    }


def test_sentences_below_a_known_situation_go_to_its_first_step() -> None:
    pasted = read_paste("Kiroilu\nSanon tämän kerran.", KNOWN)
    assert pasted.owners[0].steps[0].known == KNOWN[0].steps[0]


@given(st.text(max_size=400))
def test_any_text_is_read_and_every_line_that_is_used_fits(text: str) -> None:
    pasted = read_paste(text, KNOWN, NAME_IT)
    draft = put_in(LayerDraft.from_tables({}), pasted, Layer.OWN, "stuck")
    assert lines_in(draft) == pasted.count


@given(
    st.lists(
        st.sampled_from(["# A", "## B", "Kiroilu", "- “x y.”", "1. C:", "Agent: d e f.", "(", "*", "- ", "1.", "“"])
    )
)
def test_any_order_of_marks_is_read(lines: list[str]) -> None:
    put_in(LayerDraft.from_tables({}), read_paste("\n".join(lines), KNOWN), Layer.OWN, "stuck")
