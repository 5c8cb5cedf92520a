// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configurations write ${NAME}
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditError, type CalendarDate } from '@erp-audit/core';
import { afterAll, describe, expect, it } from 'vitest';
import { databaseOf, namedSources, settingsOn } from './account-sets.ts';
import { sourceNames } from './check-references.ts';
import { loadConfig } from './load-config.ts';

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-access-'));
afterAll(() => rmSync(directory, { recursive: true }));

const GOOD = `version: 1
organisation: { name: ACME, timezone: Asia/Shanghai }
sources:
  u8:
    connector: postgres
    connection: { host: h, user: u, password: "a{year}b", database: "UFDATA_{accountSet}_{year}" }
    accountSets: ["001", "A02"]
    profile: odoo
    access: direct
    permission: { contract: "V-2026/7, §4", confirmedBy: Li Na, confirmedOn: 2026-01-05 }
    reads: auto
  other: { connector: postgres, connection: "\${URL}", profile: odoo }
departments:
  - { id: governance, name: { en: Governance, zh-CN: 治理 }, governance: true }
schedule:
  night: { cron: "0 2 * * *", run: [u8, u8-001] }
`;

async function load(text: string, url = 'postgres://u@h/erp') {
  const file = join(directory, 'erp-audit.yaml');
  writeFileSync(file, text);
  return loadConfig(file, { URL: url });
}

async function faultsOf(good: string, bad: string, url?: string): Promise<readonly string[]> {
  expect(GOOD).toContain(good);
  const error: unknown = await load(GOOD.replace(good, bad), url).catch((cause: unknown) => cause);
  if (!(error instanceof AuditError)) throw new Error('no fault');
  expect(error.messageIn('zh-CN')).toMatch(/[\u4e00-\u9fff]/);
  return error.issues.map(
    ({ line, column, message }) => `${line}:${column}: ${typeof message === 'string' ? message : message.en}`,
  );
}

describe('how sources are reached', () => {
  it('is read as written, and has defaults', async () => {
    const { sources } = await load(GOOD);
    expect(sources['u8']).toMatchObject({
      ...{ access: 'direct', reads: 'auto' },
      permission: { contract: 'V-2026/7, §4', confirmedBy: 'Li Na', confirmedOn: '2026-01-05' },
    });
    expect(sources['other']).toMatchObject({ reads: 'auto' });
    expect(sources['other']?.access).toBeUndefined();
    expect(sources['other']?.permission).toBeUndefined();
  });

  it('each account set is a source of its own; all of them have a name too', async () => {
    const config = await load(GOOD);
    expect(namedSources(config.sources).map(({ name, base, accountSet }) => [name, base, accountSet])).toEqual([
      ['u8-001', 'u8', '001'],
      ['u8-a02', 'u8', 'A02'],
      ['other', 'other', undefined],
    ]);
    expect(sourceNames(config)).toEqual(['u8', 'u8-001', 'u8-a02', 'other']);
  });

  it('account set and year are in the name of the database, never in a password', async () => {
    const [first] = namedSources((await load(GOOD)).sources);
    if (first === undefined) throw new Error('no source');
    const { connection } = settingsOn(first.settings, '2026-12-31' as CalendarDate);
    expect(connection).toEqual({ host: 'h', user: 'u', password: 'a{year}b', database: 'UFDATA_001_2026' });
    expect(databaseOf(settingsOn(first.settings, '2027-01-01' as CalendarDate))).toBe('UFDATA_001_2027');
  });

  it('a URL and a schema may name them too', async () => {
    const text = GOOD.replace(
      /connection: \{ host.*\}/,
      'connection: "postgres://u:x{year}@h/UFDATA_{accountSet}_{year}?application={year}"\n    schema: ufsystem_{accountSet}',
    );
    const [, second] = namedSources((await load(text)).sources);
    if (second === undefined) throw new Error('no source');
    expect(settingsOn(second.settings, '2026-01-01' as CalendarDate)).toMatchObject({
      connection: 'postgres://u:x{year}@h/UFDATA_A02_2026?application=2026',
      schema: 'ufsystem_A02',
    });
  });

  it.each([
    [
      'an account set that YAML takes for a number',
      '["001", "A02"]',
      '[001]',
      '7:19: sources.u8.accountSets.0 is "001": write a text in quotes of letters, digits and "_", such as "001".',
    ],
    [
      'an account set that could be something else in a statement',
      '"A02"',
      '"0\'2"',
      '7:26: sources.u8.accountSets.1 is "0\'2": write a text in quotes of letters, digits and "_", such as "001".',
    ],
    ['an account set twice', '"A02"', '"001"', '7:26: Account set "001" is listed twice: list it once.'],
    [
      'an account set with the name of another source',
      '  other: ',
      '  u8-a02: ',
      '7:26: Account set "A02" would become the source "u8-a02", which is there already: rename one of them.',
    ],
    [
      'account sets that all read one database',
      'UFDATA_{accountSet}_{year}',
      'UFDATA_{year}',
      '7:18: All account sets would read the same database: write {accountSet} where its name has the account set, such as database: UFDATA_{accountSet}_{year}.',
    ],
    [
      'a place for account sets without any',
      '    accountSets: ["001", "A02"]\n',
      '',
      '6:17: "{accountSet}" stands for account sets: list them, such as accountSets: ["001"].',
    ],
    [
      'a way of access that does not exist',
      'access: direct',
      'access: replicated',
      '9:13: sources.u8.access is "replicated": write replica (possible: direct, replica, extract).',
    ],
    [
      'a permission without the person who confirmed it',
      'confirmedBy: Li Na, ',
      '',
      '10:17: sources.u8.permission.confirmedBy is missing: write a text.',
    ],
    [
      'a day that does not exist',
      'confirmedOn: 2026-01-05',
      'confirmedOn: 2026-02-30',
      '10:78: sources.u8.permission.confirmedOn is "2026-02-30": write an existing day as YYYY-MM-DD.',
    ],
    [
      'an order of reading that does not exist',
      'reads: auto',
      'reads: dirt',
      '11:12: sources.u8.reads is "dirt": write dirty (possible: auto, snapshot, committed, dirty).',
    ],
    [
      'a schedule of an account set that is not listed',
      'run: [u8, u8-001]',
      'run: [u8-003]',
      '16:37: There is no source "u8-003". Did you mean "u8-001"?',
    ],
  ])('refuses %s', async (_, good, bad, message) => {
    const faults = await faultsOf(good, bad);
    expect(faults[0]).toBe(message);
  });

  it('sees a place for account sets in a variable, and leaves it alone where connections are not completed', async () => {
    expect(await faultsOf('auto', 'auto', 'postgres://u@h/x_{accountSet}')).toEqual([
      '12:45: "{accountSet}" stands for account sets: list them, such as accountSets: ["001"].',
    ]);
    const file = join(directory, 'left.yaml');
    writeFileSync(file, GOOD.replace(/connection: \{ host.*\}/, 'connection: "${U8_URL}"'));
    expect(Object.keys((await loadConfig(file, {}, { connections: 'leave' })).sources)).toEqual(['u8', 'other']);
  });
});
