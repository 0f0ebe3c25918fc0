"""When a failed request is sent again, and after how long. Pure: no clock, no sleep, no dice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from armatic_setup.gateway.errors import GatewayError, Throttled

#: Tries in all for kinds that more tries do not mend. Every other kind of a retryable error gets the
#: policy's own number. A request that took too long is asked once more only: it may still be running over
#: there, and the caller can ask for a smaller page.
_TRIES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "certificate": 1,
        "tls": 1,
        "proxy_sign_in": 1,
        "read_timeout": 2,
        "gateway_timeout": 2,
        "redirect": 1,
        "blocked": 1,
        "html": 2,
        "not_xml": 2,
        "unexpected": 2,
        "encoding": 1,
        "forbidden_xml": 1,
        "too_large": 1,
    }
)

#: Failures after which nobody can have judged the password that was sent.
_NOT_JUDGED: Final = frozenset(
    {"name_resolution", "connection_refused", "connect_timeout", "throttled", "server_error", "maintenance"}
)


def may_repeat_sign_in(error: GatewayError, *, accepted_before: bool) -> bool:
    """Whether a sign-in may be sent again by itself.

    An unproven password is not, once it may have been judged: refused sign-ins are counted over there.
    """
    return error.retryable and (accepted_before or error.fault.kind in _NOT_JUDGED)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How patient to be. Safe for everything we send: it only reads.

    Attributes:
        tries: Requests in all, the first included; never more than 5.
        first_wait: Seconds before the second try; each later wait doubles.
        throttle_wait: The same, when the gateway is busy: it keeps a waiting request for about 30 s
            before it says so, hence a longer first wait.
        longest_wait: No wait is longer, in seconds. A server that asks for more is not asked again.
    """

    tries: int = 5
    first_wait: float = 1.0
    throttle_wait: float = 30.0
    longest_wait: float = 300.0

    def __post_init__(self) -> None:
        if not 1 <= self.tries <= 5:
            raise ValueError(f"1 to 5 tries, not {self.tries}")

    def tries_for(self, error: GatewayError) -> int:
        """How often a request may be sent in all when it ends in *error*."""
        if not error.retryable:
            return 1
        return min(self.tries, _TRIES.get(error.fault.kind, self.tries))

    def wait_before_next(self, error: GatewayError, tried: int, chance: float) -> float | None:
        """Seconds to wait before sending again, or ``None`` to give up.

        Args:
            error: How the last try ended.
            tried: How often the request was sent so far.
            chance: Between 0 and 1; spreads the waits, so that many clients do not come back at once.
        """
        if tried >= self.tries_for(error):
            return None
        asked = error.fault.retry_after
        if asked is not None:
            return asked if asked <= self.longest_wait else None
        first = self.throttle_wait if isinstance(error, Throttled) else self.first_wait
        return min(float(first * 2 ** (tried - 1)) * (1 + chance / 4), self.longest_wait)


#: For a test the user is watching: one more try at the most, and soon.
BRISK: Final = RetryPolicy(tries=2, first_wait=0.5, throttle_wait=5.0, longest_wait=30.0)
#: For a long run nobody watches.
PATIENT: Final = RetryPolicy()
