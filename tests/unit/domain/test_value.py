"""A value behaves as a frozen dataclass with slots does."""

from __future__ import annotations

import inspect
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from typing import Any, get_type_hints

import pytest

from companion.domain.value import value


@value
class Point:
    """A place."""

    x: int
    y: int = 2
    marks: tuple[str, ...] = field(default_factory=tuple, metadata={"private": True})

    @property
    def sum(self) -> int:
        return self.x + self.y


@dataclass(frozen=True, slots=True)
class Model:
    """The same, as it is compiled by the library."""

    x: int
    y: int = 2
    marks: tuple[str, ...] = field(default_factory=tuple, metadata={"private": True})


@value(kw_only=True)
class Fact:
    """Something that happened."""

    at: int


@value(kw_only=True)
class Began(Fact):
    """One kind of it."""

    by: str = "nobody"


@value(kw_only=True)
class Ended(Fact):
    """Another kind, with the same field as all of them."""


@value
class Nothing:
    """A value without a field."""


@value
class NothingElse:
    """Another one."""


@pytest.mark.parametrize(
    ("args", "named"),
    [((1,), {}), ((1, 3), {}), ((1,), {"y": 4}), ((), {"x": 1, "marks": ("a",)}), ((1, 2, ("b",)), {})],
)
def test_it_is_made_and_shown_like_a_dataclass(args: tuple[Any, ...], named: dict[str, Any]) -> None:
    assert repr(Point(*args, **named)) == repr(Model(*args, **named)).replace("Model", "Point")
    assert asdict(Point(*args, **named)) == asdict(Model(*args, **named))


@pytest.mark.parametrize(("args", "named"), [((), {}), ((1, 2, (), 4), {}), ((1,), {"x": 1}), ((1,), {"z": 1})])
def test_what_a_dataclass_does_not_take_it_does_not_take(args: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"Model\.__init__\(\)") as of_the_model:
        Model(*args, **named)
    with pytest.raises(TypeError, match=r"Point\.__init__\(\)") as ours:
        Point(*args, **named)
    assert str(ours.value) == str(of_the_model.value).replace("Model", "Point")


def test_its_fields_can_be_asked_for() -> None:
    assert is_dataclass(Point)
    for ours, theirs in zip(fields(Point), fields(Model), strict=True):
        assert (ours.name, ours.default, ours.metadata) == (theirs.name, theirs.default, theirs.metadata)
    assert get_type_hints(Point) == get_type_hints(Model)
    assert list(inspect.signature(Point).parameters) == list(inspect.signature(Model).parameters)
    assert vars(Point)["__match_args__"] == vars(Model)["__match_args__"]


def test_it_is_never_changed_and_replaced_by_another() -> None:
    point = Point(1)
    with pytest.raises(FrozenInstanceError):
        point.x = 5  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del point.y
    with pytest.raises(AttributeError):
        point.z = 5  # type: ignore[attr-defined]
    assert not hasattr(point, "__dict__")
    assert replace(point, x=7) == Point(7)
    assert (point.x, point.sum) == (1, 3)


def test_it_equals_what_has_the_same_fields_and_is_of_the_same_kind() -> None:
    assert Point(1) == Point(1, 2, ())
    assert Point(1) != Point(2)
    things: list[object] = [Point(1), (1, 2, ()), Nothing(), NothingElse(), Fact(at=1), Ended(at=1), Began(at=1)]
    assert [[one == other for other in things] for one in things] == [
        [number == place for place in range(len(things))] for number in range(len(things))
    ]
    assert Nothing() == Nothing()
    assert Ended(at=1) == Ended(at=1)
    assert len({Point(1), Point(1), Point(2), Nothing(), NothingElse(), Nothing()}) == 4


def test_each_has_a_default_of_its_own_where_it_is_made() -> None:
    @value
    class Shelf:
        """Holds a list."""

        books: list[str] = field(default_factory=list)

    Shelf().books.append("one")
    assert Shelf().books == []


def test_fields_that_must_be_named_are_inherited() -> None:
    assert repr(Began(at=1)) == "Began(at=1, by='nobody')"
    assert isinstance(Began(at=1), Fact)
    with pytest.raises(TypeError, match="positional"):
        Began(1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'at'"):
        Began()  # type: ignore[call-arg]


def test_it_can_be_told_apart_by_its_fields() -> None:
    match Point(1, 5):
        case Point(1, y):
            assert y == 5
        case _:
            pytest.fail("a value does not match its own fields")
