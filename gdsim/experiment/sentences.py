"""What msgspec refuses in a file, as a sentence that names the key and says what it takes."""

import re
from collections.abc import Callable

import msgspec

from gdsim.experiment.files import ExperimentError, quoted

# What msgspec says of a key that nobody knows.
UNKNOWN = r"Object contains unknown field `(.*)`"


def converted(value, kind, values, place: str, takes: Callable, keys: Callable):
    """The value at a `place` (racers[0]) among the file's `values`, as the kind that it has to be.

    Of a pattern (racers[].schedule) `takes(pattern)` says what it takes, and `keys(pattern, value)` which keys an
    object has there. Raises ExperimentError.
    """
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        message = str(error)
    message, path = _parted(message, value_at(values, place))
    path = f"{place}.{path}".strip(".")
    pattern = re.sub(r"\[\d+\]", "[]", path)
    if match := re.fullmatch(UNKNOWN, message, re.DOTALL):
        known = ", ".join(keys(pattern, value_at(values, path)))
        raise ExperimentError(f"{path or 'the file'} has no key {quoted(match[1])}; it takes {known}")
    if match := re.match(r"Object missing required field `(\w+)`", message):
        key = f"{path}.{match[1]}".lstrip(".")
        raise ExperimentError(f"{key} is missing; it takes {takes(f'{pattern}.{match[1]}'.lstrip('.'))}")
    raise ExperimentError(f"{path} takes {takes(pattern)}, not {quoted(value_at(values, path))}")


def check_version(values, key: str, version: int, what: str):
    """Refuses what is no object with this version of a format under its `key`; `what` such a file is: an experiment."""
    if not isinstance(values, dict):
        raise ExperimentError(f"{what} file takes one JSON object with the keys of {what}, not {quoted(values)}")
    takes = f"{version}, the version of the format"
    if key not in values:
        raise ExperimentError(f"{key} is missing; it takes {takes}")
    found = values[key]
    if type(found) is not int or found < version:
        raise ExperimentError(f"{key} takes {takes}, not {quoted(found)}")
    if found > version:
        raise ExperimentError(f"this file needs {key} format {found}; this program reads format {version}")


def _parted(message, values):
    """msgspec's message and the path that it ends with, which a key's name may look like."""
    said, found, path = message.rpartition(" - at `$")
    unknown = re.fullmatch(UNKNOWN, message, re.DOTALL)
    if not found or (unknown and unknown[1] in values):
        return message, ""
    return said, path.removesuffix("`").removeprefix(".").split("[...]")[0]


def value_at(values, path: str):
    """The value at a path such as racers[0].learning_rate."""
    for key, index in re.findall(r"(\w+)|\[(\d+)\]", path):
        values = values[key] if key else values[int(index)]
    return values
