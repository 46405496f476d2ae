"""Values: equal when their fields are, and never changed. Most types of the program are values.

`@value` makes a frozen dataclass with slots; `fields`, `replace` and `asdict` of `dataclasses` work with it. The
difference is what it costs. A dataclass compiles six functions for each class and describes each of its fields, at
every start of the program; with more than a hundred classes that was a fifth of the time until the window showed. Here
every function but `__init__` is the same for all of them, and `__init__` and the fields are made when somebody asks for
them first: of most events and commands that is never. A field is what has an annotation; `ClassVar` is not known here.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from inspect import get_annotations
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, dataclass_transform, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
        own = get_annotations(cls)
        inherited: dict[str, Any] = {}
        for base in reversed(cls.__bases__):
            inherited |= getattr(base, "_given", {})
        given = inherited | {name: cls.__dict__.get(name, MISSING) for name in own}
        equal, hashed = _comparing(given)
        namespace = {key: kept for key, kept in cls.__dict__.items() if key not in own and key not in _NOT_WITH_SLOTS}
        namespace |= {
            "__slots__": tuple(name for name in own if name not in inherited),
            "__match_args__": () if kw_only else tuple(given),
            "_given": given,
            "__init__": _Later(lambda new: _init_of(new, kw_only=kw_only)),
            "__dataclass_fields__": _Later(lambda _: described().__dataclass_fields__),
            "__dataclass_params__": _Later(lambda _: described().__dataclass_params__),
            "__repr__": _repr,
            "__eq__": equal,
            "__hash__": hashed,
            "__setattr__": _refuse,
            "__delattr__": _refuse,
        }

        def described() -> Any:
            """The class as a dataclass, which knows its fields and their defaults."""
            return dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(cls)

        kind: Any = type(cls)
        new: type[Any] = kind(cls.__name__, cls.__bases__, namespace)
        return new

    return made if cls is None else made(cls)


_NOT_WITH_SLOTS = ("__dict__", "__weakref__")


class _Later:
    """What a class has from the moment on when it is asked for."""

    def __init__(self, make: Callable[[type[Any]], Any]) -> None:
        self._make = make

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        setattr(self._owner, self._name, self._make(self._owner))
        return getattr(owner if instance is None else instance, self._name)


def _init_of(cls: Any, *, kw_only: bool) -> Callable[..., None]:
    """Compile the one function whose parameters are the fields."""
    known: dict[str, Any] = {"set_field": object.__setattr__, "MISSING": MISSING}
    parameters, body = ["self", "*"] if kw_only and cls._given else ["self"], ["pass"]
    for name, default in cls._given.items():
        completed, given = _default(name, default, known)
        parameters.append(name + completed)
        body.append(f"set_field(self, '{name}', {given})")
    exec(f"def __init__({', '.join(parameters)}):\n " + "\n ".join(body), known)  # noqa: S102 - of our own names, as a dataclass does
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _default(name: str, default: Any, known: dict[str, Any]) -> tuple[str, str]:
    """Return how the parameter of a field is completed, and what becomes of what was given for it."""
    if isinstance(default, Field):
        if default.default_factory is not MISSING:
            known[f"make_{name}"] = default.default_factory
            return "=MISSING", f"make_{name}() if {name} is MISSING else {name}"
        default = default.default
    if default is MISSING:
        return "", name
    known[f"default_{name}"] = default
    return f"=default_{name}", name


def _comparing(names: Iterable[str]) -> tuple[Callable[[Any, object], bool], Callable[[Any], int]]:
    """Return the functions that compare. The class counts too: neither a resumption nor an undoing has a field."""
    content = attrgetter("__class__", *names)

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
