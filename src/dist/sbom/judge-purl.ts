import { plainName } from './library-key.ts';
import { packagesOf } from './library-packages.ts';
import { parsePurl } from './parse-purl.ts';
import type { SbomComponent } from './sbom.ts';

/** Where versions start with a digit, always: what begins with a letter was cut out of the name at a wrong place. */
const numbered = new Set(['alpm', 'apk', 'cargo', 'deb']);

/**
 * What is wrong with the purls of one component, in sentences: they cannot be read, or they name something else than
 * the component does.
 */
export function judgePurls({ name, version, purls }: SbomComponent): readonly string[] {
  return purls.flatMap((text) => {
    const shown = text.slice(0, 200);
    const purl = parsePurl(text);
    if (!purl.ok) return purl.reasons.map((reason) => `${shown}: ${reason}`);
    const { type } = purl.value;
    if (numbered.has(type) && /^[a-z]/i.test(purl.value.version))
      return [`${shown}: no version of ${type} begins with a letter; the name was cut at a wrong dash`];
    if (version !== '' && purl.value.version !== '' && !sameVersion(version, purl.value.version))
      return [`${shown}: the component’s version is ${version.slice(0, 80)}`];
    // A part of a package goes by a name of its own.
    if (purl.value.subpath !== '') return [];
    return sameName(name, purl.value) ? [] : [`${shown}: the component’s name is ${name.slice(0, 80)}`];
  });
}

/** Distributions put an epoch before and a build's number behind the version that the component may give alone. */
const sameVersion = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((version) => version.replace(/^v(?=\d)|^\d+:/, ''));
  return a === b || bounded(a, b) || bounded(b, a);
};

const bounded = (whole = '', start = ''): boolean =>
  whole.startsWith(start) && /^[-+~_]/.test(whole.slice(start.length));

/**
 * A component may go by the library's name or the project's, by its group, or by one of several names. What matters is
 * that the two have a part in common.
 */
function sameName(
  name: string,
  { namespace, name: named }: { readonly namespace: string; readonly name: string },
): boolean {
  const [own, other, group] = [name, named, namespace.split('/').at(-1) ?? ''].map(plainName);
  if (own === undefined || other === undefined || group === undefined) return false;
  const related = packagesOf(own).some((project) => other.includes(project));
  return related || own.includes(other) || other.includes(own) || (group !== '' && own.includes(group));
}
