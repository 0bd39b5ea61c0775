"""What msgspec refuses in a file, as a sentence that names the key and says what it takes."""

import re
from collections.abc import Callable

import msgspec

from gdsim.experiment.files import ExperimentError, quoted
from gdsim.language import tr

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
        words = tr("{path} has no key {key}; it takes {known}")
        raise ExperimentError(words.format(path=path or tr("the file"), key=quoted(match[1]), known=known))
    if match := re.match(r"Object missing required field `(\w+)`", message):
        key, what = (f"{place}.{match[1]}".lstrip(".") for place in (path, pattern))
        raise ExperimentError(tr("{key} is missing; it takes {takes}").format(key=key, takes=tr(takes(what))))
    found = quoted(value_at(values, path))
    raise ExperimentError(
        tr("{key} takes {takes}, not {found}").format(key=path, takes=tr(takes(pattern)), found=found)
    )


def check_version(values, key: str, version: int, what: str):
    """Refuses what is no object with this version of a format under its `key`; `what` such a file is: an experiment."""
    if not isinstance(values, dict):
        words = tr("{what} file takes one JSON object with the keys of {what}, not {found}")
        raise ExperimentError(words.format(what=what, found=quoted(values)))
    takes = tr("{version}, the version of the format").format(version=version)
    if key not in values:
        raise ExperimentError(tr("{key} is missing; it takes {takes}").format(key=key, takes=takes))
    found = values[key]
    if type(found) is not int or found < version:
        raise ExperimentError(tr("{key} takes {takes}, not {found}").format(key=key, takes=takes, found=quoted(found)))
    if found > version:
        words = tr("this file needs {key} format {found}; this program reads format {version}")
        raise ExperimentError(words.format(key=key, found=found, version=version))


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
