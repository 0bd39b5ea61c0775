"""The first lines of the frozen program: `gdsim` in the folder that needs nothing."""

import warnings
from multiprocessing import freeze_support

from gdsim.processes import QUIET
from gdsim.start import main

if __name__ == "__main__":
    # A frozen Python takes nothing from its environment, where a process that is started for work is told this.
    action, _, category, module = QUIET.split(":")
    warnings.filterwarnings(action, category=UserWarning, module=module)
    # A process that is started for work is this program once more: it works here, and comes no further.
    freeze_support()
    main()
