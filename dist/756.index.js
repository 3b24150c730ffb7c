export const id = 756;
export const ids = [756];
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

/***/ 34622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BC: () => (/* binding */ parseRelease),
  c: () => (/* binding */ renderRelease)
});

// UNUSED EXPORTS: releaseDocument

// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
// EXTERNAL MODULE: ./build/model/document.js
var model_document = __webpack_require__(98837);
// EXTERNAL MODULE: ./build/model/fact-shapes.js
var fact_shapes = __webpack_require__(15705);
// EXTERNAL MODULE: ./build/model/parse-build-record.js
var parse_build_record = __webpack_require__(85084);
// EXTERNAL MODULE: ./build/model/shape.js
var shape = __webpack_require__(77079);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
;// CONCATENATED MODULE: ./build/model/text-map.js



/** Names of free members: as GitHub takes them for inputs, so that none is a number, whose place would not be its own. */
const nameForm = '^[A-Za-z_][A-Za-z0-9_-]*$';
/** Code points. */
const maxNameLength = 100;
/** An object whose members' names are free and whose values are one kind of text; spelled in byte order of the names. */
const textMap = (item, max) => ({
    read: (value, path) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return (0,shape/* refuse */.TR)([`${path}: expected an object of texts`]);
        const entries = Object.entries(value);
        if (entries.length > max)
            return (0,shape/* refuse */.TR)([`${path}: has ${entries.length} members; at most ${max} are read`]);
        const form = new RegExp(nameForm, 'u');
        const reasons = entries.flatMap(([name, one]) => {
            const inside = `${path}.${name.slice(0, maxNameLength)}`;
            if (name.length > maxNameLength || !form.test(name))
                return [`${inside}: is no name of an input`];
            const read = item.read(one, inside);
            return read.ok ? [] : read.reasons;
        });
        return reasons.length > 0 ? (0,shape/* refuse */.TR)(reasons) : (0,parsed/* good */.u)(Object.fromEntries(entries.map(([k, v]) => [k, String(v)])));
    },
    write: (value) => Object.fromEntries(Object.entries(value)
        .toSorted(([a], [b]) => (0,byte_order/* byteOrder */.T)(a, b))
        .map(([name, one]) => [name, item.write(one)])),
    schema: {
        type: 'object',
        propertyNames: { type: 'string', pattern: nameForm, maxLength: maxNameLength },
        additionalProperties: item.schema,
        maxProperties: max,
    },
    optional: false,
});

;// CONCATENATED MODULE: ./build/model/parse-release.js






/** As many as one run can have jobs, and more than any release has files. */
const maxItems = 1_000;
/** GitHub's facts about a job beside the job's own words, so that no reader takes the one for the other. */
const leg = (0,shape/* object */.Ik)({
    job: (0,shape/* object */.Ik)({
        id: fact_shapes.id,
        name: fact_shapes/* label */.Pf,
        attempt: (0,shape/* integer */.nd)({ min: 1, max: 1_000 }),
        conclusion: fact_shapes/* label */.Pf,
        runnerGroup: fact_shapes/* label */.Pf,
        labels: (0,shape/* described */.WY)((0,shape/* list */.p_)(fact_shapes/* label */.Pf, { max: 100 }), 'As GitHub lists them.'),
    }),
    reported: (0,shape/* described */.WY)((0,shape/* object */.Ik)({
        version: fact_shapes/* version */.rE,
        commit: fact_shapes/* gitSha */.XS,
        dirty: shape/* boolean */.zM,
        record: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ sha256: fact_shapes/* sha256 */.sc, content: parse_build_record/* buildRecord */.kA })),
    }), 'What the leg said of itself; verified by nobody.'),
});
const sbom = (0,shape/* object */.Ik)({
    path: (0,shape/* text */.Qq)({ min: 1, max: 1_000 }),
    sha256: fact_shapes/* sha256 */.sc,
    format: fact_shapes/* label */.Pf,
    components: (0,shape/* integer */.nd)({ min: 0 }),
});
/** Not compared with today's checks: a seal outlives them. */
const checkIds = (0,fact_shapes/* nameList */.OD)((0,shape/* text */.Qq)({ max: 100, pattern: { source: '[a-z0-9]+(?:-[a-z0-9]+)*', says: 'the id of a check' } }), 500);
/** A file, what it is made of, and where its bytes are fetched: by the artifact's id, never by its name. */
const distribution = (0,shape/* object */.Ik)({
    file: fact_shapes/* fileName */.Md,
    kind: (0,shape/* choice */.Yq)('wheel', 'sdist'),
    sha256: fact_shapes/* sha256 */.sc,
    size: fact_shapes/* size */.Ej,
    artifact: (0,shape/* object */.Ik)({ id: fact_shapes.id, name: fact_shapes/* label */.Pf, sha256: fact_shapes/* sha256 */.sc }),
    leg: (0,shape/* described */.WY)((0,shape/* nullable */.me)(fact_shapes.id), 'Id of the job that claimed the file; null without stamps.'),
    row: (0,shape/* described */.WY)((0,shape/* nullable */.me)((0,shape/* text */.Qq)({ min: 1, max: 300 })), 'The expected row that the file meets.'),
    sboms: (0,shape/* list */.p_)(sbom, { max: 1_000, sorted: { compare: (a, b) => (0,byte_order/* byteOrder */.T)(a.path, b.path), says: 'by path' } }),
    passed: checkIds,
    warned: checkIds,
    provenance: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({
        signer: (0,shape/* described */.WY)((0,shape/* text */.Qq)({ min: 1, max: 500 }), 'OWNER/NAME/.github/workflows/FILE@REF'),
        level: (0,shape/* described */.WY)((0,shape/* choice */.Yq)(2, 3), 'SLSA build level that is claimed.'),
        attempt: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* integer */.nd)({ min: 1, max: 1_000 }), 'When a builder signed; left out when seal signs.')),
    })),
});
const run = (0,shape/* object */.Ik)({
    repository: fact_shapes/* repository */.Jk,
    repositoryId: fact_shapes.id,
    ownerId: fact_shapes.id,
    id: fact_shapes.id,
    attempt: (0,shape/* integer */.nd)({ min: 1, max: 1_000 }),
    workflowPath: fact_shapes/* path */.Ae,
    ref: fact_shapes/* ref */.KR,
    commit: fact_shapes/* gitSha */.XS,
    event: fact_shapes/* label */.Pf,
    inputs: (0,shape/* described */.WY)(textMap((0,shape/* text */.Qq)({ max: 1_000 }), 100), 'As the run’s event has them.'),
});
/** `release.json`: indented by two spaces, members in the order of the type, a line break last. */
const releaseDocument = {
    name: 'release.json',
    form: 'page',
    maxBytes: 16 * 1024 * 1024,
    shape: (0,shape/* ruled */.Vy)((0,shape/* object */.Ik)({
        v: (0,shape/* choice */.Yq)(1),
        world: fact_shapes/* world */.z,
        project: fact_shapes/* project */.Cv,
        version: fact_shapes/* version */.rE,
        source: fact_shapes/* sourceFacts */.tp,
        indexes: fact_shapes/* indexNames */.dC,
        policy: fact_shapes/* policyFile */.Xd,
        expected: fact_shapes/* rows */.Ge,
        run,
        legs: (0,shape/* list */.p_)(leg, { max: maxItems, sorted: { compare: (a, b) => a.job.id - b.job.id, says: 'by job id' } }),
        distributions: (0,shape/* list */.p_)(distribution, {
            min: 1,
            max: maxItems,
            sorted: { compare: (a, b) => (0,byte_order/* byteOrder */.T)(a.file, b.file), says: 'by file in byte order' },
        }),
        excluded: (0,fact_shapes/* nameList */.OD)(fact_shapes/* fileName */.Md, maxItems),
    }), strays),
};
/** References between the lists must lead somewhere. */
function strays({ legs, distributions, expected }) {
    const jobs = new Set(legs.map(({ job }) => job.id));
    return distributions.flatMap(({ leg: job, row }, index) => [
        ...(job !== null && !jobs.has(job) ? [`distributions[${index}].leg: ${job} is none of the legs`] : []),
        ...(row !== null && !expected.includes(row) ? [`distributions[${index}].row: nobody expects that row`] : []),
    ]);
}
/** Spells a release: byte-identical for equal values, whatever order the lists came in. */
const renderRelease = (release) => (0,model_document/* renderDocument */.y)(releaseDocument, release);
/** Reads `release.json`. Bytes that {@link renderRelease} would not write are refused, whatever they mean. */
const parseRelease = (bytes) => (0,model_document/* parseDocument */.T)(releaseDocument, bytes);


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

/***/ 65875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ slsaStatement)
/* harmony export */ });
/* harmony import */ var _model_parse_build_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85084);
/* harmony import */ var _resolved_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54872);
/* harmony import */ var _slsa_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58752);



/**
 * SLSA provenance v1 of one distribution, made of the sealed facts alone: the same release gives the same statement, so
 * a verifier makes it again and compares.
 *
 * External parameters are what a person or the workflow chose and a verifier must judge; what only the build job said
 * stands under `reportedByBuildJob`, or is annotated so.
 *
 * @see https://slsa.dev/spec/v1.1/provenance
 */
function slsaStatement(sealed, distribution) {
    const release = asSigned(sealed, distribution);
    const leg = release.legs.find(({ job }) => job.id === distribution.leg);
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: distribution.file, digest: { sha256: distribution.sha256 } }],
        predicateType: _slsa_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .slsaPredicateType */ .x$,
        predicate: predicateOf(release, distribution, leg),
    };
}
/** The release in the attempt of its run in which this distribution's provenance was signed. */
const asSigned = (release, { provenance }) => provenance?.attempt === undefined ? release : { ...release, run: { ...release.run, attempt: provenance.attempt } };
function predicateOf(release, distribution, leg) {
    return {
        buildDefinition: {
            buildType: _slsa_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .buildType */ .fs,
            externalParameters: (0,_slsa_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .externalParameters */ .cc)(release, distribution.row ?? 'unnamed'),
            internalParameters: internalParameters(release, distribution, leg),
            resolvedDependencies: (0,_resolved_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvedDependencies */ .k)(release, leg),
        },
        runDetails: (0,_slsa_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .runDetails */ .C6)(release, byproducts(distribution, leg), distribution.provenance?.signer),
    };
}
/** `scope`: without a stamp nobody knows which job made the file, and the statement speaks of the run alone. */
function internalParameters(release, { artifact }, leg) {
    const github = (0,_slsa_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .githubFacts */ .JW)(release);
    const stored = { artifactId: String(artifact.id), artifactName: artifact.name, artifactSha256: artifact.sha256 };
    if (leg === undefined)
        return { github, scope: 'run', controlPlane: stored };
    return {
        github,
        scope: 'job',
        controlPlane: { ...stored, ...jobFacts(leg) },
        reportedByBuildJob: reportedBy(leg),
    };
}
const jobFacts = ({ job }) => ({
    jobId: String(job.id),
    jobName: job.name,
    jobAttempt: String(job.attempt),
    jobConclusion: job.conclusion,
    runnerGroup: job.runnerGroup,
    runnerLabels: job.labels.join(','),
    digestChannel: 'check-run-annotation',
});
function reportedBy({ reported: { version, commit, dirty, record } }) {
    const stamped = { version, sourceCommit: commit, checkoutChanged: dirty ? 'true' : 'false' };
    if (record === undefined)
        return stamped;
    const { os, arch, image, imageVersion } = record.content.runner;
    return {
        ...stamped,
        runnerOs: os,
        runnerArch: arch,
        runnerImage: image,
        runnerImageVersion: imageVersion,
        buildRecord: record.sha256,
    };
}
/** What came out beside the file: the SBOMs inside it, and the leg's record. A builder signs without opening the file. */
const byproducts = ({ sboms, provenance }, leg) => [
    ...(provenance?.attempt === undefined ? sboms : []).map(({ path, sha256, format }) => ({
        name: path,
        digest: { sha256 },
        mediaType: 'application/json',
        annotations: { reportedBy: 'subject', format },
    })),
    ...(leg?.reported.record === undefined
        ? []
        : [
            {
                name: _model_parse_build_record_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRecordFile */ .SW,
                digest: { sha256: leg.reported.record.sha256 },
                mediaType: 'application/json',
                annotations: { reportedBy: 'build-job' },
            },
        ]),
];


/***/ }),

/***/ 92478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ sealNames),
  X: () => (/* binding */ sealTexts)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/parse-release.js + 1 modules
var parse_release = __webpack_require__(34622);
// EXTERNAL MODULE: ./build/model/sums.js
var model_sums = __webpack_require__(63120);
;// CONCATENATED MODULE: ./build/provenance/intoto-lines.js
/** All bundles of a release as JSON Lines, the form of a `.intoto.jsonl` file. */
const intotoLines = (bundles) => bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join('');

// EXTERNAL MODULE: ./build/provenance/pypi-attestation.js + 1 modules
var pypi_attestation = __webpack_require__(89401);
;// CONCATENATED MODULE: ./build/stages/seal-texts.js






/** Names of the seal's own files. */
const sealNames = {
    release: 'release.json',
    policy: 'policy.yml',
    sums: 'SHA256SUMS',
    attestation: (file) => `${file}.slsa.attestation`,
    bundle: (file) => `${file}.sigstore.json`,
    lines: ({ project, version }) => `${project}-${version}.intoto.jsonl`,
};
/**
 * Makes every file of the seal out of the three things it is made of. The same three give the same bytes, so a seal is
 * checked by making it again.
 *
 * @param bundles by distribution.
 * @throws ReleaseError BUG when a bundle of ours has no PEP 740 form.
 */
function sealTexts(release, policyText, bundles) {
    const texts = new Map([
        [sealNames.release, (0,parse_release/* renderRelease */.c)(release)],
        [sealNames.policy, policyText],
        [sealNames.lines(release), intotoLines([...bundles.values()])],
    ]);
    for (const [file, bundle] of bundles) {
        const attestation = (0,pypi_attestation/* pypiAttestation */.p)(bundle);
        if (!attestation.ok)
            throw new errors/* ReleaseError */.K2('BUG', `${file}: no PEP 740 form: ${attestation.reasons.join('; ')}`);
        texts.set(sealNames.attestation(file), `${JSON.stringify(attestation.value)}\n`);
        texts.set(sealNames.bundle(file), `${JSON.stringify(bundle)}\n`);
    }
    const own = [...texts].map(([name, text]) => ({ name, sha256: (0,digest/* sha256Of */.Bj)(text) }));
    const distributions = release.distributions.map(({ file, sha256 }) => ({ name: file, sha256 }));
    const sums = (0,model_sums/* renderSums */.PJ)([...own, ...distributions]);
    texts.set(sealNames.sums, sums);
    return { digest: (0,model_sums/* sealDigest */.yO)(sums), texts };
}


/***/ }),

/***/ 86756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performRehearse: () => (/* binding */ performRehearse)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/node/node-processes.js



const maxErrorBytes = 64 * 1024;
/** @param bundle absolute path of the bundle that runs now; each child is it again, on the same Node. */
const nodeProcesses = (bundle) => ({
    run: ({ args, env, cwd, line }) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [bundle, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        let stderr = '';
        child.stderr.setEncoding('utf8').on('data', (text) => {
            stderr = `${stderr}${text}`.slice(-maxErrorBytes);
        });
        const lines = (0,external_node_readline_.createInterface)({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
        lines.on('line', line);
        const ended = new Promise((done) => lines.once('close', done));
        child.once('error', (cause) => reject(new build_errors/* ReleaseError */.K2('BUG', `node ${bundle} could not be started`, { cause })));
        child.once('close', (code) => void ended.then(() => resolve({ code: code ?? 70, stderr })));
    }),
});

// EXTERNAL MODULE: ./build/adapters/node/system-clock.js
var system_clock = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/adapters/node/terminal-host.js
var terminal_host = __webpack_require__(36907);
// EXTERNAL MODULE: ./build/adapters/node/terminal-log.js
var terminal_log = __webpack_require__(79487);
// EXTERNAL MODULE: ./build/model/digest.js
var model_digest = __webpack_require__(13836);
;// CONCATENATED MODULE: ./build/commands/rehearse/leg-of.js

/** The leg that built a wheel. */
function legOf(legs, wheel) {
    const leg = legs.find(({ files }) => files.some(({ name }) => name === wheel));
    if (leg === undefined)
        throw new build_errors/* ReleaseError */.K2('BUG', `no leg of the rehearsal built ${wheel}`);
    return leg;
}
/** A leg that did not build it. @throws ReleaseError INPUT_INVALID when there is only one leg. */
function otherLeg(legs, wheel, fits = () => true) {
    const target = legOf(legs, wheel);
    const leg = legs.find((one) => one !== target && fits(one));
    if (leg !== undefined)
        return leg;
    throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', 'attack: this one needs a leg of another system beside the attacked one');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/legs.js
/** Parts distributions into the legs that would have built them: one for each platform family, one for an sdist. */
function legsOf(distributions, pathOf) {
    const families = new Map();
    for (const name of distributions) {
        const family = familyOf(name);
        families.set(family, [...(families.get(family) ?? []), { name: name.file, path: pathOf(name.file) }]);
    }
    return [...families]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([family, files]) => {
        if (family !== 'sdist')
            return [{ job: `build (${family})`, artifact: `wheels-${family}`, files }];
        return files.map((file, at) => ({
            job: at === 0 ? 'sdist' : `sdist ${at + 1}`,
            artifact: undefined,
            files: [file],
        }));
    });
}
/**
 * System and machine of a wheel, without the versions in between: `manylinux_x86_64`, `macosx_arm64`, `win_amd64`,
 * `any`. All platform tags of a compressed set are of one family, so the first speaks for them.
 */
function familyOf(name) {
    if (name.kind === 'sdist')
        return 'sdist';
    const [first = 'any'] = name.platforms;
    return first.replace(/^([a-z]+)(?:\d*_\d+_\d+|\d+)_/, '$1_');
}
/** Label of the machine that a leg runs on. As a real matrix has it: nobody builds for macOS or Windows on Linux. */
function machineOf({ files: [first] }) {
    const [, system] = /-(macosx|win)[^-]*\.whl$/.exec(first?.name ?? '') ?? [];
    if (system === undefined)
        return 'ubuntu-24.04';
    return system === 'win' ? 'windows-2025' : 'macos-15';
}

// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
// EXTERNAL MODULE: ./build/model/parse-stamp.js
var parse_stamp = __webpack_require__(75291);
;// CONCATENATED MODULE: ./build/commands/rehearse/stamp-job.js




/** Writes a stamp onto a job's own check run, well-formed and of the planned commit, as that job itself could. */
async function stampJob({ tell, files, source }, jobId, built) {
    const commit = (0,model_digest/* parseGitSha */.ut)(source.commit.sha);
    const [first] = built.map(({ name }) => (0,file_name/* parseDistributionName */.d)(name));
    if (!commit.ok || !first?.ok)
        throw new build_errors/* ReleaseError */.K2('BUG', 'the rehearsal cannot stamp what it built');
    const claimed = await Promise.all(built.map(async ({ name, path }) => [name, (await files.hash(path)).sha256]));
    const { version } = first.value;
    const message = (0,parse_stamp/* renderStamp */.oz)({ version, commit: commit.value, dirty: false, files: claimed });
    await tell('POST', `/jobs/${jobId}/annotations`, { title: parse_stamp/* stampTitle */.cg, message, level: 'notice' });
}

;// CONCATENATED MODULE: ./build/commands/rehearse/build-attacks.js




/** Attacks of one job of the run on what another one built. */
const buildAttacks = [
    {
        name: 'deleted-and-recreated-artifact',
        does: 'A job deletes the artifact of a leg, makes it again with a forged wheel in it, and stamps that as its own.',
        strike: { when: 'between build and seal', act: recreate },
        expected: { stage: 'collect', finding: 'lost-distribution' },
    },
    {
        name: 'duplicate-file-name',
        does: 'A leg uploads and stamps a wheel of the name that another leg builds: a merged download would take the last one.',
        strike: { when: 'while a leg builds', legs: (legs, scene) => passOn(legs, scene, () => true, true) },
        expected: { stage: 'collect', finding: 'duplicate-distribution' },
    },
    {
        name: 'stale-attempt-artifact',
        does: 'A leg is run again; then a job deletes its new artifact, so that the one of the earlier attempt is left.',
        strike: { when: 'between build and seal', act: leaveStale },
        expected: { stage: 'collect', finding: 'unclaimed-digest' },
    },
    {
        name: 'poisoned-leg-ships-other-platform',
        does: 'A leg of one system ships a wheel for another one, and the leg that should have built it leaves it out.',
        strike: {
            when: 'while a leg builds',
            legs: (legs, scene) => {
                const system = machineOf(legOf(legs, scene.victim));
                return passOn(legs, scene, (leg) => machineOf(leg) !== system, false);
            },
        },
        expected: { stage: 'collect', finding: 'strayed-wheel' },
    },
];
/** Another leg ships the attacked wheel, beside the leg that builds it or in its place. */
async function passOn(legs, { forge, victim }, fits, beside) {
    const poisoned = otherLeg(legs, victim, (leg) => leg.artifact !== undefined && fits(leg));
    const forged = { name: victim, path: await forge(victim) };
    const kept = ({ name }) => beside || name !== victim;
    return legs.map((leg) => leg === poisoned ? { ...leg, files: [...leg.files, forged] } : { ...leg, files: leg.files.filter(kept) });
}
async function recreate(scene) {
    const { tell, forge, legs, victim } = scene;
    const target = legOf(legs, victim);
    const forged = { name: victim, path: await forge(victim) };
    const files = target.files.map((file) => (file.name === victim ? forged : file));
    const job = await startJob(scene, 'report sizes', [machineOf(target)]);
    await tell('POST', `/artifacts/${target.artifactId}/replace`, { job, files });
    await stampJob(scene, job, [forged]);
    await tell('POST', `/jobs/${job}/finish`, {});
}
async function leaveStale(scene) {
    const { tell, forge, legs, victim } = scene;
    const target = legOf(legs, victim);
    await tell('POST', '/rerun', {});
    const job = await startJob(scene, target.job, [machineOf(target)]);
    // Built again, a wheel is seldom the same bytes.
    const rebuilt = { name: victim, path: await forge(victim) };
    const files = target.files.map((file) => (file.name === victim ? rebuilt : file));
    const { id } = await tell('POST', '/artifacts', { job, name: target.artifact, files });
    await stampJob(scene, job, files);
    await tell('POST', `/jobs/${job}/finish`, {});
    await tell('DELETE', `/artifacts/${id}`);
}
/** Id of a job of the run that is not one of the rehearsal's own. */
async function startJob({ tell }, name, labels) {
    const { id } = await tell('POST', '/jobs', { name, permissions: { contents: 'read' }, labels });
    if (typeof id === 'number')
        return id;
    throw new build_errors/* ReleaseError */.K2('WORLD_UNREACHABLE', 'the rehearsal’s world started a job without telling its id');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/force-job.js
/** A runner that does not wait for GitHub. */
const forceJob = ({ tell, publishJobId }) => tell('POST', `/jobs/${publishJobId}`, { status: 'in_progress', conclusion: null });

;// CONCATENATED MODULE: ./build/commands/rehearse/gate-attacks.js



/** Attacks on the run, the rules and the people, and one from a run beside this one. */
const gateAttacks = [
    {
        name: 'edited-workflow',
        does: 'Somebody edits the workflow on a branch of their own and starts it there.',
        strike: {
            when: 'before the plan',
            act: ({ tell }) => tell('POST', '/run', {
                branch: 'quick-fix',
                files: { '.github/workflows/wheels.yml': 'name: Wheels\non: workflow_dispatch\njobs: {}\n' },
            }),
        },
        expected: { stage: 'plan', finding: 'foreign-run' },
    },
    {
        name: 'unprotected-environment',
        does: 'An administrator has taken the reviewers from the environment before the run is started.',
        strike: {
            when: 'before the plan',
            act: ({ tell, environment }) => tell('POST', `/environments/${environment}`, { reviewers: [] }),
        },
        expected: { stage: 'plan', finding: 'unprotected-environment' },
    },
    {
        name: 'forged-summary',
        does: 'A leg prints a summary with a digest of its own making, and the reviewer approves what it says.',
        strike: { when: 'in place of the approval', act: forgeSummary },
        expected: { stage: 'approve', finding: 'other-digest-approved' },
    },
    {
        name: 'self-approval',
        does: 'The person who started the run approves it, past GitHub’s own rule.',
        strike: { when: 'in place of the approval', act: (scene) => approveAs(scene, scene.starter) },
        expected: { stage: 'approve', finding: 'self-approval' },
    },
    {
        name: 'bot-approval',
        does: 'A program that an administrator has added to the reviewers approves.',
        strike: {
            when: 'in place of the approval',
            act: async (scene) => {
                const { tell, environment, reviewer, robot } = scene;
                await tell('POST', `/environments/${environment}`, { reviewers: [reviewer, robot] });
                return approveAs(scene, robot.login);
            },
        },
        expected: { stage: 'approve', finding: 'denied-approver' },
    },
    {
        name: 'rerun-without-new-approval',
        does: 'The publish job is run again, and starts on the approval of the first try, which named no digest.',
        strike: { when: 'in place of a second approval', act: forceJob },
        expected: { stage: 'approve', finding: 'ambiguous-approval' },
    },
    {
        name: 'rules-removed-after-approval',
        does: 'An administrator takes the reviewers away while the publish job runs, after it has read the rules.',
        strike: {
            when: 'between approval and publish',
            act: ({ tell, environment }) => tell('POST', `/environments/${environment}`, { reviewers: [], afterReads: 1 }),
        },
        expected: { stage: 'approve', finding: 'changed-rules' },
    },
    {
        name: 'concurrent-publish',
        does: 'A second run of the same version, let go at the same time, uploads the wheels that its own leg built.',
        strike: { when: 'between approval and publish', act: publishBeside },
        expected: { stage: 'publish', finding: 'different-bytes-on-index' },
    },
];
/** Whoever says it names the right digest: what is wrong is who they are. */
const approveAs = ({ tell, environment, seal }, user) => tell('POST', '/approvals', { environment, state: 'approved', user, comment: `sha256:${seal}` });
async function forgeSummary({ tell, legs, victim, environment, reviewer, seal }) {
    const digest = `sha256:${(0,model_digest/* sha256Of */.Bj)(`what a leg says in place of ${seal}`)}`;
    const message = `Sealed. Approve with the comment ${digest}`;
    await tell('POST', `/jobs/${legOf(legs, victim).jobId}/annotations`, { title: 'wheelgate seal', message });
    return tell('POST', '/approvals', { environment, state: 'approved', user: reviewer, comment: digest });
}
async function publishBeside({ tell, forge, index, legs, victim }) {
    const wheels = legOf(legs, victim).files.filter(({ name }) => name.endsWith('.whl'));
    for (const { name } of wheels) {
        await tell('POST', `/index/${index}/files`, { filename: name, path: await forge(name) });
    }
}

// EXTERNAL MODULE: ./build/provenance/slsa-statement.js
var slsa_statement = __webpack_require__(65875);
// EXTERNAL MODULE: ./build/model/parse-release.js + 1 modules
var parse_release = __webpack_require__(34622);
// EXTERNAL MODULE: ./build/model/sums.js
var sums = __webpack_require__(63120);
// EXTERNAL MODULE: ./build/stages/seal-texts.js + 1 modules
var seal_texts = __webpack_require__(92478);
;// CONCATENATED MODULE: ./build/commands/rehearse/reseal.js




/** Bytes of one file of a seal. */
const maxTextBytes = 32 * 1024 * 1024;
/**
 * Makes another seal out of the honest one, with other provenance for one wheel, and uploads it in the seal job's name:
 * what somebody does who has got hold of that job. Every digest in it is right.
 *
 * @returns the digest of the other seal.
 */
async function reseal(scene, replace) {
    const { files, folder, victim, tell, sealJobId } = scene;
    const read = async (name) => Buffer.from(await files.read(files.join(folder, name), maxTextBytes)).toString();
    const release = (0,parse_release/* parseRelease */.BC)(await read(seal_texts/* sealNames */.o.release));
    if (!release.ok)
        throw new build_errors/* ReleaseError */.K2('BUG', `the sealed release.json cannot be read: ${release.reasons.join('; ')}`);
    const bundles = new Map();
    for (const distribution of release.value.distributions) {
        const { file } = distribution;
        const bundle = asBundle(JSON.parse(await read(seal_texts/* sealNames */.o.bundle(file))));
        const honest = { release: release.value, distribution, bundle };
        bundles.set(file, file === victim ? await replace(honest) : bundle);
    }
    const { digest, texts } = (0,seal_texts/* sealTexts */.X)(release.value, await read(seal_texts/* sealNames */.o.policy), bundles);
    const place = await files.workspace('resealed');
    const laid = [...texts].map(([name, text]) => ({ name, text, path: files.join(place, name) }));
    for (const { path, text } of laid)
        await files.write(path, text);
    const uploaded = laid.map(({ name, path }) => ({ name, path }));
    await tell('POST', '/artifacts', { job: sealJobId, name: (0,sums/* sealArtifactName */.NM)(digest), files: uploaded });
    await files.remove(place);
    return digest;
}
/** A real signature over any statement; `claims` says how the identity differs from the seal job's own. */
async function signAs({ tell, sealJobId }, statement, claims) {
    const { bundle } = await tell('POST', '/sigstore/bundles', { job: sealJobId, statement, claims });
    return asBundle(bundle);
}
function asBundle(value) {
    if (typeof value === 'object' && value !== null)
        return { ...value };
    throw new build_errors/* ReleaseError */.K2('BUG', 'a bundle of the rehearsal is no object');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/provenance-attacks.js



const when = 'between seal and approval';
/** An attack that gives one wheel of the seal other provenance, under another identity or with other words. */
const signed = (claims, statement = ({ release, distribution }) => (0,slsa_statement/* slsaStatement */.P)(release, distribution)) => ({
    when,
    act: (scene) => reseal(scene, (sealed) => signAs(scene, statement(sealed, scene), claims(sealed))),
});
/** What a run of the same workflow looks like that was started earlier. */
const otherRun = (release) => ({ ...release, run: { ...release.run, id: release.run.id - 1 } });
const workflowOf = ({ run }, file) => `${run.repository}/.github/workflows/${file}@${run.ref}`;
/** Attacks on the provenance itself: each puts another seal in front of people, who approve it in good faith. */
const provenanceAttacks = [
    {
        name: 'forged-provenance',
        does: 'The seal that people approve holds a statement which somebody signed with a key of their own.',
        strike: { when, act: (scene) => reseal(scene, async ({ bundle }) => forged(bundle)) },
        expected: { stage: 'attest', finding: 'unverified-provenance' },
    },
    {
        name: 'replayed-provenance',
        does: 'The seal holds genuine provenance of the same file that another run of the workflow signed.',
        strike: signed(({ release }) => ({ run_id: String(otherRun(release).run.id) }), ({ release, distribution }) => (0,slsa_statement/* slsaStatement */.P)(otherRun(release), distribution)),
        expected: { stage: 'attest', finding: 'foreign-signer' },
    },
    {
        name: 'wrong-source-commit',
        does: 'The right job signs that a wheel was built from another commit than the planned one.',
        strike: signed(() => ({}), ({ release, distribution }, { source: { next } }) => renamed((0,slsa_statement/* slsaStatement */.P)(release, distribution), release.source.commit, next.sha)),
        expected: { stage: 'attest', finding: 'contradicting-provenance' },
    },
    {
        name: 'self-hosted-signer',
        does: 'The provenance was signed on a machine that somebody had registered as a runner.',
        strike: signed(() => ({ runner_environment: 'self-hosted' })),
        expected: { stage: 'attest', finding: 'foreign-signer' },
    },
    {
        name: 'foreign-builder',
        does: 'Another workflow of the same repository signs the same words in the same run.',
        strike: signed(({ release }) => ({
            job_workflow_ref: workflowOf(release, 'nightly.yml'),
            workflow_ref: workflowOf(release, 'nightly.yml'),
        })),
        expected: { stage: 'attest', finding: 'foreign-signer' },
    },
    {
        name: 'mixed-commits',
        does: 'One leg checks out the branch, which has moved on since the plan, and not the planned commit.',
        strike: {
            when: 'while a leg builds',
            legs: async (legs, { victim, source }) => legs.map((leg) => leg.files.some(({ name }) => name === victim) ? { ...leg, checkout: source.nextPath } : leg),
        },
        expected: { stage: 'collect', finding: 'foreign-commit' },
    },
];
/** The honest bundle with a signature that its certificate's key did not make. */
function forged(bundle) {
    const sig = Buffer.from((0,model_digest/* sha256Of */.Bj)('a key of somebody else'), 'hex').toString('base64');
    return { ...bundle, dsseEnvelope: { ...Object(bundle.dsseEnvelope), signatures: [{ sig }] } };
}
/** The same statement with one commit in place of another, wherever it stands. */
const renamed = (statement, from, to) => ({
    ...statement,
    predicate: JSON.parse(JSON.stringify(statement.predicate).replaceAll(from, to)),
});

;// CONCATENATED MODULE: ./build/commands/rehearse/attacks.js






/** A tag that no release here expects; a valid one all the same. */
const unplannedTags = 'cp314-cp314-manylinux_2_28_s390x';
/** Every attack that a rehearsal can play: what happens, when, and what must stop it. */
const attacks = [
    {
        name: 'swapped-artifact',
        does: 'Another job deletes the wheels of a leg and uploads a forged wheel under the same name.',
        strike: { when: 'between build and seal', act: swap },
        expected: { stage: 'collect', finding: 'unclaimed-digest' },
    },
    {
        name: 'foreign-runner',
        does: 'A leg ran on a machine that somebody had registered as a runner.',
        strike: {
            when: 'between build and seal',
            act: ({ tell, legs, victim }) => tell('POST', `/jobs/${legOf(legs, victim).jobId}`, {
                runner_group_name: 'Default',
                labels: ['self-hosted', 'Linux', 'X64'],
            }),
        },
        expected: { stage: 'collect', finding: 'foreign-runner' },
    },
    {
        name: 'moved-tag',
        does: 'Somebody moves the release tag to another commit while the legs build.',
        strike: {
            when: 'between build and seal',
            act: ({ tell, tag, source }) => tell('POST', `/source/tags/${tag}`, { commit: source.next.sha, annotated: true, verified: true }),
        },
        expected: { stage: 'collect', finding: 'moved-tag' },
    },
    {
        name: 'missing-wheel',
        does: 'A leg succeeds with one wheel less than it should have built.',
        strike: { when: 'while a leg builds', legs: async (legs, { victim }) => without(legs, victim) },
        expected: { stage: 'collect', finding: 'missing-distribution' },
    },
    {
        name: 'extra-file',
        does: 'A leg builds, uploads and stamps one wheel that nobody planned.',
        strike: {
            when: 'while a leg builds',
            legs: async (legs, { forge, victim }) => {
                const name = unplanned(victim);
                const extra = { name, path: await forge(name) };
                const target = legOf(legs, victim);
                return legs.map((leg) => (leg === target ? { ...leg, files: [...leg.files, extra] } : leg));
            },
        },
        expected: { stage: 'collect', finding: 'unexpected-distribution' },
    },
    {
        name: 'tampered-after-approval',
        does: 'Another job replaces sealed wheels by a forged one after the approval.',
        strike: { when: 'between approval and publish', act: swap },
        expected: { stage: 'attest', finding: 'altered-seal' },
    },
    {
        name: 'unapproved',
        does: 'The publish job starts although nobody has reviewed it.',
        strike: { when: 'in place of the approval', act: forceJob },
        expected: { stage: 'approve', finding: 'missing-approval' },
    },
    {
        name: 'approved-other-digest',
        does: 'The reviewer approves, but names the digest of another release.',
        strike: {
            when: 'in place of the approval',
            act: ({ tell, environment, reviewer, seal }) => tell('POST', '/approvals', {
                environment,
                state: 'approved',
                user: reviewer,
                comment: `sha256:${(0,model_digest/* sha256Of */.Bj)(`another release than ${seal}`)}`,
            }),
        },
        expected: { stage: 'approve', finding: 'other-digest-approved' },
    },
    {
        name: 'rejected',
        does: 'The reviewer rejects, and the publish job is run all the same.',
        strike: { when: 'in place of the approval', act: reject },
        expected: { stage: 'approve', finding: 'rejected-approval' },
    },
    {
        name: 'index-has-other-bytes',
        does: 'Somebody with an old upload token puts another file of the same name onto the index.',
        strike: {
            when: 'between approval and publish',
            act: async ({ tell, forge, index, victim }) => tell('POST', `/index/${index}/files`, { filename: victim, path: await forge(victim) }),
        },
        expected: { stage: 'publish', finding: 'different-bytes-on-index' },
    },
    ...provenanceAttacks,
    ...buildAttacks,
    ...gateAttacks,
];
const without = (legs, wheel) => legs.map((leg) => ({ ...leg, files: leg.files.filter(({ name }) => name !== wheel) }));
/** A wheel of the same project and version for another platform. */
const unplanned = (wheel) => `${wheel.split('-').slice(0, 2).join('-')}-${unplannedTags}.whl`;
/** Any job of a run can delete an artifact and make one of the same name: another leg does it here. */
async function swap({ tell, forge, legs, victim }) {
    const target = legOf(legs, victim);
    const path = await forge(victim);
    const files = target.files.map((file) => (file.name === victim ? { name: victim, path } : file));
    const job = legs.find(({ jobId }) => jobId !== target.jobId)?.jobId ?? target.jobId;
    return tell('POST', `/artifacts/${target.artifactId}/replace`, { job, files });
}
async function reject(scene) {
    const { tell, environment, reviewer } = scene;
    await tell('POST', '/approvals', { environment, state: 'rejected', user: reviewer, comment: 'Not this one.' });
    return forceJob(scene);
}

;// CONCATENATED MODULE: ./build/commands/rehearse/find-attack.js


/** The attack of that name. @throws ReleaseError INPUT_INVALID naming all of them. */
function findAttack(name) {
    const attack = attacks.find((one) => one.name === name);
    if (attack)
        return attack;
    const names = attacks.map((one) => one.name).join(', ');
    throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', `attack: there is no ${JSON.stringify(name)}; there are ${names}, and list`);
}
/** Every attack with what it does, when, and what must stop it; for a person or for a machine. */
function renderAttacks(json) {
    const listed = attacks.map(({ name, does, strike: { when }, expected }) => ({ name, when, does, expected }));
    if (json)
        return `${JSON.stringify(listed, undefined, 2)}\n`;
    const lines = listed.map(({ name, when, does, expected }) => `${name}\n  ${when}: ${does}\n  must be stopped by ${expected.stage} / ${expected.finding}\n`);
    return lines.join('');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/fault.js
/** What the struck job is about then, for the person who watches. */
const strikesWhile = ({ when, of }) => when === 'publish' ? 'publish asks' : of === 'github' ? 'seal collects' : 'seal signs';

;// CONCATENATED MODULE: ./build/commands/rehearse/queued-fault.js
/** More requests than one job makes. */
const always = 1_000_000;
/** A strike that queues one fault of a service. @param match text of a regular expression on `METHOD /path`. */
const queued = (service, match, reply) => (tell) => tell('POST', '/faults', { service, match, ...reply });

;// CONCATENATED MODULE: ./build/commands/rehearse/github-faults.js

const ofRun = '^GET /repos/[^/]+/[^/]+/actions/runs/[0-9]+';
const blobs = '^GET /storage/';
const serverError = { message: 'Server Error' };
const secondaryLimit = {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};
/** Smaller than any artifact, so that there is something to go on with. */
const someBytes = 300;
/** Bad days of GitHub, and what must come of each. */
const githubFaults = [
    {
        name: 'github-500',
        does: 'GitHub’s API answers 500 four times when it is asked for the run’s jobs and artifacts.',
        of: 'github',
        strike: queued('github', `${ofRun}/(jobs|artifacts)$`, { status: 500, body: serverError, times: 4 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'github-down',
        does: 'GitHub’s API answers 500 whenever it is asked for the run’s artifacts.',
        of: 'github',
        strike: queued('github', `${ofRun}/artifacts$`, { status: 500, body: serverError, times: always }),
        expected: { ends: 'stopped, then complete', code: 'GITHUB_UNREACHABLE' },
    },
    {
        name: 'github-rate-limit',
        does: 'GitHub answers 403 with its secondary rate limit to three downloads, and asks to wait a minute.',
        of: 'github',
        strike: queued('github', '^GET /repos/[^/]+/[^/]+/actions/artifacts/[0-9]+/zip$', {
            status: 403,
            body: secondaryLimit,
            headers: { 'retry-after': '60' },
            times: 3,
        }),
        expected: { ends: 'complete' },
    },
    {
        name: 'truncated-download',
        does: `GitHub’s store closes the connection of five downloads after ${someBytes} bytes.`,
        of: 'github',
        strike: queued('results', blobs, { cutAfter: someBytes, times: 5 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'slow-blob-store',
        does: `GitHub’s store stops sending in four downloads after ${someBytes} bytes, and keeps the connection.`,
        of: 'github',
        strike: queued('results', blobs, { cutAfter: someBytes, hang: true, times: 4 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'missing-page',
        does: 'GitHub counts the run’s artifacts and jobs, and shows none of them, twice each.',
        of: 'github',
        strike: async (tell) => {
            const empty = (member) => ({ status: 200, body: { total_count: 14, [member]: [] }, times: 2 });
            await queued('github', `${ofRun}/artifacts$`, empty('artifacts'))(tell);
            await queued('github', `${ofRun}/jobs$`, empty('jobs'))(tell);
        },
        expected: { ends: 'complete' },
    },
    {
        name: 'empty-approvals',
        does: 'GitHub’s list of approvals is still empty three times, as it can be for half a minute after a review.',
        when: 'publish',
        of: 'github',
        strike: queued('github', `${ofRun}/approvals$`, { status: 200, body: [], times: 3 }),
        expected: { ends: 'complete' },
    },
];

;// CONCATENATED MODULE: ./build/commands/rehearse/faults.js


const badGateway = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const certificates = '^POST /api/v2/signingCert$';
const entries = '^POST /api/v1/log/entries$';
/** Every fault that a rehearsal can play, and what must come of it. */
const faults = [
    {
        name: 'fulcio-502',
        does: 'Fulcio’s load balancer answers 502 three times.',
        strike: queued('fulcio', certificates, { status: 502, body: badGateway, times: 3 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'fulcio-timeout',
        does: 'Fulcio takes a request and never answers it.',
        strike: queued('fulcio', certificates, { hang: true, times: 1 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'rekor-502',
        does: 'Rekor’s load balancer answers 502 six times.',
        strike: queued('rekor', entries, { status: 502, body: badGateway, times: 6 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'rekor-timeout-after-success',
        does: 'Rekor logs two entries, and its answers are lost.',
        strike: queued('rekor', entries, { hang: true, afterWork: true, times: 2 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'rekor-429',
        does: 'Rekor has too many requests of this address, three times, and asks to wait ten seconds.',
        strike: queued('rekor', entries, {
            status: 429,
            body: { code: 429, message: 'Too Many Requests' },
            headers: { 'retry-after': '10' },
            times: 3,
        }),
        expected: { ends: 'complete' },
    },
    {
        name: 'rekor-down',
        does: 'Rekor takes five entries, then answers 502 for longer than half an hour.',
        strike: queued('rekor', entries, { status: 502, body: badGateway, skip: 5, times: always }),
        expected: { ends: 'stopped, then complete', code: 'REKOR_UNREACHABLE' },
    },
    {
        name: 'oidc-500',
        does: 'GitHub’s issuer of identity tokens answers 500 three times.',
        strike: queued('oidc', 'audience=sigstore', { status: 500, body: { message: 'Internal Server Error' }, times: 3 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'expired-identity',
        does: 'Two identity tokens have ended before Fulcio sees them.',
        strike: (tell) => tell('POST', '/identity/old', { audience: 'sigstore', seconds: 900, times: 2 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'clock-skew',
        does: 'Fulcio’s clock is 45 seconds behind GitHub’s, for three requests: the token is not good yet.',
        strike: (tell) => tell('POST', '/sigstore/clock', { offsetSeconds: -45, requests: 3 }),
        expected: { ends: 'complete' },
    },
    {
        name: 'attestation-store-422',
        does: 'GitHub’s attestation store refuses what it is given.',
        strike: queued('github', '^POST /repos/[^/]+/[^/]+/attestations$', {
            status: 422,
            body: { message: 'Invalid request: the bundle cannot be stored' },
            times: always,
        }),
        expected: { ends: 'complete' },
    },
    {
        name: 'tuf-stale',
        does: 'The trusted root is an old copy: every key that it names has ended.',
        strike: (tell) => tell('POST', '/sigstore/trust', { state: 'stale' }),
        lift: (tell) => tell('POST', '/sigstore/trust', { state: 'fresh' }),
        expected: { ends: 'stopped, then complete', code: 'SIGSTORE_UNREACHABLE' },
    },
    ...githubFaults,
];

;// CONCATENATED MODULE: ./build/commands/rehearse/find-fault.js



/** The fault of that name. @throws ReleaseError INPUT_INVALID naming all of them. */
function findFault(name) {
    const fault = faults.find((one) => one.name === name);
    if (fault)
        return fault;
    const names = faults.map((one) => one.name).join(', ');
    throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', `fault: there is no ${JSON.stringify(name)}; there are ${names}, and list`);
}
/** Every fault with what it does and what must come of it; for a person or for a machine. */
function renderFaults(json) {
    if (json) {
        const listed = faults.map(({ name, of, when, does, expected }) => {
            const told = { ...(of && { of }), ...(when && { when }) };
            return { name, ...told, does, expected };
        });
        return `${JSON.stringify(listed, undefined, 2)}\n`;
    }
    const lines = faults.map(({ name, does, expected, ...fault }) => {
        const end = expected.ends === 'complete' ? 'ends complete' : `stops with ${expected.code}, and a re-run completes it`;
        return `${name}\n  while ${strikesWhile(fault)}: ${does}\n  the release ${end}\n`;
    });
    return lines.join('');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/keep.js

/** Refuses a folder for results that holds something already. @throws ReleaseError INPUT_INVALID */
async function requireEmpty(files, out) {
    const empty = files.isEmpty ? await files.isEmpty(out) : ((await files.list(out)) ?? []).length === 0;
    if (!empty)
        throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', `out: ${out} is not empty. Give a new folder, or an empty one`);
}
/**
 * Lays everything of a rehearsal into one folder: `seal/` as a whole with its distributions, and beside it the reports,
 * the approval, the verification summary, the publication and the trusted root. The folder appears whole or not at all.
 */
async function keep(files, out, { performance, gathered, trustedRoot }) {
    const part = `${out.replace(/[/\\]+$/, '')}.part`;
    await files.remove(part);
    await files.makeFolder(files.join(part, 'reports'));
    await keepSeal(files, files.join(part, 'seal'), performance, gathered);
    for (const run of phasesOf(performance))
        await keepReports(files, files.join(part, 'reports'), run);
    const last = performance.failed ?? performance.publish;
    if (last) {
        for (const name of ['report.html', 'report.json'])
            await copyExisting(files, last.folder, name, part);
    }
    await keepOutputs(files, part, performance);
    await files.copy(trustedRoot, files.join(part, 'trusted_root.json'));
    await files.move(part, out);
}
/** The phases that ran, in their order; legs are told apart by their jobs and leave nothing to keep. */
const phasesOf = ({ plan, seal, publish, confirm }) => [plan, seal, publish, confirm].filter((run) => run !== undefined);
async function keepSeal(files, to, { seal }, { folder }) {
    const release = seal?.report?.release;
    if (seal === undefined || release === undefined)
        return;
    await files.makeFolder(to);
    const from = files.join(seal.folder, 'seal');
    for (const name of (await files.list(from)) ?? [])
        await files.copy(files.join(from, name), files.join(to, name));
    for (const { file } of release.distributions)
        await files.copy(files.join(folder, file), files.join(to, file));
}
async function keepReports(files, to, { phase, summary, folder }) {
    await files.copy(summary, files.join(to, `${phase}.md`));
    for (const ending of ['html', 'json'])
        await copyExisting(files, folder, `report.${ending}`, to, `${phase}.${ending}`);
}
/** The signed approval record and the publication; what `confirm` read back says more than what `publish` expected. */
async function keepOutputs(files, to, { publish, confirm }) {
    const approval = publish?.outputs.get('approval');
    const publication = confirm?.outputs.get('publication') ?? publish?.outputs.get('publication');
    if (approval)
        await files.write(files.join(to, 'approval.json'), `${approval}\n`);
    const summary = publish?.outputs.get('verification-summary');
    if (summary)
        await files.write(files.join(to, 'verification-summary.sigstore.json'), `${summary}\n`);
    if (publication)
        await files.write(files.join(to, 'publication.json'), `${publication}\n`);
}
async function copyExisting(files, folder, name, to, as = name) {
    if ((await files.list(folder))?.includes(name))
        await files.copy(files.join(folder, name), files.join(to, as));
}

// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
;// CONCATENATED MODULE: ./build/commands/rehearse/github-figures.js
/** The counts since the world was started, as long as the world remembers: 5,000 requests. */
async function readGithubFigures(tell) {
    const { requests } = await tell('GET', '/requests');
    const services = Array.isArray(requests) ? requests.map((one) => Object(one).service) : [];
    const count = (service) => services.filter((one) => one === service).length;
    return { api: count('github'), store: count('results') };
}
/** A table, one line a job. */
function renderGithubFigures(steps) {
    const width = Math.max(...steps.map(({ step }) => step.length), 'signing'.length);
    const columns = [
        ['api', 'API requests'],
        ['store', 'store requests'],
        ['met', 'faults met'],
    ];
    const head = ['GitHub'.padEnd(width), ...columns.map(([, title]) => title)].join('  ');
    const rows = steps.map((one) => [one.step.padEnd(width), ...columns.map(([key, title]) => String(one[key]).padStart(title.length))].join('  '));
    return [head, ...rows, ''].join('\n');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/signing-figures.js

/** The services' counts since the world was started. */
async function readFigures(tell) {
    const told = await tell('GET', '/sigstore');
    const count = (name) => {
        const value = told[name];
        if (typeof value === 'number')
            return value;
        throw new build_errors/* ReleaseError */.K2('WORLD_UNREACHABLE', `the rehearsal’s world does not count its ${name}`);
    };
    const [tokens, certificates, entries] = [count('tokens'), count('certificates'), count('entries')];
    const requests = count('tokenRequests') + count('certificateRequests') + count('logRequests');
    return { requests, retries: requests - tokens - certificates - entries, tokens, certificates, entries };
}
/** What was added between two counts. */
const figuresBetween = (before, after) => ({
    requests: after.requests - before.requests,
    retries: after.retries - before.retries,
    tokens: after.tokens - before.tokens,
    certificates: after.certificates - before.certificates,
    entries: after.entries - before.entries,
});
const columns = [
    ['requests', 'requests'],
    ['retries', 'retries'],
    ['tokens', 'tokens'],
    ['certificates', 'certificates'],
    ['entries', 'log entries'],
];
/** A table, one line a job. */
function renderFigures(steps) {
    const width = Math.max(...steps.map(({ step }) => step.length), 'signing'.length);
    const head = ['signing'.padEnd(width), ...columns.map(([, title]) => title)].join('  ');
    const rows = steps.map((one) => [one.step.padEnd(width), ...columns.map(([key, title]) => String(one[key]).padStart(title.length))].join('  '));
    return [head, ...rows, ''].join('\n');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/fault-outcome.js


/** Entries of the log beside one for each distribution: the statement about all of them, for GitHub's store. */
const furtherEntries = 1;
/** The job that the fault struck; `undefined` when the rehearsal did not come to it. */
const struckOf = ({ fault, performance }) => fault.when === 'publish' ? performance.publishing : performance.sealing;
/** What did not come as it should; nothing when all did. */
function faultComplaints(story) {
    const { fault, performance, distributions } = story;
    const { failed } = performance;
    const job = fault.when ?? 'seal';
    const struck = struckOf(story);
    if (struck === undefined)
        return [`the rehearsal did not come to the job ${job}`];
    const { broken, steps, met } = struck;
    const { expected } = fault;
    const entries = steps.reduce((sum, one) => sum + one.entries, 0);
    const touched = met > 0 || broken !== undefined || steps.some(({ retries }) => retries > 0);
    return [
        ...(touched ? [] : ['nothing met the fault']),
        ...(failed === undefined ? [] : [`phase ${failed.phase} ended with exit code ${failed.code}`]),
        ...(expected.ends === 'complete' && broken ? [`${job} stopped with ${codeOf(broken)}`] : []),
        ...(expected.ends !== 'complete' && !broken ? [`${job} did not stop with ${expected.code}`] : []),
        ...(expected.ends !== 'complete' && broken && codeOf(broken) !== expected.code
            ? [`${job} stopped with ${codeOf(broken)} and not with ${expected.code}`]
            : []),
        ...(entries >= distributions && entries <= distributions + furtherEntries
            ? []
            : [`${distributions} distributions made ${entries} log entries`]),
    ];
}
/** The code that a stopped phase shows first. */
const codeOf = ({ errors, code }) => /^([A-Z_]+):/.exec(errors.join('\n'))?.[1] ?? `exit code ${code} and no error code`;
/** The figures and the last line for a person. */
function renderFault(story) {
    const { fault } = story;
    const complaints = faultComplaints(story);
    const struck = struckOf(story);
    const github = struck && fault.of === 'github' ? `${renderGithubFigures(struck.github)}\n` : '';
    const figures = struck ? `${renderFigures(struck.steps)}\n${github}` : '';
    if (complaints.length > 0)
        return `${figures}fault ${fault.name}: NOT AS IT SHOULD BE: ${complaints.join('; ')}`;
    return `${figures}fault ${fault.name}: ${endOf(story)}, as it should be`;
}
function endOf(story) {
    const struck = struckOf(story);
    const [first, again] = struck?.steps ?? [];
    if (!struck?.broken || !first || !again)
        return 'ridden out, and the release is complete';
    const stop = `stopped with ${codeOf(struck.broken)} after ${first.entries} signatures`;
    return `${stop}, and complete after a re-run that made the other ${again.entries}`;
}
/** The same for machines. */
const faultJson = (story) => ({
    fault: story.fault.name,
    does: story.fault.does,
    expected: story.fault.expected,
    complaints: faultComplaints(story),
    signing: struckOf(story)?.steps ?? [],
    ...(story.fault.of === 'github' && { github: struckOf(story)?.github ?? [] }),
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/commands/rehearse/stop.js

/** Reads from a failed phase's report what stopped it. */
function stopOf({ phase, code, report, errors }) {
    const findings = [...new Set((report?.verdicts ?? []).filter(finding/* blocks */.B).map(({ check }) => check.id))];
    const because = report?.stopped?.because ?? errors.join(' ') ?? '';
    return { phase, code, stage: report?.stopped?.stage, findings, because };
}
/** True when exactly the guard that an attack is meant for has stopped it. */
const heldBy = ({ expected }, stop) => stop?.stage === expected.stage && stop.findings.includes(expected.finding);

;// CONCATENATED MODULE: ./build/commands/rehearse/outcome.js



/** The first line: that it is a rehearsal, and of what. */
const openingLine = ({ gathered: { project, version, distributions } }) => `A rehearsal of ${project} ${version}, ${counted(distributions.length)}, in an embedded world on this machine`;
const counted = (files) => `${files} ${files === 1 ? 'file' : 'files'}`;
/**
 * 0 when it went as it should: to the end, under a fault to the end it must come to or, under attack, exactly as far as
 * the guard that is meant for it.
 */
function exitCodeOf(outcome) {
    const { attack, performance } = outcome;
    const { failed } = performance;
    const story = storyOf(outcome);
    if (story)
        return faultComplaints(story).length === 0 ? 0 : 1;
    if (attack)
        return heldBy(attack, failed && stopOf(failed)) ? 0 : 1;
    return failed?.code ?? 0;
}
const storyOf = ({ fault, performance, gathered }) => fault && { fault, performance, distributions: gathered.distributions.length };
/** The last page for a person: the grid, the seal, who approved, what the index holds; or what stopped it. */
function renderOutcome(outcome) {
    const { attack, performance } = outcome;
    const stop = performance.failed && stopOf(performance.failed);
    const page = (0,terminal/* renderText */.S)(wholeReport(outcome));
    const story = storyOf(outcome);
    if (story)
        return `\n${page}\n${renderFault(story)}\n`;
    if (attack)
        return `\n${page}\n${attackLine(attack, stop)}\n`;
    return `\n${page}`;
}
/** One report of all phases: what the last one that ran reached, with the verdicts of each. */
function wholeReport({ gathered, performance, policy, out }) {
    const { plan, seal, publish, confirm, failed } = performance;
    const reports = [plan, seal, publish, confirm].flatMap((run) => run?.report ?? []);
    const known = (key) => reports.findLast((report) => report[key] !== undefined && report[key] !== null)?.[key];
    const last = failed?.report;
    const stop = failed && stopOf(failed);
    const files = reports.findLast((report) => report.files.length > 0)?.files ?? [];
    return {
        command: 'rehearse',
        world: 'rehearsal',
        headline: stop ? stopLine(stop) : `published ${counted(files.length)}`,
        // A phase that failed to know leaves no report; what failed is no release that is ready.
        stopped: last?.stopped ?? (stop && { stage: stop.stage ?? stop.phase, because: stop.because }),
        next: last?.next ?? [],
        plan: known('plan'),
        release: known('release'),
        seal: known('seal'),
        files,
        verdicts: onceEach(reports.flatMap(({ verdicts }) => verdicts)),
        approval: known('approval'),
        publication: known('publication'),
        notes: [...notesOf(gathered, policy, out, known('seal') !== undefined), ...reports.flatMap(({ notes }) => notes)],
    };
}
/** Later jobs ask some of the questions again; the same answer is shown once. */
const onceEach = (verdicts) => [
    ...new Map(verdicts.map((verdict) => {
        const { check, subject, status, findings } = verdict;
        return [JSON.stringify([check.id, subject, status, findings]), verdict];
    })).values(),
];
function notesOf({ ignored }, { origin }, out, sealed) {
    const names = `${ignored.slice(0, 5).join(', ')}${ignored.length > 5 ? `, and ${ignored.length - 5} more` : ''}`;
    const seal = `cd ${quoted(`${out}/seal`)}`;
    const check = sealed ? `; check the seal there: ${seal} && sha256sum -c SHA256SUMS && sha256sum SHA256SUMS` : '';
    return [
        `policy: ${origin}`,
        ...(ignored.length > 0 ? [`no distributions, and left out: ${names}`] : []),
        ...(out === undefined ? [] : [`everything is kept in ${out}${check}`]),
    ];
}
/** A quote, and what stands for one between quotes of a shell. */
const quote = '\u0027';
const innerQuote = '\u0027\\\u0027\u0027';
/** A path as a shell takes it. */
const quoted = (path) => /^[\w./-]+$/.test(path) ? path : quote + path.replaceAll(quote, innerQuote) + quote;
const stopLine = ({ phase, code, stage, because }) => stage === undefined ? `phase ${phase} failed with exit code ${code}: ${because}` : `stopped by ${stage}: ${because}`;
function attackLine(attack, stop) {
    const { name, expected } = attack;
    const wanted = `${expected.stage} / ${expected.finding}`;
    if (heldBy(attack, stop))
        return `attack ${name}: stopped by ${wanted}, as it should be`;
    if (stop === undefined)
        return `attack ${name}: NOT STOPPED; ${wanted} should have stopped it`;
    const met = `${stop.stage ?? `an error in phase ${stop.phase}`} / ${stop.findings.join(', ') || 'no finding'}`;
    return `attack ${name}: stopped by ${met}; ${wanted} should have stopped it`;
}
/** The same for machines: one document. */
function renderOutcomeJson(outcome) {
    const { attack, performance, gathered, policy, out } = outcome;
    const { plan, build, seal, publish, confirm, failed } = performance;
    const whole = wholeReport(outcome);
    const stop = failed && stopOf(failed);
    const story = storyOf(outcome);
    const document = {
        ...(story && faultJson(story)),
        ...(attack && { attack: attack.name, does: attack.does, when: attack.strike.when, expected: attack.expected }),
        stopped: stop ? stoppedJson(stop, attack) : null,
        exit: exitCodeOf(outcome),
        world: whole.world,
        project: gathered.project,
        version: gathered.version,
        policy: policy.origin,
        ignored: gathered.ignored,
        seal: whole.seal ?? null,
        published: failed ? 0 : whole.files.length,
        files: whole.files,
        approval: whole.approval ?? null,
        publication: whole.publication ?? null,
        phases: [plan, ...(build?.stamps ?? []), performance.sealing?.broken, seal, publish, confirm].flatMap((run) => run ? [{ phase: run.phase, job: run.job, exit: run.code, ms: Math.round(run.ms) }] : []),
        out: out ?? null,
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
/** Under attack the expected finding is told where it is among those that block; its order does not matter. */
function stoppedJson({ phase, code, stage, findings, because }, attack) {
    const expected = findings.find((id) => id === attack?.expected.finding);
    return { stage: stage ?? null, finding: expected ?? findings[0] ?? null, findings, because, phase, exit: code };
}

;// CONCATENATED MODULE: ./build/commands/rehearse/in-lanes.js
/**
 * Works on every item, at most `lanes` at a time. Answers come in the order of the items. After a failure nothing new
 * is begun; what runs is waited for, and then the failure is thrown.
 */
async function inLanes(items, lanes, work) {
    const answers = new Map();
    const failures = [];
    const waiting = items.entries();
    const lane = async () => {
        // All lanes draw from one iterator, so that no item is taken twice.
        for (const [at, item] of waiting) {
            if (failures.length > 0)
                return;
            await work(item).then((answer) => answers.set(at, answer), (failure) => failures.push(failure));
        }
    };
    await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
    if (failures.length > 0)
        throw failures[0];
    return [...answers].sort(([a], [b]) => a - b).map(([, answer]) => answer);
}

;// CONCATENATED MODULE: ./build/commands/rehearse/job-permissions.js
/** What each job of the rehearsed workflow may do: the `permissions:` of the workflow that this project recommends. */
const jobPermissions = {
    plan: { contents: 'read', actions: 'read' },
    leg: { contents: 'read' },
    attest: { contents: 'read', actions: 'read', checks: 'read', 'id-token': 'write' },
    seal: { contents: 'read', actions: 'read', checks: 'read', 'id-token': 'write', attestations: 'write' },
    publish: { contents: 'read', actions: 'read', 'id-token': 'write' },
    confirm: { contents: 'read', actions: 'read' },
};

;// CONCATENATED MODULE: ./build/commands/rehearse/build-legs.js




/** Legs at one time: each is a process of its own. */
const lanes = 2;
/**
 * Plays the build jobs: each lays out its files, uploads them and stamps them. Where the policy names a builder, each leg
 * is a call of it, and a second job of the call signs.
 *
 * @param plan output of the job `plan`, which the caller passes on to a builder.
 */
async function buildLegs(setting, legs, plan = '') {
    const built = await inLanes(legs, lanes, (leg) => buildLeg(setting, leg, plan));
    return {
        legs: built.map(({ leg }) => leg),
        stamps: built.flatMap(({ stamp }) => stamp ?? []),
        attests: built.flatMap(({ attest }) => attest ?? []),
    };
}
async function buildLeg(setting, leg, plan) {
    const { runner, files, builds, source, tell, builder } = setting;
    const job = await runner.start({
        name: builder === undefined ? leg.job : `${leg.job} / build`,
        permissions: jobPermissions.leg,
        labels: [machineOf(leg)],
        ...(builder !== undefined && { calledWorkflow: builder }),
    });
    // A leg without files has nothing to upload and nothing to stamp, and no job fails for that on GitHub.
    if (leg.files.length === 0) {
        await runner.finish(job, true);
        return { leg: { ...leg, jobId: job.id, artifactId: 0 } };
    }
    const folder = files.join(builds, String(job.id));
    await files.makeFolder(folder);
    for (const { name, path } of leg.files)
        await files.copy(path, files.join(folder, name));
    const archive = leg.artifact === undefined ? { archive: false } : { name: leg.artifact };
    const uploaded = await tell('POST', '/artifacts', { job: job.id, files: leg.files, ...archive });
    const stamp = await runner.run(job, 'stamp', { path: folder, 'source-path': leg.checkout ?? source.path });
    await runner.finish(job, stamp.code === 0);
    const built = { leg: { ...leg, jobId: job.id, artifactId: idOf(uploaded) }, stamp };
    if (builder === undefined || stamp.code !== 0)
        return built;
    return { ...built, attest: await attestLeg(setting, leg.job, builder, { plan, uploaded }) };
}
/** The job beside the one that built, in the same called workflow; it gets that one's outputs and nothing else of it. */
async function attestLeg({ runner }, name, calledWorkflow, { plan, uploaded }) {
    const job = await runner.start({ name: `${name} / attest`, permissions: jobPermissions.attest, calledWorkflow });
    const [id, digest] = [String(uploaded.id), String(uploaded.digest).replace('sha256:', '')];
    const run = await runner.run(job, 'attest-wheel', { plan, 'artifact-id': id, 'artifact-digest': digest });
    await runner.finish(job, run.code === 0);
    return run;
}
function idOf({ id }) {
    if (typeof id === 'number')
        return id;
    throw new build_errors/* ReleaseError */.K2('WORLD_UNREACHABLE', 'the rehearsal’s world stored an artifact without telling its id');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/play-seal.js



/** Exit code of a phase that does not know, and may be run again. */
const unknown = 5;
/**
 * Plays the job `seal` under a fault: once as it is, and again, when it had to stop, as a person re-runs a failed job
 * when the fault is over.
 *
 * @param sealOnce starts the job, runs its phase and ends it.
 */
async function playSeal(setting, sealOnce) {
    const { fault } = setting;
    const { run: seal, ...rest } = await playFaulted(setting, fault?.when ? undefined : fault, 'seal', sealOnce);
    return { seal, ...rest };
}
/** The same for the job `publish` and the faults that strike there. */
async function playPublish(setting, publishOnce) {
    const { fault } = setting;
    return playFaulted(setting, fault?.when === 'publish' ? fault : undefined, 'publish', publishOnce);
}
async function playFaulted(setting, fault, job, once) {
    const { tell, say } = setting;
    if (fault === undefined)
        return { run: await once(), steps: [], github: [], met: 0 };
    const start = await readBoth(tell);
    say(`FAULT    while ${strikesWhile(fault)}: ${fault.does}`);
    await fault.strike(tell);
    const first = await once();
    const met = await lift(setting, fault);
    const middle = await readBoth(tell);
    const { signing, github } = stepOf(job, start, middle, met);
    if (first.code !== unknown)
        return { run: first, steps: [signing], github: [github], met };
    say('LIFTED   the fault is over, and the failed job is run again');
    await tell('POST', '/rerun', {});
    const run = await once();
    const again = stepOf(`${job}, re-run`, middle, await readBoth(tell), 0);
    return { run, broken: first, steps: [signing, again.signing], github: [github, again.github], met };
}
const readBoth = async (tell) => ({
    signing: await readFigures(tell),
    github: await readGithubFigures(tell),
});
const stepOf = (step, before, after, met) => ({
    signing: { step, ...figuresBetween(before.signing, after.signing) },
    github: {
        step,
        api: after.github.api - before.github.api,
        store: after.github.store - before.github.store,
        met,
    },
});
/** @returns how many requests met the fault. */
async function lift({ tell }, fault) {
    const { met } = await tell('GET', '/faults');
    await tell('DELETE', '/faults');
    await fault.lift?.(tell);
    return typeof met === 'number' ? met : 0;
}

;// CONCATENATED MODULE: ./build/commands/rehearse/flow.js



/** Plays the whole workflow, job by job, with nothing but job outputs passed on; an attack strikes in between. */
async function flow(setting) {
    const { runner, occasion } = setting;
    await strikeEarly(setting);
    const planJob = await runner.start({ name: 'plan', permissions: jobPermissions.plan });
    const plan = await act(setting, planJob, 'plan', { 'source-ref': occasion.tag, index: occasion.index });
    if (plan.code !== 0)
        return { plan, failed: plan };
    const build = await buildAll(setting, plan.outputs.get('plan') ?? '');
    const broken = [...build.stamps, ...build.attests].find(({ code }) => code !== 0);
    if (broken)
        return { plan, build, failed: broken };
    await strikeBuilt(setting, build.legs);
    const planned = { plan: plan.outputs.get('plan') ?? '' };
    // Run again, the job has another id.
    let sealJobId = 0;
    const sealing = await playSeal(setting, async () => {
        const sealJob = await runner.start({ name: 'seal', permissions: jobPermissions.seal });
        sealJobId = sealJob.id;
        return act(setting, sealJob, 'seal', planned);
    });
    const { seal } = sealing;
    const sealed = { plan, build, seal, sealing };
    if (seal.code !== 0)
        return { ...sealed, failed: seal };
    const digest = await strikeSealed(setting, build.legs, sealJobId, seal);
    const publishing = await playPublish(setting, async () => {
        const publishJob = await pastTheGate(setting, build.legs, digest);
        return act(setting, publishJob, 'publish', { ...planned, seal: digest });
    });
    const { run: publish } = publishing;
    if (publish.code !== 0)
        return { ...sealed, publish, publishing, failed: publish };
    const confirmJob = await runner.start({ name: 'confirm', permissions: jobPermissions.confirm });
    const confirm = await act(setting, confirmJob, 'confirm', { seal: digest, index: occasion.index });
    return { ...sealed, publish, publishing, confirm, failed: confirm.code === 0 ? undefined : confirm };
}
/** Runs a job's one phase, ends the job, and says how it went. */
async function act({ runner, say }, job, phase, inputs) {
    const run = await runner.run(job, phase, inputs);
    await runner.finish(job, run.code === 0);
    const [why] = run.errors.join('\n').split('\n');
    const ended = `ended with exit code ${run.code}${why ? `: ${why}` : ''}`;
    say(stepLine(phase, run.ms, run.report?.headline ?? ended));
    return run;
}
/** One line of the rehearsal's progress: the step, how long it took, and what came of it. */
const stepLine = (step, ms, what) => `${step.padEnd(8)} ${(ms / 1_000).toFixed(1).padStart(5)} s  ${what}`;
async function buildAll(setting, plan) {
    const { attack, clock, say } = setting;
    const begin = clock.now();
    const attacked = attack?.strike.when === 'while a leg builds';
    if (attacked)
        say(strikeLine(attack));
    const legs = attacked ? await attack.strike.legs(setting.legs, buildScene(setting)) : setting.legs;
    const build = await buildLegs(setting, legs, plan);
    const count = legs.reduce((sum, { files }) => sum + files.length, 0);
    const signed = build.attests.length > 0 ? `; ${build.attests.length} signed as ${setting.builder}` : '';
    const what = `${legs.length} legs uploaded ${count} files and left ${build.stamps.length} stamps${signed}`;
    say(stepLine('build', clock.now() - begin, what));
    return build;
}
/** One line that says what an attacker does now. */
const strikeLine = ({ does, strike }) => `ATTACK   ${strike.when}: ${does}`;
const buildScene = ({ tell, forge, victim, source, files, occasion: { tag, index } }) => ({
    tell,
    forge,
    victim,
    source,
    tag,
    index,
    files,
});
async function strikeEarly({ attack, say, tell, occasion: { environment } }) {
    if (attack?.strike.when !== 'before the plan')
        return;
    say(strikeLine(attack));
    await attack.strike.act({ tell, environment });
}
async function strikeBuilt(setting, legs) {
    const { attack, say } = setting;
    if (attack?.strike.when !== 'between build and seal')
        return;
    say(strikeLine(attack));
    await attack.strike.act({ ...buildScene(setting), legs });
}
/** @returns the digest of the seal that people are asked about: the job's own, or an attacker's. */
async function strikeSealed(setting, legs, sealJobId, run) {
    const { attack, say, files } = setting;
    const seal = run.outputs.get('seal') ?? '';
    if (attack?.strike.when !== 'between seal and approval')
        return seal;
    say(strikeLine(attack));
    const folder = files.join(run.folder, 'seal');
    return attack.strike.act({ ...buildScene(setting), legs, seal, sealJobId, folder });
}
/** Starts the publish job, which GitHub holds, and lets people decide on it. @returns the job, which then runs. */
async function pastTheGate(setting, legs, seal) {
    const { occasion, attack, say } = setting;
    const { environment, gates, starter, robot } = occasion;
    const again = attack?.strike.when === 'in place of a second approval';
    const job = again ? await startAgain(setting, seal) : await startPublish(setting, seal);
    const reviewer = gates[0]?.reviewer ?? '';
    const people = { reviewer, starter, robot };
    const scene = { ...buildScene(setting), legs, seal, publishJobId: job.id, environment, ...people };
    if (attack?.strike.when === 'in place of the approval' || again) {
        say(strikeLine(attack));
        await attack.strike.act(scene);
    }
    else
        await approveAll(setting, seal);
    if (attack?.strike.when === 'between approval and publish') {
        say(strikeLine(attack));
        await attack.strike.act(scene);
    }
    return job;
}
const startPublish = ({ runner, occasion: { environment } }, seal) => runner.start({ name: `publish ${seal}`, permissions: jobPermissions.publish, environment });
/** A first try that people let go without a word and that failed; then the run's next attempt, with a job that waits. */
async function startAgain(setting, seal) {
    const { runner, occasion, tell, say } = setting;
    const first = await startPublish(setting, seal);
    for (const { environment, reviewer: user } of occasion.gates) {
        await tell('POST', '/approvals', { environment, state: 'approved', user, comment: '' });
    }
    await runner.finish(first, false);
    await tell('POST', '/rerun', {});
    say('AGAIN    the publish job was let go without a word, failed, and is run again');
    return startPublish(setting, seal);
}
/** Each listed person lets the seal pass and names its digest, as `review` tells a person to do. */
async function approveAll({ occasion, clock, tell, say }, seal) {
    for (const { environment, reviewer: user } of occasion.gates) {
        const begin = clock.now();
        await tell('POST', '/approvals', { environment, state: 'approved', user, comment: `sha256:${seal}` });
        say(stepLine('approve', clock.now() - begin, `${user} lets sha256:${seal.slice(0, 16)}… pass to ${environment}`));
    }
}

;// CONCATENATED MODULE: ./build/commands/rehearse/reachable.js

/** Waits for the world, which shares no errors with us: every failure of its own becomes WORLD_UNREACHABLE. */
async function worldly(what, work) {
    try {
        return await work;
    }
    catch (cause) {
        if (cause instanceof build_errors/* ReleaseError */.K2)
            throw cause;
        const words = cause instanceof Error ? cause.message : String(cause);
        throw new build_errors/* ReleaseError */.K2('WORLD_UNREACHABLE', `${what}: ${words}`, { cause });
    }
}
/** The world's control with every failure as WORLD_UNREACHABLE. */
const reachable = ({ control }) => (method, path, body) => worldly('the rehearsal’s world refused a request', control(method, path, body));

;// CONCATENATED MODULE: ./build/commands/rehearse/read-report.js

/** Bytes. A report of 1,000 distributions, each with all of its verdicts, stays below. */
const maxReportBytes = 64 * 1024 * 1024;
/**
 * Reads the report that a phase left behind. It was written by this same program a moment ago, so only its outline is
 * looked at.
 *
 * @returns `undefined` when the phase left none. @throws ReleaseError BUG when it is no report.
 */
async function readReport(files, folder) {
    const name = 'report.json';
    if (!(await files.list(folder))?.includes(name))
        return undefined;
    const text = Buffer.from(await files.read(files.join(folder, name), maxReportBytes)).toString('utf8');
    const value = parsed(text);
    if (isReport(value))
        return value;
    throw new build_errors/* ReleaseError */.K2('BUG', `${files.join(folder, name)} is not a report`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isReport = (value) => typeof value === 'object' &&
    value !== null &&
    'headline' in value &&
    typeof value.headline === 'string' &&
    'verdicts' in value &&
    Array.isArray(value.verdicts);

// EXTERNAL MODULE: ./build/model/parsed.js
var model_parsed = __webpack_require__(37317);
;// CONCATENATED MODULE: ./build/commands/rehearse/step-outputs.js

/**
 * Reads what a step wrote to its file of outputs: `name=value` lines, and values of several lines between delimiters.
 * A name that is given twice keeps its last value, as on a runner.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
function stepOutputs(text) {
    const lines = text.split(/\r?\n/);
    const outputs = new Map();
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
        if (name === undefined || delimiter === undefined) {
            const equals = line.indexOf('=');
            if (equals < 1)
                return (0,model_parsed/* bad */.M)(`no output can be read in ${JSON.stringify(line.slice(0, 80))}`);
            outputs.set(line.slice(0, equals), line.slice(equals + 1));
            continue;
        }
        const end = lines.indexOf(delimiter, at + 1);
        if (end < 0)
            return (0,model_parsed/* bad */.M)(`the value of output ${name} has no end`);
        outputs.set(name, lines.slice(at + 1, end).join('\n'));
        at = end;
    }
    return (0,model_parsed/* good */.u)(outputs);
}

;// CONCATENATED MODULE: ./build/commands/rehearse/workflow-command.js
/** Commands without an effect on what is shown here. */
const silent = new Set(['add-mask', 'debug', 'echo', 'add-matcher', 'remove-matcher']);
/**
 * Reads one line of standard output. What is no known command is text, as on a runner.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
function workflowCommand(line) {
    const [, name = '', properties = '', data = ''] = /^\s*::([a-zA-Z-]+)(?: ([^:]*))?::(.*)$/s.exec(line) ?? [];
    const level = name.toLowerCase();
    if (level === 'notice' || level === 'warning' || level === 'error') {
        const title = property(properties, 'title');
        return { kind: 'annotation', level, title, message: unescaped(data) };
    }
    if (level === 'group')
        return { kind: 'group', title: unescaped(data) };
    if (level === 'endgroup')
        return { kind: 'group-end' };
    return silent.has(level) ? { kind: 'silent' } : { kind: 'text', text: line };
}
/** The value of one `name=value`; the list is parted by commas, which a value holds escaped. */
function property(properties, name) {
    const pair = properties.split(',').find((one) => one.trim().startsWith(`${name}=`));
    const value = pair === undefined ? '' : pair.slice(pair.indexOf('=') + 1);
    return unescaped(value.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
/** The per cent sign last, or an escaped escape would be read twice. */
const unescaped = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

;// CONCATENATED MODULE: ./build/commands/rehearse/runner.js




/** Bytes. GitHub allows 1 MiB of outputs for a job. */
const maxOutputBytes = 1024 * 1024;
/** Plays GitHub's runner: a phase gets exactly the variables that its job has, and files for outputs and summary. */
const makeRunner = (parts) => ({
    start: async (wish) => jobOf(wish, await parts.tell('POST', '/jobs', wish)),
    run: (job, phase, inputs) => runPhase(parts, job, phase, inputs),
    finish: async ({ id }, success) => {
        await parts.tell('POST', `/jobs/${id}/finish`, { conclusion: success ? 'success' : 'failure' });
    },
});
function jobOf({ name }, { id, env, token }) {
    if (typeof id === 'number' && typeof token === 'string' && typeof env === 'object' && env !== null) {
        const variables = Object.entries(env).map(([key, value]) => [key, String(value)]);
        return { id, name, token, env: Object.fromEntries(variables) };
    }
    throw new build_errors/* ReleaseError */.K2('WORLD_UNREACHABLE', `the rehearsal's world started job "${name}" without telling its token`);
}
async function stepPlace({ files, root }, { id }, phase) {
    const own = files.join(root, `${id}-${phase}`);
    const inside = (name) => files.join(own, name);
    const place = {
        outputs: inside('outputs.txt'),
        summary: inside('summary.md'),
        workspace: inside('workspace'),
        temp: inside('temp'),
    };
    await files.makeFolder(place.workspace);
    await files.makeFolder(place.temp);
    await files.write(place.outputs, '');
    await files.write(place.summary, '');
    return place;
}
/** The whole environment of a step. Input names keep their dashes, as a runner passes them. */
function stepEnvironment({ environment, world }, job, place, inputs) {
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]);
    return {
        ...environment,
        ...job.env,
        ...Object.fromEntries(given),
        GITHUB_OUTPUT: place.outputs,
        GITHUB_STEP_SUMMARY: place.summary,
        GITHUB_WORKSPACE: place.workspace,
        RUNNER_TEMP: place.temp,
        WHEELGATE_WORLD: world,
    };
}
async function runPhase(parts, job, phase, inputs) {
    const { files, clock, processes } = parts;
    const place = await stepPlace(parts, job, phase);
    const env = stepEnvironment(parts, job, place, { ...inputs, phase, token: job.token });
    const lines = [];
    const shown = shower(phase, parts.log);
    const line = (text) => {
        const read = workflowCommand(text);
        lines.push(read);
        shown(read);
    };
    const begin = clock.now();
    const { code, stderr } = await processes.run({ args: [], env, cwd: place.workspace, line });
    const ms = clock.now() - begin;
    // The signal has reached the phase too, so what it left is nobody's verdict.
    if (parts.interrupted())
        throw new build_errors/* ReleaseError */.K2('INTERRUPTED', `the rehearsal was ended by hand in phase ${phase}`);
    await recordAnnotations(parts.tell, job, lines);
    const folder = files.join(place.temp, 'wheelgate');
    const report = await readReport(files, folder);
    const outputs = await readOutputs(files, place.outputs, phase);
    const errors = errorsOf(lines, stderr, code);
    return { phase, job: job.name, code, outputs, report, errors, folder, summary: place.summary, ms };
}
/** Shows what a phase is at: its groups and what it says inside them. The report that it prints at its end is not that. */
function shower(phase, log) {
    let inside = false;
    return (line) => {
        if (line.kind === 'group')
            log.progress(`${phase}: ${line.title}`);
        else if (line.kind === 'text' && inside && line.text.trim() !== '')
            log.progress(`${phase}: ${line.text.trim()}`);
        if (line.kind === 'group' || line.kind === 'group-end')
            inside = line.kind === 'group';
    };
}
/** GitHub keeps what a step prints as a notice, warning or error on the check run of the step's own job. */
async function recordAnnotations(tell, { id }, lines) {
    for (const line of lines) {
        if (line.kind !== 'annotation')
            continue;
        const { title, message, level } = line;
        await tell('POST', `/jobs/${id}/annotations`, { title, message, level: level === 'error' ? 'failure' : level });
    }
}
async function readOutputs(files, path, phase) {
    const parsed = stepOutputs(Buffer.from(await files.read(path, maxOutputBytes)).toString('utf8'));
    if (parsed.ok)
        return parsed.value;
    throw new build_errors/* ReleaseError */.K2('BUG', `phase ${phase} wrote outputs that no runner can read: ${parsed.reasons.join('; ')}`);
}
/** Errors as the phase shows them on a runner; else the end of what it wrote to standard error. */
function errorsOf(lines, stderr, code) {
    if (code === 0)
        return [];
    const shown = lines.flatMap((line) => (line.kind === 'annotation' && line.level === 'error' ? [line.message] : []));
    return shown.length > 0 ? shown : stderr.trim().split('\n').slice(-5);
}

;// CONCATENATED MODULE: ./build/commands/rehearse/play.js





/** Plays the whole workflow in a started world. */
async function play(prepared, attack, world, parts) {
    const { files, root, worlds, say, clock, fault, latencyMs = 0 } = parts;
    const { gathered, occasion, source, policy } = prepared;
    const builder = policy.policy.signers[0]?.workflow;
    const legs = legsOf(gathered.distributions, (file) => files.join(gathered.folder, file));
    const victim = attack ? victimOf(legs) : '';
    const addresses = files.join(root, 'world.json');
    await files.write(addresses, fault || attack ? hastened(world.addresses, latencyMs) : world.addresses);
    const [builds, forged] = [files.join(root, 'builds'), files.join(root, 'forged')];
    await files.makeFolder(builds);
    await files.makeFolder(forged);
    const tell = reachable(world);
    const runner = makeRunner({ ...parts, tell, world: addresses });
    const forge = (file) => worldly(`no wheel could be forged as ${file}`, worlds.forge(forged, file));
    return flow({
        occasion,
        legs,
        source,
        victim,
        attack,
        builder,
        fault,
        tell,
        runner,
        forge,
        files,
        clock,
        builds,
        say,
    });
}
/** Thousand times shorter: half an hour of waiting takes a few seconds. */
const hastyPauses = 1_000;
/** Long enough for eight requests at once on a busy machine. */
const hastyTimeoutMs = 5_000;
/** The addresses for phases that are to go through the waits of a fault or an attack in seconds. */
const hastened = (addresses, latencyMs) => {
    const haste = { pauses: hastyPauses, requestTimeoutMs: hastyTimeoutMs + latencyMs };
    return JSON.stringify({ ...JSON.parse(addresses), haste });
};
/** The wheel that an attack goes for: the first of the leg with the most. */
function victimOf(legs) {
    const wheels = legs.map(({ files }) => files.filter(({ name }) => name.endsWith('.whl')));
    const [victim] = wheels.toSorted((a, b) => b.length - a.length)[0] ?? [];
    if (victim)
        return victim.name;
    throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', 'attack: every attack goes for a wheel, and there is none among the files');
}

// EXTERNAL MODULE: ./build/checks/distribution-check-ids.js
var distribution_check_ids = __webpack_require__(51454);
// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
// EXTERNAL MODULE: ./build/model/row.js + 1 modules
var model_row = __webpack_require__(47376);
;// CONCATENATED MODULE: ./build/model/infer-rows.js


/** Characters of one row; longer ones are split. No person reads a row of this length, no bound is near. */
const maxRowLength = 1_000;
/**
 * Finds rows that exactly these wheels meet, each its own: by platform family, with braces and, where it catches no
 * other wheel, a glob for the version of the platform, so that the next release meets them too.
 *
 * Two wheels that differ in nothing but the build tag cannot be told apart by rows.
 */
function inferRows(wheels) {
    const pythonsBy = new Map();
    for (const wheel of wheels) {
        const platform = platformFor(wheel, wheels);
        pythonsBy.set(platform, (pythonsBy.get(platform) ?? new Set()).add(pythonFor(wheel, wheels)));
    }
    // Platforms of one family that the same Pythons have share a row.
    const groups = new Map();
    for (const [platform, names] of [...pythonsBy].toSorted(([a], [b]) => (0,byte_order/* byteOrder */.T)(a, b))) {
        const pythons = [...names].toSorted(naturally);
        const key = `${infer_rows_familyOf(platform)} ${pythons.join(' ')}`;
        const group = groups.get(key) ?? { pythons, platforms: [] };
        group.platforms.push(platform);
        groups.set(key, group);
    }
    return [...groups.values()].flatMap(({ pythons, platforms }) => rowsFor(pythons, platforms));
}
/** The short form, unless it would stand for wheels of several Pythons: `cp39-abi3` beside `cp311-abi3`. */
function pythonFor(wheel, wheels) {
    const [short = '', full = short] = (0,model_row/* pythonsOf */.pe)(wheel);
    const alike = wheels.map(model_row/* pythonsOf */.pe).filter(([other]) => other === short);
    return alike.every(([, other = short]) => other === full) ? short : full;
}
/** The widest glob that fits this wheel and none that shares its Python; at last its tags as they stand. */
function platformFor(wheel, wheels) {
    const exact = wheel.platforms.join('.');
    const wide = widened(wheel.platforms);
    if (wide === undefined)
        return exact;
    const [python = ''] = (0,model_row/* pythonsOf */.pe)(wheel);
    const row = { text: '', python, short: python, platform: wide };
    const caught = wheels.some((other) => other.platforms.join('.') !== exact && (0,model_row/* meets */.D)(other, row));
    return caught ? exact : wide;
}
/** `manylinux_*_x86_64`, `macosx_10_*_x86_64`: what changes from release to release, taken out. */
function widened(platforms) {
    const globs = platforms.map((tag) => {
        const linux = /^(manylinux|musllinux)(_\d+_\d+|\d+)_(\w+)$/.exec(tag);
        if (linux)
            return { family: linux[1], old: !linux[2]?.startsWith('_'), machine: linux[3] };
        const mac = /^macosx_10_\d+_(\w+)$/.exec(tag);
        return mac ? { family: 'macosx_10', old: false, machine: mac[1] } : undefined;
    });
    const [first] = globs;
    if (!first || globs.some((one) => one?.family !== first.family || one?.machine !== first.machine))
        return undefined;
    // `manylinux2014` has no underscore before its number.
    return `${first.family}${globs.some((one) => one?.old) ? '' : '_'}*_${first.machine}`;
}
/** `cp313,cp314` and `win32,win_amd64` as one row; as several when one would be too long. */
function rowsFor(pythons, platforms) {
    const row = `${braced(pythons)}-${product(platforms)}`;
    if (row.length <= maxRowLength)
        return [row];
    const halves = (all) => [all.slice(0, all.length / 2), all.slice(all.length / 2)];
    if (platforms.length > 1)
        return halves(platforms).flatMap((half) => rowsFor(pythons, half));
    if (pythons.length > 1)
        return halves(pythons).flatMap((half) => rowsFor(half, platforms));
    return [row];
}
/** `{manylinux_*,musllinux_*}_{aarch64,x86_64}` where every machine has every kind of Linux; else all in one brace. */
function product(platforms) {
    const parts = platforms.map((platform) => /^(m[a-z]+linux_\*)_(\w+)$/.exec(platform) ?? [platform, platform, '']);
    const kinds = [...new Set(parts.map(([, kind = '']) => kind))];
    const machines = [...new Set(parts.map(([, , machine = '']) => machine))];
    const whole = kinds.length > 1 && machines.length > 1 && kinds.length * machines.length === platforms.length;
    return whole && !machines.includes('') ? `${braced(kinds)}_${braced(machines)}` : braced(platforms);
}
const braced = (texts) => (texts.length === 1 ? (texts[0] ?? '') : `{${texts.join(',')}}`);
function infer_rows_familyOf(platform) {
    return ['linux', 'macosx', 'win'].find((family) => platform.includes(family)) ?? platform;
}
/** `cp39` before `cp310`. */
function naturally(a, b) {
    const key = (text) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
    return (0,byte_order/* byteOrder */.T)(key(a), key(b));
}

;// CONCATENATED MODULE: ./build/model/infer-policy.js

/**
 * Writes a policy whose rows are met by exactly these distributions; a person can keep it and go on from there. All
 * that is not written has its default.
 *
 * @param files of one release; at least one, at most 999 wheels, no two wheels with the same tags.
 * @returns the text of `.github/wheelgate.yml`; the same for the same files in any order.
 */
function inferPolicy(files, { project, repository, workflowFile = 'wheels.yml' }) {
    const rows = inferRows(files.flatMap((name) => (name.kind === 'wheel' ? [name] : [])));
    const sdist = files.some(({ kind }) => kind === 'sdist') ? 'require' : 'off';
    const wheels = rows.length === 0 ? ['  wheels: []'] : ['  wheels:', ...rows.map((row) => `    - ${infer_policy_quoted(row)}`)];
    return [
        '# Inferred from the names of the files of one release. docs/policy.md has every key.',
        `project: ${/^(?!true$|false$|null$)[a-z][a-z0-9-]*$/.test(project) ? project : infer_policy_quoted(project)}`,
        'source:',
        `  repository: ${repository}`,
        '  tag: v{version}',
        `workflow: {file: ${workflowFile}}`,
        'distributions:',
        `  sdist: ${sdist}`,
        ...wheels,
        'indexes:',
        '  testpypi: {environment: testpypi, approval: none}',
        '  pypi: {environment: pypi}',
        '',
    ].join('\n');
}
/** JSON's quotes are YAML's too. */
const infer_policy_quoted = (text) => JSON.stringify(text);

// EXTERNAL MODULE: ./build/model/parse-policy.js + 7 modules
var parse_policy = __webpack_require__(47950);
;// CONCATENATED MODULE: ./build/commands/rehearse/sample-policy.js
/** The policy of the sample release: one row for each family of wheels that it builds. */
const samplePolicy = `project: sundial
source:
  repository: acme/sundial
  tag: v{version}
  branches: [main, maintenance/*]
  signed-tag: require
workflow: {file: wheels.yml, events: [workflow_dispatch], refs: [main, maintenance/*]}
distributions:
  sdist: require
  wheels:
    - "{cp312,cp313,cp314}-manylinux_*_{x86_64,aarch64}"
    - "{cp312,cp313,cp314}-macosx_11_0_arm64"
    - "{cp312,cp313,cp314}-win_amd64"
stamp: require
sbom: require
indexes:
  testpypi: {environment: testpypi, approval: none}
  pypi: {environment: pypi}
`;

;// CONCATENATED MODULE: ./build/commands/rehearse/choose-policy.js





/** Bytes; a policy of hundreds of rows stays far below. */
const maxPolicyBytes = 256 * 1024;
/**
 * Takes the policy file that was given; else the sample's own, or one inferred from the file names.
 *
 * @throws ReleaseError POLICY_INVALID with every mistake; INPUT_INVALID when it is for another project.
 */
async function choosePolicy(files, path, from, gathered) {
    const { text, origin } = await policyText(files, path, from, gathered);
    const parsed = (0,parse_policy/* parsePolicy */.O)(text, distribution_check_ids/* distributionCheckIds */.v);
    if (!parsed.ok)
        throw new build_errors/* ReleaseError */.K2('POLICY_INVALID', `${origin} cannot be used`, { mistakes: parsed.reasons });
    const { project } = gathered;
    if (parsed.value.project === project)
        return { policy: parsed.value, text, origin };
    throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', `policy: ${path} is for ${parsed.value.project}, the files are of ${project}`);
}
async function policyText(files, path, from, gathered) {
    if (path !== undefined) {
        return { text: Buffer.from(await files.read(path, maxPolicyBytes)).toString('utf8'), origin: path };
    }
    if (from === undefined)
        return { text: samplePolicy, origin: 'the sample’s own' };
    const text = inferPolicy(gathered.distributions, inferredFrom(gathered));
    return { text, origin: 'inferred from the file names, for no --policy was given' };
}
/** What file names cannot tell: a repository of the project's name, which exists in the rehearsal only. */
const inferredFrom = ({ project }) => ({ project, repository: `acme/${project}` });

;// CONCATENATED MODULE: ./build/commands/rehearse/gather.js


/** Names that claim to be a distribution. One that cannot be read is refused: leaving it out would hide a mistake. */
const claims = /\.(?:whl|tar\.gz)$/;
/** Builds the sample release into a new folder. */
async function gatherSample(files, worlds, folder) {
    await files.makeFolder(folder);
    await worlds.sample(folder);
    return gather(files, folder);
}
/**
 * Takes the distributions of a person's own folder; nothing is moved or changed there.
 *
 * @throws ReleaseError INPUT_INVALID when there is no such folder, a name cannot be read, or it holds two releases;
 *   NOTHING_TO_JUDGE when it holds no distribution.
 */
async function gather(files, folder) {
    const names = await files.list(folder);
    if (names === undefined)
        throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', `from: there is no folder ${folder}`);
    const claiming = names.filter((name) => claims.test(name));
    const parsed = claiming.map((name) => ({ name, read: (0,file_name/* parseDistributionName */.d)(name) }));
    const broken = parsed.flatMap(({ name, read }) => (read.ok ? [] : [`${name}: ${read.reasons.join(', ')}`]));
    if (broken.length > 0) {
        const list = broken.slice(0, 10).join('; ');
        throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', `from: ${broken.length} names of ${folder} cannot be read. ${list}`);
    }
    const distributions = parsed.flatMap(({ read }) => (read.ok ? [read.value] : []));
    if (distributions.length === 0) {
        throw new build_errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `from: ${folder} holds ${names.length} files, and no wheel or sdist`);
    }
    const project = only(folder, 'projects', distributions.map((name) => name.project));
    const version = only(folder, 'versions', distributions.map((name) => name.version));
    return { folder, distributions, project, version, ignored: names.filter((name) => !claims.test(name)) };
}
/** A release is of one project and one version. */
function only(folder, what, values) {
    const [first = '', ...others] = new Set(values);
    if (others.length === 0)
        return first;
    const all = [first, ...others].slice(0, 5).join(', ');
    throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', `from: ${folder} holds ${others.length + 1} ${what}: ${all}. Give one release`);
}

;// CONCATENATED MODULE: ./build/commands/rehearse/workflow-text.js
/** The action as a release repository pins it; the commit is nobody's. */
const action = `OWNER/wheelgate@${'1'.repeat(40)}`;
/**
 * The workflow file of the rehearsed release repository. Nobody runs it: the rehearsal plays its jobs. It is there to
 * be read, by `review` and by whoever looks at the world.
 */
const workflowText = (project, environment) => `name: Wheels of ${project}
on:
  workflow_dispatch:
    inputs:
      source-ref: {description: tag of the source repo, required: true}
      index: {type: choice, options: [none, testpypi, pypi, chain], default: none}
permissions: {}
jobs:
  plan:
    runs-on: ubuntu-24.04
    permissions: {contents: read, actions: read}
    outputs:
      plan: "\${{ steps.plan.outputs.plan }}"
      source-sha: "\${{ steps.plan.outputs.source-sha }}"
      version: "\${{ steps.plan.outputs.version }}"
    steps:
      - {id: plan, uses: ${action}, with: {phase: plan, source-ref: "\${{ inputs.source-ref }}", index: "\${{ inputs.index }}"}}
  build:
    needs: plan
    runs-on: ubuntu-24.04
    permissions: {contents: read}
    steps:
      - {uses: ${action}, with: {phase: stamp, path: wheelhouse, source-path: source}}
  sdist:
    needs: plan
    runs-on: ubuntu-24.04
    permissions: {contents: read}
    steps:
      - {uses: ${action}, with: {phase: stamp, path: dist, source-path: source}}
  seal:
    needs: [plan, build, sdist]
    runs-on: ubuntu-24.04
    permissions: {contents: read, actions: read, checks: read, id-token: write, attestations: write}
    outputs: {seal: "\${{ steps.seal.outputs.seal }}"}
    steps:
      - {id: seal, uses: ${action}, with: {phase: seal, plan: "\${{ needs.plan.outputs.plan }}"}}
  pypi:
    name: publish \${{ needs.seal.outputs.seal }}
    needs: [plan, seal]
    if: \${{ inputs.index == 'pypi' }}
    runs-on: ubuntu-24.04
    environment: ${environment}
    concurrency: {group: "wheelgate-pypi-\${{ needs.plan.outputs.version }}", cancel-in-progress: false}
    permissions: {contents: read, actions: read, id-token: write}
    steps:
      - {uses: ${action}, with: {phase: publish, plan: "\${{ needs.plan.outputs.plan }}", seal: "\${{ needs.seal.outputs.seal }}"}}
  confirm:
    needs: [seal, pypi]
    runs-on: ubuntu-24.04
    permissions: {contents: read, actions: read}
    steps:
      - {uses: ${action}, with: {phase: confirm, seal: "\${{ needs.seal.outputs.seal }}", index: pypi}}
`;

;// CONCATENATED MODULE: ./build/commands/rehearse/scenario.js


/** The people of a rehearsal. Ada starts the run and is listed as a reviewer, too: she may not approve her own run. */
const people = {
    ada: { login: 'ada', id: 9101, type: 'User' },
    grace: { login: 'grace', id: 9102, type: 'User' },
    barbara: { login: 'barbara', id: 9103, type: 'User' },
};
/** A program with an account of its own. No environment lists it. */
const robot = { login: 'release-robot', id: 9104, type: 'Bot' };
/** Path of the policy in every release repository. */
const policyPath = '.github/wheelgate.yml';
/** The workflow's inputs and its gates, as the policy has them. */
function occasionOf({ project, source, indexes, approval }, version) {
    const index = indexes.pypi ? 'pypi' : 'testpypi';
    const { environment = index, approval: asked = 'required' } = indexes[index] ?? {};
    const own = asked === 'required' ? [{ environment, reviewer: people.grace.login }] : [];
    const also = approval.also.map((name) => ({ environment: name, reviewer: people.barbara.login }));
    return {
        project,
        version,
        tag: source.tag.replace('{version}', version),
        index,
        environment,
        starter: people.ada.login,
        robot,
        gates: [...own, ...also],
    };
}
/** The world's scenario: a release repository with this policy, its source at the checkout's commits, and people. */
function scenarioOf({ policy: { policy, text }, occasion, source, now }) {
    const [owner = '', name = ''] = policy.source.repository.split('/');
    const createdAt = `${new Date(now).toISOString().slice(0, 19)}Z`;
    const branch = named(policy.workflow.refs[0] ?? 'main');
    return {
        release: releaseOf(policy, text, occasion, owner, branch),
        source: sourceOf(policy, source, occasion.tag, owner, name),
        run: {
            id: 7_000_001,
            attempt: 1,
            number: 42,
            actor: people.ada,
            triggeringActor: people.ada,
            createdAt,
            headBranch: branch,
            inputs: { 'source-ref': occasion.tag, index: occasion.index },
        },
        environments: environmentsOf(policy),
        people: [...Object.values(people), robot],
        project: policy.project,
        publishers: Object.fromEntries(Object.entries(policy.indexes).map(([index, { environment }]) => [index, environment])),
    };
}
function releaseOf(policy, text, { environment }, owner, branch) {
    const { file, events } = policy.workflow;
    const files = { [`.github/workflows/${file}`]: workflowText(policy.project, environment), [policyPath]: text };
    return {
        owner,
        name: `${policy.project}-release`,
        id: 7101,
        ownerId: 7001,
        visibility: 'public',
        defaultBranch: 'main',
        workflow: file,
        ref: `refs/heads/${branch}`,
        // Any 40 hex digits will do; made from the files, so that another policy is another commit.
        sha: (0,model_digest/* sha256Of */.Bj)(JSON.stringify(files)).slice(0, 40),
        event: events.includes('workflow_dispatch') ? 'workflow_dispatch' : (events[0] ?? 'workflow_dispatch'),
        files,
    };
}
/** Every branch that the policy allows holds the release commit and one after it. */
function sourceOf(policy, source, tag, owner, name) {
    const { commit, next, tagObject } = source;
    const of = ({ tree, date, message }, parents) => ({
        tree,
        parents,
        date,
        message,
    });
    return {
        owner,
        name,
        id: 7102,
        tags: { [tag]: { object: tagObject, annotated: true, commit: commit.sha, verified: true } },
        tagRules: [{ name: 'release tags', include: ['~ALL'], rules: ['update', 'deletion'] }],
        branches: Object.fromEntries(policy.source.branches.map((pattern) => [named(pattern), next.sha])),
        commits: { [commit.sha]: of(commit, []), [next.sha]: of(next, [commit.sha]) },
    };
}
/** Each environment that the policy names, protected as the gate wants it. */
function environmentsOf({ indexes, approval, workflow }) {
    const protectedBy = (reviewers, id) => ({
        id,
        reviewers,
        preventSelfReview: reviewers.length > 0,
        canAdminsBypass: false,
        branchPolicy: workflow.refs,
    });
    const own = Object.values(indexes).map(({ environment, approval: asked }, at) => {
        const reviewers = asked === 'required' ? [people.ada, people.grace] : [];
        return [environment, protectedBy(reviewers, 8100 + 10 * at)];
    });
    const also = approval.also.map((name, at) => [name, protectedBy([people.barbara], 8200 + 10 * at)]);
    return Object.fromEntries([...own, ...also]);
}
/** A branch that a glob stands for. */
const named = (pattern) => pattern.replace('**', '1.x').replaceAll('*', '1.x');

;// CONCATENATED MODULE: ./build/commands/rehearse/prepare.js





/**
 * Gathers the release, its policy and a source checkout.
 *
 * @param root existing folder for what is made.
 * @throws ReleaseError INPUT_INVALID, POLICY_INVALID, NOTHING_TO_JUDGE; TOOL_MISSING without git.
 */
async function prepare(root, { from, policy: path }, { files, worlds }) {
    const gathered = from === undefined ? await gatherSample(files, worlds, files.join(root, 'sample')) : await gather(files, from);
    const policy = await choosePolicy(files, path, from, gathered);
    const { project, version } = gathered;
    const occasion = occasionOf(policy.policy, version);
    const place = files.join(root, 'source');
    await files.makeFolder(place);
    const made = worlds.checkout(place, project, version, occasion.tag);
    const source = await worldly('the source checkout of the rehearsal could not be made', made);
    if (source)
        return { gathered, policy, occasion, source };
    throw new build_errors/* ReleaseError */.K2('TOOL_MISSING', 'a rehearsal makes a source checkout, and there is no git on PATH');
}

;// CONCATENATED MODULE: ./build/commands/rehearse/serve.js
/** Tells where the world is, as one line of JSON that `WHEELGATE_WORLD` takes, and waits until the user has enough. */
async function serve(world, { print, stopped, say }) {
    print(`${world.addresses}\n`);
    say('the world is up until you press Ctrl-C');
    await stopped();
}

;// CONCATENATED MODULE: ./build/commands/rehearse/rehearse.js










/**
 * Rehearses a whole release, plan to confirm, in an embedded world on loopback: on a sample, or on the user's own files.
 *
 * @returns the exit code: 0 when it went to the end, else that of the phase that stopped; under attack 0 when the guard
 *   that is meant for it stopped it, else 1.
 * @throws ReleaseError for inputs that cannot be used, before anything is written.
 */
async function rehearse(inputs, ports) {
    const { host, files } = ports;
    const { attack, fault, out } = inputs;
    if (inputs.serve && [attack, fault, out].some((one) => one !== undefined)) {
        const what = 'serve: starts a world and nothing else; leave out --attack, --fault and --out';
        throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', what);
    }
    if (inputs.attack !== undefined && inputs.fault !== undefined) {
        throw new build_errors/* ReleaseError */.K2('INPUT_INVALID', 'fault: a rehearsal plays one bad day; leave out --attack or --fault');
    }
    if (inputs.fault === 'list') {
        host.print(renderFaults(inputs.json));
        return 0;
    }
    if (inputs.fault !== undefined)
        findFault(inputs.fault);
    if (inputs.attack === 'list') {
        host.print(renderAttacks(inputs.json));
        return 0;
    }
    if (inputs.attack !== undefined)
        findAttack(inputs.attack);
    if (inputs.out !== undefined)
        await requireEmpty(files, inputs.out);
    const root = await files.workspace('rehearsal');
    try {
        return await withWorld(root, inputs, ports);
    }
    finally {
        await files.remove(root);
    }
}
async function withWorld(root, inputs, ports) {
    const { files, worlds, clock } = ports;
    const prepared = await prepare(root, inputs, ports);
    const scenario = scenarioOf({ ...prepared, now: clock.now() });
    const dir = files.join(root, 'world');
    await files.makeFolder(dir);
    const starting = worlds.start({ scenario, dir, latencyMs: inputs.latencyMs });
    const world = await worldly('the rehearsal’s world could not be started', starting);
    try {
        return await inWorld(root, world, prepared, inputs, ports);
    }
    finally {
        await world.close();
    }
}
async function inWorld(root, world, prepared, inputs, ports) {
    const { files, host, log, stopped } = ports;
    const print = (text) => {
        log.progress('');
        host.print(text);
    };
    const say = inputs.json || inputs.serve ? log.info : (line) => print(`${line}\n`);
    say(openingLine(prepared));
    if (inputs.serve) {
        await serve(world, { print: host.print, stopped, say });
        return 0;
    }
    const attack = inputs.attack === undefined ? undefined : findAttack(inputs.attack);
    const fault = inputs.fault === undefined ? undefined : findFault(inputs.fault);
    let over = false;
    void stopped().then(() => {
        over = true;
    });
    const { latencyMs } = inputs;
    const parts = { ...ports, root, say, fault, latencyMs, interrupted: () => over };
    const performance = await play(prepared, attack, world, parts);
    const { gathered, policy } = prepared;
    const { out } = inputs;
    if (out !== undefined)
        await keep(files, out, { performance, gathered, trustedRoot: world.trustedRoot });
    const outcome = { gathered, policy, attack, fault, performance, out };
    print(inputs.json ? renderOutcomeJson(outcome) : renderOutcome(outcome));
    return exitCodeOf(outcome);
}

// EXTERNAL MODULE: ./build/endpoints.js
var endpoints = __webpack_require__(93590);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./build/rehearsal/sample/archive-entry.js
const textEntry = (path, text) => ({ path, bytes: Buffer.from(text) });

;// CONCATENATED MODULE: ./build/rehearsal/sample/source-files.js

const licenseExpression = 'BSD-3-Clause AND MIT';
const licenseFiles = ['LICENSE.txt', 'LICENSES_bundled.txt'];
const readme = (name) => `# ${name}

The project that a rehearsal releases. It does nothing, and it is on no index.
`;
const pyproject = ({ name, version }) => `[build-system]
requires = ["meson-python>=0.18"]
build-backend = "mesonpy"

[project]
name = "${name}"
version = "${version}"
description = "The project that a rehearsal releases"
readme = "README.md"
requires-python = ">=3.12"
license = "${licenseExpression}"
license-files = ["${licenseFiles.join('", "')}"]
`;
const license = `Copyright (c) the authors of a project that does not exist

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
conditions of the BSD 3-Clause licence are met.
`;
const bundledLicenses = `libalmanac, in the wheels only: MIT. Copyright (c) nobody.
`;
/** Python modules of the package, below its folder. */
const packageFiles = ({ version }) => [
    textEntry('__init__.py', 'from ._core import noon\nfrom ._version import version as __version__\n'),
    textEntry('_version.py', `version = "${version}"\n`),
    textEntry('py.typed', ''),
];
/** The two licence files, below a folder that ends in `/` or is empty. */
const licenseEntries = (folder) => [
    textEntry(`${folder}${licenseFiles[0]}`, license),
    textEntry(`${folder}${licenseFiles[1]}`, bundledLicenses),
];
/** Every file of the source tree: what the checkout holds, and the sdist. */
const sourceFiles = (project) => [
    ...licenseEntries(''),
    textEntry('README.md', readme(project.name)),
    textEntry('meson.build', `project('${project.name}', 'c', version: '${project.version}')\n`),
    textEntry('pyproject.toml', pyproject(project)),
    ...packageFiles(project).map((file) => ({ ...file, path: `src/${project.name}/${file.path}` })),
    textEntry(`src/${project.name}/_core.c`, 'int noon(void) { return 12; }\n'),
];

;// CONCATENATED MODULE: ./build/rehearsal/sample/metadata-text.js

/** Core metadata 2.4: METADATA of a wheel and PKG-INFO of the sdist are the same text. */
const metadataText = ({ name, version }) => `Metadata-Version: 2.4
Name: ${name}
Version: ${version}
Summary: The project that a rehearsal releases
License-Expression: ${licenseExpression}
${licenseFiles.map((file) => `License-File: ${file}\n`).join('')}Requires-Python: >=3.12
Description-Content-Type: text/markdown

${readme(name)}`;

;// CONCATENATED MODULE: ./build/rehearsal/sample/sample-project.js
/** The project that a rehearsal releases when it is given nothing else. It exists nowhere. */
const sampleProject = 'sundial';
const sampleVersion = '1.4.0';
/** When the sample's commit was made: SOURCE_DATE_EPOCH of everything built from it. ISO, UTC. */
const sampleDate = '2025-11-03T09:30:00Z';
const pythons = ['cp312', 'cp313', 'cp314'];
const platforms = [
    'manylinux_2_27_x86_64.manylinux_2_28_x86_64',
    'manylinux_2_27_aarch64.manylinux_2_28_aarch64',
    'macosx_11_0_arm64',
    'win_amd64',
];
/** File name of the sample's sdist. */
const sampleSdist = `${sampleProject}-${sampleVersion}.tar.gz`;
/** File names of the sample's wheels: three Pythons on four platforms. */
const sampleWheels = platforms.flatMap((platform) => pythons.map((python) => `${sampleProject}-${sampleVersion}-${python}-${python}-${platform}.whl`));

;// CONCATENATED MODULE: ./build/rehearsal/sample/write-tar.js
const blockBytes = 512;
/** Where the header's own checksum stands, and how long it is. */
const checksumAt = 148;
const checksumBytes = 8;
/**
 * Writes a ustar archive of regular files, owned by nobody, one time for all.
 *
 * @param date ISO. @throws Error when a path is longer than the 100 bytes of the name field.
 */
function writeTar(entries, date) {
    const seconds = Math.floor(Date.parse(date) / 1_000);
    const parts = entries.flatMap((entry) => [header(entry, seconds), padded(entry.bytes)]);
    return Buffer.concat([...parts, Buffer.alloc(2 * blockBytes)]);
}
/** Data filled up to a whole block. */
const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc((blockBytes - (bytes.length % blockBytes)) % blockBytes)]);
/** Fields of a ustar header, each a text of octal digits and a NUL. */
function header({ path, bytes, executable }, seconds) {
    if (Buffer.byteLength(path) > 100)
        throw new Error(`too long for this archive: ${path}`);
    const block = Buffer.alloc(blockBytes);
    const octal = (value, at, digits) => block.write(value.toString(8).padStart(digits, '0'), at);
    block.write(path, 0);
    octal(executable ? 0o755 : 0o644, 100, 7);
    octal(0, 108, 7);
    octal(0, 116, 7);
    octal(bytes.length, 124, 11);
    octal(seconds, 136, 11);
    block.write('0', 156);
    block.write('ustar\u000000', 257);
    octal(0, 329, 7);
    octal(0, 337, 7);
    // The sum is taken as if its own field held blanks.
    block.fill(' ', checksumAt, checksumAt + checksumBytes);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, checksumAt);
    return block;
}

;// CONCATENATED MODULE: ./build/rehearsal/sample/build-sdist.js






/** Builds a source distribution: the source tree and PKG-INFO in one folder. gzip's own header says no name, no time. */
function buildSdist(project) {
    const folder = `${project.name}-${project.version}`;
    const entries = [textEntry('PKG-INFO', metadataText(project)), ...sourceFiles(project)];
    return (0,external_node_zlib_.gzipSync)(writeTar(entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` })), sampleDate));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/rehearsal/pypi/pep440.js
/** PEP 440, appendix B, in the lenient form that is normalized before use. */
const VERSION = new RegExp([
    String.raw `^\s*v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d*))?`,
    String.raw `(?:(-(\d+))|(?:[-_.]?(post|rev|r)[-_.]?(\d*)))?`,
    String.raw `(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$`,
].join(''), 'i');
const PRE = {
    alpha: 'a',
    a: 'a',
    beta: 'b',
    b: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
    rc: 'rc',
};
const number = (digits) => (digits ?? '').replace(/^0+(?=\d)/, '') || '0';
/** The normal form of a version; null where the text is none (more than 200 characters count as none). */
function normalizeVersion(version) {
    const found = version.length > 200 ? null : VERSION.exec(version);
    if (!found)
        return null;
    const [, epoch, release = '', pre, preNumber, dash, dashNumber, post, postNumber, dev, devNumber, local] = found;
    const parts = [number(epoch) === '0' ? '' : `${number(epoch)}!`, release.split('.').map(number).join('.')];
    if (pre)
        parts.push(`${PRE[pre.toLowerCase()]}${number(preNumber)}`);
    if (dash || post)
        parts.push(`.post${number(dash ? dashNumber : postNumber)}`);
    if (dev)
        parts.push(`.dev${number(devNumber)}`);
    if (local)
        parts.push(`+${local.toLowerCase().replaceAll(/[-_]/g, '.')}`);
    return parts.join('');
}
/** Equal for versions that are equal: `3.2.0` is `3.2`. Undefined where the text is no version. */
function versionKey(version) {
    const normal = normalizeVersion(version);
    // Zeros at the end of the release do not count; what follows the release is no digit.
    return normal?.replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)*(?!\.?\d)/, '$1');
}
/** Equal as versions. A text that is no version equals nothing. */
const sameVersion = (left, right) => versionKey(left) !== undefined && versionKey(left) === versionKey(right);
/** PEP 503 name. */
function normalizeName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/python-repr.js
const NAMED = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** A text as the index's messages quote it: Python's `repr`. */
function repr(value) {
    const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
    const escaped = value.replaceAll(/[\\\p{C}\p{Z}]/gu, (one) => (one === ' ' ? one : (NAMED[one] ?? numbered(one))));
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
function numbered(one) {
    const code = one.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/rehearsal/http.js

const json = (status, value, headers = {}) => ({
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
});
const http_text = (status, body, type = 'text/plain; charset=utf-8') => ({
    status,
    headers: { 'content-type': type },
    body,
});
/** Serves one handler on a free loopback port. */
async function http_serve(handler, options = {}) {
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        void answer(handler, options, incoming, response);
    });
    server.keepAliveTimeout = 1_000;
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    const close = () => new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
    return { url: `http://127.0.0.1:${port}`, close };
}
async function answer(handler, options, incoming, response) {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`);
    const request = { method: incoming.method ?? 'GET', url, headers: incoming.headers, stream: incoming };
    if (options.latencyMs)
        await new Promise((resolve) => setTimeout(resolve, options.latencyMs));
    const fault = options.fault?.(request);
    const works = fault === undefined || fault.afterWork || fault.cut;
    const answered = works ? await settle(handler, request) : undefined;
    const reply = (fault?.cut ? answered : (fault ?? answered)) ?? json(500, {});
    if (response.destroyed)
        return;
    incoming.resume();
    response.writeHead(reply.status, reply.headers);
    if (fault?.cut)
        cutOff(response, fault.cut);
    if (reply.stream)
        reply.stream(response);
    else
        response.end(reply.body ?? '');
}
/** Lets so many bytes of the body through. What was let through reaches the client before the connection ends. */
function cutOff(response, { after, hang }) {
    const write = response.write.bind(response);
    let left = after;
    const through = (chunk) => {
        const bytes = Buffer.from(typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : '');
        const some = bytes.subarray(0, left);
        left -= some.length;
        if (bytes.length > some.length)
            write(some, () => void (hang || response.destroy()));
        else
            write(some);
        return left > 0;
    };
    // Never drained again: whoever copies into it waits, and that is what is wanted.
    response.write = through;
    response.end = (chunk) => {
        if (typeof chunk === 'string' || chunk instanceof Uint8Array)
            through(chunk);
        return response;
    };
}
async function settle(handler, request) {
    try {
        return await handler(request);
    }
    catch (thrown) {
        return json(500, { message: 'the embedded service failed', why: String(thrown) });
    }
}
/** Reads a body of at most `maxBytes`; a longer one makes the request fail. */
async function readBody({ stream }, maxBytes = 64 * 1024 * 1024) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        const piece = Buffer.from(chunk);
        size += piece.length;
        if (size > maxBytes)
            throw new Error(`the body is longer than ${maxBytes} bytes`);
        chunks.push(piece);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/refusal.js

/** An upload the index does not take: thrown by a rule, rendered by the route. */
class Refusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
const WORDS = {
    400: [
        'Bad Request',
        'The server could not comply with the request since it is either malformed or otherwise incorrect.',
    ],
    403: ['Forbidden', 'Access was denied to this resource.'],
};
/** Stops an upload with 400, as most rules do. */
function refuse(message, status = 400) {
    throw new Refusal(status, message);
}
/**
 * Renders a refusal in the form that the client asked for. The index also puts the message into the reason phrase;
 * `Reply` has no place for it, so here only the body carries it (twine reads both).
 */
function renderRefusal({ status, message }, request) {
    if (status >= 500)
        return refusal_serverError();
    const [title, explanation] = WORDS[status] ?? ['Error', 'The request failed.'];
    const body = `${explanation}\n\n\n${message}\n\n`;
    if ((request.headers.accept ?? '').includes('application/json')) {
        return json(status, { message: body, code: `${status} ${message}`, title });
    }
    return http_text(status, `${status} ${message}\n\n${body}`);
}
/** The page of an unexpected failure: HTML whatever the client accepts. */
function refusal_serverError() {
    return http_text(500, '<html><head><title>500 Internal Server Error</title></head></html>', 'text/html; charset=utf-8');
}
/** The page of an unknown address. */
function notFound() {
    return http_text(404, '<html><head><title>404 Not Found</title></head></html>', 'text/html; charset=utf-8');
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/filename-rules.js



const MACOS = '(?:ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)';
const PLATFORMS = [
    /^any$/,
    /^win(?:32|_amd64|_arm64|_ia64)$/,
    /^manylinux(?:1|2010)_(?:x86_64|i686)$/,
    /^manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
    /^manylinux_\d+_\d+_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64)$/,
    /^musllinux_\d+_\d+_(?:x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)$/,
    /^linux_armv[67]l$/,
    new RegExp(`^macosx_10_\\d+_${MACOS}$`),
    new RegExp(`^macosx_(?:11|12|13|14|15|26)_0_${MACOS}$`),
    /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)$/,
    /^android_\d+_(?:arm64_v8a|armeabi_v7a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32$/,
];
/** Splits a wheel's name; null where it is none. Source: packaging.utils.parse_wheel_filename. */
function parseWheelName(filename) {
    return mistakeIn(filename) === null ? splitWheelName(filename) : null;
}
function splitWheelName(filename) {
    const parts = filename.replace(/\.whl$/, '').split('-');
    const [name = '', version = ''] = parts;
    const build = parts.length === 6 ? (parts[2] ?? '') : '';
    const [python = '', abi = '', platform = ''] = parts.slice(-3);
    return { name, version, build, pythons: python.split('.'), abis: abi.split('.'), platforms: platform.split('.') };
}
/** Why a file name is not a wheel's, in that library's words; null where it is one. */
function mistakeIn(filename) {
    if (!filename.endsWith('.whl'))
        return `Invalid wheel filename (extension must be '.whl'): ${repr(filename)}`;
    const stem = filename.slice(0, -'.whl'.length);
    const parts = stem.split('-').length;
    if (parts !== 5 && parts !== 6)
        return `Invalid wheel filename (wrong number of parts): ${repr(stem)}`;
    const { name, version, build } = splitWheelName(filename);
    if (name.includes('__') || !/^[\p{L}\p{N}_.]*$/u.test(name))
        return `Invalid project name: ${repr(stem)}`;
    if (normalizeVersion(version) === null)
        return `Invalid wheel filename (invalid version): ${repr(stem)}`;
    if (parts === 6 && !/^\d/.test(build))
        return `Invalid build number: ${build} in ${repr(stem)}`;
    return null;
}
/** Characters and extension, before the bytes are looked at. */
function checkExtension(filename, filetype) {
    if ([...filename].some((one) => one < ' ' || one === '\x7f')) {
        refuse('Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.');
    }
    if (/[/\\]/.test(filename))
        refuse("Cannot upload a file with '/' or '\\' in the name.");
    const extension = /.(\.(?:tar\.gz|zip|whl))$/i.exec(filename)?.[1];
    const pep = 'https://www.python.org/dev/peps/pep-0527';
    if (extension === undefined) {
        const more = `See ${pep} and https://peps.python.org/pep-0715/ for more information`;
        refuse(`Invalid file extension: Use .tar.gz, .whl or .zip extension. ${more}`);
    }
    if ((filetype === 'sdist' ? ['.zip', '.tar.gz'] : ['.whl']).includes(extension))
        return;
    const which = `Extension ${extension} is invalid for filetype ${filetype}`;
    refuse(`Invalid file extension: ${which}. See ${pep} for more information.`);
}
/** The name against the form, after the archive was read. `project` is the normalized name. Source: reference §5.3. */
function checkFilename(filename, project, fields) {
    const start = project.replaceAll('-', '_');
    if (fields.one('filetype') === 'sdist')
        checkSdistName(filename, project, start, fields.one('version'));
    else
        checkWheelName(filename, project, start, fields);
}
function checkWheelName(filename, project, start, fields) {
    const mistake = mistakeIn(filename);
    if (mistake !== null)
        refuse(mistake);
    const wheel = splitWheelName(filename);
    const foreign = wheel.platforms.find((one) => !PLATFORMS.some((pattern) => pattern.test(one.toLowerCase())));
    if (foreign !== undefined) {
        refuse(`Binary wheel '${filename}' has an unsupported platform tag '${foreign.toLowerCase()}'.`);
    }
    if (normalizeName(wheel.name) !== project)
        refuse(`Start filename for ${repr(project)} with ${repr(start)}.`);
    if (wheel.name !== start) {
        const contain = `should contain the normalized project name ${repr(start)}, not ${repr(wheel.name)}`;
        refuse(`Filename ${repr(filename)} ${contain}.`);
    }
    if (!sameVersion(wheel.version, fields.one('version'))) {
        const [wanted, got] = [fields.one('version'), wheel.version].map((one) => repr(normalizeVersion(one) ?? ''));
        refuse(`Version in filename should be ${wanted} not ${got}.`);
    }
}
function checkSdistName(filename, project, start, version) {
    const stem = filename.replace(/\.(?:tar\.gz|zip)$/, '');
    const dash = stem.lastIndexOf('-');
    if (dash < 0 || normalizeVersion(stem.slice(dash + 1)) === null) {
        refuse(`Invalid source distribution filename: ${filename}`);
    }
    if (normalizeName(stem.slice(0, dash)) !== project)
        refuse(`Start filename for ${repr(project)} with ${repr(start)}.`);
    const wanted = `${start}-${normalizeVersion(version)}.tar.gz`;
    if (filename !== wanted)
        refuse(`Filename ${repr(filename)} is invalid, should be ${repr(wanted)}.`);
}

;// CONCATENATED MODULE: ./build/rehearsal/sample/native-file.js

/** Bytes that look compiled: they do not compress, and they are the same for the same seed. */
function payload(seed, bytes) {
    return (0,external_node_crypto_.createHash)('shake256', { outputLength: bytes }).update(seed).digest();
}
/** `e_machine` of the ELF specification, by the end of a platform tag. */
const elfMachines = {
    x86_64: 62,
    i686: 3,
    aarch64: 183,
    armv7l: 40,
    ppc64le: 21,
    s390x: 22,
    riscv64: 243,
};
/** Machines with 32-bit addresses, and the one that stores the high byte first. */
const narrow = ['i686', 'armv7l'];
const bigEndian = 's390x';
/** Header of an ELF shared object without segments or sections. */
function elfHeader(machine) {
    const wide = !narrow.includes(machine);
    const header = Buffer.alloc(wide ? 64 : 52);
    header.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, machine === bigEndian ? 2 : 1, 1]);
    const put = (value, at) => machine === bigEndian ? header.writeUInt16BE(value, at) : header.writeUInt16LE(value, at);
    put(3, 16);
    put(elfMachines[machine] ?? 0, 18);
    put(1, machine === bigEndian ? 22 : 20);
    put(header.length, wide ? 52 : 40);
    return header;
}
/** Header of a Mach-O bundle with one load command, which says for which macOS it was built. */
function machHeader(platform) {
    const [, major = '11', minor = '0', arch = 'arm64'] = /^macosx_(\d+)_(\d+)_(\w+)$/.exec(platform) ?? [];
    const header = Buffer.alloc(32 + 24);
    const minimum = (Number(major) << 16) | (Number(minor) << 8);
    const cpu = arch === 'x86_64' || arch === 'intel' ? [0x01000007, 3] : [0x0100000c, 0];
    const words = [0xfeedfacf, ...cpu, 8, 1, 24, 0x85, 0, 0x32, 24, 1, minimum, minimum, 0];
    for (const [at, word] of words.entries())
        header.writeUInt32LE(word, 4 * at);
    return header;
}
/** `Machine` of a PE file header. */
const peMachines = { win_amd64: 0x8664, win32: 0x14c, win_arm64: 0xaa64 };
/** MS-DOS stub, PE signature and file header of a DLL. */
function peHeader(platform) {
    const header = Buffer.alloc(0x80 + 4 + 20);
    header.write('MZ', 0);
    header.writeUInt32LE(0x80, 0x3c);
    header.write('PE\0\0', 0x80);
    header.writeUInt16LE(peMachines[platform] ?? 0, 0x84);
    header.writeUInt16LE(0x2022, 0x84 + 18);
    return header;
}
/**
 * A file that looks like a compiled library for one platform: the right magic and machine, then noise. It cannot be
 * loaded.
 *
 * @param platform one platform tag, for example `manylinux_2_28_x86_64`.
 */
function nativeFile(platform, seed, bytes) {
    return Buffer.concat([nativeHeader(platform), payload(`${platform} ${seed}`, bytes)]);
}
function nativeHeader(platform) {
    if (platform.startsWith('macosx_'))
        return machHeader(platform);
    if (platform.startsWith('win'))
        return peHeader(platform);
    return elfHeader(Object.keys(elfMachines).find((machine) => platform.endsWith(`_${machine}`)) ?? 'x86_64');
}

;// CONCATENATED MODULE: ./build/rehearsal/sample/sbom-text.js


/** The library that the sample's wheels bundle. It exists nowhere. */
const bundledLibrary = { name: 'libalmanac', version: '2.1.0' };
/** A UUID (version 8, own bits) that is the same for the same text. */
function uuidOf(text) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** A CycloneDX 1.6 document for one wheel and the one library that it bundles, with every minimum element of NTIA. */
function sbomText({ project: { name, version }, file, date, library }) {
    const root = `pkg:pypi/${name.replaceAll('_', '-')}@${version}?file_name=${file}`;
    const purl = `pkg:generic/${bundledLibrary.name}@${bundledLibrary.version}`;
    const content = (0,external_node_crypto_.createHash)('sha256').update(library.bytes).digest('hex');
    const document = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(`${file} ${content}`)}`,
        version: 1,
        metadata: {
            timestamp: date,
            lifecycles: [{ phase: 'build' }],
            tools: { components: [{ type: 'application', name: 'wheelgate-sample', version: '1' }] },
            authors: [{ name: `The ${name} developers` }],
            component: {
                type: 'library',
                supplier: { name: `The ${name} developers` },
                'bom-ref': root,
                name,
                version,
                licenses: [{ expression: licenseExpression }],
                purl: root,
            },
        },
        components: [
            {
                type: 'library',
                supplier: { name: 'The almanac developers' },
                'bom-ref': purl,
                ...bundledLibrary,
                hashes: [{ alg: 'SHA-256', content }],
                licenses: [{ license: { id: 'MIT' } }],
                purl,
                evidence: { occurrences: [{ location: library.path }] },
            },
        ],
        dependencies: [{ ref: root, dependsOn: [purl] }, { ref: purl }],
    };
    return `${JSON.stringify(document, null, 1)}\n`;
}

;// CONCATENATED MODULE: ./build/rehearsal/github/crc32.js

/** Of zip, gzip and PNG, bits reversed. */
const polynomial = 0xedb88320;
/** Bytes that one step takes. */
const slices = 8;
/** `tables[k][b]`: CRC of byte `b` followed by `k` zero bytes. Eight of them let one step take eight bytes. */
function makeTables() {
    const tables = Array.from({ length: slices }, () => new Int32Array(256));
    const at = (slice, byte) => tables[slice]?.[byte] ?? 0;
    for (let byte = 0; byte < 256; byte++) {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
        tables[0]?.fill(value, byte, byte + 1);
    }
    for (let slice = 1; slice < slices; slice++)
        for (let byte = 0; byte < 256; byte++) {
            const before = at(slice - 1, byte);
            tables[slice]?.fill((before >>> 8) ^ at(0, before & 255), byte, byte + 1);
        }
    return tables;
}
/** CRC-32 of `chunk`, continued from `value`, without Node's own: Node 20 has none. */
function slicedCrc32(chunk, value = 0) {
    const [t0, t1, t2, t3, t4, t5, t6, t7] = tables();
    const get = (table, byte) => table?.[byte] ?? 0;
    let crc = ~value;
    let at = 0;
    const byte = (offset) => chunk[offset] ?? 0;
    for (const end = chunk.length - (chunk.length % slices); at < end; at += slices) {
        const low = crc ^ (byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24));
        crc =
            get(t7, low & 255) ^
                get(t6, (low >>> 8) & 255) ^
                get(t5, (low >>> 16) & 255) ^
                get(t4, low >>> 24) ^
                get(t3, byte(at + 4)) ^
                get(t2, byte(at + 5)) ^
                get(t1, byte(at + 6)) ^
                get(t0, byte(at + 7));
    }
    // The last one to seven bytes.
    for (; at < chunk.length; at++)
        crc = get(t0, (crc ^ byte(at)) & 255) ^ (crc >>> 8);
    return ~crc >>> 0;
}
/** Made at first use: with Node's own function nobody needs the tables. */
let made;
const tables = () => {
    made ??= makeTables();
    return made;
};
/** Looked up by name: the types are those of Node 20, where early versions lack it. */
const crc32_native = Reflect.get(external_node_zlib_namespaceObject, 'crc32');
/** CRC-32 as zip writes it, continued from `value`: Node's own where there is one. */
const crc32 = typeof crc32_native === 'function' ? (chunk, value = 0) => Number(crc32_native(chunk, value)) : slicedCrc32;

;// CONCATENATED MODULE: ./build/rehearsal/sample/write-wheel-zip.js


/** 2.0: deflate. */
const versionNeeded = 20;
/** Deflated. */
const method = 8;
/** What local and central header share: from the version to the length of the extra field. */
function sharedHeader({ path, bytes }, packed, time) {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(versionNeeded, 0);
    header.writeUInt16LE(method, 4);
    time.copy(header, 6);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt16LE(Buffer.byteLength(path), 22);
    return header;
}
/** Time and date as DOS wrote them: two seconds a step, years since 1980. */
function dosTime(iso) {
    const at = new Date(iso);
    const time = Buffer.alloc(4);
    time.writeUInt16LE((at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1), 0);
    time.writeUInt16LE(((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(), 2);
    return time;
}
/** The entry of the central directory: made by Unix, a regular file. */
function centralHeader(entry, shared, offset) {
    const head = Buffer.from([0x50, 0x4b, 1, 2, versionNeeded, 3]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((entry.executable ? 0o100755 : 0o100644) * 0x10000, 6);
    tail.writeUInt32LE(offset, 10);
    return Buffer.concat([head, shared, tail, Buffer.from(entry.path)]);
}
/** The end of the archive, without a comment. */
function endRecord(count, directoryBytes, offset) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(directoryBytes, 12);
    end.writeUInt32LE(offset, 16);
    return end;
}
/**
 * Writes a wheel's archive as build backends do: sizes in the headers, no descriptor, no extra field, entries back to
 * back, one time for all. Below 4 GiB and 65,535 entries.
 *
 * @param date ISO; even seconds.
 */
function writeWheelZip(entries, date) {
    const time = dosTime(date);
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const entry of entries) {
        const packed = (0,external_node_zlib_.deflateRawSync)(entry.bytes);
        const shared = sharedHeader(entry, packed, time);
        const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, Buffer.from(entry.path), packed]);
        directory.push(centralHeader(entry, shared, offset));
        parts.push(local);
        offset += local.length;
    }
    const all = Buffer.concat(directory);
    return Buffer.concat([...parts, all, endRecord(entries.length, all.length, offset)]);
}

;// CONCATENATED MODULE: ./build/rehearsal/sample/build-wheel.js









/** Bytes of noise in the extension module and in the bundled library. */
const extensionBytes = 48 * 1024;
const libraryBytes = 24 * 1024;
/**
 * Builds a wheel that every reader accepts: compiled-looking files where its name has a platform, a bundled library
 * with its SBOM, licences, a full RECORD.
 *
 * @param file the wheel's name; its project, version and tags go into the wheel.
 * @param seed other seeds give other bytes. @throws Error when it is no wheel's name.
 */
function buildWheel(file, seed) {
    const name = parseWheelName(file);
    if (!name)
        throw new Error(`not the name of a wheel: ${file}`);
    const { version } = name;
    const project = { name: name.name, version };
    const info = `${name.name}-${version}.dist-info`;
    const platform = name.platforms[0] ?? 'any';
    const native = platform === 'any' ? [] : nativeEntries(name, platform, seed);
    const entries = [
        ...packageFiles(project).map((entry) => ({ ...entry, path: `${name.name}/${entry.path}` })),
        ...native,
        textEntry(`${info}/METADATA`, metadataText(project)),
        textEntry(`${info}/WHEEL`, wheelText(name)),
        ...licenseEntries(`${info}/licenses/`),
        ...sbomEntries(project, file, native, info),
    ];
    return writeWheelZip([...entries, recordEntry(entries, info)], sampleDate);
}
/** The extension module, and the library that a repair tool would have grafted into the wheel. */
function nativeEntries({ name, pythons, abis }, platform, seed) {
    const abi = abis[0] === 'none' ? (pythons[0] ?? '') : (abis[0] ?? '');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(seed).digest('hex').slice(0, 8);
    const paths = nativePaths(name, abi, platform, hash);
    return [
        {
            path: paths.extension,
            bytes: nativeFile(platform, `extension ${abi} ${seed}`, extensionBytes),
            executable: true,
        },
        { path: paths.library, bytes: nativeFile(platform, `library ${seed}`, libraryBytes), executable: true },
    ];
}
/** Names as CPython imports them, and as auditwheel, delocate and delvewheel place libraries. */
function nativePaths(name, abi, platform, hash) {
    const digits = abi.replace(/^cp/, '');
    if (platform.startsWith('win')) {
        return { extension: `${name}/_core.cp${digits}-${platform}.pyd`, library: `${name}.libs/almanac-${hash}.dll` };
    }
    if (platform.startsWith('macosx')) {
        return { extension: `${name}/_core.cpython-${digits}-darwin.so`, library: `${name}/.dylibs/libalmanac.2.dylib` };
    }
    const [, libc = 'many', machine = 'x86_64'] = /^(many|musl)linux_\d+_\d+_(\w+)$/.exec(platform) ?? [];
    const system = libc === 'musl' ? 'linux-musl' : 'linux-gnu';
    return {
        extension: `${name}/_core.cpython-${digits}-${machine}-${system}.so`,
        library: `${name}.libs/libalmanac-${hash}.so.2`,
    };
}
const sbomEntries = (project, file, [, library], info) => library
    ? [textEntry(`${info}/sboms/${project.name}.cdx.json`, sbomText({ project, file, date: sampleDate, library }))]
    : [];
/** WHEEL, with every tag that the file name stands for. */
function wheelText({ build, pythons, abis, platforms }) {
    const pure = platforms.includes('any');
    const tags = pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((on) => `${python}-${abi}-${on}`)));
    return [
        'Wheel-Version: 1.0',
        'Generator: wheelgate-sample 1',
        `Root-Is-Purelib: ${pure}`,
        ...(build === '' ? [] : [`Build: ${build}`]),
        ...tags.map((tag) => `Tag: ${tag}`),
        '',
    ].join('\n');
}
/** RECORD names itself without a digest. */
function recordEntry(entries, info) {
    const rows = entries.map(({ path, bytes }) => {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64url');
        return `${path},sha256=${digest},${bytes.length}\n`;
    });
    return textEntry(`${info}/RECORD`, `${rows.join('')}${info}/RECORD,,\n`);
}

;// CONCATENATED MODULE: ./build/rehearsal/sample/build-sample.js





/** Builds the sample release into an existing folder: an sdist and a dozen wheels. @returns the names, sdist first. */
async function buildSample(dir) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, sampleSdist), buildSdist({ name: sampleProject, version: sampleVersion }));
    for (const file of sampleWheels)
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, file), buildWheel(file, 'sample'));
    return [sampleSdist, ...sampleWheels];
}
/** Builds a wheel of any name that differs from every other of that name. @returns its path. */
async function forgeWheel(dir, file) {
    const path = (0,external_node_path_.join)(dir, file);
    await (0,promises_.writeFile)(path, buildWheel(file, 'forged'));
    return path;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/rehearsal/sample/make-checkout.js






/** When the commit after the release was made. */
const nextDate = '2025-11-04T08:00:00Z';
const timeoutMs = 20_000;
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Makes a git repository of two commits, with an annotated tag on the first. Author, dates and settings are fixed, so
 * the ids are the same on every machine.
 *
 * @returns `undefined` when there is no `git`. @throws Error with git's own words when it fails.
 */
async function makeCheckout({ dir, project, tag, searchPath }) {
    await writeAll(dir, project);
    const git = (date, ...args) => runGit(dir, searchPath, date, args);
    const messages = { release: `${project.name} ${project.version}`, next: 'Begin the next version' };
    try {
        await git(sampleDate, 'init', '--quiet', '--template=', '--initial-branch=main');
        await git(sampleDate, 'add', '--all');
        await git(sampleDate, 'commit', '--quiet', '--message', messages.release);
        await git(sampleDate, 'tag', '--annotate', '--message', messages.release, '--', tag);
        await git(nextDate, 'commit', '--quiet', '--allow-empty', '--message', messages.next);
        const ids = await git(nextDate, 'rev-parse', 'HEAD~', 'HEAD~^{tree}', `refs/tags/${tag}`, 'HEAD', 'HEAD^{tree}');
        await git(nextDate, 'checkout', '--quiet', '--detach', `refs/tags/${tag}`);
        // Below `.git` it is no part of the first work tree, and goes with it.
        const nextPath = (0,external_node_path_.join)(dir, '.git', 'next-tree');
        await git(nextDate, 'worktree', 'add', '--quiet', '--detach', nextPath, 'main');
        const [sha = '', tree = '', tagObject = '', nextSha = '', nextTree = ''] = ids.split('\n');
        return {
            path: dir,
            commit: { sha, tree, date: sampleDate, message: messages.release },
            tagObject,
            next: { sha: nextSha, tree: nextTree, date: nextDate, message: messages.next },
            nextPath,
        };
    }
    catch (thrown) {
        // Also what Node says of a working folder that is not there; that one was made above.
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return undefined;
        throw thrown;
    }
}
async function writeAll(dir, project) {
    for (const { path, bytes } of sourceFiles(project)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, path), bytes);
    }
}
/** Runs git with nobody's settings and one fixed person. */
async function runGit(dir, searchPath, date, args) {
    const person = { name: 'A Maintainer', email: 'maintainer@example.org' };
    const settings = ['core.autocrlf=false', 'commit.gpgsign=false', 'tag.gpgsign=false', 'core.hooksPath=/dev/null'];
    const env = {
        PATH: searchPath,
        HOME: dir,
        LC_ALL: 'C',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: person.name,
        GIT_AUTHOR_EMAIL: person.email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: person.name,
        GIT_COMMITTER_EMAIL: person.email,
        GIT_COMMITTER_DATE: date,
    };
    const options = settings.flatMap((setting) => ['-c', setting]);
    const { stdout } = await run('git', [...options, ...args], { cwd: dir, env, timeout: timeoutMs });
    return stdout.trim();
}

;// CONCATENATED MODULE: ./build/rehearsal/github/fields.js
/** Lists and null are no objects here. */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @throws Error when the text is no JSON object. */
function parseFields(text) {
    const value = text === '' ? {} : JSON.parse(text);
    if (!isFields(value))
        throw new Error('a JSON object is needed');
    return value;
}
/** A member that must be text. @throws Error naming the member. */
function textOf(fields, key) {
    const value = fields[key];
    if (typeof value !== 'string')
        throw new Error(`${key} must be text`);
    return value;
}
/** A member that is text, or `otherwise` when it is not there. @throws Error when it is something else. */
const textOr = (fields, key, otherwise) => fields[key] === undefined ? otherwise : textOf(fields, key);
/** A member that must be a number. @throws Error naming the member. */
function numberOf(fields, key) {
    const value = fields[key];
    if (typeof value !== 'number')
        throw new Error(`${key} must be a number`);
    return value;
}
/** A member that must be a list. @throws Error naming the member. */
function listOf(fields, key) {
    const value = fields[key];
    if (!Array.isArray(value))
        throw new Error(`${key} must be a list`);
    return value;
}
/** A member that must be a list of texts. @throws Error naming the member. */
function textsOf(fields, key) {
    return listOf(fields, key).map((item) => {
        if (typeof item !== 'string')
            throw new Error(`${key} must be a list of texts`);
        return item;
    });
}
/** A member that is an object of texts. @throws Error naming the member. */
function textMapOf(fields, key) {
    const value = fields[key] ?? {};
    if (!isFields(value))
        throw new Error(`${key} must be an object`);
    return Object.fromEntries(Object.keys(value).map((name) => [name, textOf(value, name)]));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/rehearsal/pypi/zip-directory.js




const LIMIT = 64 * 1024 * 1024;
const END = 0x06054b50;
const END_BYTES = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_END_BYTES = 56;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const UTF8 = 0x800;
/** Encrypted, patched, strongly encrypted. */
const UNSUPPORTED = 0x01 | 0x20 | 0x40;
/** 6.3, the newest version of the format that the library reads. */
const NEWEST = 63;
/** What the index says of an archive that its library cannot read: Python's word for nothing. */
const unreadable = () => refuse('Invalid distribution file. None');
/**
 * Opens an archive as Python's library does, which the index begins with: from the end record backwards, whatever
 * stands around. Refuses with 400.
 */
function openDirectory(path) {
    const handle = (0,external_node_fs_.openSync)(path, 'r');
    const { size: length } = (0,external_node_fs_.fstatSync)(handle);
    const at = (offset, count) => {
        const bytes = Buffer.alloc(Math.max(0, Math.min(count, length - offset)));
        return offset < 0 ? Buffer.alloc(0) : bytes.subarray(0, (0,external_node_fs_.readSync)(handle, bytes, 0, bytes.length, offset));
    };
    try {
        const end = findEnd(at, length);
        if (end < 0)
            refuse('Invalid distribution file. File is not a zipfile');
        const entries = readDirectory(at, end);
        return { entries, length, at, read: (entry) => readEntry(at, entry), close: () => (0,external_node_fs_.closeSync)(handle) };
    }
    catch (thrown) {
        (0,external_node_fs_.closeSync)(handle);
        throw thrown;
    }
}
/** Where the end record stands: at the very end, else the last of the 64 KiB that a comment can have; -1: nowhere. */
function findEnd(at, length) {
    const last = at(length - END_BYTES, END_BYTES);
    if (last.length === END_BYTES && last.readUInt32LE() === END && last.readUInt16LE(20) === 0)
        return length - END_BYTES;
    const from = Math.max(0, length - END_BYTES - 0xffff);
    const found = at(from, length - from).lastIndexOf(Buffer.from('PK\x05\x06'));
    return found >= 0 && from + found + END_BYTES <= length ? from + found : -1;
}
function readDirectory(at, end) {
    const { offset, size, zip64 } = directoryOf(at, end);
    // What stands before the archive moves everything in it.
    const shift = end - size - offset - (zip64 ? ZIP64_END_BYTES + ZIP64_LOCATOR_BYTES : 0);
    if (offset + shift < 0)
        unreadable();
    const directory = at(offset + shift, size);
    const entries = [];
    for (let position = 0; position < directory.length;) {
        const head = directory.subarray(position, position + CENTRAL_BYTES);
        if (head.length < CENTRAL_BYTES || head.readUInt32LE() !== CENTRAL)
            return unreadable();
        const [nameLength, extraLength] = [head.readUInt16LE(28), head.readUInt16LE(30)];
        const rest = directory.subarray(position + CENTRAL_BYTES);
        const flags = head.readUInt16LE(8);
        const name = decodeName(rest.subarray(0, nameLength), (flags & UTF8) !== 0);
        if ((head[6] ?? 0) > NEWEST)
            refuse(`'${name}' is of an unknown version`, 500);
        const extra = rest.subarray(nameLength, nameLength + extraLength);
        const [compressed, uncompressed, header] = widen(head, extra);
        const [method, crc] = [head.readUInt16LE(10), head.readUInt32LE(16)];
        entries.push({ name, method, compressed, size: uncompressed, crc, flags, headerAt: header + shift });
        position += CENTRAL_BYTES + nameLength + extraLength + head.readUInt16LE(32);
    }
    const starts = [...entries.map(({ headerAt }) => headerAt), offset + shift].sort((one, other) => one - other);
    const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? start]));
    return new Map(entries.map((one) => [one.name, { ...one, endAt: next.get(one.headerAt) ?? one.headerAt }]));
}
function directoryOf(at, end) {
    const record = at(end, END_BYTES);
    const locator = at(end - ZIP64_LOCATOR_BYTES, ZIP64_LOCATOR_BYTES);
    const wide = at(end - ZIP64_LOCATOR_BYTES - ZIP64_END_BYTES, ZIP64_END_BYTES);
    const zip64 = locator.length === ZIP64_LOCATOR_BYTES &&
        locator.readUInt32LE() === ZIP64_LOCATOR &&
        wide.length === ZIP64_END_BYTES &&
        wide.readUInt32LE() === ZIP64_END;
    if (!zip64)
        return { size: record.readUInt32LE(12), offset: record.readUInt32LE(16), zip64 };
    return { size: Number(wide.readBigUInt64LE(40)), offset: Number(wide.readBigUInt64LE(48)), zip64 };
}
/** Without the mark of UTF-8 a name is in an old code page: no other reading of its bytes may ever equal it. */
function decodeName(bytes, utf8) {
    if (!utf8)
        return bytes.every((byte) => byte < 0x80) ? bytes.toString('latin1') : `\0${bytes.toString('latin1')}`;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return unreadable();
    }
}
/** Compressed size, size and place of the local header; from the zip64 field where the 32-bit ones say so. */
function widen(head, extra) {
    const [compressed, size, header] = [head.readUInt32LE(20), head.readUInt32LE(24), head.readUInt32LE(42)];
    let wide = Buffer.alloc(0);
    for (let position = 0; position + 4 <= extra.length;) {
        const length = extra.readUInt16LE(position + 2);
        if (position + 4 + length > extra.length)
            unreadable();
        if (extra.readUInt16LE(position) === 1)
            wide = extra.subarray(position + 4, position + 4 + length);
        position += 4 + length;
    }
    const take = (value) => {
        if (value !== 0xffffffff)
            return value;
        if (wide.length < 8)
            return unreadable();
        const taken = Number(wide.readBigUInt64LE());
        wide = wide.subarray(8);
        return taken;
    };
    const realSize = take(size);
    return [take(compressed), realSize, take(header)];
}
function readEntry(at, entry) {
    const { headerAt, name, method, compressed, size, crc, flags, endAt } = entry;
    const head = at(headerAt, 30);
    if (head.length < 30 || head.readUInt32LE() !== LOCAL)
        unreadable();
    const nameLength = head.readUInt16LE(26);
    const dataAt = headerAt + 30 + nameLength + head.readUInt16LE(28);
    if (flags & UNSUPPORTED || size > LIMIT || compressed > LIMIT)
        refuse(`'${name}' cannot be read`, 500);
    if (at(headerAt + 30, nameLength).toString('utf8') !== name || dataAt + compressed > endAt)
        unreadable();
    const raw = at(dataAt, compressed);
    // Only the stated size is read, and only the checksum is compared: an end that is missing is not missed.
    const bytes = (method === 0 ? raw : inflate(raw, name)).subarray(0, size);
    return crc32(bytes) === crc ? bytes : unreadable();
}
function inflate(raw, name) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(raw, { maxOutputLength: LIMIT, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch {
        return refuse(`'${name}' cannot be read`, 500);
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/zip-framing.js

const zip_framing_LOCAL = 0x04034b50;
const zip_framing_CENTRAL = 0x02014b50;
const zip_framing_END = 0x06054b50;
const zip_framing_ZIP64_END = 0x06064b50;
const zip_framing_ZIP64_LOCATOR = 0x07064b50;
/** Bytes of a zip64 end record behind its own size field, when it holds nothing more. */
const ZIP64_END_REST = 44;
/** Refuses as the index does for anything that two readers could understand in two ways. */
function zip_framing_reject(why) {
    const address = "See the index's documentation on archives for more information";
    return refuse(`Invalid distribution file. ZIP archive not accepted: ${why}. ${address}`);
}
const malformed = () => zip_framing_reject('Malformed zip file');
/**
 * Reads an archive record by record from its first byte, and refuses what a reader of the central directory would see
 * otherwise. Source: reference §5.2.
 */
function checkFraming(zip) {
    const walk = {
        position: 0,
        locals: new Set(),
        centrals: new Set(),
        directoryAt: -1,
        directorySize: 0,
        zip64At: -1,
        locatedAt: -1,
        wide: null,
    };
    while (step(zip, walk))
        ;
    if (walk.position !== zip.length)
        zip_framing_reject('Trailing data');
}
/** One record; false behind the last. */
function step(zip, walk) {
    const take = taker(zip.at, walk);
    const start = walk.position;
    const signature = take(4).readUInt32LE();
    if (signature === zip_framing_CENTRAL) {
        if (walk.directoryAt < 0)
            walk.directoryAt = start;
        readCentral(take, walk);
    }
    else if (signature === zip_framing_LOCAL)
        readLocal(take, zip, walk);
    else if (signature === zip_framing_END) {
        if (walk.zip64At >= 0 && walk.locatedAt < 0)
            malformed();
        if (walk.directoryAt < 0)
            walk.directoryAt = start;
        readEnd(take, walk);
        return false;
    }
    else if (signature === zip_framing_ZIP64_END) {
        walk.zip64At = start;
        walk.wide = readZip64End(take);
    }
    else if (signature === zip_framing_ZIP64_LOCATOR)
        walk.locatedAt = Number(take(16).readBigUInt64LE(4));
    else
        zip_framing_reject('Unknown record signature');
    return true;
}
const taker = (at, walk) => (count) => {
    const bytes = at(walk.position, count);
    if (bytes.length !== count)
        malformed();
    walk.position += count;
    return bytes;
};
/** The name as UTF-8, or null where it is none; with a control character it is refused. */
function nameIn(bytes) {
    if (bytes.some((byte) => byte < 0x20 || byte === 0x7f))
        zip_framing_reject('Invalid character in filename');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function readLocal(take, zip, walk) {
    const head = take(26);
    const bytes = take(head.readUInt16LE(22));
    const extra = take(head.readUInt16LE(24));
    const name = nameIn(bytes);
    const { compressed, size } = sizesOf(head, extra);
    if (head.readUInt16LE(2) & 8)
        zip_framing_reject('ZIP contains a data descriptor');
    if (name === null)
        zip_framing_reject('Filename not unicode');
    const entry = zip.entries.get(name);
    if (!entry)
        zip_framing_reject('Filename not in central directory');
    if (entry.compressed !== compressed)
        zip_framing_reject('Mis-matched data size');
    if (entry.size !== size)
        zip_framing_reject('Mis-matched file size');
    walk.position += compressed;
    if (walk.locals.has(name))
        zip_framing_reject('Duplicate filename in local headers');
    walk.locals.add(name);
}
/** Sizes of a local header; from its zip64 field as the index takes them. */
function sizesOf(head, extra) {
    let [compressed, size] = [head.readUInt32LE(14), head.readUInt32LE(18)];
    const seen = new Set();
    for (let at = 0; at < extra.length;) {
        if (at + 4 > extra.length)
            malformed();
        const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
        const data = extra.subarray(at + 4, at + 4 + length);
        if (data.length !== length)
            malformed();
        if (seen.has(id) && (id === 1 || id === 0x7075))
            zip_framing_reject('Invalid duplicate extra in local file');
        seen.add(id);
        if (id === 1)
            [compressed, size] = zip_framing_widen(data, compressed, size, head.readUInt16LE(4));
        if (id === 0x7075 && nameIn(data.subarray(5)) === null)
            zip_framing_reject('Filename not valid UTF-8');
        at += 4 + length;
    }
    return { compressed, size };
}
function zip_framing_widen(data, compressed, size, method) {
    const open = (value) => value === 0xffffffff;
    if (![0, 8, 16, 24, 28].includes(data.length))
        malformed();
    if (data.length === 0)
        return open(compressed) || open(size) ? malformed() : [compressed, size];
    const first = Number(data.readBigUInt64LE());
    const realSize = open(size) ? first : size;
    if (data.length > 8)
        return [Number(data.readBigUInt64LE(8)), realSize];
    // One size alone says both only of what is stored as it is.
    return method === 0 ? [first, realSize] : malformed();
}
function readCentral(take, walk) {
    const head = take(42);
    if (head.readUInt16LE(28) !== 0)
        zip_framing_reject('Comment in central directory');
    const bytes = take(head.readUInt16LE(24));
    const extra = take(head.readUInt16LE(26));
    const name = nameIn(bytes) ?? bytes.toString('latin1');
    walk.directorySize += 46 + bytes.length + extra.length;
    if (walk.centrals.has(name))
        zip_framing_reject('Duplicate filename in central directory');
    if (!walk.locals.has(name))
        zip_framing_reject('Missing filename in local headers');
    walk.centrals.add(name);
}
function readZip64End(take) {
    const record = take(52);
    const [size = 0, onDisk = 0, ...stated] = [0, 20, 28, 36, 44].map((at) => Number(record.readBigUInt64LE(at)));
    if (onDisk !== stated[0])
        malformed();
    if (size !== ZIP64_END_REST)
        zip_framing_reject('ZIP64 extensible data not allowed');
    return stated;
}
function readEnd(take, walk) {
    const end = take(18);
    const [onDisk = 0, count = 0] = [end.readUInt16LE(4), end.readUInt16LE(6)];
    if (onDisk !== count)
        malformed();
    walk.position += end.readUInt16LE(16);
    const narrow = [count, end.readUInt32LE(8), end.readUInt32LE(12)];
    const [records, size, offset] = walk.locatedAt >= 0 && walk.wide ? walk.wide : narrow;
    if (records !== walk.centrals.size)
        zip_framing_reject('Mismatched central directory records');
    if (offset !== walk.directoryAt)
        zip_framing_reject('Mismatched central directory offset');
    if (size !== walk.directorySize)
        zip_framing_reject('Mismatched central directory size');
    if (walk.locals.size !== walk.centrals.size)
        zip_framing_reject('Mis-matched local headers and central directory');
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/zip-reader.js


/** Opens an archive in which every reader sees the same. Refuses with 400. */
function openZip(path) {
    const zip = openDirectory(path);
    try {
        checkFraming(zip);
        return zip;
    }
    catch (thrown) {
        zip.close();
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/put-file.js






/** The moment in the index's form: microseconds and Z. */
const timestamp = (at = new Date()) => at.toISOString().replace('Z', '000Z');
/**
 * Makes a file and its release visible, in one turn of the loop. Gives false, and stores nothing, when a transaction
 * that this one could not see (committed after serial `seen`) made the same release or the same file.
 */
function commitFile(state, file, path, summary, seen) {
    const release = put_file_releaseOf(state, file.version);
    if (release && release.serial > seen)
        return false;
    if (state.files.some(({ filename, sha256 }) => filename === file.filename || sha256 === file.sha256))
        return false;
    state.serial += 1;
    const uploadTime = timestamp();
    const { serial } = state;
    if (!release)
        state.releases.push({ version: file.version, serial, createdAt: uploadTime, summary });
    // The real address is made from blake2; the shape is the same with sha256, which is there without a second pass.
    const [first, second, rest] = [file.sha256.slice(0, 2), file.sha256.slice(2, 4), file.sha256.slice(4)];
    const address = `/files/packages/${first}/${second}/${rest}/${file.filename}`;
    // What a release says of itself is what its first file said.
    const earlier = release && state.files.find(({ version }) => version === release.version);
    const { version = file.version } = release ?? {};
    const { requiresPython } = earlier ?? file;
    state.files.push({ ...file, version, requiresPython, address, path, uploadTime, serial, yanked: false });
    return true;
}
/** The release of a version; `1.0` and `1.0.0` are one. */
const put_file_releaseOf = (state, version) => state.releases.find((one) => sameVersion(one.version, version));
/** Folder and name that a file gets on this machine. */
async function homeOf(state, sha256, filename) {
    const folder = (0,external_node_path_.join)(state.dir, 'files', sha256.slice(0, 16));
    await (0,promises_.mkdir)(folder, { recursive: true });
    return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(filename));
}
/**
 * Puts a file of this machine into the index as if somebody else had uploaded it: no rule is applied, there is no
 * publisher and no attestation. Fails when the name or the bytes are there already.
 */
async function putFile(state, filename, source) {
    const bytes = await (0,promises_.readFile)(source);
    const wheel = parseWheelName(filename);
    const text = wheel?.version ?? /-([^-]+)\.tar\.gz$/.exec(filename)?.[1] ?? '';
    const version = normalizeVersion(text);
    if (version === null)
        throw new Error(`not the name of a distribution: ${filename}`);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const path = await homeOf(state, sha256, filename);
    await (0,promises_.copyFile)(source, `${path}.part`);
    await (0,promises_.rename)(`${path}.part`, path);
    const file = {
        filename,
        version,
        filetype: wheel ? 'bdist_wheel' : 'sdist',
        pyversion: wheel ? wheel.pythons.join('.') : 'source',
        size: bytes.length,
        sha256,
        md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
        metadata: wheel ? metadataOf(path, filename) : null,
        requiresPython: null,
        publisher: null,
        attestations: [],
    };
    const stored = commitFile(state, file, path, '', state.serial) ? state.files.at(-1) : undefined;
    if (!stored)
        throw new Error(`the index has this file already: ${filename}`);
    return stored;
}
/** METADATA of a wheel, or null where the bytes are no archive: a planted file may be anything. */
function metadataOf(path, filename) {
    try {
        const zip = openZip(path);
        try {
            const entry = zip.entries.get(`${filename.split('-').slice(0, 2).join('-')}.dist-info/METADATA`);
            return entry ? zip.read(entry).toString('utf8') : null;
        }
        finally {
            zip.close();
        }
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/control-indexes.js


const statuses = ['active', 'archived', 'quarantined', 'deprecated'];
/** Plays other people who upload to an index, and its administrators. */
const indexControls = [
    { method: 'POST', path: '/index/*/files', answer: ({ world, id, body }) => put(of(world, id), body) },
    { method: 'POST', path: '/index/*/project', answer: ({ world, id, body }) => patch(of(world, id), body) },
    { method: 'GET', path: '/index/*', answer: ({ world, id }) => of(world, id) },
];
/** The state of one index. */
function of({ indexes }, name) {
    const state = Object.hasOwn(indexes, name) ? indexes[name] : undefined;
    if (!state)
        throw new Error(`there is no index ${name}`);
    return state;
}
/** A file that somebody else uploaded: no rule of the index is applied. */
const put = (state, body) => putFile(state, textOf(body, 'filename'), textOf(body, 'path'));
/** Sets the project's status (PEP 792) and the switches that only an index's administrators have. */
function patch(state, body) {
    const status = textOr(body, 'status', state.status);
    const known = statuses.find((one) => one === status);
    if (!known)
        throw new Error(`status must be one of ${statuses.join(', ')}`);
    state.status = known;
    state.statusReason = textOr(body, 'reason', state.statusReason);
    if (typeof body.attestationsEnabled === 'boolean')
        state.attestationsEnabled = body.attestationsEnabled;
    if (typeof body.trustedPublishingEnabled === 'boolean')
        state.trustedPublishingEnabled = body.trustedPublishingEnabled;
    if (typeof body.tokenSeconds === 'number')
        state.tokenSeconds = body.tokenSeconds;
    if (typeof body.fileLimit === 'number')
        state.fileLimit = body.fileLimit;
    if (body.publisher === null)
        state.publisher = null;
    return { status: state.status };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/state.js


/** A time as GitHub writes it: whole seconds, UTC. */
const githubTime = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;
/** Makes the state at the start of the run. `dir` must exist. */
function githubState(scenario, dir) {
    const release = releaseRepository(scenario);
    const same = scenario.source.owner === release.owner && scenario.source.name === release.name;
    return {
        scenario,
        blobs: (0,external_node_path_.join)(dir, 'blobs'),
        event: (0,external_node_path_.join)(dir, 'event.json'),
        release,
        source: same ? joined(release, scenario) : sourceRepository(scenario),
        run: {
            attempt: scenario.run.attempt,
            triggeringActor: scenario.run.triggeringActor,
            startedAt: scenario.run.createdAt,
        },
        waitingRuns: new Map(),
        jobs: [],
        artifacts: [],
        uploads: [],
        environments: new Map(Object.entries(scenario.environments)),
        laterRules: new Map(),
        reviews: [],
        attestations: [],
        tokens: new Map(),
        blobKey: (0,external_node_crypto_.randomBytes)(32),
        issuer: { issued: new Map(), old: undefined },
        next: { job: 56_000_000_001, artifact: 4_600_000_001, attestation: 12_000_001 },
    };
}
/** One commit, the one that runs; its tree's id is made from the files so that other files give another. */
function releaseRepository({ release, run }) {
    const tree = (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(release.files)).digest('hex');
    const commit = { tree, parents: [], date: run.createdAt, message: `state of ${release.ref}` };
    const tags = new Map();
    const branches = new Map([[release.defaultBranch, release.sha]]);
    if (release.ref.startsWith('refs/heads/'))
        branches.set(release.ref.slice('refs/heads/'.length), release.sha);
    if (release.ref.startsWith('refs/tags/')) {
        const tag = { object: release.sha, annotated: false, commit: release.sha, verified: false };
        tags.set(release.ref.slice('refs/tags/'.length), tag);
    }
    const files = new Map([[release.sha, new Map(Object.entries(release.files))]]);
    return { ...release, open: false, tags, branches, commits: new Map([[release.sha, commit]]), files };
}
/** Public, and with another owner unless the names say otherwise. */
function sourceRepository({ release, source }) {
    const ownerId = source.owner === release.owner ? release.ownerId : source.id + 1;
    const branches = new Map(Object.entries(source.branches));
    const defaultBranch = branches.has('main') ? 'main' : ([...branches.keys()][0] ?? 'main');
    const tags = new Map(Object.entries(source.tags));
    const commits = new Map(Object.entries(source.commits));
    const files = new Map([['*', new Map(Object.entries(source.files ?? {}))]]);
    const identity = { owner: source.owner, ownerId, name: source.name, id: source.id };
    const tagRules = source.tagRules ?? [];
    return { ...identity, visibility: 'public', defaultBranch, open: true, tags, tagRules, branches, commits, files };
}
/** A project that builds and releases from one repository: the source's refs and commits are the release's. */
function joined(release, { source }) {
    for (const [name, tag] of Object.entries(source.tags))
        release.tags.set(name, tag);
    for (const [name, commit] of Object.entries(source.branches))
        release.branches.set(name, commit);
    for (const [sha, commit] of Object.entries(source.commits))
        release.commits.set(sha, commit);
    release.files.set('*', new Map(Object.entries(source.files ?? {})));
    return release;
}

;// CONCATENATED MODULE: ./build/rehearsal/github/jobs.js

/** Adds a job to the current attempt. It waits when its environment has reviewers and none has answered for it. */
function jobs_startJob(state, wanted) {
    const { environment, selfHosted = false } = wanted;
    const now = githubTime(Date.now());
    const runnerGroup = wanted.runnerGroup === undefined ? (selfHosted ? 'Default' : 'GitHub Actions') : wanted.runnerGroup;
    const job = {
        id: state.next.job++,
        name: wanted.name,
        attempt: state.run.attempt,
        createdAt: now,
        status: 'in_progress',
        conclusion: null,
        startedAt: now,
        completedAt: null,
        runnerGroup,
        runnerGroupId: runnerGroup === null ? null : selfHosted ? 1 : 0,
        labels: wanted.labels ?? (selfHosted ? ['self-hosted', 'Linux', 'X64'] : ['ubuntu-24.04']),
        permissions: wanted.permissions,
        environment,
        selfHosted,
        calledWorkflow: wanted.calledWorkflow,
        annotations: [],
    };
    state.jobs.push(job);
    if (environment !== undefined)
        holdForReview(state, job, environment);
    return job;
}
/** Lets a job wait when its environment asks for people. */
function holdForReview(state, job, environment) {
    // GitHub makes an environment that nobody configured at its first use, without rules.
    if (!state.environments.has(environment)) {
        const id = 9_000_000_001 + state.environments.size;
        state.environments.set(environment, { id, reviewers: [], preventSelfReview: false, branchPolicy: null });
    }
    if (!state.environments.get(environment)?.reviewers.length)
        return;
    // The caller may review before it starts the job; a review is good for one round of jobs only.
    const early = state.reviews.find((review) => review.environment === environment && review.jobs.length === 0);
    if (early)
        jobs_settle(early, job);
    else
        job.status = 'waiting';
}
/** Ends a job; its tokens die with it. */
function finishJob(job, conclusion) {
    job.status = 'completed';
    job.conclusion = conclusion;
    job.completedAt = githubTime(Date.now());
}
/**
 * Records a review and lets the waiting jobs of that environment go, or fails them. Whether the person may is the
 * caller's to ask.
 */
function review(state, environment, verdict, user, comment) {
    const given = { environment, state: verdict, user, comment, jobs: [] };
    state.reviews.push(given);
    for (const job of waitingFor(state, environment))
        jobs_settle(given, job);
    return given;
}
/** Jobs that wait for a review of one environment. */
const waitingFor = (state, environment) => state.jobs.filter((job) => job.status === 'waiting' && job.environment === environment);
/** Applies a review to a job and remembers it, so that the next job needs one of its own. */
function jobs_settle(given, job) {
    given.jobs.push(job.id);
    if (given.state === 'rejected') {
        finishJob(job, 'failure');
        return;
    }
    job.status = 'in_progress';
    job.startedAt = githubTime(Date.now());
}
/** The job of that id or, for a name, the newest of that name. @throws Error when there is none. */
function findJob(state, which) {
    const job = state.jobs.findLast(({ id, name }) => String(id) === String(which) || name === which);
    if (!job)
        throw new Error(`there is no job ${String(which)}`);
    return job;
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/json-value.js
/** Tells whether a JSON value is an object. */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value below `names`, or undefined where any of them is missing. */
function at(value, ...names) {
    let found = value;
    for (const name of names)
        found = isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined;
    return found;
}
/** Parses JSON; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/key-pair.js


/** Makes an ECDSA key on P-256: the one kind that every verifier takes for every service. */
const keyPair = async () => (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('ec', { namedCurve: 'P-256' });
/** The SubjectPublicKeyInfo of a key, DER. */
const spki = (key) => key.export({ type: 'spki', format: 'der' });
/** SHA-256 of some bytes. */
const sha256 = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(Buffer.concat(parts)).digest();
/** How logs name themselves: SHA-256 of their key's SPKI, 32 bytes (RFC 6962 §3.2; Rekor v1 does the same). */
const logId = (key) => sha256(spki(key));

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/sign-statement.js



const payloadType = 'application/vnd.in-toto+json';
/**
 * Has a statement signed as any client does: a key, a certificate for the token's identity, an entry in the log. Plain
 * requests and no library, so that it can sign what no client of ours would.
 *
 * @returns a Sigstore bundle v0.3 as JSON.
 */
async function signStatement({ fulcio, rekor }, token, statement) {
    const { privateKey, publicKey } = await keyPair();
    const signed = (bytes) => (0,external_node_crypto_.sign)('sha256', bytes, privateKey).toString('base64');
    const subject = String(at(parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()), 'sub'));
    const certified = await post(`${fulcio}/api/v2/signingCert`, {
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
            proofOfPossession: signed(Buffer.from(subject)),
        },
    });
    const chain = at(certified, 'signedCertificateEmbeddedSct', 'chain', 'certificates');
    const pem = String(Array.isArray(chain) ? chain[0] : undefined);
    const payload = Buffer.from(JSON.stringify(statement));
    const covered = Buffer.concat([
        Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
        payload,
    ]);
    const envelope = { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signed(covered) }] };
    const logged = await post(`${rekor}/api/v1/log/entries`, {
        kind: 'dsse',
        apiVersion: '0.0.1',
        spec: {
            proposedContent: { envelope: JSON.stringify(envelope), verifiers: [Buffer.from(pem).toString('base64')] },
        },
    });
    const [entry] = Object.values(Object(logged));
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: pem.replace(/-----[A-Z ]+-----|\s/g, '') },
            tlogEntries: [bundled(entry)],
            timestampVerificationData: {},
        },
        dsseEnvelope: envelope,
    };
}
/** A log entry as bundles have it: numbers as text, bytes as base64. */
function bundled(entry) {
    const proof = (name) => at(entry, 'verification', 'inclusionProof', name);
    const base64 = (hex) => Buffer.from(String(hex), 'hex').toString('base64');
    const hashes = proof('hashes');
    return {
        logIndex: String(at(entry, 'logIndex')),
        logId: { keyId: base64(at(entry, 'logID')) },
        kindVersion: { kind: 'dsse', version: '0.0.1' },
        integratedTime: String(at(entry, 'integratedTime')),
        inclusionPromise: { signedEntryTimestamp: at(entry, 'verification', 'signedEntryTimestamp') },
        inclusionProof: {
            logIndex: String(proof('logIndex')),
            rootHash: base64(proof('rootHash')),
            treeSize: String(proof('treeSize')),
            hashes: Array.isArray(hashes) ? hashes.map(base64) : [],
            checkpoint: { envelope: proof('checkpoint') },
        },
        canonicalizedBody: at(entry, 'body'),
    };
}
async function post(address, body) {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    const said = await reply.text();
    if (!reply.ok)
        throw new Error(`${address}: ${reply.status} ${said.slice(0, 300)}`);
    return parseJson(said);
}

;// CONCATENATED MODULE: ./build/rehearsal/control-sigstore.js



/** Plays a bad day of Sigstore and of the issuer of identity tokens, and tells what they have given out. */
const sigstoreControls = [
    { method: 'POST', path: '/sigstore/bundles', answer: sign },
    { method: 'GET', path: '/sigstore', answer: ({ world }) => given(world) },
    {
        method: 'POST',
        path: '/sigstore/clock',
        answer: ({ world, body }) => deskOf(world).setClock(1_000 * numberOf(body, 'offsetSeconds'), numberOf(body, 'requests')),
    },
    { method: 'POST', path: '/sigstore/trust', answer: ({ world, body }) => setTrust(world, textOf(body, 'state')) },
    {
        method: 'POST',
        path: '/identity/old',
        answer: ({ world, body }) => {
            const old = {
                audience: textOf(body, 'audience'),
                seconds: numberOf(body, 'seconds'),
                times: numberOf(body, 'times'),
            };
            world.github.state.issuer.old = old;
        },
    },
];
/** A world of GitHub alone has no Sigstore. */
function deskOf({ sigstore }) {
    if (!sigstore)
        throw new Error('this world has no Sigstore');
    return sigstore.desk;
}
function setTrust(world, state) {
    if (state !== 'stale' && state !== 'fresh')
        throw new Error('state must be stale or fresh');
    return deskOf(world).setTrust(state);
}
/** Since the world was started: what was given out for signing, and what the services were asked. */
function given(world) {
    const requests = world.faults.requests();
    const count = (service, method, path) => requests.filter((one) => one.service === service && one.method === method && path.test(one.path)).length;
    return {
        ...deskOf(world).counts,
        tokenRequests: count('oidc', 'GET', /^\/idtoken\//),
        tokens: world.github.state.issuer.issued.get('sigstore') ?? 0,
        certificateRequests: count('fulcio', 'POST', /\/signingCert$/),
        logRequests: count('rekor', 'POST', /\/log\/entries$/) + count('rekor', 'GET', /\/log\/entries\//),
    };
}
/** A real signature of this world's Sigstore over any statement, in the name of a job; `claims` bends its identity. */
async function sign({ world, body }) {
    if (world.sigstore === undefined)
        throw new Error('this world has no Sigstore');
    if (!isFields(body.statement))
        throw new Error('statement must be an object');
    const job = findJob(world.github.state, body.job);
    const token = world.github.bentToken(job, body.claims === undefined ? {} : textMapOf(body, 'claims'));
    return { bundle: await signStatement(world.sigstore, token, body.statement) };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/rehearsal/github/write-zip.js






/** Large enough to be fast, small enough that hashing one piece blocks nobody. */
const chunkBytes = 256 * 1024;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808;
/** 2.0: deflate and folders. */
const write_zip_versionNeeded = 20;
/** 1980-01-01 in DOS form. */
const dosDate = 0x21;
/** Writes to a file, counting and hashing. */
class Sink {
    #file;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    size = 0;
    constructor(file) {
        this.#file = file;
    }
    async write(chunk) {
        this.#hash.update(chunk);
        this.size += chunk.length;
        await this.#file.writeFile(chunk);
    }
    finish() {
        return { size: this.size, sha256: this.#hash.digest('hex') };
    }
}
/** Copies `chunks` to `path`, hashing while it writes. */
async function writeBlob(path, chunks) {
    const file = await (0,promises_.open)(path, 'w');
    try {
        const sink = new Sink(file);
        for await (const chunk of chunks)
            await sink.write(chunk);
        return sink.finish();
    }
    finally {
        await file.close();
    }
}
/** Bytes of one file in large chunks. */
const fileChunks = (path) => (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkBytes });
/**
 * Writes a zip the way upload-artifact does: streamed, so that sizes stand in data descriptors. Members whose content
 * is compressed already are stored. Below 4 GiB only. @returns size and digest of the archive.
 */
async function writeZip(path, sources) {
    const file = await (0,promises_.open)(path, 'w');
    try {
        const sink = new Sink(file);
        const entries = [];
        for (const source of sources)
            entries.push(await writeMember(sink, source));
        const start = sink.size;
        for (const entry of entries)
            await sink.write(write_zip_centralHeader(entry));
        await sink.write(write_zip_endRecord(entries.length, start, sink.size - start));
        return sink.finish();
    }
    finally {
        await file.close();
    }
}
/** One member: header, data, descriptor. Sizes and CRC are known only behind the data. */
async function writeMember(sink, { path, name: text }) {
    const name = Buffer.from(text);
    const method = /\.(?:whl|gz|zip)$/.test(text) ? 0 : 8;
    const offset = sink.size;
    await sink.write(localHeader(name, method));
    const start = sink.size;
    let crc = 0;
    let size = 0;
    async function* counted() {
        for await (const chunk of fileChunks(path)) {
            crc = crc32(chunk, crc);
            size += chunk.length;
            yield chunk;
        }
    }
    const packed = method === 0 ? counted() : (0,external_node_stream_.pipeline)(counted, (0,external_node_zlib_.createDeflateRaw)({ level: 6 }), ignored);
    for await (const chunk of packed)
        await sink.write(chunk);
    const entry = { name, method, crc, packed: sink.size - start, size, offset };
    await sink.write(descriptor(entry));
    return entry;
}
/** An error of the pipeline reaches the reader of its last stream. */
const ignored = () => undefined;
/** Fields of two (`[2, n]`) or four bytes, little endian. */
function record(...fields) {
    return Buffer.concat(fields.map(([width, value]) => {
        const field = Buffer.alloc(width);
        field.writeUIntLE(value, 0, width);
        return field;
    }));
}
/** Sizes and CRC are zero here: they follow in the descriptor. */
const localHeader = (name, method) => Buffer.concat([
    record([4, 0x04034b50], [2, write_zip_versionNeeded], [2, flags], [2, method], [2, 0], [2, dosDate]),
    record([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
    name,
]);
/** With its optional signature, as archivers write it. */
const descriptor = ({ crc, packed, size }) => record([4, 0x08074b50], [4, crc], [4, packed], [4, size]);
/** The directory's entry, made as by Unix, which is where the mode comes from. */
const write_zip_centralHeader = ({ name, method, crc, packed, size, offset }) => Buffer.concat([
    record([4, 0x02014b50], [2, 0x0314], [2, write_zip_versionNeeded], [2, flags], [2, method], [2, 0], [2, dosDate]),
    record([4, crc], [4, packed], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0]),
    // A regular file, rw-r--r--.
    record([4, 0o100644 * 0x10000], [4, offset]),
    name,
]);
/** The end of the archive, without a comment. */
const write_zip_endRecord = (count, start, size) => record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);

;// CONCATENATED MODULE: ./build/rehearsal/github/artifacts.js





/** Time to begin and finish a slow upload; of downloads GitHub promises one minute. */
const addressLifetimeMs = 10 * 60_000;
/** Path of a blob on disk. */
const blobPath = (state, blob) => (0,external_node_path_.join)(state.blobs, blob);
/** A name for a new blob. */
const newBlob = () => (0,external_node_crypto_.randomUUID)();
/** Stores the files and lists them as an artifact of the job. @throws Error when the name is taken in this attempt. */
async function uploadArtifact(state, job, wanted) {
    requireFree(state, job, wanted.name);
    const [stored, shape] = await store(state, wanted);
    // Asked again: another job can have taken the name while this one wrote.
    requireFree(state, job, wanted.name);
    return addArtifact(state, job, { ...shape, name: wanted.name, createdAt: githubTime(Date.now()) }, stored);
}
/** Deletes an artifact and makes a new one of that name, as any job of the run can: new id, later time. */
async function replaceArtifact(state, old, job, files) {
    const [stored, shape] = await store(state, { name: old.name, archive: isZip(old), files });
    await deleteArtifact(state, old);
    // GitHub's times are whole seconds; a replacement within the same second would look as old as the first.
    const createdAt = githubTime(Math.max(Date.now(), Date.parse(old.createdAt) + 1_000));
    return addArtifact(state, job, { ...shape, name: old.name, createdAt }, stored);
}
/** Writes the bytes first: an artifact is listed only when all of them are on disk. */
async function store(state, { name, archive, files }) {
    const blob = newBlob();
    const path = blobPath(state, blob);
    if (archive)
        return [await writeZip(path, files), { blob, contentType: 'application/zip', fileName: `${name}.zip` }];
    const [file, ...more] = files;
    if (!file || more.length > 0)
        throw new Error('an artifact that is no archive holds exactly one file');
    const shape = { blob, contentType: 'application/octet-stream', fileName: file.name };
    return [await writeBlob(path, fileChunks(file.path)), shape];
}
/** Lists a stored blob as an artifact. */
function addArtifact(state, job, facts, stored) {
    const origin = { id: state.next.artifact++, jobId: job.id, attempt: job.attempt, expired: false };
    const artifact = { ...origin, ...facts, size: stored.size, sha256: stored.sha256 };
    state.artifacts.push(artifact);
    return artifact;
}
/** True when the attempt has an artifact of that name. */
const nameTaken = (state, job, name) => state.artifacts.some((artifact) => artifact.name === name && artifact.attempt === job.attempt);
/** A name is taken within one attempt only: a re-run uploads the same names again. */
function requireFree(state, job, name) {
    if (nameTaken(state, job, name))
        throw new Error(`an artifact named ${name} already exists in this attempt`);
}
/** The artifact of that id. @throws Error when there is none. */
function findArtifact(state, id) {
    const artifact = state.artifacts.find((candidate) => String(candidate.id) === String(id));
    if (!artifact)
        throw new Error(`there is no artifact ${id}`);
    return artifact;
}
/** Archives are told apart by their type alone, as the download client does. */
const isZip = ({ contentType }) => contentType === 'application/zip';
/** Removes an artifact and its bytes. */
async function deleteArtifact(state, artifact) {
    state.artifacts.splice(state.artifacts.indexOf(artifact), 1);
    await (0,promises_.rm)(blobPath(state, artifact.blob), { force: true });
}
/** Flips one byte in the middle of the stored blob; the API keeps telling the old digest. */
async function tamperArtifact(state, artifact) {
    const file = await (0,promises_.open)(blobPath(state, artifact.blob), 'r+');
    try {
        const at = Math.floor(artifact.size / 2);
        const byte = Buffer.alloc(1);
        await file.read(byte, 0, 1, at);
        byte[0] = (byte[0] ?? 0) ^ 0xff;
        await file.write(byte, 0, 1, at);
    }
    finally {
        await file.close();
    }
}
/** A signed address of a blob, good for ten minutes and for reading (`r`) or writing (`w`) only. */
function signedAddress(state, results, blob, permission) {
    const expiry = new Date(Date.now() + addressLifetimeMs).toISOString();
    const query = new URLSearchParams({ se: expiry, sp: permission, sig: signature(state, blob, permission, expiry) });
    // The upload client wants account, container and blob in the path.
    return `${results}/storage/actions-results/${blob}?${query}`;
}
/** True when the query was made by `signedAddress` for that blob and permission and has not expired. */
function addressHolds(state, blob, permission, query) {
    const expiry = query.get('se') ?? '';
    const fits = query.get('sp') === permission && query.get('sig') === signature(state, blob, permission, expiry);
    return fits && Date.parse(expiry) > Date.now();
}
/** HMAC over all that an address promises, so that no part can be exchanged. */
const signature = (state, blob, permission, expiry) => (0,external_node_crypto_.createHmac)('sha256', state.blobKey).update(`${permission}\n${blob}\n${expiry}`).digest('base64url');

;// CONCATENATED MODULE: ./build/rehearsal/github/control-artifacts.js



/** Plays jobs that upload, replace and delete artifacts, and a store that loses or changes bytes. */
const artifactControls = [
    { method: 'GET', path: '/artifacts', answer: ({ world }) => ({ artifacts: world.github.state.artifacts }) },
    { method: 'POST', path: '/artifacts', answer: upload },
    { method: 'POST', path: '/artifacts/*/replace', answer: replace },
    { method: 'POST', path: '/artifacts/*/tamper', answer: tamper },
    { method: 'POST', path: '/artifacts/*', answer: control_artifacts_patch },
    { method: 'DELETE', path: '/artifacts/*', answer: remove },
];
/** The artifact that the path names. */
const control_artifacts_named = ({ world, id }) => findArtifact(world.github.state, id);
/** What a caller needs to find the artifact again. `digest` is what REST tells, true or not. */
const shown = ({ id, name, sha256, size, createdAt }) => ({
    id,
    name,
    digest: `sha256:${sha256}`,
    size,
    created_at: createdAt,
});
/** Files on this machine, each with its name inside the archive. Nothing keeps a name from being hostile. */
function filesIn(body) {
    return listOf(body, 'files').map((file) => {
        if (!isFields(file))
            throw new Error('files must be a list of {path, name}');
        return { path: textOf(file, 'path'), name: textOf(file, 'name') };
    });
}
/** A job's upload step, without the network. */
async function upload({ world, body }) {
    const { state } = world.github;
    const files = filesIn(body);
    const archive = body.archive !== false;
    // Without an archive GitHub's client names the artifact after the file.
    const name = textOr(body, 'name', archive ? '' : (files[0]?.name ?? ''));
    if (name === '')
        throw new Error('name must be text');
    return shown(await uploadArtifact(state, findJob(state, body.job), { name, archive, files }));
}
/** Another job overwrites an artifact; without `job` the one that made it does. */
async function replace(order) {
    const { state } = order.world.github;
    const old = control_artifacts_named(order);
    const job = findJob(state, order.body.job ?? old.jobId);
    return shown(await replaceArtifact(state, old, job, filesIn(order.body)));
}
/** The store changes a byte behind everybody's back. */
async function tamper(order) {
    await tamperArtifact(order.world.github.state, control_artifacts_named(order));
    return shown(control_artifacts_named(order));
}
/** Lets an artifact expire, or live again. */
function control_artifacts_patch(order) {
    const artifact = control_artifacts_named(order);
    if (typeof order.body.expired === 'boolean')
        artifact.expired = order.body.expired;
    return shown(artifact);
}
/** Somebody deletes an artifact between two phases. */
async function remove(order) {
    await deleteArtifact(order.world.github.state, control_artifacts_named(order));
}

;// CONCATENATED MODULE: ./build/rehearsal/faults.js

const services = ['github', 'results', 'oidc', 'fulcio', 'rekor', 'tsa', 'pypi', 'testpypi'];
/** What GET /requests can show; more would only cost memory. */
const keptRequests = 5_000;
/** Makes the queue of faults and the record of requests that all services of one world share. */
function faults_faults() {
    const queue = [];
    const record = [];
    let met = 0;
    const take = (service, request) => {
        const plain = `${request.method} ${request.url.pathname}`;
        const full = plain + request.url.search;
        const hit = queue.findIndex(({ fault, pattern }) => fault.service === service && (pattern.test(plain) || pattern.test(full)));
        const entry = queue[hit];
        if (!entry)
            return undefined;
        if (entry.skip > 0) {
            entry.skip -= 1;
            return undefined;
        }
        met += 1;
        entry.left -= 1;
        if (entry.left <= 0)
            queue.splice(hit, 1);
        return replyOf(entry.fault);
    };
    return {
        add: (fault) => {
            queue.push({ fault, pattern: new RegExp(fault.match), left: fault.times, skip: fault.skip ?? 0 });
        },
        consult: (of) => (request) => {
            const service = typeof of === 'function' ? of(request) : of;
            record.push({ service, method: request.method, path: request.url.pathname, at: Date.now() });
            // Cut in lumps: shifting one by one would copy the whole list for every request.
            if (record.length > 2 * keptRequests)
                record.splice(0, record.length - keptRequests);
            return take(service, request);
        },
        requests: () => record.slice(-keptRequests),
        waiting: () => queue.map(({ fault, left }) => ({ ...fault, times: left })),
        met: () => met,
        clear: () => void queue.splice(0),
    };
}
/** The reply of a fault. */
function replyOf({ status, body, headers = {}, drop, hang, cut, afterWork = false }) {
    if (cut)
        return { status, cut };
    // The head is still unsent when `stream` is called, so that the client sees a closed connection and not one byte.
    if (drop)
        return { status: 500, afterWork, stream: (response) => response.destroy() };
    if (hang)
        return { status: 500, afterWork, stream: () => undefined };
    const reply = typeof body === 'string' ? { status, headers, body } : json(status, body ?? {}, headers);
    return { ...reply, afterWork };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/control-faults.js


/** Plays a bad day of a service, and shows what the services were asked. */
const faultControls = [
    { method: 'POST', path: '/faults', answer: add },
    {
        method: 'GET',
        path: '/faults',
        answer: ({ world }) => ({ faults: world.faults.waiting(), met: world.faults.met() }),
    },
    { method: 'DELETE', path: '/faults', answer: ({ world }) => world.faults.clear() },
    { method: 'GET', path: '/requests', answer: ({ world }) => ({ requests: world.faults.requests() }) },
];
/** Queues a fault. A regular expression that does not compile is refused here, not when a request comes. */
function add({ world, body }) {
    const service = services.find((name) => name === body.service);
    if (!service)
        throw new Error(`service must be one of ${services.join(', ')}`);
    const [drop, hang] = [body.drop === true, body.hang === true];
    const cut = body.cutAfter === undefined ? undefined : { after: numberOf(body, 'cutAfter'), hang };
    world.faults.add({
        match: textOf(body, 'match'),
        service,
        status: body.status === undefined && (drop || hang || cut) ? 500 : numberOf(body, 'status'),
        body: body.body,
        headers: textMapOf(body, 'headers'),
        times: body.times === undefined ? 1 : numberOf(body, 'times'),
        skip: body.skip === undefined ? 0 : numberOf(body, 'skip'),
        drop,
        hang,
        afterWork: body.afterWork === true,
        cut,
    });
    return { waiting: world.faults.waiting().length };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/tokens.js

/** The text after `Bearer` or `token` in an authorization header; `undefined` without one. */
function tokenIn(headers) {
    return /^(?:bearer|token)\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}
/** Whom a token speaks for, `undefined` when it is unknown, was made for another service, or its job has ended. */
function grantOf(state, use, token) {
    const grant = token === undefined ? undefined : state.tokens.get(token);
    if (grant?.use !== use)
        return undefined;
    return 'job' in grant && grant.job.status === 'completed' ? undefined : grant;
}
/** The job behind a token, by the same rules as `grantOf`. */
function tokens_jobOf(state, use, token) {
    const grant = grantOf(state, use, token);
    return grant && 'job' in grant ? grant.job : undefined;
}
/**
 * Makes a token and remembers whom it speaks for. `runtime` tokens are unsigned JWTs, as the upload client decodes
 * them.
 */
function issueToken(state, grant) {
    const secret = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
    const token = 'person' in grant ? `ghp_${secret}` : grant.use === 'runtime' ? runtimeToken(state, grant.job) : `ghs_${secret}`;
    state.tokens.set(token, grant);
    return token;
}
/** The upload client reads the run's and the job's id from `scp`, and looks at nothing else. */
function runtimeToken({ scenario }, job) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const scp = `Actions.Results:${scenario.run.id}:${job.id}`;
    return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp, jti: (0,external_node_crypto_.randomBytes)(12).toString('hex') })}.x`;
}

;// CONCATENATED MODULE: ./build/rehearsal/github/job-environment.js

/** `.github/workflows/FILE`. */
const workflowPath = ({ scenario }) => `.github/workflows/${scenario.release.workflow}`;
/** `OWNER/NAME/.github/workflows/FILE@REF`, as claims and the runner write it. */
const workflowRef = (state) => `${state.release.owner}/${state.release.name}/${workflowPath(state)}@${state.scenario.release.ref}`;
/** The workflow's `name:`, else its path, as GitHub shows it. */
function workflowName(state) {
    const text = state.scenario.release.files[workflowPath(state)] ?? '';
    return (/^name:[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([^\n#]+?))[ \t]*(?:#.*)?$/m.exec(text)?.slice(1).find(Boolean) ??
        workflowPath(state));
}
/** Splits `refs/heads/main` into its type and short name. */
function shortRef(ref) {
    const type = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
    return { type, name: ref.replace(/^refs\/(?:heads|tags)\//, '') };
}
/** Makes a started job's tokens and variables. The request for identity tokens is there only with `id-token: write`. */
function jobEnvironment(state, addresses, job) {
    const env = {
        ...runVariables(state, addresses),
        // The key of the job in the workflow file, which its name begins with: `build (linux)` is a leg of `build`.
        GITHUB_JOB: job.name.split(' ')[0] ?? job.name,
        RUNNER_ENVIRONMENT: job.selfHosted ? 'self-hosted' : 'github-hosted',
        RUNNER_NAME: job.selfHosted ? 'cupboard' : `GitHub Actions ${job.id}`,
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        ACTIONS_RUNTIME_TOKEN: issueToken(state, { use: 'runtime', job }),
        ACTIONS_RESULTS_URL: `${addresses.results}/`,
    };
    const identity = job.permissions['id-token'] === 'write'
        ? {
            ACTIONS_ID_TOKEN_REQUEST_URL: `${addresses.oidc}/idtoken/${job.id}?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: issueToken(state, { use: 'oidc', job }),
        }
        : {};
    return { env: { ...env, ...identity }, token: issueToken(state, { use: 'api', job }) };
}
/** Variables that every job of the attempt shares. */
function runVariables(state, { api }) {
    const { release, run } = state.scenario;
    const ref = shortRef(release.ref);
    return {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: api,
        // The upload client refuses servers that are not GitHub's, so this address stays the real one.
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: `${release.owner}/${release.name}`,
        GITHUB_REPOSITORY_ID: String(release.id),
        GITHUB_REPOSITORY_OWNER: release.owner,
        GITHUB_REPOSITORY_OWNER_ID: String(release.ownerId),
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_ATTEMPT: String(state.run.attempt),
        GITHUB_RUN_NUMBER: String(run.number),
        GITHUB_SHA: release.sha,
        GITHUB_REF: release.ref,
        GITHUB_REF_NAME: ref.name,
        GITHUB_REF_TYPE: ref.type,
        GITHUB_EVENT_NAME: release.event,
        GITHUB_EVENT_PATH: state.event,
        GITHUB_RETENTION_DAYS: String(state.scenario.run.retentionDays ?? 90),
        GITHUB_WORKFLOW: workflowName(state),
        GITHUB_WORKFLOW_REF: workflowRef(state),
        GITHUB_WORKFLOW_SHA: release.sha,
        GITHUB_ACTOR: run.actor.login,
        GITHUB_ACTOR_ID: String(run.actor.id),
        GITHUB_TRIGGERING_ACTOR: state.run.triggeringActor.login,
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/views.js



/** Global ids are opaque; only their being different matters. */
const nodeId = (kind, id) => Buffer.from(`${kind}:${id}`).toString('base64url');
/** A git object id for something that git never saw. */
const objectId = (text) => (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex');
/**
 * Replies name the real host, not this world's. A client that follows an address found in a reply leaves the world,
 * fails, and so shows itself; only `link` and `location`, which clients must follow, lead back here.
 */
const api = 'https://api.github.com';
/** `OWNER/NAME`. */
const fullName = ({ owner, name }) => `${owner}/${name}`;
/** Address of something of a repository, as GitHub's replies name it. */
const views_apiAddress = (repository, path = '') => `${api}/repos/${fullName(repository)}${path}`;
/** Address of a page for people, on the real host. */
const webAddress = (repository, path = '') => `https://github.com/${fullName(repository)}${path}`;
/** A user as every reply shows one. */
function personView({ login, id, type }) {
    const url = `${api}/users/${login}`;
    return {
        login,
        id,
        node_id: nodeId('User', id),
        avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
        gravatar_id: '',
        url,
        html_url: `https://github.com/${login}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: type,
        site_admin: false,
    };
}
/** A repository, without the templates of addresses that GitHub's reply also holds. */
function repositoryView(repository) {
    const { id, name, owner, ownerId, visibility, defaultBranch } = repository;
    return {
        id,
        node_id: nodeId('Repository', id),
        name,
        full_name: fullName(repository),
        private: visibility === 'private',
        visibility,
        owner: { ...personView({ login: owner, id: ownerId, type: 'User' }), type: 'Organization' },
        html_url: webAddress(repository),
        description: null,
        fork: false,
        url: views_apiAddress(repository),
        default_branch: defaultBranch,
        archived: false,
        disabled: false,
    };
}
/** The run, as of an attempt (the newest, unless told). */
function runView(state, attempt = state.run.attempt) {
    const { release, scenario } = state;
    const { run } = scenario;
    const address = views_apiAddress(release, `/actions/runs/${run.id}`);
    const latest = attempt === state.run.attempt;
    // One waiting job makes the whole run waiting, as GitHub shows it, whatever the others do.
    const waiting = [...state.environments.keys()].some((name) => waitingFor(state, name).length > 0);
    return {
        id: run.id,
        name: workflowName(state),
        node_id: nodeId('WorkflowRun', run.id),
        head_branch: run.headBranch,
        head_sha: scenario.release.sha,
        path: workflowPath(state),
        display_title: workflowName(state),
        run_number: run.number,
        run_attempt: attempt,
        event: scenario.release.event,
        status: latest ? (waiting ? 'waiting' : 'in_progress') : 'completed',
        conclusion: latest ? null : 'failure',
        workflow_id: 7_700_001,
        check_suite_id: 8_800_001,
        check_suite_node_id: nodeId('CheckSuite', 8_800_001),
        url: address,
        html_url: webAddress(release, `/actions/runs/${run.id}`),
        pull_requests: [],
        created_at: run.createdAt,
        updated_at: state.run.startedAt,
        actor: personView(run.actor),
        triggering_actor: personView(latest ? state.run.triggeringActor : run.triggeringActor),
        run_started_at: latest ? state.run.startedAt : run.createdAt,
        ...runAddresses(release, address, attempt),
        head_commit: headCommit(state),
        repository: repositoryView(release),
        head_repository: repositoryView(release),
        referenced_workflows: [],
    };
}
/** The addresses that a run's reply is full of. Nobody here serves them all. */
function runAddresses(release, address, attempt) {
    return {
        jobs_url: `${address}/jobs`,
        logs_url: `${address}/logs`,
        check_suite_url: views_apiAddress(release, '/check-suites/8800001'),
        artifacts_url: `${address}/artifacts`,
        cancel_url: `${address}/cancel`,
        rerun_url: `${address}/rerun`,
        previous_attempt_url: attempt > 1 ? `${address}/attempts/${attempt - 1}` : null,
        workflow_url: views_apiAddress(release, '/actions/workflows/7700001'),
    };
}
/** The commit as a run shows it: flatter than the commit API does. */
function headCommit({ release, scenario }) {
    const commit = release.commits.get(scenario.release.sha);
    const person = { name: scenario.run.actor.login, email: `${scenario.run.actor.login}@users.noreply.github.com` };
    return {
        id: scenario.release.sha,
        tree_id: commit?.tree ?? '',
        message: commit?.message ?? '',
        timestamp: commit?.date ?? '',
        author: person,
        committer: person,
    };
}
/** A job, as the list and the single reply show it. While it waits for a review no runner has it. */
function jobView(state, job) {
    const { release, scenario } = state;
    const { run } = scenario;
    return {
        id: job.id,
        run_id: run.id,
        workflow_name: workflowName(state),
        head_branch: run.headBranch,
        run_url: views_apiAddress(release, `/actions/runs/${run.id}`),
        run_attempt: job.attempt,
        node_id: nodeId('CheckRun', job.id),
        head_sha: scenario.release.sha,
        url: views_apiAddress(release, `/actions/jobs/${job.id}`),
        html_url: webAddress(release, `/actions/runs/${run.id}/job/${job.id}`),
        status: job.status,
        conclusion: job.conclusion,
        created_at: job.createdAt,
        started_at: job.startedAt,
        completed_at: job.completedAt,
        name: job.name,
        steps: [],
        check_run_url: views_apiAddress(release, `/check-runs/${job.id}`),
        labels: [...job.labels],
        runner_id: job.status === 'waiting' ? null : job.id % 1_000_000,
        runner_name: job.status === 'waiting' ? null : `GitHub Actions ${job.id % 1_000_000}`,
        runner_group_id: job.status === 'waiting' ? null : job.runnerGroupId,
        runner_group_name: job.status === 'waiting' ? null : job.runnerGroup,
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/control-git.js



/** Plays people who push: tags, branches and commits of the source and the release repository. */
const gitControls = ['source', 'release'].flatMap((which) => {
    const of = ({ world }) => world.github.state[which];
    return [
        { method: 'POST', path: `/${which}/tags/*`, answer: (order) => setTag(of(order), order) },
        { method: 'DELETE', path: `/${which}/tags/*`, answer: (order) => ({ deleted: of(order).tags.delete(order.id) }) },
        { method: 'POST', path: `/${which}/branches/*`, answer: (order) => setBranch(of(order), order) },
        { method: 'POST', path: `/${which}/commits`, answer: (order) => addCommit(of(order), order) },
    ];
});
/** Makes or moves a tag. Left out of an annotated one, `object` is made up anew, as a new tag object would be. */
function setTag({ tags }, { id, body }) {
    const commit = textOf(body, 'commit');
    const annotated = body.annotated === true;
    const object = textOr(body, 'object', annotated ? objectId(`tag ${id} ${commit}`) : commit);
    const tag = { object, annotated, commit, verified: body.verified === true };
    tags.set(id, tag);
    return tag;
}
/** Makes or moves a branch. The commit need not be known: a dangling branch is a case worth testing. */
function setBranch({ branches }, { id, body }) {
    const commit = textOf(body, 'commit');
    branches.set(id, commit);
    return { name: id, commit };
}
/** Adds a commit; `files` are those of this commit alone, beside what holds at every commit. */
function addCommit(repository, { body }) {
    const sha = textOf(body, 'sha');
    const commit = {
        tree: textOr(body, 'tree', objectId(`tree ${sha}`)),
        parents: body.parents === undefined ? [] : textsOf(body, 'parents'),
        date: textOr(body, 'date', githubTime(Date.now())),
        message: textOr(body, 'message', 'a commit'),
    };
    repository.commits.set(sha, commit);
    if (body.files !== undefined)
        repository.files.set(sha, new Map(Object.entries(textMapOf(body, 'files'))));
    return { sha, ...commit };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/control-jobs.js





/** Plays the runner and the people: jobs, reviews, environments, another attempt. */
const jobControls = [
    { method: 'GET', path: '/jobs', answer: ({ world }) => ({ jobs: world.github.state.jobs }) },
    { method: 'POST', path: '/jobs', answer: start },
    {
        method: 'POST',
        path: '/jobs/*/finish',
        answer: ({ world, id, body }) => finish(findJob(world.github.state, id), body),
    },
    { method: 'POST', path: '/jobs/*/annotations', answer: annotate },
    { method: 'POST', path: '/jobs/*', answer: ({ world, id, body }) => patchJob(findJob(world.github.state, id), body) },
    { method: 'POST', path: '/approvals', answer: approve },
    {
        method: 'POST',
        path: '/environments/*',
        answer: ({ world, id, body }) => patchEnvironment(world.github.state, id, body),
    },
    { method: 'POST', path: '/people/*/token', answer: ({ world, id }) => personToken(world.github.state, id) },
    { method: 'POST', path: '/rerun', answer: ({ world, body }) => rerun(world.github.state, body) },
];
/** The change itself, or the same below `patch`. */
const patchIn = (body) => (isFields(body.patch) ? body.patch : body);
/** `null` stands for a runner group that GitHub does not tell. */
const groupOf = (fields, key) => fields[key] === null ? null : textOr(fields, key, undefined);
/** A job starts; the caller is its runner and gets what a runner gets, also while the job waits for a review. */
function start({ world, body }) {
    const { state, addresses } = world.github;
    const job = jobs_startJob(state, {
        name: textOf(body, 'name'),
        permissions: textMapOf(body, 'permissions'),
        environment: textOr(body, 'environment', undefined),
        selfHosted: body.selfHosted === true,
        labels: body.labels === undefined ? undefined : textsOf(body, 'labels'),
        runnerGroup: groupOf(body, 'runnerGroup'),
        calledWorkflow: textOr(body, 'calledWorkflow', undefined),
    });
    return { id: job.id, status: job.status, ...jobEnvironment(state, addresses, job) };
}
/** A job ends, well or not. `conclusion` is any word: GitHub adds new ones. */
function finish(job, body) {
    finishJob(job, textOr(body, 'conclusion', 'success'));
    return { id: job.id };
}
/** A job prints `::notice title=…::…`, which GitHub keeps on the job's own check run. */
function annotate({ world, id, body }) {
    const job = findJob(world.github.state, id);
    const annotation = { title: textOf(body, 'title'), message: textOf(body, 'message') };
    job.annotations.push({ ...annotation, level: textOr(body, 'level', 'notice') });
    return { count: job.annotations.length };
}
/** Changes what GitHub says about a job, not what its tokens may. */
function patchJob(job, body) {
    const patch = patchIn(body);
    if ('runner_group_name' in patch)
        job.runnerGroup = groupOf(patch, 'runner_group_name') ?? null;
    if ('labels' in patch)
        job.labels = textsOf(patch, 'labels');
    if ('status' in patch)
        job.status = textOf(patch, 'status');
    if ('conclusion' in patch)
        job.conclusion = patch.conclusion === null ? null : textOf(patch, 'conclusion');
    return { id: job.id };
}
/** Records what the people said. GitHub's rules on who may are not asked: attacks need reviews that it would refuse. */
function approve({ world, body }) {
    const { state } = world.github;
    const verdict = textOf(body, 'state');
    if (verdict !== 'approved' && verdict !== 'rejected')
        throw new Error('state must be approved or rejected');
    const environment = textOf(body, 'environment');
    if (!state.environments.has(environment))
        throw new Error(`there is no environment ${environment}`);
    const user = personNamed(state, textOf(body, 'user'));
    const { jobs } = review(state, environment, verdict, user, textOr(body, 'comment', ''));
    return { jobs };
}
/** Anyone that the scenario mentions. */
function personNamed({ scenario }, login) {
    const { run, people, environments } = scenario;
    const reviewers = Object.values(environments).flatMap((environment) => environment.reviewers);
    const person = [...people, ...reviewers, run.actor, run.triggeringActor].find((one) => one.login === login);
    if (!person)
        throw new Error(`there is no person ${login}`);
    return person;
}
/** A reviewer as JSON, or the login of a known person. */
function personIn(state, value) {
    if (typeof value === 'string')
        return personNamed(state, value);
    if (!isFields(value))
        throw new Error('a reviewer must be a login or a person');
    const type = value.type === 'Bot' ? 'Bot' : 'User';
    return { login: textOf(value, 'login'), id: numberOf(value, 'id'), type };
}
/**
 * Changes the rules of an environment, or makes one. Members left out stay; `canAdminsBypass: null` hides that member.
 * `afterReads`: the change waits until somebody has read the rules so many times.
 */
function patchEnvironment(state, name, body) {
    const patch = patchIn(body);
    const id = 9_000_000_001 + state.environments.size;
    const old = state.environments.get(name) ?? { id, reviewers: [], preventSelfReview: false, branchPolicy: null };
    const { canAdminsBypass, ...rest } = old;
    const bypass = patch.canAdminsBypass === undefined ? canAdminsBypass : patch.canAdminsBypass;
    const environment = {
        ...rest,
        ...(typeof bypass === 'boolean' ? { canAdminsBypass: bypass } : {}),
        ...(patch.reviewers === undefined
            ? {}
            : { reviewers: listOf(patch, 'reviewers').map((one) => personIn(state, one)) }),
        ...(typeof patch.preventSelfReview === 'boolean' ? { preventSelfReview: patch.preventSelfReview } : {}),
        ...(patch.branchPolicy === undefined
            ? {}
            : { branchPolicy: patch.branchPolicy === null ? null : textsOf(patch, 'branchPolicy') }),
    };
    if (patch.afterReads === undefined)
        state.environments.set(name, environment);
    else
        state.laterRules.set(name, { reads: numberOf(patch, 'afterReads'), rules: environment });
    return environment;
}
/** A token of a person, for the parts of the API that are closed to jobs. */
const personToken = (state, login) => ({
    token: issueToken(state, { use: 'api', person: personNamed(state, login) }),
});
/** Another attempt. Jobs that still run are cancelled: GitHub runs again only what has ended. */
function rerun(state, body) {
    for (const job of state.jobs)
        if (job.status !== 'completed')
            finishJob(job, 'cancelled');
    const login = textOr(body, 'triggeringActor', undefined);
    state.run.attempt += 1;
    state.run.startedAt = githubTime(Date.now());
    if (login !== undefined)
        state.run.triggeringActor = personNamed(state, login);
    return { attempt: state.run.attempt };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/control-run.js





/** Plays whoever starts the run: the same workflow, from a branch of their own and with other files. */
const runControls = [
    { method: 'POST', path: '/run', answer: dispatch },
    { method: 'POST', path: '/runs', answer: startAnother },
];
/** Another run of the workflow has come as far as its review. */
function startAnother({ world, body }) {
    const { waitingRuns, scenario } = world.github.state;
    const id = scenario.run.id + 1 + waitingRuns.size;
    waitingRuns.set(id, textOf(body, 'environment'));
    return { id };
}
/**
 * The run is one of branch `branch`, whose head holds `files` beside what the release commit holds. Before any job
 * starts: a run never changes its branch.
 */
async function dispatch({ world, body }) {
    const { state } = world.github;
    if (state.jobs.length > 0)
        throw new Error('the run has jobs already, and cannot be of another branch');
    const { release, run } = state.scenario;
    const branch = textOf(body, 'branch');
    const files = { ...release.files, ...textMapOf(body, 'files') };
    const sha = objectId(`commit ${branch} ${JSON.stringify(files)}`);
    const tree = objectId(JSON.stringify(files));
    state.release.commits.set(sha, {
        tree,
        parents: [release.sha],
        date: githubTime(Date.now()),
        message: `change ${workflowPath(state)}`,
    });
    state.release.files.set(sha, new Map(Object.entries(files)));
    state.release.branches.set(branch, sha);
    const ref = `refs/heads/${branch}`;
    state.scenario = { ...state.scenario, release: { ...release, ref, sha, files }, run: { ...run, headBranch: branch } };
    await (0,promises_.writeFile)(state.event, JSON.stringify({ inputs: run.inputs ?? null, ref }));
    return { ref, sha };
}

;// CONCATENATED MODULE: ./build/rehearsal/control.js









/** Scenarios' files can come in a body; bytes of wheels come as paths. */
const maxBodyBytes = 16 * 1024 * 1024;
/**
 * The one door through which a rehearsal plays runner, people and attackers. Loopback only, no token: whoever reaches
 * it may do everything. Replies 200 with JSON, or 400 `{message}`.
 */
function control(world) {
    const github = [...jobControls, ...runControls, ...artifactControls, ...gitControls];
    const controls = [...github, ...indexControls, ...sigstoreControls, ...faultControls];
    const compiled = controls.map((one) => ({ one, pattern: new RegExp(`^${one.path.replace('*', '(.+)')}$`) }));
    return async (request) => {
        try {
            const body = parseFields((await readBody(request, maxBodyBytes)).toString());
            for (const { one, pattern } of compiled) {
                const match = one.method === request.method ? pattern.exec(request.url.pathname) : null;
                if (match)
                    return json(200, (await one.answer({ world, id: decodeURIComponent(match[1] ?? ''), body })) ?? {});
            }
            return json(400, { message: `there is no control ${request.method} ${request.url.pathname}` });
        }
        catch (thrown) {
            return json(400, { message: thrown instanceof Error ? thrown.message : String(thrown) });
        }
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/oidc.js





/** Issuer of GitHub's own tokens, so that foreign verifiers with that constant run unmodified. */
const issuer = 'https://token.actions.githubusercontent.com';
/** Five minutes, as GitHub's own tokens live. */
const lifetimeSeconds = 300;
/** Makes the key that signs identity tokens: RSA 2048, as GitHub's. */
async function issuerKey() {
    const { privateKey, publicKey } = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', { modulusLength: 2048 });
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: (0,external_node_crypto_.randomUUID)(), use: 'sig', alg: 'RS256' };
    return { privateKey, jwk };
}
/** Serves identity tokens to jobs with `id-token: write`, and the key that verifies them. */
function oidc(state, key) {
    return ({ method, url, headers }) => {
        if (method !== 'GET')
            return json(405, { message: 'Method Not Allowed' });
        if (url.pathname === '/.well-known/openid-configuration')
            return json(200, configuration(url.origin));
        if (url.pathname === '/.well-known/jwks')
            return json(200, { keys: [key.jwk] });
        if (!url.pathname.startsWith('/idtoken/'))
            return json(404, { message: 'Not Found' });
        const job = tokens_jobOf(state, 'oidc', tokenIn(headers));
        // The token belongs to one job; the address of another job must not serve it.
        if (!job || url.pathname !== `/idtoken/${job.id}`)
            return json(401, { message: 'Unauthorized' });
        const audience = url.searchParams.get('audience') ?? `https://github.com/${state.release.owner}`;
        const { issued } = state.issuer;
        issued.set(audience, (issued.get(audience) ?? 0) + 1);
        return json(200, { value: oidc_sign(oidc_claims(state, job, audience), key) });
    };
}
/**
 * A token for Sigstore with a job's claims, some of them bent: of another run, workflow or runner. Nobody outside can
 * ask for one; an attack that has got hold of such a job can.
 */
const bentToken = (state, key, job, bend) => oidc_sign({ ...oidc_claims(state, job, 'sigstore'), ...bend }, key);
/**
 * What OpenID discovery tells. The issuer stays the constant, so `jwks_uri` is the only address of this world in it.
 */
const configuration = (origin) => ({
    issuer,
    jwks_uri: `${origin}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
});
/** The claims that belong to the job. `environment` says that the job names one, never that anybody approved. */
function oidc_claims(state, job, audience) {
    const { release } = state.scenario;
    const now = Math.floor(Date.now() / 1000) - ageOf(state, audience);
    const place = job.environment === undefined ? `ref:${release.ref}` : `environment:${job.environment}`;
    return {
        iss: issuer,
        aud: audience,
        sub: `repo:${release.owner}/${release.name}:${place}`,
        jti: (0,external_node_crypto_.randomUUID)(),
        iat: now,
        nbf: now,
        exp: now + lifetimeSeconds,
        ...(job.environment === undefined ? {} : { environment: job.environment }),
        run_attempt: String(job.attempt),
        check_run_id: String(job.id),
        runner_environment: job.selfHosted ? 'self-hosted' : 'github-hosted',
        ...runClaims(state),
        ...calledClaims(job),
    };
}
/** A job of a called workflow has that one's name in its token, at the ref or commit that the caller wrote. */
const calledClaims = ({ calledWorkflow }) => {
    if (calledWorkflow === undefined)
        return {};
    const [, sha] = /@([0-9a-f]{40})$/.exec(calledWorkflow) ?? [];
    return { job_workflow_ref: calledWorkflow, ...(sha === undefined ? {} : { job_workflow_sha: sha }) };
};
/** Seconds by which a token is older than it should be: a cache in between, for example, has kept it. */
function ageOf({ issuer }, audience) {
    const { old } = issuer;
    if (old?.audience !== audience || old.times <= 0)
        return 0;
    old.times -= 1;
    return old.seconds;
}
/**
 * The claims that every job of the run shares. Ids and counts are strings, as GitHub writes them: verifiers compare
 * text.
 */
function runClaims(state) {
    const { release, run } = state.scenario;
    const ref = shortRef(release.ref);
    return {
        ref: release.ref,
        ref_type: ref.type,
        // A scenario's release ref is taken for protected: rules on branches are no part of this world.
        ref_protected: 'true',
        head_ref: '',
        base_ref: '',
        sha: release.sha,
        repository: `${release.owner}/${release.name}`,
        repository_id: String(release.id),
        repository_owner: release.owner,
        repository_owner_id: String(release.ownerId),
        repository_visibility: release.visibility,
        run_id: String(run.id),
        run_number: String(run.number),
        actor: run.actor.login,
        actor_id: String(run.actor.id),
        event_name: release.event,
        workflow: workflowName(state),
        workflow_ref: workflowRef(state),
        workflow_sha: release.sha,
        job_workflow_ref: workflowRef(state),
        job_workflow_sha: release.sha,
    };
}
/** A compact JWS, RS256. */
function oidc_sign(payload, { privateKey, jwk }) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: jwk.kid })}.${part(payload)}`;
    return `${signed}.${(0,external_node_crypto_.createSign)('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/github/blobs.js







/** A list of blocks is XML of about 90 bytes a block; 50,000 blocks are allowed. */
const maxListBytes = 8 * 1024 * 1024;
/**
 * Serves `/storage/actions-results/BLOB`: block blobs as the upload client uses them. The address is the only proof
 * asked for.
 */
async function blobs_blobs(state, request) {
    const blob = request.url.pathname.split('/').at(-1) ?? '';
    const permission = request.method === 'PUT' ? 'w' : 'r';
    if (!addressHolds(state, blob, permission, request.url.searchParams))
        return storageError(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
    if (request.method === 'PUT')
        return blobs_put(state, request, blob);
    if (request.method === 'GET' || request.method === 'HEAD')
        return get(state, request, blob);
    return storageError(405, 'UnsupportedHttpVerb', 'The resource does not support the specified HTTP verb.');
}
/** Takes one block, the list that joins blocks, or a whole blob at once. A finished upload takes nothing more. */
async function blobs_put(state, request, blob) {
    const upload = state.uploads.find((candidate) => candidate.blob === blob);
    if (!upload || upload.stored)
        return storageError(409, 'BlobImmutable', 'The upload is finished.');
    const query = request.url.searchParams;
    const part = query.get('comp');
    // Five blocks at a time come in parallel and in any order; each becomes a file of its own.
    if (part === 'block')
        await writeBlob(blockPath(state, blob, query.get('blockid') ?? ''), request.stream);
    else if (part === 'blocklist')
        return commit(state, request, upload);
    else
        upload.stored = await writeBlob(blobPath(state, blob), request.stream);
    return created();
}
/** Joins the named blocks in the order of the list. */
async function commit(state, request, upload) {
    const list = (await readBody(request, maxListBytes)).toString();
    const ids = [...list.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].map(([, , id]) => id ?? '');
    const paths = ids.map((id) => blockPath(state, upload.blob, id));
    const known = await Promise.all(paths.map((path) => (0,promises_.stat)(path).then(() => true, () => false)));
    if (known.includes(false))
        return storageError(400, 'InvalidBlockList', 'The specified block list is invalid.');
    async function* joined() {
        for (const path of paths)
            yield* fileChunks(path);
    }
    upload.stored = await writeBlob(blobPath(state, upload.blob), joined());
    await Promise.all(paths.map((path) => (0,promises_.rm)(path, { force: true })));
    return created();
}
/** Ids of blocks are base64 and may hold a slash. */
const blockPath = (state, blob, id) => blobPath(state, `${blob}.${Buffer.from(id).toString('hex')}`);
/** Serves the bytes as they are on disk, also when the control API has changed them; all, or from a byte on. */
async function get(state, { method, headers: asked }, blob) {
    const artifact = state.artifacts.find((candidate) => candidate.blob === blob);
    const path = blobPath(state, blob);
    const found = artifact && (await (0,promises_.stat)(path).catch(() => undefined));
    if (!artifact || !found)
        return storageError(404, 'BlobNotFound', 'The specified blob does not exist.');
    const { size, mtimeMs } = found;
    const start = startOf(asked.range);
    if (start !== undefined && start >= size)
        return storageError(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.');
    const headers = {
        ...storageHeaders(),
        etag: `"0x${Math.round(mtimeMs).toString(16).toUpperCase()}"`,
        'accept-ranges': 'bytes',
        'content-type': isZip(artifact) ? 'application/zip' : artifact.contentType,
        'content-length': String(size - (start ?? 0)),
        'content-disposition': `attachment; filename="${artifact.fileName}"`,
        ...(start !== undefined && { 'content-range': `bytes ${start}-${size - 1}/${size}` }),
    };
    const status = start === undefined ? 200 : 206;
    if (method === 'HEAD')
        return { status, headers };
    // A client that goes away ends the copy; there is nobody left to tell.
    const send = (response) => (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(path, { start: start ?? 0 }), response, () => undefined);
    return { status, headers, stream: send };
}
/** The first byte of a range without an end; any other form is served whole, as a store may. */
const startOf = (range) => {
    const [, start] = /^bytes=(\d{1,15})-$/.exec(range ?? '') ?? [];
    return start === undefined ? undefined : Number(start);
};
/** Azure's reply to a write. */
const created = () => ({
    status: 201,
    headers: { ...storageHeaders(), 'x-ms-request-server-encrypted': 'true' },
});
/** Headers that the storage client parses on every reply. */
const storageHeaders = () => ({
    etag: `"0x${(0,external_node_crypto_.randomUUID)().slice(0, 8).toUpperCase()}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': (0,external_node_crypto_.randomUUID)(),
    'x-ms-version': '2025-11-05',
});
/** An error in the form of Azure storage: XML, which its client puts into the message. */
const storageError = (status, code, message) => http_text(status, `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`, 'application/xml');

;// CONCATENATED MODULE: ./build/rehearsal/github/results.js






const service = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Requests hold a name and a few ids. */
const maxRequestBytes = 1024 * 1024;
/** Methods of the service, by the last part of the path. */
const methods = {
    CreateArtifact: create,
    FinalizeArtifact: finalize,
    ListArtifacts: list,
    GetSignedArtifactURL: results_sign,
    DeleteArtifact: results_remove,
};
/** The Results service: Twirp in JSON, and the blob store that its addresses lead to. */
function results(state) {
    return async (request) => {
        const { method, url, headers } = request;
        if (url.pathname.startsWith('/storage/actions-results/'))
            return blobs_blobs(state, request);
        const name = url.pathname.startsWith(service) ? url.pathname.slice(service.length) : '';
        const answer = Object.hasOwn(methods, name) ? methods[name] : undefined;
        if (method !== 'POST' || !answer)
            return twirpError(404, 'bad_route', `no handler for path ${url.pathname}`);
        const job = tokens_jobOf(state, 'runtime', tokenIn(headers));
        if (!job)
            return twirpError(401, 'unauthenticated', 'the token is missing, unknown or its job has ended');
        return readCall(state, job, await readBody(request, maxRequestBytes), url.origin, answer);
    };
}
/** Reads the body and refuses ids that are not those of the token: a job cannot speak for another run. */
async function readCall(state, job, bytes, origin, answer) {
    try {
        const body = parseFields(bytes.toString());
        const own = [String(state.scenario.run.id), String(job.id)];
        const told = [body.workflow_run_backend_id, body.workflow_job_run_backend_id];
        if (own.some((id, at) => id !== told[at]))
            return twirpError(403, 'permission_denied', 'not the run of this token');
        return await answer({ state, job, body, origin });
    }
    catch (thrown) {
        return twirpError(400, 'malformed', thrown instanceof Error ? thrown.message : 'the body cannot be read');
    }
}
/** An error in Twirp's form. The client retries 429 and 5xx, nothing else. */
const twirpError = (status, code, msg) => json(status, { code, msg });
/** Opens an upload. It is invisible until it is finalized. */
function create({ state, job, body, origin }) {
    const name = textOf(body, 'name');
    // The client checks the same; one that does not is stopped here.
    if (/[":<>|*?\\/\r\n]/.test(name) || name === '')
        return twirpError(400, 'invalid_argument', 'the name is not allowed');
    if (nameTaken(state, job, name))
        return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    const contentType = textOr(body, 'mime_type', 'application/zip');
    const fileName = contentType === 'application/zip' && !name.endsWith('.zip') ? `${name}.zip` : name;
    const origins = { jobId: job.id, attempt: job.attempt };
    const upload = { ...origins, name, blob: newBlob(), contentType, fileName, stored: undefined };
    state.uploads.push(upload);
    return json(200, { ok: true, signed_upload_url: signedAddress(state, origin, upload.blob, 'w') });
}
/** Lists the upload as an artifact, when size and hash are those of the bytes that came. */
function finalize({ state, job, body }) {
    const name = textOf(body, 'name');
    const mine = state.uploads.findIndex((upload) => upload.name === name && upload.jobId === job.id && upload.stored);
    const upload = state.uploads[mine];
    if (!upload?.stored)
        return twirpError(404, 'not_found', 'there is no finished upload of this name');
    if (nameTaken(state, job, name))
        return twirpError(409, 'already_exists', 'an artifact of this name exists');
    const { stored } = upload;
    const told = [textOr(body, 'size', '0'), textOr(body, 'hash', `sha256:${stored.sha256}`)];
    if (told[0] !== String(stored.size) || told[1] !== `sha256:${stored.sha256}`)
        return twirpError(400, 'invalid_argument', 'size or hash is not that of the stored blob');
    state.uploads.splice(mine, 1);
    const { blob, contentType, fileName } = upload;
    const facts = { name, blob, contentType, fileName, createdAt: githubTime(Date.now()) };
    const artifact = addArtifact(state, job, facts, stored);
    return json(200, { ok: true, artifact_id: String(artifact.id) });
}
/** Artifacts of the whole run, of every job and attempt. */
function list({ state, job, body }) {
    const name = textOr(body, 'name_filter', undefined);
    const id = textOr(body, 'id_filter', undefined);
    const fits = (artifact) => (name === undefined || artifact.name === name) && (id === undefined || String(artifact.id) === id);
    const artifacts = state.artifacts.filter(fits).map((artifact) => ({
        workflow_run_backend_id: String(state.scenario.run.id),
        // The client sends these back for the signed address; the ids must be those of the token that asks.
        workflow_job_run_backend_id: String(job.id),
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.size),
        created_at: artifact.createdAt,
        digest: `sha256:${artifact.sha256}`,
    }));
    return json(200, { artifacts });
}
/** The newest artifact of the name, as GitHub picks it. */
const results_named = ({ state, body }) => state.artifacts.findLast(({ name }) => name === textOf(body, 'name'));
/** An address for reading. */
function results_sign(call) {
    const artifact = results_named(call);
    if (!artifact)
        return twirpError(404, 'not_found', 'there is no artifact of this name');
    return json(200, { name: artifact.name, signed_url: signedAddress(call.state, call.origin, artifact.blob, 'r') });
}
/** Any job of the run may delete: this needs no permission, which is why a name proves nothing. */
async function results_remove(call) {
    const artifact = results_named(call);
    if (!artifact)
        return twirpError(404, 'not_found', 'there is no artifact of this name');
    await deleteArtifact(call.state, artifact);
    return json(200, { ok: true, artifact_id: String(artifact.id) });
}

;// CONCATENATED MODULE: ./build/rehearsal/github/router.js


/** Stands for the page of each route. */
const docs = 'https://docs.github.com/rest';
/** An error in GitHub's form. */
const refusal = (status, message, headers = {}) => json(status, { message, documentation_url: docs, status: String(status) }, headers);
/** The same words for a thing that is not there and for one that may not be seen. */
const router_notFound = () => refusal(404, 'Not Found');
/** Serves the routes: token first, then the repository, then the permission of the job behind the token. */
function router(state, routes) {
    const compiled = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
    return async (request) => {
        const token = tokenIn(request.headers);
        if (token === undefined)
            return refusal(401, 'Requires authentication');
        const grant = grantOf(state, 'api', token);
        if (!grant)
            return refusal(401, 'Bad credentials');
        const { repository, below } = locate(state, request.url.pathname);
        if (!repository)
            return router_notFound();
        for (const { route, pattern } of compiled) {
            const match = route.method === request.method ? pattern.exec(below) : null;
            if (!match)
                continue;
            const groups = new Map(Object.entries(match.groups ?? {}));
            // Decoded after the path was cut: clients escape the slash of `tags/v1`, and a name may hold one.
            const part = (name) => decodeURIComponent(groups.get(name) ?? '');
            const query = (name) => request.url.searchParams.get(name) ?? undefined;
            if (!allowed(grant, repository, route.need))
                return forbidden(route.need);
            return route.answer({ state, repository, request, grant, part, query });
        }
        return router_notFound();
    };
}
/** Turns a path with parts into an expression with named groups. */
function patternOf(path) {
    const segments = path.split('/').map((segment) => {
        if (segment.startsWith(':'))
            return `(?<${segment.slice(1)}>[^/]+)`;
        if (segment.startsWith('*'))
            return `(?<${segment.slice(1)}>.+)`;
        return segment.replaceAll('.', '\\.');
    });
    return new RegExp(`^${segments.join('/')}$`);
}
/** Finds the repository, and what is left of the path. */
function locate(state, path) {
    const [, owner = '', name = '', below = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    // GitHub takes names in any case.
    const asked = `${owner}/${name}`.toLowerCase();
    const repository = [state.release, state.source].find((one) => `${one.owner}/${one.name}`.toLowerCase() === asked);
    return { repository, below: below === '/' ? '' : below };
}
/**
 * A job has what its `permissions:` block says and nothing more, also on a public release repository: stricter than
 * GitHub, which lets any token read public things, so that a forgotten permission is seen.
 */
function allowed(grant, repository, need) {
    if ('person' in grant)
        return true;
    if (need === 'person')
        return false;
    if (need === 'metadata=read')
        return true;
    const [scope = '', access] = need.split('=');
    if (repository.open)
        return access === 'read';
    const held = grant.job.permissions[scope];
    return held === 'write' || held === access;
}
/** GitHub names the permission that would have helped; the client can show it. */
const forbidden = (need) => refusal(403, 'Resource not accessible by integration', need === 'person' ? {} : { 'x-accepted-github-permissions': need });

;// CONCATENATED MODULE: ./build/rehearsal/github/page.js

/** Of GitHub, when `per_page` is left out. */
const defaultSize = 30;
/** GitHub cuts a larger `per_page` without a word; a client that believes its own number loses items. */
const maxSize = 100;
/** One page of a list by `per_page` and `page`, with GitHub's `link` header. `wrap` makes the reply's value. */
function page({ request, query }, items, wrap) {
    const size = Math.min(natural(query('per_page'), defaultSize), maxSize);
    const number = natural(query('page'), 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const address = (to) => {
        const url = new URL(request.url);
        url.searchParams.set('page', String(to));
        return url.href;
    };
    // The header is left out when there is one page only.
    const relations = [
        ['prev', number - 1, number > 1],
        ['next', number + 1, number < last],
        ['last', last, number < last],
        ['first', 1, number > 1],
    ];
    const link = relations.filter(([, , there]) => there).map(([name, to]) => `<${address(to)}>; rel="${name}"`);
    const shown = items.slice((number - 1) * size, number * size);
    return json(200, wrap(shown, items.length), link.length > 0 ? { link: link.join(', ') } : {});
}
/** A number of 1 or more; anything else counts as left out, as GitHub does. */
function natural(text, otherwise) {
    const value = Number(text);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
}

;// CONCATENATED MODULE: ./build/rehearsal/github/routes-run.js




/** The run, its attempts and jobs, and what jobs wrote on their own check runs. */
const runRoutes = [
    {
        method: 'GET',
        path: '/actions/runs/:run',
        need: 'actions=read',
        answer: (call) => routes_run_ofRun(call, () => json(200, runView(call.state))),
    },
    { method: 'GET', path: '/actions/runs/:run/attempts/:attempt', need: 'actions=read', answer: attempt },
    {
        method: 'GET',
        path: '/actions/runs/:run/jobs',
        need: 'actions=read',
        answer: (call) => routes_run_ofRun(call, () => jobPage(call, call.query('filter') === 'all' ? call.state.jobs : latest(call.state.jobs))),
    },
    {
        method: 'GET',
        path: '/actions/runs/:run/attempts/:attempt/jobs',
        need: 'actions=read',
        answer: (call) => routes_run_ofRun(call, () => jobPage(call, call.state.jobs.filter((job) => String(job.attempt) === call.part('attempt')))),
    },
    {
        method: 'GET',
        path: '/actions/jobs/:job',
        need: 'actions=read',
        answer: (call) => ofJob(call, (job) => json(200, jobView(call.state, job))),
    },
    {
        method: 'GET',
        path: '/check-runs/:job/annotations',
        need: 'checks=read',
        answer: (call) => ofJob(call, (job) => annotations(call, job)),
    },
];
/** Answers for the world's one run, which belongs to the release repository. */
function routes_run_ofRun({ state, repository, part }, answer) {
    const known = repository === state.release && part('run') === String(state.scenario.run.id);
    return known ? answer() : router_notFound();
}
/** Answers for a job, which is its own check run. */
function ofJob({ state, repository, part }, answer) {
    const job = repository === state.release ? state.jobs.find(({ id }) => String(id) === part('job')) : undefined;
    return job ? answer(job) : router_notFound();
}
/** The run as of one attempt. */
function attempt(call) {
    return routes_run_ofRun(call, () => {
        const wanted = Number(call.part('attempt'));
        const known = Number.isInteger(wanted) && wanted >= 1 && wanted <= call.state.run.attempt;
        return known ? json(200, runView(call.state, wanted)) : refusal(404, 'Not Found');
    });
}
/** Of each name the newest attempt: jobs that were not run again stay in the list. */
function latest(jobs) {
    const newest = new Map();
    for (const { name, attempt } of jobs)
        newest.set(name, Math.max(attempt, newest.get(name) ?? 0));
    return jobs.filter(({ name, attempt }) => newest.get(name) === attempt);
}
/** Jobs, oldest first, a page at a time. */
const jobPage = (call, jobs) => page(call, jobs, (shown, total) => ({ total_count: total, jobs: shown.map((job) => jobView(call.state, job)) }));
/** Annotations of one check run. GitHub gives those of a job's own output the path `.github`. */
function annotations(call, job) {
    const commit = call.state.scenario.release.sha;
    return page(call, job.annotations, (shown) => shown.map(({ title, message, level }) => ({
        path: '.github',
        start_line: 1,
        end_line: 1,
        start_column: null,
        end_column: null,
        annotation_level: level,
        title,
        message,
        raw_details: '',
        blob_href: webAddress(call.repository, `/blob/${commit}/.github`),
    })));
}
/** Address of a run's own page in the API, for replies that point to it. */
const runAddress = ({ state, repository }) => apiAddress(repository, `/actions/runs/${state.scenario.run.id}`);

;// CONCATENATED MODULE: ./build/rehearsal/github/routes-artifacts.js







/** The default retention. */
const keptMs = 90 * 24 * 3_600_000;
/** The run's artifacts. `results` is the address of the blob store that downloads are sent to. */
function artifactRoutes(results) {
    return [
        { method: 'GET', path: '/actions/runs/:run/artifacts', need: 'actions=read', answer: routes_artifacts_list },
        {
            method: 'GET',
            path: '/actions/artifacts/:artifact',
            need: 'actions=read',
            answer: (call) => routes_artifacts_of(call, (artifact) => json(200, artifactView(call, artifact))),
        },
        {
            method: 'GET',
            path: '/actions/artifacts/:artifact/zip',
            need: 'actions=read',
            answer: (call) => routes_artifacts_of(call, (artifact) => download(call, artifact, results)),
        },
        {
            method: 'DELETE',
            path: '/actions/artifacts/:artifact',
            need: 'actions=write',
            answer: (call) => routes_artifacts_of(call, (artifact) => routes_artifacts_remove(call, artifact)),
        },
    ];
}
/** Finds the artifact of the path; artifacts belong to the release repository. */
function routes_artifacts_of(call, answer) {
    const { state, repository, part } = call;
    const artifact = repository === state.release ? state.artifacts.find(({ id }) => String(id) === part('artifact')) : undefined;
    return artifact ? answer(artifact) : router_notFound();
}
function routes_artifacts_list(call) {
    return routes_run_ofRun(call, () => {
        const name = call.query('name');
        // GitHub lists the newest first.
        const chosen = call.state.artifacts.filter((artifact) => name === undefined || artifact.name === name).reverse();
        return page(call, chosen, (shown, total) => ({
            total_count: total,
            artifacts: shown.map((artifact) => artifactView(call, artifact)),
        }));
    });
}
/** An artifact as GitHub's description has it. `digest` is what was stored, and stays when the bytes change. */
function artifactView({ state, repository }, artifact) {
    const { id, name, size, sha256, createdAt, expired } = artifact;
    const url = views_apiAddress(repository, `/actions/artifacts/${id}`);
    return {
        id,
        node_id: nodeId('Artifact', id),
        name,
        size_in_bytes: size,
        url,
        archive_download_url: `${url}/zip`,
        expired,
        digest: `sha256:${sha256}`,
        created_at: createdAt,
        updated_at: createdAt,
        expires_at: githubTime(Date.parse(createdAt) + keptMs),
        workflow_run: {
            id: state.scenario.run.id,
            repository_id: repository.id,
            head_repository_id: repository.id,
            head_branch: state.scenario.run.headBranch,
            head_sha: state.scenario.release.sha,
        },
    };
}
/** Sends the client to the blob store. The redirect must be followed without the token: the address is signed. */
function download({ state }, artifact, results) {
    if (artifact.expired)
        return refusal(410, 'Artifact has expired');
    return { status: 302, headers: { location: signedAddress(state, results, artifact.blob, 'r') } };
}
/** Needs `actions: write`; with the runtime token any job can do the same. */
async function routes_artifacts_remove({ state }, artifact) {
    await deleteArtifact(state, artifact);
    return { status: 204 };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/routes-attestations.js






/** Subjects of one statement. */
const maxSubjects = 1_024;
/** Bytes of a predicate as JSON. */
const maxPredicateBytes = 16 * 1024 * 1024;
/** GitHub takes predicates up to 16 MB; base64 and the certificate come on top. */
const maxBundleBytes = 32 * 1024 * 1024;
/** GitHub's attestation store: bundles by the digest of their subjects. */
const attestationRoutes = [
    { method: 'POST', path: '/attestations', need: 'attestations=write', answer: routes_attestations_store },
    { method: 'GET', path: '/attestations/:digest', need: 'metadata=read', answer: find },
];
/** Keeps a bundle that it can use. Signatures are not looked at: readers verify, the store only keeps. */
async function routes_attestations_store({ state, request }) {
    try {
        const { bundle } = parseFields((await readBody(request, maxBundleBytes)).toString());
        if (!isFields(bundle))
            throw new Error('bundle must be an object');
        signedHere(bundle);
        const statement = statementIn(bundle);
        const predicate = JSON.stringify(statement.predicate ?? null);
        if (Buffer.byteLength(predicate) > maxPredicateBytes)
            throw new Error('the predicate is longer than 16 MB');
        const subjects = subjectsOf(statement);
        const id = state.next.attestation++;
        state.attestations.push({ id, subjects, predicateType: textOf(statement, 'predicateType'), bundle });
        return json(201, { id });
    }
    catch (thrown) {
        return refusal(422, `Invalid request: ${thrown instanceof Error ? thrown.message : 'the bundle cannot be read'}`);
    }
}
/** A store keeps what workflows of its own host signed; a bundle of another host's is refused. */
function signedHere({ verificationMaterial }) {
    const certificate = isFields(verificationMaterial) ? verificationMaterial.certificate : undefined;
    // Without one nobody can verify the bundle, which is the reader's business.
    if (!isFields(certificate))
        return;
    const { subjectAltName = '' } = new external_node_crypto_.X509Certificate(Buffer.from(textOf(certificate, 'rawBytes'), 'base64'));
    if (!subjectAltName.startsWith('URI:https://github.com/'))
        throw new Error('the signer is no workflow of this host');
}
/** The in-toto statement inside the DSSE envelope. */
function statementIn(bundle) {
    const envelope = bundle.dsseEnvelope;
    if (!isFields(envelope))
        throw new Error('dsseEnvelope must be an object');
    return parseFields(Buffer.from(textOf(envelope, 'payload'), 'base64').toString());
}
/** Keys of the store. GitHub refuses a subject that is named twice. */
function subjectsOf(statement) {
    const digests = listOf(statement, 'subject').map((subject) => {
        const digest = isFields(subject) && isFields(subject.digest) ? subject.digest : {};
        return `sha256:${textOf(digest, 'sha256')}`;
    });
    if (digests.length > maxSubjects)
        throw new Error(`the statement has more than ${maxSubjects} subjects`);
    if (digests.length === 0)
        throw new Error('the statement has no subject');
    if (new Set(digests).size !== digests.length)
        throw new Error('the statement names a subject twice');
    return digests;
}
/** 404 for a digest that nobody attested, never an empty list. */
function find(call) {
    const { state, repository, part, query } = call;
    if (repository !== state.release)
        return router_notFound();
    const predicateType = query('predicate_type');
    const found = state.attestations.filter((one) => one.subjects.includes(part('digest')) && (predicateType ?? one.predicateType) === one.predicateType);
    if (found.length === 0)
        return router_notFound();
    return page(call, found, (shown) => ({
        attestations: shown.map(({ id, bundle }) => ({
            bundle,
            repository_id: repository.id,
            initiator: 'user',
            bundle_url: views_apiAddress(repository, `/attestations/${id}/bundle`),
        })),
    }));
}

;// CONCATENATED MODULE: ./build/rehearsal/github/git-graph.js
/** A full SHA-1 id. Short ids are refused everywhere: they can come to mean another commit. */
const isCommitId = (text) => /^[0-9a-f]{40}$/.test(text);
/**
 * The commit that a name stands for: full id, `refs/…`, `tags/…`, `heads/…`, else a tag before a branch, as git does.
 */
function resolveCommit({ tags, branches, commits }, name) {
    if (isCommitId(name) && commits.has(name))
        return name;
    const short = name.replace(/^refs\//, '');
    if (short.startsWith('tags/'))
        return tags.get(short.slice('tags/'.length))?.commit;
    if (short.startsWith('heads/'))
        return branches.get(short.slice('heads/'.length));
    return tags.get(name)?.commit ?? branches.get(name);
}
/** A commit and all its ancestors, nearest first. */
function ancestry({ commits }, from) {
    const seen = new Set([from]);
    // A set's iteration also reaches what is added during it.
    for (const commit of seen)
        for (const parent of commits.get(commit)?.parents ?? [])
            seen.add(parent);
    return seen;
}
/** How `head` stands to `base`; `undefined` without a common ancestor. */
function compareCommits(repository, base, head) {
    const ofBase = ancestry(repository, base);
    const ofHead = ancestry(repository, head);
    // Nearest first, so the first shared one is the best; histories with criss-cross merges are no part of a scenario.
    const mergeBase = [...ofHead].find((commit) => ofBase.has(commit));
    if (mergeBase === undefined)
        return undefined;
    const aheadBy = [...ofHead].filter((commit) => !ofBase.has(commit)).length;
    const behindBy = [...ofBase].filter((commit) => !ofHead.has(commit)).length;
    const status = aheadBy > 0 ? (behindBy > 0 ? 'diverged' : 'ahead') : behindBy > 0 ? 'behind' : 'identical';
    return { status, aheadBy, behindBy, mergeBase };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/routes-contents.js





/** Largest file that GitHub puts into JSON. */
const maxJsonBytes = 1024 * 1024;
/** Files at a commit. */
const contentRoutes = [
    { method: 'GET', path: '/contents/*path', need: 'contents=read', answer: contents },
];
/** A file, as JSON or raw by the `accept` header; a folder as the list of its files. */
function contents({ repository, request, part, query }) {
    const name = query('ref') ?? repository.defaultBranch;
    const commit = resolveCommit(repository, name);
    if (commit === undefined)
        return refusal(404, `No commit found for the ref ${name}`);
    const path = part('path').replace(/\/+$/, '');
    const files = filesAt(repository, commit);
    const found = files.get(path);
    if (found === undefined)
        return folder(repository, files, path, name);
    const bytes = Buffer.from(found);
    if (/\braw\b/.test(request.headers.accept ?? ''))
        return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, body: bytes };
    const small = bytes.length <= maxJsonBytes;
    return json(200, {
        ...entry(repository, path, bytes, name),
        content: small ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
        encoding: small ? 'base64' : 'none',
    });
}
/** Files of one commit; those of `*` are the same at every commit. */
function filesAt({ files }, commit) {
    return new Map([...(files.get('*') ?? []), ...(files.get(commit) ?? [])]);
}
/** Files right inside a folder. Folders inside it are left out: no client of this world walks. */
function folder(repository, files, path, name) {
    const inside = [...files].filter(([one]) => one.startsWith(`${path}/`) && !one.slice(path.length + 1).includes('/'));
    if (inside.length === 0)
        return router_notFound();
    return json(200, inside.map(([one, text]) => entry(repository, one, Buffer.from(text), name)));
}
/** What a file and an item of a folder share. The id is git's own of the blob, so a client can check it. */
function entry(repository, path, bytes, ref) {
    const sha = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    const url = `${views_apiAddress(repository, `/contents/${path}`)}?ref=${encodeURIComponent(ref)}`;
    const git_url = views_apiAddress(repository, `/git/blobs/${sha}`);
    const html_url = webAddress(repository, `/blob/${ref}/${path}`);
    return {
        name: path.split('/').at(-1) ?? path,
        path,
        sha,
        size: bytes.length,
        url,
        html_url,
        git_url,
        download_url: null,
        type: 'file',
        _links: { self: url, git: git_url, html: html_url },
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/environment-view.js

/** An environment and its rules, as GET /environments/{name} shows them. */
function environmentView(repository, name, environment, since) {
    const { canAdminsBypass, branchPolicy } = environment;
    const rules = [...reviewerRules(environment), ...branchRules(environment)];
    return {
        ...environmentHead(repository, name, environment, since),
        // The live service tells it, GitHub's description of its API does not: told only when the scenario knows.
        ...(canAdminsBypass === undefined ? {} : { can_admins_bypass: canAdminsBypass }),
        protection_rules: rules,
        deployment_branch_policy: branchPolicy === null ? null : { protected_branches: false, custom_branch_policies: true },
    };
}
/** What a review shows of an environment. */
function environmentHead(repository, name, { id }, since) {
    return {
        id,
        node_id: nodeId('Environment', id),
        name,
        url: views_apiAddress(repository, `/environments/${encodeURIComponent(name)}`),
        html_url: webAddress(repository, `/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`),
        created_at: since,
        updated_at: since,
    };
}
/** Teams are no part of this world: every reviewer is a person. */
const reviewersView = ({ reviewers }) => reviewers.map((reviewer) => ({ type: 'User', reviewer: personView(reviewer) }));
/** No reviewers, no rule: GitHub shows none either, so that a gate without people is an empty list. */
function reviewerRules(environment) {
    if (environment.reviewers.length === 0)
        return [];
    const rule = {
        id: environment.id + 1,
        node_id: nodeId('Gate', environment.id + 1),
        type: 'required_reviewers',
        prevent_self_review: environment.preventSelfReview,
        reviewers: reviewersView(environment),
    };
    return [rule];
}
/** Names the rule only; the patterns have a route of their own. */
const branchRules = ({ id, branchPolicy }) => branchPolicy === null ? [] : [{ id: id + 2, node_id: nodeId('Gate', id + 2), type: 'branch_policy' }];

;// CONCATENATED MODULE: ./build/rehearsal/github/routes-environments.js








/** Environments, and the reviews that jobs wait for. */
const environmentRoutes = [
    { method: 'GET', path: '/environments', need: 'actions=read', answer: routes_environments_list },
    {
        method: 'GET',
        path: '/environments/:environment',
        need: 'actions=read',
        answer: (call) => routes_environments_of(call, read),
    },
    {
        method: 'GET',
        path: '/environments/:environment/deployment-branch-policies',
        need: 'actions=read',
        answer: branchPolicies,
    },
    {
        method: 'GET',
        path: '/actions/runs/:run/approvals',
        need: 'actions=read',
        answer: (call) => routes_run_ofRun(call, () => approvals(call)),
    },
    {
        method: 'GET',
        path: '/actions/runs/:run/pending_deployments',
        need: 'actions=read',
        answer: (call) => ofAnother(call) ?? routes_run_ofRun(call, () => json(200, pending(call))),
    },
    {
        method: 'POST',
        path: '/actions/runs/:run/pending_deployments',
        need: 'person',
        answer: (call) => routes_run_ofRun(call, () => decide(call)),
    },
];
/** Shows the rules as they are now; whoever waits for this reading changes them after it. */
function read(call, name, found) {
    const later = call.state.laterRules.get(name);
    if (later)
        later.reads -= 1;
    if (later?.reads === 0) {
        call.state.laterRules.delete(name);
        call.state.environments.set(name, later.rules);
    }
    return json(200, view(call, name, found));
}
/** An environment with its rules. */
const view = ({ state, repository }, name, environment) => environmentView(repository, name, environment, state.scenario.run.createdAt);
/** An environment without its rules. */
const head = ({ state, repository }, name, environment) => environmentHead(repository, name, environment, state.scenario.run.createdAt);
/** Finds the environment of the path. */
function routes_environments_of(call, answer) {
    const name = call.part('environment');
    const found = call.repository === call.state.release ? call.state.environments.get(name) : undefined;
    return found ? answer(call, name, found) : router_notFound();
}
/** All environments, in the order of the scenario. */
function routes_environments_list(call) {
    const all = call.repository === call.state.release ? [...call.state.environments] : [];
    return page(call, all, (shown, total) => ({
        total_count: total,
        environments: shown.map(([name, environment]) => view(call, name, environment)),
    }));
}
/** Patterns of refs that may deploy. Empty when there is no policy: a client must read the environment too. */
function branchPolicies(call) {
    return routes_environments_of(call, (_, __, { id, branchPolicy }) => {
        const policies = (branchPolicy ?? []).map((name, at) => {
            const policyId = id * 100 + at;
            return { id: policyId, node_id: nodeId('GateBranchPolicy', policyId), name, type: 'branch' };
        });
        return page(call, policies, (shown, total) => ({ total_count: total, branch_policies: shown }));
    });
}
/** Reviews, oldest first. No time, no attempt, no job: GitHub does not tell, so neither does this. */
function approvals(call) {
    return page(call, call.state.reviews, (shown) => shown.map(({ environment, state, user, comment }) => {
        const found = call.state.environments.get(environment);
        return { state, comment, environments: found ? [head(call, environment, found)] : [], user: personView(user) };
    }));
}
/** What another run of the workflow waits for. */
function ofAnother(call) {
    const { state, part } = call;
    const name = state.waitingRuns.get(Number(part('run')));
    const environment = name === undefined ? undefined : state.environments.get(name);
    if (name === undefined || environment === undefined)
        return undefined;
    return json(200, [
        { environment: environmentHeadOnly(call, name, environment), reviewers: reviewersView(environment) },
    ]);
}
/** Environments that a job waits for, as seen by the one who asks. */
function pending(call) {
    const { state, grant } = call;
    const waiting = [...state.environments].filter(([name]) => waitingFor(state, name).length > 0);
    return waiting.map(([name, environment]) => ({
        environment: environmentHeadOnly(call, name, environment),
        wait_timer: 0,
        wait_timer_started_at: null,
        current_user_can_approve: 'person' in grant && mayReview(state, environment, grant.person),
        reviewers: reviewersView(environment),
    }));
}
/** A waiting environment has no dates in GitHub's reply. */
function environmentHeadOnly(call, name, environment) {
    const { id, node_id, url, html_url } = head(call, name, environment);
    return { id, node_id, name, url, html_url };
}
/** GitHub's own rule: a listed reviewer, and not the one who started the run where self-review is prevented. */
const mayReview = (state, { reviewers, preventSelfReview }, person) => reviewers.some(({ id }) => id === person.id) && !(preventSelfReview && person.id === state.run.triggeringActor.id);
/** A person's verdict on waiting environments, by GitHub's own rules. All or none of the environments are decided. */
async function decide(call) {
    const { state, grant } = call;
    if (!('person' in grant))
        return router_notFound();
    const body = parseFields((await readBody(call.request, 64 * 1024)).toString());
    const ids = listOf(body, 'environment_ids');
    const verdict = textOf(body, 'state');
    const comment = textOf(body, 'comment');
    if (verdict !== 'approved' && verdict !== 'rejected')
        return refusal(422, 'Validation Failed');
    const chosen = [...state.environments].filter(([name, { id }]) => ids.includes(id) && waitingFor(state, name).length > 0);
    if (chosen.length !== ids.length)
        return refusal(422, 'No pending deployment requests to approve or reject');
    if (!chosen.every(([, environment]) => mayReview(state, environment, grant.person)))
        return refusal(422, 'You are not authorized to approve or reject this deployment');
    const reviews = chosen.map(([name]) => review(state, name, verdict, grant.person, comment));
    return json(200, reviews.map(({ environment }) => deployment(call, environment)));
}
/** GitHub answers a verdict with the deployments that it let go. */
function deployment({ state, repository }, environment) {
    const id = 3_300_001 + state.reviews.length;
    const url = views_apiAddress(repository, `/deployments/${id}`);
    const { release, run } = state.scenario;
    return {
        url,
        id,
        node_id: nodeId('Deployment', id),
        sha: release.sha,
        ref: release.ref,
        task: 'deploy',
        payload: {},
        original_environment: environment,
        environment,
        description: null,
        creator: personView(run.actor),
        created_at: run.createdAt,
        updated_at: run.createdAt,
        statuses_url: `${url}/statuses`,
        repository_url: views_apiAddress(repository),
        log_url: webAddress(repository, `/actions/runs/${run.id}`),
        repository: repositoryView(repository),
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/github/routes-git.js





/** Refs, tags, commits and branches of the release and the source repository. */
const gitRoutes = [
    { method: 'GET', path: '', need: 'metadata=read', answer: ({ repository }) => json(200, repositoryView(repository)) },
    { method: 'GET', path: '/git/ref/*ref', need: 'contents=read', answer: ref },
    { method: 'GET', path: '/git/matching-refs/*ref', need: 'contents=read', answer: matchingRefs },
    { method: 'GET', path: '/git/tags/:tag', need: 'contents=read', answer: tag },
    { method: 'GET', path: '/git/commits/:commit', need: 'contents=read', answer: gitCommit },
    { method: 'GET', path: '/commits/*ref', need: 'contents=read', answer: routes_git_commit },
    { method: 'GET', path: '/branches', need: 'contents=read', answer: branches },
    { method: 'GET', path: '/branches/*branch', need: 'contents=read', answer: branch },
    { method: 'GET', path: '/compare/*basehead', need: 'contents=read', answer: compare },
];
/** Commits of a scenario carry no signature. */
const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
/** A ref by its full name below `refs/`; the namespace decides, so a tag never stands in for a branch of its name. */
function refView(repository, name) {
    const [, kind, short = ''] = /^(tags|heads)\/(.+)$/.exec(name) ?? [];
    const tag = kind === 'tags' ? repository.tags.get(short) : undefined;
    const sha = tag ? tag.object : kind === 'heads' ? repository.branches.get(short) : undefined;
    if (sha === undefined)
        return undefined;
    const type = tag?.annotated ? 'tag' : 'commit';
    return {
        ref: `refs/${name}`,
        node_id: nodeId('Ref', name),
        url: views_apiAddress(repository, `/git/refs/${name}`),
        object: { sha, type, url: views_apiAddress(repository, `/git/${type}s/${sha}`) },
    };
}
/** Exact names only: the beginning of a name is another route's business. */
function ref({ repository, part }) {
    const found = refView(repository, part('ref'));
    return found ? json(200, found) : router_notFound();
}
/** Refs whose name begins so. */
function matchingRefs(call) {
    const { tags, branches } = call.repository;
    const all = [
        ...[...branches.keys()].map((name) => `heads/${name}`),
        ...[...tags.keys()].map((name) => `tags/${name}`),
    ];
    const matching = all.filter((name) => name.startsWith(call.part('ref')));
    return page(call, matching, (shown) => shown.map((name) => refView(call.repository, name)));
}
/** An annotated tag's own object. A lightweight tag has none. */
function tag({ repository, part }) {
    const sha = part('tag');
    const [name, found] = [...repository.tags].find(([, one]) => one.annotated && one.object === sha) ?? [];
    if (name === undefined || !found)
        return router_notFound();
    const date = repository.commits.get(found.commit)?.date ?? '';
    return json(200, {
        node_id: nodeId('Tag', sha),
        sha,
        url: views_apiAddress(repository, `/git/tags/${sha}`),
        tag: name,
        message: `${name}\n`,
        tagger: { ...someone, date },
        object: { sha: found.commit, type: 'commit', url: views_apiAddress(repository, `/git/commits/${found.commit}`) },
        verification: found.verified ? { ...unsigned, verified: true, reason: 'valid' } : unsigned,
    });
}
/** Who tags and commits does not matter here. */
const someone = { name: 'A Maintainer', email: 'maintainer@example.org' };
/** A commit as git has it. */
function gitCommitView(repository, sha) {
    const found = repository.commits.get(sha);
    if (!found)
        return undefined;
    const signature = { ...someone, date: found.date };
    return {
        sha,
        node_id: nodeId('Commit', sha),
        url: views_apiAddress(repository, `/git/commits/${sha}`),
        html_url: webAddress(repository, `/commit/${sha}`),
        author: signature,
        committer: signature,
        tree: { sha: found.tree, url: views_apiAddress(repository, `/git/trees/${found.tree}`) },
        message: found.message,
        parents: found.parents.map((parent) => ({
            sha: parent,
            url: views_apiAddress(repository, `/git/commits/${parent}`),
            html_url: webAddress(repository, `/commit/${parent}`),
        })),
        verification: unsigned,
    };
}
/** By full id only, as the git database does. */
function gitCommit({ repository, part }) {
    const found = gitCommitView(repository, part('commit'));
    return found ? json(200, found) : router_notFound();
}
/** A commit as GitHub wraps it: git's part below `commit`, accounts beside it. */
function commitView(repository, sha) {
    const found = gitCommitView(repository, sha);
    if (!found)
        return undefined;
    const { node_id, html_url, parents, author, committer, tree, message, verification, url } = found;
    return {
        sha,
        node_id,
        commit: { author, committer, message, tree, url, comment_count: 0, verification },
        url: views_apiAddress(repository, `/commits/${sha}`),
        html_url,
        comments_url: views_apiAddress(repository, `/commits/${sha}/comments`),
        author: null,
        committer: null,
        parents,
    };
}
/** By id, tag or branch. What is not there is 422 here, not 404: GitHub says it so. */
function routes_git_commit({ repository, part }) {
    const name = part('ref');
    const sha = resolveCommit(repository, name);
    const found = sha === undefined ? undefined : commitView(repository, sha);
    if (found)
        return json(200, found);
    return refusal(422, isCommitId(name) ? `No commit found for SHA: ${name}` : `No commit found for the ref ${name}`);
}
/** A branch as lists show it. Only the default branch counts as protected. */
const branchHead = (repository, name, sha) => ({
    name,
    commit: { sha, url: views_apiAddress(repository, `/commits/${sha}`) },
    protected: name === repository.defaultBranch,
});
/** Every branch, in the order of the scenario. */
function branches(call) {
    const all = [...call.repository.branches];
    return page(call, all, (shown) => shown.map(([name, sha]) => branchHead(call.repository, name, sha)));
}
/** One branch, with its commit in full. */
function branch({ repository, part }) {
    const name = part('branch');
    const sha = repository.branches.get(name);
    if (sha === undefined)
        return refusal(404, 'Branch not found');
    const head = branchHead(repository, name, sha);
    return json(200, { ...head, commit: commitView(repository, sha) ?? head.commit });
}
/** How two commits stand to each other. Lists of commits and files are left empty: only the verdict is needed. */
function compare({ repository, part }) {
    const [base = '', head = ''] = part('basehead').split('...');
    const from = resolveCommit(repository, base);
    const to = resolveCommit(repository, head);
    if (from === undefined || to === undefined)
        return router_notFound();
    const found = compareCommits(repository, from, to);
    if (!found)
        return refusal(404, `No common ancestor between ${base} and ${head}.`);
    const web = webAddress(repository, `/compare/${base}...${head}`);
    return json(200, {
        url: views_apiAddress(repository, `/compare/${base}...${head}`),
        html_url: web,
        permalink_url: web,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        base_commit: commitView(repository, from),
        merge_base_commit: commitView(repository, found.mergeBase),
        status: found.status,
        ahead_by: found.aheadBy,
        behind_by: found.behindBy,
        total_commits: found.aheadBy,
        commits: [],
        files: [],
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/github/routes-rules.js




/** Rulesets of a repository, and its runs that wait for people. */
const ruleRoutes = [
    { method: 'GET', path: '/rulesets', need: 'metadata=read', answer: routes_rules_list },
    { method: 'GET', path: '/rulesets/:ruleset', need: 'metadata=read', answer: one },
    { method: 'GET', path: '/actions/workflows/:workflow/runs', need: 'actions=read', answer: waiting },
];
const firstId = 5_500_001;
/** A list tells neither conditions nor rules. */
const routes_rules_head = (repository, { name }, at) => ({
    id: firstId + at,
    node_id: nodeId('RepositoryRuleset', firstId + at),
    name,
    target: 'tag',
    source_type: 'Repository',
    source: fullName(repository),
    enforcement: 'active',
});
function routes_rules_list(call) {
    const { repository } = call;
    const all = (repository.tagRules ?? []).map((rules, at) => routes_rules_head(repository, rules, at));
    return page(call, all, (shown) => shown);
}
function one({ repository, part }) {
    const at = Number(part('ruleset')) - firstId;
    const found = repository.tagRules?.[at];
    if (!found)
        return router_notFound();
    return json(200, {
        ...routes_rules_head(repository, found, at),
        conditions: { ref_name: { include: found.include, exclude: [] } },
        rules: found.rules.map((type) => ({ type })),
    });
}
/** Only waiting runs of others are known; this run is no other's. */
function waiting(call) {
    const { state, repository, query } = call;
    if (repository !== state.release || call.part('workflow') !== state.scenario.release.workflow)
        return router_notFound();
    const ids = query('status') === 'waiting' ? [...state.waitingRuns.keys()] : [];
    return page(call, ids, (shown, total) => ({
        total_count: total,
        workflow_runs: shown.map((id) => ({ ...runView(state), id, status: 'waiting' })),
    }));
}

;// CONCATENATED MODULE: ./build/rehearsal/github/start-github.js













/** Starts the REST API, the Results service with its blobs, and the issuer of identity tokens. */
async function startGithub({ scenario, dir, latencyMs, fault }) {
    const state = githubState(scenario, dir);
    await (0,promises_.mkdir)(state.blobs, { recursive: true });
    await (0,promises_.writeFile)(state.event, JSON.stringify({ inputs: scenario.run.inputs ?? null, ref: scenario.release.ref }));
    const key = await issuerKey();
    const options = (service) => ({
        ...(latencyMs === undefined ? {} : { latencyMs }),
        ...(fault === undefined ? {} : { fault: fault(service) }),
    });
    // First, because the API sends downloads to its address.
    const store = await http_serve(results(state), options('results'));
    const routes = [
        ...gitRoutes,
        ...contentRoutes,
        ...runRoutes,
        ...artifactRoutes(store.url),
        ...environmentRoutes,
        ...ruleRoutes,
        ...attestationRoutes,
    ];
    const api = await http_serve(router(state, routes), options('github'));
    const identity = await http_serve(oidc(state, key), options('oidc'));
    const servers = [store, api, identity];
    return {
        state,
        addresses: { api: api.url, results: store.url, oidc: identity.url },
        jwks: () => [key.jwk],
        bentToken: (job, bend) => bentToken(state, key, job, bend),
        close: async () => {
            await Promise.all(servers.map((server) => server.close()));
        },
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/json-value.js
/** Whether a value is a JSON object. */
function json_value_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Member of a JSON object, or undefined where the value is none. Own members only: the text comes from outside. */
function member(value, name) {
    return json_value_isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** Follows members down; undefined where one is missing. */
function path(value, ...names) {
    return names.reduce((at, name) => member(at, name), value);
}
/** Parses JSON; undefined where the text is none. */
function json_value_parseJson(source) {
    try {
        return JSON.parse(source);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/id-token.js



/** Issuer of the job tokens. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** Seconds of clock difference that are forgiven. */
const LEEWAY = 30;
const refused = (code, description) => ({ code, description });
const decode = (part) => json_value_parseJson(Buffer.from(part ?? '', 'base64url').toString('utf8'));
/** Why a text is no token of an issuer that the index knows; null where it may be one. Nothing is verified yet. */
function tokenMistake(token) {
    const parts = token.split('.');
    const claims = decode(parts[1]);
    const whole = parts.length === 3 && json_value_isRecord(decode(parts[0])) && json_value_isRecord(claims);
    if (!whole || claims.iss === undefined)
        return refused('invalid-payload', 'malformed JWT');
    return claims.iss === ISSUER ? null : refused('invalid-payload', 'unknown trusted publishing issuer');
}
/** Verifies signature, audience and times of an OIDC token. Source: reference §2.3 and §2.4. */
function readIdToken(token, jwks, audience) {
    const parts = token.split('.');
    const [header, claims] = [decode(parts[0]), decode(parts[1])];
    const wrong = refused('invalid-token', 'malformed or invalid token');
    if (!json_value_isRecord(header) || !json_value_isRecord(claims))
        return wrong;
    const jwk = jwks.find((key) => Reflect.get(key, 'kid') === header.kid);
    if (header.alg !== 'RS256' || !jwk)
        return wrong;
    const key = (0,external_node_crypto_.createPublicKey)({ key: { ...jwk }, format: 'jwk' });
    const signed = Buffer.from(`${parts[0]}.${parts[1]}`);
    if (!(0,external_node_crypto_.verify)('sha256', signed, key, Buffer.from(parts[2] ?? '', 'base64url')))
        return wrong;
    const now = Date.now() / 1000;
    const { exp, iat, nbf = iat } = claims;
    if (typeof exp !== 'number' || typeof iat !== 'number' || typeof nbf !== 'number')
        return wrong;
    if (exp + LEEWAY <= now || iat - LEEWAY > now || nbf - LEEWAY > now)
        return wrong;
    // A strict single audience: a list is refused even when it names only this index.
    return claims.aud === audience ? claims : wrong;
}
/** Tells a refusal from claims. */
function isMintRefusal(value) {
    return typeof value.code === 'string' && typeof value.description === 'string' && !('iss' in value);
}
/** Matches the claims with the registered publisher, in the index's order; null where all agree. */
function matchPublisher(claims, publisher, spent) {
    const none = (why) => refused('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
    const claim = (name) => (typeof claims[name] === 'string' ? claims[name] : '');
    const missing = REQUIRED.find((name) => claims[name] === undefined || claims[name] === null);
    if (missing !== undefined)
        return none(`Missing claim '${missing}'`);
    const file = /[^/]+\.ya?ml(?=@)/.exec(claim('job_workflow_ref'))?.[0];
    if (file === undefined)
        return none('Could not job extract workflow filename from OIDC claims');
    if (!publisher || !isFound(claim, file, publisher))
        return none('Publisher with matching claims was not found');
    if (claim('repository_owner') !== publisher.repository.split('/')[0]) {
        return none("Check failed for required claim 'repository_owner'");
    }
    const wrongRef = workflowMistake(claim, publisher);
    if (wrongRef !== undefined)
        return none(wrongRef);
    if (spent.has(claim('jti')))
        return refused('invalid-reuse-token', 'invalid token: already used');
    if (claim('event_name') !== 'pull_request_target')
        return null;
    return none("Publishing from a workflow invoked via 'pull_request_target' is not supported.");
}
const REQUIRED = [
    'event_name',
    'job_workflow_ref',
    'jti',
    'ref',
    'repository',
    'repository_owner',
    'repository_owner_id',
    'sha',
];
/** The lookup is exact; a publisher without environment takes any. */
function isFound(claim, file, { repository, ownerId, workflow, environment }) {
    const same = claim('repository') === repository && claim('repository_owner_id') === ownerId && file === workflow;
    return same && (environment === '' || environment.toLowerCase() === claim('environment').toLowerCase());
}
function workflowMistake(claim, { repository, workflow }) {
    const refs = [claim('ref'), claim('sha')].filter((ref) => ref !== '');
    if (refs.length === 0)
        return 'The ref and sha claims are empty';
    const expected = [...new Set(refs.map((ref) => `${repository}/.github/workflows/${workflow}@${ref}`))].sort();
    const got = claim('job_workflow_ref');
    if (expected.includes(got))
        return undefined;
    const list = expected.map(repr).join(', ');
    return `The job_workflow_ref claim does not match, expecting one of [${list}], got ${repr(got)}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/mint.js




const failed = (code, description) => json(422, { message: 'Token request failed', errors: [{ code, description }] });
/** `GET /_/oidc/audience`. */
function audienceReply({ state }) {
    if (state.trustedPublishingEnabled)
        return json(200, { audience: state.name });
    return json(403, { message: 'Trusted publishing functionality not enabled' });
}
/** `POST /_/oidc/mint-token`: an OIDC token, which works exactly once, for an API token. Source: reference §2.3. */
async function mintReply(context, request) {
    if (request.method !== 'POST')
        return methodNotAllowed();
    const body = (await readBody(request, 256 * 1024)).toString('utf8');
    const token = member(json_value_parseJson(body), 'token');
    const { state, tokens, spent } = context;
    if (typeof token !== 'string')
        return failed('invalid-payload', quoting(body));
    const mistake = tokenMistake(token);
    if (mistake)
        return failed(mistake.code, mistake.description);
    if (!state.trustedPublishingEnabled)
        return failed('not-enabled', 'GitHub trusted publishing functionality not enabled');
    const claims = readIdToken(token, context.jwks(), state.name);
    if (isMintRefusal(claims))
        return failed(claims.code, claims.description);
    const mismatch = matchPublisher(claims, state.publisher, spent);
    if (mismatch || !state.publisher)
        return failed(mismatch?.code ?? 'invalid-publisher', mismatch?.description ?? '');
    spent.add(String(claims.jti));
    return json(200, { success: true, ...tokens.mint(state.publisher, request.url.host) });
}
/** The words of the index's validator, which quote what they refuse: a reply that nobody may log. */
const quoting = (body) => {
    const shown = body.length > 60 ? `${body.slice(0, 50)}...${body.slice(-10)}` : body;
    const [kind, why] = json_value_parseJson(body) === undefined ? ['json_invalid', 'Invalid JSON'] : ['missing', 'Field required'];
    return `1 validation error for TokenPayload\ntoken\n  ${why} [type=${kind}, input_value=${repr(shown)}, input_type=str]`;
};
/** `POST /_/oidc/burn-token`: revokes a minted token. A token that is none is answered alike: 202. */
async function burnReply({ tokens }, request) {
    if (request.method !== 'POST')
        return methodNotAllowed();
    const token = member(json_value_parseJson((await readBody(request, 64 * 1024)).toString('utf8')), 'token');
    if (typeof token !== 'string')
        return failed('invalid-payload', 'body is not JSON with a string member token');
    tokens.burn(token);
    return { status: 202 };
}
function methodNotAllowed() {
    return http_text(405, '<html><head><title>405 Method Not Allowed</title></head></html>', 'text/html; charset=utf-8');
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/read-back.js






const SIMPLE = 'application/vnd.pypi.simple.v1+json';
const INTEGRITY = 'application/vnd.pypi.integrity.v1+json';
const CACHE = 'max-age=600, public';
const read_back_sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/** `GET /simple/<name>/` in JSON (PEP 691). The HTML form is frozen, so it is not served. Source: reference §8.1. */
function simpleReply(state, request, name) {
    if (normalizeName(name) !== name)
        return { status: 301, headers: { location: `/simple/${normalizeName(name)}/` } };
    if (name !== state.project)
        return http_text(404, '404 Not Found');
    const { origin } = request.url;
    const files = state.status === 'quarantined' ? [] : state.files;
    const body = JSON.stringify({
        meta: { 'api-version': '1.4', '_last-serial': state.serial },
        name,
        'project-status': { status: state.status, ...(state.statusReason && { reason: state.statusReason }) },
        versions: [...new Set(files.map(({ version }) => version))],
        files: files.map((file) => simpleFile(state, origin, file)),
    });
    const headers = {
        'content-type': SIMPLE,
        'cache-control': CACHE,
        etag: `"${read_back_sha256(body).slice(0, 32)}"`,
        'x-pypi-last-serial': String(state.serial),
    };
    if (request.headers['if-none-match'] === headers.etag)
        return { status: 304, headers };
    return { status: 200, headers, body };
}
function simpleFile(state, origin, file) {
    const metadata = file.metadata === null ? false : { sha256: read_back_sha256(file.metadata) };
    const integrity = `${origin}/integrity/${state.project}/${file.version}/${file.filename}/provenance`;
    return {
        filename: file.filename,
        url: `${origin}${file.address}`,
        hashes: { sha256: file.sha256 },
        'requires-python': file.requiresPython,
        size: file.size,
        'upload-time': file.uploadTime,
        yanked: file.yanked,
        'core-metadata': metadata,
        'data-dist-info-metadata': metadata,
        provenance: file.attestations.length > 0 ? integrity : null,
    };
}
/** `GET /integrity/<project>/<version>/<file>/provenance` (PEP 740). Source: reference §8.2. */
function integrityReply(state, request, parts) {
    const [project = '', version = '', filename, end] = parts;
    const accept = request.headers.accept ?? '*/*';
    const file = state.files.find((one) => one.filename === filename && sameVersion(one.version, version));
    if (end !== 'provenance' || normalizeName(project) !== state.project || !file)
        return notFound();
    if (!/\*\/\*|application\/json|application\/\*/.test(accept) && !accept.includes(INTEGRITY)) {
        return json(406, { message: 'Request not acceptable' });
    }
    if (!state.attestationsEnabled)
        return json(403, { message: 'Attestations temporarily disabled' });
    if (file.attestations.length === 0 || !file.publisher) {
        return json(404, { message: `No provenance available for ${file.filename}` });
    }
    const { repository, workflow, environment } = file.publisher;
    const publisher = { kind: 'GitHub', repository, workflow, environment: environment || null };
    const body = { version: 1, attestation_bundles: [{ publisher, attestations: file.attestations }] };
    return json(200, body, { 'content-type': INTEGRITY, 'cache-control': CACHE });
}
/** `GET /files/packages/…` and the same with `.metadata` (PEP 658). */
function fileReply(state, request, address) {
    const file = state.files.find((one) => one.address === address || `${one.address}.metadata` === address);
    if (!file)
        return notFound();
    if (file.address !== address) {
        return file.metadata === null ? notFound() : http_text(200, file.metadata, 'application/octet-stream');
    }
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(file.size) };
    if (request.method === 'HEAD')
        return { status: 200, headers };
    return {
        status: 200,
        headers,
        stream: (response) => (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(file.path), response, () => undefined),
    };
}
/** `GET /pypi/<name>/json` and `/pypi/<name>/<version>/json`. Source: reference §8.3. */
function legacyJsonReply(state, request, parts) {
    const [project = '', second, third] = parts;
    const version = third === 'json' ? second : state.releases.at(-1)?.version;
    const release = state.releases.find((one) => one.version === version);
    if (![second, third].includes('json') || normalizeName(project) !== state.project || !release) {
        return json(404, { message: 'Not Found' });
    }
    const urls = state.files
        .filter((file) => file.version === version)
        .map((file) => legacyFile(request.url.origin, file));
    const info = { name: state.project, version, summary: release.summary, yanked: false, yanked_reason: null };
    return json(200, { info, last_serial: state.serial, urls, vulnerabilities: [] }, { 'cache-control': CACHE });
}
/** The real reply also has `digests.blake2b_256`; it is left out because it costs a slow pass over every file. */
function legacyFile(origin, file) {
    return {
        comment_text: null,
        digests: { md5: file.md5, sha256: file.sha256 },
        filename: file.filename,
        has_sig: false,
        md5_digest: file.md5,
        packagetype: file.filetype,
        python_version: file.pyversion,
        requires_python: file.requiresPython,
        size: file.size,
        upload_time: file.uploadTime.slice(0, 19),
        upload_time_iso_8601: file.uploadTime,
        url: `${origin}${file.address}`,
        yanked: file.yanked !== false,
        yanked_reason: typeof file.yanked === 'string' ? file.yanked : null,
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/state.js
/** The state of an index that has the project and no file of it. */
function emptyState(name, dir, project, publisher) {
    return {
        name,
        dir,
        project,
        status: 'active',
        statusReason: '',
        serial: 1000,
        files: [],
        releases: [],
        deleted: [],
        uploads: [],
        publisher,
        attestationsEnabled: true,
        trustedPublishingEnabled: true,
        tokenSeconds: 900,
        fileLimit: 100 * 1024 * 1024,
        projectLimit: 10 * 1024 * 1024 * 1024,
        minted: 0,
        burnt: 0,
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/macaroon.js

const hmac = (key, data) => (0,external_node_crypto_.createHmac)('sha256', key).update(data).digest();
/** Signature over identifier and caveats: each one keys the next, so a holder can append and not remove. */
function macaroon_sign(rootKey, identifier, caveats) {
    const key = hmac('macaroons-key-generator', rootKey);
    return caveats.reduce((signature, caveat) => hmac(signature, caveat), hmac(key, identifier));
}
function varint(value) {
    const bytes = [];
    for (let rest = value;; rest >>>= 7) {
        if (rest < 0x80)
            return Buffer.from([...bytes, rest]);
        bytes.push((rest & 0x7f) | 0x80);
    }
}
const field = (type, data) => Buffer.concat([Buffer.from([type]), varint(Buffer.from(data).length), Buffer.from(data)]);
const macaroon_END = Buffer.from([0]);
/** Makes a token, `pypi-` and base64url. */
function mintMacaroon(rootKey, location, identifier, caveats) {
    const bytes = Buffer.concat([
        Buffer.from([2]),
        field(1, location),
        field(2, identifier),
        macaroon_END,
        ...caveats.flatMap((caveat) => [field(2, caveat), macaroon_END]),
        macaroon_END,
        field(6, macaroon_sign(rootKey, identifier, caveats)),
    ]);
    return `pypi-${bytes.toString('base64url')}`;
}
/** Whether the signature belongs to the root key and to exactly these caveats. */
function verifyMacaroon(rootKey, macaroon) {
    const expected = macaroon_sign(rootKey, macaroon.identifier, macaroon.caveats);
    return macaroon.signature.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(macaroon.signature, expected);
}
/** Reads a token; null where it is none. */
function parseMacaroon(token) {
    if (!/^pypi-[\w-]{1,8000}={0,2}$/.test(token))
        return null;
    const bytes = Buffer.from(token.slice('pypi-'.length), 'base64url');
    if (bytes[0] !== 2)
        return null;
    const packets = new Packets(bytes.subarray(1));
    const head = packets.section();
    const caveats = [];
    for (let one = packets.section();; one = packets.section()) {
        if (!one || !head)
            return null;
        if (one.size === 0)
            break;
        caveats.push((one.get(2) ?? macaroon_END).toString('utf8'));
    }
    const signature = packets.next();
    if (signature?.[0] !== 6)
        return null;
    return {
        location: (head.get(1) ?? macaroon_END).toString('utf8'),
        identifier: (head.get(2) ?? macaroon_END).toString('utf8'),
        caveats,
        signature: signature[1],
    };
}
/** The packets of a macaroon, one after another: a type, a length in groups of seven bits, so many bytes. */
class Packets {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Null behind the last, and where one is cut off. An end of section has no bytes. */
    next() {
        const type = this.#bytes[this.#at++];
        if (type === undefined)
            return null;
        if (type === 0)
            return [0, macaroon_END];
        let length = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.#bytes[this.#at++] ?? 0;
            length |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        this.#at += length;
        return this.#at > this.#bytes.length ? null : [type, this.#bytes.subarray(this.#at - length, this.#at)];
    }
    /** The packets up to the end of a section, by type. Null where there is none. */
    section() {
        const found = new Map();
        for (let one = this.next(); one !== null; one = this.next()) {
            if (one[0] === 0)
                return found;
            found.set(one[0], one[1]);
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/tokens.js




/** The seeded token of a user, for clients that do not publish by OIDC. */
const USER_TOKEN = 'pypi-rehearsal-token';
/** The tokens of one index. They live here and not in the state, so that no control reply shows one. */
class Tokens {
    #minted = new Map();
    #state;
    constructor(state) {
        this.#state = state;
    }
    /** A token for the publisher's projects, good for `tokenSeconds`. `expires` is in Unix seconds. */
    mint(publisher, location) {
        const now = Math.floor(Date.now() / 1000);
        const expires = now + this.#state.tokenSeconds;
        const [id, publisherId, rootKey] = [(0,external_node_crypto_.randomUUID)(), (0,external_node_crypto_.randomUUID)(), (0,external_node_crypto_.randomBytes)(32)];
        const caveats = [
            [4, publisherId, null],
            [2, [projectId(this.#state)]],
            [0, expires, now],
        ];
        const issued = caveats.map((caveat) => JSON.stringify(caveat));
        this.#minted.set(id, { rootKey, publisher, publisherId, issued });
        this.#state.minted += 1;
        return { token: mintMacaroon(rootKey, location, id, issued), expires };
    }
    /** Revokes a minted token; false where it is none of ours. */
    burn(token) {
        const macaroon = parseMacaroon(token);
        const minted = macaroon && this.#minted.get(macaroon.identifier);
        if (!macaroon || !minted || !verifyMacaroon(minted.rootKey, macaroon))
            return false;
        this.#minted.delete(macaroon.identifier);
        this.#state.burnt += 1;
        return true;
    }
    /** Who the header speaks for; null for nobody. A token of a known id is somebody's: `checkCaveats` judges it. */
    identify(authorization) {
        const token = tokenOf(authorization);
        if (token === USER_TOKEN)
            return { kind: 'user' };
        const macaroon = parseMacaroon(token);
        const minted = macaroon && this.#minted.get(macaroon.identifier);
        return macaroon && minted ? { kind: 'publisher', macaroon, ...minted } : null;
    }
}
/** The embedded index has one project, so the id is made from its name. */
const projectId = ({ project }) => `project-${project}`;
function tokenOf(authorization) {
    const [scheme = '', value = ''] = authorization.trim().split(/\s+/, 2);
    if (/^(?:bearer|token)$/i.test(scheme))
        return value;
    if (!/^basic$/i.test(scheme))
        return '';
    const pair = Buffer.from(value, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return pair.slice(0, colon) === '__token__' ? pair.slice(colon + 1).trim() : '';
}
/**
 * Judges every caveat: those that the holder appended, and those of the index twice, since it also keeps them itself.
 * Source: reference §2.7. Refuses with 403 and all reasons.
 */
function checkCaveats(state, bearer) {
    const { macaroon, rootKey, issued } = bearer;
    const reasons = [...macaroon.caveats, ...issued].flatMap((caveat) => caveatMistake(state, bearer, caveat) ?? []);
    if (reasons.length === 0 && !verifyMacaroon(rootKey, macaroon))
        reasons.push('signatures do not match');
    if (reasons.length > 0)
        refuse(`Invalid API Token: ${reasons.join(', ')}`, 403);
}
/** Why a caveat does not hold; undefined where it does. */
function caveatMistake(state, { publisherId }, source) {
    const caveat = json_value_parseJson(source);
    if (!Array.isArray(caveat))
        return 'caveat must be an array';
    if (caveat.length === 0)
        return 'caveat array cannot be empty';
    const [kind, first, second] = caveat;
    if (kind === 0) {
        if (caveat.length < 3)
            return 'Not enough values';
        if (!Number.isInteger(first) || !Number.isInteger(second))
            return 'invalid values for fields';
        const now = Math.floor(Date.now() / 1000);
        return now < Number(second) || now >= Number(first) ? 'token is expired' : undefined;
    }
    if (kind === 1 || kind === 2) {
        if (!Array.isArray(first))
            return caveat.length < 2 ? 'Not enough values' : 'invalid values for fields';
        const wanted = kind === 1 ? state.project : projectId(state);
        return first.includes(wanted) ? undefined : `project-scoped token is not valid for project: '${state.project}'`;
    }
    if (kind === 3)
        return 'token with user restriction without a user';
    if (kind !== 4)
        return `caveat has unknown tag: ${String(kind)}`;
    return first === publisherId ? undefined : 'current OIDC publisher does not match publisher restriction in token';
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/entry-points.js

const INDENT = /^\s+\S/;
/** A section or option of one name twice is an error to the index's reader of INI files. */
class Ini {
    #sections = new Map();
    #section;
    #option = false;
    /** False: the line makes the file invalid. */
    take(line) {
        if (line.trim() === '' || /^\s*[#;]/.test(line))
            return true;
        // A line that is indented goes on with the value above it.
        if (this.#option && INDENT.test(line))
            return true;
        const name = /^\s*\[(.+)\]/.exec(line)?.[1];
        if (name !== undefined) {
            this.#option = false;
            if (this.#sections.has(name))
                return false;
            this.#section = new Set();
            this.#sections.set(name, this.#section);
            return true;
        }
        const equals = line.indexOf('=');
        const option = line.slice(0, equals).trim();
        if (equals < 0 || option === '' || !this.#section || this.#section.has(option))
            return false;
        this.#section.add(option);
        this.#option = true;
        return true;
    }
    options(section) {
        return [...(this.#sections.get('DEFAULT') ?? []), ...(this.#sections.get(section) ?? [])];
    }
    has(section) {
        return this.#sections.has(section);
    }
}
/** entry_points.txt: an INI file with `=`, whose scripts have plain names. Source: reference §5.4. Refuses with 400. */
function checkEntryPoints(bytes, filename) {
    const ini = new Ini();
    const text = bytes.toString('utf8');
    const scripts = ['console_scripts', 'gui_scripts'];
    const valid = Buffer.from(text).equals(bytes) &&
        text.split(/\r\n|\r|\n/).every((line) => ini.take(line)) &&
        scripts.every((name) => !ini.has(name) || ini.options(name).every((option) => /^[\p{L}\p{N}_.-]+$/u.test(option)));
    if (!valid)
        refuse(`Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`);
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/sdist-rules.js



/** Bytes of an sdist when unpacked; more is not read. */
const sdist_rules_LIMIT = 4 * 1024 * 1024 * 1024;
const BLOCK = 512;
const invalid = (why) => refuse(`Invalid distribution file. ${why}`);
/**
 * Reads the names in an sdist, a gzipped tar, and applies the rules on it. Streamed. Refuses with 400.
 * Source: reference §5.2.
 */
async function readSdist(path) {
    const tar = new TarNames();
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(path).pipe((0,external_node_zlib_.createGunzip)()))
            tar.push(Buffer.from(piece));
    }
    catch (thrown) {
        if (thrown instanceof Refusal)
            throw thrown;
        // Cut off, or not compressed at all. Nothing behind the tar's own end is missed.
        if (!tar.ended)
            invalid(tar.isTar || (await isPlainTar(path)) ? 'None' : 'File is not a tarfile');
    }
    const { names, sparse } = tar;
    if (!tar.isTar)
        invalid('File is not a tarfile');
    if (sparse) {
        const address = "See the index's documentation on archives for more information";
        invalid(`tar archive not accepted: Sparse members are not allowed. ${address}`);
    }
    const top = commonPath(names);
    if (top === '')
        invalid('Incorrect number of top-level directories in sdist');
    if (!names.includes(`${top}/PKG-INFO`))
        invalid(`PKG-INFO not found at ${top}/PKG-INFO`);
    return names;
}
async function isPlainTar(path) {
    for await (const head of (0,external_node_fs_.createReadStream)(path, { end: BLOCK - 1 })) {
        return Buffer.from(head).subarray(257, 262).toString('latin1') === 'ustar';
    }
    return false;
}
/** The longest path that all names begin with; empty where they share none. */
function commonPath(names) {
    const paths = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'));
    const [first = []] = paths;
    const length = first.findIndex((part, index) => paths.some((path) => path[index] !== part));
    return first.slice(0, length < 0 ? first.length : length).join('/');
}
/** Takes the bytes of a tar piece by piece and keeps the names of its members. */
class TarNames {
    names = [];
    sparse = false;
    isTar = false;
    /** Whether the block of zeros was seen that ends a tar. */
    ended = false;
    #pending = Buffer.alloc(0);
    #skip = 0;
    #total = 0;
    push(chunk) {
        this.#total += chunk.length;
        if (this.#total > sdist_rules_LIMIT)
            invalid('File is too large');
        this.#pending = Buffer.concat([this.#pending, chunk]);
        for (;;) {
            const step = Math.min(this.#skip, this.#pending.length);
            this.#pending = this.#pending.subarray(step);
            this.#skip -= step;
            if (this.#skip > 0 || this.#pending.length < BLOCK || this.ended)
                return;
            this.#header(this.#pending.subarray(0, BLOCK));
            this.#pending = this.#pending.subarray(BLOCK);
        }
    }
    #header(block) {
        const field = (from, length) => cString(block.subarray(from, from + length));
        // Whatever follows the first block of zeros is not read.
        if (block.every((byte) => byte === 0)) {
            this.ended = true;
            this.isTar = true;
            return;
        }
        const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
        if (Number.parseInt(field(148, 8).trim(), 8) !== sum)
            invalid(this.isTar ? 'None' : 'File is not a tarfile');
        this.isTar = true;
        const type = field(156, 1);
        if (type === 'S')
            this.sparse = true;
        const prefix = field(257, 5) === 'ustar' && type !== 'S' ? field(345, 155) : '';
        const name = (prefix ? `${prefix}/${field(0, 100)}` : field(0, 100)).replace(/\/+$/, '');
        // Extended headers carry longer spellings of a name that stands here cut off; its folder is the same.
        if (!['x', 'g', 'L', 'K'].includes(type))
            this.names.push(name);
        this.#skip = Math.ceil(Number.parseInt(field(124, 12).trim() || '0', 8) / BLOCK) * BLOCK;
    }
}
const cString = (bytes) => bytes.toString('utf8').split('\0')[0] ?? '';

;// CONCATENATED MODULE: ./build/rehearsal/pypi/archive-rules.js






const RATIO_FROM = 64 * 1024 * 1024;
const RATIO = 50;
const archive_rules_invalid = (why) => refuse(`Invalid distribution file. ${why}`);
/** Opens the archive and applies the rules that come before the file name rules. Source: reference §5.2. */
async function inspectArchive(path, filename, fields) {
    const kinds = kindsOf(path);
    if (kinds.zip && kinds.tar)
        archive_rules_invalid('File is both a zip and a tar file');
    // Once an sdist could be a zip. The rules on its name refuse that today, whatever is in it.
    if (filename.endsWith('.zip'))
        return { rest: () => null, close: () => undefined };
    if (fields.one('filetype') === 'sdist') {
        const names = await readSdist(path);
        return { rest: () => checkSdistContents(names, filename, fields), close: () => undefined };
    }
    const zip = openDirectory(path);
    try {
        checkWheel(zip, filename);
        return { rest: () => checkContents(zip, filename, fields), close: () => zip.close() };
    }
    catch (thrown) {
        zip.close();
        throw thrown;
    }
}
/** What a file is to Python's libraries, each of which looks at its own end of it. */
function kindsOf(path) {
    const handle = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(handle);
        const at = (offset, length) => {
            const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
            return offset < 0 ? Buffer.alloc(0) : bytes.subarray(0, (0,external_node_fs_.readSync)(handle, bytes, 0, bytes.length, offset));
        };
        const head = at(0, 512);
        const gzip = head.length > 2 && head.readUInt16BE() === 0x1f8b;
        return { zip: findEnd(at, size) >= 0, tar: gzip || head.subarray(257, 262).toString('latin1') === 'ustar' };
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function checkWheel(zip, filename) {
    const entries = [...zip.entries.values()];
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (size > RATIO_FROM && size / zip.length > RATIO)
        archive_rules_invalid(`File exceeds compression ratio of ${RATIO}`);
    if (entries.some(({ method }) => method !== 0 && method !== 8)) {
        archive_rules_invalid('File does not use a supported compression type');
    }
    if (filename.split('-').length < 3)
        archive_rules_invalid('Unable to parse name and version from wheel filename');
    const wheel = zip.entries.get(`${infoOf(filename)}/WHEEL`);
    if (!wheel)
        archive_rules_invalid(`WHEEL not found at ${infoOf(filename)}/WHEEL`);
    zip.read(wheel);
    checkFraming(zip);
}
/** Exactly the spelling of the file name. */
const infoOf = (filename) => `${filename.split('-').slice(0, 2).join('-')}.dist-info`;
function checkContents(zip, filename, fields) {
    const info = infoOf(filename);
    const entry = (name) => zip.entries.get(`${info}/${name}`);
    const names = [...zip.entries.keys()];
    checkLicenses(fields, filename, (file) => [`${info}/licenses/${file}`, names]);
    const missing = (name) => refuse(`Wheel '${filename}' does not contain the required ${name} file: ${info}/${name}`);
    const record = entry('RECORD');
    if (!record || !isUtf8(contentsOf(zip, record)))
        missing('RECORD');
    const points = entry('entry_points.txt');
    if (points)
        checkEntryPoints(contentsOf(zip, points), filename);
    const metadata = entry('METADATA');
    return metadata ? contentsOf(zip, metadata).toString('utf8') : missing('METADATA');
}
function checkSdistContents(names, filename, fields) {
    const top = commonPath(names);
    checkLicenses(fields, filename, (file) => [`${top}/${file}`, names]);
    return null;
}
/** Behind the archive rules, nobody at the index expects a damaged entry: it fails. */
function contentsOf(zip, entry) {
    try {
        return zip.read(entry);
    }
    catch (thrown) {
        throw thrown instanceof Refusal ? new Refusal(500, thrown.message) : thrown;
    }
}
function checkLicenses(fields, filename, where) {
    for (const file of fields.many('license_file')) {
        const [path, names] = where(file);
        if (!names.includes(path)) {
            refuse(`License-File ${file} does not exist in distribution file ${filename} at ${path}`);
        }
    }
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/log-entry.js


const log_entry_sha256 = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(Buffer.concat(parts)).digest();
const log_entry_text = (value, what) => {
    if (typeof value !== 'string' || value === '')
        throw new Error(`invalid transparency log entry: ${what}`);
    return value;
};
/** 64-bit integers are strings in the entry's JSON; a number is refused as the index does. */
const integer = (value, what) => {
    const digits = log_entry_text(value, what);
    if (!/^\d{1,15}$/.test(digits))
        throw new Error(`invalid transparency log entry: ${what}`);
    return Number(digits);
};
/**
 * Verifies a log entry (kind dsse 0.0.1): its promise, its inclusion and that it recorded this signature.
 * Gives the integrated time in Unix seconds. Throws with the reason. Source: sigstore reference §3.5 to §3.7.
 */
function verifyLogEntry(entry, key, logged) {
    if (!json_value_isRecord(entry))
        throw new Error('invalid transparency log entry');
    const [kind, version] = [path(entry, 'kindVersion', 'kind'), path(entry, 'kindVersion', 'version')];
    if (kind !== 'dsse' || version !== '0.0.1')
        throw new Error('Integrated time only supported for dsse/hashedrekord 0.0.1');
    const logIndex = integer(entry.logIndex, 'logIndex');
    const integratedTime = integer(entry.integratedTime, 'integratedTime');
    const logID = Buffer.from(log_entry_text(path(entry, 'logId', 'keyId'), 'logId'), 'base64').toString('hex');
    if (logID !== key.rekorLogId)
        throw new Error('the entry is of an unknown transparency log');
    const body = log_entry_text(entry.canonicalizedBody, 'canonicalizedBody');
    // Member order is that of RFC 8785, and none of the values needs escapes.
    const promise = JSON.stringify({ body, integratedTime, logID, logIndex });
    const set = log_entry_text(path(entry, 'inclusionPromise', 'signedEntryTimestamp'), 'inclusionPromise');
    if (!(0,external_node_crypto_.verify)('sha256', Buffer.from(promise), key.rekorKey, Buffer.from(set, 'base64'))) {
        throw new Error('the signed entry timestamp is wrong');
    }
    verifyInclusion(entry.inclusionProof, Buffer.from(body, 'base64'), key);
    verifyBody(json_value_parseJson(Buffer.from(body, 'base64').toString('utf8')), logged);
    return integratedTime;
}
function verifyBody(body, { certificate, statement, signature }) {
    const spec = path(body, 'spec');
    if (path(spec, 'payloadHash', 'value') !== log_entry_sha256(statement).toString('hex')) {
        throw new Error('log entry payload hash does not match bundle');
    }
    const signatures = path(spec, 'signatures');
    const only = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined;
    const pem = new external_node_crypto_.X509Certificate(certificate).toString();
    const verifier = Buffer.from(`${pem.trimEnd()}\n`).toString('base64');
    if (path(only, 'signature') !== signature.toString('base64') || path(only, 'verifier') !== verifier) {
        throw new Error('log entry signatures do not match bundle');
    }
}
/** RFC 9162 §2.1.3.2, then the signed note that vouches for the root. */
function verifyInclusion(proof, body, key) {
    const wrong = () => new Error('the inclusion proof is wrong');
    const size = integer(path(proof, 'treeSize'), 'treeSize');
    const root = Buffer.from(log_entry_text(path(proof, 'rootHash'), 'rootHash'), 'base64');
    const hashes = path(proof, 'hashes') ?? [];
    let node = integer(path(proof, 'logIndex'), 'inclusionProof.logIndex');
    let last = size - 1;
    if (node > last || !Array.isArray(hashes) || hashes.length > 64)
        throw wrong();
    let hash = log_entry_sha256(Buffer.from([0]), body);
    for (const one of hashes) {
        const sibling = Buffer.from(log_entry_text(one, 'hashes'), 'base64');
        if (last === 0)
            throw wrong();
        if (node % 2 === 1 || node === last) {
            hash = log_entry_sha256(Buffer.from([1]), sibling, hash);
            while (node % 2 === 0 && node !== 0)
                [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
        }
        else
            hash = log_entry_sha256(Buffer.from([1]), hash, sibling);
        [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    }
    if (last !== 0 || !hash.equals(root))
        throw wrong();
    verifyCheckpoint(log_entry_text(path(proof, 'checkpoint', 'envelope'), 'checkpoint'), size, root, key);
}
function verifyCheckpoint(note, size, root, { rekorKey, rekorLogId }) {
    const wrong = new Error('the checkpoint is wrong');
    const [signed = '', signatures = '', ...more] = note.split('\n\n');
    const lines = signed.split('\n');
    if (more.length > 0 || lines[1] !== String(size) || lines[2] !== root.toString('base64'))
        throw wrong;
    const valid = signatures.split('\n').some((line) => {
        const bytes = Buffer.from(/^\u2014 \S+ (\S+)$/.exec(line)?.[1] ?? '', 'base64');
        if (bytes.subarray(0, 4).toString('hex') !== rekorLogId.slice(0, 8))
            return false;
        return (0,external_node_crypto_.verify)('sha256', Buffer.from(`${signed}\n`), rekorKey, bytes.subarray(4));
    });
    if (!valid)
        throw wrong;
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/der.js
/** Reads the values that stand one after another. Throws on a length that leaves the bytes. */
function readDer(bytes) {
    const values = [];
    for (let at = 0; at < bytes.length;) {
        const tag = bytes[at] ?? 0;
        let length = bytes[at + 1] ?? 0;
        let from = at + 2;
        if (length & 0x80) {
            const count = length & 0x7f;
            if (count < 1 || count > 4 || from + count > bytes.length)
                throw new Error('DER: bad length');
            length = bytes.readUIntBE(from, count);
            from += count;
        }
        if (from + length > bytes.length)
            throw new Error('DER: value is cut off');
        values.push({ tag, body: bytes.subarray(from, from + length), bytes: bytes.subarray(at, from + length) });
        at = from + length;
    }
    return values;
}
/** Writes one DER value. */
function writeDer(tag, body) {
    const digits = [];
    for (let rest = body.length; rest > 0; rest >>>= 8)
        digits.unshift(rest & 0xff);
    const length = body.length < 0x80 ? [body.length] : [0x80 | digits.length, ...digits];
    return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
/** The dotted text of an object identifier's body. */
function readOid(body) {
    const arcs = [];
    let value = 0;
    for (const byte of body) {
        value = value * 128 + (byte & 0x7f);
        if (byte & 0x80)
            continue;
        arcs.push(value);
        value = 0;
    }
    const [first = 0, ...rest] = arcs;
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - 40 * root, ...rest].join('.');
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/signing-certificate.js


const FULCIO = '1.3.6.1.4.1.57264.1';
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
function split(raw) {
    const tbs = readDer(readDer(readDer(raw)[0]?.body ?? raw)[0]?.body ?? raw);
    const list = readDer(tbs.find(({ tag }) => tag === 0xa3)?.body ?? Buffer.alloc(0))[0]?.body ?? Buffer.alloc(0);
    const extensions = readDer(list).map((one) => [readOid(readDer(one.body)[0]?.body ?? one.body), one]);
    if (new Set(extensions.map(([oid]) => oid)).size !== extensions.length)
        throw new Error('an extension is repeated');
    return { tbs, extensions: new Map(extensions) };
}
/** Value of an extension: the body of its last member, an OCTET STRING. */
const extensionValue = (extension) => extension ? (readDer(extension.body).at(-1)?.body ?? null) : null;
/**
 * Verifies a leaf against the authority and the certificate log, at the moment `at` (Unix seconds).
 * Throws with the reason.
 */
function verifyCertificate(raw, authorities, ctKey, at) {
    const certificate = readCertificate(raw);
    const issuer = climb(certificate, authorities.map((der) => new external_node_crypto_.X509Certificate(der)), at);
    if (certificate.ca)
        throw new Error('the leaf is a certificate authority');
    if (!within(certificate, at))
        throw new Error('the certificate was not valid at the integrated time');
    // Node names the extended key usage `keyUsage`.
    if (!certificate.keyUsage?.includes(CODE_SIGNING))
        throw new Error('the certificate is not for code signing');
    const parts = split(certificate.raw);
    verifySct(parts, issuer, ctKey);
    const claim = (number) => {
        const value = extensionValue(parts.extensions.get(`${FULCIO}.${number}`));
        return value ? (readDer(value)[0]?.body.toString('utf8') ?? '') : '';
    };
    return { certificate, claim };
}
/** A certificate of any kind, or the index's words for none. */
function readCertificate(raw) {
    try {
        return new external_node_crypto_.X509Certificate(raw);
    }
    catch {
        throw new Error('invalid X.509 certificate');
    }
}
const within = ({ validFrom, validTo }, at) => Date.parse(validFrom) / 1000 <= at && at <= Date.parse(validTo) / 1000;
/** Climbs to a self-signed authority of the set; gives the direct issuer. */
function climb(leaf, authorities, at) {
    let below = leaf;
    let direct;
    for (let depth = 0; depth < 4; depth += 1) {
        const above = authorities.find((one) => one.ca && within(one, at) && below.checkIssued(one) && below.verify(one.publicKey));
        if (!above)
            break;
        direct ??= above;
        if (above.checkIssued(above))
            return direct;
        below = above;
    }
    throw new Error('unable to get local issuer certificate');
}
/** Verifies the one embedded SCT (RFC 6962): the log signed the certificate without the SCT extension. */
function verifySct({ tbs, extensions }, issuer, ctKey) {
    const extension = extensionValue(extensions.get(SCT_LIST));
    const list = extension && readDer(extension)[0]?.body;
    if (!list || list.length < 4)
        throw new Error('the certificate has no SCT');
    const length = list.readUInt16BE(2);
    if (list.readUInt16BE(0) !== list.length - 2 || length !== list.length - 4)
        throw new Error('not exactly one SCT');
    const sct = list.subarray(4);
    const spki = (key) => (0,external_node_crypto_.createHash)('sha256')
        .update(key.export({ type: 'spki', format: 'der' }))
        .digest();
    if (!sct.subarray(1, 33).equals(spki(ctKey)))
        throw new Error('the SCT is of an unknown log');
    const kept = [...extensions].filter(([oid]) => oid !== SCT_LIST).map(([, { bytes }]) => bytes);
    const rebuilt = writeDer(0xa3, writeDer(0x30, Buffer.concat(kept)));
    const body = writeDer(0x30, Buffer.concat(tbs.map(({ tag, bytes }) => (tag === 0xa3 ? rebuilt : bytes))));
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length);
    const signed = [Buffer.from([0, 0]), sct.subarray(33, 41), Buffer.from([0, 1]), spki(issuer.publicKey)];
    const data = Buffer.concat([...signed, size.subarray(1), body, Buffer.from([0, 0])]);
    const signature = sct.subarray(47, 47 + sct.readUInt16BE(45));
    if (!(0,external_node_crypto_.verify)('sha256', data, ctKey, signature))
        throw new Error('the signature of the SCT is wrong');
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/attestation-rules.js








const SLSA = 'https://slsa.dev/provenance/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const attestation_rules_invalid = (why) => refuse(`Invalid attestations supplied during upload: ${why}`);
/** The words of the index's validator vary with its version; only their start is fixed. */
const attestation_rules_malformed = (why) => attestation_rules_invalid(`Malformed attestations: ${why}`);
const unverified = (why) => attestation_rules_invalid(`Could not verify the uploaded artifact using the included attestation: Verification failed: ${why}`);
/** What the index's library does not expect, and so does not call a failed verification. */
const attestation_rules_unknown = (why) => attestation_rules_invalid(`Unknown error while trying to verify included attestations: ${why}`);
/** Last rule of an upload: gives the attestations as they are stored. Source: reference §6. Refuses with 400. */
function checkAttestations(source, subject, rules) {
    const list = json_value_parseJson(source);
    if (!Array.isArray(list))
        return attestation_rules_malformed('1 validation error for list[Attestation]');
    const attestations = list.map(readAttestation);
    if (list.length === 0)
        attestation_rules_malformed('an empty attestation set is not permitted');
    if (list.length > 2)
        attestation_rules_invalid('A maximum of 2 attestations per file are supported');
    const seen = new Set();
    for (const attestation of attestations) {
        const type = verifyAttestation(attestation, subject, rules);
        if (seen.has(type)) {
            attestation_rules_invalid(`Multiple attestations for the same file with the same predicate type (${type}) are not supported`);
        }
        seen.add(type);
    }
    return attestations.map(({ kept }) => kept);
}
function readAttestation(value) {
    const wrong = (why) => attestation_rules_malformed(`1 validation error for list[Attestation]: ${why}`);
    const bytes = (...names) => {
        const text = path(value, ...names);
        if (typeof text !== 'string' || text === '')
            return wrong(`${names.join('.')} is required`);
        const decoded = Buffer.from(text, 'base64');
        return decoded.toString('base64') === text ? decoded : wrong(`${names.join('.')} is not base64`);
    };
    if (path(value, 'version') !== 1)
        wrong('version must be 1');
    const entries = path(value, 'verification_material', 'transparency_entries');
    if (!Array.isArray(entries) || !json_value_isRecord(entries[0]))
        return wrong('transparency_entries needs one entry');
    const certificate = bytes('verification_material', 'certificate');
    const [statement, signature] = [bytes('envelope', 'statement'), bytes('envelope', 'signature')];
    const kept = {
        version: 1,
        verification_material: { certificate: certificate.toString('base64'), transparency_entries: entries },
        envelope: { statement: statement.toString('base64'), signature: signature.toString('base64') },
    };
    return { certificate, entry: entries[0], statement, signature, kept };
}
/** Gives the predicate type. */
function verifyAttestation(attestation, subject, rules) {
    try {
        verifySignature(attestation, rules);
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message : 'verification failed';
        if (CONVERSIONS.some((start) => why.startsWith(start)))
            attestation_rules_unknown(why);
        unverified(why);
    }
    const statement = json_value_parseJson(attestation.statement.toString('utf8'));
    if (path(statement, '_type') !== 'https://in-toto.io/Statement/v1')
        unverified('invalid statement');
    const subjects = path(statement, 'subject');
    if (!Array.isArray(subjects) || subjects.length !== 1) {
        unverified('too many subjects in statement (must be exactly one)');
    }
    const [only] = subjects;
    const name = path(only, 'name');
    if (typeof name !== 'string' || name === '')
        return unverified('invalid subject: missing name');
    if (fileKey(name) === null)
        unverified(`invalid subject: unknown distribution format: ${name}`);
    if (fileKey(name) !== fileKey(subject.filename)) {
        unverified(`subject does not match distribution name: ${name} != ${subject.filename}`);
    }
    if (path(only, 'digest', 'sha256') !== subject.sha256)
        unverified('subject does not match distribution digest');
    const type = path(statement, 'predicateType');
    if (type === rules.publishPredicateType || type === SLSA)
        return type === SLSA ? SLSA : rules.publishPredicateType;
    return unverified(`unknown attestation type: ${String(type)}`);
}
/** Failures to make the index's own objects of the attestation. */
const CONVERSIONS = ['invalid X.509 certificate', 'invalid transparency log entry'];
function verifySignature({ certificate, entry, statement, signature }, rules) {
    const { material, publisher } = rules;
    readCertificate(certificate);
    const time = verifyLogEntry(entry, material, { certificate, statement, signature });
    const leaf = verifyCertificate(certificate, material.caCertificates, material.ctKey, time);
    const { publicKey } = leaf.certificate;
    if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
        throw new Error('the key is not on P-256');
    const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${statement.length} `;
    if (!(0,external_node_crypto_.verify)('sha256', Buffer.concat([Buffer.from(head), statement]), publicKey, signature)) {
        throw new Error('DSSE: invalid signature');
    }
    const repository = `https://github.com/${publisher.repository}`;
    const mismatch = (policy, got, expected) => new Error(`Certificate's ${policy} does not match (got ${got}, expected ${expected})`);
    if (leaf.claim(8) !== ISSUER)
        throw mismatch('OIDCIssuerV2', leaf.claim(8), ISSUER);
    if (leaf.claim(12) !== repository)
        throw mismatch('OIDCSourceRepositoryURI', leaf.claim(12), repository);
    const workflow = `${repository}/.github/workflows/${publisher.workflow}`;
    const expected = [leaf.claim(13), leaf.claim(14)].filter(Boolean).map((at) => `${workflow}@${at}`);
    if (!expected.includes(leaf.claim(18))) {
        throw new Error(`Certificate's Build Config URI (${leaf.claim(18)}) does not match expected ` +
            `Trusted Publisher (${publisher.workflow} @ ${publisher.repository})`);
    }
}
/** Equal keys = the same distribution: names are compared after parsing, not as text. */
function fileKey(filename) {
    const wheel = parseWheelName(filename);
    if (wheel) {
        const sets = [wheel.pythons, wheel.abis, wheel.platforms].map((tags) => [...tags].sort().join('.').toLowerCase());
        return [normalizeName(wheel.name), versionKey(wheel.version), wheel.build, ...sets].join('/');
    }
    const [, name, version = ''] = /^(.+)-([^-]+)\.tar\.gz$/.exec(filename) ?? [];
    const key = versionKey(version);
    return name === undefined || key === undefined ? null : `${normalizeName(name)}/${key}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/blake2b.js

/** RFC 7693 §2.6, each 64-bit word as low half, high half. */
const IV = new Uint32Array([
    0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
    0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);
/** RFC 7693 §2.7, a hexadecimal digit for each word of the message; rounds 10 and 11 repeat the first two. */
const ROUNDS = `0123456789abcdef ea489fd61c02b753 b8c052fdae367194 7931dcbe265a40f8 905724afe1bc683d
  2c6a0b834d75fe19 c51fed4a0763928b db7ec13950f4862a 6fe9b308c2d714a5 a2847615fb9e3cd0 0123456789abcdef
  ea489fd61c02b753`.split(/\s+/);
const SIGMA = Uint8Array.from(ROUNDS.join(''), (digit) => 2 * Number.parseInt(digit, 16));
const v = new Uint32Array(32);
const m = new Uint32Array(32);
function blake2b_add(a, low, high) {
    const sum = (v[a] ?? 0) + low;
    v[a + 1] = (v[a + 1] ?? 0) + high + (sum >= 0x100000000 ? 1 : 0);
    v[a] = sum;
}
/** `v[d] = (v[d] ^ v[a]) >>> bits` for 64 bits. */
function turn(d, a, bits) {
    const low = (v[d] ?? 0) ^ (v[a] ?? 0);
    const high = (v[d + 1] ?? 0) ^ (v[a + 1] ?? 0);
    if (bits === 32)
        [v[d], v[d + 1]] = [high, low];
    else if (bits === 63)
        [v[d], v[d + 1]] = [(low << 1) | (high >>> 31), (high << 1) | (low >>> 31)];
    else
        [v[d], v[d + 1]] = [(low >>> bits) | (high << (32 - bits)), (high >>> bits) | (low << (32 - bits))];
}
function mix(a, b, c, d, at) {
    const [x, y] = [SIGMA[at] ?? 0, SIGMA[at + 1] ?? 0];
    blake2b_add(a, v[b] ?? 0, v[b + 1] ?? 0);
    blake2b_add(a, m[x] ?? 0, m[x + 1] ?? 0);
    turn(d, a, 32);
    blake2b_add(c, v[d] ?? 0, v[d + 1] ?? 0);
    turn(b, c, 24);
    blake2b_add(a, v[b] ?? 0, v[b + 1] ?? 0);
    blake2b_add(a, m[y] ?? 0, m[y + 1] ?? 0);
    turn(d, a, 16);
    blake2b_add(c, v[d] ?? 0, v[d + 1] ?? 0);
    turn(b, c, 63);
}
function compress(state, block, at, counted, last) {
    v.set(state, 0);
    v.set(IV, 16);
    v[24] = (v[24] ?? 0) ^ counted;
    v[25] = (v[25] ?? 0) ^ Math.floor(counted / 0x100000000);
    if (last)
        [v[28], v[29]] = [~(v[28] ?? 0), ~(v[29] ?? 0)];
    for (let word = 0; word < 32; word += 1)
        m[word] = block.readUInt32LE(at + 4 * word);
    for (let round = 0; round < 12 * 16; round += 16) {
        for (let lane = 0; lane < 4; lane += 1) {
            mix(2 * lane, 8 + 2 * lane, 16 + 2 * lane, 24 + 2 * lane, round + 2 * lane);
        }
        for (let lane = 0; lane < 4; lane += 1) {
            const [b, c, d] = [8 + 2 * ((lane + 1) % 4), 16 + 2 * ((lane + 2) % 4), 24 + 2 * ((lane + 3) % 4)];
            mix(2 * lane, b, c, d, round + 8 + 2 * lane);
        }
    }
    for (let word = 0; word < 16; word += 1)
        state[word] = (state[word] ?? 0) ^ (v[word] ?? 0) ^ (v[word + 16] ?? 0);
}
/**
 * BLAKE2b of 32 bytes over a file, hex. Node's library has only the form of 64 bytes, which is another hash and not a
 * longer one. Tens of megabytes a second: computed only when a client sends this digest or a message shows it.
 */
async function blake2b256(path) {
    const state = IV.slice();
    state[0] = (state[0] ?? 0) ^ 0x01010020;
    let pending = Buffer.alloc(0);
    let counted = 0;
    for await (const piece of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
        pending = Buffer.concat([pending, Buffer.from(piece)]);
        let at = 0;
        // The last block is marked, so a full one waits until it is known that more follows.
        for (; pending.length - at > 128; at += 128) {
            counted += 128;
            compress(state, pending, at, counted, false);
        }
        pending = pending.subarray(at);
    }
    compress(state, Buffer.concat([pending], 128), 0, counted + pending.length, true);
    return Buffer.from(state.buffer, 0, 32).toString('hex');
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/metadata-fields.js
/** Every core metadata field by the name of its form field. Source: reference §3.3 and the core metadata specification. */
const METADATA_FIELDS = new Map([
    ...fields('1.0', 'metadata_version name version summary description keywords home_page author author_email license'),
    ...fields('1.0', 'platform', true),
    ...fields('1.1', 'download_url'),
    ...fields('1.1', 'supported_platform requires provides obsoletes', true),
    ...fields('1.1', 'classifiers', true, 'classifier'),
    ...fields('1.2', 'maintainer maintainer_email requires_python'),
    ...fields('1.2', 'requires_dist provides_dist obsoletes_dist requires_external', true),
    ...fields('1.2', 'project_urls', true, 'project-url'),
    ...fields('2.1', 'description_content_type'),
    ...fields('2.1', 'provides_extra', true),
    ...fields('2.2', 'dynamic', true),
    ...fields('2.4', 'license_expression'),
    ...fields('2.4', 'license_file', true),
    ...fields('2.5', 'import_name import_namespace', true),
]);
function fields(since, names, multiple = false, header = '') {
    return names.split(' ').map((name) => [name, { header: header || name.replaceAll('_', '-'), multiple, since }]);
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/form-fields.js



/** Fields that are about the file and not about its metadata. */
const FILE_FIELDS = ['filetype', 'pyversion', 'comment', 'md5_digest', 'sha256_digest', 'blake2_256_digest'];
const SPECIFICATION = 'https://packaging.python.org/specifications/core-metadata';
/** Sorts the form into fields. */
function readFields({ fields }) {
    const values = new Map();
    let attestations;
    for (const [name, raw] of fields) {
        const value = raw.replaceAll('\0', '\\x00');
        if (name === 'attestations')
            attestations = value;
        if (METADATA_FIELDS.has(name) || FILE_FIELDS.includes(name))
            values.set(name, [...(values.get(name) ?? []), value]);
    }
    for (const [name, sent] of values) {
        // An empty value counts as absent only alone; of a field sent twice, the last one decides on the word.
        if (sent.join('|') === '' || sent.at(-1)?.trim() === 'UNKNOWN')
            values.delete(name);
    }
    return {
        one: (name) => values.get(name)?.[0] ?? '',
        many: (name) => values.get(name) ?? [],
        names: [...values.keys()].filter((name) => METADATA_FIELDS.has(name)),
        attestations,
    };
}
/** First rule of an upload: protocol, name, file type and digests. Source: reference §3.3. */
function checkForm(form, fields) {
    const protocol = form.fields.filter(([name]) => name === 'protocol_version').at(-1)?.[1] ?? '1';
    if (protocol !== '1')
        refuse('Unknown protocol version.');
    checkName(fields.one('name'));
    // In the order of the alphabet, in which the index looks for the first mistake.
    checkHex(fields, 'blake2_256_digest', 'BLAKE2');
    const filetype = fields.one('filetype');
    if (filetype === '')
        refuse('Invalid value for filetype. Error: This field is required.');
    if (filetype !== 'bdist_wheel' && filetype !== 'sdist') {
        refuse('Invalid value for filetype. Error: Use a known file type.');
    }
    checkHex(fields, 'sha256_digest', 'SHA256');
    const pyversion = fields.one('pyversion');
    if (filetype === 'bdist_wheel' && pyversion === '') {
        refuse('Invalid value for pyversion. Error: Python version is required for binary distribution uploads.');
    }
    if (filetype === 'sdist' && pyversion !== '' && pyversion !== 'source') {
        refuse("Invalid value for pyversion. Error: Use 'source' as Python version for an sdist.");
    }
    if (!['sha256_digest', 'blake2_256_digest', 'md5_digest'].some((name) => fields.one(name))) {
        refuse('Error: Include at least one message digest.');
    }
}
function checkName(name) {
    if (/^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name))
        return;
    const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
    const why = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
    const error = name === '' ? 'This field is required.' : why;
    refuse(`${repr(shown)} is an invalid value for Name. Error: ${error} See ${SPECIFICATION} for more information.`);
}
/** MD5 is not looked at here: whatever it is, it is compared with the file's. */
function checkHex(fields, name, algorithm) {
    const value = fields.one(name);
    if (value === '' || /^[0-9a-f]{64}$/i.test(value))
        return;
    refuse(`Invalid value for ${name}. Error: Use a valid, hex-encoded, ${algorithm} message digest.`);
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/requirement.js

const NAME = '[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?';
const EXTRAS = String.raw `\s*(?:\[\s*(?:${NAME}(?:\s*,\s*${NAME})*)?\s*\])?`;
const DIRECT = new RegExp(String.raw `^\s*(${NAME}${EXTRAS})\s*@\s*(\S+)(?:\s+;\s*(\S.*))?\s*$`, 'i');
const VERSIONED = new RegExp(String.raw `^\s*(${NAME}${EXTRAS})\s*(\([^()]*\)|[^;@()]*)(?:;\s*(\S.*))?$`, 'i');
/** Reads a dependency (PEP 508); null where it is none. Markers are taken as they are. */
function parseRequirement(text) {
    const direct = DIRECT.exec(text);
    if (direct)
        return { what: (direct[1] ?? '').trimEnd(), url: direct[2], marker: direct[3] };
    const [, what, versions = '', marker] = VERSIONED.exec(text) ?? [];
    const set = versions.trim().replace(/^\((.*)\)$/, '$1');
    return what !== undefined && isSpecifierSet(set) ? { what, url: undefined, marker } : null;
}
/** Whether a text is a set of version specifiers (PEP 440). */
function isSpecifierSet(text) {
    return text.split(',').every((part) => part.trim() === '' || isSpecifier(part.trim()));
}
function isSpecifier(text) {
    const [, operator = '', version = ''] = /^(~=|===|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(text) ?? [];
    if (operator === '===')
        return true;
    // Only equality knows wildcards and local versions, and `~=` needs something to leave open.
    const exact = operator === '==' || operator === '!=';
    const plain = exact ? version.replace(/\.\*$/, '') : version;
    const normal = operator === '' ? null : normalizeVersion(plain);
    if (normal === null || (normal.includes('+') && (!exact || plain !== version)))
        return false;
    return operator !== '~=' || /^(?:\d+!)?\d+\.\d/.test(normal);
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/metadata-policy.js



/** Top of the known classifiers; the list itself is long and changes weekly, so only its shape is judged. */
const CLASSIFIER_TOPS = ['Development Status', 'Environment', 'Framework', 'Intended Audience', 'License'].concat([
    'Natural Language',
    'Operating System',
    'Programming Language',
    'Topic',
    'Typing',
]);
const CLASSIFIER = new RegExp(`^(?:${CLASSIFIER_TOPS.join('|')}) :: \\S.*$`);
const MAX_SUMMARY = 512;
const MAX_LABEL = 32;
/** What this index wants beyond the specification. Source: reference §4. */
function policyMistakes(fields) {
    const mistakes = [];
    const version = normalizeVersion(fields.one('version')) ?? '';
    if (version.includes('+'))
        mistakes.push(['version', `The use of local versions in '${version}' is not allowed.`]);
    if (fields.one('summary').length > MAX_SUMMARY) {
        mistakes.push(['summary', `'summary' field must be ${MAX_SUMMARY} characters or less.`]);
    }
    if (fields.one('license') && fields.one('license_expression')) {
        const only = 'Only License-Expression should be present.';
        mistakes.push(['license', `License is deprecated when License-Expression is present. ${only}`]);
    }
    for (const classifier of [...new Set(fields.many('classifiers'))].sort()) {
        if (!CLASSIFIER.test(classifier))
            mistakes.push(['classifier', `${repr(classifier)} is not a valid classifier.`]);
    }
    // `dynamic` itself is the one field that the specification knows and nobody may call dynamic.
    for (const field of fields.many('dynamic')) {
        const name = field.toLowerCase();
        if (name === 'dynamic')
            mistakes.push(['dynamic', `Dynamic field ${repr(name)} is not a valid dynamic field.`]);
    }
    return [...mistakes, ...addressMistakes(fields), ...dependencyMistakes(fields)];
}
/** Mail addresses are judged only where there is no `@` at all: what more is asked of them is a library's matter. */
function addressMistakes(fields) {
    const mails = ['author_email', 'maintainer_email'].flatMap((name) => {
        const address = (/<([^<>]*)>\s*$/.exec(fields.one(name))?.[1] ?? fields.one(name)).trim();
        if (address === '' || address.includes('@') || /[\s,]/.test(address))
            return [];
        const why = 'An email address must have an @-sign.';
        return [[name.replace('_', '-'), `${repr(address)} is not a valid email address: ${why}`]];
    });
    const pages = ['home_page', 'download_url'].flatMap((name) => {
        const url = fields.one(name);
        return url === '' || isUrl(url) ? [] : [[name.replace('_', '-'), `${repr(url)} is not a valid url.`]];
    });
    const urls = fields.many('project_urls').flatMap((entry) => {
        const why = projectUrlMistake(entry);
        return why === undefined ? [] : [['project-url', why]];
    });
    return [...mails, ...pages, ...urls];
}
function projectUrlMistake(entry) {
    const comma = entry.includes(',') ? entry.indexOf(',') : entry.length;
    const [label, url] = [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
    if (label === '')
        return 'Must have a label';
    if (label.length > MAX_LABEL)
        return `${repr(label)} must be ${MAX_LABEL} characters or less.`;
    if (url === '')
        return 'Must have a URL';
    return isUrl(url) ? undefined : `${repr(url)} is not a valid url`;
}
const isUrl = (text) => /^https?:[^\s<>"{}|\\^`]*$/i.test(text);
function dependencyMistakes(fields) {
    return fields.many('requires_dist').flatMap((text) => {
        const requirement = parseRequirement(text);
        if (requirement?.url === undefined)
            return [];
        const marker = requirement.marker === undefined ? '' : ` ; ${requirement.marker}`;
        return [['requires-dist', `Can't have direct dependency: ${requirement.what} @ ${requirement.url}${marker}`]];
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/metadata-rules.js







const VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
/** A local version is explained elsewhere. */
const LOCAL_VERSIONS = 'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers';
/** Second rule of an upload: core metadata as declared in the form. Source: reference §4. */
function checkMetadata(fields) {
    // Three passes, as the index makes them: a later one runs only when the one before found nothing.
    for (const pass of [repeatedFields, specificationMistakes, policyMistakes])
        refuseFirst(pass(fields));
}
/** Of several mistakes the index tells one: of these three fields first, else of the first in the alphabet. */
function refuseFirst(mistakes) {
    if (mistakes.length === 0)
        return;
    const order = ['metadata-version', 'name', 'version'].concat(mistakes.map(([header]) => header).sort());
    const first = order.find((header) => mistakes.some(([one]) => one === header));
    const why = mistakes.find(([header]) => header === first)?.[1] ?? '';
    const address = first === 'version' && why.includes('use of local versions') ? LOCAL_VERSIONS : SPECIFICATION;
    refuse(`${why}${why.endsWith('.') ? '' : '.'} See ${address} for more information.`);
}
function repeatedFields(fields) {
    const labels = fields.many('project_urls').map((entry) => entry.split(',')[0]?.trim());
    const repeated = fields.names.filter((name) => !METADATA_FIELDS.get(name)?.multiple && fields.many(name).length > 1);
    const urls = new Set(labels).size < labels.length ? ['project_urls'] : [];
    // Here the index knows a field by its name in the form.
    return [...repeated, ...urls].map((name) => [name, `${repr(name)} has invalid data`]);
}
/** What the specification of core metadata says, whoever reads it. */
function specificationMistakes(fields) {
    const declared = fields.one('metadata_version');
    const known = VERSIONS.indexOf(declared);
    const shown = declared === '' ? 'None' : repr(declared);
    const mistakes = known < 0 ? [['metadata-version', `${shown} is not a valid metadata version`]] : [];
    const young = [];
    for (const name of known < 0 ? [] : fields.names) {
        const { header = '', since = '' } = METADATA_FIELDS.get(name) ?? {};
        if (VERSIONS.indexOf(since) <= known)
            continue;
        young.push(name);
        mistakes.push([header, `${header} introduced in metadata version ${since}, not ${declared}`]);
    }
    for (const name of [...fields.names, ...(fields.one('version') ? [] : ['version'])]) {
        const why = young.includes(name) ? undefined : RULES[name]?.(fields.many(name));
        if (why !== undefined)
            mistakes.push([METADATA_FIELDS.get(name)?.header ?? '', why]);
    }
    return mistakes;
}
/** The first value that does not pass, as the specification's reader words it. */
const each = (header, passes) => (values) => {
    const wrong = values.find((value) => !passes(value));
    return wrong === undefined ? undefined : `${repr(wrong)} is invalid for ${repr(header)}`;
};
const RULES = {
    version: ([version]) => {
        if (version === undefined)
            return "'version' is a required field";
        return normalizeVersion(version) === null ? `${repr(version)} is invalid for 'version'` : undefined;
    },
    summary: ([summary = '']) => (summary.includes('\n') ? "'summary' must be a single line" : undefined),
    description_content_type: ([type = '']) => contentTypeMistake(type),
    dynamic: (values) => values.map((value) => dynamicMistake(value.toLowerCase())).find((why) => why !== undefined),
    provides_extra: each('provides-extra', (extra) => /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(extra)),
    requires_python: each('requires-python', isSpecifierSet),
    requires_dist: each('requires-dist', (requirement) => parseRequirement(requirement) !== null),
    license_expression: each('license-expression', isExpression),
    license_file: (paths) => paths.map(pathMistake).find((why) => why !== undefined),
    import_name: (names) => names.map((name) => importMistake('import-name', name)).find((why) => why !== undefined),
    import_namespace: (names) => names.map((name) => importMistake('import-namespace', name)).find((why) => why !== undefined),
};
function contentTypeMistake(value) {
    const field = "'description-content-type'";
    const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
    if (!['text/plain', 'text/x-rst', 'text/markdown'].includes(type.toLowerCase())) {
        // The index lists the three in no order; here they have one.
        return `${field} must be one of ['text/plain', 'text/x-rst', 'text/markdown'], not ${repr(value)}`;
    }
    const parameter = (name) => parameters
        .find((one) => one.toLowerCase().startsWith(`${name}=`))
        ?.slice(name.length + 1)
        .replaceAll('"', '');
    const charset = parameter('charset') ?? 'UTF-8';
    if (charset !== 'UTF-8')
        return `${field} can only specify the UTF-8 charset, not ${repr(charset)}`;
    const variant = parameter('variant') ?? 'GFM';
    if (type.toLowerCase() !== 'text/markdown' || ['GFM', 'CommonMark'].includes(variant))
        return undefined;
    return `valid Markdown variants for ${field} are ['GFM', 'CommonMark'], not ${repr(variant)}`;
}
function dynamicMistake(field) {
    if (['name', 'version', 'metadata-version'].includes(field))
        return `${repr(field)} is not allowed as a dynamic field`;
    const known = [...METADATA_FIELDS.values()].some(({ header }) => header === field);
    return known ? undefined : `${repr(field)} is not a valid dynamic field`;
}
/** Grammar only: which ids SPDX knows is a list of its own. */
function isExpression(expression) {
    const atom = String.raw `\(*[A-Za-z0-9][A-Za-z0-9.-]*\+?(?:\s+WITH\s+[A-Za-z0-9.-]+)?\)*`;
    const count = (bracket) => expression.split(bracket).length;
    const whole = new RegExp(`^${atom}(?:\\s+(?:AND|OR)\\s+${atom})*$`, 'i');
    return expression.length < 1000 && count('(') === count(')') && whole.test(expression.trim());
}
function pathMistake(path) {
    const wrong = (why) => `${repr(path)} is invalid for 'license-file', ${why}`;
    if (path.includes('..'))
        return wrong('parent directory indicators are not allowed');
    if (path.includes('*'))
        return wrong('paths must be resolved');
    if (/^(?:\/|[a-z]:[/\\]|\\\\)/i.test(path))
        return wrong('paths must be relative');
    return path.includes('\\') ? wrong("paths must use '/' delimiter") : undefined;
}
function importMistake(header, value) {
    const [name = '', ...mark] = value.split(';');
    const identifier = name
        .trimEnd()
        .split('.')
        .find((part) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(part));
    const wrong = (shown, why) => `${repr(shown)} is invalid for ${repr(header)}; ${why}`;
    if (identifier !== undefined)
        return wrong(name.trimEnd(), `${repr(identifier)} is not a valid identifier`);
    if (mark.length > 0 && mark.join(';').trimStart() !== 'private')
        return wrong(value, "the only valid option is 'private'");
    return undefined;
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/multipart.js



const HEAD_BYTES = 16 * 1024;
/** Text of all fields together: descriptions are long, file bytes do not count. */
const TEXT_BYTES = 16 * 1024 * 1024;
/**
 * Reads `multipart/form-data` (RFC 7578). The file part goes to `filePath` chunk by chunk, at most `maxBytes` of it:
 * a longer one is counted to its end and not stored, since the index reads the whole body before it judges the size.
 */
async function readMultipart(stream, contentType, filePath, maxBytes) {
    const boundary = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
    if (!boundary)
        return { fields: [], file: null };
    const form = new FormSink(filePath, maxBytes);
    const splitter = new Splitter(Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`), form);
    try {
        for await (const chunk of stream)
            await splitter.push(chunk);
    }
    finally {
        await form.close();
    }
    if (!splitter.done)
        refuse('Invalid form: the body ended too early.');
    return form.result();
}
/** Cuts the body at the delimiter; holds no more than a chunk and a delimiter. */
class Splitter {
    #delimiter;
    #form;
    // The first delimiter has no line end before it; one is put there so that all look the same.
    #pending = Buffer.from('\r\n');
    #sink = null;
    #state = 'body';
    constructor(delimiter, form) {
        this.#delimiter = delimiter;
        this.#form = form;
    }
    get done() {
        return this.#state === 'done';
    }
    async push(chunk) {
        // What follows the last delimiter is to be ignored (RFC 2046).
        if (this.done)
            return;
        this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
        while (await this.#step())
            ;
    }
    /** One move; false when it needs more bytes or all is read. */
    async #step() {
        if (this.#state === 'body')
            return this.#body();
        if (this.#state === 'head')
            return this.#head();
        if (this.#state === 'done' || this.#pending.length < 2)
            return false;
        this.#state = this.#pending.subarray(0, 2).toString('latin1') === '--' ? 'done' : 'head';
        return !this.done;
    }
    async #body() {
        const at = this.#pending.indexOf(this.#delimiter);
        const cut = at < 0 ? Math.max(0, this.#pending.length - this.#delimiter.length) : at;
        if (cut > 0)
            await this.#sink?.take(this.#pending.subarray(0, cut));
        this.#pending = this.#pending.subarray(at < 0 ? cut : at + this.#delimiter.length);
        if (at < 0)
            return false;
        await this.#sink?.end();
        this.#sink = null;
        this.#state = 'mark';
        return true;
    }
    async #head() {
        const at = this.#pending.indexOf('\r\n\r\n');
        if (at < 0 && this.#pending.length > HEAD_BYTES)
            refuse('Invalid form: the head of a part is too long.');
        if (at < 0)
            return false;
        this.#sink = await this.#form.part(this.#pending.subarray(0, at).toString('utf8'));
        this.#pending = this.#pending.subarray(at + 4);
        this.#state = 'body';
        return true;
    }
}
class FormSink {
    #fields = [];
    #path;
    #maxBytes;
    #file = null;
    #handle = null;
    #textBytes = 0;
    constructor(path, maxBytes) {
        this.#path = path;
        this.#maxBytes = maxBytes;
    }
    /** Opens the part that a head describes. */
    async part(head) {
        const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(head)?.[1] ?? '';
        const name = /;\s*name="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1] ?? '';
        const filename = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1];
        if (name !== 'content' || filename === undefined)
            return this.#text(name);
        const type = /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1]?.trim() ?? '';
        return this.#toDisk(filename.replaceAll('%22', '"').replaceAll(/\\(.)/g, '$1'), type);
    }
    #text(name) {
        const chunks = [];
        return {
            take: async (bytes) => {
                this.#textBytes += bytes.length;
                if (this.#textBytes > TEXT_BYTES)
                    refuse('Invalid form: the fields are too long.');
                chunks.push(Buffer.from(bytes));
            },
            end: async () => {
                this.#fields.push([name, Buffer.concat(chunks).toString('utf8')]);
            },
        };
    }
    async #toDisk(filename, type) {
        await this.close();
        const handle = await (0,promises_.open)(this.#path, 'w');
        this.#handle = handle;
        const digests = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('md5')];
        let size = 0;
        return {
            take: async (bytes) => {
                size += bytes.length;
                if (size > this.#maxBytes)
                    return;
                for (const digest of digests)
                    digest.update(bytes);
                await multipart_writeAll(handle, bytes);
            },
            end: async () => {
                const [sha256 = '', md5 = ''] = digests.map((digest) => digest.digest('hex'));
                this.#file = { filename, type, size, sha256, md5 };
            },
        };
    }
    async close() {
        await this.#handle?.close();
        this.#handle = null;
    }
    result() {
        return { fields: this.#fields, file: this.#file };
    }
}
async function multipart_writeAll(handle, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (await handle.write(bytes, at)).bytesWritten;
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/upload.js















const OLD_MS = 14 * 24 * 60 * 60 * 1000;
/**
 * `POST /legacy/`: the rules in the real order (reference §5.1). The body streams to disk first, since the index too
 * judges nothing before it has all of it. A request sees the index as it was when the request began; so of two that
 * overlap and make the same release, the second to finish is answered 500, as by the real database.
 */
async function uploadReply(context, request) {
    const { state } = context;
    const seen = state.serial;
    const folder = (0,external_node_path_.join)(state.dir, 'incoming');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
    let name = '';
    const record = (status, message) => state.uploads.push({ filename: name, status, message });
    try {
        const form = await readMultipart(request.stream, request.headers['content-type'] ?? '', path, state.fileLimit);
        name = form.file?.filename ?? '';
        if (actionOf(form, request) !== 'file_upload')
            return notFound();
        const stored = await judge(context, request, form, path, seen);
        record(stored ? 200 : 500, '');
        return stored ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' } } : refusal_serverError();
    }
    catch (thrown) {
        if (!(thrown instanceof Refusal))
            throw thrown;
        record(thrown.status, thrown.message);
        return renderRefusal(thrown, request);
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
const actionOf = (form, request) => form.fields.find(([name]) => name === ':action')?.[1] ?? request.url.searchParams.get(':action') ?? '';
/** Runs the rules; true when the file is stored or was there, false when another transaction was first. */
async function judge(context, request, form, path, seen) {
    const { state, tokens } = context;
    const identity = tokens.identify(request.headers.authorization ?? '');
    if (!identity) {
        refuse('Invalid or non-existent authentication information. ' +
            `See ${request.url.origin}/help/#invalid-auth for more information.`, 403);
    }
    const fields = readFields(form);
    checkForm(form, fields);
    checkMetadata(fields);
    const { file } = form;
    if (!file)
        return refuse('Upload payload does not have a file.');
    checkPermission(state, fields, identity, request);
    checkExtension(file.filename, fields.one('filetype'));
    if (file.type === '' || file.type.startsWith('image/'))
        refuse('Invalid distribution file.');
    checkSize(state, file, request);
    const upload = { fields, file, path, identity, seen };
    await checkDigests(upload);
    if (await isStored(state, upload, request))
        return true;
    checkRelease(state, upload);
    return upload_store(context, upload);
}
function checkPermission(state, fields, identity, { url }) {
    const name = fields.one('name');
    const known = normalizeName(name) === state.project;
    const more = `See ${url.origin}/help/#project-name for more information.`;
    if (identity.kind === 'user' && !known) {
        refuse(`The user 'rehearsal' isn't allowed to upload to project '${name}'. ${more}`, 403);
    }
    if (!known) {
        refuse('Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
            "publisher but specifying the project name incorrectly (either in the publisher or in your project's " +
            `metadata). Please ensure that both match. See: ${url.origin}/trusted-publishers/troubleshooting/`);
    }
    if (identity.kind === 'publisher')
        checkCaveats(state, identity);
    if (state.status === 'archived' || state.status === 'quarantined') {
        const who = identity.kind === 'user' ? "The user 'rehearsal'" : 'The given token';
        refuse(`${who} isn't allowed to upload to project '${state.project}'. ${more}`, 403);
    }
}
const MEBIBYTE = 1024 * 1024;
function checkSize(state, { size }, { url }) {
    const more = (what) => `See ${url.origin}/project-management/storage-limits#requesting-a-${what}-size-limit-increase`;
    if (size > state.fileLimit) {
        const limit = `${Math.floor(state.fileLimit / MEBIBYTE)} MB`;
        refuse(`File too large. Limit for project '${state.project}' is ${limit}. ${more('file')} for more information.`);
    }
    const total = state.files.reduce((sum, file) => sum + file.size, size);
    if (total > state.projectLimit) {
        const limit = `${Math.floor(state.projectLimit / 1024 / MEBIBYTE)} GB`;
        refuse(`Project size too large. Limit for project '${state.project}' total size is ${limit}. ${more('project')}`);
    }
}
async function checkDigests({ fields, file, path }) {
    const sent = (name) => fields.one(name).toLowerCase();
    const wrong = () => refuse('The digest supplied does not match a digest calculated from the uploaded file.');
    if (sent('sha256_digest') && sent('sha256_digest') !== file.sha256)
        wrong();
    if (sent('md5_digest') && sent('md5_digest') !== file.md5)
        wrong();
    if (sent('blake2_256_digest') && sent('blake2_256_digest') !== (await blake2b256(path)))
        wrong();
}
/** Same name and same bytes: done already. Same name or same bytes alone: refused. Only what this upload can see. */
async function isStored(state, { file, path, seen }, { url }) {
    const more = `See ${url.origin}/help/#file-name-reuse for more information.`;
    const visible = (one) => one.serial <= seen;
    const same = state.files.find(({ filename, sha256 }) => filename === file.filename || sha256 === file.sha256);
    if (same && visible(same)) {
        if (same.filename === file.filename && same.sha256 === file.sha256)
            return true;
        const hash = await blake2b256(path);
        refuse(`File already exists (${repr(file.filename)}, with blake2_256 hash '${hash}'). ${more}`);
    }
    if (state.deleted.includes(file.filename)) {
        const why = 'This filename was previously used by a file that has since been deleted.';
        refuse(`${why} Use a different version. ${more}`);
    }
    return false;
}
function checkRelease(state, { fields }) {
    const release = put_file_releaseOf(state, fields.one('version'));
    if (release && Date.now() - Date.parse(release.createdAt) > OLD_MS) {
        refuse('Uploading new files to releases older than 14 days is not allowed.');
    }
    const sdist = (one) => one.version === release?.version && one.filetype === 'sdist';
    if (fields.one('filetype') === 'sdist' && state.files.some(sdist))
        refuse('Only one sdist may be uploaded per release.');
}
async function upload_store(context, upload) {
    const { fields, file, path, seen } = upload;
    const { filename, size, sha256, md5 } = file;
    const inspected = await inspectArchive(path, filename, fields);
    try {
        checkFilename(filename, context.state.project, fields);
        const metadata = inspected.rest();
        const stored = {
            filename,
            version: normalizeVersion(fields.one('version')) ?? '',
            filetype: fields.one('filetype') === 'sdist' ? 'sdist' : 'bdist_wheel',
            pyversion: fields.one('pyversion') || 'source',
            size,
            sha256,
            md5,
            metadata,
            requiresPython: fields.one('requires_python') || null,
            publisher: upload.identity.kind === 'publisher' ? upload.identity.publisher : null,
            attestations: attestationsOf(context, upload),
        };
        const home = await homeOf(context.state, sha256, filename);
        // Renamed only after the commit was granted: a loser must not replace the bytes of the winner.
        if (!commitFile(context.state, stored, home, fields.one('summary'), seen))
            return false;
        await (0,promises_.rename)(path, home);
        return true;
    }
    finally {
        inspected.close();
    }
}
function attestationsOf(context, { fields, file, identity }) {
    if (fields.attestations === undefined || !context.state.attestationsEnabled)
        return [];
    if (identity.kind === 'user') {
        const why = 'Attestations are only supported when using Trusted Publishing';
        return refuse(`Invalid attestations supplied during upload: ${why}`);
    }
    const { publisher } = identity;
    const { material, publishPredicateType } = context;
    return checkAttestations(fields.attestations, file, { material, publisher, publishPredicateType });
}

;// CONCATENATED MODULE: ./build/rehearsal/pypi/start-index.js







/** Starts one embedded package index on a free loopback port. */
async function startIndex(options) {
    const state = emptyState(options.name, options.dir, options.project, options.publisher);
    const { jwks, material, publishPredicateType } = options;
    const context = { state, tokens: new Tokens(state), spent: new Set(), jwks, material, publishPredicateType };
    const { url, close } = await http_serve((request) => route(context, request), options);
    return { url, state, close };
}
async function route(context, request) {
    const { state } = context;
    const { pathname } = request.url;
    const [, top = '', ...rest] = pathname.split('/').map(decodeSegment);
    if (pathname === '/legacy')
        return { status: 308, headers: { location: '/legacy/' } };
    if (pathname === '/legacy/')
        return request.method === 'POST' ? uploadReply(context, request) : notFound();
    if (pathname === '/_/oidc/audience')
        return audienceReply(context);
    if (pathname === '/_/oidc/mint-token' || pathname === '/_/oidc/github/mint-token')
        return mintReply(context, request);
    if (pathname === '/_/oidc/burn-token')
        return burnReply(context, request);
    if (request.method !== 'GET' && request.method !== 'HEAD')
        return notFound();
    if (top === 'simple' && rest[0]) {
        if (rest.length === 2 && rest[1] === '')
            return simpleReply(state, request, rest[0]);
        return rest.length === 1 ? { status: 301, headers: { location: `/simple/${rest[0]}/` } } : notFound();
    }
    if (top === 'integrity')
        return integrityReply(state, request, rest);
    if (top === 'files')
        return fileReply(state, request, ['', top, ...rest].join('/'));
    if (top === 'pypi')
        return legacyJsonReply(state, request, rest);
    return notFound();
}
function decodeSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/der.js
/** Writes one DER value: tag, definite length, content. Throws on content of 16 MiB and more. */
function der(tag, ...content) {
    const body = Buffer.concat(content);
    const size = body.length;
    if (size < 0x80)
        return Buffer.concat([Buffer.from([tag, size]), body]);
    if (size >= 0x1000000)
        throw new Error('DER: the value is too long');
    const digits = [size >> 16, (size >> 8) & 0xff, size & 0xff];
    // DER wants the shortest form of the length.
    while (digits[0] === 0)
        digits.shift();
    return Buffer.concat([Buffer.from([tag, 0x80 | digits.length, ...digits]), body]);
}
/** A SEQUENCE of values that are DER already. */
const sequence = (...items) => der(0x30, ...items);
/** A SET OF. DER sorts its members by their bytes; signatures over CMS attributes depend on it. */
const setOf = (...items) => der(0x31, ...[...items].sort(Buffer.compare));
/** An OCTET STRING. */
const octets = (...content) => der(0x04, ...content);
/** A BIT STRING. `unused`: bits of the last byte that do not count. */
const bits = (content, unused = 0) => der(0x03, Buffer.from([unused]), content);
/** A UTF8String. */
const utf8 = (text) => der(0x0c, Buffer.from(text));
/** BOOLEAN TRUE; a FALSE is never written, as it is the default wherever it could stand. */
const yes = der(0x01, Buffer.from([0xff]));
/** NULL. */
const nothing = der(0x05);
/** A value in a context-specific, constructed tag, as `[n] EXPLICIT` or `[n] IMPLICIT SET` need it. */
const context = (number, ...content) => der(0xa0 | number, ...content);
/** An INTEGER from a small number or from an unsigned big-endian magnitude. Never negative. */
function der_integer(value) {
    const hex = typeof value === 'number' ? value.toString(16) : Buffer.from(value).toString('hex');
    const digits = hex.replace(/^0+(?=.)/, '');
    const magnitude = Buffer.from(digits.length % 2 === 1 ? `0${digits}` : digits, 'hex');
    // A set top bit would make it negative.
    return der(0x02, Buffer.from((magnitude[0] ?? 0) & 0x80 ? [0] : []), magnitude);
}
/** An OBJECT IDENTIFIER from its dotted text. */
function oid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    const arcs = [40 * first + second, ...rest];
    return der(0x06, Buffer.from(arcs.flatMap(base128)));
}
/** Seven bits to the byte, highest first, the top bit set on all but the last. */
function base128(arc) {
    const digits = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
        digits.unshift((left & 0x7f) | 0x80);
    return digits;
}
/** A GeneralizedTime in whole seconds. `ms`: milliseconds since 1970. */
const generalizedTime = (ms) => der(0x18, Buffer.from(`${digitsOf(ms)}Z`));
/** A time as certificates write it: UTCTime before 2050, GeneralizedTime from then on (RFC 5280 §4.1.2.5). */
function certificateTime(ms) {
    const digits = digitsOf(ms);
    return digits < '2050' ? der(0x17, Buffer.from(`${digits.slice(2)}Z`)) : generalizedTime(ms);
}
/** `YYYYMMDDhhmmss`, UTC. */
const digitsOf = (ms) => new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '');

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/extensions.js


/** One X.509 extension. `value` is the DER (or, for old Fulcio extensions, the raw text) inside the OCTET STRING. */
const extension = (id, value, critical = false) => sequence(oid(id), ...(critical ? [yes] : []), octets(value));
/** Key usage of a certificate that signs documents. */
const digitalSignature = extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true);
/** Key usage of an authority: keyCertSign and cRLSign. */
const certificateSigning = extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true);
/** The one extended purpose. sigstore-python refuses a signing certificate where it is critical. */
const purpose = (id, critical) => extension('2.5.29.37', sequence(oid(id)), critical);
/** Purpose of a certificate that signs artifacts. */
const codeSigning = '1.3.6.1.5.5.7.3.3';
/** Purpose of a certificate that signs timestamps. */
const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Says that the certificate is an authority's, with at most `pathLength` authorities below it. */
const authorityConstraint = (pathLength) => extension('2.5.29.19', sequence(yes, der_integer(pathLength)), true);
/** 20 bytes that name a key (RFC 7093 §2, method 4). */
const keyIdentifier = (key) => sha256(spki(key)).subarray(0, 20);
/** Names the certificate's own key. */
const subjectKey = (key) => extension('2.5.29.14', octets(keyIdentifier(key)));
/** Names the issuer's key; @sigstore/verify finds the issuer by it. */
const authorityKey = (key) => extension('2.5.29.35', sequence(der(0x80, keyIdentifier(key))));
/** One URI as the subject. Critical, as the subject proper is empty (RFC 5280 §4.2.1.6). */
const uriName = (uri) => extension('2.5.29.17', sequence(der(0x86, Buffer.from(uri))), true);
/** A distinguished name of organization and common name. */
const distinguishedName = (commonName) => sequence(attribute('2.5.4.10', 'rehearsal'), attribute('2.5.4.3', commonName));
const attribute = (id, value) => der(0x31, sequence(oid(id), der(0x0c, Buffer.from(value))));
/** Version number of X.509 v3, in its explicit tag. */
const version3 = context(0, der_integer(2));

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/certificate.js




/** AlgorithmIdentifier of ECDSA with SHA-256. */
const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));
/** A random positive serial number of 16 octets (RFC 5280 allows 20). */
function randomSerial() {
    const bytes = (0,external_node_crypto_.randomBytes)(16);
    // Fixed top bits: never zero, never negative, always of one length.
    bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
    return der_integer(bytes);
}
/** The TBSCertificate: what the authority signs, and, without its SCT, what the CT log signs. */
const tbsCertificate = (body) => sequence(version3, body.serial, ecdsaWithSha256, body.issuer, sequence(certificateTime(body.notBefore), certificateTime(body.notAfter)), body.subject, spki(body.publicKey), context(3, sequence(...body.extensions)));
/** Signs a TBSCertificate with the authority's key: the whole certificate, DER. */
const signCertificate = (tbs, key) => sequence(tbs, ecdsaWithSha256, bits((0,external_node_crypto_.sign)('sha256', tbs, key)));
/** The PEM of a certificate: 64 columns, LF, final newline. */
function certificatePem(certificate) {
    const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/authority.js



const day = 86_400_000;
/** Makes an authority that lives ten years. Its shape is what all foreign verifiers take (reference §3.2). */
async function authority({ commonName, now, pathLength, issuer, only }) {
    const keys = await keyPair();
    const name = distinguishedName(commonName);
    const body = {
        serial: randomSerial(),
        issuer: issuer?.name ?? name,
        subject: name,
        notBefore: now - day,
        notAfter: now + 3650 * day,
        publicKey: keys.publicKey,
        extensions: [
            certificateSigning,
            ...(only === undefined ? [] : [purpose(only, false)]),
            authorityConstraint(pathLength),
            subjectKey(keys.publicKey),
            ...(issuer ? [authorityKey(issuer.keys.publicKey)] : []),
        ],
    };
    // Without an issuer it vouches for itself: a root.
    const certificate = signCertificate(tbsCertificate(body), (issuer?.keys ?? keys).privateKey);
    return { keys, name, certificate };
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/desk.js

/** @param trustedRoot path of the trusted root, once it is known. */
function sigstoreDesk(now, trustedRoot) {
    const counts = { certificates: 0, entries: 0, conflicts: 0 };
    const skew = { offsetMs: 0, requests: 0 };
    let fresh;
    return {
        counts,
        now: () => now() + (skew.requests > 0 ? skew.offsetMs : 0),
        watched: (handler) => async (request) => {
            const reply = await handler(request);
            if (request.method !== 'POST')
                return reply;
            if (request.url.pathname === '/api/v2/signingCert')
                skew.requests -= 1;
            count(counts, request.url.pathname, reply.status);
            return reply;
        },
        setClock: (offsetMs, requests) => void Object.assign(skew, { offsetMs, requests }),
        setTrust: async (state) => {
            fresh ??= await (0,promises_.readFile)(trustedRoot(), 'utf8');
            await (0,promises_.writeFile)(trustedRoot(), state === 'fresh' ? fresh : ended(fresh, now()));
        },
    };
}
function count(counts, path, status) {
    if (path === '/api/v2/signingCert' && status === 200)
        counts.certificates += 1;
    if (path === '/api/v1/log/entries' && status === 201)
        counts.entries += 1;
    if (path === '/api/v1/log/entries' && status === 409)
        counts.conflicts += 1;
}
/** Every period of the root, ended a day ago. */
function ended(root, now) {
    const end = new Date(now - 86_400_000).toISOString();
    const member = (key, value) => key === 'validFor' && typeof value === 'object' ? { ...value, end } : value;
    return `${JSON.stringify(JSON.parse(root, member), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/identity-extensions.js


/** Claims name things without the server; certificates name them with it. */
const github = 'https://github.com/';
/** Fulcio's templates for GitHub by number, over claim names in braces. Source: reference §3.3. */
const templates = new Map([
    [1, '{iss}'],
    [2, '{event_name}'],
    [3, '{sha}'],
    [4, '{workflow}'],
    [5, '{repository}'],
    [6, '{ref}'],
    [8, '{iss}'],
    [9, `${github}{job_workflow_ref}`],
    [10, '{job_workflow_sha}'],
    [11, '{runner_environment}'],
    [12, `${github}{repository}`],
    [13, '{sha}'],
    [14, '{ref}'],
    [15, '{repository_id}'],
    [16, `${github}{repository_owner}`],
    [17, '{repository_owner_id}'],
    [18, `${github}{workflow_ref}`],
    [19, '{workflow_sha}'],
    [20, '{event_name}'],
    [21, `${github}{repository}/actions/runs/{run_id}/attempts/{run_attempt}`],
    [22, '{repository_visibility}'],
    [23, '{environment}'],
    [24, '{sub}'],
]);
/** Reads the identity out of a token's claims. Throws on a claim that is missing; only `environment` may be. */
function identity(claims) {
    const fill = (template) => template.replaceAll(/\{(\w+)\}/g, (_, name) => claim(claims, name));
    const extensions = [...templates].flatMap(([number, template]) => {
        const value = fill(template);
        // An empty value is no extension, not an empty one.
        if (value === '')
            return [];
        // Up to 6 the text is bare; from 8 on it is a DER string.
        const bytes = number < 8 ? Buffer.from(value) : utf8(value);
        return [extension(`1.3.6.1.4.1.57264.1.${number}`, bytes)];
    });
    return { subject: fill(`${github}{job_workflow_ref}`), extensions };
}
/** Ids and counts are text in GitHub's tokens; a number is a mistake of the issuer. */
function claim(claims, name) {
    const value = claims[name];
    if (typeof value === 'string')
        return value;
    if (name === 'environment' && value === undefined)
        return '';
    throw new Error(`the token has no claim ${name}`);
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/identity-token.js


/** The real issuer's name, so that foreign verifiers with that constant run unmodified. */
const identity_token_issuer = 'https://token.actions.githubusercontent.com';
const audience = 'sigstore';
/** Seconds by which the issuer's clock may be ahead. */
const leeway = 5;
/** Verifies an OIDC token of GitHub (RS256) made for Sigstore. Throws with the reason, which never holds the token. */
function identityToken(token, { jwks, now }) {
    const [head = '', body = '', signature = '', ...more] = token.split('.');
    const header = identity_token_decode(head);
    const claims = identity_token_decode(body);
    if (!isRecord(header) || !isRecord(claims) || more.length > 0)
        throw new Error('the token is no JWT');
    // The algorithm is fixed: a token must not choose how it is verified.
    if (header.alg !== 'RS256')
        throw new Error('the token is not signed with RS256');
    const jwk = jwks().find(({ kid }) => kid === header.kid);
    if (!jwk)
        throw new Error('the token is signed with an unknown key');
    const key = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
    const valid = (0,external_node_crypto_.verify)('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
    if (key.asymmetricKeyType !== 'rsa' || !valid)
        throw new Error('the signature of the token is wrong');
    checkClaims(claims, Math.floor(now() / 1000));
    return claims;
}
function checkClaims({ iss, aud, exp, nbf }, seconds) {
    if (iss !== identity_token_issuer)
        throw new Error('the token is of another issuer');
    if (!(Array.isArray(aud) ? aud : [aud]).includes(audience))
        throw new Error('the token is for another audience');
    if (typeof exp !== 'number' || exp <= seconds)
        throw new Error('the token has expired');
    if (typeof nbf === 'number' && nbf > seconds + leeway)
        throw new Error('the token is not valid yet');
}
const identity_token_decode = (part) => parseJson(Buffer.from(part, 'base64url').toString('utf8'));

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/refused.js
/** A request that the service understands and declines: its message becomes the body of a 400. */
class Refused extends Error {
    name = 'Refused';
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/sct.js




/**
 * The certificate extension with one signed certificate timestamp (RFC 6962 §3.2, §3.3). There is no Merkle tree
 * behind it: no client of Sigstore asks the CT log for a proof.
 */
function sctExtension({ tbs, issuer, time }, log) {
    const stamp = Buffer.alloc(8);
    stamp.writeBigUInt64BE(BigInt(time));
    const signed = Buffer.concat([
        Buffer.from([0, 0]), // version 1, certificate timestamp
        stamp,
        Buffer.from([0, 1]), // entry type: precertificate
        sha256(spki(issuer.publicKey)),
        sct_unsigned(tbs.length, 3),
        tbs,
        sct_unsigned(0, 2), // no extensions
    ]);
    const signature = (0,external_node_crypto_.sign)('sha256', signed, log.privateKey);
    const algorithm = Buffer.from([4, 3]); // SHA-256 with ECDSA, in TLS's numbers
    const id = logId(log.publicKey);
    const sct = Buffer.concat([
        Buffer.from([0]),
        id,
        stamp,
        sct_unsigned(0, 2),
        algorithm,
        sct_unsigned(signature.length, 2),
        signature,
    ]);
    const list = Buffer.concat([sct_unsigned(sct.length + 2, 2), sct_unsigned(sct.length, 2), sct]);
    return extension('1.3.6.1.4.1.11129.2.4.2', octets(list));
}
/** A big-endian number of `width` bytes. */
function sct_unsigned(value, width) {
    const bytes = Buffer.alloc(width);
    bytes.writeUIntBE(value, 0, width);
    return bytes;
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/read-der.js
/** Reads the values that stand one after another in `bytes`. Throws on a length that leaves them. */
function read_der_readDer(bytes) {
    const values = [];
    for (let at = 0; at < bytes.length;) {
        const value = readOne(bytes.subarray(at));
        values.push(value);
        at += value.bytes.length;
    }
    return values;
}
/** Reads exactly one SEQUENCE and gives its members. */
function readSequence(bytes) {
    const [outer, ...more] = read_der_readDer(bytes);
    if (outer?.tag !== 0x30 || more.length > 0)
        throw new Error('DER: one SEQUENCE was expected');
    return read_der_readDer(outer.body);
}
function readOne(bytes) {
    const [tag = 0, first = 0] = bytes;
    const count = first & 0x80 ? first & 0x7f : 0;
    // Indefinite lengths (count 0 with the top bit) are BER only; more than four bytes nothing here can fill.
    if (bytes.length < 2 + count || first === 0x80 || count > 4)
        throw new Error('DER: bad length');
    const size = count === 0 ? first : bytes.readUIntBE(2, count);
    const end = 2 + count + size;
    if (end > bytes.length)
        throw new Error('DER: the value is cut off');
    return { tag, body: bytes.subarray(2 + count, end), bytes: bytes.subarray(0, end) };
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/signing-request.js




/** Reads both forms of request: a public key with a proof, or a PKCS#10. Throws `Refused`. Source: reference §3.1. */
function signingRequest(body) {
    const pkcs10 = at(body, 'certificateSigningRequest');
    return typeof pkcs10 === 'string' ? fromPkcs10(pkcs10) : fromPublicKey(at(body, 'publicKeyRequest'));
}
/** @sigstore/sign signs the token's subject with the key. */
function fromPublicKey(request) {
    const pem = at(request, 'publicKey', 'content');
    const proof = at(request, 'proofOfPossession');
    const key = curveKey(() => (0,external_node_crypto_.createPublicKey)(String(pem)));
    const signature = Buffer.from(typeof proof === 'string' ? proof : '', 'base64');
    return { key, proves: (subject) => (0,external_node_crypto_.verify)('sha256', Buffer.from(subject), key, signature) };
}
/** sigstore-python signs the request itself; the token's subject has no part in it. */
function fromPkcs10(encoded) {
    const pem = Buffer.from(encoded, 'base64').toString('latin1');
    const base64 = /-----BEGIN CERTIFICATE REQUEST-----([\s\S]+?)-----END/.exec(pem)?.[1] ?? '';
    const bytes = Buffer.from(base64, 'base64');
    const key = curveKey(() => {
        const info = readSequence(bytes)[0]?.bytes ?? Buffer.alloc(0);
        const spki = readSequence(info)[2]?.bytes ?? Buffer.alloc(0);
        return (0,external_node_crypto_.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    });
    const [info, , signature] = readSequence(bytes);
    // The first byte of a BIT STRING counts its unused bits.
    const raw = signature?.body.subarray(1) ?? Buffer.alloc(0);
    return { key, proves: () => info !== undefined && (0,external_node_crypto_.verify)('sha256', info.bytes, key, raw) };
}
/** Only P-256 is taken: a key of another kind would pass here and fail in some verifier. */
function curveKey(read) {
    const unusable = new Refused('The public key supplied in the request could not be parsed');
    try {
        const key = read();
        if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1')
            return key;
    }
    catch {
        throw unusable;
    }
    throw unusable;
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/fulcio.js










/** A certificate lives ten minutes, as the public instance's do. Milliseconds. */
const lifetime = 600_000;
/** A token of GitHub has about 2 kB, a key or request far less. */
const fulcio_maxRequestBytes = 256 * 1024;
/**
 * The certificate authority over HTTP: exchanges an identity token and a key for a short-lived certificate.
 * Refusals are 400 in Fulcio's own words; they never repeat the token. Source: reference §3.1.
 */
function fulcio(options) {
    return async (request) => {
        const route = `${request.method} ${request.url.pathname}`;
        const root = certificatePem(options.authority.certificate);
        // The service's own clock, which a client can read when its token is refused.
        const date = new Date(options.now()).toUTCString();
        if (route === 'GET /api/v2/trustBundle')
            return json(200, { chains: [{ certificates: [root] }] });
        if (route === 'POST /api/v2/signingCert') {
            const reply = await fulcio_answer(request, options, root);
            return { ...reply, headers: { ...reply.headers, date } };
        }
        return json(404, { code: 5, message: 'Not Found', details: [] });
    };
}
/** Answers with the whole chain: sigstore-python wants at least two certificates. */
async function fulcio_answer(request, options, root) {
    try {
        const leaf = certificatePem(await certify(request, options));
        return json(200, { signedCertificateEmbeddedSct: { chain: { certificates: [leaf, root] } } });
    }
    catch (thrown) {
        if (thrown instanceof Refused)
            return json(400, { code: 3, message: thrown.message, details: [] });
        throw thrown;
    }
}
/** Checks in Fulcio's own order: token, key, proof, claims. */
async function certify(request, options) {
    const body = parseJson((await readBody(request, fulcio_maxRequestBytes)).toString('utf8'));
    const claims = fromToken(() => identityToken(fulcio_tokenOf(request, body), options));
    const wanted = signingRequest(body);
    const subject = fromToken(() => String(claims.sub));
    if (!wanted.proves(subject)) {
        throw new Refused('The signature supplied in the request could not be verified');
    }
    const holder = fromToken(() => identity(claims));
    return issue(wanted, holder, options);
}
/** sigstore-python puts the token into a header, @sigstore/sign into the body. */
function fulcio_tokenOf({ headers }, body) {
    const inBody = at(body, 'credentials', 'oidcIdentityToken');
    if (typeof inBody === 'string')
        return inBody;
    return /^bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}
/** Fulcio has one text for all that can be wrong with a token. */
function fromToken(read) {
    try {
        return read();
    }
    catch (thrown) {
        throw new Refused('There was an error processing the identity token', { cause: thrown });
    }
}
/** Makes the certificate: the extensions in Fulcio's order, the SCT last (reference §3.2, §3.4). */
function issue({ key }, holder, { authority, ctLog, now }) {
    const time = now();
    const body = {
        serial: randomSerial(),
        issuer: authority.name,
        subject: sequence(),
        // Cut to whole seconds when encoded, so that the log's whole-second time always lies inside.
        notBefore: time,
        notAfter: time + lifetime,
        publicKey: key,
        extensions: [
            digitalSignature,
            purpose(codeSigning, false),
            subjectKey(key),
            authorityKey(authority.keys.publicKey),
            uriName(holder.subject),
            ...holder.extensions,
        ],
    };
    // Verifiers drop the SCT and must get back the bytes that the CT log signed.
    const sct = sctExtension({ tbs: tbsCertificate(body), issuer: authority.keys, time }, ctLog);
    const tbs = tbsCertificate({ ...body, extensions: [...body.extensions, sct] });
    return signCertificate(tbs, authority.keys.privateKey);
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/dsse-entry.js





/**
 * Turns a proposed entry of kind dsse 0.0.1 into the body that is logged, once the signature is verified. As Rekor
 * does, it does not ask who issued the certificate, nor how old it is. Throws `Refused`. Source: reference §3.5, §3.6.
 */
function dsseEntry(proposed) {
    if (at(proposed, 'kind') !== 'dsse' || at(proposed, 'apiVersion') !== '0.0.1') {
        throw new Refused('only entries of kind dsse 0.0.1 are taken');
    }
    const content = at(proposed, 'spec', 'proposedContent');
    const source = at(content, 'envelope');
    const verifiers = at(content, 'verifiers');
    const encoded = Array.isArray(verifiers) && verifiers.length === 1 ? verifiers[0] : undefined;
    if (typeof source !== 'string' || typeof encoded !== 'string') {
        throw new Refused('an envelope (text) and one verifier are required');
    }
    const envelope = readEnvelope(parseJson(source));
    const certificate = readVerifier(Buffer.from(encoded, 'base64'));
    const signature = Buffer.from(envelope.signature, 'base64');
    const { publicKey } = certificate;
    // Other kinds of key sign by other rules; no client of this world uses one.
    if (publicKey.asymmetricKeyType !== 'ec')
        throw new Refused('the certificate is not for an ECDSA key');
    if (!(0,external_node_crypto_.verify)('sha256', preAuthentication(envelope), publicKey, signature)) {
        throw new Refused('error processing entry: verifying signature: invalid signature');
    }
    return canonicalBody(source, envelope, certificate);
}
/** Canonical JSON (RFC 8785): members in order, and no text in it needs an escape. */
function canonicalBody(source, { payload, signature }, certificate) {
    // Re-encoded, never echoed: sigstore-python compares it with its own encoding of the certificate.
    const verifier = Buffer.from(certificatePem(certificate.raw)).toString('base64');
    const spec = {
        envelopeHash: { algorithm: 'sha256', value: sha256(Buffer.from(source)).toString('hex') },
        payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
        signatures: [{ signature, verifier }],
    };
    return Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'dsse', spec }));
}
/** Reads an envelope of exactly one signature: verifiers refuse bodies with more. */
function readEnvelope(envelope) {
    const payload = at(envelope, 'payload');
    const payloadType = at(envelope, 'payloadType');
    const signatures = at(envelope, 'signatures');
    const signature = at(Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined, 'sig');
    if (typeof payload !== 'string' || typeof payloadType !== 'string' || typeof signature !== 'string') {
        throw new Refused('the envelope needs a payload, its type and one signature');
    }
    if (Buffer.from(signature, 'base64').toString('base64') !== signature) {
        throw new Refused('the signature is not base64');
    }
    return { payload: Buffer.from(payload, 'base64'), payloadType, signature };
}
/** The verifier is sent as PEM; the key is taken out of the certificate. */
function readVerifier(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch (thrown) {
        throw new Refused('the verifier is no certificate', { cause: thrown });
    }
}
/** What a DSSE signature covers. Lengths are in bytes. */
function preAuthentication({ payload, payloadType }) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/rekor.js




const entriesPath = '/api/v1/log/entries';
/** As the public instance: a provenance of many subjects fits, a file does not. */
const maxEntryBytes = 32 * 1024 * 1024;
/** The transparency log over HTTP (Rekor v1): answers and refusals have the real one's shape (reference §3.5). */
function rekor(log) {
    return async (request) => {
        const { method, url } = request;
        const { pathname } = url;
        if (method === 'POST' && pathname === entriesPath)
            return await rekor_create(request, log);
        if (method !== 'GET')
            return failure(405, 'method not allowed');
        if (pathname === '/api/v1/log/publicKey') {
            return http_text(200, String(log.publicKey.export({ type: 'spki', format: 'pem' })), 'application/x-pem-file');
        }
        if (pathname === '/api/v1/log')
            return json(200, log.head());
        if (pathname === entriesPath)
            return found(log.byIndex(Number(url.searchParams.get('logIndex'))), log);
        if (pathname.startsWith(`${entriesPath}/`))
            return found(log.byUuid(pathname.slice(entriesPath.length + 1)), log);
        return failure(404, `path ${pathname} was not found`);
    };
}
/** Adds an entry. The same once more is a conflict that says where the first is; clients recover only by that. */
async function rekor_create(request, log) {
    const proposed = parseJson((await readBody(request, maxEntryBytes)).toString('utf8'));
    try {
        const { entry, fresh } = log.add(dsseEntry(proposed));
        const location = { location: `${entriesPath}/${entry.uuid}` };
        if (fresh)
            return json(201, log.view(entry), { ...location, etag: entry.uuid });
        const message = `an equivalent entry already exists in the transparency log with UUID ${entry.uuid}`;
        return json(409, { code: 409, message }, location);
    }
    catch (thrown) {
        // Anything else is our own mistake, and becomes a 500.
        if (thrown instanceof Refused)
            return failure(400, thrown.message);
        throw thrown;
    }
}
/** Proofs are made when asked for, so they always lead to the present head. */
const found = (entry, log) => entry ? json(200, log.view(entry)) : failure(404, 'entry not found in the transparency log');
const failure = (status, message) => json(status, { code: status, message });

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/checkpoint.js


/** A signed note over the head of the tree, as Rekor v1 writes it. Source: reference §3.7. */
function checkpoint({ host, treeId, size, root }, log) {
    // The form "host - number" is how sigstore-go tells a checkpoint of Rekor v1.
    const note = `${host} - ${treeId}\n${size}\n${root.toString('base64')}\n`;
    const hint = logId(log.publicKey).subarray(0, 4);
    const signature = Buffer.concat([hint, (0,external_node_crypto_.sign)('sha256', Buffer.from(note), log.privateKey)]);
    return `${note}\n\u2014 ${host} ${signature.toString('base64')}\n`;
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/merkle-tree.js

/** Hash of a leaf. Leaves and nodes are told apart by their first byte (RFC 6962 §2.1). */
const leafHash = (leaf) => sha256(Buffer.from([0]), leaf);
const nodeHash = (left, right) => sha256(Buffer.from([1]), left, right);
/** A growing Merkle tree (RFC 6962 §2.1), in memory. */
function merkleTree() {
    // levels[h][i] = root of the complete subtree of 2^h leaves that starts at leaf i * 2^h.
    const levels = [[]];
    const size = () => levels[0]?.length ?? 0;
    const append = (leaf) => {
        let hash = leafHash(leaf);
        for (let height = 0;; height += 1) {
            const level = levels[height] ?? [];
            levels[height] = level;
            level.push(hash);
            const left = level.at(-2);
            if (level.length % 2 === 1 || !left)
                return size() - 1;
            hash = nodeHash(left, hash);
        }
    };
    const root = (from, to) => {
        const width = to - from;
        const split = splitOf(width);
        if (split * 2 === width || width === 1) {
            const whole = levels[Math.log2(width)]?.[from / width];
            if (!whole)
                throw new Error('the tree has no such leaves');
            return whole;
        }
        return nodeHash(root(from, from + split), root(from + split, to));
    };
    // The sibling of each subtree on the way from the leaf to the root.
    const path = (index, from, to) => {
        if (to - from === 1)
            return [];
        const middle = from + splitOf(to - from);
        return index < middle
            ? [...path(index, from, middle), root(middle, to)]
            : [...path(index, middle, to), root(from, middle)];
    };
    return { size, append, root: () => root(0, size()), path: (index) => path(index, 0, size()) };
}
/** The largest power of two below `width` (1 for 1). */
function splitOf(width) {
    let split = 1;
    while (split * 2 < width)
        split *= 2;
    return split;
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/log-tree.js



/** Name of the log in its checkpoints; verifiers look for it in the `baseUrl` of the trusted root. */
const host = '127.0.0.1';
/** Makes an empty tree under a random number, so that two worlds never share an entry's UUID. */
function logTree(keys) {
    // 63 bits: the checkpoint writes it as a positive signed number.
    const treeId = BigInt.asUintN(63, (0,external_node_crypto_.randomBytes)(8).readBigUInt64BE());
    const prefix = treeId.toString(16).padStart(16, '0');
    const tree = merkleTree();
    const present = () => ({ host, treeId: String(treeId), size: tree.size(), root: tree.root() });
    const proof = (index) => ({
        checkpoint: checkpoint(present(), keys),
        hashes: tree.path(index).map((hash) => hash.toString('hex')),
        logIndex: index,
        rootHash: tree.root().toString('hex'),
        treeSize: tree.size(),
    });
    const head = () => ({
        inactiveShards: [],
        rootHash: tree.root().toString('hex'),
        signedTreeHead: checkpoint(present(), keys),
        treeID: String(treeId),
        treeSize: tree.size(),
    });
    return { append: tree.append, uuid: (leaf) => `${prefix}${leafHash(leaf).toString('hex')}`, proof, head };
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/rekor-log.js



/** Earlier trees count into `logIndex`, not into the proof; a client that mixes the two fails here. */
const earlierEntries = 25_579;
/** A transparency log in memory, in the shape of Rekor v1. `now`: milliseconds since 1970. */
function rekorLog(keys, now) {
    const logID = logId(keys.publicKey).toString('hex');
    const tree = logTree(keys);
    const entries = new Map();
    const order = [];
    const add = (leaf) => {
        const uuid = tree.uuid(leaf);
        const known = entries.get(uuid);
        if (known)
            return { entry: known, fresh: false };
        const body = leaf.toString('base64');
        const [logIndex, integratedTime] = [earlierEntries + tree.append(leaf), Math.floor(now() / 1000)];
        // Canonical JSON (RFC 8785): the members stand in order, and the index is the one over all trees.
        const promise = Buffer.from(JSON.stringify({ body, integratedTime, logID, logIndex }));
        const signedEntryTimestamp = (0,external_node_crypto_.sign)('sha256', promise, keys.privateKey).toString('base64');
        const entry = { uuid, body, integratedTime, logIndex, signedEntryTimestamp };
        entries.set(uuid, entry);
        order.push(entry);
        return { entry, fresh: true };
    };
    const view = ({ uuid, body, integratedTime, logIndex, signedEntryTimestamp }) => {
        const verification = { inclusionProof: tree.proof(logIndex - earlierEntries), signedEntryTimestamp };
        return { [uuid]: { body, integratedTime, logID, logIndex, verification } };
    };
    // Clients leave zero fields out of a bundle, and foreign verifiers then refuse it: nobody may get index 0.
    add(Buffer.from('{"apiVersion":"0.0.1","kind":"dsse","spec":{}}'));
    const byIndex = (logIndex) => order[logIndex - earlierEntries];
    return { publicKey: keys.publicKey, add, byUuid: (uuid) => entries.get(uuid), byIndex, view, head: tree.head };
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/timestamp-signer.js




const year = 365 * 86_400_000;
/** Makes a timestamp signer below an intermediate and a root of its own. `now`: milliseconds since 1970. */
async function timestampSigner(now) {
    const root = await authority({ commonName: 'rehearsal timestamp root', now, pathLength: 1 });
    const below = { commonName: 'rehearsal timestamp intermediate', now, pathLength: 0, only: timeStamping };
    const intermediate = await authority({ ...below, issuer: root });
    const keys = await keyPair();
    const serial = randomSerial();
    const certificate = leaf(keys, serial, intermediate, now);
    const chain = [certificate, intermediate.certificate, root.certificate];
    return { keys, certificate, issuer: intermediate.name, serial, chain };
}
function leaf(keys, serial, issuer, now) {
    const tbs = tbsCertificate({
        serial,
        issuer: issuer.name,
        subject: distinguishedName('rehearsal timestamp authority'),
        notBefore: now - 60_000,
        notAfter: now + 9 * year,
        publicKey: keys.publicKey,
        extensions: [
            digitalSignature,
            // Critical here, unlike in a signing certificate (RFC 3161 §2.3).
            purpose(timeStamping, true),
            subjectKey(keys.publicKey),
            authorityKey(issuer.keys.publicKey),
        ],
    });
    return signCertificate(tbs, issuer.keys.privateKey);
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/trusted-root.js

/** Long before every key here was made: what limits trust is the certificates' own validity. */
const validFor = { start: '2020-01-01T00:00:00Z' };
/** The trusted root: what verifiers are given. No other members: sigstore-python refuses unknown ones (§3.10). */
const trustedRoot = (options) => ({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [transparencyLog(options.rekor, options.rekorKey)],
    ctlogs: [transparencyLog(`${options.fulcio}/ct`, options.ctKey)],
    certificateAuthorities: [certificateAuthority(options.fulcio, options.caCertificates)],
    timestampAuthorities: [certificateAuthority(`${options.tsa}/api/v1/timestamp`, options.timestampChain)],
});
/** A log by its key. sigstore-python wants the algorithm, sigstore-go the start of its validity. */
const transparencyLog = (baseUrl, key) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spki(key).toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: logId(key).toString('base64') },
});
/** An authority by its chain. sigstore-python wants both parts of the subject, though nothing compares them. */
const certificateAuthority = (uri, chain) => ({
    subject: { organization: 'rehearsal', commonName: 'rehearsal' },
    uri,
    certChain: { certificates: chain.map((certificate) => ({ rawBytes: certificate.toString('base64') })) },
    validFor,
});
/** Where clients sign: the signing config, version 0.2. Source: reference §3.11. */
function signingConfig({ fulcio, rekor, tsa }) {
    const service = (url) => ({ url, majorApiVersion: 1, validFor, operator: 'rehearsal' });
    return {
        mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
        caUrls: [service(fulcio)],
        // No interactive sign-in: tokens come from the job.
        oidcUrls: [],
        rekorTlogUrls: [service(rekor)],
        tsaUrls: [service(`${tsa}/api/v1/timestamp`)],
        rekorTlogConfig: { selector: 'ANY' },
        tsaConfig: { selector: 'ANY' },
    };
}
/** Both in one file, as `sigstore --trust-config` takes them. */
const clientTrustConfig = (root, signing) => ({
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: root,
    signingConfig: signing,
});

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/timestamp.js




// Object identifiers of CMS (RFC 5652), of timestamps (RFC 3161) and of their attributes.
const signedData = oid('1.2.840.113549.1.7.2');
const tstInfo = oid('1.2.840.113549.1.9.16.1.4');
const contentType = oid('1.2.840.113549.1.9.3');
const messageDigest = oid('1.2.840.113549.1.9.4');
const signingTime = oid('1.2.840.113549.1.9.5');
const signingCertificateV2 = oid('1.2.840.113549.1.9.16.2.47');
/** The policy the public instance's software names by default. */
const policy = oid('1.3.6.1.4.1.57264.2');
/** With its NULL parameter, as OpenSSL and Go write it. */
const sha256Algorithm = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing);
/** A granted TimeStampResp (RFC 3161 §2.4.2), DER. `time`: milliseconds since 1970. */
function timestamp_timestamp(request, signer, time) {
    const info = sequence(der_integer(1), policy, request.imprint, randomSerial(), 
    // Whole seconds: @sigstore/core reads no fraction or exactly three digits.
    generalizedTime(time), ...(request.nonce ? [request.nonce] : []));
    const content = sequence(der_integer(3), setOf(sha256Algorithm), sequence(tstInfo, context(0, octets(info))), ...(request.certificates ? [context(0, signer.certificate)] : []), setOf(signerInfo(info, signer, time)));
    return sequence(sequence(der_integer(0)), sequence(signedData, context(0, content)));
}
/** CMS SignerInfo (RFC 5652 §5.3): the signature is over the attributes, which hold the digest of the content. */
function signerInfo(info, { certificate, keys, issuer, serial }, time) {
    const attributes = [
        sequence(contentType, setOf(tstInfo)),
        sequence(signingTime, setOf(certificateTime(time))),
        sequence(messageDigest, setOf(octets(sha256(info)))),
        // RFC 3161 §2.4.2 with RFC 5816: names the certificate by its SHA-256, the default algorithm.
        sequence(signingCertificateV2, setOf(sequence(sequence(sequence(octets(sha256(certificate))))))),
    ].sort(Buffer.compare);
    // Signed as a SET, sent as [0]: the same content under another tag.
    const signature = (0,external_node_crypto_.sign)('sha256', setOf(...attributes), keys.privateKey);
    return sequence(der_integer(1), sequence(issuer, serial), sha256Algorithm, context(0, ...attributes), ecdsaWithSha256, octets(signature));
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/timestamp-request.js




/** Hashes that are taken: object identifier and length in bytes. */
const hashes = new Map([
    ['sha256', { id: '2.16.840.1.101.3.4.2.1', size: 32 }],
    ['sha384', { id: '2.16.840.1.101.3.4.2.2', size: 48 }],
    ['sha512', { id: '2.16.840.1.101.3.4.2.3', size: 64 }],
]);
/** Reads the JSON form of @sigstore/sign. Throws `Refused`. Source: reference §3.8. */
function jsonTimestampRequest(body) {
    const request = parseJson(body.toString('utf8'));
    const encoded = at(request, 'artifactHash');
    const algorithm = hashes.get(String(at(request, 'hashAlgorithm')));
    if (!algorithm || typeof encoded !== 'string')
        throw new Refused('artifactHash and hashAlgorithm are required');
    const hash = Buffer.from(encoded, 'base64');
    if (hash.length !== algorithm.size)
        throw new Refused('the hash does not fit its algorithm');
    const imprint = sequence(sequence(oid(algorithm.id), nothing), octets(hash));
    return { imprint, certificates: at(request, 'certificates') === true };
}
/** Reads a TimeStampReq (RFC 3161 §2.4.1). Throws `Refused`. */
function derTimestampRequest(body) {
    try {
        const [, imprint, ...options] = readSequence(body);
        if (!imprint)
            throw new Error('no imprint');
        checkImprint(imprint.bytes);
        const nonce = options.find(({ tag }) => tag === 0x02)?.bytes;
        const wanted = options.find(({ tag }) => tag === 0x01)?.body[0] === 0xff;
        // The imprint goes back as it came: requesters compare its bytes.
        return { imprint: imprint.bytes, certificates: wanted, ...(nonce ? { nonce } : {}) };
    }
    catch (thrown) {
        throw new Refused('the timestamp query could not be read', { cause: thrown });
    }
}
/** Refuses weak and unknown hashes, and a hash that does not fit its algorithm. */
function checkImprint(imprint) {
    const [algorithm, hash] = readSequence(imprint);
    const id = read_der_readDer(algorithm?.body ?? Buffer.alloc(0))[0]?.bytes ?? Buffer.alloc(0);
    const known = [...hashes.values()].find((one) => oid(one.id).equals(id));
    if (!known || hash?.body.length !== known.size)
        throw new Error('the hash is of no known algorithm');
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/tsa.js





/** Far more than a hash and a nonce need. */
const maxQueryBytes = 64 * 1024;
/** The timestamp authority over HTTP (RFC 3161 §3.4, and the JSON form). `now`: milliseconds since 1970. */
function tsa(signer, now) {
    return async (request) => {
        const route = `${request.method} ${request.url.pathname}`;
        if (route === 'POST /api/v1/timestamp')
            return await stamp(request, signer, now());
        if (route === 'GET /api/v1/timestamp/certchain') {
            return http_text(200, signer.chain.map(certificatePem).join(''), 'application/pem-certificate-chain');
        }
        return json(404, { code: 404, message: `path ${request.url.pathname} was not found` });
    };
}
/** Both forms of query get the same DER answer, in the status the real service uses (201). */
async function stamp(request, signer, time) {
    const body = await readBody(request, maxQueryBytes);
    const isJson = /^application\/json\b/.test(request.headers['content-type'] ?? '');
    try {
        const query = isJson ? jsonTimestampRequest(body) : derTimestampRequest(body);
        const headers = { 'content-type': 'application/timestamp-reply' };
        return { status: 201, headers, body: timestamp_timestamp(query, signer, time) };
    }
    catch (thrown) {
        // Anything else is our own mistake, and becomes a 500.
        if (thrown instanceof Refused)
            return json(400, { code: 400, message: thrown.message });
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/sigstore/start-sigstore.js













const rootName = 'trusted_root.json';
/**
 * Starts certificate authority (with CT log), transparency log and timestamp authority, each on a loopback port.
 * Foreign verifiers accept what it signs under `trustedRoot`. Throws when `dir` cannot be written.
 */
async function startSigstore({ jwks, dir, latencyMs, fault, now: time = Date.now, }) {
    const start = time();
    const rootPath = (0,external_node_path_.join)(dir, rootName);
    const { now, watched, ...desk } = sigstoreDesk(time, () => rootPath);
    // The keys live in memory only: another start is another Sigstore, whose root verifies nothing of this one.
    const [ca, ctLog, logKeys, signer] = await Promise.all([
        authority({ commonName: 'rehearsal signing authority', now: start, pathLength: 1 }),
        keyPair(),
        keyPair(),
        timestampSigner(start),
    ]);
    const serving = { ...(latencyMs === undefined ? {} : { latencyMs }), ...(fault ? { fault } : {}) };
    const servers = await Promise.all([
        http_serve(watched(fulcio({ authority: ca, ctLog, jwks, now })), serving),
        http_serve(watched(rekor(rekorLog(logKeys, now))), serving),
        http_serve(tsa(signer, now), serving),
    ]);
    // The trusted root names the addresses, so it is written only when the ports are known.
    const urls = { fulcio: servers[0].url, rekor: servers[1].url, tsa: servers[2].url };
    const [caCertificates, rekorKey, ctKey] = [[ca.certificate], logKeys.publicKey, ctLog.publicKey];
    const trustedRootJson = trustedRoot({ ...urls, caCertificates, rekorKey, ctKey, timestampChain: signer.chain });
    return {
        ...urls,
        trustedRoot: await writeTrust(dir, trustedRootJson, signingConfig(urls)),
        trustedRootJson,
        caPem: caCertificates.map(certificatePem),
        material: { caCertificates, rekorKey, rekorLogId: logId(rekorKey).toString('hex'), ctKey },
        desk,
        close: async () => {
            await Promise.all(servers.map((server) => server.close()));
        },
    };
}
/** Writes the three files that foreign clients read. Gives the path of the trusted root. */
async function writeTrust(dir, root, signing) {
    const write = async (name, value) => {
        const path = (0,external_node_path_.join)(dir, name);
        await (0,promises_.writeFile)(path, `${JSON.stringify(value, null, 2)}\n`);
        return path;
    };
    await write('signing_config.json', signing);
    await write('client_trust_config.json', clientTrustConfig(root, signing));
    return write(rootName, root);
}

;// CONCATENATED MODULE: ./build/rehearsal/world.js








/** Starts GitHub, Sigstore, both indexes and the control API, all on loopback, all in this process. */
async function startWorld(options) {
    const { scenario, dir, latencyMs } = options;
    const queue = faults_faults();
    const slow = latencyMs === undefined ? {} : { latencyMs };
    const github = await startGithub({ scenario, dir, latencyMs, fault: (service) => queue.consult(service) });
    const { jwks } = github;
    const sigstore = await startSigstore({ jwks, dir, fault: queue.consult(sigstoreService), ...slow });
    const { material } = sigstore;
    const index = (name) => startOne({ ...options, name, jwks, material, queue });
    const [testpypi, pypi] = await Promise.all([index('testpypi'), index('pypi')]);
    const indexes = { testpypi: testpypi.state, pypi: pypi.state };
    const door = await http_serve(control({ github, faults: queue, indexes, sigstore }));
    const { fulcio, rekor, tsa, trustedRoot } = sigstore;
    const addresses = {
        world: 'rehearsal',
        control: door.url,
        github: github.addresses,
        sigstore: { fulcio, rekor, tsa },
        indexes: { testpypi: indexAddresses(testpypi), pypi: indexAddresses(pypi) },
        trustedRoot,
    };
    const parts = [door, github, sigstore, testpypi, pypi];
    return {
        addresses,
        close: async () => {
            await Promise.all(parts.map((part) => part.close()));
        },
    };
}
/** The publisher is registered as the scenario's people did it. */
async function startOne({ name, scenario, dir, queue, jwks, material, publishPredicateType, latencyMs }) {
    const own = (0,external_node_path_.join)(dir, 'indexes', name);
    await (0,promises_.mkdir)(own, { recursive: true });
    const { owner, name: repository, ownerId, workflow } = scenario.release;
    const environment = scenario.publishers?.[name] ?? name;
    const publisher = { repository: `${owner}/${repository}`, ownerId: String(ownerId), workflow, environment };
    const slow = latencyMs === undefined ? {} : { latencyMs };
    const { project } = scenario;
    const fault = queue.consult(name);
    return startIndex({ name, dir: own, jwks, publisher, project, material, publishPredicateType, fault, ...slow });
}
/** One server plays all hosts of an index; the real ones are apart. */
const indexAddresses = ({ url }) => ({
    simple: url,
    upload: `${url}/legacy/`,
    oidc: url,
    integrity: url,
});
/** Sigstore's three services share one hook; their paths tell them apart. */
function sigstoreService({ url }) {
    if (url.pathname.includes('/api/v2/'))
        return 'fulcio';
    return url.pathname.includes('/timestamp') ? 'tsa' : 'rekor';
}

;// CONCATENATED MODULE: ./build/rehearsal/worlds.js



/** A reply of the control API is at most as long as its list of requests or files. */
const controlTimeoutMs = 120_000;
/**
 * Starts worlds in this process and builds sample releases: the whole of the rehearsal as the rest of the program sees
 * it. Failures are plain errors with the world's own words.
 */
const worlds = ({ publishPredicateType, searchPath }) => ({
    /** @param start `scenario` must be a {@link Scenario}; `dir` must exist. */
    async start(start) {
        const { dir, latencyMs } = start;
        const scenario = asScenario(start.scenario);
        const slow = latencyMs === undefined ? {} : { latencyMs };
        const { addresses, close } = await startWorld({ scenario, dir, publishPredicateType, ...slow });
        return {
            addresses: JSON.stringify(addresses),
            trustedRoot: addresses.trustedRoot,
            control: (method, path, body) => tell(addresses.control, method, path, body),
            close,
        };
    },
    sample: buildSample,
    checkout: (dir, project, version, tag) => makeCheckout({ dir, project: { name: project.replaceAll('-', '_'), version }, tag, searchPath }),
    forge: forgeWheel,
});
/** The caller's plain JSON. Only its outline is looked at: both ends are of one release of this program. */
function asScenario(value) {
    if (!isScenario(value))
        throw new Error('a scenario needs release, source, run, environments, people and project');
    return value;
}
const isScenario = (value) => typeof value === 'object' &&
    value !== null &&
    ['release', 'source', 'run', 'environments', 'people', 'project'].every((key) => key in value);
/** One request to the control API. @throws Error with its message when it refuses. */
async function tell(base, method, path, body) {
    const request = { method, signal: AbortSignal.timeout(controlTimeoutMs) };
    const response = await fetch(`${base}${path}`, body === undefined ? request : { ...request, body: JSON.stringify(body) });
    const reply = await response.json();
    const members = typeof reply === 'object' && reply !== null ? { ...reply } : {};
    if (response.status !== 200)
        throw new Error(`${method} ${path}: ${String(members.message ?? response.status)}`);
    return members;
}

// EXTERNAL MODULE: ./build/wiring/local-ports.js + 2 modules
var local_ports = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/wiring/perform-rehearse.js










/** Plays a release in an embedded world; every phase is a process of its own, as on a runner. */
async function performRehearse({ inputs, bundle, env }) {
    const searchPath = env.PATH ?? '';
    return rehearse({ ...inputs, policy: inputs.policy === '' ? undefined : inputs.policy }, {
        worlds: worlds({ publishPredicateType: endpoints/* publishPredicateType */.f, searchPath }),
        processes: nodeProcesses((0,external_node_url_.fileURLToPath)(bundle)),
        files: (0,local_ports/* localFiles */.Jd)((0,local_ports/* localRoot */.Wq)()),
        log: (0,terminal_log/* terminalLog */.d)({ stream: process.stderr, clock: system_clock/* systemClock */.m }),
        host: (0,terminal_host/* terminalHost */.P)(process.stdout),
        clock: system_clock/* systemClock */.m,
        environment: { PATH: searchPath },
        stopped: async () => void (await Promise.race([(0,external_node_events_.once)(process, 'SIGINT'), (0,external_node_events_.once)(process, 'SIGTERM')])),
    });
}


/***/ })

};
