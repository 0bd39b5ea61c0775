"""The commands by name; those that hand over to another room of the program are here."""

import json

from gdsim.cli.check import check
from gdsim.cli.experiment_file import read_problem
from gdsim.cli.listing import of_kind, print_list
from gdsim.cli.output import say
from gdsim.cli.parser import make_parser
from gdsim.cli.run import run
from gdsim.cli.sweep import sweep
from gdsim.leaving import DONE, printable


def _export(parsed):
    problem = read_problem(parsed.file, parsed.out)
    # run, list and check work where Qt is not installed.
    from gdsim.export.command import export

    export(problem, parsed)
    return DONE


def _worksheet(parsed):
    # The other commands work where Qt is not installed.
    from gdsim.export.worksheet.command import worksheet

    worksheet(parsed)
    return DONE


def _completion(parsed):
    # Only a shell that is set up has a use for it.
    from gdsim.completion import script

    parser, _ = make_parser()
    say(script(parser, parsed.shell, list(of_kind("lessons"))).splitlines())
    return DONE


def _doctor(parsed):
    # It looks at all there is; the other commands need none of it.
    from gdsim.doctor.examination import examine
    from gdsim.doctor.finding import page, to_plain

    findings = examine()
    if parsed.json:
        say([json.dumps(to_plain(findings), ensure_ascii=False, indent=2)])
    else:
        say(map(printable, page(findings).splitlines()))
    return DONE


# Each is given the parsed command line, and returns the exit status.
COMMANDS = {
    "run": run,
    "sweep": sweep,
    "list": print_list,
    "check": check,
    "export": _export,
    "worksheet": _worksheet,
    "completion": _completion,
    "doctor": _doctor,
}
