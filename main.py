"""Starts gdsim: `python main.py` is the installed command `gdsim`."""

from gdsim.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
