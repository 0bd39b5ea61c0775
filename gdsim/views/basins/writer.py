"""What a map of basins says in words: of each minimum, of a start under the pointer, of its shades."""

import numpy as np
from PySide6.QtCore import QObject

from gdsim.simulation.basins import DIVERGED, ELSEWHERE, UNDEFINED, UNKNOWN
from gdsim.views.basins.colors import span
from gdsim.views.basins.legend import Entry
from gdsim.views.basins.wish import Found
from gdsim.views.toolkit import words

# Minima that have a number and a line in the legend, at most: those that most starts reach, and so many at least. The
# first has one in any case.
MOST_NUMBERED, LEAST_SHARE = 6, 0.03
# Digits of the coordinates under the pointer, which has as many pixels to point at.
POINTED_DIGITS = 3


def numbered(found: Found) -> list[int]:
    """The minima that have a number, in their order."""
    numbers = range(len(found.maps[0].minima))
    shares = [max(basins.share(number) for basins in found.maps) for number in numbers]
    most = sorted(numbers, key=lambda number: -shares[number])[:MOST_NUMBERED]
    return [number for number in numbers if number == 0 or (number in most and shares[number] >= LEAST_SHARE)]


class MapWriter(QObject):
    """Writes of what has been found so far."""

    def entries(self, found: Found, numbered: list[int]):
        """Of the legend: what became of all starts."""
        maps = found.maps
        for number in numbered:
            # Beside each other two shares leave no room for the word.
            text = self.tr("{number}: {shares} reach {place}") if len(maps) == 1 else "{number}: {shares} {place}"
            place = words.place(maps[0].minima[number], found.wish.window)
            yield Entry(number, text.format(number=number + 1, shares=_shares(found, number), place=place))
        others = [number for number in range(len(maps[0].minima)) if number not in numbered]
        if any(basins.share(*others) for basins in maps):
            text = self.tr("{shares} reach {count} others")
            yield Entry(others[0], text.format(shares=_shares(found, *others), count=len(others)))
        if any(basins.share(ELSEWHERE) for basins in maps):
            text = self.tr("{shares} at no minimum after {steps} steps")
            steps = words.count(maps[0].most_steps)
            yield Entry(ELSEWHERE, text.format(shares=_shares(found, ELSEWHERE), steps=steps))
        if any(basins.share(DIVERGED) for basins in maps):
            yield Entry(DIVERGED, self.tr("{shares} diverge").format(shares=_shares(found, DIVERGED)))
        if any(basins.share(UNDEFINED) for basins in maps):
            yield Entry(UNDEFINED, self.tr("{shares} where there is no loss").format(shares=_shares(found, UNDEFINED)))

    def progress(self, found: Found) -> str:
        return self.tr("Drawing the map: {percent}.").format(percent=words.share(found.part))

    def shades(self, found: Found, is_start_free: bool) -> str:
        """What light and dark mean."""
        steps = span(found.maps)
        if steps is None:
            return self.tr("Click or drag to start there.") if is_start_free else ""
        says = (
            self.tr("Light: {fewest} steps, dark: {most}. Click to start there.")
            if is_start_free
            else self.tr("Light: {fewest} steps, dark: {most}.")
        )
        return says.format(fewest=words.count(steps.fewest), most=words.count(steps.most))

    def start(self, found: Found, point) -> str:
        """What becomes of the start nearest to coordinates (2,); beside the picture there is none."""
        x, y = point
        (left, right), (bottom, top) = found.wish.window
        place = words.place(point, found.wish.window, POINTED_DIGITS)
        if not (left <= x <= right and bottom <= y <= top):
            return place
        fates = []
        for basins in found.maps:
            row, column = np.abs(basins.y - y).argmin(), np.abs(basins.x - x).argmin()
            fates.append(self._fate(int(basins.reached[row, column]), int(basins.steps[row, column])))
        return place + ": " + " | ".join(fates)

    def _fate(self, what, steps):
        if what == UNKNOWN:
            return self.tr("not known yet")
        if what == ELSEWHERE:
            return self.tr("no minimum")
        if what == DIVERGED:
            return self.tr("diverges")
        if what == UNDEFINED:
            return self.tr("no loss there")
        return self.tr("to {number} in {steps} steps").format(number=what + 1, steps=words.count(steps))


def _shares(found, *whats):
    """Of each map the part of starts of which one of these became: 62 %, of two maps 62 % | 40 %."""
    return " | ".join(words.share(basins.share(*whats)) for basins in found.maps)
