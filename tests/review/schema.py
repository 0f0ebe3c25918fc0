"""As much of JSON Schema as ours uses, so that its promise is tested without a further package."""

from __future__ import annotations

import re
from typing import Any

_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
}
_KNOWN = {
    *("$schema", "title", "$defs", "$ref", "type", "required", "properties", "const", "enum", "oneOf"),
    *("pattern", "propertyNames", "additionalProperties", "items"),
}


def faults(value: object, schema: dict[str, Any], root: dict[str, Any], place: str = "") -> list[str]:
    """Where *value* breaks the schema.

    Raises:
        NotImplementedError: The schema uses something we do not check.
    """
    if unknown := schema.keys() - _KNOWN:
        raise NotImplementedError(unknown)
    if "$ref" in schema:
        return faults(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, place)
    found = []
    if "type" in schema and not isinstance(value, _TYPES[schema["type"]]):
        return [f"{place}: no {schema['type']}"]
    if "const" in schema and value != schema["const"]:
        found.append(f"{place}: not {schema['const']}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{place}: none of {schema['enum']}")
    if "pattern" in schema and not re.search(schema["pattern"], str(value)):
        found.append(f"{place}: not like {schema['pattern']}")
    if "oneOf" in schema and sum(not faults(value, one, root, place) for one in schema["oneOf"]) != 1:
        found.append(f"{place}: not one of the alternatives")
    if isinstance(value, list) and "items" in schema:
        found += [fault for one in value for fault in faults(one, schema["items"], root, f"{place}[]")]
    if isinstance(value, dict):
        found += [f"{place}.{key}: missing" for key in schema.get("required", ()) if key not in value]
        for key, inner in value.items():
            found += faults(key, schema.get("propertyNames", {}), root, f"{place}.{key}")
            own = schema.get("properties", {}).get(key, schema.get("additionalProperties", {}))
            found += faults(inner, own, root, f"{place}.{key}")
    return found
