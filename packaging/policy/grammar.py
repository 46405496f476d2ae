"""What an ADMX and its ADML may look like: the part of the published format that our templates use.

Written after the descriptions of the elements in Microsoft's documentation of Group Policy. Each element is known by
its own name and that of its parent, because one name stands for different things (`decimal`: a box, and a value).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAME = r"[^\W]+"
_TEXT = r"(?s).+"
_NUMBER = r"[0-9]{1,9}"
_SWITCH = r"true|false"
_STRING = rf"\$\(string\.{_NAME}\)"
_PRESENTATION = rf"\$\(presentation\.{_NAME}\)"
# Names between backslashes, none at either end.
_REGISTRY_KEY = r"[^\\]+(\\[^\\]+)*"
_VERSION = r"[0-9]{1,4}\.[0-9]{1,5}"
# Of the text of one value.
LONGEST_VALUE = 255


@dataclass(frozen=True)
class Shape:
    """Attributes that must and may be there, as patterns; the names of the children and the text, as patterns too."""

    must: Mapping[str, str] = field(default_factory=dict)
    may: Mapping[str, str] = field(default_factory=dict)
    children: str = ""
    text: str | None = None


_ROOT = {"revision": _VERSION, "schemaVersion": _VERSION}
_BOX = {"id": _NAME, "valueName": r"[^\\]+"}
_BOX_MAY = {"key": _REGISTRY_KEY, "required": _SWITCH, "soft": _SWITCH}
_VALUE = "(decimal|string) "
_REF = {"refId": _NAME}

ADMX: dict[str, Shape] = {
    "policyDefinitions": Shape(_ROOT, {}, "policyNamespaces resources (supportedOn )?(categories )?(policies )?"),
    "policyDefinitions/policyNamespaces": Shape(children="target (using )*"),
    "policyNamespaces/target": Shape({"prefix": _NAME, "namespace": r"[\w.]+"}),
    "policyDefinitions/resources": Shape({"minRequiredRevision": _VERSION}, {"fallbackCulture": r"[A-Za-z-]+"}),
    "policyDefinitions/supportedOn": Shape(children="definitions "),
    "supportedOn/definitions": Shape(children="(definition )+"),
    "definitions/definition": Shape({"name": _NAME, "displayName": _STRING}),
    "policyDefinitions/categories": Shape(children="(category )*"),
    "categories/category": Shape(
        {"name": _NAME, "displayName": _STRING}, {"explainText": _STRING}, "(parentCategory )?"
    ),
    "category/parentCategory": Shape({"ref": _NAME}),
    "policyDefinitions/policies": Shape(children="(policy )*"),
    "policies/policy": Shape(
        {"name": _NAME, "class": "Machine|User|Both", "displayName": _STRING, "key": _REGISTRY_KEY},
        {"explainText": _STRING, "presentation": _PRESENTATION, "valueName": r"[^\\]+"},
        "(parentCategory )?supportedOn (elements )?",
    ),
    "policy/parentCategory": Shape({"ref": _NAME}),
    "policy/supportedOn": Shape({"ref": _NAME}),
    "policy/elements": Shape(children="((boolean|decimal|text|enum|multiText) )+"),
    "elements/boolean": Shape(_BOX, {"key": _REGISTRY_KEY}, "(trueValue )?(falseValue )?"),
    "boolean/trueValue": Shape(children=_VALUE),
    "boolean/falseValue": Shape(children=_VALUE),
    "elements/decimal": Shape(_BOX, _BOX_MAY | {"minValue": _NUMBER, "maxValue": _NUMBER, "storeAsText": _SWITCH}),
    "elements/text": Shape(_BOX, _BOX_MAY | {"maxLength": _NUMBER, "expandable": _SWITCH}),
    "elements/enum": Shape(_BOX, {"key": _REGISTRY_KEY, "required": _SWITCH}, "(item )*"),
    "elements/multiText": Shape(_BOX, _BOX_MAY | {"maxLength": _NUMBER, "maxStrings": _NUMBER}),
    "enum/item": Shape({"displayName": _STRING}, {}, "value "),
    "item/value": Shape(children=_VALUE),
    "decimal": Shape({"value": _NUMBER}),
    "string": Shape(text=rf"(?s).{{0,{LONGEST_VALUE}}}"),
}
ADML: dict[str, Shape] = {
    "policyDefinitionResources": Shape(_ROOT, {}, "displayName description resources "),
    "policyDefinitionResources/displayName": Shape(text=_TEXT),
    "policyDefinitionResources/description": Shape(text=_TEXT),
    "policyDefinitionResources/resources": Shape(children="(stringTable )?(presentationTable )?"),
    "resources/stringTable": Shape(children="(string )+"),
    "stringTable/string": Shape({"id": _NAME}, {}, "", _TEXT),
    "resources/presentationTable": Shape(children="(presentation )+"),
    "presentationTable/presentation": Shape(
        {"id": _NAME}, {}, "((text|decimalTextBox|textBox|checkBox|dropdownList|multiTextBox) )+"
    ),
    "presentation/text": Shape(text=_TEXT),
    "presentation/decimalTextBox": Shape(
        _REF, {"defaultValue": _NUMBER, "spin": _SWITCH, "spinStep": _NUMBER}, "", _TEXT
    ),
    "presentation/textBox": Shape(_REF, {}, "label (defaultValue )?"),
    "textBox/label": Shape(text=_TEXT),
    "textBox/defaultValue": Shape(text=_TEXT),
    "presentation/checkBox": Shape(_REF, {"defaultChecked": _SWITCH}, "", _TEXT),
    "presentation/dropdownList": Shape(_REF, {"noSort": _SWITCH, "defaultItem": _NUMBER}, "", _TEXT),
    "presentation/multiTextBox": Shape(_REF, {"showAsDialog": _SWITCH, "defaultHeight": _NUMBER}),
}
# Which box shows which element.
BOXES = {
    "boolean": ("checkBox",),
    "decimal": ("decimalTextBox",),
    "text": ("textBox",),
    "enum": ("dropdownList",),
    "multiText": ("multiTextBox",),
}


def problems(admx: bytes, admls: Mapping[str, bytes]) -> list[str]:
    """Return everything that is wrong with a template and its languages, each as a sentence."""
    found = [f"{name}: {sentence}" for name, data in {"admx": admx, **admls}.items() for sentence in _as_file(data)]
    definitions = _parsed(admx)
    found += [f"admx: {sentence}" for sentence in (*_shape(definitions, ADMX), *_own_names(definitions))]
    for name, data in admls.items():
        resources = _parsed(data)
        found += [f"{name}: {sentence}" for sentence in _shape(resources, ADML)]
        found += [f"{name}: {sentence}" for sentence in _meeting(definitions, resources)]
    return found


def _parsed(data: bytes) -> ET.Element:
    """Parse a file and forget its namespace."""
    root = ET.fromstring(data)  # noqa: S314 - made by ourselves a moment ago
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


def _as_file(data: bytes) -> Iterator[str]:
    """Windows' editors want UTF-8 that says so, and lines that end as theirs do."""
    if not data.startswith(b'<?xml version="1.0" encoding="utf-8"?>\r\n'):
        yield "it does not begin by naming its encoding"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield "a line does not end with CR LF"
    if b'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"' not in data[:400]:
        yield "it is in another namespace"


def _shape(root: ET.Element, shapes: Mapping[str, Shape]) -> Iterator[str]:
    waiting = [(root, "")]
    while waiting:
        element, parent = waiting.pop()
        where = f"{parent}/{element.tag}" if parent else element.tag
        shape = shapes.get(where) or shapes.get(element.tag)
        if shape is None:
            yield f"there is no {where}"
            continue
        yield from _shape_of_one(element, where, shape)
        waiting += [(child, element.tag) for child in element]


def _shape_of_one(element: ET.Element, where: str, shape: Shape) -> Iterator[str]:
    known = {**shape.must, **shape.may}
    yield from (f"{where} lacks {name}" for name in shape.must if name not in element.attrib)
    for name, value in element.attrib.items():
        if name not in known:
            yield f"{where} has no {name}"
        elif not re.fullmatch(known[name], value):
            yield f'{where}: {name} cannot be "{value}"'
    children = "".join(f"{child.tag} " for child in element)
    if not re.fullmatch(shape.children, children):
        yield f"{where} cannot hold {children.strip() or 'nothing'}"
    text = element.text or ""
    if shape.text is None:
        if text.strip():
            yield f"{where} has no text"
    elif not re.fullmatch(shape.text, text):
        yield f"{where}: its text cannot be “{text[:40]}”"


def _repeated(what: str, names: list[str]) -> Iterator[str]:
    yield from (f"{what} {name} is there twice" for name in dict.fromkeys(names) if names.count(name) > 1)


def _own_names(root: ET.Element) -> Iterator[str]:
    """What the template says of itself must be there, once."""
    for what in ("category", "policy", "definition"):
        yield from _repeated(what, [element.get("name", "") for element in root.iter(what)])
    boxes = [box for elements in root.iter("elements") for box in elements]
    yield from _repeated("box", [box.get("id", "") for box in boxes])
    places = [
        f"{policy.get('key')}\\{box.get('valueName')}"
        for policy in root.iter("policy")
        for box in policy.findall("elements/*")
    ]
    yield from _repeated("value", places)
    for what, tag in (("category", "parentCategory"), ("definition", "supportedOn")):
        there = {element.get("name") for element in root.iter(what)}
        named = [element.get("ref") for element in root.iter(tag) if element.get("ref")]
        yield from (f"{tag} {name} is nowhere" for name in named if name not in there)
    for box in boxes:
        if int(box.get("minValue", "0")) > int(box.get("maxValue", "9999")):
            yield f"{box.get('id')}: its smallest number is above its largest"
        if box.tag == "enum" and not len(box):
            yield f"{box.get('id')}: nothing can be chosen"


def _meeting(definitions: ET.Element, resources: ET.Element) -> Iterator[str]:
    """What the template asks of a language must be there, once, and nothing besides."""
    for tag, prefix in (("string", "string"), ("presentation", "presentation")):
        there = [element.get("id", "") for element in resources.iter(tag)]
        yield from _repeated(tag, there)
        wanted = {
            value.partition(".")[2].removesuffix(")")
            for element in definitions.iter()
            for value in element.attrib.values()
            if value.startswith(f"$({prefix}.")
        }
        yield from (f"{tag} {name} is missing" for name in sorted(wanted - set(there)))
        yield from (f"{tag} {name} is used nowhere" for name in sorted(set(there) - wanted))
    presentations = {element.get("id"): element for element in resources.iter("presentation")}
    for policy in definitions.iter("policy"):
        name = policy.get("presentation", "").partition(".")[2].removesuffix(")")
        if name in presentations:
            yield from _boxes_meeting(policy.findall("elements/*"), presentations[name])


def _boxes_meeting(elements: list[ET.Element], presentation: ET.Element) -> Iterator[str]:
    shown = [box for box in presentation if box.tag != "text"]
    yield from _repeated("box", [box.get("refId", "") for box in shown])
    by_id = {box.get("refId"): box for box in shown}
    known = {element.get("id") for element in elements}
    yield from (f"box {name} shows nothing" for name in by_id if name not in known)
    for element in elements:
        box = by_id.get(element.get("id"))
        if box is None:
            yield f"{element.get('id')} is not shown"
        elif box.tag not in BOXES[element.tag]:
            yield f"{element.get('id')}: a {element.tag} is not shown by a {box.tag}"
        else:
            yield from _default_of(element, box)


def _default_of(element: ET.Element, box: ET.Element) -> Iterator[str]:
    name = element.get("id")
    if box.tag == "decimalTextBox":
        default = int(box.get("defaultValue", "1"))
        if not int(element.get("minValue", "0")) <= default <= int(element.get("maxValue", "9999")):
            yield f"{name}: {default} is out of its bounds"
    if box.tag == "dropdownList" and int(box.get("defaultItem", "0")) >= len(element):
        yield f"{name}: there is no such item"
    default_text = box.findtext("defaultValue", "")
    if box.tag == "textBox" and len(default_text) > int(element.get("maxLength", "1023")):
        yield f"{name}: its default is too long"
