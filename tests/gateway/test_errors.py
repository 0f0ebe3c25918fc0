from __future__ import annotations

import pytest

from armatic_setup.faults import ErrorEntry, SetupError, Stage
from armatic_setup.gateway import errors as err


def test_the_drawn_tree_is_the_real_one() -> None:
    drawn = {
        words[1]: words[2]
        for line in (err.__doc__ or "").splitlines()
        if (words := line.split()) and words[0] in ("├──", "└──") and len(words) > 2
    }
    real = {
        name: cls.stage.name
        for name, cls in vars(err).items()
        if isinstance(cls, type) and issubclass(cls, err.GatewayError) and cls is not err.GatewayError
    }
    assert drawn == real
    assert issubclass(err.GatewayError, SetupError)


def test_an_error_says_what_was_under_way_and_keeps_what_it_knew() -> None:
    error = err.OperationRefused.of("refused", errors=(ErrorEntry("PL04000005"),), object="ARINVOICE")
    told = error.during("query", "CUSTOMER", "c-1")
    assert isinstance(told, err.OperationRefused)
    assert (told.fault.function, told.fault.object, told.fault.control_id) == ("query", "ARINVOICE", "c-1")
    assert told.fault.errors == error.fault.errors
    assert told.fault.stage is Stage.OPERATION


def test_a_kind_that_nobody_declared_is_a_mistake_of_ours() -> None:
    with pytest.raises(AssertionError):
        err.NotReached.of("refused")
