"""``check --practice``: the test on the practice company, as it is or with something wrong there."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from armatic_setup.cli import options
from armatic_setup.cli.command import ExitCode, UsageError
from armatic_setup.cli.connection import Connection
from armatic_setup.cli.console import Console
from armatic_setup.language import tr

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.support.simulation import Simulation


def add_practice(parser: ArgumentParser) -> None:
    """The options of a test that touches nothing real."""
    group = parser.add_argument_group(tr("practice"), tr("Nothing real is touched, and nothing is kept."))
    group.add_argument("--practice", action="store_true", help=tr("test the practice company"))
    group.add_argument(
        "--simulate",
        metavar="DIAGNOSIS",
        nargs="?",
        const="",
        help=tr("with --practice: show what a customer with this diagnosis sees; alone it lists them"),
    )


def rehearse(arguments: Namespace, console: Console, catalogue: Catalogue) -> ExitCode:
    """Test the practice company.

    Raises:
        UsageError: The diagnosis cannot be simulated, or an option makes no sense here.
    """
    from armatic_setup.support.simulation import SIMULATIONS, Simulation

    if arguments.compare is not None:
        raise UsageError(tr("Of a rehearsal nothing is kept: leave out --compare or --practice."))
    if arguments.simulate == "":
        return _list(console, catalogue)
    if arguments.simulate is None:
        return _test(arguments, console, catalogue, Simulation())
    _refuse_unknown(arguments.simulate, catalogue)
    return _test(arguments, console, catalogue, SIMULATIONS[arguments.simulate])


def _refuse_unknown(wanted: str, catalogue: Catalogue) -> None:
    from armatic_setup.support.simulation import SIMULATIONS, why_not

    if wanted in SIMULATIONS:
        return
    if (why := why_not(wanted)) and wanted in {rule.id for rule in catalogue.diagnoses}:
        raise UsageError(tr("{wanted} cannot be simulated. {why}").format(wanted=wanted, why=why))
    near = get_close_matches(wanted, SIMULATIONS, n=3, cutoff=0.4)
    hint = " " + tr("Near it are {names}.").format(names=", ".join(near)) if near else ""
    raise UsageError(
        tr('There is no diagnosis "{wanted}". --practice --simulate lists them.').format(wanted=wanted) + hint
    )


def _list(console: Console, catalogue: Catalogue) -> ExitCode:
    from armatic_setup.support.general import general
    from armatic_setup.support.simulation import SIMULATIONS

    width = max(map(len, SIMULATIONS))
    for rule in catalogue.diagnoses:
        if rule.id in SIMULATIONS:
            console.wrapped(general(rule, catalogue).sentence, label=f"{rule.id:<{width}}  ")
    return ExitCode.DONE


def _test(arguments: Namespace, console: Console, catalogue: Catalogue, simulation: Simulation) -> ExitCode:
    from armatic_setup.cli.check_face import CheckJson, CheckText
    from armatic_setup.cli.live import Company
    from armatic_setup.guide.vocabulary import PermissionModel
    from armatic_setup.practice import PracticeGateway

    with PracticeGateway() as gateway:
        given, endpoint = simulation.credentials(gateway), gateway.endpoint
        simulation.arrange(gateway)
        model = PermissionModel.ROLE_BASED if arguments.role_based else PermissionModel.UNKNOWN
        connection = Connection(
            given.company_id, given.user_id, given.entity_id, given.sender_id, endpoint, model
        )
        company = Company(catalogue, connection, given)
        face: CheckText | CheckJson = (
            CheckJson(arguments, console, catalogue)
            if arguments.json
            else CheckText(console, catalogue, details=arguments.details, model=model)
        )
        face.begin(connection, company.hints)
        profile = options.PROFILES[arguments.profile]
        return face.end(company.test(profile, face.emit, only=arguments.only))
