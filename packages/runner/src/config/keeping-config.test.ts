import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditError } from '@erp-audit/core';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from './load-config.ts';

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-keeping-'));
afterAll(() => rmSync(directory, { recursive: true }));

const GOOD = `version: 1
organisation: { name: ACME, timezone: Europe/Berlin }
sources: { erp: { connector: postgres, connection: "postgres://u@h/d", profile: odoo } }
departments:
  - { id: governance, name: { en: Governance, zh-CN: 治理 }, governance: true }
  - { id: internal-audit, name: { en: Internal audit, zh-CN: 内审 }, confidential: true, readers: [chen] }
confidential: { department: internal-audit, people: [admin, 7] }
retention: { details: 12 months, persons: 3 years, decisions: 11 years }
`;

async function load(text: string) {
  const file = join(directory, 'erp-audit.yaml');
  writeFileSync(file, text);
  return loadConfig(file, {});
}
async function faultOf(good: string, bad: string): Promise<readonly string[]> {
  expect(GOOD).toContain(good);
  const error: unknown = await load(GOOD.replace(good, bad)).catch((cause: unknown) => cause);
  if (!(error instanceof AuditError)) throw new Error('no fault');
  expect(error.messageIn('zh-CN')).toMatch(/[\u4e00-\u9fff]/);
  return error.issues.map(
    ({ line, column, message }) => `${line}:${column}: ${typeof message === 'string' ? message : message.en}`,
  );
}

describe('what is confidential and how long what is kept', () => {
  it('has defaults where nothing is written', async () => {
    const config = await load(
      GOOD.split('\n')
        .filter((line) => !/^(conf|ret)/.test(line))
        .join('\n'),
    );
    expect(config.confidential).toBeUndefined();
    expect(config.retention).toEqual({ details: 24, persons: 24, decisions: 120, manifests: 'never' });
    expect(config.departments[0]).toMatchObject({ confidential: false, readers: [] });
  });

  it('is read as written; times become months, logins texts', async () => {
    const config = await load(GOOD);
    expect(config.retention).toMatchObject({ details: 12, persons: 36, decisions: 132 });
    expect(config.confidential).toMatchObject({ department: 'internal-audit', people: ['admin', '7'] });
    expect(config.confidential?.rules).toContain('PRM-006');
    expect((await load(GOOD.replace('12 months', 'never'))).retention.details).toBeUndefined();
  });

  it.each([
    [
      'department: internal-audit,',
      'department: intern-audit,',
      '7:29: There is no department "intern-audit". Did you mean "internal-audit"?',
    ],
    [
      'department: internal-audit,',
      'department: governance,',
      '7:29: Department "governance" is not confidential: write "confidential: true" and its readers.',
    ],
    [
      ', readers: [chen]',
      '',
      '6:82: Nobody may read department "internal-audit": list accounts of the operating system under "readers".',
    ],
    [
      'people: [admin, 7]',
      'rules: [PRM6]',
      '7:53: confidential.rules.0 is "PRM6": write the code of a rule such as PRM-006.',
    ],
    [
      'details: 12 months',
      'details: 12 weeks',
      '8:23: retention.details is "12 weeks": write a time of at least 3 months such as "24 months" or "10 years", or never (keep for ever).',
    ],
    [
      'persons: 3 years',
      'persons: 2 months',
      '8:43: retention.persons is "2 months": write a time of at least 3 months such as "24 months" or "10 years", or never (keep for ever).',
    ],
    [
      'decisions: 11 years',
      'decisions: 9 years',
      '8:63: Decisions are kept for at least 10 years: write "10 years" or more, or add "decisionsBelowTenYears: accepted".',
    ],
    [
      'decisions: 11 years',
      'runs: 12 months',
      '8:58: What runs counted is compared with a year of earlier nights: write "13 months" or more, or add "runsBelowThirteenMonths: accepted".',
    ],
    ['decisions: 11 years', 'manifests: 10 years', '8:63: retention.manifests is "10 years": write never.'],
  ])('%s as "%s" is said with its place and what to write', async (good, bad, message) => {
    expect(await faultOf(good, bad)).toEqual([message]);
  });

  it('needs an explicit word for what goes before it is of no more use', async () => {
    const accepted = '5 years, decisionsBelowTenYears: accepted, runs: 3 months, runsBelowThirteenMonths: accepted';
    const config = await load(GOOD.replace('11 years', accepted));
    expect(config.retention).toMatchObject({ decisions: 60, runs: 3 });
  });

  it('does not take readers of a department that everybody may read', async () => {
    expect((await faultOf('confidential: true, ', ''))[0]).toContain('everybody may read it');
  });
});
