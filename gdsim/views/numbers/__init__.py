"""The run as tables of numbers."""
