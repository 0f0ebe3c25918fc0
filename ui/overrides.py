"""What goes wrong in a method that Qt calls is reported, and Qt goes on with its own method.

Qt for Python keeps such an error until Python calls Qt next, so it comes up somewhere else. On Python 3.11 it
also takes an error that C code raised for a whole exception, which it is not yet, and the process ends. So no
error leaves these methods: ``sys.excepthook`` hears of it, which leads to the page about a crash.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FunctionType, MethodDescriptorType
from typing import Any, Final

from PySide6.QtCore import QObject

#: What all of Qt's classes are made of.
_OBJECT: Final[Any] = QObject.__mro__[1]


def report_errors() -> None:
    """From now on: in each class made of one of Qt's, whatever of Qt's it overrides."""
    _OBJECT.__init_subclass__ = classmethod(_watch)


def _watch(made: type, /, **kwargs: Any) -> None:
    super(_OBJECT, made).__init_subclass__(**kwargs)
    for name, own in list(vars(made).items()):
        if isinstance(own, FunctionType) and not name.startswith("_") and _is_qts(made, name):
            setattr(made, name, _reporting(made, name, own))


def _is_qts(made: type, name: str) -> bool:
    return any(isinstance(vars(base).get(name), MethodDescriptorType) for base in made.__mro__)


def _reporting(made: type, name: str, own: Callable[..., Any]) -> Callable[..., Any]:
    def override(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return own(self, *args, **kwargs)
        except Exception:  # noqa: BLE001 - Qt could not hand it on
            sys.excepthook(*sys.exc_info())
        try:
            return getattr(super(made, self), name)(*args, **kwargs)
        except (NotImplementedError, RuntimeError):  # Qt has none of its own, or the object is gone
            return None

    override.__name__ = own.__name__
    override.__qualname__ = own.__qualname__
    override.__module__ = own.__module__
    return override
