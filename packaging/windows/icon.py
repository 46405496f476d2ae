"""The icon for Windows, painted from resources/icons: as much of SVG as that drawing has, and no other program."""

from __future__ import annotations

import math
import re
import struct
import xml.etree.ElementTree as ET
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Smaller ones are bitmaps, which every part of Windows reads.
_AS_PNG = 64
# Each row of pixels is looked at so often; along a row it is measured.
_FINE = 8
_STEPS_OF_ARC = 24
_NUMBERS_OF = {"M": 2, "L": 2, "H": 1, "V": 1, "A": 7, "Z": 0}
_SVG = "{http://www.w3.org/2000/svg}"
Point = tuple[float, float]
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Shape:
    """A polygon of one colour, in units of the drawing."""

    colour: Colour
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Drawing:
    """A square of so many units, and what is painted on it, the last on top."""

    side: float
    shapes: tuple[Shape, ...]


def read_drawing(path: Path) -> Drawing:
    """Read an SVG; refuses what could not be painted as it was meant."""
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    if width != height:
        raise SystemExit(f"{path} is no square")
    return Drawing(width, tuple(_shapes(root, {})))


def ico(drawing: Drawing, sizes: Sequence[int] = SIZES) -> bytes:
    """Return it for Windows, in all its sizes."""
    pictures = [_png(drawing, size) if size > _AS_PNG else _bitmap(drawing, size) for size in sizes]
    at = 6 + 16 * len(sizes)
    entries = b""
    for size, picture in zip(sizes, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(sizes)) + entries + b"".join(pictures)


def pixels(drawing: Drawing, size: int) -> list[list[tuple[int, int, int, int]]]:
    """Return its rows: red, green, blue and how opaque it is, each up to 255."""
    canvas = [[(0.0, 0.0, 0.0, 0.0)] * size for _ in range(size)]
    for shape in drawing.shapes:
        for y, covered in enumerate(_coverage(shape, drawing.side, size)):
            for x, part in enumerate(covered):
                if part > 0:
                    canvas[y][x] = _over(shape.colour, min(part, 1.0), canvas[y][x])
    return [[_rounded(pixel) for pixel in row] for row in canvas]


def _png(drawing: Drawing, size: int) -> bytes:
    rows = b"".join(b"\0" + bytes(byte for pixel in row for byte in pixel) for row in pixels(drawing, size))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def _bitmap(drawing: Drawing, size: int) -> bytes:
    """With transparency: from the last row up, and an empty mask."""
    rows = b"".join(
        bytes(byte for red, green, blue, alpha in row for byte in (blue, green, red, alpha))
        for row in reversed(pixels(drawing, size))
    )
    mask = bytes((size + 31) // 32 * 4 * size)
    return struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(rows) + len(mask), 0, 0, 0, 0) + rows + mask


def _shapes(element: ET.Element, inherited: dict[str, str]) -> Iterator[Shape]:
    known = inherited | {name: value for name, value in element.attrib.items() if name != "d"}
    if element.tag == f"{_SVG}path":
        points = tuple(_points(element.attrib["d"]))
        if "stroke" in known:
            ends = known.get("stroke-linecap", "butt")
            yield Shape(_colour(known["stroke"]), tuple(_stroke(points, float(known["stroke-width"]), ends)))
        else:
            yield Shape(_colour(known["fill"]), points)
    elif element.tag not in (f"{_SVG}svg", f"{_SVG}g", f"{_SVG}title") or "transform" in known:
        raise SystemExit(f"the icon has a {element.tag}, which is not painted here")
    for inside in element:
        yield from _shapes(inside, known)


def _colour(text: str) -> Colour:
    red, green, blue = (int(text[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def _points(path: str) -> Iterator[Point]:
    here = (0.0, 0.0)
    for command, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", rest)]
        if len(numbers) != _NUMBERS_OF.get(command):
            raise SystemExit(f"the icon has a path with {command}{rest}, which is not painted here")
        match command:
            case "M" | "L":
                here = (numbers[0], numbers[1])
            case "H":
                here = (numbers[0], here[1])
            case "V":
                here = (here[0], numbers[0])
            case "A":
                there = (numbers[5], numbers[6])
                yield from _arc(here, there, numbers[0], is_large=bool(numbers[3]), is_clockwise=bool(numbers[4]))
                here = there
            case _:
                continue
        yield here


def _arc(start: Point, end: Point, radius: float, *, is_large: bool, is_clockwise: bool) -> Iterator[Point]:
    """Points on a part of a circle, without its ends."""
    across, down = end[0] - start[0], end[1] - start[1]
    half = math.hypot(across, down) / 2
    height = math.sqrt(max(radius**2 - half**2, 0.0)) * (1 if is_large == is_clockwise else -1)
    centre = (
        (start[0] + end[0]) / 2 + height * down / (2 * half),
        (start[1] + end[1]) / 2 - height * across / (2 * half),
    )
    first, last = (math.atan2(point[1] - centre[1], point[0] - centre[0]) for point in (start, end))
    turn = (last - first) % math.tau if is_clockwise else -((first - last) % math.tau)
    for step in range(1, _STEPS_OF_ARC):
        angle = first + turn * step / _STEPS_OF_ARC
        yield (centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle))


def _stroke(line: Sequence[Point], width: float, ends: str) -> Iterator[Point]:
    """The outline of one straight stroke."""
    (x1, y1), (x2, y2) = line
    along = math.atan2(y2 - y1, x2 - x1)
    aside = along + math.pi / 2
    steps = _STEPS_OF_ARC if ends == "round" else 1
    for (x, y), begin in (((x2, y2), aside), ((x1, y1), aside + math.pi)):
        for step in range(steps + 1):
            angle = begin - math.pi * step / steps
            yield (x + width / 2 * math.cos(angle), y + width / 2 * math.sin(angle))


def _coverage(shape: Shape, side: float, size: int) -> list[list[float]]:
    """How much of each pixel lies in a shape."""
    scale = size / side
    corners = [(x * scale, y * scale) for x, y in shape.points]
    edges = list(zip(corners, corners[1:] + corners[:1], strict=True))
    rows = [[0.0] * size for _ in range(size)]
    for line in range(size * _FINE):
        y = (line + 0.5) / _FINE
        crossings = sorted(
            x1 + (y - y1) * (x2 - x1) / (y2 - y1) for (x1, y1), (x2, y2) in edges if (y1 <= y) != (y2 <= y)
        )
        for begin, end in zip(crossings[::2], crossings[1::2], strict=True):
            for x in range(max(int(begin), 0), min(math.ceil(end), size)):
                rows[line // _FINE][x] += (min(end, x + 1) - max(begin, x)) / _FINE
    return rows


def _over(colour: Colour, part: float, below: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """A colour over what was painted before."""
    alpha = part + below[3] * (1 - part)
    red, green, blue = (
        (new * part + old * below[3] * (1 - part)) / alpha for new, old in zip(colour, below[:3], strict=True)
    )
    return red, green, blue, alpha


def _rounded(pixel: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    red, green, blue, alpha = pixel
    return round(red), round(green), round(blue), round(alpha * 255)
