import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditError } from '@erp-audit/core';
import { afterAll, describe, expect, it } from 'vitest';
import { type LoadConfigOptions, loadConfig } from './load-config.ts';

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-matching-config-'));
afterAll(() => rmSync(directory, { recursive: true }));

const GOOD = `version: 1
organisation: { name: ACME, timezone: Europe/Berlin }
sources: { erp: { connector: pglite, connection: ./erp, profile: demo } }
departments: [{ id: governance, name: { en: Governance, zh-CN: 治理 }, governance: true }]
`;
const SERVER = `matching: { clickhouse: { url: "https://ch.example.com:8443", password: "\${CLICKHOUSE_PASSWORD}" } }
`;

async function load(text: string, environment: Readonly<Record<string, string>> = {}, options?: LoadConfigOptions) {
  const file = join(directory, 'erp-audit.yaml');
  writeFileSync(file, text);
  return (await loadConfig(file, environment, options)).matching;
}

async function faultOf(clickhouse: string): Promise<readonly string[]> {
  const error: unknown = await load(`${GOOD}matching: { clickhouse: ${clickhouse} }\n`).catch(
    (cause: unknown) => cause,
  );
  if (!(error instanceof AuditError)) throw new Error('no fault');
  expect(error.messageIn('zh-CN')).toMatch(/[\u4e00-\u9fff]/);
  return error.issues.map(({ message }) => (typeof message === 'string' ? message : message.en));
}

describe('where duplicates are looked for', () => {
  it('is here where nothing is written', async () => {
    expect(await load(GOOD)).toEqual({ memoryMegabytes: 1024, learnFromVerdicts: true });
  });

  it('is a server, whose password is looked up where records are compared only', async () => {
    const { clickhouse } = await load(GOOD + SERVER, { CLICKHOUSE_PASSWORD: 'geheim' });
    expect(clickhouse).toEqual({
      ...{ url: 'https://ch.example.com:8443', user: 'default', password: 'geheim' },
      ...{ database: 'erp_audit', timeoutSeconds: 3600 },
    });
    const left = await load(GOOD + SERVER, {}, { connections: 'leave' });
    expect(left.clickhouse?.password).toBe('$'.concat('{CLICKHOUSE_PASSWORD}'));
    await expect(load(GOOD + SERVER)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it.each([
    ['{ url: "http://ch.example.com:8123" }', /matching\.clickhouse\.url .*https:\/\//],
    ['{ url: "ch.example.com" }', /matching\.clickhouse\.url .*https:\/\//],
    ['{ url: "http://localhost:8123", cluster: "a; drop" }', /matching\.clickhouse\.cluster .*letters, digits/],
    ['{ url: "http://localhost:8123", timeoutSeconds: 0 }', /matching\.clickhouse\.timeoutSeconds/],
    ['{ user: audit }', /matching\.clickhouse\.url is missing/],
  ])('is refused as %s', async (clickhouse, message) => {
    expect(await faultOf(clickhouse)).toEqual([expect.stringMatching(message)]);
  });
});
