"""A trap of PySide6: a connected method that a subclass overrides outlives its widget."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import ui


def test_no_slot_is_overridden() -> None:
    """PySide6 takes an overridden method for a decorated one and ties it to no receiver.

    The connection then stays when the widget is deleted, and the next signal meets a dead object.
    """
    overridden: list[str] = []
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        for _, one in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            bases = [base for base in one.__mro__[1:] if base.__module__.startswith("ui.")]
            names = [name for name in vars(one) if name.startswith("_on_")]
            overridden += [
                f"{one.__name__}.{name}" for name in names if any(name in vars(base) for base in bases)
            ]
    assert overridden == []
