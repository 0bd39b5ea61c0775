"""The two-dimensional window on d parameters through which a landscape is seen.

A plane maps coordinates (u, v) to parameters: origin + u * axes[0] + v * axes[1]. Along chosen parameters the
origin is zero, so a coordinate *is* the parameter's value. With two parameters the plane is everything there is
(exact); with more it is a slice, and what lies off it is not drawn as if it lay on it.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from gdsim.language import tr

Kind = Literal["exact", "parameters", "pca", "way", "random"]
Held = Literal["ball", "minimum"]


@dataclass(frozen=True, eq=False)
class Plane:
    """Coordinates (..., 2) on a slice through parameters (..., d).

    origin (d,); axes (2, d), orthonormal rows (the second is zero when there is only one parameter); a label for
    each axis, and a short one for where room is short; the kind; and what the parameters off the plane are held at
    (None when there are none).
    """

    origin: np.ndarray
    axes: np.ndarray
    labels: tuple[str, str]
    short_labels: tuple[str, str]
    kind: Kind
    held: Held | None = None

    def point(self, coordinates):
        """The parameters at coordinates on the plane, (..., 2) to (..., d)."""
        return self.origin + coordinates @ self.axes

    def project(self, parameters):
        """The coordinates of the nearest point of the plane, (..., d) to (..., 2)."""
        return (parameters - self.origin) @ self.axes.T


def exact_plane(names: tuple[str, ...], short_names: tuple[str, ...] | None = None) -> Plane:
    """The plane of a problem with one or two parameters, which hides nothing."""
    dimension = len(names)
    labels, short_labels = ((given[0], given[1] if dimension > 1 else "") for given in (names, short_names or names))
    return Plane(np.zeros(dimension), np.eye(2, dimension), labels, short_labels, "exact")


def parameter_plane(
    names: tuple[str, ...], first: int, second: int, held_at, held: Held, short_names: tuple[str, ...] | None = None
) -> Plane:
    """The plane of parameters number `first` and `second`, the others held at `held_at`, shape (d,).

    Raises ValueError when both are the same.
    """
    if first == second:
        raise ValueError(tr("A plane needs two different parameters; choose another one for its second axis."))
    # Not rows of an identity: of a large network that has gigabytes.
    axes = np.zeros((2, len(names)))
    axes[[0, 1], [first, second]] = 1.0
    origin = np.array(held_at, dtype=float)
    origin[[first, second]] = 0.0
    labels, short_labels = ((given[first], given[second]) for given in (names, short_names or names))
    return Plane(origin, axes, labels, short_labels, "parameters", held)


def path_plane(path, held_at, held: Held) -> Plane:
    """The plane through `held_at`, shape (d,), along the two directions in which the path varies most.

    path has shape (..., d) with d >= 2; its directions are the leading right singular vectors of the centred
    points (Pearson 1901), and each label says which share of the movement, of its squares, goes along it. A path too
    short to have two directions is completed with parameter axes.
    """
    points = np.asarray(path).reshape(-1, np.shape(path)[-1])
    centred = points - points.mean(axis=0)
    axes = _main_directions(centred)
    moves, of_all = np.square(centred @ axes.T).sum(axis=0), np.square(centred).sum()
    if of_all > 0.0:
        shares = [round(100.0 * move / of_all) for move in moves]
        first, second = tr("1st direction of the path ({percent}%)"), tr("2nd direction ({percent}%)")
        labels = first.format(percent=shares[0]), second.format(percent=shares[1])
    else:
        labels = tr("1st direction of the path"), tr("2nd direction")
    return Plane(np.array(held_at, dtype=float), axes, labels, labels, "pca", held)


def way_axes(way):
    """The two directions (2, d) in which a likely way (N, d) varies most, towards where it ends."""
    axes = _main_directions(way - way.mean(axis=0))
    return axes * np.where(axes @ (way[-1] - way[0]) < 0.0, -1.0, 1.0)[:, np.newaxis]


def way_plane(start, axes, held_at, held: Held) -> Plane:
    """The plane through `held_at`, shape (d,), along the axes of a likely way (see way_axes).

    Unlike a path's own plane it never turns; coordinates count from where the way begins, at `start`, shape (d,).
    """
    labels, short_labels = (
        (tr("1st direction of the way down"), tr("2nd direction")),
        (tr("1st direction"), tr("2nd direction")),
    )
    held_at = np.array(held_at, dtype=float)
    return Plane(held_at + (start - held_at) @ axes.T @ axes, axes, labels, short_labels, "way", held)


def _main_directions(centred):
    """The two directions (2, d) in which points (N, d) vary most, d >= 2, counted from their mean."""
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    dimension, moved = centred.shape[1], np.ptp(centred, axis=0).max() > 0.0
    candidates = np.concatenate([directions[:2] if moved else np.empty((0, dimension)), np.eye(2, dimension)])
    axes = _orthonormal(candidates)[:2]
    # A direction has no sign of its own: its largest part is made positive, so that the picture does not flip.
    return axes * np.sign(axes[np.arange(2), np.abs(axes).argmax(axis=1)])[:, np.newaxis]


def random_plane(center, filters, seed: int) -> tuple[Plane, tuple[float, float]]:
    """The plane through `center`, shape (d,), along two random directions, and how long these are.

    They are filter-normalised (`filter_normalised`); a window as wide as they are long shows each unit's weights
    changed by as much as they are. The plane's axes are at right angles, as the directions nearly are themselves.
    """
    draws = np.random.default_rng(seed).standard_normal((2, len(center)))
    directions = filter_normalised(draws, center, filters)
    lengths = np.linalg.norm(directions, axis=1)
    units = directions / np.where(lengths > 0.0, lengths, 1.0)[:, np.newaxis]
    axes = _orthonormal(np.concatenate([units, np.eye(3, len(center))]))
    labels = (tr("1st random direction"), tr("2nd direction"))
    plane = Plane(np.array(center, dtype=float), axes, labels, labels, "random")
    return plane, tuple(lengths.tolist())


def filter_normalised(directions, parameters, filters):
    """Directions (..., d) with each filter's part as long as that filter of the parameters (d,); none along biases.

    `filters` (d,) are integers that say which filter a parameter belongs to, -1 for a bias: Li et al. 2018, Visualizing
    the loss landscape of neural nets, arXiv:1712.09913, section 4.
    """
    result = np.zeros_like(directions)
    for number in range(filters.max() + 1):
        part = filters == number
        sizes = np.linalg.norm(directions[..., part], axis=-1, keepdims=True)
        result[..., part] = directions[..., part] / sizes * np.linalg.norm(parameters[part])
    return result


def _orthonormal(candidates):
    """Two orthonormal rows from candidates in order of preference, by Gram-Schmidt."""
    rows = []
    for candidate in candidates:
        rest = candidate - sum(np.dot(candidate, row) * row for row in rows) if rows else candidate
        length = np.linalg.norm(rest)
        # Below half its length a unit candidate mostly repeats the rows there are.
        if length > 0.5:
            rows.append(rest / length)
        if len(rows) == 2:
            break
    return np.array(rows)
