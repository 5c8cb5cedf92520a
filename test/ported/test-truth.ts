import { readFileSync } from 'node:fs';
import type { CalendarDate } from '@erp-audit/core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { auditKeys, copyWith, type RealErp, restore, selfTest, whyNot } from './real-erp.ts';
import { foundKeys, newKeys, plantingLog, trueKeys, truthsIn } from './truth.ts';

/** What the tests of one ERP product bring along. */
export interface TruthSuite {
  /** Name of the product, as in the names of the tests. */
  readonly name: string;
  readonly erp: RealErp;
  /** The day of the dump, at which defects are planted too, and a later one on which more is overdue and stale. */
  readonly asOf: readonly [CalendarDate, CalendarDate];
  /** Folder with `truth/` and `plant.sql`. */
  readonly folder: URL;
  /** What is not plainly checked, by target; all else is `checked`. */
  readonly states: Readonly<Record<string, string>>;
  /** The same after planting, where it differs. */
  readonly plantedStates?: Readonly<Record<string, string>>;
  /** Rules that find something in the vendor's own data, on one day or the other. */
  readonly inVendorData: readonly string[];
  /** Rules that find something once defects are planted: all that the profile can check. */
  readonly afterPlanting: readonly string[];
  /** Warnings of the self-test that are true of the dump, `entity.field`; all other checks pass. */
  readonly warnings: Readonly<Record<string, string>>;
}

/** Tests that the audit of a real database finds what independent SQL finds, there and after planting. */
export function testTruth(suite: TruthSuite): void {
  const { name, erp, folder } = suite;
  const postgresUrl = inject('postgresUrl');
  const reason = whyNot(postgresUrl, erp);
  if (reason !== undefined) process.stderr.write(`Skipped: the rules on a real ${name} database (${reason}).\n`);
  const truths = truthsIn(new URL('truth/', folder));

  describe.skipIf(reason !== undefined)(`rules on a real ${name} database`, () => {
    let url = '';
    const rules = new Set<string>();

    beforeAll(async () => {
      url = await restore(postgresUrl ?? '', erp);
    });

    it('have a mapping that passes its own test, but for what is true of the dump', async () => {
      const checks = await selfTest(url, erp);
      expect(checks.filter(({ verdict }) => verdict === 'fail').map(({ entity, error }) => [entity, error])).toEqual(
        [],
      );
      const warned = checks.flatMap(({ entity, records, fields }) => [
        ...(records === 0 ? [entity] : []),
        ...fields.filter(({ verdict }) => verdict === 'warn').map(({ field }) => `${entity}.${field}`),
      ]);
      expect(warned.toSorted()).toEqual(Object.keys(suite.warnings).toSorted());
    });

    for (const asOf of suite.asOf) {
      it(`find exactly what SQL over its tables finds on ${asOf}`, async () => {
        const audit = await auditKeys(url, erp, asOf);
        expect(unusual(audit.states)).toEqual(suite.states);
        const skipped = [...audit.states].filter(([, state]) => state.startsWith('skipped')).map(([target]) => target);
        expect([...truths.map(({ target }) => target), ...skipped].toSorted()).toEqual(
          [...audit.states.keys()].toSorted(),
        );
        for (const truth of truths) {
          const expected = await trueKeys(url, truth, asOf, erp);
          expect(foundKeys(audit, truth.target), truth.target).toEqual(expected);
          if (expected.length > 0) rules.add(codeOf(truth.target));
        }
      });
    }

    it('find something for the rules for which the vendor has a case', () => {
      expect([...rules].toSorted()).toEqual([...suite.inVendorData].toSorted());
    });

    it('find every planted defect and nothing else that was planted', async () => {
      const [asOf] = suite.asOf;
      const planted = await copyWith(postgresUrl ?? '', url, readFileSync(new URL('plant.sql', folder), 'utf8'));
      const [before, after] = [await auditKeys(url, erp, asOf), await auditKeys(planted, erp, asOf)];
      expect(unusual(after.states)).toEqual(suite.plantedStates ?? suite.states);
      const log = await plantingLog(planted);
      const defects = log.filter(({ found }) => found).map(({ text }) => text);
      expect(newKeys(before, after)).toEqual(defects.toSorted());
      expect(newKeys(after, before)).toEqual([]);
      const found = new Set(newKeys({ keys: new Map(), states: new Map() }, after));
      expect(log.filter((entry) => !entry.found && found.has(entry.text)).map(({ what }) => what)).toEqual([]);
      for (const truth of truths) {
        const expected = await trueKeys(planted, truth, asOf, erp);
        expect(foundKeys(after, truth.target), truth.target).toEqual(expected);
      }
      const codes = new Set([...found].map(codeOf));
      expect([...codes].toSorted()).toEqual([...suite.afterPlanting].toSorted());
      const missed = new Set(log.filter((entry) => !entry.found).map(({ target }) => codeOf(target)));
      expect(
        suite.afterPlanting.filter((code) => !missed.has(code)),
        'rules without a near miss',
      ).toEqual([]);
    });
  });
}

function codeOf(target: string): string {
  return target.split(' ')[0] ?? '';
}

function unusual(states: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...states].filter(([, state]) => state !== 'checked'));
}
