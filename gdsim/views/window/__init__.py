"""The window: what it is laid out of, its menus and keys, and where errors end."""
