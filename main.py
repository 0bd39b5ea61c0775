"""Starts gdsim: `python main.py` is the installed command `gdsim`."""

from multiprocessing import freeze_support

from gdsim.cli import main

if __name__ == "__main__":
    # In a frozen program the process that exports starts here too.
    freeze_support()
    raise SystemExit(main())
