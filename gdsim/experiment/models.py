"""The models as the experiment format names them: each with its settings, and the one registry of them all."""

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct

from gdsim.core.models import MLP, Linear, Model, Polynomial
from gdsim.core.models.activations import ACTIVATIONS
from gdsim.core.optimizers.base import Hyperparameter
from gdsim.language import tr

# Beyond this degree the powers of a standardised feature span more than a float's digits.
HIGHEST_DEGREE = 20
# A first polynomial: curved enough to follow a wave, still tame.
FIRST_DEGREE = 3
# Layers and units of a network: more would neither be seen nor be waited for.
MOST_LAYERS, MOST_UNITS = 8, 64
FIRST_HIDDEN = (8,)


class Strict(Struct, frozen=True, forbid_unknown_fields=True):
    """What all parts of the format share: frozen, and no key is ignored."""


@dataclass(frozen=True)
class Named:
    """A setting that is one of several by name: `titles` by names, in their order."""

    default: str
    label: str
    titles: dict[str, str]
    help: str

    @property
    def takes(self) -> str:
        *first, last = (f'"{name}"' for name in self.titles)
        return f"{', '.join(first)} or {last}"


@dataclass(frozen=True)
class Widths:
    """A setting that is a list of 1 to `most` widths, each from 1 to `widest`."""

    default: tuple[int, ...]
    label: str
    most: int
    widest: int
    help: str

    @property
    def takes(self) -> str:
        return tr("a list of 1 to {most} integers, each from 1 to {widest}").format(most=self.most, widest=self.widest)

    @property
    def each_takes(self) -> str:
        return tr("an integer from 1 to {widest}").format(widest=self.widest)


Setting = Hyperparameter | Named | Widths


class ModelSettings(Strict, tag_field="type"):
    """A model's part of the format, tagged with its name.

    `hyperparameters` say to the form, and to the sentences that refuse, what each field is.
    """

    title: ClassVar[str]
    hyperparameters: ClassVar[dict[str, Setting]] = {}
    takes_one_feature: ClassVar[bool] = False
    # Whether it may bend the loss so much that a usual learning rate flies off.
    is_steep: ClassVar[bool] = False

    @property
    def name(self) -> str:
        return self.__struct_config__.tag

    @property
    def described(self) -> str:
        """What it is in a few words, with the settings that tell it from another of its kind."""
        return self.title

    def model(self, features: int, outputs: int) -> Model:
        """The model itself, for data with so many features and so many scores a sample."""
        raise NotImplementedError


class LinearModel(ModelSettings, tag="linear"):
    bias: bool = True

    title: ClassVar[str] = "Linear"
    hyperparameters: ClassVar[dict[str, Setting]] = {
        "bias": Hyperparameter(
            True,
            label="Bias",
            help="Adds a constant to the weighted sum; without it, all-zero features predict 0.",
        )
    }

    def model(self, features, outputs):
        return Linear(features, outputs, self.bias)


class PolynomialModel(ModelSettings, tag="polynomial"):
    degree: Annotated[int, Meta(ge=1, le=HIGHEST_DEGREE)]

    title: ClassVar[str] = "Polynomial"
    hyperparameters: ClassVar[dict[str, Setting]] = {
        "degree": Hyperparameter(
            FIRST_DEGREE,
            label="Degree",
            low=1,
            high=HIGHEST_DEGREE,
            help="The highest power. More of them follow the data more closely, and its noise as well.",
        )
    }
    takes_one_feature: ClassVar[bool] = True
    is_steep: ClassVar[bool] = True

    @property
    def described(self):
        return tr("{title} of degree {degree}").format(title=self.title, degree=self.degree)

    def model(self, features, outputs):
        return Polynomial(self.degree, outputs)


class MLPModel(ModelSettings, tag="mlp"):
    hidden: Annotated[tuple[Annotated[int, Meta(ge=1, le=MOST_UNITS)], ...], Meta(min_length=1, max_length=MOST_LAYERS)]
    activation: Literal["tanh", "sigmoid", "relu"] = "tanh"
    initialization: Literal["xavier", "he", "zeros", "small", "large"] = "xavier"

    title: ClassVar[str] = "Neural network"
    hyperparameters: ClassVar[dict[str, Setting]] = {
        "hidden": Widths(
            FIRST_HIDDEN,
            label="Hidden layers",
            most=MOST_LAYERS,
            widest=MOST_UNITS,
            help="How many units each hidden layer has, from the features to the prediction.",
        ),
        "activation": Named(
            "tanh",
            label="Activation",
            titles={name: activation.title for name, activation in ACTIVATIONS.items()},
            help="What each hidden unit makes of its weighted sum. Without one, layers would add up to a single one.",
        ),
        "initialization": Named(
            "xavier",
            label="Initialization",
            titles={"xavier": "Xavier", "he": "He", "zeros": "All zero", "small": "Small", "large": "Large"},
            help="How large the weights are at the start: Xavier suits tanh and sigmoid, He suits ReLU; "
            "small is a hundredth of Xavier, large ten times it.",
        ),
    }

    @property
    def described(self):
        first, *others = self.hidden
        is_even = others and set(others) == {first}
        widths = f"{len(self.hidden)}×{first}" if is_even else "-".join(map(str, self.hidden))
        return f"{self.title} {widths}, {ACTIVATIONS[self.activation].title}"

    def model(self, features, outputs):
        return MLP(features, outputs, self.hidden, self.activation, self.initialization)


USUAL_MODEL = LinearModel()
MODELS: dict[str, type[ModelSettings]] = {
    kind.__struct_config__.tag: kind for kind in (LinearModel, PolynomialModel, MLPModel)
}
