"""What a student should conclude from a run so far: one named judgement, with its evidence and an advice.

`evidence.gather` collects the plain numbers, `judge` reads them. The rules, in order of precedence; the first that
holds wins:

1.  running away: the ball is far outside of a surface's window and the loss still falls below all that the window has.
2.  diverging: the descent was stopped because it left all bounds; or the loss rises in nearly every epoch at a learning
    rate above the critical one; or the steps across the valley grow at such a rate; or the loss is a hundred times
    higher above its start than is usual on this surface, or of a fit than its start or its window is high. Leaving the
    domain of a formula is told as that.
3.  in a network, unless it explains a third of what there is: all units of a layer alike (that always); most of a layer
    dead (all of it: always); scores, or the first layer's gradient, far too large (exploding); most outputs
    saturated; the first layer's gradient vanishing beside the last's, now, or at the start if the loss stands still.
4.  starting: too few epochs, or steps, to tell. Within the first long epochs of small batches only a clear fall, a
    bouncing or a noise floor is claimed, from the losses of steps.
5.  maximum: the gradient is tiny and the loss stands still, or the run has converged, yet the ground bends down in all
    directions; saddle: yet one direction bends clearly down.
6.  plateau: the same, clearly above a loss that is known to be had, and the ground hardly bends.
7.  local minimum: everything bends up, and what gradient and curvature still promise is next to nothing against the
    height above the best known loss.
8.  converged: the descent says so and nothing lower is known; or the loss is within a millionth of the best known,
    measured against the height of the start or of the window, and the ball is as near to it.
9.  run down: a schedule has lowered the learning rate so far that the loss stands still above the best.
10. weight decay: the ball stands still where the optimizer's own pull towards 0 balances the gradient.
11. overfitting: a third of what can be gained on the rows trained on is gained, and the rows held out are predicted
    worse than before, by a tenth, and worse than those trained on: many times worse, or while the loss on those has
    fallen further. What counts is the least loss of several epochs, so that noise is no reason.
12. zig-zagging: full batches; consecutive steps are nearly opposite, and what is gained lies across to them.
13. bouncing: full batches: the loss rises again and again and its peaks do not fall, or the ball hops across the
    valley with steps that hardly shrink. Mini-batches: no trend, and the loss stays high.
14. step floor: full batches; at the bottom the ball hops to and fro by the length of its steps and gets nowhere.
15. noise floor: mini-batches; the loss goes up and down without trend, and a batch's gradient is off by more than the
    full gradient is long at the mean of the path.
16. crawling: the loss falls steadily, but at this pace thousands of epochs are needed, and the learning rate is well
    below the critical one; where that is unknown, the way is as long for the ball's pace, all steps point the same way,
    so that longer ones would do, and the loss has not overshot its start.
17. descending: the loss falls in most epochs, or its peaks do, or with mini-batches it has a downward trend.
18. unsure: nothing of the above for certain, and nothing is claimed.

"Tiny" is measured against the surface, not against 1: on a convex surface the gradient times the distance to the
minimum is at least the height above it, so where it falls ten times short of that, the ground is flat by its own
making. Where no minimum is known, the gradient is measured against the window's relief, or that at the start.

No height of a steep start is a scale for the end: heights are measured against the window's relief, and a small height
must agree with a short distance. Advice speaks of the learning rate in use, schedule included. Where it can be done at
once, its rule says beside the words by which `Action`.
"""

import numpy as np

from gdsim.core.evidence import Evidence
from gdsim.core.readings import Readings
from gdsim.core.verdict.failing import diverging, running_away
from gdsim.core.verdict.layered import alike, dead, exploding, saturated, vanishing
from gdsim.core.verdict.moving import bouncing, crawling, descending, noise_floor, step_floor, zig_zagging
from gdsim.core.verdict.resting import (
    bends_down,
    converged,
    held,
    local_minimum,
    overfitting,
    plateau,
    run_down,
)
from gdsim.core.verdict.starting import starting
from gdsim.core.verdict.words import Act, Action, Advice, Kind, Name, Sentence, Verdict

__all__ = ["Act", "Action", "Advice", "Kind", "Name", "Sentence", "Verdict", "judge"]

RULES = (
    running_away,
    diverging,
    alike,
    dead,
    exploding,
    saturated,
    vanishing,
    starting,
    bends_down,
    plateau,
    local_minimum,
    converged,
    run_down,
    held,
    overfitting,
    zig_zagging,
    bouncing,
    step_floor,
    noise_floor,
    crawling,
    descending,
)


def judge(evidence: Evidence) -> Verdict:
    """The first rule that holds; see the module's text."""
    with np.errstate(all="ignore"):
        readings = Readings(evidence)
        for rule in RULES:
            verdict = rule(evidence, readings)
            if verdict:
                return verdict
    return Verdict(Name.UNSURE, Sentence("Nothing remarkable."))
