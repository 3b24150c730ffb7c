export const id = 940;
export const ids = [940];
export const modules = {

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openAsBlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** A file as a blob that is read when it is sent, so that a release is never in memory whole. */
async function openAsBlob(path) {
    try {
        return await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('FILE_UNREADABLE', `${path} cannot be opened`, { cause });
    }
}


/***/ }),

/***/ 66433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ packageIndex)
});

// EXTERNAL MODULE: ./build/wire/reply.js
var wire_reply = __webpack_require__(54028);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/wire/retry.js
var retry = __webpack_require__(10554);
;// CONCATENATED MODULE: ./build/adapters/pypi/drop.js
/** Frees the connection of a reply whose body nobody needs. */
function drop({ body }) {
    body?.cancel().catch(() => undefined);
}

// EXTERNAL MODULE: ./build/wire/wire.js
var wire_wire = __webpack_require__(24679);
;// CONCATENATED MODULE: ./build/adapters/pypi/words.js
/** Of a stranger's sentence, as much as a message has room for. Characters. */
const maxWords = 500;
/** Forms that only tokens have: the start of a JWT, also one that was shortened in its middle; an API token. */
const tokenForms = /eyJ[\w.=…-]+|pypi-[\w=-]{40,}/g;
/**
 * A server's own words for a message: on one line, bounded, nothing invisible or reordering, no token in them. Servers
 * do quote what they were sent.
 *
 * @param secrets texts that were part of the request.
 */
function wordsOf(stranger, secrets = []) {
    // Before the cut: half a token is still too much of it.
    const bare = secrets.reduce((text, secret) => text.replaceAll(secret.reveal(), '[secret]'), stranger);
    const safe = bare.replaceAll(tokenForms, '[secret]').trim().replaceAll(/\s+/g, ' ');
    const cut = safe.length > maxWords ? `${safe.slice(0, maxWords)}…` : safe;
    return cut.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

;// CONCATENATED MODULE: ./build/adapters/pypi/reason-of.js


/** Why a request came to nothing, in a few words. Node says only `fetch failed` and keeps the reason in the cause. */
function reasonOf(why) {
    if (typeof why === 'string')
        return why;
    if (!(why instanceof Error))
        return 'the connection failed';
    if (why instanceof wire_wire/* WireFailure */.w)
        return wordsOf(why.message);
    if (why.name === 'TimeoutError')
        return 'it did not answer in time';
    const code = why.cause instanceof Error && 'code' in why.cause ? ` (${String(why.cause.code)})` : '';
    return `the connection failed${code}`;
}

// EXTERNAL MODULE: ./build/model/home.js
var home = __webpack_require__(20787);
;// CONCATENATED MODULE: ./build/adapters/pypi/user-agent.js

/** Who asks: an index's people look for it when a client misbehaves. */
const userAgent = `wheelgate (+${home/* home */.i})`;

;// CONCATENATED MODULE: ./build/adapters/pypi/ask-index.js






/** From the first byte sent to the last one read; the longest pages take seconds. */
const timeoutMs = 90_000;
/**
 * Asks an index, past its caches as far as it lets us. No redirect is followed: who answers is who was asked.
 *
 * @throws ReleaseError INDEX_UNREACHABLE after retries, or at once for an answer that can never be used.
 */
function askIndex(wire, name, question) {
    return (0,retry/* retrying */.R$)(wire.clock, retry/* usualPatience */.UG, () => attempt(wire, name, question), (why) => untold(name, question.what, `${reasonOf(why)} (${retry/* usualPatience */.UG.tries} tries)`, why));
}
async function attempt(wire, name, question) {
    const headers = { accept: question.accept, 'cache-control': 'max-age=0', 'user-agent': userAgent };
    const signal = AbortSignal.timeout(timeoutMs);
    let response;
    try {
        response = await wire.fetch(question.url, { headers, redirect: 'manual', signal });
        if (response.status === 200 && question.statuses.includes(200)) {
            const body = await (0,wire_reply/* readJson */.Vh)(response, question.maxBytes);
            if ((0,wire_reply/* isJsonObject */.OW)(body))
                return { kind: 'answer', value: { status: 200, body } };
            throw untold(name, question.what, 'the answer is not a JSON object');
        }
    }
    catch (why) {
        if (why instanceof errors/* ReleaseError */.K2)
            throw why;
        return { kind: 'again', why };
    }
    drop(response);
    const { status } = response;
    if (question.statuses.includes(status))
        return { kind: 'answer', value: { status, body: {} } };
    if ((0,retry/* mayPass */.bg)(status))
        return { kind: 'again', why: `it answered ${status}`, afterMs: (0,retry/* retryAfterMs */.Vs)(response.headers) };
    throw untold(name, question.what, `it answered ${status}`);
}
/** The error of a question without a usable answer. */
const untold = (name, what, why, cause) => new errors/* ReleaseError */.K2('INDEX_UNREACHABLE', `${name} did not tell ${what}: ${why}`, { cause });

// EXTERNAL MODULE: ./build/model/earlier-version.js + 1 modules
var earlier_version = __webpack_require__(74794);
;// CONCATENATED MODULE: ./build/adapters/pypi/fetch-project.js

/** A project with thousands of nightly files has a page of tens of megabytes. */
const maxPageBytes = 64 * 1024 * 1024;
const simpleJson = 'application/vnd.pypi.simple.v1+json';
/**
 * A project's page: every file of every version (PEP 691).
 *
 * @param project any spelling.
 * @returns `undefined` when the index knows no such project. @throws ReleaseError INDEX_UNREACHABLE
 */
async function fetchProject(wire, name, { base }, project) {
    const normal = normalName(project);
    const url = `${base}/simple/${encodeURIComponent(normal)}/`;
    const what = `the files of ${normal}`;
    const question = { url, accept: simpleJson, maxBytes: maxPageBytes, what, statuses: [200, 404] };
    const { status, body } = await askIndex(wire, name, question);
    if (status === 404)
        return undefined;
    // A newer major version may say the same things in other members.
    if (!/^1\.\d+$/.test(apiVersion(body)))
        throw untold(name, what, 'the page is of a version that wheelgate does not know');
    if (typeof body.name !== 'string' || normalName(body.name) !== normal) {
        throw untold(name, what, 'the page is of another project');
    }
    return { url, page: body };
}
/** PEP 503. */
const normalName = (project) => project.toLowerCase().replaceAll(/[-_.]+/g, '-');
function apiVersion({ meta }) {
    const version = typeof meta === 'object' && meta !== null && 'api-version' in meta && meta['api-version'];
    return typeof version === 'string' ? version : '';
}

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
;// CONCATENATED MODULE: ./build/adapters/pypi/read-indexed-files.js




/** More files than this in one version is not a release; PyPI's largest have a few hundred. */
const maxFiles = 5_000;
const maxNameLength = 255;
/**
 * Reads the files of one version from a project's page. Of the other versions nothing is judged: a page goes back
 * twenty years. Of this one everything must be right, or none of it is used.
 *
 * @param wanted whether a file name is of the version.
 */
function readIndexedFiles({ page, url }, wanted) {
    if (!Array.isArray(page.files))
        return (0,parsed/* bad */.M)('the page has no list of files');
    const all = page.files;
    const chosen = all.filter((one) => (0,wire_reply/* isJsonObject */.OW)(one) && typeof one.filename === 'string' && wanted(one.filename));
    if (chosen.length > maxFiles)
        return (0,parsed/* bad */.M)(`the page has ${chosen.length} files of this version`);
    const read = chosen.map((one) => ((0,wire_reply/* isJsonObject */.OW)(one) ? readFile(one, url) : (0,parsed/* bad */.M)('a file is not an object')));
    const reasons = read.flatMap((one) => (one.ok ? [] : one.reasons));
    const files = read.flatMap((one) => (one.ok ? [one.value] : []));
    const twice = files.find(({ file }, index) => files.findIndex((other) => other.file === file) !== index);
    if (twice)
        return (0,parsed/* bad */.M)(`the page lists ${twice.file} twice`);
    return reasons.length === 0 ? (0,parsed/* good */.u)(files) : (0,parsed/* bad */.M)(...reasons.slice(0, 5));
}
/** A file without a SHA-256 cannot be compared with anything, so it makes the page useless. */
function readFile(one, page) {
    const file = String(one.filename);
    // PyPI takes only such names. Never a path: whoever writes to disk by this name stays in the folder.
    if (file.length > maxNameLength || !/^[\w.+!-]+$/.test(file) || file.startsWith('.')) {
        return (0,parsed/* bad */.M)(`the page lists a file of the impossible name ${wordsOf(JSON.stringify(file))}`);
    }
    const hashes = (0,wire_reply/* isJsonObject */.OW)(one.hashes) ? one.hashes : {};
    const sha256 = (0,digest/* parseSha256 */.tz)(hashes.sha256);
    if (!sha256.ok)
        return (0,parsed/* bad */.M)(...sha256.reasons.map((reason) => `${file}: the page gives no SHA-256: ${wordsOf(reason)}`));
    const metadata = metadataDigest(one['core-metadata'] ?? one['data-dist-info-metadata']);
    if (!metadata.ok)
        return (0,parsed/* bad */.M)(...metadata.reasons.map((reason) => `${file}: core-metadata: ${wordsOf(reason)}`));
    const url = addressOf(one.url, page);
    if (url === undefined)
        return (0,parsed/* bad */.M)(`${file}: the page gives no address`);
    return (0,parsed/* good */.u)({
        file,
        url,
        sha256: sha256.value,
        size: Number.isSafeInteger(one.size) && Number(one.size) >= 0 ? Number(one.size) : undefined,
        // True, or the reason as text.
        yanked: one.yanked === true || typeof one.yanked === 'string',
        metadataSha256: metadata.value,
        uploadedAt: typeof one['upload-time'] === 'string' ? wordsOf(one['upload-time']) : undefined,
        hasProvenance: typeof one.provenance === 'string' && one.provenance !== '',
    });
}
/** Absent, `false`, and `true` (there is such a file, but nobody hashed it) give no digest. */
const metadataDigest = (value) => ((0,wire_reply/* isJsonObject */.OW)(value) ? (0,digest/* parseSha256 */.tz)(value.sha256) : (0,parsed/* good */.u)(undefined));
/** An address may be relative to the page. */
function addressOf(value, page) {
    if (typeof value !== 'string' || !URL.canParse(value, page))
        return undefined;
    const { protocol, href } = new URL(value, page);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/pypi/fetch-earlier.js





/** Keeps the promise of `earlier`: one page tells all versions, and no version is asked for by itself. */
async function fetchEarlier({ wire, name, endpoint, versionOf }, project, version) {
    const found = await fetchProject(wire, name, endpoint, project);
    if (found === undefined)
        return undefined;
    const before = (0,earlier_version/* earlierVersion */.j)(versionsIn(found.page, versionOf), version);
    if (before === undefined)
        return undefined;
    const read = readIndexedFiles(found, (file) => versionOf(file) === before);
    if (!read.ok)
        throw untold(name, `the files of ${project} ${before}`, read.reasons.join('; '));
    return { version: before, files: read.value.filter(({ yanked }) => !yanked) };
}
/** Versions with a file that nobody withdrew. A name that cannot be read is of no version. */
function versionsIn({ files }, versionOf) {
    const all = Array.isArray(files) ? files : [];
    const versions = all.flatMap((one) => {
        if (!(0,wire_reply/* isJsonObject */.OW)(one) || typeof one.filename !== 'string')
            return [];
        const yanked = one.yanked === true || typeof one.yanked === 'string';
        return yanked ? [] : (versionOf(one.filename) ?? []);
    });
    return [...new Set(versions)];
}

;// CONCATENATED MODULE: ./build/adapters/pypi/read-provenance.js



/** One bundle for each upload that brought attestations; an index keeps one of each type. */
const maxBundles = 16;
const maxAttestations = 16;
/** Reads what the Integrity API serves (PEP 740, version 1). Whether a signature holds is for the verifier to say. */
function readProvenance({ version, attestation_bundles: bundles }) {
    if (version !== 1)
        return (0,parsed/* bad */.M)('the provenance is not of version 1');
    if (!Array.isArray(bundles) || bundles.length === 0)
        return (0,parsed/* bad */.M)('there is no list of bundles');
    if (bundles.length > maxBundles)
        return (0,parsed/* bad */.M)(`there are ${bundles.length} bundles`);
    const read = bundles.map(readBundle);
    const reasons = read.flatMap((one) => (one.ok ? [] : one.reasons));
    return reasons.length === 0 ? (0,parsed/* good */.u)(read.flatMap((one) => (one.ok ? [one.value] : []))) : (0,parsed/* bad */.M)(...reasons);
}
function readBundle(value) {
    if (!(0,wire_reply/* isJsonObject */.OW)(value) || !(0,wire_reply/* isJsonObject */.OW)(value.publisher))
        return (0,parsed/* bad */.M)('a bundle has no publisher');
    const { publisher, attestations: list } = value;
    if (!Array.isArray(list) || list.length === 0)
        return (0,parsed/* bad */.M)('a bundle has no attestation');
    if (list.length > maxAttestations)
        return (0,parsed/* bad */.M)(`a bundle has ${list.length} attestations`);
    const attestations = list.map(readAttestation);
    const whole = attestations.flatMap((one) => (one === undefined ? [] : [one]));
    if (whole.length < attestations.length)
        return (0,parsed/* bad */.M)('an attestation is not of the form that PEP 740 fixes');
    // Other kinds of publisher have other members, and null stands for none: no value, no match.
    const text = (name) => (typeof publisher[name] === 'string' ? wordsOf(publisher[name]) : '');
    const [kind, repository, workflow] = [text('kind'), text('repository'), text('workflow')];
    return (0,parsed/* good */.u)({ publisher: { kind, repository, workflow, environment: text('environment') }, attestations: whole });
}
function readAttestation(value) {
    if (!(0,wire_reply/* isJsonObject */.OW)(value) || value.version !== 1)
        return undefined;
    const { verification_material: material, envelope } = value;
    if (!(0,wire_reply/* isJsonObject */.OW)(material) || !(0,wire_reply/* isJsonObject */.OW)(envelope))
        return undefined;
    const { certificate, transparency_entries: entries } = material;
    const { statement, signature } = envelope;
    if (!isBase64(certificate) || !isBase64(statement) || !isBase64(signature))
        return undefined;
    // The index looks at the first entry only, and so do we.
    const entry = Array.isArray(entries) ? entries[0] : undefined;
    if (!(0,wire_reply/* isJsonObject */.OW)(entry))
        return undefined;
    return {
        version: 1,
        verification_material: { certificate, transparency_entries: [entry] },
        envelope: { statement, signature },
    };
}
const isBase64 = (text) => typeof text === 'string' && text !== '' && Buffer.from(text, 'base64').toString('base64') === text;

;// CONCATENATED MODULE: ./build/adapters/pypi/fetch-provenance.js



/** Two attestations are about 20 KB. */
const maxReplyBytes = 4 * 1024 * 1024;
const integrityJson = 'application/vnd.pypi.integrity.v1+json';
/**
 * Provenance of one file, from the Integrity API.
 *
 * @returns `undefined` when the index has none for it. @throws ReleaseError INDEX_UNREACHABLE, also when the index's
 *   administrators have switched it off (403): then nobody knows.
 */
async function fetchProvenance(wire, name, { base }, { project, version, file }) {
    const path = [normalName(project), version, file].map(encodeURIComponent).join('/');
    const what = `the provenance of ${file}`;
    const { status, body } = await askIndex(wire, name, {
        url: `${base}/integrity/${path}/provenance`,
        accept: integrityJson,
        maxBytes: maxReplyBytes,
        what,
        statuses: [200, 404],
    });
    if (status === 404)
        return undefined;
    const read = readProvenance(body);
    if (read.ok)
        return read.value;
    throw untold(name, what, read.reasons.join('; '));
}

;// CONCATENATED MODULE: ./build/adapters/pypi/of-version.js
/** How a file name goes on after its version: a wheel's next part, or an ending that an index has ever taken. */
const afterVersion = /^(?:-|\.(?:whl|egg|zip|tar|tgz|tbz|exe|msi|win32|rpm|deb|dmg)\b)/i;
/**
 * Whether a file on a project's page belongs to a version. The page holds every version ever published.
 *
 * @param own the version in the file's name, normal spelling; `undefined`: the name cannot be read. Such a file still
 *   counts when it looks like the version: a stray file of a release must be seen, whatever it is called.
 * @param version normal spelling.
 */
function ofVersion(file, own, version) {
    if (own !== undefined)
        return release(own) === release(version);
    const at = file.toLowerCase().indexOf(`-${version.toLowerCase()}`);
    return at >= 0 && afterVersion.test(file.slice(at + 1 + version.length));
}
/** To an index `1.0` and `1.0.0` are one release, so zeros at the end of the numbers do not count (PEP 440). */
function release(version) {
    const [, numbers = '', rest = ''] = /^((?:\d+!)?\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
    return numbers === '' ? version : numbers.replace(/(?:\.0+)+$/, '') + rest;
}

;// CONCATENATED MODULE: ./build/adapters/pypi/burn-token.js





const burn_token_timeoutMs = 15_000;
/** A token that stays ends within a quarter of an hour, so this is not worth a long wait. */
const patience = { tries: 3, firstPauseMs: 1_000, maxPauseMs: 4_000 };
/** Revokes a token. @returns `undefined` when it is revoked, else why it is not. Never throws. */
async function burnToken({ wire, endpoint }, token) {
    const attempt = async () => {
        let response;
        try {
            response = await wire.fetch(`${endpoint.oidc}/_/oidc/burn-token`, {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'user-agent': userAgent },
                body: JSON.stringify({ token: token.reveal() }),
                redirect: 'manual',
                signal: AbortSignal.timeout(burn_token_timeoutMs),
            });
        }
        catch (why) {
            return { kind: 'again', why };
        }
        // A reply about a token may quote it: its status must do.
        drop(response);
        const { status } = response;
        if (status >= 200 && status < 300)
            return { kind: 'answer', value: undefined };
        if ((0,retry/* mayPass */.bg)(status))
            return { kind: 'again', why: `it answered ${status}` };
        return { kind: 'answer', value: status === 404 ? 'it has no way to do so (404)' : `it answered ${status}` };
    };
    return (0,retry/* retrying */.R$)(wire.clock, patience, attempt, (why) => new wire_wire/* WireFailure */.w(reasonOf(why))).catch(reasonOf);
}

;// CONCATENATED MODULE: ./build/adapters/pypi/check-audience.js



const check_audience_maxReplyBytes = 64 * 1024;
/**
 * Makes sure that the index wants identity tokens for the audience that we know. One that asks for another could use
 * this job's token somewhere else.
 *
 * @throws ReleaseError PUBLISHER_REFUSED; INDEX_UNREACHABLE after retries.
 */
async function checkAudience({ wire, name, endpoint }) {
    const { status, body } = await askIndex(wire, name, {
        url: `${endpoint.oidc}/_/oidc/audience`,
        accept: 'application/json',
        maxBytes: check_audience_maxReplyBytes,
        what: 'the audience of its identity tokens',
        statuses: [200, 403, 404],
    });
    if (status !== 200) {
        const why = `${name} answered ${status}: it has trusted publishing switched off, or never had it`;
        throw new errors/* ReleaseError */.K2('PUBLISHER_REFUSED', `${why}. Nothing was uploaded.`);
    }
    if (body.audience === endpoint.audience)
        return;
    const other = typeof body.audience === 'string' ? JSON.stringify(wordsOf(body.audience)) : 'nothing';
    const why = `${name} wants identity tokens for ${other}, where wheelgate knows ${JSON.stringify(endpoint.audience)}`;
    throw new errors/* ReleaseError */.K2('PUBLISHER_REFUSED', `${why}. None was asked for and nothing was uploaded.`);
}

// EXTERNAL MODULE: ./build/model/secret.js
var secret = __webpack_require__(91260);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/pypi/narrow-token.js

const prefix = 'pypi-';
/** First byte of a macaroon in the binary form of version 2, and its packet types. */
const version2 = 2;
const endOfSection = 0;
const identifierType = 2;
const signatureType = 6;
const signatureLength = 32;
/** A longer caveat would need a length of two bytes; project names are far from it. */
const maxCaveat = 127;
/** End of section, the signature's packet head, the signature: what stands after the last caveat. */
const tailLength = 1 + 2 + signatureLength;
/**
 * Makes a token that can upload to one project only, though its publisher may serve many. Whoever holds a macaroon can
 * do so without asking: the next signature is an HMAC of the caveat, keyed with the last signature, which is thereby
 * gone.
 *
 * @param project normalised name.
 * @returns `undefined` when the token is not of the form that PyPI gives today.
 * @see https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
function narrowToken(token, project) {
    if (!/^pypi-[\w-]+={0,2}$/.test(token))
        return undefined;
    const bytes = Buffer.from(token.slice(prefix.length), 'base64url');
    const tail = bytes.subarray(-tailLength);
    const [end, type, length] = tail;
    if (bytes.length <= tailLength || bytes[0] !== version2)
        return undefined;
    if (end !== endOfSection || type !== signatureType || length !== signatureLength)
        return undefined;
    // PyPI's own caveat number 1: a list of normalised project names.
    const caveat = Buffer.from(JSON.stringify([1, [project]]));
    if (caveat.length > maxCaveat)
        return undefined;
    const signature = (0,external_node_crypto_.createHmac)('sha256', tail.subarray(-signatureLength)).update(caveat).digest();
    const packet = [Buffer.from([identifierType, caveat.length]), caveat, Buffer.from([endOfSection])];
    const parts = [bytes.subarray(0, -tailLength), ...packet, tail.subarray(0, -signatureLength), signature];
    return prefix + Buffer.concat(parts).toString('base64url');
}

;// CONCATENATED MODULE: ./build/adapters/pypi/claims-of.js


/** What a trusted publisher is matched on, and what explains a mismatch. */
const shown = [
    'repository',
    'repository_owner_id',
    'workflow_ref',
    'job_workflow_ref',
    'environment',
    'ref',
    'event_name',
];
/** Reads the middle part of a JWT: claims are no secret, the signature is. Never fails. */
function claimsOf(identity) {
    const claims = payloadOf(identity);
    const entries = shown.flatMap((name) => {
        const value = claims[name];
        return typeof value === 'string' ? [[name, wordsOf(value, [identity])]] : [];
    });
    return new Map(entries);
}
/** `repository=o/r, …, environment=MISSING`. */
const renderClaims = (claims) => shown.map((name) => `${name}=${claims.get(name) ?? 'MISSING'}`).join(', ');
function payloadOf(identity) {
    try {
        const [, payload = ''] = identity.reveal().split('.');
        const value = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return (0,wire_reply/* isJsonObject */.OW)(value) ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/adapters/pypi/publisher-refused.js




/** Makes PUBLISHER_REFUSED out of a refused exchange: the index's words, what this job said of itself, what to do. */
function publisherRefused({ name, project, identity, status, reply }) {
    const [code, words] = refusalIn(reply, identity);
    const claims = claimsOf(identity);
    const said = [code, words].filter((part) => part !== '').join(': ');
    return new errors/* ReleaseError */.K2('PUBLISHER_REFUSED', `${name} gives this job no upload token for ${project} (${status}): ${said || 'no reason given'}. ` +
        `This job's identity says ${renderClaims(claims)}. ${hint(code, claims)}`);
}
/** Code and description of the first error. Of a reply about our own request, which it may quote, the code must do. */
function refusalIn(reply, identity) {
    const list = (0,wire_reply/* isJsonObject */.OW)(reply) ? reply.errors : undefined;
    const first = Array.isArray(list) ? list[0] : undefined;
    if (!(0,wire_reply/* isJsonObject */.OW)(first)) {
        const message = (0,wire_reply/* isJsonObject */.OW)(reply) && typeof reply.message === 'string' ? reply.message : '';
        return ['', wordsOf(message, [identity])];
    }
    const code = typeof first.code === 'string' ? wordsOf(first.code, [identity]) : '';
    const words = typeof first.description === 'string' ? first.description : '';
    return [code, /input_value|validation error/i.test(words) ? '' : wordsOf(words, [identity])];
}
/** The next step for each code of PyPI's exchange. */
const hints = {
    'invalid-pending-publisher': 'The project exists meanwhile, so its pending publisher is void: add a publisher in the settings of the project.',
    'not-enabled': 'The administrators of the index have switched trusted publishing off: run this job again later.',
    'invalid-token': 'The index did not accept signature, times or audience of the token: run this job again; if that does not ' +
        'help, look at the status page of the index.',
    'invalid-reuse-token': 'Every identity token works once, and each of ours was new: run this job again.',
    'invalid-payload': 'The index could not use the request itself: run this job again.',
};
function hint(code, claims) {
    if (code !== 'invalid-publisher')
        return hints[code] ?? 'Look at the trusted publishers in the settings of the project.';
    if (claims.get('event_name') === 'pull_request_target') {
        return 'The index takes nothing from the event pull_request_target: dispatch the workflow.';
    }
    if (claims.get('workflow_ref') !== claims.get('job_workflow_ref')) {
        return 'The job runs in a reusable workflow, which the index does not support: publish from the top-level one.';
    }
    const exactly = 'Owner, repository and workflow file must be those of the trusted publisher, capital letters included';
    if (!claims.has('environment'))
        return `${exactly}; the job names no environment, and the publisher may want one.`;
    return `${exactly}, and the environment must be the publisher’s if that has one.`;
}

;// CONCATENATED MODULE: ./build/adapters/pypi/mint-token.js









/** Minting takes seconds for a publisher of hundreds of projects. */
const mint_token_timeoutMs = 60_000;
const mint_token_maxReplyBytes = 64 * 1024;
/** A token is about 300 characters. */
const maxTokenLength = 8_000;
/** How long a token is good when the reply does not say. */
const usualLifetimeMs = 15 * 60_000;
/**
 * Trades an identity for an upload token. An index takes every identity token once, also when its answer got lost, so
 * each try brings a new one.
 *
 * @param project normalised name.
 * @throws ReleaseError PUBLISHER_REFUSED, IDENTITY_MISSING, INDEX_UNREACHABLE after retries. Never with a token in it.
 */
function mintToken(context, project) {
    return (0,retry/* retrying */.R$)(context.wire.clock, retry/* usualPatience */.UG, () => mint_token_attempt(context, project), (why) => (why instanceof errors/* ReleaseError */.K2 ? why : noToken(context, `${reasonOf(why)} (${retry/* usualPatience */.UG.tries} tries)`)));
}
async function mint_token_attempt(context, project) {
    const { wire, identity, name, endpoint } = context;
    const offered = await identity.token(endpoint.audience);
    let response;
    try {
        response = await wire.fetch(`${endpoint.oidc}/_/oidc/mint-token`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': userAgent },
            body: JSON.stringify({ token: offered.reveal() }),
            redirect: 'manual',
            signal: AbortSignal.timeout(mint_token_timeoutMs),
        });
    }
    catch (why) {
        return { kind: 'again', why };
    }
    const { status, headers } = response;
    if (status !== 200 && !(status >= 400 && status < 500))
        drop(response);
    if ((0,retry/* mayPass */.bg)(status))
        return { kind: 'again', why: `it answered ${status}`, afterMs: (0,retry/* retryAfterMs */.Vs)(headers) };
    if (status < 400 && status !== 200)
        throw noToken(context, `it answered ${status}, which leads elsewhere`);
    const reply = await readSecretly(response);
    if (status === 200)
        return minted(context, project, reply);
    const refused = publisherRefused({ name, project, identity: offered, status, reply });
    // A proxy on the way may have sent our request twice; the next try brings another token.
    if (isReuse(reply))
        return { kind: 'again', why: refused };
    throw refused;
}
function minted(context, project, reply) {
    const { token, expires } = (0,wire_reply/* isJsonObject */.OW)(reply) ? reply : {};
    // Before anything else, also before it is judged.
    if (typeof token === 'string' && token !== '')
        context.wire.mask(token);
    if (typeof token !== 'string' || token === '' || token.length > maxTokenLength || /\s/.test(token)) {
        return { kind: 'again', why: 'its answer holds no token' };
    }
    // A token of an unknown form is used as it is: narrowing is a second lock, not the first.
    const narrow = narrowToken(token, project) ?? token;
    context.wire.mask(narrow);
    const inTime = typeof expires === 'number' && Number.isFinite(expires);
    const endsAt = inTime ? expires * 1_000 : context.wire.clock.now() + usualLifetimeMs;
    return { kind: 'answer', value: { narrow: new secret/* Secret */.z(narrow), whole: new secret/* Secret */.z(token), endsAt } };
}
/** The reply may hold a token, whole or cut off, so nothing of it and no parser's error about it is kept. */
async function readSecretly(response) {
    try {
        return JSON.parse(Buffer.from(await (0,wire_reply/* readBytes */.io)(response, mint_token_maxReplyBytes)).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
const isReuse = (reply) => (0,wire_reply/* isJsonObject */.OW)(reply) &&
    Array.isArray(reply.errors) &&
    reply.errors.some((one) => (0,wire_reply/* isJsonObject */.OW)(one) && one.code === 'invalid-reuse-token');
const noToken = ({ name }, why) => new errors/* ReleaseError */.K2('INDEX_UNREACHABLE', `${name} gave no upload token: ${why}`);

;// CONCATENATED MODULE: ./build/adapters/pypi/multipart-body.js

/**
 * A `multipart/form-data` body (RFC 7578) whose file part stays on disk until it is sent, and whose length is known.
 * Node's `FormData` would change every line break of a description; here the bytes stay.
 *
 * @param fields names are ours: no quote and no line break in them.
 * @param filename no quote and no line break in it either.
 * @returns its type carries the boundary.
 */
function multipartBody(fields, filename, content) {
    // Lower case, as a Blob's type always is. Nobody can put into a value what is drawn only now.
    const boundary = `wheelgate-${(0,external_node_crypto_.randomUUID)()}`;
    const head = (disposition) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
    const parts = fields.map(([name, value]) => `${head(`name="${name}"`)}\r\n${value}\r\n`);
    const file = `${head(`name="content"; filename="${filename}"`)}Content-Type: application/octet-stream\r\n\r\n`;
    return new Blob([...parts, file, content, `\r\n--${boundary}--\r\n`], {
        type: `multipart/form-data; boundary=${boundary}`,
    });
}

;// CONCATENATED MODULE: ./build/adapters/pypi/read-refusal.js


const read_refusal_maxReplyBytes = 64 * 1024;
/**
 * Why an upload was refused, in the index's words: member `code` of its JSON, which is `400 <message>`; else plain
 * text; else the reason phrase, where the index repeats it (HTTP/1.1). A page of an error, HTML, says nothing.
 */
async function readRefusal(response, secrets) {
    const text = await (0,wire_reply/* readBytes */.io)(response, read_refusal_maxReplyBytes)
        .then((bytes) => Buffer.from(bytes).toString('utf8'))
        .catch(() => '');
    const said = messageIn(text) || response.statusText;
    return wordsOf(said.replace(new RegExp(`^${response.status}\\s+`), ''), secrets);
}
function messageIn(text) {
    const value = jsonIn(text);
    if ((0,wire_reply/* isJsonObject */.OW)(value)) {
        if (typeof value.code === 'string')
            return value.code;
        return typeof value.message === 'string' ? value.message : '';
    }
    return text.trimStart().startsWith('<') ? '' : text;
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/pypi/upload-fields.js

/** Core metadata field, lower case, to form field. PyPI ignores any other name, also a nearly right one. */
const formNames = {
    'metadata-version': 'metadata_version',
    name: 'name',
    version: 'version',
    summary: 'summary',
    'description-content-type': 'description_content_type',
    keywords: 'keywords',
    'home-page': 'home_page',
    'download-url': 'download_url',
    author: 'author',
    'author-email': 'author_email',
    maintainer: 'maintainer',
    'maintainer-email': 'maintainer_email',
    license: 'license',
    'license-expression': 'license_expression',
    'requires-python': 'requires_python',
    // From here on a field may come several times, and then goes several times.
    classifier: 'classifiers',
    platform: 'platform',
    'supported-platform': 'supported_platform',
    requires: 'requires',
    provides: 'provides',
    obsoletes: 'obsoletes',
    'requires-dist': 'requires_dist',
    'provides-dist': 'provides_dist',
    'obsoletes-dist': 'obsoletes_dist',
    'requires-external': 'requires_external',
    'project-url': 'project_urls',
    'provides-extra': 'provides_extra',
    'license-file': 'license_file',
    dynamic: 'dynamic',
    'import-name': 'import_name',
    'import-namespace': 'import_namespace',
};
/** Metadata-Version since which License-File is a field; older setuptools wrote it before, and PyPI refuses that. */
const licenseFileSince = 2.4;
/**
 * The text fields of an upload: the file's own metadata in file order, its SHA-256, its attestations. A single-valued
 * field that stands twice in the file goes twice: the index refuses that, and its words say which.
 *
 * @throws ReleaseError BUG for a file without name or metadata: the checks let none through.
 */
function uploadFields({ inspection, attestations }) {
    const { file, name, sha256, description } = inspection;
    const metadata = metadataFields(inspection);
    const missing = ['metadata_version', 'name', 'version'].filter((field) => !metadata.some(([one]) => one === field));
    if (name === undefined || missing.length > 0) {
        throw new errors/* ReleaseError */.K2('BUG', `${file} is to be uploaded, but its name or metadata (${missing.join(', ')}) is not known`);
    }
    const kind = name.kind === 'sdist'
        ? [
            ['filetype', 'sdist'],
            ['pyversion', 'source'],
        ]
        : [
            ['filetype', 'bdist_wheel'],
            ['pyversion', name.pythons.join('.')],
        ];
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ...kind,
        ...metadata,
        ...(description === '' ? [] : [['description', description]]),
        ['sha256_digest', sha256],
        // An empty list is refused; a file without attestations goes without the field.
        ...(attestations.length === 0 ? [] : [['attestations', JSON.stringify(attestations)]]),
    ];
}
function metadataFields({ metadata }) {
    const version = Number(metadata.find(({ name }) => name.toLowerCase() === 'metadata-version')?.value);
    return metadata.flatMap(({ name, value }) => {
        const field = Object.hasOwn(formNames, name.toLowerCase()) ? formNames[name.toLowerCase()] : undefined;
        // The index takes both for absent; old tools wrote the word where they knew nothing.
        if (field === undefined || value === '' || value === 'UNKNOWN')
            return [];
        if (field === 'license_file' && version < licenseFileSince)
            return [];
        return [[field, value]];
    });
}

;// CONCATENATED MODULE: ./build/adapters/pypi/upload-refused.js

/** The next step for refusals that a release manager meets. The index's own words come before it. */
const upload_refused_hints = [
    [
        /^File already exists/,
        'It holds other bytes under this name, or these bytes under another, and replaces nothing: publish a new version.',
    ],
    [/previously used by a file/, 'The name of a deleted file is gone for ever: publish a new version.'],
    [/releases older than/, 'The version is closed for new files: publish a new one.'],
    [
        /isn't allowed to upload to project/,
        'Look at the project’s status on the index: an archived or quarantined project takes no files.',
    ],
    [
        /is not valid for project/,
        'The trusted publisher that let this job in belongs to another project: add one in the settings of this project.',
    ],
    [
        /Non-user identities cannot create/,
        'The pending publisher was made for another project name: make both names the same.',
    ],
    [/too large/, 'Ask the index for a higher limit, then run this job again.'],
];
/** Makes UPLOAD_REFUSED of a final answer. */
function uploadRefused(name, file, status, words) {
    const hint = upload_refused_hints.find(([pattern]) => pattern.test(words))?.[1];
    const said = words === '' ? 'no reason given' : words;
    return new errors/* ReleaseError */.K2('UPLOAD_REFUSED', `${name} refused ${file} (${status}): ${said}${hint ? ` ${hint}` : ''}`);
}

;// CONCATENATED MODULE: ./build/adapters/pypi/upload-file.js









/** The largest files that PyPI takes have 1 GiB; it judges them only when it has all of them. */
const upload_file_timeoutMs = 20 * 60_000;
/**
 * Uploads one file. Same bytes again are a success to the index, so whatever may pass is tried again, also when a try
 * may have landed.
 *
 * @throws ReleaseError UPLOAD_REFUSED with the index's words; INDEX_UNREACHABLE after retries; what `tokens` throws.
 */
async function uploadFile(context, tokens, open, upload) {
    const { wire } = context;
    const { file } = upload.inspection;
    const body = await formOf(open, upload);
    await (0,retry/* retrying */.R$)(wire.clock, retry/* usualPatience */.UG, () => upload_file_attempt(context, tokens, file, body), (why) => notTaken(context, file, `${reasonOf(why)} (${retry/* usualPatience */.UG.tries} tries)`, why));
}
async function formOf(open, upload) {
    const { path, inspection } = upload;
    const fields = uploadFields(upload);
    if (!/^[\w.+!-]+$/.test(inspection.file)) {
        throw new errors/* ReleaseError */.K2('BUG', `${JSON.stringify(inspection.file)} is no name for an upload`);
    }
    const content = await open(path);
    if (content.size !== inspection.size) {
        const what = `${path} has ${content.size} bytes, and ${inspection.size} when it was inspected`;
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', what);
    }
    return multipartBody(fields, inspection.file, content);
}
async function upload_file_attempt(context, tokens, file, body) {
    const token = await tokens.current();
    const first = await send(context, token, body);
    const answer = isExpired(first) ? await send(context, await tokens.after(token), body) : first;
    if (answer.kind === 'again')
        return answer;
    const { status, words, afterMs } = answer.value;
    if (status === 200)
        return { kind: 'answer', value: undefined };
    if (status < 400)
        throw notTaken(context, file, `it answered ${status}, which leads elsewhere`);
    // A limit on new projects grows with every further try.
    if (!(0,retry/* mayPass */.bg)(status) || /new projects/i.test(words))
        throw uploadRefused(context.name, file, status, words);
    return { kind: 'again', why: `it answered ${status}${words && `: ${words}`}`, afterMs };
}
async function send({ wire, endpoint }, token, body) {
    const basic = Buffer.from(`__token__:${token.narrow.reveal()}`).toString('base64');
    try {
        const response = await wire.fetch(endpoint.upload, {
            method: 'POST',
            headers: { authorization: `Basic ${basic}`, accept: 'application/json', 'user-agent': userAgent },
            body,
            redirect: 'manual',
            signal: AbortSignal.timeout(upload_file_timeoutMs),
        });
        const { status, headers } = response;
        if (status === 200)
            drop(response);
        const words = status === 200 ? '' : await readRefusal(response, [token.narrow, token.whole]);
        return { kind: 'answer', value: { status, words, afterMs: (0,retry/* retryAfterMs */.Vs)(headers) } };
    }
    catch (why) {
        return { kind: 'again', why };
    }
}
const isExpired = (answer) => answer.kind === 'answer' && answer.value.status === 403 && /token is expired/i.test(answer.value.words);
const notTaken = ({ name }, file, why, cause) => new errors/* ReleaseError */.K2('INDEX_UNREACHABLE', `${name} did not say that it has ${file}: ${why}. It may have it all the same; a repeat does no harm`, { cause });

;// CONCATENATED MODULE: ./build/adapters/pypi/upload-tokens.js
/** An upload must end while its token is good, and large files take minutes. */
const marginMs = 5 * 60_000;
/**
 * Mints the first token.
 *
 * @throws what `mint` throws, here and whenever a new token is due.
 */
async function uploadTokens(clock, mint, burn) {
    const minted = [];
    const mintOne = async () => {
        const token = await mint();
        minted.push(token);
        return token;
    };
    let latest = mintOne();
    const renewed = (old) => {
        // Whoever comes second finds the promise changed, and waits for the same token.
        if (latest === old)
            latest = mintOne();
        return latest;
    };
    await latest;
    return {
        current: async () => {
            const known = latest;
            return (await known).endsAt - marginMs > clock.now() ? known : renewed(known);
        },
        after: async (expired) => {
            const known = latest;
            return (await known) === expired ? renewed(known) : known;
        },
        revoke: async () => {
            // One that has ended is nobody's any more.
            const alive = minted.filter(({ endsAt }) => endsAt > clock.now());
            const failures = await Promise.all(alive.map(({ whole }) => burn(whole)));
            return failures.find((failure) => failure !== undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/pypi/open-session.js







/** Keeps the promises of `PackageIndex.open`. */
async function openSession(context, open, project) {
    await checkAudience(context);
    const normal = normalName(project);
    const { clock } = context.wire;
    const mint = () => mintToken(context, normal);
    const tokens = await uploadTokens(clock, mint, (token) => burnToken(context, token));
    let closed = false;
    return {
        upload: async (upload) => {
            if (closed)
                throw new errors/* ReleaseError */.K2('BUG', `${upload.inspection.file} came after the end of the uploads`);
            await uploadFile(context, tokens, open, upload);
        },
        close: async () => {
            closed = true;
            return tokens.revoke();
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/pypi/package-index.js








/** PEP 792: what a page that says nothing means. */
const usualStatus = 'active';
/** Keeps the promises of `PackageIndex` with the protocol of PyPI. One for each index. */
function packageIndex(options) {
    const { wire, name, endpoint, open, versionOf } = options;
    return {
        page: (project, version) => `${endpoint.base}/project/${encodeURIComponent(project)}/${encodeURIComponent(version)}/`,
        status: async (project) => {
            const found = await fetchProject(wire, name, endpoint, project);
            return found && statusIn(found.page['project-status'], options, project);
        },
        files: async (project, version) => {
            const found = await fetchProject(wire, name, endpoint, project);
            if (found === undefined)
                return [];
            const read = readIndexedFiles(found, (file) => ofVersion(file, versionOf(file), version));
            if (read.ok)
                return read.value;
            throw untold(name, `the files of ${project} ${version}`, read.reasons.join('; '));
        },
        earlier: (project, version) => fetchEarlier(options, project, version),
        provenance: (project, version, file) => fetchProvenance(wire, name, endpoint, { project, version, file }),
        open: (project) => openSession(options, open, project),
    };
}
function statusIn(told, { name }, project) {
    if (told === undefined)
        return usualStatus;
    const status = (0,wire_reply/* isJsonObject */.OW)(told) ? (told.status ?? usualStatus) : undefined;
    if (typeof status === 'string' && /^[a-z-]{1,40}$/.test(status))
        return status;
    throw untold(name, `the status of ${project}`, 'the page says it in a form that wheelgate does not know');
}


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ atLevels),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** Puts `run`'s answer into a verdict. A check that examined nothing never passes. */
function judge(check, subject, name) {
    const { run: _, ...meta } = check;
    const { examined, findings } = check.run(subject);
    if (findings.length > 0)
        return { check: meta, subject: name, status: 'fail', findings };
    if (examined > 0)
        return { check: meta, subject: name, status: 'pass', findings };
    if (check.applies === 'sometimes')
        return { check: meta, subject: name, status: 'not-applicable', findings };
    const nothing = { where: name, what: 'there was nothing to examine' };
    return { check: meta, subject: name, status: 'fail', findings: [nothing] };
}
/** The checks with the policy's levels in force. */
function atLevels(checks, levels) {
    return checks.flatMap((check) => {
        const level = levels[check.id] ?? check.severity;
        return level === 'off' ? [] : [{ ...check, severity: level }];
    });
}


/***/ }),

/***/ 11158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ judgeSet)
/* harmony export */ });
/* harmony import */ var _model_byte_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63991);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _set_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51500);



/** Findings kept of one verdict, and characters kept of each: hostile distributions could make millions. */
const maxFindings = 200;
const maxWhereLength = 500;
const maxWhatLength = 1_500;
/**
 * Asks every check of the set. The same distributions give the same answer, whatever order they came in.
 *
 * @param name how the release is called: `demo 1.0`.
 */
function judgeSet(set, name, { levels, keep }) {
    const firm = _set_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .firmSetChecks */ .Q.map(({ id, severity }) => [id, severity]);
    const kept = keep && { require: 'block', warn: 'warn', off: 'off' }[keep];
    const inForce = { ...(kept && { 'lost-sbom': kept }), ...levels, ...Object.fromEntries(firm) };
    const sorted = { ...set, distributions: set.distributions.toSorted((a, b) => (0,_model_byte_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byteOrder */ .T)(a.file, b.file)) };
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .atLevels */ .$)(_set_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .setChecks */ .S, inForce).map((check) => bounded((0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(check, sorted, name)));
}
function bounded(verdict) {
    const kept = verdict.findings.slice(0, maxFindings).map(({ where, what }) => ({
        where: where.slice(0, maxWhereLength),
        what: what.slice(0, maxWhatLength),
    }));
    const more = verdict.findings.length - kept.length;
    const rest = more > 0 ? [{ where: verdict.subject, what: `and ${more} more findings` }] : [];
    return { ...verdict, findings: [...kept, ...rest] };
}


/***/ }),

/***/ 65253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ emptyReport)
/* harmony export */ });
/** A report that says nothing yet; a command fills in what it reached. */
const emptyReport = (command, world) => ({
    command,
    world,
    headline: '',
    stopped: undefined,
    next: [],
    plan: undefined,
    release: undefined,
    seal: undefined,
    files: [],
    verdicts: [],
    approval: undefined,
    publication: undefined,
    notes: [],
});


/***/ }),

/***/ 74794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ earlierVersion)
});

;// CONCATENATED MODULE: ./build/model/compare-versions.js
/** A version in its normal spelling; every part is optional but the numbers. */
const normal = /^(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:(?<pre>a|b|rc)(?<preNumber>\d+))?(?:\.post(?<post>\d+))?(?:\.dev(?<dev>\d+))?(?:\+(?<local>.*))?$/s;
/** What has no such part sorts before or after all that have one. */
const [before, after] = [-1n, 10n ** 100n];
/** Epoch, letters and numbers behind the release, each as PEP 440 orders them. */
function keyOf(version) {
    const found = normal.exec(version)?.groups ?? {};
    const number = (text, otherwise) => (text === undefined ? otherwise : BigInt(text));
    const { epoch, release = '0', pre, preNumber, post, dev } = found;
    // `1.0.dev1` comes before `1.0a1`; `1.0a1.dev1` right before `1.0a1`.
    const bare = pre === undefined && post === undefined && dev !== undefined;
    const letter = pre === undefined ? (bare ? before : after) : BigInt(['a', 'b', 'rc'].indexOf(pre));
    return {
        epoch: number(epoch, 0n),
        release: release
            .replace(/(?:\.0+)+$/, '')
            .split('.')
            .map(BigInt),
        rest: [letter, number(preNumber, 0n), number(post, before), number(dev, after)],
    };
}
/**
 * Orders two versions as PEP 440 does; negative when `a` is the earlier one. Local versions are not told apart, for no
 * index has any.
 *
 * @param a, b in their normal spelling.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
function compareVersions(a, b) {
    const [first, second] = [keyOf(a), keyOf(b)];
    return (compare([first.epoch], [second.epoch]) || compare(first.release, second.release) || compare(first.rest, second.rest));
}
/** Missing numbers are zeros. */
function compare(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [one, other] = [a[at] ?? 0n, b[at] ?? 0n];
        if (one !== other)
            return one < other ? -1 : 1;
    }
    return 0;
}

// EXTERNAL MODULE: ./build/model/version.js
var model_version = __webpack_require__(90178);
;// CONCATENATED MODULE: ./build/model/earlier-version.js


/**
 * The release that another one follows: the latest earlier version, and a final one, unless there are only others or
 * `version` itself is a pre-release.
 *
 * @param versions, version in their normal spelling. @returns `undefined` when none is earlier.
 */
function earlierVersion(versions, version) {
    const earlier = versions.filter((one) => compareVersions(one, version) < 0);
    const finals = earlier.filter((one) => !(0,model_version/* isPreRelease */.T)(one));
    const candidates = (0,model_version/* isPreRelease */.T)(version) || finals.length === 0 ? earlier : finals;
    return candidates.toSorted(compareVersions).at(-1);
}


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

/***/ 57668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ summaryGrid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _first_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51103);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19147);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6726);




const marks = { good: '✅', warned: '⚠️', refused: '❌', missing: '⭕', absent: '' };
const legend = [
    ['good', '✅ good'],
    ['warned', '⚠️ warning'],
    ['refused', '❌ refused'],
    ['missing', '⭕ missing: expected and not there'],
];
/** Names below the grid that are listed; more are counted. */
const shownNames = 20;
/** The grid in Markdown, with what has no place in it and the meaning of its marks below; nothing without files. */
function summaryGrid(report) {
    const { pythons, rows, sdists, unplaced, strangers, left } = (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelGrid */ .s)(report);
    const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
    const used = legend.filter(([cell]) => cells.has(cell)).map(([, words]) => words);
    const others = [
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .K)(sdists, shownNames, ({ file, cell }) => `${marks[cell]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file)}`),
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .K)(unplaced, shownNames, (row) => `${marks.missing} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(row)}`),
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .K)(strangers, shownNames, (file) => `❓ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file)}, a name that cannot be read`),
        ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
    ];
    const wheels = (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)(['', ...pythons.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)], rows.map(({ platform, cells: row }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(platform), ...row.map((cell) => marks[cell])]));
    return [
        rows.length > 0 ? wheels : '',
        others.map((line) => `- ${line}`).join('\n'),
        used.length > 0 ? `<sub>${used.join(' · ')}</sub>` : '',
    ];
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table),
/* harmony export */   v: () => (/* binding */ foldedTable)
/* harmony export */ });
/** Rows of a table that are shown at once; longer ones are folded. */
const openRows = 10;
/** A table in Markdown. Cells are Markdown already: whatever strangers wrote in them is escaped. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** As {@link table}, behind a title of ours when it has more rows than `open`. */
function foldedTable(title, head, rows, open = openRows) {
    const whole = table(head, rows);
    return rows.length <= open ? whole : `<details><summary>${title}</summary>\n\n${whole}\n\n</details>`;
}


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

/***/ 10554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   UG: () => (/* binding */ usualPatience),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   bg: () => (/* binding */ mayPass)
/* harmony export */ });
/** Five tries over about half a minute: what a passing fault of a service takes. */
const usualPatience = { tries: 5, firstPauseMs: 1_000, maxPauseMs: 15_000 };
/**
 * Tries until there is an answer. Pauses double, spread by chance, so that many jobs do not come back at once.
 *
 * @param attempt is told the number of the try, from 1.
 * @param giveUp makes the error of the last fault; it is thrown.
 */
async function retrying(clock, patience, attempt, giveUp) {
    for (let number = 1;; number++) {
        const result = await attempt(number);
        if (result.kind === 'answer')
            return result.value;
        if (number >= patience.tries)
            throw giveUp(result.why);
        const doubled = Math.min(patience.firstPauseMs * 2 ** (number - 1), patience.maxPauseMs);
        const asked = Math.min(result.afterMs ?? 0, patience.maxAskedMs ?? 2 * patience.maxPauseMs);
        const pauseMs = Math.max(asked, doubled * (0.5 + clock.jitter() / 2));
        if (patience.until !== undefined && clock.now() + pauseMs > patience.until())
            throw giveUp(result.why);
        await clock.sleep(pauseMs);
    }
}
/** Statuses of a fault that may pass: the server's own, and the ones that ask to slow down. */
const mayPass = (status) => status >= 500 || status === 429 || status === 408;
/** Reads `Retry-After` in its seconds form. */
function retryAfterMs(headers) {
    const seconds = headers.get('retry-after');
    return seconds !== null && /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1_000 : undefined;
}


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


/***/ })

};
