"""How a view is looked at, as a small frozen value of plain data that a file can keep."""

from dataclasses import asdict, dataclass
from typing import Any, TypeVar

import msgspec

AnyLook = TypeVar("AnyLook")


@dataclass(frozen=True)
class RacerLook:
    """Which racer is shown, by its place; of a view that has no other choice."""

    racer: int = 0


def to_plain(look: Any) -> dict[str, Any]:
    """The look as JSON can hold it, for `read_look`."""
    return {key: value for key, value in asdict(look).items() if value is not None}


def read_look(plain: Any, kind: type[AnyLook]) -> AnyLook:
    """The look that `to_plain` gave; the usual one where another program wrote what cannot be."""
    try:
        return msgspec.convert(plain, kind)
    except msgspec.ValidationError:
        return kind()
