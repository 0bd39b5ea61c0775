"""What is said of a swarm: how many balls are where."""

from PySide6.QtCore import QCoreApplication

from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import AT_REST, DIVERGED, LEFT, ON_THE_WAY, Swarm
from gdsim.views.toolkit.words import count, place, racer_names, share

# Minima that are named, those with most balls, where there is room and where there is not; the others count together.
MOST_NAMED, FEWEST_NAMED = 4, 0
# Where minima are many, the part of the balls that one must have to be named.
NOTABLE = 0.02


def sentence(swarm: Swarm, snapshot: Snapshot, racer: int, named: int = MOST_NAMED) -> str:
    """How many balls there are, and which share of them is where; so many minima are named."""
    total = len(swarm.places)
    if not total:
        return _tr("No ball can start in this window: the loss is not a number there.")
    parts = [*_in_minima(swarm, named), *_elsewhere(swarm)]
    shares = ", ".join(f"{share(part / total)} {title}" for part, title in parts)
    return f"{_heading(swarm, snapshot, racer)} {shares}"


def _in_minima(swarm, named):
    """How many balls are in so many minima, those with most, and in the others: pairs of a number and words."""
    counts, total = swarm.counts, len(swarm.places)
    minima = sorted((where for where in counts if where >= 0), key=lambda where: -counts[where])
    if len(minima) <= max(named, 1):
        named = len(minima)
    else:
        # What hardly anybody has reached is not worth a name, but for the best one, which has the number 0.
        minima.sort(key=lambda where: where > 0 and counts[where] < NOTABLE * total)
        named = sum(where == 0 or counts[where] >= NOTABLE * total for where in minima[:named])
    places = [(counts[where], place(swarm.minima[where], swarm.window)) for where in minima[:named]]
    parts = [(number, _tr("in {place}").format(place=where)) for number, where in places]
    if others := minima[named:]:
        among = _tr("in {minima} other minima") if named else _tr("in {minima} minima")
        among = among if len(others) > 1 else _tr("in 1 other minimum")
        parts.append((sum(counts[where] for where in others), among.format(minima=count(len(others)))))
    return parts


def _elsewhere(swarm):
    """The same of those that are in none."""
    titles = {
        ON_THE_WAY: _tr("on the way"),
        AT_REST: _tr("at rest elsewhere") if len(swarm.minima) else _tr("at rest"),
        LEFT: _tr("outside the window"),
        DIVERGED: _tr("diverged"),
    }
    return [(swarm.counts[where], title) for where, title in titles.items() if where in swarm.counts]


def _heading(swarm, snapshot, racer):
    racers = snapshot.problem.racers
    who = ""
    if len(racers) > 1:
        name = racer_names(racers, snapshot.learning_rates)[min(racer, len(racers) - 1)]
        who = " " + _tr("as {racer}").format(racer=name)
    when = ""
    if swarm.step != snapshot.step and not swarm.is_over:
        when = " " + _tr("at step {step}").format(step=count(swarm.step))
    return _tr("{balls} balls").format(balls=count(len(swarm.places))) + who + when + ":"


def _tr(text):
    return QCoreApplication.translate("swarm", text)
