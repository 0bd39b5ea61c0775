"""The words for one whole run, as they come over the real bus of assistive technology."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings, encode
from gdsim.simulation.run import Run

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="the bus is that of Linux"
)
USER = Path(__file__).parent / "blind_user.py"
# At 20 steps a second a run of three seconds and a bit, with a sentence every two.
EPOCHS, PACE = 66, 2
RUN = Experiment(1, FitProblem("house-prices"), racers=(RacerSettings("gradient-descent", 0.01),), epochs=EPOCHS)


@pytest.fixture(scope="module")
def heard(tmp_path_factory, qapp):
    """What a screen reader hears of the run, and asks for when it is over."""
    folder = tmp_path_factory.mktemp("reader")
    (folder / "run.gdsim").write_bytes(encode(RUN))
    settings = folder / "config" / "gdsim"
    settings.mkdir(parents=True)
    (settings / "gdsim.conf").write_text(f"[General]\nspeech_pace={PACE}\nwelcome=false\n")
    environment = {
        **os.environ,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    command = [
        "dbus-run-session",
        "--",
        sys.executable,
        str(USER),
        str(folder / "run.gdsim"),
        str(folder / "notes.json"),
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads((folder / "notes.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def snapshot():
    """The same run, without a window."""
    run = Run(prepare(RUN))
    run.advance(EPOCHS)
    run.publish(playing=False)
    return run.snapshot


def loss_in(sentence):
    return float(re.search(r"loss (?:is )?([\d.]*\d)", sentence)[1])


def test_the_words_for_a_whole_run(heard, snapshot):
    times, sentences = zip(*heard["sentences"], strict=True)
    losses = snapshot.epoch_loss.values[:, 0]
    *going, ending, last = sentences
    first, *later = [re.fullmatch(r"Epoch (\d+): loss ([\d.]+)(.*)\.", sentence) for sentence in going]
    assert later
    for words in (first, *later):
        assert float(words[2]) == pytest.approx(losses[int(words[1])], rel=0.005)
    assert int(first[1]) < 10
    assert [words[3] for words in (first, *later)] == ["", *[", falling"] * len(later)]
    assert ending == f"All {EPOCHS} epochs are done."
    assert last.startswith("In the end the loss is ")
    assert loss_in(last) == pytest.approx(losses[-1], rel=0.005)
    # A bus may bring two closer together than they were said.
    assert min(np.diff(times)) > 0.9 * PACE


def test_what_is_seen_can_be_asked_for(heard, snapshot):
    assert heard["surface"].startswith("The loss of House prices by lot size over weight and bias is a bowl: ")
    place = re.search(r"The ball is at weight = (\S+), bias = (\S+), loss (\S+)\. The minimum", heard["surface"])
    numbers = [float(number.replace("−", "-")) for number in place.groups()]
    assert numbers == pytest.approx([*snapshot.parameters[0], snapshot.loss[0]], rel=0.005)
    assert heard["curves"].startswith("Gradient descent: the loss was ")
    assert heard["chosen loss"] == "Mean squared error (MSE)"
