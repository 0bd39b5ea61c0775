"""What the parameters of a fit are called: by a key in files, in full and briefly on the screen; and their units."""

from gdsim.core.models import Model, Parameter
from gdsim.core.models.base import Unit
from gdsim.core.number_signs import SUPERSCRIPTS
from gdsim.experiment.datasets import DataSet
from gdsim.language import tr


def parameter_keys(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """One a parameter, of the columns' own names; files and traces rely on them."""
    is_alone = _has_one_weight(model)

    def key(parameter):
        if parameter.words:
            return parameter.words
        source = _source(parameter, dataset.feature_names, _power_in_key)
        if target := _target(parameter, model, dataset.classes):
            return f"{source or 'bias'} → {target}"
        if not source:
            return "bias"
        return "weight" if is_alone else f"weight of {source}"

    return tuple(map(key, model.parameters))


def parameter_names(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """In words: "weight of flipper length, for Chinstrap"."""
    titles = [column.title for column in dataset.feature_titles]
    classes = [_class_in_words(dataset, name) for name in dataset.classes]
    is_alone = _has_one_weight(model)

    def name(parameter):
        if parameter.words:
            return tr(parameter.words)
        source, target = _source(parameter, titles, _power, unit_name), _target(parameter, model, classes, unit_name)
        if not source:
            return tr("bias for {target}").format(target=target) if target else tr("bias")
        if not target and is_alone:
            return tr("weight")
        words = tr("weight of {source}, for {target}") if target else tr("weight of {source}")
        return words.format(source=source, target=target)

    return tuple(map(name, model.parameters))


def short_parameter_names(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """For where room is short: "flipper length → Chinstrap"."""
    shorts = [column.short for column in dataset.feature_titles]
    is_alone = _has_one_weight(model)

    def name(parameter):
        if parameter.words:
            return tr(parameter.words)
        source = _source(parameter, shorts, _power, unit_name)
        target = _target(parameter, model, dataset.classes, unit_name)
        if source and not target and is_alone:
            return tr("weight")
        return f"{source or tr('bias')} → {target}" if target else source or tr("bias")

    return tuple(map(name, model.parameters))


def parameter_units(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """The unit of each parameter for the data as they are, as it stands behind a number: "thousand C$ per sq ft"."""
    answer = dataset.target_title.symbol if dataset.task == "regression" else ""

    def unit(parameter: Parameter):
        feature = "" if parameter.feature is None else dataset.feature_titles[parameter.feature].symbol
        if not feature:
            return answer
        words = tr("{answer} per {feature}") if answer else tr("per {feature}")
        return words.format(answer=answer, feature=_power(feature, parameter.power))

    return tuple(map(unit, model.parameters))


def _source(parameter, features, power, unit=str):
    """What a weight weighs, a `power` of one of the features or a hidden `unit`; "" of a bias."""
    if parameter.feature is None:
        return unit(parameter.source) if parameter.source else ""
    return power(features[parameter.feature], parameter.power)


def _target(parameter, model, classes, unit=str):
    """What a parameter is for, a hidden `unit` or one of several classes; "" of the only output."""
    if parameter.unit:
        return unit(parameter.unit)
    return classes[parameter.output] if model.outputs > 1 else ""


def unit_name(unit: Unit) -> str:
    """What a hidden unit is called."""
    return tr("unit {place}").format(place=unit.place)


def _has_one_weight(model):
    return sum(parameter.is_weight for parameter in model.parameters) == 1


def _power_in_key(name: str, power: int) -> str:
    return f"{name}^{power}" if power > 1 else name


def _power(words: str, power: int) -> str:
    if power == 1:
        return words
    return (f"({words})" if " " in words else words) + str(power).translate(SUPERSCRIPTS)


def _class_in_words(dataset, name):
    """A class by its name; by the target's too where that is a mere number: "digit 7"."""
    return f"{dataset.target_title.title} {name}" if name.replace(".", "", 1).isdigit() else name
