"""The words of what the loss measures: its axis, where the dot is, how many samples are seen."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from gdsim.experiment import prediction
from gdsim.experiment.sample_axis import SampleAxis
from gdsim.views.toolkit.words import number


def axis_names(axis: SampleAxis, is_expert: bool) -> tuple[str, ...]:
    """What the axis is called, and what it is called where room is short."""
    data = axis.data
    if axis.kind == "probability":
        text = _tr("p: probability given to the actual class")
        return (text if is_expert else _tr("probability given to the actual class"),)
    if axis.kind == "margin":
        one = _tr("y · s: score s, with y = −1 or +1 by class")
        if not is_expert:
            one = _tr("margin: by how much the actual class's score leads")
        many = _tr("margin: score of the actual class − best other")
        return (one if data.model.outputs == 1 else many,)
    if data.scaling is None:
        text = _tr("s − y: predicted − actual {target}")
        if not is_expert:
            text = _tr("how wrong: prediction − actual {target}")
        return tuple(text.format(target=name) for name in prediction.axis_names(data.dataset.target_title))
    if is_expert:
        return (_tr("s − y: predicted − actual, in standard deviations"),)
    return _tr("how wrong, in standard deviations of the target"), _tr("how wrong")


def reading(axis: SampleAxis, place: float, row: int | None, is_expert: bool) -> str:
    """Where on the axis the dragged dot is, in the data's own units, too; which row of the training set it is."""
    what = _where(axis, place, is_expert)
    if row is None:
        return what
    data = axis.data
    label = data.labels[row]
    if data.dataset.classes:
        name = data.dataset.classes[int(label)]
    else:
        name = number(float(data.dataset.labels[data.rows[row]]), 3)
    return _tr("Row {row} ({name}): {what}").format(row=int(data.rows[row]) + 1, name=name, what=what)


def _where(axis, place, is_expert):
    data, rounded = axis.data, number(place, 3)
    if axis.kind == "probability":
        score = float(np.log(place) - np.log1p(-place))
        what = _tr("p = {place}") if is_expert else _tr("probability {place}")
        if data.model.outputs == 1:
            what += " " + _tr("(margin {score})").format(score=number(score, 3))
        return what.format(place=rounded)
    if axis.kind == "margin":
        sign = _tr("right") if place > 0.0 else _tr("wrong")
        return _tr("margin {place}: {sign}").format(place=rounded, sign=sign)
    target = data.dataset.target_title
    if data.scaling is None:
        return _tr("off by {place} {unit}").format(place=rounded, unit=target.symbol).rstrip()
    own = number(place * data.scaling.target_scale, 3)
    words = _tr("off by {place} σ = {own} {unit}") if is_expert else _tr("off by {own} {unit}")
    return words.format(place=rounded, own=own, unit=target.symbol or target.short)


def caption(axis: SampleAxis, count: int, shown: int, beyond: int, is_held: bool) -> str:
    """How many of this step's samples are `shown`, and how many of those `beyond` the edges; what can be dragged."""
    text = _tr("{count} samples of this step").format(count=count)
    if count == 1:
        text = _tr("this step's sample")
    elif shown < count:
        text = _tr("{shown} of this step's {count} samples").format(shown=shown, count=count)
    if beyond:
        text += " · " + _tr("{beyond} beyond the edges").format(beyond=beyond)
    if axis.data.model.outputs > 2 and not is_held:
        return text + " · " + _tr("curves: other scores 0")
    return text + " · " + _tr("drag one · bold: this run")


def _tr(text):
    return QCoreApplication.translate("SampleLossView", text)
