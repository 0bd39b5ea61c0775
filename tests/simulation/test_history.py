import tracemalloc

import numpy as np
import pytest

from gdsim.simulation import history
from gdsim.simulation.history import RECENT_ROWS, Column


def filled(rows, at_once, row_shape=(1, 2)):
    column = Column(row_shape)
    for first in range(0, rows, at_once):
        at = np.arange(first, min(rows, first + at_once))
        column.append(at, np.broadcast_to(at.reshape(-1, *([1] * len(row_shape))), (len(at), *row_shape)))
    return column


@pytest.mark.parametrize("at_once", [1, 7, 1000])
def test_a_short_history_keeps_every_row(at_once):
    at, values = filled(5000, at_once).series()
    np.testing.assert_array_equal(at, np.arange(5000))
    np.testing.assert_array_equal(values[:, 0, 1], np.arange(5000))


def test_a_long_history_thins_what_is_old_and_keeps_what_is_new(monkeypatch):
    monkeypatch.setattr(history, "COLUMN_BYTES", 24 * 8192)
    column = filled(200_000, 300)
    at, values = column.series()
    assert len(at) <= 8192
    assert at[0] == 0
    assert (np.diff(at) > 0).all()
    np.testing.assert_array_equal(at[-RECENT_ROWS:], np.arange(200_000 - RECENT_ROWS, 200_000))
    np.testing.assert_array_equal(values[:, 0, 0], at)
    gaps = np.diff(at[at < 100_000])
    assert len(set(gaps)) == 1, "the older half is evenly thinned"


def test_what_a_reader_holds_is_never_rewritten(monkeypatch):
    monkeypatch.setattr(history, "COLUMN_BYTES", 24 * 8192)
    column = Column((1, 2))
    held = []
    for first in range(0, 60_000, 500):
        at = np.arange(first, first + 500)
        column.append(at, np.repeat(at, 2).reshape(-1, 1, 2))
        held.append((column.series(), column.series().at.copy(), column.series().values.copy()))
    for series, at, values in held:
        np.testing.assert_array_equal(series.at, at)
        np.testing.assert_array_equal(series.values, values)


def test_a_series_is_read_only():
    series = filled(10, 10).series()
    with pytest.raises(ValueError, match="read-only"):
        series.values[0] = 1.0


def test_millions_of_rows_stay_within_bounds():
    tracemalloc.start()
    try:
        column = Column((1,))
        at = np.arange(1 << 16)
        values = np.zeros((1 << 16, 1))
        for block in range(160):
            column.append(at + block * len(at), values)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 3 * history.COLUMN_BYTES
