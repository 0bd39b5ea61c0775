"""Plots of a regression: the lines through one feature, or predicted against actual for several."""
