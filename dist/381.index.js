export const id = 381;
export const ids = [381];
export const modules = {

/***/ 63381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ER: () => (/* binding */ firmChecks),
  FW: () => (/* binding */ premiseChecks),
  Di: () => (/* binding */ sdistChecks),
  P5: () => (/* binding */ wheelChecks)
});

;// CONCATENATED MODULE: ./build/checks/read-natives.js
/** Those that could be read; the others are the check `malformed-native`'s. */
const readNatives = ({ natives }) => natives.flatMap(({ path, content }) => (content.ok ? [{ path, native: content.value }] : []));
/** The last part of a path, of either system. */
const baseName = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
/** Names by which the loader is asked for other libraries, as written. */
function librariesOf(native) {
    if (native.kind === 'elf')
        return native.needed;
    if (native.kind === 'pe')
        return native.imports;
    return [...new Set(native.slices.flatMap(({ libraries }) => libraries.map(({ name }) => name)))];
}

;// CONCATENATED MODULE: ./build/checks/extension-modules.js

/** @see https://peps.python.org/pep-3149/ */
const tagged = /^([^.]+)\.(?:(cpython|cp)-?(\d+[a-z]*)|(abi3t?)|(pypy\d+)-(pp\d+))(?:-[\w-]+)?\.(?:so|pyd)$/;
/** A plain `.so` may be any library; only Windows has an ending of its own for modules. */
const plain = /^([^.]+)\.pyd$/;
/** Modules among the native files, read or not. */
const extensionModules = ({ natives }) => natives.flatMap(({ path }) => {
    const base = baseName(path);
    const folder = path.slice(0, path.length - base.length);
    const [, name, cpython, version = '', stable, pypy, pypyAbi] = tagged.exec(base) ?? [];
    if (name === undefined) {
        const module = plain.exec(base)?.[1];
        return module === undefined ? [] : [{ path, stem: `${folder}${module}`, abi: undefined }];
    }
    const abi = cpython === undefined ? (stable ?? `${pypy}_${pypyAbi}`) : plainAbi(`cp${version}`);
    return [{ path, stem: `${folder}${name}`, abi }];
});
/** Before Python 3.8 an ABI had marks that Windows left out. */
const plainAbi = (abi) => abi.replace(/^(cp\d+)(?:mu?|u)$/, '$1');
/** Modules that do not fit where no other file of the same module does. */
function unfitModules(modules, fits) {
    // A wheel may carry a module once for each Python; then only the fitting one is imported.
    const served = new Set(modules.filter(({ abi }) => fits(abi)).map(({ stem }) => stem));
    return modules.filter(({ stem }) => !served.has(stem));
}
/** Whether Python without the GIL is among those that the tags promise. */
const isFreeThreaded = (abi) => abi === 'abi3t' || /^cp\d+t$/.test(abi);

;// CONCATENATED MODULE: ./build/checks/distribution/abi3-mismatch.js

const abi3Mismatch = {
    id: 'abi3-mismatch',
    title: 'A module and the tag disagree on the stable ABI',
    severity: 'block',
    applies: 'sometimes',
    why: 'A module named for one Python is not found by the next, and one for abi3 not by a Python without the GIL.',
    remedy: 'Build every module with the limited API, or give the wheel the tag of the one Python it is for.',
    source: 'https://peps.python.org/pep-0384/',
    run({ facts }) {
        const { name } = facts;
        const abis = name.ok && name.value.kind === 'wheel' ? name.value.abis : [];
        const stable = abis.filter((abi) => abi === 'abi3' || abi === 'abi3t');
        const free = abis.filter(isFreeThreaded);
        const judged = stable.length + free.length > 0 ? extensionModules(facts) : [];
        const unfit = unfitModules(judged, (abi) => {
            if (abi === undefined)
                return true;
            // Named for one version: the tag of that very version is the check extension-abi-mismatch's.
            if (!abi.startsWith('abi3'))
                return stable.length === 0;
            return abi === 'abi3t' || free.length === 0;
        });
        const tag = abis.join('.');
        return {
            examined: judged.length,
            findings: unfit.map(({ path, abi }) => ({
                where: path,
                what: `its name says ${abi}, the wheel's ABI tag ${tag}`,
            })),
        };
    },
};

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

;// CONCATENATED MODULE: ./build/checks/search-paths.js
/** RPATH and RUNPATH, or LC_RPATH, each once. */
const searchPathsOf = (native) => {
    if (native.kind === 'pe')
        return [];
    if (native.kind === 'elf')
        return [...new Set([...native.rpaths, ...native.runpaths])];
    return [...new Set(native.slices.flatMap(({ rpaths }) => rpaths))];
};
const system = /^\/(?:lib|lib64|usr\/lib|usr\/lib64|System)(?:\/|$)/;
/** Temporary and home folders, and those in which build services and the images of manylinux work. */
const build = /^\/(?:tmp|var\/tmp|private|var\/folders|home|Users|root|builds?|io|project|work|workspace|github|__w|host)(?:\/|$)|\/(?:_work|site-packages|\.libs|build)(?:\/|$)/;
const origin = /^(?:\$ORIGIN|\$\{ORIGIN\}|@loader_path)(?:\/|$)/;
/**
 * Says where a search path leads once the wheel is installed.
 *
 * @param file path of the native file in the wheel.
 */
function searchPlace(path, file) {
    if (origin.test(path))
        return staysInside(file, path.replace(origin, '')) ? 'wheel' : 'elsewhere';
    if (system.test(path) && !path.split('/').includes('..'))
        return 'system';
    return build.test(path) ? 'build' : 'elsewhere';
}
/** Neighbours in the folder into which wheels are installed count as inside: only a wheel can have put them there. */
function staysInside(file, rest) {
    // What lies under `.data` is moved; modules and libraries go to the top of the wheel.
    const installed = file.replace(/^[^/]+\.data\/(?:(?:pure|plat)lib\/)?/, '');
    const folders = installed.split('/').slice(0, -1);
    for (const part of rest.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            folders.push(part);
        else if (folders.pop() === undefined)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/checks/search-path-findings.js


/** Search paths of native files that lead to one kind of place, one check for each kind that is wrong. */
function searchPathFindings(wrong, { facts }) {
    // Windows has no search path in the file.
    const files = readNatives(facts).filter(({ native }) => native.kind !== 'pe');
    return {
        examined: files.length,
        findings: files.flatMap(({ path, native }) => searchPathsOf(native)
            .filter((searched) => searchPlace(searched, path) === wrong)
            .map((searched) => ({ where: path, what: `its search path has ${JSON.stringify(searched)}` }))),
    };
}

;// CONCATENATED MODULE: ./build/checks/distribution/build-path.js

const buildPath = {
    id: 'build-path',
    title: 'A native file looks for libraries in a folder of the machine that built it',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Elsewhere the folder is missing, or it is one that anybody may fill, as /tmp is.',
    remedy: 'Remove the entry with patchelf or install_name_tool, or tell the build not to write it.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run: (subject) => searchPathFindings('build', subject),
};

// EXTERNAL MODULE: ./build/dist/judge-collisions.js
var judge_collisions = __webpack_require__(78282);
;// CONCATENATED MODULE: ./build/checks/installed-collisions.js

/** Schemes of `.data` that installers put where everything else of the wheel goes. */
const throughData = /^[^/]+\.data\/(?:purelib|platlib)\/(.+)$/s;
/**
 * Files that come through `.data` to a place where another file of the wheel goes too. In the archive they are two;
 * after installation there is one, and which one depends on the installer.
 */
function installedCollisions(members) {
    const placed = members.map(({ path }) => ({ path, place: throughData.exec(path)?.[1] }));
    if (placed.every(({ place }) => place === undefined))
        return [];
    const first = new Map();
    // What needs no scheme comes first, so that it is the other one that is told of.
    const inOrder = placed.toSorted((a, b) => Number(a.place !== undefined) - Number(b.place !== undefined));
    return inOrder.flatMap(({ path, place = path }) => {
        const folded = (0,judge_collisions/* foldPath */.t)(place);
        const other = first.get(folded);
        if (other === undefined)
            first.set(folded, path);
        if (other === undefined || place === path)
            return [];
        return [{ where: path, what: `it is installed to the same place as ${JSON.stringify(other.slice(0, 200))}` }];
    });
}

;// CONCATENATED MODULE: ./build/checks/distribution/colliding-path.js


const collidingPath = {
    id: 'colliding-path',
    title: 'Two files of the archive are one file on some disks, or once they are installed',
    severity: 'block',
    applies: 'always',
    why: 'The second replaces the first, on Windows and macOS or after installation, so that some users get other code.',
    remedy: 'Rename one of the files in the source, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run(subject) {
        const { examined, findings } = archiveFindings('collision', subject);
        const { facts } = subject;
        return {
            examined,
            findings: facts.kind === 'wheel' ? [...findings, ...installedCollisions(facts.members)] : findings,
        };
    },
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

// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
;// CONCATENATED MODULE: ./build/dist/parse-marker.js
/** As deep as `packaging` follows parentheses. */
const maxDepth = 200;
const names = [
    'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)',
    'platform[._](?:version|machine|python_implementation)|python_implementation',
    'implementation_(?:name|version)|extras?|dependency_groups',
].join('|');
/** One token; a quoted text has no escapes. Sticky, so that the text is read once. */
const token = new RegExp(String.raw `[ \t]*(?:(?<operand>\b(?:${names})\b|'[^']*'|"[^"]*")|(?<operator>===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b)|(?<join>(?:and|or)\b)|(?<open>\()|(?<close>\)))`, 'y');
/**
 * Judges an environment marker, the part of a dependency behind `;`.
 *
 * @returns why it is none; `undefined` when it is one. What it compares is not judged.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
function judgeMarker(text) {
    let [wanted, depth, at] = ['operand', 0, 0];
    const end = text.trimEnd().length;
    while (at < end) {
        token.lastIndex = at;
        const found = token.exec(text);
        const next = step(found?.groups ?? {}, wanted);
        if (found === null || next === undefined)
            return `the marker ${shown(text)} breaks off at ${shown(text.slice(at))}`;
        if (found.groups?.open !== undefined)
            depth += 1;
        if (found.groups?.close !== undefined)
            depth -= 1;
        if (depth < 0 || depth > maxDepth)
            return `the parentheses of the marker ${shown(text)} do not match`;
        wanted = next;
        at = token.lastIndex;
    }
    return wanted === 'join' && depth === 0 ? undefined : `the marker ${shown(text)} is not complete`;
}
function step(found, wanted) {
    if (found.operand !== undefined) {
        return wanted === 'operand' ? 'operator' : wanted === 'right' ? 'join' : undefined;
    }
    if (found.operator !== undefined)
        return wanted === 'operator' ? 'right' : undefined;
    if (found.join !== undefined)
        return wanted === 'join' ? 'operand' : undefined;
    if (found.open !== undefined)
        return wanted === 'operand' ? 'operand' : undefined;
    return found.close !== undefined && wanted === 'join' ? 'join' : undefined;
}
const shown = (text) => JSON.stringify(text.slice(0, 100));

// EXTERNAL MODULE: ./build/dist/parse-specifiers.js
var parse_specifiers = __webpack_require__(95450);
;// CONCATENATED MODULE: ./build/dist/parse-requirement.js



/** Characters; real ones stay below 300. */
const maxLength = 4_000;
const identifier = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?';
const head = new RegExp(String.raw `^[ \t]*(?<name>${identifier})[ \t]*(?:\[[ \t]*(?:${identifier}[ \t]*(?:,[ \t]*${identifier}[ \t]*)*)?\])?[ \t]*`);
/**
 * Reads one dependency specifier: a name, extras, a version specifier or an address, and a marker.
 *
 * @returns the reason when it is none. Linear in the length, which is bounded.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function parseRequirement(text) {
    if (text.length > maxLength)
        return (0,parsed/* bad */.M)(`a requirement of ${text.length} characters; at most ${maxLength} are read`);
    const start = head.exec(text);
    const name = start?.groups?.name;
    if (start === null || name === undefined)
        return (0,parsed/* bad */.M)('it does not begin with a name and, maybe, extras in brackets');
    const rest = text.slice(start[0].length);
    if (/^\s/.test(rest))
        return (0,parsed/* bad */.M)('a line break stands behind its name');
    return rest.startsWith('@') ? readAddress(name, rest) : readVersions(name, rest);
}
function readAddress(name, rest) {
    const found = /^@[ \t]*(\S+)(?:[ \t]+(?:;(.*))?)?$/s.exec(rest);
    const reason = found === null ? 'there is no address behind "@"' : markerReason(found[2]);
    return reason === undefined ? (0,parsed/* good */.u)({ name, url: found?.[1], specifiers: [] }) : (0,parsed/* bad */.M)(reason);
}
function readVersions(name, rest) {
    const semicolon = rest.indexOf(';');
    const versions = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trimEnd();
    const inner = versions.startsWith('(') && versions.endsWith(')') ? versions.slice(1, -1) : versions;
    // One comma may end the list; an empty clause anywhere else is refused here, unlike in Requires-Python.
    const clauses = inner.replace(/,[ \t]*$/, '').split(',');
    const isList = inner.includes(',');
    if (isList && clauses.some((clause) => clause.trim() === ''))
        return (0,parsed/* bad */.M)('a version clause is empty');
    const specifiers = (0,parse_specifiers/* parseSpecifiers */.$)(inner);
    if (!specifiers.ok)
        return specifiers;
    const reason = semicolon < 0 ? undefined : markerReason(rest.slice(semicolon + 1));
    return reason === undefined ? (0,parsed/* good */.u)({ name, url: undefined, specifiers: specifiers.value }) : (0,parsed/* bad */.M)(reason);
}
const markerReason = (marker) => marker === undefined ? undefined : judgeMarker(marker);

// EXTERNAL MODULE: ./build/dist/metadata-fields.js
var metadata_fields = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/dist/parse-metadata.js
var parse_metadata = __webpack_require__(96678);
;// CONCATENATED MODULE: ./build/checks/stated-metadata.js


/** The metadata when they can be read; that they cannot is what `malformed-metadata` finds. */
const metadataOf = ({ metadata }) => metadata?.content.ok ? metadata.content.value : undefined;
/** The fields of these names that say something. An empty value and `UNKNOWN` are none to PyPI. */
function statedMetadata(facts, ...names) {
    const where = facts.metadata?.path ?? facts.file;
    const fields = metadataOf(facts)?.fields ?? [];
    return fields
        .filter(({ name, value }) => names.includes(name) && value.trim() !== '' && value.trim() !== 'UNKNOWN')
        .map(({ name, value }) => ({ where, name, value }));
}
/** Whether the metadata declare this version of their format or a newer one. */
function isSince(facts, since) {
    const metadata = metadataOf(facts);
    const declared = metadata && (0,parse_metadata/* fieldOf */._F)(metadata, 'Metadata-Version');
    return metadata_fields/* metadataVersions */.d.indexOf(declared ?? '') >= metadata_fields/* metadataVersions */.d.indexOf(since);
}
/** A stranger's value in a message, cut short. */
const stated_metadata_shown = (text) => JSON.stringify(text.slice(0, 200));

;// CONCATENATED MODULE: ./build/checks/distribution/direct-dependency.js


const directDependency = {
    id: 'direct-dependency',
    title: 'A dependency names an address in place of a version',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI takes only dependencies that it has itself: an address can hold other bytes tomorrow.',
    remedy: 'Depend on a released version in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
    run({ facts }) {
        const fields = statedMetadata(facts, 'Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist');
        const direct = fields.filter(({ value }) => {
            const parsed = parseRequirement(value);
            return parsed.ok && parsed.value.url !== undefined;
        });
        return {
            examined: fields.length,
            // Never the whole address: one of a private server may hold a password.
            findings: direct.map(({ where, value }) => ({
                where,
                what: `Can't have direct dependency: ${value.split('@', 1)[0]?.trim().slice(0, 200)} @ …`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/empty-wheel.js
const emptyWheel = {
    id: 'empty-wheel',
    title: 'The wheel installs nothing',
    severity: 'warn',
    applies: 'always',
    why: 'It holds metadata alone. That is right for a project of dependencies, and else a mistake of the build.',
    remedy: 'Check which packages the build backend finds, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run({ facts: { file, members } }) {
        const installed = members.filter(({ path }) => !/^[^/]+\.(?:dist-info|egg-info)\//.test(path));
        const empty = installed.length === 0;
        return { examined: 1, findings: empty ? [{ where: file, what: 'there is no file beside the metadata' }] : [] };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/escaping-rpath.js

const escapingRpath = {
    id: 'escaping-rpath',
    title: 'A native file looks for libraries outside of the wheel',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Whoever can write to that folder has code loaded into every program that imports the wheel.',
    remedy: 'Let auditwheel or delocate bundle the libraries, or remove the entry with patchelf or install_name_tool.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run: (subject) => searchPathFindings('elsewhere', subject),
};

;// CONCATENATED MODULE: ./build/checks/distribution/executable-stack.js

const executableStack = {
    id: 'executable-stack',
    title: 'A native file asks for an executable stack',
    severity: 'warn',
    applies: 'sometimes',
    why: 'It takes a protection from the whole process, and glibc 2.41 and newer refuse to load it.',
    remedy: 'Link with -z noexecstack, and mark assembler sources with .note.GNU-stack.',
    source: 'https://peps.python.org/pep-0600/',
    run({ facts }) {
        const files = readNatives(facts).flatMap(({ path, native }) => native.kind === 'elf' && native.dynamic ? [{ path, what: judge(native) }] : []);
        return {
            examined: files.length,
            findings: files.flatMap(({ path, what }) => (what === undefined ? [] : [{ where: path, what }])),
        };
    },
};
function judge({ stack, machine }) {
    if (stack === 'executable')
        return 'its PT_GNU_STACK asks for an executable stack';
    const grants = machine === 'x86_64' || machine === 'x86';
    return stack === 'unsaid' && grants ? `it has no PT_GNU_STACK, which on ${machine} asks for one` : undefined;
}

;// CONCATENATED MODULE: ./build/checks/distribution/extension-abi-mismatch.js

const extensionAbiMismatch = {
    id: 'extension-abi-mismatch',
    title: 'A module is named for another Python than the tag',
    severity: 'block',
    applies: 'sometimes',
    why: 'Python looks for modules by name. It does not find this one, and the import fails.',
    remedy: 'Build from a clean folder with the Python of the tag. Left-overs of another build are the usual cause.',
    source: 'https://peps.python.org/pep-3149/',
    run({ facts }) {
        const { name } = facts;
        const abis = name.ok && name.value.kind === 'wheel' ? name.value.abis : [];
        const wanted = new Set(abis.map(plainAbi));
        // A tag without a version promises nothing here, and of an interpreter not known here names cannot be compared.
        const comparable = wanted.size > 0 && [...wanted].every((abi) => /^(?:cp\d|pypy\d)/.test(abi));
        if (!comparable)
            return { examined: 0, findings: [] };
        const modules = extensionModules(facts);
        const unfit = unfitModules(modules, (abi) => abi === undefined || abi.startsWith('abi3') || wanted.has(abi));
        const tag = abis.join('.');
        return {
            examined: modules.length,
            findings: unfit.map(({ path, abi }) => ({
                where: path,
                what: `its name says ${abi}, the wheel's ABI tag ${tag}`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/glibc-level.js
const legacy = { '1': [2, 5], '2010': [2, 12], '2014': [2, 17] };
const isNewer = ([major, minor], [thanMajor, thanMinor]) => major > thanMajor || (major === thanMajor && minor > thanMinor);
/** @returns `undefined` when a tag promises no C library, as plain `linux_…` does, or when the tags promise both. */
function linuxPromise(tags) {
    if (tags.length > 0 && tags.every((tag) => tag.startsWith('musllinux_')))
        return { libc: 'musl' };
    const levels = tags.map(levelOf);
    const known = levels.flatMap((level) => (level === undefined ? [] : [level]));
    const [first, ...others] = known;
    if (first === undefined || known.length < levels.length)
        return undefined;
    return { libc: 'glibc', level: others.reduce((oldest, level) => (isNewer(oldest, level) ? level : oldest), first) };
}
/** @see https://peps.python.org/pep-0600/ */
function levelOf(tag) {
    const old = /^manylinux(\d+)_/.exec(tag)?.[1];
    if (old !== undefined)
        return legacy[old];
    const [, major, minor] = /^manylinux_(\d+)_(\d+)_/.exec(tag) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor)];
}

;// CONCATENATED MODULE: ./build/checks/system-libraries.js

/** Libraries that every system of a manylinux tag has, by the glibc from which on it promises them. */
const manylinux = {
    ...Object.fromEntries([
        'libatomic.so.1 libgcc_s.so.1 libstdc++.so.6 libm.so.6 libanl.so.1 libdl.so.2 librt.so.1 libc.so.6 libnsl.so.1',
        'libutil.so.1 libpthread.so.0 libresolv.so.2 libz.so.1 libX11.so.6 libXext.so.6 libXrender.so.1 libICE.so.6',
        'libSM.so.6 libGL.so.1 libgobject-2.0.so.0 libgthread-2.0.so.0 libglib-2.0.so.0',
    ]
        .flatMap((line) => line.split(' '))
        .map((library) => [library, [2, 5]])),
    'libexpat.so.1': [2, 12],
    'libmvec.so.1': [2, 24],
};
/** The loader itself, by the names it has on glibc and on musl. */
const loader = /^(?:ld-linux[\w.-]*|ld64)\.so\.\d$|^ld-musl-\w+\.so\.1$/;
const musllinux = /^(?:libc\.so|libc\.musl-\w+\.so\.1|libz\.so\.1)$/;
const macos = /^\/(?:usr\/lib|System\/Library)\//;
/**
 * Whether the platform has the library, wherever the wheel may be installed.
 *
 * @param library a name or an install name. @param promise of the tags, for ELF.
 * @see https://peps.python.org/pep-0600/
 * @see https://peps.python.org/pep-0656/
 */
function isSystemLibrary(library, kind, promise) {
    if (kind === 'mach-o')
        return macos.test(library) && !library.includes('/../');
    if (loader.test(library))
        return true;
    if (promise?.libc === 'musl')
        return musllinux.test(library);
    const since = Object.hasOwn(manylinux, library) ? manylinux[library] : undefined;
    return since !== undefined && promise !== undefined && !isNewer(since, promise.level);
}

;// CONCATENATED MODULE: ./build/checks/distribution/foreign-library.js



const foreignLibrary = {
    id: 'foreign-library',
    title: 'A native file needs a library that neither the wheel nor the platform has',
    severity: 'warn',
    applies: 'sometimes',
    why: 'The import fails where the library is missing; where it is there, it is whatever that system has.',
    remedy: 'Bundle the library with auditwheel or delocate, unless another wheel brings it and loads it first.',
    source: 'https://peps.python.org/pep-0600/',
    run({ facts }) {
        const { name } = facts;
        const promise = name.ok && name.value.kind === 'wheel' ? linuxPromise(name.value.platforms) : undefined;
        const all = readNatives(facts);
        const own = new Set(all.flatMap(namesOf));
        const files = all.filter(({ native }) => native.kind === 'mach-o' || (native.kind === 'elf' && promise));
        return {
            examined: files.length,
            findings: files.flatMap(({ path, native }) => needsOf(native)
                .filter((library) => !own.has(baseName(library)) && !isSystemLibrary(library, native.kind, promise))
                .map((library) => ({ where: path, what: `it needs ${JSON.stringify(library)}` }))),
        };
    },
};
/** What the wheel's own files answer to. */
function namesOf({ path, native }) {
    if (native.kind === 'elf')
        return [baseName(path), ...(native.soname === undefined ? [] : [native.soname])];
    return [baseName(path)];
}
/** A library that the loader can do without is not needed. */
function needsOf(native) {
    if (native.kind === 'elf')
        return native.needed;
    if (native.kind === 'pe')
        return [];
    const libraries = native.slices.flatMap((slice) => slice.libraries);
    return [...new Set(libraries.filter(({ weak }) => !weak).map((library) => library.name))];
}

;// CONCATENATED MODULE: ./build/checks/loaded-natives.js


/**
 * Paths of the native files that an import surely loads: extension modules by their names, and the wheel's own libraries
 * that these ask for, by name, to any depth. Others may be programs, plug-ins or data for another machine.
 */
function loadedNatives(facts) {
    const natives = new Map(readNatives(facts).map(({ path, native }) => [path, native]));
    const byName = new Map();
    for (const path of natives.keys()) {
        // Two files of one name: which of them is meant, the name does not tell.
        byName.set(nameOf(path), byName.has(nameOf(path)) ? undefined : path);
    }
    const loaded = new Set();
    const waiting = extensionModules(facts).map(({ path }) => path);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (loaded.has(path))
            continue;
        loaded.add(path);
        const native = natives.get(path);
        const libraries = native === undefined ? [] : librariesOf(native);
        waiting.push(...libraries.flatMap((library) => byName.get(nameOf(library)) ?? []));
    }
    return loaded;
}
/** Windows does not tell case apart. */
const nameOf = (path) => baseName(path).toLowerCase();

;// CONCATENATED MODULE: ./build/dist/native/native-facts.js
/** The same word for one machine in all formats: `x86_64`, `x86`, `arm64`, …; `machine 0x…` for a rare one. */
const machinesOf = (native) => native.kind === 'mach-o' ? native.slices.map(({ machine }) => machine) : [native.machine];

;// CONCATENATED MODULE: ./build/checks/native-platforms.js

/** By the end of a tag, spelled as readers of native files spell machines. */
const linuxMachines = {
    x86_64: 'x86_64',
    i686: 'x86',
    aarch64: 'arm64',
    armv6l: 'arm',
    armv7l: 'arm',
    ppc64le: 'ppc64le',
    ppc64: 'ppc64',
    s390x: 's390x',
    riscv64: 'riscv64',
    loongarch64: 'loongarch64',
};
const androidMachines = {
    arm64_v8a: 'arm64',
    armeabi_v7a: 'arm',
    x86_64: 'x86_64',
    x86: 'x86',
};
const appleMachines = {
    x86_64: ['x86_64'],
    arm64: ['arm64'],
    i386: ['x86'],
    universal2: ['x86_64', 'arm64'],
    intel: ['x86_64', 'x86'],
};
const windowsMachines = {
    win32: 'x86',
    win_amd64: 'x86_64',
    win_arm64: 'arm64',
    win_ia64: 'ia64',
};
/** @returns `undefined` for `any`, and for a platform of which nothing is known here. */
function platformOf(tag) {
    const of = (kind, machines) => machines && { tag, kind, machines };
    const one = (machine) => (machine === undefined ? undefined : [machine]);
    const linux = /^(?:manylinux(?:1|2010|2014|_\d+_\d+)|musllinux_\d+_\d+|linux)_(\w+)$/.exec(tag)?.[1];
    if (linux !== undefined)
        return of('elf', one(linuxMachines[linux]));
    const android = /^android_\d+_(\w+)$/.exec(tag)?.[1];
    if (android !== undefined)
        return of('elf', one(androidMachines[android]));
    const apple = /^(?:macosx_\d+_\d+_(\w+)|ios_\d+_\d+_(\w+)_\w+)$/.exec(tag);
    if (apple)
        return of('mach-o', appleMachines[apple[1] ?? apple[2] ?? '']);
    return of('pe', one(windowsMachines[tag]));
}
/** @returns nothing when one of the tags is not known: then nothing can be said of the file's platform. */
function platformsOf(tags) {
    const platforms = tags.flatMap((tag) => platformOf(tag) ?? []);
    return platforms.length === tags.length ? platforms : [];
}
/** Why the file does not run everywhere that the tags promise; `undefined` when it does. */
function misfit(native, platforms) {
    const tags = platforms.map(({ tag }) => tag).join('.');
    const own = machinesOf(native);
    const fitting = platforms.filter(({ kind }) => kind === native.kind);
    if (fitting.length === 0)
        return `it is ${formats[native.kind]} for ${own.join(' and ')}, the tag is ${tags}`;
    const promised = new Set(fitting.flatMap(({ machines }) => machines));
    // A Mach-O file can serve several machines at once, so that it has to; of the others one file serves one.
    const missing = [...promised].filter((machine) => !own.includes(machine));
    const fits = native.kind === 'mach-o' ? missing.length === 0 : own.some((machine) => promised.has(machine));
    return fits ? undefined : `it is for ${own.join(' and ')}, the tag ${tags} is for ${[...promised].join(' and ')}`;
}
const formats = { elf: 'an ELF file', 'mach-o': 'a Mach-O file', pe: 'a PE file' };

;// CONCATENATED MODULE: ./build/checks/machine-findings.js



/** Native files that do not run where the tags say: those that an import loads, or the others. */
function machineFindings(which, { facts }) {
    const { name } = facts;
    const platforms = name.ok && name.value.kind === 'wheel' ? platformsOf(name.value.platforms) : [];
    if (platforms.length === 0)
        return { examined: 0, findings: [] };
    const loaded = loadedNatives(facts);
    const files = readNatives(facts).filter(({ path, native }) => {
        if (which === 'loaded')
            return loaded.has(path);
        // Code for .NET is as free of a machine as Python's.
        return !loaded.has(path) && !(native.kind === 'pe' && native.managed);
    });
    return {
        examined: files.length,
        findings: files.flatMap(({ path, native }) => {
            const what = misfit(native, platforms);
            return what === undefined ? [] : [{ where: path, what }];
        }),
    };
}

;// CONCATENATED MODULE: ./build/checks/distribution/foreign-machine.js

const foreignMachine = {
    id: 'foreign-machine',
    title: 'A native file beside the extension modules is for another machine than the tag',
    severity: 'warn',
    applies: 'sometimes',
    why: 'It does not run where the wheel is installed. It may be meant for a device or a second process.',
    remedy: 'Leave the file out, or build it for the machine of the tag, if the wheel is to run it.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run: (subject) => machineFindings('others', subject),
};

;// CONCATENATED MODULE: ./build/dist/sbom/parse-purl.js

const parse_purl_maxLength = 4_000;
/** @see https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
function parsePurl(text) {
    if (text.length > parse_purl_maxLength)
        return (0,parsed/* bad */.M)(`it has ${text.length} characters; at most ${parse_purl_maxLength} are read`);
    if (!/^pkg:/i.test(text))
        return (0,parsed/* bad */.M)('it does not begin with pkg:');
    if (/[\s\p{Cc}]/u.test(text))
        return (0,parsed/* bad */.M)('it has a blank in it');
    const [beforeSubpath, subpath] = splitAt(text.slice(4), text.indexOf('#') - 4);
    const [path, query] = splitAt(beforeSubpath, beforeSubpath.indexOf('?'));
    const slash = path.replace(/^\/+/, '').split('/');
    const type = (slash[0] ?? '').toLowerCase();
    if (!/^[a-z][a-z0-9.-]*$/.test(type))
        return (0,parsed/* bad */.M)(`${JSON.stringify(slash[0] ?? '')} is no type of packages`);
    const last = slash.slice(1).filter((part) => part !== '');
    const end = last.at(-1) ?? '';
    const [rawName, rawVersion] = splitAt(end, end.lastIndexOf('@'));
    const decoded = [last.slice(0, -1).join('/'), rawName, rawVersion].map(decode);
    const [namespace, name, version] = decoded;
    if (namespace === undefined || name === undefined || version === undefined)
        return (0,parsed/* bad */.M)('a % in it is no escape');
    if (name === '')
        return (0,parsed/* bad */.M)('it names no package');
    return qualifiersOf(query, { type, namespace, name, version, subpath });
}
function qualifiersOf(query, rest) {
    const qualifiers = new Map();
    for (const pair of query === '' ? [] : query.split('&')) {
        const [key, raw] = splitAt(pair, pair.indexOf('='));
        const value = decode(raw);
        if (!/^[a-z][a-z0-9._-]*$/i.test(key))
            return (0,parsed/* bad */.M)(`${JSON.stringify(key.slice(0, 80))} is no name of a qualifier`);
        if (value === undefined)
            return (0,parsed/* bad */.M)('a % in it is no escape');
        if (qualifiers.has(key.toLowerCase()))
            return (0,parsed/* bad */.M)(`it has the qualifier ${key} twice`);
        qualifiers.set(key.toLowerCase(), value);
    }
    return (0,parsed/* good */.u)({ ...rest, qualifiers });
}
/** What stands before and behind one character; nothing behind when it is not there. */
const splitAt = (text, at) => at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/model/project.js
var project = __webpack_require__(13411);
// EXTERNAL MODULE: ./build/model/version.js
var model_version = __webpack_require__(90178);
;// CONCATENATED MODULE: ./build/checks/sboms-read.js
/** The SBOMs of a wheel whose content is known, in the archive's order. */
const sbomsRead = ({ sboms }) => sboms.flatMap(({ path, content: read }) => {
    if (!read.ok || read.value.content === undefined)
        return [];
    return [{ ...read.value, path, content: read.value.content }];
});
/** `zlib, libpng and 3 more`. Strangers' names, each cut. */
function firstNames(names) {
    const shown = names.slice(0, 5).map((name) => (name === '' ? 'one without a name' : name.slice(0, 80)));
    const more = names.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/checks/distribution/foreign-sbom.js




const foreignSbom = {
    id: 'foreign-sbom',
    title: 'An SBOM in the wheel describes something else',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Scanners file its components under what it describes: under another project, version or wheel they are lost.',
    remedy: 'Make this project the primary component, with a purl pkg:pypi/NAME@VERSION. A file_name must be this wheel’s.',
    source: 'https://peps.python.org/pep-0770/#sbom-data-interoperability',
    run({ facts }) {
        const { name } = facts;
        const described = sbomsRead(facts).flatMap(({ path, content: { root } }) => root === undefined ? [] : [{ path, root }]);
        if (!name.ok || name.value.kind !== 'wheel')
            return { examined: 0, findings: [] };
        const wheel = name.value;
        return {
            examined: described.length,
            findings: described.flatMap(({ path, root }) => strangeness(root, wheel).map((what) => ({ where: path, what }))),
        };
    },
};
/** A purl of the index says exactly which file is meant. Without one the name has to do. */
function strangeness(root, wheel) {
    const purls = root.purls.map(parsePurl).flatMap((purl) => (purl.ok ? [purl.value] : []));
    const [own] = purls.filter(({ type }) => type === 'pypi');
    if (own === undefined) {
        if ((0,project/* normaliseProject */.W)(root.name) === wheel.project)
            return [];
        const shown = [root.name, ...root.purls].map((text) => text.slice(0, 200)).join(', ');
        return [`it describes ${shown || 'something without a name'}, not ${wheel.project}`];
    }
    const file = own.qualifiers.get('file_name');
    return [
        ...((0,project/* normaliseProject */.W)(own.name) === wheel.project ? [] : [`it describes ${own.name}, not ${wheel.project}`]),
        ...(own.version === '' || sameVersion(own.version, wheel.version)
            ? []
            : [`it describes version ${own.version}, not ${wheel.version}`]),
        ...(file === undefined || file === wheel.file ? [] : [`it describes the file ${file}`]),
    ];
}
function sameVersion(text, version) {
    const normal = (0,model_version/* normaliseVersion */.r)(text);
    return normal.ok && normal.value === version;
}

;// CONCATENATED MODULE: ./build/checks/distribution/glibc-mismatch.js


const glibcMismatch = {
    id: 'glibc-mismatch',
    title: 'A native file needs a newer glibc than the tag promises',
    severity: 'warn',
    applies: 'sometimes',
    why: 'On a system that the tag names, the loader refuses the file, and the import fails.',
    remedy: 'Build in the manylinux image of the tag, or let auditwheel give the tag that the files allow.',
    source: 'https://peps.python.org/pep-0600/',
    run({ facts }) {
        const { name } = facts;
        const promise = name.ok && name.value.kind === 'wheel' ? linuxPromise(name.value.platforms) : undefined;
        if (promise === undefined)
            return { examined: 0, findings: [] };
        const files = readNatives(facts).flatMap(({ path, native }) => native.kind === 'elf' && native.dynamic ? [{ path, versions: native.versions }] : []);
        return {
            examined: files.length,
            findings: files.flatMap(({ path, versions }) => {
                const what = glibc_mismatch_judge(versions, promise);
                return what === undefined ? [] : [{ where: path, what }];
            }),
        };
    },
};
function glibc_mismatch_judge(versions, promise) {
    const needs = versions.flatMap(({ library, version, weak }) => {
        const glibc = weak || !ofGlibc.test(library) ? undefined : glibcOf(version);
        return glibc === undefined ? [] : [{ library, version, glibc }];
    });
    const [first, ...others] = needs;
    if (first === undefined)
        return undefined;
    const newest = others.reduce((most, need) => (isNewer(need.glibc, most.glibc) ? need : most), first);
    const what = `it needs ${newest.version} of ${newest.library}`;
    if (promise.libc === 'musl')
        return `${what}; the tag is for musl, which has no such version`;
    if (!isNewer(newest.glibc, promise.level))
        return undefined;
    return `${what}; the tag promises that glibc ${promise.level.join('.')} is enough`;
}
/** The parts of glibc. Other libraries, libgcc among them, have versions of the same spelling that are their own. */
const ofGlibc = /^(?:lib(?:c|m|mvec|pthread|dl|rt|util|anl|resolv|nsl|crypt|thread_db)\.so\.\d|ld-linux|ld64\.so\.\d)/;
/** Packed relocations have a name of their own, and came with glibc 2.36. */
function glibcOf(version) {
    if (version === 'GLIBC_ABI_DT_RELR')
        return [2, 36];
    const [, major, minor] = /^GLIBC_(\d+)\.(\d+)(?:\.\d+)*$/.exec(version) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor)];
}

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

;// CONCATENATED MODULE: ./build/dist/sbom/minimum-elements.js
const ntiaElements = 7;
const cisaElements = 11;
const ofComponents = (name, ntia, has) => ({
    name,
    ntia,
    lacking: (_, all) => all.filter((component) => !has(component)),
});
const ofDocument = (name, ntia, has) => ({
    name,
    ntia,
    lacking: (content) => (has(content) ? [] : undefined),
});
/**
 * @see https://www.ntia.gov/report/2021/minimum-elements-software-bill-materials-sbom
 * @see https://www.cisa.gov/resources-tools/resources/2025-minimum-elements-software-bill-materials-sbom
 */
const minimum_elements_elements = [
    ofComponents('supplier', true, ({ supplied }) => supplied),
    ofComponents('name', true, ({ name }) => name !== ''),
    ofComponents('version', true, ({ version }) => version !== ''),
    ofComponents('identifier', true, ({ identified }) => identified),
    { name: 'place in the graph', ntia: true, lacking: unreached },
    ofDocument('author of the SBOM', true, ({ authored }) => authored),
    ofDocument('timestamp', true, ({ timestamp }) => timestamp !== ''),
    // Not of the root: no file in a wheel can hold that wheel's own digest.
    { name: 'hash', ntia: false, lacking: ({ components }) => components.filter(({ hashed }) => !hashed) },
    ofComponents('licence', false, ({ licensed }) => licensed),
    ofDocument('name of the tool', false, ({ tools }) => tools.length > 0),
    ofDocument('generation context', false, ({ staged }) => staged),
];
/** Counts the elements. One is there when no component lacks it; where nothing is listed, none is. */
function scoreElements(content) {
    const all = content.root === undefined ? content.components : [content.root, ...content.components];
    const judged = minimum_elements_elements.map(({ name, ntia, lacking }) => {
        const without = all.length === 0 ? undefined : lacking(content, all);
        const missing = without === undefined ? name : `${name} (${without.length} of ${all.length} components)`;
        return { ntia, met: without?.length === 0, missing };
    });
    const met = judged.filter((one) => one.met);
    return {
        ntia: met.filter(({ ntia }) => ntia).length,
        cisa: met.length,
        missing: judged.filter((one) => !one.met).map(({ missing }) => missing),
    };
}
/** Components that no chain of relations joins to what the document describes. Without a root, that is all of them. */
function unreached({ root, relations }, all) {
    if (root === undefined)
        return all;
    const joined = new Map();
    const join = (a, b) => {
        const known = joined.get(a);
        if (known === undefined)
            joined.set(a, [b]);
        else
            known.push(b);
    };
    for (const [from, to] of relations) {
        join(from, to);
        join(to, from);
    }
    const reached = new Set([root.ref]);
    // A set hands out what is added to it while it is walked.
    for (const ref of reached)
        for (const next of joined.get(ref) ?? [])
            reached.add(next);
    return all.filter((component) => component !== root && (component.ref === '' || !reached.has(component.ref)));
}

;// CONCATENATED MODULE: ./build/checks/distribution/incomplete-sbom.js


const incompleteSbom = {
    id: 'incomplete-sbom',
    title: 'An SBOM lacks what regulators call the minimum elements',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Buyers under public rules may not accept it. Hardly any SBOM in a wheel has all of NTIA’s seven; the score says how far.',
    remedy: 'Fill in what is missing where you know it. The score of CISA’s draft is told, and asked of nobody.',
    source: 'https://www.ntia.gov/report/2021/minimum-elements-software-bill-materials-sbom',
    run({ facts }) {
        const sboms = sbomsRead(facts);
        return {
            examined: sboms.length,
            findings: sboms.flatMap(({ path, content }) => {
                const { ntia, cisa, missing } = scoreElements(content);
                if (ntia === ntiaElements)
                    return [];
                const score = `${ntia} of ${ntiaElements} elements of NTIA 2021, ${cisa} of ${cisaElements} of CISA’s draft of 2025`;
                return [{ where: path, what: `${score}; missing: ${missing.join(', ')}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-classifier.js

const invalidClassifier = {
    id: 'invalid-classifier',
    title: 'A classifier is none that PyPI can have',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it. Form and group are judged here; the list itself grows, is not shipped, and has the last word.',
    remedy: 'Take the classifier from the list of trove classifiers in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#classifier-multiple-use',
    run({ facts }) {
        const fields = statedMetadata(facts, 'Classifier');
        const wrong = fields.filter(({ value }) => !isPossible(value));
        return {
            examined: fields.length,
            findings: wrong.map(({ where, value }) => ({ where, what: `${stated_metadata_shown(value)} is not a valid classifier.` })),
        };
    },
};
/** Groups of the list, which have not changed since 2008 but for `Typing`. `Private` is kept free, to be refused. */
const groups = [
    'Development Status',
    'Environment',
    'Framework',
    'Intended Audience',
    'License',
    'Natural Language',
    'Operating System',
    'Programming Language',
    'Topic',
    'Typing',
];
function isPossible(classifier) {
    const parts = classifier.split(' :: ');
    return (parts.length > 1 && groups.includes(parts[0] ?? '') && parts.every((part) => part !== '' && part === part.trim()));
}

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-description-type.js

const invalidDescriptionType = {
    id: 'invalid-description-type',
    title: 'The content type of the description is none that PyPI takes',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses a description that it cannot render.',
    remedy: 'Set readme to a .md, .rst or .txt file, or its content-type to one of these three, in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type',
    run({ facts }) {
        const fields = statedMetadata(facts, 'Description-Content-Type');
        return {
            examined: fields.length,
            findings: fields.flatMap(({ where, value }) => judgeType(value).map((what) => ({ where, what }))),
        };
    },
};
const types = ['text/plain', 'text/x-rst', 'text/markdown'];
const variants = ['GFM', 'CommonMark'];
function judgeType(value) {
    const [type = '', ...rest] = value
        .slice(0, 1_000)
        .split(';')
        .map((part) => part.trim());
    const parameters = rest.filter((part) => part !== '').map((part) => /^([\w-]+)\s*=\s*"?([^"]*)"?$/.exec(part));
    const given = (wanted) => parameters.find((found) => found?.[1]?.toLowerCase() === wanted)?.[2];
    const charset = given('charset') ?? 'UTF-8';
    const variant = given('variant') ?? 'GFM';
    const markdown = type.toLowerCase() === 'text/markdown';
    return [
        ...(types.includes(type.toLowerCase())
            ? []
            : [`'description-content-type' must be one of ${types.join(', ')}, not ${stated_metadata_shown(value)}`]),
        ...(parameters.includes(null)
            ? [`${stated_metadata_shown(value)} is not a valid content type for 'description-content-type'`]
            : []),
        ...(charset.toLowerCase() === 'utf-8'
            ? []
            : [`'description-content-type' can only specify the UTF-8 charset, not ${stated_metadata_shown(charset)}`]),
        ...(markdown && !variants.includes(variant)
            ? [`valid Markdown variants for 'description-content-type' are ${variants.join(', ')}, not ${stated_metadata_shown(variant)}`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-dynamic.js


const invalidDynamic = {
    id: 'invalid-dynamic',
    title: 'A field is called dynamic that cannot be',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it: name and version are the same in every file of a release.',
    remedy: 'Take the field out of dynamic in pyproject.toml, or update the build backend, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#dynamic-multiple-use',
    run({ facts }) {
        const fields = statedMetadata(facts, 'Dynamic');
        const wrong = fields.filter(({ value }) => !mayBeDynamic(value.toLowerCase()));
        return {
            examined: fields.length,
            findings: wrong.map(({ where, value }) => ({
                where,
                what: `Dynamic field ${stated_metadata_shown(value)} is not a valid dynamic field.`,
            })),
        };
    },
};
const fixed = ['metadata-version', 'name', 'version', 'dynamic'];
const mayBeDynamic = (name) => metadata_fields/* metadataFields */.j.has(name) && !fixed.includes(name);

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-email.js

const invalidEmail = {
    id: 'invalid-email',
    title: 'A mail address of the metadata is none',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI checks the first address of each field and refuses what is no mail address.',
    remedy: 'Correct the email of authors or maintainers in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#author-email',
    run({ facts }) {
        const fields = statedMetadata(facts, 'Author-email', 'Maintainer-email');
        const addresses = fields.map(({ where, value }) => ({ where, address: firstAddress(value) }));
        const wrong = addresses.filter(({ address }) => address !== undefined && !invalid_email_isPossible(address));
        return {
            examined: fields.length,
            findings: wrong.map(({ where, address = '' }) => ({
                where,
                what: `${stated_metadata_shown(address)} is not a valid email address`,
            })),
        };
    },
};
/** One plain address, with or without a name before it. */
const plainAddress = /^\s*(?:[^<>,;:"()@\\]*<([^\s<>,;:"()@\\]+@[^\s<>,;:"()@\\]+)>|([^\s<>,;:"()@\\]+@[^\s<>,;:"()@\\]+))\s*(?:,|$)/;
/** Of any other form PyPI's reader makes something of its own, so nothing is said about it. */
function firstAddress(value) {
    const found = plainAddress.exec(value.slice(0, 2_000).replace(/^\s*"[^"\\]*"/, ''));
    return found?.[1] ?? found?.[2];
}
/** Names that no mail can reach; PyPI refuses them too. */
const unreachable = /\.(?:arpa|invalid|local|localhost|onion|test)$/i;
/** Characters beyond ASCII are allowed on both sides, and not judged. */
function invalid_email_isPossible(address) {
    const at = address.lastIndexOf('@');
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
    const labels = domain.split('.');
    return (local.length <= 64 &&
        /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10FFFF}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10FFFF}-]+)*$/u.test(local) &&
        labels.length > 1 &&
        labels.every((label) => /^[a-z0-9\u0080-\u{10FFFF}](?:[a-z0-9\u0080-\u{10FFFF}-]*[a-z0-9\u0080-\u{10FFFF}])?$/iu.test(label)) &&
        !unreachable.test(domain));
}

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-import-name.js

const invalidImportName = {
    id: 'invalid-import-name',
    title: 'An import name is no name that Python can import',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it.',
    remedy: 'Correct import-names or import-namespaces in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#import-name-multiple-use',
    run({ facts }) {
        const fields = statedMetadata(facts, 'Import-Name', 'Import-Namespace');
        const wrong = fields.filter(({ value }) => !isImportName(value));
        return {
            examined: fields.length,
            findings: wrong.map(({ where, name, value }) => ({
                where,
                what: `${stated_metadata_shown(value)} is invalid for '${name.toLowerCase()}'`,
            })),
        };
    },
};
const keywords = new Set(`False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/));
const isIdentifier = (text) => /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text) && !keywords.has(text);
function isImportName(value) {
    const [name = '', ...options] = value.split(';');
    const known = options.length === 0 || (options.length === 1 && options[0]?.trimStart() === 'private');
    return known && name.trimEnd().split('.').every(isIdentifier);
}

;// CONCATENATED MODULE: ./build/dist/judge-license-expression.js
/** As deep as `packaging` follows parentheses. */
const judge_license_expression_maxDepth = 200;
/** Characters; the longest real one surveyed has 55. */
const judge_license_expression_maxLength = 10_000;
const licenseForm = /^(?:licenseref-[a-z0-9.-]+|(?!licenseref-)[a-z0-9][a-z0-9.-]*\+?)$/;
const exceptionForm = /^[a-z0-9][a-z0-9.-]*$/;
/**
 * Judges the form of an SPDX licence expression as `packaging` does. The list of licences is SPDX's and grows: whether
 * an identifier is on it is not known here.
 *
 * @returns why it is none; `undefined` when its form is right.
 * @see https://packaging.python.org/en/latest/specifications/license-expression/
 */
function judgeLicenseExpression(text) {
    if (text.length > judge_license_expression_maxLength)
        return `it has ${text.length} characters; at most ${judge_license_expression_maxLength} are read`;
    const tokens = text.replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
    let [depth, previous] = [0, ''];
    for (const token of tokens) {
        const reason = judgeToken(token.toLowerCase(), previous);
        if (reason !== undefined)
            return reason;
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (depth < 0 || depth > judge_license_expression_maxDepth)
            return 'its parentheses do not match';
        // Behind an exception no second WITH may stand, so it is remembered as another thing than a licence.
        const kind = kindOf(token.toLowerCase());
        previous = kind === 'licence' && previous === 'with' ? 'exception' : kind;
    }
    if (depth > 0)
        return 'its parentheses do not match';
    return isOpen(previous) ? 'it is not complete' : undefined;
}
const kindOf = (token) => token === 'and' || token === 'or' ? 'operator' : ['with', '(', ')'].includes(token) ? token : 'licence';
/** Whether something must follow. */
const isOpen = (previous) => ['', 'operator', 'with', '('].includes(previous);
function judgeToken(token, previous) {
    const kind = kindOf(token);
    const misplaced = `${JSON.stringify(token.slice(0, 100))} stands where it cannot`;
    if (kind === 'with')
        return previous === 'licence' ? undefined : misplaced;
    if (kind === 'operator' || kind === ')')
        return isOpen(previous) ? misplaced : undefined;
    if (!isOpen(previous) || (kind === '(' && previous === 'with'))
        return misplaced;
    if (kind === '(')
        return undefined;
    const form = previous === 'with' ? exceptionForm : licenseForm;
    return form.test(token) ? undefined : `${JSON.stringify(token.slice(0, 100))} is not the form of an identifier`;
}

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-license.js


const invalidLicense = {
    id: 'invalid-license',
    title: 'The licence is not stated as PyPI takes it',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it. The form of the expression is judged here; the list of licences grows, and is not shipped.',
    remedy: 'Write one SPDX expression as project.license in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/license-expression/',
    run({ facts }) {
        const expressions = statedMetadata(facts, 'License-Expression');
        const old = statedMetadata(facts, 'License');
        const invalid = expressions.flatMap(({ where, value }) => {
            const reason = judgeLicenseExpression(value);
            return reason === undefined
                ? []
                : [{ where, what: `${stated_metadata_shown(value)} is invalid for 'license-expression': ${reason}` }];
        });
        return {
            examined: expressions.length + old.length,
            findings: [...invalid, ...(expressions.length > 0 ? old : []).map(({ where }) => ({ where, what: conflict }))],
        };
    },
};
const conflict = 'License is deprecated when License-Expression is present. Only License-Expression should be present.';

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-requirement.js



const invalidRequirement = {
    id: 'invalid-requirement',
    title: 'A dependency or a Python version cannot be read',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it, and installers that meet it cannot install the project.',
    remedy: 'Correct dependencies, optional-dependencies or requires-python in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
    run({ facts }) {
        const fields = statedMetadata(facts, ...Object.keys(readers));
        return { examined: fields.length, findings: fields.flatMap(judgeField) };
    },
};
const extraName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const reasonOf = (text, parse) => {
    const parsed = parse(text);
    return parsed.ok ? [] : parsed.reasons;
};
const requirement = (text) => reasonOf(text, parseRequirement);
const readers = {
    'Requires-Dist': requirement,
    'Provides-Dist': requirement,
    'Obsoletes-Dist': requirement,
    'Requires-Python': (text) => reasonOf(text, parse_specifiers/* parseSpecifiers */.$),
    'Provides-Extra': (text) => (extraName.test(text) ? [] : ['it is no name of letters, digits, "-", "_" and "."']),
};
const judgeField = ({ where, name, value }) => (readers[name]?.(value) ?? []).map((reason) => ({
    where,
    what: `${stated_metadata_shown(value)} is invalid for '${name.toLowerCase()}': ${reason}`,
}));

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-sbom.js
const invalidSbom = {
    id: 'invalid-sbom',
    title: 'An SBOM in the wheel breaks the rules of its own format',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Scanners drop such a document, or read it differently from each other.',
    remedy: 'Correct the tool that wrote it: the finding says where, by the schema of the version that it declares.',
    source: 'https://cyclonedx.org/specification/overview/',
    run({ facts: { sboms } }) {
        const read = sboms.flatMap(({ path, content }) => (content.ok ? [{ path, ...content.value }] : []));
        return {
            examined: read.filter(({ judged }) => judged).length,
            findings: read.flatMap(({ path, form, violations }) => violations.map((violation) => ({ where: path, what: `${form}: ${violation}` }))),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-summary.js

const invalidSummary = {
    id: 'invalid-summary',
    title: 'The summary is too long, or has more than one line',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it, and shows the summary as one line.',
    remedy: 'Shorten project.description to one line of at most 512 characters in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#summary',
    run({ facts }) {
        const fields = statedMetadata(facts, 'Summary');
        return {
            examined: fields.length,
            findings: fields.flatMap(({ where, value }) => [
                ...(Array.from(value).some((character) => lineEnds.includes(character))
                    ? [{ where, what: "'summary' must be a single line" }]
                    : []),
                ...(Array.from(value).length > invalid_summary_maxLength
                    ? [{ where, what: `'summary' field must be ${invalid_summary_maxLength} characters or less.` }]
                    : []),
            ]),
        };
    },
};
/** Characters. */
const invalid_summary_maxLength = 512;
/** What Python takes for the end of a line, which is more than the two of every system. */
const lineEnds = '\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029';

;// CONCATENATED MODULE: ./build/checks/distribution/invalid-url.js

const invalidUrl = {
    id: 'invalid-url',
    title: 'An address or its label is none that PyPI takes',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it, and shows these addresses as links beside the project.',
    remedy: 'Correct project.urls in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#project-url-multiple-use',
    run({ facts }) {
        const fields = statedMetadata(facts, 'Home-page', 'Download-URL', 'Project-URL');
        const labels = new Set();
        const judge = (field) => field.name === 'Project-URL' ? judgeLabelled(field.value, labels) : judgeAddress(field.value);
        return {
            examined: fields.length,
            findings: fields.flatMap((field) => judge(field).map((what) => ({ where: field.where, what }))),
        };
    },
};
const maxLabelLength = 32;
function judgeLabelled(value, labels) {
    const [first = ''] = value.split(',', 1);
    const label = first.trim();
    const url = value.slice(first.length + 1).trim();
    const again = labels.has(label);
    labels.add(label);
    if (again)
        return [`'project_urls' has invalid data: the label ${stated_metadata_shown(label)} stands twice`];
    if (label === '')
        return ['Must have a label'];
    if (Array.from(label).length > maxLabelLength)
        return [`${stated_metadata_shown(label)} must be ${maxLabelLength} characters or less.`];
    return url === '' ? [`Must have a URL: ${stated_metadata_shown(label)} has none`] : judgeAddress(url);
}
const judgeAddress = (url) => (isAddress(url) ? [] : [`${stated_metadata_shown(url)} is not a valid url.`]);
/**
 * What PyPI asks for: http or https, a port in range, no bracket behind the host. It escapes blanks and letters beyond
 * ASCII by itself, so they pass.
 */
function isAddress(url) {
    const [plain = ''] = url.split('#', 1);
    const found = /^https?:(?:\/\/([^/?]*))?(.*)$/is.exec(plain);
    if (found === null)
        return false;
    const [, authority = '', rest = ''] = found;
    const port = /^(?:[\w.~!$&'()*+,;=%:-]*@)?[\w.~%-]*:(\d*)$/.exec(authority)?.[1] ?? '';
    return Number(port) <= 65_535 && !/[[\]]/.test(rest);
}

;// CONCATENATED MODULE: ./build/checks/distribution/junk-file.js
const junkFile = {
    id: 'junk-file',
    title: 'A file of a working copy or a cache was packed',
    severity: 'warn',
    applies: 'always',
    why: 'It is of no use to anyone who installs, and can tell what was meant to stay on one machine.',
    remedy: 'Exclude it in the build backend, and build from a clean checkout.',
    source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
    run: ({ facts: { members } }) => ({
        examined: members.length,
        findings: members.flatMap(({ path }) => {
            const junk = suspect.test(path) ? path.split('/').find((component) => isJunk(component)) : undefined;
            return junk === undefined ? [] : [{ where: path, what: `${JSON.stringify(junk.slice(0, 100))} is left over` }];
        }),
    }),
};
const junk_file_names = new Set(`.git .hg .svn .bzr .DS_Store __MACOSX .env .envrc .venv .tox .nox .eggs .idea .pytest_cache .mypy_cache .ruff_cache
  .hypothesis .ipynb_checkpoints .coverage .netrc .pypirc .npmrc Thumbs.db desktop.ini node_modules`.split(/\s+/));
/** Holds for every path with such a component, and for few others; most need no second look. */
const suspect = /(?:^|\/)\.|[A-Z]|node_modules|desktop\.ini|~|\.(?:swp|rej)/;
const isJunk = (component) => junk_file_names.has(component) || /^\._|~$|\.(?:swp|rej)$/.test(component);

;// CONCATENATED MODULE: ./build/checks/distribution/leaked-build-path.js

const leakedBuildPath = {
    id: 'leaked-build-path',
    title: 'An SBOM holds paths of the machine that built it',
    severity: 'warn',
    applies: 'sometimes',
    why: 'They mean nothing to a user, tell how the build is laid out, and make two builds of one source differ.',
    remedy: 'Have the tool write package URLs or paths within the wheel; for cargo’s SBOMs, rewrite path+file references.',
    source: 'https://peps.python.org/pep-0770/#security-implications',
    run({ facts }) {
        const sboms = sbomsRead(facts);
        return {
            examined: sboms.length,
            findings: sboms.flatMap(({ path, buildPaths: [first, ...more] }) => {
                if (first === undefined)
                    return [];
                const rest = more.length === 0 ? '' : ` and ${more.length} more`;
                return [{ where: path, what: `it holds ${first}${rest}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/license-classifier.js

const licenseClassifier = {
    id: 'license-classifier',
    title: 'A licence classifier stands beside the licence expression',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Such classifiers are deprecated, and two statements of the licence can come to differ.',
    remedy: 'Take the License :: classifiers out in pyproject.toml, then build again.',
    source: 'https://peps.python.org/pep-0639/#deprecate-license-classifiers',
    run({ facts }) {
        const expressions = statedMetadata(facts, 'License-Expression');
        const classifiers = statedMetadata(facts, 'Classifier').filter(({ value }) => value.startsWith('License ::'));
        return {
            examined: expressions.length,
            findings: (expressions.length > 0 ? classifiers : []).map(({ where, value }) => ({
                where,
                what: `${stated_metadata_shown(value)} repeats License-Expression`,
            })),
        };
    },
};

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

;// CONCATENATED MODULE: ./build/checks/distribution/machine-mismatch.js

const machineMismatch = {
    id: 'machine-mismatch',
    title: 'An extension module, or a library it needs, is for another machine than the tag',
    severity: 'block',
    applies: 'sometimes',
    why: 'Installers choose by the tag. Where the wheel lands, this file cannot be loaded and the import fails.',
    remedy: 'Build on, or for, the machine of the tag. For universal2 join both machines with delocate-merge.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run: (subject) => machineFindings('loaded', subject),
};

;// CONCATENATED MODULE: ./build/checks/distribution/macos-minimum-mismatch.js


const macosMinimumMismatch = {
    id: 'macos-minimum-mismatch',
    title: 'A native file needs a newer macOS than the tag promises',
    severity: 'warn',
    applies: 'sometimes',
    why: 'On a macOS that the tag names, the file is refused or lacks functions, and the import fails.',
    remedy: 'Set MACOSX_DEPLOYMENT_TARGET for every library of the build, or give the wheel the newer tag.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run({ facts }) {
        const { name } = facts;
        const tags = name.ok && name.value.kind === 'wheel' ? name.value.platforms : [];
        const slices = readNatives(facts).flatMap(({ path, native }) => native.kind === 'mach-o' ? native.slices.map((slice) => ({ path, ...macos_minimum_mismatch_judge(slice, tags) })) : []);
        return {
            examined: slices.filter(({ judged }) => judged).length,
            findings: slices.flatMap(({ path, what }) => (what === undefined ? [] : [{ where: path, what }])),
        };
    },
};
function macos_minimum_mismatch_judge({ machine, macos }, tags) {
    const promised = tags.flatMap((tag) => {
        const version = platformOf(tag)?.machines.includes(machine) ? versionOf(tag) : undefined;
        return version === undefined ? [] : [rank(version, machine)];
    });
    if (macos === undefined || promised.length === 0)
        return { judged: false };
    const oldest = Math.min(...promised);
    if (rank(macos, machine) <= oldest)
        return { judged: true };
    const tag = oldest >= firstRank ? `${oldest / 1_000}.0` : `10.${oldest % 1_000}`;
    return { judged: true, what: `for ${machine} it needs macOS ${macos.major}.${macos.minor}; ${tag} is promised` };
}
function versionOf(tag) {
    const [, major, minor] = /^macosx_(\d+)_(\d+)_/.exec(tag) ?? [];
    return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}
/** The first macOS for arm64, also known as 10.16. From it on a tag has no minor version that PyPI would take. */
const firstRank = 11_000;
function rank({ major, minor }, machine) {
    const plain = major === 10 ? 10_000 + minor : major * 1_000;
    return plain >= 10_016 && plain < firstRank ? firstRank : Math.max(plain, machine === 'arm64' ? firstRank : 0);
}

;// CONCATENATED MODULE: ./build/checks/line-of.js
/**
 * The line that a parser's reason begins with, for the finding that repeats the reason.
 *
 * @param reason `line 3: …`; or `row 3 …` of RECORD, a row of which is a line unless a path has a line break in quotes.
 */
const lineOf = (reason) => {
    const line = /^(?:line|row) (\d{1,9})\b/.exec(reason)?.[1];
    return line === undefined ? {} : { line: Number(line) };
};

;// CONCATENATED MODULE: ./build/checks/distribution/malformed-entry-points.js

const malformedEntryPoints = {
    id: 'malformed-entry-points',
    title: 'The entry_points.txt file cannot be read',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it, and installers disagree on which commands the project has.',
    remedy: 'Correct scripts and entry points in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/entry-points/#file-format',
    run({ facts: { file, contents } }) {
        const { entryPoints } = contents;
        const reasons = entryPoints === undefined || entryPoints.content.ok ? [] : entryPoints.content.reasons;
        return {
            examined: entryPoints === undefined ? 0 : 1,
            findings: reasons.map((reason) => ({
                where: entryPoints?.path ?? file,
                what: `Wheel '${file}' has invalid entry points defined in the entry_points.txt file: ${reason}`,
                ...lineOf(reason),
            })),
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
        return { examined, findings: mistakes.map((what) => ({ where: path, what, ...lineOf(what) })) };
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
        ...(declared !== undefined && age < 0 ? [`Metadata-Version ${malformed_metadata_shown(declared)} is none of ${known}`] : []),
        ...[...seen].flatMap(([name, count]) => malformed_metadata_judgeField(name, count, age)),
    ];
}
/** @param age place of the declared version among all; below 0 when it is none of them. */
function malformed_metadata_judgeField(name, count, age) {
    const rule = metadata_fields/* metadataFields */.j.get(name.toLowerCase());
    if (!rule)
        return [`the field ${malformed_metadata_shown(name)} is unknown`];
    return [
        ...(count > 1 && !rule.repeats ? [`the field ${name} stands ${count} times`] : []),
        ...(age >= 0 && isTooNew(rule, age)
            ? [`${name} introduced in metadata version ${rule.since}, not ${metadata_fields/* metadataVersions */.d[age]}`]
            : []),
    ];
}
/** Older setuptools wrote License-File long before 2.4 had it; uploaders leave it out, and nobody misreads it. */
const isTooNew = ({ name, since }, age) => name !== 'License-File' && metadata_fields/* metadataVersions */.d.indexOf(since) > age;
const malformed_metadata_shown = (text) => JSON.stringify(text.slice(0, 100));

;// CONCATENATED MODULE: ./build/checks/distribution/malformed-native.js
const malformedNative = {
    id: 'malformed-native',
    title: 'A native file cannot be read',
    severity: 'warn',
    applies: 'sometimes',
    why: 'It begins like a library or a program and goes on otherwise, so nothing could be asked about it.',
    remedy: 'Build the file again. If it is meant to be broken, as test data are, leave it out of the wheel.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run: ({ facts: { natives } }) => ({
        examined: natives.length,
        findings: natives.flatMap(({ path, content }) => content.ok ? [] : [{ where: path, what: content.reasons.join('; ') }]),
    }),
};

// EXTERNAL MODULE: ./build/dist/sbom/grafted-libraries.js
var grafted_libraries = __webpack_require__(3658);
;// CONCATENATED MODULE: ./build/dist/sbom/library-key.js


/** Characters of a name that are compared. Real ones have about twenty. */
const maxKeyLength = 60;
/**
 * What a library is called, however its file was renamed: `x.libs/libgcc_s-0cd532bd.so.1` gives `gccs`,
 * `.dylibs/libpng16.16.dylib` gives `png16`. The digest that repair tools add may stand there twice.
 */
function libraryKey(path) {
    const [stem = ''] = baseOf(path).split('.');
    return plainName(stem.replace(/(?:-[0-9a-f]{8,})+$/i, ''));
}
/**
 * What a component may be called: its name, each of several names, and those of its purls. A crate, a module of Go or a
 * package of npm is never a file among the grafted ones, though it may have such a library's name.
 */
function componentKeys({ name, purls, ref }) {
    const parsed = [...purls, ref].map(parsePurl).flatMap((purl) => (purl.ok ? [purl.value] : []));
    if (parsed.some(({ type }) => ['cargo', 'gem', 'golang', 'npm'].includes(type)))
        return [];
    const names = [...name.slice(0, 1_000).split(/\s*[/,|]\s*|\s+or\s+/), ...parsed.map((purl) => purl.name)];
    const keys = names.map((one) => ((0,grafted_libraries/* isLibrary */.es)(one) ? libraryKey(one) : plainName(withoutPart(one))));
    return [...new Set(keys)].filter((key) => key !== '');
}
/** Distributions split one project into packages; the part’s name says nothing about the library’s. */
const withoutPart = (name) => name.replace(/-(?:libs?|devel|dev|runtime|shared|static|common)$/i, '');
/** A name as it is compared: lower case, no `lib` before it, letters, digits and `+` alone. */
const plainName = (name) => name
    .toLowerCase()
    .replace(/^lib(?=.)/, '')
    .replace(/[^\p{L}\p{N}+]/gu, '')
    .slice(0, maxKeyLength);
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./build/dist/sbom/library-packages.js
/** Libraries whose projects and packages go by other names, by the keys of both. */
const library_packages_packages = [
    { library: /^aec|^sz$/, names: ['aec', 'szip'] },
    { library: /^(?:avcodec|avdevice|avfilter|avformat|avutil|postproc|swresample|swscale)/, names: ['ffmpeg'] },
    { library: /^bz2$/, names: ['bzip2'] },
    { library: /^(?:charset|iconv)/, names: ['iconv', 'libiconv'] },
    { library: /^comerr|^ext2fs/, names: ['e2fsprogs', 'comerr'] },
    { library: /^(?:crypto|ssl)(?:\d|x64)*$/, names: ['openssl', 'boringssl', 'libressl', 'awslc'] },
    { library: /^(?:gccs|stdc\+\+|gfortran|quadmath|gomp|atomic|itm)/, names: ['gcc'] },
    { library: /^(?:gio|glib|gmodule|gobject|gthread)/, names: ['glib', 'glib2'] },
    { library: /^(?:gssapikrb5|k5crypto|krb5)/, names: ['krb5', 'mitkrb5', 'kerberos'] },
    { library: /^icu(?:data|i18n|io|uc|dt|in)/, names: ['icu', 'icu4c'] },
    { library: /^i?omp\d*(?:md)?$/, names: ['openmp', 'llvmopenmp', 'intelopenmp', 'llvm'] },
    { library: /^(?:lber|ldap)/, names: ['openldap', 'ldap'] },
    { library: /^lcms2?/, names: ['littlecms', 'littlecms2', 'lcms'] },
    { library: /^lzma$/, names: ['xz', 'xzutils'] },
    { library: /^magick/, names: ['imagemagick'] },
    {
        library: /^(?:msvcp|vcruntime|vcomp|vcamp|concrt)\d/,
        names: ['microsoftvisualc++', 'msvc', 'vcredist', 'vcruntime'],
    },
    { library: /^(?:mysqlclient|mariadb)/, names: ['mysql', 'mysqlconnectorc', 'mariadb', 'mariadbconnectorc'] },
    { library: /^openjp2/, names: ['openjpeg'] },
    { library: /^pq$/, names: ['postgresql', 'postgres'] },
    { library: /^sasl2/, names: ['cyrussasl'] },
    { library: /^sharpyuv/, names: ['webp'] },
    { library: /^turbojpeg|^jpeg/, names: ['jpegturbo', 'jpeg', 'mozjpeg'] },
    { library: /^(?:blkid|mount|uuid)/, names: ['utillinux'] },
    { library: /^(?:x11|xau|xcb|xdmcp|xext|xrender)/, names: ['xorg'] },
    { library: /^z(?:lib\d*)?$/, names: ['zlib', 'zlibng'] },
];
/** Keys of projects that make a library of this key, beside those that the key itself suggests. */
const packagesOf = (key) => library_packages_packages.flatMap(({ library, names }) => (library.test(key) ? names : []));

;// CONCATENATED MODULE: ./build/dist/sbom/judge-purl.js



/** Where versions start with a digit, always: what begins with a letter was cut out of the name at a wrong place. */
const numbered = new Set(['alpm', 'apk', 'cargo', 'deb']);
/**
 * What is wrong with the purls of one component, in sentences: they cannot be read, or they name something else than
 * the component does.
 */
function judgePurls({ name, version, purls }) {
    return purls.flatMap((text) => {
        const shown = text.slice(0, 200);
        const purl = parsePurl(text);
        if (!purl.ok)
            return purl.reasons.map((reason) => `${shown}: ${reason}`);
        const { type } = purl.value;
        if (numbered.has(type) && /^[a-z]/i.test(purl.value.version))
            return [`${shown}: no version of ${type} begins with a letter; the name was cut at a wrong dash`];
        if (version !== '' && purl.value.version !== '' && !judge_purl_sameVersion(version, purl.value.version))
            return [`${shown}: the component’s version is ${version.slice(0, 80)}`];
        // A part of a package goes by a name of its own.
        if (purl.value.subpath !== '')
            return [];
        return sameName(name, purl.value) ? [] : [`${shown}: the component’s name is ${name.slice(0, 80)}`];
    });
}
/** Distributions put an epoch before and a build's number behind the version that the component may give alone. */
const judge_purl_sameVersion = (one, other) => {
    const [a, b] = [one, other].map((version) => version.replace(/^v(?=\d)|^\d+:/, ''));
    return a === b || bounded(a, b) || bounded(b, a);
};
const bounded = (whole = '', start = '') => whole.startsWith(start) && /^[-+~_]/.test(whole.slice(start.length));
/**
 * A component may go by the library's name or the project's, by its group, or by one of several names. What matters is
 * that the two have a part in common.
 */
function sameName(name, { namespace, name: named }) {
    const [own, other, group] = [name, named, namespace.split('/').at(-1) ?? ''].map(plainName);
    if (own === undefined || other === undefined || group === undefined)
        return false;
    const related = packagesOf(own).some((project) => other.includes(project));
    return related || own.includes(other) || other.includes(own) || (group !== '' && own.includes(group));
}

;// CONCATENATED MODULE: ./build/checks/distribution/malformed-purl.js


const malformedPurl = {
    id: 'malformed-purl',
    title: 'A package URL in an SBOM is wrong',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Scanners look holes up by the package URL. A wrong one finds nothing, and nothing found looks like safety.',
    remedy: 'Correct the package URL in the tool that wrote it: pkg:TYPE/NAME@VERSION, with the component’s own name and version.',
    source: 'https://github.com/package-url/purl-spec',
    run({ facts }) {
        const sboms = sbomsRead(facts).map(({ path, content: { root, components } }) => ({
            path,
            components: root === undefined ? components : [root, ...components],
        }));
        return {
            examined: sboms.reduce((sum, { components }) => sum + components.filter(({ purls }) => purls.length > 0).length, 0),
            // A package that gave several libraries is listed as often, and told once.
            findings: sboms.flatMap(({ path, components }) => [...new Set(components.flatMap(judgePurls))].map((what) => ({ where: path, what }))),
        };
    },
};

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
            return { examined: 0, findings: content.reasons.map((what) => ({ where: path, what, ...lineOf(what) })) };
        // uv refuses a size that is no number, and what it makes of others no reader has to know.
        const unreadable = content.value.flatMap(({ path: where, sha256, size }) => [sha256, size].flatMap((column) => (column?.ok === false ? column.reasons.map((what) => ({ where, what })) : [])));
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
const leadsOut = (path) => /^[/\\]|^[a-z]:/i.test(path) || (path.includes('..') && path.split(/[/\\]/).includes('..'));
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
        return { examined: 1, findings: mistakes.map((what) => ({ where: path, what, ...lineOf(what) })) };
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

;// CONCATENATED MODULE: ./build/checks/reserved-script.js
/** Programs that every environment has; one of these names among a project's scripts would run in their place. */
const isReservedScript = (name) => /^(?:activate|activate_this|python|pythonw|python\d(?:\.\d+)?t?|pypy|pypy\d(?:\.\d+)?)(?:\.exe|\.py)?$/i.test(name);

;// CONCATENATED MODULE: ./build/checks/distribution/misplaced-data.js

const misplacedData = {
    id: 'misplaced-data',
    title: 'The .data directory does not have the form that installers know',
    severity: 'block',
    applies: 'sometimes',
    why: 'Installers refuse it, or put its files into different places.',
    remedy: 'Build again with a current build backend, and move nothing in the wheel by hand.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-data-directory',
    run({ facts: { distInfo, members } }) {
        const own = `${distInfo?.replace(/\.dist-info$/, '')}.data`;
        const files = members.filter(({ path }) => /^[^/]+\.data\//.test(path));
        return {
            examined: files.length,
            findings: files.flatMap(({ path }) => {
                const reason = reasonFor(path, own);
                return reason === undefined ? [] : [{ where: path, what: reason }];
            }),
        };
    },
};
const schemes = ['purelib', 'platlib', 'headers', 'scripts', 'data'];
function reasonFor(path, own) {
    const [top, scheme = '', ...rest] = path.split('/');
    if (top !== own)
        return `it lies in the .data directory of another project; this one has ${own}`;
    if (rest.length === 0)
        return 'it lies in .data itself, which has only directories of schemes';
    if (!schemes.includes(scheme))
        return `${JSON.stringify(scheme.slice(0, 100))} is none of ${schemes.join(', ')}`;
    if (scheme !== 'scripts')
        return undefined;
    if (rest.length > 1)
        return 'scripts may not lie in a directory of their own';
    return isReservedScript(rest[0] ?? '') ? 'the script would take the place of Python itself' : undefined;
}

// EXTERNAL MODULE: ./build/dist/wheel.js + 20 modules
var wheel = __webpack_require__(37915);
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

// EXTERNAL MODULE: ./build/dist/installed-path.js
var installed_path = __webpack_require__(92695);
;// CONCATENATED MODULE: ./build/checks/distribution/missing-entry-point-target.js


const missingEntryPointTarget = {
    id: 'missing-entry-point-target',
    title: 'A command of the wheel runs a module that the wheel does not have',
    severity: 'warn',
    applies: 'sometimes',
    why: 'The command fails when it is started, unless a dependency brings the module.',
    remedy: 'Correct the target of the script in pyproject.toml, or add the module, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/entry-points/#data-model',
    run({ facts: { members, contents } }) {
        const { entryPoints } = contents;
        const points = entryPoints?.content.ok ? entryPoints.content.value : [];
        const commands = points.filter(({ group }) => group === 'console_scripts' || group === 'gui_scripts');
        const tops = new Set(members.flatMap(({ path }) => (0,installed_path/* importedName */._L)((0,installed_path/* installedPath */.Ag)(path) ?? '') || []));
        const missing = commands.filter(({ value }) => !tops.has(topOf(value)));
        return {
            examined: commands.length,
            findings: missing.map(({ name, value }) => ({
                where: entryPoints?.path ?? '',
                what: `the command ${stated_metadata_shown(name)} runs ${stated_metadata_shown(value)}; there is no ${stated_metadata_shown(topOf(value))} in the wheel`,
            })),
        };
    },
};
/** Only the top is looked for: modules below it can be made when the package is imported. */
const topOf = (value) => value.split(/[.:\s]/, 1)[0] ?? '';

;// CONCATENATED MODULE: ./build/checks/record-rows.js
/** Several checks ask for the rows of one RECORD. */
const asked = new WeakMap();
/** The rows of RECORD by path; none when it is missing or cannot be read, which is another check's finding. */
function rowsByPath({ record }) {
    if (!record?.content.ok)
        return new Map();
    const rows = record.content.value;
    const byPath = asked.get(rows) ?? new Map(rows.map((row) => [row.path, row]));
    asked.set(rows, byPath);
    return byPath;
}
/**
 * RECORD cannot hold its own digest, nor that of a signature made of it. By full path: the RECORD of a vendored
 * package, deeper in the tree, is a file like any other.
 */
const isExempt = (path, { distInfo }) => distInfo !== undefined && path.startsWith(distInfo) && exempt.has(path.slice(distInfo.length));
/** Signatures of RECORD, which nobody reads any more; they need no row. */
const signatureNames = ['RECORD.jws', 'RECORD.p7s'];
/** As they stand behind the name of the directory. */
const exempt = new Set(['RECORD', ...signatureNames].map((name) => `/${name}`));

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

;// CONCATENATED MODULE: ./build/checks/distribution/missing-pyproject.js
const missingPyproject = {
    id: 'missing-pyproject',
    title: 'The sdist has no pyproject.toml',
    severity: 'warn',
    applies: 'always',
    why: 'Installers then guess how to build it: with setuptools, in whatever version there is.',
    remedy: 'Add a pyproject.toml with a build-system table.',
    source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
    run({ facts: { file, top, members } }) {
        const path = `${top}/pyproject.toml`;
        const found = members.some((member) => member.path === path);
        return { examined: 1, findings: found ? [] : [{ where: file, what: `there is no ${path}` }] };
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
        const bundled = (0,grafted_libraries/* graftedLibraries */.jM)(members);
        const needed = sbom === 'require' || bundled.length > 0;
        const libraries = bundled.length === 0 ? '' : `; it bundles ${bundled.length === 1 ? 'a library' : `${bundled.length} libraries`}`;
        const what = `there is nothing under ${distInfo ?? '*.dist-info'}/sboms/${libraries}`;
        return { examined: 1, findings: needed && sboms.length === 0 ? [{ where: file, what }] : [] };
    },
};

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

;// CONCATENATED MODULE: ./build/checks/distribution/native-in-pure-wheel.js

const nativeInPureWheel = {
    id: 'native-in-pure-wheel',
    title: 'A wheel that calls itself pure has native files',
    // Honest wheels bring launchers, or modules that they can do without; whether this one can, the file does not say.
    severity: 'warn',
    applies: 'sometimes',
    why: 'Installers offer it to every system, and put it where only Python code belongs. Elsewhere the file cannot run.',
    remedy: 'Build the wheel with the tag of its platform, and Root-Is-Purelib: false, if its code needs the file.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run({ facts }) {
        const pure = whyPure(facts);
        // Code for .NET is as free of a machine as Python's.
        const natives = readNatives(facts).filter(({ native }) => !(native.kind === 'pe' && native.managed));
        return {
            examined: natives.length,
            findings: pure === undefined ? [] : natives.map(({ path }) => ({ where: path, what: `it is native, and ${pure}` })),
        };
    },
};
/** What makes the wheel a pure one, in words; `undefined` when it does not call itself so. */
function whyPure({ name, wheelFile }) {
    if (name.ok && name.value.kind === 'wheel' && name.value.platforms.includes('any')) {
        return 'the file name has the platform any';
    }
    const said = wheelFile?.content.ok ? wheelFile.content.value.rootIsPurelib : '';
    return said.toLowerCase() === 'true' ? 'WHEEL says Root-Is-Purelib: true' : undefined;
}

;// CONCATENATED MODULE: ./build/checks/distribution/nested-archive.js
const nestedArchive = {
    id: 'nested-archive',
    title: 'The distribution holds archives, whose content was not looked at',
    severity: 'warn',
    applies: 'always',
    why: 'What is in them is in no RECORD and judged by nobody. A package can unpack or import them all the same.',
    remedy: 'Ship the files themselves. Where the archive is data that the project needs, nothing is to be done.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run({ facts: { file, members } }) {
        const [first, ...others] = members.filter(({ path }) => archive.test(path));
        const and = others.length === 0 ? '' : `, and ${others.length} more`;
        return {
            examined: members.length,
            findings: first === undefined
                ? []
                : [{ where: file, what: `it holds ${JSON.stringify(first.path.slice(0, 200))}${and}` }],
        };
    },
};
/** By name; `.npz` and the documents of offices are zips too, and data to everybody. */
const archive = /\.(?:whl|egg|zip|jar|pyz|7z|rar|cab|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lzma))$/i;

;// CONCATENATED MODULE: ./build/checks/distribution/odd-entry-point.js

const oddEntryPoint = {
    id: 'odd-entry-point',
    title: 'An entry point is one that readers take in two ways, or that shadows a common tool',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Some readers replace %(name)s, others do not; and a second `pip` answers in place of the one that people mean.',
    remedy: 'Rename the entry point, or write its target without %.',
    source: 'https://packaging.python.org/en/latest/specifications/entry-points/#data-model',
    run({ facts: { name, contents } }) {
        const { entryPoints } = contents;
        const points = entryPoints?.content.ok ? entryPoints.content.value : [];
        const project = name.ok ? name.value.project : '';
        return {
            examined: points.length,
            findings: points.flatMap(({ group, name: command, value }) => [
                ...(value.includes('%')
                    ? [{ where: entryPoints?.path ?? '', what: `the value of ${stated_metadata_shown(command)} holds "%": ${stated_metadata_shown(value)}` }]
                    : []),
                ...(group === 'console_scripts' && tools.includes(command) && !command.startsWith(project)
                    ? [{ where: entryPoints?.path ?? '', what: `the command ${stated_metadata_shown(command)} is another project's` }]
                    : []),
            ]),
        };
    },
};
const tools = ['pip', 'pip3', 'uv', 'uvx', 'twine', 'wheel', 'git'];

;// CONCATENATED MODULE: ./build/checks/distribution/old-pkg-info.js


const oldPkgInfo = {
    id: 'old-pkg-info',
    title: 'The PKG-INFO of the sdist has an old format',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Before 2.2 nothing says which fields a wheel may change, so installers build the project only to read its dependencies.',
    remedy: 'Update the build backend, then build again.',
    source: 'https://peps.python.org/pep-0643/',
    run({ facts }) {
        const metadata = metadataOf(facts);
        const declared = metadata && (0,parse_metadata/* fieldOf */._F)(metadata, 'Metadata-Version');
        if (declared === undefined)
            return { examined: 0, findings: [] };
        const what = `Metadata-Version is ${JSON.stringify(declared.slice(0, 100))}; since 2.2 fields are static`;
        return {
            examined: 1,
            findings: isSince(facts, '2.2') ? [] : [{ where: facts.metadata?.path ?? facts.file, what }],
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/orphaned-bytecode.js
const orphanedBytecode = {
    id: 'orphaned-bytecode',
    title: 'Byte code has no source beside it',
    severity: 'block',
    applies: 'always',
    why: 'Nobody can read what it does, and Python runs it all the same.',
    remedy: 'Ship the .py file, or leave the .pyc out.',
    source: 'https://docs.python.org/3/library/py_compile.html',
    run({ facts: { members } }) {
        const paths = new Set(members.map(({ path }) => path));
        const orphans = members.filter(({ path }) => /\.pyc$/i.test(path) && !paths.has(sourceOf(path)));
        return {
            examined: members.length,
            findings: orphans.map(({ path }) => ({ where: path, what: `there is no ${sourceOf(path)}` })),
        };
    },
};
/** `a/__pycache__/b.cpython-312.opt-1.pyc` comes from `a/b.py`, as `a/b.pyc` does. */
function sourceOf(path) {
    const cached = /^(.*?)__pycache__\/([^/]+?)\.[^/]*pyc$/is.exec(path);
    return cached === null ? path.slice(0, -1) : `${cached[1]}${cached[2]}.py`;
}

;// CONCATENATED MODULE: ./build/checks/distribution/oversized-file.js
const oversizedFile = {
    id: 'oversized-file',
    title: 'The file is larger than PyPI takes',
    severity: 'warn',
    applies: 'always',
    why: 'PyPI takes 100 MiB a file unless it has raised the limit of the project.',
    remedy: 'Ask PyPI for a higher limit before the release, or make the distribution smaller.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run({ facts: { file, size } }) {
        const limit = `Limit for a project is ${maxFileBytes / mebibyte} MB unless PyPI has raised it`;
        const what = `File too large: ${(size / mebibyte).toFixed(1)} MiB. ${limit}.`;
        return { examined: 1, findings: size > maxFileBytes ? [{ where: file, what }] : [] };
    },
};
const mebibyte = 1024 * 1024;
/** PyPI's limit for a file as it is uploaded; nobody limits what it unpacks to, short of a bomb. */
const maxFileBytes = 100 * mebibyte;

;// CONCATENATED MODULE: ./build/checks/distribution/path-file.js
const pathFile = {
    id: 'path-file',
    title: 'A .pth file adds folders to the path of Python',
    severity: 'warn',
    applies: 'always',
    why: 'It changes what other projects import. Editable installs use it; a release has no need for it.',
    remedy: 'Take the .pth file out of the package data or the source tree.',
    source: 'https://docs.python.org/3/library/site.html',
    run({ facts }) {
        const files = facts.members.filter(({ path }) => isRead(path) && !isHook(path, facts));
        return {
            examined: facts.members.length,
            findings: files.map(({ path }) => ({ where: path, what: 'Python reads it at every start from site-packages' })),
        };
    },
};
/** At the top of a wheel, in its `.data`; in the top folder of an sdist or its `src`. */
const isRead = (path) => /\.pth$/i.test(path) && /^[^/]+$|^[^/]+\.data\/|^[^/]+\/(?:src\/)?[^/]+$/.test(path);
/** Whether `startup-hook` tells of it already, for a reason that is worse. */
function isHook(path, facts) {
    const file = facts.kind === 'wheel' ? facts.contents.pathFiles.find((one) => one.path === path) : undefined;
    return file !== undefined && (!file.content.ok || file.content.value.some((line) => /^import[ \t]/.test(line)));
}

;// CONCATENATED MODULE: ./build/dist/sbom/library-coverage.js


/** Letters that one name must share with the other: at its beginning, or anywhere in it. */
const minStart = 3;
const minPart = 5;
/**
 * Tells which libraries some component or file of these SBOMs stands for: by its digest, its path, or a name that the
 * two have in common. Generous on purpose: what is left has nothing in any SBOM that could be meant for it.
 *
 * @returns for one library, whether it is covered.
 */
function coverageBy(contents) {
    const components = contents.flatMap((content) => content.components);
    const listed = [...components, ...contents.flatMap(({ files }) => files)];
    const digests = new Set(listed.flatMap((one) => one.digests));
    const files = new Set([...listed.flatMap(({ places }) => places), ...components.map(({ name }) => name)].map(baseOf));
    const keys = new Set(components.flatMap(componentKeys));
    // `giflib` and `libjpeg-turbo` are more than `gif` and `jpeg`, and mean the same.
    const short = new Set([...keys].map((key) => key.replace(/(?:lib|turbo|ng|\d+)$/, '')));
    return ({ path, sha256 }) => {
        if ((sha256 !== undefined && digests.has(sha256)) || files.has(baseOf(path)))
            return true;
        const key = libraryKey(path);
        return (short.has(key) || packagesOf(key).some((name) => keys.has(name)) || partsOf(key).some((part) => keys.has(part)));
    };
}
/** Every part of a name that could be the name of the project by itself. */
function partsOf(key) {
    const parts = [key];
    for (let end = minStart; end < key.length; end++)
        parts.push(key.slice(0, end));
    for (let from = 1; from + minPart <= key.length; from++) {
        for (let end = from + minPart; end <= key.length; end++)
            parts.push(key.slice(from, end));
    }
    return parts;
}
/** Components looked at one by one; auditwheel has never listed a hundred. */
const maxComponents = 1_000;
/**
 * What an SBOM of auditwheel lists and the wheel does not have. auditwheel makes one component for each library that it
 * grafts and no other, so a component that no library can be meant by stands for nothing. As long as a library is left
 * that nothing covers, the two may belong together under names that we do not know: then it is no phantom.
 */
function phantomComponents(content, libraries) {
    if (!content.tools.includes('auditwheel'))
        return [];
    const covered = coverageBy([content]);
    if (libraries.some((library) => !covered(library)))
        return [];
    return content.components.slice(0, maxComponents).filter((component) => {
        const covers = coverageBy([{ components: [component], files: [] }]);
        return !libraries.some(covers);
    });
}

;// CONCATENATED MODULE: ./build/checks/distribution/phantom-component.js




const phantomComponent = {
    id: 'phantom-component',
    title: 'An SBOM lists a library that the wheel does not have',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Users are warned of holes in software that they never got, and stop to believe the rest.',
    remedy: 'Write the SBOM after the last change to the wheel: a library that was excluded or taken out must not be in it.',
    source: 'https://peps.python.org/pep-0770/',
    run({ facts }) {
        const sboms = sbomsRead(facts);
        const libraries = (0,grafted_libraries/* graftedLibraries */.jM)(facts.members);
        return {
            examined: sboms.length,
            findings: sboms.flatMap(({ path, content }) => [
                ...phantomComponents(content, libraries).map(({ name, version }) => ({
                    where: path,
                    what: `it lists ${name} ${version}, and no library in the wheel can be meant`,
                })),
                ...lostPlaces(content, facts.members).map((place) => ({
                    where: path,
                    what: `it places a component at ${place}, and the wheel has no such file`,
                })),
            ]),
        };
    },
};
/** Only libraries: other places are sources and lock files, which no wheel needs to have. */
function lostPlaces({ components, files }, members) {
    const there = new Set(members.map(({ path }) => baseOf(path)));
    const places = new Set([...components, ...files].flatMap((one) => one.places));
    return [...places].filter((place) => (0,grafted_libraries/* isLibrary */.es)(place) && !there.has(baseOf(place)));
}

;// CONCATENATED MODULE: ./build/checks/distribution/private-key.js
const privateKey = {
    id: 'private-key',
    title: 'The wheel holds a private key',
    severity: 'block',
    applies: 'always',
    why: 'Whoever installs the project has the key. What it protects is open from the moment of the upload.',
    remedy: 'Take the key out, and replace it wherever it is in use. For a key that is only a sample, lower the level with a reason.',
    source: 'https://www.rfc-editor.org/rfc/rfc7468',
    run: ({ facts: { members, contents } }) => ({
        examined: members.length,
        findings: contents.privateKeys
            .filter((path) => !isTestPath(path))
            .map((path) => ({ where: path, what: 'it begins as a private key in PEM form' })),
    }),
};
/** A key among tests is nearly always made for them; `private-test-key` shows it. */
const isTestPath = (path) => /(?:^|\/)(?:tests?|testing|testdata)\//i.test(path);

;// CONCATENATED MODULE: ./build/checks/distribution/private-test-key.js

const privateTestKey = {
    id: 'private-test-key',
    title: 'The tests in the wheel hold a private key',
    severity: 'warn',
    applies: 'always',
    why: 'It was most likely made for the tests. Nobody but the project knows.',
    remedy: 'Make sure that the key protects nothing, or leave tests out of the wheel.',
    source: 'https://www.rfc-editor.org/rfc/rfc7468',
    run: ({ facts: { members, contents } }) => ({
        examined: members.length,
        findings: contents.privateKeys
            .filter(isTestPath)
            .map((path) => ({ where: path, what: 'it begins as a private key in PEM form' })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/distribution/purelib-mismatch.js
const purelibMismatch = {
    id: 'purelib-mismatch',
    title: 'Root-Is-Purelib does not fit the tags or the files',
    severity: 'warn',
    applies: 'always',
    why: 'It decides which folder the files go to. Some systems keep pure and native code apart, and there native code is not found.',
    remedy: 'Let the build backend know that the project has extension modules, or that it has none, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',
    run({ facts: { name, wheelFile, members } }) {
        const pure = wheelFile?.content.ok ? wheelFile.content.value.rootIsPurelib.toLowerCase() : undefined;
        if (wheelFile === undefined || pure === undefined || !name.ok || name.value.kind !== 'wheel') {
            return { examined: 1, findings: [] };
        }
        const { abis, platforms } = name.value;
        const anywhere = abis.every((abi) => abi === 'none') && platforms.every((platform) => platform === 'any');
        const native = members.find(({ path }) => /^(?![^/]+\.data\/(?!purelib\/)).*\.(?:pyd|dylib|so(?:\.\d+)*)$/is.test(path));
        const says = (what) => ({ where: wheelFile.path, what });
        return {
            examined: 1,
            findings: [
                ...(pure === 'true' && native !== undefined
                    ? [says(`Root-Is-Purelib is true, and there is ${native.path}`)]
                    : []),
                ...(pure === 'true' && native === undefined && !platforms.includes('any')
                    ? [says(`Root-Is-Purelib is true for the platform ${platforms.join('.')}`)]
                    : []),
                ...(pure === 'false' && anywhere && native === undefined
                    ? [says('Root-Is-Purelib is false for a wheel of every platform')]
                    : []),
            ],
        };
    },
};

// EXTERNAL MODULE: ./build/dist/allows-python.js
var allows_python = __webpack_require__(22086);
;// CONCATENATED MODULE: ./build/checks/distribution/python-conflict.js



const pythonConflict = {
    id: 'python-conflict',
    title: 'Requires-Python excludes what the file name is for',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Installers of that Python never choose the wheel, so it is of no use or one of the two is wrong.',
    remedy: 'Correct requires-python in pyproject.toml, or leave the wheel out of the build matrix.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#requires-python',
    run({ facts }) {
        const [field] = statedMetadata(facts, 'Requires-Python');
        const specifiers = field && (0,parse_specifiers/* parseSpecifiers */.$)(field.value);
        const { name } = facts;
        if (!field || !specifiers?.ok || !name.ok || name.value.kind !== 'wheel')
            return { examined: 0, findings: [] };
        const { pythons, abis } = name.value;
        // A stable ABI is for every later Python of the same major version.
        const open = abis.every((abi) => abi === 'abi3' || abi === 'abi3t');
        const excluded = pythons.filter((python) => !(0,allows_python/* allowsPython */.N)(specifiers.value, python, open));
        return {
            examined: pythons.length,
            findings: excluded.map((python) => ({
                where: field.where,
                what: `Requires-Python ${stated_metadata_shown(field.value)} excludes every Python of the tag ${python}`,
            })),
        };
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
            return row === undefined ? [] : { path: member.path, sha256: member.sha256, size: member.size, row };
        });
        return {
            examined: listed.length,
            findings: listed.flatMap(({ path, sha256, size, row }) => {
                const claimed = row.sha256?.ok ? row.sha256.value : undefined;
                const isSize = !row.size?.ok || row.size.value === size;
                if (sha256 !== undefined && claimed === sha256 && isSize)
                    return [];
                const says = claimed === undefined ? 'RECORD gives no SHA-256 for it' : `RECORD says ${claimed}`;
                if (sha256 === undefined)
                    return [{ where: path, what: `${says}, and it cannot be read` }];
                if (claimed === undefined)
                    return [{ where: path, what: says }];
                if (claimed !== sha256)
                    return [{ where: path, what: `${says}, the file is ${sha256}` }];
                return row.size?.ok ? [{ where: path, what: `RECORD says ${row.size.value} bytes, the file has ${size}` }] : [];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/script-shebang.js

const scriptShebang = {
    id: 'script-shebang',
    title: 'A script begins with the path of one interpreter',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Installers put their own Python in place of `#!python` alone. Any other line stays, and runs another Python or none.',
    remedy: 'Declare commands in project.scripts, or let scripts begin with #!python, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#recommended-installer-features',
    run({ facts: { contents } }) {
        const fixed = contents.scripts.flatMap(({ path, content }) => content.ok && /^#!(?!pythonw?(?:\s|$))/.test(content.value) && content.value.includes('python')
            ? [{ where: path, what: `it begins with ${stated_metadata_shown(content.value)}, not with #!python` }]
            : []);
        return { examined: contents.scripts.length, findings: fixed };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/second-dist-info.js
const secondDistInfo = {
    id: 'second-dist-info',
    title: 'The wheel has more than one .dist-info directory',
    severity: 'block',
    applies: 'sometimes',
    why: 'A wheel is one distribution. A second directory makes installers refuse it, or stands for a project that is not there.',
    remedy: 'Keep vendored projects inside of the package, and build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',
    run({ facts: { file, distInfos, members } }) {
        const smuggled = members.flatMap(({ path }) => second_dist_info_throughData.exec(path)?.[1] ?? []);
        return {
            examined: distInfos.length,
            findings: [
                ...(distInfos.length < 2 ? [] : [{ where: file, what: `it has ${distInfos.slice(0, 10).join(', ')}` }]),
                ...[...new Set(smuggled)].map((name) => ({
                    where: file,
                    what: `${JSON.stringify(name.slice(0, 200))} comes through .data, to where the metadata of projects are`,
                })),
            ],
        };
    },
};
const second_dist_info_throughData = /^[^/]+\.data\/(?:purelib|platlib)\/([^/]+\.dist-info)\//;

;// CONCATENATED MODULE: ./build/dist/stdlib-modules.js
/**
 * Top-level modules of the standard library, Python 3.11 to 3.14, those that went on the way among them. Private ones
 * and curiosities are left out.
 *
 * @see https://docs.python.org/3/py-modindex.html
 */
const stdlibModules = new Set(`
    abc aifc annotationlib argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect
    builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall
    compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses
    datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl
    filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp
    gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools json keyword
    linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
    multiprocessing netrc nis nntplib nt ntpath numbers opcode operator optparse os ossaudiodev pathlib pdb pickle
    pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile
    pyclbr pydoc pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select
    selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 ssl stat
    statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib
    tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty
    turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg
    winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
  `
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./build/checks/distribution/shadowed-module.js


const shadowedModule = {
    id: 'shadowed-module',
    title: 'The wheel puts a module over one of Python or of another tool',
    severity: 'warn',
    applies: 'always',
    why: 'Programs then import this one in place of the one they mean, or the other way round: the order of the path decides.',
    remedy: 'Rename the module, or move it into the package.',
    source: 'https://docs.python.org/3/py-modindex.html',
    run({ facts: { file, name, members } }) {
        const project = name.ok ? name.value.project : '';
        const modules = members.flatMap(({ path }) => {
            const installed = (0,installed_path/* installedPath */.Ag)(path);
            return installed !== undefined && (0,installed_path/* isModuleFile */.LQ)(installed) ? [(0,installed_path/* importedName */._L)(installed)] : [];
        });
        const tops = [...new Set(modules)];
        return {
            examined: members.length,
            findings: tops.flatMap((top) => {
                const owner = owners.get(top);
                if (stdlibModules.has(top))
                    return [{ where: file, what: `${top} is a module of the standard library` }];
                return owner === undefined || owner === project ? [] : [{ where: file, what: `${top} belongs to ${owner}` }];
            }),
        };
    },
};
/** Tools that nearly every environment has, by the modules they bring. */
const owners = new Map([
    ['pip', 'pip'],
    ['setuptools', 'setuptools'],
    ['pkg_resources', 'setuptools'],
    ['_distutils_hack', 'setuptools'],
    ['wheel', 'wheel'],
    ['virtualenv', 'virtualenv'],
    ['numpy', 'numpy'],
]);

;// CONCATENATED MODULE: ./build/checks/distribution/shipped-bytecode.js
const shippedBytecode = {
    id: 'shipped-bytecode',
    title: 'The wheel ships byte code',
    severity: 'warn',
    applies: 'always',
    why: 'Installers compile modules themselves. Byte code of another Python is dead weight, and hard to reproduce.',
    remedy: 'Leave __pycache__ and .pyc out of the package data, and build from a clean tree.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#recommended-installer-features',
    run({ facts: { file, members } }) {
        const compiled = members.filter(({ path }) => /\.py[co]$/i.test(path));
        const first = compiled[0]?.path ?? '';
        const what = `${compiled.length === 1 ? 'one file' : `${compiled.length} files`} of byte code, the first is ${JSON.stringify(first.slice(0, 200))}`;
        return { examined: members.length, findings: compiled.length === 0 ? [] : [{ where: file, what }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/startup-hook.js


const startupHook = {
    id: 'startup-hook',
    title: 'The wheel runs code whenever Python starts',
    severity: 'block',
    applies: 'always',
    why: 'Such a file runs in every program of the environment, imported or not. Attackers like it more than projects do.',
    remedy: 'Take the file out. A project that needs it sets the level of this check in its policy, with a reason.',
    source: 'https://docs.python.org/3/library/site.html',
    run({ facts: { members, contents } }) {
        const hooks = members.filter(({ path }) => hook.test((0,installed_path/* installedPath */.Ag)(path) ?? path.replace(/^.*\//s, '')));
        const importing = contents.pathFiles.flatMap(({ path, content }) => {
            if (!content.ok)
                return content.reasons.map((what) => ({ where: path, what }));
            return content.value
                .filter((line) => /^import[ \t]/.test(line))
                .map((line) => ({ where: path, what: `Python runs its line ${stated_metadata_shown(line)} at every start` }));
        });
        return {
            examined: members.length,
            findings: [...hooks.map(({ path }) => ({ where: path, what: 'Python runs it at every start' })), ...importing],
        };
    },
};
/** Modules that `site` imports, and the `.start` files of Python 3.15. */
const hook = /^(?:(?:site|user)customize(?:\.[^/]+|\/__init__\.[^/]+)|[^/]+\.start)$/i;

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

;// CONCATENATED MODULE: ./build/checks/distribution/stray-top-level.js

const strayTopLevel = {
    id: 'stray-top-level',
    title: 'Something lies at the top of site-packages that belongs elsewhere',
    severity: 'warn',
    applies: 'always',
    why: 'All projects share this folder: a second `tests` or `docs` mixes with or replaces the first.',
    remedy: 'Move it into the package, or exclude it in the build backend.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',
    run({ facts: { file, name, members } }) {
        const project = name.ok ? name.value.project : '';
        const reasons = new Map();
        for (const { path } of members) {
            const installed = (0,installed_path/* installedPath */.Ag)(path) ?? '';
            const end = installed.indexOf('/');
            const top = end < 0 ? installed : installed.slice(0, end);
            if (top === project)
                continue;
            const reason = end < 0 ? reasonForFile(top) : reasonForFolder(top);
            if (reason !== undefined)
                reasons.set(top, reason);
        }
        return {
            examined: members.length,
            findings: [...reasons].map(([top, reason]) => ({
                where: file,
                what: `${JSON.stringify(top.slice(0, 200))} ${reason}`,
            })),
        };
    },
};
const shared = new Set(`test tests testing doc docs example examples sample samples demo demos benchmark benchmarks tutorial tutorials data
  build dist script scripts tool tools bin lib include share src resources assets notebooks ci cmake`.split(/\s+/));
function reasonForFolder(top) {
    if (/\.egg-info$/i.test(top))
        return 'is the metadata of another kind of installation';
    return shared.has(top.toLowerCase()) ? 'is a name that many projects would use' : undefined;
}
function reasonForFile(top) {
    if (top === '')
        return undefined;
    if (top === '__init__.py')
        return 'makes a package of site-packages itself';
    if (/^(?:setup|conftest|noxfile|tasks|fabfile)\.py$/.test(top))
        return 'is for building or testing the project';
    return (0,installed_path/* isModuleFile */.LQ)(top) || /\.(?:pth|start)$/i.test(top) ? undefined : 'is no module';
}

;// CONCATENATED MODULE: ./build/checks/distribution/system-path.js
const systemPath = {
    id: 'system-path',
    title: 'The wheel places files outside of site-packages',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Files below .data/data go into the prefix of the environment, where they can take the place of files of others.',
    remedy: 'Keep data inside of the package, and read it with importlib.resources.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-data-directory',
    run({ facts: { file, members } }) {
        const folders = new Map();
        for (const { path } of members) {
            const folder = /^[^/]+\.data\/data\/([^/]+)/.exec(path)?.[1];
            if (folder !== undefined)
                folders.set(folder, (folders.get(folder) ?? 0) + 1);
        }
        return {
            examined: members.length,
            findings: [...folders].map(([folder, count]) => ({
                where: file,
                what: `${count === 1 ? 'a file goes' : `${count} files go`} to ${JSON.stringify(folder)} below the prefix`,
            })),
        };
    },
};

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

;// CONCATENATED MODULE: ./build/checks/distribution/top-level-mismatch.js


const topLevelMismatch = {
    id: 'top-level-mismatch',
    title: 'The top_level.txt file names a module that is not there',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Tools that map modules to projects read it. On a disk that ignores case, another spelling works until it does not.',
    remedy: 'Build again from a clean tree: an old egg-info directory leaves old names behind.',
    source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',
    run({ facts: { members, contents } }) {
        const { topLevel } = contents;
        if (topLevel === undefined)
            return { examined: 0, findings: [] };
        if (!topLevel.content.ok) {
            return { examined: 1, findings: topLevel.content.reasons.map((what) => ({ where: topLevel.path, what })) };
        }
        const tops = new Set(members.flatMap(({ path }) => (0,installed_path/* importedName */._L)((0,installed_path/* installedPath */.Ag)(path) ?? '') || []));
        const byCase = new Map([...tops].map((top) => [top.toLowerCase(), top]));
        const absent = topLevel.content.value.filter((name) => !tops.has((0,installed_path/* importedName */._L)(name)));
        return {
            examined: topLevel.content.value.length,
            findings: absent.map((name) => {
                const near = byCase.get(name.toLowerCase());
                const spelled = near === undefined ? 'the wheel has no such module' : `the wheel spells it ${stated_metadata_shown(near)}`;
                return { where: topLevel.path, what: `it names ${stated_metadata_shown(name)}; ${spelled}` };
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/uncovered-library.js



const uncoveredLibrary = {
    id: 'uncovered-library',
    title: 'A bundled library is in no SBOM of the wheel',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Scanners take the SBOM for the whole list. A hole in this library will not be told to anybody who has the wheel.',
    remedy: 'Add a component for it, with its name and version; auditwheel knows only libraries of the system’s packages.',
    source: 'https://peps.python.org/pep-0770/',
    run({ facts }) {
        const sboms = sbomsRead(facts);
        // A wheel without any SBOM is another check's.
        const libraries = sboms.length === 0 ? [] : (0,grafted_libraries/* graftedLibraries */.jM)(facts.members);
        const looked = sboms.length === 1 ? 'the one SBOM' : `${sboms.length} SBOMs`;
        const covered = coverageBy(sboms.map(({ content }) => content));
        return {
            examined: libraries.length,
            findings: libraries
                .filter((library) => !covered(library))
                .map(({ path, size }) => ({
                where: path,
                what: `no component has its name, path or digest in ${looked}; it has ${size} bytes`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/undeclared-license.js

const undeclaredLicense = {
    id: 'undeclared-license',
    title: 'A licence file is not listed in the metadata, or is not UTF-8',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Tools that collect licences read the list, and show the text. They pass over this file or garble it.',
    remedy: 'Add it to license-files in pyproject.toml, save it as UTF-8, then build again.',
    source: 'https://peps.python.org/pep-0639/#add-license-file-field',
    run({ facts }) {
        const folder = `${facts.distInfo}/licenses/`;
        const files = isSince(facts, '2.4') ? facts.members.filter(({ path }) => path.startsWith(folder)) : [];
        const listed = new Set(statedMetadata(facts, 'License-File').map(({ value }) => folder + value));
        const undecodable = new Set(facts.contents.undecodableLicenses);
        return {
            examined: files.length,
            findings: files.flatMap(({ path }) => [
                ...(listed.has(path) ? [] : [{ where: path, what: 'no License-File in the metadata names it' }]),
                ...(undecodable.has(path) ? [{ where: path, what: 'its text is not UTF-8' }] : []),
            ]),
        };
    },
};

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
const same_version_sameVersion = (a, b) => withoutZeros(a) === withoutZeros(b);
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
        const same = found !== undefined && same_version_sameVersion(found, version);
        return { examined: 1, findings: same ? [] : [{ where: file, what }] };
    },
};

// EXTERNAL MODULE: ./build/dist/sbom/schema-texts.js
var schema_texts = __webpack_require__(75005);
;// CONCATENATED MODULE: ./build/dist/unknown-licenses.js

/** Made of the list that CycloneDX ships, when it is first asked for. In lower case. */
let known;
/** The version of SPDX's list, for a sentence. */
const licenseListVersion = '3.29';
function knownIds() {
    const list = JSON.parse(schema_texts/* schemaTexts */.a['cyclonedx-licences'] ?? '{}');
    const ids = typeof list === 'object' && list !== null && 'enum' in list && Array.isArray(list.enum) ? list.enum : [];
    return new Set(ids.map((id) => String(id).toLowerCase()));
}
/**
 * Identifiers of an SPDX licence expression that are on neither list, of licences or of exceptions. The lists grow, so
 * that one of these need not be wrong; `LicenseRef-` is free. Case does not count.
 *
 * @param expression of the right form; of another one the answer means nothing.
 * @see https://spdx.org/licenses/
 */
function unknownLicenses(expression) {
    known ??= knownIds();
    const ids = known;
    const tokens = expression.split(/[\s()]+/).filter((token) => token !== '' && !/^(?:and|or|with)$/i.test(token));
    const unknown = tokens.filter((token) => {
        const id = token.toLowerCase();
        return !id.startsWith('licenseref-') && !ids.has(id) && !ids.has(id.replace(/\+$/, ''));
    });
    return [...new Set(unknown)];
}

;// CONCATENATED MODULE: ./build/checks/distribution/unknown-license.js



const unknownLicense = {
    id: 'unknown-license',
    title: 'The licence expression names a licence that is not on SPDX’s list',
    severity: 'warn',
    applies: 'sometimes',
    why: 'PyPI refuses what is not on its copy of the list. The list grows; the one shipped here may be older than PyPI’s.',
    remedy: 'Write the identifier as SPDX has it, or LicenseRef- and a name of your own, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/license-expression/',
    run({ facts }) {
        // What has not even the form of an expression is found by `invalid-license`.
        const fields = statedMetadata(facts, 'License-Expression').filter(({ value }) => judgeLicenseExpression(value) === undefined);
        return {
            examined: fields.length,
            findings: fields.flatMap(({ where, value }) => unknownLicenses(value).map((id) => ({
                where,
                what: `${stated_metadata_shown(id)} is not on SPDX’s list of licences, version ${licenseListVersion}`,
            }))),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/unknown-sbom-format.js
const unknownSbomFormat = {
    id: 'unknown-sbom-format',
    title: 'An SBOM in the wheel is of a format or version that is not known here',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Nobody judged it. An SBOM should be CycloneDX or SPDX in JSON, which scanners read.',
    remedy: 'Write the SBOM in JSON as CycloneDX 1.4 to 1.7, SPDX 2.3 or SPDX 3.0.',
    source: 'https://peps.python.org/pep-0770/',
    run({ facts: { sboms } }) {
        const unknown = sboms.flatMap(({ path, content }) => content.ok && !content.value.judged ? [{ path, form: content.value.form }] : []);
        return {
            examined: sboms.length,
            findings: unknown.map(({ path, form }) => ({
                where: path,
                what: `it is ${form}; known are CycloneDX 1.4 to 1.7, SPDX 2.3 and SPDX 3.0 in JSON`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/distribution/unlicensed-component.js

const unlicensedComponent = {
    id: 'unlicensed-component',
    title: 'A component in an SBOM has no licence',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Who passes the wheel on has to keep the licences of everything in it, and cannot find them here.',
    remedy: 'Give each component its licence as an SPDX expression.',
    source: 'https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/',
    run({ facts }) {
        const sboms = sbomsRead(facts);
        return {
            examined: sboms.reduce((sum, { content }) => sum + content.components.length, 0),
            findings: sboms.flatMap(({ path, content: { components } }) => {
                const without = components.filter(({ licensed }) => !licensed).map(({ name }) => name);
                if (without.length === 0)
                    return [];
                return [
                    {
                        where: path,
                        what: `${without.length} of ${components.length} components have none: ${firstNames(without)}`,
                    },
                ];
            }),
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

;// CONCATENATED MODULE: ./build/checks/distribution/unsafe-entry-point.js


const unsafeEntryPoint = {
    id: 'unsafe-entry-point',
    title: 'A command of the wheel has a name or a target that is not safe',
    severity: 'block',
    applies: 'sometimes',
    why: 'Installers make a program of this name that runs this target: a path leaves the folder of programs, code runs as it is.',
    remedy: 'Give the command a name of letters, digits, "-", "_" and ".", and a target MODULE:FUNCTION.',
    source: 'https://packaging.python.org/en/latest/specifications/entry-points/#data-model',
    run({ facts: { contents } }) {
        const { entryPoints } = contents;
        const points = entryPoints?.content.ok ? entryPoints.content.value : [];
        const commands = points.filter(({ group }) => unsafe_entry_point_groups.includes(group));
        return {
            examined: points.length,
            findings: commands.flatMap(({ group, name, value }) => judgeCommand(group, name, value).map((what) => ({ where: entryPoints?.path ?? '', what }))),
        };
    },
};
const unsafe_entry_point_groups = ['console_scripts', 'gui_scripts'];
/** `\w` of Python: letters and digits of every script. */
const safeName = /^[\p{L}\p{N}_.-]+$/u;
const dotted = String.raw `[\p{XID_Start}_]\p{XID_Continue}*(?:\.[\p{XID_Start}_]\p{XID_Continue}*)*`;
const reference = new RegExp(String.raw `^${dotted}\s*:\s*${dotted}\s*(?:\[[^\]]*\])?$`, 'u');
function judgeCommand(group, name, value) {
    return [
        ...(safeName.test(name) && !/^\.+$/.test(name)
            ? []
            : [`Invalid entry point name ${stated_metadata_shown(name)} in ${stated_metadata_shown(group)}`]),
        ...(isReservedScript(name) ? [`the command ${stated_metadata_shown(name)} would take the place of Python itself`] : []),
        ...(reference.test(value) ? [] : [`the command ${stated_metadata_shown(name)} runs ${stated_metadata_shown(value)}, which is no MODULE:FUNCTION`]),
    ];
}

;// CONCATENATED MODULE: ./build/checks/distribution/unsafe-license-path.js

const unsafeLicensePath = {
    id: 'unsafe-license-path',
    title: 'A licence file is listed by a path that is not allowed',
    severity: 'block',
    applies: 'sometimes',
    why: 'PyPI refuses it: the path must stay inside of the licences folder on every system.',
    remedy: 'List files below the project with / between folders in license-files in pyproject.toml, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#license-file-multiple-use',
    run({ facts }) {
        // Before 2.4 the field was no part of the format, and nobody follows its paths.
        const fields = isSince(facts, '2.4') ? statedMetadata(facts, 'License-File') : [];
        return {
            examined: fields.length,
            findings: fields.flatMap(({ where, value }) => {
                const reason = unsafe_license_path_reasonFor(value);
                return reason === undefined
                    ? []
                    : [{ where, what: `${stated_metadata_shown(value)} is invalid for 'license-file', ${reason}` }];
            }),
        };
    },
};
/** PyPI's own words. */
function unsafe_license_path_reasonFor(path) {
    if (path.includes('..'))
        return 'parent directory indicators are not allowed';
    if (path.includes('*'))
        return 'paths must be resolved';
    if (/^[/\\]|^[a-z]:/i.test(path))
        return 'paths must be relative';
    return /\\|\/\/|\/$|(?:^|\/)\.(?:\/|$)/.test(path) ? "paths must use '/' delimiter" : undefined;
}

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
const macMachines = '(?:ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)';
/** PyPI's list, as of August 2026. */
const supported = new RegExp(`^(?:${[
    'any',
    'win32|win_(?:amd64|arm64|ia64)',
    'manylinux(?:1|2010)_(?:x86_64|i686)',
    'manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)',
    `manylinux_\\d+_\\d+_(?:${machines}|ppc64)`,
    `musllinux_\\d+_\\d+_${machines}`,
    'linux_armv[67]l',
    `macosx_(?:10_\\d+|(?:11|12|13|14|15|26)_0)_${macMachines}`,
    'ios_\\d+_\\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)',
    'android_\\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)',
    'pyemscripten_\\d+_\\d+_wasm32',
].join('|')})$`);

;// CONCATENATED MODULE: ./build/checks/distribution/untidy-dist-info.js
const untidyDistInfo = {
    id: 'untidy-dist-info',
    title: 'The metadata directory holds what only an installer may write, or lies in the wrong place',
    severity: 'warn',
    applies: 'sometimes',
    why: 'INSTALLER, REQUESTED and direct_url.json tell how a project was installed. In a wheel they tell it wrongly.',
    remedy: 'Build again with a build backend, not from an installed copy.',
    source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',
    run({ facts: { distInfo, members } }) {
        const inside = members.filter(({ path }) => path.startsWith(`${distInfo}/`));
        const nested = members.filter(({ path }) => nestedRecord.test(path) && !/(?:^|\/)_?vendor(?:ed)?\//i.test(path));
        return {
            examined: inside.length,
            findings: [
                ...inside.flatMap(({ path }) => {
                    const [name = '', below] = path.slice(`${distInfo}/`.length).split('/', 2);
                    if (installed.includes(name))
                        return [{ where: path, what: 'an installer writes this file' }];
                    if (below === undefined || folders.includes(name))
                        return [];
                    return [{ where: path, what: `${JSON.stringify(name.slice(0, 100))} is none of ${folders.join(', ')}` }];
                }),
                ...nested.map(({ path }) => ({
                    where: path,
                    what: 'the metadata of a second project lie inside of a package',
                })),
            ],
        };
    },
};
const installed = ['INSTALLER', 'REQUESTED', 'direct_url.json'];
/** Sub-directories that a specification has given a meaning. */
const folders = ['licenses', 'license_files', 'sboms'];
/** One file of each such directory stands for all. */
const nestedRecord = /^(?!.*\.data\/)[^/]+\/(?:.*\/)?[^/]+\.dist-info\/METADATA$/s;

;// CONCATENATED MODULE: ./build/checks/distribution/untidy-metadata.js



const untidyMetadata = {
    id: 'untidy-metadata',
    title: 'The metadata hold what readers trip over',
    severity: 'warn',
    applies: 'always',
    why: 'Line readers and Python see other fields where a control character stands, and versions are compared as text by some.',
    remedy: 'Correct the project table of pyproject.toml or update the build backend, then build again.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/',
    run({ facts }) {
        const metadata = metadataOf(facts);
        const where = facts.metadata?.path ?? facts.file;
        // What cannot be read is found by `malformed-metadata`; here there is nothing to add.
        if (metadata === undefined)
            return { examined: 1, findings: [] };
        const version = (0,parse_metadata/* fieldOf */._F)(metadata, 'Version') ?? '';
        const normal = (0,model_version/* normaliseVersion */.r)(version);
        const controlled = metadata.fields.filter(({ value }) => /(?![\t\n\r])\p{Cc}|\r(?!\n)/u.test(value));
        const size = facts.members.find(({ path }) => path === where)?.size ?? 0;
        return {
            examined: metadata.fields.length,
            findings: [
                ...(normal.ok && normal.value !== version
                    ? [{ where, what: `Version ${JSON.stringify(version)} is ${normal.value} in its normal spelling` }]
                    : []),
                ...controlled.map(({ name }) => ({ where, what: `the field ${name} holds a control character` })),
                ...(size > maxBytes ? [{ where, what: `it has ${size} bytes; PyPI serves it to every installer` }] : []),
            ],
        };
    },
};
/** Bytes. The largest real one has 109 kB. */
const maxBytes = 1024 * 1024;

;// CONCATENATED MODULE: ./build/checks/distribution/untidy-record.js

const untidyRecord = {
    id: 'untidy-record',
    title: 'RECORD has a row that its format does not want',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Installers read past it today; stricter ones need not.',
    remedy: 'Update the tool that wrote RECORD last: the build backend, or the one that repaired the wheel.',
    source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file',
    run({ facts: { distInfo, record, members } }) {
        const rows = record?.content.ok ? record.content.value : [];
        const own = `${distInfo}/RECORD`;
        const signatures = signatureNames.map((name) => `${distInfo}/${name}`);
        const seen = new Set();
        const listed = new Set(rows.map(({ path }) => path));
        const unlisted = members.filter(({ path }) => signatures.includes(path) && !listed.has(path));
        const untidy = rows.flatMap(({ path, sha256 }) => {
            const reasons = [];
            if (seen.has(path))
                reasons.push('it is listed twice');
            if (path.endsWith('/'))
                reasons.push('the row is of a directory');
            if (path.includes('\\'))
                reasons.push('the path has a backslash');
            if (path === own && sha256 !== undefined)
                reasons.push('RECORD gives a digest of itself');
            if (signatures.includes(path))
                reasons.push(outOfUse);
            seen.add(path);
            return reasons.map((what) => ({ where: path, what }));
        });
        return {
            examined: rows.length,
            findings: [...untidy, ...unlisted.map(({ path }) => ({ where: path, what: outOfUse }))],
        };
    },
};
const outOfUse = 'signatures of RECORD are out of use';

;// CONCATENATED MODULE: ./build/checks/distribution/untidy-wheel-file.js

const untidyWheelFile = {
    id: 'untidy-wheel-file',
    title: 'The WHEEL file says something that its format does not want',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Installers read past it today; stricter ones need not.',
    remedy: 'Update the tool that wrote WHEEL last: the build backend, or the one that repaired the wheel.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',
    run({ facts: { name, wheelFile } }) {
        if (!wheelFile?.content.ok)
            return { examined: 0, findings: [] };
        const { wheelVersion, build, tags } = wheelFile.content.value;
        const named = name.ok && name.value.kind === 'wheel' ? name.value.build : undefined;
        const whats = [
            ...(/^1\.[1-9]/.test(wheelVersion)
                ? [`Wheel-Version is ${stated_metadata_shown(wheelVersion)}; installers warn of all but 1.0`]
                : []),
            ...(build === named ? [] : [`Build is ${quoted(build)}, in the file name it is ${quoted(named)}`]),
            ...tags
                .filter((tag) => tag.includes('.'))
                .map((tag) => `the tag ${stated_metadata_shown(tag)} is a set; it wants a line for each`),
        ];
        return { examined: 1, findings: whats.map((what) => ({ where: wheelFile.path, what })) };
    },
};
const quoted = (build) => (build === undefined ? 'missing' : stated_metadata_shown(build));

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

;// CONCATENATED MODULE: ./build/dist/rst/judge-rst-titles.js
/** One character that is neither letter, digit nor blank, repeated. */
const ruled = /^([!-/:-@[-`{-~])\1*$/;
/** Shorter rules are taken for text when they do not fit. */
const minRule = 4;
/** Whether a line is nothing but a rule. */
const isRule = ({ text, kind }) => kind === 'text' && ruled.test(text);
/**
 * Titles whose rules are too short, do not match, or give a level that no title before has led to.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#sections
 */
function judgeRstTitles(lines) {
    const faults = [];
    const styles = [];
    let level = 0;
    const enter = (style, line) => {
        const known = styles.indexOf(style);
        if (known < 0 && level < styles.length)
            faults.push({ line, what: 'Title level inconsistent' });
        else if (known < 0)
            styles.push(style);
        if (known > level)
            faults.push({ line, what: 'Title level inconsistent' });
        level = known < 0 ? styles.length : known + 1;
    };
    for (let at = 0; at < lines.length; at += 1) {
        const [first, second, third] = lines.slice(at, at + 3);
        if (first?.kind !== 'text' || continues(lines[at - 1]) || second === undefined)
            continue;
        if (isRule(first)) {
            at += judgeOverline(first, second, third, faults, enter);
            continue;
        }
        if (!isUnderline(first, second))
            continue;
        at += 1;
        if (first.indent > 0)
            faults.push({ line: first.number, what: 'Unexpected section title' });
        else if (columns(first.text) > second.text.length)
            faults.push(tooShort(second, 'underline'));
        if (first.indent === 0)
            enter(second.text[0] ?? '', first.number);
    }
    return faults;
}
/** Whether this line is a paragraph's, so that the next one is no title. */
const continues = (before) => before?.kind === 'text' && !isRule(before);
function isUnderline(title, rule) {
    const under = rule.text.trimStart();
    if (rule.kind !== 'text' || rule.indent !== title.indent || !ruled.test(under))
        return false;
    if (/^(?:[-+*•]|\d+\.) /.test(title.text) || title.text.startsWith(':'))
        return false;
    return under.length >= minRule || (under.length >= columns(title.text.trimStart()) && title.indent === 0);
}
const tooShort = ({ number }, what) => ({ line: number, what: `Title ${what} too short` });
/** @returns how many lines more it has read. */
function judgeOverline(over, title, under, faults, enter) {
    if (title.kind !== 'text' || over.text.length < minRule)
        return 0;
    if (under === undefined || !isRule(under) || under.text !== over.text) {
        faults.push({ line: over.number, what: 'Title overline without a matching underline' });
        return 1;
    }
    if (columns(title.text.trim()) > over.text.length)
        faults.push(tooShort(over, 'overline'));
    enter(`over ${over.text[0]}`, title.number);
    return 2;
}
/** Columns that a terminal gives a text: two for the wide letters of East Asia, none for marks. */
const columns = (text) => [...text].reduce((sum, one) => {
    if (/\p{Mn}/u.test(one))
        return sum;
    return (sum +
        (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u.test(one)
            ? 2
            : 1));
}, 0);

;// CONCATENATED MODULE: ./build/dist/rst/rst-lines.js
/** Directives whose content is paragraphs like any other; of all others it is not judged. */
const withParagraphs = new Set(`admonition attention caution danger epigraph error hint important note pull-quote sidebar tip topic
  warning`.split(/\s+/));
/** Marks before the text of a list item or a field, which the text's own column comes after. */
const listMark = /^(?:[-+*•]|(?:\d+|[a-z]|#)[.)]|\(\w\)|:[^:`]+:)\s+/i;
/** A border or row of a table of either form. */
const tableLine = /^(?:\+[-=+]+\+|=+(?: +=+)+)$/;
/** Lines looked ahead for the border that ends a table. */
const maxTableGap = 60;
/** Takes a text apart into lines. Whatever is not understood counts as verbatim, so that it is not judged wrongly. */
function rstLines(source) {
    const texts = source.split(/\r\n|\r|\n/).map((line) => expandTabs(line).trimEnd());
    const lines = [];
    /** Lines deeper than this are verbatim, until one is not. */
    let deeperThan;
    let inTable = false;
    let inDoctest = false;
    for (const [at, text] of texts.entries()) {
        const indent = text.length - text.trimStart().length;
        const body = text.slice(indent);
        if (body === '') {
            inTable &&= !isBorder(lines.at(-1)) && borderComes(texts, at);
            inDoctest = false;
            lines.push({ number: at + 1, text, indent, kind: 'blank' });
            continue;
        }
        if (deeperThan !== undefined && indent > deeperThan) {
            lines.push({ number: at + 1, text, indent, kind: 'verbatim' });
            continue;
        }
        deeperThan = undefined;
        inTable ||= tableLine.test(body);
        inDoctest ||= body.startsWith('>>> ');
        const kind = inTable || inDoctest || /^\|(?: |$)/.test(body) ? 'verbatim' : rst_lines_kindOf(body);
        lines.push({ number: at + 1, text, indent, kind });
        if (kind === 'explicit')
            deeperThan = hasParagraphs(body) ? undefined : indent;
        else if (kind === 'text' && body.endsWith('::'))
            deeperThan = literalAfter(texts, at, contentColumn(indent, body));
    }
    return lines;
}
const expandTabs = (line) => line.includes('\t') ? line.replace(/[^\t]*\t/g, (part) => part.slice(0, -1).padEnd((part.length + 7) & ~7)) : line;
const rst_lines_kindOf = (body) => (/^(?:\.\.|__)(?: |$)/.test(body) ? 'explicit' : 'text');
const hasParagraphs = (body) => withParagraphs.has(/^\.\. +([\w-]+) ?::/.exec(body)?.[1]?.toLowerCase() ?? '');
/** A blank line within a simple table stands before more rows, and a border ends them. */
const borderComes = (texts, at) => texts.slice(at + 1, at + maxTableGap).some((line) => tableLine.test(line.trim()));
const isBorder = (line) => line !== undefined && tableLine.test(line.text.trim());
/** The column of a line's own text: behind the mark, where it is an item or a field. */
const contentColumn = (indent, body) => indent + (listMark.exec(body)?.[0] ?? '').length;
/** After `::` comes a literal block: deeper lines, or lines that are quoted one by one. */
function literalAfter(texts, at, column) {
    const next = texts.slice(at + 1, at + maxTableGap).find((line) => line !== '');
    if (next === undefined)
        return undefined;
    const indent = next.length - next.trimStart().length;
    if (indent > column)
        return column;
    return /^[!-/:-@[-`{-~]/.test(next.trimStart()) && indent === column ? column - 1 : undefined;
}

;// CONCATENATED MODULE: ./build/dist/rst/judge-rst-blocks.js


/** Directives that docutils brings and PyPI's settings leave on. */
const directives = new Set(`admonition attention caution class code code-block compound container contents csv-table danger date default-role
  epigraph error figure footer header highlights hint image important line-block list-table math meta note
  parsed-literal pull-quote replace role rst-class rubric section-numbering sectnum sidebar sourcecode table
  target-notes tip title topic unicode warning`.split(/\s+/));
/** They read files or pass HTML through, so PyPI has switched them off. */
const disabled = new Set(['include', 'raw']);
/** Lines looked back for the beginning of a block. */
const maxAbove = 200;
/** Where a list item begins: its mark and a blank. */
const bullet = /^([-+*•])(?: |$)/;
/** Directives that PyPI does not know, and blocks that end without the blank line which docutils asks for. */
function judgeRstBlocks(lines) {
    return lines.flatMap((line, at) => {
        const found = line.kind === 'explicit' ? judgeDirective(line, lines[at + 1]) : [];
        return [...found, ...judgeUnindent(lines, at), ...judgeIndent(lines, at)];
    });
}
function judgeDirective({ number, text, indent }, below) {
    const found = /^\s*\.\. +(?:\|[^|]+\| +)?(?<name>[a-z][\w.+:-]*?) ?::(?: |$)/i.exec(text)?.groups?.name;
    const name = found?.toLowerCase();
    if (name === undefined)
        return [];
    if (directives.has(name)) {
        const joined = below !== undefined && below.kind !== 'blank' && below.indent > indent && !/^\s*:/.test(below.text);
        if (!joined || !/^code|^sourcecode/.test(name))
            return [];
        return [{ line: number, what: `"${name}" directive without a blank line before its content` }];
    }
    const what = disabled.has(name) ? `"${name}" directive disabled` : `Unknown directive type "${name.slice(0, 100)}"`;
    return [{ line: number, what }];
}
/** A line that goes back to a margin, or stays at the margin of a list item, with no blank line before it. */
function judgeUnindent(lines, at) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (line?.kind !== 'text' || before === undefined || before.kind === 'blank')
        return [];
    const ownerAt = ownerOf(lines, at, line.indent);
    const owner = lines[ownerAt];
    const block = owner === undefined ? undefined : endedBlock(lines, { at, ownerAt, line, owner, before });
    return block === undefined
        ? []
        : [{ line: line.number, what: `${block} ends without a blank line; unexpected unindent` }];
}
/** The nearest line above that is blank or not deeper. */
function ownerOf(lines, at, indent) {
    for (let above = at - 1; above >= Math.max(0, at - maxAbove); above -= 1) {
        const line = lines[above];
        if (line === undefined || line.kind === 'blank' || line.indent <= indent)
            return above;
    }
    return -1;
}
/** What ends too early at this line; `undefined` where nothing does, or where it is not sure. */
function endedBlock(lines, { at, ownerAt, line, owner, before }) {
    const isBack = before.indent > line.indent;
    if (owner.kind === 'blank')
        return isBack && !isItem(line.text.trimStart()) ? 'Block quote' : undefined;
    if (owner.indent !== line.indent)
        return undefined;
    if (owner.kind === 'explicit')
        return 'Explicit markup';
    if (owner.kind !== 'text' || isRule(owner))
        return undefined;
    const mark = bullet.exec(owner.text.trimStart())?.[1];
    if (mark !== undefined) {
        const goesOn = bullet.exec(line.text.trimStart())?.[1] === mark;
        return goesOn || !startsBlock(lines, ownerAt, mark) ? undefined : 'Bullet list';
    }
    if (!isBack || isItem(owner.text.trimStart()) || isItem(line.text.trimStart()))
        return undefined;
    if (owner.text.endsWith('::'))
        return 'Literal block';
    return (lines[at + 1]?.indent ?? 0) > line.indent ? undefined : 'Definition list';
}
/** Whether an item with this mark stands first in its block or behind another one; in a paragraph a dash is text. */
function startsBlock(lines, at, mark) {
    const item = lines[at];
    for (let above = at - 1; above >= Math.max(0, at - maxAbove); above -= 1) {
        const line = lines[above];
        if (line === undefined || item === undefined || line.kind === 'blank')
            return true;
        const body = line.text.trimStart();
        if (line.indent < item.indent)
            return contentColumn(line.indent, body) !== item.indent;
        if (line.indent === item.indent && bullet.exec(body)?.[1] !== mark)
            return false;
    }
    return true;
}
/** A deeper line right behind the second or a later line of a paragraph. */
function judgeIndent(lines, at) {
    const [first, second, third] = [lines[at - 2], lines[at - 1], lines[at]];
    if (third?.kind !== 'text' || second?.kind !== 'text' || first?.kind !== 'text')
        return [];
    if (second.indent >= third.indent || first.indent !== second.indent)
        return [];
    if ([first, second].some((line) => isRule(line) || isItem(line.text.trimStart())))
        return [];
    return [{ line: third.number, what: 'Unexpected indentation' }];
}
const isItem = (body) => /^(?:[-+*•]|(?:\w|\d+|#)[.)]|\(\w+\)|:[^:]+:)(?: |$)/.test(body) || /^(?:--?|\/)\w/.test(body);

;// CONCATENATED MODULE: ./build/dist/rst/judge-rst-inline.js
/** Roles that docutils brings, by every name they have. */
const roles = new Set(`ab abbreviation ac acronym anonymous-reference citation-reference code emphasis footnote-reference literal math
  named-reference pep pep-reference rfc rfc-reference strong sub subscript substitution-reference sup superscript t
  target title title-reference uri uri-reference url`.split(/\s+/));
/** Faults looked for in one paragraph: each costs a look through the rest of it. */
const maxFaults = 10;
/** Characters of a name; longer ones are not read. */
const maxName = 1_000;
/** What stands before a start and after an end of inline markup, beside blanks. */
const before = String.raw `(?<=^|[\s\-/:'"<([{\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}])(?<!\\)`;
const after = String.raw `(?=$|[\s\-/:'">)\]}.,;!?\\\p{Pe}\p{Pf}\p{Pi}\p{Pd}\p{Po}])`;
const start = new RegExp(String.raw `${before}(?:(?<role>:[a-z][\w.+:-]{0,80}:)?(?<mark>\*\*|\*(?!\*)|${'``'}|${'`'}(?!${'`'})|_${'`'}|\|(?!\|)))(?!\s|$)`, 'giu');
const ends = {
    '**': new RegExp(String.raw `(?<![\s\\])\*\*${after}`, 'gu'),
    '*': new RegExp(String.raw `(?<![\s\\])\*${after}`, 'gu'),
    '``': new RegExp(String.raw `(?<!\s)${'``'}${after}`, 'gu'),
    '`': new RegExp(String.raw `(?<![\s\\])${'`'}(?<suffix>:[a-z][\w.+:-]{0,80}:|__?)?${after}`, 'giu'),
    '_`': new RegExp(String.raw `(?<![\s\\])${'`'}${after}`, 'gu'),
    '|': new RegExp(String.raw `(?<![\s\\])\|_{0,2}${after}`, 'gu'),
};
const judge_rst_inline_names = {
    '**': 'strong',
    '*': 'emphasis',
    '``': 'literal',
    '`': 'interpreted text',
    '_`': 'target',
    '|': 'substitution reference',
};
/** Opening marks and what closes them: markup between such a pair, as in `"*"`, is text. */
const pairs = { '"': '"', "'": "'", '(': ')', '[': ']', '{': '}', '<': '>' };
/**
 * Inline markup that begins and does not end, and roles that docutils does not know.
 *
 * @param text a paragraph. @param line of its first line. @param known roles that the text defines itself.
 * @param found takes the references and targets.
 */
function judgeRstInline(text, line, known, found) {
    const faults = [];
    const lineAt = lineCounter(text, line);
    let plain = '';
    let from = 0;
    start.lastIndex = 0;
    for (let begin = start.exec(text); begin !== null && faults.length < maxFaults; begin = start.exec(text)) {
        const { role, mark = '' } = begin.groups ?? {};
        const inside = begin.index + begin[0].length;
        if (isQuoted(text, begin.index, inside))
            continue;
        const end = ends[mark];
        if (end === undefined)
            continue;
        end.lastIndex = inside + 1;
        const close = end.exec(text);
        if (close === null) {
            faults.push({ line: lineAt(begin.index), what: `Inline ${judge_rst_inline_names[mark]} start-string without end-string` });
            continue;
        }
        const asked = (role ?? (/^:/.test(close.groups?.suffix ?? '') ? close.groups?.suffix : undefined))?.slice(1, -1);
        if (asked !== undefined && !roles.has(asked.toLowerCase()) && !known.has(asked.toLowerCase()))
            faults.push({ line: lineAt(begin.index), what: `Unknown interpreted text role "${asked.slice(0, 100)}"` });
        if (mark === '`' && asked === undefined && close.groups?.suffix === '_')
            notePhrase(text.slice(inside, close.index), lineAt(begin.index), found);
        plain += `${text.slice(from, begin.index)} ${text.slice(begin.index, close.index).replace(/[^\n]/g, '')}`;
        from = close.index + close[0].length;
        start.lastIndex = from;
    }
    noteWords(plain + text.slice(from), line, found);
    return faults;
}
const isQuoted = (text, begin, inside) => begin > 0 && pairs[text[begin - 1] ?? ''] === text[inside];
/** `` `text <address>`_ `` gives an address, `` `text`_ `` asks for one. */
function notePhrase(phrase, line, { references, targets }) {
    if (phrase.length > maxName)
        return;
    const { text, address } = /^(?<text>[^<]*?)\s*<(?<address>[^<>]+)>$/s.exec(phrase)?.groups ?? {};
    if (address === undefined)
        references.push({ name: phrase, line });
    else if (address.endsWith('_'))
        references.push({ name: address.slice(0, -1), line });
    else
        targets.push(text === '' || text === undefined ? address : text);
}
/** Words that end in `_`, outside of all markup. */
function noteWords(text, line, { references }) {
    const word = new RegExp(String.raw `${before}(?<name>[\p{L}\p{N}]{1,80}(?:[-._+:][\p{L}\p{N}]{1,80}){0,20})_${after}`, 'gu');
    const lineAt = lineCounter(text, line);
    for (const found of text.matchAll(word))
        references.push({ name: found.groups?.name ?? '', line: lineAt(found.index) });
}
/** Counts on from place to place, so that a long paragraph is gone through once. Places have to ascend. */
function lineCounter(text, first) {
    let line = first;
    let from = 0;
    return (at) => {
        for (let next = text.indexOf('\n', from); next >= 0 && next < at; next = text.indexOf('\n', from)) {
            line += 1;
            from = next + 1;
        }
        return line;
    };
}

;// CONCATENATED MODULE: ./build/dist/judge-rst.js




/** Characters judged; the longest real description surveyed has half as many, and the rest is not looked at. */
const judge_rst_maxLength = 256 * 1024;
/** Faults told: the first ones are what matters. */
const judge_rst_maxFaults = 20;
/**
 * Finds what docutils, with PyPI's settings, refuses in a reStructuredText: there any warning is an error. This is no
 * whole parser. It knows the faults that descriptions really have, and is silent where it does not know.
 *
 * @returns faults by line.
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
function judgeRst(text) {
    const lines = rstLines(text.slice(0, judge_rst_maxLength));
    const names = { references: [], targets: [] };
    const roles = new Set(lines.flatMap(({ text }) => /^\.\. +role:: *([\w.+:-]+)/.exec(text)?.[1]?.toLowerCase() ?? []));
    const inline = paragraphsOf(lines).flatMap(({ text, line }) => judgeRstInline(text, line, roles, names));
    const faults = [...judgeRstTitles(lines), ...judgeRstBlocks(lines), ...inline, ...judgeNames(lines, names)];
    return faults.sort((a, b) => a.line - b.line).slice(0, judge_rst_maxFaults);
}
/** Lines of one block at one margin; each item of a list is one by itself. */
function paragraphsOf(lines) {
    const all = [];
    let before;
    for (const line of lines) {
        const last = all.at(-1);
        const joins = before?.kind === 'text' && !isRule(before) && last !== undefined && !isNew(line, before);
        if (line.kind === 'text' && !isRule(line)) {
            if (joins)
                last.text += `\n${line.text}`;
            else
                all.push({ text: line.text, line: line.number, indent: line.indent, ended: false });
        }
        before = line;
    }
    return all;
}
/** Another margin than the line before, unless that was an item's first line; or an item's mark. */
function isNew({ text, indent }, before) {
    const body = text.trimStart();
    if (/^(?:[-+*•]|\d+\.|#\.|:[^:`]+:)(?: |$)/.test(body))
        return true;
    return indent !== before.indent && !/^(?:[-+*•]|\d+\.|#\.|:[^:`]+:) /.test(before.text.trimStart());
}
/** Names are equal but for case and the width of blanks. */
const normal = (name) => name
    .replace(/\\(?=.)/gs, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
/** References to a name that nothing gives an address, and names that are given two. */
function judgeNames(lines, { references, targets }) {
    const addresses = new Map();
    const twice = [];
    for (const { name, address, line } of explicitTargets(lines)) {
        const key = normal(name);
        const other = addresses.get(key);
        if (other !== undefined && other !== address)
            twice.push({ line, what: `Duplicate explicit target name: ${judge_rst_quoted(key)}` });
        addresses.set(key, address);
    }
    // Inline targets are not read here, so that where there are any, a name may be known all the same.
    if (lines.some(({ text }) => /(?:^|\s)_`/.test(text)))
        return twice;
    const known = new Set([...addresses.keys(), ...targets.map(normal), ...implicitNames(lines)]);
    const unknown = references.filter(({ name }) => !known.has(normal(name)));
    return [
        ...twice,
        ...unknown.map(({ name, line }) => ({ line, what: `Unknown target name: ${judge_rst_quoted(normal(name))}` })),
    ];
}
const judge_rst_quoted = (name) => JSON.stringify(name.slice(0, 100));
const target = /^\s*\.\. +_(?!_:)(?<name>`[^`]+`|(?:[^:\\`]|\\.|:(?! |$))+):(?:\s+(?<address>.*))?$/;
/** `.. _name: address`; the address may stand in the lines below. */
const explicitTargets = (lines) => lines.flatMap(({ text, indent, number: line }, at) => {
    const { name, address = '' } = target.exec(text)?.groups ?? {};
    if (name === undefined)
        return [];
    const below = lines[at + 1];
    const rest = below !== undefined && below.kind === 'verbatim' && below.indent > indent ? below.text.trim() : '';
    return [{ name: name.replaceAll('`', ''), address: address + rest, line }];
});
/** Titles, footnotes and citations are targets too. */
const implicitNames = (lines) => lines.flatMap((line, at) => {
    const below = lines[at + 1];
    const note = /^\s*\.\. +\[#?([^\]]+)\]/.exec(line.text)?.[1];
    return [
        ...(below !== undefined && isRule(below) ? [normal(line.text)] : []),
        ...(note === undefined ? [] : [normal(note)]),
    ];
});

;// CONCATENATED MODULE: ./build/checks/distribution/unverified-description.js


const unverifiedDescription = {
    id: 'unverified-description',
    title: 'The description has reStructuredText that PyPI would not render',
    severity: 'warn',
    applies: 'sometimes',
    why: 'PyPI refuses the upload at the first warning of its renderer. The faults that descriptions really have are found here, not every one.',
    remedy: 'Correct the lines and run `twine check` on the file, which renders it; or write the description in Markdown.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type',
    run({ facts }) {
        const description = metadataOf(facts)?.description ?? '';
        const [type] = statedMetadata(facts, 'Description-Content-Type');
        const where = facts.metadata?.path ?? facts.file;
        // Without a type PyPI reads reStructuredText.
        const isRst = type === undefined || /^\s*text\/x-rst\b/i.test(type.value);
        const faults = isRst ? judgeRst(description) : [];
        return {
            examined: description.trim() === '' ? 0 : 1,
            findings: faults.map(({ line, what }) => ({ where, what: `line ${line} of the description: ${what}` })),
        };
    },
};

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
            ...(folder ? [{ where: folder.path, value: (0,model_version/* normaliseVersion */.r)(folder.version) }] : []),
            ...(metadata && inMetadata !== undefined ? [{ where: metadata.path, value: (0,model_version/* normaliseVersion */.r)(inMetadata) }] : []),
        ];
        return agreeingClaims(claims, same_version_sameVersion);
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
    abi3Mismatch,
    ambiguousArchive,
    archiveBomb,
    buildPath,
    collidingPath,
    corruptEntry,
    directDependency,
    emptyWheel,
    escapingRpath,
    executableStack,
    extensionAbiMismatch,
    foreignLibrary,
    foreignMachine,
    foreignSbom,
    glibcMismatch,
    hiddenArchiveData,
    incompleteSbom,
    invalidClassifier,
    invalidDescriptionType,
    invalidDynamic,
    invalidEmail,
    invalidImportName,
    invalidLicense,
    invalidRequirement,
    invalidSbom,
    invalidSummary,
    invalidUrl,
    junkFile,
    leakedBuildPath,
    licenseClassifier,
    localVersion,
    machineMismatch,
    macosMinimumMismatch,
    malformedEntryPoints,
    malformedFileName,
    malformedMetadata,
    malformedNative,
    malformedPurl,
    malformedRecord,
    malformedSbom,
    malformedWheelFile,
    misplacedData,
    missingDistInfo,
    missingEntryPointTarget,
    missingFile,
    missingLicenseFile,
    missingSbom,
    nameMismatch,
    nativeInPureWheel,
    nestedArchive,
    oddEntryPoint,
    orphanedBytecode,
    oversizedFile,
    pathFile,
    phantomComponent,
    privateKey,
    privateTestKey,
    purelibMismatch,
    pythonConflict,
    recordMismatch,
    scriptShebang,
    secondDistInfo,
    shadowedModule,
    shippedBytecode,
    startupHook,
    strayTopLevel,
    systemPath,
    tagMismatch,
    topLevelMismatch,
    uncoveredLibrary,
    undeclaredLicense,
    unexpectedProject,
    unexpectedVersion,
    unknownLicense,
    unknownSbomFormat,
    unlicensedComponent,
    unlistedFile,
    unreadableArchive,
    unsafeEntryPoint,
    unsafeLicensePath,
    unsafeMember,
    unsafePath,
    unsupportedPlatformTag,
    untidyDistInfo,
    untidyMetadata,
    untidyRecord,
    untidyWheelFile,
    unusualArchive,
    unverifiedDescription,
    versionMismatch,
];
/** What an sdist is asked. */
const sdistChecks = [
    ambiguousArchive,
    archiveBomb,
    collidingPath,
    corruptEntry,
    directDependency,
    hiddenArchiveData,
    invalidClassifier,
    invalidDescriptionType,
    invalidDynamic,
    invalidEmail,
    invalidImportName,
    invalidLicense,
    invalidRequirement,
    invalidSummary,
    invalidUrl,
    junkFile,
    licenseClassifier,
    localVersion,
    malformedFileName,
    malformedMetadata,
    missingLicenseFile,
    missingPkgInfo,
    missingPyproject,
    nameMismatch,
    nestedArchive,
    oldPkgInfo,
    oversizedFile,
    pathFile,
    straySdistEntry,
    unexpectedProject,
    unexpectedVersion,
    unknownLicense,
    unreadableArchive,
    unsafeLicensePath,
    unsafeMember,
    unsafePath,
    untidyMetadata,
    unusualArchive,
    unverifiedDescription,
    versionMismatch,
];


/***/ }),

/***/ 22086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ allowsPython)
/* harmony export */ });
/** Minor and micro versions tried; Python is far from both. */
const [minors, micros] = [60, 50];
/**
 * Whether Requires-Python leaves any Python that a tag is for. Errs on the side of yes: a clause with anything but
 * plain numbers is taken to allow all.
 *
 * @param tag `py3`, `cp312`, `pp311`; any other allows all. @param open the tag is for later minor versions as well.
 */
function allowsPython(specifiers, tag, open) {
    const found = /^(?:py|cp|pp|gp)(\d)(\d{0,3})$/.exec(tag);
    if (found === null)
        return true;
    const major = Number(found[1]);
    const first = Number(found[2]);
    const any = found[2] === '' || open;
    for (let minor = first; minor <= (any ? minors : first); minor += 1) {
        for (let micro = 0; micro <= micros; micro += 1) {
            if (specifiers.every((specifier) => satisfies([major, minor, micro], specifier)))
                return true;
        }
    }
    return false;
}
function satisfies(version, { operator, version: text }) {
    const prefix = text.endsWith('.*');
    const plain = prefix ? text.slice(0, -2) : text;
    if (!/^\d{1,6}(?:\.\d{1,6}){0,5}$/.test(plain) || operator === '===')
        return true;
    const wanted = plain.split('.').map(Number);
    const order = compare(version, wanted);
    const within = compare(version.slice(0, wanted.length), wanted) === 0;
    if (operator === '==')
        return prefix ? within : order === 0;
    if (operator === '!=')
        return prefix ? !within : order !== 0;
    if (operator === '~=')
        return order >= 0 && compare(version.slice(0, wanted.length - 1), wanted.slice(0, -1)) === 0;
    if (operator === '>=')
        return order >= 0;
    if (operator === '<=')
        return order <= 0;
    return operator === '>' ? order > 0 : order < 0;
}
/** Missing numbers are zeros. */
function compare(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 45173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inflateChunks),
/* harmony export */   X: () => (/* binding */ piecesOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37317);




/** Bytes taken and made at a time. */
const chunkBytes = 1024 * 1024;
/** The bytes of a range, piece by piece. */
function* piecesOf(bytes, { from, to }) {
    for (let at = from; at < to; at += chunkBytes)
        yield bytes.subarray(at, Math.min(to, at + chunkBytes));
}
/**
 * Inflates the one deflate stream that a range begins with, of any length, in memory of a few chunks.
 *
 * @param take is given each chunk, which it must not keep; once it returns `false` nothing more is inflated.
 * @returns how many bytes of the range belong to the stream, or why it cannot be inflated to its end.
 * @throws what reading the archive throws.
 */
async function inflateChunks(bytes, range, take) {
    const inflater = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflateRaw)({ chunkSize: chunkBytes });
    let end;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(piecesOf(bytes, range)), inflater, async (chunks) => {
            for await (const chunk of chunks) {
                if (take(chunk))
                    continue;
                end = 'stopped';
                return;
            }
            end = 'whole';
        });
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
        // What follows the stream is left unread, which a pipeline takes for a failure.
        if (end === undefined && !code.startsWith('Z_'))
            throw thrown;
        if (code === 'Z_BUF_ERROR')
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .M)('its deflate stream ends too early');
        if (end === undefined)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .M)('its deflate stream is damaged');
    }
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .u)({ used: inflater.bytesWritten });
}


/***/ }),

/***/ 92695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ installedPath),
/* harmony export */   LQ: () => (/* binding */ isModuleFile),
/* harmony export */   _L: () => (/* binding */ importedName)
/* harmony export */ });
/**
 * Where an installer puts a file of a wheel, relative to `site-packages`; `undefined` for what goes elsewhere and for
 * the metadata. As pip has it, any top folder that ends in `.data` is one of schemes, whatever its name.
 */
function installedPath(path) {
    const end = path.indexOf('/');
    if (end < 0)
        return path;
    if (path.startsWith('.dist-info', end - '.dist-info'.length))
        return undefined;
    if (!path.startsWith('.data', end - '.data'.length))
        return path;
    const scheme = /^(?:purelib|platlib)\//.exec(path.slice(end + 1))?.[0];
    return scheme === undefined ? undefined : path.slice(end + 1 + scheme.length);
}
/**
 * What Python imports a file or folder at the top of `site-packages` as: `x` for `x.cpython-312-x86_64-linux-gnu.so`.
 * A folder keeps its dots: nothing below `x.libs` can be imported.
 */
function importedName(installed) {
    const end = installed.search(/[./]/);
    if (end < 0)
        return installed;
    const slash = installed.indexOf('/');
    return installed.slice(0, slash < 0 ? end : slash);
}
/** What Python can import: sources, stubs, byte code and extension modules. */
const isModuleFile = (path) => /\.(?:py|pyi|pyc|pyd|so)$/.test(path);


/***/ }),

/***/ 52583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  I: () => (/* binding */ noKnownStreams)
});

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/dist/buffer-over.js
var buffer_over = __webpack_require__(62562);
;// CONCATENATED MODULE: ./build/dist/native/word-reader.js

/** Bytes of one name or path. No real system opens a longer one. */
const maxTextBytes = 4_096;
/** Bytes of all texts of one file: many entries may point at one text, and must not cost us memory. */
const maxAllTextBytes = 64 * 1024;
/** Ends the reading of this one file. Only `readNative` sees it. */
function fault(what) {
    throw new RangeError(what);
}
/** @param content the whole file, or one slice of it. */
function wordReader(content, { big, wide }) {
    const bytes = (0,buffer_over/* bufferOver */.Lb)(content);
    let spent = 0;
    const u32 = (at) => (big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
    const u64 = (at) => (big ? (0,buffer_over/* readUint64BE */.qb)(bytes, at) : (0,buffer_over/* readUint64 */.VF)(bytes, at));
    return {
        bytes,
        u16: (at) => (big ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at)),
        u32,
        u64,
        word: wide ? u64 : u32,
        text: (at, end = bytes.length) => {
            const field = at < end && end <= bytes.length ? bytes.subarray(at, end) : fault('a name lies outside of the file');
            const length = field.subarray(0, maxTextBytes + 1).indexOf(0);
            if (length < 0)
                fault(`a name does not end within its table, or has more than ${maxTextBytes} bytes`);
            spent += length;
            if (spent > maxAllTextBytes)
                fault(`its names have more than ${maxAllTextBytes} bytes`);
            return field.toString('utf8', 0, length);
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/native/read-elf-versions.js

/** A real library has about twenty. */
const maxVersionNeeds = 4_096;
/** Bit of `vna_flags`. */
const isWeak = 2;
/**
 * Reads the versions that the file needs of its libraries. The loader follows the chain of offsets and ignores the
 * counts beside it; so do we.
 *
 * @param start offset of the first record. @param textAt a text by its offset in the table of names.
 * @see https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html
 */
function readElfVersions({ u16, u32 }, start, textAt) {
    const needs = [];
    let records = 0;
    const chain = (first, nextAt, visit) => {
        for (let at = first, next = -1; next !== 0; at += next) {
            records++;
            if (records > maxVersionNeeds)
                fault(`it needs more than ${maxVersionNeeds} versions`);
            visit(at);
            next = u32(at + nextAt);
        }
    };
    chain(start, 12, (libraryAt) => {
        const library = textAt(u32(libraryAt + 4));
        chain(libraryAt + u32(libraryAt + 8), 12, (at) => {
            needs.push({ library, version: textAt(u32(at + 8)), weak: (u16(at + 4) & isWeak) !== 0 });
        });
    });
    return needs;
}

;// CONCATENATED MODULE: ./build/dist/native/read-elf-dynamic.js


/** A real library has about thirty. */
const maxEntries = 4_096;
const tags = {
    end: 0,
    needed: 1,
    texts: 5,
    textsSize: 10,
    soname: 14,
    rpath: 15,
    runpath: 29,
    versions: 0x6ffffffe,
};
/**
 * Reads the dynamic section where the loader finds it.
 *
 * @param loaded segments that the loader maps, in their order.
 * @see https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.dynamic.html
 */
function readElfDynamic(reader, wide, segment, loaded) {
    if (segment === undefined)
        return { needed: [], rpaths: [], runpaths: [], soname: undefined, versions: [] };
    const offsetOf = (address) => {
        // A later segment is mapped over an earlier one.
        const home = loaded.findLast((one) => address >= one.address && address < one.address + one.fileSize);
        return home === undefined ? fault('a table lies where nothing is loaded') : address - home.address + home.offset;
    };
    // Tools read it by its offset, the loader by its address: two places would be two truths.
    if (offsetOf(segment.address) !== segment.offset)
        fault('its dynamic section is at two places');
    const entries = readEntries(reader, wide, segment);
    const values = (tag) => entries.flatMap((entry) => (entry.tag === tag ? [entry.value] : []));
    const [textsAddress, textsSize] = [values(tags.texts).at(-1), values(tags.textsSize).at(-1)];
    if (textsAddress === undefined || textsSize === undefined)
        fault('its dynamic section has no table of names');
    const textsAt = offsetOf(textsAddress);
    const textAt = (at) => reader.text(textsAt + at, textsAt + textsSize);
    // An empty text is no path; an empty entry among others is the current directory.
    const pathsAt = (tag) => values(tag).flatMap((at) => splitPaths(textAt(at)));
    const versionsAddress = values(tags.versions).at(-1);
    return {
        needed: values(tags.needed).map(textAt),
        rpaths: pathsAt(tags.rpath),
        runpaths: pathsAt(tags.runpath),
        soname: values(tags.soname).slice(-1).map(textAt)[0],
        versions: versionsAddress === undefined ? [] : readElfVersions(reader, offsetOf(versionsAddress), textAt),
    };
}
/** An empty text is no path; an empty entry among others is the current directory. */
const splitPaths = (text) => (text === '' ? [] : text.split(':'));
function readEntries({ word }, wide, { offset, fileSize }) {
    const width = wide ? 8 : 4;
    const entries = [];
    for (let at = offset; at + 2 * width <= offset + fileSize; at += 2 * width) {
        const tag = word(at);
        if (tag === tags.end)
            return entries;
        if (entries.length === maxEntries)
            fault(`its dynamic section has more than ${maxEntries} entries`);
        entries.push({ tag, value: word(at + width) });
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/dist/native/read-elf.js


/** A real library has about ten. */
const maxSegments = 1_024;
const types = { 1: 'relocatable', 2: 'executable', 3: 'shared' };
/** `e_machine`, where one number means one machine. */
const machines = {
    3: 'x86',
    20: 'ppc',
    22: 's390x',
    40: 'arm',
    62: 'x86_64',
    183: 'arm64',
    243: 'riscv64',
    258: 'loongarch64',
};
/** Numbers that mean the machine above only for one width and one byte order. */
const usual = {
    x86: { big: false, wide: false },
    ppc: { big: true, wide: false },
    s390x: { big: true, wide: true },
    arm: { big: false, wide: false },
    x86_64: { big: false, wide: true },
    arm64: { big: false, wide: true },
    riscv64: { big: false, wide: true },
    loongarch64: { big: false, wide: true },
};
const segmentKinds = { load: 1, dynamic: 2, stack: 0x6474e551 };
/** Bit of `p_flags`. */
const mayExecute = 1;
/**
 * Reads what the loader acts on.
 *
 * @param content begins with the ELF magic. Throws a `RangeError` when it cannot be read, see {@link wordReader}.
 * @see https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
 */
function readElf(content) {
    const [width, order] = [content[4], content[5]];
    if (width !== 1 && width !== 2)
        fault('it is of neither the 32-bit nor the 64-bit class');
    if (order !== 1 && order !== 2)
        fault('it says no byte order');
    const form = { wide: width === 2, big: order === 2 };
    const reader = wordReader(content, form);
    const segments = readSegments(reader, form.wide);
    const stack = segments.findLast(({ kind }) => kind === segmentKinds.stack);
    const dynamic = segments.find(({ kind, fileSize }) => kind === segmentKinds.dynamic && fileSize > 0);
    const loaded = segments.filter(({ kind }) => kind === segmentKinds.load);
    return {
        kind: 'elf',
        machine: machineName(reader.u16(18), form),
        type: types[reader.u16(16)] ?? 'other',
        dynamic: dynamic !== undefined,
        stack: stack === undefined ? 'unsaid' : (stack.flags & mayExecute) !== 0 ? 'executable' : 'plain',
        ...readElfDynamic(reader, form.wide, dynamic, loaded),
    };
}
function machineName(number, form) {
    if (number === 21)
        return form.big ? 'ppc64' : 'ppc64le';
    const name = machines[number] ?? `machine 0x${number.toString(16)}`;
    const { big, wide } = usual[name] ?? form;
    // For example x32, or arm64 with the high byte first: the number alone would claim the usual one.
    if (big === form.big && wide === form.wide)
        return name;
    return `${name} (${form.wide ? 64 : 32}-bit, ${form.big ? 'big' : 'little'}-endian)`;
}
function readSegments({ u16, u32, word }, wide) {
    const [tableAt, entrySize, count] = wide ? [word(32), u16(54), u16(56)] : [word(28), u16(42), u16(44)];
    if (count > maxSegments)
        fault(`it has ${count} segments; at most ${maxSegments} are read`);
    if (count > 0 && entrySize < (wide ? 56 : 32))
        fault(`its segment headers have ${entrySize} bytes`);
    return Array.from({ length: count }, (_, index) => {
        const at = tableAt + index * entrySize;
        const places = wide
            ? { flags: 4, offset: 8, address: 16, size: 32 }
            : { flags: 24, offset: 4, address: 8, size: 16 };
        return {
            kind: u32(at),
            flags: u32(at + places.flags),
            offset: word(at + places.offset),
            address: word(at + places.address),
            fileSize: word(at + places.size),
        };
    });
}

;// CONCATENATED MODULE: ./build/dist/native/read-mach-commands.js

/** A real library has about twenty; one that links everything, some hundred. */
const maxCommands = 4_096;
const commands = {
    id: 0x0d,
    signature: 0x1d,
    minimum: 0x24,
    buildVersion: 0x32,
    rpath: 0x8000001c,
};
/** Commands that load a library: plain, weak, exported again, late, upward. */
const loads = [0x0c, 0x80000018, 0x8000001f, 0x20, 0x80000023];
const weakLoad = 0x80000018;
/** `PLATFORM_MACOS` in LC_BUILD_VERSION. */
const macosPlatform = 1;
/** Reads the load commands. @param start offset of the first, behind the header. */
function readMachCommands(reader, start) {
    const { u32, bytes } = reader;
    const all = listCommands(reader, start);
    const of = (kind) => all.filter((command) => command.kind === kind);
    const nameOf = ({ at, size }) => {
        const offset = u32(at + 8);
        if (offset >= size)
            fault('a name lies outside of its load command');
        return reader.text(at + offset, Math.min(at + size, bytes.length));
    };
    const builds = of(commands.buildVersion).filter(({ at }) => u32(at + 8) === macosPlatform);
    const minimums = [...builds.map(({ at }) => u32(at + 12)), ...of(commands.minimum).map(({ at }) => u32(at + 8))];
    return {
        // Where there are two, the newer one is what it takes.
        macos: minimums.length === 0 ? undefined : versionOf(Math.max(...minimums)),
        rpaths: of(commands.rpath).map(nameOf),
        libraries: all
            .filter(({ kind }) => loads.includes(kind))
            .map((command) => ({ name: nameOf(command), weak: command.kind === weakLoad })),
        id: of(commands.id).map(nameOf)[0],
        signed: of(commands.signature).length > 0,
    };
}
function listCommands({ u32, bytes }, start) {
    const [count, length] = [u32(16), u32(20)];
    const end = start + length;
    if (count > maxCommands)
        fault(`it has ${count} load commands; at most ${maxCommands} are read`);
    if (end > bytes.length)
        fault('its load commands reach beyond the end of the file');
    const all = [];
    for (let at = start; all.length < count; at += all.at(-1)?.size ?? 0) {
        const [kind, size] = [u32(at), u32(at + 4)];
        if (size < 8 || at + size > end)
            fault('a load command reaches beyond the others');
        // Every command that is read has at least one field of its own.
        if (size < 12 && Object.values(commands).some((known) => known === kind))
            fault('a load command is cut short');
        all.push({ kind, at, size });
    }
    return all;
}
const versionOf = (packed) => ({ major: packed >>> 16, minor: (packed >>> 8) & 0xff });

;// CONCATENATED MODULE: ./build/dist/native/read-mach.js


/** Slices of a fat file; a real one has two. */
const maxSlices = 16;
/** The first version of Java's class files, which begin like a fat file with this many slices. */
const firstJavaVersion = 45;
const fatMagics = [0xcafebabe, 0xcafebabf];
const thinMagics = [0xfeedface, 0xfeedfacf];
const read_mach_types = {
    1: 'object',
    2: 'executable',
    6: 'library',
    8: 'bundle',
};
const wideMachine = 0x01000000;
const read_mach_machines = {
    7: 'x86',
    12: 'arm',
    18: 'ppc',
    [7 | wideMachine]: 'x86_64',
    [12 | wideMachine]: 'arm64',
    [18 | wideMachine]: 'ppc64',
    [12 | 0x02000000]: 'arm64_32',
};
/** Kinds of a machine that the plain one cannot run. */
const submachines = {
    x86_64: { 8: 'x86_64h' },
    arm64: { 2: 'arm64e' },
};
/** The high byte of a submachine holds flags. */
const submachineBits = 0x00ffffff;
/** Whether the bytes begin like a Mach-O file, and not like a class of Java or a fat static library. */
function isMach(content) {
    const { bytes } = wordReader(content, { big: true, wide: false });
    if (bytes.length < 8)
        return false;
    const magic = bytes.readUInt32BE(0);
    if (thinMagics.includes(magic) || thinMagics.includes(bytes.readUInt32LE(0)))
        return true;
    return fatMagics.includes(magic) && bytes.readUInt32BE(4) < firstJavaVersion && !isFatArchive(bytes, magic);
}
function isFatArchive(bytes, magic) {
    const end = magic === 0xcafebabf ? 24 : 20;
    if (bytes.length < end)
        return false;
    const at = magic === 0xcafebabf ? Number(bytes.readBigUInt64BE(16)) : bytes.readUInt32BE(16);
    return bytes.toString('latin1', at, at + 8) === '!<arch>\n';
}
/**
 * Reads what the loader of macOS acts on.
 *
 * @param content {@link isMach} holds. Throws a `RangeError` when it cannot be read, see {@link wordReader}.
 * @see https://github.com/apple-oss-distributions/xnu/blob/main/EXTERNAL_HEADERS/mach-o/loader.h
 */
function readMach(content) {
    const { bytes, u32, u64 } = wordReader(content, { big: true, wide: true });
    const magic = u32(0);
    if (!fatMagics.includes(magic))
        return { kind: 'mach-o', slices: [readSlice(content).slice] };
    const count = u32(4);
    if (count === 0 || count > maxSlices)
        fault(`it has ${count} slices; 1 to ${maxSlices} are read`);
    const wide = magic === 0xcafebabf;
    const slices = Array.from({ length: count }, (_, index) => {
        const at = 8 + index * (wide ? 32 : 20);
        const [offset, size] = wide ? [u64(at + 8), u64(at + 16)] : [u32(at + 8), u32(at + 12)];
        if (offset + size > bytes.length)
            fault('a slice reaches beyond the end of the file');
        const { slice, cpu } = readSlice(bytes.subarray(offset, offset + size));
        // The system chooses a slice by the first and then loads it by the second.
        if (cpu !== u32(at))
            fault('a slice is for another machine than the table of slices says');
        return slice;
    });
    return { kind: 'mach-o', slices };
}
function readSlice(content) {
    const first = wordReader(content, { big: true, wide: false }).u32(0);
    const big = thinMagics.includes(first);
    const magic = wordReader(content, { big, wide: false }).u32(0);
    if (!thinMagics.includes(magic))
        fault('a slice is no Mach-O file');
    const wide = magic === 0xfeedfacf;
    const reader = wordReader(content, { big, wide });
    const cpu = reader.u32(4);
    const plain = read_mach_machines[cpu] ?? `machine 0x${cpu.toString(16)}`;
    const machine = submachines[plain]?.[reader.u32(8) & submachineBits] ?? plain;
    const type = read_mach_types[reader.u32(12)] ?? 'other';
    return { cpu, slice: { machine, type, ...readMachCommands(reader, wide ? 32 : 28) } };
}

;// CONCATENATED MODULE: ./build/dist/native/read-pe-imports.js

/** DLLs of one file. A real one has about twenty. */
const maxImports = 1_024;
/** Bytes of one record, and the offset of its name in it. */
const plainForm = { size: 20, nameAt: 12 };
const delayedForm = { size: 32, nameAt: 4 };
/** The loader rounds a section's offset down to this. */
const sectionAlignment = 512;
/** @returns names of DLLs as written, each once, those of the plain table first. */
function readPeImports({ u32, text }, { imports, delayed, base, headersSize, sections }) {
    const offsetOf = (address) => {
        if (address < headersSize)
            return address;
        const home = sections.find((one) => address >= one.address && address < one.address + one.size);
        if (home === undefined)
            return fault('a table of imports lies where nothing is loaded');
        return address - home.address + home.offset - (home.offset % sectionAlignment);
    };
    const names = new Set();
    const readTable = (start, { size, nameAt }, isEnd) => {
        if (start === 0)
            return;
        for (let at = offsetOf(start), count = 0; u32(at + nameAt) !== 0 && !isEnd(at); at += size, count++) {
            if (count === maxImports)
                fault(`it imports from more than ${maxImports} DLLs`);
            // Linkers before 2002 wrote full addresses into the table of delayed imports.
            const full = size === delayedForm.size && (u32(at) & 1) === 0;
            names.add(text(offsetOf(u32(at + nameAt) - (full ? base : 0))));
        }
    };
    readTable(imports, plainForm, (at) => u32(at + 16) === 0);
    readTable(delayed, delayedForm, () => false);
    return [...names];
}

;// CONCATENATED MODULE: ./build/dist/native/read-pe.js



const read_pe_machines = {
    332: 'x86',
    452: 'arm',
    512: 'ia64',
    34404: 'x86_64',
    43620: 'arm64',
};
/** Bit of the file header's characteristics. */
const isDll = 0x2000;
/** More than Windows loads. */
const maxSections = 96;
/** Positions in the table of data directories. */
const directories = { imports: 1, delayedImports: 13, managed: 14 };
const maxDirectories = 16;
/** Where its numbers stand in the optional header, by that header's magic. */
const read_pe_forms = {
    267: { baseAt: 28, countAt: 92 },
    523: { baseAt: 24, countAt: 108 },
};
const wideForm = 523;
/** Whether the bytes begin like a PE file; a plain program of MS-DOS and a text that begins with MZ do not. */
function isPe(content) {
    if (content[0] !== 0x4d || content[1] !== 0x5a || content.length < 64)
        return false;
    const bytes = (0,buffer_over/* bufferOver */.Lb)(content);
    const at = bytes.readUInt32LE(60);
    return bytes.toString('latin1', at, at + 4) === 'PE\0\0';
}
/**
 * Reads what the loader of Windows acts on.
 *
 * @param content {@link isPe} holds. Throws a `RangeError` when it cannot be read, see {@link wordReader}.
 * @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
 */
function readPe(content) {
    const reader = wordReader(content, { big: false, wide: false });
    const { u16, u32 } = reader;
    const at = u32(60) + 4;
    const [number, optionalSize] = [u16(at), u16(at + 16)];
    const optional = optionalSize === 0 ? noOptional : readOptional(reader, at + 20, optionalSize);
    const sections = readSections(reader, at + 20 + optionalSize, u16(at + 2));
    const { imports, delayed, managed, base, headersSize, characteristics } = optional;
    return {
        kind: 'pe',
        machine: read_pe_machines[number] ?? `machine 0x${number.toString(16)}`,
        dll: (u16(at + 18) & isDll) !== 0,
        managed,
        timestamp: u32(at + 4),
        characteristics,
        imports: readPeImports(reader, { imports, delayed, base, headersSize, sections }),
    };
}
/** An object file under a PE header has no optional header, and imports nothing. */
const noOptional = { characteristics: 0, base: 0, headersSize: 0, imports: 0, delayed: 0, managed: false };
function readOptional({ u16, u32, u64 }, at, size) {
    const magic = u16(at);
    const form = read_pe_forms[magic] ?? fault('its optional header is of no known kind');
    const { baseAt, countAt } = form;
    const count = Math.min(u32(at + countAt), maxDirectories);
    const end = countAt + 4 + 8 * count;
    if (size < end)
        fault('its optional header is cut short');
    const addressOf = (index) => (index < count ? u32(at + countAt + 4 + 8 * index) : 0);
    return {
        characteristics: u16(at + 70),
        base: magic === wideForm ? u64(at + baseAt) : u32(at + baseAt),
        headersSize: u32(at + 60),
        imports: addressOf(directories.imports),
        delayed: addressOf(directories.delayedImports),
        managed: addressOf(directories.managed) !== 0,
    };
}
function readSections({ u32 }, start, count) {
    if (count > maxSections)
        fault(`it has ${count} sections; at most ${maxSections} are read`);
    return Array.from({ length: count }, (_, index) => {
        const at = start + 40 * index;
        return { address: u32(at + 12), size: u32(at + 16), offset: u32(at + 20) };
    });
}

;// CONCATENATED MODULE: ./build/dist/native/read-native.js




/**
 * Reads an ELF, Mach-O or PE file: what a loader acts on, and nothing else. Which of them it is, its first bytes tell,
 * never its name. Nothing of the content is kept but short texts.
 *
 * @param content the whole file. Total: any bytes give an answer, never a throw.
 * @returns `undefined` when the bytes begin like none of them; the reason when they do, and cannot be read.
 */
function readNative(content) {
    const read = readerOf(content);
    if (read === undefined)
        return undefined;
    try {
        return (0,parsed/* good */.u)(read(content));
    }
    catch (thrown) {
        // Node's own error about an offset speaks of buffers, not of the file.
        if (!(thrown instanceof RangeError))
            return (0,parsed/* bad */.M)('it could not be read');
        return (0,parsed/* bad */.M)('code' in thrown ? 'it ends too early, or points beyond its end' : thrown.message);
    }
}
function readerOf(content) {
    if (content[0] === 0x7f && content[1] === 0x45 && content[2] === 0x4c && content[3] === 0x46)
        return readElf;
    if (isMach(content))
        return readMach;
    return isPe(content) ? readPe : undefined;
}

// EXTERNAL MODULE: ./build/dist/text-digest.js
var text_digest = __webpack_require__(72227);
// EXTERNAL MODULE: ./build/dist/wheel-contents.js + 1 modules
var wheel_contents = __webpack_require__(90846);
;// CONCATENATED MODULE: ./build/dist/known-streams.js




/** Shares nothing; nothing is hashed for it either. */
const noKnownStreams = { ask: () => ({ is: 'alone' }) };
/** @param content the whole of it. */
const factsOf = (content) => ({
    sha256: (0,digest/* sha256Of */.Bj)(content),
    textSha256: (0,text_digest/* textDigest */.o)(content),
    native: readNative(content),
    privateKey: (0,wheel_contents/* isPrivateKey */.T_)(content),
});


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
    for (let count = 1; at < text.length; count += 1) {
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
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`line ${count}: ${JSON.stringify(line.trimEnd().slice(0, 100))} is neither a field nor the end of the fields`);
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

/***/ 95450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseSpecifiers)
/* harmony export */ });
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37317);

/** Characters; the longest real one has about 60. */
const maxLength = 2_000;
const number = String.raw `v?(?:\d+!)?\d+(?:\.\d+)*`;
const compatible = String.raw `v?(?:\d+!)?\d+(?:\.\d+)+`;
const suffixes = [
    String.raw `(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?`,
    String.raw `(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?`,
    String.raw `(?:[-_.]?dev[-_.]?\d*)?`,
].join('');
const local = String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
/** Which versions an operator takes. Each repeated part starts with a mark of its own, so the time is linear. */
const clause = new RegExp([
    String.raw `^(?:(===)\s*([^\s;)]+)`,
    String.raw `(==|!=)\s*(${number}(?:\.\*|${suffixes}${local}))`,
    String.raw `(~=)\s*(${compatible}${suffixes})`,
    String.raw `(<=|>=|<|>)\s*(${number}${suffixes}))$`,
].join('|'), 'i');
/**
 * Reads the version specifier of a dependency or of Requires-Python.
 *
 * @param text clauses with commas between them; empty ones are passed over, as installers do.
 * @returns the reason when a clause is none.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
function parseSpecifiers(text) {
    if (text.length > maxLength)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`a specifier of ${text.length} characters; at most ${maxLength} are read`);
    const clauses = text.split(',').map((one) => one.trim());
    const read = clauses.filter((one) => one !== '').map((one) => ({ one, found: clause.exec(one) }));
    const broken = read.find(({ found }) => found === null);
    if (broken !== undefined)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`Invalid specifier: ${JSON.stringify(broken.one.slice(0, 100))}`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(read.map(({ found }) => {
        const [operator = '', version = ''] = (found ?? []).slice(1).filter((part) => part !== undefined);
        return { operator, version };
    }));
}


/***/ }),

/***/ 75388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M6: () => (/* binding */ maxHeldContentBytes),
  mo: () => (/* binding */ readMembers),
  Ms: () => (/* binding */ whyUnread)
});

// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/dist/inflate-entry.js
var inflate_entry = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/dist/known-streams.js + 9 modules
var known_streams = __webpack_require__(52583);
// EXTERNAL MODULE: ./build/dist/problem-list.js
var problem_list = __webpack_require__(92267);
;// CONCATENATED MODULE: ./build/dist/release-content.js
/** Bytes; smaller contents may lie in memory that Node shares among many. */
const minBytes = 64 * 1024;
/**
 * Gives the memory of an inflated content back at once, where Node can (from 21 on). Else the collector finds it, after
 * much work: a release inflates to gigabytes.
 *
 * @param content made by inflating, and used by nobody any more; it is empty afterwards.
 */
function releaseContent({ buffer, length }) {
    if (length < minBytes || !('transfer' in buffer) || typeof buffer.transfer !== 'function')
        return;
    buffer.transfer(0);
}

;// CONCATENATED MODULE: ./build/dist/read-members.js





/** Native files read of one wheel; the largest ones have some hundred. */
const maxNatives = 5_000;
/** Bytes. An entry with more, or with more compressed ones, is streamed and never held. */
const maxHeldContentBytes = 256 * 1024 * 1024;
/**
 * Reads every entry once, or not at all where its stream is known.
 *
 * @param bytes the whole archive that was opened.
 * @param isDocument whether the content of a path is wanted, and not only what is true of it.
 */
function readMembers(bytes, { zip, streamed }, isDocument, known) {
    const documents = new Map();
    const unread = whyUnread(bytes, zip);
    const readEntry = (entry) => {
        const wanted = isDocument(entry.path);
        const large = Math.max(entry.size, entry.compressedSize) > maxHeldContentBytes;
        const refused = unread ?? (large || streamed.has(entry) ? tooLarge(entry) : undefined);
        if (refused === undefined && !wanted)
            return readShared(bytes, entry, known);
        const content = refused === undefined ? (0,inflate_entry/* inflateEntry */.Y)(bytes, entry) : (0,parsed/* bad */.M)(refused);
        if (wanted)
            documents.set(entry.path, content);
        return always(streamed.get(entry) ?? (content.ok ? (0,parsed/* good */.u)((0,known_streams/* factsOf */.x)(content.value)) : content));
    };
    const files = zip.entries.filter(({ type }) => type !== 'directory');
    // All are begun before one is waited for: meanwhile the other threads read what they have taken.
    const readings = files.map((entry) => ({ entry, facts: readEntry(entry) }));
    return { ...gather(readings, unread !== undefined), documents };
}
const tooLarge = ({ size }) => `it has ${size} bytes, too many to be read at once`;
/** Why no entry is read: it would cost more than any honest archive does. The reader of the headers has told of it. */
function whyUnread(bytes, { entries, problems }) {
    if (problems.some(({ kind }) => kind === 'inflation-bomb'))
        return 'the archive would inflate beyond reason';
    const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
    // Entries may overlap, so that a small file has many large ones.
    return packed > 2 * bytes.length ? 'its entries share their bytes many times over' : undefined;
}
const always = (value) => {
    return () => value;
};
function readShared(bytes, entry, known) {
    const read = () => {
        const content = (0,inflate_entry/* inflateEntry */.Y)(bytes, entry);
        if (!content.ok)
            return content;
        const facts = (0,known_streams/* factsOf */.x)(content.value);
        // A stored content is the archive's own bytes.
        if (entry.method !== 0)
            releaseContent(content.value);
        return (0,parsed/* good */.u)(facts);
    };
    const answer = known.ask(entry, (0,inflate_entry/* packedBytes */.u)(bytes, entry));
    if (answer.is === 'known')
        return always((0,parsed/* good */.u)(answer.facts));
    if (answer.is === 'taken') {
        return () => {
            const facts = answer.facts();
            return facts === undefined ? read() : (0,parsed/* good */.u)(facts);
        };
    }
    const facts = read();
    if (answer.is === 'mine')
        answer.tell(facts.ok ? facts.value : undefined);
    return always(facts);
}
function gather(readings, isTold) {
    const { report, all } = (0,problem_list/* problemList */.g)();
    const natives = [];
    const privateKeys = [];
    const members = readings.map(({ entry: { path, size, method }, facts }) => {
        const read = facts();
        if (!read.ok) {
            // What cannot be read at all has been told by the reader of the headers.
            if (!isTold && (method === 0 || method === 8))
                report('zip-corrupt-entry', path, read.reasons.join('; '));
            return { path, size, sha256: undefined };
        }
        const { sha256, textSha256, native, privateKey } = read.value;
        const tooMany = natives.length >= maxNatives;
        if (native)
            natives.push({ path, content: tooMany ? (0,parsed/* bad */.M)(`only ${maxNatives} native files are read`) : native });
        if (privateKey)
            privateKeys.push(path);
        return { path, size, sha256, ...(textSha256 && { textSha256 }) };
    });
    return { members, natives, privateKeys, problems: all() };
}


/***/ }),

/***/ 88819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mayNameRevision),
/* harmony export */   g: () => (/* binding */ revisionHints)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _buffer_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62562);


/** Bytes of one file; a generated version file has hundreds. */
const maxFileBytes = 64 * 1024;
/** Of one distribution. */
const maxHints = 50;
/** Where builds write the commit that they built from. */
const versionFile = /^(?:[\w-]+\/){0,3}_{0,2}(?:git_?|generated_?|repo_?)?version(?:_?(?:info|meson|git))?_{0,2}\.py$/i;
const archival = /^\.git_archival\.(?:txt|json)$/;
const installed = /^[^/]+\.dist-info\/direct_url\.json$/;
/** Somebody else's project, with a commit of its own. */
const vendored = /(?:^|\/)_?(?:vendor(?:ed)?|extern(?:als?)?|third_?party|tests?)\//i;
/**
 * Whether a file may name a commit of its own project: small, near the top, and named after the version.
 *
 * @param path as in a wheel; of an sdist, below its one folder.
 */
const mayNameRevision = (path) => (versionFile.test(path) || archival.test(path) || installed.test(path)) && !vendored.test(path);
/** `git_revision = "…"`, `"full-revisionid": "…"`, `node: …`; a `g` before an abbreviation is git's own. */
const assignment = /(?<![\w-])([A-Za-z_][\w-]{0,40})["']?[ \t]*[:=][ \t]*["']?g?([0-9a-f]{7,40})(?![\w.+-])/g;
/** Names that mean the commit of the project itself. A plain `version` or `hash` may mean anything. */
const keys = new Set([
    'git_revision',
    'git_version',
    'git_hash',
    'git_sha',
    'git_sha1',
    'git_rev',
    'git_head',
    'git_commit',
    'git_commit_id',
    'git_commit_hash',
    'commit',
    'commit_id',
    'commit_hash',
    'commit_sha',
    'full_revisionid',
    'full_revision',
    'vcs_revision',
    'source_commit',
    'hash_full',
    'node',
]);
/** @param content of a file of that path. @returns what it names, in its order; nothing, for a file that is no text. */
function revisionHints(path, content) {
    if (content.length > maxFileBytes || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
        return [];
    const found = [...(0,_buffer_over_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOver */ .Lb)(content).toString('utf8').matchAll(assignment)];
    return found
        .flatMap(([, key = '', revision = '']) => {
        const known = keys.has(key
            .toLowerCase()
            .replace(/^_+|_+$/g, '')
            .replaceAll('-', '_'));
        // Decimal digits alone may be a date or a number of another system.
        const certain = revision.length === 40 || /[a-f]/.test(revision);
        return known && certain ? [{ path, key, revision }] : [];
    })
        .slice(0, maxHints);
}


/***/ }),

/***/ 3658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ isLibrary),
/* harmony export */   jM: () => (/* binding */ graftedLibraries)
/* harmony export */ });
/* unused harmony export isGrafted */
/**
 * Where auditwheel and delvewheel (`NAME.libs`, `.libs`) and delocate (`.dylibs`) put libraries that came from
 * elsewhere. delvewheel's list of the order to load them in is no library.
 */
const isGrafted = (path) => /(?:^|\/)(?:[^/]*\.libs|\.dylibs)\/[^/]+$/.test(path) && isLibrary(path);
/** By its name, as loaders go by it. */
const isLibrary = (path) => /\.(?:so|dylib|dll)(?:\.[^/]*)?$/i.test(path);
/** The grafted libraries of a wheel, in its order. */
const graftedLibraries = (members) => members.filter(({ path }) => isGrafted(path));


/***/ }),

/***/ 75005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ schemaTexts)
/* harmony export */ });
// Made from scripts/sbom-schemas by `npm run gen`, where origin and licences stand. Do not edit.
// CycloneDX: Apache-2.0, OWASP Foundation. SPDX: CC-BY-3.0, Linux Foundation and its contributors.
/** JSON Schemas by name, without their texts for people. A `$ref` is `NAME#/pointer` in all of them. */
const schemaTexts = {
    'cyclonedx-1.4': '{"type":"object","required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFormat":{"type":"string","enum":["CycloneDX"]},"specVersion":{"type":"string"},"serialNumber":{"type":"string","pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer"},"metadata":{"$ref":"cyclonedx-1.4#/definitions/metadata"},"components":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/component"},"uniqueItems":true},"services":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/service"},"uniqueItems":true},"externalReferences":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/externalReference"}},"dependencies":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/dependency"},"uniqueItems":true},"compositions":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/compositions"},"uniqueItems":true},"vulnerabilities":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/vulnerability"},"uniqueItems":true},"signature":{"$ref":"cyclonedx-1.4#/definitions/signature"}},"definitions":{"refType":{"type":"string"},"metadata":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"tools":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/tool"}},"authors":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/organizationalContact"}},"component":{"$ref":"cyclonedx-1.4#/definitions/component"},"manufacture":{"$ref":"cyclonedx-1.4#/definitions/organizationalEntity"},"supplier":{"$ref":"cyclonedx-1.4#/definitions/organizationalEntity"},"licenses":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/licenseChoice"}},"properties":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/property"}}}},"tool":{"type":"object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"hashes":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/hash"}},"externalReferences":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/externalReference"}}}},"organizationalEntity":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"email":{"type":"string","format":"idn-email"},"phone":{"type":"string"}}},"component":{"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","container","operating-system","device","firmware","file"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"cyclonedx-1.4#/definitions/refType"},"supplier":{"$ref":"cyclonedx-1.4#/definitions/organizationalEntity"},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"hashes":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/hash"}},"licenses":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/licenseChoice"}},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"swid":{"$ref":"cyclonedx-1.4#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/component"}},"descendants":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/component"}},"variants":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/component"}},"commits":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/commit"}},"patches":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/patch"}},"notes":{"type":"string"}}},"externalReferences":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/externalReference"}},"components":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"cyclonedx-1.4#/definitions/componentEvidence"},"releaseNotes":{"$ref":"cyclonedx-1.4#/definitions/releaseNotes"},"properties":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/property"}},"signature":{"$ref":"cyclonedx-1.4#/definitions/signature"}}},"swid":{"type":"object","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"tagVersion":{"type":"integer"},"patch":{"type":"boolean"},"text":{"$ref":"cyclonedx-1.4#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"attachment":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}},"hash":{"type":"object","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"cyclonedx-1.4#/definitions/hash-alg"},"content":{"$ref":"cyclonedx-1.4#/definitions/hash-content"}}},"hash-alg":{"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},"license":{"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"id":{"$ref":"cyclonedx-licences#"},"name":{"type":"string"},"text":{"$ref":"cyclonedx-1.4#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"licenseChoice":{"type":"object","additionalProperties":false,"properties":{"license":{"$ref":"cyclonedx-1.4#/definitions/license"},"expression":{"type":"string"}},"oneOf":[{"required":["license"]},{"required":["expression"]}]},"commit":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"cyclonedx-1.4#/definitions/identifiableAction"},"committer":{"$ref":"cyclonedx-1.4#/definitions/identifiableAction"},"message":{"type":"string"}}},"patch":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","cherry-pick"]},"diff":{"$ref":"cyclonedx-1.4#/definitions/diff"},"resolves":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/issue"}}}},"diff":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"cyclonedx-1.4#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"issue":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-reference"}}}},"identifiableAction":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"}}},"externalReference":{"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"url":{"type":"string","format":"iri-reference"},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","build-meta","build-system","release-notes","other"]},"hashes":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/hash"}}}},"dependency":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"cyclonedx-1.4#/definitions/refType"},"dependsOn":{"type":"array","uniqueItems":true,"additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/refType"}}}},"service":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.4#/definitions/refType"},"provider":{"$ref":"cyclonedx-1.4#/definitions/organizationalEntity"},"group":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boolean"},"data":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/dataClassification"}},"licenses":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/licenseChoice"}},"externalReferences":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/externalReference"}},"services":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"cyclonedx-1.4#/definitions/releaseNotes"},"properties":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/property"}},"signature":{"$ref":"cyclonedx-1.4#/definitions/signature"}}},"dataClassification":{"type":"object","required":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"cyclonedx-1.4#/definitions/dataFlow"},"classification":{"type":"string"}}},"dataFlow":{"type":"string","enum":["inbound","outbound","bi-directional","unknown"]},"copyright":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string"}}},"componentEvidence":{"type":"object","additionalProperties":false,"properties":{"licenses":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/licenseChoice"}},"copyright":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/copyright"}}}},"compositions":{"type":"object","required":["aggregate"],"additionalProperties":false,"properties":{"aggregate":{"$ref":"cyclonedx-1.4#/definitions/aggregateType"},"assemblies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"signature":{"$ref":"cyclonedx-1.4#/definitions/signature"}}},"aggregateType":{"type":"string","enum":["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]},"property":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}}},"localeType":{"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releaseType":{"type":"string"},"note":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"cyclonedx-1.4#/definitions/localeType"},"text":{"$ref":"cyclonedx-1.4#/definitions/attachment"}}},"releaseNotes":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"cyclonedx-1.4#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"resolves":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/issue"}},"notes":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/note"}},"properties":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/property"}}}},"advisory":{"type":"object","required":["url"],"additionalProperties":false,"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"cwe":{"type":"integer","minimum":1},"severity":{"type":"string","enum":["critical","high","medium","low","info","none","unknown"]},"scoreMethod":{"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","OWASP","other"]},"impactAnalysisState":{"type":"string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},"impactAnalysisJustification":{"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},"rating":{"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"cyclonedx-1.4#/definitions/vulnerabilitySource"},"score":{"type":"number"},"severity":{"$ref":"cyclonedx-1.4#/definitions/severity"},"method":{"$ref":"cyclonedx-1.4#/definitions/scoreMethod"},"vector":{"type":"string"},"justification":{"type":"string"}}},"vulnerabilitySource":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string"},"name":{"type":"string"}}},"vulnerability":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.4#/definitions/refType"},"id":{"type":"string"},"source":{"$ref":"cyclonedx-1.4#/definitions/vulnerabilitySource"},"references":{"type":"array","additionalItems":false,"items":{"required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"cyclonedx-1.4#/definitions/vulnerabilitySource"}}}},"ratings":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/rating"}},"cwes":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"advisories":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/organizationalEntity"}},"individuals":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/organizationalContact"}}}},"tools":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/tool"}},"analysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"cyclonedx-1.4#/definitions/impactAnalysisState"},"justification":{"$ref":"cyclonedx-1.4#/definitions/impactAnalysisJustification"},"response":{"type":"array","additionalItems":false,"items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"}}},"affects":{"type":"array","uniqueItems":true,"additionalItems":false,"items":{"required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"cyclonedx-1.4#/definitions/refType"},"versions":{"type":"array","additionalItems":false,"items":{"oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"cyclonedx-1.4#/definitions/version"},"range":{"$ref":"cyclonedx-1.4#/definitions/range"},"status":{"$ref":"cyclonedx-1.4#/definitions/affectedStatus"}}}}}}},"properties":{"type":"array","additionalItems":false,"items":{"$ref":"cyclonedx-1.4#/definitions/property"}}}},"affectedStatus":{"type":"string","enum":["affected","unaffected","unknown"]},"version":{"type":"string","minLength":1,"maxLength":1024},"range":{"type":"string","minLength":1,"maxLength":1024},"signature":{"$ref":"cyclonedx-signature#/definitions/signature"}}}',
    'cyclonedx-1.5': '{"type":"object","required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFormat":{"type":"string","enum":["CycloneDX"]},"specVersion":{"type":"string"},"serialNumber":{"type":"string","pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer","minimum":1},"metadata":{"$ref":"cyclonedx-1.5#/definitions/metadata"},"components":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/service"},"uniqueItems":true},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/externalReference"}},"dependencies":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/dependency"},"uniqueItems":true},"compositions":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/compositions"},"uniqueItems":true},"vulnerabilities":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/vulnerability"},"uniqueItems":true},"annotations":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/annotations"},"uniqueItems":true},"formulation":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/formula"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}},"signature":{"$ref":"cyclonedx-1.5#/definitions/signature"}},"definitions":{"refType":{"type":"string","minLength":1},"refLinkType":{"allOf":[{"$ref":"cyclonedx-1.5#/definitions/refType"}]},"bomLinkDocumentType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},"bomLinkElementType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},"bomLink":{"anyOf":[{"$ref":"cyclonedx-1.5#/definitions/bomLinkDocumentType"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]},"metadata":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"lifecycles":{"type":"array","items":{"type":"object","oneOf":[{"required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","enum":["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/tool"}}]},"authors":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/organizationalContact"}},"component":{"$ref":"cyclonedx-1.5#/definitions/component"},"manufacture":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"supplier":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"licenses":{"$ref":"cyclonedx-1.5#/definitions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"tool":{"type":"object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/hash"}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/externalReference"}}}},"organizationalEntity":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"name":{"type":"string"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"},"phone":{"type":"string"}}},"component":{"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"supplier":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/hash"}},"licenses":{"$ref":"cyclonedx-1.5#/definitions/licenseChoice"},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"swid":{"$ref":"cyclonedx-1.5#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/component"}},"descendants":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/component"}},"variants":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/component"}},"commits":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/commit"}},"patches":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/patch"}},"notes":{"type":"string"}}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"cyclonedx-1.5#/definitions/componentEvidence"},"releaseNotes":{"$ref":"cyclonedx-1.5#/definitions/releaseNotes"},"modelCard":{"$ref":"cyclonedx-1.5#/definitions/modelCard"},"data":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/componentData"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}},"signature":{"$ref":"cyclonedx-1.5#/definitions/signature"}}},"swid":{"type":"object","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"tagVersion":{"type":"integer"},"patch":{"type":"boolean"},"text":{"$ref":"cyclonedx-1.5#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"attachment":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}},"hash":{"type":"object","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"cyclonedx-1.5#/definitions/hash-alg"},"content":{"$ref":"cyclonedx-1.5#/definitions/hash-content"}}},"hash-alg":{"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},"license":{"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"id":{"$ref":"cyclonedx-licences#"},"name":{"type":"string"},"text":{"$ref":"cyclonedx-1.5#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"licensing":{"type":"object","additionalProperties":false,"properties":{"altIds":{"type":"array","items":{"type":"string"}},"licensor":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.5#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.5#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.5#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string"},"licenseTypes":{"type":"array","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},"lastRenewal":{"type":"string","format":"date-time"},"expiration":{"type":"string","format":"date-time"}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"licenseChoice":{"type":"array","oneOf":[{"type":"array","items":{"type":"object","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"cyclonedx-1.5#/definitions/license"}}}},{"type":"array","additionalItems":false,"minItems":1,"maxItems":1,"items":[{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"type":"string"},"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"}}}]}]},"commit":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"cyclonedx-1.5#/definitions/identifiableAction"},"committer":{"$ref":"cyclonedx-1.5#/definitions/identifiableAction"},"message":{"type":"string"}}},"patch":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","cherry-pick"]},"diff":{"$ref":"cyclonedx-1.5#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/issue"}}}},"diff":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"cyclonedx-1.5#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"issue":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-reference"}}}},"identifiableAction":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"}}},"externalReference":{"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"url":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.5#/definitions/bomLink"}]},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","other"]},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/hash"}}}},"dependency":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"cyclonedx-1.5#/definitions/refLinkType"},"dependsOn":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/refLinkType"}}}},"service":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"provider":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"group":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/serviceData"}},"licenses":{"$ref":"cyclonedx-1.5#/definitions/licenseChoice"},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/externalReference"}},"services":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"cyclonedx-1.5#/definitions/releaseNotes"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}},"signature":{"$ref":"cyclonedx-1.5#/definitions/signature"}}},"serviceData":{"type":"object","required":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"cyclonedx-1.5#/definitions/dataFlowDirection"},"classification":{"$ref":"cyclonedx-1.5#/definitions/dataClassification"},"name":{"type":"string"},"description":{"type":"string"},"governance":{"type":"object","$ref":"cyclonedx-1.5#/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]}},"destination":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]}}}},"dataFlowDirection":{"type":"string","enum":["inbound","outbound","bi-directional","unknown"]},"copyright":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string"}}},"componentEvidence":{"type":"object","additionalProperties":false,"properties":{"identity":{"type":"object","required":["field"],"additionalProperties":false,"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","swid","hash"]},"confidence":{"type":"number","minimum":0,"maximum":1},"methods":{"type":"array","items":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},"value":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.5#/definitions/refLinkType"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]}}}},"occurrences":{"type":"array","items":{"type":"object","required":["location"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"location":{"type":"string"}}}},"callstack":{"type":"object","additionalProperties":false,"properties":{"frames":{"type":"array","items":{"type":"object","required":["module"],"additionalProperties":false,"properties":{"package":{"type":"string"},"module":{"type":"string"},"function":{"type":"string"},"parameters":{"type":"array","items":{"type":"string"}},"line":{"type":"integer"},"column":{"type":"integer"},"fullFilename":{"type":"string"}}}}}},"licenses":{"$ref":"cyclonedx-1.5#/definitions/licenseChoice"},"copyright":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/copyright"}}}},"compositions":{"type":"object","required":["aggregate"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"aggregate":{"$ref":"cyclonedx-1.5#/definitions/aggregateType"},"assemblies":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.5#/definitions/refLinkType"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]}},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"vulnerabilities":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"signature":{"$ref":"cyclonedx-1.5#/definitions/signature"}}},"aggregateType":{"type":"string","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]},"property":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}}},"localeType":{"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releaseType":{"type":"string"},"note":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"cyclonedx-1.5#/definitions/localeType"},"text":{"$ref":"cyclonedx-1.5#/definitions/attachment"}}},"releaseNotes":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"cyclonedx-1.5#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"resolves":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/issue"}},"notes":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/note"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"advisory":{"type":"object","required":["url"],"additionalProperties":false,"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"cwe":{"type":"integer","minimum":1},"severity":{"type":"string","enum":["critical","high","medium","low","info","none","unknown"]},"scoreMethod":{"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},"impactAnalysisState":{"type":"string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},"impactAnalysisJustification":{"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},"rating":{"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"cyclonedx-1.5#/definitions/vulnerabilitySource"},"score":{"type":"number"},"severity":{"$ref":"cyclonedx-1.5#/definitions/severity"},"method":{"$ref":"cyclonedx-1.5#/definitions/scoreMethod"},"vector":{"type":"string"},"justification":{"type":"string"}}},"vulnerabilitySource":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string"},"name":{"type":"string"}}},"vulnerability":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"id":{"type":"string"},"source":{"$ref":"cyclonedx-1.5#/definitions/vulnerabilitySource"},"references":{"type":"array","items":{"type":"object","required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"cyclonedx-1.5#/definitions/vulnerabilitySource"}}}},"ratings":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/rating"}},"cwes":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"workaround":{"type":"string"},"proofOfConcept":{"type":"object","properties":{"reproductionSteps":{"type":"string"},"environment":{"type":"string"},"supportingMaterial":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/attachment"}}}},"advisories":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"rejected":{"type":"string","format":"date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"}},"individuals":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/organizationalContact"}}}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/tool"}}]},"analysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"cyclonedx-1.5#/definitions/impactAnalysisState"},"justification":{"$ref":"cyclonedx-1.5#/definitions/impactAnalysisJustification"},"response":{"type":"array","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"},"firstIssued":{"type":"string","format":"date-time"},"lastUpdated":{"type":"string","format":"date-time"}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.5#/definitions/refLinkType"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]},"versions":{"type":"array","items":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"cyclonedx-1.5#/definitions/version"},"range":{"$ref":"cyclonedx-1.5#/definitions/range"},"status":{"$ref":"cyclonedx-1.5#/definitions/affectedStatus"}}}}}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"affectedStatus":{"type":"string","enum":["affected","unaffected","unknown"]},"version":{"type":"string","minLength":1,"maxLength":1024},"range":{"type":"string","minLength":1,"maxLength":1024},"annotations":{"type":"object","required":["subjects","annotator","timestamp","text"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"subjects":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.5#/definitions/refLinkType"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]}},"annotator":{"type":"object","oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],"additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.5#/definitions/organizationalContact"},"component":{"$ref":"cyclonedx-1.5#/definitions/component"},"service":{"$ref":"cyclonedx-1.5#/definitions/service"}}},"timestamp":{"type":"string","format":"date-time"},"text":{"type":"string"},"signature":{"$ref":"cyclonedx-1.5#/definitions/signature"}}},"modelCard":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"modelParameters":{"type":"object","additionalProperties":false,"properties":{"approach":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"oneOf":[{"$ref":"cyclonedx-1.5#/definitions/componentData"},{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.5#/definitions/refLinkType"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]}}}]}},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"properties":{"performanceMetrics":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/performanceMetric"}},"graphics":{"$ref":"cyclonedx-1.5#/definitions/graphicsCollection"}}},"considerations":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/risk"}},"fairnessAssessments":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"inputOutputMLParameters":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string"}}},"componentData":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"type":{"type":"string","enum":["source-code","configuration","dataset","definition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"cyclonedx-1.5#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"classification":{"$ref":"cyclonedx-1.5#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"cyclonedx-1.5#/definitions/graphicsCollection"},"description":{"type":"string"},"governance":{"type":"object","$ref":"cyclonedx-1.5#/definitions/dataGovernance"}}},"dataGovernance":{"type":"object","additionalProperties":false,"properties":{"custodians":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/dataGovernanceResponsibleParty"}}}},"dataGovernanceResponsibleParty":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.5#/definitions/organizationalEntity"},"contact":{"$ref":"cyclonedx-1.5#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["contact"]}]},"graphicsCollection":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/graphic"}}}},"graphic":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"image":{"$ref":"cyclonedx-1.5#/definitions/attachment"}}},"performanceMetric":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"object","additionalProperties":false,"properties":{"lowerBound":{"type":"string"},"upperBound":{"type":"string"}}}}},"risk":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"fairnessAssessment":{"type":"object","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"dataClassification":{"type":"string"},"formula":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"components":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/service"},"uniqueItems":true},"workflows":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"workflow":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"}},"tasks":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/task"}},"taskDependencies":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/taskType"}},"trigger":{"$ref":"cyclonedx-1.5#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/workspace"}},"runtimeTopology":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/dependency"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"task":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"}},"taskTypes":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/taskType"}},"trigger":{"$ref":"cyclonedx-1.5#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/workspace"},"uniqueItems":true},"runtimeTopology":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"step":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},"commands":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/command"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"command":{"type":"object","additionalProperties":false,"properties":{"executed":{"type":"string"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"workspace":{"type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"}},"accessMode":{"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"type":"string"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$ref":"cyclonedx-1.5#/definitions/volume"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"volume":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"string","enum":["filesystem","block"]},"path":{"type":"string"},"sizeAllocated":{"type":"string"},"persistent":{"type":"boolean"},"remote":{"type":"boolean"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"trigger":{"type":"object","additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"cyclonedx-1.5#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"}},"type":{"type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"$ref":"cyclonedx-1.5#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/condition"}},"timeActivated":{"type":"string","format":"date-time"},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/outputType"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"event":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"description":{"type":"string"},"timeReceived":{"type":"string","format":"date-time"},"data":{"$ref":"cyclonedx-1.5#/definitions/attachment"},"source":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"inputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["parameters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"},"resource":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"},"parameters":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.5#/definitions/parameter"}},"environmentVars":{"type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"cyclonedx-1.5#/definitions/property"},{"type":"string"}]}},"data":{"$ref":"cyclonedx-1.5#/definitions/attachment"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"outputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["artifact","attestation","log","evidence","metrics","other"]},"source":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"},"resource":{"$ref":"cyclonedx-1.5#/definitions/resourceReferenceChoice"},"data":{"$ref":"cyclonedx-1.5#/definitions/attachment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"cyclonedx-1.5#/definitions/property"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"resourceReferenceChoice":{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.5#/definitions/refLinkType"},{"$ref":"cyclonedx-1.5#/definitions/bomLinkElementType"}]},"externalReference":{"$ref":"cyclonedx-1.5#/definitions/externalReference"}},"oneOf":[{"required":["ref"]},{"required":["externalReference"]}]},"condition":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"expression":{"type":"string"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.5#/definitions/property"}}}},"taskType":{"type":"string","enum":["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]},"parameter":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"dataType":{"type":"string"}}},"signature":{"$ref":"cyclonedx-signature#/definitions/signature"}}}',
    'cyclonedx-1.6': '{"type":"object","required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFormat":{"type":"string","enum":["CycloneDX"]},"specVersion":{"type":"string"},"serialNumber":{"type":"string","pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer","minimum":1},"metadata":{"$ref":"cyclonedx-1.6#/definitions/metadata"},"components":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/service"},"uniqueItems":true},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}},"dependencies":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/dependency"},"uniqueItems":true},"compositions":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/compositions"},"uniqueItems":true},"vulnerabilities":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/vulnerability"},"uniqueItems":true},"annotations":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/annotations"},"uniqueItems":true},"formulation":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/formula"},"uniqueItems":true},"declarations":{"type":"object","additionalProperties":false,"properties":{"assessors":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"thirdParty":{"type":"boolean"},"organization":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"}}}},"attestations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"summary":{"type":"string"},"assessor":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},"map":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"requirement":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},"claims":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}},"counterClaims":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}},"conformance":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1},"rationale":{"type":"string"},"mitigationStrategies":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}}}},"confidence":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1},"rationale":{"type":"string"}}}}}},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}}},"claims":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"target":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},"predicate":{"type":"string"},"mitigationStrategies":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}},"reasoning":{"type":"string"},"evidence":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}},"counterEvidence":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}}},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"propertyName":{"type":"string"},"description":{"type":"string"},"data":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"cyclonedx-1.6#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"classification":{"$ref":"cyclonedx-1.6#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"governance":{"$ref":"cyclonedx-1.6#/definitions/dataGovernance"}}}},"created":{"type":"string","format":"date-time"},"expires":{"type":"string","format":"date-time"},"author":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"},"reviewer":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}}},"targets":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"}},"components":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"}},"services":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/service"}}}},"affirmation":{"type":"object","additionalProperties":false,"properties":{"statement":{"type":"string"},"signatories":{"type":"array","items":{"type":"object","additionalProperties":false,"oneOf":[{"required":["signature"]},{"required":["externalReference","organization"]}],"properties":{"name":{"type":"string"},"role":{"type":"string"},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"},"organization":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"externalReference":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}}}},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}},"definitions":{"type":"object","additionalProperties":false,"properties":{"standards":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/standard"}}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}},"definitions":{"refType":{"type":"string","minLength":1},"refLinkType":{"$ref":"cyclonedx-1.6#/definitions/refType"},"bomLinkDocumentType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},"bomLinkElementType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},"bomLink":{"anyOf":[{"$ref":"cyclonedx-1.6#/definitions/bomLinkDocumentType"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}]},"metadata":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"lifecycles":{"type":"array","items":{"type":"object","oneOf":[{"required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","enum":["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/tool"}}]},"manufacturer":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"}},"component":{"$ref":"cyclonedx-1.6#/definitions/component"},"manufacture":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"supplier":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"licenses":{"$ref":"cyclonedx-1.6#/definitions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"tool":{"type":"object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"cyclonedx-1.6#/definitions/version"},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/hash"}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}}}},"organizationalEntity":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"name":{"type":"string"},"address":{"$ref":"cyclonedx-1.6#/definitions/postalAddress"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"},"phone":{"type":"string"}}},"component":{"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"supplier":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"manufacturer":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"}},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"cyclonedx-1.6#/definitions/version"},"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/hash"}},"licenses":{"$ref":"cyclonedx-1.6#/definitions/licenseChoice"},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"omniborId":{"type":"array","items":{"type":"string"}},"swhid":{"type":"array","items":{"type":"string"}},"swid":{"$ref":"cyclonedx-1.6#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"}},"descendants":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"}},"variants":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"}},"commits":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/commit"}},"patches":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/patch"}},"notes":{"type":"string"}}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"cyclonedx-1.6#/definitions/componentEvidence"},"releaseNotes":{"$ref":"cyclonedx-1.6#/definitions/releaseNotes"},"modelCard":{"$ref":"cyclonedx-1.6#/definitions/modelCard"},"data":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/componentData"}},"cryptoProperties":{"$ref":"cyclonedx-1.6#/definitions/cryptoProperties"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}},"tags":{"$ref":"cyclonedx-1.6#/definitions/tags"},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}},"swid":{"type":"object","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"tagVersion":{"type":"integer"},"patch":{"type":"boolean"},"text":{"$ref":"cyclonedx-1.6#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"attachment":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}},"hash":{"type":"object","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"cyclonedx-1.6#/definitions/hash-alg"},"content":{"$ref":"cyclonedx-1.6#/definitions/hash-content"}}},"hash-alg":{"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},"license":{"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"id":{"$ref":"cyclonedx-licences#"},"name":{"type":"string"},"acknowledgement":{"$ref":"cyclonedx-1.6#/definitions/licenseAcknowledgementEnumeration"},"text":{"$ref":"cyclonedx-1.6#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"licensing":{"type":"object","additionalProperties":false,"properties":{"altIds":{"type":"array","items":{"type":"string"}},"licensor":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string"},"licenseTypes":{"type":"array","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},"lastRenewal":{"type":"string","format":"date-time"},"expiration":{"type":"string","format":"date-time"}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"licenseAcknowledgementEnumeration":{"type":"string","enum":["declared","concluded"]},"licenseChoice":{"type":"array","oneOf":[{"type":"array","items":{"type":"object","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"cyclonedx-1.6#/definitions/license"}}}},{"type":"array","additionalItems":false,"minItems":1,"maxItems":1,"items":[{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"type":"string"},"acknowledgement":{"$ref":"cyclonedx-1.6#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"}}}]}]},"commit":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"cyclonedx-1.6#/definitions/identifiableAction"},"committer":{"$ref":"cyclonedx-1.6#/definitions/identifiableAction"},"message":{"type":"string"}}},"patch":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","cherry-pick"]},"diff":{"$ref":"cyclonedx-1.6#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/issue"}}}},"diff":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"cyclonedx-1.6#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"issue":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-reference"}}}},"identifiableAction":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"}}},"externalReference":{"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"url":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.6#/definitions/bomLink"}]},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","other"]},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/hash"}}}},"dependency":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},"dependsOn":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}},"provides":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}}}},"service":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"provider":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"cyclonedx-1.6#/definitions/version"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/serviceData"}},"licenses":{"$ref":"cyclonedx-1.6#/definitions/licenseChoice"},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}},"services":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"cyclonedx-1.6#/definitions/releaseNotes"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}},"tags":{"$ref":"cyclonedx-1.6#/definitions/tags"},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}},"serviceData":{"type":"object","required":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"cyclonedx-1.6#/definitions/dataFlowDirection"},"classification":{"$ref":"cyclonedx-1.6#/definitions/dataClassification"},"name":{"type":"string"},"description":{"type":"string"},"governance":{"$ref":"cyclonedx-1.6#/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}]}},"destination":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}]}}}},"dataFlowDirection":{"type":"string","enum":["inbound","outbound","bi-directional","unknown"]},"copyright":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string"}}},"componentEvidence":{"type":"object","additionalProperties":false,"properties":{"identity":{"oneOf":[{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/componentIdentityEvidence"}},{"$ref":"cyclonedx-1.6#/definitions/componentIdentityEvidence"}]},"occurrences":{"type":"array","items":{"type":"object","required":["location"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"location":{"type":"string"},"line":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0},"symbol":{"type":"string"},"additionalContext":{"type":"string"}}}},"callstack":{"type":"object","additionalProperties":false,"properties":{"frames":{"type":"array","items":{"type":"object","required":["module"],"additionalProperties":false,"properties":{"package":{"type":"string"},"module":{"type":"string"},"function":{"type":"string"},"parameters":{"type":"array","items":{"type":"string"}},"line":{"type":"integer"},"column":{"type":"integer"},"fullFilename":{"type":"string"}}}}}},"licenses":{"$ref":"cyclonedx-1.6#/definitions/licenseChoice"},"copyright":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/copyright"}}}},"compositions":{"type":"object","required":["aggregate"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"aggregate":{"$ref":"cyclonedx-1.6#/definitions/aggregateType"},"assemblies":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}]}},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"vulnerabilities":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}},"aggregateType":{"type":"string","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]},"property":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false},"localeType":{"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releaseType":{"type":"string"},"note":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"cyclonedx-1.6#/definitions/localeType"},"text":{"$ref":"cyclonedx-1.6#/definitions/attachment"}}},"releaseNotes":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"cyclonedx-1.6#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"$ref":"cyclonedx-1.6#/definitions/tags"},"resolves":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/issue"}},"notes":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/note"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"advisory":{"type":"object","required":["url"],"additionalProperties":false,"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"cwe":{"type":"integer","minimum":1},"severity":{"type":"string","enum":["critical","high","medium","low","info","none","unknown"]},"scoreMethod":{"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},"impactAnalysisState":{"type":"string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},"impactAnalysisJustification":{"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},"rating":{"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"cyclonedx-1.6#/definitions/vulnerabilitySource"},"score":{"type":"number"},"severity":{"$ref":"cyclonedx-1.6#/definitions/severity"},"method":{"$ref":"cyclonedx-1.6#/definitions/scoreMethod"},"vector":{"type":"string"},"justification":{"type":"string"}}},"vulnerabilitySource":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string"},"name":{"type":"string"}}},"vulnerability":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"id":{"type":"string"},"source":{"$ref":"cyclonedx-1.6#/definitions/vulnerabilitySource"},"references":{"type":"array","items":{"type":"object","required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"cyclonedx-1.6#/definitions/vulnerabilitySource"}}}},"ratings":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/rating"}},"cwes":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"workaround":{"type":"string"},"proofOfConcept":{"type":"object","properties":{"reproductionSteps":{"type":"string"},"environment":{"type":"string"},"supportingMaterial":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/attachment"}}}},"advisories":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"rejected":{"type":"string","format":"date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"}},"individuals":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"}}}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/tool"}}]},"analysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"cyclonedx-1.6#/definitions/impactAnalysisState"},"justification":{"$ref":"cyclonedx-1.6#/definitions/impactAnalysisJustification"},"response":{"type":"array","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"},"firstIssued":{"type":"string","format":"date-time"},"lastUpdated":{"type":"string","format":"date-time"}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}]},"versions":{"type":"array","items":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"cyclonedx-1.6#/definitions/version"},"range":{"$ref":"cyclonedx-1.6#/definitions/versionRange"},"status":{"$ref":"cyclonedx-1.6#/definitions/affectedStatus"}}}}}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"affectedStatus":{"type":"string","enum":["affected","unaffected","unknown"]},"version":{"type":"string","maxLength":1024},"versionRange":{"type":"string","minLength":1,"maxLength":4096},"range":{"$ref":"cyclonedx-1.6#/definitions/versionRange"},"annotations":{"type":"object","required":["subjects","annotator","timestamp","text"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"subjects":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}]}},"annotator":{"type":"object","oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],"additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"},"component":{"$ref":"cyclonedx-1.6#/definitions/component"},"service":{"$ref":"cyclonedx-1.6#/definitions/service"}}},"timestamp":{"type":"string","format":"date-time"},"text":{"type":"string"},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}},"modelCard":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"modelParameters":{"type":"object","additionalProperties":false,"properties":{"approach":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"oneOf":[{"$ref":"cyclonedx-1.6#/definitions/componentData"},{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}],"type":"string"}}}]}},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"properties":{"performanceMetrics":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/performanceMetric"}},"graphics":{"$ref":"cyclonedx-1.6#/definitions/graphicsCollection"}}},"considerations":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/risk"}},"environmentalConsiderations":{"$ref":"cyclonedx-1.6#/definitions/environmentalConsiderations"},"fairnessAssessments":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"inputOutputMLParameters":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string"}}},"componentData":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"type":{"type":"string","enum":["source-code","configuration","dataset","definition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"cyclonedx-1.6#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"classification":{"$ref":"cyclonedx-1.6#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"cyclonedx-1.6#/definitions/graphicsCollection"},"description":{"type":"string"},"governance":{"$ref":"cyclonedx-1.6#/definitions/dataGovernance"}}},"dataGovernance":{"type":"object","additionalProperties":false,"properties":{"custodians":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/dataGovernanceResponsibleParty"}}}},"dataGovernanceResponsibleParty":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"contact":{"$ref":"cyclonedx-1.6#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["contact"]}]},"graphicsCollection":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/graphic"}}}},"graphic":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"image":{"$ref":"cyclonedx-1.6#/definitions/attachment"}}},"performanceMetric":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"object","additionalProperties":false,"properties":{"lowerBound":{"type":"string"},"upperBound":{"type":"string"}}}}},"risk":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"fairnessAssessment":{"type":"object","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"dataClassification":{"type":"string"},"environmentalConsiderations":{"type":"object","additionalProperties":false,"properties":{"energyConsumptions":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/energyConsumption"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"energyConsumption":{"type":"object","required":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"string","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","inference","other"]},"energyProviders":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/energyProvider"}},"activityEnergyCost":{"$ref":"cyclonedx-1.6#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"cyclonedx-1.6#/definitions/co2Measure"},"co2CostOffset":{"$ref":"cyclonedx-1.6#/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"energyMeasure":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["kWh"]}}},"co2Measure":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}},"energyProvider":{"type":"object","required":["organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"description":{"type":"string"},"organization":{"type":"object","$ref":"cyclonedx-1.6#/definitions/organizationalEntity"},"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},"energyProvided":{"$ref":"cyclonedx-1.6#/definitions/energyMeasure"},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}}}},"postalAddress":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"country":{"type":"string"},"region":{"type":"string"},"locality":{"type":"string"},"postOfficeBoxNumber":{"type":"string"},"postalCode":{"type":"string"},"streetAddress":{"type":"string"}}},"formula":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"components":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/service"},"uniqueItems":true},"workflows":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"workflow":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"}},"tasks":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/task"}},"taskDependencies":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/taskType"}},"trigger":{"$ref":"cyclonedx-1.6#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/workspace"}},"runtimeTopology":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/dependency"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"task":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"}},"taskTypes":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/taskType"}},"trigger":{"$ref":"cyclonedx-1.6#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/workspace"},"uniqueItems":true},"runtimeTopology":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"step":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},"commands":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/command"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"command":{"type":"object","additionalProperties":false,"properties":{"executed":{"type":"string"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"workspace":{"type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"}},"accessMode":{"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"type":"string"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$ref":"cyclonedx-1.6#/definitions/volume"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"volume":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"string","enum":["filesystem","block"]},"path":{"type":"string"},"sizeAllocated":{"type":"string"},"persistent":{"type":"boolean"},"remote":{"type":"boolean"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"trigger":{"type":"object","additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"}},"type":{"type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"$ref":"cyclonedx-1.6#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/condition"}},"timeActivated":{"type":"string","format":"date-time"},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/outputType"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"event":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"description":{"type":"string"},"timeReceived":{"type":"string","format":"date-time"},"data":{"$ref":"cyclonedx-1.6#/definitions/attachment"},"source":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"inputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["parameters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"},"resource":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"},"parameters":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.6#/definitions/parameter"}},"environmentVars":{"type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"cyclonedx-1.6#/definitions/property"},{"type":"string"}]}},"data":{"$ref":"cyclonedx-1.6#/definitions/attachment"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"outputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["artifact","attestation","log","evidence","metrics","other"]},"source":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"},"resource":{"$ref":"cyclonedx-1.6#/definitions/resourceReferenceChoice"},"data":{"$ref":"cyclonedx-1.6#/definitions/attachment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"cyclonedx-1.6#/definitions/property"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"resourceReferenceChoice":{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}]},"externalReference":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}},"oneOf":[{"required":["ref"]},{"required":["externalReference"]}]},"condition":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"expression":{"type":"string"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}}}},"taskType":{"type":"string","enum":["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]},"parameter":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"dataType":{"type":"string"}}},"componentIdentityEvidence":{"type":"object","required":["field"],"additionalProperties":false,"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},"confidence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"string"},"methods":{"type":"array","items":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},"value":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},{"$ref":"cyclonedx-1.6#/definitions/bomLinkElementType"}]}}}},"standard":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"owner":{"type":"string"},"requirements":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"text":{"type":"string"},"descriptions":{"type":"array","items":{"type":"string"}},"openCre":{"type":"array","items":{"type":"string","pattern":"^CRE:[0-9]+-[0-9]+$"}},"parent":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/property"}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}}}}},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.6#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"requirements":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refLinkType"}}}}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/externalReference"}},"signature":{"$ref":"cyclonedx-1.6#/definitions/signature"}}},"signature":{"$ref":"cyclonedx-signature#/definitions/signature"},"cryptoProperties":{"type":"object","additionalProperties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","enum":["algorithm","certificate","protocol","related-crypto-material"]},"algorithmProperties":{"type":"object","additionalProperties":false,"properties":{"primitive":{"type":"string","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unknown"]},"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},"executionEnvironment":{"type":"string","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},"implementationPlatform":{"type":"string","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array","items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},"mode":{"type":"string","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},"padding":{"type":"string","enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},"cryptoFunctions":{"type":"array","items":{"type":"string","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","minimum":0},"nistQuantumSecurityLevel":{"type":"integer","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","additionalProperties":false,"properties":{"subjectName":{"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"string","format":"date-time"},"notValidAfter":{"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"cyclonedx-1.6#/definitions/refType"},"subjectPublicKeyRef":{"$ref":"cyclonedx-1.6#/definitions/refType"},"certificateFormat":{"type":"string"},"certificateExtension":{"type":"string"}}},"relatedCryptoMaterialProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"]},"id":{"type":"string"},"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated","compromised","destroyed"]},"algorithmRef":{"$ref":"cyclonedx-1.6#/definitions/refType"},"creationDate":{"type":"string","format":"date-time"},"activationDate":{"type":"string","format":"date-time"},"updateDate":{"type":"string","format":"date-time"},"expirationDate":{"type":"string","format":"date-time"},"value":{"type":"string"},"size":{"type":"integer"},"format":{"type":"string"},"securedBy":{"$ref":"cyclonedx-1.6#/definitions/securedBy"}}},"protocolProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"]},"version":{"type":"string"},"cipherSuites":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/cipherSuite"}},"ikev2TransformTypes":{"type":"object","additionalProperties":false,"properties":{"encr":{"$ref":"cyclonedx-1.6#/definitions/cryptoRefArray"},"prf":{"$ref":"cyclonedx-1.6#/definitions/cryptoRefArray"},"integ":{"$ref":"cyclonedx-1.6#/definitions/cryptoRefArray"},"ke":{"$ref":"cyclonedx-1.6#/definitions/cryptoRefArray"},"esn":{"type":"boolean"},"auth":{"$ref":"cyclonedx-1.6#/definitions/cryptoRefArray"}}},"cryptoRefArray":{"$ref":"cyclonedx-1.6#/definitions/cryptoRefArray"}}},"oid":{"type":"string"}}},"cipherSuite":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithms":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refType"}},"identifiers":{"type":"array","items":{"type":"string"}}}},"cryptoRefArray":{"type":"array","items":{"$ref":"cyclonedx-1.6#/definitions/refType"}},"securedBy":{"type":"object","additionalProperties":false,"properties":{"mechanism":{"type":"string"},"algorithmRef":{"$ref":"cyclonedx-1.6#/definitions/refType"}}},"tags":{"type":"array","items":{"type":"string"}}}}',
    'cyclonedx-1.7': '{"type":"object","required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFormat":{"type":"string","enum":["CycloneDX"]},"specVersion":{"type":"string"},"serialNumber":{"type":"string","pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer","minimum":1},"metadata":{"$ref":"cyclonedx-1.7#/definitions/metadata"},"components":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/service"},"uniqueItems":true},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}},"dependencies":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/dependency"},"uniqueItems":true},"compositions":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/compositions"},"uniqueItems":true},"vulnerabilities":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/vulnerability"},"uniqueItems":true},"annotations":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/annotations"},"uniqueItems":true},"formulation":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/formula"},"uniqueItems":true},"declarations":{"type":"object","additionalProperties":false,"properties":{"assessors":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"thirdParty":{"type":"boolean"},"organization":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"}}}},"attestations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"summary":{"type":"string"},"assessor":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},"map":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"requirement":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},"claims":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}},"counterClaims":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}},"conformance":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1},"rationale":{"type":"string"},"mitigationStrategies":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}}}},"confidence":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1},"rationale":{"type":"string"}}}}}},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}}},"claims":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"target":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},"predicate":{"type":"string"},"mitigationStrategies":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}},"reasoning":{"type":"string"},"evidence":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}},"counterEvidence":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}}},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"propertyName":{"type":"string"},"description":{"type":"string"},"data":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"classification":{"$ref":"cyclonedx-1.7#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"governance":{"$ref":"cyclonedx-1.7#/definitions/dataGovernance"}}}},"created":{"type":"string","format":"date-time"},"expires":{"type":"string","format":"date-time"},"author":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"},"reviewer":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}}},"targets":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"}},"components":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"}},"services":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/service"}}}},"affirmation":{"type":"object","additionalProperties":false,"properties":{"statement":{"type":"string"},"signatories":{"type":"array","items":{"type":"object","additionalProperties":false,"oneOf":[{"required":["signature"]},{"required":["externalReference","organization"]}],"properties":{"name":{"type":"string"},"role":{"type":"string"},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"},"organization":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"externalReference":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}}}},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}},"definitions":{"type":"object","additionalProperties":false,"properties":{"standards":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/standard"}},"patents":{"type":"array","items":{"anyOf":[{"$ref":"cyclonedx-1.7#/definitions/patent"},{"$ref":"cyclonedx-1.7#/definitions/patentFamily"}]}}}},"citations":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/citation"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}},"definitions":{"refType":{"type":"string","minLength":1},"refLinkType":{"$ref":"cyclonedx-1.7#/definitions/refType"},"bomLinkDocumentType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},"bomLinkElementType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},"bomLink":{"anyOf":[{"$ref":"cyclonedx-1.7#/definitions/bomLinkDocumentType"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}]},"metadata":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"lifecycles":{"type":"array","items":{"type":"object","oneOf":[{"required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","enum":["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/tool"}}]},"manufacturer":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"}},"component":{"$ref":"cyclonedx-1.7#/definitions/component"},"manufacture":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"supplier":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"licenses":{"$ref":"cyclonedx-1.7#/definitions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}},"distributionConstraints":{"type":"object","properties":{"tlp":{"$ref":"cyclonedx-1.7#/definitions/tlpClassification"}},"additionalProperties":false}}},"tlpClassification":{"type":"string","enum":["CLEAR","GREEN","AMBER","AMBER_AND_STRICT","RED"]},"tool":{"type":"object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"cyclonedx-1.7#/definitions/version"},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/hash"}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}}}},"organizationalEntity":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"name":{"type":"string"},"address":{"$ref":"cyclonedx-1.7#/definitions/postalAddress"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"},"phone":{"type":"string"}}},"component":{"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"supplier":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"manufacturer":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"}},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"cyclonedx-1.7#/definitions/version"},"versionRange":{"$ref":"cyclonedx-1.7#/definitions/versionRange"},"isExternal":{"type":"boolean"},"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/hash"}},"licenses":{"$ref":"cyclonedx-1.7#/definitions/licenseChoice"},"copyright":{"type":"string"},"patentAssertions":{"$ref":"cyclonedx-1.7#/definitions/patentAssertions"},"cpe":{"type":"string"},"purl":{"type":"string"},"omniborId":{"type":"array","items":{"type":"string"}},"swhid":{"type":"array","items":{"type":"string"}},"swid":{"$ref":"cyclonedx-1.7#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"}},"descendants":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"}},"variants":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"}},"commits":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/commit"}},"patches":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/patch"}},"notes":{"type":"string"}}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"cyclonedx-1.7#/definitions/componentEvidence"},"releaseNotes":{"$ref":"cyclonedx-1.7#/definitions/releaseNotes"},"modelCard":{"$ref":"cyclonedx-1.7#/definitions/modelCard"},"data":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/componentData"}},"cryptoProperties":{"$ref":"cyclonedx-1.7#/definitions/cryptoProperties"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}},"tags":{"$ref":"cyclonedx-1.7#/definitions/tags"},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}},"allOf":[{"not":{"required":["version","versionRange"]}},{"if":{"properties":{"isExternal":{"const":false}}},"then":{"not":{"required":["versionRange"]}},"else":true}]},"swid":{"type":"object","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"tagVersion":{"type":"integer"},"patch":{"type":"boolean"},"text":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"attachment":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}},"hash":{"type":"object","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"cyclonedx-1.7#/definitions/hash-alg"},"content":{"$ref":"cyclonedx-1.7#/definitions/hash-content"}}},"hash-alg":{"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"]},"hash-content":{"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},"licensing":{"type":"object","additionalProperties":false,"properties":{"altIds":{"type":"array","items":{"type":"string"}},"licensor":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string"},"licenseTypes":{"type":"array","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},"lastRenewal":{"type":"string","format":"date-time"},"expiration":{"type":"string","format":"date-time"}}},"license":{"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"id":{"$ref":"cyclonedx-licences#"},"name":{"type":"string"},"acknowledgement":{"$ref":"cyclonedx-1.7#/definitions/licenseAcknowledgementEnumeration"},"text":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"licensing":{"$ref":"cyclonedx-1.7#/definitions/licensing"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"licenseAcknowledgementEnumeration":{"type":"string","enum":["declared","concluded"]},"licenseChoice":{"type":"array","items":{"oneOf":[{"type":"object","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"cyclonedx-1.7#/definitions/license"}}},{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"type":"string"},"expressionDetails":{"type":"array","items":{"type":"object","required":["licenseIdentifier"],"properties":{"licenseIdentifier":{"type":"string"},"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"text":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}},"additionalProperties":false}},"acknowledgement":{"$ref":"cyclonedx-1.7#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"licensing":{"$ref":"cyclonedx-1.7#/definitions/licensing"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}}]}},"commit":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"cyclonedx-1.7#/definitions/identifiableAction"},"committer":{"$ref":"cyclonedx-1.7#/definitions/identifiableAction"},"message":{"type":"string"}}},"patch":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","cherry-pick"]},"diff":{"$ref":"cyclonedx-1.7#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/issue"}}}},"diff":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"issue":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-reference"}}}},"identifiableAction":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"}}},"externalReference":{"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"url":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.7#/definitions/bomLink"}]},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","patent","patent-family","patent-assertion","citation","other"]},"hashes":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/hash"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"dependency":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},"dependsOn":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}},"provides":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}}}},"service":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"provider":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"cyclonedx-1.7#/definitions/version"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/serviceData"}},"licenses":{"$ref":"cyclonedx-1.7#/definitions/licenseChoice"},"patentAssertions":{"$ref":"cyclonedx-1.7#/definitions/patentAssertions"},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}},"services":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"cyclonedx-1.7#/definitions/releaseNotes"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}},"tags":{"$ref":"cyclonedx-1.7#/definitions/tags"},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}},"serviceData":{"type":"object","required":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"cyclonedx-1.7#/definitions/dataFlowDirection"},"classification":{"$ref":"cyclonedx-1.7#/definitions/dataClassification"},"name":{"type":"string"},"description":{"type":"string"},"governance":{"$ref":"cyclonedx-1.7#/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}]}},"destination":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}]}}}},"dataFlowDirection":{"type":"string","enum":["inbound","outbound","bi-directional","unknown"]},"copyright":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string"}}},"componentEvidence":{"type":"object","additionalProperties":false,"properties":{"identity":{"oneOf":[{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/componentIdentityEvidence"}},{"$ref":"cyclonedx-1.7#/definitions/componentIdentityEvidence"}]},"occurrences":{"type":"array","items":{"type":"object","required":["location"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"location":{"type":"string"},"line":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0},"symbol":{"type":"string"},"additionalContext":{"type":"string"}}}},"callstack":{"type":"object","additionalProperties":false,"properties":{"frames":{"type":"array","items":{"type":"object","required":["module"],"additionalProperties":false,"properties":{"package":{"type":"string"},"module":{"type":"string"},"function":{"type":"string"},"parameters":{"type":"array","items":{"type":"string"}},"line":{"type":"integer"},"column":{"type":"integer"},"fullFilename":{"type":"string"}}}}}},"licenses":{"$ref":"cyclonedx-1.7#/definitions/licenseChoice"},"copyright":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/copyright"}}}},"compositions":{"type":"object","required":["aggregate"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"aggregate":{"$ref":"cyclonedx-1.7#/definitions/aggregateType"},"assemblies":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}]}},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"vulnerabilities":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}},"aggregateType":{"type":"string","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]},"property":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"}}},"localeType":{"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releaseType":{"type":"string"},"note":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"cyclonedx-1.7#/definitions/localeType"},"text":{"$ref":"cyclonedx-1.7#/definitions/attachment"}}},"releaseNotes":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"cyclonedx-1.7#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"$ref":"cyclonedx-1.7#/definitions/tags"},"resolves":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/issue"}},"notes":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/note"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"advisory":{"type":"object","required":["url"],"additionalProperties":false,"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"cwe":{"type":"integer","minimum":1},"severity":{"type":"string","enum":["critical","high","medium","low","info","none","unknown"]},"scoreMethod":{"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},"impactAnalysisState":{"type":"string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},"impactAnalysisJustification":{"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},"rating":{"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"cyclonedx-1.7#/definitions/vulnerabilitySource"},"score":{"type":"number"},"severity":{"$ref":"cyclonedx-1.7#/definitions/severity"},"method":{"$ref":"cyclonedx-1.7#/definitions/scoreMethod"},"vector":{"type":"string"},"justification":{"type":"string"}}},"vulnerabilitySource":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string"},"name":{"type":"string"}}},"vulnerability":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"id":{"type":"string"},"source":{"$ref":"cyclonedx-1.7#/definitions/vulnerabilitySource"},"references":{"type":"array","items":{"type":"object","required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"cyclonedx-1.7#/definitions/vulnerabilitySource"}}}},"ratings":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/rating"}},"cwes":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"workaround":{"type":"string"},"proofOfConcept":{"type":"object","properties":{"reproductionSteps":{"type":"string"},"environment":{"type":"string"},"supportingMaterial":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/attachment"}}}},"advisories":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"rejected":{"type":"string","format":"date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"}},"individuals":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"}}}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/tool"}}]},"analysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"cyclonedx-1.7#/definitions/impactAnalysisState"},"justification":{"$ref":"cyclonedx-1.7#/definitions/impactAnalysisJustification"},"response":{"type":"array","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"},"firstIssued":{"type":"string","format":"date-time"},"lastUpdated":{"type":"string","format":"date-time"}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}]},"versions":{"type":"array","items":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"cyclonedx-1.7#/definitions/version"},"range":{"$ref":"cyclonedx-1.7#/definitions/versionRange"},"status":{"$ref":"cyclonedx-1.7#/definitions/affectedStatus"}}}}}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"affectedStatus":{"type":"string","enum":["affected","unaffected","unknown"]},"version":{"type":"string","maxLength":1024},"versionRange":{"type":"string","minLength":1,"maxLength":4096},"range":{"$ref":"cyclonedx-1.7#/definitions/versionRange"},"annotations":{"type":"object","required":["subjects","annotator","timestamp","text"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"subjects":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}]}},"annotator":{"type":"object","oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],"additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"individual":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"},"component":{"$ref":"cyclonedx-1.7#/definitions/component"},"service":{"$ref":"cyclonedx-1.7#/definitions/service"}}},"timestamp":{"type":"string","format":"date-time"},"text":{"type":"string"},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}},"modelCard":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"modelParameters":{"type":"object","additionalProperties":false,"properties":{"approach":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"oneOf":[{"$ref":"cyclonedx-1.7#/definitions/componentData"},{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}],"type":"string"}}}]}},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"properties":{"performanceMetrics":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/performanceMetric"}},"graphics":{"$ref":"cyclonedx-1.7#/definitions/graphicsCollection"}}},"considerations":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/risk"}},"environmentalConsiderations":{"$ref":"cyclonedx-1.7#/definitions/environmentalConsiderations"},"fairnessAssessments":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"inputOutputMLParameters":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string"}}},"componentData":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"type":{"type":"string","enum":["source-code","configuration","dataset","definition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"classification":{"$ref":"cyclonedx-1.7#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"cyclonedx-1.7#/definitions/graphicsCollection"},"description":{"type":"string"},"governance":{"$ref":"cyclonedx-1.7#/definitions/dataGovernance"}}},"dataGovernance":{"type":"object","additionalProperties":false,"properties":{"custodians":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/dataGovernanceResponsibleParty"}}}},"dataGovernanceResponsibleParty":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"contact":{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["contact"]}]},"graphicsCollection":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/graphic"}}}},"graphic":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"image":{"$ref":"cyclonedx-1.7#/definitions/attachment"}}},"performanceMetric":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"object","additionalProperties":false,"properties":{"lowerBound":{"type":"string"},"upperBound":{"type":"string"}}}}},"risk":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"fairnessAssessment":{"type":"object","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"dataClassification":{"type":"string"},"environmentalConsiderations":{"type":"object","additionalProperties":false,"properties":{"energyConsumptions":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/energyConsumption"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"energyConsumption":{"type":"object","required":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"string","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","inference","other"]},"energyProviders":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/energyProvider"}},"activityEnergyCost":{"$ref":"cyclonedx-1.7#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"cyclonedx-1.7#/definitions/co2Measure"},"co2CostOffset":{"$ref":"cyclonedx-1.7#/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"energyMeasure":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["kWh"]}}},"co2Measure":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}},"energyProvider":{"type":"object","required":["organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"description":{"type":"string"},"organization":{"type":"object","$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},"energyProvided":{"$ref":"cyclonedx-1.7#/definitions/energyMeasure"},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}}}},"postalAddress":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"country":{"type":"string"},"region":{"type":"string"},"locality":{"type":"string"},"postOfficeBoxNumber":{"type":"string"},"postalCode":{"type":"string"},"streetAddress":{"type":"string"}}},"formula":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"components":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/service"},"uniqueItems":true},"workflows":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"workflow":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"}},"tasks":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/task"}},"taskDependencies":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/taskType"}},"trigger":{"$ref":"cyclonedx-1.7#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/workspace"}},"runtimeTopology":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/dependency"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"task":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"}},"taskTypes":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/taskType"}},"trigger":{"$ref":"cyclonedx-1.7#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/workspace"},"uniqueItems":true},"runtimeTopology":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"step":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},"commands":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/command"}},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"command":{"type":"object","additionalProperties":false,"properties":{"executed":{"type":"string"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"workspace":{"type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"}},"accessMode":{"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"type":"string"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$ref":"cyclonedx-1.7#/definitions/volume"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"volume":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"string","enum":["filesystem","block"]},"path":{"type":"string"},"sizeAllocated":{"type":"string"},"persistent":{"type":"boolean"},"remote":{"type":"boolean"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"trigger":{"type":"object","additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"}},"type":{"type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"$ref":"cyclonedx-1.7#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/condition"}},"timeActivated":{"type":"string","format":"date-time"},"inputs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/outputType"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"event":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"description":{"type":"string"},"timeReceived":{"type":"string","format":"date-time"},"data":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"source":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"inputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["parameters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"},"resource":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"},"parameters":{"type":"array","uniqueItems":true,"items":{"$ref":"cyclonedx-1.7#/definitions/parameter"}},"environmentVars":{"type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"cyclonedx-1.7#/definitions/property"},{"type":"string"}]}},"data":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"outputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["artifact","attestation","log","evidence","metrics","other"]},"source":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"},"target":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"},"resource":{"$ref":"cyclonedx-1.7#/definitions/resourceReferenceChoice"},"data":{"$ref":"cyclonedx-1.7#/definitions/attachment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"cyclonedx-1.7#/definitions/property"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"resourceReferenceChoice":{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}]},"externalReference":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}},"oneOf":[{"required":["ref"]},{"required":["externalReference"]}]},"condition":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"expression":{"type":"string"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}}}},"taskType":{"type":"string","enum":["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]},"parameter":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"dataType":{"type":"string"}}},"componentIdentityEvidence":{"type":"object","required":["field"],"additionalProperties":false,"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},"confidence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"string"},"methods":{"type":"array","items":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},"value":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},{"$ref":"cyclonedx-1.7#/definitions/bomLinkElementType"}]}}}},"standard":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"owner":{"type":"string"},"requirements":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"text":{"type":"string"},"descriptions":{"type":"array","items":{"type":"string"}},"openCre":{"type":"array","items":{"type":"string","pattern":"^CRE:[0-9]+-[0-9]+$"}},"parent":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},"properties":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/property"}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}}}}},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"requirements":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}}}}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}}},"signature":{"$ref":"cyclonedx-signature#/definitions/signature"},"cryptoProperties":{"type":"object","additionalProperties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","enum":["algorithm","certificate","protocol","related-crypto-material"]},"algorithmProperties":{"type":"object","additionalProperties":false,"properties":{"primitive":{"type":"string","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","key-wrap","other","unknown"]},"algorithmFamily":{"$ref":"cyclonedx-cryptography#/definitions/algorithmFamiliesEnum"},"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},"ellipticCurve":{"$ref":"cyclonedx-cryptography#/definitions/ellipticCurvesEnum"},"executionEnvironment":{"type":"string","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},"implementationPlatform":{"type":"string","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array","items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},"mode":{"type":"string","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},"padding":{"type":"string","enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},"cryptoFunctions":{"type":"array","items":{"type":"string","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","minimum":0},"nistQuantumSecurityLevel":{"type":"integer","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","additionalProperties":false,"properties":{"serialNumber":{"type":"string"},"subjectName":{"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"string","format":"date-time"},"notValidAfter":{"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"cyclonedx-1.7#/definitions/refType"},"subjectPublicKeyRef":{"$ref":"cyclonedx-1.7#/definitions/refType"},"certificateFormat":{"type":"string"},"certificateExtension":{"type":"string"},"certificateFileExtension":{"type":"string"},"fingerprint":{"type":"object","$ref":"cyclonedx-1.7#/definitions/hash"},"certificateState":{"type":"array","items":{"type":"object","oneOf":[{"required":["state"],"additionalProperties":false,"properties":{"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated","revoked","destroyed"]},"reason":{"type":"string"}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},"reason":{"type":"string"}}}]}},"creationDate":{"type":"string","format":"date-time"},"activationDate":{"type":"string","format":"date-time"},"deactivationDate":{"type":"string","format":"date-time"},"revocationDate":{"type":"string","format":"date-time"},"destructionDate":{"type":"string","format":"date-time"},"certificateExtensions":{"type":"array","items":{"type":"object","oneOf":[{"required":["commonExtensionName","commonExtensionValue"],"additionalProperties":false,"properties":{"commonExtensionName":{"type":"string","enum":["basicConstraints","keyUsage","extendedKeyUsage","subjectAlternativeName","authorityKeyIdentifier","subjectKeyIdentifier","authorityInformationAccess","certificatePolicies","crlDistributionPoints","signedCertificateTimestamp"]},"commonExtensionValue":{"type":"string"}}},{"required":["customExtensionName"],"additionalProperties":false,"properties":{"customExtensionName":{"type":"string"},"customExtensionValue":{"type":"string"}}}]}},"relatedCryptographicAssets":{"$ref":"cyclonedx-1.7#/definitions/relatedCryptographicAssets"}}},"relatedCryptoMaterialProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"]},"id":{"type":"string"},"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated","compromised","destroyed"]},"algorithmRef":{"$ref":"cyclonedx-1.7#/definitions/refType"},"creationDate":{"type":"string","format":"date-time"},"activationDate":{"type":"string","format":"date-time"},"updateDate":{"type":"string","format":"date-time"},"expirationDate":{"type":"string","format":"date-time"},"value":{"type":"string"},"size":{"type":"integer"},"format":{"type":"string"},"securedBy":{"$ref":"cyclonedx-1.7#/definitions/securedBy"},"fingerprint":{"type":"object","$ref":"cyclonedx-1.7#/definitions/hash"},"relatedCryptographicAssets":{"$ref":"cyclonedx-1.7#/definitions/relatedCryptographicAssets"}}},"protocolProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","dtls","quic","eap-aka","eap-aka-prime","prins","5g-aka","other","unknown"]},"version":{"type":"string"},"cipherSuites":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/cipherSuite"}},"ikev2TransformTypes":{"type":"object","additionalProperties":false,"properties":{"encr":{"anyOf":[{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/ikeV2Enc"}},{"$ref":"cyclonedx-1.7#/definitions/cryptoRefArray"}]},"prf":{"anyOf":[{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/ikeV2Prf"}},{"$ref":"cyclonedx-1.7#/definitions/cryptoRefArray"}]},"integ":{"anyOf":[{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/ikeV2Integ"}},{"$ref":"cyclonedx-1.7#/definitions/cryptoRefArray"}]},"ke":{"anyOf":[{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/ikeV2Ke"}},{"$ref":"cyclonedx-1.7#/definitions/cryptoRefArray"}]},"esn":{"type":"boolean"},"auth":{"anyOf":[{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/ikeV2Auth"}},{"$ref":"cyclonedx-1.7#/definitions/cryptoRefArray"}]}}},"cryptoRefArray":{"$ref":"cyclonedx-1.7#/definitions/cryptoRefArray"},"relatedCryptographicAssets":{"$ref":"cyclonedx-1.7#/definitions/relatedCryptographicAssets"}}},"oid":{"type":"string"}}},"cipherSuite":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithms":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refType"}},"identifiers":{"type":"array","items":{"type":"string"}},"tlsGroups":{"type":"array","items":{"type":"string"}},"tlsSignatureSchemes":{"type":"array","items":{"type":"string"}}}},"ikeV2Enc":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"keyLength":{"type":"integer"},"algorithm":{"$ref":"cyclonedx-1.7#/definitions/refType"}}},"ikeV2Prf":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithm":{"$ref":"cyclonedx-1.7#/definitions/refType"}}},"ikeV2Integ":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithm":{"$ref":"cyclonedx-1.7#/definitions/refType"}}},"ikeV2Ke":{"type":"object","additionalProperties":false,"properties":{"group":{"type":"integer"},"algorithm":{"$ref":"cyclonedx-1.7#/definitions/refType"}}},"ikeV2Auth":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithm":{"$ref":"cyclonedx-1.7#/definitions/refType"}}},"cryptoRefArray":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refType"}},"relatedCryptographicAssets":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/relatedCryptographicAsset"}},"relatedCryptographicAsset":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"ref":{"$ref":"cyclonedx-1.7#/definitions/refType"}}},"securedBy":{"type":"object","additionalProperties":false,"properties":{"mechanism":{"type":"string"},"algorithmRef":{"$ref":"cyclonedx-1.7#/definitions/refType"}}},"tags":{"type":"array","items":{"type":"string"}},"patentFamily":{"type":"object","required":["familyId"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"familyId":{"type":"string"},"priorityApplication":{"$ref":"cyclonedx-1.7#/definitions/priorityApplication"},"members":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}}}},"patent":{"type":"object","required":["patentNumber","jurisdiction","patentLegalStatus"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"patentNumber":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9\\\\-/.()\\\\s]{0,28}[A-Za-z0-9]$"},"applicationNumber":{"$ref":"cyclonedx-1.7#/definitions/patentApplicationNumber"},"jurisdiction":{"$ref":"cyclonedx-1.7#/definitions/patentJurisdiction"},"priorityApplication":{"$ref":"cyclonedx-1.7#/definitions/priorityApplication"},"publicationNumber":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9\\\\-/.()\\\\s]{0,28}[A-Za-z0-9]$"},"title":{"type":"string"},"abstract":{"type":"string"},"filingDate":{"type":"string","format":"date"},"grantDate":{"type":"string","format":"date"},"patentExpirationDate":{"type":"string","format":"date"},"patentLegalStatus":{"type":"string","enum":["pending","granted","revoked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","opposed","terminated","invalidated","in-force"]},"patentAssignee":{"type":"array","items":{"oneOf":[{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"},{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"}]}},"externalReferences":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/externalReference"}}}},"patentAssertions":{"type":"array","items":{"type":"object","required":["assertionType","asserter"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"assertionType":{"type":"string","enum":["ownership","license","third-party-claim","standards-inclusion","prior-art","exclusive-rights","non-assertion","research-or-evaluation"]},"patentRefs":{"type":"array","items":{"$ref":"cyclonedx-1.7#/definitions/refType"}},"asserter":{"oneOf":[{"$ref":"cyclonedx-1.7#/definitions/organizationalEntity"},{"$ref":"cyclonedx-1.7#/definitions/organizationalContact"},{"$ref":"cyclonedx-1.7#/definitions/refLinkType"}]},"notes":{"type":"string"}}}},"patentApplicationNumber":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9\\\\-/.()\\\\s]{0,28}[A-Za-z0-9]$"},"patentJurisdiction":{"type":"string","pattern":"^[A-Z]{2}$"},"patentFilingDate":{"type":"string","format":"date"},"priorityApplication":{"type":"object","required":["applicationNumber","jurisdiction","filingDate"],"additionalProperties":false,"properties":{"applicationNumber":{"$ref":"cyclonedx-1.7#/definitions/patentApplicationNumber"},"jurisdiction":{"$ref":"cyclonedx-1.7#/definitions/patentJurisdiction"},"filingDate":{"$ref":"cyclonedx-1.7#/definitions/patentFilingDate"}}},"citation":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"cyclonedx-1.7#/definitions/refType"},"pointers":{"type":"array","items":{"type":"string"},"minItems":1},"expressions":{"type":"array","items":{"type":"string"},"minItems":1},"timestamp":{"type":"string","format":"date-time"},"attributedTo":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},"process":{"$ref":"cyclonedx-1.7#/definitions/refLinkType"},"note":{"type":"string"},"signature":{"$ref":"cyclonedx-1.7#/definitions/signature"}},"required":["timestamp"],"anyOf":[{"required":["attributedTo"]},{"required":["process"]}],"oneOf":[{"required":["pointers"]},{"required":["expressions"]}]}}}',
    'cyclonedx-cryptography': '{"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"lastUpdated":{"type":"string","format":"date-time"},"algorithms":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"family":{"type":"string"},"standard":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}},"required":["name","url"]}},"variant":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"pattern":{"type":"string"},"primitive":{"type":"string"},"standard":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}},"required":["name","url"]}}},"required":["pattern","primitive"]}}},"required":["family","variant"]}},"ellipticCurves":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"curves":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"oid":{"type":["string","null"]},"form":{"type":"string","enum":["Weierstrass","Edwards","TwistedEdwards","Montgomery"]},"aliases":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"category":{"type":"string"},"name":{"type":"string"}},"required":["category","name"]}}},"required":["name","description","oid","form"]}}},"required":["name","description","curves"]}}},"required":["lastUpdated","algorithms","ellipticCurves"],"definitions":{"algorithmFamiliesEnum":{"type":"string","enum":["3DES","3GPP-XOR","A5/1","A5/2","AES","ARIA","Argon2","Ascon","BLAKE2","BLAKE3","BLS","Blowfish","CAMELLIA","CAST5","CAST6","CMAC","CMEA","CTR_DRBG","ChaCha","ChaCha20","DES","DSA","ECDH","ECDSA","ECIES","EdDSA","ElGamal","FFDH","Fortuna","GOST","HC","HKDF","HMAC","HMAC_DRBG","HPKE","Hash_DRBG","IDEA","IKE-PRF","J-PAKE","LMS","MD2","MD4","MD5","MILENAGE","ML-DSA","ML-KEM","MQV","OPAQUE","PBES1","PBES2","PBKDF1","PBKDF2","PBMAC1","Poly1305","RABBIT","RC2","RC4","RC5","RC6","RIPEMD","RSAES-OAEP","RSAES-PKCS1","RSASSA-PKCS1","RSASSA-PSS","SEED","SHA-1","SHA-2","SHA-3","SLH-DSA","SM2","SM3","SM4","SM9","SNOW3G","SP800-108","SPAKE2","SPAKE2PLUS","SRP","Salsa20","Serpent","SipHash","Skipjack","TUAK","Twofish","UMAC","Whirlpool","X3DH","XMSS","Yarrow","ZUC","bcrypt","scrypt","yescrypt"]},"ellipticCurvesEnum":{"type":"string","enum":["anssi/FRP256v1","bls/BLS12-377","bls/BLS12-381","bls/BLS12-446","bls/BLS12-455","bls/BLS12-638","bls/BLS24-477","bls/Bandersnatch","bn/bn158","bn/bn190","bn/bn222","bn/bn254","bn/bn286","bn/bn318","bn/bn350","bn/bn382","bn/bn414","bn/bn446","bn/bn478","bn/bn510","bn/bn542","bn/bn574","bn/bn606","bn/bn638","brainpool/brainpoolP160r1","brainpool/brainpoolP160t1","brainpool/brainpoolP192r1","brainpool/brainpoolP192t1","brainpool/brainpoolP224r1","brainpool/brainpoolP224t1","brainpool/brainpoolP256r1","brainpool/brainpoolP256t1","brainpool/brainpoolP320r1","brainpool/brainpoolP320t1","brainpool/brainpoolP384r1","brainpool/brainpoolP384t1","brainpool/brainpoolP512r1","brainpool/brainpoolP512t1","gost/gost256","gost/gost512","gost/id-GostR3410-2001-CryptoPro-A-ParamSet","gost/id-GostR3410-2001-CryptoPro-B-ParamSet","gost/id-GostR3410-2001-CryptoPro-C-ParamSet","gost/id-tc26-gost-3410-12-512-paramSetA","gost/id-tc26-gost-3410-12-512-paramSetB","gost/id-tc26-gost-3410-2012-256-paramSetA","gost/id-tc26-gost-3410-2012-512-paramSetC","mnt/mnt1","mnt/mnt2/1","mnt/mnt2/2","mnt/mnt3/1","mnt/mnt3/2","mnt/mnt3/3","mnt/mnt4","mnt/mnt5/1","mnt/mnt5/2","mnt/mnt5/3","nist/B-163","nist/B-233","nist/B-283","nist/B-409","nist/B-571","nist/K-163","nist/K-233","nist/K-283","nist/K-409","nist/K-571","nist/P-192","nist/P-224","nist/P-256","nist/P-384","nist/P-521","nums/ed-254-mont","nums/ed-255-mers","nums/ed-256-mont","nums/ed-382-mont","nums/ed-383-mers","nums/ed-384-mont","nums/ed-510-mont","nums/ed-511-mers","nums/ed-512-mont","nums/numsp256d1","nums/numsp256t1","nums/numsp384d1","nums/numsp384t1","nums/numsp512d1","nums/numsp512t1","nums/w-254-mont","nums/w-255-mers","nums/w-256-mont","nums/w-382-mont","nums/w-383-mers","nums/w-384-mont","nums/w-510-mont","nums/w-511-mers","nums/w-512-mont","oakley/192-bit Random ECP Group","oakley/224-bit Random ECP Group","oakley/256-bit Random ECP Group","oakley/384-bit Random ECP Group","oakley/521-bit Random ECP Group","oakley/Oakley Group 3","oakley/Oakley Group 4","oscaa/SM2","other/BADA55-R-256","other/BADA55-VPR-224","other/BADA55-VPR2-224","other/BADA55-VR-224","other/BADA55-VR-256","other/BADA55-VR-384","other/Curve1174","other/Curve22103","other/Curve25519","other/Curve383187","other/Curve41417","other/Curve4417","other/Curve448","other/Curve67254","other/E-222","other/E-382","other/E-521","other/Ed25519","other/Ed448","other/Ed448-Goldilocks","other/FourQ","other/Fp224BN","other/Fp254BNa","other/Fp254BNb","other/Fp254n2BNa","other/Fp256BN","other/Fp384BN","other/Fp512BN","other/JubJub","other/M-221","other/M-383","other/M-511","other/MDC201601","other/Pallas","other/Tom-256","other/Tom-384","other/Tom-521","other/Tweedledee","other/Tweedledum","other/Vesta","other/ssc-160","other/ssc-192","other/ssc-224","other/ssc-256","other/ssc-288","other/ssc-320","other/ssc-384","other/ssc-512","secg/secp112r1","secg/secp112r2","secg/secp128r1","secg/secp128r2","secg/secp160k1","secg/secp160r1","secg/secp160r2","secg/secp192k1","secg/secp192r1","secg/secp224k1","secg/secp224r1","secg/secp256k1","secg/secp256r1","secg/secp384r1","secg/secp521r1","secg/sect113r1","secg/sect113r2","secg/sect131r1","secg/sect131r2","secg/sect163k1","secg/sect163r1","secg/sect163r2","secg/sect193r1","secg/sect193r2","secg/sect233k1","secg/sect233r1","secg/sect239k1","secg/sect283k1","secg/sect283r1","secg/sect409k1","secg/sect409r1","secg/sect571k1","secg/sect571r1","wtls/wap-wsg-idm-ecid-wtls1","wtls/wap-wsg-idm-ecid-wtls10","wtls/wap-wsg-idm-ecid-wtls11","wtls/wap-wsg-idm-ecid-wtls12","wtls/wap-wsg-idm-ecid-wtls3","wtls/wap-wsg-idm-ecid-wtls4","wtls/wap-wsg-idm-ecid-wtls5","wtls/wap-wsg-idm-ecid-wtls6","wtls/wap-wsg-idm-ecid-wtls7","wtls/wap-wsg-idm-ecid-wtls8","wtls/wap-wsg-idm-ecid-wtls9","x962/c2onb191v4","x962/c2onb191v5","x962/c2onb239v4","x962/c2onb239v5","x962/c2pnb163v1","x962/c2pnb163v2","x962/c2pnb163v3","x962/c2pnb176w1","x962/c2pnb208w1","x962/c2pnb272w1","x962/c2pnb304w1","x962/c2pnb368w1","x962/c2tnb191v1","x962/c2tnb191v2","x962/c2tnb191v3","x962/c2tnb239v1","x962/c2tnb239v2","x962/c2tnb239v3","x962/c2tnb359v1","x962/c2tnb431r1","x962/prime192v1","x962/prime192v2","x962/prime192v3","x962/prime239v1","x962/prime239v2","x962/prime239v3","x962/prime256v1","x963/ansip160k1","x963/ansip160r1","x963/ansip160r2","x963/ansip192k1","x963/ansip224k1","x963/ansip224r1","x963/ansip256k1","x963/ansip384r1","x963/ansip521r1","x963/ansit163k1","x963/ansit163r1","x963/ansit163r2","x963/ansit193r1","x963/ansit193r2","x963/ansit233k1","x963/ansit233r1","x963/ansit239k1","x963/ansit283k1","x963/ansit283r1","x963/ansit409k1","x963/ansit409r1","x963/ansit571k1","x963/ansit571r1"]}}}',
    'cyclonedx-licences': '{"type":"string","enum":["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]}',
    'cyclonedx-signature': '{"type":"object","definitions":{"signature":{"type":"object","oneOf":[{"additionalProperties":false,"properties":{"signers":{"type":"array","items":{"$ref":"cyclonedx-signature#/definitions/signer"}}}},{"additionalProperties":false,"properties":{"chain":{"type":"array","items":{"$ref":"cyclonedx-signature#/definitions/signer"}}}},{"$ref":"cyclonedx-signature#/definitions/signer"}]},"signer":{"type":"object","required":["algorithm","value"],"additionalProperties":false,"properties":{"algorithm":{"oneOf":[{"type":"string","enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{"type":"string","format":"uri"}]},"keyId":{"type":"string"},"publicKey":{"$ref":"cyclonedx-signature#/definitions/publicKey"},"certificatePath":{"type":"array","items":{"type":"string"}},"excludes":{"type":"array","items":{"type":"string"}},"value":{"type":"string"}}},"keyType":{"type":"string","enum":["EC","OKP","RSA"]},"publicKey":{"type":"object","required":["kty"],"additionalProperties":true,"properties":{"kty":{"$ref":"cyclonedx-signature#/definitions/keyType"}},"allOf":[{"if":{"properties":{"kty":{"const":"EC"}}},"then":{"required":["kty","crv","x","y"],"additionalProperties":false,"properties":{"kty":{"$ref":"cyclonedx-signature#/definitions/keyType"},"crv":{"type":"string","enum":["P-256","P-384","P-521"]},"x":{"type":"string"},"y":{"type":"string"}}}},{"if":{"properties":{"kty":{"const":"OKP"}}},"then":{"required":["kty","crv","x"],"additionalProperties":false,"properties":{"kty":{"$ref":"cyclonedx-signature#/definitions/keyType"},"crv":{"type":"string","enum":["Ed25519","Ed448"]},"x":{"type":"string"}}}},{"if":{"properties":{"kty":{"const":"RSA"}}},"then":{"required":["kty","n","e"],"additionalProperties":false,"properties":{"kty":{"$ref":"cyclonedx-signature#/definitions/keyType"},"n":{"type":"string"},"e":{"type":"string"}}}}]}}}',
    'spdx-2.3': '{"type":"object","properties":{"SPDXID":{"type":"string"},"annotations":{"type":"array","items":{"type":"object","properties":{"annotationDate":{"type":"string"},"annotationType":{"type":"string","enum":["OTHER","REVIEW"]},"annotator":{"type":"string"},"comment":{"type":"string"}},"required":["annotationDate","annotationType","annotator","comment"],"additionalProperties":false}},"comment":{"type":"string"},"creationInfo":{"type":"object","properties":{"comment":{"type":"string"},"created":{"type":"string"},"creators":{"minItems":1,"type":"array","items":{"type":"string"}},"licenseListVersion":{"type":"string"}},"required":["created","creators"],"additionalProperties":false},"dataLicense":{"type":"string"},"externalDocumentRefs":{"type":"array","items":{"type":"object","properties":{"checksum":{"type":"object","properties":{"algorithm":{"type":"string","enum":["SHA1","BLAKE3","SHA3-384","SHA256","SHA384","BLAKE2b-512","BLAKE2b-256","SHA3-512","MD2","ADLER32","MD4","SHA3-256","BLAKE2b-384","SHA512","MD6","MD5","SHA224"]},"checksumValue":{"type":"string"}},"required":["algorithm","checksumValue"],"additionalProperties":false},"externalDocumentId":{"type":"string"},"spdxDocument":{"type":"string"}},"required":["checksum","externalDocumentId","spdxDocument"],"additionalProperties":false}},"hasExtractedLicensingInfos":{"type":"array","items":{"type":"object","properties":{"comment":{"type":"string"},"crossRefs":{"type":"array","items":{"type":"object","properties":{"isLive":{"type":"boolean"},"isValid":{"type":"boolean"},"isWayBackLink":{"type":"boolean"},"match":{"type":"string"},"order":{"type":"integer"},"timestamp":{"type":"string"},"url":{"type":"string"}},"required":["url"],"additionalProperties":false}},"extractedText":{"type":"string"},"licenseId":{"type":"string"},"name":{"type":"string"},"seeAlsos":{"type":"array","items":{"type":"string"}}},"required":["extractedText","licenseId"],"additionalProperties":false}},"name":{"type":"string"},"revieweds":{"type":"array","items":{"type":"object","properties":{"comment":{"type":"string"},"reviewDate":{"type":"string"},"reviewer":{"type":"string"}},"required":["reviewDate"],"additionalProperties":false}},"spdxVersion":{"type":"string"},"documentNamespace":{"type":"string"},"documentDescribes":{"type":"array","items":{"type":"string"}},"packages":{"type":"array","items":{"type":"object","properties":{"SPDXID":{"type":"string"},"annotations":{"type":"array","items":{"type":"object","properties":{"annotationDate":{"type":"string"},"annotationType":{"type":"string","enum":["OTHER","REVIEW"]},"annotator":{"type":"string"},"comment":{"type":"string"}},"required":["annotationDate","annotationType","annotator","comment"],"additionalProperties":false}},"attributionTexts":{"type":"array","items":{"type":"string"}},"builtDate":{"type":"string"},"checksums":{"type":"array","items":{"type":"object","properties":{"algorithm":{"type":"string","enum":["SHA1","BLAKE3","SHA3-384","SHA256","SHA384","BLAKE2b-512","BLAKE2b-256","SHA3-512","MD2","ADLER32","MD4","SHA3-256","BLAKE2b-384","SHA512","MD6","MD5","SHA224"]},"checksumValue":{"type":"string"}},"required":["algorithm","checksumValue"],"additionalProperties":false}},"comment":{"type":"string"},"copyrightText":{"type":"string"},"description":{"type":"string"},"downloadLocation":{"type":"string"},"externalRefs":{"type":"array","items":{"type":"object","properties":{"comment":{"type":"string"},"referenceCategory":{"type":"string","enum":["OTHER","PERSISTENT-ID","SECURITY","PACKAGE-MANAGER"]},"referenceLocator":{"type":"string"},"referenceType":{"type":"string"}},"required":["referenceCategory","referenceLocator","referenceType"],"additionalProperties":false}},"filesAnalyzed":{"type":"boolean"},"hasFiles":{"type":"array","items":{"type":"string"}},"homepage":{"type":"string"},"licenseComments":{"type":"string"},"licenseConcluded":{"type":"string"},"licenseDeclared":{"type":"string"},"licenseInfoFromFiles":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"originator":{"type":"string"},"packageFileName":{"type":"string"},"packageVerificationCode":{"type":"object","properties":{"packageVerificationCodeExcludedFiles":{"type":"array","items":{"type":"string"}},"packageVerificationCodeValue":{"type":"string"}},"required":["packageVerificationCodeValue"],"additionalProperties":false},"primaryPackagePurpose":{"type":"string","enum":["OTHER","INSTALL","ARCHIVE","FIRMWARE","APPLICATION","FRAMEWORK","LIBRARY","CONTAINER","SOURCE","DEVICE","OPERATING_SYSTEM","FILE"]},"releaseDate":{"type":"string"},"sourceInfo":{"type":"string"},"summary":{"type":"string"},"supplier":{"type":"string"},"validUntilDate":{"type":"string"},"versionInfo":{"type":"string"}},"required":["SPDXID","downloadLocation","name"],"additionalProperties":false}},"files":{"type":"array","items":{"type":"object","properties":{"SPDXID":{"type":"string"},"annotations":{"type":"array","items":{"type":"object","properties":{"annotationDate":{"type":"string"},"annotationType":{"type":"string","enum":["OTHER","REVIEW"]},"annotator":{"type":"string"},"comment":{"type":"string"}},"required":["annotationDate","annotationType","annotator","comment"],"additionalProperties":false}},"artifactOfs":{"type":"array","items":{"type":"object"}},"attributionTexts":{"type":"array","items":{"type":"string"}},"checksums":{"minItems":1,"type":"array","items":{"type":"object","properties":{"algorithm":{"type":"string","enum":["SHA1","BLAKE3","SHA3-384","SHA256","SHA384","BLAKE2b-512","BLAKE2b-256","SHA3-512","MD2","ADLER32","MD4","SHA3-256","BLAKE2b-384","SHA512","MD6","MD5","SHA224"]},"checksumValue":{"type":"string"}},"required":["algorithm","checksumValue"],"additionalProperties":false}},"comment":{"type":"string"},"copyrightText":{"type":"string"},"fileContributors":{"type":"array","items":{"type":"string"}},"fileDependencies":{"type":"array","items":{"type":"string"}},"fileName":{"type":"string"},"fileTypes":{"type":"array","items":{"type":"string","enum":["OTHER","DOCUMENTATION","IMAGE","VIDEO","ARCHIVE","SPDX","APPLICATION","SOURCE","BINARY","TEXT","AUDIO"]}},"licenseComments":{"type":"string"},"licenseConcluded":{"type":"string"},"licenseInfoInFiles":{"type":"array","items":{"type":"string"}},"noticeText":{"type":"string"}},"required":["SPDXID","checksums","fileName"],"additionalProperties":false}},"snippets":{"type":"array","items":{"type":"object","properties":{"SPDXID":{"type":"string"},"annotations":{"type":"array","items":{"type":"object","properties":{"annotationDate":{"type":"string"},"annotationType":{"type":"string","enum":["OTHER","REVIEW"]},"annotator":{"type":"string"},"comment":{"type":"string"}},"required":["annotationDate","annotationType","annotator","comment"],"additionalProperties":false}},"attributionTexts":{"type":"array","items":{"type":"string"}},"comment":{"type":"string"},"copyrightText":{"type":"string"},"licenseComments":{"type":"string"},"licenseConcluded":{"type":"string"},"licenseInfoInSnippets":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"ranges":{"minItems":1,"type":"array","items":{"type":"object","properties":{"endPointer":{"type":"object","properties":{"reference":{"type":"string"},"offset":{"type":"integer"},"lineNumber":{"type":"integer"}},"required":["reference"],"additionalProperties":false},"startPointer":{"type":"object","properties":{"reference":{"type":"string"},"offset":{"type":"integer"},"lineNumber":{"type":"integer"}},"required":["reference"],"additionalProperties":false}},"required":["endPointer","startPointer"],"additionalProperties":false}},"snippetFromFile":{"type":"string"}},"required":["SPDXID","name","ranges","snippetFromFile"],"additionalProperties":false}},"relationships":{"type":"array","items":{"type":"object","properties":{"spdxElementId":{"type":"string"},"comment":{"type":"string"},"relatedSpdxElement":{"type":"string"},"relationshipType":{"type":"string","enum":["VARIANT_OF","COPY_OF","PATCH_FOR","TEST_DEPENDENCY_OF","CONTAINED_BY","DATA_FILE_OF","OPTIONAL_COMPONENT_OF","ANCESTOR_OF","GENERATES","CONTAINS","OPTIONAL_DEPENDENCY_OF","FILE_ADDED","REQUIREMENT_DESCRIPTION_FOR","DEV_DEPENDENCY_OF","DEPENDENCY_OF","BUILD_DEPENDENCY_OF","DESCRIBES","PREREQUISITE_FOR","HAS_PREREQUISITE","PROVIDED_DEPENDENCY_OF","DYNAMIC_LINK","DESCRIBED_BY","METAFILE_OF","DEPENDENCY_MANIFEST_OF","PATCH_APPLIED","RUNTIME_DEPENDENCY_OF","TEST_OF","TEST_TOOL_OF","DEPENDS_ON","SPECIFICATION_FOR","FILE_MODIFIED","DISTRIBUTION_ARTIFACT","AMENDS","DOCUMENTATION_OF","GENERATED_FROM","STATIC_LINK","OTHER","BUILD_TOOL_OF","TEST_CASE_OF","PACKAGE_OF","DESCENDANT_OF","FILE_DELETED","EXPANDED_FROM_ARCHIVE","DEV_TOOL_OF","EXAMPLE_OF"]}},"required":["spdxElementId","relatedSpdxElement","relationshipType"],"additionalProperties":false}}},"required":["SPDXID","creationInfo","dataLicense","name","spdxVersion"],"additionalProperties":false}',
};


/***/ }),

/***/ 72227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ textDigest)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _buffer_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62562);


/** Bytes. A longer text is compared as it is. */
const maxTextBytes = 4 * 1024 * 1024;
/** A zero byte among the first ones makes a file binary, as git has it. */
const sniffedBytes = 8_000;
/**
 * Digest of a text as it would be with Unix line breaks: a checkout on Windows may have others, and means the same.
 *
 * @returns `undefined` for a binary file, and for a text without a Windows line break: its own digest will do.
 */
function textDigest(content) {
    if (content.length > maxTextBytes || content.subarray(0, sniffedBytes).includes(0))
        return undefined;
    const bytes = (0,_buffer_over_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOver */ .Lb)(content);
    if (!bytes.includes('\r\n'))
        return undefined;
    // Read byte by byte, so that it need not be UTF-8.
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ isAskedFor),
  T_: () => (/* binding */ isPrivateKey),
  c0: () => (/* binding */ wheelContents)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/dist/buffer-over.js
var buffer_over = __webpack_require__(62562);
;// CONCATENATED MODULE: ./build/dist/parse-entry-points.js



/** Bytes. The largest real ones have some 20 kB. */
const maxBytes = 1024 * 1024;
/**
 * Reads `entry_points.txt` as PyPI does: Python's `configparser` with `=` as the only delimiter.
 *
 * @returns the reasons when that would refuse it.
 * @see https://packaging.python.org/en/latest/specifications/entry-points/#file-format
 */
function parseEntryPoints(bytes) {
    if (bytes.length > maxBytes)
        return (0,parsed/* bad */.M)(`it has ${bytes.length} bytes; at most ${maxBytes} are read`);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,parsed/* bad */.M)('it is not UTF-8');
    const points = [];
    const seen = new Set();
    const reading = { group: undefined, indent: 0, point: undefined };
    for (const [index, line] of (0,buffer_over/* bufferOver */.Lb)(bytes).toString('utf8').split('\n').entries()) {
        const text = line.trim();
        if (text === '' || /^[#;]/.test(text))
            continue;
        const reason = readLine(line, text, reading, points, seen);
        if (reason !== undefined)
            return (0,parsed/* bad */.M)(`line ${index + 1}: ${reason}`);
    }
    return (0,parsed/* good */.u)(points);
}
/** @returns what is wrong with the line. */
function readLine(line, text, reading, points, seen) {
    const indent = line.length - line.trimStart().length;
    if (reading.point !== undefined && indent > reading.indent) {
        reading.point.value += `\n${text}`;
        return undefined;
    }
    reading.indent = indent;
    reading.point = undefined;
    const group = /^\[(.+)\]/.exec(text)?.[1];
    if (group !== undefined) {
        reading.group = group;
        return once(JSON.stringify([group]), `the section ${shown(group)}`, seen);
    }
    if (reading.group === undefined)
        return 'it stands before the first section';
    const delimiter = text.indexOf('=');
    const name = text.slice(0, Math.max(0, delimiter)).trimEnd();
    if (name === '')
        return `${shown(text)} is no name, "=" and value`;
    reading.point = { group: reading.group, name, value: text.slice(delimiter + 1).trim() };
    points.push(reading.point);
    return once(JSON.stringify([reading.group, name]), `the name ${shown(name)}`, seen);
}
function once(key, what, seen) {
    if (seen.has(key))
        return `${what} stands twice`;
    seen.add(key);
    return undefined;
}
const shown = (text) => JSON.stringify(text.slice(0, 100));

// EXTERNAL MODULE: ./build/dist/revision-hints.js
var revision_hints = __webpack_require__(88819);
;// CONCATENATED MODULE: ./build/dist/wheel-contents.js





/** Bytes. Real ones of all these kinds are far smaller. */
const maxTextBytes = 1024 * 1024;
const maxLineBytes = 1_000;
const scriptPath = /^[^/]+\.data\/scripts\/./;
const pathFile = /^(?:[^/]+|[^/]+\.data\/.*)\.pth$/i;
/** Whether the content of this path is asked for, by `wheelContents` or for the commits that it names. */
const isAskedFor = (path, distInfo) => path === `${distInfo}/entry_points.txt` ||
    path === `${distInfo}/top_level.txt` ||
    path.startsWith(`${distInfo}/licenses/`) ||
    scriptPath.test(path) ||
    pathFile.test(path) ||
    (0,revision_hints/* mayNameRevision */.A)(path);
/** @param documents contents by path, or why one could not be had. */
function wheelContents(documents, distInfo, privateKeys) {
    const partsOf = (wanted, parse) => [...documents].flatMap(([path, content]) => wanted(path) ? [{ path, content: content.ok ? parse(content.value) : content }] : []);
    const licenses = partsOf((path) => path.startsWith(`${distInfo}/licenses/`), (bytes) => (0,parsed/* good */.u)((0,external_node_buffer_.isUtf8)(bytes)));
    return {
        entryPoints: partsOf((path) => path === `${distInfo}/entry_points.txt`, parseEntryPoints)[0],
        topLevel: partsOf((path) => path === `${distInfo}/top_level.txt`, parseLines)[0],
        pathFiles: partsOf((path) => pathFile.test(path), parseLines),
        scripts: partsOf((path) => scriptPath.test(path), firstLine),
        undecodableLicenses: licenses.flatMap(({ path, content }) => (content.ok && !content.value ? [path] : [])),
        privateKeys,
    };
}
/**
 * What Python's `site` takes for the end of a line is more than the two of every system. All control characters but the
 * tab count here, so that nothing that it could see is missed.
 */
const lineEnds = /(?:(?!\t)[\p{Cc}\p{Zl}\p{Zp}])+/u;
/** Lines without the blanks at their ends, and without empty ones. */
function parseLines(bytes) {
    if (bytes.length > maxTextBytes)
        return (0,parsed/* bad */.M)(`it has ${bytes.length} bytes; at most ${maxTextBytes} are read`);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,parsed/* bad */.M)('it is not UTF-8');
    const lines = (0,buffer_over/* bufferOver */.Lb)(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(lineEnds);
    return (0,parsed/* good */.u)(lines.map((line) => line.trimEnd()).filter((line) => line !== ''));
}
/** Read as Latin-1, for a script may have any encoding. */
function firstLine(bytes) {
    const start = (0,buffer_over/* bufferOver */.Lb)(bytes).toString('latin1', 0, maxLineBytes);
    return (0,parsed/* good */.u)(start.includes('\0') ? '' : (/^[^\r\n]*/.exec(start)?.[0] ?? ''));
}
/** A constant of a program may hold the first line; a key that can be used has it at the start of a line of its own. */
const keyStart = /^\s*-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----\s*\n/;
/** Whether a file is a private key by how it begins, whatever its name. */
const isPrivateKey = (content) => keyStart.test((0,buffer_over/* bufferOver */.Lb)(content.subarray(0, 200)).toString('latin1'));


/***/ }),

/***/ 37915:
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
// EXTERNAL MODULE: ./build/dist/inflate-chunks.js
var inflate_chunks = __webpack_require__(45173);
// EXTERNAL MODULE: ./build/dist/known-streams.js + 9 modules
var known_streams = __webpack_require__(52583);
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
        const line = readPlainRow(text, at) ?? readRow(text, at);
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
const plainRow = /([^",\r\n]*),([^",\r\n]*),([^",\r\n]*)(?:\r?\n|$)/y;
/** Nearly every row has no quotes; all columns of such a row are read at once. */
function readPlainRow(text, at) {
    plainRow.lastIndex = at;
    const found = plainRow.exec(text);
    if (found === null)
        return undefined;
    const [, path = '', hash = '', size = ''] = found;
    return (0,parsed/* good */.u)({ columns: [path, hash, size], end: plainRow.lastIndex });
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

;// CONCATENATED MODULE: ./build/dist/sbom/json-values.js
const isMembers = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A member that is a text; empty when it is none, or when what should hold it is no object. */
function textIn(value, member) {
    const found = isMembers(value) ? value[member] : undefined;
    return typeof found === 'string' ? found : '';
}
/** A member that is a list; empty when it is none. */
function listIn(value, member) {
    const found = isMembers(value) ? value[member] : undefined;
    return Array.isArray(found) ? found : [];
}
/** A member that is an object; without members when it is none. */
function objectIn(value, member) {
    const found = isMembers(value) ? value[member] : undefined;
    return isMembers(found) ? found : {};
}
/** Every text and every object in a document, with the name of the member that holds it. The depth was bounded before. */
function walkJson(value, visit, member = '') {
    if (typeof value === 'string')
        visit(member, value);
    else if (Array.isArray(value))
        for (const one of value)
            walkJson(one, visit, member);
    else if (isMembers(value)) {
        visit(member, value);
        for (const [name, one] of Object.entries(value))
            walkJson(one, visit, name);
    }
}

;// CONCATENATED MODULE: ./build/dist/sbom/sbom.js
const maxViolations = 50;
const maxBuildPaths = 50;

;// CONCATENATED MODULE: ./build/dist/sbom/build-paths.js


/** Places where people and services build, and which no installed wheel has. */
const unixPlaces = [
    '__w',
    'build',
    'builddir',
    'builds',
    'github/(?:home|workspace)',
    'home',
    'io',
    'private/(?:tmp|var)',
    'project',
    'root',
    'tmp',
    'Users',
    'var/folders',
    'workspace',
];
/** An absolute path at the start of a text, after a blank, a quote or `=`; or in a `file:` address. */
const buildPath = new RegExp([
    String.raw `file:///[^\s"'?#]+`,
    String.raw `(?<![^\s"'=(])/(?:${unixPlaces.join('|')})/[^\s"'?#]+`,
    String.raw `(?<![^\s"'=(])[A-Za-z]:[\\/](?:a|agent|b|build|hostedtoolcache|Users|Temp|msys64|cygwin64)[\\/][^\s"'?#]+`,
].join('|'), 'g');
/** Texts of a licence or a description may speak of any path, and are no place to look for one. */
const prose = new Set(['content', 'description', 'extractedText', 'licenseText', 'copyright', 'copyrightText']);
/** Paths of the machine that built the document, in its order, each once. */
function buildPathsIn(document) {
    const found = new Set();
    walkJson(document, (member, value) => {
        if (typeof value !== 'string' || prose.has(member) || found.size >= maxBuildPaths)
            return;
        for (const [path] of value.slice(0, maxTextLength).matchAll(buildPath))
            found.add(path.slice(0, maxPathLength));
    });
    return [...found].slice(0, maxBuildPaths);
}
/** Characters. Nothing longer is a name, a reference or an address. */
const maxTextLength = 10_000;
const maxPathLength = 200;

;// CONCATENATED MODULE: ./build/dist/sbom/judge-references.js
/** Refs that stand for two things that are not the same: nobody can tell which one a relation means. */
const repeatedReferences = (defined) => [...defined]
    .filter(([, things]) => things.size > 1)
    .map(([ref]) => `it has ${shown(ref)} for more than one component`);
/** Refs that are used and stand for nothing. One of another document has a prefix that says so. */
function brokenReferences(used, defined) {
    const broken = new Set(used.filter((ref) => typeof ref === 'string' && ref !== '' && !defined.has(ref) && !elsewhere.test(ref)));
    return [...broken].map((ref) => `it refers to ${shown(String(ref))}, which it does not have`);
}
const elsewhere = /^(?:urn:cdx:|DocumentRef-|NONE$|NOASSERTION$)/;
const shown = (ref) => JSON.stringify(ref.slice(0, 200));

;// CONCATENATED MODULE: ./build/dist/sbom/read-cyclonedx.js


/**
 * A CycloneDX document in our words. Total: what has another form than the specification says is left out, and its
 * schema tells.
 *
 * @see https://cyclonedx.org/docs/latest/json/
 */
function readCycloneDx(document) {
    const metadata = objectIn(document, 'metadata');
    const { component: subject } = metadata;
    const root = subject === undefined ? undefined : readComponent(subject);
    const listed = nestedIn(document, '');
    const isRoot = ({ ref }) => root !== undefined && ref !== '' && ref === root.ref;
    return {
        root,
        // Some tools list the root among its own parts.
        components: listed.filter(({ file }) => !file).flatMap(({ component }) => (isRoot(component) ? [] : [component])),
        files: listed.filter(({ file }) => file).map(({ component }) => fileOf(component)),
        relations: [
            ...listed.flatMap(({ parent, component }) => (parent === '' ? [] : [[parent, component.ref]])),
            ...partsOf(subject, root?.ref ?? ''),
            ...listIn(document, 'dependencies').flatMap((one) => [...listIn(one, 'dependsOn'), ...listIn(one, 'provides')].map((ref) => [textIn(one, 'ref'), String(ref)])),
        ],
        timestamp: textIn(metadata, 'timestamp'),
        authored: listIn(metadata, 'authors').length > 0 || 'manufacturer' in metadata || 'manufacture' in metadata,
        tools: toolsOf(metadata),
        staged: listIn(metadata, 'lifecycles').length > 0,
    };
}
/** Components at every level, each with the ref of the one that holds it. */
function nestedIn(holder, parent) {
    const all = [];
    for (const one of listIn(holder, 'components')) {
        const component = readComponent(one);
        all.push({ parent, component, file: textIn(one, 'type') === 'file' });
        // One by one: a spread of a long list would not fit on the stack.
        for (const inner of nestedIn(one, component.ref))
            all.push(inner);
    }
    return all;
}
/** The root's own parts belong to it. They are the targets of its build, not software from elsewhere. */
const partsOf = (subject, root) => nestedIn(subject, root).map(({ parent, component }) => [parent, component.ref]);
const fileOf = ({ name, digests, places }) => ({ digests, places: [name, ...places] });
function readComponent(one) {
    const purl = textIn(one, 'purl');
    const hashes = listIn(one, 'hashes').filter((hash) => textIn(hash, 'content') !== '');
    const addresses = listIn(one, 'externalReferences').filter((link) => /^(?:distribution|source-distribution|vcs)$/.test(textIn(link, 'type')));
    const members = isMembers(one) ? one : {};
    return {
        ref: textIn(one, 'bom-ref'),
        name: textIn(one, 'name'),
        version: textIn(one, 'version'),
        purls: purl === '' ? [] : [purl],
        identified: purl !== '' ||
            textIn(one, 'cpe') !== '' ||
            addresses.length > 0 ||
            ['swid', 'swhid', 'omniborId'].some((id) => id in members),
        supplied: ['supplier', 'manufacturer'].some((who) => textIn(members[who], 'name') !== ''),
        licensed: listIn(one, 'licenses').length > 0,
        hashed: hashes.length > 0,
        digests: hashes
            .filter((hash) => textIn(hash, 'alg') === 'SHA-256')
            .map((hash) => textIn(hash, 'content').toLowerCase()),
        places: listIn(objectIn(one, 'evidence'), 'occurrences').map((where) => textIn(where, 'location')),
    };
}
/** A list until 1.4, and an object with components and services since. */
function toolsOf(metadata) {
    const tools = Array.isArray(metadata.tools)
        ? metadata.tools
        : ['components', 'services'].flatMap((kind) => listIn(metadata.tools, kind));
    return tools.map((tool) => textIn(tool, 'name')).filter((name) => name !== '');
}
/** What a schema cannot see: references that lead nowhere, and that lead to two things. */
function cycloneDxReferences(document) {
    const defined = new Map();
    walkJson(document, (_, value) => {
        const ref = typeof value === 'string' ? '' : textIn(value, 'bom-ref');
        if (ref === '')
            return;
        const called = `${textIn(value, 'name')} ${textIn(value, 'version')}`;
        defined.set(ref, (defined.get(ref) ?? new Set()).add(called));
    });
    const used = listIn(document, 'dependencies').flatMap((one) => [textIn(one, 'ref'), ...listIn(one, 'dependsOn')]);
    return [...repeatedReferences(defined), ...brokenReferences(used, defined)];
}

;// CONCATENATED MODULE: ./build/dist/sbom/read-spdx2.js


/**
 * An SPDX 2 document in our words. Total, as for CycloneDX.
 *
 * @see https://spdx.github.io/spdx-spec/v2.3/
 */
function readSpdx2(document) {
    const creation = objectIn(document, 'creationInfo');
    const creators = listIn(creation, 'creators').map(String);
    const described = describedBy(document);
    const packages = listIn(document, 'packages').map(readPackage);
    const root = packages.find(({ ref }) => described.includes(ref));
    return {
        root,
        components: packages.filter((one) => one !== root),
        files: listIn(document, 'files').map(readFile),
        relations: [
            ...relationsOf(document).map(({ from, to }) => [from, to]),
            ...listIn(document, 'packages').flatMap((one) => listIn(one, 'hasFiles').map((file) => [textIn(one, 'SPDXID'), String(file)])),
        ],
        timestamp: textIn(creation, 'created'),
        authored: creators.some((creator) => /^(?:Person|Organization):\s*\S/.test(creator)),
        tools: creators.flatMap((creator) => /^Tool:\s*(.+)$/.exec(creator)?.[1] ?? []),
        // The format has no field for it.
        staged: false,
    };
}
const relationsOf = (document) => listIn(document, 'relationships').map((one) => ({
    from: textIn(one, 'spdxElementId'),
    to: textIn(one, 'relatedSpdxElement'),
    type: textIn(one, 'relationshipType'),
}));
/** Refs of what the document is about. */
function describedBy(document) {
    const self = textIn(document, 'SPDXID');
    return [
        ...listIn(document, 'documentDescribes').map(String),
        ...relationsOf(document).flatMap(({ from, to, type }) => {
            if (type === 'DESCRIBES' && from === self)
                return [to];
            return type === 'DESCRIBED_BY' && to === self ? [from] : [];
        }),
    ];
}
/** `NOASSERTION` says that nobody knows, and `NONE` that there is none to know. */
const isSaid = (text) => text !== '' && text !== 'NOASSERTION';
function readPackage(one) {
    const references = listIn(one, 'externalRefs');
    const ofType = (type) => references
        .filter((link) => type.test(textIn(link, 'referenceType')))
        .map((link) => textIn(link, 'referenceLocator'));
    const purls = ofType(/^purl$/);
    const ids = ofType(/^(?:cpe2[23]Type|swid|swh|gitoid)$/);
    const address = textIn(one, 'downloadLocation');
    return {
        ref: textIn(one, 'SPDXID'),
        name: textIn(one, 'name'),
        version: textIn(one, 'versionInfo'),
        purls,
        identified: purls.length > 0 || ids.length > 0 || (isSaid(address) && address !== 'NONE'),
        supplied: ['supplier', 'originator'].some((who) => isSaid(textIn(one, who))),
        licensed: ['licenseDeclared', 'licenseConcluded'].some((which) => isSaid(textIn(one, which))),
        hashed: listIn(one, 'checksums').length > 0,
        digests: digestsOf(one),
        places: pathsOf(one, 'packageFileName'),
    };
}
const readFile = (one) => ({ digests: digestsOf(one), places: pathsOf(one, 'fileName') });
const digestsOf = (one) => listIn(one, 'checksums')
    .filter((sum) => textIn(sum, 'algorithm') === 'SHA256')
    .map((sum) => textIn(sum, 'checksumValue').toLowerCase());
/** File names are relative to the package, and begin with a dot. */
function pathsOf(one, member) {
    const path = textIn(one, member).replace(/^\.\//, '');
    return path === '' ? [] : [path];
}
/** As for CycloneDX: references that lead nowhere, or to two things. */
function spdx2References(document) {
    const defined = new Map([[textIn(document, 'SPDXID'), new Set(['the document'])]]);
    for (const one of ['packages', 'files', 'snippets'].flatMap((kind) => listIn(document, kind))) {
        const ref = textIn(one, 'SPDXID');
        const called = `${textIn(one, 'name')}${textIn(one, 'fileName')} ${textIn(one, 'versionInfo')}`;
        if (ref !== '')
            defined.set(ref, (defined.get(ref) ?? new Set()).add(called));
    }
    const used = [
        ...relationsOf(document).flatMap(({ from, to }) => [from, to]),
        ...listIn(document, 'documentDescribes'),
    ];
    return [...repeatedReferences(defined), ...brokenReferences(used, defined)];
}

;// CONCATENATED MODULE: ./build/dist/sbom/spdx3-elements.js

const elementsOf = (graph) => graph.filter(isMembers).map((members) => ({
    type: textIn(members, 'type') || textIn(members, '@type'),
    id: textIn(members, 'spdxId') || textIn(members, '@id'),
    members,
}));
/** A member that is a text or a list of texts: JSON-LD takes the one for the other. */
const textsIn = (members, member) => [textIn(members, member), ...listIn(members, member)].filter((one) => typeof one === 'string' && one !== '');
/** What each kind of element must have, beside an id and the creation info of every element. */
const required = {
    CreationInfo: ['specVersion', 'created', 'createdBy'],
    Relationship: ['from', 'to', 'relationshipType'],
    LifecycleScopedRelationship: ['from', 'to', 'relationshipType'],
    software_Package: ['name'],
    software_File: ['name'],
    Tool: ['name'],
};
/**
 * The rules of SPDX 3 that every reader leans on: required members, one document, ids that are one thing each. Its
 * schema has 120 kB and asks for little more of what wheels contain.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/serializations/
 */
function judgeSpdx3(graph) {
    const elements = elementsOf(graph);
    const strange = graph.length - elements.length;
    const documents = elements.filter(({ type }) => type === 'SpdxDocument').length;
    const ids = elements.map(({ id }) => id).filter((id) => id !== '');
    return [
        ...(strange > 0 ? [`${strange} entries of its graph are no objects`] : []),
        ...(documents === 1 ? [] : [`it has ${documents} elements of type SpdxDocument, and must have one`]),
        ...(new Set(ids).size === ids.length ? [] : ['it has one id for more than one element']),
        ...elements.flatMap(judgeElement),
        ...lostCreations(elements),
    ];
}
function judgeElement({ type, id, members }, at) {
    if (type === '')
        return [`@graph[${at}] has no type`];
    // What has a blank id is a part of an element, not one itself.
    const isPart = type === 'CreationInfo' || id.startsWith('_:');
    const wanted = [...(isPart ? [] : ['spdxId', 'creationInfo']), ...(required[type] ?? [])];
    const missing = wanted.filter((member) => isAbsent(members[member]));
    return missing.length === 0 ? [] : [`@graph[${at}] (${type.slice(0, 80)}) lacks ${missing.join(', ')}`];
}
const isAbsent = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
function lostCreations(elements) {
    const known = new Set(elements.filter(({ type }) => type === 'CreationInfo').map(({ id }) => id));
    const named = new Set(elements.map(({ members }) => textIn(members, 'creationInfo')).filter((id) => id !== ''));
    return [...named]
        .filter((id) => !known.has(id))
        .map((id) => `it refers to the creation info ${JSON.stringify(id.slice(0, 200))}, which it does not have`);
}

;// CONCATENATED MODULE: ./build/dist/sbom/read-spdx3.js


/**
 * An SPDX 3 document in our words. Total, as for CycloneDX.
 *
 * @param graph its `@graph`.
 * @see https://spdx.github.io/spdx-spec/v3.0.1/
 */
function readSpdx3(graph) {
    const elements = elementsOf(graph);
    const relations = elements
        .filter(({ type }) => /Relationship$/.test(type))
        .map(({ members }) => readRelation(members));
    const licensed = new Set(relations.filter(({ type }) => /License$/.test(type)).map(({ from }) => from));
    const packages = elements
        .filter(({ type }) => type === 'software_Package')
        .map(({ members }) => read_spdx3_readPackage(members, licensed));
    const roots = elements.flatMap(({ members }) => textsIn(members, 'rootElement'));
    const root = packages.find(({ ref }) => roots.includes(ref));
    const creations = elements.filter(({ type }) => type === 'CreationInfo').map(({ members }) => members);
    const nameOf = new Map(elements.map(({ id, members }) => [id, textIn(members, 'name')]));
    return {
        root,
        components: packages.filter((one) => one !== root),
        files: elements
            .filter(({ type }) => type === 'software_File')
            .map(({ members }) => ({ digests: read_spdx3_digestsOf(members), places: placesOf(members) })),
        relations: relations.flatMap(({ from, to }) => to.map((ref) => [from, ref])),
        timestamp: creations.map((creation) => textIn(creation, 'created')).find((created) => created !== '') ?? '',
        authored: creations.some((creation) => textsIn(creation, 'createdBy').length > 0),
        tools: creations.flatMap((creation) => textsIn(creation, 'createdUsing').map((id) => nameOf.get(id) ?? id)),
        staged: elements.some(({ members }) => textsIn(members, 'software_sbomType').length > 0),
    };
}
const readRelation = (members) => ({
    from: textIn(members, 'from'),
    to: textsIn(members, 'to'),
    type: textIn(members, 'relationshipType'),
});
function read_spdx3_readPackage(members, licensed) {
    const ref = textIn(members, 'spdxId');
    const identifiers = listIn(members, 'externalIdentifier');
    const purls = [
        textIn(members, 'software_packageUrl'),
        ...identifiers
            .filter((one) => textIn(one, 'externalIdentifierType') === 'packageUrl')
            .map((one) => textIn(one, 'identifier')),
    ].filter((purl) => purl !== '');
    const address = textIn(members, 'software_downloadLocation');
    return {
        ref,
        name: textIn(members, 'name'),
        version: textIn(members, 'software_packageVersion'),
        purls: [...new Set(purls)],
        identified: purls.length > 0 || identifiers.length > 0 || address !== '',
        supplied: ['suppliedBy', 'originatedBy'].some((who) => textsIn(members, who).length > 0),
        licensed: licensed.has(ref),
        hashed: listIn(members, 'verifiedUsing').length > 0,
        digests: read_spdx3_digestsOf(members),
        places: [],
    };
}
const read_spdx3_digestsOf = (members) => listIn(members, 'verifiedUsing')
    .filter((one) => textIn(one, 'algorithm') === 'sha256')
    .map((one) => textIn(one, 'hashValue').toLowerCase());
/** A file's name is its path, where a tool gives it one. */
const placesOf = (members) => [textIn(members, 'name').replace(/^\.\//, '')].filter((path) => path !== '');

;// CONCATENATED MODULE: ./build/dist/sbom/json-formats.js
/** Days of each month; February may have 29, since a calendar is no matter of form. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDate(text) {
    const [, month = '', day = ''] = /^\d{4}-(\d\d)-(\d\d)$/.exec(text) ?? [];
    return Number(day) >= 1 && Number(day) <= (days[Number(month) - 1] ?? 0);
}
/** @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
function isDateTime(text) {
    const [date = '', time = ''] = text.split(/[Tt ]/);
    return isDate(date) && /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/i.test(time);
}
/** What no address may hold, in any script: blanks, controls and the marks that RFC 3987 leaves out. */
const isAddress = (text) => !/[\s<>"{}|\\^`\p{Cc}]|%(?![0-9a-f]{2})/iu.test(text);
/** The formats that the schemas name. As lenient as their authors' own tools: form, not sense. */
const jsonFormats = {
    date: isDate,
    'date-time': isDateTime,
    'idn-email': (text) => /^[^@\s]+@[^@\s]+$/u.test(text),
    'iri-reference': isAddress,
    uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && isAddress(text),
};

;// CONCATENATED MODULE: ./build/dist/sbom/schema-value-rules.js


/** Keywords of JSON Schema whose answer needs no other schema. Each says nothing about values of another kind. */
const valueRules = {
    type: (types, value) => {
        const wanted = [types].flat().map(String);
        return wanted.some((type) => isOfType(type, value)) ? undefined : `is ${kindOf(value)}, not ${wanted.join(' or ')}`;
    },
    required: (names, value) => {
        if (!isMembers(value) || !Array.isArray(names))
            return undefined;
        const missing = names.filter((name) => !Object.hasOwn(value, name));
        return missing.length === 0 ? undefined : `lacks ${missing.map(quoted).join(', ')}`;
    },
    enum: (values, value) => Array.isArray(values) && !values.includes(value) ? `is ${quoted(value)}, which is no value known there` : undefined,
    const: (wanted, value) => (value === wanted ? undefined : `is not ${quoted(wanted)}`),
    pattern: (pattern, value) => typeof value === 'string' && !compiled(String(pattern)).test(value)
        ? `is ${quoted(value)}, which is not of the form ${String(pattern)}`
        : undefined,
    format: (format, value) => typeof value === 'string' && jsonFormats[String(format)]?.(value) === false
        ? `is ${quoted(value)}, which is no ${String(format)}`
        : undefined,
    minLength: (least, value) => limit(value, 'string', characters, least, atLeast),
    maxLength: (most, value) => limit(value, 'string', characters, most, atMost),
    minItems: (least, value) => limit(value, 'array', items, least, atLeast),
    maxItems: (most, value) => limit(value, 'array', items, most, atMost),
    minimum: (least, value) => limit(value, 'number', amount, least, atLeast),
    maximum: (most, value) => limit(value, 'number', amount, most, atMost),
};
const kindOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const isOfType = (type, value) => type === 'integer' ? Number.isInteger(value) : kindOf(value) === type;
const characters = {
    of: (value) => {
        let count = 0;
        // One by one: a list of the characters of a long text would take more memory than there is.
        for (const _ of String(value))
            count += 1;
        return count;
    },
    says: (measured) => `has ${measured} characters`,
};
const items = {
    of: (value) => (Array.isArray(value) ? value.length : 0),
    says: (measured) => `has ${measured} items`,
};
const amount = { of: Number, says: (measured) => `is ${measured}` };
const atLeast = { holds: (measured, bound) => measured >= bound, says: 'at least' };
const atMost = { holds: (measured, bound) => measured <= bound, says: 'at most' };
function limit(value, type, measure, bound, { holds, says }) {
    if (kindOf(value) !== type)
        return undefined;
    const measured = measure.of(value);
    return holds(measured, Number(bound)) ? undefined : `${measure.says(measured)}; ${says} ${String(bound)} are allowed`;
}
const quoted = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
const patterns = new Map();
/** The patterns are the schemas' own, a few dozen; no stranger writes them. */
function compiled(pattern) {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, known);
    return known;
}

;// CONCATENATED MODULE: ./build/dist/sbom/schema-violation.js
const violationAt = (path, what) => ({ path, what });
/** As a sentence. A path of a stranger can be as long as the document. */
const violationText = ({ path, what }) => `${path === '' ? 'it' : path.slice(0, 200)} ${what}`;
/**
 * Of several forms that all fail, the violations of the one that fails deepest inside: it is the one that was meant.
 * When each fails at the value itself, no form is any nearer.
 */
function nearestOf(tried, path) {
    const depths = tried.map((found) => Math.min(...found.map((one) => one.path.length)));
    const deepest = Math.max(...depths);
    if (deepest > path.length)
        return tried[depths.indexOf(deepest)] ?? [];
    const [only] = tried;
    if (tried.length === 1 && only !== undefined)
        return only;
    return [violationAt(path, `fits none of ${tried.length} forms: ${reasons(tried)}`)];
}
/** The first reason of each form, each reason once, and not all of many. */
function reasons(tried) {
    const firsts = [...new Set(tried.flatMap(([first]) => first?.what ?? []))];
    return firsts.slice(0, 3).join('; or it ');
}

;// CONCATENATED MODULE: ./build/dist/sbom/value-numbers.js
/**
 * Numbers JSON values so that equal ones have equal numbers: members in any order, numbers by value. Every part is
 * looked at once, however often the list around it is asked about, so that a hostile document costs no more than its
 * size.
 */
function valueNumbers() {
    const numbers = new Map();
    const known = new WeakMap();
    const numberFor = (key) => {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
    };
    const numberOf = (value) => {
        if (typeof value !== 'object' || value === null)
            return numberFor(JSON.stringify(value) ?? 'undefined');
        const before = known.get(value);
        if (before !== undefined)
            return before;
        const parts = Array.isArray(value)
            ? value.map(numberOf)
            : Object.entries(value)
                .map(([key, part]) => `${JSON.stringify(key)}:${numberOf(part)}`)
                .sort();
        const number = numberFor(`${Array.isArray(value) ? '[' : '{'}${parts.join()}`);
        known.set(value, number);
        return number;
    };
    return numberOf;
}

;// CONCATENATED MODULE: ./build/dist/sbom/judge-schema.js




/** Violations collected of one list or object; more help nobody. */
const judge_schema_maxViolations = 50;
/** Schema nodes asked for one document; the largest real SBOM, with 579 components, needs about 200,000. */
const maxSteps = 20_000_000;
/**
 * Holds a value against a JSON Schema, draft 7, with the keywords that CycloneDX and SPDX use. A keyword beside `$ref`
 * counts, as in Ajv, which is what the authors of these schemas judge by. An interpreter: compiled validators would be
 * 1.7 MB of code that nobody reads.
 *
 * @returns the first violations; none when the value fits, one alone when it is too large to tell.
 */
function judgeSchema(schema, value, lookup) {
    const run = { steps: 0, lookup, numberOf: valueNumbers() };
    const found = ask(schema, value, '', run);
    if (run.steps > maxSteps)
        return [violationAt('', 'is too large to be held against its schema')];
    return found.slice(0, judge_schema_maxViolations);
}
function ask(schema, value, path, run) {
    run.steps += 1;
    if (run.steps > maxSteps || schema === true)
        return [];
    if (!isMembers(schema))
        return [violationAt(path, 'must not be there')];
    return Object.entries(schema).flatMap(([keyword, argument]) => {
        const rule = rules[keyword];
        if (rule !== undefined)
            return rule(argument, value, path, run, schema);
        const what = valueRules[keyword]?.(argument, value);
        return what === undefined ? [] : [violationAt(path, what)];
    });
}
const rules = {
    $ref: (reference, value, path, run) => ask(run.lookup(String(reference)), value, path, run),
    properties: (schemas, value, path, run) => eachMember(value, path, (name, part, place) => isMembers(schemas) && Object.hasOwn(schemas, name) ? ask(schemas[name], part, place, run) : []),
    additionalProperties: (schema, value, path, run, { properties }) => eachMember(value, path, (name, part, place) => {
        if (isMembers(properties) && Object.hasOwn(properties, name))
            return [];
        return schema === false ? [violationAt(place, 'is not known to the schema')] : ask(schema, part, place, run);
    }),
    items: (schema, value, path, run) => eachItem(value, path, (item, place, at) => {
        if (!Array.isArray(schema))
            return ask(schema, item, place, run);
        return at < schema.length ? ask(schema[at], item, place, run) : [];
    }),
    additionalItems: (schema, value, path, run, { items }) => 
    // Beside one schema for all items, it says nothing.
    Array.isArray(items)
        ? eachItem(value, path, (item, place, at) => (at < items.length ? [] : ask(schema, item, place, run)))
        : [],
    uniqueItems: (wanted, value, path, { numberOf }) => {
        if (wanted !== true || !Array.isArray(value))
            return [];
        const numbers = value.map(numberOf);
        return new Set(numbers).size === numbers.length ? [] : [violationAt(path, 'has an item twice')];
    },
    allOf: (schemas, value, path, run) => branches(schemas).flatMap((schema) => ask(schema, value, path, run)),
    anyOf: (schemas, value, path, run) => {
        const tried = branches(schemas).map((schema) => ask(schema, value, path, run));
        return tried.some(isEmpty) ? [] : nearestOf(tried, path);
    },
    oneOf: (schemas, value, path, run) => {
        const tried = branches(schemas).map((schema) => ask(schema, value, path, run));
        const fitting = tried.filter(isEmpty).length;
        if (fitting === 0)
            return nearestOf(tried, path);
        return fitting === 1 ? [] : [violationAt(path, `fits ${fitting} forms, of which only one may fit`)];
    },
    not: (schema, value, path, run) => isEmpty(ask(schema, value, path, run)) ? [violationAt(path, 'is what the schema excludes')] : [],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; this table is no promise.
    then: (schema, value, path, run, { if: condition }) => isEmpty(ask(condition ?? false, value, path, run)) ? ask(schema, value, path, run) : [],
    else: (schema, value, path, run, { if: condition }) => isEmpty(ask(condition ?? true, value, path, run)) ? [] : ask(schema, value, path, run),
    // Asked by `then` and `else`.
    if: () => [],
};
const branches = (schemas) => (Array.isArray(schemas) ? schemas : []);
const isEmpty = (found) => found.length === 0;
function eachMember(value, path, judge) {
    const found = [];
    if (!isMembers(value))
        return found;
    for (const [name, part] of Object.entries(value)) {
        found.push(...judge(name, part, path === '' ? name : `${path}.${name}`));
        if (found.length >= judge_schema_maxViolations)
            break;
    }
    return found;
}
function eachItem(value, path, judge) {
    const found = [];
    if (!Array.isArray(value))
        return found;
    for (const [at, item] of value.entries()) {
        found.push(...judge(item, `${path}[${at}]`, at));
        if (found.length >= judge_schema_maxViolations)
            break;
    }
    return found;
}
/** What is judged; a schema with another keyword must not be used. `definitions` only holds schemas. */
const schemaKeywords = [...Object.keys(rules), ...Object.keys(valueRules)];

// EXTERNAL MODULE: ./build/dist/sbom/schema-texts.js
var schema_texts = __webpack_require__(75005);
;// CONCATENATED MODULE: ./build/dist/sbom/schema-violations.js




/** Whether a schema of this name is here: `cyclonedx-1.6`, `spdx-2.3`. */
const hasSchema = (name) => Object.hasOwn(schema_texts/* schemaTexts */.a, name);
/** What the schema of this name objects to, as sentences. Only for names that {@link hasSchema} knows. */
const schemaViolations = (name, document) => judgeSchema(schemaAt(`${name}#`), document, schemaAt).map(violationText);
const schema_violations_parsed = new Map();
const resolved = new Map();
/** Where a reference of the form `NAME#/pointer` leads. Schemas are parsed at first use: most wheels need none. */
function schemaAt(reference) {
    if (resolved.has(reference))
        return resolved.get(reference);
    const [name = '', pointer = ''] = reference.split('#');
    let schema = schema_violations_parsed.get(name);
    if (schema === undefined) {
        schema = JSON.parse(schema_texts/* schemaTexts */.a[name] ?? 'false');
        schema_violations_parsed.set(name, schema);
    }
    for (const part of pointer.split('/').slice(1))
        schema = isMembers(schema) ? schema[part] : false;
    resolved.set(reference, schema);
    return schema;
}

;// CONCATENATED MODULE: ./build/dist/sbom/read-format.js







/** Recognises CycloneDX and SPDX in JSON. Other JSON is of an unknown kind, and no mistake. */
function readFormat(document) {
    const { bomFormat, spdxVersion, '@context': context, '@graph': graph } = document;
    if (bomFormat !== undefined)
        return cycloneDx(document);
    if (spdxVersion !== undefined)
        return spdx2(document);
    const contexts = [context].flat();
    const spdx3Context = contexts.find((one) => typeof one === 'string' && one.startsWith(spdx3Start));
    if (spdx3Context !== undefined)
        return spdx3(String(spdx3Context), graph);
    return (0,parsed/* good */.u)({ format: 'unknown', components: 0, form: 'JSON of another kind', judged: false, content: undefined });
}
const spdx3Start = 'https://spdx.org/rdf/3.';
/** @see https://cyclonedx.org/specification/overview/ */
function cycloneDx(document) {
    if (document.bomFormat !== 'CycloneDX')
        return (0,parsed/* bad */.M)('its bomFormat is not "CycloneDX"');
    const version = textIn(document, 'specVersion');
    if (!/^\d{1,2}\.\d{1,2}$/.test(version))
        return (0,parsed/* bad */.M)('its specVersion is no version of CycloneDX');
    const content = readCycloneDx(document);
    const schema = `cyclonedx-${version}`;
    const format = `CycloneDX ${version}`;
    return (0,parsed/* good */.u)({
        format,
        form: format,
        components: countComponents(document),
        judged: hasSchema(schema),
        violations: hasSchema(schema) ? [...schemaViolations(schema, document), ...cycloneDxReferences(document)] : [],
        content,
    });
}
function countComponents(holder) {
    return listIn(holder, 'components').reduce((sum, one) => sum + 1 + countComponents(one), 0);
}
/** @see https://spdx.github.io/spdx-spec/v2.3/ */
function spdx2(document) {
    const format = textIn(document, 'spdxVersion');
    if (!/^SPDX-2\.\d{1,2}$/.test(format))
        return (0,parsed/* bad */.M)('its spdxVersion is no version of SPDX 2');
    const schema = format.toLowerCase();
    return (0,parsed/* good */.u)({
        format,
        form: format,
        components: listIn(document, 'packages').length,
        judged: hasSchema(schema),
        violations: hasSchema(schema) ? [...schemaViolations(schema, document), ...spdx2References(document)] : [],
        content: readSpdx2(document),
    });
}
/** @see https://spdx.github.io/spdx-spec/v3.0.1/ */
function spdx3(context, graph) {
    const version = /^https:\/\/spdx\.org\/rdf\/(3(?:\.\d{1,2}){1,2})\//.exec(context)?.[1];
    if (version === undefined || !Array.isArray(graph))
        return (0,parsed/* bad */.M)('it has no graph, or its context names no version of SPDX 3');
    const format = `SPDX-${version}`;
    const judged = /^3\.0(?:\.|$)/.test(version);
    return (0,parsed/* good */.u)({
        format,
        form: format,
        components: elementsOf(graph).filter(({ type }) => type === 'software_Package').length,
        judged,
        violations: judged ? judgeSpdx3(graph) : [],
        content: readSpdx3(graph),
    });
}

;// CONCATENATED MODULE: ./build/dist/sbom/repeated-key.js
/**
 * The first key that stands twice in one object of a JSON text, which was parsed before. `JSON.parse` keeps the last
 * one, other readers the first: two tools would see two documents.
 */
function repeatedKey(json) {
    const open = [];
    for (let at = 0; at < json.length; at++) {
        const char = json[at];
        if (char === '{')
            open.push(new Set());
        else if (char === '[')
            open.push(undefined);
        else if (char === '}' || char === ']')
            open.pop();
        else if (char === '"') {
            const end = endOfText(json, at);
            const keys = open.at(-1);
            if (keys !== undefined && isKey(json, end)) {
                const key = JSON.parse(json.slice(at, end));
                if (typeof key === 'string' && keys.has(key))
                    return key;
                keys.add(String(key));
            }
            at = end - 1;
        }
    }
    return undefined;
}
/** Behind the closing quote. */
function endOfText(json, from) {
    let at = from + 1;
    while (at < json.length && json[at] !== '"')
        at += json[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isKey(json, from) {
    let at = from;
    while (json[at] === ' ' || json[at] === '\n' || json[at] === '\r' || json[at] === '\t')
        at += 1;
    return json[at] === ':';
}

;// CONCATENATED MODULE: ./build/dist/parse-sbom.js









/** Bytes. The largest real one has 794 kB. */
const maxSbomBytes = 32 * 1024 * 1024;
const maxDepth = 200;
/**
 * Reads a file of `*.dist-info/sboms/`, and judges it by the rules of its own format.
 *
 * @returns the reasons when nobody could read it as an SBOM: not UTF-8, broken JSON, text of no known form. What can be
 *   read and breaks its format's rules is no such thing: {@link Sbom.violations} tells.
 * @see https://peps.python.org/pep-0770/
 */
function parseSbom(bytes) {
    if (bytes.length === 0)
        return (0,parsed/* bad */.M)('it is empty');
    if (bytes.length > maxSbomBytes)
        return (0,parsed/* bad */.M)(`it has ${bytes.length} bytes; at most ${maxSbomBytes} are read`);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,parsed/* bad */.M)('it is not UTF-8');
    const text = (0,buffer_over/* bufferOver */.Lb)(bytes).toString('utf8');
    const json = text.replace(/^\uFEFF/, '');
    const other = otherForms.find(({ begins }) => begins.test(json.slice(0, maxHead)));
    if (other !== undefined)
        return readOther(other.form, json);
    if (isDeeperThan(bytes, maxDepth))
        return (0,parsed/* bad */.M)(`it nests deeper than ${maxDepth} levels`);
    const document = readObject(json);
    if (!document.ok)
        return document;
    const read = readFormat(document.value);
    if (!read.ok)
        return read;
    const marked = text === json ? [] : ['it begins with a byte order mark, which JSON does not have'];
    return (0,parsed/* good */.u)(sbomOf(read.value, document.value, [...marked, ...ambiguities(json)]));
}
function sbomOf({ violations = [], ...read }, document, more) {
    const all = [...more, ...violations];
    const kept = all.slice(0, maxViolations);
    const rest = all.length > kept.length ? [`and ${all.length - kept.length} more`] : [];
    return { ...read, violations: [...kept, ...rest], buildPaths: buildPathsIn(document) };
}
function ambiguities(json) {
    const key = repeatedKey(json);
    return key === undefined ? [] : [`it has the key ${JSON.stringify(key.slice(0, 80))} twice in one object`];
}
/** PEP 770 asks for JSON and allows others. They are not taken apart. */
function readOther(form, text) {
    // What makes a reader fetch files or run out of memory is no SBOM.
    if (/^\s*</.test(text) && /<!(?:DOCTYPE|ENTITY)/i.test(text))
        return (0,parsed/* bad */.M)('it is XML that declares entities');
    const unread = { format: 'unknown', components: 0, form, judged: false, content: undefined };
    return (0,parsed/* good */.u)({ ...unread, violations: [], buildPaths: [] });
}
/** Characters in which a document must have said what it is. */
const maxHead = 4_000;
/** Forms by how they begin. None is JSON: no line of that begins with a name. */
const otherForms = [
    { form: 'XML', begins: /^\s*</ },
    { form: 'SPDX as tag-value', begins: /^SPDXVersion:/m },
    { form: 'YAML', begins: /^(?:spdxVersion|bomFormat|SPDXID):/m },
];
function readObject(text) {
    try {
        const value = JSON.parse(text);
        return isMembers(value) ? (0,parsed/* good */.u)(value) : (0,parsed/* bad */.M)('it is JSON, but no object');
    }
    catch (thrown) {
        // Node quotes a few dozen characters around the mistake.
        return (0,parsed/* bad */.M)(`it is not JSON: ${thrown instanceof Error ? thrown.message.slice(0, 200) : 'unreadable'}`);
    }
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
        generators: values('generator'),
        tags: values('tag'),
        repeated: singleFields.filter((name) => values(name).length > 1),
    });
}

// EXTERNAL MODULE: ./build/dist/read-members.js + 1 modules
var read_members = __webpack_require__(75388);
// EXTERNAL MODULE: ./build/dist/read-zip.js + 7 modules
var read_zip = __webpack_require__(52547);
// EXTERNAL MODULE: ./build/dist/revision-hints.js
var revision_hints = __webpack_require__(88819);
// EXTERNAL MODULE: ./build/dist/wheel-contents.js + 1 modules
var wheel_contents = __webpack_require__(90846);
;// CONCATENATED MODULE: ./build/dist/wheel.js













/** The directory that a wheel of this name must have, spelled as PyPI looks for it. */
const distInfoOf = (file) => `${file.split('-').slice(0, 2).join('-')}.dist-info`;
/**
 * Takes a wheel apart: every entry is inflated and hashed once, and only the documents are kept.
 *
 * @param file base name. @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @param known shared by the wheels of a release; it only saves time.
 * @param opened where entries may be too large to be held; without it they count as unreadable.
 */
function readWheel(file, bytes, known = known_streams/* noKnownStreams */.I, opened = { zip: (0,read_zip/* readZip */.u)(bytes), streamed: new Map() }) {
    const { zip } = opened;
    const { distInfo, distInfos } = distInfoIn(zip.entries, distInfoOf(file));
    const isDocument = documentsOf(distInfo);
    const { members, natives, documents, problems, privateKeys } = (0,read_members/* readMembers */.mo)(bytes, opened, isDocument, known);
    const partAt = (name, parse) => {
        const path = `${distInfo}/${name}`;
        const content = documents.get(path);
        return content && { path, content: content.ok ? parse(content.value) : content };
    };
    return {
        kind: 'wheel',
        file,
        name: (0,file_name/* parseDistributionName */.d)(file),
        sha256: bytes instanceof Uint8Array ? (0,digest/* sha256Of */.Bj)(bytes) : (0,digest/* sha256OfAll */.ki)((0,inflate_chunks/* piecesOf */.X)(bytes, { from: 0, to: bytes.length })),
        size: bytes.length,
        problems: [...zip.problems, ...problems],
        entryCount: zip.entries.length,
        headersAt: new Map(zip.entries.map(({ path, headerAt }) => [path, headerAt])),
        members,
        natives,
        distInfo,
        distInfos,
        metadata: partAt('METADATA', parse_metadata/* parseMetadata */.jR),
        wheelFile: partAt('WHEEL', parseWheelFile),
        record: partAt('RECORD', parseRecord),
        contents: (0,wheel_contents/* wheelContents */.c0)(documents, distInfo, privateKeys),
        revisions: [...documents].flatMap(([path, content]) => content.ok && (0,revision_hints/* mayNameRevision */.A)(path) ? (0,revision_hints/* revisionHints */.g)(path, content.value) : []),
        sboms: sbomsIn(distInfo, members, documents),
    };
}
/** The dist-info folders at the top, and which of them is the wheel's. */
function distInfoIn(entries, expected) {
    const inside = entries.filter(({ path }) => path.indexOf('.dist-info/') > 0);
    const tops = inside.flatMap(({ path }) => /^[^/]+\.dist-info(?=\/)/.exec(path)?.[0] ?? []);
    const distInfos = [...new Set(tops)];
    const distInfo = distInfos.includes(expected) ? expected : distInfos.length === 1 ? distInfos[0] : undefined;
    return { distInfo, distInfos };
}
function sbomsIn(distInfo, members, documents) {
    const sboms = members.filter(({ path }) => distInfo !== undefined && path.startsWith(`${distInfo}/sboms/`));
    return sboms.map(({ path, sha256 }) => {
        const content = documents.get(path) ?? (0,parsed/* bad */.M)('it could not be read');
        return { path, sha256, content: content.ok ? parseSbom(content.value) : content };
    });
}
/** Whether the content of a path is asked for, beside what is true of every content. */
function documentsOf(distInfo) {
    const names = new Set(['METADATA', 'WHEEL', 'RECORD'].map((name) => `${distInfo}/${name}`));
    const sboms = `${distInfo}/sboms/`;
    return (path) => names.has(path) || path.startsWith(sboms) || (0,wheel_contents/* isAskedFor */.un)(path, distInfo);
}


/***/ })

};
