"""The words of the network: what the picture shows, and the numbers of a unit or a weight."""

from PySide6.QtCore import QCoreApplication

from gdsim.simulation.network import Network, Place, Wire
from gdsim.views.toolkit.words import count, number, translate

# Digits of numbers in the reading line, which has to fit below a narrow picture.
DIGITS = 3


def why_nothing(is_fit: bool) -> str:
    """What is said where there is no network."""
    if not is_fit:
        return _tr("A surface has no model: a neural network needs data to be fitted to.")
    return _tr(
        "Here the layers of a neural network are seen, and what each of its units computes: “Neural network” under "
        "Model makes one."
    )


def in_words(net: Network) -> str:
    """The network for those who listen: 2 features, 16 and 16 Tanh units, 1 output."""
    first, *hidden, last = map(count, net.widths)
    layers = _tr(" and ").join([", ".join(hidden[:-1]), hidden[-1]] if hidden[:-1] else hidden)
    return _tr("{features}, {layers} {kind} units, {outputs}").format(
        features=_tr("1 feature") if first == "1" else _tr("{number} features").format(number=first),
        layers=layers,
        kind=translate(net.model.unit_title),
        outputs=_tr("1 output") if last == "1" else _tr("{number} outputs").format(number=last),
    )


def gradients(are_there: bool, is_slow: bool) -> str:
    """What the thickness of a gradient's line says, or why there is none."""
    if are_there:
        return _tr("thick: a large gradient")
    return _tr("no gradient yet") if is_slow else _tr("no step was taken yet")


def caption(net: Network, shown, lines_each, of_gradients: str | None) -> str:
    """What is seen, `shown` being the units of each column and `lines_each` how many lines lead to one of the next."""
    some = any(len(units) < width for units, width in zip(shown, net.widths, strict=True))
    fewest = min((k for k, sources in zip(lines_each, shown, strict=False) if k < len(sources)), default=None)
    parts = []
    if of_gradients is not None:
        parts.append(of_gradients)
    elif not (some and fewest):
        parts.append(_tr("orange: above 0, blue: below"))
    if some:
        words = _tr("{shown} of {all} units")
        parts.append(words.format(shown=sum(map(len, shown)), all=sum(net.widths)))
    if fewest:
        parts.append(_tr("of each its {count} thickest lines").format(count=fewest))
    if not net.has_plane and not fewest:
        parts.append(_tr("stripes: samples of this step"))
    return " · ".join(parts)


def hint() -> str:
    """What is said while nothing is pointed at."""
    return _tr("Point to read numbers; a click takes a weight as a surface axis.")


def reading(net: Network, thing: Place | Wire, value: float | None, gradient: float | None, given) -> str:
    """The numbers of a unit or a weight: its own, if it has any, and what it gives to samples (n,), if known yet."""
    value, gradient = map(_written, (value, gradient))
    if isinstance(thing, Wire):
        name = f"{net.names[thing.column][thing.source]} → {net.names[thing.column + 1][thing.target]}"
        words = _tr("{name}: {value} · gradient {gradient} · gives {mean}")
        mean = _written(None if given is None else given.mean())
        return words.format(name=name, value=value, gradient=gradient, mean=mean)
    words = _tr("{name} gives {mean} ({low} … {high})")
    if net.parameter(thing) is not None:
        words = _tr("{name} gives {mean} ({low} … {high}) · bias {value}, gradient {gradient}")
    low, mean, high = [None] * 3 if given is None else (given.min(), given.mean(), given.max())
    low, mean, high = map(_written, (low, mean, high))
    name = net.names[thing.column][thing.number]
    return words.format(name=name, mean=mean, low=low, high=high, value=value, gradient=gradient)


def _written(value):
    return "—" if value is None else number(float(value), DIGITS)


def _tr(text):
    return QCoreApplication.translate("NetworkView", text)
