"""What is asked about Armatic in the background: settings, keyring, the company's file, Armatic itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup import product
from armatic_setup.armatic.page import keep_page_address, page_address
from armatic_setup.arrival.access import VARIABLE, ArmaticAccess
from armatic_setup.faults import SetupError
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from armatic_setup.arrival.report import ArrivalReport, Scope
    from armatic_setup.cancel import CancelToken
    from armatic_setup.keychain import Keychain
    from armatic_setup.support.feed import Feed
    from ui.background import Job


@dataclass(frozen=True, slots=True)
class ArmaticKnown:
    """What this computer knows of Armatic without asking there.

    Attributes:
        page: What the browser opens.
        address: Where customers are looked up.
        key: The access key, if there is one.
        kept: Whether the key is in the keyring.
        report: What was found last.
        customers: How many customers were synced.
        problem: What could not be read; the rest holds all the same.
    """

    page: str = product.ARMATIC_PAGE
    address: str = product.ARMATIC_ADDRESS
    key: Secret | None = None
    kept: bool = False
    report: ArrivalReport | None = None
    customers: int = 0
    problem: SetupError | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """Whose customers, and where this computer keeps what belongs to them.

    Attributes:
        home: The folder of the settings.
        database: The company's file.
        rehearsal: Whether it is one; then no keyring is asked.
        practice: Address and key of the practice Armatic, in a rehearsal.
    """

    home: Path
    chain: Keychain
    company_id: str
    database: Path
    rehearsal: bool = False
    practice: tuple[str, Secret] | None = None

    @property
    def access(self) -> ArmaticAccess:
        """Finds, keeps and forgets the key."""
        return ArmaticAccess(self.home, self.chain)


def look(where: Where) -> ArmaticKnown:
    """What is known. Nothing is asked in Armatic, and in a rehearsal nothing in the keyring."""
    problem: SetupError | None = None
    address, key, kept = product.ARMATIC_ADDRESS, None, False
    if where.practice is not None:
        address, key = where.practice
    elif not where.rehearsal:
        access = where.access
        address = access.address
        try:
            key = access.find(where.company_id, address) if where.company_id else None
        except SetupError as error:
            problem = error
        kept = key is not None and not access.environ.get(VARIABLE, "").strip()
    report, customers = None, 0
    try:
        if where.database.exists():
            report, customers = _found(where.database)
    except SetupError as error:
        problem = error
    return ArmaticKnown(page_address(where.home), address, key, kept, report, customers, problem)


def keep_page(where: Where, url: str) -> str:
    """Open another page from now on.

    Raises:
        SetupError: It is no https address, or the settings cannot be written.
    """
    return keep_page_address(where.home, url)


def keep_key(where: Where, address: str, key: Secret) -> None:
    """Keep the key in the keyring.

    Raises:
        SetupError: It was not kept.
    """
    where.access.keep(where.company_id, address, key)


def forget_key(where: Where, address: str) -> bool:
    """Delete the key from the keyring; whether there was one.

    Raises:
        SetupError: It was not deleted.
    """
    return where.access.forget(where.company_id, address)


def lookup_job(where: Where, address: str, key: Secret, scope: Scope, feed: Feed) -> Job:
    """Look customers up in Armatic. Emits the events of the core; what is found is kept at once.

    Raises:
        SetupError: They cannot be looked up.
    """

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> ArrivalReport:
        from armatic_setup.arrival.running import ArrivalRequest, run_arrival

        def told(event: object) -> None:
            feed.arrival_event(event)  # type: ignore[arg-type]  # what the core emits
            emit(event)

        try:
            proxy = None if where.practice else where.access.proxy_sign_in(address)
            request = ArrivalRequest(where.database, key, address, scope, proxy_sign_in=proxy)
            return run_arrival(request, told, cancel, on_exchange=feed.exchanged)
        except SetupError as error:
            feed.failed("arrival", error.fault)
            raise

    return job


def _found(database: Path) -> tuple[ArrivalReport | None, int]:
    from armatic_setup.arrival.record import last_report
    from armatic_setup.sync.store import Store

    with Store(database, read_only=True) as store:
        synced = list(store.select("SELECT 1 FROM sqlite_master WHERE name = 'customer'"))
        count = list(store.select("SELECT count(*) FROM customer")) if synced else [(0,)]
        return last_report(store), int(str(count[0][0]))
