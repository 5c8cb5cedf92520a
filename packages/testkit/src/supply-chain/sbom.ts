import { createHash } from 'node:crypto';
import { licenceOf } from './licences.ts';
import type { ShippedDependency } from './shipped-dependencies.ts';

const SPDX_EXPRESSION = / (AND|OR|WITH) /;

/**
 * What is shipped as a CycloneDX 1.6 document (https://cyclonedx.org/docs/1.6/json/). The same lockfile gives the same
 * document: its serial number is made of what it holds, and it bears no time.
 */
export function sbomOf(version: string, ours: readonly string[], dependencies: readonly ShippedDependency[]): object {
  const root = urlOf('erp-audit', version);
  const components = dependencies.map(componentOf);
  const urls = new Map(dependencies.map(({ name, version: of }) => [`${name}@${of}`, urlOf(name, of)]));
  const needed = new Set(dependencies.flatMap(({ needs }) => needs));
  const own = ours.filter((name) => name !== 'erp-audit').map((name) => ownComponent(name, version));
  const direct = [...urls].filter(([id]) => !needed.has(id)).map(([, url]) => url);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf([root, ...components.map((component) => JSON.stringify(component))]),
    version: 1,
    metadata: { component: { ...ownComponent('erp-audit', version), type: 'application' } },
    components: [...own, ...components],
    dependencies: [
      { ref: root, dependsOn: [...own.map((component) => component['bom-ref']), ...direct] },
      ...dependencies.map(({ name, version: of, needs }) => ({
        ref: urlOf(name, of),
        dependsOn: needs.flatMap((id) => urls.get(id) ?? []),
      })),
    ],
  };
}

function ownComponent(name: string, version: string) {
  const url = urlOf(name, version);
  return { type: 'library', 'bom-ref': url, name, version, purl: url, licenses: [{ license: { id: 'Apache-2.0' } }] };
}

function componentOf(dependency: ShippedDependency): object {
  const { name, version, integrity } = dependency;
  const url = urlOf(name, version);
  const [algorithm, digest = ''] = integrity.split('-');
  const hashes =
    algorithm === 'sha512' ? [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] : [];
  return { type: 'library', 'bom-ref': url, name, version, purl: url, licenses: licencesOf(dependency), hashes };
}

function licencesOf(dependency: ShippedDependency): readonly object[] {
  const licence = licenceOf(dependency);
  if (licence === 'NOASSERTION') return [{ license: { name: 'not declared' } }];
  return SPDX_EXPRESSION.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/** As https://github.com/package-url/purl-spec writes packages of npm. */
function urlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function serialOf(parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
