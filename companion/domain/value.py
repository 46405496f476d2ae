"""Values: equal when their fields are, and never changed. Most types of the program are values.

`@value` makes a frozen dataclass with slots; `fields`, `replace` and `asdict` of `dataclasses` work with it. The
difference is what it costs. A dataclass compiles six functions for each class, at every start of the program, and with
more than a hundred classes that was a fifth of the time until the window showed. Here only `__init__` is compiled:
everything else can be the same function for all of them.
"""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, dataclass_transform, overload

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import Field

_T = TypeVar("_T")


@overload
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[_T], /) -> type[_T]: ...
@overload
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(*, kw_only: bool) -> Callable[[type[_T]], type[_T]]: ...
def value(cls: type[Any] | None = None, /, *, kw_only: bool = False) -> Any:
    """Make the class a value; with `kw_only` its fields have to be named."""

    def made(cls: type[Any]) -> type[Any]:
        new = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
        equal, hashed = _comparing(new)
        methods = {
            "__init__": _init_of(new),
            "__repr__": _repr,
            "__eq__": equal,
            "__hash__": hashed,
            "__setattr__": _refuse,
            "__delattr__": _refuse,
        }
        for name, method in methods.items():
            setattr(new, name, method)
        return new

    return made if cls is None else made(cls)


def _init_of(cls: type[Any]) -> Callable[..., None]:
    """Compile the one function whose parameters are the fields."""
    known: dict[str, Any] = {"set_field": object.__setattr__, "MISSING": MISSING}
    in_order, named, body = ["self"], ["*"], ["pass"]
    for each in fields(cls):
        default, given = _default(each, known)
        (named if each.kw_only else in_order).append(each.name + default)
        body.append(f"set_field(self, '{each.name}', {given})")
    parameters = ", ".join(in_order + named if len(named) > 1 else in_order)
    exec(f"def __init__({parameters}):\n " + "\n ".join(body), known)  # noqa: S102 - of our own names, as a dataclass does
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _default(each: Field[Any], known: dict[str, Any]) -> tuple[str, str]:
    """Return how the parameter of a field is completed, and what becomes of what was given for it."""
    name = each.name
    if each.default_factory is not MISSING:
        known[f"make_{name}"] = each.default_factory
        return "=MISSING", f"make_{name}() if {name} is MISSING else {name}"
    if each.default is not MISSING:
        known[f"default_{name}"] = each.default
        return f"=default_{name}", name
    return "", name


def _comparing(cls: type[Any]) -> tuple[Callable[[Any, object], bool], Callable[[Any], int]]:
    """Return the functions that compare. The class counts too: neither a resumption nor an undoing has a field."""
    content = attrgetter("__class__", *(each.name for each in fields(cls)))

    def equal(self: Any, other: object) -> bool:
        return content(self) == content(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(content(self))

    return equal, hashed


def _repr(self: Any) -> str:
    told = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
    return f"{type(self).__qualname__}({told})"


def _refuse(self: Any, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"{name} of {type(self).__qualname__} cannot be changed")
