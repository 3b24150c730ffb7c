"""Verifies attestations and bundles with foreign software: sigstore-python and pypi-attestations.

    verify_attestations.py --trusted-root FILE --repository OWNER/REPO --workflow FILE DIST_FILE...

Beside each DIST_FILE must lie `<file>.slsa.attestation` (PEP 740) and `<file>.sigstore.json` (a Sigstore bundle),
and there may lie `<file>.publish.attestation`. Prints one line for each of them, `accepted NAME predicate-type` or
`refused NAME reason`, NAME being that file's. Exits 1 if any was refused, or if nothing was verified.
Needs sigstore 4.5 and pypi-attestations 0.0.30. Nothing here touches the network.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pypi_attestations._impl as implementation
from pypi_attestations import Attestation, AttestationType, Distribution, GitHubPublisher
from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier

STATEMENT = "https://in-toto.io/Statement/v1"
PAYLOAD = "application/vnd.in-toto+json"


def trust_only(root: Path) -> Verifier:
    """Makes this root the one that pypi-attestations uses: it has no option for it."""
    verifier = Verifier(trusted_root=TrustedRoot.from_file(str(root)))

    class Rooted(Verifier):
        @classmethod
        def production(cls, *, offline: bool = False) -> Verifier:
            return verifier

        @classmethod
        def staging(cls, *, offline: bool = False) -> Verifier:
            raise AssertionError("the staging instance is never trusted")

    implementation.Verifier = Rooted
    return verifier


def attestation(path: Path, dist: Distribution, publisher: GitHubPublisher, expected: AttestationType) -> str:
    """Verifies one PEP 740 attestation as the index does, and that it is of the type its name says."""
    found = Attestation.model_validate_json(path.read_bytes())
    predicate_type, _ = found.verify(publisher, dist, offline=True)
    if predicate_type != expected.value:
        raise ValueError(f"predicate type is {predicate_type}")
    return predicate_type


def bundle(path: Path, dist: Distribution, publisher: GitHubPublisher, verifier: Verifier) -> str:
    """Verifies one bundle. sigstore-python does not look at the subjects, so that is done here."""
    payload_type, payload = verifier.verify_dsse(Bundle.from_json(path.read_bytes()), publisher._as_policy())
    statement = json.loads(payload)
    if payload_type != PAYLOAD or statement["_type"] != STATEMENT:
        raise ValueError("the payload is no in-toto statement")
    wanted = (dist.name, dist.digest)
    if wanted not in [(one["name"], one["digest"].get("sha256")) for one in statement["subject"]]:
        raise ValueError("no subject has the name and the digest of the file")
    return str(statement["predicateType"])


def judge(path: Path, verify: Callable[[Path], str]) -> bool:
    """Prints the verdict on one file. Whatever is raised, also by a missing file, is a refusal."""
    try:
        print("accepted", path.name, verify(path))
    except Exception as error:
        # One line for each file, whatever the reason holds.
        reason = " ".join(str(error).split()) or type(error).__name__
        print("refused", path.name, reason)
        return False
    return True


def verdicts(file: Path, publisher: GitHubPublisher, verifier: Verifier) -> list[bool]:
    """Verifies all that lies beside one distribution."""
    try:
        dist = Distribution.from_file(file)
    except (OSError, ValueError) as error:
        print("refused", file.name, " ".join(str(error).split()))
        return [False]

    def of_type(expected: AttestationType) -> Callable[[Path], str]:
        return lambda path: attestation(path, dist, publisher, expected)

    def beside(suffix: str) -> Path:
        return file.with_name(f"{file.name}.{suffix}")

    judged = [
        judge(beside("slsa.attestation"), of_type(AttestationType.SLSA_PROVENANCE_V1)),
        judge(beside("sigstore.json"), lambda path: bundle(path, dist, publisher, verifier)),
    ]
    if beside("publish.attestation").exists():
        judged.append(judge(beside("publish.attestation"), of_type(AttestationType.PYPI_PUBLISH_V1)))
    return judged


def main() -> int:
    """Gives the exit status."""
    parser = argparse.ArgumentParser(description="Verify attestations with foreign software.")
    parser.add_argument("--trusted-root", required=True, type=Path)
    parser.add_argument("--repository", required=True, help="OWNER/REPO that publishes")
    parser.add_argument("--workflow", required=True, help="file name of the workflow that publishes")
    parser.add_argument("files", nargs="*", type=Path, metavar="DIST_FILE")
    options = parser.parse_args()
    publisher = GitHubPublisher(repository=options.repository, workflow=options.workflow)
    verifier = trust_only(options.trusted_root)
    judged = [verdict for file in options.files for verdict in verdicts(file, publisher, verifier)]
    if not judged:
        print("nothing was verified", file=sys.stderr)
    return 0 if judged and all(judged) else 1


if __name__ == "__main__":
    sys.exit(main())
