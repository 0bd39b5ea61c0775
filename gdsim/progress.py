"""A progress bar on a terminal."""

import sys
from contextlib import contextmanager

from gdsim.leaving import BeforeLeaving


@contextmanager
def progress_bar(**options):
    """A bar of tqdm's with these options where stderr is a terminal; gone when its work is done or interrupted."""
    # Only who shows a bar loads it.
    from tqdm import tqdm

    # Its helper thread would outlive the work; a bar that is updated often needs none.
    tqdm.monitor_interval = 0
    # None: not where stderr is no terminal.  With a delay it is not shown before there is somebody to take it away.
    with tqdm(disable=None if sys.stderr else True, leave=False, delay=1, **options) as bar, BeforeLeaving(bar.close):
        bar.delay = 0
        bar.refresh()
        yield bar
