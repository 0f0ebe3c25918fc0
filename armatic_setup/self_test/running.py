"""The self-test from its first part to its last. One that fails keeps no other from being asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from armatic_setup import product
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.self_test import parts, window
from armatic_setup.self_test.findings import Finding, Part, Verdict, failure


def run_self_test(told: Callable[[Finding], None], cancel: CancelToken) -> bool:
    """Ask every part.

    Args:
        told: Told how each part ended, as soon as it did.
        cancel: Ends the test at once.

    Returns:
        Whether none failed.

    Raises:
        Cancelled: The user stopped it.
        OSError: There is no temporary folder to work in.
    """
    verdicts: list[Verdict] = []

    def tell(finding: Finding) -> None:
        verdicts.append(finding.verdict)
        told(finding)

    with TemporaryDirectory(prefix=f"{product.SLUG}-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for part, look in (
            (parts.CERTIFICATES, parts.certificates),
            (parts.XML, parts.xml),
            (parts.DATABASE, partial(parts.database, folder)),
            (parts.SIGNATURES, parts.signatures),
            (parts.WRITING, partial(parts.writing, folder)),
            (parts.KEYCHAIN, parts.keychain),
        ):
            cancel.check()
            tell(_asked(part, look))
        _rehearse(folder, tell, cancel)
        for finding in window.ask(folder, cancel):
            tell(finding)
    return Verdict.FAILED not in verdicts


def _rehearse(folder: Path, tell: Callable[[Finding], None], cancel: CancelToken) -> None:
    # Imported late: where a package is missing, the parts above have said so.
    from armatic_setup.self_test import rehearsal

    company = rehearsal.Rehearsal(folder, cancel)
    try:
        tell(_asked(rehearsal.PRACTICE, company.serve))
        tell(_asked(rehearsal.CONNECTION, company.test))
        tell(_asked(rehearsal.SYNC, company.sync))
        tell(_asked(rehearsal.EXPORT, company.export))
    finally:
        company.end()


def _asked(part: Part, look: Callable[[], str]) -> Finding:
    begun = time.monotonic()
    try:
        evidence = look()
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - whatever happens is what was to be found out
        return failure(part, error, time.monotonic() - begun)
    return Finding(part, Verdict.PASSED, evidence, seconds=time.monotonic() - begun)
