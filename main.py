"""Starts gdsim: `python main.py` is the installed command `gdsim`."""

import sys

from gdsim.start import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # In a frozen program the process that exports starts here too.
        from multiprocessing import freeze_support

        freeze_support()
    main()
