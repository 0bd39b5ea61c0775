"""The lines of a script that train: the function `train`, and a call of it for each racer."""

from gdsim.core.stopping import LOSS_BOUND, PARAMETER_BOUND
from gdsim.experiment.changes import stages
from gdsim.experiment.code import optimizers
from gdsim.experiment.code.clipping import clipping_namer, is_clipped
from gdsim.experiment.code.schedules import is_scheduled, schedule_namer
from gdsim.experiment.problem import Problem

# Characters of a racer's name, so that it stays on one line of the script.
LONGEST_NAME = 80


def training_lines(problem: Problem, library: str) -> list[str]:
    """def train(...): the parameters' way, and the losses along it."""
    changed = bool(problem.experiment.changes)
    everything = "w, X, y" if problem.is_fit else "w"
    value = _value(everything, library)
    ends = _ends_with_restarts if restarts(problem) else _ends
    before, after = ends(value, library)
    inner = _inner(problem, library, everything)
    return [
        f"def train({', '.join(_parameters(problem, library))}):",
        '    """The losses before the first epoch and after each, and where w ends."""',
        *(["    # What is changed on the way stands under the step, from 0, from which it counts."] if changed else []),
        *("    " + line for line in _opening(problem, library)),
        f"    losses = [{value}]",
        *(["    step = 0"] if changed else []),
        *(["    stands_still = False"] if restarts(problem) else []),
        "    for epoch in range(EPOCHS):",
        *("        " + line for line in [*before, *inner]),
        f"        losses.append({value})",
        *("    " + line for line in after),
    ]


def _value(arguments, library):
    return f"loss({arguments})" + (".item()" if library == "torch" else "")


def _ends(value, library):
    """The lines before an epoch and after it: a run that has diverged is over."""
    before = [f"before = {'w' if library == 'numpy' else 'w.detach().clone()'}"]
    after = [f"    if {_is_beyond(library, value='losses[-1]')}:", "        return losses[:-1], before"]
    return before, [*after, "return losses, w"]


def _ends_with_restarts(value, library):
    return [], ["return losses[: gone + 1] if stands_still else losses, w"]


def _inner(problem, library, everything):
    """The lines of an epoch's steps."""
    changed, whole, again = bool(problem.experiment.changes), problem.batching.whole, bool(restarts(problem))
    rate = ("rate" if changed else "learning_rate") + (" * schedule(epoch)" if is_scheduled(problem) else "")
    inner = _step(problem, library, everything if whole else "w, X[batch], y[batch]", rate)
    if again:
        following = everything if whole else "w, X[following], y[following]"
        inner = _kept_where_it_diverges(inner, library, _value(following, library))
    if changed:
        inner = [*_changes(problem, library), *inner, "step += 1"]
    if whole:
        return inner
    loop = ["for batch in batches(epoch):"]
    if again:
        loop = ["today = batches(epoch)", "for batch, following in zip(today, [*today[1:], batches(epoch + 1)[0]]):"]
    return [*loop, *("    " + line for line in inner)]


def _kept_where_it_diverges(step, library, value):
    """The lines of a step that is not taken if it leads beyond the bounds, by the next batch's loss as well."""
    if library == "numpy":
        keep = ["kept = w, copy.copy(optimizer)"]
        put_back = ["w, optimizer = kept"]
    else:
        keep = ["kept = w.detach().clone(), dict(vars(optimizer)), copy.deepcopy(optimizer.state_dict())"]
        put_back = ["w.data.copy_(kept[0])", "vars(optimizer).update(kept[1])", "optimizer.load_state_dict(kept[2])"]
    lines = [*keep, *step, f"if {_is_beyond(library, value)}:", "    stands_still, gone = True, epoch"]
    lines += ["    " + line for line in put_back]
    return ["if not stands_still:", *("    " + line for line in lines)]


def restarts(problem: Problem) -> list[int]:
    """The steps before which diverged racers go on: others were still running, and optimizers change."""
    is_race = len(problem.racers) > 1
    return [change.step for change in problem.experiment.changes if change.racers and is_race]


def runs_lines(problem: Problem, library: str) -> list[str]:
    """A run for each racer, and what is printed of them."""
    losses = "*[losses for losses, _ in runs.values()]"
    is_race = len(problem.racers) > 1
    return [
        "runs = {",
        *(f'    "{_name(problem, index)}": {_call(problem, library, index)},' for index in range(len(problem.racers))),
        "}",
        'print("epoch", *runs, sep="\\t")',
        f'rows = zip_longest({losses}, fillvalue="diverged")' if is_race else f"rows = zip({losses})",
        "for epoch, row in enumerate(rows):",
        '    print(epoch, *row, sep="\\t")',
        "for name, (losses, w) in runs.items():",
        "    if len(losses) <= EPOCHS:",
        '        print(f"{name} diverged in epoch {len(losses)}; the point before it is kept.")',
        f'    print(name, "ends at", {"w" if library == "numpy" else "w.detach().numpy()"})',
    ]


def _is_swapped(problem):
    """Whether racers are changed on the way, and not only their learning rates."""
    return any(change.racers for change in problem.experiment.changes)


def _parameters(problem, library):
    plural = "s" if _is_swapped(problem) else ""
    is_kind = library == "torch" and not plural
    return [
        "kind" if is_kind else f"optimizer{plural}",
        "learning_rates" if problem.experiment.changes else "learning_rate",
        *([f"schedule{plural}"] if is_scheduled(problem) else []),
        *([f"clip{plural}"] if is_clipped(problem) else []),
        *(["**settings"] if is_kind else []),
    ]


def _is_beyond(library, value):
    """The condition that a run has diverged; written so that what is not a number has."""
    largest = "np.abs(w).max()" if library == "numpy" else "w.abs().max()"
    return f"not ({largest} <= {PARAMETER_BOUND:.0e} and {value} <= {LOSS_BOUND:.0e})".replace("e+", "e")


def _opening(problem, library):
    if library == "numpy":
        return ["w = np.array(START)"]
    first = "learning_rates[0]" if problem.experiment.changes else "learning_rate"
    made = [] if _is_swapped(problem) else [f"optimizer = kind([w], lr={first}, **settings)"]
    return ["w = torch.tensor(START, requires_grad=True)", *made]


def _changes(problem, library):
    """The lines before a step that look whether anything is changed there."""
    lines = ["if step in learning_rates:", "    rate = learning_rates[step]"]
    if not _is_swapped(problem):
        return lines
    if restarts(problem):
        lines += ["if step in RESTARTS:", "    stands_still = False  # it goes on from its last finite point"]
    lines += [
        "if step in optimizers:",
        f"    optimizer = optimizers[step]{'' if library == 'numpy' else '([w])'}",
    ]
    if is_scheduled(problem):
        lines += ["if step in schedules:", "    schedule = schedules[step]"]
    if is_clipped(problem):
        lines += ["if step in clips:", "    clip = clips[step]"]
    return lines


def _step(problem, library, arguments, rate):
    """PyTorch's optimizers are told a rate that moves."""
    clips = is_clipped(problem)
    if library == "numpy":
        slope = f"clip(gradient({arguments}))" if clips else f"gradient({arguments})"
        return [f"w = optimizer.step(w, {slope}, {rate})"]
    is_moving = is_scheduled(problem) or problem.experiment.changes
    setting = [f'optimizer.param_groups[0]["lr"] = {rate}'] if is_moving else []
    clipping = ["clip(w)"] if clips else []
    return [*setting, "optimizer.zero_grad()", f"loss({arguments}).backward()", *clipping, "optimizer.step()"]


def _name(problem, index):
    """A racer's number and its optimizers one after the other, as many as have room."""
    titles = [stage.racers[index].optimizer.title for _, stage in stages(problem)]
    changed = [title for before, title in zip([None, *titles], titles, strict=False) if title != before]
    name = f"{index + 1} {', then '.join(changed)}"
    named = len(changed)
    while len(name) > LONGEST_NAME:
        named -= 1
        name = f"{index + 1} {', then '.join(changed[:named])}, then {len(changed) - named} more"
    return name


def _call(problem, library, index):
    arguments = _swapped_arguments if _is_swapped(problem) else _arguments
    return f"train({', '.join(arguments(problem, library, index))})"


def _arguments(problem, library, index):
    racer = problem.racers[index]
    rates = _by_step(problem, index, _rate) if problem.experiment.changes else _rate(racer)
    functions = [schedule_namer(problem)(racer)] if is_scheduled(problem) else []
    functions += [clipping_namer(problem)(racer)] if is_clipped(problem) else []
    if library == "numpy":
        return [optimizers.numpy_maker(racer.optimizer), rates, *functions]
    settings = optimizers.torch_settings(racer.optimizer)
    return [optimizers.torch_kind(racer.optimizer), rates, *functions, *([settings] if settings else [])]


def _swapped_arguments(problem, library, index):
    def make(racer):
        return optimizers.numpy_maker(racer.optimizer) if library == "numpy" else optimizers.torch_maker(racer)

    makers = _by_step(problem, index, make, lambda racer: racer.optimizer)
    arguments = [makers, _by_step(problem, index, _rate)]
    if is_scheduled(problem):
        name = schedule_namer(problem)
        arguments.append(_by_step(problem, index, name, name))
    if is_clipped(problem):
        name = clipping_namer(problem)
        arguments.append(_by_step(problem, index, name, name))
    return arguments


def _rate(racer):
    return repr(float(racer.learning_rate))


def _by_step(problem, index, text, kind=None):
    """A dict of what counts from each step on; what is of the same kind as before goes on and isn't written again."""
    values, before = {}, None
    for step, stage in stages(problem):
        racer = stage.racers[index]
        if kind is None or not values or kind(racer) != before:
            values[step] = text(racer)
        before = kind and kind(racer)
    return f"{{{', '.join(f'{step}: {value}' for step, value in values.items())}}}"
