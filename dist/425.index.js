export const id = 425;
export const ids = [425];
export const modules = {

/***/ 46425:
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

;// CONCATENATED MODULE: ./build/dist/parse-specifiers.js

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
        return (0,parsed/* bad */.M)(`a specifier of ${text.length} characters; at most ${maxLength} are read`);
    const clauses = text.split(',').map((one) => one.trim());
    const read = clauses.filter((one) => one !== '').map((one) => ({ one, found: clause.exec(one) }));
    const broken = read.find(({ found }) => found === null);
    if (broken !== undefined)
        return (0,parsed/* bad */.M)(`Invalid specifier: ${JSON.stringify(broken.one.slice(0, 100))}`);
    return (0,parsed/* good */.u)(read.map(({ found }) => {
        const [operator = '', version = ''] = (found ?? []).slice(1).filter((part) => part !== undefined);
        return { operator, version };
    }));
}

;// CONCATENATED MODULE: ./build/dist/parse-requirement.js



/** Characters; real ones stay below 300. */
const parse_requirement_maxLength = 4_000;
const identifier = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?';
const head = new RegExp(String.raw `^[ \t]*(?<name>${identifier})[ \t]*(?:\[[ \t]*(?:${identifier}[ \t]*(?:,[ \t]*${identifier}[ \t]*)*)?\])?[ \t]*`);
/**
 * Reads one dependency specifier: a name, extras, a version specifier or an address, and a marker.
 *
 * @returns the reason when it is none. Linear in the length, which is bounded.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function parseRequirement(text) {
    if (text.length > parse_requirement_maxLength)
        return (0,parsed/* bad */.M)(`a requirement of ${text.length} characters; at most ${parse_requirement_maxLength} are read`);
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
    const specifiers = parseSpecifiers(inner);
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
    'Requires-Python': (text) => reasonOf(text, parseSpecifiers),
    'Provides-Extra': (text) => (extraName.test(text) ? [] : ['it is no name of letters, digits, "-", "_" and "."']),
};
const judgeField = ({ where, name, value }) => (readers[name]?.(value) ?? []).map((reason) => ({
    where,
    what: `${stated_metadata_shown(value)} is invalid for '${name.toLowerCase()}': ${reason}`,
}));

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
            const junk = path.split('/').find((component) => isJunk(component));
            return junk === undefined ? [] : [{ where: path, what: `${JSON.stringify(junk.slice(0, 100))} is left over` }];
        }),
    }),
};
const junk_file_names = new Set(`.git .hg .svn .bzr .DS_Store __MACOSX .env .envrc .venv .tox .nox .eggs .idea .pytest_cache .mypy_cache .ruff_cache
  .hypothesis .ipynb_checkpoints .coverage .netrc .pypirc .npmrc Thumbs.db desktop.ini node_modules`.split(/\s+/));
const isJunk = (component) => junk_file_names.has(component) || /^\._|~$|\.(?:swp|rej)$/.test(component);

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

// EXTERNAL MODULE: ./build/dist/wheel.js + 15 modules
var wheel = __webpack_require__(61200);
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

;// CONCATENATED MODULE: ./build/dist/installed-path.js
/**
 * Where an installer puts a file of a wheel, relative to `site-packages`; `undefined` for what goes elsewhere and for
 * the metadata. As pip has it, any top folder that ends in `.data` is one of schemes, whatever its name.
 */
function installedPath(path) {
    const [top = '', scheme, ...rest] = path.split('/');
    if (scheme === undefined)
        return path;
    if (top.endsWith('.dist-info'))
        return undefined;
    if (!top.endsWith('.data'))
        return path;
    return (scheme === 'purelib' || scheme === 'platlib') && rest.length > 0 ? rest.join('/') : undefined;
}
/**
 * What Python imports a file or folder at the top of `site-packages` as: `x` for `x.cpython-312-x86_64-linux-gnu.so`.
 * A folder keeps its dots: nothing below `x.libs` can be imported.
 */
function importedName(installed) {
    const [top = '', below] = installed.split('/', 2);
    return below === undefined ? top.replace(/\..*$/s, '') : top;
}
/** What Python can import: sources, stubs, byte code and extension modules. */
const isModuleFile = (path) => /\.(?:py|pyi|pyc|pyd|so)$/.test(path);

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
        const tops = new Set(members.flatMap(({ path }) => importedName(installedPath(path) ?? '') || []));
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
        const bundled = members.filter(({ path }) => isBundled(path));
        const needed = sbom === 'require' || bundled.length > 0;
        const libraries = bundled.length === 0 ? '' : `; it bundles ${bundled.length === 1 ? 'a library' : `${bundled.length} libraries`}`;
        const what = `there is nothing under ${distInfo ?? '*.dist-info'}/sboms/${libraries}`;
        return { examined: 1, findings: needed && sboms.length === 0 ? [{ where: file, what }] : [] };
    },
};
/** Where auditwheel, delvewheel (`NAME.libs`) and delocate (`.dylibs`) put libraries that came from elsewhere. */
const isBundled = (path) => /(?:^|\/)(?:[^/]*\.libs|\.dylibs)\/[^/]+$/.test(path) && /\.(?:so|dylib|dll)(?:\.|$)/i.test(path);

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
    title: 'A file is larger than PyPI takes, or very large',
    severity: 'warn',
    applies: 'always',
    why: 'PyPI takes 100 MiB a file unless it has raised the limit of the project.',
    remedy: 'Ask PyPI for a higher limit before the release, or make the distribution smaller.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    run({ facts: { file, size, members } }) {
        const large = members.filter((member) => member.size > maxFileBytes);
        const limit = `Limit for a project is ${maxFileBytes / mebibyte} MB unless PyPI has raised it`;
        return {
            examined: members.length,
            findings: [
                ...(size > maxFileBytes ? [{ where: file, what: `File too large: ${inMiB(size)} MiB. ${limit}.` }] : []),
                ...large.map((member) => ({ where: member.path, what: `it has ${inMiB(member.size)} MiB when unpacked` })),
            ],
        };
    },
};
const mebibyte = 1024 * 1024;
/** PyPI's limit for a file; also what is unusual for one inside. The largest real one surveyed has 60 MB. */
const maxFileBytes = 100 * mebibyte;
const inMiB = (bytes) => (bytes / mebibyte).toFixed(1);

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

;// CONCATENATED MODULE: ./build/dist/allows-python.js
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
        const specifiers = field && parseSpecifiers(field.value);
        const { name } = facts;
        if (!field || !specifiers?.ok || !name.ok || name.value.kind !== 'wheel')
            return { examined: 0, findings: [] };
        const { pythons, abis } = name.value;
        // A stable ABI is for every later Python of the same major version.
        const open = abis.every((abi) => abi === 'abi3' || abi === 'abi3t');
        const excluded = pythons.filter((python) => !allowsPython(specifiers.value, python, open));
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
    why: 'A wheel is one distribution. A second directory makes installers refuse it.',
    remedy: 'Keep vendored projects inside of the package, and build again.',
    source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',
    run: ({ facts: { file, distInfos } }) => ({
        examined: distInfos.length,
        findings: distInfos.length < 2 ? [] : [{ where: file, what: `it has ${distInfos.slice(0, 10).join(', ')}` }],
    }),
};

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
            const installed = installedPath(path);
            return installed !== undefined && isModuleFile(installed) ? [importedName(installed)] : [];
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
        const hooks = members.filter(({ path }) => hook.test(installedPath(path) ?? path.replace(/^.*\//s, '')));
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
            const installed = installedPath(path);
            const [top = '', below] = installed?.split('/', 2) ?? [];
            const reason = below === undefined ? reasonForFile(top) : reasonForFolder(top);
            if (reason !== undefined && top !== project)
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
    return isModuleFile(top) || /\.(?:pth|start)$/i.test(top) ? undefined : 'is no module';
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
        const tops = new Set(members.flatMap(({ path }) => importedName(installedPath(path) ?? '') || []));
        const byCase = new Map([...tops].map((top) => [top.toLowerCase(), top]));
        const absent = topLevel.content.value.filter((name) => !tops.has(importedName(name)));
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

// EXTERNAL MODULE: ./build/model/version.js
var model_version = __webpack_require__(90178);
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

;// CONCATENATED MODULE: ./build/checks/distribution/unverified-description.js

const unverifiedDescription = {
    id: 'unverified-description',
    title: 'Whether PyPI can render the description is not known',
    severity: 'warn',
    applies: 'sometimes',
    why: 'PyPI refuses reStructuredText that has errors, and only its own renderer can tell.',
    remedy: 'Run `twine check --strict` on the file before the release, or write the description in Markdown.',
    source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type',
    run({ facts }) {
        const described = (metadataOf(facts)?.description ?? '').trim() !== '';
        const [type] = statedMetadata(facts, 'Description-Content-Type');
        const where = facts.metadata?.path ?? facts.file;
        const what = type === undefined
            ? 'the description has no content type, so PyPI reads it as reStructuredText; it was not rendered here'
            : 'the description is reStructuredText; it was not rendered here';
        const unknown = type === undefined || /^\s*text\/x-rst\b/i.test(type.value);
        return { examined: described ? 1 : 0, findings: described && unknown ? [{ where, what }] : [] };
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
    glibcMismatch,
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
    machineMismatch,
    macosMinimumMismatch,
    malformedEntryPoints,
    malformedFileName,
    malformedMetadata,
    malformedNative,
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
    oddEntryPoint,
    orphanedBytecode,
    oversizedFile,
    pathFile,
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
    undeclaredLicense,
    unexpectedProject,
    unexpectedVersion,
    unknownSbomFormat,
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
    oldPkgInfo,
    oversizedFile,
    pathFile,
    straySdistEntry,
    unexpectedProject,
    unexpectedVersion,
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

/***/ 61200:
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

// EXTERNAL MODULE: ./build/dist/parse-metadata.js
var parse_metadata = __webpack_require__(96678);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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

;// CONCATENATED MODULE: ./build/dist/wheel-contents.js




/** Bytes. Real ones of all these kinds are far smaller. */
const wheel_contents_maxTextBytes = 1024 * 1024;
const maxLineBytes = 1_000;
const scriptPath = /^[^/]+\.data\/scripts\/./;
const pathFile = /^(?:[^/]+|[^/]+\.data\/.*)\.pth$/i;
/** Whether `wheelContents` asks for the content of this path. */
const isAskedFor = (path, distInfo) => path === `${distInfo}/entry_points.txt` ||
    path === `${distInfo}/top_level.txt` ||
    path.startsWith(`${distInfo}/licenses/`) ||
    scriptPath.test(path) ||
    pathFile.test(path);
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
/** Lines without the blanks at their ends, and without empty ones. */
function parseLines(bytes) {
    if (bytes.length > wheel_contents_maxTextBytes)
        return (0,parsed/* bad */.M)(`it has ${bytes.length} bytes; at most ${wheel_contents_maxTextBytes} are read`);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,parsed/* bad */.M)('it is not UTF-8');
    const lines = (0,buffer_over/* bufferOver */.Lb)(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/[\r\n]+/);
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

;// CONCATENATED MODULE: ./build/dist/wheel.js












/** Streams remembered; the largest release surveyed has 4,473 distinct ones. */
const maxKnownStreams = 100_000;
/** Native files read of one wheel; the largest ones have some hundred. */
const maxNatives = 5_000;
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
    const { members, natives, documents, problems, privateKeys } = readMembers(bytes, zip, distInfo, known);
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
        natives,
        distInfo,
        distInfos,
        metadata: partAt('METADATA', parse_metadata/* parseMetadata */.jR),
        wheelFile: partAt('WHEEL', parseWheelFile),
        record: partAt('RECORD', parseRecord),
        contents: wheelContents(documents, distInfo, privateKeys),
        sboms: sboms.map(({ path, sha256 }) => {
            const content = documents.get(path) ?? (0,parsed/* bad */.M)('it could not be read');
            return { path, sha256, content: content.ok ? parseSbom(content.value) : content };
        }),
    };
}
function readMembers(bytes, zip, distInfo, known) {
    const { report, all } = (0,problem_list/* problemList */.g)();
    const documents = new Map();
    const privateKeys = [];
    const natives = [];
    const memberOf = ({ path, size }, { sha256, native }) => {
        const tooMany = natives.length >= maxNatives;
        if (native)
            natives.push({ path, content: tooMany ? (0,parsed/* bad */.M)(`only ${maxNatives} native files are read`) : native });
        return { path, size, sha256 };
    };
    const bomb = zip.problems.some(({ kind }) => kind === 'inflation-bomb');
    const names = new Set(['METADATA', 'WHEEL', 'RECORD'].map((name) => `${distInfo}/${name}`));
    const isDocument = (path) => names.has(path) || path.startsWith(`${distInfo}/sboms/`) || isAskedFor(path, distInfo);
    const readMember = (entry) => {
        const { path, size, method } = entry;
        const key = streamKey(bytes, entry);
        const before = known.get(key);
        if (before !== undefined && !isDocument(path))
            return memberOf(entry, before);
        const content = bomb ? (0,parsed/* bad */.M)('the archive would inflate beyond reason') : (0,inflate_entry/* inflateEntry */.Y)(bytes, entry);
        if (isDocument(path))
            documents.set(path, content);
        if (!content.ok) {
            // What cannot be read at all has been told by the reader of the headers.
            if (!bomb && (method === 0 || method === 8))
                report('zip-corrupt-entry', path, content.reasons.join('; '));
            return { path, size, sha256: undefined };
        }
        const stream = { sha256: (0,digest/* sha256Of */.Bj)(content.value), native: readNative(content.value) };
        // A stream with something to tell is not remembered, so that it is told of every wheel that has it.
        if (isPrivateKey(content.value))
            privateKeys.push(path);
        else if (known.size < maxKnownStreams)
            known.set(key, stream);
        return memberOf(entry, stream);
    };
    const members = zip.entries.filter(({ type }) => type !== 'directory').map(readMember);
    return { members, natives, documents, problems: all(), privateKeys };
}
function streamKey(bytes, entry) {
    const { method, crc32, size } = entry;
    return `${method} ${crc32} ${size} ${(0,digest/* sha256Of */.Bj)((0,inflate_entry/* packedBytes */.u)(bytes, entry))}`;
}


/***/ })

};
