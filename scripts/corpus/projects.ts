/** A project whose newest wheels belong to the corpus. */
export interface CorpusProject {
  /** Normalised name. */
  readonly name: string;
  /** Only these platform families; all when left out. For projects whose wheels are big. */
  readonly families?: readonly Family[];
}

/** Wheels of one family are built by the same tools and repaired by the same one. */
export const families = ['manylinux', 'musllinux', 'macosx', 'win'] as const;

export type Family = (typeof families)[number];

const all = (names: string): readonly CorpusProject[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => ({ name }));

/**
 * Projects with compiled code beside NumPy, which has a folder of its own: the most used ones, and at least one for
 * each build backend, repair tool and habit (SBOMs by cargo and by hand, programs as scripts, static C++, licences of
 * others) that is known.
 */
export const corpusProjects: readonly CorpusProject[] = [
  // Scientific Python: meson-python, setuptools and scikit-build-core over C, C++, Cython and Fortran.
  ...all(`scipy pandas scikit-learn matplotlib h5py netcdf4 cftime rasterio shapely pyproj pyzmq numba pywavelets
    statsmodels contourpy kiwisolver scikit-image astropy pyerfa awkward-cpp bottleneck numexpr tables fiona fonttools
    gmpy2 pillow`),
  { name: 'llvmlite', families: ['manylinux', 'macosx'] },
  { name: 'pyarrow', families: ['manylinux'] },
  { name: 'duckdb', families: ['manylinux', 'win'] },
  // Rust by maturin and setuptools-rust, nearly all with an SBOM of cargo.
  ...all(`cryptography pydantic-core orjson rpds-py tokenizers safetensors watchfiles tiktoken bcrypt uv-build
    hf-xet jiter`),
  { name: 'polars' },
  { name: 'polars-runtime-32', families: ['manylinux', 'win'] },
  { name: 'ruff', families: ['manylinux', 'macosx', 'win'] },
  { name: 'uv', families: ['manylinux', 'macosx', 'win'] },
  { name: 'maturin', families: ['manylinux', 'musllinux'] },
  // C and C++ for the web and for systems.
  ...all(`lxml pyyaml grpcio protobuf psycopg2-binary psycopg-binary greenlet aiohttp yarl frozenlist multidict
    propcache cffi coverage cython msgpack psutil pynacl sqlalchemy uvloop zstandard ninja httptools websockets
    markupsafe charset-normalizer wrapt regex rapidfuzz lz4 brotli asyncpg pymongo pikepdf mypy black setproctitle
    simplejson ujson xxhash`),
  { name: 'cmake', families: ['manylinux', 'win'] },
];
