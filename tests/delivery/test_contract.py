"""The published contracts are sound, and the practice Armatic keeps to them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import requests
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from armatic_setup.practice.armatic import PracticeArmatic
from tests.delivery.contract.hooks import STREAM

ROOT = Path(__file__).resolve().parents[2]
INTAKE = ROOT / "docs" / "armatic-intake.openapi.yaml"
KNOWN = ROOT / "docs" / "armatic-known.openapi.yaml"
CONTRACTS = sorted((ROOT / "docs").glob("*.openapi.yaml"))
SETTINGS = Path(__file__).parent / "contract" / "schemathesis.toml"
DECLARATION = {
    "format": 1,
    "sender": "tests",
    "company_id": "HarborPine",
    "entity_id": "",
    "objects": [
        {
            "name": "ARINVOICE",
            "currency": "CURRENCY",
            "fields": [
                {"name": "RECORDNO", "kind": "key"},
                {"name": "CURRENCY", "kind": "text"},
                {"name": "TRX_TOTALDUE", "kind": "money"},
            ],
        }
    ],
}


def read(path: Path) -> dict[str, Any]:
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(document, dict)
    return document


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in {"get", "put", "post", "delete", "patch"}:
                yield f"{method.upper()} {path}", operation


@pytest.mark.parametrize("path", CONTRACTS, ids=lambda path: path.name)
class TestEachContract:
    def test_is_valid(self, path: Path) -> None:
        assert [error.message for error in OpenAPIV31SpecValidator(read(path)).iter_errors()] == []

    def test_explains_itself(self, path: Path) -> None:
        """What linters ask of a contract besides its validity."""
        document = read(path)
        tags = {tag["name"] for tag in document["tags"]}
        found = dict(operations(document))
        names = [operation["operationId"] for operation in found.values()]
        assert len(names) == len(set(names))
        for where, operation in found.items():
            assert operation["summary"].endswith("."), where
            assert set(operation["tags"]) <= tags, where
            told = set(operation["responses"])
            assert {"401", "429"} <= told or "default" in told, where
            assert any(status.startswith("2") for status in operation["responses"]), where
        assert document["security"]
        assert document["info"]["description"]

    def test_describes_every_schema_and_uses_it(self, path: Path) -> None:
        document, text = read(path), path.read_text(encoding="utf-8")
        for kind, parts in document["components"].items():
            for name, part in parts.items():
                assert kind == "parameters" or part["description"], name
                used = f"#/components/{kind}/{name}" in text or f"`{name}`" in text
                assert used or kind == "securitySchemes", f"nobody uses {name}"

    def test_refuses_with_problem_documents(self, path: Path) -> None:
        document = read(path)
        for name, response in document["components"].get("responses", {}).items():
            assert set(response["content"]) == {"application/problem+json"}, name


def test_the_intake_says_that_it_is_a_proposal() -> None:
    info = read(INTAKE)["info"]
    assert "proposal" in info["title"]
    assert "This is a proposal" in info["description"]
    assert "no public interface that takes" in " ".join(info["description"].split())


def test_each_word_of_a_problem_is_the_practice_armatics() -> None:
    from armatic_setup.practice.armatic.intake_refusal import WORDS

    responses = read(INTAKE)["components"]["responses"].values()
    told = [word for one in responses for word in re.findall(r"\(?`([a-z-]+)`", one["description"])]
    named = {word for word in told if word not in {"key", "line", "limits", "current"}}
    assert named == set(WORDS)


@pytest.fixture
def armatic() -> Iterator[PracticeArmatic]:
    with PracticeArmatic() as armatic:
        yield armatic
        assert armatic.problems == []


def test_the_practice_armatic_keeps_to_the_intake(armatic: PracticeArmatic, tmp_path: Path) -> None:
    sign_in = {"Authorization": f"Bearer {armatic.token}"}
    opened = requests.put(
        f"{armatic.address}/intake/v1/streams/{STREAM}", json=DECLARATION, headers=sign_in, timeout=5
    )
    assert opened.status_code == 201
    assert tried(INTAKE, armatic, tmp_path) == ""
    assert armatic.intake.streams[STREAM].changes > 0, "no batch was taken"
    assert {"declare", "position", "deliver", "batch", "check"} <= set(armatic.calls.by_route)


def test_the_practice_armatic_keeps_to_what_is_known_of_the_lookup(
    armatic: PracticeArmatic, tmp_path: Path
) -> None:
    assert tried(KNOWN, armatic, tmp_path) == ""
    assert set(armatic.calls.by_route) == {"lookup", "unknown"}


def test_what_is_known_is_not_called_a_proposal() -> None:
    assert "Known, not proposed" in read(KNOWN)["info"]["description"]
    assert list(read(KNOWN)["paths"]) == ["/customers"]


def tried(contract: Path, armatic: PracticeArmatic, folder: Path) -> str:
    """What schemathesis finds, always the same way; nothing where it finds nothing."""
    words = (
        f"--config-file {SETTINGS} run {contract} --url {armatic.address} --max-examples 40"
        " --generation-deterministic --phases coverage,fuzzing --no-color --suppress-health-check all"
        " --exclude-checks missing_required_header"  # it takes the token away and sends it all the same
    )
    done = subprocess.run(
        [
            Path(sys.executable).with_name("schemathesis"),
            *words.split(),
            "--header",
            f"Authorization: Bearer {armatic.token}",
        ],
        capture_output=True,
        text=True,
        cwd=folder,  # it leaves files where it runs
        env={**os.environ, "PYTHONPATH": str(ROOT), "SCHEMATHESIS_HOOKS": "tests.delivery.contract.hooks"},
        timeout=120,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout[-6000:] + done.stderr[-2000:]
