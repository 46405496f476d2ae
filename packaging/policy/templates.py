"""The templates Windows' policy editors read: one ADMX with what is written where, an ADML for each language."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from companion.domain.policy_keys import SETTINGS, Takes
from policy.entries import LISTS, Entry, Part, categories, entries

if TYPE_CHECKING:
    from policy.words import Words

FILE_NAME = "CallCompanion"
REGISTRY_KEY = r"Software\Policies\CallCompanion"
NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
REVISION = "1.0"
_ROOT_ATTRIBUTES = {"xmlns": NAMESPACE, "revision": REVISION, "schemaVersion": "1.0"}
_SUPPORTED = "supported"


def part_id(entry: Entry, part: Part) -> str:
    """What a box is known by: unique in the whole file."""
    return f"{entry.id}_{part.name}"


def _item_id(entry: Entry, value: str) -> str:
    return f"{entry.id}_is_{value or 'empty'}"


# --------------------------------------------------------------------------------------------------------------- ADMX


def admx(words: Words) -> bytes:
    """Return the file that says what is written where. It holds no text, so any language's words will do."""
    root = ET.Element("policyDefinitions", _ROOT_ATTRIBUTES)
    namespaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(namespaces, "target", {"prefix": "callcompanion", "namespace": "CallCompanion.Policies"})
    ET.SubElement(root, "resources", {"minRequiredRevision": REVISION, "fallbackCulture": "en-us"})
    definitions = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(definitions, "definition", {"name": _SUPPORTED, "displayName": _string(_SUPPORTED)})
    shelf = ET.SubElement(root, "categories")
    for name, (parent, _) in categories(words).items():
        category = ET.SubElement(shelf, "category", {"name": name, "displayName": _string(f"category_{name}")})
        if parent:
            ET.SubElement(category, "parentCategory", {"ref": parent})
    policies = ET.SubElement(root, "policies")
    for entry in entries(words):
        _add_policy(policies, entry)
    return _written(root)


def _add_policy(policies: ET.Element, entry: Entry) -> None:
    policy = ET.SubElement(
        policies,
        "policy",
        {
            "name": entry.id,
            "class": "Machine",
            "displayName": _string(entry.id),
            "explainText": _string(f"{entry.id}_help"),
            "presentation": f"$(presentation.{entry.id})",
            "key": _registry_key(entry),
        },
    )
    ET.SubElement(policy, "parentCategory", {"ref": entry.category})
    ET.SubElement(policy, "supportedOn", {"ref": _SUPPORTED})
    elements = ET.SubElement(policy, "elements")
    for part in entry.parts:
        _add_element(elements, entry, part)


def _registry_key(entry: Entry) -> str:
    name = entry.key.name if entry.key.section == SETTINGS else ""
    return "\\".join(part for part in (REGISTRY_KEY, entry.key.section, name) if part)


def _add_element(elements: ET.Element, entry: Entry, part: Part) -> None:
    named = {"id": part_id(entry, part), "valueName": part.name}
    match part.takes:
        case Takes.SWITCH:
            switch = ET.SubElement(elements, "boolean", named)
            for name, number in (("trueValue", "1"), ("falseValue", "0")):
                ET.SubElement(ET.SubElement(switch, name), "decimal", {"value": number})
        case Takes.WHOLE:
            ET.SubElement(elements, "decimal", named, minValue=str(int(part.low)), maxValue=str(int(part.high)))
        case Takes.CHOICE:
            choice = ET.SubElement(elements, "enum", named)
            for value, _ in part.items:
                item = ET.SubElement(choice, "item", {"displayName": _string(_item_id(entry, value))})
                ET.SubElement(ET.SubElement(item, "value"), "string").text = value
        case Takes.CHOICES | Takes.TEXTS:
            ET.SubElement(elements, "multiText", named, maxStrings=str(part.most))
        case Takes.NUMBER:
            ET.SubElement(elements, "text", named, maxLength="8")
        case Takes.TEXT:
            ET.SubElement(elements, "text", named, maxLength=str(part.longest))


def _string(name: str) -> str:
    return f"$(string.{name})"


# --------------------------------------------------------------------------------------------------------------- ADML


def adml(words: Words) -> bytes:
    """Return the texts and the boxes in one language."""
    root = ET.Element("policyDefinitionResources", _ROOT_ATTRIBUTES)
    ET.SubElement(root, "displayName").text = "Call Companion"
    ET.SubElement(root, "description").text = words.of("file", "description")
    resources = ET.SubElement(root, "resources")
    table = ET.SubElement(resources, "stringTable")
    for name, text in _strings(words).items():
        ET.SubElement(table, "string", {"id": name}).text = text
    presentations = ET.SubElement(resources, "presentationTable")
    for entry in entries(words):
        presentation = ET.SubElement(presentations, "presentation", {"id": entry.id})
        for part in entry.parts:
            _add_box(presentation, entry, part)
    return _written(root)


def _strings(words: Words) -> dict[str, str]:
    found = {_SUPPORTED: words.of("file", "supported")}
    found |= {f"category_{name}": text for name, (_, text) in categories(words).items()}
    for entry in entries(words):
        found[entry.id] = entry.label
        found[f"{entry.id}_help"] = explanation(entry, words)
        for part in entry.parts:
            found |= {_item_id(entry, value): text for value, text in part.items}
    return found


def explanation(entry: Entry, words: Words) -> str:
    """Return what the editor shows beside the boxes: what it is, its default, its limits, what a policy cannot do."""
    facts = (
        words.of("explain", "key").format(key=entry.name),
        words.of("explain", "default").format(value=entry.default),
        *entry.limits,
    )
    how = words.of("explain", "setting" if entry.key.section == SETTINGS else "section")
    narrow = words.of("explain", "narrow")
    return "\n\n".join((entry.help_line, "\n".join(facts), how.strip(), narrow.strip()))


def _add_box(presentation: ET.Element, entry: Entry, part: Part) -> None:
    named = {"refId": part_id(entry, part)}
    match part.takes:
        case Takes.SWITCH:
            box = ET.SubElement(presentation, "checkBox", named, defaultChecked=str(part.default).lower())
            box.text = part.label
        case Takes.WHOLE:
            box = ET.SubElement(presentation, "decimalTextBox", named, defaultValue=str(int(part.default)))
            box.text = part.label
        case Takes.CHOICE:
            first = str([value for value, _ in part.items].index(part.default))
            box = ET.SubElement(presentation, "dropdownList", named, noSort="true", defaultItem=first)
            box.text = part.label
        case _ if part.takes in LISTS:
            # A box of several lines has no label of its own.
            ET.SubElement(presentation, "text").text = part.label
            ET.SubElement(presentation, "multiTextBox", named)
        case _:
            box = ET.SubElement(presentation, "textBox", named)
            ET.SubElement(box, "label").text = part.label
            if part.default != "":
                ET.SubElement(box, "defaultValue").text = registry_text(part.default)


def registry_text(value: object) -> str:
    """Return a value as it stands in a text of the registry: a number with a point and no more digits than it needs."""
    return f"{value:g}" if isinstance(value, (int, float)) else str(value)


def _written(root: ET.Element) -> bytes:
    ET.indent(root, "  ")
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.replace("\n", "\r\n").encode("utf-8")
