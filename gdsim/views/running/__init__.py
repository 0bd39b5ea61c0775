"""A run beside the window: the session, its clocks, and work that takes long. Knows no widget."""
