"""SVG files as programs read them that know less than Qt."""

import json
import re
from xml.etree import ElementTree

import numpy as np
import pytest
from export_worlds import HOUSES, MOONS

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings
from gdsim.export.still import write_still
from gdsim.export.svg import portable

SVG = "{http://www.w3.org/2000/svg}"
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="10mm" viewBox="0 0 400 300"><g>
<g stroke="#ffffff" stroke-width="2" transform="matrix(10,0,0,-100,50,200)">
<polyline vector-effect="non-scaling-stroke" points="0,0 1e1,1.5 "/>
<path vector-effect="non-scaling-stroke" d="M0,0 L1,1 C-1,0 0,-1 2,2 Z"/>
<rect vector-effect="non-scaling-stroke" x="1" y="1" width="2" height="0.5"/>
<text vector-effect="none" x="1" y="1" font-family="Inter">loss</text>
</g></g></svg>"""


def test_lines_of_constant_width_are_drawn_in_pixels():
    root = ElementTree.fromstring(portable(DRAWING.encode()))
    group = root[0][0]
    line, path, box, text = group
    assert (root.get("width"), root.get("height")) == ("400", "300")
    assert group.get("transform") is None
    assert group.get("stroke-width") == "2"
    assert line.get("points").split() == ["50,200", "150,50"]
    assert path.get("d") == "M50,200 L60,100 C40,200 50,300 70,0 Z"
    assert box.get("points").split() == ["60,100", "80,100", "80,50", "60,50"]
    assert text.get("transform") == "matrix(10,0,0,-100,50,200)"
    assert text.get("font-family").endswith("sans-serif")


@pytest.fixture(scope="module", params=[(HOUSES, (640, 360)), (MOONS, (540, 540))], ids=["houses", "moons"])
def drawing(qapp, request, tmp_path_factory):
    experiment, size = request.param
    run = Playback(prepare(decode(json.dumps(experiment | {"title": "Two\nlines"}).encode())))
    path = tmp_path_factory.mktemp("svg") / "picture.svg"
    write_still(ExportSettings(size=size), path, run.snapshot(run.last_step))
    return ElementTree.fromstring(path.read_bytes()), size


def test_no_stroke_is_wider_than_a_line(drawing):
    root, _ = drawing
    assert b"vector-effect" not in ElementTree.tostring(root)
    widths = []
    for group in root.iter(f"{SVG}g"):
        if group.get("stroke", "none") == "none" or not len(group):
            continue
        a, b, c, d, *_ = map(float, re.findall(r"-?[\d.]+(?:e-?\d+)?", group.get("transform", "1 0 0 1")))
        widths.append(float(group.get("stroke-width")) * max(abs(a), abs(b), abs(c), abs(d)))
    assert 0.2 < max(widths) < 8.0


def test_lines_lie_in_the_picture_or_are_clipped(drawing):
    root, (width, height) = drawing
    clipped = [group for group in root.iter(f"{SVG}g") if group.get("clip-path")]
    inside = {line for group in clipped for line in group.iter(f"{SVG}polyline")}
    for clip in root.iter(f"{SVG}clipPath"):
        x, y = np.array([pair.split(",") for pair in re.findall(r"[-\d.]+,[-\d.]+", clip[0].get("d"))], float).T
        assert 0.0 <= min(x) <= max(x) <= width
        assert 0.0 <= min(y) <= max(y) <= height
    assert clipped
    assert len(inside) > 2


def test_no_text_is_clipped_away(drawing):
    root, _ = drawing
    clips = {clip.get("id"): clip[0].get("d") for clip in root.iter(f"{SVG}clipPath")}
    said = " ".join(text.text for text in root.iter(f"{SVG}text"))
    for group in root.iter(f"{SVG}g"):
        if not group.get("clip-path"):
            continue
        points = re.findall(r"[-\d.]+,[-\d.]+", clips[group.get("clip-path")[5:-1]])
        corners = np.array([point.split(",") for point in points], float)
        for part in group:
            matrix = np.array(re.findall(r"-?[\d.]+", part.get("transform", "1 0 0 1 0 0")), float)
            for text in part.iter(f"{SVG}text"):
                if text.get("transform"):
                    matrix = np.array(re.findall(r"-?[\d.]+", text.get("transform")), float)
                place = matrix.reshape(3, 2).T @ (float(text.get("x")), float(text.get("y")), 1.0)
                assert (corners.min(axis=0) - 1.0 <= place).all()
                assert (place <= corners.max(axis=0) + 1.0).all()
    assert "epoch" in said


def test_the_title_is_the_experiments(drawing):
    root, _ = drawing
    assert root.find(f"{SVG}title").text == "Two lines"
    families = {text.get("font-family") for text in root.iter(f"{SVG}text")}
    assert all(family.endswith("sans-serif") for family in families)
