"""A run's numbers as text for a spreadsheet: cells with tabs between them, the losses and where the racers are.

Spreadsheets take pasted numbers only as their user's country writes them (0.5 is a date in Germany), so the tables are
told its decimal point.
"""

from gdsim.core.racer_names import racer_names
from gdsim.simulation.snapshot import Snapshot


def loss_table(snapshot: Snapshot, decimal_point: str) -> str:
    """The training loss after each epoch, a column for each racer; the validation losses, if any, beside them."""
    names = _names(snapshot)
    columns = [snapshot.epoch_loss]
    header = ["epoch", *(f"{name}: loss" for name in names)]
    if snapshot.validation_loss:
        columns.append(snapshot.validation_loss)
        header += [f"{name}: validation loss" for name in names]
    rows = [
        [int(epoch), *(float(loss) for column in columns for loss in column.values[index])]
        for index, epoch in enumerate(snapshot.epoch_loss.at)
    ]
    return _text([header, *rows], decimal_point)


def parameter_table(snapshot: Snapshot, decimal_point: str) -> str:
    """Each racer's parameters as they are now, a column for each; in the data's own units too where they differ."""
    problem, names = snapshot.problem, _names(snapshot)
    header = ["parameter", *names]
    columns = [*snapshot.parameters]
    own = problem.in_data_units(snapshot.parameters)
    if own is not None:
        columns += [*own]
        header += [f"{name}: in data units" for name in names]
    rows = [[name, *(float(column[index]) for column in columns)] for index, name in enumerate(problem.parameter_names)]
    return _text([header, *rows], decimal_point)


def _names(snapshot):
    return racer_names(snapshot.problem.racers, snapshot.learning_rates)


def _text(rows, decimal_point):
    return "".join("\t".join(_cell(cell, decimal_point) for cell in row) + "\n" for row in rows)


def _cell(cell, decimal_point):
    return str(cell).replace(".", decimal_point) if isinstance(cell, float) else str(cell).replace("\t", " ")
