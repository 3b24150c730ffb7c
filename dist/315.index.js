export const id = 315;
export const ids = [315];
export const modules = {

/***/ 46315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCheck: () => (/* binding */ explainCheck)
});

;// CONCATENATED MODULE: ./build/checks/check-examples.js
// Made from scripts/gen/check-examples by `npm run gen`: what each check finds in a small subject. Do not edit.
/** By the id of the check. */
const checkExamples = {
    'abi3-mismatch': { of: "demo-1.0-cp311-abi3-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "its name says cp312, the wheel's ABI tag abi3" },
    'admin-bypass': { of: "", where: "environment pypi", what: "administrators may let a job pass without a review: untick that on page demo-org/demo-release/settings/environments" },
    'altered-artifact': { of: "", where: "artifact wheels-linux", what: "GitHub recorded bdbb34a07361cd468b0d064feb6fb47c8a0123ce5ab542b6e0f3353f7b69a736, the bytes that came have a3ead5eedad5df82318c51685dbc1c147a36d1ff8584fc82de6b08d0bf63a795" },
    'altered-plan': { of: "", where: "plan.version", what: "it says \"1.0\"; this job finds \"1.1\"" },
    'altered-seal': { of: "", where: "the seal", what: "the seal job said sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867, the bytes here make sha256:0012e0884d09fdacaf8fbf2bb8871f82fda49c9afd4f0fa8e3218f95b9330562" },
    'ambiguous-approval': { of: "", where: "approval of environment pypi by ada (id 2)", what: "its comment does not name the digest, as the policy asks; re-run the job of environment pypi and approve it with the comment sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867" },
    'ambiguous-archive': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/__init__.py", what: "its own header and the directory differ in the name" },
    'ambiguous-artifact': { of: "", where: "artifact wheels-linux", what: "ids 9001 and 9004 were made in the same second, and their digests are not the same" },
    'archive-bomb': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "its 119 bytes would inflate to 2147483647" },
    'build-path': { of: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "its search path has \"/project/build/lib\"" },
    'called-publisher': { of: "", where: ".github/workflows/wheels.yml", what: "no job has a step of phase publish; it calls ./.github/workflows/publish.yml" },
    'changed-rules': { of: "", where: "environment pypi", what: "its rules were changed while this job ran: look at them, then re-run this job" },
    'changed-top-levels': { of: "", where: "release", what: "it has \"demo_extras\", unlike 0.9" },
    'colliding-path': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/__INIT__.py", what: "on some disks it is the same as \"demo/__init__.py\"" },
    'contested-tag': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl and demo-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl", what: "all of them are for cp312-cp312-manylinux_2_28_x86_64, demo 1.0" },
    'contradicting-provenance': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "its source commit is another one than the seal’s" },
    'corrupt-entry': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/__init__.py", what: "its CRC is not what its header says" },
    'denied-approver': { of: "", where: "approval of environment pypi by ada (id 2)", what: "it is a Bot, not a person" },
    'different-bytes-on-index': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "pypi has SHA-256 a3ead5eedad5df82318c51685dbc1c147a36d1ff8584fc82de6b08d0bf63a795, the seal has fb424dc1a65aec41db1dd2464158f2b4d32d62dc77f575e1cdc09649409a73e7" },
    'differing-dependencies': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "Requires-Dist has \"helper\", unlike 5 other wheels" },
    'differing-licenses': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "it lacks \"LICENSE\", unlike 5 other wheels" },
    'differing-metadata': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "Classifier has \"Typing :: Typed\", unlike 5 other wheels" },
    'differing-python-file': { of: "", where: "demo/x.py", what: "another text in demo-1.0-cp312-cp312-macosx_11_0_arm64.whl than in 5 other wheels" },
    'differing-top-levels': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "it brings \"demo.pth\", unlike 5 other wheels" },
    'direct-dependency': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "Can't have direct dependency: helper @ …" },
    'dirty-checkout': { of: "", where: "job \"build (linux)\"", what: "its checkout had changed tracked files at the end" },
    'duplicate-distribution': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "it is in wheels-linux and in wheels-again" },
    'empty-wheel': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "there is no file beside the metadata" },
    'escaping-rpath': { of: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "its search path has \"/opt/gcc/lib64\"" },
    'executable-stack': { of: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "its PT_GNU_STACK asks for an executable stack" },
    'extension-abi-mismatch': { of: "demo-1.0-cp313-cp313-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "its name says cp312, the wheel's ABI tag cp313" },
    'failed-job': { of: "", where: "job \"build (linux)\"", what: "GitHub says completed, failure" },
    'foreign-artifact': { of: "", where: "artifact wheels-linux", what: "GitHub says run 78 at commit dddddddddddddddddddddddddddddddddddddddd; this is run 77 at dddddddddddddddddddddddddddddddddddddddd" },
    'foreign-claims': { of: "", where: "this job", what: "runner is self-hosted, not github-hosted" },
    'foreign-commit': { of: "", where: "job \"build (linux)\"", what: "it says it built 9999999999999999999999999999999999999999; planned is aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    'foreign-library': { of: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "it needs \"libssl.so.3\"" },
    'foreign-machine': { of: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", where: "demo/attach.so", what: "it is for arm64, the tag manylinux_2_28_x86_64 is for x86_64" },
    'foreign-platform': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "a wheel for macos by job \"build\" (labels: \"ubuntu-24.04\"), which is of linux" },
    'foreign-revision': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "demo/version.py: git_revision is bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb; planned is aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    'foreign-run': { of: "", where: "run 77", what: "event push, not workflow_dispatch" },
    'foreign-runner': { of: "", where: "job \"build (linux)\"", what: "runner group \"Default\", labels self-hosted" },
    'foreign-sbom': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "it describes version 0.9, not 1.0" },
    'foreign-seal': { of: "", where: "the seal’s run", what: "it is 78; this job finds 77" },
    'foreign-signer': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "it was signed by run 78, and not by run 77" },
    'glibc-mismatch': { of: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "it needs GLIBC_2.34 of libc.so.6; the tag promises that glibc 2.28 is enough" },
    'grown-distribution': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "3000000 bytes, 200 % more than in 0.9" },
    'hidden-archive-data': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "15 bytes follow the end record" },
    'incomplete-sbom': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "5 of 7 elements of NTIA 2021, 8 of 11 of CISA’s draft of 2025; missing: author of the SBOM, timestamp, generation context" },
    'invalid-classifier': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"Private :: Do Not Upload\" is not a valid classifier." },
    'invalid-description-type': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "'description-content-type' must be one of text/plain, text/x-rst, text/markdown, not \"text/html\"" },
    'invalid-dynamic': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "Dynamic field \"Version\" is not a valid dynamic field." },
    'invalid-email': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"dev@localhost\" is not a valid email address" },
    'invalid-import-name': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"demo.class\" is invalid for 'import-name'" },
    'invalid-license': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"BSD License\" is invalid for 'license-expression': \"license\" stands where it cannot" },
    'invalid-requirement': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"numpy >=1.2 <3\" is invalid for 'requires-dist': Invalid specifier: \">=1.2 <3\"" },
    'invalid-sbom': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "CycloneDX 1.4: metadata.lifecycles is not known to the schema" },
    'invalid-summary': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "'summary' field must be 512 characters or less." },
    'invalid-url': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"www.example.com\" is not a valid url." },
    'junk-file': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/.DS_Store", what: "\".DS_Store\" is left over" },
    'leaked-build-path': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "it holds file:///__w/demo/demo" },
    'license-classifier': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"License :: OSI Approved :: MIT License\" repeats License-Expression" },
    'local-version': { of: "", where: "demo-1.0+cuda12.tar.gz", what: "the version is \"1.0+cuda12\"" },
    'lost-distribution': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "job \"build (linux)\" stamped it with SHA-256 fb424dc1a65aec41db1dd2464158f2b4d32d62dc77f575e1cdc09649409a73e7; no artifact holds these bytes" },
    'lost-platform': { of: "", where: "macosx_arm64", what: "0.9 had 2 wheels for it, this release has none" },
    'lost-record': { of: "", where: "job \"build (linux)\"", what: "its build record is in no artifact of this run" },
    'lost-sbom': { of: "", where: "manylinux_x86_64", what: "no SBOM in demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl; in 0.9 there was one" },
    'machine-mismatch': { of: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "it is for arm64, the tag manylinux_2_28_x86_64 is for x86_64" },
    'macos-minimum-mismatch': { of: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", where: "demo/_core.cpython-312-darwin.so", what: "for arm64 it needs macOS 14.0; 11.0 is promised" },
    'malformed-entry-points': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/entry_points.txt", what: "Wheel 'demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl' has invalid entry points defined in the entry_points.txt file: line 1: it stands before the first section" },
    'malformed-file-name': { of: "", where: "De.Mo-1.0-py3-none-any.whl", what: "\"De.Mo\" is not a normalised project name: lower-case letters and digits, one _ between them" },
    'malformed-metadata': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "License-Expression introduced in metadata version 2.4, not 2.1" },
    'malformed-native': { of: "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "it ends too early, or points beyond its end" },
    'malformed-purl': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "pkg:apk/alpine/krb5@libs-1.21.3-r0: no version of apk begins with a letter; the name was cut at a wrong dash" },
    'malformed-record': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "../../bin/demo", what: "the row leads out of the wheel; uninstallers would delete it" },
    'malformed-sbom': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "it is empty" },
    'malformed-stamp': { of: "", where: "job \"build (linux)\"", what: "it is not JSON" },
    'malformed-wheel-file': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/WHEEL", what: "Wheel-Version is \"2.0\"; installers know 1.0" },
    'misplaced-data': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.data/bin/demo", what: "\"bin\" is none of purelib, platlib, headers, scripts, data" },
    'missing-approval': { of: "", where: "environment pypi", what: "nobody approved run 77 for it; re-run the job of environment pypi and approve it with the comment sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867" },
    'missing-builder-provenance': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "no artifact of this run holds a bundle for it" },
    'missing-dist-info': { of: "", where: "demo-2.0-py3-none-any.whl", what: "WHEEL not found at demo-2.0.dist-info/WHEEL; the wheel has \"demo-1.0.dist-info\"" },
    'missing-distribution': { of: "", where: "cp313-win_amd64", what: "no distribution meets this row of the policy" },
    'missing-entry-point-target': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/entry_points.txt", what: "the command \"demo\" runs \"demo_cli:main\"; there is no \"demo_cli\" in the wheel" },
    'missing-file': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo.libs/libz-0123abcd.so.1", what: "RECORD lists it, and it is not in the wheel" },
    'missing-license-file': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "License-File LICENSE does not exist in distribution file demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl at demo-1.0.dist-info/licenses/LICENSE" },
    'missing-pkg-info': { of: "", where: "demo-1.0.tar.gz", what: "PKG-INFO not found at demo-1.0/PKG-INFO" },
    'missing-pyproject': { of: "", where: "demo-1.0.tar.gz", what: "there is no demo-1.0/pyproject.toml" },
    'missing-sbom': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "there is nothing under demo-1.0.dist-info/sboms/; it bundles a library" },
    'missing-second-approval': { of: "", where: "environment pypi-review", what: "nobody approved run 77 for it; re-run the job of environment pypi-review and approve it with the comment sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867" },
    'mixed-generators': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "made by \"setuptools (82.0.1)\", and 2 other wheels for that Python by \"setuptools (84.0.0)\"" },
    'mixed-revisions': { of: "", where: "demo-1.0-cp312-cp312-macosx_11_0_arm64.whl", what: "demo/version.py: git_revision is bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, and aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa in 5 other places" },
    'mixed-versions': { of: "", where: "demo-0.9-cp312-cp312-win_amd64.whl", what: "demo 0.9, beside 7 distributions of demo 1.0" },
    'moved-tag': { of: "", where: "refs/tags/v1.0 of acme/thing", what: "planned was aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (tag object cccccccccccccccccccccccccccccccccccccccc), now it is 9999999999999999999999999999999999999999 (tag object 8888888888888888888888888888888888888888)" },
    'mutable-source': { of: "", where: "\"main\" in acme/thing", what: "it is a branch, and a release is made from a tag" },
    'name-mismatch': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "it says \"demo-fork\"; the file name says \"demo\"" },
    'native-in-pure-wheel': { of: "demo-1.0-py3-none-any.whl", where: "demo/_core.cpython-312-x86_64-linux-gnu.so", what: "it is native, and the file name has the platform any" },
    'nested-archive': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "it holds \"demo/_bundled/pip-1.0-py3-none-any.whl\"" },
    'odd-entry-point': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/entry_points.txt", what: "the command \"pip\" is another project's" },
    'old-pkg-info': { of: "demo-1.0.tar.gz", where: "demo-1.0/PKG-INFO", what: "Metadata-Version is \"2.1\"; since 2.2 fields are static" },
    'orphaned-bytecode': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/__pycache__/secret.cpython-312.pyc", what: "there is no demo/secret.py" },
    'other-digest-approved': { of: "", where: "approval of environment pypi by ada (id 2)", what: "its comment, \"sha256:0012e0884d09fdacaf8fbf2bb8871f82fda49c9afd4f0fa8e3218f95b9330562\", names other bytes than the seal; re-run the job of environment pypi and approve it with the comment sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867" },
    'oversized-file': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "File too large: 150.0 MiB. Limit for a project is 100 MB unless PyPI has raised it." },
    'path-file': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo.pth", what: "Python reads it at every start from site-packages" },
    'phantom-component': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "it lists libgomp 8.5.0, and no library in the wheel can be meant" },
    'private-key': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/server.pem", what: "it begins as a private key in PEM form" },
    'private-repository': { of: "", where: "acme/thing-release", what: "GitHub says that it is private" },
    'private-test-key': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/tests/server.pem", what: "it begins as a private key in PEM form" },
    'purelib-mismatch': { of: "demo-1.0-py3-none-any.whl", where: "demo-1.0.dist-info/WHEEL", what: "Root-Is-Purelib is true, and there is demo/_core.cpython-312-x86_64-linux-gnu.so" },
    'python-conflict': { of: "demo-1.0-cp312-cp312-win32.whl", where: "demo-1.0.dist-info/METADATA", what: "Requires-Python \">=3.13\" excludes every Python of the tag cp312" },
    'record-mismatch': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/__init__.py", what: "RECORD says a163caeecf03059a108b48ddbd73ec3cd0ed9e39ec86637195a8c0a1293dd796, the file is 3727adff524e0616022eadd8f4af21a0778b29fc4c77bdfefd1afce2cbf5e4b7" },
    'rejected-approval': { of: "", where: "environment pypi", what: "ada (id 2) rejected it: \"the changelog is missing\"; a new dispatch with `from-run: 77` and `seal: f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867` asks again, without a rebuild" },
    'released-version': { of: "", where: "pypi", what: "it holds 1 files of 1.0, the first is thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl" },
    'repeated-builder-provenance': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "2 bundles are about its digest, in wheelgate-built-wheels-linux, wheelgate-built-wheels-again" },
    'repeated-stamp': { of: "", where: "job \"build (linux)\"", what: "it has 2 stamps" },
    'replaced-artifact': { of: "", where: "artifact wheels-linux", what: "id 9001: it is no longer there; there is id 9004 now" },
    'script-shebang': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.data/scripts/demo", what: "it begins with \"#!/usr/bin/env python3\", not with #!python" },
    'second-dist-info': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "it has demo-1.0.dist-info, other-1.0.dist-info" },
    'self-approval': { of: "", where: "approval of environment pypi by ada (id 2)", what: "they started run 77; another listed person must approve" },
    'shadowed-module': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "json is a module of the standard library" },
    'shipped-bytecode': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "one file of byte code, the first is \"demo/__pycache__/__init__.cpython-312.pyc\"" },
    'short-retention': { of: "", where: "the artifacts of this run", what: "they expire after 14 days, not 35" },
    'startup-hook': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo.pth", what: "Python runs its line \"import demo; demo.patch()\" at every start" },
    'stray-sdist-entry': { of: "", where: "demo-1.0.tar.gz", what: "it has 2 entries at the top: \"demo-1.0\", \"setup.py\"" },
    'stray-top-level': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "\"tests\" is a name that many projects would use" },
    'strayed-wheel': { of: "", where: "thing-1.0-cp313-cp313-manylinux_2_28_x86_64.whl", what: "job \"build (macos)\" of macos built it; thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl, for manylinux_x86_64 too, is by \"build (linux)\"" },
    'system-path': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "a file goes to \"etc\" below the prefix" },
    'tag-mismatch': { of: "demo-1.0-cp312-cp312-win32.whl", where: "demo-1.0.dist-info/WHEEL", what: "the file name has the tag cp312-cp312-win32, WHEEL does not" },
    'top-level-mismatch': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/top_level.txt", what: "it names \"demo_extras\"; the wheel has no such module" },
    'twice-claimed-digest': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "claimed by build (linux) and sdist" },
    'unbound-publisher': { of: "", where: "thing-0.9.tar.gz of 0.9", what: "its publisher was bound to no environment; this release publishes from pypi" },
    'unclaimed-digest': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "no leg claims SHA-256 37e0d51511fee340586cfec5f4138944bc9c224bf2e678f2177c52c7bb0618e5, which artifact wheels-linux holds" },
    'unconfigured-index': { of: "", where: "testpypi", what: "the policy has pypi" },
    'uncovered-library': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo.libs/libopenblas-0123abcd.so", what: "no component has its name, path or digest in the one SBOM; it has 4 bytes" },
    'uncovered-python': { of: "", where: "Python 3.11", what: "Requires-Python allows it, and none of the 6 wheels is for it" },
    'undeclared-license': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/licenses/LICENSE", what: "no License-File in the metadata names it" },
    'unexpected-distribution': { of: "", where: "thing-1.0-py3-none-any.whl", what: "it meets no row of the policy" },
    'unexpected-project': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "its name gives \"demo\"; this release is of \"numpy\"" },
    'unexpected-version': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "its name gives \"1.0\"; this release is \"1.0.1\"" },
    'unknown-license': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"GPLv3\" is not on SPDX’s list of licences, version 3.29" },
    'unknown-sbom-format': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "it is XML; known are CycloneDX 1.4 to 1.7, SPDX 2.3 and SPDX 3.0 in JSON" },
    'unlicensed-component': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/sboms/demo.cdx.json", what: "1 of 2 components have none: libjpeg" },
    'unlisted-approver': { of: "", where: "approval of environment pypi by eve (id 9)", what: "they are not among the environment’s reviewers; a listed person must approve" },
    'unlisted-file': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/late.py", what: "RECORD does not list it" },
    'unprotected-environment': { of: "", where: "environment pypi", what: "it has no required reviewers: add them on page demo-org/demo-release/settings/environments" },
    'unprotected-tag': { of: "", where: "refs/tags/v1.0 of acme/thing", what: "no rule in force keeps it from being moved or deleted: page acme/thing/settings/rules" },
    'unreachable-commit': { of: "", where: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", what: "not reachable from any release branch (main)" },
    'unreadable-archive': { of: "demo-1.0.tar.gz", where: "member at byte 4096", what: "its checksum is wrong" },
    'unreadable-stamps': { of: "", where: "job \"seal\"", what: "its `permissions` lack `checks: read`" },
    'unreadable-version': { of: "", where: "\"release-1\"", what: "the tag does not fit v{version}" },
    'unsafe-entry-point': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/entry_points.txt", what: "Invalid entry point name \"../demo\" in \"console_scripts\"" },
    'unsafe-license-path': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "\"../LICENSE\" is invalid for 'license-file', parent directory indicators are not allowed" },
    'unsafe-member': { of: "demo-1.0.tar.gz", where: "demo-1.0/x", what: "it links to \"../../etc/passwd\", outside of the sdist's folder" },
    'unsafe-path': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "../evil.pth", what: "it climbs out of a folder with \"..\"" },
    'unsealed-file-on-index': { of: "", where: "thing-1.0-py3-none-any.whl", what: "pypi has it with SHA-256 8aca4f36774f82a67c507cb9c96679482e2cc767f2d38502269557a566b092fb" },
    'unsigned-tag': { of: "", where: "refs/tags/v1.0", what: "the tag is unsigned" },
    'unstored-provenance': { of: "", where: "GitHub’s attestation store", what: "GitHub answered 422" },
    'unsupported-platform-tag': { of: "", where: "demo-1.0-cp312-cp312-linux_x86_64.whl", what: "Binary wheel 'demo-1.0-cp312-cp312-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'." },
    'untidy-dist-info': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/INSTALLER", what: "an installer writes this file" },
    'untidy-metadata': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "Version \"1.0.RC1\" is 1.0rc1 in its normal spelling" },
    'untidy-record': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo/extra.py", what: "it is listed twice" },
    'untidy-wheel-file': { of: "demo-1.0-py2.py3-none-any.whl", where: "demo-1.0.dist-info/WHEEL", what: "the tag \"py2.py3-none-any\" is a set; it wants a line for each" },
    'unusual-archive': { of: "", where: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", what: "it has a comment of 12 bytes" },
    'unverified-description': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "line 1 of the description: Unknown interpreted text role \"func\"" },
    'unverified-index-provenance': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "it has no provenance" },
    'unverified-provenance': { of: "", where: "thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl", what: "it has no provenance" },
    'version-mismatch': { of: "demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", where: "demo-1.0.dist-info/METADATA", what: "it says \"1.0.1\"; the file name says \"1.0\"" },
    'waiting-run': { of: "", where: "run 78", what: "it waits for environment pypi" },
};

// EXTERNAL MODULE: ./build/checks/distribution-check-ids.js
var distribution_check_ids = __webpack_require__(51454);
// EXTERNAL MODULE: ./build/checks/distribution-checks.js + 130 modules
var distribution_checks = __webpack_require__(63381);
// EXTERNAL MODULE: ./build/checks/gate-checks.js + 13 modules
var gate_checks = __webpack_require__(15018);
// EXTERNAL MODULE: ./build/checks/outlook-checks.js + 7 modules
var outlook_checks = __webpack_require__(49232);
// EXTERNAL MODULE: ./build/checks/release/altered-plan.js
var altered_plan = __webpack_require__(31955);
// EXTERNAL MODULE: ./build/checks/release/moved-tag.js
var moved_tag = __webpack_require__(21628);
// EXTERNAL MODULE: ./build/checks/release/unconfigured-index.js
var unconfigured_index = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/checks/release/unstored-provenance.js
var unstored_provenance = __webpack_require__(50866);
// EXTERNAL MODULE: ./build/checks/release/unverified-index-provenance.js
var unverified_index_provenance = __webpack_require__(63660);
// EXTERNAL MODULE: ./build/checks/release-checks.js + 34 modules
var release_checks = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/checks/set-checks.js + 23 modules
var set_checks = __webpack_require__(51500);
;// CONCATENATED MODULE: ./build/checks/every-check.js










/** Lists of other modules, and the checks that a stage asks by themselves. */
const every_check_all = [
    ...[...distribution_checks/* premiseChecks */.FW, ...distribution_checks/* firmChecks */.ER, ...distribution_checks/* wheelChecks */.P5, ...distribution_checks/* sdistChecks */.Di],
    ...[...release_checks/* planChecks */.dH, ...release_checks/* collectionChecks */.S2, ...release_checks/* builderChecks */.L1, ...release_checks/* sealChecks */.jV, ...release_checks/* indexChecks */.Uq, ...gate_checks/* gateChecks */.H],
    ...[...set_checks/* setChecks */.S, ...outlook_checks/* outlookChecks */.N],
    ...[altered_plan/* alteredPlan */.V, moved_tag/* movedTag */.U, unconfigured_index/* unconfiguredIndex */.c, unstored_provenance/* unstoredProvenance */.m, unverified_index_provenance/* unverifiedIndexProvenance */.p],
];
/** What every check says of itself, by id in the order of the alphabet; for whoever explains one. */
const everyCheck = new Map(every_check_all.map((check) => [check.id, check]).sort(([a], [b]) => (a < b ? -1 : 1)));

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/home.js
var home = __webpack_require__(20787);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/wrap.js
var wrap = __webpack_require__(47015);
;// CONCATENATED MODULE: ./build/report/explanation.js


/** Columns of the words at the left. */
const labelWidth = 10;
/** Columns; wider lines are harder to read. */
const [minWidth, maxWidth] = [40, 100];
/** Characters of one text. */
const maxText = 2_000;
/** A check for a person at a terminal, as its page in docs/checks tells it. */
function renderExplanation({ check, asked, example, page }, { columns, paint }) {
    const width = Math.min(Math.max(columns ?? wrap/* lineWidth */.D, minWidth), maxWidth);
    const line = (label, text) => {
        const lines = (0,wrap/* wrap */.L)((0,report_escape/* plain */.pj)(text, maxText), '', width - labelWidth);
        const heads = [`${paint('strong', label)}${' '.repeat(labelWidth - label.length)}`];
        return lines.map((one, at) => `${heads[at] ?? ' '.repeat(labelWidth)}${one}`).join('\n');
    };
    const effect = check.severity === 'block' ? 'block: it stops a release' : 'warn: it is told and stops nothing';
    return `${[
        `${paint('strong', check.id)}: ${check.title}`,
        '',
        line('why', check.why),
        line('do', check.remedy),
        line('severity', effect),
        line('asked', asked),
        line('source', check.source),
        line('page', page),
        ...(example === undefined ? [] : [line('example', spelled(example))]),
    ].join('\n')}\n`;
}
const spelled = ({ of, where, what }) => [of, where, what].filter((part) => part !== '').join(': ');

;// CONCATENATED MODULE: ./build/commands/inspect/explain-check.js







/**
 * What a check asks, why, and what to do, with a true finding of it. Any check: of distributions, of a release, of the
 * gate.
 *
 * @throws ReleaseError INPUT_INVALID for an id that no check has, with the nearest one.
 */
function explainCheck(id, screen) {
    const check = everyCheck.get(id);
    if (check === undefined) {
        const meant = (0,nearest/* nearest */.p)(id, everyCheck.keys());
        const way = meant === undefined ? 'docs/checks/README.md lists all of them' : `you may mean ${meant}`;
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `--explain: there is no check ${JSON.stringify(id.slice(0, 100))}; ${way}`);
    }
    const explained = {
        check,
        asked: distribution_check_ids/* distributionCheckIds */.v.includes(id) ? 'of each wheel or sdist' : 'of a release, by its stages',
        example: checkExamples[id],
        page: `${home/* home */.i}/blob/main/docs/checks/${id}.md`,
    };
    return renderExplanation(explained, screen);
}


/***/ })

};
