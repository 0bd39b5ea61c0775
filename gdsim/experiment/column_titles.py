"""What the columns of data sets are called on the screen: title and unit, in full and where room is short."""

import re
from typing import NamedTuple

from gdsim.language import tr

# Pixels along an edge of a handwritten digit.
DIGIT_SIDE = 8


class ColumnTitle(NamedTuple):
    """A column for a reader: its title and a shorter one, its unit in full and as it stands behind a number."""

    title: str
    short: str
    unit: str
    symbol: str

    def translated(self) -> "ColumnTitle":
        """In the language that is used."""
        return ColumnTitle(*(text and tr(text) for text in self))

    @property
    def with_unit(self) -> str:
        return f"{self.title} ({self.unit})" if self.unit else self.title

    @property
    def short_with_unit(self) -> str:
        return f"{self.short} ({self.symbol})" if self.symbol else self.short


class PixelTitle(ColumnTitle):
    """Of a pixel of a digit, whose place is put into the words."""

    def translated(self) -> ColumnTitle:
        row, place = re.findall(r"\d+", self.short)
        title = tr("pixel row {row}, column {place}").format(row=row, place=place)
        return ColumnTitle(title, tr("pixel {row}, {place}").format(row=row, place=place), tr("0 to 16"), "")


def column(title: str, unit: str = "", symbol: str = "", short: str = "") -> ColumnTitle:
    """A column's title; what has no shorter form stays as it is."""
    return ColumnTitle(title, short or title, unit, symbol or unit)


def readable(name: str) -> ColumnTitle:
    """A column of which only its name is known: my_height is "my height"."""
    return column(" ".join(name.replace("_", " ").split()) or name)


# By data set and column; units as in assets/data/SOURCES.md. The nuclei's were measured in no unit that is known.
COLUMN_TITLES: dict[str, dict[str, ColumnTitle]] = {
    "house-prices": {
        "lot_size_sqft": column("lot size", "square feet", "sq ft"),
        "bedrooms": column("number of bedrooms", short="bedrooms"),
        "price_kcad": column("price", "1000 Canadian dollars", "thousand C$"),
    },
    "daily-temperature": {
        "date": column("date"),
        "yesterday_max_c": column("yesterday's maximum temperature", "°C", short="yesterday"),
        "today_max_c": column("today's maximum temperature", "°C", short="today"),
    },
    "motorcycle-crash": {
        "time_ms": column("time after the impact", "milliseconds", "ms", "time"),
        "acceleration_g": column("acceleration of the head", "g", short="acceleration"),
    },
    "spam-email": {
        "exclamation_percent": column("share of exclamation marks", "% of all characters", "%", "share of !"),
        "dollar_percent": column("share of dollar signs", "% of all characters", "%", "share of $"),
        "capital_run_mean": column("mean length of runs of capitals", "letters", short="runs of capitals"),
        "label": column("kind of e-mail"),
    },
    "breast-cancer": {
        "mean_radius": column("mean radius of the nuclei", short="mean radius"),
        "mean_texture": column("mean texture of the nuclei", short="mean texture"),
        "diagnosis": column("diagnosis"),
    },
    "penguins": {
        "flipper_length_mm": column("flipper length", "millimetres", "mm"),
        "bill_length_mm": column("bill length", "millimetres", "mm"),
        "body_mass_g": column("body mass", "grams", "g"),
        "species": column("species"),
    },
    "handwritten-digits": {
        **{
            f"pixel_{row}{place}": PixelTitle(
                f"pixel row {row + 1}, column {place + 1}", f"pixel {row + 1}, {place + 1}", "0 to 16", ""
            )
            for row in range(DIGIT_SIDE)
            for place in range(DIGIT_SIDE)
        },
        "digit": column("digit"),
    },
}
