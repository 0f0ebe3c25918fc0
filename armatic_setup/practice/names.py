"""Made-up names and places for the practice company, from many scripts and with awkward characters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

COMPANY_NAME: Final = "Harbor & Pine Supply"
COMPANY_ID: Final = "HarborPine"


@dataclass(frozen=True, slots=True)
class Place:
    """An address a customer may have."""

    street: str
    city: str
    state: str | None
    postcode: str
    country: str
    code: str


#: Customers that every company has, in this order: names that break careless code.
SPECIAL_NAMES: Final = (
    "Bell & Daughters <Fine Books>",
    'The "Anchor" Inn',
    "O'Malley's Boatyard",
    "Łódź Metalworks sp. z o.o.",
    "株式会社青空商店",
    "Ærø Fiskeri ApS",
    "Müller & Söhne GmbH",
    "Café Bérénice",
    "🌲 Evergreen Outfitters",
    "ספרי הנמל",
    "Πεύκο Α.Ε.",
    "Société d’Été – Été comme hiver",
    "Zoë’s 50% Off; Ltd.",
    "  Spaced   Out  Inc ",
    "Ñandú Exportación S.A.",
    "Tab & Newline Traders",
    "]]> Markup Works",
    "مرفأ الصنوبر",
    "Nguyễn Thị Hương",
    "An Unreasonably Long Customer Name That Goes On For Almost The Whole Width Of The Field Ltd.",
)

FIRST_PARTS: Final = (
    "Alder", "Anchor", "Aspen", "Bay", "Beacon", "Birch", "Cape", "Cedar", "Channel", "Cliff", "Coral",
    "Cove",
    "Delta", "Drift", "Dune", "Ebb", "Elm", "Estuary", "Fern", "Fjord", "Gale", "Gull", "Harbor", "Hazel",
    "Heron", "Island", "Juniper", "Keel", "Lagoon", "Larch", "Lighthouse", "Maple", "Mast", "Meadow", "North",
    "Oak", "Osprey", "Pebble", "Pier", "Pine", "Quay", "Reef", "Ridge", "River", "Rowan", "Sail", "Shore",
    "Spruce", "Strand", "Tide", "Timber", "Wave", "Willow", "Yew",
)  # fmt: skip
SECOND_PARTS: Final = (
    "Building Co.", "Carpentry", "Chandlers", "Clinic", "Construction", "Contractors", "Design Studio",
    "Distribution", "Engineering", "Events", "Fabrication", "Foods", "Furniture", "Gardens", "Hardware",
    "Homes", "Hotels", "Interiors", "Joinery", "Landscapes", "Logistics", "Marine", "Packaging", "Painters",
    "Partners", "Printing", "Restorations", "Roofing", "Sports", "Storage", "Timber", "Wholesale",
)  # fmt: skip
GIVEN_NAMES: Final = (
    "Alma", "Björn", "Chloé", "Dario", "Edith", "Femi", "Grace", "Hiro", "Ines", "Jonas", "Kavya", "Liam",
    "Maja", "Noor", "Olga", "Paulo", "Quinn", "Rosa", "Søren", "Tess", "Uma", "Viktor", "Wren", "Yusuf",
)  # fmt: skip
FAMILY_NAMES: Final = (
    "Abbott", "Bianchi", "Castro", "Dvořák", "Ekström", "Fischer", "Garcia", "Hughes", "Ito", "Jensen",
    "Kowalska", "Lefèvre", "Mensah", "Nakamura", "O'Brien", "Petrov", "Ríos", "Schäfer", "Tanaka", "Úlfsson",
)  # fmt: skip

#: By entity: where its customers live.
PLACES: Final = (
    (
        Place("18 Wharf Street", "Portland", "ME", "04101", "United States", "US"),
        Place("220 Cannery Row", "Monterey", "CA", "93940", "United States", "US"),
        Place("7 Lumber Mill Rd", "Astoria", "OR", "97103", "United States", "US"),
    ),
    (
        Place("4 Quayside", "Newcastle upon Tyne", None, "NE1 3DE", "United Kingdom", "GB"),
        Place("91 King’s Parade", "Bristol", None, "BS8 2RB", "United Kingdom", "GB"),
    ),
    (
        Place("Hafenstraße 12", "Hamburg", None, "20359", "Germany", "DE"),
        Place("Am Förderturm 3", "Köln", "NRW", "50667", "Germany", "DE"),
    ),
    (
        Place("港町2-5-1", "横浜市", "神奈川県", "231-0015", "Japan", "JP"),
        Place("本町1丁目", "函館市", "北海道", "040-0011", "Japan", "JP"),
    ),
    (Place("Scheepstimmermanstraat 44", "Amsterdam", None, "1019 WZ", "Netherlands", "NL"),),
)
