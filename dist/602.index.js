export const id = 602;
export const ids = [602];
export const modules = {

/***/ 5602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ER: () => (/* binding */ firmChecks),
  FW: () => (/* binding */ premiseChecks),
  Di: () => (/* binding */ sdistChecks),
  P5: () => (/* binding */ wheelChecks)
});

// EXTERNAL MODULE: ./build/dist/archive-problem.js
var archive_problem = __webpack_require__(60737);
;// CONCATENATED MODULE: ./build/checks/archive-findings.js

/** The archive's problems that one check is about, one check for each concern. */
const archiveFindings = (concern, { facts }) => ({
    examined: facts.entryCount,
    findings: facts.problems
        .filter(({ kind }) => archive_problem/* problemTable */.i[kind] === concern)
        .map(({ where, what }) => ({ where: where === 'archive' ? facts.file : where, what })),
});

;// CONCATENATED MODULE: ./build/checks/distribution/ambiguous-archive.js

const ambiguousArchive = {
    id: 'ambiguous-archive',
    title: 'Two programs would read two things out of the archive',
    severity: 'block',
    applies: 'always',
    why: 'Who checks the file and who installs it must see the same. PyPI refuses most archives of this kind.',
    remedy: 'Build the file again with a current build backend; no honest tool writes such an archive.',
    source: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
    run: (subject) => archiveFindings('ambiguous', subject),
};

;// CONCATENATED MODULE: ./build/checks/distribution/archive-bomb.js

const archiveBomb = {
    id: 'archive-bomb',
    title: 'The archive inflates beyond reason',
    severity: 'block',
    applies: 'sometimes',
    why: 'It would fill the memory or the disk of whoever opens it. Nothing in it was judged, and PyPI refuses it.',
    remedy: 'Remove the files that inflate so far, then build again. Real wheels stay below a ratio of 6.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run: (subject) => archiveFindings('bomb', subject),
};

;// CONCATENATED MODULE: ./build/checks/distribution/colliding-path.js

const collidingPath = {
    id: 'colliding-path',
    title: 'Two files of the archive are one file on some disks',
    severity: 'block',
    applies: 'always',
    why: 'On Windows and macOS the second replaces the first, so that users of one system get other code.',
    remedy: 'Rename one of the files in the source, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run: (subject) => archiveFindings('collision', subject),
};

;// CONCATENATED MODULE: ./build/checks/distribution/corrupt-entry.js

const corruptEntry = {
    id: 'corrupt-entry',
    title: 'A file in the archive cannot be read as its header describes it',
    severity: 'block',
    applies: 'always',
    why: 'Installers stop at it, or install other bytes than were built.',
    remedy: 'Build the file again, and compare it with what the build job uploaded: it may have been damaged on the way.',
    source: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
    run: (subject) => archiveFindings('corrupt', subject),
};

;// CONCATENATED MODULE: ./build/checks/distribution/hidden-archive-data.js

const hiddenArchiveData = {
    id: 'hidden-archive-data',
    title: 'The archive holds data that belong to no file in it',
    severity: 'block',
    applies: 'always',
    why: 'Some programs see that data and others do not, so that a reviewer and a user can get two different files.',
    remedy: 'Build the file again. Sign or annotate it in a file beside it, not in the archive.',
    source: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
    run: (subject) => archiveFindings('hidden', subject),
};

// EXTERNAL MODULE: ./build/dist/parse-metadata.js
var parse_metadata = __webpack_require__(96678);
;// CONCATENATED MODULE: ./build/checks/distribution/local-version.js

const localVersion = {
    id: 'local-version',
    title: 'The version is a local one',
    severity: 'block',
    applies: 'always',
    why: 'A version with "+" is for builds that stay at home; PyPI does not allow local versions.',
    remedy: 'Build from the tag itself with a clean tree, so that the build backend adds no "+" to the version.',
    source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers',
    run({ facts: { file, name, metadata } }) {
        const inMetadata = metadata?.content.ok ? (0,parse_metadata/* fieldOf */._F)(metadata.content.value, 'Version') : undefined;
        const versions = [
            ...(name.ok ? [{ where: file, version: name.value.version }] : []),
            ...(metadata && inMetadata !== undefined ? [{ where: metadata.path, version: inMetadata }] : []),
        ];
        const local = versions.filter(({ version }) => version.includes('+'));
        return {
            examined: versions.length,
            findings: local.map(({ where, version }) => ({ where, what: `the version is ${JSON.stringify(version)}` })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/malformed-file-name.js
const malformedFileName = {
    id: 'malformed-file-name',
    title: 'The file name is not one of a wheel or an sdist',
    severity: 'block',
    applies: 'always',
    why: 'Installers choose by the file name alone, and PyPI refuses a name that is not in its normal spelling.',
    remedy: 'Build with a current build backend, and do not rename its files.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention',
    run: ({ facts: { file, name } }) => ({
        examined: 1,
        findings: name.ok ? [] : name.reasons.map((what) => ({ where: file, what })),
    }),
};

// EXTERNAL MODULE: ./build/dist/metadata-fields.js
var metadata_fields = __webpack_require__(2776);
;// CONCATENATED MODULE: ./build/checks/distribution/malformed-metadata.js


const malformedMetadata = {
    id: 'malformed-metadata',
    title: 'The metadata cannot be read, or break their own format',
    severity: 'block',
    applies: 'always',
    why: 'PyPI refuses such metadata, and installers read dependencies and Python versions out of them.',
    remedy: 'Correct the project table of pyproject.toml or the build backend, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/',
    run({ facts: { file, kind, metadata } }) {
        if (metadata === undefined) {
            const name = kind === 'wheel' ? 'METADATA' : 'PKG-INFO';
            return { examined: 0, findings: [{ where: file, what: `it does not contain the required ${name} file` }] };
        }
        const { path, content } = metadata;
        const mistakes = content.ok ? mistakesIn(content.value) : content.reasons;
        const examined = content.ok ? content.value.fields.length : 0;
        return { examined, findings: mistakes.map((what) => ({ where: path, what })) };
    },
};
const required = ['Metadata-Version', 'Name', 'Version'];
function mistakesIn(metadata) {
    const missing = required.filter((name) => !(0,parse_metadata/* fieldOf */._F)(metadata, name));
    const declared = (0,parse_metadata/* fieldOf */._F)(metadata, 'Metadata-Version');
    const age = metadata_fields/* metadataVersions */.d.indexOf(declared ?? '');
    const known = `${metadata_fields/* metadataVersions */.d[0]} to ${metadata_fields/* metadataVersions */.d.at(-1)}`;
    const seen = new Map();
    for (const { name } of metadata.fields)
        seen.set(name, (seen.get(name) ?? 0) + 1);
    return [
        ...missing.map((name) => `the field ${name} is missing`),
        ...(declared !== undefined && age < 0 ? [`Metadata-Version ${shown(declared)} is none of ${known}`] : []),
        ...[...seen].flatMap(([name, count]) => judgeField(name, count, age)),
    ];
}
/** @param age place of the declared version among all; below 0 when it is none of them. */
function judgeField(name, count, age) {
    const rule = metadata_fields/* metadataFields */.j.get(name.toLowerCase());
    if (!rule)
        return [`the field ${shown(name)} is unknown`];
    return [
        ...(count > 1 && !rule.repeats ? [`the field ${name} stands ${count} times`] : []),
        ...(age >= 0 && isTooNew(rule, age)
            ? [`${name} introduced in metadata version ${rule.since}, not ${metadata_fields/* metadataVersions */.d[age]}`]
            : []),
    ];
}
/** Older setuptools wrote License-File long before 2.4 had it; uploaders leave it out, and nobody misreads it. */
const isTooNew = ({ name, since }, age) => name !== 'License-File' && metadata_fields/* metadataVersions */.d.indexOf(since) > age;
const shown = (text) => JSON.stringify(text.slice(0, 100));

;// CONCATENATED MODULE: ./build/checks/distribution/malformed-record.js
const malformedRecord = {
    id: 'malformed-record',
    title: 'RECORD is missing or cannot be relied on',
    severity: 'block',
    applies: 'always',
    why: 'RECORD lists every file with its SHA-256. Installers copy it, and uninstallers delete what it names.',
    remedy: 'Build again with a current build backend. A tool that repairs wheels must rewrite RECORD.',
    source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file',
    run({ facts: { file, distInfo, record } }) {
        if (record === undefined) {
            const what = `Wheel '${file}' does not contain the required RECORD file: ${distInfo ?? '*.dist-info'}/RECORD`;
            return { examined: 0, findings: [{ where: file, what }] };
        }
        const { path, content } = record;
        if (!content.ok)
            return { examined: 0, findings: content.reasons.map((what) => ({ where: path, what })) };
        const unreadable = content.value.flatMap(({ path: where, sha256 }) => sha256 === undefined || sha256.ok ? [] : sha256.reasons.map((what) => ({ where, what })));
        const unsafe = content.value.filter(({ path: where }) => leadsOut(where));
        return {
            examined: content.value.length,
            findings: [
                ...unreadable,
                ...unsafe.map(({ path: where }) => ({
                    where,
                    what: 'the row leads out of the wheel; uninstallers would delete it',
                })),
                ...contradictions(content.value),
            ],
        };
    },
};
const leadsOut = (path) => /^[/\\]|^[a-z]:/i.test(path) || path.split(/[/\\]/).includes('..');
/** Two rows of one path that say two things; the same row twice is only untidy. */
function contradictions(rows) {
    const first = new Map();
    return rows.flatMap((row) => {
        const earlier = first.get(row.path);
        if (earlier === undefined)
            first.set(row.path, row);
        if (earlier === undefined || claimOf(earlier) === claimOf(row))
            return [];
        return [{ where: row.path, what: `rows ${earlier.row} and ${row.row} say different things about it` }];
    });
}
const claimOf = ({ sha256, size }) => JSON.stringify([sha256, size]);

;// CONCATENATED MODULE: ./build/checks/distribution/malformed-sbom.js
const malformedSbom = {
    id: 'malformed-sbom',
    title: 'An SBOM in the wheel cannot be read',
    severity: 'block',
    applies: 'sometimes',
    why: 'Everything in sboms/ must be an SBOM. One that no tool can read is worse than none: it looks covered.',
    remedy: 'Correct the tool that wrote it, or take the file out of sboms/, then build again.',
    source: 'https://peps.python.org/pep-0770/',
    run: ({ facts: { file, sboms } }) => ({
        examined: sboms.length,
        findings: [
            ...sboms.flatMap(({ path, content }) => content.ok ? [] : content.reasons.map((what) => ({ where: path, what }))),
            ...sboms.flatMap(({ path }) => path.length > maxPathLength ? [{ where: path, what: 'its path is too long' }] : []),
            ...(sboms.length > maxSboms ? [{ where: file, what: `it has ${sboms.length} SBOMs; ${maxSboms} are read` }] : []),
        ],
    }),
};
/** What a seal can list. Real wheels have up to three, and paths of a hundred characters. */
const maxSboms = 1_000;
const maxPathLength = 1_000;

;// CONCATENATED MODULE: ./build/checks/distribution/malformed-wheel-file.js
const malformedWheelFile = {
    id: 'malformed-wheel-file',
    title: 'The WHEEL file is missing or cannot be read',
    severity: 'block',
    applies: 'always',
    why: 'It tells installers which format the wheel has and where its files go. They stop when they cannot read it.',
    remedy: 'Build again with a current build backend.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',
    run({ facts: { file, wheelFile } }) {
        if (wheelFile === undefined) {
            const what = 'it does not contain the required WHEEL file';
            return { examined: 0, findings: [{ where: file, what }] };
        }
        const { path, content } = wheelFile;
        const mistakes = content.ok ? malformed_wheel_file_mistakesIn(content.value) : content.reasons;
        return { examined: 1, findings: mistakes.map((what) => ({ where: path, what })) };
    },
};
function malformed_wheel_file_mistakesIn({ wheelVersion, rootIsPurelib, repeated }) {
    const [, major] = /^(\d+)\.\d+$/.exec(wheelVersion) ?? [];
    return [
        ...(major === '1' ? [] : [`Wheel-Version is ${malformed_wheel_file_shown(wheelVersion)}; installers know 1.0`]),
        ...(/^(?:true|false)$/i.test(rootIsPurelib)
            ? []
            : [`Root-Is-Purelib is ${malformed_wheel_file_shown(rootIsPurelib)}, neither true nor false`]),
        ...repeated.map((name) => `the field ${name} stands more than once`),
    ];
}
const malformed_wheel_file_shown = (text) => (text === '' ? 'missing' : JSON.stringify(text.slice(0, 100)));

// EXTERNAL MODULE: ./build/dist/wheel.js + 4 modules
var wheel = __webpack_require__(39521);
;// CONCATENATED MODULE: ./build/checks/distribution/missing-dist-info.js

const missingDistInfo = {
    id: 'missing-dist-info',
    title: 'The wheel lacks the .dist-info directory of its name',
    severity: 'block',
    applies: 'always',
    why: 'Without it the file is no wheel. PyPI looks for it in exactly the spelling of the file name.',
    remedy: 'Build again, and do not rename the wheel or the directory by hand.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',
    run({ facts: { file, distInfos } }) {
        const expected = (0,wheel/* distInfoOf */.e)(file);
        const others = distInfos.map((name) => JSON.stringify(name.slice(0, 200))).join(', ');
        const what = `WHEEL not found at ${expected}/WHEEL${others === '' ? '' : `; the wheel has ${others}`}`;
        return { examined: 1, findings: distInfos.includes(expected) ? [] : [{ where: file, what }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/record-rows.js
/** The rows of RECORD by path; none when it is missing or cannot be read, which is another check's finding. */
const rowsByPath = ({ record }) => new Map(record?.content.ok ? record.content.value.map((row) => [row.path, row]) : []);
/**
 * RECORD cannot hold its own digest, nor that of a signature made of it. By full path: the RECORD of a vendored
 * package, deeper in the tree, is a file like any other.
 */
const isExempt = (path, { distInfo }) => ['RECORD', ...signatureNames].some((name) => path === `${distInfo}/${name}`);
/** Signatures of RECORD, which nobody reads any more; they need no row. */
const signatureNames = ['RECORD.jws', 'RECORD.p7s'];

;// CONCATENATED MODULE: ./build/checks/distribution/missing-file.js

const missingFile = {
    id: 'missing-file',
    title: 'RECORD lists a file that the wheel does not have',
    severity: 'block',
    applies: 'always',
    why: 'The file was lost or taken out after RECORD was written. Installers do not notice, users do.',
    remedy: 'Build the wheel again. A tool that removes or renames files must rewrite RECORD.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',
    run({ facts }) {
        const rows = rowsByPath(facts);
        const members = new Set(facts.members.map(({ path }) => path));
        // A row of a directory is untidy, and no file that could be missing.
        const missing = [...rows.keys()].filter((path) => !members.has(path) && !path.endsWith('/'));
        return {
            examined: rows.size,
            findings: missing.map((path) => ({ where: path, what: 'RECORD lists it, and it is not in the wheel' })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/missing-license-file.js


const missingLicenseFile = {
    id: 'missing-license-file',
    title: 'A licence file that the metadata list is not there',
    severity: 'block',
    applies: 'sometimes',
    why: 'Most licences ask that their text travels with the code. PyPI refuses the file.',
    remedy: 'Correct license-files in pyproject.toml, or update the build backend, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#license-file-multiple-use',
    run({ facts }) {
        const { file, metadata, members } = facts;
        if (!metadata?.content.ok || !isListing((0,parse_metadata/* fieldOf */._F)(metadata.content.value, 'Metadata-Version'))) {
            return { examined: 0, findings: [] };
        }
        const listed = (0,parse_metadata/* fieldsOf */.Pf)(metadata.content.value, 'License-File');
        const folder = facts.kind === 'wheel' ? `${facts.distInfo}/licenses` : facts.top;
        const paths = new Set(members.map(({ path }) => path));
        const missing = listed.filter((name) => !paths.has(`${folder}/${name}`));
        return {
            examined: listed.length,
            findings: missing.map((name) => ({
                where: metadata.path,
                what: `License-File ${name} does not exist in distribution file ${file} at ${folder}/${name}`,
            })),
        };
    },
};
/** Before 2.4 the field was no part of the format, and its paths meant nothing. */
const isListing = (declared) => metadata_fields/* metadataVersions */.d.indexOf(declared ?? '') >= metadata_fields/* metadataVersions */.d.indexOf('2.4');

;// CONCATENATED MODULE: ./build/checks/distribution/missing-pkg-info.js
const missingPkgInfo = {
    id: 'missing-pkg-info',
    title: 'The sdist has no PKG-INFO',
    severity: 'block',
    applies: 'always',
    why: 'PKG-INFO holds the metadata of an sdist; without it the file is only an archive, and PyPI refuses it.',
    remedy: 'Build the sdist with a build backend (`python -m build --sdist`), not with tar or git archive.',
    source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
    run({ facts: { file, top, metadata } }) {
        const path = `${top ?? file.replace(/\.tar\.gz$/, '')}/PKG-INFO`;
        const findings = metadata === undefined ? [{ where: file, what: `PKG-INFO not found at ${path}` }] : [];
        return { examined: 1, findings };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/missing-sbom.js
const missingSbom = {
    id: 'missing-sbom',
    title: 'The wheel has no SBOM',
    severity: 'warn',
    applies: 'always',
    why: 'Scanners do not see bundled libraries without one. The level `require` asks it of every wheel.',
    remedy: 'Repair wheels with auditwheel 6.7 or newer, or write an SBOM into .dist-info/sboms/ and rewrite RECORD.',
    source: 'https://peps.python.org/pep-0770/',
    run({ facts: { file, distInfo, members, sboms }, expectation: { sbom } }) {
        const bundled = members.filter(({ path }) => isBundled(path));
        const needed = sbom === 'require' || bundled.length > 0;
        const libraries = bundled.length === 0 ? '' : `; it bundles ${bundled.length === 1 ? 'a library' : `${bundled.length} libraries`}`;
        const what = `there is nothing under ${distInfo ?? '*.dist-info'}/sboms/${libraries}`;
        return { examined: 1, findings: needed && sboms.length === 0 ? [{ where: file, what }] : [] };
    },
};
/** Where auditwheel, delvewheel (`NAME.libs`) and delocate (`.dylibs`) put libraries that came from elsewhere. */
const isBundled = (path) => /(?:^|\/)(?:[^/]*\.libs|\.dylibs)\/[^/]+$/.test(path) && /\.(?:so|dylib|dll)(?:\.|$)/i.test(path);

// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/model/project.js
var project = __webpack_require__(13411);
;// CONCATENATED MODULE: ./build/checks/agreeing-claims.js
/** Holds every readable claim against the first; one that cannot be read is a finding by itself. */
function agreeingClaims(claims, same) {
    const unread = claims.flatMap(({ where, value }) => value.ok ? [] : [{ where, what: value.reasons.join('; ') }]);
    const [first, ...others] = claims.flatMap(({ where, value }) => (value.ok ? [{ where, value: value.value }] : []));
    const differing = others.filter(({ value }) => first !== undefined && !same(value, first.value));
    const findings = differing.map(({ where, value }) => ({
        where,
        what: `it says ${JSON.stringify(value)}; the ${first?.where} says ${JSON.stringify(first?.value)}`,
    }));
    return { examined: others.length, findings: [...unread, ...findings] };
}

;// CONCATENATED MODULE: ./build/checks/folder-of.js
/** The `.dist-info` directory of a wheel, or the top folder of an sdist; `undefined` when there is no such one. */
function folderOf(facts) {
    const path = facts.kind === 'wheel' ? facts.distInfo : facts.top;
    if (path === undefined)
        return undefined;
    const stem = facts.kind === 'wheel' ? path.replace(/\.dist-info$/, '') : path;
    const dash = stem.lastIndexOf('-');
    return { path, name: stem.slice(0, Math.max(0, dash)), version: stem.slice(dash + 1) };
}

;// CONCATENATED MODULE: ./build/checks/distribution/name-mismatch.js





const nameMismatch = {
    id: 'name-mismatch',
    title: 'The distribution gives more than one project name',
    severity: 'block',
    applies: 'always',
    why: 'File name, folder and metadata must name one project: PyPI files it under one name, installers use another.',
    remedy: 'Build again from one project table, and do not rename files.',
    source: 'https://packaging.python.org/en/latest/specifications/name-normalization/',
    run({ facts }) {
        const { name, metadata } = facts;
        const folder = folderOf(facts);
        const inMetadata = metadata?.content.ok ? (0,parse_metadata/* fieldOf */._F)(metadata.content.value, 'Name') : undefined;
        const claims = [
            ...(name.ok ? [{ where: 'file name', value: (0,parsed/* good */.u)(name.value.project) }] : []),
            ...(folder ? [{ where: folder.path, value: (0,parsed/* good */.u)((0,project/* normaliseProject */.W)(folder.name)) }] : []),
            ...(metadata && inMetadata !== undefined ? [{ where: metadata.path, value: (0,project/* parseProject */.X)(inMetadata) }] : []),
        ];
        return agreeingClaims(claims, (a, b) => a === b);
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/record-mismatch.js

const recordMismatch = {
    id: 'record-mismatch',
    title: 'A file in the wheel differs from its RECORD entry',
    severity: 'block',
    applies: 'always',
    why: 'Something changed the archive after its RECORD was written. PyPI does not look, and pip installs it.',
    remedy: 'Build the wheel again from source. A tool that repairs wheels must rewrite RECORD.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',
    run({ facts }) {
        const rows = rowsByPath(facts);
        // A file without a row is another check's; the signatures and RECORD itself have no digest to compare.
        const listed = facts.members.flatMap((member) => {
            const row = isExempt(member.path, facts) ? undefined : rows.get(member.path);
            return row === undefined ? [] : [{ ...member, row }];
        });
        return {
            examined: listed.length,
            findings: listed.flatMap(({ path, sha256, size, row }) => {
                const claimed = row.sha256?.ok ? row.sha256.value : undefined;
                const says = claimed === undefined ? 'RECORD gives no SHA-256 for it' : `RECORD says ${claimed}`;
                if (sha256 === undefined)
                    return [{ where: path, what: `${says}, and it cannot be read` }];
                if (claimed === undefined)
                    return [{ where: path, what: says }];
                if (claimed !== sha256)
                    return [{ where: path, what: `${says}, the file is ${sha256}` }];
                if (!row.size?.ok || row.size.value === size)
                    return [];
                return [{ where: path, what: `RECORD says ${row.size.value} bytes, the file has ${size}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/second-dist-info.js
const secondDistInfo = {
    id: 'second-dist-info',
    title: 'The wheel has more than one .dist-info directory',
    severity: 'block',
    applies: 'sometimes',
    why: 'A wheel is one distribution. A second directory makes installers refuse it.',
    remedy: 'Keep vendored projects inside of the package, and build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',
    run: ({ facts: { file, distInfos } }) => ({
        examined: distInfos.length,
        findings: distInfos.length < 2 ? [] : [{ where: file, what: `it has ${distInfos.slice(0, 10).join(', ')}` }],
    }),
};

;// CONCATENATED MODULE: ./build/checks/distribution/stray-sdist-entry.js
const straySdistEntry = {
    id: 'stray-sdist-entry',
    title: 'The sdist has entries outside of its one folder',
    severity: 'block',
    applies: 'always',
    why: 'An sdist unpacks to one folder, NAME-VERSION. What lies beside it lands in the folder of whoever unpacks it.',
    remedy: 'Build the sdist with a build backend, and add nothing to it afterwards.',
    source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
    run: ({ facts: { file, tops } }) => ({
        examined: tops.length,
        findings: tops.length > 1
            ? [
                {
                    where: file,
                    what: `it has ${tops.length} entries at the top: ${tops.slice(0, 10).map(stray_sdist_entry_shown).join(', ')}`,
                },
            ]
            : [],
    }),
};
const stray_sdist_entry_shown = (text) => JSON.stringify(text.slice(0, 100));

;// CONCATENATED MODULE: ./build/checks/distribution/tag-mismatch.js
const tagMismatch = {
    id: 'tag-mismatch',
    title: 'The tags in WHEEL differ from those of the file name',
    severity: 'block',
    applies: 'always',
    why: 'Installers choose by the file name; other tools read WHEEL. A renamed wheel runs where it was not built for.',
    remedy: 'Let auditwheel, delocate or `wheel tags` change tags: they rewrite WHEEL too. Never rename a wheel.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run({ facts: { name, wheelFile } }) {
        if (!name.ok || name.value.kind !== 'wheel' || !wheelFile?.content.ok)
            return { examined: 0, findings: [] };
        const named = new Set(tagsOf(name.value));
        const written = new Set(wheelFile.content.value.tags.flatMap(expand));
        const missing = [...named].filter((tag) => !written.has(tag));
        const foreign = [...written].filter((tag) => !named.has(tag));
        const findings = [
            ...missing.map((tag) => ({ where: wheelFile.path, what: `the file name has the tag ${tag}, WHEEL does not` })),
            ...foreign.map((tag) => ({ where: wheelFile.path, what: `WHEEL has the tag ${tag}, the file name does not` })),
        ];
        return { examined: named.size, findings };
    },
};
const tagsOf = ({ pythons, abis, platforms }) => pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)));
/** Far above what a real tag stands for; a hostile one could stand for millions. */
const maxExpansion = 1_000;
/** A line may hold a compressed set too, though the format wants one tag a line. */
function expand(tag) {
    const parts = tag
        .slice(0, 1_000)
        .split('-')
        .map((part) => part.split('.'));
    const [pythons = [], abis = [], platforms = []] = parts;
    const count = pythons.length * abis.length * platforms.length;
    return parts.length === 3 && count <= maxExpansion ? tagsOf({ pythons, abis, platforms }) : [tag.slice(0, 200)];
}

;// CONCATENATED MODULE: ./build/checks/distribution/unexpected-project.js
const unexpectedProject = {
    id: 'unexpected-project',
    title: 'The file belongs to another project than this release',
    severity: 'block',
    applies: 'sometimes',
    why: 'A release publishes one project. Another project’s file in it is a mistake, or somebody’s attempt.',
    remedy: 'Find the job that made the file, and the project in the policy; correct the one that is wrong.',
    source: 'https://packaging.python.org/en/latest/specifications/name-normalization/',
    run({ facts: { file, name }, expectation: { project } }) {
        if (project === undefined)
            return { examined: 0, findings: [] };
        const found = name.ok ? name.value.project : undefined;
        const says = found === undefined ? 'its name gives no project' : `its name gives ${JSON.stringify(found)}`;
        const what = `${says}; this release is of ${JSON.stringify(project)}`;
        return { examined: 1, findings: found === project ? [] : [{ where: file, what }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/same-version.js
/**
 * Whether two versions are equal: zeros at the end of the release do not count, `1.0` is `1.0.0`.
 *
 * @param a, b in their normal spelling.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#version-matching
 */
const sameVersion = (a, b) => withoutZeros(a) === withoutZeros(b);
const withoutZeros = (version) => {
    const [, epoch = '', release = '', rest = ''] = /^(\d+!)?([\d.]*\d)(.*)$/.exec(version) ?? [];
    return `${epoch}${release.replace(/(?:\.0)+$/, '')}${rest}`;
};

;// CONCATENATED MODULE: ./build/checks/distribution/unexpected-version.js

const unexpectedVersion = {
    id: 'unexpected-version',
    title: 'The file is of another version than this release',
    severity: 'block',
    applies: 'sometimes',
    why: 'The tag names one version. A file of another one was built from another commit, or with a wrong version.',
    remedy: 'Look how the build finds its version: a shallow checkout or a dirty tree gives a wrong one. Then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
    run({ facts: { file, name }, expectation: { version } }) {
        if (version === undefined)
            return { examined: 0, findings: [] };
        const found = name.ok ? name.value.version : undefined;
        const says = found === undefined ? 'its name gives no version' : `its name gives ${JSON.stringify(found)}`;
        const what = `${says}; this release is ${JSON.stringify(version)}`;
        const same = found !== undefined && sameVersion(found, version);
        return { examined: 1, findings: same ? [] : [{ where: file, what }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/unknown-sbom-format.js
const unknownSbomFormat = {
    id: 'unknown-sbom-format',
    title: 'An SBOM in the wheel is of a format that is not known here',
    severity: 'warn',
    applies: 'sometimes',
    why: 'It was not judged. An SBOM should be CycloneDX or SPDX as JSON, which scanners read.',
    remedy: 'Write the SBOM as CycloneDX or SPDX in JSON.',
    source: 'https://peps.python.org/pep-0770/',
    run({ facts: { sboms } }) {
        const unknown = sboms.filter(({ content }) => content.ok && content.value.format === 'unknown');
        return {
            examined: sboms.length,
            findings: unknown.map(({ path }) => ({ where: path, what: 'it is neither CycloneDX nor SPDX in JSON' })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/unlisted-file.js

const unlistedFile = {
    id: 'unlisted-file',
    title: 'A file in the wheel has no RECORD entry',
    severity: 'block',
    applies: 'always',
    why: 'It was put into the wheel after RECORD was written: by a tool that forgot RECORD, or by somebody else.',
    remedy: 'Build the wheel again. A tool that adds files, an SBOM too, must add their rows to RECORD.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',
    run({ facts }) {
        const rows = rowsByPath(facts);
        if (rows.size === 0)
            return { examined: 0, findings: [] };
        const free = new Set(signatureNames.map((name) => `${facts.distInfo}/${name}`));
        const unlisted = facts.members.filter(({ path }) => !rows.has(path) && !free.has(path));
        return {
            examined: facts.members.length,
            findings: unlisted.map(({ path }) => ({ where: path, what: 'RECORD does not list it' })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/unreadable-archive.js

const unreadableArchive = {
    id: 'unreadable-archive',
    title: 'The file is not an archive that can be read',
    severity: 'block',
    applies: 'always',
    why: 'Nothing in it could be judged, and no installer could install it.',
    remedy: 'Build the file again, and look whether the upload of the build job was cut off.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run(subject) {
        if (subject.facts.entryCount > 0)
            return archiveFindings('unreadable', subject);
        // Nothing else is asked then, so that every reason has to be told here.
        const { file, problems } = subject.facts;
        return { examined: 0, findings: problems.map(({ what }) => ({ where: file, what })) };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/unsafe-member.js

const unsafeMember = {
    id: 'unsafe-member',
    title: 'The archive holds something that is no plain file',
    severity: 'block',
    applies: 'always',
    why: 'Links, devices and special modes let an archive write outside of its folder, or gain rights.',
    remedy: 'Replace links by copies of the files and remove special modes, then build again.',
    source: 'https://peps.python.org/pep-0721/',
    run: (subject) => archiveFindings('member', subject),
};

;// CONCATENATED MODULE: ./build/checks/distribution/unsafe-path.js

const unsafePath = {
    id: 'unsafe-path',
    title: 'A path in the archive is not safe to unpack',
    severity: 'block',
    applies: 'always',
    why: 'It leads out of the folder, or to another place on another system, or cannot be shown as it is.',
    remedy: 'Rename the file to plain letters, digits, dots, dashes and underscores, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run: (subject) => archiveFindings('path', subject),
};

;// CONCATENATED MODULE: ./build/checks/distribution/unsupported-platform-tag.js
const unsupportedPlatformTag = {
    id: 'unsupported-platform-tag',
    title: 'PyPI does not take wheels for this platform',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI has a list of platform tags and refuses others when the file is uploaded, which is late.',
    remedy: 'Repair the wheel with auditwheel, or build for a version of the system that the list has.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run({ facts: { file, name } }) {
        const platforms = name.ok && name.value.kind === 'wheel' ? name.value.platforms : [];
        const refused = platforms.filter((platform) => !supported.test(platform));
        return {
            examined: platforms.length,
            findings: refused.map((platform) => ({
                where: file,
                what: `Binary wheel '${file}' has an unsupported platform tag '${platform}'.`,
            })),
        };
    },
};
const machines = '(?:x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)';
/** PyPI's list, as of August 2026. */
const supported = new RegExp(`^(?:${[
    'any',
    'win32|win_(?:amd64|arm64|ia64)',
    'manylinux(?:1|2010)_(?:x86_64|i686)',
    'manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)',
    `manylinux_\\d+_\\d+_(?:${machines}|ppc64)`,
    `musllinux_\\d+_\\d+_${machines}`,
    'linux_armv[67]l',
    'macosx_10_\\d+_\\w+|macosx_(?:11|12|13|14|15|26)_0_\\w+',
    'ios_\\d+_\\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)',
    'android_\\d+_\\w+',
    'pyemscripten_\\d+_\\d+_wasm32',
].join('|')})$`);

;// CONCATENATED MODULE: ./build/checks/distribution/untidy-record.js

const untidyRecord = {
    id: 'untidy-record',
    title: 'RECORD has a row that its format does not want',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Installers read past it today; stricter ones need not.',
    remedy: 'Update the tool that wrote RECORD last: the build backend, or the one that repaired the wheel.',
    source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file',
    run({ facts: { distInfo, record } }) {
        const rows = record?.content.ok ? record.content.value : [];
        const own = `${distInfo}/RECORD`;
        const signatures = signatureNames.map((name) => `${distInfo}/${name}`);
        const seen = new Set();
        return {
            examined: rows.length,
            findings: rows.flatMap(({ path, sha256, size }) => {
                const reasons = [
                    ...(seen.has(path) ? ['it is listed twice'] : []),
                    ...(path.endsWith('/') ? ['the row is of a directory'] : []),
                    ...(path.includes('\\') ? ['the path has a backslash'] : []),
                    ...(path === own && sha256 !== undefined ? ['RECORD gives a digest of itself'] : []),
                    ...(signatures.includes(path) ? ['signatures of RECORD are out of use'] : []),
                    ...(size !== undefined && !size.ok ? size.reasons : []),
                ];
                seen.add(path);
                return reasons.map((what) => ({ where: path, what }));
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/unusual-archive.js

const unusualArchive = {
    id: 'unusual-archive',
    title: 'The archive has something that honest archives rarely have',
    severity: 'warn',
    applies: 'always',
    why: 'Every program reads it alike today, but it is a trace of an odd tool, or a trap for one.',
    remedy: 'Look at what made the archive; a current build backend does not write this.',
    source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
    run: (subject) => archiveFindings('unusual', subject),
};

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
;// CONCATENATED MODULE: ./build/checks/distribution/version-mismatch.js






const versionMismatch = {
    id: 'version-mismatch',
    title: 'The distribution gives more than one version',
    severity: 'block',
    applies: 'always',
    why: 'File name, folder and metadata must give one version, or PyPI refuses the file.',
    remedy: 'Build again from the tagged commit, and do not rename files.',
    source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
    run({ facts }) {
        const { name, metadata } = facts;
        const folder = folderOf(facts);
        const inMetadata = metadata?.content.ok ? (0,parse_metadata/* fieldOf */._F)(metadata.content.value, 'Version') : undefined;
        const claims = [
            ...(name.ok ? [{ where: 'file name', value: (0,parsed/* good */.u)(name.value.version) }] : []),
            ...(folder ? [{ where: folder.path, value: (0,version/* normaliseVersion */.r)(folder.version) }] : []),
            ...(metadata && inMetadata !== undefined ? [{ where: metadata.path, value: (0,version/* normaliseVersion */.r)(inMetadata) }] : []),
        ];
        return agreeingClaims(claims, sameVersion);
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution-checks.js
































/**
 * What even a file is asked whose content cannot be had. Nothing else could be answered about it, and each question
 * more would only repeat that.
 */
const premiseChecks = [
    archiveBomb,
    malformedFileName,
    unexpectedProject,
    unexpectedVersion,
    unreadableArchive,
];
/** No policy lowers these: what they find means that nothing else was judged, and unknown is never a pass. */
const firmChecks = [archiveBomb, unreadableArchive];
/** What a wheel is asked. */
const wheelChecks = [
    ambiguousArchive,
    archiveBomb,
    collidingPath,
    corruptEntry,
    hiddenArchiveData,
    localVersion,
    malformedFileName,
    malformedMetadata,
    malformedRecord,
    malformedSbom,
    malformedWheelFile,
    missingDistInfo,
    missingFile,
    missingLicenseFile,
    missingSbom,
    nameMismatch,
    recordMismatch,
    secondDistInfo,
    tagMismatch,
    unexpectedProject,
    unexpectedVersion,
    unknownSbomFormat,
    unlistedFile,
    unreadableArchive,
    unsafeMember,
    unsafePath,
    unsupportedPlatformTag,
    untidyRecord,
    unusualArchive,
    versionMismatch,
];
/** What an sdist is asked. */
const sdistChecks = [
    ambiguousArchive,
    archiveBomb,
    collidingPath,
    corruptEntry,
    hiddenArchiveData,
    localVersion,
    malformedFileName,
    malformedMetadata,
    missingLicenseFile,
    missingPkgInfo,
    nameMismatch,
    straySdistEntry,
    unexpectedProject,
    unexpectedVersion,
    unreadableArchive,
    unsafeMember,
    unsafePath,
    unusualArchive,
    versionMismatch,
];


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ metadataVersions),
/* harmony export */   j: () => (/* binding */ metadataFields)
/* harmony export */ });
/** Every version of the format that PyPI takes, oldest first. There was never a 2.0. */
const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const single = {
    '1.0': [
        'Metadata-Version',
        'Name',
        'Version',
        'Summary',
        'Description',
        'Keywords',
        'Home-page',
        'Author',
        'Author-email',
        'License',
    ],
    '1.1': ['Download-URL'],
    '1.2': ['Maintainer', 'Maintainer-email', 'Requires-Python'],
    '2.1': ['Description-Content-Type'],
    '2.4': ['License-Expression'],
};
const repeated = {
    '1.0': ['Platform'],
    '1.1': ['Supported-Platform', 'Classifier', 'Requires', 'Provides', 'Obsoletes'],
    '1.2': ['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist', 'Requires-External', 'Project-URL'],
    '2.1': ['Provides-Extra'],
    '2.2': ['Dynamic'],
    '2.4': ['License-File'],
    '2.5': ['Import-Name', 'Import-Namespace'],
};
const rules = metadataVersions.flatMap((since) => [
    ...(single[since] ?? []).map((name) => ({ name, since, repeats: false })),
    ...(repeated[since] ?? []).map((name) => ({ name, since, repeats: true })),
]);
/**
 * The fields of the core metadata by their names in lower case; names are compared without case.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
const metadataFields = new Map(rules.map((rule) => [rule.name.toLowerCase(), rule]));


/***/ }),

/***/ 62781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseHeaders)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37317);
/* harmony import */ var _buffer_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62562);



/** A line with its line break. Python's reader takes a lone carriage return for one too. */
const linePattern = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const fieldPattern = /^([!-9;-~]+):/;
/**
 * Reads the RFC 822 form of METADATA, PKG-INFO and WHEEL as Python's `email` package does, which every installer uses.
 * Where that would go on with a guess, this gives the reason and no headers.
 *
 * @param bytes UTF-8. @param maxBytes longer ones are refused.
 */
function parseHeaders(bytes, maxBytes) {
    if (bytes.length > maxBytes)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`it has ${bytes.length} bytes; at most ${maxBytes} are read`);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)('it is not UTF-8');
    const text = (0,_buffer_over_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferOver */ .Lb)(bytes).toString('utf8');
    const fields = [];
    let at = 0;
    while (at < text.length) {
        linePattern.lastIndex = at;
        const line = linePattern.exec(text)?.[0] ?? '';
        const next = at + line.length;
        if (/^[\r\n]/.test(line))
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .u)({ fields: fields.map(trimmed), body: text.slice(next) });
        const name = fieldPattern.exec(line)?.[1];
        const last = fields.at(-1);
        if (name !== undefined)
            fields.push({ name, value: line.slice(name.length + 1) });
        else if (/^[ \t]/.test(line) && last !== undefined)
            last.value += line;
        else
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`its line ${JSON.stringify(line.trimEnd().slice(0, 100))} is neither a field nor the end of the fields`);
        at = next;
    }
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .u)({ fields: fields.map(trimmed), body: '' });
}
const trimmed = ({ name, value }) => ({
    name,
    value: value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, ''),
});


/***/ }),

/***/ 96678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   jR: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37317);
/* harmony import */ var _metadata_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _parse_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62781);



/** Bytes. The largest real one has 109 kB, nearly all of it the description. */
const maxMetadataBytes = 4 * 1024 * 1024;
/**
 * Reads core metadata as `packaging` does. What the fields say is for the checks to judge.
 *
 * @returns the reasons when it cannot be read as one thing only.
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
function parseMetadata(bytes) {
    const headers = (0,_parse_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeaders */ .Q)(bytes, maxMetadataBytes);
    if (!headers.ok)
        return headers;
    const fields = headers.value.fields.map(({ name, value }) => ({
        name: _metadata_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataFields */ .j.get(name.toLowerCase())?.name ?? name,
        value,
    }));
    const described = fields.find(({ name }) => name === 'Description')?.value;
    const { body } = headers.value;
    if (described !== undefined && body.trim() !== '')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)('it has a Description field and a body as well');
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)({ fields, description: described ?? body });
}
/** Value of a field that stands once; `undefined` when it is not there. */
const fieldOf = ({ fields }, name) => fields.find((field) => field.name === name)?.value;
/** Values of a field that may stand more than once. */
const fieldsOf = ({ fields }, name) => fields.flatMap((field) => (field.name === name ? [field.value] : []));


/***/ }),

/***/ 39521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ distInfoOf),
  a: () => (/* binding */ readWheel)
});

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/dist/inflate-entry.js
var inflate_entry = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/dist/parse-metadata.js
var parse_metadata = __webpack_require__(96678);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/dist/buffer-over.js
var buffer_over = __webpack_require__(62562);
;// CONCATENATED MODULE: ./build/dist/parse-record.js




/** Bytes. A row has about 110, the largest real wheel 4,267 rows. */
const maxRecordBytes = 32 * 1024 * 1024;
/**
 * Reads RECORD: CSV of three columns, with LF or CRLF, quotes doubled in quoted fields.
 *
 * @returns the reasons when any row is not what every CSV reader takes it for; what a row says is for the checks.
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
function parseRecord(bytes) {
    if (bytes.length > maxRecordBytes)
        return (0,parsed/* bad */.M)(`it has ${bytes.length} bytes; at most ${maxRecordBytes} are read`);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,parsed/* bad */.M)('it is not UTF-8');
    const text = (0,buffer_over/* bufferOver */.Lb)(bytes).toString('utf8');
    if (text.includes('\0'))
        return (0,parsed/* bad */.M)('it holds a NUL');
    const rows = [];
    let at = 0;
    while (at < text.length) {
        const line = readRow(text, at);
        const row = rows.length + 1;
        if (!line.ok)
            return (0,parsed/* bad */.M)(`row ${row}: ${line.reasons.join('; ')}`);
        const { columns, end } = line.value;
        const [path = '', hash = '', size = ''] = columns;
        if (columns.length !== 3 || path === '')
            return (0,parsed/* bad */.M)(`row ${row} does not have a path, a hash and a size`);
        rows.push({
            row,
            path,
            sha256: hash === '' ? undefined : (0,digest/* parseRecordHash */.jr)(hash.slice(0, 200)),
            size: size === '' ? undefined : parseSize(size),
        });
        at = end;
    }
    return (0,parsed/* good */.u)(rows);
}
function parseSize(text) {
    if (/^(?:0|[1-9]\d{0,14})$/.test(text))
        return (0,parsed/* good */.u)(Number(text));
    return (0,parsed/* bad */.M)(`${JSON.stringify(text.slice(0, 100))} is not a plain decimal size`);
}
function readRow(text, start) {
    const columns = [];
    let at = start;
    for (;;) {
        const column = text[at] === '"' ? readQuoted(text, at + 1) : readPlain(text, at);
        if (!column.ok)
            return column;
        columns.push(column.value.text);
        at = column.value.end;
        if (text[at] === ',')
            at += 1;
        else if (at === text.length)
            return (0,parsed/* good */.u)({ columns, end: at });
        else if (text[at] === '\n')
            return (0,parsed/* good */.u)({ columns, end: at + 1 });
        else if (text.startsWith('\r\n', at))
            return (0,parsed/* good */.u)({ columns, end: at + 2 });
        else
            return (0,parsed/* bad */.M)(`there is ${JSON.stringify(text[at])} where a column should end`);
        if (columns.length > 3)
            return (0,parsed/* bad */.M)('it has more than three columns');
    }
}
function readPlain(text, at) {
    const pattern = /[^",\r\n]*/y;
    pattern.lastIndex = at;
    const plain = pattern.exec(text)?.[0] ?? '';
    return (0,parsed/* good */.u)({ text: plain, end: at + plain.length });
}
/** @param from offset behind the opening quote. */
function readQuoted(text, from) {
    let [value, at] = ['', from];
    for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0)
            return (0,parsed/* bad */.M)('a quote is not closed');
        value += text.slice(at, quote);
        if (text[quote + 1] !== '"')
            return (0,parsed/* good */.u)({ text: value, end: quote + 1 });
        value += '"';
        at = quote + 2;
    }
}

;// CONCATENATED MODULE: ./build/dist/json-depth.js
/** Whether JSON nests deeper than allowed; a scan of the bytes, since parsing it could exhaust the stack. */
function isDeeperThan(json, maxDepth) {
    let depth = 0;
    let inText = false;
    for (let at = 0; at < json.length; at++) {
        const byte = json[at];
        if (inText) {
            if (byte === backslash)
                at += 1;
            else if (byte === quote)
                inText = false;
        }
        else if (byte === quote)
            inText = true;
        else if (byte === openBrace || byte === openBracket) {
            depth += 1;
            if (depth > maxDepth)
                return true;
        }
        else if (byte === closeBrace || byte === closeBracket)
            depth -= 1;
    }
    return false;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

;// CONCATENATED MODULE: ./build/dist/parse-sbom.js




/** Bytes. The largest real one has 794 kB. */
const maxSbomBytes = 32 * 1024 * 1024;
const maxDepth = 200;
/**
 * Reads a file of `*.dist-info/sboms/`.
 *
 * @returns the reasons when it is no SBOM: not UTF-8, neither XML nor a JSON object, or not
 *   what its own format asks for.
 * @see https://peps.python.org/pep-0770/
 */
function parseSbom(bytes) {
    if (bytes.length === 0)
        return (0,parsed/* bad */.M)('it is empty');
    if (bytes.length > maxSbomBytes)
        return (0,parsed/* bad */.M)(`it has ${bytes.length} bytes; at most ${maxSbomBytes} are read`);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,parsed/* bad */.M)('it is not UTF-8');
    if (isXml(bytes))
        return readXml(bytes);
    if (isDeeperThan(bytes, maxDepth))
        return (0,parsed/* bad */.M)(`it nests deeper than ${maxDepth} levels`);
    const document = readObject((0,buffer_over/* bufferOver */.Lb)(bytes).toString('utf8'));
    if (!document.ok)
        return document;
    const { bomFormat, specVersion, spdxVersion, components, packages, '@context': context, '@graph': graph, } = document.value;
    if (bomFormat !== undefined)
        return readCycloneDx(bomFormat, specVersion, components);
    if (spdxVersion !== undefined)
        return readSpdx2(spdxVersion, packages);
    if (typeof context === 'string' && context.startsWith('https://spdx.org/rdf/3.'))
        return readSpdx3(context, graph);
    return (0,parsed/* good */.u)({ format: 'unknown', components: 0 });
}
/** PEP 770 asks for JSON and allows others. */
const isXml = (bytes) => /^\s*</.test((0,buffer_over/* bufferOver */.Lb)(bytes).toString('utf8', 0, 100));
/** Not taken apart; but what makes a reader fetch files or run out of memory is no SBOM. */
function readXml(bytes) {
    const declares = /<!(?:DOCTYPE|ENTITY)/i.test((0,buffer_over/* bufferOver */.Lb)(bytes).toString('utf8'));
    return declares ? (0,parsed/* bad */.M)('it is XML that declares entities') : (0,parsed/* good */.u)({ format: 'unknown', components: 0 });
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function readObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? (0,parsed/* good */.u)(value) : (0,parsed/* bad */.M)('it is JSON, but no object');
    }
    catch (thrown) {
        // Node quotes a few dozen characters around the mistake.
        return (0,parsed/* bad */.M)(`it is not JSON: ${thrown instanceof Error ? thrown.message.slice(0, 200) : 'unreadable'}`);
    }
}
/** @see https://cyclonedx.org/specification/overview/ */
function readCycloneDx(bomFormat, specVersion, components) {
    if (bomFormat !== 'CycloneDX')
        return (0,parsed/* bad */.M)('its bomFormat is not "CycloneDX"');
    if (typeof specVersion !== 'string' || !/^1\.\d{1,2}$/.test(specVersion))
        return (0,parsed/* bad */.M)('its specVersion is no version of CycloneDX');
    const all = flatten(components ?? []);
    const broken = all.filter((one) => !isObject(one) || typeof one.name !== 'string' || typeof one.type !== 'string');
    if (broken.length > 0)
        return (0,parsed/* bad */.M)(`${broken.length} of its components are no list, or have no name or no type`);
    return (0,parsed/* good */.u)({ format: `CycloneDX ${specVersion}`, components: all.length });
}
/** Components and the components in them. What should be a list and is none stands for itself, to be refused. */
function flatten(list) {
    if (!Array.isArray(list))
        return [list];
    const all = [];
    for (const one of list) {
        all.push(one);
        // One by one: a spread of a long list would not fit on the stack.
        if (isObject(one) && one.components !== undefined)
            for (const inner of flatten(one.components))
                all.push(inner);
    }
    return all;
}
/** @see https://spdx.github.io/spdx-spec/v2.3/ */
function readSpdx2(spdxVersion, packages) {
    if (typeof spdxVersion !== 'string' || !/^SPDX-2\.\d$/.test(spdxVersion))
        return (0,parsed/* bad */.M)('its spdxVersion is no version of SPDX 2');
    const all = Array.isArray(packages) ? packages : packages === undefined ? [] : [packages];
    const broken = all.filter((one) => !isObject(one) || typeof one.name !== 'string' || typeof one.SPDXID !== 'string');
    if (broken.length > 0)
        return (0,parsed/* bad */.M)(`${broken.length} of its packages are no list, or have no name or no SPDXID`);
    return (0,parsed/* good */.u)({ format: spdxVersion, components: all.length });
}
/** @see https://spdx.github.io/spdx-spec/v3.0.1/ */
function readSpdx3(context, graph) {
    const version = /^https:\/\/spdx\.org\/rdf\/(3(?:\.\d{1,2}){1,2})\//.exec(context)?.[1];
    if (version === undefined || !Array.isArray(graph))
        return (0,parsed/* bad */.M)('it has no graph, or its context names no version of SPDX 3');
    const packages = graph.filter((one) => isObject(one) && one.type === 'software_Package');
    return (0,parsed/* good */.u)({ format: `SPDX-${version}`, components: packages.length });
}

// EXTERNAL MODULE: ./build/dist/parse-headers.js
var parse_headers = __webpack_require__(62781);
;// CONCATENATED MODULE: ./build/dist/parse-wheel-file.js


/** Bytes. A real one has a few hundred. */
const maxWheelFileBytes = 256 * 1024;
const singleFields = ['wheel-version', 'root-is-purelib', 'build'];
/** @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents */
function parseWheelFile(bytes) {
    const headers = (0,parse_headers/* parseHeaders */.Q)(bytes, maxWheelFileBytes);
    if (!headers.ok)
        return headers;
    const values = (wanted) => headers.value.fields.flatMap(({ name, value }) => (name.toLowerCase() === wanted ? [value.trim()] : []));
    return (0,parsed/* good */.u)({
        wheelVersion: values('wheel-version')[0] ?? '',
        rootIsPurelib: values('root-is-purelib')[0] ?? '',
        build: values('build')[0],
        tags: values('tag'),
        repeated: singleFields.filter((name) => values(name).length > 1),
    });
}

// EXTERNAL MODULE: ./build/dist/problem-list.js
var problem_list = __webpack_require__(92267);
// EXTERNAL MODULE: ./build/dist/read-zip.js + 6 modules
var read_zip = __webpack_require__(37046);
;// CONCATENATED MODULE: ./build/dist/wheel.js










/** Streams remembered; the largest release surveyed has 4,473 distinct ones. */
const maxKnownStreams = 100_000;
/** The directory that a wheel of this name must have, spelled as PyPI looks for it. */
const distInfoOf = (file) => `${file.split('-').slice(0, 2).join('-')}.dist-info`;
/**
 * Takes a wheel apart: every entry is inflated and hashed once, and only the documents are kept.
 *
 * @param file base name. @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @param known shared by the wheels of one release; it only saves time.
 */
function readWheel(file, bytes, known = new Map()) {
    const zip = (0,read_zip/* readZip */.u)(bytes);
    const tops = zip.entries.flatMap(({ path }) => /^[^/]+\.dist-info(?=\/)/.exec(path)?.[0] ?? []);
    const distInfos = [...new Set(tops)];
    const expected = distInfoOf(file);
    const distInfo = distInfos.includes(expected) ? expected : distInfos.length === 1 ? distInfos[0] : undefined;
    const { members, documents, problems } = readMembers(bytes, zip, distInfo, known);
    const partAt = (name, parse) => {
        const path = `${distInfo}/${name}`;
        const content = documents.get(path);
        return content && { path, content: content.ok ? parse(content.value) : content };
    };
    const sboms = members.filter(({ path }) => distInfo !== undefined && path.startsWith(`${distInfo}/sboms/`));
    return {
        kind: 'wheel',
        file,
        name: (0,file_name/* parseDistributionName */.d)(file),
        sha256: (0,digest/* sha256Of */.Bj)(bytes),
        size: bytes.length,
        problems: [...zip.problems, ...problems],
        entryCount: zip.entries.length,
        members,
        distInfo,
        distInfos,
        metadata: partAt('METADATA', parse_metadata/* parseMetadata */.jR),
        wheelFile: partAt('WHEEL', parseWheelFile),
        record: partAt('RECORD', parseRecord),
        sboms: sboms.map(({ path, sha256 }) => {
            const content = documents.get(path) ?? (0,parsed/* bad */.M)('it could not be read');
            return { path, sha256, content: content.ok ? parseSbom(content.value) : content };
        }),
    };
}
function readMembers(bytes, zip, distInfo, known) {
    const { report, all } = (0,problem_list/* problemList */.g)();
    const documents = new Map();
    const bomb = zip.problems.some(({ kind }) => kind === 'inflation-bomb');
    const names = new Set(['METADATA', 'WHEEL', 'RECORD'].map((name) => `${distInfo}/${name}`));
    const isDocument = (path) => names.has(path) || path.startsWith(`${distInfo}/sboms/`);
    const readMember = (entry) => {
        const { path, size, method } = entry;
        const key = streamKey(bytes, entry);
        const before = known.get(key);
        if (before !== undefined && !isDocument(path))
            return { path, size, sha256: before };
        const content = bomb ? (0,parsed/* bad */.M)('the archive would inflate beyond reason') : (0,inflate_entry/* inflateEntry */.Y)(bytes, entry);
        if (isDocument(path))
            documents.set(path, content);
        if (!content.ok) {
            // What cannot be read at all has been told by the reader of the headers.
            if (!bomb && (method === 0 || method === 8))
                report('zip-corrupt-entry', path, content.reasons.join('; '));
            return { path, size, sha256: undefined };
        }
        const sha256 = (0,digest/* sha256Of */.Bj)(content.value);
        if (known.size < maxKnownStreams)
            known.set(key, sha256);
        return { path, size, sha256 };
    };
    const members = zip.entries.filter(({ type }) => type !== 'directory').map(readMember);
    return { members, documents, problems: all() };
}
function streamKey(bytes, entry) {
    const { method, crc32, size } = entry;
    return `${method} ${crc32} ${size} ${(0,digest/* sha256Of */.Bj)((0,inflate_entry/* packedBytes */.u)(bytes, entry))}`;
}


/***/ })

};
