"""The icon of the program, drawn here so that no picture has to be kept: the dot of the window on its dark ground."""

from __future__ import annotations

import struct
import zlib

GROUND, DOT = (0x18, 0x1C, 0x21), (0x5C, 0xC4, 0xB4)
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# In parts of the edge: the corner of the ground and the dot in its middle.
_CORNER, _RADIUS = 0.22, 0.27
# Each pixel is looked at in so many places, squared.
_FINE = 4
_AS_PNG = 64


def svg() -> str:
    """Return it for whoever draws it at any size."""
    ground, dot = ("#" + "".join(f"{part:02x}" for part in colour) for colour in (GROUND, DOT))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
        f'<rect width="100" height="100" rx="{_CORNER * 100:g}" fill="{ground}"/>'
        f'<circle cx="50" cy="50" r="{_RADIUS * 100:g}" fill="{dot}"/></svg>\n'
    )


def png(size: int) -> bytes:
    """Return it as a PNG of that many pixels on each side."""
    rows = b"".join(b"\0" + bytes(byte for pixel in row for byte in pixel) for row in _pixels(size))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def ico(sizes: tuple[int, ...] = SIZES) -> bytes:
    """Return it for Windows, in all its sizes."""
    pictures = [png(size) if size > _AS_PNG else _bitmap(size) for size in sizes]
    at = 6 + 16 * len(sizes)
    entries = b""
    for size, picture in zip(sizes, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(sizes)) + entries + b"".join(pictures)


def _bitmap(size: int) -> bytes:
    """As a bitmap with transparency, which every part of Windows reads: from the last row up, and an empty mask."""
    rows = b"".join(
        bytes(byte for red, green, blue, alpha in row for byte in (blue, green, red, alpha))
        for row in reversed(_pixels(size))
    )
    mask = bytes((size + 31) // 32 * 4 * size)
    return struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(rows) + len(mask), 0, 0, 0, 0) + rows + mask


def _pixels(size: int) -> list[list[tuple[int, int, int, int]]]:
    return [[_pixel(x, y, size) for x in range(size)] for y in range(size)]


def _pixel(x: int, y: int, size: int) -> tuple[int, int, int, int]:
    places = [(x + (step + 0.5) / _FINE) / size for step in range(_FINE)]
    heights = [(y + (step + 0.5) / _FINE) / size for step in range(_FINE)]
    inside = [(across, down) for across in places for down in heights if _is_inside(across, down)]
    if not inside:
        return (0, 0, 0, 0)
    dotted = sum((across - 0.5) ** 2 + (down - 0.5) ** 2 <= _RADIUS**2 for across, down in inside) / len(inside)
    red, green, blue = (round(dot * dotted + ground * (1 - dotted)) for dot, ground in zip(DOT, GROUND, strict=True))
    return (red, green, blue, round(255 * len(inside) / _FINE**2))


def _is_inside(across: float, down: float) -> bool:
    """Whether a place lies on the ground, whose corners are round."""
    beside, below = (max(_CORNER - place, place - (1 - _CORNER), 0.0) for place in (across, down))
    return beside**2 + below**2 <= _CORNER**2
