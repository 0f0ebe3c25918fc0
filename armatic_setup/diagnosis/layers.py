"""The layer a failure lies at, in the words of somebody who looks for its cause."""

from __future__ import annotations

from enum import StrEnum

from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.faults import Fault, Stage
from armatic_setup.guide.diagnoses import DiagnosisKind
from armatic_setup.guide.vocabulary import Owner
from armatic_setup.language import mark, tr


class Layer(StrEnum):
    """Where a failure lies, from the desk to the record."""

    COMPUTER = "computer"
    NETWORK = "network"
    ANSWER = "answer"
    SERVICE = "service"
    RATE = "rate"
    SENDER = "sender"
    AUTHORIZATION = "authorization"
    SIGN_IN = "sign_in"
    SUBSCRIPTION = "subscription"
    PERMISSION = "permission"
    COMPANY = "company"
    REQUEST = "request"
    ARMATIC = "armatic"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """As the user reads it."""
        return tr(_LABELS[self])


_LABELS = {
    Layer.COMPUTER: mark("This computer"),
    Layer.NETWORK: mark("The way to Intacct"),
    Layer.ANSWER: mark("The answer on its way back"),
    Layer.SERVICE: mark("Intacct as a whole"),
    Layer.RATE: mark("How busy Intacct is"),
    Layer.SENDER: mark("Armatic's sender ID and key"),
    Layer.AUTHORIZATION: mark("What the company lets in"),
    Layer.SIGN_IN: mark("The user's sign-in"),
    Layer.SUBSCRIPTION: mark("What the company subscribes to"),
    Layer.PERMISSION: mark("What the user may do"),
    Layer.COMPANY: mark("The company's and the user's settings"),
    Layer.REQUEST: mark("What the program asked for"),
    Layer.ARMATIC: mark("Armatic, or the way to it"),
    Layer.UNKNOWN: mark("Not known"),
}
#: By the family of a diagnosis, where that says it.
_FAMILIES = {
    "local": Layer.COMPUTER,
    "network": Layer.NETWORK,
    "reply": Layer.ANSWER,
    "operation": Layer.REQUEST,
    "armatic": Layer.ARMATIC,
    "unknown": Layer.UNKNOWN,
}
#: By the check that a failure fails.
_CHECKS = {
    "sender": Layer.SENDER,
    "authorization": Layer.AUTHORIZATION,
    "sign_in": Layer.SIGN_IN,
    "applications": Layer.SUBSCRIPTION,
    "permissions": Layer.PERMISSION,
    "company": Layer.COMPANY,
}
_STAGES = {
    Stage.LOCAL: Layer.COMPUTER,
    Stage.NETWORK: Layer.NETWORK,
    Stage.REPLY: Layer.ANSWER,
    Stage.HTTP: Layer.SERVICE,
    Stage.SENDER: Layer.SENDER,
    Stage.LOGIN: Layer.SIGN_IN,
    Stage.OPERATION: Layer.REQUEST,
    Stage.ARMATIC: Layer.ARMATIC,
}


def layer_of(diagnosis: Diagnosis, fault: Fault) -> Layer:
    """The layer of a diagnosed fault. The right one where it can be told, else that of its stage."""
    if diagnosis.id == "service.throttled":
        return Layer.RATE
    family = diagnosis.id.partition(".")[0]
    if family == "request" and diagnosis.kind is DiagnosisKind.OURS:
        return Layer.REQUEST
    if family == "service":
        return Layer.NETWORK if diagnosis.owner is Owner.IT else Layer.SERVICE
    return _FAMILIES.get(family) or _CHECKS.get(diagnosis.check) or _STAGES[fault.stage]
