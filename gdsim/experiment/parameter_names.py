"""What the parameters of a fit are called: by a key in files, in full and briefly on the screen; and their units."""

from gdsim.core.models import Model, Parameter
from gdsim.core.number_signs import SUPERSCRIPTS
from gdsim.experiment.datasets import DataSet


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
            return parameter.words
        source, target = _source(parameter, titles, _power), _target(parameter, model, classes)
        if not source:
            return f"bias for {target}" if target else "bias"
        if not target and is_alone:
            return "weight"
        return f"weight of {source}, for {target}" if target else f"weight of {source}"

    return tuple(map(name, model.parameters))


def short_parameter_names(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """For where room is short: "flipper length → Chinstrap"."""
    shorts = [column.short for column in dataset.feature_titles]
    is_alone = _has_one_weight(model)

    def name(parameter):
        if parameter.words:
            return parameter.words
        source, target = _source(parameter, shorts, _power), _target(parameter, model, dataset.classes)
        if source and not target and is_alone:
            return "weight"
        return f"{source or 'bias'} → {target}" if target else source or "bias"

    return tuple(map(name, model.parameters))


def parameter_units(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """The unit of each parameter for the data as they are, as it stands behind a number: "thousand C$ per sq ft"."""
    answer = dataset.target_title.symbol if dataset.task == "regression" else ""

    def unit(parameter: Parameter):
        feature = "" if parameter.feature is None else dataset.feature_titles[parameter.feature].symbol
        return f"{answer} per {_power(feature, parameter.power)}".strip() if feature else answer

    return tuple(map(unit, model.parameters))


def _source(parameter, features, power):
    """What a weight weighs, a `power` of one of the features or a hidden unit; "" of a bias."""
    if parameter.feature is None:
        return str(parameter.source or "")
    return power(features[parameter.feature], parameter.power)


def _target(parameter, model, classes):
    """What a parameter is for, a hidden unit or one of several classes; "" of the only output."""
    if parameter.unit:
        return str(parameter.unit)
    return classes[parameter.output] if model.outputs > 1 else ""


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
