"""`gdsim sweep`: an experiment at many learning rates, as a table."""

from contextlib import nullcontext
from pathlib import Path

from msgspec.structs import replace

from gdsim.cli.experiment_file import read_problem
from gdsim.cli.output import say
from gdsim.experiment import schema
from gdsim.experiment.racers import filled_racers
from gdsim.experiment.summary import counted
from gdsim.language import Number, tr
from gdsim.leaving import DONE, printable
from gdsim.processes import all_cores
from gdsim.progress import progress_bar
from gdsim.simulation.cluster import cluster
from gdsim.simulation.sweep import geometric
from gdsim.simulation.sweep_runs import best_rates, pieces, run_pieces
from gdsim.simulation.sweep_table import SweepTable, digest


def sweep(parsed) -> int:
    """Prints the table, or adds to the file it is kept in what that lacks."""
    racers = read_problem(parsed.file, parsed.out).experiment.racers
    if parsed.optimizers:
        racers = filled_racers(tuple(map(schema.RacerSettings, parsed.optimizers)))
    # As the file has it: where it says no start, each seed draws its own.
    experiment, folder = replace(schema.read(parsed.file), racers=racers), Path(parsed.file).parent.absolute()
    table = SweepTable(digest(experiment, folder), parsed.out)
    low, high, count = parsed.learning_rates
    wanted = pieces(experiment, folder, geometric(low, high, count).tolist(), parsed.seeds, table.runs.__contains__)
    _run_sweep(wanted, table, parsed.dask)
    table.put_in_order()
    say(table.text().splitlines() if parsed.out is None else map(printable, _sweep_lines(table, parsed.out)))
    return DONE


def _run_sweep(wanted, table, address):
    total = sum(len(piece.learning_rates) for piece in wanted)
    with (
        progress_bar(total=total, unit=" runs") as bar,
        _executor(wanted, address) as executor,
    ):
        for runs in run_pieces(wanted, executor):
            table.add(runs)
            bar.update(len(runs))


def _executor(wanted, address):
    """What runs the pieces: a cluster, all cores, or for a single piece this process."""
    if address is not None:
        return cluster(address)
    return all_cores() if len(wanted) > 1 else nullcontext()


def _sweep_lines(table, out):
    yield counted(tr("1 run in {out}."), tr("{count} runs in {out}."), len(table.runs)).format(out=out)
    for best in best_rates(table.runs):
        racer = f"{best.optimizer} ({best.hyperparameters})" if best.hyperparameters else best.optimizer
        words = (
            tr("{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}, the median of {seeds} seeds")
            if best.seeds > 1
            else tr("{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}")
        )
        yield words.format(racer=racer, rate=Number(best.learning_rate), loss=Number(best.loss), seeds=best.seeds)
