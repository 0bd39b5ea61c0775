"""What racers are called where they stand beside each other: by their optimizer, and by what tells them apart."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import NamedTuple

from gdsim.core.descent import Racer
from gdsim.language import amid, tr

SEPARATOR = " · "


class RacerName(NamedTuple):
    """An optimizer's title, and what differs among those of the same one: their learning rate, and what else.

    `rate` is empty where all have the same, `details` where the rates alone tell them apart. Racers that are the same
    in everything have their number in the title.
    """

    title: str
    rate: str = ""
    details: tuple[str, ...] = ()

    def __str__(self):
        return SEPARATOR.join(filter(None, (self.title, self.rate, *self.details)))

    @property
    def beside_rate(self) -> str:
        """The name where the learning rate is said beside it."""
        return SEPARATOR.join((self.title, *self.details))


def racer_names(
    racers: Sequence[Racer],
    learning_rates: Sequence[float],
    write: Callable[[float], str] = "{:g}".format,
) -> list[RacerName]:
    """The short names of R racers that run at these learning rates (R,).

    No name says more than it must: hyper-parameters only where rates leave two the same, the schedule only where
    those do, too, and clipping last. `write` writes numbers.
    """
    writer = _Writer(write)
    traits = [writer.traits(racer, rate) for racer, rate in zip(racers, learning_rates, strict=True)]
    titles = [tr(racer.optimizer.title) for racer in racers]
    names = []
    for index, title in enumerate(titles):
        group = [other for other, its_title in zip(traits, titles, strict=True) if its_title == title]
        told = _telling(group)
        mine = {key: traits[index][key] for key in told if key in traits[index]}
        is_alone = sum(_same(traits[index], other, told) for other in group) == 1
        rate = mine.pop("rate", "")
        names.append(RacerName(title if is_alone else f"{title} {index + 1}", rate, tuple(mine.values())))
    return names


def _telling(group) -> list[str]:
    """The first traits, in their order, that tell all of a group apart; all that differ, where none can."""
    told: list[str] = []
    classes = 1
    for key in dict.fromkeys(key for traits in group for key in traits):
        finer = len({tuple(traits.get(k) for k in (*told, key)) for traits in group})
        if finer > classes:
            told.append(key)
            classes = finer
    return told


def _same(traits, other, told):
    return all(traits.get(key) == other.get(key) for key in told)


class _Writer:
    """Writes what a racer is, one text a trait, in the order in which they are said."""

    def __init__(self, write):
        self._write = write

    def traits(self, racer: Racer, learning_rate: float) -> dict[str, str]:
        traits = {"rate": self._write(learning_rate)}
        traits |= self._described("optimizer", racer.optimizer)
        traits["schedule"] = amid(tr(racer.schedule.title))
        traits |= self._described("schedule", racer.schedule)
        if racer.clipping:
            words = {"norm": tr("clip norm {limit}"), "value": tr("clip value {limit}")}[racer.clipping.by]
            traits["clipping"] = words.format(limit=self._write(racer.clipping.limit))
        return traits

    def _described(self, what, thing):
        described = thing.hyperparameters()
        return {
            f"{what}.{field.name}": self._trait(described[field.name], getattr(thing, field.name))
            for field in fields(thing)
        }

    def _trait(self, description, value):
        if isinstance(value, bool):
            return (tr("{setting} on") if value else tr("{setting} off")).format(setting=amid(tr(description.label)))
        return f"{description.symbol or amid(tr(description.label))} {self._write(value)}"
