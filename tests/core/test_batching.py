import numpy as np
import pytest

from gdsim.core.batching import Batching, shuffled


@pytest.mark.parametrize(("samples", "size"), [(10, 3), (10, 5), (7, 7), (5, 1), (1, 1), (4, 9)])
def test_every_epoch_sees_every_sample_once(samples, size):
    batching = Batching(samples, size, seed=4)
    for epoch in range(3):
        steps = range(epoch * batching.steps_per_epoch, (epoch + 1) * batching.steps_per_epoch)
        batches = [batching.batch(step) for step in steps]
        if size >= samples:
            assert batches == [None]
            continue
        assert [len(batch) for batch in batches[:-1]] == [size] * (len(batches) - 1)
        assert 1 <= len(batches[-1]) <= size
        assert sorted(np.concatenate(batches)) == list(range(samples))


def test_the_order_is_new_every_epoch_and_every_seed():
    orders = [tuple(shuffled(50, seed, epoch)) for seed in (0, 1) for epoch in range(5)]
    assert len(set(orders)) == 10


def test_a_batch_needs_no_past():
    forward, jump = Batching(100, 7, seed=9), Batching(100, 7, seed=9)
    batches = [forward.batch(step) for step in range(200)]
    for step in (199, 3, 77, 0):
        np.testing.assert_array_equal(jump.batch(step), batches[step])


def test_the_shuffle_is_the_same_for_ever():
    """Kept runs depend on these very numbers."""
    assert shuffled(8, 0, 0).tolist() == [0, 2, 1, 5, 4, 3, 6, 7]
    assert shuffled(8, 1, 2).tolist() == [4, 2, 0, 6, 1, 5, 7, 3]


def test_without_shuffling_the_rows_keep_their_order():
    batching = Batching(5, 2, shuffle=False)
    assert [batching.batch(step).tolist() for step in range(4)] == [[0, 1], [2, 3], [4], [0, 1]]


def test_every_position_is_equally_likely():
    firsts = [shuffled(4, 0, epoch)[0] for epoch in range(4000)]
    counts = np.bincount(firsts)
    assert counts.min() > 900
    assert counts.max() < 1100
