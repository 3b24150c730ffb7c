/** Where one package index lives. */
export interface IndexEndpoint {
  /** Base of `/simple/` and `/integrity/`, no slash at the end. */
  readonly base: string;
  /** The whole upload address. */
  readonly upload: string;
  /** Base of `/_/oidc/`. */
  readonly oidc: string;
  /** Audience of the identity token. */
  readonly audience: string;
}

/** A world: every address that a release touches beside GitHub's API, which the runner names. */
export interface Endpoints {
  readonly world: 'production' | 'rehearsal';
  readonly indexes: { readonly pypi: IndexEndpoint; readonly testpypi: IndexEndpoint };
  readonly fulcio: string;
  readonly rekor: string;
  /** Path of a trusted root; `undefined`: the public instance's, by TUF. */
  readonly trustedRoot: string | undefined;
  /** Left out in the real world: only the file of a world, whose every address is loopback, can ask for haste. */
  readonly haste?: Haste;
}

/** How a rehearsal of a fault goes through a release's waits in seconds. */
export interface Haste {
  /** Every pause is so many times shorter than it says. */
  readonly pauses: number;
  /** Of one request to Sigstore. */
  readonly requestTimeoutMs: number;
}

/** The real world. */
export const production: Endpoints = {
  world: 'production',
  indexes: {
    pypi: {
      base: 'https://pypi.org',
      upload: 'https://upload.pypi.org/legacy/',
      oidc: 'https://pypi.org',
      audience: 'pypi',
    },
    testpypi: {
      base: 'https://test.pypi.org',
      upload: 'https://test.pypi.org/legacy/',
      oidc: 'https://test.pypi.org',
      audience: 'testpypi',
    },
  },
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
  trustedRoot: undefined,
};

/** Type URI of a publish attestation, fixed by PEP 740. */
export const publishPredicateType = 'https://docs.pypi.org/attestations/publish/v1';
