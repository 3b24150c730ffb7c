export const id = 856;
export const ids = [856];
export const modules = {

/***/ 15018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gateChecks)
});

;// CONCATENATED MODULE: ./build/checks/gate-check.js
/** A check of stage approve. The gate has judged; the check gives its refusals a title, a reason and a way on. */
const gateCheck = (meta) => ({
    ...meta,
    severity: 'block',
    applies: 'always',
    run: ({ refusals }) => ({
        examined: 1,
        findings: refusals.filter(({ id }) => id === meta.id).map(({ where, what }) => ({ where, what })),
    }),
});

;// CONCATENATED MODULE: ./build/checks/release/admin-bypass.js

const adminBypass = gateCheck({
    id: 'admin-bypass',
    title: 'Administrators may let a job pass without a review',
    why: 'Whoever takes over one administrator’s session could publish, and GitHub would record no review.',
    remedy: 'Untick “Allow administrators to bypass configured protection rules” in the environment’s settings; then re-run this job.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

// EXTERNAL MODULE: ./build/checks/release/altered-seal.js
var altered_seal = __webpack_require__(1029);
;// CONCATENATED MODULE: ./build/checks/release/ambiguous-approval.js

const ambiguousApproval = gateCheck({
    id: 'ambiguous-approval',
    title: 'An approval does not say which bytes it is for',
    why: 'GitHub tells neither time nor attempt of a review, so one from before a rebuild looks like one from after it.',
    remedy: 'Re-run the publish job alone and approve it with the comment given below: it names the digest.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/changed-rules.js

const changedRules = gateCheck({
    id: 'changed-rules',
    title: 'The environment’s rules changed while the release was on its way',
    why: 'Somebody with the rights to lift the rules did so between the proof and the upload.',
    remedy: 'Look at the settings and at who changed them; when they are right, re-run this job: what is published stays.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/denied-approver.js

const deniedApprover = gateCheck({
    id: 'denied-approver',
    title: 'An approval came from a machine or from someone whom the policy refuses',
    why: 'A button that a program presses shows that the program ran, not that a person looked.',
    remedy: 'Let a listed person approve: re-run the publish job alone.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/foreign-claims.js

const foreignClaims = gateCheck({
    id: 'foreign-claims',
    title: 'This job is not the one that the policy lets publish',
    why: 'An index believes any job with the right repository, file and environment; branch, event and runner are ours to ask.',
    remedy: 'Publish from the workflow, branch and event that the policy names: start it with `from-run` and the seal’s digest.',
    source: 'https://docs.github.com/en/actions/reference/security/oidc',
});

;// CONCATENATED MODULE: ./build/checks/release/missing-approval.js

const missingApproval = gateCheck({
    id: 'missing-approval',
    title: 'Nobody approved this release',
    why: 'A job that started without a recorded review was let through by a lifted rule or by an administrator.',
    remedy: 'Re-run the publish job alone; a listed reviewer approves it with the comment given below.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/missing-second-approval.js

const missingSecondApproval = gateCheck({
    id: 'missing-second-approval',
    title: 'A second person has not approved this release',
    why: 'The policy asks for people of further environments, so that one stolen session cannot publish.',
    remedy: 'Re-run the job of the environment named below; another listed person approves it with the seal’s digest.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/other-digest-approved.js

const otherDigestApproved = gateCheck({
    id: 'other-digest-approved',
    title: 'An approval is for other bytes than these',
    why: 'The reviewer named a digest, and it is not this seal’s: they looked at something else, or were shown something else.',
    remedy: 'Compare the digests; run `review` from the default branch; then re-run the publish job and approve with the comment below.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
});

;// CONCATENATED MODULE: ./build/checks/release/rejected-approval.js

const rejectedApproval = gateCheck({
    id: 'rejected-approval',
    title: 'A reviewer rejected this release',
    why: 'One rejection is enough: whoever rejected saw a reason, and an approval does not take it away.',
    remedy: 'Ask the reviewer. When it is settled, start the workflow with `from-run` and the seal’s digest: no rebuild is needed.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/self-approval.js

const selfApproval = gateCheck({
    id: 'self-approval',
    title: 'Someone approved what they started themselves',
    why: 'Four eyes are asked: one stolen session must not be enough to build and to publish.',
    remedy: 'Re-run the publish job alone and let another listed person approve; re-running it does not count as starting.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/unlisted-approver.js

const unlistedApprover = gateCheck({
    id: 'unlisted-approver',
    title: 'Someone approved who is not a listed reviewer',
    why: 'A review by anyone else is a bypass that GitHub recorded, or a member of a team whom nothing here can prove.',
    remedy: 'Let a listed person approve: re-run the publish job alone. Members of a team are listed in `approval.team`.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/unprotected-environment.js

const unprotectedEnvironment = gateCheck({
    id: 'unprotected-environment',
    title: 'The environment lets every job pass',
    why: 'GitHub makes an environment without rules when a workflow first names it, so a misspelt one protects nothing.',
    remedy: 'Add required reviewers in the repository’s settings under Environments; then re-run this job and let one approve.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/gate-checks.js













/** Bytes that are not the sealed ones are stage attest's to report; the gate compares once more, under the same id. */
const alteredAtGate = {
    ...altered_seal/* alteredSeal */.T,
    run: ({ refusals }) => altered_seal/* alteredSeal */.T.run({
        examined: 1,
        problems: refusals.flatMap(({ id, where, what }) => (id === 'altered-seal' ? [{ id, where, what }] : [])),
    }),
};
/** What the gate's verdict is asked, in the order of the alphabet: the verdict itself has an order. */
const gateChecks = [
    adminBypass,
    alteredAtGate,
    ambiguousApproval,
    changedRules,
    deniedApprover,
    foreignClaims,
    missingApproval,
    missingSecondApproval,
    otherDigestApproved,
    rejectedApproval,
    selfApproval,
    unlistedApprover,
    unprotectedEnvironment,
];


/***/ }),

/***/ 49232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ outlookChecks)
});

;// CONCATENATED MODULE: ./build/checks/release/short-retention.js
/** Days. A job waits for people for 30, and a run ends after 35. */
const wantedDays = 35;
const shortRetention = {
    id: 'short-retention',
    title: 'The artifacts expire before the release must be approved',
    severity: 'warn',
    applies: 'sometimes',
    why: 'GitHub holds a job for 30 days and a run for 35. What has expired by then cannot be published and must be built again.',
    remedy: 'Set 35 days or more under Settings, Actions, General, Artifact and log retention.',
    source: 'https://docs.github.com/en/actions/reference/limits',
    run: ({ retentionDays }) => ({
        examined: retentionDays === undefined ? 0 : 1,
        findings: retentionDays === undefined || retentionDays >= wantedDays
            ? []
            : [{ where: 'the artifacts of this run', what: `they expire after ${retentionDays} days, not ${wantedDays}` }],
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/unbound-publisher.js
const unboundPublisher = {
    id: 'unbound-publisher',
    title: 'The index took the last release from a publisher without an environment',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Such a publisher takes uploads from every job of the workflow file: also from one that no reviewer has let go.',
    remedy: 'Remove the publisher from the project’s settings on the index, and register it again with the environment.',
    source: 'https://repos.openssf.org/trusted-publishers-for-all-package-repositories',
    run({ former, environments }) {
        if (former === undefined)
            return { examined: 0, findings: [] };
        const unbound = former.environments.some((name) => name === '');
        const what = `its publisher was bound to no environment; this release publishes from ${environments.join(', ')}`;
        return {
            examined: former.environments.length,
            findings: unbound ? [{ where: `${former.file} of ${former.version}`, what }] : [],
        };
    },
};

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/model/tag-rules.js

const covers = (patterns, tag) => patterns.some((pattern) => pattern === '~ALL' || (0,glob/* matchesGlob */.k)(pattern, tag));
/**
 * What may still be done to a tag: `moved`, `deleted`. Rules that only refuse some updates let the tag be moved.
 *
 * @param tag full name.
 */
function openTo(tag, sets) {
    const own = sets.filter(({ include, exclude }) => covers(include, tag) && !covers(exclude, tag));
    const forbidden = new Set(own.flatMap(({ rules }) => rules));
    return [
        ...(forbidden.has('update') ? [] : ['moved']),
        ...(forbidden.has('deletion') ? [] : ['deleted']),
    ];
}

;// CONCATENATED MODULE: ./build/checks/release/unprotected-tag.js

const unprotectedTag = {
    id: 'unprotected-tag',
    title: 'The release tag can be moved',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Everyone who may push can put the tag onto another commit while the legs build; the release is then stopped.',
    remedy: 'Add a ruleset for tags in the source repository that restricts updates and deletions of release tags.',
    source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets',
    run({ tag, repository, tagRules }) {
        if (tagRules === undefined)
            return { examined: 0, findings: [] };
        const open = openTo(tag, tagRules);
        const what = `no rule in force keeps it from being ${open.join(' or ')}: page ${repository}/settings/rules`;
        return { examined: 1, findings: open.length === 0 ? [] : [{ where: `${tag} of ${repository}`, what }] };
    },
};

// EXTERNAL MODULE: ./build/model/parse-yaml.js
var parse_yaml = __webpack_require__(87553);
;// CONCATENATED MODULE: ./build/workflow/seal-jobs.js

/**
 * The jobs of a workflow that seal. A job's own `permissions` replace the workflow's; what a block does not name is none.
 *
 * @returns `undefined` when the text cannot be read, or neither job nor workflow says what the token may do: then the
 *   repository's default does, which a workflow cannot see.
 */
function sealJobs(text) {
    const read = (0,parse_yaml/* parseYaml */.h)(text);
    if (!read.ok)
        return undefined;
    const whole = member(read.value, 'permissions');
    const jobs = membersOf(member(read.value, 'jobs')).filter(({ value }) => seals(value));
    const judged = jobs.map(({ key, value }) => ({ job: key, granted: member(value, 'permissions') ?? whole }));
    return judged.every(({ granted }) => granted !== undefined)
        ? judged.map(({ job, granted }) => ({ job, readsChecks: granted !== undefined && readsChecks(granted) }))
        : undefined;
}
function seals(job) {
    const steps = member(job, 'steps');
    if (steps?.kind !== 'list')
        return false;
    return steps.items.some((step) => scalar(member(member(step, 'with'), 'phase')) === 'seal');
}
function readsChecks(permissions) {
    if (permissions.kind !== 'map')
        return ['read-all', 'write-all'].includes(String(scalar(permissions)));
    return ['read', 'write'].includes(String(scalar(member(permissions, 'checks'))));
}
const membersOf = (node) => (node?.kind === 'map' ? node.members : []);
const member = (node, name) => membersOf(node).find(({ key }) => key === name)?.value;
const scalar = (node) => (node?.kind === 'scalar' ? node.value : undefined);

;// CONCATENATED MODULE: ./build/checks/release/unreadable-stamps.js

const unreadableStamps = {
    id: 'unreadable-stamps',
    title: 'The job that seals may not read what the legs stamped',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Stamps are annotations of each leg’s own check run. Without the right to read them the seal job stops after the build.',
    remedy: 'Add `checks: read` to the `permissions` of the job named below.',
    source: 'https://docs.github.com/en/rest/checks/runs#list-check-run-annotations',
    run({ workflow }) {
        const jobs = workflow === undefined ? [] : (sealJobs(workflow) ?? []);
        return {
            examined: jobs.length,
            findings: jobs.flatMap(({ job, readsChecks }) => readsChecks ? [] : [{ where: `job ${JSON.stringify(job)}`, what: 'its `permissions` lack `checks: read`' }]),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/waiting-run.js
const waitingRun = {
    id: 'waiting-run',
    title: 'Another run waits for the same environment',
    severity: 'warn',
    applies: 'sometimes',
    why: 'Two runs of one version build different bytes; only one of them can be published, and a reviewer can take one for the other.',
    remedy: 'Reject or cancel the run that is not to be released, before anybody approves.',
    source: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    run({ environments, waiting = [] }) {
        const own = new Set(environments.map((name) => name.toLowerCase()));
        return {
            examined: waiting.length,
            findings: waiting.flatMap(({ id, environments: asked }) => {
                const shared = asked.filter((name) => own.has(name.toLowerCase()));
                return shared.length === 0
                    ? []
                    : [{ where: `run ${id}`, what: `it waits for environment ${shared.join(', ')}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/outlook-checks.js





/** What a person should know in the first minute, though nothing of it stops the release now. */
const outlookChecks = [
    unprotectedTag,
    waitingRun,
    unreadableStamps,
    shortRetention,
    unboundPublisher,
];


/***/ }),

/***/ 97626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L1: () => (/* binding */ builderChecks),
  IM: () => (/* binding */ builtChecks),
  S2: () => (/* binding */ collectionChecks),
  Uq: () => (/* binding */ indexChecks),
  dH: () => (/* binding */ planChecks),
  jV: () => (/* binding */ sealChecks)
});

;// CONCATENATED MODULE: ./build/checks/release/altered-artifact.js
const alteredArtifact = {
    id: 'altered-artifact',
    title: 'An artifact is not the bytes that GitHub recorded',
    severity: 'block',
    applies: 'always',
    why: 'GitHub keeps the SHA-256 of every artifact. Bytes that do not have it are not what the job uploaded.',
    remedy: 'Run the seal job again; if it stays, re-run the leg that made the artifact and report the store to GitHub.',
    source: 'https://docs.github.com/en/rest/actions/artifacts',
    run: ({ artifacts }) => ({
        examined: artifacts.length,
        findings: artifacts.flatMap(({ facts, received }) => {
            if (facts.sha256 === received)
                return [];
            const recorded = facts.sha256 === undefined ? 'GitHub gives no digest for it' : `GitHub recorded ${facts.sha256}`;
            return [{ where: `artifact ${facts.name}`, what: `${recorded}, the bytes that came have ${received}` }];
        }),
    }),
};

// EXTERNAL MODULE: ./build/checks/release/altered-seal.js
var altered_seal = __webpack_require__(1029);
;// CONCATENATED MODULE: ./build/checks/release/ambiguous-artifact.js
const ambiguousArtifact = {
    id: 'ambiguous-artifact',
    title: 'Two artifacts of one name cannot be told apart',
    severity: 'block',
    applies: 'always',
    why: 'The newest artifact of a name counts, and GitHub’s times are whole seconds. Of two that are as old as each other and hold other bytes, nobody can say which one the leg meant.',
    remedy: 'Find the two jobs that upload this name and give each a name of its own; after a re-run, re-run that leg once more.',
    source: 'https://docs.github.com/en/rest/actions/artifacts',
    run: ({ artifacts, contested = [] }) => ({
        examined: artifacts.length + contested.length,
        findings: contested.map(({ name, ids }) => ({
            where: `artifact ${name}`,
            what: `ids ${ids.join(' and ')} were made in the same second, and their digests are not the same`,
        })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/called-publisher.js
const calledPublisher = {
    id: 'called-publisher',
    title: 'No job of the workflow itself publishes',
    severity: 'warn',
    // A workflow that cannot be read here says nothing.
    applies: 'sometimes',
    why: 'PyPI trades tokens by the workflow that holds the job, and verifies attestations by the one that was started: from a called workflow the two never fit, and the release would stop at its end.',
    remedy: 'Move the job with phase `publish` into the top-level workflow. What it calls may build and sign provenance.',
    source: 'https://docs.github.com/en/actions/concepts/workflows-and-actions/reusing-workflow-configurations',
    run({ workflow, run }) {
        if (workflow === undefined)
            return { examined: 0, findings: [] };
        const { publishing, called } = workflow;
        const what = `no job has a step of phase publish; it calls ${called.slice(0, 5).join(', ')}`;
        const wrong = publishing.length === 0 && called.length > 0;
        return { examined: 1, findings: wrong ? [{ where: run.workflowPath, what }] : [] };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/contradicting-provenance.js
const contradictingProvenance = {
    id: 'contradicting-provenance',
    title: 'The provenance says something else than the seal',
    severity: 'block',
    applies: 'always',
    why: 'Users read the provenance and people approve the seal. Every member of a statement follows from the sealed facts, so a difference means that one of the two is not true.',
    remedy: 'Compare the members named below with release.json, and find out what signed; then start a new run.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems
            .filter(({ id }) => id === 'contradicting-provenance')
            .map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/different-bytes-on-index.js
const differentBytesOnIndex = {
    id: 'different-bytes-on-index',
    title: 'The index holds other bytes under the name of a sealed file',
    severity: 'block',
    applies: 'always',
    why: 'Users would get a file that nobody approved. An index never replaces a file, so this one cannot be published any more.',
    remedy: 'Find out who uploaded it and yank it; then make a new version. Nothing of this run was uploaded over it.',
    source: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
    run({ index, sealed, indexed }) {
        const there = new Map(indexed.map(({ file, sha256 }) => [file, sha256]));
        return {
            examined: sealed.length,
            findings: sealed.flatMap(({ file, sha256 }) => {
                const held = there.get(file);
                if (held === undefined || held === sha256)
                    return [];
                return [{ where: file, what: `${index} has SHA-256 ${held}, the seal has ${sha256}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/dirty-checkout.js
const dirtyCheckout = {
    id: 'dirty-checkout',
    title: 'A leg changed tracked files of its checkout',
    severity: 'warn',
    applies: 'sometimes',
    why: 'What was built is then not what the commit holds. Some build tools write into the source tree and mean no harm.',
    remedy: 'Look at what the build writes in the job named below, and build from a copy when it must.',
    source: 'https://git-scm.com/docs/git-status',
    run: ({ stamps }) => ({
        examined: stamps.length,
        findings: stamps
            .filter(({ stamp }) => stamp.dirty)
            .map(({ job }) => ({ where: `job "${job.name}"`, what: 'its checkout had changed tracked files at the end' })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/duplicate-distribution.js
const duplicateDistribution = {
    id: 'duplicate-distribution',
    title: 'Two artifacts hold a distribution of the same name',
    severity: 'block',
    applies: 'always',
    why: 'One of the two would be published and nobody could say which. A merged download lets the last writer win.',
    remedy: 'Find the two jobs named below in the workflow and let only one of them build this file.',
    source: 'https://github.com/actions/upload-artifact#not-uploading-to-the-same-artifact',
    run({ files, excluded }) {
        const seen = new Map();
        for (const { file, artifact } of [...files, ...excluded]) {
            seen.set(file, [...(seen.get(file) ?? []), artifact.name]);
        }
        return {
            examined: seen.size,
            findings: [...seen]
                .filter(([, artifacts]) => artifacts.length > 1)
                .map(([file, artifacts]) => ({ where: file, what: `it is in ${artifacts.join(' and in ')}` })),
        };
    },
};

// EXTERNAL MODULE: ./build/model/latest-jobs.js
var latest_jobs = __webpack_require__(76360);
;// CONCATENATED MODULE: ./build/checks/release/failed-job.js

/** Conclusions with which a job may stand beside a release. */
const harmless = new Set(['success', 'skipped', 'neutral']);
const failedJob = {
    id: 'failed-job',
    title: 'A job of this run did not succeed',
    severity: 'block',
    applies: 'always',
    why: 'A release out of a run with a failed job may lack its tests or hold its half-made files. A job that the seal waits for must have succeeded; one that was skipped has made and tested nothing.',
    remedy: 'Re-run the failed jobs. What has succeeded is kept.',
    source: 'https://docs.github.com/en/rest/actions/workflow-jobs',
    run({ jobs, stamps, needed = [] }) {
        const legs = new Set(stamps.map(({ job }) => job.id));
        // A job that still runs may be this one, or a later one; a leg must have ended.
        const latest = (0,latest_jobs/* latestJobs */.c)(jobs);
        const mustSucceed = ({ id, name }) => legs.has(id) || needed.some(({ isName }) => isName(name));
        const judged = latest.filter((job) => job.status === 'completed' || mustSucceed(job));
        const absent = needed.filter(({ isName }) => !latest.some(({ name }) => isName(name)));
        return {
            examined: judged.length,
            findings: [
                ...judged.flatMap((job) => {
                    const { name, status, conclusion } = job;
                    const well = mustSucceed(job) ? conclusion === 'success' : harmless.has(conclusion);
                    if (status === 'completed' && well)
                        return [];
                    return [{ where: `job "${name}"`, what: `GitHub says ${status}, ${conclusion ?? 'no conclusion'}` }];
                }),
                ...absent.map(({ key }) => ({
                    where: `job "${key}"`,
                    what: 'the seal waits for it, and GitHub lists no such job',
                })),
            ],
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-artifact.js
const foreignArtifact = {
    id: 'foreign-artifact',
    title: 'An artifact belongs to another run',
    severity: 'block',
    applies: 'always',
    why: 'Only this run built from the planned commit. An artifact of another run can hold anything.',
    remedy: 'Start a new run. If it happens again, look for a job that copies artifacts between runs.',
    source: 'https://docs.github.com/en/rest/actions/artifacts',
    run: ({ artifacts, run }) => ({
        examined: artifacts.length,
        findings: artifacts.flatMap(({ facts }) => {
            if (facts.runId === run.id && facts.headSha === run.commit)
                return [];
            const told = `run ${facts.runId ?? 'unknown'} at commit ${facts.headSha ?? 'unknown'}`;
            return [{ where: `artifact ${facts.name}`, what: `GitHub says ${told}; this is run ${run.id} at ${run.commit}` }];
        }),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-commit.js
const foreignCommit = {
    id: 'foreign-commit',
    title: 'A leg built another commit than planned',
    severity: 'block',
    applies: 'sometimes',
    why: 'A release is made from one commit. A leg that checks out a branch or a tag by itself can get another one.',
    remedy: 'Check out `needs.plan.outputs.source-sha` in the job named below, and nothing else.',
    source: 'https://slsa.dev/spec/v1.1/provenance',
    run: ({ stamps, plan }) => ({
        examined: stamps.length,
        findings: stamps.flatMap(({ job, stamp }) => {
            if (stamp.commit === plan.source.commit)
                return [];
            return [
                { where: `job "${job.name}"`, what: `it says it built ${stamp.commit}; planned is ${plan.source.commit}` },
            ];
        }),
    }),
};

// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/checks/release/foreign-run.js

const foreignRun = {
    id: 'foreign-run',
    title: 'This run may not make a release',
    severity: 'block',
    applies: 'always',
    why: 'The policy says which workflow, which event and which branch release; the gate asks the same an hour later.',
    remedy: 'Start the workflow that `workflow.file` names, from a branch of `workflow.refs`, by an event of `workflow.events`.',
    source: 'https://docs.github.com/en/actions/reference/events-that-trigger-workflows',
    run({ run, policy: { workflow } }) {
        const branch = /^refs\/heads\/(.+)$/.exec(run.ref)?.[1];
        const wrong = [];
        if (run.workflowPath !== `.github/workflows/${workflow.file}`)
            wrong.push(`workflow ${run.workflowPath}, not ${workflow.file}`);
        if (!workflow.events.includes(run.event))
            wrong.push(`event ${run.event}, not ${workflow.events.join(' or ')}`);
        if (branch === undefined ||
            !workflow.refs.some((glob) => (0,model_glob/* matchesGlob */.k)(glob, glob.startsWith('refs/') ? run.ref : branch)))
            wrong.push(`ref ${run.ref}, not ${workflow.refs.join(' or ')}`);
        return { examined: 3, findings: wrong.map((what) => ({ where: `run ${run.id}`, what })) };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-runner.js

/** Name of the group of GitHub's own runners in the jobs API. */
const githubsGroup = 'GitHub Actions';
/** Of every machine that somebody registered, whatever its group is called. */
const ownLabel = 'self-hosted';
const foreignRunner = {
    id: 'foreign-runner',
    title: 'A job ran on a machine that is not one of GitHub’s',
    severity: 'block',
    applies: 'sometimes',
    why: 'A machine that lives on between jobs can carry something from one into the next. Whoever owns it owns the wheel.',
    remedy: 'Build on a GitHub-hosted runner; test elsewhere. A policy with `runners: any` accepts others, and says so.',
    source: 'https://slsa.dev/spec/v1.1/requirements#isolated',
    run({ jobs, stamps, runners }) {
        if (runners === 'any')
            return { examined: 0, findings: [] };
        const legs = new Set(stamps.map(({ job }) => job.id));
        // Without stamps nobody knows which job built what, so every job that ran counts.
        const ran = (0,latest_jobs/* latestJobs */.c)(jobs).filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
        const judged = legs.size > 0 ? jobs.filter(({ id }) => legs.has(id)) : ran;
        return {
            examined: judged.length,
            findings: judged.flatMap(({ name, runnerGroup, labels }) => {
                if (runnerGroup === githubsGroup && !labels.some((label) => label.toLowerCase() === ownLabel))
                    return [];
                const group = runnerGroup === undefined ? 'GitHub does not say on which runner' : `runner group "${runnerGroup}"`;
                return [{ where: `job "${name}"`, what: `${group}, labels ${labels.join(', ') || 'none'}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-seal.js
const foreignSeal = {
    id: 'foreign-seal',
    title: 'The seal was made elsewhere or under another policy',
    severity: 'block',
    applies: 'always',
    why: 'A rehearsal’s seal, or one of another run, repository or policy, says nothing of this release.',
    remedy: 'Pass the `seal` output of this run’s own seal job; when the policy changed, start a new run.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.filter(({ id }) => id === 'foreign-seal').map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-signer.js
const foreignSigner = {
    id: 'foreign-signer',
    title: 'Somebody else signed the provenance',
    severity: 'block',
    applies: 'always',
    why: 'A signature that verifies says only that somebody signed. Another run, another workflow or a machine of somebody’s own can sign the same words as well.',
    remedy: 'Find out what signed: the certificate’s fields are below. Start a new run once that is known.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.filter(({ id }) => id === 'foreign-signer').map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/lost-distribution.js
const lostDistribution = {
    id: 'lost-distribution',
    title: 'A file that a leg built is in no artifact',
    severity: 'block',
    applies: 'sometimes',
    why: 'The leg uploaded it and stamped it; since then it was deleted, replaced, or never arrived.',
    remedy: 'Re-run the leg named below, then the seal job.',
    source: 'https://github.com/actions/upload-artifact#readme',
    run({ files, excluded, stamps }) {
        const held = new Set([...files, ...excluded].map(({ file, sha256 }) => `${sha256} ${file}`));
        const claimed = stamps.flatMap(({ job, stamp }) => (stamp.files ?? []).map(([file, sha256]) => ({ job, file, sha256 })));
        return {
            examined: claimed.length,
            findings: claimed.flatMap(({ job, file, sha256 }) => {
                if (held.has(`${sha256} ${file}`))
                    return [];
                return [
                    { where: file, what: `job "${job.name}" stamped it with SHA-256 ${sha256}; no artifact holds these bytes` },
                ];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/lost-record.js
const lostRecord = {
    id: 'lost-record',
    title: 'A leg’s build record is gone or altered',
    severity: 'block',
    applies: 'sometimes',
    why: 'A stamp names the leg’s build record by its digest. Any job of a run can delete or replace an artifact, so a record that is not there, or is another, means that somebody did.',
    remedy: 'Run the job named below again; if it stays, find the job that deletes artifacts named `wheelgate-record-…`.',
    source: 'https://slsa.dev/spec/v1.1/provenance',
    run: ({ stamps, lostRecords }) => ({
        examined: stamps.filter(({ stamp }) => stamp.record !== undefined).length,
        findings: lostRecords.map(({ job, why }) => ({ where: `job "${job.name}"`, what: why })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/malformed-stamp.js
const malformedStamp = {
    id: 'malformed-stamp',
    title: 'A stamp cannot be read',
    severity: 'block',
    applies: 'sometimes',
    why: 'Something other than the phase `stamp` wrote an annotation with its title, or another version of it did.',
    remedy: 'Pin every `uses:` of wheelgate in the workflow to the same commit.',
    source: 'https://docs.github.com/en/rest/checks/runs#list-check-run-annotations',
    run: ({ stamps, brokenStamps }) => ({
        examined: stamps.length + brokenStamps.length,
        findings: brokenStamps.map(({ job, why }) => ({ where: `job "${job.name}"`, what: why })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/missing-builder-provenance.js
const missingBuilderProvenance = {
    id: 'missing-builder-provenance',
    title: 'A distribution has no provenance of its builder',
    severity: 'block',
    applies: 'always',
    why: 'The policy names builders under `signers`: each of them signs what it built, in a job of its own. A file for which none signed came out of the run in another way, and nothing may take the place of that signature.',
    remedy: 'Build every distribution, the sdist as well, with a workflow of `signers`, and end each with phase `attest-wheel`. Without `signers` in the policy the job `seal` signs by itself.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems
            .filter(({ id }) => id === 'missing-builder-provenance')
            .map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/missing-distribution.js
const missingDistribution = {
    id: 'missing-distribution',
    title: 'A distribution that the policy expects is not there',
    severity: 'block',
    applies: 'sometimes',
    why: 'Users of that platform would fall back to the sdist, or to nothing; and the file can be added for 14 days only.',
    remedy: 'Re-run the leg that builds it; or take the row out of `distributions` in the policy.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run: ({ plan, match }) => ({
        examined: plan.expected.length,
        findings: match.missing.map((row) => ({ where: row, what: 'no distribution meets this row of the policy' })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/mutable-source.js
const mutableSource = {
    id: 'mutable-source',
    title: 'The source is not a tag',
    severity: 'block',
    applies: 'always',
    why: 'A branch moves while sixty jobs check it out, and a bare commit has no name that a user could ask for.',
    remedy: 'Start the run again with the name of a release tag as `source-ref`.',
    source: 'https://slsa.dev/spec/v1.2/source-requirements',
    run({ kind, ref, policy }) {
        if (kind === 'tag')
            return { examined: 1, findings: [] };
        const where = `${JSON.stringify(ref)} in ${policy.source.repository}`;
        const what = kind === 'none'
            ? 'there is no tag, branch or commit of this name'
            : `it is a ${kind}, and a release is made from a tag`;
        return { examined: 1, findings: [{ where, what }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/private-repository.js
const privateRepository = {
    id: 'private-repository',
    title: 'The release repository is not public, and the log is',
    severity: 'warn',
    applies: 'always',
    why: 'Each signature puts the repository’s name, workflow, ref, commit and run into Sigstore’s public log for ever. Nothing is signed for a repository that is not public unless somebody has agreed to that, so `seal` would stop after the build.',
    remedy: 'Make the repository public, or set `public-log: true` at each job that signs, once you agree. Who has done so may pass over this.',
    source: 'https://docs.sigstore.dev/logging/overview/',
    run: ({ run }) => ({
        examined: 1,
        findings: run.private ? [{ where: run.repository, what: 'GitHub says that it is private' }] : [],
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/released-version.js
const releasedVersion = {
    id: 'released-version',
    title: 'The version has files on the index already',
    severity: 'block',
    applies: 'always',
    why: 'A new build makes other bytes, and an index never takes other bytes under a published name.',
    remedy: 'Re-run the publish job of the run that began this version; or make a new version.',
    source: 'https://packaging.python.org/en/latest/specifications/index-hosting-attestations/',
    run: ({ indexed, version }) => ({
        examined: Math.max(indexed.length, 1),
        findings: indexed
            .filter(({ files }) => files.length > 0)
            .map(({ index, files }) => {
            const first = files[0]?.file ?? '';
            const name = version.ok ? version.value : 'this version';
            return { where: index, what: `it holds ${files.length} files of ${name}, the first is ${first}` };
        }),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/repeated-builder-provenance.js
const repeatedBuilderProvenance = {
    id: 'repeated-builder-provenance',
    title: 'Two builders’ statements are about one distribution',
    severity: 'block',
    applies: 'always',
    why: 'A file is built once. Of two statements about the same bytes one is not true, or somebody has put it there; to choose between them would be to guess.',
    remedy: 'Find out which jobs uploaded the artifacts named below. Re-run all jobs, or start a new run.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems
            .filter(({ id }) => id === 'repeated-builder-provenance')
            .map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/repeated-stamp.js
const repeatedStamp = {
    id: 'repeated-stamp',
    title: 'A job stamped twice',
    severity: 'block',
    applies: 'sometimes',
    why: 'A build step that prints a stamp of its own could claim files of another leg; so one stamp a job counts, and two are none.',
    remedy: 'Keep one step with `phase: stamp` in the job, and look for what else prints its title.',
    source: 'https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions',
    run({ stamps }) {
        const counts = new Map();
        for (const { job } of stamps) {
            counts.set(job.id, { name: job.name, count: (counts.get(job.id)?.count ?? 0) + 1 });
        }
        return {
            examined: counts.size,
            findings: [...counts.values()]
                .filter(({ count }) => count > 1)
                .map(({ name, count }) => ({ where: `job "${name}"`, what: `it has ${count} stamps` })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/replaced-artifact.js
const replacedArtifact = {
    id: 'replaced-artifact',
    title: 'An artifact was deleted or replaced while it was collected',
    severity: 'block',
    applies: 'always',
    why: 'Any job of a run can delete an artifact and upload another of that name. What is sealed must be what the run holds, or the publish job will not find it.',
    remedy: 'Run the seal job again when no other job of this run uploads; if it stays, find the job that does.',
    source: 'https://docs.github.com/en/rest/actions/artifacts',
    run: ({ artifacts, replaced = [] }) => ({
        examined: artifacts.length,
        findings: replaced.map(({ name, id, what }) => ({ where: `artifact ${name}`, what: `id ${id}: ${what}` })),
    }),
};

// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
// EXTERNAL MODULE: ./build/checks/groups-by.js
var groups_by = __webpack_require__(75298);
// EXTERNAL MODULE: ./build/checks/job-systems.js
var job_systems = __webpack_require__(16452);
// EXTERNAL MODULE: ./build/checks/platform-family.js
var platform_family = __webpack_require__(62926);
// EXTERNAL MODULE: ./build/checks/stamp-claims.js
var stamp_claims = __webpack_require__(41801);
;// CONCATENATED MODULE: ./build/checks/release/strayed-wheel.js





const strayedWheel = {
    id: 'strayed-wheel',
    title: 'A leg of another system ships a wheel whose siblings are built at home',
    severity: 'block',
    applies: 'sometimes',
    why: 'A leg that somebody has taken over can ship a wheel for any platform. Who cross-compiles a platform does so for all of its wheels.',
    remedy: 'Look at what the leg named below uploads. Let the wheels of one platform be built on one system; re-run legs and seal.',
    source: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    run(collection) {
        const wheels = knownWheels(collection);
        return {
            examined: wheels.length,
            findings: (0,groups_by/* groupsBy */.G)(wheels, ({ family }) => family).flatMap(({ value, members }) => {
                const home = members.find(({ system, systems }) => systems.includes(system));
                // All of a platform from elsewhere is a cross build, which `foreign-platform` tells.
                if (home === undefined)
                    return [];
                const strays = members.filter(({ system, systems }) => systems.length > 0 && !systems.includes(system));
                return strays.map(({ file, job, systems }) => ({
                    where: file,
                    what: `job ${quoted(job)} of ${systems.join(', ')} built it; ${home.file}, for ${value} too, is by ${quoted(home.job)}`,
                }));
            }),
        };
    },
};
/** Wheels for one system that a leg claims, each with the systems that its job may run on. */
function knownWheels(collection) {
    const claims = (0,stamp_claims/* claimsOf */.d)(collection);
    return collection.files.flatMap(({ file, sha256 }) => {
        const parsed = (0,file_name/* parseDistributionName */.d)(file);
        const [by] = claims.get(`${sha256} ${file}`) ?? [];
        if (by === undefined || !parsed.ok || parsed.value.kind !== 'wheel')
            return [];
        const system = (0,platform_family/* systemOfWheel */.Y$)(parsed.value);
        if (system === 'any' || system === 'other')
            return [];
        const labelled = (0,job_systems/* systemsIn */.e)(by.job.labels);
        const systems = labelled.length > 0 ? labelled : (0,job_systems/* systemsIn */.e)([by.job.name]);
        return [{ file, job: by.job, system, systems, family: (0,platform_family/* platformFamily */.Cz)(parsed.value) }];
    });
}
const quoted = ({ name }) => JSON.stringify(name.slice(0, 200));

;// CONCATENATED MODULE: ./build/checks/release/twice-claimed-digest.js

const twiceClaimedDigest = {
    id: 'twice-claimed-digest',
    title: 'Two legs say that they built the same file',
    severity: 'block',
    applies: 'sometimes',
    why: 'Provenance names one job for a file. With two claims, one leg stamped what another one built.',
    remedy: 'Let each leg stamp only the folder that it filled itself.',
    source: 'https://slsa.dev/spec/v1.1/provenance',
    run(collection) {
        const claims = (0,stamp_claims/* claimsOf */.d)(collection);
        const files = collection.files.filter(({ sha256, file }) => claims.has(`${sha256} ${file}`));
        return {
            examined: files.length,
            findings: files.flatMap(({ file, sha256 }) => {
                const by = claims.get(`${sha256} ${file}`) ?? [];
                if (by.length < 2)
                    return [];
                return [{ where: file, what: `claimed by ${by.map(({ job }) => job.name).join(' and ')}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unclaimed-digest.js

const unclaimedDigest = {
    id: 'unclaimed-digest',
    title: 'No leg says that it built these bytes',
    severity: 'block',
    applies: 'sometimes',
    why: 'Any job of a run can replace an artifact, but only the leg itself can write its stamp. A file whose digest no stamp holds was not uploaded by the leg that built it, or was changed after.',
    remedy: 'Let every leg end with the phase `stamp`; if it does, find the job that wrote this artifact, and start a new run.',
    source: 'https://docs.github.com/en/rest/checks/runs#list-check-run-annotations',
    run(collection) {
        const { files, stampLevel } = collection;
        if (stampLevel === 'off')
            return { examined: 0, findings: [] };
        const claims = (0,stamp_claims/* claimsOf */.d)(collection);
        return {
            examined: files.length,
            findings: files.flatMap(({ file, sha256, artifact }) => {
                if (claims.get(`${sha256} ${file}`) !== undefined)
                    return [];
                return [{ where: file, what: `no leg claims SHA-256 ${sha256}, which artifact ${artifact.name} holds` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unexpected-distribution.js
const unexpectedDistribution = {
    id: 'unexpected-distribution',
    title: 'There is a file that the policy does not expect',
    severity: 'block',
    applies: 'always',
    why: 'Everything collected is published. A file that nobody planned for is a mistake or an intrusion.',
    remedy: 'Add a row for it under `distributions.wheels`, leave it out with `distributions.exclude`, or find who uploaded it.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run: ({ files, match, strangers }) => ({
        examined: files.length + strangers.length,
        findings: [
            ...match.unexpected.map(({ file, why }) => ({ where: file, what: why })),
            ...match.ambiguous.map(({ file, rows }) => ({
                where: file,
                what: `it meets ${rows.length} rows: ${rows.join(', ')}`,
            })),
            ...match.crowded.map(({ row, files: all }) => ({
                where: row,
                what: `${all.length} files meet it: ${all.join(', ')}`,
            })),
            ...strangers.map(({ artifact, file, why }) => ({ where: file, what: `in artifact ${artifact}: ${why}` })),
        ],
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/unreachable-commit.js
const unreachableCommit = {
    id: 'unreachable-commit',
    title: 'The tagged commit is on no release branch',
    severity: 'block',
    applies: 'always',
    why: 'A tag can be put on any commit, also on one that nobody reviewed. What is on a protected branch was.',
    remedy: 'Tag a commit of a branch that `source.branches` in the policy names, or add the branch there.',
    source: 'https://slsa.dev/spec/v1.2/source-requirements',
    run({ branches, source, policy }) {
        // No source is the finding of another check.
        if (source === undefined)
            return { examined: 1, findings: [] };
        if (branches.some(({ reachable }) => reachable))
            return { examined: branches.length, findings: [] };
        const asked = branches.map(({ name }) => name).join(', ') || `no branch fits ${policy.source.branches.join(', ')}`;
        return {
            examined: 1,
            findings: [{ where: source.commit, what: `not reachable from any release branch (${asked})` }],
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unreadable-version.js
const unreadableVersion = {
    id: 'unreadable-version',
    title: 'The tag names no version',
    severity: 'block',
    applies: 'always',
    why: 'The version is read from the tag by the policy’s pattern, so that it cannot differ from the source.',
    remedy: 'Use a tag that fits `source.tag` in the policy, or correct the pattern.',
    source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
    run: ({ version, ref }) => ({
        examined: 1,
        findings: version.ok ? [] : version.reasons.map((what) => ({ where: JSON.stringify(ref), what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/unsealed-file-on-index.js
const unsealedFileOnIndex = {
    id: 'unsealed-file-on-index',
    title: 'The index holds a file of this version that the seal does not list',
    severity: 'block',
    applies: 'always',
    why: 'Installers choose among all files of a version. One that nobody approved can be the one they choose.',
    remedy: 'Find out who uploaded it, and yank it or delete it. Then re-run this job.',
    source: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
    run({ index, sealed, indexed }) {
        const listed = new Set(sealed.map(({ file }) => file));
        return {
            examined: sealed.length,
            findings: indexed
                .filter(({ file }) => !listed.has(file))
                .map(({ file, sha256 }) => ({ where: file, what: `${index} has it with SHA-256 ${sha256}` })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unsigned-tag.js
const unsignedTag = {
    id: 'unsigned-tag',
    title: 'The release tag has no signature that GitHub verifies',
    severity: 'warn',
    applies: 'sometimes',
    why: 'A signed tag says which person made the release, and not only which account could push.',
    remedy: 'Make the tag with `git tag -s`; or set `source.signed-tag: off` in the policy.',
    source: 'https://docs.github.com/en/authentication/managing-commit-signature-verification',
    run({ source }) {
        if (source === undefined || source.tagSignature === 'no-tag')
            return { examined: 0, findings: [] };
        if (source.tagSignature === 'verified')
            return { examined: 1, findings: [] };
        return { examined: 1, findings: [{ where: source.ref, what: `the tag is ${source.tagSignature}` }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unverified-provenance.js
const unverifiedProvenance = {
    id: 'unverified-provenance',
    title: 'Provenance does not verify as a stranger would verify it',
    severity: 'block',
    applies: 'always',
    why: 'What users cannot verify proves nothing, and PyPI refuses it.',
    remedy: 'Re-run the seal job. If it stays, read the reasons: another identity means another workflow signed.',
    source: 'https://docs.sigstore.dev/cosign/verifying/verify/',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.filter(({ id }) => id === 'unverified-provenance').map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release-checks.js



































/** What a release's plan is asked, in the order in which a person would ask. */
const planChecks = [
    foreignRun,
    mutableSource,
    unreadableVersion,
    unreachableCommit,
    unsignedTag,
    releasedVersion,
    privateRepository,
    calledPublisher,
];
/** What the collected files are asked: the bytes first, then who made them, then the set. */
const collectionChecks = [
    alteredArtifact,
    foreignArtifact,
    ambiguousArtifact,
    replacedArtifact,
    duplicateDistribution,
    failedJob,
    foreignRunner,
    foreignCommit,
    malformedStamp,
    repeatedStamp,
    lostRecord,
    unclaimedDigest,
    twiceClaimedDigest,
    strayedWheel,
    lostDistribution,
    missingDistribution,
    unexpectedDistribution,
    dirtyCheckout,
];
/** What a seal is asked when it is made and whenever it is reopened. */
const sealChecks = [
    foreignSeal,
    altered_seal/* alteredSeal */.T,
    unverifiedProvenance,
    foreignSigner,
    contradictingProvenance,
];
/** What the bundles of the policy's `signers` are asked before a seal is made of them. */
const builderChecks = [
    missingBuilderProvenance,
    repeatedBuilderProvenance,
    unverifiedProvenance,
    foreignSigner,
    contradictingProvenance,
];
/** What one artifact is asked before the builder's own job signs for its files: the rest is asked of the whole set. */
const builtChecks = [
    alteredArtifact,
    foreignArtifact,
    duplicateDistribution,
    failedJob,
    foreignRunner,
    foreignCommit,
    malformedStamp,
    repeatedStamp,
    lostRecord,
    unclaimedDigest,
    twiceClaimedDigest,
    lostDistribution,
    unexpectedDistribution,
    dirtyCheckout,
];
/** What an index is asked before the first upload and after the last. */
const indexChecks = [differentBytesOnIndex, unsealedFileOnIndex];


/***/ }),

/***/ 31955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alteredPlan)
/* harmony export */ });
const alteredPlan = {
    id: 'altered-plan',
    title: 'The plan is not what this run’s own facts make again',
    severity: 'block',
    applies: 'always',
    why: 'A plan travels as a job output. Every job makes it again from GitHub’s facts and trusts nothing that differs.',
    remedy: 'Start a new run. If it stays, compare the workflow file and the policy with the default branch.',
    source: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs',
    run({ planned: { source: plannedSource, ...planned }, now: { source, ...now } }) {
        const parts = [...compared('plan', planned, now), ...compared('plan.source', plannedSource, source)];
        return { examined: parts.length, findings: parts.flatMap(({ finding }) => finding ?? []) };
    },
};
/** Every member of what this job made, beside what was planned. */
const compared = (path, planned, now) => Object.entries(now).map(([member, value]) => {
    const then = Reflect.get(planned, member);
    const what = `it says ${shown(then)}; this job finds ${shown(value)}`;
    const same = JSON.stringify(then) === JSON.stringify(value);
    return { finding: same ? undefined : { where: `${path}.${member}`, what } };
});
const shown = (value) => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';


/***/ }),

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ alteredSeal)
/* harmony export */ });
const alteredSeal = {
    id: 'altered-seal',
    title: 'The seal is not what was approved',
    severity: 'block',
    applies: 'always',
    why: 'A person lets one digest pass. Bytes, lists or documents that do not lead to it are something else.',
    remedy: 'Do not publish. Find who could write to the run; then start a new run, or let a person approve the seal job’s new digest.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.filter(({ id }) => id === 'altered-seal').map(({ where, what }) => ({ where, what })),
    }),
};


/***/ }),

/***/ 21628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ movedTag)
/* harmony export */ });
const movedTag = {
    id: 'moved-tag',
    title: 'The release tag names something else than planned',
    severity: 'block',
    applies: 'always',
    why: 'What was built is no longer what the tag says. Whoever checks the release later gets another source.',
    remedy: 'Find out who moved the tag. Put it back, or make a new version; then start a new run.',
    source: 'https://slsa.dev/spec/v1.2/source-requirements',
    run({ planned, now }) {
        if (planned.ref === '' || !planned.ref.startsWith('refs/'))
            return { examined: 1, findings: [] };
        const where = `${planned.ref} of ${planned.repository}`;
        if (now === undefined)
            return { examined: 1, findings: [{ where, what: 'it is gone' }] };
        const same = now.commit === planned.commit && now.tagObject === planned.tagObject;
        if (same)
            return { examined: 1, findings: [] };
        const name = ({ commit, tagObject }) => `${commit}${tagObject ? ` (tag object ${tagObject})` : ''}`;
        return { examined: 1, findings: [{ where, what: `planned was ${name(planned)}, now it is ${name(now)}` }] };
    },
};


/***/ }),

/***/ 36534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ unconfiguredIndex)
/* harmony export */ });
const unconfiguredIndex = {
    id: 'unconfigured-index',
    title: 'The policy does not know the index',
    severity: 'block',
    applies: 'sometimes',
    why: 'Which environment guards an index stands in the policy alone.',
    remedy: 'Add the index with its environment under `indexes` in the policy, or choose another one.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
    run: ({ wanted, configured }) => ({
        examined: wanted.length,
        findings: wanted
            .filter((index) => !configured.includes(index))
            .map((index) => ({ where: index, what: `the policy has ${configured.join(', ') || 'no index'}` })),
    }),
};


/***/ }),

/***/ 50866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unstoredProvenance)
/* harmony export */ });
const unstoredProvenance = {
    id: 'unstored-provenance',
    title: 'GitHub’s attestation store does not hold the provenance',
    severity: 'warn',
    applies: 'sometimes',
    why: '`gh attestation verify` asks that store. The seal holds the same facts, signed by the same job, and so does the index: only this one way of verifying is missing.',
    remedy: 'Read the reason below; give the seal job `attestations: write`, or set `attestation-store: off` where the repository has no store.',
    source: 'https://docs.github.com/en/rest/repos/attestations',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.filter(({ id }) => id === 'unstored-provenance').map(({ where, what }) => ({ where, what })),
    }),
};


/***/ }),

/***/ 63660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unverifiedIndexProvenance)
/* harmony export */ });
const unverifiedIndexProvenance = {
    id: 'unverified-index-provenance',
    title: 'The provenance that the index serves does not verify',
    severity: 'block',
    applies: 'always',
    why: 'What users fetch is what counts, not what was sent. Provenance that fails for them is none.',
    remedy: 'Compare the reasons below with the seal. If another workflow published the file, treat it as an intrusion.',
    source: 'https://packaging.python.org/en/latest/specifications/index-hosting-attestations/',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.map(({ file, what }) => ({ where: file, what })),
    }),
};


/***/ }),

/***/ 41801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _model_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63120);


/**
 * Which legs claim which file, by `SHA256 FILE`. A stamp with a list only is met by one artifact whose distributions,
 * and no others, make that list.
 */
function claimsOf({ files, excluded, stamps }) {
    const claims = new Map();
    const claim = (file, sha256, by) => {
        const key = `${sha256} ${file}`;
        claims.set(key, [...(claims.get(key) ?? []), by]);
    };
    const lists = artifactLists([...files, ...excluded]);
    for (const one of stamps) {
        for (const [file, sha256] of one.stamp.files ?? [])
            claim(file, sha256, one);
        if (one.stamp.list === undefined)
            continue;
        for (const { file, sha256 } of lists.get(one.stamp.list) ?? [])
            claim(file, sha256, one);
    }
    return claims;
}
/** Each artifact's files by the digest of their `sha256sum` lines. */
function artifactLists(files) {
    const byArtifact = new Map();
    for (const file of files)
        byArtifact.set(file.artifact.id, [...(byArtifact.get(file.artifact.id) ?? []), file]);
    return new Map([...byArtifact.values()].map((members) => [
        (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)((0,_model_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSums */ .PJ)(members.map(({ file, sha256 }) => ({ name: file, sha256 })))),
        members,
    ]));
}


/***/ }),

/***/ 76360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ latestJobs)
/* harmony export */ });
/** Each job as its newest attempt left it; older attempts of the same name are history. */
function latestJobs(jobs) {
    const newest = new Map();
    for (const { name, attempt } of jobs)
        newest.set(name, Math.max(newest.get(name) ?? 0, attempt));
    return jobs.filter(({ name, attempt }) => newest.get(name) === attempt);
}


/***/ })

};
