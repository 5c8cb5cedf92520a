import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '@erp-audit/testkit';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { isAllowed, licenceOf } from '../../packages/testkit/src/supply-chain/licences.ts';
import { shippedDependencies } from '../../packages/testkit/src/supply-chain/shipped-dependencies.ts';

const shipped = shippedDependencies(REPOSITORY);

test('every package of others that is shipped has a licence that may be passed on', () => {
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.filter((dependency) => !isAllowed(dependency)).map(({ name, licence }) => [name, licence])).toEqual(
    [],
  );
  // Such as tests alone need are not among them.
  expect(shipped.map(({ name }) => name)).not.toContain('vitest');
});

test.each([
  ['', false],
  ['GPL-3.0-or-later', false],
  ['MIT AND GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT and Apache-2.0', true],
])('a licence written "%s" is allowed: %s', (licence, allowed) => {
  expect(isAllowed({ name: 'other', version: '1.0.0', licence })).toBe(allowed);
});

test('the bill of materials passes the schema of CycloneDX 1.6, and names everything that is shipped', () => {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-sbom-'));
  try {
    const tsx = join(REPOSITORY, 'node_modules/.bin/tsx');
    const script = join(REPOSITORY, 'packages/testkit/src/supply-chain/write-sbom.ts');
    const file = join(directory, 'bom.json');
    execFileSync(tsx, ['-C', '@erp-audit/source', script, file]);
    const bom = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly metadata: object;
      readonly components: readonly { name: string; version: string; hashes?: object[] }[];
    };
    // Nothing in it is of the day on which it was written.
    expect(bom.metadata).not.toHaveProperty('timestamp');
    const validate = cycloneDx();
    expect(validate(bom), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...bom, components: [{ type: 'libary', name: 'x' }] })).toBe(false);
    const named = bom.components.map(({ name, version }) => `${name}@${version}`);
    for (const { name, version } of shipped) expect(named).toContain(`${name}@${version}`);
    expect(named).toContain(`@erp-audit/core@${version()}`);
    expect(bom.components.filter(({ hashes }) => hashes?.length === 1)).toHaveLength(shipped.length);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('a package without a licence is known by name', () => {
  expect(shipped.filter((dependency) => licenceOf(dependency) === 'NOASSERTION').map(({ name }) => name)).toEqual([
    'buffers',
  ]);
});

function cycloneDx() {
  const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(library, '../res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(schema('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  ajv.addSchema(schema('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
  return ajv.compile(schema('bom-1.6'));
}

function version(): string {
  return (JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { readonly version: string }).version;
}
