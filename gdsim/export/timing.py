"""How long each frame of an animation stays in view."""

# Seconds: where a run ended can be read before the animation begins anew.
LAST_SECONDS = 1.5
# Seconds: of an animation of less than one second the beginning stays as well, or it would be gone before it is seen.
FIRST_SECONDS, BRIEF_SECONDS = 0.5, 1.0


def ends(index: int, frames: int, fps: int) -> float:
    """Seconds from the start after which a frame, counted from 0, gives way to the next one, or to the first."""
    first = FIRST_SECONDS if frames < BRIEF_SECONDS * fps else 1.0 / fps
    if index < 0:
        return 0.0
    if index < frames - 1:
        return first + index / fps
    return ends(frames - 2, frames, fps) + LAST_SECONDS


def ticks(index: int, frames: int, fps: int, per_second: int) -> int:
    """How long a frame stays, in whole ticks that add up to the right time."""
    return round(per_second * ends(index, frames, fps)) - round(per_second * ends(index - 1, frames, fps))
