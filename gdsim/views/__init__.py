"""The window and its views, in Qt."""

import builtins

import PySide6.QtCore  # noqa: F401, it puts an __import__ of its own in place

# That reads the source of each module which is imported later, in case it asks for another spelling of Qt's names
# (`from __feature__ import snake_case`). Nobody here does, and it takes a twentieth of the processor time of a start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
