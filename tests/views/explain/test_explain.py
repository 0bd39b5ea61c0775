"""The step, explained: what is printed can be checked with a calculator, is set well, and follows the run."""

import json
import re
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.rule import evaluate, explain, names, parse, rule_and_symbols
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.simulation.run import Run
from gdsim.views.explain.formula_layout import Glyphs, Stroke, Typesetter
from gdsim.views.explain.view import ExplainView
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.numerals import written, written_lines
from gdsim.views.toolkit.words import number

SWITCHED_OFF = [
    (name, {switch: False})
    for name, kind in OPTIMIZERS.items()
    for switch, description in kind.hyperparameters().items()
    if isinstance(description.default, bool)
]
CASES = [
    *((name, {}) for name in OPTIMIZERS),
    *SWITCHED_OFF,
    ("adamw", {"weight_decay": 0.123456789, "eps": 0.1}),
    ("nadam", {"beta1": 0.6543210987, "momentum_decay": 0.3}),
    ("qhadam", {"nu1": 0.2, "nu2": 1 / 3}),
]
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
ORDINARY = [1.0, -0.37, 12.5, 0.004, -1.7]
EXTREME = [1e-300, -1.2345e12, 0.0, 123456.789, -5e-324, 1e-160, -1e6, 1e-8]


def steps(name, given, gradients, start, learning_rate=None):
    """An explanation a step, with the change that the optimizer made; every parameter gets every gradient in turn."""
    optimizer = OPTIMIZERS[name](**given)
    rng = np.random.default_rng(5)
    parameters = np.array(start, dtype=float)
    state = optimizer.init(parameters)
    for k in range(len(gradients)):
        gradient = np.array([gradients[(k + i) % len(gradients)] for i in range(len(parameters))])
        gradient = gradient * rng.uniform(0.9, 1.1, size=len(parameters))
        rate = learning_rate or optimizer.usual_learning_rate * rng.uniform(0.5, 1.0)
        yield explain(optimizer, gradient, state, parameters, rate)
        change, state = optimizer.update(gradient, state, parameters, rate)
        parameters = parameters + change


def read(text):
    """A printed number, and what 1 in its last digit is worth."""
    mantissa, _, power = text.replace("−", "-").partition("×10")
    power = int(power.translate(SUPERSCRIPTS)) if power else 0
    return float(f"{mantissa}e{power}"), float(f"1e{power - len(mantissa.partition('.')[2])}")


# 1. What is printed


@pytest.mark.parametrize(("gradients", "start"), [(ORDINARY * 8, [3.0, -0.02, 1e5]), (EXTREME * 2, [2.0, -1e9, 1e-9])])
@pytest.mark.parametrize(("name", "given"), CASES)
def test_the_printed_numbers_give_the_printed_result(name, given, gradients, start):
    for explanation in steps(name, given, gradients, start):
        for parameter in range(len(start)):
            lines = written_lines(explanation, parameter)
            for explained, line in zip(explanation.lines, lines, strict=True):
                values = {name: np.float64(read(text)[0]) for name, text in line.values.items()}
                result, unit = read(line.result)
                computed = evaluate(explained.line.expression, values)
                assert abs(computed - result) <= 2.0 * unit + 1e-15 * abs(result), (explained.line.text, line)


@pytest.mark.parametrize(("name", "given"), CASES)
def test_every_printed_number_is_the_true_one_rounded(name, given):
    for explanation in steps(name, given, ORDINARY * 3, [3.0, -0.02]):
        for parameter in (0, 1):
            printed = {}
            for explained, line in zip(explanation.lines, written_lines(explanation, parameter), strict=True):
                assert tuple(line.values) == names(explained.line.expression)
                shown = [(key, line.values[key], explained.values[key]) for key in line.values]
                for key, text, true in [*shown, (explained.line.name, line.result, explained.result)]:
                    value, unit = read(text)
                    assert abs(value - true[parameter]) <= 0.5000001 * unit
                    assert printed.setdefault(key, text) == text


def test_five_digits_are_the_rule():
    lengths = []
    for name in OPTIMIZERS:
        for explanation in steps(name, {}, ORDINARY * 8, [3.0, -2.0]):
            for line in written_lines(explanation, 0):
                for text in [*line.values.values(), line.result]:
                    lengths.append(len(re.sub(r"\D", "", text.partition("×")[0]).lstrip("0")))
    assert np.mean(np.array(lengths) <= 6) > 0.9
    assert max(lengths) <= 12


def test_where_numbers_nearly_cancel_more_digits_are_shown():
    optimizer, w = OPTIMIZERS["gradient-descent"](), np.array([1 / 3])
    gradient = w * (1 + 1e-7)
    explanation = explain(optimizer, gradient, optimizer.init(w), w, 1.0)
    last = written_lines(explanation, 0)[-1]
    assert last.result == "−3.3333×10⁻⁸"
    assert len(last.values["step"]) >= len("0.333333367")


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0.123456789, 5, "0.12346"),
        (0.123456789, 8, "0.12345679"),
        (0.9, 5, "0.9"),
        (1e-8, 5, "1×10⁻⁸"),
        (-1.2345e12, 5, "−1.2345×10¹²"),
        (1e-300, 5, "1×10⁻³⁰⁰"),
        (250.0, 5, "250"),
        (100000.0, 5, "100000"),
        (123456.0, 5, "123456"),
        (99999.53, 5, "99999.5"),
        (123456.789, 5, "123457"),
        (2.0, 5, "2"),
        (0.0, 5, "0"),
        (np.nan, 5, "—"),
        (-np.inf, 5, "−∞"),
    ],
)
def test_numbers_as_they_are_written(value, digits, text):
    assert written(value, digits) == text


# 2. Typesetting


def typesetter(points=10.0, theme=themes.NIGHT):
    font = themes.base_font(theme)
    font.setPointSizeF(points)
    return Typesetter(font, theme)


def text_of(box):
    return "".join(part.text for part in box.parts if isinstance(part, Glyphs))


def in_numbers(text, **values):
    symbols = rule_and_symbols(OPTIMIZERS["adam"]())[1]
    spare = iter(symbols.values())
    expression = parse(text)
    return text_of(typesetter().numbers(expression, {name: next(spare) for name in names(expression)}, values))


@pytest.mark.parametrize(
    ("text", "values", "drawn"),
    [
        ("a + b", {"a": "1", "b": "2"}, "1+2"),
        ("a - b", {"a": "−1", "b": "−2"}, "−1−(−2)"),
        ("a - (b + c)", {"a": "1", "b": "2", "c": "3"}, "1−(2+3)"),
        ("a - b + c", {"a": "1", "b": "2", "c": "3"}, "1−2+3"),
        ("a * b", {"a": "−1", "b": "−2"}, "−1·(−2)"),
        ("a + b * c", {"a": "1", "b": "−2", "c": "3"}, "1+(−2·3)"),
        ("(1 - a) * b", {"a": "0.9", "b": "2"}, "(1−0.9)·2"),
        ("a * (b + c)", {"a": "1", "b": "−2", "c": "3"}, "1·(−2+3)"),
        ("a^2", {"a": "−3"}, "(−3)2"),
        ("a^2", {"a": "3×10⁻⁴"}, "(3×10⁻⁴)2"),
        ("a^2", {"a": "3"}, "32"),
        ("a / (b + c)", {"a": "−1", "b": "2", "c": "3"}, "−12+3"),
        ("sqrt(a) / b", {"a": "1", "b": "−2"}, "1−2"),
        ("max(a, min(b, c)) * d", {"a": "−1", "b": "1", "c": "3", "d": "2"}, "max(−1, min(1, 3))·2"),
    ],
)
def test_parentheses_are_only_where_they_are_needed(qapp, text, values, drawn):
    assert in_numbers(text, **values) == drawn


def test_symbols_stand_side_by_side_but_numbers_have_a_dot_between(qapp):
    lines, symbols = rule_and_symbols(OPTIMIZERS["adam"]())
    assert text_of(typesetter().symbols(lines[0].expression, symbols)) == "β1mt−1+(1−β1)gt"
    drawn = in_numbers("a * b + (1 - a) * c", a="0.9", b="0.5", c="0.25")
    assert drawn == "0.9·0.5+(1−0.9)·0.25"


def test_powers_rise_subscripts_drop_and_all_else_is_on_the_baseline(qapp):
    lines, symbols = rule_and_symbols(OPTIMIZERS["adam"]())
    box = typesetter().symbols(lines[1].expression, symbols)
    *others, subscript, squared = box.parts
    for part in [*others, subscript]:
        assert part.y == 0.0 if part.font.pointSizeF() == 10.0 else part.y > 0.0
    assert (subscript.text, squared.text) == ("t", "2")
    assert squared.y < 0.0
    assert abs(squared.x - subscript.x) < 2.0  # one above the other


def test_a_fraction_has_its_bar_between(qapp):
    lines, symbols = rule_and_symbols(OPTIMIZERS["adam"]())
    box = typesetter().symbols(lines[2].expression, symbols)
    bar = next(part for part in box.parts if isinstance(part, Stroke))
    (left, height), (right, _) = bar.points
    above = [part for part in box.parts if isinstance(part, Glyphs) and part.text == "m"]
    below = [part for part in box.parts if isinstance(part, Glyphs) and part.text == "1"]
    assert above[0].y < height < below[0].y
    assert left == 0.0
    assert right == box.width
    assert -box.ascent < height < box.descent


def test_it_grows_with_the_font(qapp):
    lines, symbols = rule_and_symbols(OPTIMIZERS["adam"]())
    small, large = (typesetter(points).symbols(lines[4].expression, symbols) for points in (10.0, 30.0))
    assert large.width == pytest.approx(3 * small.width, rel=0.06)
    assert large.height == pytest.approx(3 * small.height, rel=0.06)


@pytest.mark.parametrize("theme", themes.THEMES.values(), ids=list(themes.THEMES))
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_name_has_the_colour_of_its_role(qapp, name, theme):
    lines, symbols = rule_and_symbols(OPTIMIZERS[name]())
    setter = typesetter(theme=theme)
    for line in lines:
        values = {name: f"{index}.5" for index, name in enumerate(names(line.expression), 1)}
        box = setter.numbers(line.expression, symbols, values)
        colors = {part.text: part.color for part in box.parts if isinstance(part, Glyphs)}
        for name, text in values.items():
            assert colors[text] == theme.role_color(symbols[name].role)
        assert setter.symbol(symbols[line.name]).parts[0].color == theme.role_color(line.role)


@pytest.mark.parametrize("theme", themes.THEMES.values(), ids=list(themes.THEMES))
def test_role_colours_are_read_and_told_apart(theme):
    assert set(theme.role_colors) == {"gradient", "velocity", "scaling", "step", "parameter"}
    assert theme.role_color("") == theme.text
    for color in theme.role_colors.values():
        for behind in (theme.panel, theme.background):
            assert contrast(color, behind) >= 4.5
    for one, other in combinations([*theme.role_colors.values(), theme.text], 2):
        difference = np.subtract(QColor(one).getRgb(), QColor(other).getRgb())
        assert np.abs(difference).max() > 60


def contrast(one, other):
    """The contrast ratio of WCAG 2.1."""
    light = sorted((luminance(one), luminance(other)))
    return (light[1] + 0.05) / (light[0] + 0.05)


def luminance(color):
    channels = np.array(QColor(color).getRgbF()[:3])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


# 3. The view


@pytest.fixture
def view(qtbot):
    view = ExplainView()
    qtbot.addWidget(view)
    view.set_theme(themes.NIGHT)
    view.resize(660, 190)
    return view


def shown(view, parameter=0):
    """The results that are painted, by line."""
    numbers = {slot.line: view.canvas.numbers(slot) for slot in slots(view) if slot.parameter == parameter}
    return [numbers[line].box.parts[-1].text for line in sorted(numbers)]


def slots(view):
    return view.canvas.rule_layout.slots


def nothing_is_clipped(view):
    canvas = view.canvas
    layout = canvas.rule_layout
    places = [*layout.symbols, *(canvas.numbers(slot) for slot in layout.slots)]
    for place in places:
        assert place.x >= 0.0
        assert place.right <= canvas.width() + 0.01
        assert place.y - place.scale * place.box.ascent >= 0.0
        assert place.y + place.scale * place.box.descent <= canvas.height()
        for part in place.box.parts:
            ends = [x for x, _ in part.points] if isinstance(part, Stroke) else [part.x]
            assert min(ends) >= -0.1
            assert max(ends) <= place.box.width + 0.1
    for caption in layout.captions:
        assert caption.room.right() <= canvas.width() + 1.0
        assert caption.room.bottom() <= canvas.height()
    for one, other in combinations(layout.captions, 2):
        assert not one.room.intersects(other.room)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_no_formula_is_clipped_whatever_the_numbers(view, name):
    view.show()
    ordinary = list(steps(name, {}, ORDINARY, [3.0, -0.02]))
    extreme = list(steps(name, {}, EXTREME, [1e-300, -1.2345e12], learning_rate=1.2345678901234e-300))
    for width, height in [(300, 150), (660, 190), (900, 300), (1900, 500)]:
        view.resize(width, height)
        for parameters in (("slope", "intercept"), ("the_living_area_of_the_house_in_square_feet", "b")):
            for explanation in (ordinary[-1], extreme[2], extreme[-1]):
                view.show_explanation(explanation, parameters)
                nothing_is_clipped(view)
        view.show_explanation(ordinary[-1], ("a", "b"))
        if width >= 660:
            assert not any("…" in caption.text for caption in view.canvas.rule_layout.captions)


def test_everything_stays_in_its_place_while_the_numbers_change(view):
    view.show()
    explanations = list(steps("adam", {}, ORDINARY * 2 + EXTREME, [3.0, -0.02]))
    view.show_explanation(explanations[0], ("slope", "intercept"))
    before = view.canvas.rule_layout
    for explanation in explanations[1:]:
        view.show_explanation(explanation, ("slope", "intercept"))
        assert view.canvas.rule_layout is before
        for slot in slots(view):
            box = view.canvas.numbers(slot).box
            assert slot.y - box.ascent == pytest.approx(slot.top)
            assert slot.y + box.descent == pytest.approx(slot.bottom)


def test_the_picture_changes_with_the_step_and_is_in_the_roles_colours(view):
    view.resize(900, 600)
    view.show()
    first, second = list(steps("adam", {}, ORDINARY, [3.0, -0.02]))[:2]
    view.show_explanation(first, ("slope", "intercept"))
    before = view.grab().toImage()
    view.show_explanation(second, ("slope", "intercept"))
    after = view.grab().toImage()
    assert before != after
    pixels = {after.pixelColor(x, y).name() for x in range(after.width()) for y in range(after.height())}
    assert set(themes.NIGHT.role_colors.values()) <= pixels


def test_where_there_is_room_the_letters_grow(view):
    view.show()
    explanation = next(steps("momentum", {}, ORDINARY, [3.0, -0.02]))
    view.show_explanation(explanation, ("slope", "intercept"))

    def height():
        return view.canvas.rule_layout.symbols[0].box.height

    small = height()
    view.resize(1200, 500)
    assert height() > 1.2 * small
    view.resize(660, 190)
    assert height() == small


def test_two_parameters_are_shown_together_of_three_one_is_chosen(view, qtbot):
    view.show()
    explanation = list(steps("adam", {}, ORDINARY, [3.0, -0.02]))[-1]
    view.show_explanation(explanation, ("slope", "intercept"))
    assert not view.parameter.isVisible()
    for parameter in (0, 1):
        assert shown(view, parameter) == [line.result for line in written_lines(explanation, parameter)]
    explanation = list(steps("adam", {}, ORDINARY, [3.0, -0.02, 7.0]))[-1]
    view.show_explanation(explanation, ("a", "b", "c"))
    assert view.parameter.isVisible()
    assert {slot.parameter for slot in slots(view)} == {0}
    assert shown(view) == [line.result for line in written_lines(explanation, 0)]
    view.parameter.setFocus()
    qtbot.keyClick(view.parameter, Qt.Key.Key_Down)
    qtbot.keyClick(view.parameter, Qt.Key.Key_Down)
    assert shown(view) == [line.result for line in written_lines(explanation, 2)]


def test_a_number_that_all_parameters_share_is_shown_once(view):
    explanation = next(steps("nadam", {}, ORDINARY, [3.0, -0.02]))
    view.show_explanation(explanation, ("slope", "intercept"))
    rows = [sum(slot.line == line for slot in slots(view)) for line in range(len(explanation.lines))]
    assert rows == [1, 1, 1, 2, 2, 2, 2, 2, 2]


def run_of(*racers, **changes):
    text = {
        "gdsim": 1,
        "problem": {"type": "fit", "dataset": "moons"},
        "racers": list(racers),
        "batching": {"mode": "mini-batch", "size": 32},
    }
    return Run(prepare(decode(json.dumps(text | changes).encode())))


ADAM = {"optimizer": "adam", "schedule": {"type": "cosine"}}


def snapshot_after(run, count):
    while count:
        count -= run.advance(count)
    run.publish(playing=False)
    return run.snapshot


def test_it_explains_the_last_step_of_a_run(view):
    view.show()
    run = run_of(ADAM)
    for _ in range(12):
        snapshot = snapshot_after(run, 7)
        view.show_snapshot(snapshot)
        for parameter in range(len(snapshot.problem.parameter_names)):
            view.parameter.setCurrentIndex(parameter)
            value, unit = read(shown(view)[-1])
            assert abs(value - snapshot.parameters[0, parameter]) <= 0.5000001 * unit


def test_a_clipped_gradient_comes_before_the_rule(view):
    view.resize(900, 600)
    view.show()
    for settings in (ADAM, {"optimizer": "gradient-descent", "learning_rate": 0.1}):
        plain = snapshot_after(run_of(settings), 5)
        view.show_snapshot(plain)
        lines = len(shown(view))
        for key, added in (("clip_norm", 2), ("clip_value", 1)):
            snapshot = snapshot_after(run_of(settings | {key: 0.01}), 5)
            view.show_snapshot(snapshot)
            assert len(shown(view)) == lines + added
            value, unit = read(shown(view)[-1])
            assert abs(value - snapshot.parameters[0, view.parameter.chosen]) <= 0.5000001 * unit


def test_stepping_back_shows_the_same_numbers_again(view):
    view.show()
    run = run_of(ADAM)
    seen = {}
    for step in range(1, 30):
        view.show_snapshot(snapshot_after(run, 1))
        seen[step] = shown(view)
    for step in (20, 3, 28, 1):
        run.seek(step)
        run.publish(playing=False)
        view.show_snapshot(run.snapshot)
        assert shown(view) == seen[step]


def test_before_the_first_step_there_is_the_rule_alone(view):
    view.show()
    run = run_of(ADAM)
    view.show_snapshot(run.snapshot)
    assert not slots(view)
    assert len(view.canvas.rule_layout.symbols) == 2 * 6
    nothing_is_clipped(view)
    view.show_snapshot(snapshot_after(run, 1))
    assert len(slots(view)) == 6
    run.seek(0)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert not slots(view)


def test_it_is_laid_out_anew_only_when_the_step_changes(view):
    view.show()
    run = run_of(ADAM)
    view.show_snapshot(snapshot_after(run, 5))
    before = view.canvas.numbers(slots(view)[0])
    run.publish(playing=True)
    view.show_snapshot(run.snapshot)
    assert view.canvas.numbers(slots(view)[0]) is before
    view.show_snapshot(snapshot_after(run, 1))
    assert view.canvas.numbers(slots(view)[0]) is not before


def test_each_racer_has_its_own_step(view, qtbot):
    view.show()
    run = run_of(ADAM, {"optimizer": "gradient-descent"})
    snapshot = snapshot_after(run, 9)
    view.show_snapshot(snapshot)
    assert [view.racer.itemText(i) for i in range(view.racer.count())] == ["Adam", "Gradient descent"]
    view.racer.setFocus()
    qtbot.keyClick(view.racer, Qt.Key.Key_Down)
    assert len(shown(view)) == 2
    value, unit = read(shown(view)[-1])
    assert abs(value - snapshot.parameters[1, 0]) <= 0.5000001 * unit


def test_a_racer_that_stands_still_takes_no_step(view):
    view.show()
    run = run_of({"optimizer": "gradient-descent", "learning_rate": 1e6}, ADAM, problem=BOWL, epochs=60, batching=BATCH)
    view.show_snapshot(snapshot_after(run, 50))
    assert not slots(view)
    view.racer.setCurrentIndex(1)
    assert slots(view)


BOWL = {"type": "terrain", "terrain": "bowl"}
BATCH = {"mode": "batch"}


def test_it_speaks_to_who_cannot_see_it(view):
    explanation = list(steps("momentum", {}, ORDINARY, [3.0, -0.02]))[-1]
    view.show_explanation(explanation, ("slope", "intercept"))
    velocity, step, w = [line.result for line in written_lines(explanation, 1)]
    assert view.canvas.accessibleDescription().endswith(f"intercept velocity = {velocity} step = {step} w = {w}")
    assert view.canvas.toolTip()
    for box in (view.racer, view.parameter):
        assert box.accessibleName()
        assert box.toolTip()


def test_the_words_module_agrees_about_plain_numbers():
    assert written(0.031622776, 4) == number(0.031622776)
