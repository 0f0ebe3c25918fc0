"""Typed reading of the small JSON files we write, so that a damaged one is noticed at once."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any


class JsonReader:
    """One JSON object. Anything missing or of another kind is a ``ValueError``."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise ValueError("not an object")
        self._value: dict[str, Any] = value

    def keys(self) -> tuple[str, ...]:
        """All keys, in the file's order."""
        return tuple(self._value)

    def text(self, key: str) -> str:
        """A text, perhaps empty."""
        return str(self._take(key, str))

    def flag(self, key: str) -> bool:
        """True or false."""
        return bool(self._take(key, bool))

    def number(self, key: str) -> int:
        """A whole number."""
        return int(self._take(key, int))

    def texts(self, key: str) -> list[str]:
        """A list of texts."""
        texts = self._take(key, list)
        if not all(isinstance(text, str) for text in texts):
            raise ValueError(f"{key} holds something that is not a text")
        return list(texts)

    def time(self, key: str) -> datetime:
        """A time with its zone, as UTC."""
        time = datetime.fromisoformat(self.text(key))
        if time.tzinfo is None:
            raise ValueError(f"{key} lacks its time zone")
        return time.astimezone(UTC)

    def reader(self, key: str) -> JsonReader:
        """An object inside this one."""
        return JsonReader(self._take(key, dict))

    def readers(self, key: str) -> list[JsonReader]:
        """A list of objects inside this one."""
        return [JsonReader(value) for value in self._take(key, list)]

    def given(self, key: str) -> bool:
        """Whether the key is there and not null."""
        return self._value.get(key) is not None

    def _take(self, key: str, kind: type) -> Any:
        value = self._value.get(key)
        if type(value) is not kind:  # not isinstance: true is no number
            raise ValueError(f"{key} is missing or of another kind")
        return value


def iso(time: datetime | None) -> str | None:
    """A time with its zone as the text that :meth:`JsonReader.time` reads."""
    return None if time is None else time.astimezone(UTC).isoformat()
