"""What the editor of prompts shows: the tree that is searched, the lines of a step, how a sentence is judged. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.folding import has_all_words
from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.paste import KnownOwner, KnownStep
from companion.domain.prompts import GROUPS, Layer, fill
from companion.domain.sayability import check
from companion.domain.value import value
from companion.ui.view_state import editor_texts as texts
from companion.ui.view_state.call_view import CardView
from companion.ui.view_state.parts import Action, Look, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from companion.domain.ladder import Rung
    from companion.domain.layered import LayeredLine, LayeredOwner, LayeredStep
    from companion.domain.paste import Pasted
    from companion.ui.view_state.parts import Translate

_IN_PLACE_OF_A_FIELD = "…"


@value
class TreeNode:
    """A situation, moment or step in the tree. `ref` is the step it leads to."""

    title: str
    mark: str
    ref: StepRef
    children: tuple[TreeNode, ...] = ()

    @property
    def name(self) -> str:
        """What a screen reader says."""
        return f"{self.title}, {self.mark}"


@value
class TreeGroup:
    """A heading of the tree."""

    title: str
    nodes: tuple[TreeNode, ...]


@value
class RowView:
    """One line of a step. `own_cue` is its cue where no other line of the step has the same."""

    line: LayeredLine
    mark: str
    is_mine: bool
    can_hide: bool
    can_show: bool
    own_cue: str = ""

    @property
    def name(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.line.say, self.mark, self.line.cue) if part)


@value
class Judgement:
    """How a sentence is judged; without flags it says so. `without_fields`: how it is said when no field is set."""

    figures: str
    sentences: tuple[str, ...]
    tone: Tone
    without_fields: str = ""


@value
class PastePart:
    """What a paste would make of a step: a heading, its sentences with their cues."""

    heading: str
    lines: tuple[str, ...]


def tree(owners: Iterable[LayeredOwner], wanted: str, translate: Translate) -> tuple[TreeGroup, ...]:
    """Everything there is, in the order of the window; only what a search finds."""
    all_owners = tuple(owners)
    titles = {
        "over_the_line": translate("Situations", "Over the line"),
        "stuck": translate("Situations", "Stuck"),
        "in_trouble": translate("Situations", "In trouble"),
    }
    groups = []
    for group in ("over_the_line", *(group for group in GROUPS if group != "over_the_line")):
        inside = [owner for owner in all_owners if owner.section is Section.SITUATIONS and owner.group == group]
        groups.append(TreeGroup(titles[group], _nodes(inside, wanted, translate)))
    rungs = [owner for owner in all_owners if owner.section is Section.RUNGS]
    boundary = tuple(node for owner in rungs for node in _steps(owner, wanted, translate))
    groups.append(TreeGroup(translate("Editor", "The boundary, in general"), boundary))
    moments = [owner for owner in all_owners if owner.section is Section.MOMENTS]
    groups.append(TreeGroup(translate("Editor", "Moments of a call"), _nodes(moments, wanted, translate)))
    return tuple(group for group in groups if group.nodes)


def nothing_found(wanted: str, translate: Translate) -> str:
    """The sentence instead of an empty tree."""
    return translate("Editor", "Nothing has “{words}” in a title, a sentence or a cue.").format(
        words=" ".join(wanted.split())
    )


def _nodes(owners: Iterable[LayeredOwner], wanted: str, translate: Translate) -> tuple[TreeNode, ...]:
    nodes = []
    for owner in owners:
        steps = _steps(owner, "" if has_all_words(owner.title, wanted) else wanted, translate)
        if steps:
            lines = [line for step in owner.steps for line in step.lines]
            nodes.append(TreeNode(owner.title, _mark(lines, translate), steps[0].ref, steps))
    return tuple(nodes)


def _steps(owner: LayeredOwner, wanted: str, translate: Translate) -> tuple[TreeNode, ...]:
    return tuple(
        TreeNode(step_title(owner, step, translate), _mark(step.lines, translate), step.ref)
        for step in owner.steps
        if has_all_words(" ".join([step.title, *(f"{line.say} {line.cue}" for line in step.lines)]), wanted)
    )


def step_title(owner: LayeredOwner, step: LayeredStep, translate: Translate) -> str:
    """The title of a step in the tree; that of a situation's own rung says that it is one."""
    if step.rung is None or owner.section is Section.RUNGS:
        return step.title
    return translate("Editor", "Boundary: {rung}").format(rung=step.title)


def _mark(lines: Sequence[LayeredLine], translate: Translate) -> str:
    """Which layers have lines here, and how many are hidden."""
    parts = [texts.layer_name(layer, translate) for layer in Layer if any(line.layer is layer for line in lines)]
    hidden = sum(line.is_hidden for line in lines)
    if hidden:
        parts.append(translate("Editor", "%n hidden", hidden))
    return " · ".join(parts)


def rows(step: LayeredStep, layer: Layer, translate: Translate) -> tuple[RowView, ...]:
    """The lines of a step. One of them is always shown on calls, so the last one cannot be hidden."""
    shown = sum(not line.is_hidden for line in step.lines)
    cues = [line.cue for line in step.lines]
    return tuple(
        RowView(
            line,
            _row_mark(line, layer, translate),
            is_mine=line.layer is layer,
            can_hide=line.layer is not layer and not line.is_hidden and shown > 1,
            can_show=line.hidden_by is layer,
            own_cue=line.cue if cues.count(line.cue) == 1 else "",
        )
        for line in step.lines
    )


def _row_mark(line: LayeredLine, layer: Layer, translate: Translate) -> str:
    parts = [texts.layer_name(line.layer, translate)]
    if line.language:
        parts.append(translate("Editor", "stands in, in another language"))
    if line.hidden_by is layer:
        parts.append(translate("Editor", "hidden"))
    elif line.is_hidden:
        parts.append(translate("Editor", "hidden by the team’s pack"))
    return " · ".join(parts)


def heading(owner: LayeredOwner, step: LayeredStep, translate: Translate) -> str:
    """What stands above the lines of a step, and on its card."""
    titles = dict.fromkeys((owner.title or translate("Editor", "The boundary"), step.title))
    return " · ".join(titles)


def judgement(say: str, language: str, rung: Rung | None, translate: Translate) -> Judgement:
    """How a sentence is judged."""
    found = check(say, language, rung)
    if not found.words:
        return Judgement("", (), Tone.QUIET)
    bare = fill(say, {}) if "[" in say else ""
    without = translate("Editor", "When a field is not set: “{sentence}”").format(sentence=bare) if bare else ""
    sentences = tuple(texts.flag(finding, language, translate) for finding in found.findings)
    if sentences:
        return Judgement(texts.figures(found, translate), sentences, Tone.CARE, without)
    return Judgement(texts.figures(found, translate), (translate("Editor", "Easy to say."),), Tone.CALM, without)


def preview(
    title: str, line: DraftLine, rung: Rung | None, fields: Mapping[str, str], translate: Translate
) -> CardView:
    """The card as it stands in the window during a call; a field that is not set is three dots."""
    named = {name: value or _IN_PLACE_OF_A_FIELD for name, value in fields.items()}
    sentence = fill(line.say, named)
    return CardView(
        title=title,
        sentence=translate("Card", "“{sentence}”").format(sentence=sentence) if sentence else "",
        cue=line.cue,
        is_empty=not sentence,
        is_boundary=rung is not None,
        copy_text="",
        meaning="",
        actions=(
            Action(translate("Card", "Said it"), look=Look.FILLED, tone=Tone.CALM),
            Action(translate("Card", "Another way")),
        ),
        small_actions=(),
    )


def known_parts(owners: Iterable[LayeredOwner]) -> tuple[KnownOwner, ...]:
    """What a paste may add to."""
    return tuple(
        KnownOwner(
            owner.section,
            owner.id,
            owner.title,
            tuple(
                KnownStep(
                    step.ref, step.title, tuple(DraftLine(line.line_id, line.say, line.cue) for line in step.lines)
                )
                for step in owner.steps
            ),
        )
        for owner in owners
    )


def paste_parts(pasted: Pasted, translate: Translate) -> tuple[PastePart, ...]:
    """What a paste would make, to be read before it is made."""
    parts = []
    for owner in pasted.owners:
        for step in owner.steps:
            title = " · ".join(part for part in dict.fromkeys((owner.title, step.title)) if part)
            if owner.known is None:
                title = translate("Editor", "{title} (a new situation)").format(title=title)
            elif step.known is None:
                title = translate("Editor", "{title} (a new step)").format(title=title)
            lines = (f"{line.say}  ({line.cue})" if line.cue else line.say for line in step.lines)
            parts.append(PastePart(title, tuple(lines)))
    return tuple(parts)


def group_choices(translate: Translate) -> tuple[tuple[str, str], ...]:
    """The groups a new situation may be in."""
    return (
        ("stuck", translate("Situations", "Stuck")),
        ("over_the_line", translate("Situations", "Over the line")),
        ("in_trouble", translate("Situations", "In trouble")),
    )


def as_document(owners: Iterable[LayeredOwner], layer: Layer) -> str:
    """The lines of a layer as text, which can be pasted again."""
    written = []
    for owner in owners:
        for step in owner.steps:
            lines = [line for line in step.lines if line.layer is layer]
            if lines:
                written += [f"# {owner.title or step.title}", f"## {step.title}"]
                written += [f"- {line.say} ({line.cue})" if line.cue else f"- {line.say}" for line in lines]
    return "\n".join(written)
