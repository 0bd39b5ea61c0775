"""What tells whether the window was held up is not fooled by what the program holds in memory."""

import gc

from watchdog import known_work


def test_the_known_work_is_the_same_however_much_the_program_holds():
    begun = []
    gc.callbacks.append(watch := lambda phase, _: begun.append(phase))
    try:
        known_work()
    finally:
        gc.callbacks.remove(watch)
    assert not begun
    assert gc.isenabled()
