"""Named surfaces as data: a formula, the domain shown, its minima, and what it teaches.

The test functions and their minima are those of Jamil & Yang, "A literature survey of benchmark functions for
global optimisation problems" (2013), arXiv:1308.4008; minima without a closed form were found with SciPy and
polished by Newton's method to the last digit.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Literal

Point = tuple[float, float]


@dataclass(frozen=True)
class Terrain:
    """A surface f(x, y). Any formula of `gdsim.core.formula` will do.

    `minima` are the global minima in the domain, `local_minima` all the others. `start` and `learning_rate` let
    plain gradient descent show what the caption says; `height` is the scale that reads best.
    """

    name: str
    title: str
    formula: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    minima: tuple[Point, ...]
    local_minima: tuple[Point, ...]
    caption: str
    start: Point
    height: Literal["linear", "log"]
    learning_rate: float


def _lattice(steps: Iterable[float]) -> tuple[Point, ...]:
    """Every (±a, ±b) with a and b among the steps, but for the origin."""
    line = sorted({sign * step for step in steps for sign in (-1, 1)})
    return tuple((x, y) for x, y in product(line, line) if (x, y) != (0, 0))


def _mirrored(corner: Iterable[Point]) -> tuple[Point, ...]:
    """Each (a, b) in all eight octants."""
    octants = {(sx * u, sy * v) for a, b in corner for u, v in ((a, b), (b, a)) for sx in (-1, 1) for sy in (-1, 1)}
    return tuple(sorted(octants))


# Roots of x + 10 pi sin(2 pi x) = 0 at which the sine rises.
_RASTRIGIN_STEPS = (
    0.0,
    0.9949586376523348,
    1.9899122337085495,
    2.9848557010394816,
    3.979783860300754,
    4.974691390895051,
)
_ACKLEY_CORNER = (
    (0.9521665459501717, 0.0),
    (0.9684776587077244, 0.9684776587077244),
    (1.9589197181217173, 0.0),
    (1.9646166628629864, 0.9824160350791393),
    (1.9744519864841168, 1.9744519864841168),
    (2.964619443112052, 0.0),
    (2.9672595287625647, 0.9891541864816628),
    (2.973139419924383, 1.9821399503814776),
    (2.9792239546911445, 2.9792239546911445),
    (3.9694667433517576, 0.0),
    (3.9709183150642837, 0.9927672061700447),
    (3.974540178468205, 1.9873106146274968),
    (3.978924750768195, 2.9842137381272384),
    (3.983067699689763, 3.983067699689763),
    (4.973611257996986, 0.0),
    (4.974497722176982, 0.9949203738218393),
    (4.976843849330103, 1.9907648757355256),
    (4.97995793948682, 2.987995058852837),
    (4.983198896760883, 3.9865680979539455),
    (4.986180456997876, 4.986180456997876),
)
# The two lower roots of 4 t**3 - 32 t + 5 = 0 by depth: f is the same function of x and of y, added.
_STYBLINSKI_DEEP, _STYBLINSKI_SHALLOW = -2.903534027771177, 2.7468027709908367

_TERRAINS = (
    Terrain(
        name="bowl",
        title="Bowl",
        formula="x**2 + y**2",
        x_range=(-2, 2),
        y_range=(-2, 2),
        minima=((0, 0),),
        local_minima=(),
        caption="The gradient points straight away from the bottom, so every optimizer gets there. "
        "Raise the learning rate past 1 and gradient descent climbs out instead.",
        start=(-1.6, 1.2),
        height="linear",
        learning_rate=0.1,
    ),
    Terrain(
        name="elongated-bowl",
        title="Elongated bowl",
        formula="0.5*x**2 + 10*y**2",
        x_range=(-4, 4),
        y_range=(-2, 2),
        minima=((0, 0),),
        local_minima=(),
        caption="Twenty times steeper across than along. A learning rate small enough for the steep "
        "direction crawls in the flat one: gradient descent zigzags, momentum smooths the "
        "path.",
        start=(-3.5, 1.2),
        height="linear",
        learning_rate=0.09,
    ),
    Terrain(
        name="plateau",
        title="Plateau",
        formula="2*tanh(((x - 2)**2 + 2*y**2)/5)",
        x_range=(-4, 4),
        y_range=(-3, 3),
        minima=((2, 0),),
        local_minima=(),
        caption="Far from the valley the ground is almost flat, and a gradient near zero means tiny "
        "steps: training seems over long before it is. Optimizers that rescale their steps "
        "leave a plateau much sooner.",
        start=(-2, 1.5),
        height="linear",
        learning_rate=0.3,
    ),
    Terrain(
        name="saddle",
        title="Saddle",
        # The quartic term bends the falling sides up again, so that there are minima to find, at y = ±2.
        formula="x**2 - y**2 + y**4/8",
        x_range=(-2.5, 2.5),
        y_range=(-2.5, 2.5),
        minima=((0, -2), (0, 2)),
        local_minima=(),
        caption="At the centre the gradient is zero, yet it is no minimum: the surface rises along x "
        "and falls along y. Started close to the ridge, gradient descent lingers there before "
        "it finds the way down.",
        start=(-2, 0.01),
        height="linear",
        learning_rate=0.1,
    ),
    Terrain(
        name="booth",
        title="Booth",
        formula="(x + 2*y - 7)**2 + (2*x + y - 5)**2",
        x_range=(-10, 10),
        y_range=(-10, 10),
        minima=((1, 3),),
        local_minima=(),
        caption="A tilted elongated bowl: the long axis lies between x and y, so scaling each "
        "parameter on its own, as Adam does, can't make it round.",
        start=(-8, 5),
        height="linear",
        learning_rate=0.1,
    ),
    Terrain(
        name="matyas",
        title="Matyas",
        formula="0.26*(x**2 + y**2) - 0.48*x*y",
        x_range=(-10, 10),
        y_range=(-10, 10),
        minima=((0, 0),),
        local_minima=(),
        caption="A long, nearly level valley along the diagonal. The loss falls fast at first and "
        "then hardly at all, although the minimum is still far away.",
        start=(-9, -4),
        height="linear",
        learning_rate=0.5,
    ),
    Terrain(
        name="beale",
        title="Beale",
        formula="(1.5 - x + x*y)**2 + (2.25 - x + x*y**2)**2 + (2.625 - x + x*y**3)**2",
        x_range=(-4.5, 4.5),
        y_range=(-4.5, 4.5),
        minima=((3, 0.5),),
        local_minima=(),
        caption="Steep walls at the corners and a flat, curved valley between. One learning rate has "
        "to serve slopes that differ by a factor of a million.",
        start=(1, 1.5),
        height="log",
        learning_rate=0.01,
    ),
    Terrain(
        name="rosenbrock",
        title="Rosenbrock",
        formula="(1 - x)**2 + 100*(y - x**2)**2",
        x_range=(-2, 2),
        y_range=(-1, 3),
        minima=((1, 1),),
        local_minima=(),
        caption="The banana valley: its floor is found in a few steps, but following the bend to the "
        "minimum takes thousands. The classic test for every optimizer since 1960.",
        start=(-1.2, 1),
        height="log",
        learning_rate=0.001,
    ),
    Terrain(
        name="himmelblau",
        title="Himmelblau",
        formula="(x**2 + y - 11)**2 + (x + y**2 - 7)**2",
        x_range=(-5, 5),
        y_range=(-5, 5),
        minima=(
            (3, 2),
            (-2.805118086952745, 3.131312518250573),
            (-3.7793102533777469, -3.2831859912861694),
            (3.5844283403304917, -1.8481265269644036),
        ),
        local_minima=(),
        caption="Four minima, all equally deep. Which one is found depends only on the start and the "
        "step size: click around and see where the borders run.",
        start=(-0.5, -1),
        height="log",
        learning_rate=0.01,
    ),
    Terrain(
        name="rastrigin",
        title="Rastrigin",
        formula="20 + x**2 + y**2 - 10*(cos(2*pi*x) + cos(2*pi*y))",
        x_range=(-5.12, 5.12),
        y_range=(-5.12, 5.12),
        minima=((0, 0),),
        local_minima=_lattice(_RASTRIGIN_STEPS),
        caption="An egg carton laid over a bowl: 120 local minima around one best. Following the "
        "gradient leads to the nearest hollow, and rarely to the best.",
        start=(-2.4, 1.7),
        height="linear",
        learning_rate=0.002,
    ),
    Terrain(
        name="ackley",
        title="Ackley",
        formula="-20*exp(-0.2*sqrt((x**2 + y**2)/2)) - exp((cos(2*pi*x) + cos(2*pi*y))/2) + e + 20",
        x_range=(-5, 5),
        y_range=(-5, 5),
        minima=((0, 0),),
        local_minima=_mirrored(_ACKLEY_CORNER),
        caption="A rippled plain with one deep funnel, pointed at the bottom. Gradient descent is "
        "caught by a ripple; momentum can roll over them, and a fixed step never quite "
        "settles in the point.",
        start=(-3.3, -3.4),
        height="linear",
        learning_rate=0.02,
    ),
    Terrain(
        name="styblinski-tang",
        title="Styblinski–Tang",
        formula="(x**4 - 16*x**2 + 5*x + y**4 - 16*y**2 + 5*y)/2",
        x_range=(-4, 4),
        y_range=(-4, 4),
        minima=((_STYBLINSKI_DEEP, _STYBLINSKI_DEEP),),
        local_minima=(
            (_STYBLINSKI_DEEP, _STYBLINSKI_SHALLOW),
            (_STYBLINSKI_SHALLOW, _STYBLINSKI_DEEP),
            (_STYBLINSKI_SHALLOW, _STYBLINSKI_SHALLOW),
        ),
        caption="Four hollows of different depth, one in each quarter. The start decides where "
        "gradient descent ends, and only one of the four is the best.",
        start=(0.5, -0.5),
        height="linear",
        learning_rate=0.01,
    ),
    Terrain(
        name="three-hump-camel",
        title="Three-hump camel",
        formula="2*x**2 - 1.05*x**4 + x**6/6 + x*y + y**2",
        x_range=(-2.2, 2.2),
        y_range=(-2.2, 2.2),
        minima=((0, 0),),
        # y = -x/2 and x**4 - 4.2 x**2 + 3.5 = 0
        local_minima=((-1.747552345830289, 0.8737761729151445), (1.747552345830289, -0.8737761729151445)),
        caption="The best minimum lies in the middle, with a shallower one on either side. Momentum "
        "carries the ball over a low pass where plain gradient descent stays behind.",
        start=(-1.9, -1.5),
        height="linear",
        learning_rate=0.05,
    ),
    Terrain(
        name="two-valleys",
        title="Two valleys",
        formula="0.4*(x**2 + y**2) - 1.5*exp(-8*((x + 0.8)**2 + (y + 0.3)**2))"
        " - 0.6*exp(-4*((x - 0.8)**2 + (y - 0.2)**2))",
        x_range=(-2, 2),
        y_range=(-2, 2),
        minima=((-0.7740336341974053, -0.2902629825063503),),
        local_minima=((0.679538941775139, 0.16988473352829078),),
        caption="A broad bowl with two hollows, one shallow and one deep and narrow. Gradient descent "
        "settles in the one it meets first, even when the other is better.",
        start=(1.4, 1.5),
        height="linear",
        learning_rate=0.05,
    ),
    Terrain(
        name="hills",
        title="Hills",
        formula="sin(1.5*x)*cos(1.2*y) + 0.6*cos(x - 0.8*y) + 0.05*(x**2 + y**2)",
        x_range=(-4, 4),
        y_range=(-4, 4),
        minima=((1.0331575456692326, -2.4849086379664893),),
        local_minima=(
            (3.0300584734875633, -0.02809371951850575),
            (-1.2802607186046302, 0.33894276506230536),
            (0.7318611626545648, 2.775591141418483),
            (-2.577816206976967, 1.922947525890217),
            (-3.2914409677659062, -2.0933161719695845),
        ),
        caption="Hills and dales without a pattern, as in most real losses. From a hilltop a small "
        "change of the start leads to another valley.",
        start=(0.9, 0.6),
        height="linear",
        learning_rate=0.1,
    ),
)

TERRAINS: dict[str, Terrain] = {terrain.name: terrain for terrain in _TERRAINS}
