"""The models as the experiment format names them: each with its settings, and the one registry of them all."""

from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from gdsim.core.models import Linear, Model, Polynomial
from gdsim.core.optimizers.base import Hyperparameter

# Beyond this degree the powers of a standardised feature span more than a float's digits.
HIGHEST_DEGREE = 20
# A first polynomial: curved enough to follow a wave, still tame.
FIRST_DEGREE = 3


class Strict(Struct, frozen=True, forbid_unknown_fields=True):
    """What all parts of the format share: frozen, and no key is ignored."""


class ModelSettings(Strict, tag_field="type"):
    """A model's part of the format, tagged with its name.

    `hyperparameters` say to the form, and to the sentences that refuse, what each field is.
    """

    title: ClassVar[str]
    hyperparameters: ClassVar[dict[str, Hyperparameter]] = {}
    takes_one_feature: ClassVar[bool] = False
    # Whether it may bend the loss so much that a usual learning rate flies off.
    is_steep: ClassVar[bool] = False

    @property
    def name(self) -> str:
        return self.__struct_config__.tag

    def model(self, features: int, outputs: int) -> Model:
        """The model itself, for data with so many features and so many scores a sample."""
        raise NotImplementedError


class LinearModel(ModelSettings, tag="linear"):
    bias: bool = True

    title: ClassVar[str] = "Linear"
    hyperparameters: ClassVar[dict[str, Hyperparameter]] = {
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
    hyperparameters: ClassVar[dict[str, Hyperparameter]] = {
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

    def model(self, features, outputs):
        return Polynomial(self.degree, outputs)


USUAL_MODEL = LinearModel()
MODELS: dict[str, type[ModelSettings]] = {kind.__struct_config__.tag: kind for kind in (LinearModel, PolynomialModel)}
