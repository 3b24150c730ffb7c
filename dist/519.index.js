export const id = 519;
export const ids = [519];
export const modules = {

/***/ 82131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bundledTrustedRoot)
/* harmony export */ });
/* unused harmony export bundledOn */
/** Day on which the version of `@sigstore/tuf` that package.json pins was published, with the root in it. */
const bundledOn = '2026-11-05';
const publicInstance = 'https://tuf-repo-cdn.sigstore.dev';
const dayMs = 24 * 60 * 60 * 1_000;
/**
 * The public Sigstore's trusted root as the TUF library carries it: no younger than the library. A key that was withdrawn
 * since is trusted still, so its age is told, and whether the keyholders still stand by the metadata of that time.
 *
 * @param now milliseconds.
 */
async function bundledTrustedRoot(now) {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const seed = seeds[publicInstance];
    const decode = (base64) => Buffer.from(base64 ?? '', 'base64').toString('utf8');
    const { signed } = JSON.parse(decode(seed['root.json']));
    const days = Math.max(0, Math.floor((now - Date.parse(bundledOn)) / dayMs));
    const expired = now >= Date.parse(signed.expires);
    const best = `meant to be used until ${signed.expires.slice(0, 10)}`;
    return {
        from: 'bundled',
        says: `the public root in this program, of ${bundledOn}, ${days} days old, ${best}${expired ? ': it is past that' : ''}`,
        text: decode(seed.targets['trusted_root.json']),
        expired,
    };
}


/***/ }),

/***/ 94329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeLogAgreement)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _wire_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54028);


/**
 * What `@sigstore/verify` leaves open about a log entry, and other verifiers do not: that the proof's own size and root
 * are the signed checkpoint's, and that the log saw this very certificate.
 *
 * @param certificate DER.
 * @returns the reasons against it.
 */
function judgeLogAgreement(entry, certificate) {
    const { treeSize, rootHash, checkpoint } = entry.inclusionProof ?? {};
    const [head = '', signatures = '', ...more] = (checkpoint?.envelope ?? '').split('\n\n');
    const [, size, root] = head.split('\n');
    const agrees = size === treeSize && root === Buffer.from(rootHash ?? []).toString('base64');
    const reasons = [];
    if (!agrees)
        reasons.push('the inclusion proof and its checkpoint differ in size or root');
    if (more.length > 0 || !signatures.split('\n').every(isSignatureLine)) {
        reasons.push('the checkpoint has lines that are no signatures');
    }
    if (verifierIn(entry.canonicalizedBody) !== pem64(certificate)) {
        reasons.push('the log entry was made with another certificate');
    }
    return reasons;
}
/** `— NAME BASE64`, or nothing after the last line break. */
function isSignatureLine(line) {
    if (line === '')
        return true;
    const encoded = /^\u2014 \S+ (\S+)$/.exec(line)?.[1];
    return encoded !== undefined && Buffer.from(encoded, 'base64').toString('base64') === encoded;
}
/** Rekor stores the certificate as PEM of its own making, in base64. */
const pem64 = (certificate) => Buffer.from(`${new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).toString().trimEnd()}\n`).toString('base64');
function verifierIn(body) {
    const entry = JSON.parse(Buffer.from(body).toString('utf8'));
    const spec = (0,_wire_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(entry) ? entry.spec : undefined;
    const signatures = (0,_wire_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(spec) ? spec.signatures : undefined;
    const one = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined;
    return (0,_wire_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(one) ? one.verifier : undefined;
}


/***/ }),

/***/ 89728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ publicRootOrBundled)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/adapters/sigstore/bundled-trusted-root.js
var bundled_trusted_root = __webpack_require__(82131);
;// CONCATENATED MODULE: ./build/adapters/sigstore/public-trusted-root.js

const timeoutMs = 15_000;
const usualRetries = 6;
/**
 * The trusted root of the public Sigstore, by TUF. The library carries the public instance's first root as a seed; what
 * is fetched is verified from there. No old cache stands in for a mirror that does not answer: metadata of unknown age
 * could name a key that was withdrawn.
 *
 * @returns it as JSON text.
 * @throws ReleaseError SIGSTORE_UNREACHABLE when it can be neither fetched nor verified.
 */
async function publicTrustedRoot({ cachePath, mirror, retries = usualRetries, }) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(830), __webpack_require__.e(694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    try {
        const tuf = await initTUF({ cachePath, timeout: timeoutMs, retry: { retries }, ...mirror });
        return await tuf.getTarget('trusted_root.json');
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message.slice(0, 300) : 'no reason given';
        const what = `the trusted root of the public Sigstore could not be fetched: ${why}`;
        throw new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', what, { cause });
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/public-root-or-bundled.js



/**
 * The public Sigstore's trusted root by TUF; while no mirror answers, the one in this program. It stands in no longer
 * than its own metadata says: after that day nobody vouches for it, and an old key would be trusted for ever.
 *
 * @throws ReleaseError SIGSTORE_UNREACHABLE
 */
async function publicRootOrBundled({ now, ...options }) {
    try {
        return {
            from: 'fetched',
            says: 'the public root, fetched by TUF just now',
            text: await publicTrustedRoot(options),
        };
    }
    catch (thrown) {
        const { expired, ...bundled } = await (0,bundled_trusted_root/* bundledTrustedRoot */.h)(now());
        if (expired)
            throw thrown;
        const { message } = (0,errors/* asReleaseError */.ol)(thrown, 'trusted root');
        return { ...bundled, says: `${bundled.says}; ${message}` };
    }
}


/***/ }),

/***/ 84336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readDer),
/* harmony export */   z: () => (/* binding */ readUtf8)
/* harmony export */ });
/**
 * Reads bytes that are one DER value with nothing after it.
 *
 * @returns `undefined` for anything else, lengths above 65,535 and lengths not in their shortest form included.
 * @see ITU-T X.690, 8.1 and 10.1
 */
function readDer(bytes) {
    const der = Buffer.from(bytes);
    const [tag, first] = der;
    if (tag === undefined || first === undefined)
        return undefined;
    const wide = first === 0x81 ? 1 : first === 0x82 ? 2 : 0;
    if ((first >= 0x80 && wide === 0) || der.length < 2 + wide)
        return undefined;
    const length = wide === 0 ? first : der.readUIntBE(2, wide);
    if ((wide === 1 && length < 0x80) || (wide === 2 && length < 0x100))
        return undefined;
    return der.length === 2 + wide + length ? { tag, body: der.subarray(2 + wide) } : undefined;
}
/** @returns `undefined` when the bytes are not UTF-8. */
function readUtf8(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}


/***/ }),

/***/ 50582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37317);
/* harmony import */ var _wire_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54028);
/* harmony import */ var _read_der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84336);




/** Subjects of the largest statement: the approval record of a release. */
const maxSubjects = 1_024;
const statementType = 'https://in-toto.io/Statement/v1';
/** Reads a verified payload as an in-toto statement v1. Members that it does not know are refused: they could say more. */
function readStatement(payload) {
    const value = parsedJson(payload);
    if (!(0,_wire_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)('the payload is not a JSON object');
    const { _type, subject, predicateType, predicate, ...strange } = value;
    const reasons = Object.keys(strange).map((member) => `the statement has a strange member ${JSON.stringify(member.slice(0, 60))}`);
    if (_type !== statementType)
        reasons.push('the payload is no in-toto statement v1');
    if (typeof predicateType !== 'string')
        reasons.push('the statement has no predicate type');
    const subjects = readSubjects(subject);
    if (!subjects.ok)
        reasons.push(...subjects.reasons);
    if (reasons.length > 0 || !subjects.ok)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(...reasons);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)({
        _type: statementType,
        subject: subjects.value,
        predicateType: String(predicateType),
        predicate: predicate ?? null,
    });
}
function readSubjects(value) {
    if (!Array.isArray(value) || value.length === 0 || value.length > maxSubjects)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)('the statement has no list of subjects');
    const subjects = [];
    for (const one of value) {
        const { name, digest } = (0,_wire_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(one) ? one : {};
        const sha256 = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)((0,_wire_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(digest) ? digest.sha256 : undefined);
        if (typeof name !== 'string' || !sha256.ok)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)('a subject of the statement has no name or no SHA-256');
        subjects.push({ name, digest: { sha256: sha256.value } });
    }
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)(subjects);
}
function parsedJson(payload) {
    try {
        return JSON.parse((0,_read_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readUtf8 */ .z)(payload) ?? '');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 37218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v$: () => (/* binding */ makeVerifier),
  A3: () => (/* binding */ reasonOf),
  t8: () => (/* binding */ sigstoreVerifier)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/adapters/sigstore/read-der.js
var read_der = __webpack_require__(84336);
;// CONCATENATED MODULE: ./build/adapters/sigstore/certificate-claims.js


const subjectNames = '2.5.29.17';
const fulcioArc = '1.3.6.1.4.1.57264.1.';
/** Fulcio's numbers by the member that each one fills. */
const numbers = {
    issuer: 8,
    runnerEnvironment: 11,
    repository: 12,
    commit: 13,
    ref: 14,
    buildConfigUri: 18,
    runInvocationUri: 21,
};
/** Fulcio's number of the deployment environment, since v1.8; whether the public instance sets it is not settled. */
const environmentNumber = 23;
const [uriTag, sequenceTag, utf8StringTag] = [0x86, 0x30, 0x0c];
/**
 * Reads who signed out of a verified certificate. Every field must be there, once: an identity of which a part is
 * unknown is none. The subject is read here, too: the library reads its bytes as ASCII without their top bits, so that
 * two names could look the same.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function certificateClaims(extensions) {
    const reasons = [];
    const valuesOf = (id) => extensions.filter(({ oid }) => oid?.id.join('.') === id).map(({ value }) => value);
    const only = (what, id, read) => {
        const [value, ...more] = valuesOf(id);
        const text = value === undefined || more.length > 0 ? undefined : read(value);
        if (text === undefined)
            reasons.push(`the certificate does not say its ${what} (extension ${id}) once and readably`);
        return text ?? '';
    };
    const claim = (member) => only(member, `${fulcioArc}${numbers[member]}`, readUtf8String);
    const environmentId = `${fulcioArc}${environmentNumber}`;
    const claims = {
        san: only('subject', subjectNames, readUri),
        issuer: claim('issuer'),
        repository: claim('repository'),
        commit: claim('commit'),
        ref: claim('ref'),
        buildConfigUri: claim('buildConfigUri'),
        runInvocationUri: claim('runInvocationUri'),
        runnerEnvironment: claim('runnerEnvironment'),
        ...(valuesOf(environmentId).length === 0
            ? {}
            : { environment: only('environment', environmentId, readUtf8String) }),
    };
    return reasons.length === 0 ? (0,parsed/* good */.u)(claims) : (0,parsed/* bad */.M)(...reasons);
}
function readUtf8String(value) {
    const der = (0,read_der/* readDer */.S)(value);
    return der?.tag === utf8StringTag ? (0,read_der/* readUtf8 */.z)(der.body) : undefined;
}
/** The subject's names must be exactly one URI. */
function readUri(value) {
    const names = (0,read_der/* readDer */.S)(value);
    const uri = names?.tag === sequenceTag ? (0,read_der/* readDer */.S)(names.body) : undefined;
    return uri?.tag === uriTag && uri.body.length > 0 ? (0,read_der/* readUtf8 */.z)(uri.body) : undefined;
}

// EXTERNAL MODULE: ./build/adapters/sigstore/judge-log-agreement.js
var judge_log_agreement = __webpack_require__(94329);
// EXTERNAL MODULE: ./build/wire/reply.js
var reply = __webpack_require__(54028);
;// CONCATENATED MODULE: ./build/adapters/sigstore/read-bundle.js


/** A bundle of one distribution is below 32 kB, one of a whole release below 1 MB. */
const maxBundleCharacters = 4 * 1024 * 1024;
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const payloadType = 'application/vnd.in-toto+json';
/**
 * Reads a bundle whose every member means one thing to every reader: version 0.3, an in-toto statement with one
 * signature, one certificate, one entry of Rekor v1 with promise and proof, and nothing that the library ignores or
 * decodes leniently.
 *
 * @throws whatever the library throws at a bundle that it cannot read.
 */
function readBundle(json, library) {
    if (JSON.stringify(json).length > maxBundleCharacters)
        return (0,parsed/* bad */.M)('the bundle is too long');
    const bundle = library.bundleFromJSON(json);
    const { content, tlogEntries } = bundle.verificationMaterial;
    const envelope = bundle.content.$case === 'dsseEnvelope' ? bundle.content.dsseEnvelope : undefined;
    const [entry, ...more] = tlogEntries;
    const { kind, version } = entry?.kindVersion ?? {};
    const reasons = [];
    if (bundle.mediaType !== bundleType)
        reasons.push('the bundle is not of version 0.3');
    if (envelope?.payloadType !== payloadType)
        reasons.push('the bundle holds no in-toto statement');
    if (envelope?.signatures[0]?.keyid)
        reasons.push('the signature names a key beside its certificate');
    if (content.$case !== 'certificate')
        reasons.push('the bundle has no single certificate');
    if (entry === undefined || more.length > 0)
        reasons.push(`the bundle has ${tlogEntries.length} log entries, not one`);
    else if (kind !== 'dsse' || version !== '0.0.1')
        reasons.push('the log entry is not of kind dsse 0.0.1');
    else if (!entry.inclusionPromise || !entry.inclusionProof)
        reasons.push('the log entry lacks its promise or its proof');
    if (!counts(entry).every((count) => /^(?:0|[1-9]\d{0,18})$/.test(count))) {
        reasons.push('the log entry has a number that is not digits alone');
    }
    if (canonical(json) !== canonical(library.bundleToJSON(bundle))) {
        reasons.push('the bundle has members or encodings that readers may take differently');
    }
    if (reasons.length > 0 || !envelope || !entry || content.$case !== 'certificate')
        return (0,parsed/* bad */.M)(...reasons);
    const read = { ...bundle, content: { $case: 'dsseEnvelope', dsseEnvelope: envelope } };
    return (0,parsed/* good */.u)({ bundle: read, payload: envelope.payload, certificate: content.certificate.rawBytes, entry });
}
/** The library keeps 64-bit integers as text, and reads them later with leave for blanks around. */
const counts = (entry) => entry === undefined
    ? []
    : [
        entry.logIndex,
        entry.integratedTime,
        entry.inclusionProof?.logIndex ?? '0',
        entry.inclusionProof?.treeSize ?? '0',
    ];
/** JSON with sorted members and without those that writers may leave out: empty ones, and 64-bit zeros. */
const canonical = (value) => JSON.stringify(sorted(value));
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,reply/* isJsonObject */.OW)(value))
        return value;
    const members = Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]);
    return Object.fromEntries(members.filter(([, one]) => !emptyForms.includes(JSON.stringify(one) ?? '')));
}
const emptyForms = ['', 'null', '""', '"0"', '[]', '{}'];

// EXTERNAL MODULE: ./build/adapters/sigstore/read-statement.js
var read_statement = __webpack_require__(50582);
;// CONCATENATED MODULE: ./build/adapters/sigstore/sigstore-verifier.js






/** Characters of a library's reason. */
const maxReason = 300;
/**
 * Verifies with `@sigstore/verify`: certificate chain, one SCT, one log entry with promise and proof, its time inside
 * the certificate, the signature. That library neither binds a file nor compares an identity exactly; callers do. What
 * passes here has a form in which PyPI takes it.
 */
function sigstoreVerifier({ trustedRoot }) {
    const root = once(trustedRoot);
    const verifier = once(async () => makeVerifier(await root()));
    return { trustedRoot: root, verify: async (bundle) => verify(bundle, await verifier()) };
}
/** Makes a value at first use. A failure is not kept: whoever asks again may have more luck. */
function once(make) {
    let made;
    return async () => {
        made ??= make();
        const asked = made;
        try {
            return await asked;
        }
        catch (thrown) {
            if (made === asked)
                made = undefined;
            throw thrown;
        }
    };
}
/** @throws ReleaseError SIGSTORE_UNREACHABLE for a root that cannot be read. */
async function makeVerifier(root) {
    const [{ Verifier: Sigstore, toTrustMaterial }, { TrustedRoot }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
    ]);
    try {
        const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(root)));
        return new Sigstore(material, { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 });
    }
    catch (cause) {
        throw new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', 'the trusted root cannot be read', { cause });
    }
}
async function verify(json, verifier) {
    const [library, { toSignedEntity }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)), Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19))]);
    // Hostile bundles make these libraries throw errors of many classes: each one is a refusal.
    try {
        const read = readBundle(json, library);
        if (!read.ok)
            return read;
        const { bundle, payload, certificate, entry } = read.value;
        const { identity } = verifier.verify(toSignedEntity(bundle));
        const disagreements = (0,judge_log_agreement/* judgeLogAgreement */.Y)(entry, certificate);
        const statement = (0,read_statement/* readStatement */.c)(payload);
        const signer = certificateClaims(identity?.oids ?? []);
        if (statement.ok && signer.ok && disagreements.length === 0) {
            return (0,parsed/* good */.u)({ statement: statement.value, signer: signer.value });
        }
        const unread = [statement, signer].flatMap((parsed) => (parsed.ok ? [] : parsed.reasons));
        return (0,parsed/* bad */.M)(...disagreements, ...unread);
    }
    catch (thrown) {
        return (0,parsed/* bad */.M)(`Sigstore’s verifier refuses it: ${reasonOf(thrown)}`);
    }
}
/** The library wraps the reason proper one deep. */
function reasonOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown).slice(0, maxReason);
    const cause = thrown.cause instanceof Error ? `: ${thrown.cause.message}` : '';
    return `${thrown.message}${cause}`.slice(0, maxReason);
}


/***/ }),

/***/ 58529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ maxApprovers),
/* harmony export */   xx: () => (/* binding */ approvalDocument),
/* harmony export */   yd: () => (/* binding */ maxCommentLength)
/* harmony export */ });
/* unused harmony exports renderApproval, parseApproval */
/* harmony import */ var _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15705);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77079);



/** Code points of a comment that the record keeps; {@link maxApprovers} of them fit the output, however escaped. */
const maxCommentLength = 500;
/** People that a record names. GitHub takes six reviewers per environment. */
const maxApprovers = 20;
/** A snapshot of what protected the environment when the person approved. */
const rules = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf,
    reviewers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('User', 'Team'), id: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__.id, name: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf }), { max: 100 }),
    preventSelfReview: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
    canAdminsBypass: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'Absent when GitHub did not say.')),
    branchPolicy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ protectedBranches: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, patterns: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf, { max: 200 }) })), 'null: every branch may deploy.'),
    updatedAt: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf,
});
/** The approval record as a job output: one line, less than 64 KB. */
const approvalDocument = {
    name: 'the approval record',
    form: 'line',
    maxBytes: 64 * 1024 - 1,
    shape: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ruled */ .Vy)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        v: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(1),
        seal: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
        policy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'SHA-256 of the policy that was in force.'),
        environment: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf,
        by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
            id: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__.id,
            login: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf,
            namedDigest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'Whether the review’s comment named this seal’s digest.'),
            comment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: maxCommentLength }),
        }), { max: maxApprovers, sorted: { compare: (a, b) => a.id - b.id, says: 'by id' } }),
        basis: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('person', 'policy'), 'policy: the index asks for no approval.'),
        form: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('digest', 'single', 'policy'), 'digest: every approver named the seal. single: one approval of a job that never started before. policy: nobody was asked.'),
        rules: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(rules),
        run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ repository: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .repository */ .Jk, id: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__.id, attempt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1, max: 1_000 }) }),
    }), ({ basis, by, form }) => [
        ...(basis === 'person' && by.length === 0 ? ['by: names nobody, though a person approved'] : []),
        ...((basis === 'policy') === (form === 'policy') ? [] : [`form: ${form} does not go with basis ${basis}`]),
        ...(form === 'digest' && by.some(({ namedDigest }) => !namedDigest)
            ? ['form: digest, though not every approver named it']
            : []),
    ]),
};
/** Spells a record for the output, and for the statement that is signed over it. */
const renderApproval = (record) => renderDocument(approvalDocument, record);
/** Reads an approval record. Whether its signature holds is another question. */
const parseApproval = (text) => parseDocument(approvalDocument, text);


/***/ }),

/***/ 41671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ approvalStatement),
/* harmony export */   v: () => (/* binding */ approvalPredicateType)
/* harmony export */ });
/* harmony import */ var _model_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20787);

/** Type URI of the approval record, a page of ours. */
const approvalPredicateType = `${_model_home_js__WEBPACK_IMPORTED_MODULE_0__/* .home */ .i}/blob/main/docs/buildtypes/approval-v1.md`;
/**
 * Who let which files pass, as a statement about every one of them. Signed, it outlives the run, which people with write
 * access can delete together with its approvals.
 */
const approvalStatement = (record, files) => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
    predicateType: approvalPredicateType,
    predicate: record,
});


/***/ }),

/***/ 63212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ bundleOf)
/* harmony export */ });
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37317);
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36360);
/* harmony import */ var _pypi_attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89401);



/** Media type of a Sigstore bundle v0.3. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * The Sigstore bundle v0.3 of a PEP 740 attestation, member for member as the signer writes one, so that
 * `pypiAttestation` gives the attestation back.
 *
 * @param attestation as an index or a file gave it: its shape is not trusted, and its content is for the verifier.
 */
function bundleOf(attestation) {
    const { version, verification_material, envelope } = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .l)(attestation);
    const { certificate, transparency_entries } = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .l)(verification_material);
    const { statement, signature } = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .l)(envelope);
    const entries = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .Z)(transparency_entries);
    const reasons = [];
    if (version !== 1)
        reasons.push('the attestation is not of version 1');
    if (typeof certificate !== 'string')
        reasons.push('the attestation has no certificate');
    if (entries.length !== 1)
        reasons.push(`the attestation has ${entries.length} log entries, and PEP 740 has one`);
    if (typeof statement !== 'string' || typeof signature !== 'string') {
        reasons.push('the attestation has no statement or no signature');
    }
    if (reasons.length > 0)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(...reasons);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .u)({
        mediaType: bundleType,
        verificationMaterial: {
            certificate: { rawBytes: certificate },
            tlogEntries: entries,
            timestampVerificationData: {},
        },
        dsseEnvelope: { payload: statement, payloadType: _pypi_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .inTotoType */ .Y, signatures: [{ sig: signature }] },
    });
}


/***/ }),

/***/ 97653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ claimedSubjects)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36360);

/**
 * Digests that a bundle's payload names, before anybody verified it: enough to pick the bundles about one file out of a
 * list of all, and for nothing else.
 *
 * @returns SHA-256 in hex; `undefined` when the payload cannot be read, so that whoever picks can refuse.
 */
function claimedSubjects(bundle) {
    const { payload } = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .l)(bundle.dsseEnvelope);
    if (typeof payload !== 'string')
        return undefined;
    try {
        const { subject } = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .l)(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')));
        const digests = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .Z)(subject).map((one) => (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .l)((0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .l)(one).digest).sha256);
        return digests.length === 0 ? undefined : digests.map(String);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 36360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/** The members of an object; none for anything else. */
const membersOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
/** The elements of an array; none for anything else. */
const elementsOf = (value) => (Array.isArray(value) ? value : []);


/***/ }),

/***/ 89401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ inTotoType),
  p: () => (/* binding */ pypiAttestation)
});

// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/provenance/json-members.js
var json_members = __webpack_require__(36360);
;// CONCATENATED MODULE: ./build/provenance/judge-log-entry.js

/** Members of a log entry. sigstore-python refuses an entry that has others, and so does PyPI with it. */
const known = [
    'logIndex',
    'logId',
    'kindVersion',
    'integratedTime',
    'inclusionPromise',
    'inclusionProof',
    'canonicalizedBody',
];
/**
 * Whether a log entry is of the one form that PyPI takes: kind `dsse` 0.0.1 of Rekor v1, with promise, proof and
 * checkpoint. 64-bit integers are text of digits, also a 0, which some writers leave out; bytes are base64.
 *
 * @returns the reasons against it. Nothing is verified here.
 */
function judgeLogEntry(entry) {
    const { kind, version } = (0,json_members/* membersOf */.l)(entry.kindVersion);
    const proof = (0,json_members/* membersOf */.l)(entry.inclusionProof);
    const parts = [
        ['kindVersion', kind === 'dsse' && version === '0.0.1'],
        ['logIndex', isCount(entry.logIndex)],
        ['logId', isBase64((0,json_members/* membersOf */.l)(entry.logId).keyId)],
        ['integratedTime', isCount(entry.integratedTime)],
        ['inclusionPromise', isBase64((0,json_members/* membersOf */.l)(entry.inclusionPromise).signedEntryTimestamp)],
        ['inclusionProof.logIndex', isCount(proof.logIndex)],
        ['inclusionProof.treeSize', isCount(proof.treeSize)],
        ['inclusionProof.rootHash', isBase64(proof.rootHash)],
        ['inclusionProof.hashes', (0,json_members/* elementsOf */.Z)(proof.hashes).every(isBase64)],
        ['inclusionProof.checkpoint', typeof (0,json_members/* membersOf */.l)(proof.checkpoint).envelope === 'string'],
        ['canonicalizedBody', isBase64(entry.canonicalizedBody)],
    ];
    const strange = Object.keys(entry).filter((member) => !known.includes(member));
    return [
        ...parts.flatMap(([part, fits]) => (fits ? [] : [`the log entry’s ${part} is not what PyPI takes`])),
        ...strange.map((member) => `the log entry has a strange member ${JSON.stringify(member.slice(0, 60))}`),
    ];
}
const isCount = (value) => typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value);
const isBase64 = (value) => typeof value === 'string' && value !== '' && Buffer.from(value, 'base64').toString('base64') === value;

;// CONCATENATED MODULE: ./build/provenance/pypi-attestation.js



/** Payload type of a DSSE envelope around an in-toto statement. */
const inTotoType = 'application/vnd.in-toto+json';
/**
 * The PEP 740 form of a Sigstore bundle v0.3. Nothing is signed or encoded anew: certificate, log entry, statement and
 * signature are the bundle's own texts. What PyPI could not verify is refused here, before a file is sent for good.
 *
 * @see https://peps.python.org/pep-0740/#attestation-objects
 */
function pypiAttestation(bundle) {
    const { certificate, tlogEntries } = (0,json_members/* membersOf */.l)(bundle.verificationMaterial);
    const { rawBytes } = (0,json_members/* membersOf */.l)(certificate);
    const { payload, payloadType, signatures } = (0,json_members/* membersOf */.l)(bundle.dsseEnvelope);
    const { sig } = (0,json_members/* membersOf */.l)((0,json_members/* elementsOf */.Z)(signatures)[0]);
    const entries = (0,json_members/* elementsOf */.Z)(tlogEntries);
    const entry = (0,json_members/* membersOf */.l)(entries[0]);
    const reasons = [];
    if (!isText(rawBytes))
        reasons.push('the bundle has no single certificate');
    if (entries.length !== 1)
        reasons.push(`the bundle has ${entries.length} log entries, and PEP 740 has one`);
    else
        reasons.push(...judgeLogEntry(entry));
    if (payloadType !== inTotoType)
        reasons.push('the bundle’s payload is no in-toto statement');
    if (!isText(payload))
        reasons.push('the bundle has no payload');
    if ((0,json_members/* elementsOf */.Z)(signatures).length !== 1 || !isText(sig))
        reasons.push('the bundle has not exactly one signature');
    if (reasons.length > 0)
        return (0,parsed/* bad */.M)(...reasons);
    return (0,parsed/* good */.u)({
        version: 1,
        verification_material: { certificate: String(rawBytes), transparency_entries: [entry] },
        envelope: { statement: String(payload), signature: String(sig) },
    });
}
const isText = (value) => typeof value === 'string' && value !== '';


/***/ }),

/***/ 54872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ resolvedDependencies),
/* harmony export */   x: () => (/* binding */ onGithub)
/* harmony export */ });
/** Address of a repository for people and for git. */
const onGithub = (repository) => `https://github.com/${repository}`;
/**
 * What went into a distribution, each entry with whose word it is: the release repository first, for several verifiers
 * take entry 0 for "the source"; then the source proper; then, of a leg that left a record, submodules, build image,
 * tools, build requirements and vendored libraries.
 */
const resolvedDependencies = (release, leg) => [
    ...fromControlPlane(release),
    ...(leg?.reported.record === undefined ? [] : fromBuildJob(leg.reported.record.content)),
];
function fromControlPlane({ run, source }) {
    const tag = source.tagObject === undefined ? {} : { gitTag: source.tagObject };
    return [
        {
            name: 'release-workflow',
            uri: `git+${onGithub(run.repository)}@${run.ref}`,
            digest: { gitCommit: run.commit },
            annotations: { reportedBy: 'control-plane' },
        },
        {
            name: 'source',
            uri: `git+${onGithub(source.repository)}@${source.ref}`,
            digest: { gitCommit: source.commit, gitTree: source.tree },
            annotations: {
                reportedBy: 'control-plane',
                ...tag,
                tagSignature: source.tagSignature,
                sourceDateEpoch: String(source.epoch),
            },
        },
    ];
}
const annotations = { reportedBy: 'build-job' };
function fromBuildJob({ submodules, image, tools, requirements, libraries }) {
    return [
        ...submodules.map(({ path, url, commit }) => ({
            name: `submodule:${path}`,
            ...(/^https?:\/\/\S+$/.test(url) && { uri: `git+${url}` }),
            digest: { gitCommit: commit },
            annotations,
        })),
        ...(image === undefined ? [] : [named('build-image', image)]),
        ...tools.map(({ name, version }) => ({
            name: 'build-tool',
            uri: `pkg:pypi/${name}@${encodeURIComponent(version)}`,
            annotations,
        })),
        ...requirements.map((one) => named('build-requirement', one)),
        ...libraries.map((one) => named('vendored-library', one)),
    ];
}
const named = (name, { uri, sha256 }) => ({
    name,
    uri,
    ...(sha256 && { digest: { sha256 } }),
    annotations,
});


/***/ }),

/***/ 58752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ runDetails),
/* harmony export */   JW: () => (/* binding */ githubFacts),
/* harmony export */   O3: () => (/* binding */ ownWorkflow),
/* harmony export */   cc: () => (/* binding */ externalParameters),
/* harmony export */   fs: () => (/* binding */ buildType),
/* harmony export */   x$: () => (/* binding */ slsaPredicateType)
/* harmony export */ });
/* harmony import */ var _model_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20787);
/* harmony import */ var _resolved_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54872);


// What every statement about a release shares: all of it out of `release.json`.
/** Type URI of SLSA provenance v1; the same for 1.0, 1.1 and 1.2. */
const slsaPredicateType = 'https://slsa.dev/provenance/v1';
/** How to read the parameters: a page of ours, versioned by its name. */
const buildType = `${_model_home_js__WEBPACK_IMPORTED_MODULE_1__/* .home */ .i}/blob/main/docs/buildtypes/workflow-v1.md`;
/** What a verifier must judge: the workflow, its inputs, the source, and for which platform. */
const externalParameters = ({ run, source }, target) => ({
    workflow: { repository: (0,_resolved_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .onGithub */ .x)(run.repository), ref: run.ref, path: run.workflowPath },
    inputs: run.inputs,
    source: { repository: (0,_resolved_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .onGithub */ .x)(source.repository), ref: source.ref },
    target,
});
/** Numbers as text, as SLSA asks for small values. */
const githubFacts = ({ run }) => ({
    event_name: run.event,
    repository_id: String(run.repositoryId),
    repository_owner_id: String(run.ownerId),
    run_id: String(run.id),
    run_attempt: String(run.attempt),
});
/** The run's own workflow in the form in which a certificate names it behind the host. */
const ownWorkflow = ({ repository, workflowPath, ref, }) => `${repository}/${workflowPath}@${ref}`;
/**
 * Whoever signs is the builder, as the certificate's subject names it: another signer is another builder.
 *
 * @param signer `OWNER/NAME/.github/workflows/FILE@REF`; left out: the run's own workflow.
 */
const runDetails = ({ run }, byproducts, signer = ownWorkflow(run)) => ({
    builder: { id: (0,_resolved_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .onGithub */ .x)(signer) },
    metadata: { invocationId: `${(0,_resolved_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .onGithub */ .x)(run.repository)}/actions/runs/${run.id}/attempts/${run.attempt}` },
    byproducts,
});


/***/ }),

/***/ 30087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printableJson)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);

/** A value as one JSON document with a line break at its end, every character of it printable. */
const printableJson = (value) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(JSON.stringify(value, undefined, 2))}\n`;


/***/ })

};
