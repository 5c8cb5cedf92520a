import { type KeptScopeGroup, type RuleDefinition, silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { definitionOf } from '../../fixtures/definition.ts';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import {
  actorOf,
  check,
  defectOf,
  findingOf,
  night,
  outcomeOf,
  type Place,
  placeOn,
  plannedOf,
  specOf,
} from '../../fixtures/scenario.ts';
import type { PlannedTarget, RunSpec, Store } from '../store.ts';

const postgresUrl = inject('postgresUrl');

/** A target whose definition, and hashes, follow from a limit. */
function limited(maxAgeDays: number, changes: Partial<RuleDefinition['rule']> = {}, code = 'TST-001'): PlannedTarget {
  const definition = definitionOf({ params: { maxAgeDays }, ...changes }, code);
  return plannedOf(
    { source: 'erp', code, entity: 'customer' },
    { rule: definition.rule, definition, ruleHash: `limit ${maxAgeDays}` },
  );
}

const BY = { by: actorOf('Wang'), askedSources: ['erp'], configuredSources: ['erp'] };

describe.each(ONE_ENGINE)('what a run keeps on %s', (kind) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await placeOn(kind, () => freshDatabase(postgresUrl ?? ''));
    store = await place.open(silentLog);
  });
  afterEach(async () => {
    await store.close();
    place.remove();
  });
  const nightOf = (asOf: string, planned: readonly PlannedTarget[], names: string[], changes: Partial<RunSpec> = {}) =>
    night(
      store,
      asOf,
      planned.map((target, index) => ({
        planned: target,
        defects: index === 0 ? names.map((name) => defectOf(name)) : [],
      })),
      { ...BY, ...changes },
    );

  test('the first sight of a rule is no change, the same again neither', async () => {
    await nightOf('2026-06-01', [limited(30)], ['a']);
    const { run } = await nightOf('2026-06-02', [limited(30)], ['a']);
    expect(await store.ruleChanges.between(undefined, run.id)).toEqual([]);
  });

  test('a higher limit is a weaker rule, with what was open before and after, and an entry of the log', async () => {
    const first = await nightOf('2026-06-01', [limited(30)], ['a', 'b', 'c']);
    const second = await nightOf('2026-06-02', [limited(60)], ['a']);
    const third = await nightOf('2026-06-03', [limited(60)], ['a', 'd']);
    const change = {
      ...{ runId: second.run.id, source: 'erp', code: 'TST-001', entity: 'customer', kind: 'parameter' },
      ...{ name: 'maxAgeDays', before: '30', after: '60', weaker: true, openBefore: 3, openAfter: 1 },
    };
    expect(await store.ruleChanges.between(first.run.id, third.run.id)).toEqual([change]);
    expect(await store.ruleChanges.between(second.run.id, third.run.id)).toEqual([]);
    const entries = [];
    for await (const batch of store.log.entries({ kinds: ['rule_changed'] })) entries.push(...batch);
    expect(entries).toMatchObject([
      {
        by: actorOf('Wang'),
        subject: 'TST-001',
        runId: second.run.id,
        body: { before: '30', after: '60', openBefore: 3 },
      },
    ]);
    expect((await store.log.verify()).faultCount).toBe(0);
  });

  test('a change that a run saw which never ended is told once, by that run', async () => {
    const first = await nightOf('2026-06-01', [limited(30)], ['a']);
    const broken = await store.beginRun(specOf('2026-06-02', [limited(60)], BY));
    await store.close();
    store = await place.open(silentLog);
    const { run } = await nightOf('2026-06-03', [limited(60)], ['a']);
    const changes = await store.ruleChanges.between(first.run.id, run.id);
    expect(changes.map(({ runId }) => runId)).toEqual([broken.id]);
    expect(changes[0]).toMatchObject({ openBefore: 1, openAfter: 1 });
  });

  test('a rule that is no longer included, retired, or back again is a change; a run of single rules says nothing', async () => {
    const other = limited(30, {}, 'TST-002');
    const first = await nightOf('2026-06-01', [limited(30), other], ['a']);
    await nightOf('2026-06-02', [limited(30)], ['a'], { partial: true });
    await nightOf('2026-06-03', [limited(30)], ['a']);
    await nightOf('2026-06-04', [limited(30), other], ['a']);
    const notRun = [{ source: 'erp', code: 'TST-002', status: 'retired' as const }];
    await nightOf('2026-06-05', [limited(30)], ['a'], { notRun });
    const last = await nightOf('2026-06-06', [limited(30)], ['a'], { notRun });
    const changes = await store.ruleChanges.between(first.run.id, last.run.id);
    expect(changes.map(({ code, kind: what, before, after, weaker }) => [code, what, before, after, weaker])).toEqual([
      ['TST-002', 'excluded', 'used', 'excluded', true],
      ['TST-002', 'excluded', 'excluded', 'active', false],
      ['TST-002', 'status', 'used', 'retired', true],
    ]);
  });

  test('the last rule of a source and a source that is gone are changes too', async () => {
    const first = await nightOf('2026-06-01', [limited(30)], ['a']);
    const empty = await store.beginRun(specOf('2026-06-02', [], BY));
    await empty.finish();
    const [change] = await store.ruleChanges.between(first.run.id, empty.id);
    expect(change).toMatchObject({ kind: 'excluded', weaker: true, openBefore: 1 });
    await nightOf('2026-06-03', [limited(30)], ['a']);
    const other = plannedOf({ source: 'crm', code: 'TST-003', entity: 'customer' });
    const { run } = await nightOf('2026-06-04', [other], [], { askedSources: ['crm'], configuredSources: ['crm'] });
    const changes = await store.ruleChanges.between(empty.id, run.id);
    expect(changes.map(({ source, after }) => [source, after])).toEqual([
      ['erp', 'active'],
      ['erp', 'excluded'],
    ]);
  });

  test('a dry run changes nothing and says nothing', async () => {
    const first = await nightOf('2026-06-01', [limited(30)], ['a']);
    await nightOf('2026-06-02', [limited(90)], [], { dryRun: true });
    const last = await nightOf('2026-06-03', [limited(30)], ['a']);
    expect(await store.ruleChanges.between(first.run.id, last.run.id)).toEqual([]);
  });

  test('records in scope come back by department and company; those that name nobody count for the department of the rule', async () => {
    const planned = limited(30);
    const run = await store.beginRun(specOf('2026-06-01', [planned], BY));
    const inScopeBy = [
      { department: undefined, company: '1', count: 600, notEvaluable: 1 },
      { department: 'sales', company: '1', count: 100, notEvaluable: 0 },
      { department: 'it', company: null, count: 300, notEvaluable: 2 },
    ];
    await check(run, { planned, defects: [], outcome: { inScope: 1_000, notEvaluable: 3, inScopeBy } });
    await run.finish();
    const kept: readonly KeptScopeGroup[] = [
      { department: 'it', company: null, count: 300, notEvaluable: 2 },
      { department: 'sales', company: '1', count: 700, notEvaluable: 1 },
    ];
    expect((await store.run(run.id))?.results[0]?.inScopeBy).toEqual(kept);
    expect((await store.latestResults(run.id))[0]?.inScopeBy).toEqual(kept);
  });

  test('groups that do not sum up to the scope are our bug, not a number in a report', async () => {
    const planned = limited(30);
    const run = await store.beginRun(specOf('2026-06-01', [planned], BY));
    const outcome = outcomeOf(planned, 0, {
      inScope: 10,
      inScopeBy: [{ department: 'it', company: null, count: 9, notEvaluable: 0 }],
    });
    await expect(run.complete(planned, outcome)).rejects.toMatchObject({ code: 'INTERNAL_BUG' });
  });

  test('statements and definitions are kept once, and every run says which were its own', async () => {
    const planned = limited(30);
    const statements = [
      { name: 'counts', text: 'select count(*) from t where day < $1', values: ['2026-06-01'] },
      { name: 'rows', text: 'select * from t where day < $1', values: ['2026-06-01'] },
    ] as const;
    const runs: string[] = [];
    for (const asOf of ['2026-06-01', '2026-06-02']) {
      const run = await store.beginRun(specOf(asOf, [planned], BY));
      await run.complete(planned, outcomeOf(planned, 0), statements);
      await run.finish();
      runs.push(run.id);
    }
    const [first, second] = await Promise.all(runs.map((run) => store.evidence.targets(run)));
    expect(first).toEqual(second);
    const [target] = first ?? [];
    expect(await store.evidence.definition(target?.definition ?? '')).toEqual(planned.definition);
    expect(target?.statements.map(({ name }) => name)).toEqual(['counts', 'rows']);
    const { name: _, ...counts } = statements[0];
    expect(await store.evidence.statement(target?.statements[0]?.hash ?? '')).toEqual(counts);
  });

  test('what rules share is kept for each of them, also where the first of them could not be kept', async () => {
    const targets = ['TST-001', 'TST-002', 'TST-003'].map((code) => limited(30, {}, code));
    const shared = { name: 'rows', text: 'select a, b, c from t', values: [] } as const;
    const run = await store.beginRun(specOf('2026-06-01', targets, BY));
    const [first, ...others] = targets as [PlannedTarget, ...PlannedTarget[]];
    await expect(run.complete(first, outcomeOf(first, 7), [shared])).rejects.toMatchObject({ code: 'INTERNAL_BUG' });
    for (const planned of [...others, first]) await run.complete(planned, outcomeOf(planned, 0), [shared]);
    await run.finish();
    const asked = (await store.evidence.targets(run.id)).map(({ statements }) => statements);
    const hash = asked[0]?.[0]?.hash ?? '';
    expect(asked).toEqual([[{ name: 'rows', hash }], [{ name: 'rows', hash }], [{ name: 'rows', hash }]]);
    expect(await store.evidence.statement(hash)).toEqual({ text: shared.text, values: [] });
  });

  test('findings are told as they stood at the end of a run, whatever became of them later', async () => {
    const planned = limited(30);
    const first = await nightOf('2026-06-01', [planned], ['a', 'b']);
    const second = await nightOf('2026-06-02', [planned], ['a']);
    await nightOf('2026-06-03', [planned], ['c']);
    const then = async (fromRun: string, toRun: string) => {
      const all: [string, string, string[]][] = [];
      for await (const batch of store.evidence.findingsThen({ fromRun, toRun }))
        for (const { finding, state, history } of batch)
          all.push([finding.key[1] ?? '', state, history.map(({ type }) => type)]);
      return all.toSorted();
    };
    expect(await then(first.run.id, first.run.id)).toEqual([
      ['a', 'open', ['baseline']],
      ['b', 'open', ['baseline']],
    ]);
    expect(await then(second.run.id, second.run.id)).toEqual([
      ['a', 'open', ['baseline']],
      ['b', 'resolved', ['baseline', 'resolved']],
    ]);
    const finding = await findingOf(store, planned, 'b');
    expect((await store.evidence.runsOf(finding.id)).map(({ asOf }) => asOf)).toEqual([
      '2026-06-01',
      '2026-06-02',
      '2026-06-03',
    ]);
  });
});
