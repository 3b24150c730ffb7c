#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 71839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ takeRunnerContext),
/* harmony export */   Yx: () => (/* binding */ refusedVariables),
/* harmony export */   sO: () => (/* binding */ withVariables),
/* harmony export */   zJ: () => (/* binding */ runnerInput)
/* harmony export */ });
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91260);

/** Variables that hold a token. They leave the environment before any other code is loaded. */
const secretNames = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_TOKEN'];
/** Variables with which somebody could load code or trust into this process, or send it elsewhere. */
const refusedNames = ['NODE_OPTIONS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS'];
/** Which of the variables that a real release refuses are set. */
const refusedVariables = (env) => refusedNames.filter((name) => env[name]);
/**
 * Takes what the runner tells out of the environment; `undefined` off a runner. The tokens are deleted from it, so that
 * neither a library nor a child process finds them there.
 */
function takeRunnerContext(env) {
    const secrets = new Map(secretNames.map((name) => [name, env[name] ?? '']));
    for (const name of secretNames)
        delete env[name];
    if (env.GITHUB_ACTIONS !== 'true')
        return undefined;
    const text = (name) => env[name] ?? '';
    const secret = (name) => {
        const value = secrets.get(name) ?? '';
        return value === '' ? undefined : new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value);
    };
    const pair = (url, token) => url === '' || token === undefined ? undefined : { url, token };
    return {
        apiUrl: text('GITHUB_API_URL').replace(/\/+$/, ''),
        serverUrl: text('GITHUB_SERVER_URL').replace(/\/+$/, ''),
        repository: text('GITHUB_REPOSITORY'),
        repositoryId: text('GITHUB_REPOSITORY_ID'),
        ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
        runId: text('GITHUB_RUN_ID'),
        runAttempt: text('GITHUB_RUN_ATTEMPT'),
        sha: text('GITHUB_SHA'),
        ref: text('GITHUB_REF'),
        eventName: text('GITHUB_EVENT_NAME'),
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        job: text('GITHUB_JOB'),
        runnerEnvironment: text('RUNNER_ENVIRONMENT'),
        tempDir: text('RUNNER_TEMP'),
        workspace: text('GITHUB_WORKSPACE'),
        eventPath: text('GITHUB_EVENT_PATH'),
        retentionDays: text('GITHUB_RETENTION_DAYS'),
        token: secret('INPUT_TOKEN'),
        results: pair(text('ACTIONS_RESULTS_URL'), secret('ACTIONS_RUNTIME_TOKEN')),
        identityRequest: pair(text('ACTIONS_ID_TOKEN_REQUEST_URL'), secret('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
    };
}
/** Reads an input as the runner hands it over: `INPUT_` and the name in capitals, dashes kept. */
const runnerInput = (env) => (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
/** Lets a library see variables while it works, and nobody after. */
async function withVariables(env, variables, work) {
    const before = Object.keys(variables).map((name) => [name, env[name]]);
    Object.assign(env, variables);
    try {
        return await work();
    }
    finally {
        for (const [name, value] of before) {
            if (value === undefined)
                delete env[name];
            else
                env[name] = value;
        }
    }
}


/***/ }),

/***/ 25972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ commandTable),
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
// What each command is for: the table behind `--help`, docs/inputs.md and the reading of a call.
/** An expression of a workflow. */
const expression = (of) => `\${{ ${of} }}`;
const commandTable = {
    plan: {
        place: 'job',
        summary: 'First job: resolves the source ref to one commit, and fixes version, expected set and policy',
        usage: 'with: {phase: plan, source-ref: TAG, index: none|testpypi|pypi|chain}',
        examples: [
            `with: {phase: plan, source-ref: "${expression('inputs.source-ref')}", index: "${expression('inputs.index')}"}`,
            'with: {phase: plan, source-ref: main}   # a trial, for example on a pull request',
        ],
    },
    stamp: {
        place: 'job',
        summary: 'Last step of each build job: says which files it built, and from which checkout',
        usage: 'with: {phase: stamp, path: FOLDER, source-path: FOLDER}',
        examples: ['with: {phase: stamp, path: wheelhouse}', 'with: {phase: stamp, path: dist, source-path: numpy}'],
    },
    'attest-wheel': {
        place: 'job',
        summary: 'In a called build workflow, in a job beside the build: signs what that build uploaded, as its builder',
        usage: 'with: {phase: attest-wheel, plan: PLAN, artifact-id: ID, artifact-digest: DIGEST}',
        examples: [
            'with: {phase: attest-wheel, plan: …, artifact-id: …, artifact-digest: …}   # as in examples/build-wheel.yml',
        ],
    },
    seal: {
        place: 'job',
        summary: 'After the build jobs: collects every file, inspects it, signs its provenance, makes the seal',
        usage: 'with: {phase: seal, plan: PLAN}',
        examples: [`with: {phase: seal, plan: "${expression('needs.plan.outputs.plan')}"}`],
    },
    publish: {
        place: 'job',
        summary: 'Behind the protected environment: proves the approval, then publishes exactly the sealed files',
        usage: 'with: {phase: publish, plan: PLAN, seal: DIGEST}',
        examples: [
            `with: {phase: publish, plan: "${expression('needs.plan.outputs.plan')}", seal: "${expression('needs.seal.outputs.seal')}"}`,
            'with: {phase: publish, plan: …, seal: …, handoff: true, packages-dir: dist}   # the next step uploads',
        ],
    },
    confirm: {
        place: 'job',
        summary: 'Last job: reads the index back and compares every file with the seal',
        usage: 'with: {phase: confirm, seal: DIGEST, index: testpypi|pypi}',
        examples: [`with: {phase: confirm, seal: "${expression('needs.seal.outputs.seal')}", index: pypi}`],
    },
    rehearse: {
        place: 'terminal',
        summary: 'Plays a whole release, plan to confirm, in an embedded world: no account, no token, no network',
        usage: 'wheelgate rehearse [--from FOLDER] [--attack NAME | --fault NAME] [--out FOLDER]',
        examples: [
            'wheelgate rehearse',
            'wheelgate rehearse --from ./wheelhouse --out ./rehearsed',
            'wheelgate rehearse --attack moved-tag',
            'wheelgate rehearse --fault rekor-down',
        ],
    },
    inspect: {
        place: 'terminal',
        summary: 'Asks every check of a release about local wheels and sdists',
        usage: 'wheelgate inspect [FLAGS] FILE… | FOLDER | - --name FILE',
        examples: [
            'wheelgate inspect dist',
            'wheelgate inspect --policy .github/wheelgate.yml wheelhouse/*.whl',
            'wheelgate inspect --only record-mismatch,unlisted-file demo-1.0-py3-none-any.whl',
            'wheelgate inspect --format sarif dist',
            'wheelgate inspect --against ../previous-release dist',
            'wheelgate inspect --explain record-mismatch',
            'wheelgate inspect --name demo-1.0.tar.gz - < demo-1.0.tar.gz',
        ],
        operands: 'FILE… | FOLDER | -',
        about: [
            'A folder stands for the wheels (`.whl`) and sdists (`.tar.gz`) right in it; what else is there is named, and neither entered nor followed: other files, folders within, symbolic links. A path that is typed is followed, whatever its name.',
            '`-` stands for one distribution on standard input, of at most 1 GiB; `--name` says what it is called. Addresses are not fetched.',
            'Exit codes: 0 nothing blocks, 1 something blocks, 2 the call is wrong or a file cannot be read, 3 there is nothing to inspect, 70 a defect of wheelgate.',
        ],
    },
    verify: {
        place: 'terminal',
        summary: 'Says where released files come from: source commit, run, approver; refuses what it cannot verify',
        usage: 'wheelgate verify --repository OWNER/NAME [RULES] FILE… | FOLDER | SHA256SUMS',
        examples: [
            'wheelgate verify --repository numpy/numpy-release --source-repository numpy/numpy dist/*.whl',
            'wheelgate verify --repository acme/sundial-release --policy wheelgate.yml release/SHA256SUMS',
            'wheelgate verify --repository acme/sundial-release --trusted-root rehearsed/trusted_root.json rehearsed',
            'wheelgate verify --bundle F.sigstore.json --identity me@example.org --issuer https://accounts.google.com F',
        ],
        operands: 'FILE… | FOLDER | SHA256SUMS',
    },
};
const commandNames = Object.keys(commandTable).filter((name) => Object.hasOwn(commandTable, name));


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ReleaseError),
/* harmony export */   NN: () => (/* binding */ errorTable),
/* harmony export */   ol: () => (/* binding */ asReleaseError),
/* harmony export */   rY: () => (/* binding */ exitTable)
/* harmony export */ });
/** Every way in which this program can fail *to know*. What it knows to be wrong is a `Finding`. */
const errorTable = {
    INPUT_INVALID: { exit: 2, retry: false, remedy: 'Correct the inputs named above; docs/inputs.md lists all of them.' },
    POLICY_INVALID: {
        exit: 2,
        retry: false,
        remedy: 'Correct the policy at the lines named above; docs/policy.md has every key.',
    },
    WORLD_REFUSED: {
        exit: 2,
        retry: false,
        remedy: 'Remove the setting named above: a real release takes addresses and trust from nobody.',
    },
    NODE_TOO_OLD: {
        exit: 2,
        retry: false,
        remedy: 'Run this phase as an action (Node 24), or with Node 24 in a terminal.',
    },
    NOTHING_TO_JUDGE: {
        exit: 3,
        retry: false,
        remedy: 'Look at the place named above: there was nothing in it, and nothing examined is never a pass.',
    },
    PERMISSION_MISSING: {
        exit: 4,
        retry: false,
        remedy: 'Give the job the permission named above under `permissions:` and start the run again.',
    },
    IDENTITY_MISSING: {
        exit: 4,
        retry: false,
        remedy: 'Give this job `permissions: {id-token: write}` and start the run again.',
    },
    SIGNING_REFUSED: {
        exit: 4,
        retry: false,
        remedy: 'Read the reason given by Sigstore above; the run must be a top-level workflow of a public repository.',
    },
    PUBLISHER_REFUSED: {
        exit: 4,
        retry: false,
        remedy: 'Compare repository, workflow file and environment above with the trusted publisher set on the index.',
    },
    UPLOAD_REFUSED: {
        exit: 4,
        retry: false,
        remedy: 'Read the reason given by the index above. What is uploaded stays; re-run this job to go on.',
    },
    WORKFLOW_REUSABLE: {
        exit: 4,
        retry: false,
        remedy: 'Move this step into a job of the top-level workflow: nobody could verify what a called one signs.',
    },
    REPOSITORY_PRIVATE: {
        exit: 4,
        retry: false,
        remedy: 'Make the repository public, or set the input `public-log: true` of seal and publish to agree to that.',
    },
    IDENTITY_UNREACHABLE: {
        exit: 5,
        retry: true,
        remedy: 'Re-run this job later: GitHub gave it no identity token. What it did before is found and used again.',
    },
    IDENTITY_REFUSED: {
        exit: 5,
        retry: true,
        remedy: 'Re-run this job later. If it stays so, look for letters outside ASCII in the names of workflow and environment.',
    },
    FULCIO_UNREACHABLE: {
        exit: 5,
        retry: true,
        remedy: 'Re-run this job later, when Sigstore issues certificates again: https://status.sigstore.dev tells.',
    },
    REKOR_UNREACHABLE: {
        exit: 5,
        retry: true,
        remedy: 'Re-run this job later, when Sigstore’s log is up again: https://status.sigstore.dev tells.',
    },
    GITHUB_UNREACHABLE: { exit: 5, retry: true, remedy: 'Re-run this job later; nothing was changed.' },
    SIGSTORE_UNREACHABLE: {
        exit: 5,
        retry: true,
        remedy: 'Re-run this job later: what was signed before is found and used again.',
    },
    INDEX_UNREACHABLE: { exit: 5, retry: true, remedy: 'Re-run this job later; what is published stays as it is.' },
    ARTIFACT_GONE: {
        exit: 5,
        retry: false,
        remedy: 'The artifact named above was deleted or has expired: start a new run, its bytes are gone.',
    },
    FACT_UNREADABLE: {
        exit: 5,
        retry: true,
        remedy: 'Give this job the permission named above, or re-run it later: what cannot be read is never a yes.',
    },
    FILE_UNREADABLE: { exit: 2, retry: false, remedy: 'Make the file or folder named above readable, then run again.' },
    DISK_FULL: {
        exit: 5,
        retry: false,
        remedy: 'Free the disk named above, or run this job on a runner with a larger one; nothing was changed.',
    },
    TOOL_MISSING: {
        exit: 2,
        retry: false,
        remedy: 'Install the program named above, or put it on PATH; then run again.',
    },
    INTERRUPTED: { exit: 5, retry: true, remedy: 'Start it again: nothing was changed outside this machine.' },
    WORLD_UNREACHABLE: {
        exit: 5,
        retry: true,
        remedy: 'Start the rehearsal again: its embedded services did not answer.',
    },
    BUG: { exit: 70, retry: false, remedy: 'This is a defect of wheelgate. Please report the text above.' },
};
/** What each exit code of the process means. Codes that are not named are reserved. */
const exitTable = {
    0: 'Ready. Nothing stops the release.',
    1: 'A verdict against the release: findings, no approval, different bytes.',
    2: 'Inputs, policy or settings: nothing was judged.',
    3: 'There was nothing to judge.',
    4: 'A service refuses us: a permission or a publisher is missing.',
    5: 'Not known, after retries. Run again.',
    70: 'A defect of wheelgate.',
};
class ReleaseError extends Error {
    name = 'ReleaseError';
    code;
    mistakes;
    /** @param what one sentence: what was tried, on which object, and what came back. Never a secret. */
    constructor(code, what, options = {}) {
        super(what, options);
        this.code = code;
        this.mistakes = options.mistakes ?? [];
    }
}
/** Keeps a `ReleaseError`. Whatever else was thrown is by definition a bug of ours, and says where. */
function asReleaseError(thrown, during) {
    if (thrown instanceof ReleaseError)
        return thrown;
    return new ReleaseError('BUG', `unexpected failure during "${during}": ${thrown}`, { cause: thrown });
}


/***/ }),

/***/ 66660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  Fu: () => (/* binding */ inputTable),
  Vc: () => (/* binding */ inputsOf)
});

;// CONCATENATED MODULE: ./build/verify-input-table.js
/** The inputs of `verify` alone: whom to trust, what must hold, and which root everything rests on. */
const verifyInputTable = {
    repository: {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'The release repository: its workflow must have signed. Compared whole with the certificate, as all names here.',
        hint: 'OWNER/NAME',
    },
    workflow: {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'File name of the top-level workflow that must have run, in `.github/workflows` of that repository.',
        hint: 'FILE',
    },
    signer: {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'The workflow whose job must have signed the provenance, where that is a reusable one. Without a ref, any ref of it will do.',
        hint: 'OWNER/NAME/.github/workflows/FILE[@REF]',
    },
    'source-repository': {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'The repository of the source that the provenance must name.',
        hint: 'OWNER/NAME',
    },
    'source-commit': {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'The full commit of the source that the provenance must name.',
        hint: 'SHA',
    },
    'source-tag': {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'The tag of the source that the provenance must name.',
        hint: 'TAG',
    },
    environment: {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'The deployment environment in which a statement about each file must have been signed, as its certificate says.',
        hint: 'NAME',
    },
    'deny-self-hosted': {
        kind: 'flag',
        commands: ['verify'],
        default: 'false',
        doc: 'Refuse a signature made on a self-hosted runner, and provenance that names one for the build.',
    },
    bundle: {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'Verify one file against this Sigstore bundle of anybody, with `--identity` and `--issuer`, and ask nothing else.',
        hint: 'FILE',
    },
    identity: {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'With `--bundle`: the whole name that the certificate must have, an address of a workflow or of mail. No pattern.',
        hint: 'NAME',
    },
    issuer: {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'With `--bundle`: the address of the identity provider that the certificate must name.',
        hint: 'URL',
    },
    'trusted-root': {
        kind: 'text',
        commands: ['verify'],
        default: '',
        doc: 'A Sigstore trusted root to rely on, for example the `trusted_root.json` of a rehearsal. Left out: the public one, fetched by TUF.',
        hint: 'FILE',
    },
    offline: {
        kind: 'flag',
        commands: ['verify'],
        default: 'false',
        doc: 'Ask no service: the public root is the one in this program, and its age is told.',
    },
    quiet: {
        kind: 'flag',
        commands: ['verify'],
        default: 'false',
        doc: 'Print no answer; the exit code says it.',
    },
};

;// CONCATENATED MODULE: ./build/input-table.js
// The tables from which action.yml, the terminal's flags, `--help` and docs/inputs.md are made, and by which every
// input is read. Texts are Markdown of one paragraph.

/** An expression of a workflow. */
const expression = (of) => `\${{ ${of} }}`;
const maskedValue = 'GitHub drops an output that holds a masked value';
const inputTable = {
    phase: {
        kind: 'choice',
        commands: ['plan', 'stamp', 'attest-wheel', 'seal', 'publish', 'confirm'],
        default: '',
        values: ['plan', 'stamp', 'attest-wheel', 'seal', 'publish', 'confirm'],
        doc: 'What this job does. In a terminal the first argument says it.',
    },
    token: {
        kind: 'secret',
        commands: ['plan', 'attest-wheel', 'seal', 'publish', 'confirm'],
        default: expression('github.token'),
        doc: 'The job’s own token, with the permissions that the job declares. Leave it as it is.',
    },
    'source-ref': {
        kind: 'text',
        commands: ['plan'],
        default: '',
        doc: 'Tag of the source repository. In a trial also a branch or a full commit.',
        hint: 'REF',
        required: { plan: 'pass a tag of the source repository; a trial on a push or pull request may pass a branch' },
    },
    index: {
        kind: 'choice',
        commands: ['plan', 'confirm'],
        default: 'none',
        values: ['none', 'testpypi', 'pypi', 'chain'],
        doc: 'Where the release goes. `none` makes a trial, which can never be published; `chain` is testpypi, then pypi. `confirm` reads one index, `testpypi` or `pypi`.',
    },
    policy: {
        kind: 'text',
        commands: ['plan', 'rehearse', 'inspect', 'verify'],
        default: '.github/wheelgate.yml',
        defaultOf: { rehearse: '', inspect: '', verify: '' },
        doc: 'Path of the policy. A job reads it at the run’s own commit, never from a checkout; `rehearse`, `inspect` and `verify` read a local file.',
        hint: 'FILE',
    },
    plan: {
        kind: 'text',
        commands: ['attest-wheel', 'seal', 'publish'],
        default: '',
        doc: 'Output `plan` of the job `plan`.',
        hint: 'PLAN',
        required: {
            'attest-wheel': `pass the output plan of the job plan on to the called workflow; ${maskedValue}`,
            seal: `pass needs.plan.outputs.plan; ${maskedValue}`,
            publish: `pass needs.plan.outputs.plan; ${maskedValue}`,
        },
    },
    seal: {
        kind: 'digest',
        commands: ['publish', 'confirm'],
        default: '',
        doc: 'Output `seal` of the job `seal`: the digest that a person approves.',
        hint: 'DIGEST',
        required: {
            publish: `pass needs.seal.outputs.seal; a trial makes no seal, and ${maskedValue}`,
            confirm: `pass needs.seal.outputs.seal; a trial makes no seal, and ${maskedValue}`,
        },
    },
    'artifact-id': {
        kind: 'text',
        commands: ['attest-wheel'],
        default: '',
        doc: 'Id of the artifact that the build job beside this one uploaded: an output of that job, which no other job can change.',
        hint: 'ID',
        required: { 'attest-wheel': 'pass needs.build.outputs.artifact-id, which actions/upload-artifact gave' },
    },
    'artifact-digest': {
        kind: 'digest',
        commands: ['attest-wheel'],
        default: '',
        doc: 'SHA-256 of that artifact as its upload gave it. GitHub’s record and the bytes that are fetched must both have it.',
        hint: 'DIGEST',
        required: { 'attest-wheel': 'pass needs.build.outputs.artifact-digest, which actions/upload-artifact gave' },
    },
    path: {
        kind: 'text',
        commands: ['stamp'],
        default: 'dist',
        doc: 'Folder that holds the wheels and sdists that this job built.',
        hint: 'FOLDER',
    },
    'source-path': {
        kind: 'text',
        commands: ['stamp'],
        default: '.',
        doc: 'Folder of the source checkout that they were built from.',
        hint: 'FOLDER',
    },
    'build-info': {
        kind: 'text',
        commands: ['stamp'],
        default: '',
        doc: 'JSON file of this job’s own with what only it knows: `image`, `requirements`, `libraries`, each by `uri` and `sha256`. It is reported, never verified.',
        hint: 'FILE',
    },
    handoff: {
        kind: 'flag',
        commands: ['publish'],
        default: 'false',
        doc: 'Do not upload: lay the missing files and their attestations into `packages-dir`, for the job’s next step.',
    },
    'packages-dir': {
        kind: 'text',
        commands: ['publish'],
        default: 'dist',
        doc: 'Folder for `handoff`; it must be empty or new.',
        hint: 'FOLDER',
    },
    'sigstore-budget': {
        kind: 'number',
        commands: ['attest-wheel', 'seal', 'publish'],
        default: '30',
        doc: 'Minutes for which this job waits for Sigstore in all, 1 to 300. Then it stops; what `seal` has signed by then is kept, and a re-run signs only what is missing.',
        hint: 'MINUTES',
    },
    'public-log': {
        kind: 'flag',
        commands: ['attest-wheel', 'seal', 'publish'],
        default: 'false',
        doc: 'For a repository that is not public: agree that its name, workflow, ref, commit and run go into Sigstore’s public log for ever. Without it nothing is signed there.',
    },
    from: {
        kind: 'text',
        commands: ['rehearse'],
        default: '',
        doc: 'Folder of wheels and sdists to release, instead of a sample.',
        hint: 'FOLDER',
    },
    attack: {
        kind: 'text',
        commands: ['rehearse'],
        default: '',
        doc: 'Plays an attack as well; the exit code is 0 when the stage that must stop it did. `list` shows all.',
        hint: 'NAME',
    },
    fault: {
        kind: 'text',
        commands: ['rehearse'],
        default: '',
        doc: 'Plays a fault of Sigstore or GitHub while `seal` signs, and a re-run where it stops; the exit code is 0 when nothing was lost. `list` shows all.',
        hint: 'NAME',
    },
    out: {
        kind: 'text',
        commands: ['rehearse'],
        default: '',
        doc: 'Folder in which everything is kept: files, seal, provenance, reports. It must be empty or new.',
        hint: 'FOLDER',
    },
    latency: {
        kind: 'number',
        commands: ['rehearse'],
        default: '',
        doc: 'Milliseconds that each reply of the embedded services waits, at most 10000.',
        hint: 'MS',
    },
    serve: {
        kind: 'flag',
        commands: ['rehearse'],
        default: 'false',
        doc: 'Start the embedded services alone, print their addresses as JSON, and wait for Ctrl-C.',
    },
    against: {
        kind: 'text',
        commands: ['inspect'],
        default: '',
        doc: 'Compares with the release before: a folder that holds its files, or `index` for the latest earlier one on PyPI, of which names and sizes are known only.',
        hint: 'FOLDER|index',
    },
    json: {
        kind: 'flag',
        commands: ['rehearse', 'inspect', 'verify'],
        default: 'false',
        doc: 'Print the report as JSON.',
    },
    format: {
        kind: 'choice',
        commands: ['inspect'],
        default: 'terminal',
        values: ['terminal', 'json', 'sarif', 'markdown'],
        doc: 'How the report is printed. `--json` is short for `json`, whose form is docs/formats/inspection.schema.json; `sarif` is SARIF 2.1.0 for code scanning, `markdown` is for a job summary.',
    },
    only: {
        kind: 'text',
        commands: ['inspect'],
        default: '',
        doc: 'Ask these checks alone, with commas between them; and always whether the archive can be read.',
        hint: 'CHECK[,CHECK]',
    },
    name: {
        kind: 'text',
        commands: ['inspect'],
        default: '',
        doc: 'File name of the distribution that comes on standard input.',
        hint: 'FILE',
    },
    explain: {
        kind: 'text',
        commands: ['inspect'],
        default: '',
        doc: 'Tell what a check asks, why, and what to do, with a true finding; no file is read.',
        hint: 'CHECK',
    },
    ...verifyInputTable,
};
const inputNames = Object.keys(inputTable).filter((name) => Object.hasOwn(inputTable, name));
/** The inputs that a command takes, in the table's order. The phase and the token are not among them. */
const inputsOf = (command) => inputNames.filter((name) => {
    const { commands, kind } = inputTable[name];
    return name !== 'phase' && kind !== 'secret' && commands.includes(command);
});


/***/ }),

/***/ 10840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readRunnerInputs),
  _: () => (/* binding */ readTerminalInputs)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/command-table.js
var command_table = __nccwpck_require__(25972);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(19473);
// EXTERNAL MODULE: ./build/input-table.js + 1 modules
var input_table = __nccwpck_require__(66660);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __nccwpck_require__(13836);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __nccwpck_require__(50376);
// EXTERNAL MODULE: ./build/model/parsed.js
var model_parsed = __nccwpck_require__(37317);
;// CONCATENATED MODULE: ./build/verify-inputs.js


/** Reads the inputs of `verify`. What they must be together is for {@link verifyMistakes} to say. */
function readVerifyInputs(take) {
    const text = (name) => take(name, optional(model_parsed/* good */.u), undefined);
    const flag = (name) => take(name, (value) => (0,model_parsed/* good */.u)(value === 'true'), false);
    const [bundle, identity, issuer] = [text('bundle'), text('identity'), text('issuer')];
    const isGeneric = [bundle, identity, issuer].some((one) => one !== undefined);
    return {
        repository: take('repository', optional(parseRepository), undefined),
        workflow: take('workflow', optional(parseWorkflowFile), undefined),
        signer: take('signer', optional(parseSigner), undefined),
        sourceRepository: take('source-repository', optional(parseRepository), undefined),
        sourceCommit: take('source-commit', optional(digest/* parseGitSha */.ut), undefined),
        sourceTag: text('source-tag')?.replace(/^refs\/tags\//, ''),
        environment: text('environment'),
        denySelfHosted: flag('deny-self-hosted'),
        generic: isGeneric ? { bundle: bundle ?? '', identity: identity ?? '', issuer: issuer ?? '' } : undefined,
        trustedRoot: text('trusted-root'),
        offline: flag('offline'),
        quiet: flag('quiet'),
    };
}
/**
 * Why what was asked cannot be answered. Without somebody to trust every answer would be yes: anybody can sign.
 *
 * @param others of `verify` beside its own inputs: the operands, and whether a policy is given.
 */
function verifyMistakes({ generic, ...asked }, others) {
    const mistakes = [];
    if (asked.quiet && others.json)
        mistakes.push('--quiet and --json ask for opposite things');
    if (generic !== undefined)
        return [...mistakes, ...genericMistakes(generic, asked, others)];
    if (asked.repository === undefined && asked.signer === undefined) {
        mistakes.push('say whom you trust: --repository OWNER/NAME, or --signer, or --bundle with --identity and --issuer');
    }
    if (asked.repository === undefined && asked.workflow !== undefined)
        mistakes.push('--workflow needs --repository');
    if (asked.repository === undefined && others.hasPolicy)
        mistakes.push('--policy needs --repository');
    return mistakes;
}
function genericMistakes({ bundle, identity, issuer }, { trustedRoot: _, offline: __, quiet: ___, denySelfHosted, ...named }, { files, hasPolicy }) {
    const missing = Object.entries({ bundle, identity, issuer }).filter(([, value]) => value === '');
    const other = denySelfHosted || hasPolicy || Object.values(named).some((value) => value !== undefined);
    return [
        ...missing.map(([name]) => `--bundle, --identity and --issuer go together, and --${name} is missing`),
        ...(files.length === 1 ? [] : [`--bundle is for one file, and ${files.length} are given`]),
        ...(other ? ['with --bundle nothing is compared but --identity and --issuer; leave out the other rules'] : []),
    ];
}
const optional = (parse) => (text) => text === '' ? (0,model_parsed/* good */.u)(undefined) : parse(text);
const parseRepository = (text) => /^[\w.-]+\/[\w.-]+$/.test(text) ? (0,model_parsed/* good */.u)(text) : (0,model_parsed/* bad */.M)('a repository is OWNER/NAME');
/** The folder may be written, too: it is where every workflow lies. */
function parseWorkflowFile(text) {
    const file = text.replace(/^\.github\/workflows\//, '');
    return /^[\w.-]+\.ya?ml$/.test(file) ? (0,model_parsed/* good */.u)(file) : (0,model_parsed/* bad */.M)('a workflow is the name of a .yml or .yaml file');
}
/** The address in front may be written, too. */
function parseSigner(text) {
    const name = text.replace(/^https:\/\/github\.com\//, '');
    if (/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml(?:@(?:refs\/\S+|[0-9a-f]{40}))?$/.test(name)) {
        return (0,model_parsed/* good */.u)(name);
    }
    return (0,model_parsed/* bad */.M)('a signer is OWNER/NAME/.github/workflows/FILE, perhaps with @refs/… or @ and a full commit');
}

;// CONCATENATED MODULE: ./build/inputs.js








/** Milliseconds. Above it a rehearsal would take hours. */
const maxLatencyMs = 10_000;
/** Minutes. GitHub ends a job after six hours. */
const maxBudgetMinutes = 300;
/**
 * Reads the inputs of a step.
 *
 * @param read gives the text of one input; empty when it was left out, as GitHub does.
 * @throws ReleaseError INPUT_INVALID with every mistake.
 */
function readRunnerInputs(read) {
    const phase = read('phase');
    const phases = input_table/* inputTable */.Fu.phase.values;
    const command = command_table/* commandNames */.o.find((name) => name === phase);
    if (command === undefined || !phases.includes(phase)) {
        throw invalid([phase === '' ? `phase is empty: say ${list(phases)}` : unknown('phase', phase, phases)]);
    }
    const names = input_table/* inputNames */.vj.filter((name) => name !== 'phase' && input_table/* inputTable */.Fu[name].kind !== 'secret');
    // An unset input arrives with its default, whichever phase it belongs to.
    const given = names.map((name) => [name, read(name)]);
    return readInputs(command, new Map(given.filter(([name, text]) => text !== '' && text !== input_table/* inputTable */.Fu[name].default)));
}
/**
 * Reads what stands behind the program's name.
 *
 * @returns the inputs; or that help (of one command, where one is named) or the version is asked for.
 * @throws ReleaseError INPUT_INVALID with every mistake.
 */
function readTerminalInputs(argv) {
    const [first = ''] = argv;
    const command = command_table/* commandNames */.o.find((name) => name === first);
    if (argv.length === 0 || argv.includes('--help') || argv.includes('-h'))
        return { help: command };
    if (first === '--version')
        return { version: true };
    if (command === undefined)
        throw invalid([unknown('command', first, command_table/* commandNames */.o)]);
    if (command_table/* commandTable */.E[command].place === 'job') {
        throw invalid([`${command} is a phase of the action and runs in a job; \`wheelgate rehearse\` plays it here`]);
    }
    const { given, files, mistakes } = readFlags(argv.slice(1), (0,input_table/* inputsOf */.Vc)(command));
    return readInputs(command, given, files, mistakes);
}
/** Takes flags and operands apart. */
function readFlags(args, known) {
    const options = Object.fromEntries(known.map((name) => [name, { type: input_table/* inputTable */.Fu[name].kind === 'flag' ? 'boolean' : 'string' }]));
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const given = new Map();
    const files = [];
    const mistakes = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            files.push(token.value);
        if (token.kind !== 'option')
            continue;
        const name = known.find((one) => `--${one}` === token.rawName);
        const value = token.value ?? (name && input_table/* inputTable */.Fu[name].kind === 'flag' ? 'true' : '');
        if (name === undefined)
            mistakes.push(unknown('flag', token.rawName, known, '--'));
        else if (value === '' || (!token.inlineValue && value.startsWith('-')))
            mistakes.push(`--${name} needs a value`);
        else if (given.has(name))
            mistakes.push(`--${name} is given twice`);
        else
            given.set(name, value);
    }
    return { given, files, mistakes };
}
/** Every mistake at once: whoever starts a release wants to be stopped once. */
function readInputs(command, given, files = [], mistakes = []) {
    const reader = makeReader(command, given);
    const { text, take, mistakes: misread } = reader;
    const inputs = {
        command,
        sourceRef: text('source-ref'),
        index: take('index', choiceOf(input_table/* inputTable */.Fu.index.values), 'none'),
        policy: text('policy'),
        plan: text('plan'),
        seal: take('seal', parseDigest, undefined),
        artifact: artifactIn(take('artifact-id', parseId, undefined), take('artifact-digest', parseDigest, undefined)),
        path: text('path'),
        sourcePath: text('source-path'),
        buildInfo: text('build-info') || undefined,
        handoff: take('handoff', parseFlag, false),
        packagesDir: text('packages-dir'),
        from: text('from') || undefined,
        ...readSigningInputs(reader),
        attack: text('attack') || undefined,
        fault: text('fault') || undefined,
        out: text('out') || undefined,
        latencyMs: take('latency', parseMilliseconds, undefined),
        serve: take('serve', parseFlag, false),
        json: take('json', parseFlag, false),
        ...readInspectInputs(reader),
        files,
        verify: command === 'verify' ? readVerifyInputs(take) : undefined,
    };
    // Behind a flag that was not understood, its value looks like an operand.
    const operands = mistakes.length > 0 || given.has('explain') ? [] : wrongOperands(command, files);
    const together = inputs.verify ? verifyMistakes(inputs.verify, { ...inputs, hasPolicy: inputs.policy !== '' }) : [];
    const all = [...mistakes, ...operands, ...strangers(command, given), ...misread, ...together];
    if (all.length > 0)
        throw invalid(all);
    return inputs;
}
const readSigningInputs = ({ take }) => ({
    sigstoreBudgetMinutes: take('sigstore-budget', parseMinutes, 0),
    publicLog: take('public-log', parseFlag, false),
});
/** Of `inspect` alone. */
const readInspectInputs = ({ text, take }) => ({
    against: text('against') || undefined,
    format: take('format', choiceOf(input_table/* inputTable */.Fu.format.values), 'terminal'),
    only: text('only').split(',').filter(Boolean),
    name: text('name') || undefined,
    explain: text('explain') || undefined,
});
/** Reads one input at a time and keeps the mistakes. */
function makeReader(command, given) {
    const mistakes = [];
    const text = (name) => {
        const input = input_table/* inputTable */.Fu[name];
        const value = given.get(name) ?? input.defaultOf?.[command] ?? input.default;
        const source = input.required?.[command];
        if (value === '' && source !== undefined)
            mistakes.push(`${name} is empty: ${source}`);
        if (/\p{Cc}/u.test(value))
            mistakes.push(`${name} holds a line break or another control character`);
        return value;
    };
    /** @param otherwise stands in for what could not be read, until the mistakes are reported. */
    const take = (name, parse, otherwise) => {
        const value = text(name);
        const parsed = parse(value);
        if (parsed.ok)
            return parsed.value;
        mistakes.push(`${name} is ${JSON.stringify(value.slice(0, 100))}: ${parsed.reasons.join(', ')}`);
        return otherwise;
    };
    return { text, take, mistakes };
}
const choiceOf = (values) => (text) => {
    const chosen = values.find((one) => one === text);
    return chosen === undefined ? (0,model_parsed/* bad */.M)(`say ${list(values)}`) : (0,model_parsed/* good */.u)(chosen);
};
/** Two spellings only. Whether to publish must not be guessed at. */
const parseFlag = (text) => text === 'true' || text === 'false' ? (0,model_parsed/* good */.u)(text === 'true') : (0,model_parsed/* bad */.M)('say true or false');
function parseDigest(text) {
    if (text === '')
        return (0,model_parsed/* good */.u)(undefined);
    const parsed = (0,digest/* parseSha256 */.tz)(text);
    return parsed.ok ? parsed : (0,model_parsed/* bad */.M)('a digest is 64 lower-case hex digits, nothing around them');
}
function parseId(text) {
    if (text === '')
        return (0,model_parsed/* good */.u)(undefined);
    return /^[1-9]\d{0,14}$/.test(text) ? (0,model_parsed/* good */.u)(Number(text)) : (0,model_parsed/* bad */.M)('an id is a whole number');
}
/** Both or none: what is missing was told as a mistake of its own. */
const artifactIn = (id, sha256) => id === undefined || sha256 === undefined ? undefined : { id, sha256 };
function parseMilliseconds(text) {
    if (text === '')
        return (0,model_parsed/* good */.u)(undefined);
    if (/^\d{1,5}$/.test(text) && Number(text) <= maxLatencyMs)
        return (0,model_parsed/* good */.u)(Number(text));
    return (0,model_parsed/* bad */.M)(`say whole milliseconds, at most ${maxLatencyMs}`);
}
function parseMinutes(text) {
    if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= maxBudgetMinutes)
        return (0,model_parsed/* good */.u)(Number(text));
    return (0,model_parsed/* bad */.M)(`say whole minutes, 1 to ${maxBudgetMinutes}`);
}
/** An input that the command does not take would be ignored in silence, and somebody relied on it. */
function strangers(command, given) {
    return [...given.keys()].flatMap((name) => {
        const { commands } = input_table/* inputTable */.Fu[name];
        return commands.includes(command) ? [] : [`${command} does not take ${name}; it belongs to ${list(commands)}`];
    });
}
function wrongOperands(command, files) {
    const takes = 'operands' in command_table/* commandTable */.E[command];
    if (takes && files.length === 0)
        return [`${command} needs at least one wheel, sdist or folder of them`];
    const [first] = files;
    if (takes || first === undefined)
        return [];
    return [`${command} takes flags only, and ${JSON.stringify(first.slice(0, 100))} is none`];
}
function unknown(kind, word, known, prefix = '') {
    const meant = (0,nearest/* nearest */.p)(word.slice(prefix.length), known);
    const there = meant === undefined ? `there are ${list(known.map((one) => prefix + one))}` : `you may mean ${prefix}${meant}`;
    return `there is no ${kind} ${JSON.stringify(word.slice(0, 100))}; ${there}`;
}
const list = (words) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');
const invalid = (mistakes) => new errors/* ReleaseError */.K2('INPUT_INVALID', mistakes.join('; '));


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75919);
/* harmony import */ var _adapters_node_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71839);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19473);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10840);
/* harmony import */ var _render_help_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(64872);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(58508);
// The one entry: a worker thread, a runner's step or a terminal's command. Loads nothing that it does not need, so that
// `--version` answers at once, and takes every token out of the environment before any other code is loaded.






/** The file that runs now: worker threads and child processes are it again. */
const bundle = new URL(import.meta.url);
// A reader that has seen enough (`| head`) closes the pipe. What was begun is ended all the same, and cleaned up.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', unlessClosed);
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread)
    process.exitCode = await main();
else
    await work();
function unlessClosed(failure) {
    if (!('code' in failure) || failure.code !== 'EPIPE')
        throw failure;
}
async function main() {
    const taken = (0,_adapters_node_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRunnerContext */ .TA)(process.env);
    // A step of the action is called without arguments; whoever types some, in a job too, wants the terminal's command.
    const runner = process.argv.length > 2 ? undefined : taken;
    try {
        const inputs = runner === undefined ? terminalInputs() : (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunnerInputs */ .g)((0,_adapters_node_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerInput */ .zJ)(process.env));
        if (typeof inputs === 'string') {
            process.stdout.write(inputs);
            return 0;
        }
        return await perform(inputs, runner);
    }
    catch (thrown) {
        return await fail(thrown, runner);
    }
}
/** The inputs, or a text that answers the call at once. */
function terminalInputs() {
    const read = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readTerminalInputs */ ._)(process.argv.slice(2));
    if ('help' in read)
        return (0,_render_help_js__WEBPACK_IMPORTED_MODULE_4__/* .renderHelp */ .W)(read.help);
    if ('version' in read)
        return `wheelgate ${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r}\n`;
    return read;
}
async function perform(inputs, runner) {
    const { WHEELGATE_WORLD: worldPath } = process.env;
    if (runner !== undefined && !worldPath) {
        const refused = (0,_adapters_node_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedVariables */ .Yx)(process.env);
        if (refused.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('WORLD_REFUSED', `the environment sets ${refused.join(', ')}`);
    }
    const { performCommand } = await __nccwpck_require__.e(/* import() */ 981).then(__nccwpck_require__.bind(__nccwpck_require__, 57981));
    return performCommand({ inputs, runner, worldPath, bundle, env: process.env });
}
/** Here alone a failure to know is shown. */
async function fail(thrown, runner) {
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asReleaseError */ .ol)(thrown, 'start');
    const { renderError } = await __nccwpck_require__.e(/* import() */ 257).then(__nccwpck_require__.bind(__nccwpck_require__, 54257));
    const text = renderError(error);
    process.stderr.write(`${text}\n`);
    if (runner !== undefined) {
        const { showFailure } = await __nccwpck_require__.e(/* import() */ 821).then(__nccwpck_require__.bind(__nccwpck_require__, 56821));
        await showFailure(error, text);
    }
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorTable */ .NN[error.code].exit;
}
/** What a worker thread runs: distributions in, facts and findings out. */
async function work() {
    const [{ serveWorker }, { distributionReader }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(151), __nccwpck_require__.e(381), __nccwpck_require__.e(26)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92645)),
        __nccwpck_require__.e(/* import() */ 895).then(__nccwpck_require__.bind(__nccwpck_require__, 15895)),
    ]);
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('BUG', 'a worker thread without a port');
    serveWorker(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, distributionReader(), node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 13836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ parsePrefixedSha256),
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   LP: () => (/* binding */ sha256Bytes),
/* harmony export */   jr: () => (/* binding */ parseRecordHash),
/* harmony export */   ki: () => (/* binding */ sha256OfAll),
/* harmony export */   tz: () => (/* binding */ parseSha256),
/* harmony export */   ut: () => (/* binding */ parseGitSha)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37317);


/** The same digest as 32 bytes. Node hashes at once, without an object for each hash, from 20.12 and 21.7 on. */
const sha256Bytes = (bytes) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash?.('sha256', bytes, 'buffer') ?? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest();
/** The digest of all pieces, one behind the other. */
function sha256OfAll(pieces) {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}
const sha256Of = (bytes) => sha256Bytes(bytes).toString('hex');
/** @param text 64 lower-case hex digits, nothing around them. */
function parseSha256(text) {
    if (typeof text === 'string' && /^[0-9a-f]{64}$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .u)(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`expected 64 lower-case hex digits, got ${JSON.stringify(text)?.slice(0, 100)}`);
}
/** @param text `sha256:` and the digest, as GitHub's REST API gives an artifact's digest. */
function parsePrefixedSha256(text) {
    if (typeof text === 'string' && text.startsWith('sha256:'))
        return parseSha256(text.slice('sha256:'.length));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`expected "sha256:" and 64 hex digits, got ${JSON.stringify(text)?.slice(0, 100)}`);
}
/**
 * Reads the hash column of one row of a wheel's RECORD.
 *
 * @param text `sha256=` and the digest in base64url without padding (43 characters for 32 bytes).
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
function parseRecordHash(text) {
    const encoded = /^sha256=([\w-]{43})$/.exec(text)?.[1];
    if (encoded === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`expected "sha256=" and 43 base64url characters, got ${JSON.stringify(text)}`);
    // 43 characters carry two bits more than 32 bytes. Two spellings of one digest would pass as two.
    if (!/[AEIMQUYcgkosw048]$/.test(encoded))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)('the digest is not in its canonical spelling');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .u)(Buffer.from(encoded, 'base64url').toString('hex'));
}
/** @param text a full commit name: 40 lower-case hex digits; an abbreviation is refused. */
function parseGitSha(text) {
    if (typeof text === 'string' && /^[0-9a-f]{40}$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .u)(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(`expected a full commit of 40 hex digits, got ${JSON.stringify(text)?.slice(0, 100)}`);
}


/***/ }),

/***/ 50376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer words are nobody's slip of the finger, and the comparison takes time by the square. */
const maxLength = 64;
/**
 * The known word that somebody probably meant.
 *
 * @returns `undefined` when none is near: more than a third of the letters would have to change.
 */
function nearest(word, known) {
    if (word.length > maxLength)
        return undefined;
    let best;
    let least = Math.floor(Math.max(word.length, 3) / 3) + 1;
    for (const candidate of known) {
        const distance = edits(word.toLowerCase(), candidate.toLowerCase().slice(0, maxLength));
        if (distance >= least)
            continue;
        best = candidate;
        least = distance;
    }
    return best;
}
/** Letters to insert, delete or replace (Levenshtein's distance). */
function edits(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [index, letter] of [...a].entries()) {
        const next = [index + 1];
        for (const [column, other] of [...b].entries()) {
            const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 37317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bad),
/* harmony export */   u: () => (/* binding */ good)
/* harmony export */ });
const good = (value) => ({ ok: true, value });
const bad = (...reasons) => ({ ok: false, reasons });


/***/ }),

/***/ 91260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/** A token or key. It prints as `[secret]` wherever a string could leak it: templates, JSON, console. */
class Secret {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** The only way to the text, so that a search for `reveal(` finds every use. */
    reveal() {
        return this.#text;
    }
    toString() {
        return '[secret]';
    }
    toJSON() {
        return '[secret]';
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return '[secret]';
    }
}


/***/ }),

/***/ 64872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25972);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19473);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66660);



/** Help for a terminal, at most 120 columns wide; of one command, or of all. */
function renderHelp(of) {
    return of === undefined ? renderOverview() : renderCommand(of, _command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandTable */ .E[of]);
}
function renderOverview() {
    const width = Math.max(..._command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o.map((name) => name.length)) + 2;
    const placed = (place) => _command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .o
        .filter((name) => _command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandTable */ .E[name].place === place)
        .map((name) => `  ${name.padEnd(width)}${_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandTable */ .E[name].summary}`);
    return [
        'wheelgate: exactly the approved files reach the index, or nothing',
        '',
        'In a terminal:',
        ...placed('terminal'),
        '',
        'In a job of a workflow, as the input `phase` of the action:',
        ...placed('job'),
        '',
        'wheelgate COMMAND --help tells what one of them takes; wheelgate --version tells which this is.',
        '',
        'Exit codes:',
        ...Object.entries(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitTable */ .rY).map(([code, meaning]) => `  ${code.padEnd(4)}${meaning}`),
        '',
    ].join('\n');
}
function renderCommand(name, { place, summary, usage, examples, about = [] }) {
    const taken = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(name).flatMap((one) => {
        const input = _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu[one];
        const value = input.kind === 'flag' ? '' : ` ${input.hint ?? input.values?.join('|') ?? 'TEXT'}`;
        const initial = input.defaultOf?.[name] ?? input.default;
        const shown = initial === '' || input.kind === 'flag' ? '' : ` Default: ${initial}`;
        const flag = place === 'job' ? `${one}:${value || ' true|false'}` : `--${one}${value}`;
        return [`  ${flag}`, ...wrap(`${input.doc.replaceAll('`', '')}${shown}`, '      ')];
    });
    const told = about.flatMap((one) => [...wrap(one.replaceAll('`', ''), ''), '']);
    const lines = [...wrap(`${name}: ${summary}`, ''), '', `Usage: ${usage}`, '', ...told, ...taken, '', 'Examples:'];
    return [...lines, ...examples.map((example) => `  ${example}`), ''].join('\n');
}
/** Breaks a text between words. */
function wrap(text, indent) {
    const lines = [indent];
    for (const word of text.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line !== indent && line.length + 1 + word.length > 80)
            lines.push(indent + word);
        else
            lines[lines.length - 1] = line === indent ? indent + word : `${line} ${word}`;
    }
    return lines;
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test keeps it equal to package.json. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
