"""A diagnosis as a mail to whoever has to act: the same facts as the fix-it card, in plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.guide.markup import plain
from armatic_setup.guide.step_text import Mail
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language import tr


def mail(diagnosis: Diagnosis, *, company_id: str, model: PermissionModel = PermissionModel.UNKNOWN) -> Mail:
    """The mail behind "E-mail the steps".

    Args:
        diagnosis: What to mend.
        company_id: Which company it is about; empty where unknown.
        model: How the company grants rights; unknown gives the clicks of both ways.
    """
    return Mail(
        tr("Sage Intacct and Armatic: {title}").format(title=diagnosis.sentence),
        "\n".join(_lines(diagnosis, company_id, model)),
    )


def _lines(diagnosis: Diagnosis, company_id: str, model: PermissionModel) -> Iterator[str]:
    yield diagnosis.sentence
    yield ""
    if company_id:
        yield tr("Company ID: {company_id}").format(company_id=company_id)
    who = tr("Who: {owner}, about {minutes} min") if diagnosis.minutes else tr("Who: {owner}")
    yield who.format(owner=diagnosis.owner.label, minutes=diagnosis.minutes)
    by_role = bool(diagnosis.role_steps) and model is not PermissionModel.USER_BASED
    if model is not PermissionModel.ROLE_BASED or not by_role:
        yield from _clicks(diagnosis.where, diagnosis.where_older, diagnosis.steps)
    if by_role:
        if model is PermissionModel.UNKNOWN:
            yield ""
            yield tr("Where rights are granted through roles:")
        yield from _clicks(diagnosis.role_where, "", diagnosis.role_steps)
    if diagnosis.copy:
        yield ""
        yield tr("Value to enter, exactly: {value}").format(value=plain(diagnosis.copy))
    if diagnosis.copy_hint:
        yield plain(diagnosis.copy_hint)
    yield ""
    yield tr("For support:")
    yield from diagnosis.detail.splitlines()
    yield ""


def _clicks(where: str, older: str, steps: Sequence[str]) -> Iterator[str]:
    if where:
        yield tr("Where: {path}").format(path=plain(where))
    if older:
        yield tr("In older menus: {path}").format(path=plain(older))
    for number, step in enumerate(steps, start=1):
        yield f"{number}. {plain(step)}"
