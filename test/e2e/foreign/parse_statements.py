"""Parses in-toto statements with the in-toto project's own package: every member must be one that it knows.

    parse_statements.py BUNDLE...

Each BUNDLE is a Sigstore bundle in JSON, or a file of such bundles, one a line. Prints one line for each statement,
`parsed PREDICATE-TYPE`, or `refused REASON`. Exits 1 if any was refused, or if there was none.
Needs in-toto-attestation 0.9.3. Signatures are not looked at. Nothing here touches the network.
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path

import in_toto_attestation.predicates.provenance.v1.provenance_pb2 as provenance
import in_toto_attestation.predicates.vsa.v1.vsa_pb2 as vsa
from google.protobuf import json_format
from in_toto_attestation.v1.statement import Statement
import in_toto_attestation.v1.statement_pb2 as statement_pb2

PREDICATES = {
    "https://slsa.dev/provenance/v1": provenance.Provenance,
    "https://slsa.dev/verification_summary/v1": vsa.VerificationSummary,
}


def whole(value: object) -> object:
    """The value without empty lists, which the package does not write."""
    if isinstance(value, dict):
        return {name: whole(one) for name, one in value.items() if one != []}
    return [whole(one) for one in value] if isinstance(value, list) else value


def parse(bundle: dict) -> str:
    """Gives the predicate type. What the package does not know, or would write otherwise, is an error."""
    payload = json.loads(base64.b64decode(bundle["dsseEnvelope"]["payload"]))
    Statement.copy_from_pb(json_format.ParseDict(payload, statement_pb2.Statement())).validate()
    kind = PREDICATES.get(payload["predicateType"])
    if kind is not None:
        predicate = json_format.ParseDict(payload["predicate"], kind())
        if whole(json_format.MessageToDict(predicate)) != whole(payload["predicate"]):
            raise ValueError("the predicate is not the same after it was read")
    return payload["predicateType"]


def bundles(paths: list[str]) -> list[dict]:
    """Every bundle of every file."""
    lines = [line for path in paths for line in Path(path).read_text().splitlines() if line.strip()]
    return [json.loads(line) for line in lines]


def main() -> int:
    """Gives the exit status."""
    refused = 0
    all_of_them = bundles(sys.argv[1:])
    for bundle in all_of_them:
        try:
            print("parsed", parse(bundle))
        except Exception as error:  # noqa: BLE001, whatever is raised is a refusal
            refused += 1
            print("refused", " ".join(str(error).split()) or type(error).__name__)
    return 1 if refused or not all_of_them else 0


if __name__ == "__main__":
    sys.exit(main())
