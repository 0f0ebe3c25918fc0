"""The way to Intacct, from what its one connection showed: address, proxy, certificate, clock. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from armatic_setup.diagnosis.findings import Finding, Part
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.line import Line, ProxySource
from armatic_setup.language import mark, tr

#: Seconds that two clocks may differ. Certificates and the times of changes rest on them.
CLOCK_TOLERANCE: Final = 300.0
_SOURCES: Final = {
    ProxySource.ENVIRONMENT: mark("Through the proxy {address}, set in this computer's environment."),
    ProxySource.SYSTEM: mark("Through the proxy {address}, set in this computer's network settings."),
}
_NOT_REACHED: Final = Finding(CheckStatus.NOT_REACHED)


@dataclass(frozen=True, slots=True)
class Way:
    """What is known of the connection.

    Attributes:
        host: The host of the address that was asked.
        secure: Whether it is encrypted; only the practice company on this computer is not.
        line: What the connection showed.
        answer_seconds: How long the answer took, the connection included.
        clock_ahead: Seconds that Intacct's clock is ahead, where anything told.
    """

    host: str
    secure: bool
    line: Line
    answer_seconds: float | None
    clock_ahead: float | None

    def reach(self, failed: Diagnosis | None) -> tuple[Part, ...]:
        """The parts of the ``reach`` check.

        Args:
            failed: What failed in it, if something did. What comes after was not reached; what comes
                before passed if the connection shows that it got so far.
        """
        line = self.line
        findings = {
            "reach.name": self._name() if line.name_seconds is not None else _NOT_REACHED,
            "reach.proxy": self._proxy() if line.host else _NOT_REACHED,
            "reach.connection": self._connection() if line.connect_seconds is not None else _NOT_REACHED,
            "reach.answer": Finding(
                CheckStatus.PASSED, tr("{host} answers as Intacct does.").format(host=self.host)
            ),
        }
        seconds = {
            "reach.name": line.name_seconds,
            "reach.connection": line.connect_seconds,
            "reach.answer": self._rest(),
        }
        return _until(failed, findings, seconds)

    def opened(self) -> tuple[Part, ...]:
        """The parts of the ``reach`` check where the connection opened and nobody is proven to be there."""
        *opened, answer = self.reach(None)
        return (*opened, Part(answer.id, _NOT_REACHED))

    def encryption(self, failed: Diagnosis | None, diagnosed: Diagnostician) -> tuple[Part, ...]:
        """The parts of the ``encryption`` check; see :meth:`reach`."""
        findings = {"encryption.certificate": self._certificate(), "encryption.clock": self._clock(diagnosed)}
        return _until(failed, findings, {"encryption.certificate": self.line.tls_seconds})

    def _name(self) -> Finding:
        line = self.line
        if line.host == line.address:
            return Finding(CheckStatus.PASSED, tr("{host} needs no looking up.").format(host=line.host))
        found = tr("{host} is found at {address}.").format(host=line.host, address=line.address)
        if line.proxy:
            found = f"{found} {tr('It looks up {host} itself.').format(host=self.host)}"
        return Finding(CheckStatus.PASSED, found)

    def _proxy(self) -> Finding:
        proxy = self.line.proxy
        if proxy is None:
            return Finding(CheckStatus.PASSED, tr("No proxy is set, so the connection is direct."))
        return Finding(CheckStatus.PASSED, tr(_SOURCES[proxy.source]).format(address=proxy.address))

    def _connection(self) -> Finding:
        words = (
            tr("{address} takes the connection and passes it on to {host}.")
            if self.line.proxy
            else tr("{address} takes the connection.")
        )
        return Finding(CheckStatus.PASSED, words.format(address=self.line.address, host=self.host))

    def _certificate(self) -> Finding:
        if not self.secure:
            seen = tr("Practice company on this computer: nothing leaves it, so nothing is encrypted.")
            return Finding(CheckStatus.SKIPPED, seen)
        line = self.line
        words = (
            tr("The certificate of {host} is genuine, issued by {issuer}{version}.")
            if line.issuer
            else tr("The certificate of {host} is genuine{version}.")
        )
        version = f" ({line.tls_version})" if line.tls_version else ""
        return Finding(CheckStatus.PASSED, words.format(host=self.host, issuer=line.issuer, version=version))

    def _clock(self, diagnosed: Diagnostician) -> Finding:
        ahead = self.clock_ahead
        if ahead is None:
            return Finding(CheckStatus.SKIPPED, tr("Intacct does not say what time it is."))
        if abs(ahead) <= CLOCK_TOLERANCE:
            return Finding(CheckStatus.PASSED, tr("This computer's clock and Intacct's agree."))
        fault = Fault(
            Stage.LOCAL, "clock_off", detail=f"The server's clock is {ahead:+.0f} s from this computer's"
        )
        return Finding(CheckStatus.WARNING, "", diagnosed(fault, more={"difference": _difference(ahead)}))

    def _rest(self) -> float | None:
        """What the answer took after the connection was there."""
        if self.answer_seconds is None:
            return None
        line = self.line
        before = sum(filter(None, (line.name_seconds, line.connect_seconds, line.tls_seconds)))
        return max(0.0, self.answer_seconds - before)


def _until(
    failed: Diagnosis | None, findings: dict[str, Finding], seconds: dict[str, float | None]
) -> tuple[Part, ...]:
    """Parts in order up to the one that *failed*, which is the last where the diagnosis names none."""
    if failed is None:
        return tuple(Part(part, found, seconds.get(part)) for part, found in findings.items())
    names = list(findings)
    at = names.index(failed.part) if failed.part in findings else len(names) - 1
    before = tuple(Part(part, findings[part], seconds.get(part)) for part in names[:at])
    after = tuple(Part(part, _NOT_REACHED) for part in names[at + 1 :])
    return (*before, Part(names[at], Finding(CheckStatus.FAILED, "", failed)), *after)


def _difference(ahead: float) -> str:
    """How far this computer's clock is off, as a sentence continues: ``3 hours 2 minutes slow``."""
    minutes = round(abs(ahead) / 60)
    parts = []
    for size, one, many in (
        (24 * 60, tr("1 day"), tr("{number} days")),
        (60, tr("1 hour"), tr("{number} hours")),
        (1, tr("1 minute"), tr("{number} minutes")),
    ):
        number, minutes = divmod(minutes, size)
        if number:
            parts.append((one if number == 1 else many).format(number=number))
    words = tr("{time} slow") if ahead > 0 else tr("{time} fast")
    return words.format(time=" ".join(parts[:2]))
