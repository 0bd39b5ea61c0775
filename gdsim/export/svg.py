"""Qt's SVG as other programs read it: they know no strokes that keep their width while the drawing is scaled."""

import re
from xml.etree import ElementTree

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
# A computer without the first writes in one of the others, which are about as wide.
FONTS = "Inter, Helvetica, Arial, sans-serif"
CONSTANT_STROKE = {"vector-effect": "non-scaling-stroke"}
NUMBER = re.compile(r"-?[\d.]+(?:e[-+]?\d+)?")
PAIR = re.compile(rf"({NUMBER.pattern}),({NUMBER.pattern})")


def portable(svg: bytes) -> bytes:
    """The same picture, its size in pixels: lines whose width does not scale have their points in pixels instead."""
    for prefix, name in (("", SVG), ("xlink", XLINK)):
        ElementTree.register_namespace(prefix, name)
    root = ElementTree.fromstring(svg)
    _, _, width, height = root.get("viewBox").split()
    root.attrib.update(width=width, height=height)
    for group in root.iter(f"{{{SVG}}}g"):
        if any(_is_constant(child) for child in group):
            _map_to_page(group)
    for element in root.iter():
        element.attrib.pop("vector-effect", None)
        if "font-family" in element.attrib:
            element.set("font-family", FONTS)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _is_constant(element):
    return CONSTANT_STROKE.items() <= element.attrib.items()


def _map_to_page(group):
    """Takes the group's transformation from it, and gives it to its children: to lines in their points."""
    transform = group.attrib.pop("transform", "matrix(1,0,0,1,0,0)")
    matrix = [float(number) for number in NUMBER.findall(transform)]
    for child in group:
        if _is_constant(child):
            _map(child, matrix)
        else:
            child.set("transform", f"{transform} {child.get('transform', '')}".strip())


def _map(shape, matrix):
    a, b, c, d, e, f = matrix

    def mapped(pair):
        x, y = (float(number) for number in pair.groups())
        return f"{a * x + c * y + e:.6g},{b * x + d * y + f:.6g}"

    if shape.tag == f"{{{SVG}}}rect":
        x, y, width, height = (float(shape.attrib.pop(name)) for name in ("x", "y", "width", "height"))
        shape.tag = f"{{{SVG}}}polygon"
        shape.set("points", f"{x},{y} {x + width},{y} {x + width},{y + height} {x},{y + height}")
    for name in ("points", "d"):
        if name in shape.attrib:
            shape.set(name, PAIR.sub(mapped, shape.get(name)))
