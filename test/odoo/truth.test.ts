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
import { AS_OF, DATABASES, type DatabaseName, odooSettings } from './odoo-audit.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, DATABASES);
if (reason !== undefined) process.stderr.write(`Skipped: the rules on real Odoo databases (${reason}).\n`);

const TRUTHS = truthsOf(new URL('truth/', import.meta.url));
const LEAST_NEAR_MISSES = 2;
/** Odoo keeps no D-U-N-S number. */
const PARTIAL = { 'DUP-001 customer': 'checked, without duns', 'DUP-001 supplier': 'checked, without duns' };
/** Nobody ever logged in to the vendor's databases, so that nothing tells who stopped to. */
const NO_LOGINS = { 'PRM-002 user': 'skipped: signal_empty user.last_login_at' };

describe.skipIf(reason !== undefined)('rules on real Odoo databases', () => {
  const urls = new Map<DatabaseName, string>();
  const codes = new Map<DatabaseName, Set<string>>(DATABASES.map((name) => [name, new Set()]));
  const url = (name: DatabaseName) => urls.get(name) ?? '';

  beforeAll(async () => {
    for (const name of DATABASES) urls.set(name, await restore(postgresUrl ?? '', name));
  });

  for (const database of DATABASES) {
    for (const asOf of AS_OF) {
      it(`find exactly what SQL over the tables of ${database} finds on ${asOf}`, async () => {
        const settings = odooSettings(asOf);
        const audit = await auditKeys(url(database), settings);
        expect(notPlainlyChecked(audit)).toEqual({ ...PARTIAL, ...NO_LOGINS });
        const found = await expectTruth(url(database), audit, TRUTHS, settings);
        for (const code of found) codes.get(database)?.add(code);
      });
    }

    it(`find something in ${database} for the rules for which the vendor has a case`, () => {
      expect([...(codes.get(database) ?? [])].toSorted()).toEqual([...IN_VENDOR_DATA[database]]);
    });

    it(`rely on a mapping of ${database} that passes its self-test`, async () => {
      const { profile, timezone } = odooSettings(AS_OF[0]);
      expect(await mappingComplaints(url(database), profile, timezone)).toEqual([]);
    });
  }

  it('find every planted defect and nothing else that was planted', async () => {
    const settings = odooSettings(AS_OF[0]);
    const plan = readFileSync(new URL('plant.sql', import.meta.url), 'utf8');
    const planted = await copyWith(postgresUrl ?? '', url('odoo19'), plan);
    const [before, after] = [await auditKeys(url('odoo19'), settings), await auditKeys(planted, settings)];
    expect(notPlainlyChecked(after)).toEqual(PARTIAL);
    await expectPlanted(planted, before, after);
    await expectTruth(planted, after, TRUTHS, settings);
    const counts = await plantedCounts(planted);
    const thin = [...after.states.keys()]
      .map((target) => target.replace(/ .*/, ''))
      .filter((code) => (counts.get(code)?.[0] ?? 0) < 1 || (counts.get(code)?.[1] ?? 0) < LEAST_NEAR_MISSES);
    expect(thin).toEqual([]);
  });
});

function notPlainlyChecked({ states }: AuditKeys): Record<string, string> {
  return Object.fromEntries([...states].filter(([, state]) => state !== 'checked'));
}
