import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  type AuditKeys,
  auditKeys,
  copyWith,
  mappingComplaints,
  restore,
  whyNot,
} from '../erp-databases/erp-database.ts';
import { IN_VENDOR_DATA } from '../erp-databases/in-vendor-data.ts';
import { expectPlanted, expectTruth, plantedCounts, truthsOf } from '../erp-databases/truth.ts';
import { SOURCES } from './adventureworks-audit.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, ['adventureworks']);
if (reason !== undefined) process.stderr.write(`Skipped: the rules on AdventureWorks (${reason}).\n`);

const TRUTHS = truthsOf(new URL('truth/', import.meta.url));
const LEAST_NEAR_MISSES = 2;
/** Nineteen thousand customers take their time on a busy machine. */
const PATIENCE = { timeout: 600_000 };
/** Nothing here is a draft. */
const WITHOUT_DEFECTS = ['OPN-008'];

/** What AdventureWorks cannot tell: who may do what, who created what, who a vendor belongs to, tax ids, terms, bank accounts. */
const NOT_PLAINLY_CHECKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  purchasing: {
    'DUP-001 customer': 'skipped: unmapped customer.tax_id',
    'DUP-001 supplier': 'skipped: unmapped supplier.tax_id',
    'INC-002 supplier': 'checked, without tax_id, payment_term, bank_accounts',
    'INC-004 customer': 'checked, without tax_id, created_at',
    'INC-004 supplier': 'checked, without tax_id, created_at',
    'STL-002 material': 'checked, without planned_movement',
  },
  production: {},
  sales: {
    'INC-001 customer': 'checked, without payment_term, tax_id',
    'OPN-008 sales_order': 'checked, without created_at',
    'OPN-008 purchase_order': 'checked, without created_at',
    'OPN-008 work_order': 'skipped: unmapped work_order.created_at',
    'OWN-001 material': 'skipped: unmapped material.created_by',
    'OWN-003 customer': 'skipped: unmapped customer.created_at',
    'OWN-005 material': 'skipped: unmapped material.owner_key',
    'OWN-005 supplier': 'skipped: unmapped supplier.owner_key',
    'PRM-001 user': 'skipped: unmapped user',
    'PRM-002 user': 'skipped: unmapped user',
    'PRM-003 user': 'skipped: unmapped user',
    'PRM-005 user': 'skipped: unmapped user',
    'PRM-006 user': 'skipped: unmapped user',
  },
};

describe.skipIf(reason !== undefined)('rules on AdventureWorks, one database as three sources', PATIENCE, () => {
  let url = '';
  const codes = new Set<string>();
  const audits = new Map<string, AuditKeys>();

  beforeAll(async () => {
    url = await restore(postgresUrl ?? '', 'adventureworks');
  }, PATIENCE.timeout);

  for (const { name, settings } of SOURCES) {
    it(`find exactly what SQL over the tables finds in ${name} on ${settings.asOf}`, async () => {
      const audit = await auditKeys(url, settings);
      audits.set(name, audit);
      expect(notPlainlyChecked(audit)).toEqual(NOT_PLAINLY_CHECKED[name]);
      for (const code of await expectTruth(url, audit, TRUTHS, settings)) codes.add(code);
    });
  }

  it('find something for the rules for which the vendor has a case', () => {
    expect([...codes].toSorted()).toEqual([...IN_VENDOR_DATA.adventureworks]);
  });

  it('rely on a mapping that passes its self-test', async () => {
    expect(await mappingComplaints(url, 'adventureworks', 'America/Los_Angeles')).toEqual([]);
  });

  it('find every planted defect and nothing else that was planted', async () => {
    const plan = readFileSync(new URL('plant.sql', import.meta.url), 'utf8');
    const planted = await copyWith(postgresUrl ?? '', url, plan);
    const thin: string[] = [];
    for (const { name, settings } of SOURCES) {
      const before = audits.get(name) ?? (await auditKeys(url, settings));
      const after = await auditKeys(planted, settings);
      await expectPlanted(planted, before, after);
      await expectTruth(planted, after, TRUTHS, settings);
      thin.push(...(await thinlyPlanted(planted, after)));
    }
    expect(thin).toEqual([]);
  });
});

function notPlainlyChecked({ states }: AuditKeys): Record<string, string> {
  return Object.fromEntries([...states].filter(([, state]) => state !== 'checked'));
}

/** Codes of checked rules that have no planted defect, or fewer than two near misses. */
async function thinlyPlanted(planted: string, { states }: AuditKeys): Promise<string[]> {
  const counts = await plantedCounts(planted);
  const checked = [...states].filter(([, state]) => state.startsWith('checked')).map(([target]) => target);
  return checked
    .map((target) => target.replace(/ .*/, ''))
    .filter((code) => {
      const [defects, nearMisses] = counts.get(code) ?? [0, 0];
      return (defects === 0 && !WITHOUT_DEFECTS.includes(code)) || nearMisses < LEAST_NEAR_MISSES;
    });
}
