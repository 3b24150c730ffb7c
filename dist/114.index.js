export const id = 114;
export const ids = [114];
export const modules = {

/***/ 36907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
/** A terminal: reports are printed, and there are no outputs, summaries or annotations. */
const terminalHost = (stdout) => ({
    kind: 'terminal',
    output: () => undefined,
    summary: async () => undefined,
    annotate: () => undefined,
    print: (text) => void stdout.write(text),
});


/***/ }),

/***/ 79487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/** Off a terminal, a line of progress at most this often. Milliseconds. */
const quietMs = 10_000;
/** Progress for a person: one moving line on a terminal, a line now and then elsewhere. */
function terminalLog({ stream, clock }) {
    let moving = false;
    let lastProgress = Number.NEGATIVE_INFINITY;
    const clear = () => {
        if (moving)
            stream.write('\r\u001b[K');
        moving = false;
    };
    const line = (text) => {
        clear();
        stream.write(`${plain(text)}\n`);
    };
    return {
        group: async (title, work) => {
            line(title);
            const start = clock.now();
            const result = await work();
            line(`  ${((clock.now() - start) / 1000).toFixed(1)} s`);
            return result;
        },
        info: (text) => line(`  ${text}`),
        warn: (text) => line(`  warning: ${text}`),
        progress: (text) => {
            if (text === '')
                clear();
            else if (stream.isTTY) {
                clear();
                stream.write(`  ${plain(text).slice(0, (stream.columns || 80) - 3)}`);
                moving = true;
            }
            else if (clock.now() - lastProgress >= quietMs) {
                lastProgress = clock.now();
                line(`  ${text}`);
            }
        },
    };
}
/** No line break, no escape code, nothing invisible: names of files are strangers' text. */
const plain = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');


/***/ }),

/***/ 74628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * JSON that can be printed: every character that is invisible or moves a cursor is spelled as `\uXXXX`. Such characters
 * stand in strings alone, for JSON's own are plain, but for the line breaks between them; so the values stay the same.
 *
 * @param json as `JSON.stringify` makes it.
 */
const printable = (json) => json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
/** Half a pair at a time, for `\u` takes four digits. */
const escaped = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 54028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   op: () => (/* binding */ readJsonObject)
/* harmony export */ });
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24679);

/** Reads a reply's body whole. @throws WireFailure when it is longer than `maxBytes`, or the stream breaks. */
async function readBytes(response, maxBytes) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > maxBytes)
                throw new _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .w(`the reply is longer than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        if (cause instanceof _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .w)
            throw cause;
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .w('the reply broke off', { cause });
    }
    return Buffer.concat(chunks);
}
/** Reads a reply as JSON of at most `maxBytes`. @throws WireFailure */
async function readJson(response, maxBytes) {
    const text = Buffer.from(await readBytes(response, maxBytes)).toString('utf8');
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .w(`the reply is not JSON: ${JSON.stringify(text.slice(0, 120))}`, { cause });
    }
}
/** Reads a reply as one JSON object. @throws WireFailure */
async function readJsonObject(response, maxBytes) {
    const value = await readJson(response, maxBytes);
    if (!isJsonObject(value))
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .w('the reply is not a JSON object');
    return value;
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 24679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ WireFailure)
/* harmony export */ });
/** A reply that cannot be used: too long, not JSON, cut off. The adapter gives it a code of the error table. */
class WireFailure extends Error {
    name = 'WireFailure';
}


/***/ }),

/***/ 82790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performVerify: () => (/* binding */ performVerify)
});

// EXTERNAL MODULE: ./build/adapters/node/system-clock.js
var system_clock = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/adapters/node/terminal-host.js
var terminal_host = __webpack_require__(36907);
// EXTERNAL MODULE: ./build/adapters/node/terminal-log.js
var terminal_log = __webpack_require__(79487);
// EXTERNAL MODULE: ./build/adapters/sigstore/bundled-trusted-root.js
var bundled_trusted_root = __webpack_require__(82131);
// EXTERNAL MODULE: ./build/adapters/sigstore/public-root-or-bundled.js + 1 modules
var public_root_or_bundled = __webpack_require__(89728);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/adapters/sigstore/read-der.js
var read_der = __webpack_require__(84336);
;// CONCATENATED MODULE: ./build/adapters/sigstore/bundle-signer.js


const subjectNames = '2.5.29.17';
/** Issuer as DER text; the older extension holds the bare bytes. */
const [issuerId, oldIssuerId] = ['1.3.6.1.4.1.57264.1.8', '1.3.6.1.4.1.57264.1.1'];
const [mailTag, uriTag, sequenceTag, utf8StringTag] = [0x81, 0x86, 0x30, 0x0c];
/**
 * Who signed, out of any Fulcio certificate: its one subject name, an address of mail or of a resource, and its issuer.
 * A certificate with two names could be shown as one and meant as the other.
 */
function bundleSigner(extensions) {
    const valuesOf = (id) => extensions.filter(({ oid }) => oid?.id.join('.') === id).map(({ value }) => value);
    const [names, ...moreNames] = valuesOf(subjectNames);
    const identity = names && moreNames.length === 0 ? readName(names) : undefined;
    const issuers = [...valuesOf(issuerId).map(readUtf8String), ...valuesOf(oldIssuerId).map(read_der/* readUtf8 */.z)];
    const [issuer] = issuers;
    const reasons = [
        ...(identity === undefined ? ['the certificate has not one subject name that can be read'] : []),
        ...(issuer === undefined || new Set(issuers).size !== 1 ? ['the certificate has not one issuer'] : []),
    ];
    return identity === undefined || issuer === undefined || reasons.length > 0
        ? (0,parsed/* bad */.M)(...reasons)
        : (0,parsed/* good */.u)({ identity, issuer });
}
function readName(value) {
    const list = (0,read_der/* readDer */.S)(value);
    const name = list?.tag === sequenceTag ? (0,read_der/* readDer */.S)(list.body) : undefined;
    const isKnown = name?.tag === mailTag || name?.tag === uriTag;
    return isKnown && name.body.length > 0 ? (0,read_der/* readUtf8 */.z)(name.body) : undefined;
}
function readUtf8String(value) {
    const der = (0,read_der/* readDer */.S)(value);
    return der?.tag === utf8StringTag ? (0,read_der/* readUtf8 */.z)(der.body) : undefined;
}

// EXTERNAL MODULE: ./build/adapters/sigstore/judge-log-agreement.js
var judge_log_agreement = __webpack_require__(94329);
// EXTERNAL MODULE: ./build/adapters/sigstore/read-statement.js
var read_statement = __webpack_require__(50582);
// EXTERNAL MODULE: ./build/adapters/sigstore/sigstore-verifier.js + 2 modules
var sigstore_verifier = __webpack_require__(37218);
;// CONCATENATED MODULE: ./build/adapters/sigstore/sigstore-bundle-verifier.js





const maxBundleCharacters = 32 * 1024 * 1024;
const inToto = 'application/vnd.in-toto+json';
/**
 * Verifies with `@sigstore/verify` what anybody signed: certificate chain, SCT, log inclusion, a time within the
 * certificate, the signature. A statement must be about the file's own digest, which that library does not look at; a
 * signature over the file is checked over its bytes. Bundles with a bare key have no identity and are refused.
 */
function sigstoreBundleVerifier({ trustedRoot }) {
    return {
        verify: async (bundle, artifact) => verify(bundle, artifact, await (0,sigstore_verifier/* makeVerifier */.v$)(await trustedRoot())),
    };
}
async function verify(json, artifact, verifier) {
    const [library, { toSignedEntity }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)), Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19))]);
    if (JSON.stringify(json).length > maxBundleCharacters)
        return (0,parsed/* bad */.M)('the bundle is too long');
    const bytes = 'messageSignature' in json ? Buffer.from(await artifact.bytes()) : undefined;
    // Hostile bundles make these libraries throw errors of many classes: each one is a refusal.
    try {
        const bundle = library.bundleFromJSON(json);
        const unfit = unfitness(bundle);
        if (unfit.length > 0)
            return (0,parsed/* bad */.M)(...unfit);
        const { identity } = verifier.verify(toSignedEntity(bundle, bytes));
        const signer = bundleSigner(identity?.oids ?? []);
        const statement = signedStatement(bundle, artifact.sha256);
        const disagreements = logDisagreements(bundle);
        if (signer.ok && statement.ok && disagreements.length === 0) {
            return (0,parsed/* good */.u)({ ...signer.value, statement: statement.value });
        }
        return (0,parsed/* bad */.M)(...disagreements, ...[signer, statement].flatMap((one) => (one.ok ? [] : one.reasons)));
    }
    catch (thrown) {
        return (0,parsed/* bad */.M)(`Sigstore’s verifier refuses it: ${(0,sigstore_verifier/* reasonOf */.A3)(thrown)}`);
    }
}
/** What no verifier may pass: no certificate, no proof of the log. A promise alone says that the log meant to. */
function unfitness({ verificationMaterial }) {
    const { content, tlogEntries } = verificationMaterial;
    return [
        ...(content.$case === 'publicKey'
            ? ['the bundle names a key and no certificate, so nobody is known to have signed']
            : []),
        ...(tlogEntries.length === 0 ? ['the bundle has no log entry'] : []),
        ...(tlogEntries.every(({ inclusionProof }) => inclusionProof) ? [] : ['a log entry lacks its proof of inclusion']),
    ];
}
/** `undefined` where the signature is over the file itself, which was checked over its bytes. */
function signedStatement({ content }, sha256) {
    if (content.$case === 'messageSignature')
        return (0,parsed/* good */.u)(undefined);
    const { payload, payloadType } = content.dsseEnvelope;
    if (payloadType !== inToto)
        return (0,parsed/* bad */.M)('the bundle’s payload is no in-toto statement');
    const statement = (0,read_statement/* readStatement */.c)(payload);
    if (!statement.ok)
        return statement;
    const digests = statement.value.subject.map(({ digest }) => digest.sha256);
    return digests.includes(sha256) ? statement : (0,parsed/* bad */.M)(`the statement is about SHA-256 ${digests[0]}, not ${sha256}`);
}
function logDisagreements({ verificationMaterial: { content, tlogEntries } }) {
    const certificate = content.$case === 'certificate'
        ? content.certificate.rawBytes
        : content.$case === 'x509CertificateChain'
            ? content.x509CertificateChain.certificates[0]?.rawBytes
            : undefined;
    if (certificate === undefined)
        return [];
    return tlogEntries.filter(isEnvelopeEntry).flatMap((entry) => (0,judge_log_agreement/* judgeLogAgreement */.Y)(entry, certificate));
}
/** The one kind whose body is read here; for others the library alone compares. */
const isEnvelopeEntry = ({ kindVersion }) => kindVersion.kind === 'dsse' && kindVersion.version === '0.0.1';

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
;// CONCATENATED MODULE: ./build/provenance/claimed-level.js
/**
 * The SLSA build level that verified provenance may claim: 2 for a GitHub-hosted signer, 1 for any other; more only when
 * the policy names this very signer with that level. Nothing in a statement raises it.
 *
 * @see https://slsa.dev/spec/v1.1/levels
 */
function claimedLevel({ san, runnerEnvironment }, { signers }) {
    if (runnerEnvironment !== 'github-hosted')
        return 1;
    return signers.find(({ workflow }) => san === `https://github.com/${workflow}`)?.level ?? 2;
}

// EXTERNAL MODULE: ./build/model/tag-pattern.js
var tag_pattern = __webpack_require__(51765);
;// CONCATENATED MODULE: ./build/provenance/judge-source.js

/**
 * Whether a file comes from the source that the caller named.
 *
 * @param source as verified provenance says it; `undefined` is unknown, and unknown is no.
 * @param name the file's name taken apart, for the tag of its version; `undefined` when it is no distribution.
 * @returns the reasons against it.
 */
function judgeSource(source, name, { sourceRepository, sourceCommit, sourceTag, tagPattern, project }) {
    const tag = sourceTag ?? (tagPattern && name && (0,tag_pattern/* tagOfVersion */.ml)(tagPattern, name.version));
    const pairs = [
        ['repository', source?.repository, sourceRepository],
        ['commit', source?.commit, sourceCommit],
        ['ref', source?.ref, tag === undefined ? undefined : `refs/tags/${tag}`],
    ];
    const asked = pairs.filter(([, , wanted]) => wanted !== undefined);
    const foreign = project !== undefined && name?.project !== project;
    return [
        ...(foreign ? [`it is a distribution of ${name?.project ?? 'nothing known'}, not of ${project}`] : []),
        ...(tagPattern !== undefined && name === undefined ? ['its name has no version that a tag could have'] : []),
        ...(asked.length > 0 && source === undefined ? ['no trusted provenance says which source it comes from'] : []),
        ...(source === undefined ? [] : asked)
            .filter(([, said, wanted]) => said !== wanted)
            .map(([what, said, wanted]) => `its source ${what} is ${JSON.stringify(said?.slice(0, 300))}, expected ${wanted}`),
    ];
}

;// CONCATENATED MODULE: ./build/commands/verify/answer-file.js



/** Puts together what all statements about one file say, and judges it. Whatever is asked for and unknown is a no. */
function answerFile(measured, { statements, reasons: against }, trust) {
    const provenance = statements.filter(({ kind }) => kind === 'provenance');
    const publish = statements.find(({ kind }) => kind === 'publish');
    const sources = distinct(provenance.map(({ claims }) => claims?.source));
    const [source] = sources;
    const main = provenance[0] ?? publish;
    const name = (0,file_name/* parseDistributionName */.d)(measured.file);
    const environments = statements.flatMap(({ signer }) => signer.environment ?? []);
    const reasons = [
        ...listing(measured),
        ...against,
        ...(main === undefined ? [noProvenance(against)] : []),
        ...(sources.length > 1 ? ['two statements name two sources'] : []),
        ...judgeSource(source, name.ok ? name.value : undefined, trust),
        ...wrongEnvironment(environments, trust),
        ...(lacksSbom(measured, trust) ? ['it has no SBOM, and the policy asks for one'] : []),
    ];
    const { file, sha256, size, sboms } = measured;
    return {
        file,
        sha256,
        size,
        verdict: reasons.length === 0 ? 'verified' : 'refused',
        reasons,
        statements: statements.map(({ claims: _, approval: __, ...known }) => known),
        source,
        release: main && releaseOf(main),
        run: main?.signer.runInvocationUri,
        environment: environments[0],
        approvers: approversIn(statements, trust),
        level: provenance[0] ? claimedLevel(provenance[0].signer, trust) : 0,
        sboms,
        unknown: unknownOf(measured, statements),
    };
}
/** The answer for a file that was only compared with a list, or is not there. */
const refusedUnread = ({ file, listed }, reason) => ({
    file,
    sha256: listed === 'unlisted' ? undefined : listed,
    size: 0,
    verdict: 'refused',
    reasons: [reason],
    statements: [],
    source: undefined,
    release: undefined,
    run: undefined,
    environment: undefined,
    approvers: undefined,
    level: 0,
    sboms: undefined,
    unknown: [],
});
function listing({ listed, sha256 }) {
    if (listed === undefined || listed === sha256)
        return [];
    if (listed === 'unlisted')
        return ['SHA256SUMS does not list it'];
    return [`SHA256SUMS says SHA-256 ${listed}, and the file has ${sha256}`];
}
const noProvenance = (against) => against.length > 0 ? 'no statement about it can be trusted' : 'nothing beside it says where it comes from';
const wrongEnvironment = (known, { environment }) => environment === undefined || known.includes(environment)
    ? []
    : [`no statement about it was signed in environment ${environment}`];
/** Wheels alone have a place for one, and `seal` asks them alone. Nobody looked is none. @see https://peps.python.org/pep-0770/ */
const lacksSbom = ({ file, sboms }, { needsSbom }) => needsSbom && file.endsWith('.whl') && (sboms ?? []).length === 0;
const releaseOf = ({ signer }) => ({
    repository: signer.repository.replace(/^https:\/\/github\.com\//, ''),
    ref: signer.ref,
    commit: signer.commit,
});
/**
 * `undefined`: no record, or none of the environment that was asked for. An empty list: the policy let it pass without a
 * person.
 */
function approversIn(statements, { environment }) {
    const all = statements.flatMap(({ approval }) => approval ?? []);
    const records = all.filter((one) => environment === undefined || one.environment === environment);
    if (records.length === 0)
        return undefined;
    return records.flatMap(({ by }) => by.map(({ login, namedDigest }) => ({ login, namedDigest })));
}
function distinct(sources) {
    const known = sources.filter((one) => one !== undefined);
    return [...new Map(known.map((one) => [JSON.stringify(one), one])).values()];
}
/** What a reader might take for known. */
function unknownOf({ sboms }, statements) {
    const provenance = statements.filter(({ kind }) => kind === 'provenance');
    const [claims] = provenance.map((one) => one.claims);
    const has = (kind) => statements.some((one) => one.kind === kind);
    return [
        ...(provenance.length === 0 ? ['which source it comes from: there is no provenance of the build'] : []),
        ...(claims && claims.source === undefined ? ['which source: its provenance is of a form not known here'] : []),
        ...(claims && claims.builtOn === undefined ? ['on which runner it was built'] : []),
        ...(has('publish') ? [] : ['whether it was published: there is no publish attestation']),
        ...(has('approval') ? [] : ['who let it out: there is no approval record']),
        ...(sboms === undefined ? ['whether it has an SBOM: nobody looked'] : []),
    ];
}

// EXTERNAL MODULE: ./build/provenance/bundle-of.js
var bundle_of = __webpack_require__(63212);
// EXTERNAL MODULE: ./build/provenance/json-members.js
var json_members = __webpack_require__(36360);
;// CONCATENATED MODULE: ./build/provenance/evidence-in.js



/** Lines of a `.jsonl`: a release of 1,024 distributions with three statements each. */
const maxLines = 4_096;
const maxAttestations = 64;
/**
 * The bundles in a file of evidence, told by the end of its name: `.attestation` is PEP 740's form, `.provenance` what
 * an index serves, `.jsonl` one bundle a line, everything else one Sigstore bundle. Nothing is verified here.
 *
 * @returns at least one bundle; or why the file holds none that can be read. One that cannot be read hides no others:
 *   the whole file is refused.
 */
function evidenceIn(name, text) {
    if (name.endsWith('.jsonl'))
        return fromLines(text);
    const value = parsedJson(text);
    if (value === undefined)
        return (0,parsed/* bad */.M)('it is not JSON');
    if (name.endsWith('.provenance'))
        return fromProvenance(value);
    if (name.endsWith('.attestation'))
        return evidence_in_all([(0,bundle_of/* bundleOf */.c)(value)]);
    return evidence_in_all([asBundle(value)]);
}
function fromLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > maxLines)
        return (0,parsed/* bad */.M)(`it has ${lines.length} lines; ${maxLines} are read`);
    return evidence_in_all(lines.map((line) => asBundle(parsedJson(line))));
}
function fromProvenance(value) {
    const { version, attestation_bundles: bundles } = (0,json_members/* membersOf */.l)(value);
    if (version !== 1)
        return (0,parsed/* bad */.M)('the provenance is not of version 1');
    const attestations = (0,json_members/* elementsOf */.Z)(bundles).flatMap((one) => (0,json_members/* elementsOf */.Z)((0,json_members/* membersOf */.l)(one).attestations));
    if (attestations.length > maxAttestations)
        return (0,parsed/* bad */.M)(`it has ${attestations.length} attestations`);
    return evidence_in_all(attestations.map(bundle_of/* bundleOf */.c));
}
function evidence_in_all(read) {
    const reasons = read.flatMap((one, at) => {
        const where = read.length > 1 ? `bundle ${at + 1}: ` : '';
        return one.ok ? [] : one.reasons.map((reason) => `${where}${reason}`);
    });
    if (reasons.length > 0)
        return (0,parsed/* bad */.M)(...reasons.slice(0, 10));
    const bundles = read.flatMap((one) => (one.ok ? [one.value] : []));
    return bundles.length === 0 ? (0,parsed/* bad */.M)('it holds no bundle') : (0,parsed/* good */.u)(bundles);
}
const asBundle = (value) => {
    const bundle = (0,json_members/* membersOf */.l)(value);
    return 'verificationMaterial' in bundle ? (0,parsed/* good */.u)(bundle) : (0,parsed/* bad */.M)('it is no Sigstore bundle');
};
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/commands/verify/read-evidence.js

/** Provenance of 1,024 distributions with room to spare. */
const maxEvidenceBytes = 32 * 1024 * 1024;
/** Ends of names that make a file evidence of the file in front of them. */
const ownEnds = /^\.(?:[\w.]+\.)?(?:attestation|sigstore|sigstore\.json|provenance|intoto\.jsonl)$/;
/** What speaks of many files: all provenance of a release, and the record of who let it out. */
const isShared = (name) => name.endsWith('.intoto.jsonl') || /^(?:.*[.-])?approval\.json$/.test(name);
/** A reader over folders that do not change meanwhile. */
function readEvidence(files) {
    const read = new Map();
    const listed = new Map();
    const bundlesAt = async (folder, name) => {
        const path = files.join(folder, name);
        const known = read.get(path);
        if (known !== undefined)
            return known;
        const bundles = evidenceIn(name, Buffer.from(await files.read(path, maxEvidenceBytes)).toString('utf8'));
        read.set(path, bundles);
        return bundles;
    };
    return async (file, folders) => {
        const evidence = [];
        for (const folder of folders) {
            const names = listed.get(folder) ?? (await files.list(folder)) ?? [];
            listed.set(folder, names);
            for (const name of names) {
                const own = name.startsWith(file) && ownEnds.test(name.slice(file.length));
                if (!own && !isShared(name))
                    continue;
                evidence.push({ from: name, shared: !own, bundles: await bundlesAt(folder, name) });
            }
        }
        return evidence;
    };
}

// EXTERNAL MODULE: ./build/model/sums.js
var model_sums = __webpack_require__(63120);
;// CONCATENATED MODULE: ./build/commands/verify/subjects-in.js


const sumsName = 'SHA256SUMS';
const maxSumsBytes = 4 * 1024 * 1024;
const distribution = /\.(?:whl|tar\.gz|zip)$/;
const evidence = /\.(?:attestation|sigstore|sigstore\.json|provenance|jsonl)$/;
/**
 * Takes the operands for what they are: a list of digests with all its files, a folder with its distributions (by its
 * list, where it has one), or a file. A folder that `rehearse --out` made holds its seal in `seal/`.
 *
 * @throws ReleaseError NOTHING_TO_JUDGE when that gives no file; INPUT_INVALID for a list that cannot be read.
 */
async function subjectsIn(operands, files) {
    const found = new Map();
    for (const operand of operands) {
        for (const subject of await subjectsOf(operand.replace(/(?<=.)\/+$/, ''), files))
            found.set(subject.path, subject);
    }
    const subjects = [...found.values()];
    // A shell's `dist/*` names the evidence, too; alone it would be a file that nobody vouches for.
    const wanted = subjects.filter(({ file, listed }) => listed !== undefined || !evidence.test(file));
    if (!wanted.some(({ needsProvenance }) => needsProvenance)) {
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${operands.join(', ')}: there is no file to verify`);
    }
    return wanted;
}
async function subjectsOf(operand, files) {
    const names = await files.list(operand);
    if (names !== undefined)
        return inFolder(operand, [operand], names, files);
    const { folder, file } = split(operand, files);
    if (file === sumsName)
        return listedIn(folder, [folder], (await files.list(folder)) ?? [], files);
    return [{ ...unlisted, file, path: operand, folders: [folder] }];
}
async function inFolder(folder, folders, names, files) {
    if (names.includes(sumsName))
        return listedIn(folder, folders, names, files);
    const own = names.filter((name) => distribution.test(name));
    const sealed = own.length > 0 ? undefined : await files.list(files.join(folder, 'seal'));
    if (sealed !== undefined) {
        const inner = files.join(folder, 'seal');
        return inFolder(inner, [inner, folder], sealed, files);
    }
    return own.map((file) => ({ ...unlisted, file, path: files.join(folder, file), folders }));
}
/** Every line is a file to be compared, and every distribution beside the list must be on it. */
async function listedIn(folder, folders, names, files) {
    const path = files.join(folder, sumsName);
    const text = Buffer.from(await files.read(path, maxSumsBytes)).toString('utf8');
    const sums = (0,model_sums/* parseSums */.mi)(text);
    if (!sums.ok)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${path}: ${sums.reasons.slice(0, 5).join('; ')}`);
    const seal = (0,model_sums/* sealDigest */.yO)(text);
    const subject = (file, listed) => ({
        file,
        path: files.join(folder, file),
        folders,
        listed,
        seal,
        needsProvenance: distribution.test(file),
    });
    const known = new Set(sums.value.map(({ name }) => name));
    const strays = names.filter((name) => distribution.test(name) && !known.has(name));
    return [
        ...sums.value.map(({ name, sha256 }) => subject(name, sha256)),
        ...strays.map((name) => subject(name, 'unlisted')),
    ];
}
const unlisted = { listed: undefined, seal: undefined, needsProvenance: true };
/** Of a path that names no folder. Both separators: Windows knows two. */
function split(path, files) {
    const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    if (at < 0)
        return { folder: files.join('.'), file: path };
    return { folder: path.slice(0, at) || '/', file: path.slice(at + 1) };
}

// EXTERNAL MODULE: ./build/checks/distribution-check-ids.js
var distribution_check_ids = __webpack_require__(51454);
// EXTERNAL MODULE: ./build/model/parse-policy.js + 7 modules
var parse_policy = __webpack_require__(47950);
;// CONCATENATED MODULE: ./build/commands/verify/trust-of.js



const maxPolicyBytes = 256 * 1024;
/**
 * Whom to trust: the flags, and for what they leave open the policy file. A flag that contradicts the policy wins, for
 * the caller wrote it now.
 *
 * @param path of the policy; empty for none. Never one that lies beside the files: it would come from whoever made them.
 * @throws ReleaseError POLICY_INVALID, FILE_UNREADABLE
 */
async function trustOf(asked, path, files) {
    const policy = path === '' ? undefined : await readPolicy(path, files);
    return {
        repository: asked.repository,
        workflow: asked.workflow ?? policy?.workflow.file,
        signer: asked.signer,
        signers: policy?.signers ?? [],
        refs: policy?.workflow.refs ?? [],
        environment: asked.environment,
        sourceRepository: asked.sourceRepository ?? policy?.source.repository,
        sourceCommit: asked.sourceCommit,
        sourceTag: asked.sourceTag,
        tagPattern: policy?.source.tag,
        project: policy?.project,
        needsSbom: policy?.sbom.default === 'require',
        denySelfHosted: asked.denySelfHosted || policy?.runners === 'github-hosted',
    };
}
async function readPolicy(path, files) {
    const text = Buffer.from(await files.read(path, maxPolicyBytes)).toString('utf8');
    const parsed = (0,parse_policy/* parsePolicy */.O)(text, distribution_check_ids/* distributionCheckIds */.v);
    if (parsed.ok)
        return parsed.value;
    throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${path} cannot be used`, { mistakes: parsed.reasons });
}

// EXTERNAL MODULE: ./build/model/parse-approval.js
var parse_approval = __webpack_require__(58529);
// EXTERNAL MODULE: ./build/provenance/approval-statement.js
var approval_statement = __webpack_require__(41671);
// EXTERNAL MODULE: ./build/provenance/claimed-subjects.js
var claimed_subjects = __webpack_require__(97653);
;// CONCATENATED MODULE: ./build/provenance/judge-membership.js
/**
 * Whether a statement names this file with these bytes, perhaps among others. Name and digest must stand in one subject:
 * a digest under another name is a file that somebody renamed, a name with another digest is another build.
 *
 * @returns the reasons against it.
 */
function judgeMembership({ subject }, file, sha256) {
    const named = subject.filter(({ name }) => name === file);
    if (named.some(({ digest }) => digest.sha256 !== sha256)) {
        const other = named.find(({ digest }) => digest.sha256 !== sha256)?.digest.sha256;
        return [`the statement is about ${file} with SHA-256 ${other}, and this file has ${sha256}`];
    }
    if (named.length > 0)
        return [];
    const same = subject.find(({ digest }) => digest.sha256 === sha256);
    const [first] = subject;
    const about = same ?? first;
    const others = subject.length > 1 ? ` and ${subject.length - 1} others` : '';
    return [`the statement is about ${JSON.stringify(about?.name.slice(0, 300) ?? 'nothing')}${others}, not ${file}`];
}

// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/home.js
var home = __webpack_require__(20787);
;// CONCATENATED MODULE: ./build/provenance/judge-trust.js


const github = 'https://github.com/';
const workflows = '/.github/workflows/';
/**
 * Whether a verified statement was signed by somebody whom the caller trusts. Every name is compared whole, a workflow
 * up to the `@` of its ref; nothing is a pattern but the globs of `refs`, which are for the ref alone.
 *
 * Who signs depends on what is signed: provenance may come from a reusable workflow that was named, everything else only
 * from the repository's own.
 *
 * @returns the reasons against it.
 */
function judgeTrust({ signer }, kind, trust) {
    const { repository, workflow, refs, denySelfHosted } = trust;
    const reasons = [];
    if (signer.issuer !== home/* githubIssuer */.r)
        reasons.push(`it was signed under ${shown(signer.issuer)}, not GitHub`);
    if (!signer.buildConfigUri.startsWith(`${signer.repository}${workflows}`)) {
        reasons.push(`its top-level workflow ${shown(signer.buildConfigUri)} is not of its repository`);
    }
    if (repository !== undefined && signer.repository !== github + repository) {
        reasons.push(`it was signed in ${shown(signer.repository)}, not in ${github}${repository}`);
    }
    if (workflow !== undefined && !isTopLevel(signer, workflow)) {
        reasons.push(`its top-level workflow is ${shown(signer.buildConfigUri)}, not ${workflow} of that repository`);
    }
    if (!mayHaveSigned(signer, kind, trust))
        reasons.push(`the workflow ${shown(signer.san)} may not sign it`);
    if (refs.length > 0 && !refs.some((glob) => allows(glob, signer.ref))) {
        reasons.push(`it was signed on ${shown(signer.ref)}, which is none of ${refs.join(', ')}`);
    }
    if (denySelfHosted && signer.runnerEnvironment !== 'github-hosted') {
        reasons.push(`it was signed on a runner that is ${shown(signer.runnerEnvironment)}`);
    }
    return reasons;
}
/** As PyPI compares a publisher: the file of the repository, at the ref or the commit that ran. */
function isTopLevel({ buildConfigUri, repository, ref, commit }, file) {
    return [ref, commit].some((at) => buildConfigUri === `${repository}${workflows}${file}@${at}`);
}
function mayHaveSigned(signer, kind, { repository, signer: named, signers }) {
    const { san } = signer;
    const own = san.startsWith(`${signer.repository}${workflows}`) && signer.repository === github + repository;
    if (kind !== 'provenance')
        return own || (repository === undefined && named !== undefined && isNamed(san, named));
    if (named !== undefined)
        return isNamed(san, named);
    return own || signers.some(({ workflow }) => san === github + workflow);
}
/** A signer named without a ref may sign on any; what follows its name must then be a ref and nothing else. */
function isNamed(san, named) {
    if (san === github + named)
        return true;
    const rest = san.startsWith(`${github}${named}@`) ? san.slice(github.length + named.length + 1) : '';
    return !named.includes('@') && /^(?:refs\/\S+|[0-9a-f]{40})$/.test(rest);
}
/** A glob is for branches, unless it begins with `refs/`: a tag with the name of a branch must not pass for it. */
const allows = (glob, ref) => glob.startsWith('refs/')
    ? (0,model_glob/* matchesGlob */.k)(glob, ref)
    : ref.startsWith('refs/heads/') && (0,model_glob/* matchesGlob */.k)(glob, ref.slice('refs/heads/'.length));
const shown = (text) => JSON.stringify(text.slice(0, 300));

;// CONCATENATED MODULE: ./build/provenance/provenance-claims.js



/** GitHub's own provenance: the repository whose workflow ran is the source, too. */
const githubBuildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** Our own build types differ in what they add, not in where the source stands. */
const ownBuildTypes = `${home/* home */.i}/blob/main/docs/buildtypes/`;
/**
 * What a verified SLSA provenance statement says, held against the certificate that signed it: the builder is the
 * workflow that signed, the run is its run, and the release repository's commit is the one that ran. A statement that
 * differs from its own certificate is refused, whatever else it says.
 */
function provenanceClaims({ statement, signer }) {
    const { buildDefinition, runDetails } = (0,json_members/* membersOf */.l)(statement.predicate);
    const { buildType, internalParameters, resolvedDependencies } = (0,json_members/* membersOf */.l)(buildDefinition);
    const { builder, metadata } = (0,json_members/* membersOf */.l)(runDetails);
    const release = { repository: signer.repository, ref: signer.ref, commit: signer.commit };
    const dependencies = (0,json_members/* elementsOf */.Z)(resolvedDependencies).map((one) => gitDependency((0,json_members/* membersOf */.l)(one)));
    const reasons = [];
    const compare = (what, said, certified) => {
        if (said !== certified)
            reasons.push(`its ${what} is ${provenance_claims_shown(said)}, and its certificate says ${provenance_claims_shown(certified)}`);
    };
    compare('builder', (0,json_members/* membersOf */.l)(builder).id, signer.san);
    compare('run', runOf((0,json_members/* membersOf */.l)(metadata).invocationId), String(runOf(signer.runInvocationUri)));
    const [first] = dependencies;
    if (first === undefined)
        reasons.push('it does not name the commit that its workflow ran from');
    else {
        compare('release repository', first.repository, release.repository);
        compare('release ref', first.ref, release.ref);
        compare('release commit', first.commit, release.commit);
    }
    const source = sourceAmong(buildType, dependencies, externalSource(buildDefinition));
    if (!source.ok)
        reasons.push(...source.reasons);
    if (reasons.length > 0 || !source.ok)
        return (0,parsed/* bad */.M)(...reasons);
    return (0,parsed/* good */.u)({ source: source.value, builtOn: builtOn((0,json_members/* membersOf */.l)(internalParameters)) });
}
/** Entry 0 is the release repository: several verifiers take it for "the source", so that it must be the certificate's. */
function sourceAmong(buildType, dependencies, asked) {
    if (buildType === githubBuildType)
        return (0,parsed/* good */.u)(dependencies[0] && pathed(dependencies[0]));
    if (typeof buildType !== 'string' || !buildType.startsWith(ownBuildTypes))
        return (0,parsed/* good */.u)(undefined);
    const [source, ...more] = dependencies.filter((one) => one?.name === 'source');
    if (source === undefined || more.length > 0)
        return (0,parsed/* bad */.M)('it does not name one source');
    const { repository, ref } = (0,json_members/* membersOf */.l)(asked);
    if (repository === source.repository && ref === source.ref)
        return (0,parsed/* good */.u)(pathed(source));
    return (0,parsed/* bad */.M)('the source among its dependencies is not the one among its parameters');
}
const externalSource = (buildDefinition) => (0,json_members/* membersOf */.l)((0,json_members/* membersOf */.l)(buildDefinition).externalParameters).source;
const pathed = ({ repository, ref, commit }) => ({
    repository: repository.replace(/^https:\/\/github\.com\//, ''),
    ref,
    commit,
});
/** `git+ADDRESS@REF` with a commit; `undefined` for anything else. A ref may hold an `@`, an address of GitHub none. */
function gitDependency({ name, uri, digest }) {
    const [, repository, ref] = /^git\+(https:\/\/[^@\s]+)@(\S+)$/.exec(String(uri)) ?? [];
    const { gitCommit } = (0,json_members/* membersOf */.l)(digest);
    if (repository === undefined || ref === undefined || typeof gitCommit !== 'string')
        return undefined;
    return /^[0-9a-f]{40}$/.test(gitCommit) ? { name, repository, ref, commit: gitCommit } : undefined;
}
/** A run without its attempt: what a re-run signs again is of the same run. */
const runOf = (uri) => typeof uri === 'string' ? /^(https:\/\/\S+\/actions\/runs\/\d+)\/attempts\/\d+$/.exec(uri)?.[1] : undefined;
/** The build job's runner as GitHub's own API named it. */
function builtOn({ scope, controlPlane, github }) {
    const { runnerGroup } = (0,json_members/* membersOf */.l)(controlPlane);
    if (scope === 'job' && typeof runnerGroup === 'string') {
        return runnerGroup === 'GitHub Actions' ? 'github-hosted' : 'self-hosted';
    }
    const { runner_environment } = (0,json_members/* membersOf */.l)(github);
    return typeof runner_environment === 'string' ? runner_environment : undefined;
}
const provenance_claims_shown = (value) => JSON.stringify(typeof value === 'string' ? value.slice(0, 300) : value) ?? '';

// EXTERNAL MODULE: ./build/provenance/slsa-parts.js
var slsa_parts = __webpack_require__(58752);
;// CONCATENATED MODULE: ./build/commands/verify/weigh-evidence.js







/** Verifies all evidence about one file. Each bundle must hold; one good among bad ones is not enough. */
async function weighEvidence(subject, evidence, scales) {
    const statements = [];
    const against = new Map();
    const refuse = (from, reasons) => {
        for (const reason of reasons)
            against.set(reason, (against.get(reason) ?? new Set()).add(from));
    };
    for (const { from, shared, bundles } of evidence) {
        if (!bundles.ok) {
            refuse(from, bundles.reasons);
            continue;
        }
        for (const bundle of bundles.value) {
            const about = (0,claimed_subjects/* claimedSubjects */.T)(bundle);
            if (shared && about !== undefined && !about.includes(subject.sha256))
                continue;
            const one = await weighOne(bundle, from, subject, scales);
            if ('reasons' in one)
                refuse(from, one.reasons);
            else
                statements.push(one);
        }
    }
    // One statement lies there in several forms: what speaks against all of them is told once.
    return { statements, reasons: [...against].map(([reason, from]) => `${[...from].join(', ')}: ${reason}`) };
}
async function weighOne(bundle, from, subject, { verifier, publishType, trust }) {
    const verified = await verifier.verify(bundle);
    if (!verified.ok)
        return verified;
    const { statement, signer } = verified.value;
    const { predicateType } = statement;
    const kind = kindOf(predicateType, publishType);
    const claims = kind === 'provenance' ? provenanceClaims(verified.value) : undefined;
    const approval = kind === 'approval' ? approvalIn(verified.value, subject) : undefined;
    const reasons = [
        ...judgeTrust(verified.value, kind, trust),
        ...judgeMembership(statement, subject.file, subject.sha256),
        ...misnamed(from, kind),
        // PyPI takes one subject only; with more, one upload could vouch for another.
        ...(kind === 'publish' && statement.subject.length !== 1 ? ['a publish attestation is about one file'] : []),
        ...(kind === 'publish' && statement.predicate !== null ? ['a publish attestation has no predicate'] : []),
        ...(claims && !claims.ok ? claims.reasons : []),
        ...(approval && 'reasons' in approval ? approval.reasons : []),
        ...(trust.denySelfHosted && claims?.ok && claims.value.builtOn === 'self-hosted'
            ? ['it was built on a self-hosted runner']
            : []),
    ];
    if (reasons.length > 0)
        return { reasons };
    return {
        from,
        kind,
        predicateType,
        signer,
        claims: claims?.ok ? claims.value : undefined,
        approval: approval && 'record' in approval ? approval.record : undefined,
    };
}
function kindOf(predicateType, publishType) {
    if (predicateType === slsa_parts/* slsaPredicateType */.x$)
        return 'provenance';
    if (predicateType === publishType)
        return 'publish';
    return predicateType === approval_statement/* approvalPredicateType */.v ? 'approval' : 'other';
}
/** These two endings promise a kind, and readers go by them. */
function misnamed(from, kind) {
    const promised = from.endsWith('.slsa.attestation')
        ? 'provenance'
        : from.endsWith('.publish.attestation')
            ? 'publish'
            : kind;
    return promised === kind ? [] : [`its name promises a ${promised} statement, and it is of kind ${kind}`];
}
/** The record is the publish job's word; what its certificate says must agree with it. */
function approvalIn({ statement, signer }, { seal }) {
    const read = parse_approval/* approvalDocument */.xx.shape.read(statement.predicate, '');
    if (!read.ok)
        return { reasons: read.reasons.slice(0, 5) };
    const record = read.value;
    const run = `https://github.com/${record.run.repository}/actions/runs/${record.run.id}/attempts/`;
    const reasons = [
        ...(signer.runInvocationUri.startsWith(run) ? [] : ['it speaks of another run than the one that signed it']),
        ...(signer.environment === undefined || signer.environment === record.environment
            ? []
            : [`it speaks of environment ${record.environment}, and was signed in ${signer.environment}`]),
        ...(seal === undefined || record.seal === seal ? [] : [`it approves the seal sha256:${record.seal}, not this one`]),
    ];
    return reasons.length > 0 ? { reasons } : { record };
}

;// CONCATENATED MODULE: ./build/commands/verify/verify.js






/**
 * Whether files are what a trusted workflow released, and what is known of them: in their evidence alone, under the root
 * and the names that the caller gave.
 *
 * @throws ReleaseError NOTHING_TO_JUDGE without a file, or when no file has any evidence; INPUT_INVALID, POLICY_INVALID,
 *   FILE_UNREADABLE; SIGSTORE_UNREACHABLE without a root.
 */
async function verify_verify({ files: operands, policy, verify: asked }, ports) {
    if (asked === undefined)
        throw new errors/* ReleaseError */.K2('BUG', 'verify was not asked for');
    const trust = await trustOf(asked, policy, ports.files);
    const { subjects, texts, absent } = await sorted(await subjectsIn(operands, ports.files), ports.files);
    const evidenceOf = readEvidence(ports.files);
    const root = await ports.root();
    const measured = await measureAll(subjects, ports);
    const answers = [];
    let pieces = 0;
    for (const [at, one] of measured.entries()) {
        ports.log.progress(`verified ${at} of ${measured.length} files`);
        const weight = await weigh(one, evidenceOf, trust, ports);
        pieces += weight.statements.length + weight.reasons.length;
        answers.push(answerFile(one, weight, trust));
    }
    ports.log.progress('');
    if (pieces === 0) {
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${operands.join(', ')}: no file there has any provenance beside it`);
    }
    const changed = await changedTexts(texts, ports.files);
    const seals = new Set(subjects.flatMap(({ seal }) => seal ?? []));
    return {
        root,
        files: [
            ...answers,
            ...absent.map((one) => refusedUnread(one, 'SHA256SUMS lists it, and it is not there')),
            ...changed,
        ],
        seal: seals.size === 1 ? [...seals][0] : undefined,
        notes: texts.length === 0 ? [] : [`${texts.length - changed.length} other files of SHA256SUMS have their digests`],
    };
}
/** Takes apart what is to be verified, what is only compared with its digest, and what a list promises in vain. */
async function sorted(all, files) {
    const there = new Map();
    const absent = [];
    for (const one of all) {
        const [folder = ''] = one.folders;
        const names = there.get(folder) ?? (await files.list(folder)) ?? [];
        there.set(folder, names);
        if (one.listed !== undefined && !names.includes(one.file))
            absent.push(one);
    }
    const present = all.filter((one) => !absent.includes(one));
    return {
        subjects: present.filter(({ needsProvenance }) => needsProvenance),
        texts: present.filter(({ needsProvenance }) => !needsProvenance),
        absent,
    };
}
/** The other files of a list, as far as their bytes are not what it says. */
async function changedTexts(texts, files) {
    const answers = [];
    for (const one of texts) {
        const { sha256, size } = await files.hash(one.path);
        if (sha256 === one.listed)
            continue;
        answers.push({ ...refusedUnread(one, `SHA256SUMS says SHA-256 ${one.listed}, and the file has ${sha256}`), size });
    }
    return answers;
}
async function weigh(one, evidenceOf, trust, ports) {
    const { verifier, publishType } = ports;
    return weighEvidence(one, await evidenceOf(one.file, one.folders), { verifier, publishType, trust });
}
/** Digests, and what is in the distributions: read by workers, for archives are strangers'. */
async function measureAll(subjects, { files, inspector, log }) {
    const distributions = subjects.filter(({ file }) => /\.(?:whl|tar\.gz)$/.test(file));
    const inspections = await inspector.inspect(distributions.map(({ path }) => path), { project: undefined, version: undefined, sbom: 'off', levels: {} }, (file, count) => log.progress(`read ${count} of ${distributions.length} distributions: ${file}`));
    const byPath = new Map(distributions.map(({ path }, at) => [path, inspections[at]]));
    const measured = [];
    // One after the other: the disk is no faster for many, and each would hold a file open.
    for (const one of subjects)
        measured.push(await measure(one, byPath.get(one.path), files));
    return measured;
}
/** The digest that counts is this one: of the bytes as they lie there now. */
async function measure(one, read, files) {
    const { sha256, size } = await files.hash(one.path);
    const sboms = read?.sha256 === sha256 ? read.sboms.map(({ format }) => format) : undefined;
    return { ...one, sha256, size, sboms };
}

;// CONCATENATED MODULE: ./build/commands/verify/verify-bundle.js


const maxBundleBytes = 32 * 1024 * 1024;
/** A signature over a file needs its bytes in memory, all at once. */
const maxFileBytes = 2 * 1024 * 1024 * 1024 - 1;
/**
 * Whether this bundle is a signature over this file, or a statement about it, by exactly this identity. Both names are
 * compared whole. Nothing else is asked, so nothing else is promised.
 *
 * @throws ReleaseError FILE_UNREADABLE, INPUT_INVALID for a bundle that cannot be read, SIGSTORE_UNREACHABLE
 */
async function verifyBundle(path, { bundle: bundlePath, identity, issuer }, { files, bundles, root }) {
    const { sha256 } = await files.hash(path);
    const text = Buffer.from(await files.read(bundlePath, maxBundleBytes)).toString('utf8');
    const read = evidenceIn(bundlePath, text);
    const [bundle, ...more] = read.ok ? read.value : [];
    if (bundle === undefined || more.length > 0) {
        const why = read.ok ? `it holds ${read.value.length} bundles, and --bundle takes one` : read.reasons.join('; ');
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${bundlePath}: ${why}`);
    }
    const verified = await bundles.verify(bundle, { sha256, bytes: () => files.read(path, maxFileBytes) });
    const signer = verified.ok ? verified.value : undefined;
    const reasons = verified.ok ? judgeIdentity(verified.value, identity, issuer) : verified.reasons;
    return {
        root: await root(),
        file: path,
        sha256,
        verdict: reasons.length === 0 ? 'verified' : 'refused',
        reasons,
        signer,
    };
}
const judgeIdentity = (signer, identity, issuer) => [
    ...(signer.identity === identity ? [] : [`it was signed by ${verify_bundle_shown(signer.identity)}, not by ${identity}`]),
    ...(signer.issuer === issuer ? [] : [`it was signed under ${verify_bundle_shown(signer.issuer)}, not under ${issuer}`]),
];
const verify_bundle_shown = (text) => JSON.stringify(text.slice(0, 300));

// EXTERNAL MODULE: ./build/endpoints.js
var endpoints = __webpack_require__(93590);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/wrap.js
var wrap = __webpack_require__(47015);
;// CONCATENATED MODULE: ./build/report/paragraph.js


/** Characters of one text; what is longer is a stranger's flood. */
const maxText = 2_000;
/**
 * A text behind a word of ours, continued below itself. Holds no control characters, and no line begins with a
 * stranger's `::`, which a runner would take for a command.
 */
function paragraph(word, text) {
    const lines = (0,wrap/* wrap */.L)((0,report_escape/* plain */.pj)(text, maxText), '', wrap/* lineWidth */.D - word.length);
    const whole = lines.join(`\n${' '.repeat(word.length)}`);
    return `${word === '' ? whole.replace(/^:(?=:)/, ': ') : word + whole}\n`;
}

;// CONCATENATED MODULE: ./build/report/bundle-answer-text.js

/** The answer about one bundle for a terminal: who signed what, or why not. */
function renderBundleAnswer({ file, sha256, verdict, reasons, signer, root }) {
    return [
        ...(signer ? [paragraph('signer    ', signer.identity), paragraph('issuer    ', signer.issuer)] : []),
        ...(signer?.statement ? [paragraph('statement ', signer.statement.predicateType)] : []),
        paragraph('file      ', file),
        paragraph('sha256    ', sha256),
        paragraph('trusting  ', root.says),
        ...reasons.map((reason) => paragraph('  - ', reason)),
        paragraph('', verdict === 'verified' ? 'Verified: signed by exactly this identity' : `Refused: ${file}`),
    ].join('');
}

// EXTERNAL MODULE: ./build/report/printable-json.js
var printable_json = __webpack_require__(30087);
;// CONCATENATED MODULE: ./build/report/verification-text.js


/** Files told by name under one remark; the rest is counted, and the JSON has all of them. */
const shownFiles = 3;
/** Hex digits of a commit in the table; the whole ones stand below it. */
const shortCommit = 10;
const maxReasons = 10;
/**
 * The answer of `verify` for a terminal: one table, a line for each file with its name last; then in full what the table
 * cuts short, what could not be known, why files are refused, and at the end the verdict.
 */
function renderVerification({ root, files, seal, notes }) {
    const refused = files.filter(({ verdict }) => verdict === 'refused');
    const parts = [
        table(files),
        inFull(files),
        grouped('not known: ', files.flatMap(({ file, unknown }) => unknown.map((what) => [what, file])), files.length),
        refused.map(reasons).join(''),
        [
            ...(seal ? [paragraph('seal      ', `sha256:${seal}`)] : []),
            paragraph('trusting  ', root.says),
            ...notes.map((note) => paragraph('note: ', note)),
        ].join(''),
        paragraph('', headline(files.length, refused.length)),
    ];
    return parts.filter((part) => part !== '').join('\n');
}
const headline = (all, refused) => refused === 0 ? `Verified: ${counted(all)}` : `Refused: ${refused} of ${counted(all)}`;
const counted = (files) => (files === 1 ? '1 file' : `${files} files`);
const heads = ['verdict', 'level', 'source', 'release', 'run', 'approver', 'SBOM', 'file'];
function table(files) {
    const rows = [heads, ...files.map(row)];
    const widths = heads.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
    const line = (cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
    return rows.map((cells) => `${line(cells).trimEnd()}\n`).join('');
}
const row = (answer) => [
    answer.verdict,
    answer.level === 0 ? 'none' : `L${answer.level}`,
    answer.source?.commit.slice(0, shortCommit) ?? '?',
    answer.release?.commit.slice(0, shortCommit) ?? '?',
    answer.run === undefined ? '?' : (/\/runs\/(\d+)\//.exec(answer.run)?.[1] ?? answer.run),
    approverCell(answer),
    sbomCell(answer),
    answer.file,
].map((cell) => (0,report_escape/* plain */.pj)(cell, 300));
function approverCell({ approvers }) {
    if (approvers === undefined)
        return '?';
    return approvers.length === 0 ? 'by policy' : approvers.map(({ login }) => login).join(',');
}
function sbomCell({ sboms }) {
    if (sboms === undefined)
        return '?';
    return sboms.length === 0 ? 'none' : [...new Set(sboms)].join(',');
}
/** The facts behind the table's cells; files that share one are told together. */
function inFull(files) {
    const facts = (of) => files.flatMap((answer) => {
        const fact = of(answer);
        return fact === undefined ? [] : [[fact, answer.file]];
    });
    const at = (where) => where && `${where.repository} ${where.ref}, commit ${where.commit}`;
    return [
        grouped('source    ', facts(({ source }) => at(source)), files.length),
        grouped('release   ', facts(({ release }) => at(release)), files.length),
        grouped('run       ', facts(({ run }) => run), files.length),
        grouped('signed in ', facts(({ environment }) => environment && `environment ${environment}`), files.length),
        grouped('approver  ', facts(approvals), files.length),
    ].join('');
}
function approvals({ approvers }) {
    if (approvers === undefined)
        return undefined;
    if (approvers.length === 0)
        return 'nobody: the policy asks for no person on this index';
    return approvers.map(({ login, namedDigest }) => `${login}${namedDigest ? ', who named the digest' : ''}`).join('; ');
}
/** One paragraph for each different text, with the files that it is about unless it is about all. */
function grouped(word, pairs, all) {
    const byText = new Map();
    for (const [text, file] of pairs)
        byText.set(text, [...(byText.get(text) ?? []), file]);
    return [...byText]
        .map(([text, files]) => {
        const more = files.length > shownFiles ? ` and ${files.length - shownFiles} more` : '';
        const about = files.length === all ? '' : ` (${files.slice(0, shownFiles).join(', ')}${more})`;
        return paragraph(word, `${text}${about}`);
    })
        .join('');
}
const reasons = ({ file, reasons: all }) => [
    paragraph('REFUSED: ', file),
    ...all.slice(0, maxReasons).map((reason) => paragraph('  - ', reason)),
    ...(all.length > maxReasons ? [paragraph('  - ', `and ${all.length - maxReasons} more reasons`)] : []),
].join('');

// EXTERNAL MODULE: ./build/wiring/local-ports.js + 2 modules
var local_ports = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/wiring/perform-verify.js















const maxRootBytes = 4 * 1024 * 1024;
/** Verifies local files and shows the answer. @returns the exit code: 1 when one of them is refused. */
async function performVerify({ inputs, bundle }) {
    const { verify: asked } = inputs;
    if (asked === undefined)
        throw new errors/* ReleaseError */.K2('BUG', 'verify was not asked for');
    const host = (0,terminal_host/* terminalHost */.P)(process.stdout);
    const files = (0,local_ports/* localFiles */.Jd)((0,local_ports/* localRoot */.Wq)());
    const inspector = (0,local_ports/* localInspector */.$D)(bundle);
    const root = rootOf(asked, files);
    const trustedRoot = async () => (await root()).text;
    try {
        const { text, refused } = await answer(inputs, asked, {
            files,
            inspector,
            verifier: (0,sigstore_verifier/* sigstoreVerifier */.t8)({ trustedRoot }),
            bundles: sigstoreBundleVerifier({ trustedRoot }),
            log: asked.quiet ? silentLog : (0,terminal_log/* terminalLog */.d)({ stream: process.stderr, clock: system_clock/* systemClock */.m }),
            publishType: endpoints/* publishPredicateType */.f,
            root: async () => {
                const { from, says } = await root();
                return { from, says };
            },
        });
        if (!asked.quiet)
            host.print(text);
        return refused ? 1 : 0;
    }
    finally {
        await inspector.close();
    }
}
async function answer(inputs, { generic }, ports) {
    const [file = ''] = inputs.files;
    if (generic !== undefined) {
        const said = await verifyBundle(file, generic, ports);
        const text = inputs.json ? (0,printable_json/* printableJson */.e)(said) : renderBundleAnswer(said);
        return { text, refused: said.verdict === 'refused' };
    }
    const said = await verify_verify(inputs, ports);
    const text = inputs.json ? (0,printable_json/* printableJson */.e)(said) : renderVerification(said);
    return { text, refused: said.files.some(({ verdict }) => verdict === 'refused') };
}
const silentLog = {
    group: (_, work) => work(),
    info: () => undefined,
    warn: () => undefined,
    progress: () => undefined,
};
/** The root that was asked for, read or fetched once. */
function rootOf({ trustedRoot: path, offline }, files) {
    const read = async () => {
        if (path !== undefined)
            return givenRoot(path, files);
        const now = system_clock/* systemClock */.m.now;
        if (offline)
            return (0,bundled_trusted_root/* bundledTrustedRoot */.h)(now());
        const cachePath = await files.workspace('tuf');
        return (0,public_root_or_bundled/* publicRootOrBundled */.R)({ cachePath, now }).finally(() => files.remove(cachePath));
    };
    let asked;
    return () => {
        asked ??= read();
        return asked;
    };
}
/** A file that is no root must be told apart from a service that gave none: running again does not help. */
async function givenRoot(path, files) {
    const text = Buffer.from(await files.read(path, maxRootBytes)).toString('utf8');
    if (!text.trimStart().startsWith('{') || !text.includes('"tlogs"')) {
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `trusted-root: ${path} is no Sigstore trusted root`);
    }
    return { from: 'given', says: `the root that you gave, ${path}`, text };
}


/***/ })

};
