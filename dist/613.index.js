export const id = 613;
export const ids = [613];
export const modules = {

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

/***/ 55613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performPhase: () => (/* binding */ performPhase)
});

// EXTERNAL MODULE: ./build/adapters/github/runner-host.js + 1 modules
var runner_host = __webpack_require__(59880);
// EXTERNAL MODULE: ./build/adapters/node/system-clock.js
var system_clock = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/checks/check.js
var checks_check = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/checks/gate-checks.js + 13 modules
var gate_checks = __webpack_require__(15018);
// EXTERNAL MODULE: ./build/checks/release/altered-plan.js
var altered_plan = __webpack_require__(31955);
// EXTERNAL MODULE: ./build/checks/release/unconfigured-index.js
var unconfigured_index = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/checks/release-checks.js + 34 modules
var release_checks = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/model/expected.js + 1 modules
var expected = __webpack_require__(68947);
// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/document.js
var model_document = __webpack_require__(98837);
// EXTERNAL MODULE: ./build/model/fact-shapes.js
var fact_shapes = __webpack_require__(15705);
// EXTERNAL MODULE: ./build/model/shape.js
var shape = __webpack_require__(77079);
;// CONCATENATED MODULE: ./build/model/parse-plan.js



/** The plan as a job output: one line, less than 64 KB. */
const planDocument = {
    name: 'the plan',
    form: 'line',
    maxBytes: 64 * 1024 - 1,
    shape: (0,shape/* ruled */.Vy)((0,shape/* object */.Ik)({
        v: (0,shape/* choice */.Yq)(1),
        world: fact_shapes/* world */.z,
        mode: (0,shape/* choice */.Yq)('release', 'trial'),
        indexes: fact_shapes/* indexNames */.dC,
        project: fact_shapes/* project */.Cv,
        version: fact_shapes/* version */.rE,
        source: fact_shapes/* sourceFacts */.tp,
        policy: fact_shapes/* policyFile */.Xd,
        run: (0,shape/* object */.Ik)({ repository: fact_shapes/* repository */.Jk, id: fact_shapes.id, commit: fact_shapes/* gitSha */.XS }),
        expected: fact_shapes/* rows */.Ge,
    }), ({ mode, indexes, version: planned }) => [
        ...(mode === 'trial' && indexes.length > 0 ? ['indexes: a trial goes to no index'] : []),
        ...(mode === 'release' && indexes.length === 0 ? ['indexes: a release goes to one at least'] : []),
        ...(mode === 'release' && planned === '' ? ['version: a release has one'] : []),
    ]),
};
/** Spells a plan as a job output. A plan that is too long is refused where it is read: {@link parsePlan} it at once. */
const renderPlan = (plan) => (0,model_document/* renderDocument */.y)(planDocument, plan);
/** Reads the plan of an earlier job. Its claims are derived again by whoever uses it. */
const parsePlan = (text) => (0,model_document/* parseDocument */.T)(planDocument, text);

// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/model/tag-pattern.js
var tag_pattern = __webpack_require__(51765);
// EXTERNAL MODULE: ./build/model/parse-yaml.js
var parse_yaml = __webpack_require__(87553);
;// CONCATENATED MODULE: ./build/model/workflow-calls.js

/**
 * Reads the jobs of a workflow.
 *
 * @param text of a length that the caller has bounded.
 * @returns `undefined` for what cannot be read here, anchors for example: then nothing is known.
 */
function workflowCalls(text) {
    const read = (0,parse_yaml/* parseYaml */.h)(text);
    const jobs = read.ok ? memberOf(read.value, 'jobs') : undefined;
    if (jobs?.kind !== 'map')
        return undefined;
    const publishing = jobs.members.filter(({ value }) => stepsOf(value).some((step) => phaseOf(step) === 'publish'));
    const called = jobs.members.map(({ value }) => textOf(memberOf(value, 'uses'))).filter((one) => one !== undefined);
    return { publishing: publishing.map(({ key }) => key), called };
}
const memberOf = (value, key) => value?.kind === 'map' ? value.members.find((member) => member.key === key)?.value : undefined;
const textOf = (value) => value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
function stepsOf(job) {
    const steps = memberOf(job, 'steps');
    return steps?.kind === 'list' ? steps.items : [];
}
const phaseOf = (step) => textOf(memberOf(memberOf(step, 'with'), 'phase'));

// EXTERNAL MODULE: ./build/checks/outlook-checks.js + 7 modules
var outlook_checks = __webpack_require__(49232);
;// CONCATENATED MODULE: ./build/stages/fetch-outlook.js

/**
 * Reads what a person should know in the first minute. Nothing of it can stop the release, so what cannot be read is
 * `undefined`, and is told with the right that would show it.
 */
async function fetchOutlook({ policy, run, indexes, source, version }, ports) {
    const { repository } = source;
    const file = policy.workflow.file;
    const told = (what, right) => ports.log.warn(`not known: ${what}; ${right} would show it`);
    const [tagRules, waiting, former, workflow] = await Promise.all([
        orTold(() => ports.source.tagRules(repository), () => told(`whether the tags of ${repository} are protected`, 'a token with “Metadata: read” there')),
        orTold(() => ports.jobs.waitingRuns(file), () => told('whether another run waits for the same environment', '`permissions: {actions: read}`')),
        orTold(() => fetchFormer(policy.project, version, indexes, ports), () => told('how the last release was published', 'the index, when it answers again,')),
        policy.stamp === 'off' ? undefined : fetchWorkflow(run, ports),
    ]);
    return {
        tag: source.ref,
        repository,
        tagRules,
        environments: indexes.flatMap((name) => policy.indexes[name]?.environment ?? []),
        waiting,
        retentionDays: ports.jobs.retentionDays(),
        former,
        workflow,
    };
}
/** A service that refuses or does not answer takes a warning away, never the release. */
async function orTold(read, tell) {
    try {
        return await read();
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ReleaseError */.K2) || thrown.code === 'BUG')
            throw thrown;
        tell();
        return undefined;
    }
}
/** One file speaks for all: a release goes out through one publisher. Of a chain the last index counts. */
async function fetchFormer(project, version, indexes, ports) {
    const name = indexes.at(-1);
    if (name === undefined)
        return undefined;
    const index = ports.index(name);
    const before = await index.earlier(project, version);
    const file = before?.files.find(({ hasProvenance }) => hasProvenance)?.file;
    if (before === undefined || file === undefined)
        return undefined;
    const provenance = await index.provenance(project, before.version, file);
    const environments = (provenance ?? []).map(({ publisher }) => publisher.environment);
    return environments.length === 0 ? undefined : { version: before.version, file, environments };
}
async function fetchWorkflow({ repository, workflowPath, commit }, { source }) {
    const bytes = await source.readFile(repository, workflowPath, commit);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./build/stages/foresee.js



/** Warns of what can go wrong between the plan and the approval, in a release that may be made. */
async function foresee(ahead, ports) {
    const outlook = await fetchOutlook(ahead, ports);
    const verdicts = outlook_checks/* outlookChecks */.N.map((check) => (0,checks_check/* judge */.S)(check, outlook, ahead.source.ref));
    const stamps = verdicts.find(({ check }) => check.id === 'unreadable-stamps');
    return { verdicts, remarks: [stampRemark(ahead.policy.stamp, stamps?.status)] };
}
function stampRemark(level, status) {
    if (level === 'off')
        return 'stamps: the policy wants none, so provenance will speak of the run and of no job';
    if (status === 'pass')
        return 'stamps: the job that seals may read them';
    if (status === 'fail')
        return 'stamps: the job that seals may not read them';
    return 'stamps: whether the job that seals may read them is not known; it needs `permissions: {checks: read}`';
}

;// CONCATENATED MODULE: ./build/gate/asked-environments.js
/** Whether a person must approve. No policy can let PyPI go without one. */
const asksPeople = ({ index }) => index.approval !== 'none' || index.name !== 'testpypi';
/** The index's own environment first, then those of the policy's `also` where people are asked at all. */
function askedEnvironments({ policy, index, environment, also }) {
    if (!asksPeople({ index }))
        return [environment];
    const further = policy.approval.also.map((name) => also.find((one) => one.name === name) ?? { name, rules: 'unreadable', startedBefore: 'unreadable' });
    return [environment, ...further];
}

;// CONCATENATED MODULE: ./build/gate/approval-form.js

/**
 * Which form of approval will hold for one index, in one sentence for whoever is to give it.
 *
 * @param people how many listed persons' approvals would count.
 */
function approvalForm({ name, approval }, { digest, also }, environment, people) {
    if (!asksPeople({ index: { name, approval } }))
        return `approval for ${name}: the policy asks for nobody`;
    const all = [environment, ...also].join(' and ');
    const who = `approval for ${name}: in environment ${all}, by ${people} listed ${people === 1 ? 'person' : 'persons'}`;
    if (digest === 'comment')
        return `${who}; the comment must name the seal’s digest (\`digest: comment\`)`;
    return `${who}; one approval before the publish job first starts is enough, else its comment must name the seal’s digest (\`digest: auto\`)`;
}

// EXTERNAL MODULE: ./build/model/digest.js
var model_digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/parse-approval.js
var parse_approval = __webpack_require__(58529);
;// CONCATENATED MODULE: ./build/gate/distinct-people.js
/**
 * Whether every environment can have an approver of its own, nobody counted twice.
 *
 * @param approvers for each environment the ids of those whose approval counts there.
 */
function distinctPeople(approvers) {
    // Matching by augmenting paths: who stands for an environment may move to another one that they also approved.
    const standsFor = new Map();
    const seat = (environment, asked) => (approvers[environment] ?? []).some((person) => {
        if (asked.has(person))
            return false;
        asked.add(person);
        const held = standsFor.get(person);
        if (held !== undefined && !seat(held, asked))
            return false;
        standsFor.set(person, environment);
        return true;
    });
    return approvers.every((_, environment) => seat(environment, new Set()));
}

;// CONCATENATED MODULE: ./build/gate/gate-verdict.js
/** Every reason to keep a seal back, in the order in which they are judged, with the state that each one makes. */
const refusalStates = {
    'foreign-claims': 'blocked',
    'unprotected-environment': 'blocked',
    'admin-bypass': 'blocked',
    'altered-seal': 'tampered',
    'rejected-approval': 'rejected',
    'missing-approval': 'unapproved',
    'missing-second-approval': 'unapproved',
    'denied-approver': 'unapproved',
    'unlisted-approver': 'unapproved',
    'self-approval': 'unapproved',
    'other-digest-approved': 'unapproved',
    'ambiguous-approval': 'unapproved',
    'changed-rules': 'blocked',
};
/** Nothing against, nothing unknown: a part of a yes, and never one by itself. */
const nothing = { refusals: [], unknowns: [], warnings: [] };
/** Several steps as one, in their order. */
const joined = (parts) => ({
    refusals: parts.flatMap(({ refusals }) => refusals),
    unknowns: parts.flatMap(({ unknowns }) => unknowns),
    warnings: parts.flatMap(({ warnings }) => warnings),
});

;// CONCATENATED MODULE: ./build/gate/same-name.js
/** Whether two names are one environment to GitHub, which takes them in any case. */
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();

;// CONCATENATED MODULE: ./build/gate/judge-claims.js



/**
 * Step 1: this job is what the policy lets publish. The claims are GitHub's word about the job itself; the index looks
 * at some of them only, and at neither branch, event nor runner.
 */
function judgeClaims({ claims, environment, run, policy: { workflow } }) {
    if (claims === 'unreadable') {
        const unknown = 'the claims of this job’s identity token: give the job `permissions: {id-token: write}`';
        return { ...nothing, unknowns: [unknown] };
    }
    const caller = `${run.repository}/.github/workflows/${workflow.file}@${claims.ref}`;
    const wrong = [
        ...differences([
            ['repository', claims.repository, run.repository],
            ['run', claims.runId, run.id],
            ['attempt', claims.runAttempt, run.attempt],
            ['ref', claims.ref, run.ref],
            ['event', claims.event, run.event],
            ['workflow', claims.workflowRef, caller],
            // The index matches the called workflow, our provenance names the calling one: they must be the same.
            ['workflow of the job', claims.jobWorkflowRef, caller],
            ['runner', claims.runnerEnvironment, 'github-hosted'],
        ]),
        ...(claims.environment !== undefined && sameName(claims.environment, environment.name)
            ? []
            : [`environment is ${claims.environment ?? 'none'}, not ${environment.name}`]),
        ...(workflow.events.includes(claims.event)
            ? []
            : [`event ${claims.event} is none of ${workflow.events.join(', ')}`]),
        ...(workflow.refs.some((glob) => allows(glob, claims.ref))
            ? []
            : [`ref ${claims.ref} is none of ${workflow.refs.join(', ')}`]),
    ];
    return { ...nothing, refusals: wrong.map((what) => ({ id: 'foreign-claims', where: 'this job', what })) };
}
const differences = (pairs) => pairs.flatMap(([what, claimed, wanted]) => (claimed === wanted ? [] : [`${what} is ${claimed}, not ${wanted}`]));
/** A glob is for branches, unless it begins with `refs/`: a tag with the name of a branch must not pass for it. */
const allows = (glob, ref) => glob.startsWith('refs/')
    ? (0,model_glob/* matchesGlob */.k)(glob, ref)
    : ref.startsWith('refs/heads/') && (0,model_glob/* matchesGlob */.k)(glob, ref.slice('refs/heads/'.length));

// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
;// CONCATENATED MODULE: ./build/gate/settings-page.js
/** Page on GitHub where the rules of environments are set, without the host, which need not be GitHub's own. */
const settingsPage = ({ repository }) => `page ${repository}/settings/environments`;

;// CONCATENATED MODULE: ./build/gate/judge-environment.js




/**
 * Step 2: the environment really holds jobs until a listed person lets them go. GitHub makes an environment without any
 * rule when a workflow first names it, so that a misspelt one protects nothing.
 *
 * @param people whether approval is asked; where nobody is, rules that only concern reviewers say nothing.
 */
function judgeEnvironment(environment, { policy, run }, people) {
    const { name, rules } = environment;
    if (rules === 'unreadable')
        return unreadable(name);
    const page = settingsPage(run);
    if (rules === undefined) {
        const what = `there is no environment of that name: make it on ${page}, with required reviewers`;
        return refused('unprotected-environment', name, what);
    }
    if (!sameName(rules.name, name))
        return refused('unprotected-environment', name, `GitHub answered for ${rules.name}`);
    const parts = [judgeTimes(name, rules, run.createdAt), judgeBranches(name, rules, page)];
    if (people && rules.reviewers.length === 0) {
        const what = `it has no required reviewers: add them on ${page}`;
        parts.push(refused('unprotected-environment', name, what));
    }
    // Without reviewers there is nothing for an administrator to pass by.
    if (people || rules.reviewers.length > 0)
        parts.push(judgeBypass(name, rules, policy.approval.adminBypass, page));
    return joined(parts);
}
function judgeBypass(name, { canAdminsBypass }, level, page) {
    if (canAdminsBypass === false)
        return nothing;
    if (canAdminsBypass) {
        return refused('admin-bypass', name, `administrators may let a job pass without a review: untick that on ${page}`);
    }
    const what = `whether administrators may pass by environment ${name}: GitHub does not say`;
    if (level === 'unread')
        return { ...nothing, warnings: [`${what}; the policy accepts that`] };
    const right = 'a token with the right “Administration: read” may see it, or set `approval.admin-bypass: unread`';
    return { ...nothing, unknowns: [`${what}; ${right}`] };
}
function judgeTimes(name, { updatedAt }, runCreatedAt) {
    // Not a number is not earlier: a time that cannot be read is shown, too.
    if (Date.parse(updatedAt) <= Date.parse(runCreatedAt))
        return nothing;
    return {
        ...nothing,
        warnings: [`the rules of environment ${name} were changed at ${updatedAt}, after the run began`],
    };
}
const judgeBranches = (name, { branchPolicy }, page) => branchPolicy === null
    ? { ...nothing, warnings: [`every branch may deploy to environment ${name}: select branches on ${page}`] }
    : nothing;
/** Step 7: the rules are still those that were judged. An edit that was taken back shows in the time of the change. */
function judgeAgain({ name, rules, again }) {
    if (again === undefined)
        return nothing;
    if (again.rules === 'unreadable')
        return unreadable(name);
    // What could not be read, or was not there, was reported when it was first judged.
    if (rules === 'unreadable' || spelled(rules) === spelled(again.rules))
        return nothing;
    const what = 'its rules were changed while this job ran: look at them, then re-run this job';
    return refused('changed-rules', name, what);
}
/** One text for equal rules, whatever order GitHub lists them in. */
function spelled(rules) {
    if (rules === undefined)
        return 'none';
    const { name, reviewers, preventSelfReview, canAdminsBypass, branchPolicy, updatedAt } = rules;
    const people = reviewers.map(({ kind, id }) => `${kind} ${id}`).sort(byte_order/* byteOrder */.T);
    const branches = branchPolicy && [branchPolicy.protectedBranches, branchPolicy.patterns.toSorted(byte_order/* byteOrder */.T)];
    const flags = [String(preventSelfReview), String(canAdminsBypass)];
    return JSON.stringify([name.toLowerCase(), people, flags, branches, updatedAt]);
}
const unreadable = (name) => ({
    ...nothing,
    unknowns: [`the rules of environment ${name}: give the job \`permissions: {actions: read}\``],
});
const refused = (id, name, what) => ({
    ...nothing,
    refusals: [{ id, where: `environment ${name}`, what }],
});

;// CONCATENATED MODULE: ./build/gate/read-comment.js
/** Hex digits that name a digest beyond guessing: 128 bits. A second seal with the same 12 takes hours to find. */
const minDigits = 32;
/** Hex digits of a commit. Release managers write them into comments; such a word names no seal. */
const commitDigits = 40;
/** What a reviewer writes to approve exactly these bytes. */
const approvingComment = (seal) => `sha256:${seal}`;
/**
 * What a review's comment says about a seal: that it is for this one, for another one, or nothing.
 *
 * A word names this seal when it is its digest or a prefix of at least 32 digits. It names another one when it stands
 * behind `sha256:` and begins no digest of this seal, or is a bare hex word of 32 to 64 digits; a bare one of 40 is a
 * commit. A comment that names both is for another one: nobody can say which was meant.
 *
 * @param comment a stranger's text. Case, invisible characters and full-width digits make no difference, or a digest
 *   could be written that people read and we do not.
 */
function readComment(comment, seal) {
    const readable = comment
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .toLowerCase();
    const words = [...readable.matchAll(/[0-9a-z]+/g)].map(({ 0: word, index }) => readWord(word, readable.slice(0, index).endsWith('sha256:'), seal));
    return words.find((said) => said === 'other') ?? words.find((said) => said === 'this') ?? 'none';
}
function readWord(word, labelled, seal) {
    const { length } = word;
    if (seal.startsWith(word))
        return length >= minDigits ? 'this' : 'none';
    if (labelled)
        return /^(?:[0-9a-f]{8}|[0-9a-f]+$)/.test(word) ? 'other' : 'none';
    const digest = /^[0-9a-f]+$/.test(word) && length >= minDigits && length <= seal.length;
    return digest && length !== commitDigits ? 'other' : 'none';
}

;// CONCATENATED MODULE: ./build/gate/judge-reviews.js




/** States that GitHub gives a review. Another one is not guessed at: it could be a new way to say no. */
const knownStates = ['approved', 'rejected', 'pending'];
/**
 * Steps 4 to 6: nobody said no, and someone who may said yes to these bytes. Who is who is told by numeric ids.
 *
 * @param none id of the refusal when nobody approved at all.
 */
function judgeReviews(environment, facts, none) {
    const { name } = environment;
    if (facts.reviews === 'unreadable') {
        const right = 'give the job `permissions: {actions: read}`';
        return { judgement: { ...nothing, unknowns: [`the reviews of run ${facts.run.id}: ${right}`] }, approvers: [] };
    }
    const own = facts.reviews.filter((review) => sameName(review.environment, name));
    const approvals = own
        .filter(({ state }) => state === 'approved')
        .map((review, _, all) => ({
        review,
        refusals: judgeApproval(review, all.length, environment, facts),
    }));
    const counted = approvals.filter(({ refusals }) => refusals.length === 0).map(({ review }) => review);
    const uncounted = approvals.flatMap(({ refusals }) => refusals);
    const refusals = [
        ...judgeRejections(environment, facts),
        ...(approvals.length === 0 ? [missing(environment, facts, none)] : []),
        ...(counted.length === 0 ? uncounted : []),
    ];
    const warnings = counted.length === 0 ? [] : warnOf(uncounted, environment, facts);
    const unknowns = [...strangeStates(own, name), ...unknownStarters(environment, facts)];
    return { judgement: { refusals, unknowns, warnings }, approvers: counted.map((one) => approver(one, facts)) };
}
/**
 * Approvals that do not count beside one that does. Of assumed ones those are told that somebody could really give: an
 * approval of one's own run is refused by GitHub itself, where the environment prevents it.
 */
function warnOf(uncounted, { rules }, { assumed }) {
    if (!assumed)
        return uncounted.map(({ where, what }) => `${where} does not count: ${what}`);
    const prevented = rules !== undefined && rules !== 'unreadable' && rules.preventSelfReview === true;
    const possible = uncounted.filter(({ id }) => !(prevented && id === 'self-approval'));
    return possible.map(({ where, what }) => `an ${where} would not count, and the job would start and stop: ${what}`);
}
/** Reviews that say no. One is enough, whoever else approved, before or after. */
function judgeRejections({ name }, { reviews, run, seal }) {
    if (reviews === 'unreadable')
        return [];
    const rejections = reviews.filter(({ environment, state }) => state === 'rejected' && sameName(environment, name));
    const way = `a new dispatch with \`from-run: ${run.id}\` and \`seal: ${seal.expected}\` asks again, without a rebuild`;
    return rejections.map((review) => ({
        id: 'rejected-approval',
        where: `environment ${name}`,
        what: `${person(review)} rejected it${review.comment === '' ? '' : `: ${shown(review.comment)}`}; ${way}`,
    }));
}
/**
 * Every reason why one approval does not count.
 *
 * @param count approvals of this environment in all, those that do not count among them: any of them may be the one that
 *   let the job start.
 */
function judgeApproval(review, count, environment, facts) {
    const { rules } = environment;
    const where = `approval of environment ${environment.name} by ${person(review)}`;
    const reasons = [];
    if (review.userType !== 'User')
        reasons.push(['denied-approver', `it is a ${review.userType}, not a person`]);
    if (facts.policy.approval.deny.includes(review.userId)) {
        reasons.push(['denied-approver', 'the policy’s `approval.deny` lists them']);
    }
    const unlisted = whyUnlisted(review.userId, rules, facts.policy.approval.team);
    if (unlisted !== undefined)
        reasons.push(['unlisted-approver', unlisted]);
    const hand = fourEyes(environment, facts) ? everyStarter(facts).find(({ id }) => id === review.userId) : undefined;
    if (hand)
        reasons.push(['self-approval', `they ${hand.what}; another listed person must approve`]);
    const wrong = judgeComment(review, count, environment, facts);
    if (wrong)
        reasons.push(wrong);
    return reasons.map(([id, what]) => ({ id, where, what }));
}
/** What the comment leaves open. GitHub ties no review to bytes, so only its text can. */
function judgeComment(review, count, environment, facts) {
    const { policy, seal } = facts;
    const way = wayOn(environment, facts);
    const said = readComment(review.comment, seal.expected);
    if (said === 'this')
        return undefined;
    if (said === 'other') {
        const what = `its comment, ${shown(review.comment)}, names other bytes than the seal; ${way}`;
        return ['other-digest-approved', what];
    }
    const ambiguous = (why) => ['ambiguous-approval', `${why}; ${way}`];
    if (policy.approval.digest === 'comment')
        return ambiguous('its comment does not name the digest, as the policy asks');
    if (count > 1)
        return ambiguous(`it is one of ${count} and names no digest, so nobody can say which bytes it is for`);
    if (environment.startedBefore === false)
        return undefined;
    return ambiguous('it names no digest, and an earlier attempt may have used it for other bytes');
}
/** A team's members are not readable here, so the policy says who is in it. */
function whyUnlisted(id, rules, team) {
    // That the rules are not known keeps the seal back already (step 2); it does not make an approval wrong.
    if (rules === undefined || rules === 'unreadable')
        return undefined;
    if (rules.reviewers.some((one) => one.kind === 'User' && one.id === id))
        return undefined;
    const teams = rules.reviewers.filter(({ kind }) => kind === 'Team').map(({ name }) => name);
    if (teams.length === 0)
        return 'they are not among the environment’s reviewers; a listed person must approve';
    if (team.includes(id))
        return undefined;
    return `they are no reviewer, and the policy’s \`approval.team\` does not list them as one of ${teams.join(', ')}`;
}
/** Whether approver and starter must be two people. An environment of which GitHub does not say asks for it, too. */
function fourEyes({ rules }, { policy }) {
    const { fourEyes: level } = policy.approval;
    if (level !== 'follow-environment')
        return level === 'require';
    return rules !== undefined && rules !== 'unreadable' && rules.preventSelfReview !== false;
}
/** GitHub's own word on who began is added to what was derived, so that an empty list lets nobody off. */
function everyStarter({ starters, run }) {
    const started = { id: run.actorId, what: `started run ${run.id}` };
    return [started, ...(starters === 'unreadable' ? [] : starters)];
}
function unknownStarters(environment, facts) {
    if (facts.starters !== 'unreadable' || !fourEyes(environment, facts))
        return [];
    return [`who ran parts of run ${facts.run.id} again: give the job \`permissions: {actions: read}\``];
}
const strangeStates = (reviews, name) => reviews
    .filter(({ state }) => !knownStates.includes(state))
    .map((review) => `what GitHub means by ${shown(review.state)}, the review of environment ${name} by ${person(review)}`);
const missing = (environment, facts, id) => ({
    id,
    where: `environment ${environment.name}`,
    what: `nobody approved run ${facts.run.id} for it; ${wayOn(environment, facts)}`,
});
/** What to do, with the very words to write: nothing has to be built again. */
const wayOn = ({ name }, { seal }) => `re-run the job of environment ${name} and approve it with the comment ${approvingComment(seal.expected)}`;
const approver = ({ userId, login, comment }, { seal }) => ({
    id: userId,
    login,
    namedDigest: readComment(comment, seal.expected) === 'this',
    comment: [...comment].slice(0, parse_approval/* maxCommentLength */.yd).join(''),
});
const person = ({ login, userId }) => `${login} (id ${userId})`;
const shown = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);

;// CONCATENATED MODULE: ./build/gate/judge-gate.js







/**
 * Whether a seal may pass. Pure: the same facts give the same verdict, wherever they are judged.
 *
 * The steps: claims, environments, bytes, reviews, who reviewed and what they named, rules once more. All are judged, so
 * that a person sees every refusal at once; the first one makes the state. What is known to be wrong comes before what
 * is not known: a second try could not mend it.
 */
function judgeGate(facts) {
    const people = asksPeople(facts);
    const environments = askedEnvironments(facts);
    const reviewed = people
        ? environments.map((one, index) => judgeReviews(one, facts, index === 0 ? 'missing-approval' : 'missing-second-approval'))
        : [{ judgement: { ...nothing, refusals: judgeRejections(facts.environment, facts) }, approvers: [] }];
    const judgement = joined([
        judgeClaims(facts),
        ...environments.map((one) => judgeEnvironment(one, facts, people)),
        judgeBytes(facts),
        ...reviewed.map((one) => one.judgement),
        judgePeople(environments, reviewed),
        ...environments.map(judgeAgain),
    ]);
    return verdictOf(judgement, people ? peopleOf(reviewed) : 'policy');
}
/** Step 3: the bytes are those that the seal job named before anybody approved. */
function judgeBytes({ seal: { expected, recomputed } }) {
    if (expected === recomputed)
        return nothing;
    const what = `the seal job said sha256:${expected}, the bytes here make sha256:${recomputed}`;
    return { ...nothing, refusals: [{ id: 'altered-seal', where: 'the seal', what }] };
}
/** One person cannot be the second one, too. */
function judgePeople(environments, reviewed) {
    const ids = reviewed.map(({ approvers }) => approvers.map(({ id }) => id));
    // An environment without any approver has its own refusal.
    if (ids.some((one) => one.length === 0) || distinctPeople(ids))
        return nothing;
    const where = `environments ${environments.map(({ name }) => name).join(', ')}`;
    const what = `each needs an approver of its own, and ${new Set(ids.flat()).size} approved; another listed person must`;
    return { ...nothing, refusals: [{ id: 'missing-second-approval', where, what }] };
}
/** Everyone whose approval counts, once, by id, as many as fit the record. Who once named no digest named none. */
function peopleOf(reviewed) {
    const byId = new Map();
    for (const one of reviewed.flatMap(({ approvers }) => approvers)) {
        if (!one.namedDigest || !byId.has(one.id))
            byId.set(one.id, one);
    }
    return [...byId.values()].sort((a, b) => a.id - b.id).slice(0, parse_approval/* maxApprovers */.dc);
}
/** A yes is made here and nowhere else, out of nothing against it and someone, or a policy, for it. */
function verdictOf(judgement, by) {
    const [first] = judgement.refusals;
    const none = { by: [], form: undefined };
    if (first)
        return { state: refusalStates[first.id], ...judgement, ...none };
    if (judgement.unknowns.length > 0)
        return { state: 'unknown', ...judgement, ...none };
    if (by === 'policy')
        return { state: 'approved', ...judgement, by: [], form: 'policy' };
    if (by.length === 0)
        return { state: 'unapproved', ...judgement, ...none };
    const form = by.every(({ namedDigest }) => namedDigest) ? 'digest' : 'single';
    return { state: 'approved', ...judgement, by, form };
}

;// CONCATENATED MODULE: ./build/gate/assume-approval.js




/** Stands for the seal that nobody has made yet. */
const seal = (0,model_digest/* sha256Of */.Bj)('a seal that is not made yet');
/**
 * Judges the gate in the first minute instead of after the build: as if the publish job ran now, as the workflow
 * declares it, and everyone who may had approved the seal by its digest.
 */
function assumeApproval(known) {
    const environments = askedEnvironments(known);
    const facts = {
        ...known,
        claims: assumedClaims(known),
        seal: { expected: seal, recomputed: seal },
        reviews: environments.flatMap((one) => assumedReviews(one, known)),
        assumed: true,
    };
    const { refusals, unknowns, warnings, state, by } = judgeGate(facts);
    const certain = [...refusals.filter((one) => !unasked(one, environments, known)), ...emptyTeams(environments, known)];
    const outlook = certain.length > 0 ? 'impossible' : state === 'approved' ? 'possible' : 'unknown';
    return { outlook, people: by.map(({ id }) => id), refusals: certain, unknowns, warnings };
}
/** Nobody approved, because nobody could be assumed to: another refusal, or an unknown, says why. */
function unasked({ id, where }, environments, known) {
    if (id !== 'missing-approval' && id !== 'missing-second-approval')
        return false;
    return environments.some((one) => where === `environment ${one.name}` && candidates(one, known).length === 0);
}
function assumedClaims({ run, environment }) {
    const workflow = `${run.repository}/${run.workflowPath}@${run.ref}`;
    return {
        repository: run.repository,
        runId: run.id,
        runAttempt: run.attempt,
        ref: run.ref,
        event: run.event,
        runnerEnvironment: 'github-hosted',
        environment: environment.name,
        workflowRef: workflow,
        jobWorkflowRef: workflow,
        checkRunId: undefined,
        visibility: run.private ? 'private' : 'public',
    };
}
function assumedReviews(environment, known) {
    const said = { state: 'approved', userType: 'User', comment: approvingComment(seal) };
    return candidates(environment, known).map(({ id, login }) => ({
        environment: environment.name,
        userId: id,
        login,
        ...said,
    }));
}
function candidates({ rules }, { policy }) {
    if (rules === undefined || rules === 'unreadable')
        return [];
    const users = rules.reviewers.flatMap(({ kind, id, name }) => (kind === 'User' ? [{ id, login: name }] : []));
    const teams = rules.reviewers.some(({ kind }) => kind === 'Team');
    const members = teams ? policy.approval.team.map((id) => ({ id, login: 'a member of the team' })) : [];
    return [...users, ...members.filter(({ id }) => !users.some((user) => user.id === id))];
}
/** A team is the only reviewer, and the policy names nobody of it. */
const emptyTeams = (environments, known) => environments.flatMap((one) => {
    const listed = one.rules !== undefined && one.rules !== 'unreadable' && one.rules.reviewers.length > 0;
    if (!listed || candidates(one, known).length > 0)
        return [];
    const line = '`approval: {team: [ID, …]}`';
    const what = `only teams may review it: name the numeric ids of their members in the policy, ${line}`;
    return [{ id: 'unlisted-approver', where: `environment ${one.name}`, what }];
});

;// CONCATENATED MODULE: ./build/gate/starters-of.js
/**
 * Everyone who had a hand in a seal: who started the run, and who ran it again up to the attempt that sealed, or with
 * a leg among the jobs that ran. Who only ran `publish` again changed nothing in the seal and may approve.
 *
 * @param attempts the attempts after the first; the newest one is known from the run. One that counts and is missing
 *   makes the answer `unreadable`.
 * @param jobs of all attempts.
 */
function startersOf(run, attempts, jobs, seal) {
    const starters = [{ id: run.actorId, what: `started run ${run.id}` }];
    if (run.attempt === 1)
        starters.push({ id: run.triggeringActorId, what: `started run ${run.id}` });
    for (let attempt = 2; attempt <= run.attempt; attempt++) {
        if (attempt > seal.attempt && !legRan(jobs, attempt, seal.legs))
            continue;
        const known = attempts.find((one) => one.attempt === attempt);
        const by = attempt === run.attempt ? run.triggeringActorId : known?.by;
        if (by === undefined)
            return 'unreadable';
        starters.push({ id: by, what: `ran parts of run ${run.id} again (attempt ${attempt})` });
    }
    return starters;
}
/** GitHub may list a job that was not run again under the new attempt too; its time of start is the old one then. */
function legRan(jobs, attempt, legs) {
    const own = jobs.filter((job) => job.attempt === attempt && legs.includes(job.name) && job.conclusion !== 'skipped');
    const copied = ({ name, startedAt }) => startedAt !== undefined &&
        jobs.some((job) => job.attempt < attempt && job.name === name && job.startedAt === startedAt);
    return own.some((job) => !copied(job));
}

;// CONCATENATED MODULE: ./build/gate/started-before.js
/**
 * Whether a job of an environment started in an earlier attempt of its run: then an approval without a digest may be
 * the one that was given for the bytes of that time.
 *
 * GitHub tells no environment of a job, so jobs are known by their names. A name may hold the seal's digest, which is
 * another one after a leg was run again: digests in names are taken as equal.
 *
 * @param jobs of all attempts.
 * @param own the job of this attempt; `undefined` when nothing tells which one it is.
 */
function startedBefore(jobs, own) {
    if (own === undefined)
        return 'unreadable';
    const earlier = jobs.filter(({ attempt }) => attempt < own.attempt);
    return earlier.some((job) => unsealed(job.name) === unsealed(own.name) && ran(job));
}
const unsealed = (name) => name.replace(/[0-9a-f]{32,64}/gi, '*');
/** A job that waited for its review until it was cancelled never had a runner. */
const ran = ({ conclusion, runnerGroup }) => conclusion !== 'skipped' && !(conclusion === 'cancelled' && runnerGroup === undefined);

;// CONCATENATED MODULE: ./build/stages/fetch-reviews.js

/** Milliseconds. GitHub lets a job go at once and lists the review a little later; a minute is long for that. */
const patienceMs = 60_000;
const firstPauseMs = 1_000;
const maxPauseMs = 15_000;
/**
 * Every review of the run. While one of the environments has none at all, the list is asked for again, for a minute at
 * most: a job that runs was let go by somebody, or by nobody. What is listed then is the answer.
 *
 * @param environments those whose people are asked; none, and nobody is waited for.
 * @throws ReleaseError FACT_UNREADABLE at once when the list cannot be read: the requests have their own retries.
 */
async function fetchReviews(runId, environments, { approvals, clock, log }) {
    const end = clock.now() + patienceMs;
    for (let pauseMs = firstPauseMs;; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
        const reviews = await approvals.reviews(runId);
        const waiting = environments.filter((name) => !reviews.some(({ environment }) => sameName(environment, name)));
        const leftMs = end - clock.now();
        if (waiting.length === 0 || leftMs <= 0)
            return reviews;
        const seconds = Math.ceil(leftMs / 1_000);
        log.progress(`no review of environment ${waiting.join(', ')} is listed yet: asking for ${seconds} s more`);
        await clock.sleep(Math.min(pauseMs, leftMs));
    }
}

;// CONCATENATED MODULE: ./build/stages/fetch-gate-facts.js






/**
 * Reads what the gate judges: this job's own claims first, for the environment in them says which index it may write
 * to; no input does.
 *
 * @throws ReleaseError INPUT_INVALID in a job whose environment guards no index of the policy.
 */
async function fetchGateFacts({ sealed }, ports) {
    const { policy, run, release, digest } = sealed;
    const claims = await ports.approvals.claims();
    const index = indexOf(claims, policy, release.indexes);
    const asked = asksPeople({ index }) ? [index.environment, ...policy.approval.also] : [];
    const [jobs, attempts, reviews] = await Promise.all([
        ports.jobs.jobs(run.id),
        fetchAttempts(run, ports),
        readable(() => fetchReviews(run.id, asked, ports)),
    ]);
    const own = jobs.find(({ id }) => id === claims.checkRunId);
    // Of another environment's jobs nothing is known: an earlier attempt may have been approved for other bytes.
    const elsewhere = run.attempt === 1 ? false : 'unreadable';
    const legs = release.legs.map(({ job }) => job.name);
    return {
        policy,
        index: { name: index.name, approval: index.approval },
        environment: await fetchEnvironment(index.environment, startedBefore(jobs, own), ports),
        also: await Promise.all(policy.approval.also.map((name) => fetchEnvironment(name, elsewhere, ports))),
        claims,
        run,
        // The bytes were hashed when they were fetched again: a proof of another digest does not exist.
        seal: { expected: digest, recomputed: digest },
        reviews,
        starters: startersOf(run, attempts, jobs, { attempt: release.run.attempt, legs }),
    };
}
/** Reads the rules of every environment once more. */
async function readRulesAgain(facts, ports) {
    const again = async (one) => ({ ...one, again: { rules: await fetchRules(one.name, ports) } });
    return { ...facts, environment: await again(facts.environment), also: await Promise.all(facts.also.map(again)) };
}
function indexOf({ environment }, { indexes }, planned) {
    const named = ['pypi', 'testpypi'].flatMap((name) => {
        const one = indexes[name];
        return one && environment !== undefined && sameName(one.environment, environment) ? [{ name, ...one }] : [];
    });
    const [index] = named;
    if (index === undefined) {
        const told = environment === undefined ? 'no environment' : `environment ${JSON.stringify(environment)}`;
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `environment: this job has ${told}, which guards no index of the policy`);
    }
    if (!planned.includes(index.name)) {
        const told = planned.join(', ') || 'none';
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `index: the plan is for ${told}; this job’s environment guards ${index.name}`);
    }
    return index;
}
/** An environment with its rules as they are now. */
const fetchEnvironment = async (name, started, ports) => ({ name, rules: await fetchRules(name, ports), startedBefore: started });
const fetchRules = (name, { approvals }) => readable(() => approvals.environment(name));
/** A fact that cannot be read is a fact for the gate, which never takes it for a yes. */
async function readable(read) {
    try {
        return await read();
    }
    catch (thrown) {
        if (thrown instanceof errors/* ReleaseError */.K2 && thrown.code === 'FACT_UNREADABLE')
            return 'unreadable';
        throw thrown;
    }
}
/** Who asked for the attempts between the first, which the run names, and this one. */
async function fetchAttempts({ id, attempt }, { jobs }) {
    const between = Array.from({ length: Math.max(0, attempt - 2) }, (_, at) => at + 2);
    return Promise.all(between.map(async (one) => ({ attempt: one, by: await jobs.triggeredBy(id, one) })));
}

;// CONCATENATED MODULE: ./build/stages/judge-prospects.js





/**
 * Judges the gate of every index in the first minute, with an approval by each listed reviewer assumed: what could never
 * pass stops here, and not after the build. What cannot be read now is told; the gate itself will ask again.
 */
async function judgeProspects(policy, run, indexes, ports, checks) {
    const attempts = await fetchAttempts(run, ports);
    const starters = startersOf(run, attempts, [], { attempt: run.attempt, legs: [] });
    const prospects = await Promise.all(indexes.map((name) => prospectOf(name, policy, run, starters, ports)));
    const verdicts = prospects.flatMap(({ environment, refused }) => refused === undefined ? [] : checks.map((check) => (0,checks_check/* judge */.S)(check, refused, `environment ${environment}`)));
    return { verdicts, remarks: prospects.flatMap(({ remark }) => remark ?? []) };
}
/** What the gate of one index would say, as far as that is certain. */
async function prospectOf(name, policy, run, starters, ports) {
    const index = policy.indexes[name];
    // An index that the policy does not have is the finding of another check.
    if (index === undefined)
        return { environment: name, refused: undefined, remark: undefined };
    const environment = (one) => fetchEnvironment(one, false, ports);
    const prospect = assumeApproval({
        policy,
        run,
        index: { name, approval: index.approval },
        environment: await environment(index.environment),
        also: await Promise.all(policy.approval.also.map(environment)),
        starters,
    });
    for (const text of [...prospect.unknowns, ...prospect.warnings])
        ports.log.warn(`gate of ${name}: ${text}`);
    const { outlook, people } = prospect;
    return {
        environment: index.environment,
        refused: outlook === 'impossible' ? prospect : undefined,
        remark: outlook === 'possible'
            ? approvalForm({ name, approval: index.approval }, policy.approval, index.environment, people.length)
            : undefined,
    };
}

// EXTERNAL MODULE: ./build/checks/distribution-check-ids.js
var distribution_check_ids = __webpack_require__(51454);
// EXTERNAL MODULE: ./build/model/parse-policy.js + 7 modules
var parse_policy = __webpack_require__(47950);
;// CONCATENATED MODULE: ./build/stages/read-policy.js




/**
 * Reads the policy through REST at the run's own commit, never from a checkout: a build step can write to the disk, and
 * only a push can write there.
 *
 * @throws ReleaseError POLICY_INVALID when it is missing, not UTF-8, or has mistakes; each with its line.
 */
async function readPolicy({ source }, run, path) {
    const where = `${path} of ${run.repository} at ${run.commit}`;
    const bytes = await source.readFile(run.repository, path, run.commit);
    if (bytes === undefined)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${where} does not exist`);
    const text = Buffer.from(bytes).toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes))
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${where} is not UTF-8 text`);
    const parsed = (0,parse_policy/* parsePolicy */.O)(text, distribution_check_ids/* distributionCheckIds */.v);
    if (!parsed.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${where} cannot be used`, { mistakes: parsed.reasons });
    return { path, text, sha256: (0,model_digest/* sha256Of */.Bj)(bytes), policy: parsed.value };
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/stages/stage.js


const done = (value, verdicts) => ({ kind: 'done', value, verdicts });
/** Stops when any verdict blocks; `undefined` lets the stage go on. */
function stopIfBlocked(stage, verdicts, files = []) {
    const blocking = verdicts.filter(finding/* blocks */.B);
    if (blocking.length === 0)
        return undefined;
    const titles = [...new Set(blocking.map(({ check }) => check.title))];
    const because = titles.slice(0, 3).join('; ') + (titles.length > 3 ? `; and ${titles.length - 3} more` : '');
    const seen = files.map(({ file, size, sha256 }) => ({ file, size, sha256 }));
    return { kind: 'stopped', stage, because, verdicts, files: seen };
}
/** Two stages as one. */
const inOrder = (first, second) => ({
    name: `${first.name} ${second.name}`,
    title: `${first.title}, then ${second.title}`,
    async run(input, ports) {
        const before = await perform(first, input, ports);
        if (before.kind === 'stopped')
            return before;
        const after = await perform(second, before.value, ports);
        return { ...after, verdicts: [...before.verdicts, ...after.verdicts] };
    },
});
async function perform(stage, input, ports) {
    try {
        return await ports.log.group(stage.title, () => stage.run(input, ports));
    }
    catch (thrown) {
        throw (0,errors/* asReleaseError */.ol)(thrown, stage.name);
    }
}

;// CONCATENATED MODULE: ./build/stages/1-plan.js
// In: what the person asked for, or the plan of an earlier job. Out: the source, resolved once, and the policy in force.
// Touches: GitHub (refs, commits, the policy's bytes at the run's commit), the index (files of the version).
















/** A source that was resolved by this process, under a policy that it read itself. */
class PlannedProof {
    plan;
    policy;
    /** The policy's bytes as text. */
    policyText;
    run;
    /** What the plan's ref names at this moment; `undefined` when it is gone. */
    sourceNow;
    /** For the person who started the run: which approval will hold, whether stamps can be read. Empty in a later job. */
    remarks;
    #made = true;
    constructor(plan, { policy, text }, run, sourceNow, remarks = []) {
        this.plan = plan;
        this.policy = policy;
        this.policyText = text;
        this.run = run;
        this.sourceNow = sourceNow;
        this.remarks = remarks;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
const indexesOf = { none: [], testpypi: ['testpypi'], pypi: ['pypi'], chain: ['testpypi', 'pypi'] };
/** Resolves the ref to a commit, once. In release mode everything that would stop the release later stops it here. */
const planWith = (checks, gate) => ({
    name: 'plan',
    title: 'Plan: resolve the source, once',
    async run(request, ports) {
        const run = await ports.jobs.run();
        const inForce = await readPolicy(ports, run, request.policyPath);
        const indexes = indexesOf[request.index];
        const preflight = await fetchPreflight(request, indexes, inForce.policy, run, ports);
        const { source, version } = preflight;
        const wanted = { wanted: indexes, configured: Object.keys(inForce.policy.indexes) };
        const release = request.index !== 'none';
        const prospects = release ? await judgeProspects(inForce.policy, run, indexes, ports, gate) : nothingAhead;
        const verdicts = !release
            ? []
            : [
                (0,checks_check/* judge */.S)(unconfigured_index/* unconfiguredIndex */.c, wanted, 'the run'),
                ...(0,checks_check/* atLevels */.$)(checks, levelsOf(inForce.policy)).map((check) => (0,checks_check/* judge */.S)(check, preflight, request.sourceRef)),
                ...prospects.verdicts,
            ];
        const stopped = stopIfBlocked('plan', verdicts);
        if (stopped)
            return stopped;
        if (source === undefined) {
            const where = `${JSON.stringify(request.sourceRef)} of ${inForce.policy.source.repository}`;
            throw new errors/* ReleaseError */.K2('INPUT_INVALID', `source-ref: ${where} is neither a tag, a branch nor a full commit`);
        }
        const made = makePlan(ports, inForce, run, source, version.ok ? version.value : '', indexes);
        const ahead = { policy: inForce.policy, run, indexes, source, version: made.version };
        const outlook = release ? await foresee(ahead, ports) : nothingAhead;
        const remarks = [...prospects.remarks, ...outlook.remarks];
        return done(new PlannedProof(made, inForce, run, source, remarks), [...verdicts, ...outlook.verdicts]);
    },
});
/** A trial is never approved, and publishes nothing. */
const nothingAhead = { verdicts: [], remarks: [] };
const plan = planWith(release_checks/* planChecks */.dH, gate_checks/* gateChecks */.H);
/** Makes an earlier job's plan again from GitHub's own facts, and refuses a difference. */
const replan = {
    name: 'plan',
    title: 'Plan: derive the plan again',
    async run({ plan: text }, ports) {
        const parsed = parsePlan(text);
        if (!parsed.ok)
            throw new errors/* ReleaseError */.K2('INPUT_INVALID', `plan: ${parsed.reasons.join('; ')}`);
        const planned = parsed.value;
        const run = await ports.jobs.run();
        const inForce = await readPolicy(ports, run, planned.policy.path);
        const { source: git } = inForce.policy;
        const { mode, source: then, indexes } = planned;
        // A trial's branch may move on; its commit is what was built.
        const now = await ports.source.resolve(git.repository, mode === 'release' ? then.ref : then.commit);
        const source = sourceAgain(planned, git.repository, now);
        const version = versionIn(inForce.policy, then.ref);
        const again = makePlan(ports, inForce, run, source, version.ok ? version.value : '', indexes);
        const verdicts = [(0,checks_check/* judge */.S)(altered_plan/* alteredPlan */.V, { planned, now: again }, 'the plan')];
        return stopIfBlocked('plan', verdicts) ?? done(new PlannedProof(again, inForce, run, now), verdicts);
    },
};
/**
 * The planned source out of GitHub's own facts. Of a commit that the tag no longer names they tell nothing: what was
 * claimed stays then, and `moved-tag` refuses it.
 */
function sourceAgain({ mode, source: then }, repository, now) {
    const claimed = { ...then, repository };
    if (now?.commit !== then.commit)
        return claimed;
    const { tree, tagObject, tagSignature, epoch } = now;
    // A trial asks for the commit, which knows no tag.
    if (mode === 'trial')
        return { ...claimed, tree, epoch };
    return tagObject === then.tagObject ? { ...claimed, tree, tagSignature, epoch } : claimed;
}
async function fetchPreflight(request, indexes, policy, run, { source: git, index, log }) {
    const ref = request.sourceRef;
    const { repository } = policy.source;
    const name = ref.replace(/^refs\/(?:tags|heads)\//, '');
    const kind = await kindOf(ref, name, repository, git);
    const full = { tag: `refs/tags/${name}`, branch: `refs/heads/${name}`, commit: name, none: '' }[kind];
    const source = full === '' ? undefined : await git.resolve(repository, full);
    if (source)
        log.info(`${full} of ${repository} is commit ${source.commit}`);
    const version = versionIn(policy, full);
    const release = request.index !== 'none';
    const branches = release && source ? await fetchReachability(policy, source, git) : [];
    const indexed = !release || !version.ok
        ? []
        : await Promise.all(indexes
            .filter((one) => policy.indexes[one])
            .map(async (one) => ({
            index: one,
            files: await index(one).files(policy.project, version.value),
        })));
    const workflow = release ? await readCalls(run, git) : undefined;
    return { policy, run, ref, kind, source, version, branches, indexed, workflow };
}
/** The run's own workflow, at the commit that it runs from. */
async function readCalls({ repository, workflowPath, commit }, git) {
    const bytes = await git.readFile(repository, workflowPath, commit);
    return bytes && workflowCalls(Buffer.from(bytes).toString('utf8'));
}
/** A ref that says what it is must not become another thing of the same name. */
async function kindOf(ref, name, repository, git) {
    if (ref.startsWith('refs/heads/'))
        return 'branch';
    const kind = await git.kindOf(repository, name);
    return ref.startsWith('refs/tags/') && kind !== 'tag' ? 'none' : kind;
}
/** Asks branch by branch until one holds the commit: most releases come from the first. */
async function fetchReachability({ source: { repository, branches } }, source, git) {
    const all = await git.branches(repository);
    const asked = [];
    for (const name of all.filter((branch) => branches.some((glob) => (0,model_glob/* matchesGlob */.k)(glob, branch)))) {
        const reachable = await git.reachable(repository, source.commit, name);
        asked.push({ name, reachable });
        if (reachable)
            break;
    }
    return asked;
}
function versionIn(policy, ref) {
    if (ref.startsWith('refs/tags/'))
        return (0,tag_pattern/* versionOfTag */.mx)(policy.source.tag, ref.slice('refs/tags/'.length));
    return ref === '' ? (0,parsed/* good */.u)('') : (0,parsed/* bad */.M)(`${ref} is no tag, so there is no version in it`);
}
function makePlan({ world }, { policy, path, sha256 }, run, source, version, indexes) {
    const rows = (0,expected/* expandRows */.uC)(policy.distributions);
    if (!rows.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${path}: ${rows.reasons.join('; ')}`);
    return {
        v: 1,
        world,
        mode: indexes.length > 0 ? 'release' : 'trial',
        indexes,
        project: policy.project,
        version,
        source,
        policy: { path, sha256 },
        run: { repository: run.repository, id: run.id, commit: run.commit },
        expected: rows.value,
    };
}
/** The policy's own word on a signed tag is the level of that check. */
const levelsOf = ({ source: { signedTag } }) => ({ 'unsigned-tag': signedTag === 'require' ? 'block' : signedTag });

;// CONCATENATED MODULE: ./build/model/built-artifact.js
const prefix = 'wheelgate-built-';
/** Name of the artifact with the bundles for one artifact of distributions: a leg that is run again takes its place. */
const builtArtifactName = (artifact) => `${prefix}${artifact}`;
/** Whether an artifact says of itself that it holds a builder's bundles; any job of the run can say so. */
const isBuiltArtifact = (name) => name.startsWith(prefix);

// EXTERNAL MODULE: ./build/provenance/slsa-statement.js
var slsa_statement = __webpack_require__(65875);
// EXTERNAL MODULE: ./build/checks/release/moved-tag.js
var moved_tag = __webpack_require__(21628);
// EXTERNAL MODULE: ./build/checks/stamp-claims.js
var stamp_claims = __webpack_require__(41801);
;// CONCATENATED MODULE: ./build/stages/byte-progress.js
/** Before so much time nothing can be said about the rest. Milliseconds. */
const soonestMs = 2_000;
/**
 * Adds up transfers and says what is left, at the pace so far.
 *
 * @param total bytes of all.
 * @param now milliseconds since the epoch.
 */
function byteProgress(what, total, now, say) {
    const begin = now();
    const received = new Map();
    let sum = 0;
    return {
        tell: (id, count) => {
            sum += count - (received.get(id) ?? 0);
            received.set(id, count);
            const tookMs = now() - begin;
            const leftMs = sum > 0 ? (tookMs / sum) * Math.max(0, total - sum) : 0;
            const left = tookMs >= soonestMs && sum > 0 && sum < total ? `, about ${renderTime(leftMs)} left` : '';
            say(`${what}: ${megabytes(sum)} of ${megabytes(total)} MB${left}`);
        },
    };
}
/** With one decimal, 1 MB = 1,000,000 bytes. */
const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
function renderTime(ms) {
    const seconds = Math.max(1, Math.round(ms / 1_000));
    return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./build/stages/choose-artifacts.js
/** Artifacts of our own, which hold no distributions. */
const ownPrefix = 'wheelgate-';
/**
 * A re-run uploads a name again; the newest by time counts. Ids are no clock: they are not handed out in order. Times
 * are whole seconds, so two can be as old as each other: then only equal bytes make them one.
 */
function chooseArtifacts(listed) {
    const newest = new Map();
    for (const artifact of listed) {
        if (artifact.name.startsWith(ownPrefix))
            continue;
        const others = newest.get(artifact.name) ?? [];
        const ahead = Date.parse(artifact.createdAt) - Date.parse(others[0]?.createdAt ?? artifact.createdAt);
        if (ahead > 0 || others.length === 0)
            newest.set(artifact.name, [artifact]);
        else if (ahead === 0)
            others.push(artifact);
    }
    const groups = [...newest.values()].map((group) => ({ group, one: oneOf(group) }));
    return {
        chosen: groups.flatMap(({ one }) => (one ? [one] : [])),
        contested: groups.flatMap(({ group, one }) => one ? [] : [{ name: group[0]?.name ?? '', ids: group.map(({ id }) => id).sort((a, b) => a - b) }]),
    };
}
/** The same whatever the order of the list: of equal bytes one that can still be had, with the smallest id. */
function oneOf(group) {
    const [first, ...more] = group.toSorted((a, b) => Number(a.expired) - Number(b.expired) || a.id - b.id);
    return more.every(({ sha256 }) => sha256 !== undefined && sha256 === first?.sha256) ? first : undefined;
}
/**
 * What became of artifacts between two listings: the run may still have jobs that delete and upload.
 *
 * @param used ids of those that matter.
 */
function replacedArtifacts(before, after, used) {
    const now = new Map(after.map((one) => [one.id, one]));
    const { chosen, contested } = chooseArtifacts(after);
    const newest = new Map(chosen.map((one) => [one.name, one]));
    const doubtful = new Set(contested.map(({ name }) => name));
    return before.flatMap(({ id, name, sha256 }) => {
        const other = newest.get(name);
        const what = !now.has(id)
            ? `it is no longer there${other ? `; there is id ${other.id} now` : ''}`
            : now.get(id)?.sha256 !== sha256
                ? 'GitHub gives another digest for it now'
                : doubtful.has(name) || (other && other.id !== id && other.sha256 !== sha256)
                    ? `there is another of that name now${other && other.id !== id ? `, id ${other.id}` : ''}`
                    : undefined;
        return used.has(id) && what !== undefined ? [{ name, id, what }] : [];
    });
}

;// CONCATENATED MODULE: ./build/stages/one-at-a-time.js
/** Makes a queue: work that is given to it begins when all work before it has ended, well or not. */
function oneAtATime() {
    let last = Promise.resolve();
    return (work) => {
        const done = last.then(work);
        last = done.catch(() => undefined);
        return done;
    };
}

;// CONCATENATED MODULE: ./build/stages/fetch-artifacts.js





/** Downloads at one time: enough to fill a runner's network. Each holds one piece of its stream in memory. */
const parallel = 4;
/** Left free for whatever else the job writes. Bytes. */
const spareBytes = 256 * 1024 * 1024;
/** What can be published. Everything else in an artifact is a stranger. */
const isDistribution = ({ file }) => /\.(?:whl|tar\.gz)$/.test(file);
/**
 * Fetches one artifact of each name of the run by its id, compares the bytes with GitHub's digest, and only then
 * unpacks. What does not have its digest is kept out of `files`; the check `altered-artifact` reports it. At the end
 * the run is listed again: what was replaced meanwhile is told.
 *
 * @throws ReleaseError ARTIFACT_GONE, DISK_FULL before anything is fetched.
 */
async function fetchArtifacts(run, ports) {
    const { chosen, contested } = chooseArtifacts(await ports.artifacts.list(run.id));
    const folder = await ports.files.workspace('artifacts');
    await requireSpace(chosen, folder, ports.files);
    const bytes = chosen.reduce((sum, { size }) => sum + size, 0);
    const progress = byteProgress('artifacts', bytes, ports.clock.now, ports.log.progress);
    const told = (id) => (count) => progress.tell(id, count);
    const place = { folder, ports, told, alone: oneAtATime() };
    const fetched = [];
    const waiting = [...chosen];
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift())
            fetched.push(await fetchOne(next, place));
    };
    await Promise.all(Array.from({ length: parallel }, work));
    const all = fetch_artifacts_joined(fetched);
    const used = new Set(all.files.map(({ artifact }) => artifact.id));
    const replaced = replacedArtifacts(chosen, await ports.artifacts.list(run.id), used);
    return { ...all, contested, replaced };
}
/** Blobs stay until they are unpacked, and an unpacked one lies beside its own for a moment. */
async function requireSpace(chosen, folder, files) {
    const sizes = chosen.map(({ size }) => size).sort((a, b) => b - a);
    const sum = (some) => some.reduce((total, one) => total + one, 0);
    const need = sum(sizes) + sum(sizes.slice(0, parallel)) + spareBytes;
    const free = await files.freeBytes(folder);
    if (free >= need)
        return;
    const what = `${chosen.length} artifacts of ${megabytes(sum(sizes))} MB need ${megabytes(need)} MB with their contents`;
    throw new errors/* ReleaseError */.K2('DISK_FULL', `${what}; ${folder} has ${megabytes(free)} MB left`);
}
/** In the order of names, so that the same run gives the same result whatever arrived first. */
function fetch_artifacts_joined(fetched) {
    const byName = (name) => (a, b) => name(a) < name(b) ? -1 : 1;
    return {
        artifacts: fetched.flatMap(({ artifacts }) => artifacts).sort(byName(({ facts }) => facts.name)),
        files: fetched.flatMap(({ files }) => files).sort(byName(({ file, artifact }) => `${file} ${artifact.name}`)),
        strangers: fetched
            .flatMap(({ strangers }) => strangers)
            .sort(byName(({ artifact, file }) => `${artifact} ${file}`)),
    };
}
async function fetchOne(facts, { folder, ports, told, alone }) {
    const { files } = ports;
    if (facts.expired) {
        throw new errors/* ReleaseError */.K2('ARTIFACT_GONE', `artifact ${facts.name} (id ${facts.id}) of this run has expired`);
    }
    const blob = files.join(folder, `${facts.id}.blob`);
    const got = await ports.artifacts.download(facts, blob, told(facts.id));
    const artifacts = [{ facts, received: got.sha256 }];
    const digest = (0,model_digest/* parseSha256 */.tz)(got.sha256);
    if (!digest.ok || facts.sha256 !== digest.value) {
        await files.remove(blob);
        return { artifacts, files: [], strangers: [] };
    }
    const home = files.join(folder, String(facts.id));
    await files.makeFolder(home);
    const { kind, file = facts.name } = got;
    const all = kind === 'zip' ? await alone(() => unpacked(blob, home, ports)) : await kept(file, blob, home, ports);
    // Logs and reports lie in artifacts of their own. Beside a distribution nothing else may lie.
    if (!all.some(isDistribution))
        return { artifacts, files: [], strangers: [] };
    const artifact = { id: facts.id, name: facts.name, sha256: digest.value };
    const hashed = [];
    for (const one of all.filter(isDistribution))
        hashed.push({ ...one, ...(await files.hash(one.path)), artifact });
    const why = 'it is neither a wheel nor an sdist and lies beside one';
    const others = all.filter((one) => !isDistribution(one));
    return {
        artifacts,
        files: hashed,
        strangers: others.map((other) => ({ artifact: facts.name, file: other.file, why })),
    };
}
async function unpacked(blob, home, { files }) {
    const all = await files.unpack(blob, home);
    await files.remove(blob);
    return all;
}
async function kept(file, blob, home, { files }) {
    const path = files.join(home, file);
    await files.move(blob, path);
    return [{ file, path }];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/workflow/job-name-pattern.js
/**
 * The names that GitHub's jobs API can give to the jobs of one key: the declared name with its expressions filled in,
 * the values of a matrix behind it in brackets, and the jobs of a called workflow behind a slash.
 *
 * @param declared name, or the key where there is none.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idname
 */
function jobNamePattern(declared) {
    const parts = declared.split(/\$\{\{.*?\}\}/s).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    // Two expressions side by side would make an expression that takes exponential time.
    const joined = parts.filter((part, at) => part !== '' || at === 0 || at === parts.length - 1).join('[^]*');
    return new RegExp(`^${joined}(?: \\([^]*\\))?(?: / [^]*)?$`);
}

;// CONCATENATED MODULE: ./build/workflow/needed-jobs.js



/** Jobs of one workflow that are looked at; GitHub allows 256 of a matrix, and no workflow has so many keys. */
const maxJobs = 1_000;
/**
 * The jobs in the closure of `needs` of one job.
 *
 * @param text of the workflow file; its length is bounded by the caller.
 * @param key of the job that waits, as GITHUB_JOB tells it.
 * @returns the reason where the file cannot be read, or has no such job.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
function neededJobs(text, key) {
    const jobs = jobsIn(text);
    if (!jobs.ok)
        return jobs;
    if (!jobs.value.has(key))
        return (0,parsed/* bad */.M)(`it has no job ${JSON.stringify(key)}`);
    const found = new Set();
    const waiting = [key];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const need of jobs.value.get(next)?.needs ?? []) {
            if (!jobs.value.has(need))
                return (0,parsed/* bad */.M)(`job ${next} needs ${JSON.stringify(need)}, which is not there`);
            if (found.has(need))
                continue;
            found.add(need);
            waiting.push(need);
        }
    }
    const exact = new Map([...jobs.value].map(([one, { name }]) => [name, one]));
    return (0,parsed/* good */.u)([...found].map((one) => ({ key: one, isName: nameOf(one, jobs.value.get(one)?.name ?? one, exact) })));
}
/** A name that is another job's own, letter by letter, is not one of this job's matrix. */
function nameOf(key, name, exact) {
    const pattern = jobNamePattern(name);
    return (asked) => pattern.test(asked) && (exact.get(asked) ?? key) === key;
}
function jobsIn(text) {
    const jobs = membersOf(membersOf(yamlIn(text)).get('jobs'));
    if (jobs.size === 0)
        return (0,parsed/* bad */.M)('it is not readable as YAML, or it has no jobs');
    if (jobs.size > maxJobs)
        return (0,parsed/* bad */.M)(`it has ${jobs.size} jobs; ${maxJobs} are read`);
    return (0,parsed/* good */.u)(new Map([...jobs].map(([key, job]) => {
        const members = membersOf(job);
        const name = members.get('name');
        return [key, { name: typeof name === 'string' ? name : key, needs: textsIn(members.get('needs')) }];
    })));
}
/** Total: whatever the text is, nothing is thrown. Keys are not compared, for the library takes the square of them. */
function yamlIn(text) {
    try {
        return (0,dist/* parse */.qg)(text, { schema: 'core', uniqueKeys: false, maxAliasCount: 100, logLevel: 'silent' });
    }
    catch {
        return undefined;
    }
}
const membersOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : new Map();
/** `needs: a` is short for `needs: [a]`. */
function textsIn(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((one) => typeof one === 'string');
}

;// CONCATENATED MODULE: ./build/stages/fetch-needed.js


/**
 * The jobs that this job needs, from the workflow file at the run's own commit: the file that GitHub ran.
 *
 * @returns `undefined` where nothing tells which job of the file this is.
 * @throws ReleaseError FACT_UNREADABLE when the file cannot be read, or has no such job.
 */
async function fetchNeeded({ repository, workflowPath, commit }, { jobs, source }) {
    const key = jobs.ownKey?.();
    if (key === undefined)
        return undefined;
    const bytes = await source.readFile(repository, workflowPath, commit);
    const needed = bytes && neededJobs(Buffer.from(bytes).toString('utf8'), key);
    if (needed?.ok)
        return needed.value;
    const why = needed ? needed.reasons.join('; ') : 'it is not there';
    const what = `${workflowPath} at ${commit}, which says on which jobs this one waits`;
    throw new errors/* ReleaseError */.K2('FACT_UNREADABLE', `${what}: ${why}`);
}

// EXTERNAL MODULE: ./build/model/parse-build-record.js
var parse_build_record = __webpack_require__(85084);
// EXTERNAL MODULE: ./build/model/sums.js
var sums = __webpack_require__(63120);
;// CONCATENATED MODULE: ./build/stages/fetch-records.js




/** Bytes of the zip: a record, and what a zip says about one file. */
const maxArtifactBytes = parse_build_record/* maxBuildRecordBytes */.hK + 4_096;
/** Artifacts of one name that are looked at: a re-run leaves one more, and any job can make some. */
const maxTries = 5;
/** Downloads at one time. */
const fetch_records_parallel = 8;
/** Fetches the build record that each stamp names: by id, and only bytes with the digest in the job's own annotation. */
async function fetchRecords(run, stamps, ports) {
    const waiting = stamps.flatMap((one) => (one.stamp.record === undefined ? [] : [{ one, digest: one.stamp.record }]));
    if (waiting.length === 0)
        return { stamps, lostRecords: [] };
    const listed = await ports.artifacts.list(run.id);
    const folder = await ports.files.workspace('records');
    const found = new Map();
    for (let start = 0; start < waiting.length; start += fetch_records_parallel) {
        ports.log.progress(`build records: ${start} of ${waiting.length}`);
        const some = waiting.slice(start, start + fetch_records_parallel).map(async ({ one, digest }, at) => {
            const place = ports.files.join(folder, String(start + at));
            found.set(one, fits(await fetchRecord(digest, listed, place, ports), one.stamp));
        });
        await Promise.all(some);
    }
    return {
        stamps: stamps.map((one) => {
            const record = found.get(one);
            return record?.ok ? { ...one, record: record.value } : one;
        }),
        lostRecords: stamps.flatMap((one) => {
            const record = found.get(one);
            return record === undefined || record.ok ? [] : [{ job: one.job, why: record.reasons.join('; ') }];
        }),
    };
}
async function fetchRecord(digest, listed, folder, ports) {
    const name = (0,parse_build_record/* buildRecordArtifact */.i)(digest);
    const candidates = listed
        .filter((one) => one.name === name && !one.expired)
        .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
    if (candidates.length === 0)
        return (0,parsed/* bad */.M)(`its stamp names the record ${digest}, and the run holds no artifact ${name}`);
    // Any job can add another of that name; the digest decides which of them the leg meant.
    for (const [at, facts] of candidates.slice(0, maxTries).entries()) {
        const bytes = await fetchBytes(facts, ports.files.join(folder, String(at)), ports);
        if (bytes === undefined || (0,model_digest/* sha256Of */.Bj)(bytes) !== digest)
            continue;
        const record = (0,parse_build_record/* parseBuildRecord */.VI)(bytes);
        return record.ok ? record : (0,parsed/* bad */.M)(`its build record cannot be read: ${record.reasons.join('; ')}`);
    }
    return (0,parsed/* bad */.M)(`its stamp names the record ${digest}, and no artifact ${name} holds those bytes`);
}
/** The one file of an artifact; nothing when the artifact is not what `stamp` uploads. */
async function fetchBytes(facts, folder, { artifacts, files }) {
    if (facts.size > maxArtifactBytes)
        return undefined;
    await files.makeFolder(folder);
    const blob = files.join(folder, 'record.zip');
    const got = await artifacts.download(facts, blob, () => undefined);
    if (got.kind !== 'zip' || got.sha256 !== facts.sha256)
        return undefined;
    const home = files.join(folder, 'record');
    await files.makeFolder(home);
    const [one, ...more] = await files.unpack(blob, home);
    if (one?.file !== parse_build_record/* buildRecordFile */.SW || more.length > 0)
        return undefined;
    return files.read(one.path, parse_build_record/* maxBuildRecordBytes */.hK);
}
/** A record is about the files of its own stamp, so that none can be passed off as another leg's. */
function fits(record, { files, list }) {
    if (!record.ok)
        return record;
    const own = list ?? (0,model_digest/* sha256Of */.Bj)((0,sums/* renderSums */.PJ)((files ?? []).map(([name, sha256]) => ({ name, sha256 }))));
    return record.value.of === own ? record : (0,parsed/* bad */.M)('its build record is about other files than its stamp');
}

// EXTERNAL MODULE: ./build/model/latest-jobs.js
var latest_jobs = __webpack_require__(76360);
// EXTERNAL MODULE: ./build/model/parse-stamp.js
var parse_stamp = __webpack_require__(75291);
;// CONCATENATED MODULE: ./build/stages/fetch-stamps.js


/** Questions to GitHub at one time. */
const fetch_stamps_parallel = 8;
/**
 * Reads what each job of the run wrote onto its own check run. No other job can write there, so a stamp is that job's
 * own word. Jobs that never ran have none and are not asked.
 */
async function fetchStamps(jobs, level, { jobs: port, log }) {
    if (level === 'off')
        return { stamps: [], brokenStamps: [] };
    const ran = (0,latest_jobs/* latestJobs */.c)(jobs).filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
    const read = [];
    for (let start = 0; start < ran.length; start += fetch_stamps_parallel) {
        log.progress(`stamps: ${start} of ${ran.length} jobs asked`);
        read.push(...(await Promise.all(ran.slice(start, start + fetch_stamps_parallel).map((job) => stampsOf(job, port)))));
    }
    return {
        stamps: read.flatMap(({ stamps }) => stamps),
        brokenStamps: read.flatMap(({ brokenStamps }) => brokenStamps),
    };
}
async function stampsOf(job, port) {
    const parsed = (await port.stamps(job.id)).map(parse_stamp/* parseStamp */.Pu);
    return {
        stamps: parsed.flatMap((one) => (one.ok ? [{ job, stamp: one.value }] : [])),
        brokenStamps: parsed.flatMap((one) => (one.ok ? [] : [{ job, why: one.reasons.join('; ') }])),
    };
}

// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
;// CONCATENATED MODULE: ./build/stages/match-files.js



/** Takes out what the policy excludes, then holds the rest against the policy's rows. */
function matchFiles(rows, exclude, all) {
    const isExcluded = ({ file }) => exclude.some((glob) => (0,model_glob/* matchesGlob */.k)(glob, file));
    const files = all.filter((one) => !isExcluded(one));
    const parsed = files.map((one) => ({ one, name: (0,file_name/* parseDistributionName */.d)(one.file) }));
    const names = parsed.flatMap(({ name }) => (name.ok ? [name.value] : []));
    return {
        files,
        excluded: all.filter(isExcluded),
        strangers: parsed.flatMap(({ one, name }) => name.ok ? [] : [{ artifact: one.artifact.name, file: one.file, why: name.reasons.join('; ') }]),
        match: (0,expected/* matchExpected */.uJ)(rows, names),
    };
}

;// CONCATENATED MODULE: ./build/stages/2-collect.js
// In: the plan and the policy. Out: the complete set of distributions, each claimed by one leg, bytes on this disk.
// Touches: GitHub (artifacts by id, jobs, annotations of the jobs' own check runs, the workflow file), the disk.











/** Every distribution of the run, hashed, complete, and claimed by the leg that built it. */
class CollectedProof {
    planned;
    files;
    /** File to the row that it meets. */
    rowOf;
    /** File to the job that stamped it; without stamps nobody knows. */
    legOf;
    collection;
    #made = true;
    constructor(planned, collection) {
        this.planned = planned;
        this.files = collection.files;
        this.rowOf = collection.match.rowOf;
        this.legOf = legs(collection);
        this.collection = collection;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** The stage over a list of checks; the list is the product's own, tests hand in shorter ones. */
const collectWith = (checks, tagChecks = [moved_tag/* movedTag */.U]) => ({
    name: 'collect',
    title: 'Collect: fetch every wheel and who made it',
    async run(planned, ports) {
        const collection = await fetchCollection(planned, ports);
        const { plan, sourceNow } = planned;
        const verdicts = [
            ...(plan.mode === 'release' ? tagChecks : []).map((check) => (0,checks_check/* judge */.S)(check, { planned: plan.source, now: sourceNow }, plan.source.ref)),
            ...(0,checks_check/* atLevels */.$)(checks, _2_collect_levelsOf(planned)).map((check) => (0,checks_check/* judge */.S)(check, collection, `run ${collection.run.id}`)),
        ];
        const stopped = stopIfBlocked('collect', verdicts, collection.files);
        if (stopped)
            return stopped;
        if (collection.files.length === 0) {
            const seen = `${collection.artifacts.length} artifacts of run ${collection.run.id}`;
            throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${seen} hold no distribution that the policy does not exclude`);
        }
        return done(new CollectedProof(planned, collection), verdicts);
    },
});
const collect = collectWith(release_checks/* collectionChecks */.S2);
async function fetchCollection(planned, ports) {
    const { plan, policy, run, sourceNow } = planned;
    const needed = await fetchNeeded(run, ports);
    const jobs = await ports.jobs.jobs(run.id);
    const { stamps: read, brokenStamps } = await fetchStamps(jobs, policy.stamp, ports);
    const { stamps, lostRecords } = await fetchRecords(run, read, ports);
    const { artifacts, contested, replaced, files, strangers } = await fetchArtifacts(run, ports);
    const matched = matchFiles(plan.expected, policy.distributions.exclude, files);
    if (matched.excluded.length > 0) {
        ports.log.info(`left out by the policy: ${matched.excluded.map(({ file }) => file).join(', ')}`);
    }
    return {
        plan,
        run,
        sourceNow,
        jobs,
        needed,
        artifacts,
        contested,
        replaced,
        files: matched.files,
        excluded: matched.excluded,
        strangers: [...strangers, ...matched.strangers],
        match: matched.match,
        stamps,
        brokenStamps,
        lostRecords,
        stampLevel: policy.stamp,
        runners: policy.runners,
    };
}
/** Who claims what, and what a claim names, is as strict as the policy wants stamps. */
function _2_collect_levelsOf({ policy }) {
    const level = policy.stamp === 'require' ? 'block' : policy.stamp;
    return { 'unclaimed-digest': level, 'lost-record': level };
}
function legs(collection) {
    const claims = (0,stamp_claims/* claimsOf */.d)(collection);
    const known = collection.files.flatMap(({ file, sha256 }) => {
        const by = claims.get(`${sha256} ${file}`)?.[0];
        return by === undefined ? [] : [[file, by.job]];
    });
    return new Map(known);
}

// EXTERNAL MODULE: ./build/provenance/slsa-parts.js
var slsa_parts = __webpack_require__(58752);
;// CONCATENATED MODULE: ./build/stages/make-release.js



/**
 * Makes `release.json` out of what was proved. The same files of the same run give the same bytes: nothing in it comes
 * from a clock or depends on what arrived first.
 */
function makeRelease({ collected, inspections }, world) {
    const { planned, files, collection } = collected;
    const { plan, run } = planned;
    // Until a builder's bundle takes its place, the job that seals signs.
    const provenance = { signer: (0,slsa_parts/* ownWorkflow */.O3)(run), level: 2 };
    return {
        v: 1,
        world,
        project: plan.project,
        version: plan.version,
        source: plan.source,
        indexes: plan.indexes,
        policy: plan.policy,
        expected: plan.expected,
        run: {
            repository: run.repository,
            repositoryId: run.repositoryId,
            ownerId: run.ownerId,
            id: run.id,
            attempt: run.attempt,
            workflowPath: run.workflowPath,
            ref: run.ref,
            commit: run.commit,
            event: run.event,
            inputs: inputsOf(run),
        },
        legs: make_release_legs(collection),
        distributions: files
            .map((file) => ({ ...sealed(file, inspections.get(file.file), collected), provenance }))
            .sort((a, b) => (0,byte_order/* byteOrder */.T)(a.file, b.file)),
        excluded: collection.excluded.map(({ file }) => file).sort(byte_order/* byteOrder */.T),
    };
}
/** What is not known must not be told as none: the statement promises all of the workflow's inputs. */
function inputsOf({ id, inputs }) {
    if (inputs !== undefined)
        return inputs;
    const what = `the inputs of run ${id}: the runner names no file with its event (GITHUB_EVENT_PATH)`;
    throw new errors/* ReleaseError */.K2('FACT_UNREADABLE', what);
}
/** The jobs that stamped a distribution of this release, by id. */
function make_release_legs({ stamps }) {
    return stamps
        .map(({ job, stamp: { version, commit, dirty, record: sha256 }, record: content }) => ({
        job: {
            id: job.id,
            name: job.name,
            attempt: job.attempt,
            conclusion: job.conclusion ?? '',
            runnerGroup: job.runnerGroup ?? '',
            labels: [...job.labels].sort(byte_order/* byteOrder */.T),
        },
        reported: { version, commit, dirty, ...(sha256 && content && { record: { sha256, content } }) },
    }))
        .sort((a, b) => a.job.id - b.job.id);
}
function sealed({ file, sha256, size, artifact }, inspection, { legOf, rowOf }) {
    const verdicts = inspection?.verdicts ?? [];
    const ids = (status) => verdicts
        .filter((one) => one.status === status)
        .map(({ check }) => check.id)
        .sort(byte_order/* byteOrder */.T);
    return {
        file,
        kind: file.endsWith('.whl') ? 'wheel' : 'sdist',
        sha256,
        size,
        artifact,
        leg: legOf.get(file)?.id ?? null,
        row: rowOf.get(file) ?? null,
        sboms: inspection?.sboms ?? [],
        passed: ids('pass'),
        // A finding that blocks never comes here.
        warned: ids('fail'),
    };
}

// EXTERNAL MODULE: ./build/stages/seal-texts.js + 1 modules
var seal_texts = __webpack_require__(92478);
;// CONCATENATED MODULE: ./build/provenance/judge-provenance.js


/** More differences than this are one: the statement is another release's. */
const shownDifferences = 5;
/**
 * Whether a statement says what the sealed facts say: it is made again and compared, member by member, so that nothing
 * can be added, left out or changed.
 *
 * @returns the reasons against it.
 */
function judgeProvenance(statement, release, distribution) {
    if (statement.predicateType !== slsa_parts/* slsaPredicateType */.x$) {
        return [`the statement has predicate type ${JSON.stringify(String(statement.predicateType).slice(0, 200))}`];
    }
    const again = (0,slsa_statement/* slsaStatement */.P)(release, distribution);
    const differences = [...differing(statement, again, 'statement')];
    const shown = differences.slice(0, shownDifferences).join(', ');
    return differences.length === 0 ? [] : [`the statement differs from release.json in ${JSON.stringify(shown)}`];
}
/** Paths at which two JSON values differ. The depth is that of the statement made here, which is small. */
function* differing(found, wanted, path) {
    if (typeof wanted !== 'object' || wanted === null) {
        if (found !== wanted)
            yield path;
        return;
    }
    if (typeof found !== 'object' || found === null || Array.isArray(found) !== Array.isArray(wanted)) {
        yield path;
        return;
    }
    for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
        const below = `${path}.${key.slice(0, 60)}`;
        // Own members only: a stranger's `__proto__` must not be compared with what every object inherits.
        if (!Object.hasOwn(found, key) || !Object.hasOwn(wanted, key))
            yield below;
        else
            yield* differing(Reflect.get(found, key), Reflect.get(wanted, key), below);
    }
}

// EXTERNAL MODULE: ./build/model/home.js
var home = __webpack_require__(20787);
;// CONCATENATED MODULE: ./build/provenance/judge-signer.js

/**
 * Whether the certificate names the expected workflow, run and kind of runner. Every field is compared whole: a pattern
 * would let a longer name pass. The attempt is free unless one is expected, for a re-run of one run is the same run.
 *
 * @returns the reasons against it; none when it is the expected signer.
 */
function judgeSigner({ signer }, expected) {
    const repository = `https://github.com/${expected.repository}`;
    const workflow = `${repository}/${expected.workflowPath}@${expected.ref}`;
    const called = expected.calledWorkflow === undefined ? workflow : `https://github.com/${expected.calledWorkflow}`;
    const run = `${repository}/actions/runs/${expected.runId}/attempts/`;
    const pairs = [
        ['subject', signer.san, called],
        ['issuer', signer.issuer, home/* githubIssuer */.r],
        ['repository', signer.repository, repository],
        ['commit', signer.commit, expected.commit],
        ['ref', signer.ref, expected.ref],
        ['top-level workflow', signer.buildConfigUri, workflow],
        ['runner environment', signer.runnerEnvironment, 'github-hosted'],
    ];
    const attempt = signer.runInvocationUri.startsWith(run) ? signer.runInvocationUri.slice(run.length) : '';
    return [
        ...pairs
            .filter(([, found, wanted]) => found !== wanted)
            .map(([what, found, wanted]) => `the certificate’s ${what} is ${judge_signer_shown(found)}, expected ${judge_signer_shown(wanted)}`),
        ...(/^[1-9]\d{0,3}$/.test(attempt) && attempt === String(expected.attempt ?? attempt)
            ? []
            : [`the certificate’s run is ${judge_signer_shown(signer.runInvocationUri)}, expected ${run}${expected.attempt ?? 'N'}`]),
    ];
}
const judge_signer_shown = (text) => JSON.stringify(text.slice(0, 300));

;// CONCATENATED MODULE: ./build/provenance/judge-subject.js
/**
 * Whether a statement is about this file and these bytes, and nothing else. Sigstore's verifier does not look: a bundle
 * that verifies may be another file's.
 *
 * @returns the reasons against it.
 */
function judgeSubject({ subject }, file, sha256) {
    const [one] = subject;
    if (subject.length !== 1 || one === undefined)
        return [`the statement has ${subject.length} subjects, expected one`];
    return [
        ...(one.name === file ? [] : [`the statement is about ${JSON.stringify(one.name.slice(0, 300))}, not ${file}`]),
        ...(one.digest.sha256 === sha256 ? [] : [`the statement is about SHA-256 ${one.digest.sha256}, not ${sha256}`]),
    ];
}

;// CONCATENATED MODULE: ./build/stages/verify-provenance.js



/** Whoever signs for this release: its own workflow in its own run, and nobody else. */
const signerOf = ({ run }) => ({
    repository: run.repository,
    workflowPath: run.workflowPath,
    ref: run.ref,
    commit: run.commit,
    runId: run.id,
});
/** Whoever signs this distribution's provenance: a builder, where `release.json` names one, else as {@link signerOf}. */
const provenanceSignerOf = (release, { provenance }) => provenance?.attempt === undefined
    ? signerOf(release)
    : { ...signerOf(release), calledWorkflow: provenance.signer, attempt: provenance.attempt };
/** Verifies one bundle for each distribution as a stranger would, and compares what it says with `release.json`. */
async function verifyProvenance(release, bundles, { verifier, log }) {
    const problems = [];
    for (const [at, distribution] of release.distributions.entries()) {
        const { file, sha256 } = distribution;
        const report = (what, id = 'unverified-provenance') => void problems.push({ id, where: file, what });
        log.progress(`verified ${at} of ${release.distributions.length} provenance statements`);
        const bundle = bundles.get(file);
        if (bundle === undefined) {
            report('it has no provenance');
            continue;
        }
        const verified = await verifier.verify(bundle);
        if (!verified.ok) {
            for (const reason of verified.reasons)
                report(reason);
            continue;
        }
        const { statement } = verified.value;
        const signer = provenanceSignerOf(release, distribution);
        for (const reason of judgeSigner(verified.value, signer))
            report(reason, 'foreign-signer');
        const contradictions = [
            ...judgeSubject(statement, file, sha256),
            ...judgeProvenance(statement, release, distribution),
        ];
        for (const reason of contradictions)
            report(reason, 'contradicting-provenance');
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/stages/attest-built.js









/**
 * In a builder's own workflow, after its build job and in another: fetches that job's artifact by its id, hashes it,
 * asks GitHub and the build job's own stamp about it, and signs one statement for each distribution. The job that signs
 * runs no project code, and opens no distribution.
 *
 * The id comes out of the build job's outputs, which no other job can change. The digests that are signed come out of
 * the bytes.
 */
const attestBuilt = {
    name: 'attest',
    title: 'Attest: sign what this call has built',
    async run({ planned, artifact }, ports) {
        const facts = await claimedArtifact(planned, artifact, ports);
        const siblings = await siblingPorts(planned, facts, ports);
        const outcome = await collectWith(release_checks/* builtChecks */.IM, []).run(planned, siblings);
        if (outcome.kind === 'stopped')
            return outcome;
        const provenance = await ownProvenance(planned, ports);
        const made = makeRelease({ collected: outcome.value, inspections: new Map() }, ports.world);
        const release = { ...made, distributions: made.distributions.map((one) => ({ ...one, provenance })) };
        const bundles = await signAll(release, ports);
        const name = await upload(facts, bundles, ports);
        return done({ release, bundles, artifact: name }, outcome.verdicts);
    },
};
async function claimedArtifact({ run }, { id, sha256 }, { artifacts }) {
    const facts = (await artifacts.list(run.id)).find((one) => one.id === id);
    if (facts === undefined)
        throw new errors/* ReleaseError */.K2('ARTIFACT_GONE', `run ${run.id} holds no artifact with id ${id}`);
    if (facts.sha256 === sha256)
        return facts;
    const recorded = facts.sha256 ?? 'no digest';
    const what = `artifact-digest: the build job says ${sha256} of artifact ${id}, and GitHub recorded ${recorded}`;
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', what);
}
/**
 * The run as far as it concerns this call: its one artifact, build records, and the jobs of the same call. Other calls
 * may still be at work, and to ask for everybody's stamps in each would be thousands of questions.
 */
async function siblingPorts({ run }, facts, ports) {
    const own = await ports.jobs.ownJobId();
    const all = await ports.jobs.jobs(run.id);
    const me = all.find(({ id }) => id === own);
    const call = me?.name.slice(0, me.name.lastIndexOf(' / ') + 1) ?? '';
    if (me === undefined || call === '') {
        const what = 'attest-wheel runs in a called workflow, in a job beside the one that built (as in build-wheel.yml)';
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${what}; GitHub calls this job ${JSON.stringify(me?.name ?? 'unknown')}`);
    }
    const siblings = all.filter(({ id, name }) => id !== own && name.startsWith(`${call}/ `));
    const listed = async () => (await ports.artifacts.list(run.id)).filter(({ id, name }) => id === facts.id || name.startsWith('wheelgate-'));
    return {
        ...ports,
        artifacts: { ...ports.artifacts, list: listed },
        // Nor is this job in the run's own workflow file: what it waits for, the called one says.
        jobs: { ...ports.jobs, jobs: async () => siblings, ownKey: () => undefined },
    };
}
/** The certificate will name the workflow of this very job, whichever started it. Its level is the policy's to give. */
async function ownProvenance({ run }, { approvals }) {
    const { jobWorkflowRef } = await approvals.claims();
    return { signer: jobWorkflowRef, level: 2, attempt: run.attempt };
}
async function signAll(release, ports) {
    // What nobody could verify now is better not signed: an entry of the log stays for ever.
    await ports.verifier.trustedRoot();
    const statements = release.distributions.map((one) => (0,slsa_statement/* slsaStatement */.P)(release, one));
    const made = await ports.signer.sign(statements, (count) => ports.log.progress(`signed ${count} of ${statements.length}`));
    const bundles = new Map(release.distributions.map(({ file }, at) => [file, bundleAt(made, at, file)]));
    const problems = await verifyProvenance(release, bundles, ports);
    if (problems.length === 0)
        return bundles;
    const reasons = problems.map(({ where, what }) => `${where}: ${what}`).join('; ');
    throw new errors/* ReleaseError */.K2('SIGNING_REFUSED', `what was signed does not verify: ${reasons}`);
}
function bundleAt(made, at, file) {
    const bundle = made[at];
    if (bundle === undefined)
        throw new errors/* ReleaseError */.K2('BUG', `the signer gave no bundle for ${file}`);
    return bundle;
}
async function upload({ name: of }, bundles, { files, artifacts }) {
    const folder = await files.workspace('built');
    const names = [...bundles.keys()].map(seal_texts/* sealNames */.o.bundle);
    for (const [file, bundle] of bundles) {
        await files.write(files.join(folder, seal_texts/* sealNames */.o.bundle(file)), `${JSON.stringify(bundle)}\n`);
    }
    const name = builtArtifactName(of);
    await artifacts.upload(name, folder, names);
    return name;
}

// EXTERNAL MODULE: ./build/commands/empty-report.js
var empty_report = __webpack_require__(65253);
;// CONCATENATED MODULE: ./build/commands/stopped-report.js

/** The report of a release that a stage stopped: what blocks, and the remedy of each check that found something. */
function stoppedReport(report, { stage, because, verdicts, files }) {
    const remedies = verdicts.filter(finding/* blocks */.B).map(({ check }) => `${check.remedy} (${check.id})`);
    return {
        ...report,
        headline: `Stopped in stage ${stage}: ${because}`,
        stopped: { stage, because },
        next: [...new Set(remedies)],
        files,
        verdicts: [...report.verdicts, ...verdicts],
    };
}

;// CONCATENATED MODULE: ./build/commands/attest-wheel.js






/** The job beside a builder's build job: signs, as that workflow, what the build job uploaded. In a trial, nothing. */
async function attestWheel(inputs, ports) {
    const report = (0,empty_report/* emptyReport */._)('attest-wheel', ports.world);
    const { artifact } = inputs;
    if (artifact === undefined) {
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', 'artifact-id is empty: pass needs.build.outputs.artifact-id');
    }
    const first = await perform(replan, { plan: inputs.plan }, ports);
    if (first.kind === 'stopped')
        return stoppedReport(report, first);
    const planned = first.value;
    const known = { ...report, plan: planned.plan, verdicts: first.verdicts };
    if (planned.plan.mode === 'trial')
        return { ...known, headline: 'Trial: nothing is signed' };
    const last = await perform(attestBuilt, { planned, artifact }, ports);
    if (last.kind === 'stopped')
        return stoppedReport(known, last);
    const { release, artifact: kept } = last.value;
    const { distributions } = release;
    const count = `${distributions.length} ${distributions.length === 1 ? 'file' : 'files'}`;
    return {
        ...known,
        headline: `Attested: ${count} of ${release.project} ${release.version}, by ${distributions[0]?.provenance?.signer}`,
        files: distributions.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        verdicts: [...known.verdicts, ...last.verdicts],
        next: [`The job \`seal\` takes the bundles out of artifact ${kept}, when the policy names this workflow.`],
    };
}

;// CONCATENATED MODULE: ./build/model/parse-publication.js




/** `publication.json`, and the job output of the same content: one line, less than 64 KB. */
const publicationDocument = {
    name: 'the publication',
    form: 'line',
    maxBytes: 64 * 1024 - 1,
    shape: (0,shape/* object */.Ik)({
        v: (0,shape/* choice */.Yq)(1),
        world: fact_shapes/* world */.z,
        index: fact_shapes/* indexName */.mo,
        project: fact_shapes/* project */.Cv,
        version: fact_shapes/* version */.rE,
        seal: fact_shapes/* sha256 */.sc,
        state: (0,shape/* choice */.Yq)('published', 'handed-off', 'confirmed', 'stale', 'different'),
        files: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
            file: fact_shapes/* fileName */.Md,
            sha256: fact_shapes/* sha256 */.sc,
            how: (0,shape/* choice */.Yq)('uploaded', 'already-there', 'pending', 'confirmed'),
        }), { max: 1_000, sorted: { compare: (a, b) => (0,byte_order/* byteOrder */.T)(a.file, b.file), says: 'by file in byte order' } }),
    }),
};
/** Spells a publication: the same files give the same bytes, in whatever order the uploads ended. */
const renderPublication = (publication) => (0,model_document/* renderDocument */.y)(publicationDocument, publication);
/** Reads a publication that an earlier job left behind. */
const parsePublication = (text) => parseDocument(publicationDocument, text);

;// CONCATENATED MODULE: ./build/provenance/judge-builder-claim.js

/** More than any policy gives a job of this run's own workflow. */
const ownLevel = 2;
/**
 * Whether `release.json` claims for a distribution what the policy allows: with `signers`, one of them at its level or
 * below, in an attempt between that of the leg and that of the seal; without, the run's own workflow.
 *
 * @returns the reasons against it.
 */
function judgeBuilderClaim({ run, legs }, { leg, provenance }, signers) {
    if (provenance?.attempt === undefined) {
        if (signers.length > 0)
            return ['no builder of the policy’s signers signed it'];
        const { signer, level } = provenance ?? { signer: (0,slsa_parts/* ownWorkflow */.O3)(run), level: ownLevel };
        if (signer === (0,slsa_parts/* ownWorkflow */.O3)(run) && level === ownLevel)
            return [];
        return [`release.json claims level ${level} by ${signer}, and no signers are in the policy`];
    }
    const { signer, level, attempt } = provenance;
    const allowed = signers.find(({ workflow }) => workflow === signer);
    if (allowed === undefined)
        return [`${signer} is none of the policy’s signers`];
    const job = legs.find((one) => one.job.id === leg)?.job;
    const [first, last] = [job?.attempt ?? 1, run.attempt];
    return [
        ...(level > allowed.level ? [`level ${level} is claimed; the policy allows ${signer} level ${allowed.level}`] : []),
        ...(attempt < first || attempt > last
            ? [`it was signed in attempt ${attempt}; the file was built in attempt ${first} and sealed in attempt ${last}`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/provenance/builder-claim.js
/** GitHub's name for the group of its own runners. */
const ownRunners = 'GitHub Actions';
/**
 * What may be claimed for provenance that this certificate signed: the level that the policy gives to exactly that
 * workflow. Level 3 asks for a build on a machine of GitHub's own, so that a leg of which this is not known gets 2.
 *
 * @returns `undefined` when the policy names another workflow, or the certificate no attempt.
 */
function builderClaim({ san, runInvocationUri }, signers, leg) {
    const signer = signers.find(({ workflow }) => san === `https://github.com/${workflow}`);
    const [, attempt] = /\/attempts\/([1-9]\d{0,2})$/.exec(runInvocationUri) ?? [];
    if (signer === undefined || attempt === undefined)
        return undefined;
    const { workflow, level } = signer;
    return { signer: workflow, level: leg?.job.runnerGroup === ownRunners ? level : 2, attempt: Number(attempt) };
}

// EXTERNAL MODULE: ./build/provenance/claimed-subjects.js
var claimed_subjects = __webpack_require__(97653);
;// CONCATENATED MODULE: ./build/stages/fetch-texts.js
/** One text: provenance of 1,024 distributions with room to spare. */
const maxTextBytes = 32 * 1024 * 1024;
const refuse = (where, what) => ({ kind: 'refused', where, what });
/**
 * Fetches an artifact that holds nothing but texts. Its bytes must be those that GitHub recorded, each name must be
 * there once, and each text must be UTF-8. Who put it there is not known.
 *
 * @param name of the folder for it.
 * @throws ReleaseError ARTIFACT_GONE, GITHUB_UNREACHABLE, FILE_UNREADABLE when it is no archive that can be read.
 */
async function fetchTexts(artifact, name, ports) {
    const { files } = ports;
    const folder = await files.workspace(name);
    const blob = files.join(await files.workspace(`${name}-artifact`), 'texts.zip');
    const got = await ports.artifacts.download(artifact, blob, () => undefined);
    if (got.sha256 !== artifact.sha256) {
        const recorded = artifact.sha256 ?? 'no digest';
        return refuse(`artifact ${artifact.name}`, `GitHub recorded ${recorded}, the bytes that came have ${got.sha256}`);
    }
    const texts = new Map();
    for (const { file, path } of await files.unpack(blob, folder)) {
        const bytes = await files.read(path, maxTextBytes);
        const text = Buffer.from(bytes).toString('utf8');
        // Later steps take the folder: what lies in it must be what is judged here.
        if (texts.has(file))
            return refuse(file, 'it is there twice');
        if (!Buffer.from(text, 'utf8').equals(bytes))
            return refuse(file, 'it is not UTF-8 text');
        texts.set(file, text);
    }
    await files.remove(blob);
    return { kind: 'texts', texts, folder };
}

// EXTERNAL MODULE: ./build/model/parse-release.js + 1 modules
var parse_release = __webpack_require__(34622);
// EXTERNAL MODULE: ./build/provenance/pypi-attestation.js + 1 modules
var pypi_attestation = __webpack_require__(89401);
;// CONCATENATED MODULE: ./build/stages/open-seal.js







const open_seal_refuse = (where, what) => ({
    kind: 'refused',
    problems: [{ id: 'altered-seal', where, what }],
});
/**
 * Fetches the seal of that digest from the run's artifacts and reads it. The digest decides: an artifact of the right
 * name with other content is refused.
 *
 * @throws ReleaseError ARTIFACT_GONE when the run holds no artifact of that name.
 */
async function openSeal(digest, listed, ports) {
    const name = (0,sums/* sealArtifactName */.NM)(digest);
    const artifact = listed
        .filter((one) => one.name === name)
        .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))[0];
    if (artifact === undefined)
        throw new errors/* ReleaseError */.K2('ARTIFACT_GONE', `this run holds no artifact ${name}`);
    const opening = await openSealArtifact(artifact, ports);
    if (opening.kind === 'refused' || opening.seal.digest === digest)
        return opening;
    return open_seal_refuse(seal_texts/* sealNames */.o.sums, `its SHA-256 is ${opening.seal.digest}, the seal’s digest is ${digest}`);
}
/** Fetches and reads one artifact as a seal, whatever its digest turns out to be. */
async function openSealArtifact(artifact, ports) {
    const fetched = await fetchTexts(artifact, 'seal', ports);
    if (fetched.kind === 'refused')
        return open_seal_refuse(fetched.where, fetched.what);
    return readSeal(fetched.texts, fetched.folder);
}
/** Reads the three parts, makes the seal again, and compares every byte. */
function readSeal(texts, folder) {
    const release = (0,parse_release/* parseRelease */.BC)(texts.get(seal_texts/* sealNames */.o.release) ?? '');
    if (!release.ok)
        return open_seal_refuse(seal_texts/* sealNames */.o.release, release.reasons.join('; '));
    const policyText = texts.get(seal_texts/* sealNames */.o.policy);
    if (policyText === undefined)
        return open_seal_refuse(seal_texts/* sealNames */.o.policy, 'it is not in the seal');
    if ((0,model_digest/* sha256Of */.Bj)(policyText) !== release.value.policy.sha256)
        return open_seal_refuse(seal_texts/* sealNames */.o.policy, 'it is not the policy of release.json');
    const bundles = new Map();
    for (const { file } of release.value.distributions) {
        const bundle = parseBundle(texts.get(seal_texts/* sealNames */.o.bundle(file)));
        if (bundle === undefined)
            return open_seal_refuse(seal_texts/* sealNames */.o.bundle(file), 'it is missing or no Sigstore bundle');
        bundles.set(file, bundle);
    }
    const { digest, texts: again } = (0,seal_texts/* sealTexts */.X)(release.value, policyText, bundles);
    for (const name of new Set([...again.keys(), ...texts.keys()])) {
        if (again.get(name) !== texts.get(name))
            return open_seal_refuse(name, 'it is not what release.json, policy and provenance make');
    }
    return { kind: 'opened', seal: { digest, release: release.value, policyText, bundles, folder } };
}
/** A bundle that has a PEP 740 form, verified by nobody; `undefined` for any other text. */
function parseBundle(text) {
    try {
        const value = JSON.parse(text ?? '');
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        // Nobody has verified it yet: a bundle without a PEP 740 form is a stranger's, and no bug of ours.
        return (0,pypi_attestation/* pypiAttestation */.p)({ ...value }).ok ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/stages/builder-provenance.js







/** Artifacts of bundles; one for each call of a builder, and a run has at most so many jobs. */
const maxArtifacts = 1_000;
/** Downloads at one time. */
const builder_provenance_parallel = 4;
/** Bytes of one such artifact. */
const builder_provenance_maxArtifactBytes = 64 * 1024 * 1024;
/**
 * Takes the builders' own bundles for the provenance of a release: exactly one for the digest of each distribution, by a
 * workflow of the policy's `signers`, in this run. They lie in artifacts, where any job could have put them, so each is
 * judged as a stranger's, and two about the same bytes are refused rather than chosen from.
 *
 * @returns the release with who signed what; incomplete where there are problems.
 */
async function builderProvenance(release, signers, listed, ports) {
    const { found, problems } = await fetchBundles(listed, ports);
    const all = [...problems];
    const bundles = new Map();
    const distributions = [];
    for (const one of release.distributions) {
        ports.log.progress(`builders’ provenance: ${distributions.length} of ${release.distributions.length} files`);
        const about = found.filter(({ subjects }) => subjects.includes(one.sha256));
        const taken = await takeBundle(one, about, { release, signers, ports });
        all.push(...taken.problems);
        distributions.push(taken.distribution);
        if (taken.bundle !== undefined)
            bundles.set(one.file, taken.bundle);
    }
    return { release: { ...release, distributions }, bundles, problems: all };
}
async function takeBundle(distribution, about, { release, signers, ports, }) {
    const { file: where, leg: job } = distribution;
    const refuse = (id, ...whats) => ({
        distribution,
        problems: whats.map((what) => ({ id, where, what })),
    });
    const [found, ...more] = about;
    if (found === undefined)
        return refuse('missing-builder-provenance', 'no artifact of this run holds a bundle for it');
    if (more.length > 0) {
        const places = about.map(({ artifact }) => artifact).join(', ');
        return refuse('repeated-builder-provenance', `${about.length} bundles are about its digest, in ${places}`);
    }
    const { bundle } = found;
    const verified = await ports.verifier.verify(bundle);
    if (!verified.ok)
        return refuse('unverified-provenance', ...verified.reasons);
    const leg = release.legs.find((one) => one.job.id === job);
    const provenance = builderClaim(verified.value.signer, signers, leg);
    if (provenance === undefined) {
        const names = signers.map(({ workflow }) => workflow).join(', ');
        const { san } = verified.value.signer;
        return refuse('foreign-signer', `${JSON.stringify(san.slice(0, 300))} signed it; the policy’s signers are ${names}`);
    }
    const claimed = { ...distribution, provenance };
    const reasons = judgeBuilderClaim(release, claimed, signers);
    const others = await verifyProvenance({ ...release, distributions: [claimed] }, new Map([[where, bundle]]), ports);
    const claims = reasons.map((what) => ({ id: 'foreign-signer', where, what }));
    return { distribution: claimed, bundle, problems: [...claims, ...others] };
}
async function fetchBundles(listed, ports) {
    const found = [];
    const problems = [];
    const newest = newestOfEachName(listed.filter(({ name, expired }) => isBuiltArtifact(name) && !expired));
    if (newest.length > maxArtifacts) {
        const what = `there are ${newest.length} artifacts of bundles; ${maxArtifacts} are read`;
        return { found, problems: [{ id: 'unverified-provenance', where: 'this run', what }] };
    }
    for (let start = 0; start < newest.length; start += builder_provenance_parallel) {
        const some = newest.slice(start, start + builder_provenance_parallel);
        const read = await Promise.all(some.map((artifact, at) => bundlesIn(artifact, `built-${start + at}`, ports)));
        for (const [at, one] of read.entries()) {
            if (typeof one !== 'string')
                found.push(...one);
            else
                problems.push({ id: 'unverified-provenance', where: `artifact ${some[at]?.name}`, what: one });
        }
    }
    return { found, problems };
}
/** A leg that is run again uploads its bundles again, as it does its files: the newest by time counts. */
function newestOfEachName(listed) {
    const newest = new Map();
    for (const one of listed) {
        const other = newest.get(one.name);
        if (other === undefined || Date.parse(one.createdAt) > Date.parse(other.createdAt))
            newest.set(one.name, one);
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** @returns the bundles; or why they cannot be read. */
async function bundlesIn(artifact, folder, ports) {
    if (artifact.size > builder_provenance_maxArtifactBytes)
        return `it has ${artifact.size} bytes; ${builder_provenance_maxArtifactBytes} are read`;
    const fetched = await fetchTexts(artifact, folder, ports);
    if (fetched.kind === 'refused')
        return `${fetched.where}: ${fetched.what}`;
    const found = [];
    for (const [name, text] of fetched.texts) {
        const bundle = parseBundle(text);
        const subjects = bundle === undefined ? undefined : (0,claimed_subjects/* claimedSubjects */.T)(bundle);
        if (bundle === undefined || subjects === undefined)
            return `${name} is no bundle of a statement`;
        found.push({ artifact: artifact.name, bundle, subjects });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/stages/fetch-sealed.js

/** Downloads at one time. */
const fetch_sealed_parallel = 4;
/**
 * Fetches the sealed distributions again, each artifact by its id, and hashes every byte.
 *
 * @throws ReleaseError ARTIFACT_GONE when an artifact was deleted and nothing has taken its place.
 */
async function fetchSealed(release, listed, ports) {
    const folder = await ports.files.workspace('sealed');
    const groups = new Map();
    for (const one of release.distributions)
        groups.set(one.artifact.id, [...(groups.get(one.artifact.id) ?? []), one]);
    const waiting = [...groups.values()];
    const fetched = [];
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            ports.log.progress(`distributions: ${fetched.length} of ${groups.size} artifacts fetched again`);
            fetched.push(await fetchGroup(next, folder, listed, ports));
        }
    };
    await Promise.all(Array.from({ length: fetch_sealed_parallel }, work));
    return {
        paths: new Map(fetched.flatMap(({ paths }) => [...paths])),
        problems: fetched.flatMap(({ problems }) => problems).sort((a, b) => (a.where < b.where ? -1 : 1)),
    };
}
/** All distributions that lie in one artifact. */
async function fetchGroup(members, folder, listed, { artifacts, files }) {
    const sealed = members[0]?.artifact;
    if (sealed === undefined)
        return { paths: new Map(), problems: [] };
    const refuse = (what) => ({
        paths: new Map(),
        problems: [{ id: 'altered-seal', where: `artifact ${sealed.name}`, what }],
    });
    const facts = listed.find(({ id }) => id === sealed.id);
    if (facts === undefined) {
        const other = listed.find(({ name }) => name === sealed.name);
        if (other)
            return refuse(`it was replaced: sealed was id ${sealed.id}, now there is id ${other.id}`);
        throw new errors/* ReleaseError */.K2('ARTIFACT_GONE', `artifact ${sealed.name} (id ${sealed.id}) is no longer in this run`);
    }
    if (facts.sha256 !== sealed.sha256)
        return refuse(`GitHub records ${facts.sha256 ?? 'no digest'}, sealed was ${sealed.sha256}`);
    const blob = files.join(folder, `${sealed.id}.blob`);
    const got = await artifacts.download(facts, blob, () => undefined);
    if (got.sha256 !== sealed.sha256)
        return refuse(`the bytes that came have SHA-256 ${got.sha256}, sealed was ${sealed.sha256}`);
    const home = files.join(folder, String(sealed.id));
    await files.makeFolder(home);
    const unpacked = got.kind === 'zip' ? await files.unpack(blob, home) : await single(got.file ?? facts.name, blob, home, files);
    const at = new Map(unpacked.map(({ file, path }) => [file, path]));
    return compare(members, at, files);
}
/** A file artifact keeps its own name, by which it is inspected and uploaded later. */
async function single(file, blob, home, files) {
    const path = files.join(home, file);
    await files.move(blob, path);
    return [{ file, path }];
}
async function compare(members, at, files) {
    const paths = new Map();
    const problems = [];
    for (const { file, sha256, artifact } of members) {
        const path = at.get(file);
        const now = path === undefined ? undefined : await files.hash(path);
        if (path !== undefined && now?.sha256 === sha256)
            paths.set(file, path);
        else {
            const what = now === undefined
                ? `it is not in artifact ${artifact.name}`
                : `it has SHA-256 ${now.sha256}, sealed was ${sha256}`;
            problems.push({ id: 'altered-seal', where: file, what });
        }
    }
    return { paths, problems };
}

;// CONCATENATED MODULE: ./build/stages/judge-place.js

/**
 * Whether a seal belongs here: to this world, this run, the plan that this job derived again, and the policy as it
 * stands at the run's commit now.
 */
async function judgePlace({ release, policyText }, run, planned, ports) {
    const { plan } = planned ?? {};
    const inForce = planned === undefined ? (await readPolicy(ports, run, release.policy.path)).text : planned.policyText;
    const pairs = [
        ['world', release.world, ports.world],
        ['repository', release.run.repository, run.repository],
        ['run', release.run.id, run.id],
        ['commit', release.run.commit, run.commit],
        ['workflow', release.run.workflowPath, run.workflowPath],
        ['policy', policyText, inForce],
        ['project', release.project, plan?.project ?? release.project],
        ['version', release.version, plan?.version ?? release.version],
        ['source', release.source, plan?.source ?? release.source],
        ['expected set', release.expected, plan?.expected ?? release.expected],
        ['indexes', release.indexes, plan?.indexes ?? release.indexes],
    ];
    return pairs.flatMap(([what, sealed, here]) => {
        const [a, b] = [JSON.stringify(sealed), JSON.stringify(here)];
        if (a === b)
            return [];
        return [{ id: 'foreign-seal', where: `the seal’s ${what}`, what: `it is ${cut(a)}; this job finds ${cut(b)}` }];
    });
}
const cut = (text) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

;// CONCATENATED MODULE: ./build/stages/reusable-seal.js


const reusable_seal_prefix = 'wheelgate-seal-';
/**
 * Looks for a seal that an earlier attempt of this run made over the same set. Signing again would put a second
 * statement of the same fact on a public log and give the approver another digest.
 */
async function reusableSeal(release, listed, ports) {
    for (const artifact of listed.filter(({ name, expired }) => name.startsWith(reusable_seal_prefix) && !expired)) {
        const opening = await openSealArtifact(artifact, ports);
        if (opening.kind === 'refused' || !sameBut(opening.seal.release, release))
            continue;
        ports.log.info(`an earlier attempt sealed the same files: seal ${opening.seal.digest} is used again`);
        return opening.seal;
    }
    return undefined;
}
/** Equal in everything but the attempt, which says only when the set was sealed. */
function sameBut(earlier, release) {
    return ((0,parse_release/* renderRelease */.c)({ ...earlier, run: { ...earlier.run, attempt: release.run.attempt } }) === (0,parse_release/* renderRelease */.c)(release));
}

;// CONCATENATED MODULE: ./build/stages/finished-signatures.js








const finished_signatures_prefix = 'wheelgate-signed-';
/** Artifacts that are looked into. Each failed try leaves one; any job of the run can leave more. */
const finished_signatures_maxArtifacts = 10;
/**
 * Looks for what earlier tries of this run signed for the same set before they had to give up. Any job of the run could
 * have put it there, so each bundle is verified as a stranger's; one that does not verify is made again.
 */
async function finishedSignatures(release, listed, ports) {
    const newestFirst = listed
        .filter(({ name, expired }) => name.startsWith(finished_signatures_prefix) && !expired)
        .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
    let found = { release, bundles: new Map() };
    for (const artifact of newestFirst.slice(0, finished_signatures_maxArtifacts)) {
        const texts = await textsOf(artifact, ports);
        const earlier = (0,parse_release/* parseRelease */.BC)(texts.get(seal_texts/* sealNames */.o.release) ?? '');
        if (!earlier.ok || !continues(earlier.value, found))
            continue;
        const more = await verified(earlier.value, texts, found.bundles, ports);
        if (more.size > 0)
            found = { release: earlier.value, bundles: new Map([...found.bundles, ...more]) };
    }
    const [count, all] = [found.bundles.size, release.distributions.length];
    if (count > 0)
        ports.log.info(`${count} of ${all} signatures of an earlier try verify and are used again`);
    return found;
}
/** Whether signatures over the one release can stand beside those over the other. */
function continues(earlier, { release, bundles }) {
    if (bundles.size > 0)
        return (0,parse_release/* renderRelease */.c)(earlier) === (0,parse_release/* renderRelease */.c)(release);
    return sameBut(earlier, release);
}
/** Each by itself, so that one that is forged does not spoil the others. */
async function verified(release, texts, known, ports) {
    const good = new Map();
    for (const one of release.distributions.filter(({ file }) => !known.has(file))) {
        const bundle = parseBundle(texts.get(seal_texts/* sealNames */.o.bundle(one.file)));
        if (bundle === undefined)
            continue;
        const problems = await verifyProvenance({ ...release, distributions: [one] }, new Map([[one.file, bundle]]), ports);
        if (problems.length === 0)
            good.set(one.file, bundle);
        else
            ports.log.warn(`${one.file}: an earlier signature is not used: ${problems.map(({ what }) => what).join('; ')}`);
    }
    return good;
}
/** Nothing when the artifact is not ours: it only looks like it, and must not stop the release. */
async function textsOf(artifact, ports) {
    const ignore = (what) => {
        ports.log.warn(`artifact ${artifact.name} is not used: ${what}`);
        return new Map();
    };
    try {
        const fetched = await fetchTexts(artifact, 'signed', ports);
        return fetched.kind === 'texts' ? fetched.texts : ignore(`${fetched.where}: ${fetched.what}`);
    }
    catch (thrown) {
        const strange = thrown instanceof errors/* ReleaseError */.K2 && ['FILE_UNREADABLE', 'ARTIFACT_GONE'].includes(thrown.code);
        if (!strange)
            throw thrown;
        return ignore(thrown.message);
    }
}
/**
 * Uploads what is signed so far, for another try. @returns the artifact's name; or `undefined` when it could not be
 * stored, which must not hide why signing stopped.
 */
async function keepFinished({ release, bundles }, ports) {
    const { files, artifacts, log } = ports;
    const texts = new Map([[seal_texts/* sealNames */.o.release, (0,parse_release/* renderRelease */.c)(release)]]);
    for (const [file, bundle] of bundles)
        texts.set(seal_texts/* sealNames */.o.bundle(file), `${JSON.stringify(bundle)}\n`);
    const name = `${finished_signatures_prefix}${(0,model_digest/* sha256Of */.Bj)(JSON.stringify([...texts])).slice(0, 32)}`;
    try {
        const folder = await files.workspace('signed');
        for (const [file, text] of texts)
            await files.write(files.join(folder, file), text);
        await artifacts.upload(name, folder, [...texts.keys()]);
        return name;
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        log.warn(`the ${bundles.size} finished signatures could not be kept: ${why}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/stages/sign-release.js



/**
 * Signs one SLSA statement for each distribution, all with one certificate. What an earlier try has signed is used
 * again; what this try has signed when it must give up is kept for the next.
 *
 * @param listed the run's artifacts.
 * @throws ReleaseError as `Signer.sign` and `Verifier.trustedRoot`.
 */
async function signRelease(release, listed, ports) {
    // What nobody could verify now is better not signed: an entry of the log stays for ever.
    await ports.verifier.trustedRoot();
    const earlier = await finishedSignatures(release, listed, ports);
    const missing = earlier.release.distributions.filter(({ file }) => !earlier.bundles.has(file));
    const statements = missing.map((one) => (0,slsa_statement/* slsaStatement */.P)(earlier.release, one));
    const finished = new Map(earlier.bundles);
    const signing = ports.signer.sign(statements, (count, { at, bundle }) => {
        finished.set(missing[at]?.file ?? '', bundle);
        ports.log.progress(`signed ${count} of ${statements.length}`);
    });
    const made = await signing.catch(async (thrown) => {
        const added = finished.size - earlier.bundles.size;
        const kept = added > 0 ? await keepFinished({ ...earlier, bundles: finished }, ports) : undefined;
        throw kept === undefined ? thrown : withTally(thrown, finished.size, earlier.release.distributions.length, kept);
    });
    const fresh = new Map(missing.map(({ file }, at) => [file, made[at]]));
    return { release: earlier.release, bundles: sign_release_inOrder(earlier, fresh) };
}
/** The seal lists bundles in the order of the release, whichever try made them. */
const sign_release_inOrder = (earlier, fresh) => new Map(earlier.release.distributions.map(({ file }) => {
    const bundle = earlier.bundles.get(file) ?? fresh.get(file);
    if (bundle === undefined)
        throw new errors/* ReleaseError */.K2('BUG', `the signer gave no bundle for ${file}`);
    return [file, bundle];
}));
function withTally(thrown, count, all, artifact) {
    if (!(thrown instanceof errors/* ReleaseError */.K2))
        return thrown;
    const tally = `${count} of ${all} signatures are kept in artifact ${artifact}; a re-run signs only the others`;
    return new errors/* ReleaseError */.K2(thrown.code, `${thrown.message}. ${tally}`, { cause: thrown });
}

;// CONCATENATED MODULE: ./build/stages/4-attest.js
// In: the inspected distributions; or, in a later job, the digest of a seal. Out: the seal, with provenance for every
// distribution that verifies as a stranger would verify it.
// Touches: Sigstore (sign, log, verify), GitHub (the run's artifacts), the disk.

















/** A seal of this run whose every statement verifies. Says nothing of where the distributions' bytes are now. */
class SealedProof {
    digest;
    release;
    policy;
    run;
    /** Provenance by distribution. */
    bundles;
    /** Folder with the seal's own files. */
    folder;
    #made = true;
    constructor({ digest, release, bundles, folder }, policy, run) {
        this.digest = digest;
        this.release = release;
        this.policy = policy;
        this.run = run;
        this.bundles = bundles;
        this.folder = folder;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** A seal, and beside it on this disk every distribution with exactly the sealed bytes. */
class AttestedProof {
    sealed;
    /** Distribution to path. */
    paths;
    #made = true;
    constructor(sealed, paths) {
        this.sealed = sealed;
        this.paths = paths;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
const _4_attest_name = 'attest';
/** Signs provenance for every distribution and seals the set; a seal of this run over the same set is used again. */
const attest = {
    name: _4_attest_name,
    title: 'Attest: sign provenance and seal the set',
    async run(inspected, ports) {
        const { collected } = inspected;
        const { run, policy, policyText } = collected.planned;
        const made = makeRelease(inspected, ports.world);
        const listed = await ports.artifacts.list(run.id);
        const { signers } = policy;
        const built = signers.length > 0 ? await builderProvenance(made, signers, listed, ports) : undefined;
        const refused = built && stopIfBlocked(_4_attest_name, judgeBuilt(built), made.distributions);
        if (refused)
            return refused;
        const release = built?.release ?? made;
        const earlier = await reusableSeal(release, listed, ports);
        const { release: sealed, bundles } = earlier ?? built ?? (await signRelease(release, listed, ports));
        const problems = await verifyProvenance(sealed, bundles, ports);
        const verdicts = judgeAll(release_checks/* sealChecks */.jV, { examined: bundles.size, problems }, `seal of run ${run.id}`);
        const stopped = stopIfBlocked(_4_attest_name, verdicts, release.distributions);
        if (stopped)
            return stopped;
        const seal = earlier ?? (await _4_attest_upload(sealed, policyText, bundles, ports));
        const paths = new Map(collected.files.map(({ file, path }) => [file, path]));
        return done(new AttestedProof(new SealedProof(seal, policy, run), paths), verdicts);
    },
};
/** Opens a seal of this run again, in a job that has only its digest. */
const reopenSealWith = (checks) => ({
    name: _4_attest_name,
    title: 'Reopen the seal',
    async run({ seal: digest, planned }, ports) {
        const run = planned?.run ?? (await ports.jobs.run());
        const listed = await ports.artifacts.list(run.id);
        const opening = await openSeal(digest, listed, ports);
        const subject = `seal ${digest}`;
        const refused = (problems) => judgeAll(checks, { examined: 1, problems }, subject);
        if (opening.kind === 'refused')
            return stopIfBlocked(_4_attest_name, refused(opening.problems)) ?? unjudged(opening.problems);
        const { seal } = opening;
        const place = await judgePlace(seal, run, planned, ports);
        const problems = [
            ...place,
            // A policy that is not the one in force is refused as such.
            ...(place.length > 0 ? [] : foreignClaims(seal.release, planned?.policy ?? policyOf(seal))),
            ...(await verifyProvenance(seal.release, seal.bundles, ports)),
        ];
        const verdicts = judgeAll(checks, { examined: seal.bundles.size, problems }, subject);
        const stopped = stopIfBlocked(_4_attest_name, verdicts, seal.release.distributions);
        if (stopped)
            return stopped;
        const policy = planned?.policy ?? policyOf(seal);
        return done(new SealedProof(seal, policy, run), verdicts);
    },
});
const reopenSeal = reopenSealWith(release_checks/* sealChecks */.jV);
/** Fetches the sealed bytes again and hashes them: what a job needs before it may publish. */
const refetchWith = (checks) => ({
    name: _4_attest_name,
    title: 'Fetch the sealed bytes again',
    async run(sealed, ports) {
        const listed = await ports.artifacts.list(sealed.run.id);
        const { paths, problems } = await fetchSealed(sealed.release, listed, ports);
        const verdicts = judgeAll(checks, { examined: sealed.release.distributions.length, problems }, `seal ${sealed.digest}`);
        const stopped = stopIfBlocked(_4_attest_name, verdicts, sealed.release.distributions);
        return stopped ?? done(new AttestedProof(sealed, paths), verdicts);
    },
});
const refetch = refetchWith(release_checks/* sealChecks */.jV);
const judgeBuilt = ({ release, problems }) => judgeAll(release_checks/* builderChecks */.L1, { examined: release.distributions.length, problems }, `builders of run ${release.run.id}`);
/** What `release.json` claims of its signers, held against the policy: the seal comes out of an artifact. */
const foreignClaims = (release, { signers }) => release.distributions.flatMap((one) => judgeBuilderClaim(release, one, signers).map((what) => ({ id: 'foreign-signer', where: one.file, what })));
const judgeAll = (checks, subject, label) => checks.map((check) => (0,checks_check/* judge */.S)(check, subject, label));
/** A refusal that no check took up must not become a pass. */
function unjudged(problems) {
    throw new errors/* ReleaseError */.K2('BUG', `a refused seal met no check: ${problems.map(({ what }) => what).join('; ')}`);
}
/** The seal's own copy of the policy; `judgePlace` has compared its bytes with those at the run's commit. */
function policyOf({ policyText }) {
    const parsed = (0,parse_policy/* parsePolicy */.O)(policyText, distribution_check_ids/* distributionCheckIds */.v);
    if (!parsed.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `the sealed policy cannot be used`, { mistakes: parsed.reasons });
    return parsed.value;
}
async function _4_attest_upload(release, policyText, bundles, { files, artifacts, log }) {
    const { digest, texts } = (0,seal_texts/* sealTexts */.X)(release, policyText, bundles);
    const folder = await files.workspace('seal');
    for (const [file, text] of texts)
        await files.write(files.join(folder, file), text);
    const { id } = await artifacts.upload((0,sums/* sealArtifactName */.NM)(digest), folder, [...texts.keys()]);
    log.info(`seal ${digest} is artifact ${id}`);
    return { digest, release, policyText, bundles, folder };
}

// EXTERNAL MODULE: ./build/checks/release/unverified-index-provenance.js
var unverified_index_provenance = __webpack_require__(63660);
;// CONCATENATED MODULE: ./build/stages/5-approve.js
// In: the seal with its bytes, in a job of the environment that guards an index. Out: proof that a listed person, or the
// policy where an index asks for nobody, let this seal pass.
// Touches: GitHub (this job's claims, environments, reviews, jobs). GitHub has held the job until now; a list
// of reviews that is still empty is waited for, a minute at most.







/** A seal that may go to one index. */
class ApprovedProof {
    attested;
    /** Follows from the environment that GitHub itself put into this job's token. */
    index;
    record;
    facts;
    #made = true;
    constructor(attested, facts, record) {
        this.attested = attested;
        this.index = facts.index.name;
        this.record = record;
        this.facts = facts;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** Judges the gate over facts that were fetched now, every refusal at once. */
const approveWith = (checks) => ({
    name: 'approve',
    title: 'Approve: prove who let this seal pass',
    async run(attested, ports) {
        const { sealed } = attested;
        const facts = await fetchGateFacts(attested, ports);
        const verdict = judgeGate(facts);
        const label = `environment ${facts.environment.name}`;
        const verdicts = checks.map((check) => (0,checks_check/* judge */.S)(check, verdict, label));
        const stopped = stopIfBlocked('approve', verdicts, sealed.release.distributions);
        if (stopped)
            return stopped;
        assertApproved(verdict, attested);
        for (const warning of verdict.warnings)
            ports.log.warn(warning);
        return done(new ApprovedProof(attested, facts, recordOf(attested, facts, verdict)), verdicts);
    },
});
const approve = approveWith(gate_checks/* gateChecks */.H);
/**
 * Reads the rules once more, just before the hand-off, and judges everything again.
 *
 * @returns every check's answer; blocking ones when something changed for the worse.
 * @throws ReleaseError FACT_UNREADABLE when nothing is refused, and the second reading is no yes either.
 */
async function rejudge({ facts, attested }, ports, checks = gate_checks/* gateChecks */.H) {
    const verdict = judgeGate(await readRulesAgain(facts, ports));
    const verdicts = checks.map((check) => (0,checks_check/* judge */.S)(check, verdict, `environment ${facts.environment.name}, read again`));
    if (!verdicts.some(finding/* blocks */.B))
        assertApproved(verdict, attested);
    return verdicts;
}
/** What no check refuses is not yet a yes. */
function assertApproved({ state, unknowns, refusals }, { sealed }) {
    if (state === 'approved')
        return;
    const why = unknowns.length > 0 ? unknowns : refusals.map(({ where, what }) => `${where}: ${what}`);
    throw new errors/* ReleaseError */.K2('FACT_UNREADABLE', `whether seal ${sealed.digest} was approved is not known: ${why.join('; ')}`);
}
function recordOf({ sealed }, facts, { by, form }) {
    const { rules } = facts.environment;
    return {
        v: 1,
        seal: sealed.digest,
        policy: sealed.release.policy.sha256,
        environment: facts.environment.name,
        by,
        basis: form === 'policy' ? 'policy' : 'person',
        // No yes is without a form; `single` claims the least.
        form: form ?? 'single',
        rules: rules === 'unreadable' || rules === undefined ? null : rules,
        run: { repository: sealed.run.repository, id: sealed.run.id, attempt: sealed.run.attempt },
    };
}

;// CONCATENATED MODULE: ./build/stages/lay-out.js


/**
 * Hand-off: lays exactly the files that the index lacks into a folder, each with its SLSA provenance beside it under
 * the name that uploaders pick up. The folder must be empty: an uploader takes whatever lies there.
 */
async function layOut({ approved, signed, held }, folder, { files, log }) {
    const lying = (await files.list(folder)) ?? [];
    if (lying.length > 0) {
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `packages-dir: ${folder} is not empty; it holds ${lying.slice(0, 3).join(', ')}`);
    }
    await files.makeFolder(folder);
    const there = new Set(held.map(({ file }) => file));
    const { attested } = approved;
    for (const { file } of attested.sealed.release.distributions.filter((one) => !there.has(one.file))) {
        const [path, attestations] = [attested.paths.get(file), signed.attestations.get(file)];
        if (!path || !attestations)
            throw new errors/* ReleaseError */.K2('BUG', `${file} is approved, but its bytes are not at hand`);
        await files.copy(path, files.join(folder, file));
        await files.write(files.join(folder, seal_texts/* sealNames */.o.attestation(file)), `${JSON.stringify(attestations[0])}\n`);
    }
    log.info(`laid out in ${folder} for the next step`);
    return attested.sealed.release.distributions.map(({ file, sha256 }) => ({
        file,
        sha256,
        how: there.has(file) ? 'already-there' : 'pending',
    }));
}

// EXTERNAL MODULE: ./build/provenance/approval-statement.js
var approval_statement = __webpack_require__(41671);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/provenance/judge-statement.js

/**
 * Whether a verified statement is the very one that was to be signed: type, subjects, predicate type and every member of
 * the predicate.
 *
 * @returns the reasons against it, by the name of the member that differs.
 */
function judgeStatement(found, wanted) {
    // As JSON carries it: members without a value are not written.
    const sent = JSON.parse(JSON.stringify(wanted));
    const members = ['_type', 'subject', 'predicateType', 'predicate'];
    return members
        .filter((member) => !(0,external_node_util_.isDeepStrictEqual)(found[member], sent[member]))
        .map((member) => `the statement’s ${member} is not what was to be signed`);
}

;// CONCATENATED MODULE: ./build/provenance/publish-statement.js
/**
 * PEP 740's publish attestation of one file: it says who published, by its signature alone, and has no predicate.
 *
 * @param publishType the type URI that PEP 740 fixes.
 * @see https://peps.python.org/pep-0740/
 */
const publishStatement = (file, sha256, publishType) => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: file, digest: { sha256 } }],
    predicateType: publishType,
    predicate: null,
});

// EXTERNAL MODULE: ./build/provenance/resolved-dependencies.js
var resolved_dependencies = __webpack_require__(54872);
;// CONCATENATED MODULE: ./build/provenance/summary-statement.js


/** Type URI of a verification summary attestation. */
const summaryPredicateType = 'https://slsa.dev/verification_summary/v1';
/** Of the specification that the levels are from. */
const slsaVersion = '1.2';
/**
 * A verification summary of a whole release, for those who would rather trust one verifier than judge every builder: the
 * job that publishes has verified all provenance under this policy. The level is the lowest of all files, and the
 * verifier is named after the workflow that signs.
 *
 * @param bundles provenance by distribution, which is all that was verified: the list is complete.
 * @see https://slsa.dev/spec/v1.1/verification_summary
 */
function summaryStatement(release, bundles) {
    const { run, policy, project, version, distributions } = release;
    const repository = (0,resolved_dependencies/* onGithub */.x)(run.repository);
    const lowest = Math.min(...distributions.map(({ provenance }) => provenance?.level ?? 2));
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: distributions.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
        predicateType: summaryPredicateType,
        predicate: {
            verifier: { id: `${repository}/${run.workflowPath}` },
            resourceUri: `pkg:pypi/${project}@${encodeURIComponent(version)}`,
            policy: { uri: `git+${repository}@${run.ref}#${policy.path}`, digest: { sha256: policy.sha256 } },
            // By the digests of the bundles as they lie in the seal.
            inputAttestations: [...bundles].map(([file, bundle]) => ({
                uri: `${repository}/actions/runs/${run.id}#${file}.sigstore.json`,
                digest: { sha256: (0,model_digest/* sha256Of */.Bj)(bundleText(bundle)) },
            })),
            verificationResult: 'PASSED',
            verifiedLevels: [`SLSA_BUILD_LEVEL_${lowest}`],
            slsaVersion,
        },
    };
}
/** A bundle as a file of the seal has it. */
const bundleText = (bundle) => `${JSON.stringify(bundle)}\n`;
/** Whether builders of the policy's own signed every file: the strong path. */
const isBuiltBySigners = ({ distributions }) => distributions.length > 0 && distributions.every(({ provenance }) => provenance?.attempt !== undefined);

;// CONCATENATED MODULE: ./build/stages/sign-publication.js








/**
 * Signs a publish attestation for each file that this job is to upload, and the approval record, all with one
 * certificate, and where builders signed the provenance a summary of what was verified of them, and verifies every one again before anything is uploaded: an index takes a file once, and its
 * attestations only with it.
 *
 * What a failed try has signed is not kept, unlike provenance. It says *published*, and must not lie about for a file
 * that is not; a job that publishes can store nothing, for it never loads the client that could; and nothing is lost:
 * nothing was uploaded yet, and the next try signs for exactly the files that the index still lacks.
 *
 * @param files that this job uploads itself.
 * @throws ReleaseError SIGNING_REFUSED when what came back does not verify; and as `Signer.sign`.
 */
async function signPublication(approved, files, ports) {
    const { sealed } = approved.attested;
    const { distributions } = sealed.release;
    const record = (0,approval_statement/* approvalStatement */.P)(approved.record, distributions);
    const summaries = isBuiltBySigners(sealed.release) ? [summaryStatement(sealed.release, sealed.bundles)] : [];
    const own = files.map(({ file, sha256 }) => publishStatement(file, sha256, ports.publishType));
    const all = [...own, record, ...summaries];
    await ports.verifier.trustedRoot();
    const bundles = await ports.signer.sign(all, (count) => ports.log.progress(`signed ${count} of ${all.length}`));
    const published = new Map();
    for (const [at, { file }] of files.entries()) {
        published.set(file, await sign_publication_verified(bundles[at], all[at], file, approved, ports));
    }
    const approval = await sign_publication_verified(bundles[files.length], record, 'the approval record', approved, ports);
    const [wanted] = summaries;
    const summary = wanted && (await sign_publication_verified(bundles.at(-1), wanted, 'the verification summary', approved, ports));
    const attestations = new Map();
    for (const { file } of distributions) {
        const [provenance, own] = [inPypiForm(file, sealed.bundles.get(file)), published.get(file)];
        attestations.set(file, own === undefined ? [provenance] : [provenance, inPypiForm(file, own)]);
    }
    return { attestations, approval, summary };
}
async function sign_publication_verified(bundle, statement, what, approved, { verifier }) {
    if (bundle === undefined || statement === undefined)
        throw new errors/* ReleaseError */.K2('BUG', `the signer gave no bundle for ${what}`);
    const result = await verifier.verify(bundle);
    const reasons = result.ok
        ? [
            ...judgeSigner(result.value, signerOf(approved.attested.sealed.release)),
            ...judgeStatement(result.value.statement, statement),
        ]
        : result.reasons;
    if (reasons.length === 0)
        return bundle;
    throw new errors/* ReleaseError */.K2('SIGNING_REFUSED', `what was signed for ${what} does not verify: ${reasons.join('; ')}`);
}
function inPypiForm(file, bundle) {
    const form = bundle === undefined ? undefined : (0,pypi_attestation/* pypiAttestation */.p)(bundle);
    if (form?.ok)
        return form.value;
    throw new errors/* ReleaseError */.K2('BUG', `${file}: no PEP 740 form: ${form?.reasons.join('; ') ?? 'it has no provenance'}`);
}

;// CONCATENATED MODULE: ./build/stages/upload-all.js

/** Uploads at one time. The index serialises what belongs to one release, so more would only wait there. */
const upload_all_parallel = 4;
/**
 * Uploads what the index does not hold yet: the first file alone, for it makes the release; then the others side by
 * side; the sdist last, so that nobody builds from source while wheels are on their way.
 *
 * @throws ReleaseError of the first file that failed, with what is up and what is not. What is up stays.
 */
async function uploadAll(work, ports) {
    const { approved, held } = work;
    const { release } = approved.attested.sealed;
    const there = new Set(held.map(({ file }) => file));
    const missing = release.distributions.filter(({ file }) => !there.has(file));
    const wheels = missing.filter(({ kind }) => kind === 'wheel').map(({ file }) => file);
    const sdists = missing.filter(({ kind }) => kind === 'sdist').map(({ file }) => file);
    const results = (how) => release.distributions.map(({ file, sha256 }) => ({ file, sha256, how: how(file) }));
    if (missing.length === 0)
        return results(() => 'already-there');
    const forms = await readForms(approved, missing.map(({ file }) => file), ports);
    const session = await ports.index(approved.index).open(release.project);
    const up = new Set();
    const uploadOne = async (file) => {
        await session.upload(uploadOf(file, forms, work));
        up.add(file);
        ports.log.progress(`uploaded ${up.size} of ${missing.length}: ${file}`);
    };
    try {
        for (const group of [wheels.slice(0, 1), wheels.slice(1), sdists])
            await inParallel(group, uploadOne);
    }
    catch (thrown) {
        throw upload_all_withTally(thrown, up, missing.map(({ file }) => file));
    }
    finally {
        await upload_all_close(session, ports);
    }
    return results((file) => (there.has(file) ? 'already-there' : 'uploaded'));
}
/** Runs a few at a time. After a failure those under way still end; none is begun. */
async function inParallel(files, upload) {
    const waiting = [...files];
    const failures = [];
    const work = async () => {
        for (let file = waiting.shift(); file !== undefined && failures.length === 0; file = waiting.shift()) {
            await upload(file).catch((thrown) => failures.push(thrown));
        }
    };
    await Promise.all(Array.from({ length: upload_all_parallel }, work));
    if (failures.length > 0)
        throw failures[0];
}
function upload_all_withTally(thrown, up, missing) {
    const error = (0,errors/* asReleaseError */.ol)(thrown, 'upload');
    const left = missing.filter((file) => !up.has(file));
    const tally = `${up.size} of ${missing.length} files are up; not yet: ${left.slice(0, 5).join(', ')}${left.length > 5 ? ` and ${left.length - 5} more` : ''}`;
    return new errors/* ReleaseError */.K2(error.code, `${error.message}. ${tally}`, { cause: error });
}
/** The upload form holds the file's own metadata, so the reopened bytes are read once more. */
async function readForms({ attested, index }, files, { inspector, log }) {
    const paths = files.map((file) => attested.paths.get(file) ?? '');
    const { release, policy } = attested.sealed;
    const levels = Object.fromEntries(Object.entries(policy.checks).map(([id, { level }]) => [id, level]));
    const { default: sbom, level: sbomLevel } = policy.sbom;
    const expectation = { project: release.project, version: release.version, sbom, sbomLevel, levels };
    const inspections = await inspector.inspect(paths, expectation, (_, count) => log.progress(`read ${count} of ${files.length} for ${index}`));
    return new Map(inspections.map((one) => [one.file, one]));
}
function uploadOf(file, forms, { approved, signed }) {
    const path = approved.attested.paths.get(file);
    const inspection = forms.get(file);
    const attestations = signed.attestations.get(file);
    if (path && inspection && attestations)
        return { path, inspection, attestations };
    throw new errors/* ReleaseError */.K2('BUG', `${file} is approved, but its bytes, metadata or attestations are not at hand`);
}
async function upload_all_close(session, { log }) {
    const failure = await session.close();
    if (failure !== undefined)
        log.warn(`the upload token was not revoked (it ends by itself within 15 minutes): ${failure}`);
}

;// CONCATENATED MODULE: ./build/stages/6-publish.js
// In: the approved seal with its bytes. Out: the sealed files on the index, or laid out for the project's own uploader.
// Touches: Sigstore (publish attestations), GitHub (tag and rules once more), the index (token, uploads).









/** The sealed files, uploaded by this process or there before with the same bytes; or handed to the next step. */
class PublishedProof {
    approved;
    publication;
    /** The approval record, signed. */
    approval;
    /** The verification summary, signed; `undefined` where no builder signed for itself. */
    summary;
    #made = true;
    constructor(approved, publication, { approval, summary }) {
        this.approved = approved;
        this.publication = publication;
        this.approval = approval;
        this.summary = summary;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** Publishes what was approved and nothing else. Everything is signed and verified before the first byte is uploaded. */
const publishWith = (checks, gate = gate_checks/* gateChecks */.H) => ({
    name: 'publish',
    title: 'Publish: upload exactly the approved files',
    async run({ approved, handoff }, ports) {
        const { attested, index } = approved;
        const { sealed } = attested;
        const { release } = sealed;
        const before = await fetchIndexState(approved, ports);
        const label = `${release.project} ${release.version} on ${index}`;
        const early = [...checks.map((check) => (0,checks_check/* judge */.S)(check, before, label)), await judgeTag(approved, ports)];
        const refused = stopIfBlocked('publish', early, release.distributions);
        if (refused)
            return refused;
        const held = new Set(before.indexed.map(({ file }) => file));
        // Whoever uploads says so: a next step that does it signs for itself, and what is there already has its attestation.
        const own = handoff ? [] : release.distributions.filter(({ file }) => !held.has(file));
        const signed = await signPublication(approved, own, ports);
        const again = await rejudge(approved, ports, gate);
        const verdicts = [...early, ...again];
        // The gate's last step, whichever stage asks for it.
        const stopped = stopIfBlocked('approve', again, release.distributions);
        if (stopped)
            return { ...stopped, verdicts };
        const work = { approved, signed, held: before.indexed };
        const files = handoff ? await layOut(work, handoff.packagesDir, ports) : await uploadAll(work, ports);
        const publication = {
            v: 1,
            world: ports.world,
            index,
            project: release.project,
            version: release.version,
            seal: sealed.digest,
            state: handoff ? 'handed-off' : 'published',
            files,
        };
        return done(new PublishedProof(approved, publication, signed), verdicts);
    },
});
const publish = publishWith(release_checks/* indexChecks */.Uq);
async function fetchIndexState({ attested: { sealed }, index }, ports) {
    return indexState(sealed.release, index, ports);
}
/** What the index holds of a release's version, beside what the seal lists. */
async function indexState({ project, version, distributions }, index, ports) {
    const indexed = await ports.index(index).files(project, version);
    return { index, sealed: distributions.map(({ file, sha256, size }) => ({ file, sha256, size })), indexed };
}
async function judgeTag({ attested: { sealed } }, { source }) {
    const planned = sealed.release.source;
    const now = await source.resolve(planned.repository, planned.ref);
    return (0,checks_check/* judge */.S)(moved_tag/* movedTag */.U, { planned, now }, planned.ref);
}

// EXTERNAL MODULE: ./build/provenance/bundle-of.js
var bundle_of = __webpack_require__(63212);
;// CONCATENATED MODULE: ./build/stages/verify-indexed.js






/** Questions to the index at one time. */
const verify_indexed_parallel = 8;
/**
 * Fetches the provenance that the index serves for each sealed file and verifies it as a stranger: both attestations,
 * this run's own workflow, that file and those bytes. It may come of an earlier attempt, so statements are judged and
 * not bytes compared.
 */
async function verifyIndexed(sealed, state, ports) {
    const there = new Set(state.indexed.map(({ file }) => file));
    const waiting = sealed.release.distributions.filter(({ file }) => there.has(file));
    const examined = waiting.length;
    const found = new Map();
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            found.set(next.file, await verifyOne(next, sealed, state, ports));
            ports.log.progress(`verified ${found.size} of ${examined} files on ${state.index}`);
        }
    };
    await Promise.all(Array.from({ length: verify_indexed_parallel }, work));
    const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        index: state.index,
        examined,
        problems: inOrder.flatMap(([file, { problems }]) => problems.map((what) => ({ file, what }))),
        late: inOrder.filter(([, { late }]) => late).map(([file]) => file),
    };
}
async function verifyOne(one, sealed, { index }, ports) {
    const { project, version } = sealed.release;
    const provenance = await ports.index(index).provenance(project, version, one.file);
    if (provenance === undefined)
        return { problems: [], late: true };
    const attestations = provenance.flatMap((bundle) => bundle.attestations);
    const judged = await Promise.all(attestations.map((attestation) => judgeOne(attestation, one, sealed, ports)));
    const types = judged.map(({ type }) => type);
    const absent = [slsa_parts/* slsaPredicateType */.x$, ports.publishType].filter((type) => !types.includes(type));
    const problems = [
        ...judged.flatMap(({ reasons }) => reasons),
        ...absent.map((type) => `it has no attestation of type ${type}`),
    ];
    return { problems, late: false };
}
async function judgeOne(attestation, one, { release }, { verifier }) {
    const bundle = (0,bundle_of/* bundleOf */.c)(attestation);
    if (!bundle.ok)
        return { type: '', reasons: bundle.reasons };
    const verified = await verifier.verify(bundle.value);
    if (!verified.ok)
        return { type: '', reasons: verified.reasons };
    const { statement } = verified.value;
    const isProvenance = statement.predicateType === slsa_parts/* slsaPredicateType */.x$;
    const reasons = [
        ...judgeSigner(verified.value, isProvenance ? provenanceSignerOf(release, one) : signerOf(release)),
        ...judgeSubject(statement, one.file, one.sha256),
        ...(isProvenance ? judgeProvenance(statement, release, one) : []),
    ];
    return { type: statement.predicateType, reasons };
}

;// CONCATENATED MODULE: ./build/stages/7-confirm.js
// In: the reopened seal. Out: what the index serves, equal to the seal in every byte and statement.
// Touches: the index (file list and provenance, as any user reads them), Sigstore's trust root.






/** How long to wait for an index whose pages are cached, and how often to look. Milliseconds. */
const budgetMs = 3 * 60_000;
const pauseMs = 15_000;
/** What the index serves. `stale`: nothing is wrong, but not every file is visible yet. */
class ConfirmedProof {
    sealed;
    publication;
    #made = true;
    constructor(sealed, publication) {
        this.sealed = sealed;
        this.publication = publication;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** Reads the index back as a user would, until it shows the whole release or the time is up. */
const confirmWith = (checks) => ({
    name: 'confirm',
    title: 'Confirm: read the index back',
    async run({ sealed, index }, ports) {
        const { release, digest } = sealed;
        const state = await fetchUntilWhole(sealed, index, ports);
        const evidence = await verifyIndexed(sealed, state, ports);
        const label = `${release.project} ${release.version} on ${index}`;
        const verdicts = [
            ...checks.map((check) => (0,checks_check/* judge */.S)(check, state, label)),
            ...(state.indexed.length > 0 ? [(0,checks_check/* judge */.S)(unverified_index_provenance/* unverifiedIndexProvenance */.p, evidence, label)] : []),
        ];
        const stopped = stopIfBlocked('confirm', verdicts, release.distributions);
        if (stopped)
            return stopped;
        const there = new Set(state.indexed.map(({ file }) => file));
        const files = release.distributions.map(({ file, sha256 }) => ({ file, sha256, how: there.has(file) ? 'confirmed' : 'pending' }));
        const whole = files.every(({ how }) => how === 'confirmed') && evidence.late.length === 0;
        const publication = {
            v: 1,
            world: ports.world,
            index,
            project: release.project,
            version: release.version,
            seal: digest,
            state: whole ? 'confirmed' : 'stale',
            files,
        };
        return done(new ConfirmedProof(sealed, publication), verdicts);
    },
});
const _7_confirm_confirm = confirmWith(release_checks/* indexChecks */.Uq);
/** Stops early when a file with other bytes appears: waiting would not make it right. */
async function fetchUntilWhole(sealed, index, ports) {
    const end = ports.clock.now() + budgetMs;
    for (;;) {
        const state = await indexState(sealed.release, index, ports);
        const held = new Map(state.indexed.map((one) => [one.file, one]));
        const missing = state.sealed.filter(({ file }) => held.get(file)?.hasProvenance !== true);
        const wrong = state.sealed.some(({ file, sha256 }) => (held.get(file)?.sha256 ?? sha256) !== sha256);
        if (wrong || missing.length === 0 || ports.clock.now() + pauseMs > end)
            return state;
        ports.log.progress(`${index} shows ${state.sealed.length - missing.length} of ${state.sealed.length} files`);
        await ports.clock.sleep(pauseMs);
    }
}

;// CONCATENATED MODULE: ./build/commands/confirm.js







/** The job after publishing: reads the index back as any user would. It only reads, so it may be told the index. */
async function confirm_confirm(inputs, ports, host) {
    const report = (0,empty_report/* emptyReport */._)('confirm', ports.world);
    const { seal, index } = inputs;
    if (seal === undefined)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', 'seal is empty: pass needs.seal.outputs.seal');
    if (index !== 'pypi' && index !== 'testpypi') {
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `index: confirm reads one index, testpypi or pypi, and not ${index}`);
    }
    const opened = await perform(reopenSeal, { seal, planned: undefined }, ports);
    if (opened.kind === 'stopped')
        return stoppedReport({ ...report, seal }, opened);
    const sealed = opened.value;
    const known = {
        ...report,
        seal,
        release: sealed.release,
        files: sealed.release.distributions,
        verdicts: opened.verdicts,
    };
    const outcome = await perform(_7_confirm_confirm, { sealed, index }, ports);
    if (outcome.kind === 'stopped') {
        host.output('state', 'different');
        return stoppedReport(known, outcome);
    }
    const { publication } = outcome.value;
    host.output('publication', renderPublication(publication));
    host.output('state', publication.state);
    const verdicts = [...known.verdicts, ...outcome.verdicts];
    return { ...known, ...worded(publication), publication, verdicts };
}
/** What the person reads: whole, or not yet and what to do. */
function worded({ index, project, version, files, state }) {
    const release = `${project} ${version}`;
    if (state !== 'stale') {
        return {
            headline: `Confirmed: ${index} holds exactly the ${files.length} sealed files of ${release}`,
            notes: [],
            next: [],
        };
    }
    const late = files.filter(({ how }) => how === 'pending').map(({ file }) => file);
    const names = late.slice(0, 10).join(', ') || 'the provenance of some files';
    return {
        headline: `Not whole yet: ${index} shows ${files.length - late.length} of ${files.length} files of ${release}`,
        notes: [`Pages of an index are cached. Not visible yet: ${names}`],
        next: ['Re-run this job in a few minutes; nothing is wrong so far.'],
    };
}

;// CONCATENATED MODULE: ./build/commands/plan.js





/** First job: resolves the source once and hands plan, commit and version to every other job. */
async function plan_plan(inputs, ports, host) {
    const report = (0,empty_report/* emptyReport */._)('plan', ports.world);
    const { sourceRef, index, policy: policyPath } = inputs;
    const outcome = await perform(plan, { sourceRef, index, policyPath }, ports);
    if (outcome.kind === 'stopped')
        return stoppedReport(report, outcome);
    const { plan: made } = outcome.value;
    const { source, version, mode } = made;
    host.output('plan', renderPlan(made));
    host.output('source-sha', source.commit);
    host.output('version', version);
    host.output('source-date-epoch', String(source.epoch));
    host.output('release', String(mode === 'release'));
    const what = `${made.project} ${version || 'of no version'} from ${source.ref || source.commit} of ${source.repository}`;
    return {
        ...report,
        headline: mode === 'release' ? `Planned: ${what}, commit ${source.commit}` : `Trial of ${what}, commit ${source.commit}`,
        plan: made,
        verdicts: outcome.verdicts,
        notes: [...report.notes, ...outcome.value.remarks],
        next: [
            'Every leg checks out needs.plan.outputs.source-sha and ends with the phase `stamp`.',
            ...(mode === 'trial' ? ['This is a trial: nothing can be signed or published with its plan.'] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/commands/publish.js









const approved = inOrder(inOrder(reopenSeal, refetch), approve);
/** The job behind the gate: opens the seal again, proves the approval, and publishes exactly those bytes. */
async function publish_publish(inputs, ports, host) {
    const report = (0,empty_report/* emptyReport */._)('publish', ports.world);
    const { seal } = inputs;
    if (seal === undefined)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', 'seal is empty: pass needs.seal.outputs.seal');
    const first = await perform(replan, { plan: inputs.plan }, ports);
    if (first.kind === 'stopped')
        return stoppedReport(report, first);
    const planned = first.value;
    const known = { ...report, plan: planned.plan, seal, verdicts: first.verdicts };
    const gate = await perform(approved, { seal, planned }, ports);
    if (gate.kind === 'stopped')
        return stoppedReport(known, gate);
    const { record, attested } = gate.value;
    const passed = {
        ...known,
        release: attested.sealed.release,
        approval: record,
        verdicts: [...known.verdicts, ...gate.verdicts],
    };
    const handoff = inputs.handoff ? { packagesDir: inputs.packagesDir } : undefined;
    const last = await perform(publish, { approved: gate.value, handoff }, ports);
    if (last.kind === 'stopped')
        return stoppedReport(passed, last);
    return finished(inputs, passed, last.value, last.verdicts, ports, host);
}
function finished(inputs, report, published, verdicts, ports, host) {
    setOutputs(inputs, published, ports, host);
    const { files, index, project, version } = published.publication;
    const count = (how) => files.filter((one) => one.how === how).length;
    const there = count('already-there');
    const done = inputs.handoff
        ? `Handed off ${count('pending')} files of ${project} ${version} for ${index}; ${there} are there already`
        : `Published ${files.length} files of ${project} ${version} to ${index}${there > 0 ? `; ${there} were there already` : ''}`;
    return {
        ...report,
        headline: done,
        publication: published.publication,
        files: files.map(({ file, sha256 }) => ({ file, sha256, size: sizeOf(report, file) })),
        verdicts: [...report.verdicts, ...verdicts],
        next: [inputs.handoff ? handedOff : 'The job `confirm` reads the index back and compares every byte.'],
    };
}
const handedOff = 'Your next step uploads what lies in packages-dir; then the job `confirm` reads the index back.';
function setOutputs(inputs, { publication, approval, summary }, ports, host) {
    const { files, index, project, version, state } = publication;
    host.output('approval', JSON.stringify(approval));
    if (summary)
        host.output('verification-summary', JSON.stringify(summary));
    host.output('publication', renderPublication(publication));
    host.output('state', state);
    host.output('environment-url', ports.index(index).page(project, version));
    host.output('packages-dir', inputs.handoff ? inputs.packagesDir : '');
    host.output('to-upload', String(files.filter(({ how }) => how === 'pending').length));
}
const sizeOf = ({ release }, file) => release?.distributions.find((one) => one.file === file)?.size ?? 0;

// EXTERNAL MODULE: ./build/checks/judge-set.js
var judge_set = __webpack_require__(11158);
;// CONCATENATED MODULE: ./build/stages/judge-release-set.js


/**
 * Asks the checks of the whole set. What the previous release was is not known here: it lies on an index, which may
 * say another thing tomorrow, and a seal must not depend on that.
 *
 * @throws ReleaseError BUG when an inspector left a summary out: nothing could be said of the set.
 */
function judgeReleaseSet(collected, inspections) {
    const { plan, policy } = collected.planned;
    const distributions = inspections.map(({ file, summary }) => {
        if (summary === undefined)
            throw new errors/* ReleaseError */.K2('BUG', `${file} was inspected without a summary`);
        return summary;
    });
    const levels = Object.fromEntries(Object.entries(policy.checks).map(([id, { level }]) => [id, level]));
    const set = {
        distributions,
        complete: true,
        // A rehearsal makes its source up, so that what real files say of theirs is held against each other alone.
        commit: plan.world === 'rehearsal' ? undefined : plan.source.commit,
        legOf: collected.legOf,
        previous: undefined,
    };
    const name = plan.version === '' ? plan.project : `${plan.project} ${plan.version}`;
    return (0,judge_set/* judgeSet */.k)(set, name, { levels, keep: policy.sbom.keep });
}

;// CONCATENATED MODULE: ./build/stages/3-inspect.js
// In: the collected files. Out: files that every check has seen and none has blocked.
// Touches: worker threads, which read the files again from the disk.



/** Distributions that every check has seen and none has blocked. */
class InspectedProof {
    collected;
    /** By file name. */
    inspections;
    #made = true;
    constructor(collected, inspections) {
        this.collected = collected;
        this.inspections = new Map(inspections.map((one) => [one.file, one]));
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** Asks every check about every distribution, in threads that hold no token, and then those of the whole set. */
const inspect = {
    name: 'inspect',
    title: 'Inspect: ask every check about every distribution',
    async run(collected, { inspector, log }) {
        const { files } = collected;
        const inspections = await inspector.inspect(files.map(({ path }) => path), expectationOf(collected), (file, count) => log.progress(`inspected ${count} of ${files.length}: ${file}`));
        // The file was hashed when it was collected. Another digest now means that the disk is not ours alone.
        for (const [at, { file, sha256 }] of files.entries()) {
            const seen = inspections[at];
            if (seen?.file === file && seen.sha256 === sha256)
                continue;
            const now = seen === undefined ? 'was not inspected' : `has SHA-256 ${seen.sha256} now`;
            throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${file}, collected with SHA-256 ${sha256}, ${now}`);
        }
        const ofSet = judgeReleaseSet(collected, inspections);
        const verdicts = [...inspections.flatMap((one) => one.verdicts), ...ofSet];
        return stopIfBlocked('inspect', verdicts, files) ?? done(new InspectedProof(collected, inspections), verdicts);
    },
};
function expectationOf({ planned: { plan, policy } }) {
    const levels = Object.entries(policy.checks).map(([id, { level }]) => [id, level]);
    return {
        project: plan.project,
        version: plan.version === '' ? undefined : plan.version,
        sbom: policy.sbom.default,
        sbomLevel: policy.sbom.level,
        levels: Object.fromEntries(levels),
    };
}

// EXTERNAL MODULE: ./build/checks/release/unstored-provenance.js
var unstored_provenance = __webpack_require__(50866);
;// CONCATENATED MODULE: ./build/provenance/same-statement.js

/** Whether two statements say the same, whatever order their members stand in. */
const sameStatement = (a, b) => (0,external_node_util_.isDeepStrictEqual)(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

;// CONCATENATED MODULE: ./build/provenance/set-statement.js


/**
 * One SLSA statement with every distribution of a release as a subject, for a store that looks statements up by digest.
 * It says what holds of all files alike, so it speaks of the run, and of no job.
 */
function setStatement(release) {
    const predicate = {
        buildDefinition: {
            buildType: slsa_parts/* buildType */.fs,
            externalParameters: (0,slsa_parts/* externalParameters */.cc)(release, 'release'),
            internalParameters: { github: (0,slsa_parts/* githubFacts */.JW)(release), scope: 'run', controlPlane: {} },
            resolvedDependencies: (0,resolved_dependencies/* resolvedDependencies */.k)(release, undefined),
        },
        runDetails: (0,slsa_parts/* runDetails */.C6)(release, []),
    };
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: release.distributions.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
        predicateType: slsa_parts/* slsaPredicateType */.x$,
        predicate,
    };
}

;// CONCATENATED MODULE: ./build/stages/store-provenance.js









/** What GitHub's store takes, as its own client keeps it. @see https://github.com/actions/attest */
const maxSubjects = 1_024;
/** Bytes of a predicate. */
const maxPredicateBytes = 16 * 1024 * 1024;
/**
 * Part of stage attest, after the seal: posts one statement about all files to GitHub's store, so that
 * `gh attestation verify` finds it by any file's digest. One for all, for the store takes few writes a minute. The seal
 * needs none of this: what the store refuses is a warning, unless the policy requires it.
 */
const storeProvenance = {
    name: 'attest',
    title: 'Store: tell GitHub’s attestation store',
    async run(attested, ports) {
        const { release, policy } = attested.sealed;
        const level = policy.attestationStore;
        if (level === 'off')
            return done(attested, []);
        const refused = await store(release, level, ports);
        const problems = refused === undefined ? [] : [{ id: 'unstored-provenance', where: release.run.repository, what: refused }];
        const verdicts = (0,checks_check/* atLevels */.$)([unstored_provenance/* unstoredProvenance */.m], { [unstored_provenance/* unstoredProvenance */.m.id]: level === 'require' ? 'block' : 'warn' })
            // The store was asked about one statement.
            .map((check) => (0,checks_check/* judge */.S)(check, { examined: 1, problems }, 'GitHub’s attestation store'));
        return stopIfBlocked('attest', verdicts, release.distributions) ?? done(attested, verdicts);
    },
};
/** @returns why the store does not hold the statement; `undefined` when it does. */
async function store(release, level, ports) {
    const statement = setStatement(release);
    const limit = beyondLimits(statement);
    if (limit !== undefined)
        return limit;
    try {
        if (await isStored(release, statement, ports)) {
            ports.log.info('GitHub’s attestation store holds this statement already');
            return undefined;
        }
        const posted = await ports.attestationStore.post(await sign(statement, ports));
        if (posted.kind === 'refused')
            return posted.why;
        ports.log.info(`GitHub’s attestation store keeps the statement as ${posted.id}`);
        return undefined;
    }
    catch (thrown) {
        // Not knowing is no yes where the policy wants one; elsewhere it is one way of verifying less.
        if (!(thrown instanceof errors/* ReleaseError */.K2) || thrown.code === 'BUG')
            throw thrown;
        if (level === 'require' && thrown.code !== 'PERMISSION_MISSING' && thrown.code !== 'NOTHING_TO_JUDGE')
            throw thrown;
        return thrown.message;
    }
}
function beyondLimits({ subject, predicate }) {
    if (subject.length > maxSubjects)
        return `the store takes ${maxSubjects} files in one statement, there are ${subject.length}`;
    const bytes = Buffer.byteLength(JSON.stringify(predicate));
    return bytes > maxPredicateBytes
        ? `the store takes ${maxPredicateBytes} bytes, the predicate has ${bytes}`
        : undefined;
}
async function sign(statement, { signer }) {
    const [bundle] = await signer.sign([statement], () => undefined);
    if (bundle === undefined)
        throw new errors/* ReleaseError */.K2('BUG', 'the signer gave no bundle for the attestation store');
    return bundle;
}
/** An earlier attempt may have posted it. Only what verifies counts: anybody with the permission can post anything. */
async function isStored(release, statement, { attestationStore, verifier }) {
    const [first] = release.distributions;
    const found = first === undefined ? [] : await attestationStore.find(first.sha256, slsa_parts/* slsaPredicateType */.x$);
    for (const bundle of found) {
        const verified = await verifier.verify(bundle);
        if (!verified.ok || judgeSigner(verified.value, signerOf(release)).length > 0)
            continue;
        if (sameStatement(verified.value.statement, statement))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/commands/seal.js








const collected = inOrder(replan, collect);
/** The job after the legs: collects, inspects and attests. A trial is collected and inspected, and nothing is signed. */
async function seal_seal(inputs, ports, host) {
    const report = (0,empty_report/* emptyReport */._)('seal', ports.world);
    const first = await perform(collected, { plan: inputs.plan }, ports);
    if (first.kind === 'stopped')
        return stoppedReport(report, first);
    const { planned } = first.value;
    const known = { ...report, plan: planned.plan, verdicts: first.verdicts, notes: notesOf(first.value) };
    if (planned.plan.mode === 'trial')
        return trial(known, first.value, ports);
    const last = await perform(inOrder(inOrder(inspect, attest), storeProvenance), first.value, ports);
    if (last.kind === 'stopped')
        return stoppedReport(known, last);
    const { digest, release } = last.value.sealed;
    await layBeside(last.value.sealed.folder, ports);
    host.output('seal', digest);
    const [index] = planned.plan.indexes;
    return {
        ...known,
        headline: `Sealed: ${release.distributions.length} distributions of ${release.project} ${release.version}`,
        release,
        seal: digest,
        files: release.distributions,
        verdicts: [...known.verdicts, ...last.verdicts],
        notes: [...known.notes, ...signerNotes(release)],
        next: [
            `Check that job "publish ${digest}" waits for ${index}, then approve it with the comment: sha256:${digest}`,
            'To reject, press Reject there: nothing is published.',
        ],
    };
}
/** Leaves the seal's own files beside the reports, for steps that come after. */
async function layBeside(from, { files, folder }) {
    const to = files.join(folder, 'seal');
    await files.remove(to);
    await files.makeFolder(to);
    for (const name of (await files.list(from)) ?? [])
        await files.copy(files.join(from, name), files.join(to, name));
}
async function trial(report, value, ports) {
    const outcome = await perform(inspect, value, ports);
    if (outcome.kind === 'stopped')
        return stoppedReport(report, outcome);
    return {
        ...report,
        headline: `Trial passed: ${value.files.length} distributions collected and inspected, nothing signed`,
        files: value.files.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        verdicts: [...report.verdicts, ...outcome.verdicts],
        next: ['Start the workflow with a release tag and an index to make a release.'],
    };
}
/** Whose provenance was taken, and what is claimed for it; the usual way needs no words. */
function signerNotes({ distributions }) {
    const signed = new Map();
    for (const { provenance } of distributions) {
        if (provenance?.attempt === undefined)
            continue;
        const key = `${provenance.signer}, SLSA Build L${provenance.level}`;
        signed.set(key, (signed.get(key) ?? 0) + 1);
    }
    return [...signed].map(([by, count]) => `Provenance of ${count} files is signed by ${by}`);
}
function notesOf({ collection: { excluded, stampLevel } }) {
    const names = excluded.map(({ file }) => file).join(', ');
    return [
        ...(excluded.length > 0 ? [`Left out by the policy’s \`exclude\`: ${names}`] : []),
        ...(stampLevel === 'off' ? ['The policy asks for no stamps: provenance speaks of the run, not of jobs.'] : []),
    ];
}

// EXTERNAL MODULE: ./build/commands/show-report.js + 8 modules
var show_report = __webpack_require__(2833);
// EXTERNAL MODULE: ./build/wiring/world-file.js
var world_file = __webpack_require__(69722);
;// CONCATENATED MODULE: ./build/wiring/github-address.js


/**
 * Where this job's GitHub may be: github.com or a `ghe.com` tenant in the real world, this machine in a rehearsal. A
 * build step can write to the environment of later steps, and the job's token goes to this address.
 *
 * @throws ReleaseError WORLD_REFUSED
 */
function requireGithubAddress({ apiUrl }, world) {
    const fits = world === 'rehearsal' ? (0,world_file/* isLoopback */.U)(apiUrl) : isGithub(apiUrl);
    if (fits)
        return;
    const wanted = world === 'rehearsal' ? 'a loopback address' : 'the API of github.com or of a ghe.com tenant';
    throw new errors/* ReleaseError */.K2('WORLD_REFUSED', `GITHUB_API_URL is ${JSON.stringify(apiUrl.slice(0, 100))}, not ${wanted}`);
}
function isGithub(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, port, username } = new URL(address);
    const known = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    return protocol === 'https:' && port === '' && username === '' && known;
}

;// CONCATENATED MODULE: ./build/wiring/hasty-clock.js
/**
 * A clock for a rehearsal: a pause is cut short, and the clock is put on by the rest of it, so that whoever counts time
 * finds the whole pause gone. Those who sleep at the same time put it on once.
 *
 * @param pauses by which each pause is divided.
 */
function hastyClock(clock, pauses) {
    let skippedMs = 0;
    const now = () => clock.now() + skippedMs;
    return {
        now,
        jitter: clock.jitter,
        sleep: async (milliseconds) => {
            const end = now() + milliseconds;
            await clock.sleep(milliseconds / pauses);
            skippedMs += Math.max(0, end - now());
        },
    };
}

// EXTERNAL MODULE: ./build/wire/retry.js
var retry = __webpack_require__(10554);
// EXTERNAL MODULE: ./build/wire/wire.js
var wire_wire = __webpack_require__(24679);
// EXTERNAL MODULE: ./build/wire/reply.js
var wire_reply = __webpack_require__(54028);
;// CONCATENATED MODULE: ./build/adapters/github/attempt.js


/** The version of the API that the forms of all replies here were taken from. */
const apiVersion = '2022-11-28';
/** GitHub's own advice after a secondary limit without `Retry-After`. */
const secondaryLimitMs = 60_000;
/**
 * Asks once. Whatever may pass by itself is `again`: the server's own faults, a broken connection, a limit of use.
 *
 * @param now milliseconds since the epoch.
 */
async function attempt(octokit, question, now) {
    const [owner = '', repo = ''] = question.repository.split('/');
    const [method = '', path = ''] = question.route.split(' ');
    const parameters = { ...question.parameters, owner, repo, headers: { 'x-github-api-version': apiVersion } };
    try {
        const { status, headers, data } = await octokit.request(`${method} /repos/{owner}/{repo}${path}`, parameters);
        return judge(now, status, headers, data);
    }
    catch (thrown) {
        // Octokit throws one kind of error, for statuses from 400 and for a reply that did not come.
        if (!(thrown instanceof Error && thrown.name === 'HttpError'))
            throw thrown;
        const response = 'response' in thrown ? thrown.response : undefined;
        if (!(0,wire_reply/* isJsonObject */.OW)(response))
            return { kind: 'again', why: `the connection failed (${thrown.message.slice(0, 200)})` };
        return judge(now, Number(response.status), response.headers, response.data);
    }
}
function judge(now, status, headers, body) {
    const told = (0,wire_reply/* isJsonObject */.OW)(headers) ? headers : {};
    const header = (name) => {
        const value = told[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    };
    const reply = { status, header, body };
    if (!(0,retry/* mayPass */.bg)(status) && !limited(reply))
        return { kind: 'answer', value: reply };
    const afterMs = (0,retry/* retryAfterMs */.Vs)(new Headers({ 'retry-after': header('retry-after') ?? '' })) ?? resetMs(reply, now);
    return { kind: 'again', why: `it answered ${status}: ${wordsOf(body)}`, afterMs };
}
/** GitHub's limits of use come as 403 too; a missing permission has none of these marks. */
const limited = ({ status, header, body }) => status === 403 &&
    (header('retry-after') !== undefined || header('x-ratelimit-remaining') === '0' || /rate limit/i.test(wordsOf(body)));
/** What GitHub's rules say to wait where it gives no time itself; `undefined` where no limit was met. */
function resetMs(reply, now) {
    if (!limited(reply) && reply.status !== 429)
        return undefined;
    const reset = reply.header('x-ratelimit-reset');
    const used = reply.header('x-ratelimit-remaining') === '0' && reset !== undefined && /^\d{1,12}$/.test(reset);
    // A second more, for its clock and ours are not the same.
    return used ? Math.max(0, Number(reset) * 1_000 - now) + 1_000 : secondaryLimitMs;
}
/** The server's own words, bounded, on one line. */
function wordsOf(body) {
    const message = (0,wire_reply/* isJsonObject */.OW)(body) && typeof body.message === 'string' ? body.message : 'no reason given';
    return message.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

;// CONCATENATED MODULE: ./build/adapters/github/api-failure.js


/** The error of a definite answer that is none of the statuses that the question knows. */
function apiFailure(question, { status, body }) {
    const { code, why } = explain(question, status);
    return failure(question, code, `GitHub answered ${status}: ${wordsOf(body)}. ${why}`);
}
/** The error of a question that got no usable answer. `why` goes on after *GitHub:*. */
const noAnswer = (question, why) => failure(question, 'GITHUB_UNREACHABLE', `no usable answer from GitHub: ${why}`);
const failure = ({ repository, what, kind }, code, why) => new errors/* ReleaseError */.K2(kind === 'fact' ? 'FACT_UNREADABLE' : code, `${what} (${repository}): ${why}`);
function explain({ repository, permission }, status) {
    if (status === 401) {
        const why = `The token is not valid, or its job has ended; what is needed is \`${permission}\`.`;
        return { code: 'PERMISSION_MISSING', why };
    }
    if (status === 403) {
        return { code: 'PERMISSION_MISSING', why: `Add \`${permission}\` under the job's \`permissions:\`.` };
    }
    if (status === 404) {
        return { code: 'NOTHING_TO_JUDGE', why: `It is not there, or the job lacks \`${permission}\`.` };
    }
    // A name that somebody gave up can be taken by anybody, so the redirect is no proof of being the same repository.
    if (status >= 300 && status < 400) {
        return { code: 'POLICY_INVALID', why: `${repository} has moved: the policy must give its present name.` };
    }
    return { code: 'GITHUB_UNREACHABLE', why: 'This is no answer that wheelgate knows.' };
}

;// CONCATENATED MODULE: ./build/adapters/github/bounded-fetch.js

/** A page of 100 jobs with all their steps is about 1 MB, a comparison with 300 changed files a few. */
const maxReplyBytes = 16 * 1024 * 1024;
/** From the first byte sent to the last one read. */
const timeoutMs = 60_000;
/** Statuses whose reply may have no body, not even an empty one. */
const bodiless = [204, 205, 304];
/**
 * A `fetch` for octokit, which reads a body whole and without a limit: here the body is read first, in bounds. No
 * redirect is followed, so a token goes nowhere but to the API itself.
 */
const boundedFetch = (send) => async (address, init) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const { status, headers, body } = await whole(await send(address, { ...init, redirect: 'manual', signal }));
    return new Response(bodiless.includes(status) ? null : body, { status, headers });
};
async function whole(response) {
    return {
        status: response.status,
        headers: response.headers,
        body: Buffer.from(await (0,wire_reply/* readBytes */.io)(response, maxReplyBytes)),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/repository-name.js

/** @returns `OWNER/NAME` as it came. @throws ReleaseError INPUT_INVALID when it is none, before it is in an address. */
function repositoryName(text) {
    // Dots alone would climb out of the path that the name stands in.
    if (/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text))
        return text;
    const shown = JSON.stringify(text.slice(0, 200));
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${shown} is no repository: expected OWNER/NAME`);
}

;// CONCATENATED MODULE: ./build/adapters/github/api.js







/** A job's token has so many questions an hour, and a run with a thousand artifacts uses them up: then it must wait. */
const patience = { ...retry/* usualPatience */.UG, maxAskedMs: 65 * 60_000 };
/** Longer pauses are told to whoever watches. */
const toldFromMs = 60_000;
/**
 * Makes the API of one job. `@actions/github` is loaded at the first question: loading costs a tenth of a second.
 *
 * @param notice is told when a pause is long.
 */
function githubApi(context, wire, notice = () => undefined) {
    let loading;
    const { clock } = wire;
    return {
        clock,
        ask: async (question, read) => {
            repositoryName(question.repository);
            loading ??= load(context, wire);
            const octokit = await loading;
            const reply = await (0,retry/* retrying */.R$)(clock, patience, async () => told(await attempt(octokit, question, clock.now()), question, notice), (why) => noAnswer(question, `${why}, ${retry/* usualPatience */.UG.tries} times`));
            if (!(question.statuses ?? [200]).includes(reply.status))
                throw apiFailure(question, reply);
            try {
                return read(reply);
            }
            catch (thrown) {
                // Anything else is a bug of ours and stays one.
                if (!(thrown instanceof wire_wire/* WireFailure */.w))
                    throw thrown;
                throw noAnswer(question, `its answer cannot be used: ${thrown.message}`);
            }
        },
    };
}
function told(tried, { what }, notice) {
    if (tried.kind === 'again' && (tried.afterMs ?? 0) >= toldFromMs) {
        const minutes = Math.ceil((tried.afterMs ?? 0) / 60_000);
        notice(`${what}: GitHub asks to wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}: ${tried.why}`);
    }
    return tried;
}
/** @throws ReleaseError PERMISSION_MISSING when the step was given no token. */
async function load({ apiUrl, token }, wire) {
    if (token === undefined) {
        throw new errors/* ReleaseError */.K2('PERMISSION_MISSING', 'this step was given no GITHUB_TOKEN, so GitHub cannot be asked');
    }
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    // Octokit writes a server's words about deprecation to the console, where a runner would read commands in them.
    const nothing = () => undefined;
    const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    return getOctokit(token.reveal(), { baseUrl: apiUrl, log, request: { fetch: boundedFetch(wire.fetch), log } });
}

;// CONCATENATED MODULE: ./build/adapters/github/members.js



// Readers of the members of a reply. Each returns a value of its type or throws WireFailure naming the member, so that
// an answer of another form is an answer that cannot be read, never a value that looks right.
/** A value that must be an object. `name` is what the message calls it. */
function objectIn(value, name) {
    if ((0,wire_reply/* isJsonObject */.OW)(value))
        return value;
    throw wrong(name, 'an object', value);
}
/** The member as an object. */
const objectOf = (from, key) => objectIn(from[key], key);
/** The member as a list. */
function listOf(from, key) {
    const value = from[key];
    if (Array.isArray(value))
        return value;
    throw wrong(key, 'a list', value);
}
/** The member as text; the empty text counts. */
function members_textOf(from, key) {
    const value = from[key];
    if (typeof value === 'string')
        return value;
    throw wrong(key, 'text', value);
}
/** The member as text; `undefined` when it is left out, null or empty: GitHub uses all three for *not known*. */
function textOr(from, key) {
    const value = from[key];
    return value === undefined || value === null || value === '' ? undefined : members_textOf(from, key);
}
/** The member as true or false. */
function flagOf(from, key) {
    const value = from[key];
    if (typeof value === 'boolean')
        return value;
    throw wrong(key, 'true or false', value);
}
/** The member as a whole number of 0 or more that a double holds exactly. */
function countOf(from, key) {
    const value = from[key];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw wrong(key, 'a whole number', value);
}
/** The member as an id: a whole number above 0. */
function idOf(from, key) {
    const value = countOf(from, key);
    if (value > 0)
        return value;
    throw wrong(key, 'an id', value);
}
/** The member as a git object's full name. */
function shaOf(from, key) {
    const parsed = (0,model_digest/* parseGitSha */.ut)(members_textOf(from, key));
    if (parsed.ok)
        return parsed.value;
    throw new wire_wire/* WireFailure */.w(`${key}: ${parsed.reasons.join('; ')}`);
}
/** The member as an ISO time, unchanged. */
function timeOf(from, key) {
    const value = members_textOf(from, key);
    if (/^\d{4}-\d\d-\d\dT/.test(value) && Number.isFinite(Date.parse(value)))
        return value;
    throw wrong(key, 'a time', value);
}
/** Bounded, and safe for values that have no text of their own. */
function wrong(name, wanted, value) {
    return new wire_wire/* WireFailure */.w(`${name} should be ${wanted} and is ${members_kindOf(value)}`);
}
function members_kindOf(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, 80));
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : typeof value;
}

;// CONCATENATED MODULE: ./build/adapters/github/environment-facts.js



/** Reads GET /environments/{name}. Throws WireFailure on another form, also when a rule is left out that must be told. */
function environmentRules(body, name) {
    const found = objectIn(body, 'the environment');
    const own = members_textOf(found, 'name');
    // GitHub takes names of environments in any case.
    if (own.toLowerCase() !== name.toLowerCase())
        throw new wire_wire/* WireFailure */.w('the answer is about another environment');
    const gates = rulesOf(found).filter(({ type }) => type === 'required_reviewers');
    if (gates.length > 1)
        throw new wire_wire/* WireFailure */.w('there are two rules about reviewers');
    const [gate] = gates;
    return {
        name: own,
        reviewers: gate === undefined ? [] : listOf(gate, 'reviewers').map(reviewerIn),
        preventSelfReview: optionalFlag(gate?.prevent_self_review),
        // Live answers have it, GitHub's description of its API does not.
        canAdminsBypass: optionalFlag(found.can_admins_bypass),
        policy: environment_facts_policyOf(found),
        updatedAt: timeOf(found, 'updated_at'),
    };
}
const rulesOf = (found) => listOf(found, 'protection_rules').map((rule) => objectIn(rule, 'a protection rule'));
function reviewerIn(value) {
    const entry = objectIn(value, 'a reviewer');
    const kind = members_textOf(entry, 'type');
    const reviewer = objectOf(entry, 'reviewer');
    if (kind === 'User')
        return { kind, id: idOf(reviewer, 'id'), name: members_textOf(reviewer, 'login') };
    if (kind === 'Team')
        return { kind, id: idOf(reviewer, 'id'), name: members_textOf(reviewer, 'name') };
    throw new wire_wire/* WireFailure */.w(`a reviewer is of the unknown kind ${JSON.stringify(kind.slice(0, 40))}`);
}
const optionalFlag = (value) => (typeof value === 'boolean' ? value : undefined);
/** A member that is left out is not the same as null, which says that every branch may deploy. */
function environment_facts_policyOf(found) {
    const policy = found.deployment_branch_policy;
    if (policy === null)
        return null;
    if (!(0,wire_reply/* isJsonObject */.OW)(policy))
        throw new wire_wire/* WireFailure */.w('deployment_branch_policy is not told');
    return { protectedBranches: flagOf(policy, 'protected_branches'), custom: flagOf(policy, 'custom_branch_policies') };
}

;// CONCATENATED MODULE: ./build/adapters/github/list-all.js




/** GitHub's largest page. A larger number is cut without a word, and items would be lost between pages. */
const pageSize = 100;
/**
 * Every item of a list, every page. Where GitHub tells a total, what came must be that many, each once: a list that
 * changed between two pages is read again from the start.
 *
 * @throws ReleaseError as `Api.ask`, and GITHUB_UNREACHABLE when the pages never fit their total or never end.
 */
const listAll = (api, listing) => (0,retry/* retrying */.R$)(api.clock, retry/* usualPatience */.UG, () => readOnce(api, listing), (why) => noAnswer(listing, `${why}, ${retry/* usualPatience */.UG.tries} times`));
async function readOnce(api, listing) {
    const { member, maxPages, cut, item, ...question } = listing;
    const values = [];
    const ids = new Set();
    for (let page = 1; page <= maxPages; page++) {
        const parameters = { ...question.parameters, per_page: pageSize, page };
        const { items, total, more } = await api.ask({ ...question, parameters }, (reply) => {
            const read = pageOf(reply, member);
            return { ...read, items: read.items.map((one) => ({ id: member ? idOf(one, 'id') : 0, value: item(one) })) };
        });
        for (const { id, value } of items) {
            values.push(value);
            ids.add(id);
        }
        const ended = items.length === 0 || (total === undefined ? !more : values.length >= total);
        if (!ended)
            continue;
        const whole = total === undefined || (values.length === total && ids.size === total);
        return whole ? { kind: 'answer', value: values } : { kind: 'again', why: `its pages hold ${ids.size} of ${total}` };
    }
    if (cut)
        return { kind: 'answer', value: values };
    throw noAnswer(listing, `there are more than ${maxPages * pageSize}, which is more than wheelgate reads`);
}
/** One page; `total` is `undefined` where GitHub does not count. */
function pageOf({ body, header }, member) {
    const holder = member === undefined ? { items: body } : objectIn(body, 'the answer');
    const items = listOf(holder, member ?? 'items').map((one) => objectIn(one, `an item of ${member ?? 'the list'}`));
    if (items.length > pageSize)
        throw new wire_wire/* WireFailure */.w(`a page has ${items.length} items, asked for were ${pageSize}`);
    const total = member === undefined ? undefined : countOf(holder, 'total_count');
    // A full page may be the last one, and the link may be left out: either asks for one page more.
    return { items, total, more: items.length === pageSize || /rel="next"/.test(header('link') ?? '') };
}

;// CONCATENATED MODULE: ./build/adapters/github/approvals.js




/** A run has at most 50 attempts, with a review or two each. */
const maxReviewPages = 10;
/** Far more patterns and environments than a repository has. */
const maxRulePages = 10;
/** All facts of the gate: one that cannot be read is FACT_UNREADABLE, never a guess. */
const fact = { permission: 'actions: read', kind: 'fact' };
/** Keeps the promises of `Approvals`. */
const githubApprovals = (api, repository, claims) => ({
    claims,
    environment: (name) => environmentFacts(api, repository, name),
    reviews: async (runId) => {
        const reviews = await listAll(api, {
            ...fact,
            repository,
            route: 'GET /actions/runs/{run_id}/approvals',
            parameters: { run_id: runId },
            what: `the reviews of run ${runId}`,
            member: undefined,
            maxPages: maxReviewPages,
            item: reviewsIn,
        });
        return reviews.flat();
    },
});
/** One entry of GitHub's list can be about more than one environment. */
function reviewsIn(entry) {
    const user = objectOf(entry, 'user');
    const review = {
        state: members_textOf(entry, 'state'),
        userId: idOf(user, 'id'),
        login: members_textOf(user, 'login'),
        userType: members_textOf(user, 'type'),
        comment: textOr(entry, 'comment') ?? '',
    };
    return listOf(entry, 'environments').map((one) => ({
        environment: members_textOf(objectIn(one, 'an environment'), 'name'),
        ...review,
    }));
}
async function environmentFacts(api, repository, name) {
    const question = {
        ...fact,
        repository,
        route: 'GET /environments/{environment_name}',
        parameters: { environment_name: name },
        what: `environment ${name}`,
        statuses: [200, 404],
    };
    const rules = await api.ask(question, ({ status, body }) => status === 404 ? undefined : environmentRules(body, name));
    if (rules === undefined) {
        await requireAbsence(api, repository, name);
        return undefined;
    }
    const { policy, ...facts } = rules;
    if (policy === null)
        return { ...facts, branchPolicy: null };
    const patterns = policy.custom ? await patternsOf(api, repository, rules.name) : [];
    return { ...facts, branchPolicy: { protectedBranches: policy.protectedBranches, patterns } };
}
/** GitHub says 404 also for what a token may not see; only a list without the name says that there is none. */
async function requireAbsence(api, repository, name) {
    const names = await listAll(api, {
        ...fact,
        repository,
        route: 'GET /environments',
        what: 'the environments',
        member: 'environments',
        maxPages: maxRulePages,
        item: (environment) => members_textOf(environment, 'name'),
    });
    if (!names.some((one) => one.toLowerCase() === name.toLowerCase()))
        return;
    throw new errors/* ReleaseError */.K2('FACT_UNREADABLE', `environment ${name} of ${repository} is listed, but its rules cannot be read`);
}
/** A pattern of tags is written with `refs/tags/`, so that it is not taken for one of branches. */
const patternsOf = (api, repository, name) => listAll(api, {
    ...fact,
    repository,
    route: 'GET /environments/{environment_name}/deployment-branch-policies',
    parameters: { environment_name: name },
    what: `the branches that may deploy to environment ${name}`,
    member: 'branch_policies',
    maxPages: maxRulePages,
    item: (policy) => `${policy.type === 'tag' ? 'refs/tags/' : ''}${members_textOf(policy, 'name')}`,
});

;// CONCATENATED MODULE: ./build/adapters/github/blob-address.js
/** True for an address of this machine. Names other than `localhost` are looked up by somebody, so they are not. */
const isLoopback = ({ hostname }) => hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
/**
 * The address that GitHub sends a download to. It may be any host, for the bytes are hashed; but it must be HTTPS, or
 * this machine when the API itself is: a rehearsal never leaves it, and a real release never comes there.
 *
 * @returns `undefined` for any other address.
 */
function blobAddress(location, apiUrl) {
    if (location === undefined || !URL.canParse(location))
        return undefined;
    const address = new URL(location);
    if (address.username !== '' || address.password !== '')
        return undefined;
    if (isLoopback(new URL(apiUrl)))
        return isLoopback(address) && /^https?:$/.test(address.protocol) ? address : undefined;
    return address.protocol === 'https:' && !isLoopback(address) ? address : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/github/file-name.js
/** What every file system here takes. Characters. */
const maxLength = 255;
/** True for a name without a path, a control or an invisible character, as GitHub allows for artifacts. */
const isFileName = (name) => name.length <= maxLength && /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}"*/:<>?\\|]+$/u.test(name) && !/^\.+$/.test(name);
/**
 * The file name that a `content-disposition` header gives: `filename*` before `filename`, base name only.
 *
 * @returns `undefined` when there is none that a file could have.
 * @see https://www.rfc-editor.org/rfc/rfc6266#section-4.3
 */
function fileNameIn(disposition) {
    const found = new Map();
    for (const [, key = '', quoted, bare] of (disposition ?? '').matchAll(/;\s*([\w*]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g)) {
        found.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    const name = decoded(found.get('filename*')) ?? found.get('filename');
    const base = name?.split(/[/\\]/).at(-1);
    return base !== undefined && isFileName(base) ? base : undefined;
}
/** The extended form, `UTF-8''NAME` with percent signs. */
function decoded(extended) {
    const encoded = /^utf-8'[^']*'(.*)$/i.exec(extended ?? '')?.[1];
    if (encoded === undefined)
        return undefined;
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/github/partial-blob.js

/** @param open opens the target, emptied. It is called at the first `restart`. */
function partialBlob(open) {
    let target;
    let hash = (0,external_node_crypto_.createHash)('sha256');
    let [size, parts] = [0, 0];
    const close = async () => {
        const open = target;
        target = undefined;
        await open?.close();
    };
    return {
        size: () => size,
        joined: () => parts > 1,
        resume: () => {
            parts += 1;
        },
        restart: async () => {
            await close();
            target = await open();
            hash = (0,external_node_crypto_.createHash)('sha256');
            [size, parts] = [0, 1];
        },
        add: async (chunk) => {
            await target?.write(chunk);
            hash.update(chunk);
            size += chunk.length;
        },
        sha256: () => hash.copy().digest('hex'),
        close,
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/receive-blob.js


/**
 * Writes a reply's body behind what is already there, while it hashes it.
 *
 * @throws WireFailure when the body breaks off, or ends early without the store having said so; ReleaseError
 *   GITHUB_UNREACHABLE when it is too long; what the target throws, as it is.
 */
async function receiveBlob({ response, blob, limit, next, progress }) {
    const length = response.headers.get('content-length');
    const told = length === null ? undefined : blob.size() + Number(length);
    if (told !== undefined && told > limit)
        throw tooLong(limit, told);
    const chunks = chunksOf(response);
    for (let chunk = await next(chunks()); chunk !== undefined; chunk = await next(chunks())) {
        const size = blob.size() + chunk.length;
        if (size > limit)
            throw tooLong(limit, size);
        await blob.add(chunk);
        progress(size, limit);
    }
    // A store that says itself how little it has is believed: the digest tells the rest.
    if (blob.size() < (told ?? limit))
        throw new wire_wire/* WireFailure */.w(`the store sent ${blob.size()} of ${told ?? limit} bytes`);
}
/** Reads one piece at a time; `undefined` at the end. Errors of the stream are told apart from those of the target. */
function chunksOf({ body }) {
    const reader = body?.getReader();
    return async () => {
        try {
            return (await reader?.read())?.value;
        }
        catch (cause) {
            throw new wire_wire/* WireFailure */.w('the connection broke off', { cause });
        }
    };
}
const tooLong = (limit, size) => new errors/* ReleaseError */.K2('GITHUB_UNREACHABLE', `GitHub lists an artifact of ${limit} bytes, and its store sends ${size} or more: these are not its bytes`);

;// CONCATENATED MODULE: ./build/adapters/github/resumes-at.js
/**
 * True when a reply goes on with the same blob at the byte that was asked for. Nothing else may be written behind what
 * is there: a store that sends another part, or a blob that was exchanged meanwhile, would make bytes that nobody made.
 *
 * @param etag of the reply that the bytes so far came with; `null` and `undefined`: it had none.
 */
function resumesAt({ status, headers }, start, etag) {
    if (status !== 206 || start === 0)
        return false;
    const [, from] = /^bytes (\d{1,15})-\d{1,15}\/(?:\d{1,15}|\*)$/.exec(headers.get('content-range') ?? '') ?? [];
    if (from === undefined || Number(from) !== start)
        return false;
    return (etag ?? null) === headers.get('etag');
}

;// CONCATENATED MODULE: ./build/adapters/github/download-artifact.js








/** Types that GitHub's own download client unpacks. */
const zipTypes = ['application/zip', 'application/x-zip-compressed', 'application/zip-compressed'];
/** As long as GitHub's own client waits. */
const usualStallMs = 30_000;
/**
 * Keeps the promises of `Artifacts.download`. A broken connection goes on with a new address where the last one broke
 * off; a store that cannot do that, or whose blob is another by now, is read from its start. More bytes than GitHub
 * lists are refused at once, whatever their digest would be.
 */
async function downloadArtifact(download) {
    const { artifact, wire } = download;
    if (artifact.expired)
        throw gone(artifact, 'has expired');
    const course = { ...download, blob: partialBlob(download.sink), told: undefined };
    try {
        return await (0,retry/* retrying */.R$)(wire.clock, retry/* usualPatience */.UG, async () => fetchBlob(course, await askAddress(download)), (why) => failed(artifact, `${why instanceof Error ? why.message : String(why)} (${retry/* usualPatience */.UG.tries} tries)`));
    }
    finally {
        await course.blob.close();
    }
}
/** Asks the API where the blob is. The address is signed: it is as good as a token for some minutes. */
async function askAddress({ api, wire, context, artifact }) {
    const question = {
        repository: context.repository,
        route: 'GET /actions/artifacts/{artifact_id}/zip',
        parameters: { artifact_id: artifact.id },
        what: `artifact ${artifact.name} (id ${artifact.id})`,
        permission: 'actions: read',
        statuses: [302, 404, 410],
    };
    const location = await api.ask(question, ({ status, header }) => status === 302 ? (header('location') ?? '') : undefined);
    if (location === undefined)
        throw gone(artifact, 'is no longer there');
    const address = blobAddress(location, context.apiUrl);
    if (address === undefined)
        throw failed(artifact, 'GitHub sends the download to an address that is not safe to follow');
    for (const [name, value] of address.searchParams)
        if (name === 'sig')
            wire.mask(value);
    return address;
}
async function fetchBlob(course, address) {
    const { artifact, wire, blob, progress, stallMs = usualStallMs } = course;
    const stop = new AbortController();
    const have = course.told === undefined ? 0 : blob.size();
    // No authorization header: the address carries its own permission, and the token is none of the store's business.
    const headers = { 'accept-encoding': 'identity', ...(have > 0 && { range: `bytes=${have}-` }) };
    const next = (read) => withinTime(read, stallMs);
    try {
        const response = await next(wire.fetch(address, { headers, redirect: 'error', signal: stop.signal }));
        const useless = await makeReady(course, response, have, address);
        if (useless)
            return useless;
        await receiveBlob({ response, blob, limit: artifact.size, next, progress });
        return download_artifact_whole(course);
    }
    catch (thrown) {
        // What fetch throws has the address in it, and so has its cause: neither is kept.
        if (thrown instanceof errors/* ReleaseError */.K2)
            throw thrown;
        if (thrown instanceof wire_wire/* WireFailure */.w)
            return { kind: 'again', why: thrown.message };
        if (thrown instanceof TypeError)
            return { kind: 'again', why: `the connection to ${address.host} failed` };
        throw thrown;
    }
    finally {
        stop.abort();
    }
}
/** Makes the blob ready for the body of a reply: begun anew, or resumed. @returns why not, where it is of no use. */
async function makeReady(course, response, have, address) {
    const { artifact, blob, told } = course;
    const { status, headers } = response;
    if (status === 404 || status === 410)
        throw gone(artifact, 'is no longer in the store');
    if (status === 206 || status === 416) {
        if (!resumesAt(response, have, told?.etag))
            return fromStart(course, 'it does not go on where it broke off');
        blob.resume();
        return undefined;
    }
    if (status !== 200) {
        const why = `the store ${address.host} answered ${status}`;
        return { kind: 'again', why, afterMs: (0,retry/* retryAfterMs */.Vs)(headers) };
    }
    await blob.restart();
    course.told = { etag: headers.get('etag'), shape: shapeOf(headers, address) };
    return undefined;
}
/** What came, when it can be told. Parts that make other bytes than GitHub recorded get a second chance as a whole. */
function download_artifact_whole(course) {
    const { artifact, blob, told } = course;
    const sha256 = blob.sha256();
    if (told === undefined)
        return { kind: 'again', why: 'the store sent no beginning' };
    if (blob.joined() && sha256 !== artifact.sha256)
        return fromStart(course, 'its parts do not fit together');
    return { kind: 'answer', value: { sha256, size: blob.size(), ...told.shape } };
}
function fromStart(course, why) {
    course.told = undefined;
    return { kind: 'again', why };
}
/** @throws WireFailure when `work` takes longer; it goes on, and its result is nobody's. */
async function withinTime(work, stallMs) {
    let timer;
    const stalled = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new wire_wire/* WireFailure */.w(`nothing came for ${stallMs / 1000} s`)), stallMs);
    });
    try {
        return await Promise.race([work, stalled]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A zip, or one file under the name that the store gives; both as GitHub's own client tells them apart. */
function shapeOf(headers, { pathname }) {
    const [type = ''] = (headers.get('content-type') ?? '').split(';');
    if (zipTypes.includes(type.trim().toLowerCase()) || pathname.toLowerCase().endsWith('.zip')) {
        return { kind: 'zip', file: undefined };
    }
    return { kind: 'file', file: fileNameIn(headers.get('content-disposition')) };
}
const gone = ({ name, id }, how) => new errors/* ReleaseError */.K2('ARTIFACT_GONE', `artifact ${name} (id ${id}) ${how}`);
const failed = ({ name, id }, why) => new errors/* ReleaseError */.K2('GITHUB_UNREACHABLE', `artifact ${name} (id ${id}) could not be fetched: ${why}`);

// EXTERNAL MODULE: ./build/adapters/github/upload-artifact.js + 1 modules
var upload_artifact = __webpack_require__(44135);
;// CONCATENATED MODULE: ./build/adapters/github/artifacts.js








/** GitHub itself allows 500 artifacts in a job; 5,000 in a run are beyond any release. */
const maxArtifactPages = 50;
/** Keeps the promises of `Artifacts`. */
function githubArtifacts(api, wire, context, tools) {
    // One after the other: the environment, which the client reads its token from, can hold one upload's at a time.
    let uploads = Promise.resolve();
    return {
        list: (runId) => listAll(api, {
            repository: context.repository,
            route: 'GET /actions/runs/{run_id}/artifacts',
            parameters: { run_id: runId },
            what: `the artifacts of run ${runId}`,
            permission: 'actions: read',
            member: 'artifacts',
            maxPages: maxArtifactPages,
            item: artifactIn,
        }),
        download: (artifact, path, progress) => {
            const sink = () => tools.openWrite(path);
            const { stallMs } = tools;
            return downloadArtifact({ api, wire, context, artifact, sink, progress, ...(stallMs && { stallMs }) });
        },
        upload: (name, directory, files) => {
            const upload = () => (0,upload_artifact/* uploadArtifact */.m)(context, tools.withEnvironment, { name, directory, files });
            const stored = uploads.then(upload, upload);
            uploads = stored.catch(() => undefined);
            return stored;
        },
    };
}
function artifactIn(artifact) {
    const name = members_textOf(artifact, 'name');
    // GitHub takes no such name; one that came all the same could lead out of the folder that it is unpacked into.
    if (!isFileName(name))
        throw new wire_wire/* WireFailure */.w('an artifact has a name that GitHub does not allow');
    const digest = (0,model_digest/* parsePrefixedSha256 */.AO)(textOr(artifact, 'digest'));
    const run = (0,wire_reply/* isJsonObject */.OW)(artifact.workflow_run) ? artifact.workflow_run : {};
    return {
        id: idOf(artifact, 'id'),
        name,
        sha256: digest.ok ? digest.value : undefined,
        size: countOf(artifact, 'size_in_bytes'),
        runId: typeof run.id === 'number' ? run.id : undefined,
        headSha: typeof run.head_sha === 'string' ? run.head_sha : undefined,
        createdAt: timeOf(artifact, 'created_at'),
        expired: flagOf(artifact, 'expired'),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/attestation-store.js



/** One page is enough: more bundles about one digest are nobody's release. */
const mostFound = 100;
/** Keeps the promises of `AttestationStore`. A bundle that is posted twice is kept twice, which does no harm. */
const githubAttestationStore = ({ ask }, repository) => ({
    post: (bundle) => {
        const question = {
            repository,
            route: 'POST /attestations',
            // As text, so that what is sent is what was verified, whatever octokit's own writer of JSON does.
            parameters: { data: JSON.stringify({ bundle }) },
            what: 'a bundle for the attestation store',
            permission: 'attestations: write',
            // A bundle that the store does not want stays unwanted: that is an answer, and none to ask for again.
            statuses: [201, 413, 422],
        };
        return ask(question, ({ status, body }) => status === 201
            ? { kind: 'kept', id: String(idOf(objectIn(body, 'the attestation'), 'id')) }
            : { kind: 'refused', why: `GitHub answered ${status}: ${wordsOf(body)}` });
    },
    find: (sha256, predicateType) => {
        const question = {
            repository,
            route: 'GET /attestations/{subject_digest}',
            parameters: { subject_digest: `sha256:${sha256}`, predicate_type: predicateType, per_page: mostFound },
            what: `attestations about ${sha256}`,
            permission: 'attestations: write',
            // The store has no empty lists: of what nobody attested it says that it is not there.
            statuses: [200, 404],
        };
        return ask(question, ({ status, body }) => status === 404 ? [] : listOf(objectIn(body, 'the attestations'), 'attestations').flatMap(bundleIn));
    },
});
/** A bundle that is kept elsewhere is `null` here, with an address; whoever needs it posts it again. */
function bundleIn(attestation) {
    const bundle = (0,wire_reply/* isJsonObject */.OW)(attestation) ? attestation.bundle : undefined;
    return (0,wire_reply/* isJsonObject */.OW)(bundle) ? [bundle] : [];
}

;// CONCATENATED MODULE: ./build/adapters/github/claims.js




/** For a token that nobody else accepts: neither Sigstore nor an index. */
const audience = 'wheelgate';
/**
 * Claims of this job's own identity token, asked for once. The signature is not verified: the token came straight from
 * the issuer, over a channel that we opened, so nobody but the issuer could have written it.
 *
 * @throws ReleaseError IDENTITY_MISSING as `Identity.token`; FACT_UNREADABLE when a claim is missing. Never with the
 *   token in it.
 */
function ownClaims(identity) {
    let known;
    return async () => {
        known ??= claimsIn(await identity.token(audience));
        return known;
    };
}
/** Reads the middle part of a compact JWS. */
function claimsIn(token) {
    try {
        const [, payload = ''] = token.reveal().split('.');
        const claims = claims_parsed(payload);
        if (members_textOf(claims, 'aud') !== audience)
            throw new wire_wire/* WireFailure */.w('aud is not what was asked for');
        return {
            repository: members_textOf(claims, 'repository'),
            runId: numberOf(claims, 'run_id'),
            runAttempt: numberOf(claims, 'run_attempt'),
            ref: members_textOf(claims, 'ref'),
            event: members_textOf(claims, 'event_name'),
            runnerEnvironment: members_textOf(claims, 'runner_environment'),
            environment: textOr(claims, 'environment'),
            workflowRef: members_textOf(claims, 'workflow_ref'),
            jobWorkflowRef: members_textOf(claims, 'job_workflow_ref'),
            checkRunId: textOr(claims, 'check_run_id') === undefined ? undefined : numberOf(claims, 'check_run_id'),
            visibility: members_textOf(claims, 'repository_visibility'),
        };
    }
    catch (thrown) {
        if (!(thrown instanceof wire_wire/* WireFailure */.w))
            throw thrown;
        throw new errors/* ReleaseError */.K2('FACT_UNREADABLE', `this job's own identity token cannot be read: ${thrown.message}`);
    }
}
/** The parser's own message would quote the text, so it is not kept. */
function claims_parsed(payload) {
    let value;
    try {
        value = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch {
        value = undefined;
    }
    if ((0,wire_reply/* isJsonObject */.OW)(value))
        return value;
    throw new wire_wire/* WireFailure */.w('it is no JWT');
}
/** Numbers are text in GitHub's claims. */
function numberOf(claims, key) {
    const value = Number(/^[1-9]\d{0,15}$/.exec(members_textOf(claims, key))?.[0]);
    if (Number.isSafeInteger(value))
        return value;
    throw new wire_wire/* WireFailure */.w(`${key} is not a number in text`);
}

// EXTERNAL MODULE: ./build/model/secret.js
var secret = __webpack_require__(91260);
;// CONCATENATED MODULE: ./build/adapters/github/identity.js





/** GitHub's tokens are about 2 KB. */
const identity_maxReplyBytes = 64 * 1024;
const identity_timeoutMs = 30_000;
/** Keeps the promises of `Identity` with the issuer that the runner names. */
const githubIdentity = ({ identityRequest }, wire) => ({
    token: async (audience) => {
        if (identityRequest === undefined) {
            const why = 'this job may not ask for an identity token: it lacks `id-token: write`';
            throw new errors/* ReleaseError */.K2('IDENTITY_MISSING', why);
        }
        const address = requestAddress(identityRequest.url, audience);
        const headers = { authorization: `Bearer ${identityRequest.token.reveal()}`, accept: 'application/json' };
        return (0,retry/* retrying */.R$)(wire.clock, retry/* usualPatience */.UG, () => askOnce(wire, address, headers), (why) => new errors/* ReleaseError */.K2('IDENTITY_UNREACHABLE', `GitHub gave no identity token: ${why} (${retry/* usualPatience */.UG.tries} tries)`));
    },
});
/** The runner's address has a query of its own, to which the audience is added. */
function requestAddress(text, audience) {
    const address = URL.canParse(text) ? new URL(text) : undefined;
    if (address === undefined || !(address.protocol === 'https:' || isLoopback(address))) {
        throw new errors/* ReleaseError */.K2('WORLD_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address');
    }
    address.searchParams.set('audience', audience);
    return address;
}
async function askOnce(wire, address, headers) {
    const signal = AbortSignal.timeout(identity_timeoutMs);
    const response = await wire.fetch(address, { headers, redirect: 'error', signal }).catch(() => undefined);
    if (response === undefined)
        return { kind: 'again', why: `the connection to ${address.host} failed` };
    const { status } = response;
    if ((0,retry/* mayPass */.bg)(status))
        return { kind: 'again', why: `it answered ${status}`, afterMs: (0,retry/* retryAfterMs */.Vs)(response.headers) };
    if (status === 401 || status === 403) {
        throw new errors/* ReleaseError */.K2('IDENTITY_MISSING', `GitHub refused this job an identity token (${status})`);
    }
    if (status !== 200)
        throw new errors/* ReleaseError */.K2('IDENTITY_UNREACHABLE', `GitHub gave no identity token: it answered ${status}`);
    // What cannot be read may all the same hold the token, so neither the reply nor its error is shown.
    const reply = await (0,wire_reply/* readJsonObject */.op)(response, identity_maxReplyBytes).catch(() => undefined);
    const token = reply?.value;
    if (typeof token !== 'string' || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) {
        return { kind: 'again', why: 'its answer cannot be read' };
    }
    wire.mask(token);
    return { kind: 'answer', value: new secret/* Secret */.z(token) };
}

;// CONCATENATED MODULE: ./build/adapters/github/event-inputs.js


/** Code points; a longer input stands by its digest, which is enough to compare. */
const event_inputs_maxLength = 1_000;
/** GitHub allows 25. */
const maxInputs = 100;
/**
 * The workflow's inputs, out of the event that the runner wrote for this job before its first step. Every input is
 * there, the defaults too. An event of another kind has none.
 *
 * @param text JSON of the event.
 * @throws ReleaseError FACT_UNREADABLE when it is no such event: an incomplete list would say that there is no more.
 */
function eventInputs(text) {
    const entries = Object.entries(inputsIn(text));
    if (entries.length > maxInputs)
        throw event_inputs_unreadable(`it has ${entries.length} inputs, at most ${maxInputs} are read`);
    return Object.fromEntries(entries.map(([name, value]) => {
        const shown = shownValue(value);
        if (shown === undefined || !/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/.test(name)) {
            throw event_inputs_unreadable(`its input ${JSON.stringify(name.slice(0, 100))} cannot be read`);
        }
        return [name, shown];
    }));
}
function inputsIn(text) {
    let event;
    try {
        event = JSON.parse(text);
    }
    catch {
        throw event_inputs_unreadable('it is not JSON');
    }
    if (typeof event !== 'object' || event === null)
        throw event_inputs_unreadable('it is no object');
    const inputs = 'inputs' in event ? event.inputs : undefined;
    if (inputs === undefined || inputs === null)
        return {};
    if (typeof inputs !== 'object')
        throw event_inputs_unreadable('its inputs are no object');
    return inputs;
}
/** GitHub writes booleans and numbers as such, or as text, as the workflow declares them. */
function shownValue(value) {
    if (value === null)
        return '';
    if (typeof value === 'boolean' || typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return undefined;
    return [...value].length > event_inputs_maxLength ? `sha256:${(0,model_digest/* sha256Of */.Bj)(value)}` : value;
}
const event_inputs_unreadable = (why) => new errors/* ReleaseError */.K2('FACT_UNREADABLE', `the event of this run (GITHUB_EVENT_PATH): ${why}`);

;// CONCATENATED MODULE: ./build/adapters/github/run-facts.js




/** @throws ReleaseError INPUT_INVALID naming the variable that cannot be read. */
function claimedRun(context) {
    const { workflowRef, sha, ref, eventName } = context;
    const repository = repositoryName(context.repository);
    const commit = (0,model_digest/* parseGitSha */.ut)(sha);
    if (!commit.ok)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `GITHUB_SHA: ${commit.reasons.join('; ')}`);
    const [path = ''] = workflowRef.split('@');
    const inside = path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : '';
    return {
        repository,
        repositoryId: numberIn('GITHUB_REPOSITORY_ID', context.repositoryId),
        ownerId: numberIn('GITHUB_REPOSITORY_OWNER_ID', context.ownerId),
        id: numberIn('GITHUB_RUN_ID', context.runId),
        attempt: numberIn('GITHUB_RUN_ATTEMPT', context.runAttempt),
        workflowPath: matching('GITHUB_WORKFLOW_REF', inside, /^\.github\/workflows\/[^/]+\.ya?ml$/),
        ref: matching('GITHUB_REF', ref, /^refs\/\S+$/),
        commit: commit.value,
        event: matching('GITHUB_EVENT_NAME', eventName, /^[a-z_]+$/),
    };
}
function numberIn(variable, text) {
    const value = Number(matching(variable, text, /^[1-9]\d{0,15}$/));
    if (Number.isSafeInteger(value))
        return value;
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${variable} is too large a number`);
}
function matching(variable, text, form) {
    if (form.test(text))
        return text;
    const shown = JSON.stringify(text.slice(0, 200));
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${variable} gives ${shown}, which is not what a runner says`);
}
/**
 * The run as GitHub tells it, after a comparison with the runner's variables: a step before ours can set those for us.
 *
 * @param run GitHub's reply. Throws WireFailure when it has another form.
 * @throws ReleaseError WORLD_REFUSED naming every difference.
 */
function confirmedRun(claimed, run) {
    const repository = objectOf(run, 'repository');
    const pairs = [
        ['GITHUB_REPOSITORY', claimed.repository, members_textOf(repository, 'full_name')],
        ['GITHUB_REPOSITORY_ID', claimed.repositoryId, idOf(repository, 'id')],
        ['GITHUB_REPOSITORY_OWNER_ID', claimed.ownerId, idOf(objectOf(repository, 'owner'), 'id')],
        ['GITHUB_RUN_ID', claimed.id, idOf(run, 'id')],
        ['GITHUB_RUN_ATTEMPT', claimed.attempt, idOf(run, 'run_attempt')],
        ['GITHUB_EVENT_NAME', claimed.event, members_textOf(run, 'event')],
        // GitHub writes `@REF` behind the path in some replies.
        ['GITHUB_WORKFLOW_REF', claimed.workflowPath, members_textOf(run, 'path').split('@')[0]],
        ...commitPairs(claimed, run),
    ];
    const wrong = pairs.filter(([, here, there]) => here !== there);
    if (wrong.length > 0) {
        const list = wrong.map(([name, here, there]) => `${name} gives ${here} here and ${there} there`).join('; ');
        throw new errors/* ReleaseError */.K2('WORLD_REFUSED', `the runner's variables and GitHub's record of run ${claimed.id} differ: ${list}`);
    }
    return {
        ...claimed,
        actorId: idOf(objectOf(run, 'actor'), 'id'),
        triggeringActorId: idOf(objectOf(run, 'triggering_actor'), 'id'),
        createdAt: timeOf(run, 'created_at'),
        private: flagOf(repository, 'private'),
    };
}
/** A pull request runs on a merge commit that GitHub made up; the run's record names the branch's own head instead. */
function commitPairs({ ref, commit }, run) {
    if (ref.startsWith('refs/pull/'))
        return [];
    const branch = textOr(run, 'head_branch');
    const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
    return [
        ['GITHUB_SHA', commit, shaOf(run, 'head_sha')],
        ...(branch === undefined ? [] : [['GITHUB_REF', short, branch]]),
    ];
}

;// CONCATENATED MODULE: ./build/adapters/github/waiting-runs.js

/** The port promises 20 at most; who has more runs waiting has seen the first ones. */
const most = 20;
/** Runs of one workflow file that wait for people, this one left out, each with the environments that it waits for. */
async function waitingRuns(api, repository, workflowFile, ownRun) {
    const fact = { repository, permission: 'actions: read', kind: 'fact' };
    const question = {
        ...fact,
        route: 'GET /actions/workflows/{workflow_id}/runs',
        parameters: { workflow_id: workflowFile, status: 'waiting', per_page: most },
        what: `the waiting runs of ${workflowFile}`,
    };
    const ids = await api.ask(question, ({ body }) => listOf(objectIn(body, 'the runs'), 'workflow_runs').map((run) => idOf(objectIn(run, 'a run'), 'id')));
    const others = ids.filter((id) => id !== ownRun).slice(0, most);
    return Promise.all(others.map(async (id) => ({ id, environments: await environmentsOf(api, fact, id) })));
}
function environmentsOf(api, fact, id) {
    const question = {
        ...fact,
        route: 'GET /actions/runs/{run_id}/pending_deployments',
        parameters: { run_id: id },
        what: `what run ${id} waits for`,
    };
    return api.ask(question, ({ body }) => {
        const pending = listOf({ body }, 'body');
        return pending.map((one) => members_textOf(objectOf(objectIn(one, 'a deployment'), 'environment'), 'name'));
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/jobs.js







/** A matrix has at most 256 jobs, a run at most 50 attempts: 10,000 is beyond what happens. */
const maxJobPages = 100;
/** GitHub keeps 50 annotations of a step; a job with 1,000 is no leg of a release. */
const maxAnnotationPages = 10;
/**
 * Keeps the promises of `Jobs`. `claims` are those of this job's own identity token; `readEvent` gives the text of the
 * event that started the run, where the runner laid it down.
 */
function githubJobs(api, context, claims, readEvent) {
    const { repository } = context;
    return {
        run: async () => {
            const run = await fetchRun(api, context);
            return readEvent === undefined ? run : { ...run, inputs: eventInputs(await readEvent()) };
        },
        jobs: (runId) => listAll(api, {
            repository,
            route: 'GET /actions/runs/{run_id}/jobs',
            parameters: { run_id: runId, filter: 'all' },
            what: `the jobs of run ${runId}`,
            permission: 'actions: read',
            member: 'jobs',
            maxPages: maxJobPages,
            item: (job) => jobIn(job, runId),
        }),
        triggeredBy: (runId, attempt) => fetchTriggerer(api, repository, runId, attempt),
        stamps: async (jobId) => {
            const all = await fetchAnnotations(api, repository, jobId);
            return all.filter(({ title }) => title === parse_stamp/* stampTitle */.cg);
        },
        ownKey: () => (context.job === '' ? undefined : context.job),
        waitingRuns: (workflowFile) => waitingRuns(api, repository, workflowFile, Number(context.runId)),
        retentionDays: () => daysIn(context.retentionDays ?? ''),
        // Nothing else tells: the runner's variables name the job in the workflow file, which a matrix shares.
        ownJobId: async () => (context.identityRequest === undefined ? undefined : (await claims()).checkRunId),
    };
}
/** Whole days, as a runner writes them. */
const daysIn = (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined);
async function fetchRun(api, context) {
    const claimed = claimedRun(context);
    const question = {
        repository: claimed.repository,
        route: 'GET /actions/runs/{run_id}',
        parameters: { run_id: claimed.id },
        what: `run ${claimed.id}`,
        permission: 'actions: read',
    };
    return api.ask(question, ({ body }) => confirmedRun(claimed, objectIn(body, 'the run')));
}
function fetchTriggerer(api, repository, runId, attempt) {
    const question = {
        repository,
        route: 'GET /actions/runs/{run_id}/attempts/{attempt_number}',
        parameters: { run_id: runId, attempt_number: attempt },
        what: `attempt ${attempt} of run ${runId}`,
        permission: 'actions: read',
    };
    return api.ask(question, ({ body }) => triggererIn(objectIn(body, 'the attempt'), runId, attempt));
}
/** Of a job's own check run, whatever their title. */
const fetchAnnotations = (api, repository, jobId) => listAll(api, {
    repository,
    route: 'GET /check-runs/{check_run_id}/annotations',
    parameters: { check_run_id: jobId },
    what: `the annotations of job ${jobId}`,
    permission: 'checks: read',
    member: undefined,
    maxPages: maxAnnotationPages,
    item: (one) => ({ jobId, title: textOr(one, 'title') ?? '', message: textOr(one, 'message') ?? '' }),
});
function triggererIn(run, runId, attempt) {
    const asked = idOf(run, 'id') === runId && idOf(run, 'run_attempt') === attempt;
    if (!asked)
        throw new wire_wire/* WireFailure */.w(`the answer is about another attempt than ${attempt} of run ${runId}`);
    return idOf(objectOf(run, 'triggering_actor'), 'id');
}
function jobIn(job, runId) {
    if (idOf(job, 'run_id') !== runId)
        throw new wire_wire/* WireFailure */.w(`a job of another run than ${runId} is among them`);
    return {
        id: idOf(job, 'id'),
        name: members_textOf(job, 'name'),
        attempt: idOf(job, 'run_attempt'),
        status: members_textOf(job, 'status'),
        conclusion: textOr(job, 'conclusion'),
        runnerGroup: textOr(job, 'runner_group_name'),
        labels: listOf(job, 'labels').map((label) => members_textOf({ label }, 'label')),
        startedAt: textOr(job, 'started_at') === undefined ? undefined : timeOf(job, 'started_at'),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/git-objects.js




const permission = 'contents: read';
const statuses = [200, 404];
/** Git facts by REST. */
const gitObjects = ({ ask }) => ({
    ref: (repository, name) => {
        const asked = { repository, parameters: { ref: name }, permission, statuses, what: `refs/${name}` };
        return ask({ ...asked, route: 'GET /git/ref/{ref}' }, ({ status, body }) => {
            if (status === 404)
                return undefined;
            const found = objectIn(body, 'the ref');
            if (found.ref !== `refs/${name}`)
                throw new wire_wire/* WireFailure */.w(`the answer is about another ref than refs/${name}`);
            return targetIn(objectOf(found, 'object'));
        });
    },
    tag: (repository, sha, name) => {
        const question = { repository, route: 'GET /git/tags/{sha}', parameters: { sha }, permission };
        return ask({ ...question, what: `tag object ${sha}` }, ({ body }) => tagIn(body, sha, name));
    },
    commit: (repository, sha) => {
        const asked = { repository, parameters: { sha }, permission, statuses, what: `commit ${sha}` };
        return ask({ ...asked, route: 'GET /git/commits/{sha}' }, ({ status, body }) => status === 404 ? undefined : commitIn(body, sha));
    },
    requireRepository: async (repository) => {
        const seen = await ask({ repository, route: 'GET ', what: 'the repository', permission, statuses }, ({ status }) => status);
        if (seen === 200)
            return;
        const why = `there is no repository ${repository}, or this token may not read it: it needs \`${permission}\``;
        throw new errors/* ReleaseError */.K2('PERMISSION_MISSING', why);
    },
});
const targetIn = (object) => ({
    sha: shaOf(object, 'sha'),
    type: members_textOf(object, 'type'),
});
function tagIn(body, sha, name) {
    const found = objectIn(body, 'the tag');
    if (shaOf(found, 'sha') !== sha)
        throw new wire_wire/* WireFailure */.w(`the answer is about another tag object than ${sha}`);
    const verification = (0,wire_reply/* isJsonObject */.OW)(found.verification) ? found.verification : {};
    const unsigned = verification.reason === 'unsigned' ? 'unsigned' : 'unverified';
    // Anybody who can push may put an old, well signed tag object under a new name; git verifies it as happily.
    const verified = verification.verified === true && found.tag === name;
    return { target: targetIn(objectOf(found, 'object')), signature: verified ? 'verified' : unsigned };
}
function commitIn(body, sha) {
    const found = objectIn(body, 'the commit');
    if (shaOf(found, 'sha') !== sha)
        throw new wire_wire/* WireFailure */.w(`the answer is about another commit than ${sha}`);
    const epoch = Math.floor(Date.parse(timeOf(objectOf(found, 'committer'), 'date')) / 1000);
    return { sha: shaOf(found, 'sha'), tree: shaOf(objectOf(found, 'tree'), 'sha'), epoch };
}

;// CONCATENATED MODULE: ./build/adapters/github/read-file-at.js





/** What GitHub puts into a reply in JSON; larger files it does not. */
const maxBytes = 1024 * 1024;
/**
 * Keeps the promises of `Source.readFile`. The form with base64 is asked for, because text would come with its first
 * mark and its wrong bytes mended; git's own name of the blob is computed again, so what came is what the tree holds.
 */
async function readFileAt({ ask }, git, repository, path, commit) {
    const question = {
        repository,
        route: 'GET /contents/{path}',
        parameters: { path: filePath(path), ref: commit },
        what: `${path} at ${commit}`,
        permission: 'contents: read',
        statuses: [200, 404],
    };
    // A folder comes as a list, a submodule as another type: neither is a file.
    const found = await ask(question, ({ status, body }) => {
        if (status === 404)
            return 'nothing';
        return (0,wire_reply/* isJsonObject */.OW)(body) && body.type === 'file' ? contentOf(body) : undefined;
    });
    if (found === 'nothing')
        await git.requireRepository(repository);
    if (found === 'nothing' || found === undefined)
        return undefined;
    if (found === 'too long') {
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${path} of ${repository} is longer than ${maxBytes} bytes`);
    }
    return found;
}
/** @throws ReleaseError INPUT_INVALID for a path that could lead out of the repository's contents. */
function filePath(path) {
    const parts = path.split('/');
    if (path.length <= 1000 && parts.every((part) => part !== '' && part !== '.' && part !== '..'))
        return path;
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${JSON.stringify(path.slice(0, 200))} is no path inside a repository`);
}
function contentOf(file) {
    const size = countOf(file, 'size');
    if (size > maxBytes)
        return 'too long';
    if (file.encoding !== 'base64')
        throw new wire_wire/* WireFailure */.w('the content is not in base64');
    const bytes = Buffer.from(members_textOf(file, 'content'), 'base64');
    const name = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (bytes.length !== size || name !== shaOf(file, 'sha'))
        throw new wire_wire/* WireFailure */.w('the content is not what git holds');
    return bytes;
}

;// CONCATENATED MODULE: ./build/adapters/github/ref-name.js
/** Git's own limit is the file system's; no project comes near. Characters. */
const ref_name_maxLength = 250;
/**
 * True when git could hold a tag or branch of this name. A name that it could not hold is nobody's, and must not reach
 * an address either.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
function isRefName(name) {
    if (name === '' || name.length > ref_name_maxLength || name === '@')
        return false;
    if (/[\p{Cc}\p{Zs}~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$/u.test(name))
        return false;
    return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}

;// CONCATENATED MODULE: ./build/adapters/github/resolve-ref.js



/** Tags of tags; git allows any depth, nobody uses two. */
const maxTagDepth = 5;
/**
 * Keeps the promises of `Source.resolve`. Of a full commit, GitHub also knows those of every fork: whether it belongs
 * to the repository is for `reachable` to say.
 */
async function resolveRef(git, repository, ref) {
    const peeled = await peel(git, repository, ref);
    if (peeled === undefined) {
        await git.requireRepository(repository);
        return undefined;
    }
    const { target, tagObject, tagSignature } = peeled;
    if (target.type !== 'commit') {
        const what = `${ref} of ${repository} names a ${target.type} and no commit`;
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', what);
    }
    const found = await git.commit(repository, target.sha);
    if (found === undefined)
        return undefined;
    return { repository, ref, commit: found.sha, tree: found.tree, tagObject, tagSignature, epoch: found.epoch };
}
async function peel(git, repository, ref) {
    const sha = (0,model_digest/* parseGitSha */.ut)(ref);
    if (sha.ok)
        return { target: { sha: sha.value, type: 'commit' }, tagObject: undefined, tagSignature: 'no-tag' };
    const [, space = '', name = ''] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
    const target = isRefName(name) ? await git.ref(repository, `${space}/${name}`) : undefined;
    if (target === undefined)
        return undefined;
    if (space === 'heads')
        return { target, tagObject: undefined, tagSignature: 'no-tag' };
    if (target.type !== 'tag')
        return { target, tagObject: undefined, tagSignature: 'lightweight' };
    return peelTag(git, repository, target.sha, name);
}
/** The outermost tag object is the one that the ref names, so its signature counts. */
async function peelTag(git, repository, tagObject, name) {
    const outer = await git.tag(repository, tagObject, name);
    let target = outer.target;
    for (let depth = 1; target.type === 'tag'; depth++) {
        if (depth >= maxTagDepth) {
            const what = `tag ${name} of ${repository} is a tag of a tag, more than ${maxTagDepth} deep`;
            throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', what);
        }
        target = (await git.tag(repository, target.sha, name)).target;
    }
    return { target, tagObject, tagSignature: outer.signature };
}

;// CONCATENATED MODULE: ./build/adapters/github/tag-rules.js


/** Far more rulesets than a repository has. */
const maxRulesetPages = 5;
/** Rules of the owner's organisation among them. */
const inherited = 'true';
/** Every set of rules on tags that is in force: the list tells none of the rules, so each set is asked for by its id. */
async function tagRules(api, repository) {
    const fact = { repository, permission: 'metadata: read', kind: 'fact' };
    const listed = await listAll(api, {
        ...fact,
        route: 'GET /rulesets',
        parameters: { includes_parents: inherited },
        what: 'the rulesets',
        member: undefined,
        maxPages: maxRulesetPages,
        item: (one) => ({ id: idOf(one, 'id'), target: members_textOf(one, 'target'), enforcement: members_textOf(one, 'enforcement') }),
    });
    const inForce = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    return Promise.all(inForce.map(({ id }) => api.ask({
        ...fact,
        route: 'GET /rulesets/{ruleset_id}',
        parameters: { ruleset_id: id, includes_parents: inherited },
        what: `ruleset ${id}`,
    }, ({ body }) => rulesIn(objectIn(body, 'the ruleset')))));
}
function rulesIn(ruleset) {
    const names = objectOf(objectOf(ruleset, 'conditions'), 'ref_name');
    const texts = (key) => listOf(names, key).map((pattern) => members_textOf({ pattern }, 'pattern'));
    return {
        name: members_textOf(ruleset, 'name'),
        include: texts('include'),
        exclude: texts('exclude'),
        rules: listOf(ruleset, 'rules').map((rule) => members_textOf(objectIn(rule, 'a rule'), 'type')),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/source.js









/** The port promises 1,000 branches at most. */
const maxBranchPages = 10;
/** Keeps the promises of `Source` with GitHub's REST API. */
function githubSource(api) {
    const git = gitObjects(api);
    return {
        kindOf: (repository, name) => source_kindOf(git, repository, name),
        resolve: (repository, ref) => resolveRef(git, repository, ref),
        branches: (repository) => listAll(api, {
            repository,
            route: 'GET /branches',
            what: 'the branches',
            permission: 'contents: read',
            member: undefined,
            maxPages: maxBranchPages,
            cut: true,
            item: (branch) => members_textOf(branch, 'name'),
        }),
        reachable: (repository, commit, branch) => reachable(api, git, repository, commit, branch),
        tagRules: (repository) => tagRules(api, repository),
        readFile: (repository, path, commit) => readFileAt(api, git, repository, path, commit),
    };
}
async function source_kindOf(git, repository, name) {
    if (!isRefName(name))
        return 'none';
    if (await git.ref(repository, `tags/${name}`))
        return 'tag';
    if (await git.ref(repository, `heads/${name}`))
        return 'branch';
    const sha = (0,model_digest/* parseGitSha */.ut)(name);
    if (sha.ok && (await git.commit(repository, sha.value)))
        return 'commit';
    await git.requireRepository(repository);
    return 'none';
}
/**
 * Compares by commits and not by names: in a comparison, a tag of the branch's name would stand for it. Seen from the
 * branch's head, a commit that it contains is `behind`, or `identical`.
 */
async function reachable({ ask }, git, repository, commit, branch) {
    const head = isRefName(branch) ? await git.ref(repository, `heads/${branch}`) : undefined;
    if (head === undefined) {
        await git.requireRepository(repository);
        return false;
    }
    const question = {
        repository,
        route: 'GET /compare/{basehead}',
        parameters: { basehead: `${head.sha}...${commit}`, per_page: 1 },
        what: `how ${commit} stands to branch ${branch}`,
        permission: 'contents: read',
        // Without a common ancestor there is no comparison.
        statuses: [200, 404],
    };
    return ask(question, ({ status, body }) => {
        if (status === 404)
            return false;
        const verdict = members_textOf(objectIn(body, 'the comparison'), 'status');
        if (verdict === 'identical' || verdict === 'behind')
            return true;
        if (verdict === 'ahead' || verdict === 'diverged')
            return false;
        throw new wire_wire/* WireFailure */.w(`status is ${JSON.stringify(verdict.slice(0, 40))}`);
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/connect-github.js








/** Joins the ports to one job's GitHub. Nothing is asked and no client is loaded before a port is used. */
function connectGithub({ context, wire, readEvent, notice, ...tools }) {
    const api = githubApi(context, wire, notice);
    const identity = githubIdentity(context, wire);
    const claims = ownClaims(identity);
    return {
        source: githubSource(api),
        jobs: githubJobs(api, context, claims, readEvent),
        artifacts: githubArtifacts(api, wire, context, tools),
        approvals: githubApprovals(api, context.repository, claims),
        attestationStore: githubAttestationStore(api, context.repository),
        identity,
    };
}

// EXTERNAL MODULE: ./build/adapters/github/command-text.js
var command_text = __webpack_require__(46918);
;// CONCATENATED MODULE: ./build/adapters/github/runner-log.js

/** A person who waits wants a sign of life; a log that is kept wants few lines. */
const progressPauseMs = 10_000;
/**
 * A runner's log. The runner knows no group inside a group: an inner one closes the outer, whose time is then told on a
 * line of its own.
 */
function runnerLog({ write }, clock) {
    let open;
    let lastProgress = Number.NEGATIVE_INFINITY;
    const close = () => {
        if (open !== undefined)
            write('::endgroup::');
        open = undefined;
    };
    const group = async (title, work) => {
        close();
        const own = Symbol(title);
        const start = clock.now();
        write((0,command_text/* command */.G5)('group', title));
        open = own;
        let ending = 'failed after';
        try {
            const result = await work();
            ending = 'done in';
            return result;
        }
        finally {
            const told = `${ending} ${renderDuration(clock.now() - start)}`;
            write(open === own ? told : (0,command_text/* logLine */.BP)(`${title}: ${told}`));
            if (open === own)
                close();
        }
    };
    return {
        group,
        info: (text) => write((0,command_text/* logLine */.BP)(text)),
        warn: (text) => write((0,command_text/* command */.G5)('warning', text)),
        progress: (text) => {
            if (clock.now() - lastProgress < progressPauseMs)
                return;
            lastProgress = clock.now();
            write((0,command_text/* logLine */.BP)(text));
        },
    };
}
/** `0.4 s`, `59.9 s`, `2 min 5 s`. */
function renderDuration(milliseconds) {
    const seconds = milliseconds / 1_000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

// EXTERNAL MODULE: ./build/adapters/node/environment.js
var environment = __webpack_require__(71839);
// EXTERNAL MODULE: ./build/adapters/node/node-files.js
var node_files = __webpack_require__(16922);
// EXTERNAL MODULE: ./build/adapters/node/open-as-blob.js
var open_as_blob = __webpack_require__(193);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/adapters/node/open-for-writing.js


/** Opens a file for writing, emptied. @throws ReleaseError FILE_UNREADABLE also when the disk is full. */
async function openForWriting(path) {
    const guard = async (work) => work.catch((cause) => {
        const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${path} cannot be written: ${why}`, { cause });
    });
    const file = await guard((0,promises_.open)(path, 'w'));
    return {
        write: async (chunk) => {
            for (let done = 0; done < chunk.length;)
                done += (await guard(file.write(chunk, done))).bytesWritten;
        },
        close: () => guard(file.close()),
    };
}

// EXTERNAL MODULE: ./build/adapters/pypi/package-index.js + 24 modules
var package_index = __webpack_require__(66433);
// EXTERNAL MODULE: ./build/adapters/sigstore/public-root-or-bundled.js + 1 modules
var public_root_or_bundled = __webpack_require__(89728);
;// CONCATENATED MODULE: ./build/adapters/sigstore/require-fresh-root.js


/** Lists of a trusted root, each of which must hold one whose time is not over. */
const needed = ['tlogs', 'ctlogs', 'certificateAuthorities'];
/**
 * Refuses a trusted root that is too old to know any key in use now: what is signed today could not be verified with it,
 * so it is better not signed at all. Whether the root can be read otherwise is for its reader.
 *
 * @param now milliseconds since the epoch.
 * @returns the root. @throws ReleaseError SIGSTORE_UNREACHABLE
 */
function requireFreshRoot(text, now) {
    const root = require_fresh_root_parsed(text);
    const over = needed.filter((list) => (0,wire_reply/* isJsonObject */.OW)(root) && allOver(root[list], now));
    if (over.length === 0)
        return text;
    const what = `the trusted root is stale: every key of its ${over.join(', ')} had ended before now`;
    throw new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', what);
}
function allOver(list, now) {
    return Array.isArray(list) && list.length > 0 && list.every((one) => (0,wire_reply/* isJsonObject */.OW)(one) && endOf(one) < now);
}
/** A log's period stands beside its key, an authority's beside its chain. Without an end it is not over. */
function endOf({ validFor, publicKey }) {
    const period = (0,wire_reply/* isJsonObject */.OW)(publicKey) ? publicKey.validFor : validFor;
    const end = (0,wire_reply/* isJsonObject */.OW)(period) && typeof period.end === 'string' ? Date.parse(period.end) : Number.NaN;
    return Number.isNaN(end) ? Number.POSITIVE_INFINITY : end;
}
function require_fresh_root_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/ask-sigstore.js




/** A certificate chain has 5 kB, a log entry with its proof 10 kB. */
const ask_sigstore_maxReplyBytes = 1024 * 1024;
/** The log answers when it has integrated the entry, which takes seconds on a bad day. */
const usualTimeoutMs = 30_000;
/** Pauses double from one second to half a minute; the budget ends them, not their number. */
const ask_sigstore_patience = { tries: Number.POSITIVE_INFINITY, firstPauseMs: 1_000, maxPauseMs: 30_000 };
/** Characters of the service's own words. */
const maxWords = 300;
/** Shorter parts of a token are its header's, and ordinary words could hold them. */
const leastSecretPart = 16;
/**
 * Asks one of Sigstore's services until it answers; a fault that may pass is asked again until the time is up.
 *
 * @throws ReleaseError the question's `silent` after the last try; SIGNING_REFUSED for any other status, with the
 *   service's words and never with a secret; and what `body` throws.
 */
function askSigstore(wire, question) {
    const { what, silent, until } = question;
    let tries = 0;
    const giveUp = (why) => {
        // Identity trouble keeps its own name, for neither Fulcio nor Rekor was asked.
        if (why instanceof errors/* ReleaseError */.K2)
            return why;
        const last = why instanceof Error ? why.message : String(why);
        const count = `${tries} ${tries === 1 ? 'try' : 'tries'}`;
        return new errors/* ReleaseError */.K2(silent, `${what}: no usable answer in ${count}, at last: ${last}`, { cause: why });
    };
    const one = () => {
        tries += 1;
        return ask_sigstore_attempt(wire, question);
    };
    return (0,retry/* retrying */.R$)(wire.clock, { ...ask_sigstore_patience, until }, one, giveUp);
}
async function ask_sigstore_attempt(wire, question) {
    try {
        const sent = await question.body?.();
        await question.turn?.();
        const response = await wire.fetch(question.url, {
            method: question.method,
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            redirect: 'error',
            signal: AbortSignal.timeout(question.timeoutMs),
            ...(sent === undefined ? {} : { body: JSON.stringify(sent.json) }),
        });
        return await readAnswer(response, question, sent?.secret);
    }
    catch (why) {
        if (why instanceof errors/* ReleaseError */.K2 && why.code !== 'IDENTITY_UNREACHABLE')
            throw why;
        return { kind: 'again', why };
    }
}
async function readAnswer(response, { answers = [], passing = [], what, slowDown }, secret) {
    const { status, headers } = response;
    const text = Buffer.from(await (0,wire_reply/* readBytes */.io)(response, ask_sigstore_maxReplyBytes)).toString('utf8');
    const reply = parseObject(text);
    const words = wordsIn(reply, text, secret);
    if ((0,retry/* mayPass */.bg)(status) || passing.includes(status)) {
        const afterMs = (0,retry/* retryAfterMs */.Vs)(headers);
        if (status === 429 || afterMs !== undefined)
            slowDown?.(afterMs ?? 0);
        return { kind: 'again', why: new wire_wire/* WireFailure */.w(`status ${status}: ${words}`), afterMs };
    }
    if (answers.includes(status))
        return { kind: 'answer', value: { status, headers, reply: reply ?? {}, words } };
    if (!response.ok)
        throw new errors/* ReleaseError */.K2('SIGNING_REFUSED', `${what}: status ${status}: ${words}`);
    if (reply === undefined)
        throw new wire_wire/* WireFailure */.w(`status ${status}: the reply is not a JSON object`);
    return { kind: 'answer', value: { status, headers, reply, words } };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,wire_reply/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The service's words, in quotes. A proxy may answer in its place with a page, or repeat what it was sent. */
function wordsIn(reply, text, secret) {
    const words = typeof reply?.message === 'string' ? reply.message : text;
    const token = secret?.reveal() ?? '';
    const parts = [token, ...token.split('.')].filter((part) => part.length >= leastSecretPart);
    const clean = parts.reduce((left, part) => left.replaceAll(part, '[secret]'), words);
    return clean.trim() === '' ? 'no reason given' : JSON.stringify(clean.slice(0, maxWords));
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/pacer.js
/** Keeps all requests of this process within a burst and a rate: services count by address, not by connection. */
function pacer(clock, { burst, perSecond }) {
    const gapMs = 1_000 / perSecond;
    const creditMs = (burst - 1) * gapMs;
    // When the bucket will be full again: each turn moves it on by one gap, and a turn may run ahead of it by the credit.
    let full = 0;
    let heldUntil = 0;
    return {
        turn: async () => {
            const at = Math.max(clock.now(), heldUntil, full - creditMs);
            full = Math.max(full, at) + gapMs;
            for (let wait = at - clock.now(); wait > 0; wait = heldUntil - clock.now())
                await clock.sleep(wait);
        },
        hold: (milliseconds) => {
            heldUntil = Math.max(heldUntil, clock.now() + milliseconds);
            full = Math.max(full, heldUntil + creditMs);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/read-log-entry.js



/**
 * Reads Rekor's answer: numbers are JSON numbers and hashes hex there; a bundle has text and base64.
 *
 * @throws ReleaseError REKOR_UNREACHABLE when it cannot be read, or is the entry of another signature.
 */
function readLogEntry(reply, own) {
    const entries = Object.values(reply);
    if (entries.length !== 1)
        throw unusable();
    const entry = members(entries[0]);
    const { signedEntryTimestamp, inclusionProof } = members(entry.verification);
    const proof = members(inclusionProof);
    const body = Buffer.from(read_log_entry_text(entry.body), 'base64');
    const { kind, apiVersion, spec } = members(read_log_entry_parsed(body));
    if (kind !== 'dsse' || apiVersion !== '0.0.1' || !isOwn(members(spec), own)) {
        throw new errors/* ReleaseError */.K2('REKOR_UNREACHABLE', 'Rekor answered with the entry of something else than was signed');
    }
    return {
        logIndex: count(entry.logIndex),
        logId: { keyId: Buffer.from(read_log_entry_text(entry.logID), 'hex') },
        integratedTime: count(entry.integratedTime),
        kindVersion: { kind, version: apiVersion },
        inclusionPromise: { signedEntryTimestamp: Buffer.from(read_log_entry_text(signedEntryTimestamp), 'base64') },
        inclusionProof: {
            logIndex: count(proof.logIndex),
            treeSize: count(proof.treeSize),
            rootHash: Buffer.from(read_log_entry_text(proof.rootHash), 'hex'),
            hashes: Array.isArray(proof.hashes) ? proof.hashes.map((hash) => Buffer.from(read_log_entry_text(hash), 'hex')) : [],
            checkpoint: { envelope: read_log_entry_text(proof.checkpoint) },
        },
        canonicalizedBody: body,
    };
}
/** The same statement, the same signature, the same certificate. */
function isOwn({ payloadHash, signatures }, own) {
    const [one, ...more] = Array.isArray(signatures) ? signatures : [];
    const { signature, verifier } = members(one);
    const { algorithm, value } = members(payloadHash);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(own.payload).digest('hex');
    const same = algorithm === 'sha256' && value === hash && signature === own.signature;
    return same && more.length === 0 && sameCertificate(read_log_entry_text(verifier), own.certificatePem);
}
/** Compared as certificates: a log may write the PEM in its own way. */
function sameCertificate(verifier, pem) {
    try {
        const [logged, mine] = [new external_node_crypto_.X509Certificate(Buffer.from(verifier, 'base64')), new external_node_crypto_.X509Certificate(pem)];
        return logged.raw.equals(mine.raw);
    }
    catch {
        return false;
    }
}
const unusable = () => new errors/* ReleaseError */.K2('REKOR_UNREACHABLE', 'Rekor answered with an entry that cannot be read');
const members = (value) => {
    if ((0,wire_reply/* isJsonObject */.OW)(value))
        return value;
    throw unusable();
};
const read_log_entry_text = (value) => {
    if (typeof value === 'string' && value !== '')
        return value;
    throw unusable();
};
const count = (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return String(value);
    throw unusable();
};
function read_log_entry_parsed(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        throw unusable();
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/rekor-witness.js



/**
 * Logs a DSSE envelope as a `dsse` entry of Rekor v1, the one kind that PyPI verifies. A 409 after a lost answer means
 * that the entry is there: it is fetched. Whatever comes is compared with what was sent.
 */
const rekorWitness = (access) => ({
    async testify(content, certificatePem) {
        if (content.$case !== 'dsseEnvelope')
            throw new errors/* ReleaseError */.K2('BUG', `a ${content.$case} is never logged`);
        const { payload, payloadType, signatures } = content.dsseEnvelope;
        const [signature] = signatures.map(({ sig }) => sig.toString('base64'));
        if (signature === undefined)
            throw new errors/* ReleaseError */.K2('BUG', 'an envelope without a signature is never logged');
        const envelope = { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature }] };
        const verifier = Buffer.from(certificatePem).toString('base64');
        const reply = await propose(access, { envelope: JSON.stringify(envelope), verifiers: [verifier] });
        return { tlogEntries: [readLogEntry(reply, { payload, signature, certificatePem })] };
    },
});
const silent = 'REKOR_UNREACHABLE';
async function propose({ rekor, wire, ...access }, proposedContent) {
    const { status, headers, reply } = await askSigstore(wire, {
        ...access,
        method: 'POST',
        url: `${rekor}/api/v1/log/entries`,
        body: async () => ({ json: { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } } }),
        answers: [409],
        what: 'Rekor, asked to log a signature',
        silent,
    });
    return status === 409 ? await fetchEntry({ rekor, wire, ...access }, headers) : reply;
}
/** An entry that was taken a moment ago may not be in the tree yet. */
async function fetchEntry({ rekor, wire, ...access }, headers) {
    const uuid = /\/([0-9a-f]{64,80})$/.exec(headers.get('location') ?? '')?.[1];
    if (uuid === undefined)
        throw new errors/* ReleaseError */.K2(silent, 'Rekor says that the entry exists, and not where');
    const url = `${rekor}/api/v1/log/entries/${uuid}`;
    const what = 'Rekor, asked for an entry that exists';
    return (await askSigstore(wire, { ...access, method: 'GET', url, passing: [404], what, silent })).reply;
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/sign-statement.js




const payloadType = 'application/vnd.in-toto+json';
/** An entry whose time lies behind the certificate's end is worthless; so often it is made again. */
const maxLate = 3;
/** Milliseconds before a certificate's end: who gave up then has waited for the log, and signs again. */
const endOfWaitMs = 60_000;
/**
 * Signs and logs one statement, with the library's own bundler around our key and our log client: the stock ones ask
 * for a certificate per signature, have no bound on a reply, and put a token that they cannot read into an error.
 *
 * A log that is down is waited for as long as the certificate is good; then the statement is signed with another one.
 *
 * @throws ReleaseError as `Signer.sign`.
 */
async function signStatement(statement, keys, access) {
    const data = Buffer.from(JSON.stringify(statement));
    for (let late = 0; late < maxLate;) {
        const key = await keys.current();
        const until = () => Math.min(access.until(), key.certificate.endsHereAt);
        try {
            const { bundle, loggedAt } = await logged(data, key, { ...access, until });
            if (loggedAt <= key.certificate.endsAt)
                return bundle;
            late += 1;
        }
        catch (thrown) {
            if (!outlived(thrown, key, access))
                throw thrown;
        }
        keys.retire(key);
    }
    throw new errors/* ReleaseError */.K2('REKOR_UNREACHABLE', `Rekor logged a signature only after its certificate had ended, ${maxLate} times`);
}
async function logged(data, key, access) {
    const [{ DSSEBundleBuilder }, { bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(830), __webpack_require__.e(463), __webpack_require__.e(275), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const builder = new DSSEBundleBuilder({ signer: signerWith(key), witnesses: [rekorWitness(access)] });
    const made = await builder.create({ data, type: payloadType });
    const bundle = bundleToJSON(made);
    if (!(0,wire_reply/* isJsonObject */.OW)(bundle))
        throw new errors/* ReleaseError */.K2('BUG', 'the library made a bundle that is no object');
    return { bundle, loggedAt: Number(made.verificationMaterial.tlogEntries[0]?.integratedTime) * 1_000 };
}
/** Whether it was the certificate's time that was up, and not all the time there is. */
function outlived(thrown, { certificate }, { wire, until }) {
    const silent = thrown instanceof errors/* ReleaseError */.K2 && thrown.code === 'REKOR_UNREACHABLE';
    const end = certificate.endsHereAt;
    return silent && end < until() && wire.clock.now() > end - endOfWaitMs;
}
const signerWith = ({ privateKey, certificate }) => ({
    sign: async (data) => ({
        signature: (0,external_node_crypto_.sign)('sha256', data, privateKey),
        key: { $case: 'x509Certificate', certificate: certificate.pem },
    }),
});

;// CONCATENATED MODULE: ./build/adapters/sigstore/signing-claims.js


/** @throws ReleaseError IDENTITY_MISSING when no subject can be read; WORKFLOW_REUSABLE, REPOSITORY_PRIVATE. */
function signingClaims(token, { publicLog, calledWorkflow }) {
    const claims = payloadOf(token.reveal());
    const subject = signing_claims_text(claims, 'sub');
    if (subject === '') {
        throw new errors/* ReleaseError */.K2('IDENTITY_MISSING', 'the identity token that GitHub gave has no readable subject');
    }
    if (!calledWorkflow)
        requireTopLevel(claims);
    if (!publicLog)
        requirePublic(claims);
    const notBefore = Math.max(seconds(claims, 'nbf'), seconds(claims, 'iat'));
    return { subject, notBefore, expires: seconds(claims, 'exp') };
}
/** The parser's own reason would quote the token. */
function payloadOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return (0,wire_reply/* isJsonObject */.OW)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}
/**
 * An index trades tokens by the workflow that holds the job, and verifies signatures by the one that was started: where
 * they differ, no registration satisfies both.
 */
function requireTopLevel(claims) {
    const [started, called] = [signing_claims_text(claims, 'workflow_ref'), signing_claims_text(claims, 'job_workflow_ref')];
    if (started === called && started !== '')
        return;
    const what = `this job is part of ${named(called)}, which ${named(started)} calls; nothing was signed`;
    throw new errors/* ReleaseError */.K2('WORKFLOW_REUSABLE', what);
}
/** Whatever is not known to be public is not. */
function requirePublic(claims) {
    const visibility = signing_claims_text(claims, 'repository_visibility');
    if (visibility === 'public')
        return;
    const what = `repository ${named(signing_claims_text(claims, 'repository'))} is ${named(visibility)}`;
    const cost = 'a signature puts its name, workflow, ref, commit and run into Sigstore’s public log for ever';
    throw new errors/* ReleaseError */.K2('REPOSITORY_PRIVATE', `${what}, and ${cost}; nothing was signed`);
}
const signing_claims_text = (claims, key) => {
    const value = claims[key];
    return typeof value === 'string' ? value : '';
};
const seconds = (claims, key) => {
    const value = claims[key];
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
};
const named = (words) => (words === '' ? '(not told)' : words.slice(0, 300));

;// CONCATENATED MODULE: ./build/adapters/sigstore/request-certificate.js





/** Audience that Fulcio takes. */
const request_certificate_audience = 'sigstore';
/** Fulcio's one text for all that can be wrong with a token: its age, its issuer, a name that it cannot read. */
const identityRefusal = 'error processing the identity token';
/** Tokens that are refused before it is told. The first may have been old, or a clock behind. */
const maxRefusals = 5;
const refusalPauseMs = 2_000;
/** A token that is not good yet is kept until it is; one that needs longer has a wrong clock behind it. */
const maxHoldMs = 240_000;
const what = 'Fulcio, asked for a signing certificate';
/**
 * Trades a fresh identity token for a certificate over our own key. A token that Fulcio does not take is replaced by
 * another; one that is not good yet by Fulcio's clock is kept until it is.
 *
 * @throws ReleaseError IDENTITY_MISSING, IDENTITY_UNREACHABLE, IDENTITY_REFUSED, WORKFLOW_REUSABLE, REPOSITORY_PRIVATE,
 *   SIGNING_REFUSED, FULCIO_UNREACHABLE; never with the token in it.
 */
async function requestCertificate(request) {
    const { clock } = request.wire;
    let kept;
    for (let refusals = 1;; refusals++) {
        const asked = await ask(request, kept);
        if (asked.status !== 400)
            return certificateIn(asked, request.publicKey);
        if (!asked.words.includes(identityRefusal))
            throw request_certificate_refused('SIGNING_REFUSED', asked);
        const holdMs = untilGood(asked);
        kept = holdMs === undefined ? undefined : asked.token;
        const pauseMs = holdMs ?? refusalPauseMs * 2 ** (refusals - 1);
        if (refusals >= maxRefusals || clock.now() + pauseMs > request.until())
            throw request_certificate_refused('IDENTITY_REFUSED', asked);
        await clock.sleep(pauseMs);
    }
}
const request_certificate_refused = (code, { status, words }) => new errors/* ReleaseError */.K2(code, `${what}: status ${status}: ${words}`);
async function ask(request, kept) {
    const { fulcio, identity, wire, publicLog, calledWorkflow = false, until, timeoutMs } = request;
    let token = kept;
    let claims = { subject: '', notBefore: 0, expires: 0 };
    let askedAt = wire.clock.now();
    const answer = await askSigstore(wire, {
        method: 'POST',
        url: `${fulcio}/api/v2/signingCert`,
        body: async () => {
            const now = kept ?? (await identity.token(request_certificate_audience));
            [token, claims] = [now, signingClaims(now, { publicLog, calledWorkflow })];
            askedAt = wire.clock.now();
            return { json: requestBody(now, claims, request), secret: now };
        },
        answers: [400],
        what,
        silent: 'FULCIO_UNREACHABLE',
        until,
        timeoutMs,
    });
    if (token === undefined)
        throw new errors/* ReleaseError */.K2('BUG', 'Fulcio answered before it was given a token');
    return { ...answer, token, claims, askedAt };
}
const requestBody = (token, { subject }, { privateKey, publicKey }) => ({
    credentials: { oidcIdentityToken: token.reveal() },
    publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
        proofOfPossession: (0,external_node_crypto_.sign)('sha256', Buffer.from(subject), privateKey).toString('base64'),
    },
});
/**
 * Milliseconds until a token is good by Fulcio's own clock, as its reply tells it; `undefined` when it is good now or
 * will never be. Asking for another token would not help: it would be as far ahead.
 */
function untilGood({ headers, claims: { notBefore } }) {
    const there = Date.parse(headers.get('date') ?? '');
    const missing = notBefore * 1_000 - there;
    return missing > 0 && missing < maxHoldMs ? missing + 1_000 : undefined;
}
function certificateIn({ reply, askedAt }, publicKey) {
    const signed = reply.signedCertificateEmbeddedSct;
    const chain = (0,wire_reply/* isJsonObject */.OW)(signed) ? signed.chain : undefined;
    const certificates = (0,wire_reply/* isJsonObject */.OW)(chain) ? chain.certificates : undefined;
    const pem = Array.isArray(certificates) ? certificates[0] : undefined;
    const { validFrom, validTo } = readCertificate(pem, publicKey);
    const endsAt = Date.parse(validTo);
    return { pem: String(pem), endsAt, endsHereAt: askedAt + endsAt - Date.parse(validFrom) };
}
function readCertificate(pem, publicKey) {
    let certificate;
    try {
        certificate = new external_node_crypto_.X509Certificate(String(pem));
    }
    catch (cause) {
        throw new errors/* ReleaseError */.K2('FULCIO_UNREACHABLE', 'Fulcio answered without a certificate that can be read', { cause });
    }
    if (certificate.publicKey.equals(publicKey))
        return certificate;
    throw new errors/* ReleaseError */.K2('SIGNING_REFUSED', 'Fulcio answered with a certificate for another key');
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/signing-keys.js



/** A certificate that ends sooner than this is renewed first: an entry must be logged while it is good. */
const leastLeftMs = 120_000;
/** Ephemeral keys, each with a certificate for this job's identity. They live in this process's memory only. */
function signingKeys(options) {
    const { now } = options.wire.clock;
    const retired = new Set();
    let latest;
    const make = () => {
        const made = makeKey(options);
        latest = made;
        // A failure is told to all who wait, and not kept: whoever signs later may have more luck.
        made.catch(() => {
            if (latest === made)
                latest = undefined;
        });
        return made;
    };
    return {
        current: async () => {
            const asked = latest ?? make();
            const key = await asked;
            if (key.certificate.endsHereAt - now() > leastLeftMs && !retired.has(key))
                return key;
            // Whoever waited beside us may have renewed it already.
            return latest === undefined || latest === asked ? make() : latest;
        },
        retire: (key) => void retired.add(key),
    };
}
async function makeKey(options) {
    const { privateKey, publicKey } = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('ec', { namedCurve: 'P-256' });
    return { privateKey, certificate: await requestCertificate({ ...options, privateKey, publicKey }) };
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/sigstore-signer.js





/** Entries under way at one time: what the public log bears. */
const sigstore_signer_parallel = 8;
/** The log's operators allow some 500 requests a minute and address; a burst is as much as a large release needs. */
const pace = { burst: 100, perSecond: 5 };
/** As many as one statement may have subjects. */
const maxStatements = 1_024;
const usualBudgetMs = 30 * 60_000;
/**
 * Signs many statements with one key and one certificate. The stock signer asks for a token and a certificate each time,
 * which is what breaks a release of sixty wheels.
 */
function sigstoreSigner(options) {
    const { fulcio, rekor, identity, wire } = options;
    const { budgetMs = usualBudgetMs, publicLog = false, calledWorkflow, timeoutMs = usualTimeoutMs } = options;
    const { turn, hold: slowDown } = pacer(wire.clock, pace);
    let end;
    const deadline = () => {
        end ??= wire.clock.now() + budgetMs;
        return end;
    };
    const keys = signingKeys({ fulcio, identity, wire, publicLog, calledWorkflow, until: deadline, timeoutMs });
    return {
        async sign(statements, progress) {
            const count = statements.length;
            if (count > maxStatements)
                throw new errors/* ReleaseError */.K2('BUG', `${count} statements are more than ${maxStatements}`);
            const failures = [];
            // After the first failure whoever waits for another try gives up as well; what is under way is ended.
            const until = () => (failures.length > 0 ? Number.NEGATIVE_INFINITY : deadline());
            const work = { statements, keys, access: { rekor, wire, turn, slowDown, timeoutMs, until }, failures };
            const bundles = await sigstore_signer_signAll(work, progress);
            if (failures.length > 0)
                throw failures[0];
            return [...bundles].sort(([a], [b]) => a - b).map(([, bundle]) => bundle);
        },
    };
}
/** Runs the lanes. Each ends what it has begun, so that nothing goes on behind the error's back. */
async function sigstore_signer_signAll({ statements, keys, access, failures }, progress) {
    const bundles = new Map();
    const waiting = [...statements.entries()];
    const lane = async () => {
        for (let next = waiting.shift(); next && failures.length === 0; next = waiting.shift()) {
            const [at, statement] = next;
            const bundle = await signStatement(statement, keys, access);
            bundles.set(at, bundle);
            progress(bundles.size, { at, bundle });
        }
    };
    const keep = (thrown) => void failures.push(thrown);
    await Promise.all(Array.from({ length: sigstore_signer_parallel }, () => lane().catch(keep)));
    return bundles;
}

// EXTERNAL MODULE: ./build/adapters/sigstore/sigstore-verifier.js + 2 modules
var sigstore_verifier = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/endpoints.js
var build_endpoints = __webpack_require__(93590);
// EXTERNAL MODULE: ./build/wiring/local-ports.js + 2 modules
var local_ports = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/wiring/runner-ports.js














const maxRootBytes = 4 * 1024 * 1024;
/** GitHub's own bound for the payload of an event. */
const maxEventBytes = 25 * 1024 * 1024;
/** Joins every port to what a job on a runner can reach. Nothing is asked before a stage asks. */
async function runnerPorts({ inputs, runner, bundle, env }, endpoints, wire) {
    const folder = `${runner.tempDir}/wheelgate`;
    const withEnvironment = (variables, work) => (0,environment/* withVariables */.sO)(env, variables, work);
    const { eventPath } = runner;
    const event = eventPath ? { readEvent: () => readText(eventPath, maxEventBytes) } : {};
    const log = runnerLog({ write: (line) => void process.stdout.write(`${line}\n`) }, wire.clock);
    const stall = endpoints.haste && { stallMs: endpoints.haste.requestTimeoutMs };
    const tools = { openWrite: openForWriting, withEnvironment, notice: log.warn, ...stall };
    const github = connectGithub({ context: runner, wire, ...tools, ...event });
    const { identity, ...rest } = github;
    const inspector = (0,local_ports/* localInspector */.$D)(bundle);
    const index = (name) => (0,package_index/* packageIndex */.r)({ name, endpoint: endpoints.indexes[name], identity, wire, open: open_as_blob/* openAsBlob */.a, versionOf });
    const ports = {
        ...rest,
        world: endpoints.world,
        publishType: build_endpoints/* publishPredicateType */.f,
        signer: sigstoreSigner({ ...signerSettings(inputs, endpoints), identity, wire }),
        verifier: (0,sigstore_verifier/* sigstoreVerifier */.t8)({ trustedRoot: () => trustedRoot(endpoints, `${folder}/tuf`, wire.clock, log) }),
        index,
        inspector,
        files: (0,local_ports/* localFiles */.Jd)(`${folder}/work`),
        clock: wire.clock,
        log,
    };
    return { ports, folder, close: inspector.close };
}
const signerSettings = ({ command, sigstoreBudgetMinutes, publicLog }, { fulcio, rekor, haste }) => ({
    fulcio,
    rekor,
    publicLog,
    // A builder is a called workflow; everything else that is signed must be the top-level one's.
    calledWorkflow: command === 'attest-wheel',
    budgetMs: sigstoreBudgetMinutes * 60_000,
    ...(haste && { timeoutMs: haste.requestTimeoutMs }),
});
/** That another root than today's is relied on is told at once: whoever approves must be able to wonder. */
async function trustedRoot({ trustedRoot: path }, cachePath, { now }, log) {
    // A root whose keys have ended can verify nothing that is signed now.
    if (path !== undefined)
        return requireFreshRoot(await readText(path, maxRootBytes), now());
    const { from, says, text } = await (0,public_root_or_bundled/* publicRootOrBundled */.R)({ cachePath, now });
    if (from === 'bundled')
        log.warn(`Sigstore: signatures are verified under ${says}`);
    return text;
}
const readText = async (path, maxBytes) => Buffer.from(await (0,node_files/* readBounded */.C)(path, maxBytes)).toString('utf8');
function versionOf(file) {
    const name = (0,file_name/* parseDistributionName */.d)(file);
    return name.ok ? name.value.version : undefined;
}

;// CONCATENATED MODULE: ./build/wiring/perform-phase.js











const phases = { plan: plan_plan, 'attest-wheel': attestWheel, seal: seal_seal, publish: publish_publish, confirm: confirm_confirm };
/** Runs one phase in a job and shows its report. @returns the exit code: 0, or 1 when a finding stopped it. */
async function performPhase(phase, call, endpoints) {
    requireGithubAddress(call.runner, endpoints.world);
    const host = await (0,runner_host/* runnerHost */.B)();
    const clock = endpoints.haste ? hastyClock(system_clock/* systemClock */.m, endpoints.haste.pauses) : system_clock/* systemClock */.m;
    const wire = { fetch: globalThis.fetch, clock, mask: await (0,runner_host/* runnerMask */.t)() };
    const { ports, folder, close } = await runnerPorts(call, endpoints, wire);
    try {
        const report = await phases[phase](call.inputs, { ...ports, folder }, host);
        await (0,show_report/* showReport */.U)(report, { host, files: ports.files, folder, json: false });
        return report.stopped === undefined ? 0 : 1;
    }
    finally {
        await close();
    }
}


/***/ })

};
