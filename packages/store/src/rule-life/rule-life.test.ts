import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import {
  actorOf,
  defectOf,
  findingOf,
  night,
  type Place,
  placeOn,
  plannedOf,
  ruleOf,
} from '../../fixtures/scenario.ts';
import type { Store } from '../store.ts';
import type { NewRuleDecision } from './rule-life-store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const target = { source: 'erp', code: 'TST-001', entity: 'customer' } as const;
const planned = plannedOf(target, { rule: ruleOf('TST-001', { status: 'pilot' }) });

function step(changes: Partial<NewRuleDecision> = {}): NewRuleDecision {
  return {
    ...{
      code: 'TST-001',
      rule: 'tests/tst-001',
      from: 'draft',
      to: 'pilot',
      ruleHash: 'r1',
      contentHash: 'c1',
      reason: 'try it',
    },
    ...{ approver: null, role: null, signature: null, keyId: null, evaluation: { found: 3 }, decidedBy: actorOf('li') },
    ...changes,
  };
}

describe.each(ONE_ENGINE)('the life of a rule on %s', (kind) => {
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });
  const names = Array.from({ length: 6 }, (_, index) => `${index}`);
  const defects = (count: number) => names.slice(0, count).map((name) => defectOf(name));

  test('nothing is known about a rule that no run has checked', async () => {
    expect(await store.ruleLife.lastCheck(target)).toBeUndefined();
    expect(await store.ruleLife.facts('TST-001')).toMatchObject({
      ...{ runs: 0, lastAsOf: null, slowestSeconds: null, open: 0, findings: 0, answers: {}, falsePositives: 0 },
    });
  });

  test('counts what runs found, in the last run and in the 28 days before it', async () => {
    await night(store, '2026-06-01', [{ planned, defects: defects(3) }]);
    await night(store, '2026-06-08', [{ planned, defects: defects(5), outcome: { durationMs: 2_000 } }]);
    await night(store, '2026-06-15', [{ planned, defects: defects(4) }]);
    expect(await store.ruleLife.facts('TST-001')).toMatchObject({
      ...{ runs: 3, firstAsOf: '2026-06-01', lastAsOf: '2026-06-15', slowestSeconds: 2 },
      ...{ inScope: 1_000, found: 4, open: 4, findings: 5, arrived: 2, resolved: 1, suspect: false },
      ...{ openBy: { sales: 4 }, arrivedBy: { sales: 2 } },
    });
    expect(await store.ruleLife.lastCheck(target)).toMatchObject({ asOf: '2026-06-15', ruleHash: 'r1' });
  });

  test('counts answered findings by what the answer says', async () => {
    const findings = [await findingOf(store, target, '0'), await findingOf(store, target, '1')];
    const nothing = { correctedValue: null, rootCause: null, action: null, plannedDate: null, responsible: null };
    const response = {
      ...nothing,
      kind: 'false_positive' as const,
      evidence: null,
      comment: null,
      otherDepartment: null,
    };
    await store.importResponses({
      ...{ fileName: 'one.xlsx', fileHash: 'one', by: actorOf('li'), dryRun: false },
      responses: findings.map(({ id }, line) => ({ line, findingId: id, revision: 1, response })),
    });
    expect((await store.ruleLife.facts('TST-001')).answers).toEqual({ false_positive: 2 });
  });

  test('a step is kept with its log entry, and nobody changes it', async () => {
    const kept = await store.ruleLife.decide(step());
    expect(kept).toMatchObject({ number: 1, version: 1, from: 'draft', to: 'pilot', decidedBy: { name: 'li' } });
    const entries = [];
    for await (const batch of store.log.entries({ kinds: ['rule_decided'] })) entries.push(...batch);
    expect(entries).toMatchObject([{ subject: 'TST-001', body: { number: 1, to: 'pilot', evaluation: { found: 3 } } }]);
  });

  test('a rule that finds by something else is a new version, also when it goes back', async () => {
    await store.ruleLife.decide(step({ from: 'pilot', to: 'active', approver: 'sima', role: 'data_owner' }));
    await store.ruleLife.decide(step({ from: 'active', to: 'active', ruleHash: 'r2' }));
    await store.ruleLife.decide(step({ from: 'active', to: 'retired' }));
    await store.ruleLife.decide(step({ code: 'TST-002' }));
    expect((await store.ruleLife.list('TST-001')).map(({ version }) => version)).toEqual([1, 1, 2, 3]);
    expect((await store.ruleLife.list()).at(-1)).toMatchObject({ number: 5, code: 'TST-002', version: 1 });
    expect((await store.log.verify()).faults).toEqual([]);
  });
});
