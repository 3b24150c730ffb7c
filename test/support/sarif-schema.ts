// The part of the SARIF 2.1.0 schema that our logs use, by the names, types and requirements of the standard: in these
// objects it knows no other members. What the standard leaves optional and we rely on is required here.

const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const string = { type: 'string' };
const natural = { type: 'integer', minimum: 0 };
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more });
const text = object({ text: string }, ['text']);
const bag = { type: 'object' };
const address = { type: 'string', pattern: '^https://' };
/** A reference of RFC 3986, whose characters and escapes are ASCII. */
const reference = { type: 'string', pattern: "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$" };
const level = { enum: ['none', 'note', 'warning', 'error'] };

const rule = object(
  {
    id: string,
    shortDescription: text,
    fullDescription: text,
    helpUri: address,
    help: text,
    defaultConfiguration: object({ level }),
    properties: bag,
  },
  ['id', 'shortDescription', 'helpUri'],
);

const location = object({
  physicalLocation: object(
    {
      artifactLocation: object({ uri: reference, index: natural }, ['uri', 'index']),
      region: object({ startLine: { type: 'integer', minimum: 1 } }, ['startLine']),
    },
    ['artifactLocation'],
  ),
  logicalLocations: list(object({ name: string, fullyQualifiedName: string, kind: string }), { uniqueItems: true }),
});

const result = object(
  {
    ruleId: string,
    ruleIndex: natural,
    level,
    message: text,
    locations: list(location),
    partialFingerprints: { type: 'object', additionalProperties: string },
    properties: bag,
  },
  ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
);

const artifact = object({
  location: object({ uri: reference }, ['uri']),
  length: natural,
  roles: list({ enum: ['analysisTarget'] }, { uniqueItems: true }),
  hashes: object({ 'sha-256': { type: 'string', pattern: '^[0-9a-f]{64}$' } }, ['sha-256']),
});

const driver = object(
  { name: string, semanticVersion: string, informationUri: address, rules: list(rule, { uniqueItems: true }) },
  ['name'],
);

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarifSchema = object(
  {
    $schema: address,
    version: { const: '2.1.0' },
    runs: list(
      object(
        {
          tool: object({ driver }, ['driver']),
          invocations: list(
            object({ executionSuccessful: { type: 'boolean' }, exitCode: { type: 'integer' } }, [
              'executionSuccessful',
            ]),
          ),
          artifacts: list(artifact, { uniqueItems: true }),
          results: list(result),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        },
        ['tool'],
      ),
    ),
  },
  ['version', 'runs'],
);
