"""Makes the pictures of the gallery anew: each is what a view of the program shows of a ready-made experiment.

`python scripts/gallery_pictures.py` makes all, `python scripts/gallery_pictures.py race-2-saddle` this one. They are
painted without a screen and look the same on every machine.
"""

import json
from functools import partial

from view_pictures import basins, contour, data, layers, loss, losses, make, surface, units

from gdsim.experiment.assets import ASSETS
from gdsim.experiment.ready_made import ready_made_files

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
    make(
        files,
        lambda name: PICTURES.get(name, surface)(json.loads(files[name].read_text())),
        FOLDER,
        "Makes the pictures of the gallery.",
        "a ready-made experiment; all if none is given",
    )


if __name__ == "__main__":
    main()
