"""Who may have written a file on Windows, judged by what Windows tells of it; and reading such a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

import pytest

from companion.domain.policy import NO_POLICY
from companion.storage.policy_file import policy_read
from companion.storage.trusted_file import NotTrustedError
from companion.storage.windows_trust import others_may, owner_in, read_trusted_on_windows

if TYPE_CHECKING:
    from collections.abc import Callable

FILE = "O:BAG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;0x1200a9;;;BU)"
# As Windows sets them up: everybody may add a file under ProgramData, nobody may take one away.
PROGRAM_DATA = (
    "O:SYG:SYD:PAI(A;OICIIO;GA;;;CO)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)(A;CI;DCLCRPCR;;;BU)"
)
DRIVE = (
    "O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464G:SYD:PAI(A;;LC;;;AU)(A;OICIIO;SDGXGWGR;;;AU)"
    "(A;;FA;;;SY)(A;OICIIO;GA;;;SY)(A;OICIIO;GA;;;BA)(A;;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
)
PLACE = r"C:\ProgramData\CallCompanion\policy.toml"


@dataclass
class Thing:
    """A file or folder of a made-up Windows."""

    sddl: str
    is_link: bool = False
    is_folder: bool = True
    content: bytes = b""
    closed: list[str] = field(default_factory=list)

    def read(self, largest: int) -> bytes:
        return self.content[:largest]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.closed.append("closed")


def a_disk() -> dict[str, Thing]:
    return {
        "C:\\": Thing(DRIVE),
        r"C:\ProgramData": Thing(PROGRAM_DATA),
        r"C:\ProgramData\CallCompanion": Thing(PROGRAM_DATA.replace("PAI", "AI")),
        PLACE: Thing(FILE, is_folder=False, content=b"schema = 1\n"),
    }


def opener(disk: dict[str, Thing]) -> Callable[[str], Thing]:
    def open_it(path: str) -> Thing:
        if path not in disk:
            raise FileNotFoundError(2, "not there", path)
        return disk[path]

    return open_it


def test_a_file_of_the_administrators_is_read() -> None:
    disk = a_disk()
    assert read_trusted_on_windows(PLACE, 100, opener(disk)) == b"schema = 1\n"
    assert all(thing.closed == ["closed"] for thing in disk.values()), "all are held until it is read, then let go"
    disk[PLACE].content = b"x" * 500
    assert len(read_trusted_on_windows(PLACE, 100, opener(disk))) == 101


def test_without_a_file_there_is_no_policy() -> None:
    disk = a_disk()
    del disk[PLACE]
    disk["C:\\"].sddl = FILE.replace("O:BA", "O:S-1-5-21-1-2-3-1001")  # whose the folders are does not matter then
    read = opener(disk)
    assert policy_read(PLACE, lambda path, largest: read_trusted_on_windows(path, largest, read)) is NO_POLICY


@pytest.mark.parametrize("place", list(a_disk()))
@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        ({"is_link": True}, "is a link"),
        ({"sddl": FILE.replace("O:BA", "O:S-1-5-21-1-2-3-1001")}, "belongs to another account"),
        ({"sddl": FILE.replace("O:BA", "")}, "belongs to another account"),
        ({"sddl": FILE + "(A;;FA;;;BU)"}, "others than the administrator can write"),
        ({"sddl": FILE + "(A;;SD;;;WD)"}, "others than the administrator can write"),
        ({"sddl": FILE + "(A;;WDWO;;;S-1-5-21-1-2-3-1001)"}, "others than the administrator can write"),
        ({"sddl": "O:BAG:SYD:NO_ACCESS_CONTROL"}, "others than the administrator can write"),
        ({"sddl": "O:BAG:SY"}, "others than the administrator can write"),
    ],
)
def test_whatever_somebody_else_may_change_is_not_believed(place: str, spoil: dict[str, object], reason: str) -> None:
    disk = a_disk()
    for name, found in spoil.items():
        setattr(disk[place], name, found)
    with pytest.raises(NotTrustedError) as refused:
        read_trusted_on_windows(PLACE, 100, opener(disk))
    assert reason in str(refused.value)
    assert place in str(refused.value)


def test_a_folder_in_the_place_of_the_file_is_no_policy() -> None:
    disk = a_disk()
    disk[PLACE].is_folder = True
    with pytest.raises(NotTrustedError, match="no file"):
        read_trusted_on_windows(PLACE, 100, opener(disk))


WRITE, REPLACE = 0x2, 0x40


@pytest.mark.parametrize(
    ("entries", "rights", "may"),
    [
        ("(A;;FR;;;BU)", WRITE, False),
        ("(A;;FW;;;BU)", WRITE, True),
        ("(A;;0x1200a9;;;BU)", WRITE, False),
        ("(A;;0x1301bf;;;AU)", WRITE, True),
        ("(A;;FA;;;BA)", WRITE, False),
        ("(A;;FA;;;S-1-5-18)", WRITE, False),
        ("(A;OICIIO;GA;;;WD)", WRITE, False),  # for what will be made below it, not for itself
        ("(A;ID;FA;;;WD)", WRITE, True),
        ("(D;;FA;;;WD)", WRITE, False),
        ("(XA;;FA;;;WD;(@User.a==1))", WRITE, True),
        ("(A;;ZZ;;;WD)", WRITE, True),  # not understood
        ("(A;;0xZZ;;;WD)", WRITE, True),
        ("(A;;FA)", WRITE, True),
        ("(A;;DT;;;BU)", REPLACE, True),
        ("(A;CI;DCLC;;;BU)", REPLACE, False),
        ("", WRITE, True),
    ],
)
def test_who_may_do_what(entries: str, rights: int, may: bool) -> None:
    assert others_may(f"O:BAG:SYD:{entries}", rights) == may


def test_an_empty_list_lets_nobody_in() -> None:
    assert not others_may("O:BAG:SYD:P", WRITE)
    assert not others_may("O:BAG:SYD:PAI", WRITE)


def test_the_owner_is_told() -> None:
    assert owner_in(FILE) == "BA"
    assert owner_in(DRIVE).startswith("S-1-5-80-")
    assert owner_in("D:(A;;FA;;;WD)") == ""
