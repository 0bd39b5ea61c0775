"""Work on a cluster of machines, through Dask."""

import logging
from contextlib import contextmanager

from gdsim.experiment.files import ExperimentError
from gdsim.language import tr

# Seconds for a scheduler to answer, and for its first worker to be there: both within ten, as long as anybody waits.
ANSWER_SECONDS = 6
WORKER_SECONDS = 3
# How often a piece whose worker was lost is tried again.
RETRIES = 3


@contextmanager
def cluster(address: str):
    """An executor on the Dask cluster whose scheduler has this address. Raises ExperimentError.

    Its workers need gdsim of this version, and what an experiment reads where it is here. A worker that is lost amid
    its work costs nothing but time: another one takes it up.
    """
    try:
        from distributed import Client
    except ImportError:
        raise ExperimentError(tr("a cluster needs the package distributed: pip install gdsim[cluster]")) from None
    # It would tell of every attempt, and of every worker that is lost.
    logging.disable(logging.CRITICAL)
    try:
        with _client(Client, address) as client:
            yield client.get_executor(retries=RETRIES)
    finally:
        logging.disable(logging.NOTSET)


def _client(kind, address):
    try:
        client = kind(address, timeout=ANSWER_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError):
        raise ExperimentError(
            tr("no Dask scheduler answers at {address}; one is at, say, tcp://host:8786").format(address=address)
        ) from None
    try:
        client.wait_for_workers(1, timeout=WORKER_SECONDS)
    except TimeoutError:
        client.close()
        raise ExperimentError(tr("the Dask cluster at {address} has no workers").format(address=address)) from None
    return client
