export const id = 542;
export const ids = [542];
export const modules = {

/***/ 6266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
    jitter: () => Math.random(),
};


/***/ }),

/***/ 51454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ distributionCheckIds)
/* harmony export */ });
/* unused harmony export settableSetCheckIds */
/* harmony import */ var _distribution_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63381);
/* harmony import */ var _set_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51500);


/** Checks of the set whose level a policy may change, as it may that of a distribution's check. */
const settableSetCheckIds = _set_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .setChecks */ .S
    .filter((check) => !_set_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .firmSetChecks */ .Q.includes(check))
    .map(({ id }) => id);
/** Ids under which a policy may set a level; an unknown one is a mistake in the policy, not a check that never finds. */
const distributionCheckIds = [
    ...new Set([
        ...[..._distribution_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .premiseChecks */ .FW, ..._distribution_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .firmChecks */ .ER, ..._distribution_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelChecks */ .P5, ..._distribution_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .sdistChecks */ .Di].map(({ id }) => id),
        ...settableSetCheckIds,
    ]),
].sort();


/***/ }),

/***/ 75298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ groupsBy)
/* harmony export */ });
/* harmony import */ var _model_byte_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63991);

/** @returns the largest group first; of two that are as large, the one whose value comes first in byte order. */
function groupsBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const value = keyOf(one);
        const members = groups.get(value);
        if (members === undefined)
            groups.set(value, [one]);
        else
            members.push(one);
    }
    return [...groups]
        .map(([value, members]) => ({ value, members }))
        .sort((a, b) => b.members.length - a.members.length || (0,_model_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOrder */ .T)(a.value, b.value));
}


/***/ }),

/***/ 16452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ systemsIn)
/* harmony export */ });
const words = {
    linux: /(?<![a-z])(?:ubuntu|(?:many|musl)?linux|debian)(?![a-z])/i,
    macos: /(?<![a-z])(?:mac(?:os)?(?:x)?|darwin|osx)(?![a-z])/i,
    windows: /(?<![a-z])(?:windows|win(?:32|64)?)(?![a-z])/i,
};
/** Systems that labels or names of jobs tell, by words alone; none where they tell nothing. */
const systemsIn = (texts) => Object.entries(words).flatMap(([system, word]) => (texts.some((text) => word.test(text)) ? [system] : []));


/***/ }),

/***/ 62926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ pythonFamily),
/* harmony export */   Cz: () => (/* binding */ platformFamily),
/* harmony export */   MW: () => (/* binding */ platformsServed),
/* harmony export */   Y$: () => (/* binding */ systemOfWheel)
/* harmony export */ });
/* unused harmony export systemOf */
/** @param tag one platform tag. */
function systemOf(tag) {
    if (tag === 'any')
        return 'any';
    if (/^(?:many|musl)?linux/.test(tag))
        return 'linux';
    if (tag.startsWith('macosx_'))
        return 'macos';
    return /^win(?:32$|_)/.test(tag) ? 'windows' : 'other';
}
/** Of a wheel of several platform tags the first one's: no tool makes a wheel for two systems. */
const systemOfWheel = ({ platforms }) => systemOf(platforms[0] ?? 'any');
/**
 * A wheel's platform without the versions in it, so that it is the same from release to release:
 * `manylinux_x86_64` for `manylinux_2_27_x86_64.manylinux_2_28_x86_64`, `macosx_arm64` for `macosx_11_0_arm64`.
 */
function platformFamily({ platforms }) {
    const families = platforms.map((tag) => tag
        .replace(/^manylinux(?:1|2010|2014)_/, 'manylinux_')
        .replace(/^(manylinux|musllinux|macosx|android|ios|pyodide|emscripten|pyemscripten)_\d+_(?:\d+_)*/, '$1_'));
    return [...new Set(families)].sort().join('.');
}
/** `cp312`, `cp314t`; or Python and ABI in full: what a wheel is for beside its platform. */
function pythonFamily({ pythons, abis }) {
    const [python, abi] = [pythons.join('.'), abis.join('.')];
    return abi === python || abi === `${python}t` ? abi : `${python}-${abi}`;
}
/** The families that a wheel serves, one by one: a universal one serves two machines. */
const platformsServed = (name) => platformFamily(name)
    .split('.')
    .flatMap((family) => (family === 'macosx_universal2' ? ['macosx_arm64', 'macosx_x86_64'] : [family]));


/***/ }),

/***/ 51500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ firmSetChecks),
  S: () => (/* binding */ setChecks)
});

;// CONCATENATED MODULE: ./build/checks/some-of.js
/** `a.whl`, `a.whl and b.whl`, `a.whl and 21 more`. Strangers' names. */
function someOf(names) {
    const [first = '', second] = names;
    if (second === undefined)
        return first;
    return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} more`;
}
/** A few of many values in a message, each quoted and cut: `"a", "b" and 3 more`. */
function someQuoted(values, most = 5) {
    const shown = values.slice(0, most).map((value) => JSON.stringify(value.slice(0, 120)));
    const more = values.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** `1 wheel`, `3 wheels`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** `has "a" and lacks "b"`: how a list differs from the usual one. */
function differenceOf(own, usual, has = 'has') {
    const added = own.filter((value) => !usual.includes(value));
    const missing = usual.filter((value) => !own.includes(value));
    return [
        ...(added.length > 0 ? [`${has} ${someQuoted(added)}`] : []),
        ...(missing.length > 0 ? [`lacks ${someQuoted(missing)}`] : []),
    ].join(' and ');
}

;// CONCATENATED MODULE: ./build/checks/wheels-of.js
/** In byte order of their file names. */
const wheelsOf = ({ distributions }) => distributions.flatMap((one) => (one.name?.kind === 'wheel' ? [{ ...one, name: one.name }] : []));
/** The sdist; `undefined` when there is none. A second one is another check's. */
const sdistOf = ({ distributions }) => distributions.find(({ kind }) => kind === 'sdist');

;// CONCATENATED MODULE: ./build/checks/release/changed-top-levels.js


const changedTopLevels = {
    id: 'changed-top-levels',
    title: 'The wheels bring other packages than those of the previous release',
    severity: 'warn',
    applies: 'sometimes',
    why: 'A new name at the top of site-packages is seldom meant in passing, and may be another project’s.',
    remedy: 'Compare with the release notes. If it is meant, nothing is to be done.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',
    run({ previous, ...set }) {
        const before = (previous?.files ?? []).flatMap(({ summary }) => (summary?.kind === 'wheel' ? [summary] : []));
        const now = wheelsOf(set);
        if (before.length === 0 || now.length === 0)
            return { examined: 0, findings: [] };
        const difference = differenceOf(topsOf(now), topsOf(before));
        return {
            examined: now.length,
            findings: difference === '' ? [] : [{ where: 'release', what: `it ${difference}, unlike ${previous?.version}` }],
        };
    },
};
/** Bundled libraries lie in a folder of their own on some systems only. */
const topsOf = (wheels) => [...new Set(wheels.flatMap(({ topLevels }) => topLevels))].filter((top) => !/\.(?:libs|dylibs)$/.test(top)).sort();

// EXTERNAL MODULE: ./build/checks/groups-by.js
var groups_by = __webpack_require__(75298);
;// CONCATENATED MODULE: ./build/checks/release/contested-tag.js



const contestedTag = {
    id: 'contested-tag',
    title: 'Two wheels are for the same Python, ABI and platform',
    severity: 'block',
    applies: 'sometimes',
    why: 'An installer takes either, by the order of a list; which one its user has nobody can tell.',
    remedy: 'Build the platform in one leg, or give one of the two wheels a build tag.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run(set) {
        const wheels = wheelsOf(set);
        const claims = wheels.flatMap(({ file, name }) => claimsOf(name).map((claim) => ({ file, claim })));
        const contested = (0,groups_by/* groupsBy */.G)(claims, ({ claim }) => claim).filter(({ members }) => members.length > 1);
        // The same two wheels may meet in many tags.
        const pairs = (0,groups_by/* groupsBy */.G)(contested, ({ members }) => members.map(({ file }) => file).join(' and '));
        return {
            examined: wheels.length,
            findings: pairs.map(({ value, members: [first, ...more] }) => ({
                where: value,
                what: `all of them are for ${first?.value}${more.length > 0 ? ` and ${counted(more.length, 'more tag')}` : ''}`,
            })),
        };
    },
};
/** Tags that one file name may stand for; real ones stand for at most some ten. */
const maxTags = 1_000;
/** A higher build tag is chosen before a lower one, so that those two do not contend. */
function claimsOf({ project, version, build, pythons, abis, platforms }) {
    if (pythons.length * abis.length * platforms.length > maxTags)
        return [];
    const of = build === undefined ? '' : ` of build ${build}`;
    const end = `, ${project} ${version}${of}`;
    return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}${end}`)));
}

// EXTERNAL MODULE: ./build/dist/metadata-fields.js
var metadata_fields = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
// EXTERNAL MODULE: ./build/model/project.js
var project = __webpack_require__(13411);
;// CONCATENATED MODULE: ./build/checks/field-values.js

/** How the body of the metadata is called here, whether it stands in a field or not. */
const descriptionField = 'Description';
/**
 * The values of one field, each in a spelling that is the same for all tools: sorted, each once. Of the description
 * its digest.
 *
 * @param field name in its canonical case. @returns none when the field is not there.
 */
function fieldValues({ fields, descriptionSha256 }, field) {
    if (field === descriptionField)
        return [descriptionSha256];
    const values = fields.filter(({ name }) => name === field).map(({ value }) => spell(field, value));
    return [...new Set(values)].sort();
}
function spell(field, value) {
    const text = value.replace(/\s+/g, ' ').trim();
    if (field === 'Requires-Dist')
        return spellRequirement(text);
    if (field === 'Requires-Python')
        return spellVersions(text);
    return field === 'Provides-Extra' ? (0,project/* normaliseProject */.W)(text) : text;
}
/** `Foo_Bar [b,A] (>=1,<2) ; (extra == 'x')` and `foo-bar[a,b]<2,>=1; extra == "x"` are one and the same. */
function spellRequirement(text) {
    const semicolon = text.indexOf(';');
    const [head, marker] = semicolon < 0 ? [text, ''] : [text.slice(0, semicolon), text.slice(semicolon + 1)];
    const found = /^([A-Za-z0-9._-]+) ?(?:\[([^\]]*)\])? ?(.*)$/.exec(head.trim());
    if (found === null)
        return text;
    const [, name = '', extras = '', versions = ''] = found;
    const listed = extras.split(',').map((one) => (0,project/* normaliseProject */.W)(one.trim()));
    const of = extras.trim() === '' ? '' : `[${[...new Set(listed)].sort().join(',')}]`;
    const where = versions.startsWith('@') ? ` ${versions}` : spellVersions(versions);
    return `${(0,project/* normaliseProject */.W)(name)}${of}${where}${marker.trim() === '' ? '' : `; ${spellMarker(marker)}`}`;
}
const spellVersions = (text) => {
    const clauses = text.replace(/^\((.*)\)$/, '$1').split(',');
    const plain = clauses.map((clause) => clause.replaceAll(' ', '')).filter((clause) => clause !== '');
    return [...new Set(plain)].sort().join(',');
};
/** Parentheses deeper than this are left as they are. */
const maxDepth = 10;
function spellMarker(text) {
    let marker = text
        .replace(/'([^'"]*)'/g, '"$1"')
        .replace(/\bextra\b( ?[=!]= ?)"([^"]*)"/g, (_, operator, name) => `extra${operator}"${(0,project/* normaliseProject */.W)(name)}"`)
        .replace(/ ?(===|==|~=|!=|<=|>=|<|>) ?/g, ' $1 ')
        .trim();
    for (let depth = 0; depth < maxDepth; depth += 1) {
        // `and` binds closer than `or`, so that parentheses around it say nothing.
        const next = marker.replace(/\( ?([^()]*?) ?\)/g, (whole, inner) => (/ or /.test(inner) ? whole : inner));
        if (next === marker)
            break;
        marker = next;
    }
    return marker;
}

;// CONCATENATED MODULE: ./build/checks/metadata-differences.js





/**
 * Compares fields of the metadata: over all wheels, and of the sdist those that it does not call dynamic.
 *
 * @param wanted which fields, by their canonical names.
 */
function metadataDifferences(set, wanted) {
    const described = set.distributions.flatMap((one) => one.metadata === undefined ? [] : [{ ...one, metadata: one.metadata }]);
    const wheels = described.filter(({ kind }) => kind === 'wheel');
    const sdist = described.find(({ kind }) => kind === 'sdist');
    const compared = wheels.length + (sdist && wheels.length > 0 ? 1 : 0);
    if (compared < 2)
        return { examined: 0, findings: [] };
    const names = new Set(described.flatMap(({ metadata }) => metadata.fields.map(({ name }) => name)));
    const fields = [...names.add(descriptionField)].filter(wanted).sort(byte_order/* byteOrder */.T);
    return {
        examined: compared,
        findings: fields.flatMap((field) => {
            const [common, ...others] = (0,groups_by/* groupsBy */.G)(wheels, ({ metadata }) => JSON.stringify(fieldValues(metadata, field)));
            if (common === undefined)
                return [];
            const fromSdist = sdist && isStatic(sdist, field) ? sdistFinding(sdist, field, common) : [];
            return [...others.map((group) => wheelFinding(field, common, group)), ...fromSdist];
        }),
    };
}
/** Fields that an sdist leaves open, so that wheels may differ in them. Without an sdist none is. */
function openFields(sdist) {
    const fields = sdist?.metadata?.fields ?? [];
    const dynamic = fields.filter(({ name }) => name === 'Dynamic').map(({ value }) => value.trim().toLowerCase());
    return new Set(dynamic.map((name) => metadata_fields/* metadataFields */.j.get(name)?.name ?? name));
}
/** Since 2.2 a field that is not called dynamic must be the same in every wheel. */
function isStatic(sdist, field) {
    const { fields } = sdist.metadata;
    const version = fields.find(({ name }) => name === 'Metadata-Version')?.value ?? '';
    if (metadata_fields/* metadataVersions */.d.indexOf(version) < metadata_fields/* metadataVersions */.d.indexOf('2.2'))
        return false;
    return field !== 'Metadata-Version' && !openFields(sdist).has(field);
}
function wheelFinding(field, common, group) {
    const where = someOf(group.members.map(({ file }) => file));
    const others = counted(common.members.length, 'other wheel');
    return { where, what: difference(field, valuesOf(field, group), valuesOf(field, common), others) };
}
function sdistFinding(sdist, field, common) {
    const own = fieldValues(sdist.metadata, field);
    if (JSON.stringify(own) === common.value)
        return [];
    const wheels = counted(common.members.length, 'wheel');
    const what = `${difference(field, own, valuesOf(field, common), wheels)}; it is not listed as Dynamic`;
    return [{ where: sdist.file, what }];
}
const valuesOf = (field, { members: [first] }) => first === undefined ? [] : fieldValues(first.metadata, field);
function difference(field, own, usual, others) {
    if (field === descriptionField)
        return `the description is not that of ${others}`;
    const repeats = metadata_fields/* metadataFields */.j.get(field.toLowerCase())?.repeats === true || own.length > 1 || usual.length > 1;
    if (repeats)
        return `${field} ${differenceOf(own, usual)}, unlike ${others}`;
    return `${field} is ${someQuoted(own) || 'missing'}, and ${someQuoted(usual) || 'missing'} in ${others}`;
}

;// CONCATENATED MODULE: ./build/checks/release/differing-dependencies.js


/** What installers and resolvers act on. */
const dependencyFields = ['Requires-Dist', 'Requires-Python', 'Provides-Extra'];
const differingDependencies = {
    id: 'differing-dependencies',
    title: 'Distributions of the release ask for different dependencies',
    severity: 'block',
    applies: 'sometimes',
    why: 'Resolvers read one distribution and take it for all. A dependency in one wheel alone is seen by no reviewer.',
    remedy: 'Look at the distribution named below. Say in markers what differs by platform, or declare the field Dynamic in the sdist.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#dynamic-multiple-use',
    run: (set) => metadataDifferences(set, firmDependencies(set)),
};
/** Whether a field is this check's: one that the sdist leaves open may differ, which `differing-metadata` shows. */
const firmDependencies = (set) => {
    const open = openFields(sdistOf(set));
    return (field) => dependencyFields.includes(field) && !open.has(field);
};

// EXTERNAL MODULE: ./build/checks/platform-family.js
var platform_family = __webpack_require__(62926);
;// CONCATENATED MODULE: ./build/checks/release/differing-licenses.js




const differingLicenses = {
    id: 'differing-licenses',
    title: 'The licence files of the release’s distributions differ',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Whoever installs the wheel that lacks one has the code without its terms.',
    remedy: 'List all licence files under license-files in pyproject.toml, and build every leg with the same build tools.',
    source: 'https://peps.python.org/pep-0639/',
    run(set) {
        const wheels = wheelsOf(set).filter(({ metadata }) => metadata !== undefined);
        const sdist = sdistOf(set);
        const compared = wheels.length + (sdist?.metadata && wheels.length > 0 ? 1 : 0);
        if (compared < 2)
            return { examined: 0, findings: [] };
        return { examined: compared, findings: [...unlikeNames(wheels), ...absent(sdist, wheels), ...unlikeTexts(wheels)] };
    },
};
const namesOf = ({ licenses }) => licenses.map(({ path }) => path);
function unlikeNames(wheels) {
    const [common, ...others] = (0,groups_by/* groupsBy */.G)(wheels, (wheel) => JSON.stringify(namesOf(wheel)));
    const [usual] = (common?.members ?? []).map(namesOf);
    if (common === undefined || usual === undefined)
        return [];
    return others.map(({ members }) => {
        const own = members.slice(0, 1).flatMap(namesOf);
        const unlike = `unlike ${counted(common.members.length, 'other wheel')}`;
        return { where: someOf(members.map(({ file }) => file)), what: `it ${differenceOf(own, usual)}, ${unlike}` };
    });
}
/** What the sdist lists and no wheel has. A wheel may have more: the licences of what was built into it. */
function absent(sdist, wheels) {
    const held = new Set(wheels.flatMap(namesOf));
    const lost = sdist === undefined ? [] : namesOf(sdist).filter((name) => !held.has(name));
    return sdist === undefined || lost.length === 0
        ? []
        : [{ where: sdist.file, what: `it lists ${someQuoted(lost)}, which no wheel has` }];
}
/**
 * Of the wheels for one system. Builds append the terms of the libraries that they bundle, which differ between
 * systems; line breaks do not count.
 */
function unlikeTexts(wheels) {
    return (0,groups_by/* groupsBy */.G)(wheels, ({ name }) => (0,platform_family/* systemOfWheel */.Y$)(name)).flatMap(({ value: system, members }) => {
        const texts = members.flatMap(({ file, licenses }) => licenses.map((license) => ({ file, license })));
        return (0,groups_by/* groupsBy */.G)(texts, ({ license }) => license.path).flatMap(({ value: path, members: holders }) => {
            const [common, ...others] = (0,groups_by/* groupsBy */.G)(holders, ({ license }) => license.sha256 ?? 'unknown');
            return others.map((group) => ({
                where: someOf(group.members.map(({ file }) => file)),
                what: `its ${JSON.stringify(path)} is not that of ${counted(common?.members.length ?? 0, 'other wheel')} for ${system}`,
            }));
        });
    });
}

;// CONCATENATED MODULE: ./build/checks/release/differing-metadata.js


/**
 * Fields that other checks compare, or that say nothing in a wheel: name and version are `mixed-versions`'s, licence
 * files are `differing-licenses`'s.
 */
const others = new Set(['Name', 'Version', 'License-File', 'Dynamic']);
const differingMetadata = {
    id: 'differing-metadata',
    title: 'The metadata of the release’s distributions differ',
    severity: 'warn',
    applies: 'sometimes',
    why: 'An index shows what the first upload says. The others then say something that nobody sees; often a leg has another build tool.',
    remedy: 'Pin the build tools, and let all legs build from the same source.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/',
    run(set) {
        const firm = firmDependencies(set);
        return metadataDifferences(set, (field) => !others.has(field) && !firm(field));
    },
};

;// CONCATENATED MODULE: ./build/checks/compared-python.js
/** Builds write these, each for its own machine, with their version and settings. */
const generated = /(?:^|[_.])(?:config|version|build_?info)(?:[_.]|$)/i;
/** Whether a file is Python, readable, and the same in every wheel of an honest release. */
function isComparedPython({ path, sha256 }) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    return sha256 !== undefined && /\.pyi?$/.test(base) && !generated.test(base.replace(/\.pyi?$/, ''));
}
/** delvewheel puts its own lines into a package that needs its libraries: such wheels are compared among themselves. */
const isPatched = ({ files }, path) => /^(?:[^/]+\/__init__|[^/]+)\.py$/.test(path) && files.some((one) => /^[^/]+\.dist-info\/DELVEWHEEL$/.test(one.path));

;// CONCATENATED MODULE: ./build/checks/release/differing-python-file.js





const differingPythonFile = {
    id: 'differing-python-file',
    title: 'A Python file is not the same in all wheels of the release',
    severity: 'warn',
    applies: 'sometimes',
    why: 'All wheels come from one source, so their Python files should be one too. A change in one wheel alone is what an attacker would make.',
    remedy: 'Compare the file in the wheels named below. If a leg generates it, nothing is to be done.',
    source: 'https://reproducible-builds.org/docs/definition/',
    run(set) {
        const wheels = wheelsOf(set).filter(({ files }) => files.length > 0);
        if (wheels.length < 2)
            return { examined: 0, findings: [] };
        const copies = wheels.flatMap((wheel) => wheel.files.flatMap((file) => (isComparedPython(file) ? [{ wheel, file }] : [])));
        const paths = (0,groups_by/* groupsBy */.G)(copies, ({ file }) => file.path);
        const platform = wheels.filter(isForPlatform);
        const unlike = paths.flatMap(({ value: path, members }) => [
            ...(0,groups_by/* groupsBy */.G)(members, ({ wheel }) => (isPatched(wheel, path) ? 'patched' : '')).flatMap(otherTexts),
            ...unlikePlaces(path, members, platform),
        ]);
        return { examined: paths.length, findings: folded(unlike) };
    },
};
const isForPlatform = ({ name }) => (0,platform_family/* systemOfWheel */.Y$)(name) !== 'any';
function otherTexts({ members: copies }) {
    const [common, ...others] = (0,groups_by/* groupsBy */.G)(copies, ({ file }) => file.sha256 ?? '');
    return others.map(({ members }) => ({
        path: members[0]?.file.path ?? '',
        what: `another text in ${filesOf(members.map(({ wheel }) => wheel))} than in ${counted(common?.members.length ?? 0, 'other wheel')}`,
    }));
}
/** Whether some wheels for a platform have the file and some do not; the smaller side is named. */
function unlikePlaces(path, copies, platform) {
    const held = new Set(copies.map(({ wheel }) => wheel.file));
    const [holders, others] = [
        platform.filter(({ file }) => held.has(file)),
        platform.filter(({ file }) => !held.has(file)),
    ];
    if (holders.length === 0 || others.length === 0)
        return [];
    const of = `of ${counted(platform.length, 'wheel')}`;
    if (holders.length > others.length)
        return [{ path, what: `missing in ${filesOf(others)}, ${of}` }];
    return [{ path, what: `only in ${filesOf(holders)}, ${of}` }];
}
const filesOf = (wheels) => someOf(wheels.map(({ file }) => file));
const folded = (unlike) => (0,groups_by/* groupsBy */.G)(unlike, ({ what }) => what).map(({ value, members }) => ({
    where: someOf(members.map(({ path }) => path)),
    what: value,
}));

;// CONCATENATED MODULE: ./build/checks/release/differing-top-levels.js




const differingTopLevels = {
    id: 'differing-top-levels',
    title: 'Wheels of the release bring different packages',
    severity: 'warn',
    applies: 'sometimes',
    why: 'What one wheel alone puts beside the others’ packages was built by one leg alone, or put there by somebody.',
    remedy: 'Look at what the wheels named below hold. If it belongs there, nothing is to be done.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',
    run(set) {
        const wheels = wheelsOf(set).filter(({ files }) => files.length > 0);
        // A pure wheel has no compiled modules, some of which have a name of their own at the top.
        const kinds = (0,groups_by/* groupsBy */.G)(wheels, ({ name }) => ((0,platform_family/* systemOfWheel */.Y$)(name) === 'any' ? 'any' : 'platform'));
        const compared = kinds.filter(({ members }) => members.length > 1);
        return {
            examined: compared.reduce((sum, { members }) => sum + members.length, 0),
            findings: compared.flatMap(({ members }) => {
                const [common, ...others] = (0,groups_by/* groupsBy */.G)(members, (wheel) => JSON.stringify(ownTops(wheel)));
                const usual = common?.members.slice(0, 1).flatMap(ownTops) ?? [];
                return others.map((group) => {
                    const own = group.members.slice(0, 1).flatMap(ownTops);
                    return {
                        where: someOf(group.members.map(({ file }) => file)),
                        what: `it ${differenceOf(own, usual, 'brings')}, unlike ${counted(common?.members.length ?? 0, 'other wheel')}`,
                    };
                });
            }),
        };
    },
};
/** Bundled libraries lie in a folder of their own on some systems only. */
const ownTops = ({ topLevels }) => topLevels.filter((top) => !/\.(?:libs|dylibs)$/.test(top));

// EXTERNAL MODULE: ./build/checks/job-systems.js
var job_systems = __webpack_require__(16452);
;// CONCATENATED MODULE: ./build/checks/release/foreign-platform.js





const foreignPlatform = {
    id: 'foreign-platform',
    title: 'A wheel comes from a job of another system, or of one that nobody knows',
    severity: 'warn',
    applies: 'sometimes',
    why: 'A wheel is seldom built for a system that the job does not run on. It may be a cross build, a wrong name, or a file passed on.',
    remedy: 'If the job cross-compiles, nothing is to be done. Else look at what the job named below uploads.',
    source: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    run({ legOf, ...set }) {
        const built = wheelsOf(set).flatMap(({ file, name }) => {
            const [job, system] = [legOf.get(file), (0,platform_family/* systemOfWheel */.Y$)(name)];
            // Android, iOS and Emscripten have no machines of their own at GitHub.
            return job === undefined || system === 'any' || system === 'other' ? [] : [{ file, job, system }];
        });
        const jobs = (0,groups_by/* groupsBy */.G)(built, ({ job, system }) => `${job.id} ${system}`);
        return {
            examined: built.length,
            findings: jobs.flatMap(({ members: [first, ...more] }) => {
                const all = [first, ...more].flatMap((one) => (one === undefined ? [] : [one.file]));
                return first === undefined ? [] : judge(first.job, first.system, someOf(all));
            }),
        };
    },
};
function judge(job, system, where) {
    const ran = (0,job_systems/* systemsIn */.e)(job.labels);
    // Labels of one's own tell nothing; then the name that the workflow gives to the job may.
    const told = ran.length > 0 ? ran : (0,job_systems/* systemsIn */.e)([job.name]);
    const labels = job.labels.map((label) => JSON.stringify(label.slice(0, 80))).join(', ') || 'none';
    const by = `job ${JSON.stringify(job.name.slice(0, 200))} (labels: ${labels})`;
    if (told.length === 0)
        return [{ where, what: `a wheel for ${system} by ${by}, which do not tell the system` }];
    return told.includes(system)
        ? []
        : [{ where, what: `a wheel for ${system} by ${by}, which is of ${told.join(', ')}` }];
}

;// CONCATENATED MODULE: ./build/checks/revisions-of.js
/** What the files of all distributions say which commit they were built from, in the order of the distributions. */
const revisionsOf = ({ distributions, }) => distributions.flatMap(({ file, revisions }) => revisions.map((hint) => ({ ...hint, file })));

;// CONCATENATED MODULE: ./build/checks/release/foreign-revision.js



const foreignRevision = {
    id: 'foreign-revision',
    title: 'A file in a distribution names another commit than the planned one',
    severity: 'block',
    applies: 'sometimes',
    why: 'The build itself says that it was made from another source than the one that was reviewed and tagged.',
    remedy: 'Check out the planned commit in the leg that built it. If the commit is of another repository, lower the level with a reason.',
    source: 'https://slsa.dev/spec/v1.1/provenance',
    run(set) {
        const { commit } = set;
        if (commit === undefined)
            return { examined: 0, findings: [] };
        const hints = revisionsOf(set);
        const foreign = hints.filter(({ revision }) => !commit.startsWith(revision));
        return {
            examined: hints.length,
            findings: (0,groups_by/* groupsBy */.G)(foreign, ({ path, key, revision }) => `${path}: ${key} is ${revision}`).map(({ value, members }) => ({
                where: someOf(members.map(({ file }) => file)),
                what: `${value}; planned is ${commit}`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/counterpart-of.js

/**
 * The file of the previous release in whose place a file is now: the one of the same tags, else the only one for the
 * same Python and the same platform of whatever version.
 *
 * @returns `undefined` when there is none, or when it cannot be told which one it is.
 */
function counterpartOf({ name }, { files }) {
    if (name === undefined)
        return undefined;
    if (name.kind === 'sdist')
        return files.find((one) => one.name.kind === 'sdist');
    const wheels = files.flatMap((one) => (one.name.kind === 'wheel' ? [{ file: one, name: one.name }] : []));
    const same = wheels.filter((one) => tagsOf(one.name) === tagsOf(name));
    const akin = wheels.filter((one) => familyOf(one.name) === familyOf(name));
    const found = same.length > 0 ? same : akin;
    return found.length === 1 ? found[0]?.file : undefined;
}
const tagsOf = ({ build, pythons, abis, platforms }) => [build ?? '', ...[pythons, abis, platforms].map((tags) => [...tags].sort().join('.'))].join('-');
const familyOf = (name) => `${(0,platform_family/* pythonFamily */.BR)(name)} ${(0,platform_family/* platformFamily */.Cz)(name)}`;

;// CONCATENATED MODULE: ./build/checks/release/grown-distribution.js

/** How often as large as before a file may be; releases of one minor version stay within a few per cent. */
const usualGrowth = 1.25;
/** Bytes. Less is what a small wheel may gain by a longer description. */
const leastGrowthBytes = 16 * 1024;
/** Told one by one; the rest in one line. */
const maxFindings = 10;
const grownDistribution = {
    id: 'grown-distribution',
    title: 'A distribution is much larger than in the previous release',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Something came in: a bundled library, test data, debug symbols, or what nobody meant to ship.',
    remedy: 'Look at what grew. If it is meant, nothing is to be done.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run({ distributions, previous }) {
        const pairs = distributions.flatMap((now) => {
            const before = previous && counterpartOf(now, previous);
            return before?.size === undefined ? [] : [{ now, before, size: before.size }];
        });
        const grown = pairs
            .filter(({ now, size }) => now.size > size * usualGrowth && now.size - size >= leastGrowthBytes)
            .toSorted((a, b) => b.now.size / b.size - a.now.size / a.size);
        const more = grown.length - maxFindings;
        return {
            examined: pairs.length,
            findings: [
                ...grown.slice(0, maxFindings).map(({ now, before, size }) => ({
                    where: now.file,
                    what: `${now.size} bytes, ${share(now.size, size)} more than in ${before.name.version}${most(now, before)}`,
                })),
                ...(more > 0 ? [{ where: 'release', what: `and ${more} more distributions, which grew less` }] : []),
            ],
        };
    },
};
const share = (now, before) => before === 0 ? 'all of them' : `${Math.floor((100 * (now - before)) / before)} %`;
/** The file inside that grew most, where what was inside before is known. */
function most(now, { summary }) {
    if (summary === undefined || summary.files.length === 0)
        return '';
    const before = new Map(summary.files.map(({ path, size }) => [keyOf(path), size]));
    const growth = now.files.map(({ path, size }) => ({ path, by: size - (before.get(keyOf(path)) ?? 0) }));
    const largest = growth.reduce((most, one) => (one.by > most.by ? one : most), { path: '', by: 0 });
    return largest.by > 0 ? `; most in ${JSON.stringify(largest.path.slice(0, 200))}, ${largest.by} bytes unpacked` : '';
}
/** Without the version in the name of the metadata directory, and the digest in that of a bundled library. */
const keyOf = (path) => path.replace(/^[^/]+\.dist-info\//, '.dist-info/').replace(/-[0-9a-f]{8,}(?=[.-])/, '');

;// CONCATENATED MODULE: ./build/checks/release/lost-platform.js




const lostPlatform = {
    id: 'lost-platform',
    title: 'The previous release had distributions that this one lacks',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Users of that platform keep the old release, or build from the sdist, and tell you so in an issue.',
    remedy: 'Find out why the leg is gone. If the platform is given up on purpose, say so in the release notes.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run({ previous, ...set }) {
        if (previous === undefined || !set.complete)
            return { examined: 0, findings: [] };
        const wheels = wheelsOf(set).map(({ name }) => name);
        const hadSdist = previous.files.some(({ name }) => name.kind === 'sdist');
        const lostSdist = hadSdist && sdistOf(set) === undefined;
        const sdist = { where: 'sdist', what: `${previous.version} had one` };
        return {
            examined: previous.files.length,
            findings: [...(lostSdist ? [sdist] : []), ...lostRows(wheels, previous)],
        };
    },
};
/** Serves any Python: the stable ABI, or no ABI at all. */
const servesAll = ({ abis }) => abis.some((abi) => abi === 'abi3' || abi === 'none');
const placesOf = (wheels) => wheels.flatMap((wheel) => (0,platform_family/* platformsServed */.MW)(wheel).map((platform) => ({ python: (0,platform_family/* pythonFamily */.BR)(wheel), platform, serves: servesAll(wheel) })));
function lostRows(wheels, { version, files }) {
    const now = placesOf(wheels);
    const before = placesOf(files.flatMap(({ name }) => (name.kind === 'wheel' ? [name] : [])));
    if (now.some(({ platform }) => platform === 'any'))
        return [];
    return (0,groups_by/* groupsBy */.G)(before, ({ platform }) => platform).flatMap(({ value: platform, members }) => {
        const here = now.filter((place) => place.platform === platform);
        const had = `${version} had ${counted(members.length, 'wheel')} for it`;
        if (here.length === 0)
            return [{ where: platform, what: `${had}, this release has none` }];
        if (here.some(({ serves }) => serves))
            return [];
        // A Python that is given up everywhere is no loss of a platform.
        const lost = members
            .map(({ python }) => python)
            .filter((python) => now.some((place) => place.python === python) && !here.some((place) => place.python === python));
        const pythons = [...new Set(lost)].sort().join(', ');
        return lost.length === 0
            ? []
            : [{ where: platform, what: `${version} had ${pythons} for it; this release has them for other platforms only` }];
    });
}

;// CONCATENATED MODULE: ./build/checks/release/lost-sbom.js





const lostSbom = {
    id: 'lost-sbom',
    title: 'Wheels of a platform had an SBOM in the previous release and have none now',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Whoever relies on it for this platform is left without, and nobody decided so. Mostly a repairing tool was dropped or changed.',
    remedy: 'Find what wrote the SBOM before, and run it in the leg again. `sbom.keep` in the policy sets the level.',
    source: 'https://peps.python.org/pep-0770/',
    run({ previous, ...set }) {
        const known = previous === undefined ? [] : wheelsOf(set).map((wheel) => ({ wheel, had: hadSbom(wheel, previous) }));
        const judged = known.filter(({ had }) => had !== undefined);
        const lost = judged.filter(({ wheel, had }) => had === true && wheel.sboms === 0);
        return {
            examined: judged.length,
            findings: (0,groups_by/* groupsBy */.G)(lost, ({ wheel }) => (0,platform_family/* platformFamily */.Cz)(wheel.name)).map(({ value: platform, members }) => ({
                where: platform,
                what: `no SBOM in ${someOf(members.map(({ wheel }) => wheel.file))}; in ${previous?.version} there was one`,
            })),
        };
    },
};
/** For a new Python all wheels of its platform answer. `undefined`: nobody knows what was in them. */
function hadSbom(wheel, previous) {
    const counterpart = counterpartOf(wheel, previous);
    if (counterpart !== undefined)
        return counterpart.summary && counterpart.summary.sboms > 0;
    const platform = (0,platform_family/* platformFamily */.Cz)(wheel.name);
    const there = previous.files.filter(({ name }) => name.kind === 'wheel' && (0,platform_family/* platformFamily */.Cz)(name) === platform);
    const told = there.flatMap(({ summary }) => (summary === undefined ? [] : [summary.sboms > 0]));
    return told.length === 0 || told.length < there.length ? undefined : told.every((had) => had);
}

;// CONCATENATED MODULE: ./build/checks/release/mixed-generators.js




const mixedGenerators = {
    id: 'mixed-generators',
    title: 'Wheels for one Python were made by different build tools or versions of one',
    severity: 'warn',
    applies: 'sometimes',
    why: 'A leg whose build tools are not pinned like the others’ builds something else tomorrow, from the same commit.',
    remedy: 'Pin the build requirements for every leg, for example with a constraints file.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',
    run(set) {
        const wheels = wheelsOf(set).filter(({ generators }) => generators.length > 0);
        // An old Python cannot have the newest tools, so that each is compared for itself.
        const pythons = (0,groups_by/* groupsBy */.G)(wheels, ({ name }) => (0,platform_family/* pythonFamily */.BR)(name)).filter(({ members }) => members.length > 1);
        return {
            examined: pythons.reduce((sum, { members }) => sum + members.length, 0),
            findings: pythons.flatMap(({ members }) => {
                const [common, ...others] = (0,groups_by/* groupsBy */.G)(members, generatorOf);
                const usual = `${counted(common?.members.length ?? 0, 'other wheel')} for that Python by ${common?.value}`;
                return others.map((group) => ({
                    where: someOf(group.members.map(({ file }) => file)),
                    what: `made by ${group.value}, and ${usual}`,
                }));
            }),
        };
    },
};
/** What repaired the wheel adds a line of its own, and is another tool on each system. */
const generatorOf = ({ generators: [maker = ''] }) => JSON.stringify(maker.slice(0, 100));

;// CONCATENATED MODULE: ./build/checks/release/mixed-revisions.js



const mixedRevisions = {
    id: 'mixed-revisions',
    title: 'Files in the distributions name different commits',
    severity: 'block',
    applies: 'sometimes',
    why: 'The builds themselves say that they were made from more than one source.',
    remedy: 'Build every leg again, from one commit.',
    source: 'https://slsa.dev/spec/v1.1/provenance',
    run(set) {
        const hints = revisionsOf(set);
        // With a plan each is compared with the planned commit.
        if (set.commit !== undefined || hints.length === 0)
            return { examined: 0, findings: [] };
        const whole = (0,groups_by/* groupsBy */.G)(hints, ({ revision }) => revision).toSorted((a, b) => b.members.length - a.members.length || b.value.length - a.value.length);
        // An abbreviation is the same commit; most of what is said is what the others are held against.
        const [usual] = whole;
        const others = whole.filter(({ value }) => !isSame(value, usual?.value ?? ''));
        return {
            examined: hints.length,
            findings: others.flatMap(({ value, members }) => (0,groups_by/* groupsBy */.G)(members, ({ path, key }) => `${path}: ${key}`).map((group) => ({
                where: someOf(group.members.map(({ file }) => file)),
                what: `${group.value} is ${value}, and ${usual?.value} in ${counted(usual?.members.length ?? 0, 'other place')}`,
            }))),
        };
    },
};
const isSame = (a, b) => a.startsWith(b) || b.startsWith(a);

;// CONCATENATED MODULE: ./build/checks/release/mixed-versions.js


const mixedVersions = {
    id: 'mixed-versions',
    title: 'The distributions are not all of one project and one version',
    severity: 'block',
    applies: 'always',
    why: 'One release is one version of one project. A file of another one was left behind, or somebody slipped it in.',
    remedy: 'Empty the folder before the build, and find the job that made the file.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention',
    run({ distributions }) {
        // A name that cannot be read is found in the distribution itself.
        const named = distributions.flatMap(({ file, name }) => (name === undefined ? [] : [{ file, name }]));
        const [common, ...others] = (0,groups_by/* groupsBy */.G)(named, ({ name }) => `${name.project} ${name.version}`);
        return {
            examined: named.length,
            findings: others.map(({ value, members }) => ({
                where: someOf(members.map(({ file }) => file)),
                what: `${value}, beside ${counted(common?.members.length ?? 0, 'distribution')} of ${common?.value}`,
            })),
        };
    },
};

// EXTERNAL MODULE: ./build/dist/allows-python.js
var allows_python = __webpack_require__(22086);
// EXTERNAL MODULE: ./build/dist/parse-specifiers.js
var parse_specifiers = __webpack_require__(95450);
;// CONCATENATED MODULE: ./build/checks/release/uncovered-python.js



const uncoveredPython = {
    id: 'uncovered-python',
    title: 'Requires-Python allows a Python that no wheel is for',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Installers of that Python take the sdist and build it, which most users cannot, or an older release.',
    remedy: 'Raise requires-python in pyproject.toml, or add the Python to the build matrix.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#requires-python',
    run(set) {
        const wheels = wheelsOf(set);
        const covered = wheels.flatMap(pythonsOf);
        const newest = Math.max(...covered.map(({ from }) => from));
        const oldest = oldestAllowed(wheels);
        if (!set.complete || oldest === undefined || !Number.isFinite(newest))
            return { examined: 0, findings: [] };
        // Later Pythons than any wheel names are not out yet, or not supported yet.
        const allowed = Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, at) => oldest + at);
        const missing = allowed.filter((minor) => !covered.some(({ from, to }) => from <= minor && minor <= to));
        return {
            examined: Math.max(1, allowed.length),
            findings: missing.map((minor) => ({
                where: `Python 3.${minor}`,
                what: `Requires-Python allows it, and none of the ${wheels.length} wheels is for it`,
            })),
        };
    },
};
/** For CPython as most people have it; wheels for PyPy and for Python without the GIL are for those alone. */
function pythonsOf({ name: { pythons, abis } }) {
    const stable = abis.includes('abi3');
    return pythons.flatMap((python) => {
        const [, kind, minor = '0'] = /^(cp|py)3(\d{0,3})$/.exec(python) ?? [];
        const from = Number(minor || '0');
        if (kind === 'py')
            return [{ from, to: Number.POSITIVE_INFINITY }];
        if (kind === undefined)
            return [];
        if (stable)
            return [{ from, to: Number.POSITIVE_INFINITY }];
        return abis.some((abi) => /^cp3\d+m?$/.test(abi) || abi === 'none') ? [{ from, to: from }] : [];
    });
}
/** As the first wheel has it that says so; whether all say the same is another check's. No bound: no answer. */
function oldestAllowed(wheels) {
    const fields = wheels.flatMap(({ metadata }) => metadata?.fields ?? []);
    const wanted = (0,parse_specifiers/* parseSpecifiers */.$)(fields.find(({ name }) => name === 'Requires-Python')?.value ?? '');
    if (!wanted.ok || wanted.value.length === 0)
        return undefined;
    const oldest = Array.from({ length: 60 }, (_, minor) => minor).find((minor) => (0,allows_python/* allowsPython */.N)(wanted.value, `cp3${minor}`, false));
    return oldest === 0 ? undefined : oldest;
}

;// CONCATENATED MODULE: ./build/checks/set-checks.js
















/** What no policy may lower: a set of two releases is none. */
const firmSetChecks = [mixedVersions];
/** What all distributions of a release are asked side by side, and beside those of the release before. */
const setChecks = [
    mixedVersions,
    contestedTag,
    differingDependencies,
    differingMetadata,
    differingLicenses,
    differingTopLevels,
    differingPythonFile,
    foreignPlatform,
    foreignRevision,
    mixedRevisions,
    mixedGenerators,
    uncoveredPython,
    lostPlatform,
    lostSbom,
    changedTopLevels,
    grownDistribution,
];


/***/ }),

/***/ 68947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uC: () => (/* binding */ expandRows),
  uJ: () => (/* binding */ matchExpected),
  mB: () => (/* binding */ rowMistakes)
});

// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/model/row.js + 1 modules
var model_row = __webpack_require__(47376);
// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/model/row-clashes.js

/**
 * Finds rows that lie within another: a wheel that meets the inner one meets both, and each wheel has to meet exactly
 * one. Without this a release would stop there after its build.
 *
 * @returns one clash for each inner row, in the order of the list.
 */
function rowClashes(rows) {
    const places = new Map();
    for (const [place, { short }] of rows.entries())
        places.set(short, [...(places.get(short) ?? []), place]);
    return rows.flatMap((row, inner) => {
        const outer = places.get(row.short)?.find((place) => {
            const other = rows[place];
            if (place === inner || other === undefined || !holds(other, row))
                return false;
            return place < inner || !holds(row, other);
        });
        return outer === undefined ? [] : [{ inner, outer }];
    });
}
function holds(outer, inner) {
    if (outer.python !== inner.python && outer.python !== inner.short)
        return false;
    // A glob's own text stands for what it matches. Only a `?` would take a `*` for one character.
    if (outer.platform.includes('?') && inner.platform.includes('*'))
        return false;
    if (outer.platform.includes('.'))
        return (0,glob/* matchesPlatform */.p)(outer.platform, inner.platform);
    return inner.platform.split('.').every((tag) => (0,glob/* matchesPlatform */.p)(outer.platform, tag));
}

// EXTERNAL MODULE: ./build/model/shape.js
var shape = __webpack_require__(77079);
;// CONCATENATED MODULE: ./build/model/expected.js





/** The sdist's row. No wheel's row can be spelled so: it has no dash. */
const sdistRow = 'sdist';
/** Rows for wheels. A plan holds 1,000 rows, one of which is the sdist's. */
const maxWheelRows = 999;
/** Every mistake in the rows, each with its place, so that a parser can name the line. None: {@link expandRows} works. */
function rowMistakes(wheels) {
    const all = [];
    const broken = [];
    for (const [row, text] of wheels.entries()) {
        const expanded = (0,model_row/* expandRow */.ny)(text);
        if (expanded.ok)
            all.push(...expanded.value.map((value) => ({ row, value })));
        else
            broken.push(...expanded.reasons.map((what) => ({ row, what })));
        // The rows after it are not looked at: a list of a thousand such rows would stand for ten million wheels.
        if (all.length > maxWheelRows)
            return [...broken, { row, what: `up to here, these are ${all.length} wheels; at most ${maxWheelRows} are read` }];
    }
    const clashes = rowClashes(all.map(({ value }) => value)).flatMap(({ inner, outer }) => {
        const [within, around] = [all[inner], all[outer]];
        if (within === undefined || around === undefined)
            return [];
        const [text, other] = [within.value.text, around.value.text];
        const what = text === other ? `${text} stands twice` : `a wheel that meets ${text} meets ${other} too`;
        return [{ row: within.row, what }];
    });
    return [...broken, ...clashes];
}
/**
 * Writes out what the policy expects: the sdist first, then the rows in their order with their braces resolved.
 *
 * @returns at most 1,000 rows, no two of which say the same; or every mistake.
 */
function expandRows({ sdist, wheels }) {
    const mistakes = rowMistakes(wheels).map(({ what }) => what);
    if (mistakes.length > 0)
        return (0,shape/* refuse */.TR)(mistakes);
    const rows = wheels.map(model_row/* expandRow */.ny).flatMap((one) => (one.ok ? one.value.map(({ text }) => text) : []));
    const all = sdist === 'require' ? [sdistRow, ...rows] : rows;
    return all.length > 0 ? (0,parsed/* good */.u)(all) : (0,parsed/* bad */.M)('the policy expects no distribution at all');
}
/**
 * Holds a set of distributions against the rows: every row is met by exactly one, every distribution meets exactly one.
 *
 * @param rows what {@link expandRows} gave; one that cannot be read is met by nothing.
 * @returns `rowOf` for all that meet one row alone, crowded or not. Everything in an order that does not depend on the
 *   order of the distributions.
 */
function matchExpected(rows, names) {
    const wheelRows = rowsByPython(rows);
    const met = names
        .toSorted((a, b) => (0,byte_order/* byteOrder */.T)(a.file, b.file))
        .map((name) => ({ file: name.file, name, rows: rowsOf(name, rows, wheelRows) }));
    const filesOf = new Map();
    for (const { file, rows: own } of met) {
        for (const row of new Set(own))
            filesOf.set(row, [...(filesOf.get(row) ?? []), file]);
    }
    return {
        rowOf: new Map(met.flatMap(({ file, rows: [row, ...others] }) => (row && others.length === 0 ? [[file, row]] : []))),
        missing: rows.filter((row) => !filesOf.has(row)),
        unexpected: met.flatMap(({ file, name, rows: own }) => own.length > 0 ? [] : [{ file, why: whyUnexpected(name, wheelRows) }]),
        crowded: rows.flatMap((row) => {
            const files = filesOf.get(row) ?? [];
            return files.length > 1 ? [{ row, files }] : [];
        }),
        ambiguous: met.flatMap(({ file, rows: own }) => (own.length > 1 ? [{ file, rows: own }] : [])),
    };
}
function rowsByPython(rows) {
    const byPython = new Map();
    for (const text of rows) {
        const row = (0,model_row/* parseRow */.W0)(text);
        if (row.ok)
            byPython.set(row.value.python, [...(byPython.get(row.value.python) ?? []), row.value]);
    }
    return byPython;
}
function rowsOf(name, rows, wheelRows) {
    if (name.kind === 'sdist')
        return rows.filter((row) => row === sdistRow);
    return candidates(name, wheelRows).flatMap((row) => ((0,model_row/* meets */.D)(name, row) ? [row.text] : []));
}
const candidates = (wheel, wheelRows) => (0,model_row/* pythonsOf */.pe)(wheel).flatMap((python) => wheelRows.get(python) ?? []);
function whyUnexpected(name, wheelRows) {
    if (name.kind === 'sdist')
        return 'the policy expects no sdist';
    if (wheelRows.size === 0)
        return 'the policy expects no wheel';
    const [python = ''] = (0,model_row/* pythonsOf */.pe)(name);
    const near = candidates(name, wheelRows);
    if (near.length === 0)
        return `no row of the policy is for ${python}`;
    const apart = name.platforms.filter((tag) => near.some((row) => (0,model_row/* meets */.D)({ ...name, platforms: [tag] }, row)));
    if (name.platforms.length > 1 && apart.length > 0) {
        return `no one row for ${python} is met by all of its platform tags: ${name.platforms.join(', ')}`;
    }
    return `no row for ${python} is met by its platform ${name.platforms.join('.')}`;
}


/***/ }),

/***/ 20787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ home),
/* harmony export */   r: () => (/* binding */ githubIssuer)
/* harmony export */ });
/** Our own address, one constant until the project is published. */
const home = 'https://github.com/OWNER/wheelgate';
/** Issuer of GitHub's identity tokens. */
const githubIssuer = 'https://token.actions.githubusercontent.com';


/***/ }),

/***/ 51380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   IP: () => (/* binding */ renderMistakes),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
const taken = (value) => ({ ok: true, value });
const refused = (...mistakes) => ({ ok: false, mistakes });
/** The mistakes in the order of the text, as a person reads them. */
const renderMistakes = (mistakes) => mistakes
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ place: { line, column }, what }) => `line ${line}, column ${column}: ${what}`);
/** What stands there, cut short: a text of the file never goes into a message unquoted. */
function shownValue(node) {
    if (node.kind === 'list')
        return `a list of ${node.items.length}`;
    if (node.kind === 'map')
        return node.members.length === 0 ? 'an empty map' : 'a map';
    if (node.value === null)
        return 'nothing';
    return typeof node.value === 'string' ? JSON.stringify(node.value.slice(0, 100)) : `${node.value}`;
}
/**
 * The place of what a path leads to; where it ends early, of the last thing that is there.
 *
 * @param path keys of maps and places in lists: `['approval', 'team', 0]`.
 */
function placeOf(node, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return node.place;
    if (node.kind === 'list' && typeof step === 'number') {
        const item = node.items[step];
        return item === undefined ? node.place : placeOf(item, rest);
    }
    const member = node.kind === 'map' ? node.members.find(({ key }) => key === step) : undefined;
    if (member === undefined)
        return node.place;
    return rest.length === 0 ? member.place : placeOf(member.value, rest);
}


/***/ }),

/***/ 47950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./build/model/located.js
var model_located = __webpack_require__(51380);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/parse-yaml.js
var parse_yaml = __webpack_require__(87553);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/model/row.js + 1 modules
var model_row = __webpack_require__(47376);
;// CONCATENATED MODULE: ./build/model/policy-mistakes.js

/** What does not hold between the keys of a policy, each of which is right by itself. */
const policyMistakes = (policy) => [
    ...emptyRelease(policy),
    ...strangeTests(policy),
    ...sharedEnvironments(policy),
    ...contradictedPeople(policy),
];
function emptyRelease({ distributions: { sdist, wheels } }) {
    if (sdist === 'require' || wheels.length > 0)
        return [];
    return [
        { path: ['distributions'], what: 'neither an sdist nor a wheel is expected: there would be nothing to release' },
    ];
}
/** A row that names no wheel would ask for no test, and nobody would notice. */
function strangeTests({ distributions, tests }) {
    const expected = new Set(distributions.wheels.flatMap(textsOf));
    return tests.flatMap((row, item) => textsOf(row).flatMap((text) => expected.has(text) ? [] : [{ path: ['tests', item], what: `${text} is no row of distributions.wheels` }]));
}
function textsOf(row) {
    const rows = (0,model_row/* expandRow */.ny)(row);
    return rows.ok ? rows.value.map(({ text }) => text) : [];
}
/** The job's environment says which index it writes to, so no two may share one. GitHub ignores the case of names. */
function sharedEnvironments({ indexes, approval: { also } }) {
    const own = Object.entries(indexes).map(([index, { environment }]) => ({
        path: ['indexes', index, 'environment'],
        name: environment,
    }));
    const further = also.map((name, item) => ({ path: ['approval', 'also', item], name }));
    const all = [...own, ...further];
    return all.flatMap(({ path, name }, place) => {
        const other = all.slice(0, place).find((one) => one.name.toLowerCase() === name.toLowerCase());
        return other === undefined
            ? []
            : [
                {
                    path,
                    what: `environment ${JSON.stringify(name)} is the one of ${other.path.slice(0, 2).join('.')} already`,
                },
            ];
    });
}
function contradictedPeople({ approval: { team, deny } }) {
    return deny.flatMap((id, item) => team.includes(id)
        ? [{ path: ['approval', 'deny', item], what: `${id} is in approval.team, too: take it out there or here` }]
        : []);
}

;// CONCATENATED MODULE: ./build/model/policy-field.js


/** A mistake at a node: what was wanted, what is there. */
const mismatch = (node, wanted, more = '') => (0,model_located/* refused */.J5)({ place: node.place, what: `expected ${wanted}, got ${(0,model_located/* shownValue */.JJ)(node)}${more}` });
/** One of a few words, or numbers. */
function choice(...values) {
    const quoted = values.map((value) => JSON.stringify(value));
    const wanted = orList(quoted);
    return {
        read: (node) => {
            const value = node.kind === 'scalar' ? values.find((one) => one === node.value) : undefined;
            if (value !== undefined)
                return (0,model_located/* taken */.uU)(value);
            const meant = node.kind === 'scalar' && typeof node.value === 'string' ? (0,nearest/* nearest */.p)(node.value, values.map(String)) : undefined;
            return mismatch(node, wanted, meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`);
        },
        schema: values.length === 1 ? { const: values[0] } : { enum: values },
        type: orList(values.map((value) => `\`${value}\``)),
    };
}
/** A text. A number is refused, not turned into one: `2.10` would have become `2.1` on the way. */
const words = ({ type, parse, schema }) => ({
    read: (node) => {
        if (node.kind !== 'scalar' || node.value === null)
            return mismatch(node, type);
        if (typeof node.value !== 'string')
            return mismatch(node, type, ': put quotes around it');
        const parsed = parse(node.value);
        if (parsed.ok)
            return (0,model_located/* taken */.uU)(parsed.value);
        return (0,model_located/* refused */.J5)(...parsed.reasons.map((what) => ({ place: node.place, what })));
    },
    schema: { type: 'string', ...schema },
    type,
});
/** GitHub's numeric ids: logins change hands, ids do not. */
const numericId = {
    read: (node) => {
        const value = node.kind === 'scalar' ? node.value : undefined;
        if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
            return (0,model_located/* taken */.uU)(value);
        return mismatch(node, 'a numeric id', '; GitHub’s API gives it under users/LOGIN');
    },
    schema: { type: 'integer', minimum: 1 },
    type: 'a numeric id',
};
/** A list without repetition. One value that stands without brackets is not taken for a list of one. */
const listOf = (item, { of, min = 0, max, judge = () => [] }) => ({
    read: (node) => {
        if (node.kind !== 'list')
            return mismatch(node, `a list of ${of}`, ': put [ ] around it');
        const count = node.items.length;
        if (count < min || count > max) {
            return (0,model_located/* refused */.J5)({ place: node.place, what: `expected ${min} to ${max} ${of}, got ${count}` });
        }
        const read = node.items.map(item.read);
        const mistakes = read.flatMap((one) => (one.ok ? [] : one.mistakes));
        if (mistakes.length > 0)
            return (0,model_located/* refused */.J5)(...mistakes);
        const values = read.flatMap((one) => (one.ok ? [one.value] : []));
        const judged = judge(values);
        const twice = repeated(values).filter(({ item: index }) => !judged.some((one) => one.item === index));
        const wrong = [...judged, ...twice].map(({ item: index, what }) => ({
            place: node.items[index]?.place ?? node.place,
            what,
        }));
        return wrong.length > 0 ? (0,model_located/* refused */.J5)(...wrong) : (0,model_located/* taken */.uU)(values);
    },
    schema: { type: 'array', items: item.schema, minItems: min, maxItems: max, uniqueItems: true },
    type: `a list of ${of}`,
    ...(item.keys && { itemKeys: item.keys }),
});
function repeated(values) {
    const spelled = values.map((value) => JSON.stringify(value));
    return spelled.flatMap((value, item) => spelled.indexOf(value) < item ? [{ item, what: `${value} stands twice` }] : []);
}
/** The one field or the other: which one is tried follows from whether a map stands there. */
const scalarOr = (scalar, map) => ({
    read: (node) => (node.kind === 'map' ? map.read(node) : scalar.read(node)),
    schema: { anyOf: [scalar.schema, map.schema] },
    type: `${scalar.type}; or ${map.type}`,
    ...(map.keys && { keys: map.keys }),
});
/** The field's value turned into another. The schema stays, for it speaks of the file. */
const mapped = (field, turn) => ({
    ...field,
    read: (node) => {
        const read = field.read(node);
        return read.ok ? (0,model_located/* taken */.uU)(turn(read.value)) : read;
    },
});
/** Something that must hold between the parts of a value. @param broken gives the mistake, `undefined` when all is well. */
const ruled = (field, broken) => ({
    ...field,
    read: (node) => {
        const read = field.read(node);
        const what = read.ok ? broken(read.value) : undefined;
        return what === undefined ? read : (0,model_located/* refused */.J5)({ place: node.place, what });
    },
});
/** `a`, `a or b`, `a, b or c`. */
function orList(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
/** Every mistake of several reads. */
const mistakesOf = (reads) => reads.flatMap((read) => (read.ok ? [] : read.mistakes));

;// CONCATENATED MODULE: ./build/model/policy-section.js



/** The default of a key. @param shown for the docs and the schema; the value as a person writes it, if not given. */
const or = (value, shown = `\`${flow(value)}\``) => ({ fallback: { value, shown } });
/**
 * A map with these keys and no others. An unknown key is a mistake that names the nearest known one: a misspelt
 * `singed-tag` must not leave the default in force unseen.
 *
 * @param name of the section as the messages have it: `source`, `the policy`.
 */
function section(name, entries) {
    const named = (part, entry) => ({ name: kebab(part), ...entry });
    const keys = Object.entries(entries).map(([part, entry]) => named(part, entry));
    return {
        read: (node) => {
            if (node.kind !== 'map') {
                const optional = keys.every(({ fallback }) => fallback !== undefined);
                return mismatch(node, `a map with ${namesOf(keys)}`, optional ? ': leave the key out, or write {}' : '');
            }
            const members = new Map(node.members.map((member) => [member.key, member]));
            const mistakes = node.members.flatMap((member) => unknownKey(name, member, keys));
            const values = {};
            for (const part in entries) {
                const key = named(part, entries[part]);
                const read = readKey(name, key, node, members.get(key.name));
                if (!read.ok)
                    mistakes.push(...read.mistakes);
                // An absent index is no member, not one that is undefined.
                else if (read.value !== undefined)
                    values[part] = read.value;
            }
            // Every key of T was read just above, or has no value: this is the parser that earns the type.
            return mistakes.length > 0 ? (0,model_located/* refused */.J5)(...mistakes) : (0,model_located/* taken */.uU)(values);
        },
        schema: schemaOf(keys),
        type: 'a map',
        keys,
    };
}
/** A section, and what is in force when nothing of it is written: each key's own default. */
function optionalSection(name, entries) {
    const values = {};
    for (const part in entries) {
        const { value } = entries[part].fallback;
        if (value !== undefined)
            values[part] = value;
    }
    // Every key of T has a fallback: the type of `entries` says so.
    return { field: section(name, entries), ...or(values, 'the default of each key in it') };
}
function readKey(section, key, node, member) {
    if (member !== undefined)
        return key.field.read(member.value);
    if (key.fallback !== undefined)
        return (0,model_located/* taken */.uU)(key.fallback.value);
    const what = `${section} needs the key "${key.name}", for example ${key.name}: ${key.example}`;
    return (0,model_located/* refused */.J5)({ place: node.place, what });
}
function unknownKey(section, { key, place }, keys) {
    const names = keys.map(({ name }) => name);
    if (names.includes(key))
        return [];
    const meant = (0,nearest/* nearest */.p)(key, names);
    const hint = meant === undefined ? `known are ${names.join(', ')}` : `did you mean "${meant}"?`;
    return [{ place, what: `unknown key ${JSON.stringify(key.slice(0, 100))} in ${section}; ${hint}` }];
}
/** A map whose keys are free, within a rule. */
const mapOf = (key, item, max) => ({
    read: (node) => {
        if (node.kind !== 'map')
            return mismatch(node, `a map from ${key.type} to ${item.type}`, ': write {} for none');
        if (node.members.length > max)
            return mismatch(node, `at most ${max} entries`);
        const names = node.members.flatMap(({ key: name, place }) => {
            const parsed = key.parse(name);
            return parsed.ok ? [] : parsed.reasons.map((what) => ({ place, what }));
        });
        const read = node.members.map(({ key: name, value }) => ({ name, value: item.read(value) }));
        const mistakes = [...names, ...mistakesOf(read.map(({ value }) => value))];
        if (mistakes.length > 0)
            return (0,model_located/* refused */.J5)(...mistakes);
        return (0,model_located/* taken */.uU)(Object.fromEntries(read.flatMap(({ name, value }) => (value.ok ? [[name, value.value]] : []))));
    },
    schema: {
        type: 'object',
        propertyNames: { type: 'string', ...key.schema },
        additionalProperties: item.schema,
        maxProperties: max,
    },
    type: `a map from ${key.type} to ${item.type}`,
    ...(item.keys && { itemKeys: item.keys }),
});
function schemaOf(keys) {
    const property = ({ field, doc, fallback }) => {
        const description = fallback === undefined ? doc : `${doc} Default: ${fallback.shown}.`;
        return { description, ...field.schema };
    };
    return {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key.name, property(key)])),
        required: keys.filter(({ fallback }) => fallback === undefined).map(({ name }) => name),
        additionalProperties: false,
    };
}
const namesOf = (keys) => keys.map(({ name }) => name).join(', ');
/** `signedTag` is `signed-tag` in the file. */
const kebab = (part) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const flow = (value) => Array.isArray(value) ? `[${value.map(flow).join(', ')}]` : value === '' ? '""' : String(value);

// EXTERNAL MODULE: ./build/model/project.js
var project = __webpack_require__(13411);
// EXTERNAL MODULE: ./build/model/tag-pattern.js
var tag_pattern = __webpack_require__(51765);
;// CONCATENATED MODULE: ./build/model/policy-words.js



// The kinds of text in a policy. Each pattern is the schema's too, so it is anchored and written for the flag `u`.
/** Inside a character class: what is invisible, reorders a line or ends it. */
const policy_words_hidden = '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}';
const quoted = (text) => JSON.stringify(text.slice(0, 100));
/** A text that one regular expression decides on. @param hint ends the message: what is allowed. */
function pattern(type, source, maxLength, hint) {
    const whole = new RegExp(source, 'u');
    const parse = (text) => {
        if (text.length > maxLength)
            return (0,parsed/* bad */.M)(`${quoted(text)} is longer than ${maxLength} characters`);
        return whole.test(text) ? (0,parsed/* good */.u)(text) : (0,parsed/* bad */.M)(`${quoted(text)} is not ${type}: ${hint}`);
    };
    return { type, parse, schema: { pattern: source, maxLength } };
}
const projectName = {
    type: 'a project name',
    parse: project/* parseProject */.X,
    schema: { pattern: '^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$', maxLength: 200 },
};
const repositoryName = pattern('a repository', '^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$', 140, 'it is spelled OWNER/NAME');
const tagForm = {
    type: 'a tag with {version} in it',
    parse: tag_pattern/* parseTagPattern */.k8,
    schema: { pattern: '^[^{]*\\{version\\}[^{]*$', maxLength: 200 },
};
/** `*` alone crosses no slash; GitHub's `**` would promise that it does. */
const branchGlob = pattern('a branch glob', '^(?!.*\\*\\*)[A-Za-z0-9._@+*?-][A-Za-z0-9._/@+*?-]*$', 200, 'a branch’s name with * and ? as globs, neither of which crosses a slash; no ** and no [ ]');
const fileGlob = pattern('a file glob', '^(?!.*\\*\\*)[A-Za-z0-9._+!*?-]+$', 255, 'a file’s name with * and ? as globs; no path, no ** and no [ ]');
const workflowFile = pattern('a workflow file', '^[A-Za-z0-9_][A-Za-z0-9._-]*\\.ya?ml$', 100, 'its name in .github/workflows, which ends in .yml or .yaml');
/** As strict as the form for a trusted publisher, where the same name has to be entered. */
const environmentName = pattern('an environment', `^[^\\s${policy_words_hidden}'"\`,;\\\\](?:[^${policy_words_hidden}'"\`,;\\\\]*[^\\s${policy_words_hidden}'"\`,;\\\\])?$`, 255, 'the name of a GitHub environment, without quotes, commas, semicolons and backslashes');
const reusableWorkflow = pattern('a reusable workflow', '^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9_][A-Za-z0-9._-]*\\.ya?ml@(?:[0-9a-f]{40}|refs/(?:heads|tags)/[A-Za-z0-9._/@+-]+)$', 400, 'it is spelled OWNER/NAME/.github/workflows/FILE.yml@REF, where REF is a full commit or begins with refs/');
const checkId = pattern('a check', '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$', 80, 'it has words of a-z 0-9 with dashes between');
const reason = pattern('a reason', `^[^\\s${policy_words_hidden}](?:[^${policy_words_hidden}]*[^\\s${policy_words_hidden}])?$`, 500, 'one line of text, without invisible characters');

;// CONCATENATED MODULE: ./build/model/policy-gate-keys.js



const ids = listOf(numericId, { of: 'numeric ids', max: 200 });
/** `forbid`; or a map, for what is accepted here has to say why. */
const adminBypass = scalarOr(choice('forbid'), mapped(section('admin-bypass', {
    level: {
        field: choice('unread'),
        doc: 'Accepts that GitHub does not say whether administrators may bypass the gate; never that they may.',
        example: 'unread',
    },
    reason: { field: words(reason), doc: 'Why that is accepted.', example: '"the token may not read it"' },
}), ({ level }) => level));
/** Keys of `approval`. */
const approvalKeys = {
    digest: {
        field: choice('auto', 'comment'),
        doc: 'Whether the review’s comment has to name the seal’s digest. `auto`: only where the one approval of a publish ' +
            'job that never started before would not be clear without. `comment`: always.',
        example: 'comment',
        ...or('auto'),
    },
    fourEyes: {
        field: choice('follow-environment', 'require', 'off'),
        doc: 'Whether those who started the run, or re-ran a leg or the seal, may approve it. `follow-environment`: as the ' +
            'environment’s “prevent self-review” says. `require`: they may not. `off`: they may.',
        example: 'require',
        ...or('follow-environment'),
    },
    adminBypass: {
        field: adminBypass,
        doc: 'Whether the environment must be known to let no administrator bypass it. `forbid`: yes. A map with `level: ' +
            'unread` and a `reason` accepts that the field cannot be read; one that is on is refused all the same.',
        example: '{level: unread, reason: "the token may not read it"}',
        ...or('forbid'),
    },
    team: {
        field: ids,
        doc: 'Members of the team that is the environment’s reviewer, by numeric id: GitHub does not tell a job who they are.',
        example: '[1234567, 7654321]',
        ...or([]),
    },
    deny: {
        field: ids,
        doc: 'People whose approval never counts, by numeric id: a bot’s account, for example.',
        example: '[1234567]',
        ...or([]),
    },
    also: {
        field: listOf(words(environmentName), { of: 'environments', max: 10 }),
        doc: 'Further environments whose approval is needed: a second person, who is the reviewer there.',
        example: '[pypi-second]',
        ...or([]),
    },
};
const indexKeys = {
    environment: {
        field: words(environmentName),
        doc: 'The GitHub environment of the publish job; the trusted publisher on the index is bound to it.',
        example: 'pypi',
    },
    approval: {
        field: choice('required', 'none'),
        doc: '`required`: a person lets the release out. `none`: nobody is asked; never for `pypi`.',
        example: 'required',
        ...or('required'),
    },
};
const pypi = ruled(section('indexes.pypi', indexKeys), ({ approval }) => approval === 'none'
    ? 'no policy lets a release go to PyPI without a person’s approval: take "approval: none" out'
    : undefined);
/** Keys of `indexes`. An index that is not named here is not published to. */
const indexesKeys = {
    testpypi: {
        field: section('indexes.testpypi', indexKeys),
        doc: 'How a release goes to TestPyPI.',
        example: '{environment: testpypi, approval: none}',
        ...or(undefined, 'no release goes there'),
    },
    pypi: {
        field: pypi,
        doc: 'How a release goes to PyPI.',
        example: '{environment: pypi}',
        ...or(undefined, 'no release goes there'),
    },
};
/** One entry of `signers`. */
const signer = ruled(section('a signer', {
    workflow: {
        field: words(reusableWorkflow),
        doc: 'The reusable workflow, with the full commit or the ref that its jobs name.',
        example: `acme/builders/.github/workflows/build-wheel.yml@${'0123456789'.repeat(4)}`,
    },
    level: {
        field: choice(2, 3),
        doc: 'The SLSA Build level that its provenance may claim. 3 needs a full commit: a branch can be moved.',
        example: '3',
    },
}), ({ workflow, level }) => level === 3 && workflow.includes('@refs/') ? 'level 3 needs a full commit after the @, not a ref' : undefined);

// EXTERNAL MODULE: ./build/model/expected.js + 1 modules
var expected = __webpack_require__(68947);
;// CONCATENATED MODULE: ./build/model/policy-release-keys.js





/** How much a policy asks for something: `require` stops a release, `warn` is shown, `off` asks for nothing. */
const level3 = choice('require', 'warn', 'off');
const branchGlobs = listOf(words(branchGlob), { of: 'branch globs', min: 1, max: 50 });
/** Keys of `source`. */
const sourceKeys = {
    repository: {
        field: words(repositoryName),
        doc: 'The repository that holds the tag: what is built. The release workflow may be in another one.',
        example: 'numpy/numpy',
    },
    tag: {
        field: words(tagForm),
        doc: 'The form of a release’s tag, with one `{version}`. A release of any other tag is refused.',
        example: 'v{version}',
        ...or('v{version}'),
    },
    branches: {
        field: branchGlobs,
        doc: 'The tag’s commit must be reachable from one of these branches of the source repository.',
        example: '[main, maintenance/*]',
        ...or(['main']),
    },
    signedTag: {
        field: level3,
        doc: 'Whether the tag must have a signature that GitHub has verified.',
        example: 'require',
        ...or('warn'),
    },
};
/** Keys of `workflow`. */
const workflowKeys = {
    file: {
        field: words(workflowFile),
        doc: 'The one workflow that may release: the file that the trusted publisher on the index names, too.',
        example: 'wheels.yml',
    },
    events: {
        field: listOf(choice('workflow_dispatch', 'push', 'release', 'schedule'), { of: 'events', min: 1, max: 4 }),
        doc: 'The events that may start a release. No other is taken: people without write access can cause most of them.',
        example: '[workflow_dispatch]',
        ...or(['workflow_dispatch']),
    },
    refs: {
        field: branchGlobs,
        doc: 'The branches of the release repository that a release may run from. ' +
            'A glob that begins with `refs/` is held against the whole ref, so that a tag can be allowed.',
        example: '[main, maintenance/*]',
        ...or(['main']),
    },
};
/** Rows with braces and globs, as written; {@link rowMistakes} knows what they may be. */
const rowList = listOf(words({ type: 'a row', parse: parsed/* good */.u, schema: { minLength: 1, maxLength: 2_000 } }), { of: 'rows', max: 1_000, judge: (rows) => (0,expected/* rowMistakes */.mB)(rows).map(({ row, what }) => ({ item: row, what })) });
/** Keys of `distributions`. */
const distributionKeys = {
    sdist: {
        field: choice('require', 'off'),
        doc: '`require`: exactly one sdist belongs to a release. `off`: none does.',
        example: 'require',
        ...or('require'),
    },
    wheels: {
        field: rowList,
        doc: 'The wheels of a release, as rows. Every row is met by exactly one wheel, and every wheel meets ' +
            'exactly one row. An empty list says that a release has no wheels.',
        example: '["{cp313,cp314,cp314t}-{manylinux_*_x86_64,win_amd64}", "cp314-macosx_11_0_arm64"]',
        ...or([]),
    },
    exclude: {
        field: listOf(words(fileGlob), { of: 'file globs', max: 100 }),
        doc: 'Files that are built and not released, as globs on their names. They are taken out before the rows are looked ' +
            'at, and shown to whoever approves.',
        example: '["*wasm32.whl"]',
        ...or([]),
    },
};

;// CONCATENATED MODULE: ./build/model/policy-schema.js





const sbom = optionalSection('sbom', {
    default: {
        field: level3,
        doc: 'Whether every distribution must carry an SBOM.',
        example: 'warn',
        ...or('warn'),
    },
    keep: {
        field: level3,
        doc: 'Whether a platform that had an SBOM in the last release must have one again.',
        example: 'require',
        ...or('off'),
    },
    level: {
        field: choice('present', 'valid', 'covering', 'minimum'),
        doc: 'What `default` asks of every SBOM that is there. `valid`: it keeps its format’s rules and describes this wheel. ' +
            '`covering`: it also lists every bundled library, and none that is not there. `minimum`: its components also have ' +
            'licences and the seven minimum elements of NTIA.',
        example: 'covering',
        ...or('present'),
    },
});
const check = ruled(section('a check', {
    level: {
        field: choice('block', 'warn', 'off'),
        doc: '`block` stops the release, `warn` is shown, `off` leaves the check out.',
        example: 'warn',
    },
    reason: {
        field: words(reason),
        doc: 'Why; shown with the check. Required for `warn` and `off`.',
        example: '"our licence texts are in the sdist only"',
        ...or('', 'none'),
    },
}), ({ level, reason: why }) => level === 'block' || why !== '' ? undefined : `level "${level}" needs a reason: {level: ${level}, reason: …}`);
/**
 * The table of the policy. From it come the parser, the JSON Schema for editors and docs/policy.md; what holds between
 * its sections is in `policyMistakes`.
 */
const policySchema = section('the policy', {
    project: {
        field: words(projectName),
        doc: 'The project’s name on the index, in any spelling.',
        example: 'numpy',
    },
    source: {
        field: section('source', sourceKeys),
        doc: 'What releases are made from.',
        example: '{repository: numpy/numpy, branches: [main, maintenance/*]}',
    },
    workflow: {
        field: section('workflow', workflowKeys),
        doc: 'What may make a release.',
        example: '{file: wheels.yml, refs: [main, maintenance/*]}',
    },
    distributions: {
        field: section('distributions', distributionKeys),
        doc: 'What a release consists of: these files, all of them, and no others.',
        example: '{sdist: require, wheels: [py3-any]}',
    },
    runners: {
        field: choice('github-hosted', 'any'),
        doc: 'Where the legs may run. `any` accepts self-hosted runners, and the provenance then says so.',
        example: 'github-hosted',
        ...or('github-hosted'),
    },
    stamp: {
        field: level3,
        doc: 'Whether each leg must say by a stamp what it built. Without one nobody knows which job made a file.',
        example: 'require',
        ...or('require'),
    },
    sbom: {
        field: scalarOr(mapped(level3, (level) => ({ default: level, keep: 'off', level: 'present' })), sbom.field),
        doc: 'What is asked of SBOMs. One word is short for a map with that `default`.',
        example: '{default: warn, keep: require}',
        fallback: { ...sbom.fallback, shown: '`{default: warn, keep: off, level: present}`' },
    },
    tests: {
        field: rowList,
        doc: 'Rows of `distributions.wheels` whose tests ran elsewhere, and which need a signed result of them.',
        example: '["{cp313,cp314}-win_arm64"]',
        ...or([]),
    },
    checks: {
        field: mapOf(checkId, check, 200),
        doc: 'Other levels for checks of distributions and of the repository’s posture, by their ids.',
        example: '{license-file-encoding: {level: warn, reason: "one licence text is in Latin-1"}}',
        ...or({}, '`{}`'),
    },
    approval: {
        ...optionalSection('approval', approvalKeys),
        doc: 'Which approvals count. No setting goes below what PyPI always needs: a listed person, and no known bypass.',
        example: '{digest: comment, four-eyes: require}',
    },
    indexes: {
        ...optionalSection('indexes', indexesKeys),
        doc: 'Where releases go.',
        example: '{testpypi: {environment: testpypi, approval: none}, pypi: {environment: pypi}}',
    },
    attestationStore: {
        field: level3,
        doc: 'Whether the provenance must be in the repository’s own attestation store on GitHub, too, where ' +
            '`gh attestation verify` looks. `warn`: it is posted, and a refusal stops nothing. `off`: it is not posted.',
        example: 'require',
        ...or('warn'),
    },
    signers: {
        field: listOf(signer, { of: 'signers', max: 50 }),
        doc: 'Reusable workflows that build and sign by themselves, and the level that each may claim. With any, `seal` signs no ' +
            'provenance of its own: every distribution, the sdist as well, must bring exactly one bundle by one of them, from ' +
            'this run (docs/guides/levels.md). Without, `seal` signs, at level 2. `verify` trusts them, too.',
        example: `[{workflow: acme/builders/.github/workflows/build-wheel.yml@${'0123456789'.repeat(4)}, level: 3}]`,
        ...or([]),
    },
});

// EXTERNAL MODULE: ./build/model/shape.js
var shape = __webpack_require__(77079);
;// CONCATENATED MODULE: ./build/model/parse-policy.js







/** Bytes; a policy of hundreds of rows stays far below. */
const maxPolicyBytes = 256 * 1024;
/**
 * Reads `.github/wheelgate.yml`.
 *
 * @param text the whole file, decoded as UTF-8 by a caller who refuses what is none.
 * @param knownChecks ids of the checks that a policy may set a level for; without them every id is taken.
 * @returns the policy with every default filled in; or every mistake, each as `line 12, column 3: …`.
 */
function parsePolicy(text, knownChecks) {
    const size = Buffer.byteLength(text);
    if (size > maxPolicyBytes)
        return (0,parsed/* bad */.M)(`the policy has ${size} bytes; at most ${maxPolicyBytes} are read`);
    const located = (0,parse_yaml/* parseYaml */.h)(text);
    if (!located.ok)
        return (0,shape/* refuse */.TR)((0,model_located/* renderMistakes */.IP)(located.mistakes));
    const policy = policySchema.read(located.value);
    const strange = knownChecks === undefined ? [] : unknownChecks(located.value, knownChecks);
    if (!policy.ok)
        return (0,shape/* refuse */.TR)((0,model_located/* renderMistakes */.IP)([...policy.mistakes, ...strange]));
    const between = policyMistakes(policy.value).map(({ path, what }) => ({ place: (0,model_located/* placeOf */.$t)(located.value, path), what }));
    const mistakes = [...between, ...strange];
    return mistakes.length > 0 ? (0,shape/* refuse */.TR)((0,model_located/* renderMistakes */.IP)(mistakes)) : (0,parsed/* good */.u)(policy.value);
}
/** A level for a check that does not exist would be a promise that nobody keeps. */
function unknownChecks(root, knownChecks) {
    const checks = root.kind === 'map' ? root.members.find(({ key }) => key === 'checks')?.value : undefined;
    const ids = checks?.kind === 'map' ? checks.members : [];
    return ids.flatMap(({ key, place }) => {
        if (knownChecks.includes(key))
            return [];
        const meant = (0,nearest/* nearest */.p)(key, knownChecks);
        const hint = meant === undefined ? 'docs/checks has a page for each' : `did you mean "${meant}"?`;
        return [{ place, what: `no check has the id ${JSON.stringify(key.slice(0, 100))}; ${hint}` }];
    });
}


/***/ }),

/***/ 87553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51380);


/** YAML 1.2, and of it what JSON has too. Keys are compared here: the library would take the square of their number. */
const options = { version: '1.2', schema: 'core', strict: true, uniqueKeys: false, prettyErrors: false };
/** Syntax errors told at once: most follow from the first. */
const maxErrors = 5;
/** Maps and lists within one another. */
const maxDepth = 20;
/** What no line of a policy needs, and what can make it look like another line to its reviewer. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|\r(?!\n)/gu;
/** More marks in a row than lists and maps may nest. The library takes the square of their number, or its stack. */
const crowded = /(?:(?:[-?:](?=[ \t])|[[{]|(?=([&*!]\S{0,100}))\1(?=[ \t]))[ \t]*){21}/;
/**
 * Reads a YAML text down to plain values with their places.
 *
 * Refused beside what is no YAML: tags, anchors, aliases, directives, a second document, a key twice, a key that is no
 * text, and characters that are invisible or reorder a line. Total: whatever the text is, nothing is thrown.
 *
 * @param text of a length that the caller has bounded.
 * @see https://yaml.org/spec/1.2.2/
 */
function parseYaml(text) {
    const crowd = crowded.exec(text);
    if (crowd) {
        const line = text.slice(0, crowd.index).split('\n').length;
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)({ place: { line, column: 1 }, what: 'not readable as YAML: it nests too deep' });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...options, lineCounter: lines });
        const directive = /^%/m.exec(text);
        const problems = [
            ...Array.from(text.matchAll(hidden), ({ 0: character, index }) => ({
                place: placeAt(index),
                what: `an invisible or reordering character (${codePoint(character)}): take it out`,
            })),
            ...[...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
                place: placeAt(pos[0]),
                what: code === 'MULTIPLE_DOCS' ? 'a second document begins here; one is read' : `not readable as YAML: ${message}`,
            })),
            ...(directive ? [{ place: placeAt(directive.index), what: 'directives (%) are not allowed here' }] : []),
        ];
        if (problems.length > 0)
            return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(...problems.slice(0, maxErrors));
        if (document.contents === null)
            return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)({ place: placeAt(0), what: 'the file is empty' });
        return locate(document.contents, placeAt, 0);
    }
    catch (thrown) {
        // The library follows nested brackets by recursion. Which error that ends in differs from one Node to the next.
        const why = thrown instanceof RangeError ? 'it nests too deep' : `${thrown}`.slice(0, 200);
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)({ place: { line: 1, column: 1 }, what: `not readable as YAML: ${why}` });
    }
}
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
function locate(node, placeAt, depth) {
    const place = placeAt(node.range[0]);
    const extra = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? 'aliases (*)' : node.anchor ? 'anchors (&)' : node.tag ? 'tags (!)' : undefined;
    if (extra !== undefined)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)({ place, what: `${extra} are not allowed here: write the value itself` });
    if (depth === maxDepth)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)({ place, what: `this nests more than ${maxDepth} deep` });
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return locateMap(node.items, place, placeAt, depth);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => locate(item, placeAt, depth + 1));
        const mistakes = items.flatMap((item) => (item.ok ? [] : item.mistakes));
        if (mistakes.length > 0)
            return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(...mistakes);
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .taken */ .uU)({ kind: 'list', place, items: items.flatMap((item) => (item.ok ? [item.value] : [])) });
    }
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .taken */ .uU)({ kind: 'scalar', place, value });
    }
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)({ place, what: 'expected a text, a number, true, false, a list or a map' });
}
function locateMap(pairs, place, placeAt, depth) {
    const seen = new Map();
    const mistakes = [];
    const members = [];
    for (const { key, value } of pairs) {
        const name = keyOf(key);
        const at = placeAt(key.range[0]);
        const first = name === undefined ? undefined : seen.get(name);
        const inner = value
            ? locate(value, placeAt, depth + 1)
            : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .taken */ .uU)({ kind: 'scalar', place: at, value: null });
        if (name === undefined)
            mistakes.push({ place: at, what: 'a key has to be a plain text' });
        else if (first)
            mistakes.push({
                place: at,
                what: `key ${JSON.stringify(name.slice(0, 100))} stands in line ${first.line} already`,
            });
        else
            seen.set(name, at);
        if (!inner.ok)
            mistakes.push(...inner.mistakes);
        else if (name !== undefined)
            members.push({ key: name, place: at, value: inner.value });
    }
    return mistakes.length > 0 ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(...mistakes) : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .taken */ .uU)({ kind: 'map', place, members });
}
/** The key's text; `undefined` for a number, a list, a key with a tag or an anchor. */
const keyOf = (key) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === 'string' && !key.anchor && !key.tag ? key.value : undefined;


/***/ }),

/***/ 51765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ parseTagPattern),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37317);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90178);


const place = '{version}';
/** Characters; git itself would take more, no person does. */
const maxLength = 200;
/**
 * Reads the pattern of a project's release tags.
 *
 * @param pattern a tag's name with one `{version}`: `v{version}`, `release/{version}`. Nothing that git refuses.
 * @see https://git-scm.com/docs/git-check-ref-format
 */
function parseTagPattern(pattern) {
    const quoted = JSON.stringify(pattern.slice(0, maxLength));
    if (pattern.length > maxLength)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`${quoted} is longer than ${maxLength} characters`);
    if (pattern.split(place).length !== 2)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`${quoted} needs ${place} once: it is where the version stands`);
    const rest = pattern.replace(place, '0');
    if (!/^[A-Za-z0-9._/+@-]+$/.test(rest))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`${quoted} may have A-Z a-z 0-9 . _ / + @ - around ${place}`);
    if (/^-|^\/|\/$|\/\/|\.\.|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(rest))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`${quoted} is no name that git takes`);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .u)(pattern);
}
/**
 * Takes the version out of a tag.
 *
 * @param pattern as {@link parseTagPattern} gives it.
 * @param tag without `refs/tags/`.
 * @returns the version in its normal spelling; or why the tag has none.
 */
function versionOfTag(pattern, tag) {
    const [before = '', after = ''] = pattern.split(place);
    const fits = tag.length > before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
    if (!fits)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`tag ${JSON.stringify(tag.slice(0, maxLength))} is not of the form ${pattern}`);
    const text = tag.slice(before.length, tag.length - after.length);
    // PEP 440 takes a `v` before a version: with it, `vv1.0` and `v1.0` would be two tags of one release.
    if (/^v/i.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`tag ${JSON.stringify(tag)} has a v too many for the form ${pattern}`);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseVersion */ .r)(text);
    return version.ok ? version : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(...version.reasons.map((reason) => `tag ${JSON.stringify(tag)}: ${reason}`));
}
/** The tag that a release of this version is expected under. */
const tagOfVersion = (pattern, version) => pattern.replace(place, () => version);


/***/ })

};
