"""When a failed request is sent again, and after how long. Pure: no clock, no sleep, no dice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from armatic_setup.gateway.errors import GatewayError, NotReached, Throttled

#: Tries in all for kinds that more tries do not mend. Every other kind of a retryable error gets the
#: policy's own number. A request that took too long is asked once more only: it may still be running over
#: there, and the caller can ask for a smaller page.
_TRIES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "certificate": 1,
        "tls": 1,
        "proxy_sign_in": 1,
        "proxy_script": 1,
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

#: Nobody is there at all: the network is gone, or Intacct is closed. It passes, but that may take hours.
_AWAY: Final = frozenset(
    {
        "name_resolution",
        "connection_refused",
        "connect_timeout",
        "network",
        "proxy",
        "maintenance",
        "throttled",
    }
)
#: Answers that fail. That passes, too, but the same request may also fail for ever.
_TROUBLE: Final = frozenset({"connection_lost", "server_error", "empty", "truncated"})
#: Pages of other machines: one or two come by on a bad line, more of them mean that somebody has to act.
_STRAY: Final = frozenset({"html", "not_xml", "unexpected"})

#: Failures after which nobody can have judged the password that was sent.
_NOT_JUDGED: Final = frozenset(
    {"name_resolution", "connection_refused", "connect_timeout", "throttled", "server_error", "maintenance"}
)

_DOUBLINGS: Final = 16  # beyond them every wait is at its longest


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
        soon: The same, when no answer arrives: a network that is back should not be left waiting.
        outage: Once signed in, seconds to go on for while the network is gone or Intacct is closed or busy,
            whatever the number of tries.
        trouble: The same, while answers come and fail.
    """

    tries: int = 5
    first_wait: float = 1.0
    throttle_wait: float = 30.0
    longest_wait: float = 300.0
    soon: float = 30.0
    outage: float = 0.0
    trouble: float = 0.0

    def __post_init__(self) -> None:
        if not 1 <= self.tries <= 5:
            raise ValueError(f"1 to 5 tries, not {self.tries}")

    def tries_for(self, error: GatewayError, *, proven: bool = False) -> int:
        """How often a request may be sent in all when it ends in *error*, not counting an outage."""
        if not error.retryable:
            return 1
        kind = error.fault.kind
        if proven and self.trouble and kind in _STRAY:
            return self.tries
        return min(self.tries, _TRIES.get(kind, self.tries))

    def wait_before_next(
        self, error: GatewayError, tried: int, chance: float, troubled: float | None = None
    ) -> float | None:
        """Seconds to wait before sending again, or ``None`` to give up.

        Args:
            error: How the last try ended.
            tried: How often the request was sent so far.
            chance: Between 0 and 1; spreads the waits, so that many clients do not come back at once.
            troubled: Seconds since it failed first, when this sign-in has worked before; otherwise ``None``:
                what has never worked is not tried for hours.
        """
        patience = 0.0 if troubled is None else self._patience(error) - troubled
        if tried >= self.tries_for(error, proven=troubled is not None) and patience <= 0:
            return None
        asked = error.fault.retry_after
        if asked is not None:
            return asked if asked <= max(self.longest_wait, patience) else None
        first = self.throttle_wait if isinstance(error, Throttled) else self.first_wait
        most = min(self.longest_wait, self.soon) if isinstance(error, NotReached) else self.longest_wait
        return min(float(first * 2 ** min(tried - 1, _DOUBLINGS)) * (1 + chance / 4), most)

    def _patience(self, error: GatewayError) -> float:
        kind = error.fault.kind
        if not error.retryable:
            return 0.0
        return self.outage if kind in _AWAY else self.trouble if kind in _TROUBLE else 0.0


#: For a test the user is watching: one more try at the most, and soon.
BRISK: Final = RetryPolicy(tries=2, first_wait=0.5, throttle_wait=5.0, longest_wait=30.0)
#: For a long run nobody watches.
PATIENT: Final = RetryPolicy()
#: For a sync: it goes on by itself after a night without a network, and after Intacct's maintenance.
ENDURING: Final = RetryPolicy(outage=12 * 3600.0, trouble=3600.0)
