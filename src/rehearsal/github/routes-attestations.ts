import { X509Certificate } from 'node:crypto';
import { json, type Reply, readBody } from '../http.ts';
import { type Fields, isFields, listOf, parseFields, textOf } from './fields.ts';
import { page } from './page.ts';
import { type Call, notFound, type Route, refusal } from './router.ts';
import { apiAddress } from './views.ts';

/** Subjects of one statement. */
const maxSubjects = 1_024;

/** Bytes of a predicate as JSON. */
const maxPredicateBytes = 16 * 1024 * 1024;

/** GitHub takes predicates up to 16 MB; base64 and the certificate come on top. */
const maxBundleBytes = 32 * 1024 * 1024;

/** GitHub's attestation store: bundles by the digest of their subjects. */
export const attestationRoutes: readonly Route[] = [
  { method: 'POST', path: '/attestations', need: 'attestations=write', answer: store },
  { method: 'GET', path: '/attestations/:digest', need: 'metadata=read', answer: find },
];

/** Keeps a bundle that it can use. Signatures are not looked at: readers verify, the store only keeps. */
async function store({ state, request }: Call): Promise<Reply> {
  try {
    const { bundle } = parseFields((await readBody(request, maxBundleBytes)).toString());
    if (!isFields(bundle)) throw new Error('bundle must be an object');
    signedHere(bundle);
    const statement = statementIn(bundle);
    const predicate = JSON.stringify(statement.predicate ?? null);
    if (Buffer.byteLength(predicate) > maxPredicateBytes) throw new Error('the predicate is longer than 16 MB');
    const subjects = subjectsOf(statement);
    const id = state.next.attestation++;
    state.attestations.push({ id, subjects, predicateType: textOf(statement, 'predicateType'), bundle });
    return json(201, { id });
  } catch (thrown) {
    return refusal(422, `Invalid request: ${thrown instanceof Error ? thrown.message : 'the bundle cannot be read'}`);
  }
}

/** A store keeps what workflows of its own host signed; a bundle of another host's is refused. */
function signedHere({ verificationMaterial }: Fields): void {
  const certificate = isFields(verificationMaterial) ? verificationMaterial.certificate : undefined;
  // Without one nobody can verify the bundle, which is the reader's business.
  if (!isFields(certificate)) return;
  const { subjectAltName = '' } = new X509Certificate(Buffer.from(textOf(certificate, 'rawBytes'), 'base64'));
  if (!subjectAltName.startsWith('URI:https://github.com/')) throw new Error('the signer is no workflow of this host');
}

/** The in-toto statement inside the DSSE envelope. */
function statementIn(bundle: Fields): Fields {
  const envelope = bundle.dsseEnvelope;
  if (!isFields(envelope)) throw new Error('dsseEnvelope must be an object');
  return parseFields(Buffer.from(textOf(envelope, 'payload'), 'base64').toString());
}

/** Keys of the store. GitHub refuses a subject that is named twice. */
function subjectsOf(statement: Fields): readonly string[] {
  const digests = listOf(statement, 'subject').map((subject) => {
    const digest = isFields(subject) && isFields(subject.digest) ? subject.digest : {};
    return `sha256:${textOf(digest, 'sha256')}`;
  });
  if (digests.length > maxSubjects) throw new Error(`the statement has more than ${maxSubjects} subjects`);
  if (digests.length === 0) throw new Error('the statement has no subject');
  if (new Set(digests).size !== digests.length) throw new Error('the statement names a subject twice');
  return digests;
}

/** 404 for a digest that nobody attested, never an empty list. */
function find(call: Call): Reply {
  const { state, repository, part, query } = call;
  if (repository !== state.release) return notFound();
  const predicateType = query('predicate_type');
  const found = state.attestations.filter(
    (one) => one.subjects.includes(part('digest')) && (predicateType ?? one.predicateType) === one.predicateType,
  );
  if (found.length === 0) return notFound();
  return page(call, found, (shown) => ({
    attestations: shown.map(({ id, bundle }) => ({
      bundle,
      repository_id: repository.id,
      initiator: 'user',
      bundle_url: apiAddress(repository, `/attestations/${id}/bundle`),
    })),
  }));
}
