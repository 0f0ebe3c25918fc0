"""How long the hostile tests try: a fixed, short run always, a long and random one when asked for."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

#: ``ARMATIC_HOSTILE=long`` tries forty times as many examples, others with each run.
LONG = os.environ.get("ARMATIC_HOSTILE") == "long"


def examples(number: int) -> settings:
    """Settings for *number* examples of the short run. The watchdog keeps the time, so no deadline does."""
    return settings(
        max_examples=number * 40 if LONG else number,
        derandomize=not LONG,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.large_base_example,
        ],
    )
