"""Makes the pictures of the gallery anew: each is what a view of the program shows of a ready-made experiment.

`python scripts/gallery_pictures.py` makes all, `python scripts/gallery_pictures.py race-2-saddle` this one. They are
painted without a screen and look the same on every machine.
"""

import json
from argparse import ArgumentParser
from functools import partial
from pathlib import Path

from view_pictures import THEME, basins, contour, data, layers, loss, losses, save, surface, units

from gdsim.experiment.assets import ASSETS
from gdsim.experiment.ready_made import ready_made_files
from gdsim.export.offscreen import application
from gdsim.views.toolkit import theme as themes

FOLDER = ASSETS / "gallery"
# What is painted of each, where it is not the surface at the end.
PICTURES = {
    "network-1-xor": units,
    "network-2-moons": data,
    "network-3-spirals": data,
    "network-4-digits": data,
    "trouble-2-vanishing-gradients": layers,
    # Soon after, nothing is left of these gradients.
    "trouble-3-exploding-gradients": partial(layers, steps=3),
    "trouble-4-learning-rate": loss,
    "trouble-5-overfitting": data,
    "trouble-6-map-of-basins": basins,
    "race-1-seven-on-beale": contour,
    "race-3-ravine": partial(surface, scale="log"),
    "race-4-long-valley": contour,
    "race-6-muon": partial(loss, is_log=True),
    "race-8-how-far-to-look": partial(contour, scale="log"),
    "race-9-losses": losses,
}


def main():
    files = ready_made_files()
    parser = ArgumentParser(description="Makes the pictures of the gallery.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a ready-made experiment; all if none is given")
    parser.add_argument("--to", type=Path, default=FOLDER, metavar="FOLDER", help="where they are written")
    request = parser.parse_args()
    for name in request.names:
        if name not in files:
            parser.error(f"there is no experiment {name}; there are {', '.join(files)}")
    themes.apply(application(), THEME)
    for name in request.names or files:
        paint = PICTURES.get(name, surface)
        save(paint(json.loads(files[name].read_text())), request.to / f"{name}.png")


if __name__ == "__main__":
    main()
