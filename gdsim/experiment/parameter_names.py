"""What the parameters of a fit are called: by a key in files, in full and briefly on the screen; and their units."""

from gdsim.core.models import Model, Parameter
from gdsim.experiment.datasets import DataSet

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def parameter_keys(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """One a parameter, of the columns' own names; files and traces rely on them."""

    def key(parameter):
        if parameter.words:
            return parameter.words
        if parameter.feature is None:
            return "bias" if model.outputs == 1 else f"bias → {dataset.classes[parameter.output]}"
        name = dataset.feature_names[parameter.feature]
        power = f"{name}^{parameter.power}" if parameter.power > 1 else name
        if model.outputs > 1:
            return f"{power} → {dataset.classes[parameter.output]}"
        return "weight" if _is_only_weight(model) else f"weight of {power}"

    return tuple(map(key, model.parameters))


def parameter_names(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """In words: "weight of flipper length, for Chinstrap"."""

    def name(parameter):
        if parameter.words:
            return parameter.words
        if parameter.feature is None:
            return "bias" if model.outputs == 1 else f"bias for {_class_in_words(dataset, parameter.output)}"
        if model.outputs == 1 and _is_only_weight(model):
            return "weight"
        weight = f"weight of {_power(dataset.feature_titles[parameter.feature].title, parameter.power)}"
        return weight if model.outputs == 1 else f"{weight}, for {_class_in_words(dataset, parameter.output)}"

    return tuple(map(name, model.parameters))


def short_parameter_names(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """For where room is short: "flipper length → Chinstrap"."""

    def name(parameter):
        if parameter.words:
            return parameter.words
        if parameter.feature is None:
            said = "bias"
        elif model.outputs == 1 and _is_only_weight(model):
            return "weight"
        else:
            said = _power(dataset.feature_titles[parameter.feature].short, parameter.power)
        return said if model.outputs == 1 else f"{said} → {dataset.classes[parameter.output]}"

    return tuple(map(name, model.parameters))


def parameter_units(model: Model, dataset: DataSet) -> tuple[str, ...]:
    """The unit of each parameter for the data as they are, as it stands behind a number: "thousand C$ per sq ft"."""
    answer = dataset.target_title.symbol if dataset.task == "regression" else ""

    def unit(parameter: Parameter):
        feature = "" if parameter.feature is None else dataset.feature_titles[parameter.feature].symbol
        return f"{answer} per {_power(feature, parameter.power)}".strip() if feature else answer

    return tuple(map(unit, model.parameters))


def _is_only_weight(model):
    return sum(parameter.feature is not None for parameter in model.parameters) == 1


def _power(words: str, power: int) -> str:
    if power == 1:
        return words
    return (f"({words})" if " " in words else words) + str(power).translate(SUPERSCRIPTS)


def _class_in_words(dataset, output):
    """A class by its name; by the target's too where that is a mere number: "digit 7"."""
    name = dataset.classes[output]
    return f"{dataset.target_title.title} {name}" if name.replace(".", "", 1).isdigit() else name
