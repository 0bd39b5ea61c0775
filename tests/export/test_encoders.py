"""Every animation is read again by another program, and shows the frames it was made of."""

import io
import sys

import av
import numpy as np
import pytest
from PIL import Image

from gdsim.experiment.files import ExperimentError
from gdsim.export import encoders
from gdsim.export.encoders import check_path, encoding
from gdsim.export.frames import picture

SIZE = (97, 62)
FPS = 30
FRAMES = 13


def frames(count=FRAMES, size=SIZE):
    """A disc that moves over a colourful ground; two frames in the middle are the same."""
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    for index in range(count):
        at = 10 + 5 * min(index, count // 2) + 3 * max(0, index - count // 2 - 1)
        disc = (x - at) ** 2 + (y - 30) ** 2 < 64
        red, green = (2 * x) % 256, (3 * y) % 256
        blue = np.where(disc, 255, 40)
        yield (0xFF000000 + (red << 16) + (green << 8) + blue).astype(np.uint32)


def colors(frame):
    return np.asarray(picture(frame)).astype(int)


def write(path, count=FRAMES, size=SIZE, fps=FPS):
    with encoding(check_path(path), size, fps, count) as encoder:
        for frame in frames(count, size):
            encoder.add(frame)


def noise_ratio(one, other):
    """The peak signal-to-noise ratio in decibels."""
    return 10.0 * np.log10(255.0**2 / max(np.square(one - other).mean(), 1e-9))


@pytest.mark.parametrize("ending", [".gif", ".webp", ".apng"])
def test_animations_are_decoded_frame_by_frame(tmp_path, ending):
    path = tmp_path / f"run{ending}"
    write(path)
    with Image.open(path) as image:
        assert (image.size, image.n_frames, image.info["loop"]) == (SIZE, FRAMES, 0)
        durations = []
        for index, frame in enumerate(frames()):
            image.seek(index)
            image.load()
            durations.append(image.info["duration"])
            decoded = np.asarray(image.convert("RGB")).astype(int)
            if ending == ".gif":
                assert noise_ratio(decoded, colors(frame)) > 30.0
            else:
                assert (decoded == colors(frame)).all()
    # So short an animation shows its beginning for a moment; where it ends can be read.
    assert (durations[0], durations[-1]) == (500.0, 1500.0)
    # GIF counts hundredths of a second; together they are right.
    assert sum(durations[1:-1]) == pytest.approx(1000.0 * (FRAMES - 2) / FPS, abs=5.0)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("ending", [".webm", ".mp4"])
def test_videos_are_decoded_frame_by_frame(tmp_path, ending):
    path = tmp_path / f"run{ending}"
    size = (96, 62)
    write(path, size=size)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.average_rate == FPS
        decoded = [
            frame.to_ndarray(format="rgb24", src_colorspace="ITU709").astype(int) for frame in container.decode(stream)
        ]
    # The first one stays for half a second, the last one for one and a half.
    shown = [next(frames(size=size))] * (FPS // 2 - 1) + list(frames(size=size))
    shown += shown[-1:] * (FPS * 3 // 2 - 1)
    assert len(decoded) == len(shown)
    for one, other in zip(decoded, shown, strict=True):
        assert one.shape == (62, 96, 3)
        assert noise_ratio(one, colors(other)) > 20.0


def test_a_folder_of_frames_is_numbered(tmp_path):
    folder = tmp_path / "frames"
    folder.mkdir()
    write(folder)
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == [f"frame-{index + 1:02}.png" for index in range(FRAMES)]
    for file, frame in zip(files, frames(), strict=True):
        with Image.open(file) as image:
            assert (np.asarray(image) == colors(frame)).all()


def test_a_gif_of_few_changes_is_small_and_true():
    rng = np.random.default_rng(0)
    ground = rng.integers(0, 2**24, (62, 97)).astype(np.uint32) | np.uint32(0xFF000000)
    file = io.BytesIO()
    file.name = "x.gif"
    encoder = encoders.GifEncoder(file, SIZE, FPS, 40)
    encoder.add(ground)
    first = file.tell()
    for index in range(39):
        ground = ground.copy()
        ground[index, 5:9] = 0xFFFF0000
        encoder.add(ground)
    encoder.finish()
    assert file.tell() - first < 39 * 900
    with Image.open(file) as image:
        image.seek(39)
        assert (np.asarray(image.convert("RGB"))[:39, 5:9] == (255, 0, 0)).all()


@pytest.mark.parametrize("ending", [*filter(None, encoders.ANIMATIONS), ""])
def test_what_is_broken_off_leaves_nothing(tmp_path, ending):
    path = tmp_path / f"run{ending}"
    if ending:
        path.write_bytes(b"what was there before")
    size = (96, 62)

    def broken_off():
        with encoding(path, size, FPS, FRAMES) as encoder:
            for frame, _ in zip(frames(size=size), range(3), strict=False):
                encoder.add(frame)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert list(tmp_path.iterdir()) == ([path] if ending else [])
    if ending:
        assert path.read_bytes() == b"what was there before"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("run.avi", "the name of a file ends in .gif, .webp, .apng, .webm, .mp4, .png, .svg, .pdf, .wav"),
        ("no/run.gif", "there is no folder"),
        (".gif", "before .gif it takes a name"),
        ("full", "it takes a new folder, or an empty one"),
        ("full.gif", "it is not a regular file"),
    ],
)
def test_a_path_that_cannot_be_written_is_refused_in_a_sentence(tmp_path, name, words):
    for folder in ("full", "full.gif"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "something").touch()
    with pytest.raises(ExperimentError, match=words):
        check_path(tmp_path / name)


@pytest.mark.parametrize(
    ("ending", "size", "fps", "words"),
    [
        (".gif", SIZE, 60, "a GIF shows at most 50 frames a second, not 60"),
        (".webm", SIZE, 30, "a video takes an even width and height, not 97x62"),
    ],
)
def test_what_a_format_cannot_hold_is_refused(tmp_path, ending, size, fps, words):
    with pytest.raises(ExperimentError, match=words):
        write(tmp_path / f"run{ending}", size=size, fps=fps)
    assert not list(tmp_path.iterdir())


def test_without_pyav_a_sentence_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(ExperimentError, match=r'pip install "gdsim\[video\]"'):
        write(tmp_path / "run.webm", size=(96, 62))
    assert not list(tmp_path.iterdir())


def test_asking_whether_there_is_a_video_encoder_does_not_load_it(monkeypatch):
    """It takes a second, and the dialog asks on the window's thread."""
    monkeypatch.delitem(sys.modules, "av")
    encoders.CHECKS[".mp4"]((320, 180), 30)
    assert "av" not in sys.modules
