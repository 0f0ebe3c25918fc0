"""Who made records and when, and which entity owns them."""

from __future__ import annotations

import random
from collections.abc import Mapping

from armatic_setup.practice.ledger import stamp
from armatic_setup.practice.schema import Cell
from armatic_setup.practice.setup_data import ADMINISTRATOR, Entity

#: A record as values by field name; what is not named is null.
Values = Mapping[str, Cell]


class Stamper:
    """Draws when records were made and changed: long ago, and some time since."""

    def __init__(self, source: random.Random, today: int) -> None:
        self._random = source
        self._today = today

    def stamps(self) -> dict[str, Cell]:
        """The four stamps of one record."""
        bits = self._random.getrandbits(40)
        made = self._today - 1_200 - bits % 400
        changed = made + (bits >> 10) % 1_150
        return {
            "WHENCREATED": stamp(made, bits >> 3),
            "WHENMODIFIED": stamp(changed, bits >> 5),
            "CREATEDBY": ADMINISTRATOR,
            "MODIFIEDBY": ADMINISTRATOR,
        }


def owner_fields(entity: Entity | None) -> dict[str, Cell]:
    """The fields that say which entity owns a record; none for a shared one."""
    if entity is None:
        return {}
    return {
        "MEGAENTITYKEY": entity.recordno,
        "MEGAENTITYID": entity.id,
        "MEGAENTITYNAME": entity.name,
    }
