"""A surface as pixels, computed for many of them at once: QPainter would paint its thousands of cells one by one."""

import numpy as np

from gdsim.views.surface.scene import ISO_LEVELS

# Rows of pixels that are worked on at once: the memory does not grow with the picture.
BAND = 64
# Iso-lines fade where they are closer to each other than so many of their widths, until they touch.
CROWDED = 3.0
# Twice the area of the smallest triangle that is drawn, in square pixels; below it divisions lose their digits.
SMALLEST = 1e-6


def raster(size, pixels, colors, heights, faces, line_width: float, line_opacity: float, opacities=None) -> np.ndarray:
    """A picture (height, width) of numbers 0xaaRRGGBB, premultiplied, 0 where there is no surface.

    size is (width, height). The vertices' places pixels (N, 2), colours (N, 3), heights and opacities (N,), all in
    [0, 1]; faces (M, 3) are their indices, from the farthest to the nearest: of several only the nearest is there.
    White iso-lines have their width in pixels.
    """
    opacities = np.ones(len(heights)) if opacities is None else opacities
    # Edges that two triangles share are computed from the same end, so that there is no gap between them.
    faces = np.sort(faces, axis=1)
    values = np.column_stack([colors, heights * ISO_LEVELS, opacities])
    corners = pixels[faces]
    with np.errstate(all="ignore"):
        planes = _planes(corners, values[faces])
    whole = np.isfinite(planes).all(axis=(1, 2))
    corners, planes = corners[whole], planes[whole].astype(np.float32)
    slopes = np.hypot(planes[:, 1, 3], planes[:, 2, 3])
    spans = _spans(corners, size)
    result = np.zeros((size[1], size[0]), np.uint32)
    for top in range(0, size[1], BAND):
        first, last = np.searchsorted(spans[0], (top, top + BAND))
        owner = _owners(spans[:, first:last], top, size)
        seen = np.flatnonzero(owner >= 0)
        face = owner[seen]
        y, x = (part.astype(np.float32)[:, np.newaxis] + 0.5 for part in divmod(seen, size[0]))
        value = planes[face, 0] + planes[face, 1] * x + planes[face, 2] * (y + top)
        line = line_opacity * _line_coverage(value[:, 3], slopes[face], line_width)[:, np.newaxis]
        opacity = value[:, 4:].clip(0.0, 1.0)
        shown = opacity * (value[:, :3] + (1.0 - value[:, :3]) * line)
        red, green, blue, alpha = (255.0 * np.column_stack([shown, opacity])).clip(0.0, 255.0).astype(np.uint32).T
        result[top : top + BAND].reshape(-1)[seen] = alpha << 24 | red << 16 | green << 8 | blue
    return result


def _planes(corners, values):
    """Of each triangle what its values (V,) are at pixel (0, 0), and by how much they grow with x and y: (M, 3, V)."""
    (ax, ay), (bx, by), (cx, cy) = (corners[:, corner].T[..., np.newaxis] for corner in range(3))
    a, b, c = (values[:, corner] for corner in range(3))
    area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
    area = np.where(np.abs(area) > SMALLEST, area, np.nan)
    along_x = ((b - a) * (cy - ay) - (c - a) * (by - ay)) / area
    along_y = ((c - a) * (bx - ax) - (b - a) * (cx - ax)) / area
    return np.stack([a - along_x * ax - along_y * ay, along_x, along_y], axis=1)


def _spans(corners, size):
    """The pieces of pixel rows with their middles in a triangle: row, left, right and triangle, (4, S), by row.

    Within a row, the triangles keep their order.
    """
    x, y = corners[..., 0], corners[..., 1]
    top, bottom = (np.ceil(end(y, axis=1) - 0.5).clip(0, size[1]).astype(int) for end in (np.min, np.max))
    face, within = _expanded(bottom - top)
    row = top[face] + within
    height = row + 0.5
    crossings = []
    for p, q in ((0, 1), (1, 2), (0, 2)):
        from_x, from_y, to_x, to_y = x[face, p], y[face, p], x[face, q], y[face, q]
        with np.errstate(all="ignore"):
            at = from_x + (height - from_y) * (to_x - from_x) / (to_y - from_y)
        crossings.append(np.where((from_y <= height) != (to_y <= height), at, np.nan))
    ends = np.stack([np.fmin.reduce(crossings), np.fmax.reduce(crossings)])
    # A corner within a rounding error of a row's middle may have no crossing there.
    left, right = np.nan_to_num(np.ceil(ends - 0.5)).clip(0, size[0]).astype(int)
    order = np.argsort(row, kind="stable")
    return np.stack([row, left, right, face])[:, order]


def _owners(spans, top, size):
    """The nearest triangle at each pixel of a band that begins at row `top`, flat; -1 where there is none."""
    row, left, right, face = spans
    span, within = _expanded(right - left)
    owner = np.full(min(BAND, size[1] - top) * size[0], -1)
    # Where there are several, the last one stays: the nearest.
    owner[((row - top) * size[0] + left)[span] + within] = face[span]
    return owner


def _expanded(counts):
    """For each of sum(counts) things, which count it belongs to, and its place there."""
    index = np.repeat(np.arange(len(counts)), counts)
    return index, np.arange(len(index)) - np.repeat(np.cumsum(counts) - counts, counts)


def _line_coverage(levels, slopes, width):
    """How much of a pixel an iso-line covers; levels count the lines, slopes are levels a pixel."""
    with np.errstate(all="ignore"):
        distance = np.abs(levels - np.floor(levels) - 0.5) / slopes
        fading = np.clip((1.0 / (slopes * width) - 1.0) / (CROWDED - 1.0), 0.0, 1.0)
    return np.clip(0.5 * width + 0.5 - distance, 0.0, 1.0) * fading
