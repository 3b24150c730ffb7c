"""Runs `pypi-attestations sign` against another Sigstore than the public one.

The program knows two instances, production and staging, and finds its token by itself. Both are replaced here; what it
does with them, and how it signs file after file, is its own.

Usage: pypi_attestations_here.py CLIENT_TRUST_CONFIG TOKEN FILE...
"""

import sys
from pathlib import Path

from pypi_attestations import _cli
from sigstore.models import ClientTrustConfig
from sigstore.oidc import IdentityToken

config, token, *files = sys.argv[1:]
text = Path(config).read_text()


class Here(ClientTrustConfig):
    """The one instance there is."""

    @classmethod
    def production(cls, *_args, **_options):
        return ClientTrustConfig.from_json(text)


_cli.ClientTrustConfig = Here
_cli.get_identity_token = lambda _args: IdentityToken(token)
sys.argv = ["pypi-attestations", "sign", *files]
_cli.main()
