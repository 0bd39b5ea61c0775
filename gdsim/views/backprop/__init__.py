"""Backpropagation: a sample's way forward and its error's way back, unit by unit, with the numbers of the step."""
