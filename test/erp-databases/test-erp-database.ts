import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type AuditKeys, allKeys, auditKeys, checkedTargets, codeOf, mappingComplaints } from './audit-keys.ts';
import { type Dump, type ErpAudit, type ErpDatabase, PATIENCE, restore, whyNot } from './erp-database.ts';
import { expectPlanted, expectPlantedEnough, plant, plantingLog } from './planting.ts';
import { expectTruth, truthsOf } from './truth.ts';

/** Tests that the audits of a real database find exactly what independent SQL finds, there and after planting. */
export function testErpDatabase(erp: ErpDatabase): void {
  const postgresUrl = inject('postgresUrl');
  const reason = whyNot(postgresUrl, erp);
  if (reason !== undefined) process.stderr.write(`Skipped: the rules on real data of ${erp.product} (${reason}).\n`);

  describe.skipIf(reason !== undefined)(`rules on real data of ${erp.product}`, PATIENCE, () => {
    const [firstDump, ...otherDumps] = erp.dumps;
    const original = new AuditedDatabase(erp, firstDump);
    const planted = new AuditedDatabase(erp, firstDump);
    const databases = [original, ...otherDumps.map((dump) => new AuditedDatabase(erp, dump))];
    const plantedAudits = erp.audits.filter(({ statesPlanted }) => statesPlanted !== undefined);

    beforeAll(async () => {
      for (const database of databases) database.url = await restore(postgresUrl, database.dump);
      planted.url = await plant(postgresUrl, erp, firstDump);
    }, PATIENCE.timeout);

    describe.each(databases)('in $dump.name', (database) => {
      it('rely on a mapping that passes its self-test, but for what is true of the dump', async () => {
        const complaints = await mappingComplaints(database.url, erp);
        expect(complaints.toSorted()).toEqual(Object.keys(database.dump.warnings).toSorted());
      });

      it.each(erp.audits)('find exactly what SQL over its tables finds on $asOf', async (audit) => {
        const keys = await database.keys(audit);
        expect(notPlainlyChecked(keys)).toEqual(audit.states);
        await expectTruth(database.url, keys, truthsOf(erp), { ...erp, ...audit });
      });

      it('find as much as is known of the vendor’s own data', async () => {
        const audits = await Promise.all(erp.audits.map((audit) => database.keys(audit)));
        expect(countByCode(audits)).toEqual(database.dump.found);
      });
    });

    it.each(plantedAudits)('find every planted defect and nothing else that was planted, on $asOf', async (audit) => {
      const [before, after] = [await original.keys(audit), await planted.keys(audit)];
      expect(notPlainlyChecked(after)).toEqual(audit.statesPlanted);
      const log = await plantingLog(planted.url);
      expectPlanted(log, before, after);
      expectPlantedEnough(log, after, erp);
      await expectTruth(planted.url, after, truthsOf(erp), { ...erp, ...audit });
    });

    it('leave no truth unused, and nothing planted unaudited', async () => {
      const audits = await Promise.all(plantedAudits.map((audit) => planted.keys(audit)));
      const checked = new Set(audits.flatMap(checkedTargets));
      const targets = [...truthsOf(erp), ...(await plantingLog(planted.url))].map(({ target }) => target);
      expect(targets.filter((target) => !checked.has(target))).toEqual([]);
    });
  });
}

/** A database that is audited once in each way, whichever test asks first. */
class AuditedDatabase {
  url = '';
  readonly dump: Dump;
  readonly #erp: ErpDatabase;
  readonly #audits = new Map<ErpAudit, Promise<AuditKeys>>();

  constructor(erp: ErpDatabase, dump: Dump) {
    this.#erp = erp;
    this.dump = dump;
  }

  keys(audit: ErpAudit): Promise<AuditKeys> {
    const keys = this.#audits.get(audit) ?? auditKeys(this.url, this.#erp, audit);
    this.#audits.set(audit, keys);
    return keys;
  }
}

function notPlainlyChecked({ states }: AuditKeys): Record<string, string> {
  return Object.fromEntries([...states].filter(([, state]) => state !== 'checked'));
}

/** How many keys the audits found together, by code. */
function countByCode(audits: readonly AuditKeys[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of new Set(audits.flatMap(allKeys))) counts[codeOf(key)] = (counts[codeOf(key)] ?? 0) + 1;
  return counts;
}
