"""A value that must not be seen."""

from __future__ import annotations

from typing import Final, NoReturn

_MASK: Final = "••••••"


class Secret:
    """A password, key or session ID. It prints as a mask and refuses to be pickled or copied to text.

    Only three places may call :meth:`reveal`: the two request builders and the keyring facade. A test
    keeps it so.
    """

    __slots__ = ("__value",)

    def __init__(self, value: str) -> None:
        self.__value = value

    @classmethod
    def pair(cls, name: str, secret: Secret) -> Secret:
        """A user name and a password as one, as HTTP's basic sign-in joins them."""
        return cls(f"{name}:{secret.__value}")

    def reveal(self) -> str:
        """The value itself, for the wire or the keyring and nothing else."""
        return self.__value

    def fingerprint(self, key: bytes) -> bytes:
        """What tells this secret from others without keeping it.

        Args:
            key: Random bytes of this process. Only with a key that is never written down does the
                fingerprint say nothing about the secret; it must not be written down either.
        """
        import hmac  # brings in OpenSSL, 4 MiB that the start page does without

        return hmac.digest(key, self.__bytes(), "sha256")

    @property
    def padded(self) -> bool:
        """Whether a blank or a line end stands around it: a slip of copying, and no clue to the value."""
        return self.__value != self.__value.strip()

    def __bool__(self) -> bool:
        return bool(self.__value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac  # as above

        return hmac.compare_digest(self.__bytes(), other.__bytes())

    def __bytes(self) -> bytes:
        return self.__value.encode("utf-8", "surrogatepass")  # an encoding error would quote the value

    __hash__ = None  # type: ignore[assignment]  # a secret is no dictionary key

    def __repr__(self) -> str:
        return f"Secret({_MASK})"

    def __str__(self) -> str:
        return _MASK

    def __format__(self, spec: str) -> str:
        return _MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written anywhere")
