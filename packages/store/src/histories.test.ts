import { addDays, type CalendarDate, type FindingState, findingId, type SeverityBand } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ModelCheck, type ModelFinding, ReferenceModel } from '../fixtures/reference-model.ts';
import {
  actorOf,
  allFindings,
  check,
  defectOf,
  type Place,
  placeOn,
  plannedOf,
  ruleOf,
  specOf,
} from '../fixtures/scenario.ts';
import { checkBalance } from './balance/check-balance.ts';
import type { PlannedTarget, Store } from './store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const engines = ['pglite', ...(postgresUrl === undefined ? [] : ['postgres'])] as ('pglite' | 'postgres')[];
const HISTORIES = Number(process.env['ERP_AUDIT_TEST_HISTORIES'] ?? 25);
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20261121);
const NAMES = ['a', 'b', 'c', 'd'] as const;
const CODES: readonly string[] = ['TST-001', 'TST-002'];
/** The second rule takes its severity from the days since a finding was first seen. */
const AGE_BANDS: readonly (readonly SeverityBand[])[] = [
  [],
  [
    { over: 0, severity: 'medium' },
    { over: 1, severity: 'high' },
    { over: 3, severity: 'critical' },
  ],
];

const modelCheck: fc.Arbitrary<ModelCheck> = fc.record({
  planned: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
  checked: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
  found: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('sales', 'finance'), { noNullPrototype: true }),
  gone: fc.subarray([...NAMES]),
  outside: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...NAMES])),
  ruleHash: fc.oneof(
    { weight: 4, arbitrary: fc.constant('r1' as const) },
    fc.constantFrom('r1' as const, 'r2' as const),
  ),
});
const historyNight = fc.record({
  checks: fc.tuple(modelCheck, modelCheck),
  answers: fc.dictionary(fc.constantFrom(...NAMES), fc.boolean(), { noNullPrototype: true }),
  /** Ends the process after this many rules of the first try; the night is then run again. */
  interruptedAfter: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4, nil: undefined }),
});
type HistoryNight = typeof historyNight extends fc.Arbitrary<infer Value> ? Value : never;

describe.each(engines)('random histories on %s', (kind) => {
  let place: Place;
  let store: Store;
  let histories = 0;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  async function runNight(source: string, asOf: CalendarDate, { checks, interruptedAfter }: HistoryNight) {
    const planned = CODES.flatMap((code, index) => {
      const one = checks[index];
      if (one?.planned !== true) return [];
      const ageBands = AGE_BANDS[index] ?? [];
      const changes = { ruleHash: one.ruleHash, ...(ageBands.length === 0 ? {} : { ageBands }) };
      return [{ one, planned: plannedOf({ source, code, entity: 'customer' }, changes) }];
    });
    // Something of the source is always planned, as a rule that is not watched here.
    const other: PlannedTarget = plannedOf(
      { source, code: 'TST-999', entity: 'customer' },
      { rule: ruleOf('TST-999') },
    );
    const spec = specOf(asOf, [...planned.map((entry) => entry.planned), other]);
    const doOne = (run: Awaited<ReturnType<Store['beginRun']>>, entry: (typeof planned)[number]) => {
      const defects = Object.entries(entry.one.found).map(([name, department]) => defectOf(name, { department }));
      const outcome = entry.one.checked ? {} : ({ state: 'not_checked', reason: 'timeout' } as const);
      const { gone, outside } = entry.one;
      return check(run, { planned: entry.planned, defects, gone, outside, outcome });
    };
    if (interruptedAfter !== undefined) {
      const first = await store.beginRun(spec);
      for (const entry of planned.slice(0, interruptedAfter)) await doOne(first, entry);
    }
    const run = await store.beginRun(spec);
    expect(run.resumed).toBe(interruptedAfter !== undefined);
    for (const entry of planned) if (!run.isComplete(entry.planned)) await doOne(run, entry);
    await check(run, { planned: other, defects: [] });
    await run.finish();
    return run.id;
  }

  async function giveAnswers(source: string, night: number, answers: HistoryNight['answers']) {
    const findings = (await allFindings(store, { source })).filter(({ code }) => code === CODES[0]);
    const responses = findings.flatMap((finding, index) => {
      const fixed = answers[(finding.key[1] ?? '') as (typeof NAMES)[number]];
      if (fixed === undefined) return [];
      const empty = { correctedValue: null, rootCause: null, action: null, plannedDate: null, responsible: null };
      const response = {
        ...empty,
        kind: fixed ? 'fixed' : 'will_fix',
        evidence: null,
        comment: `night ${night}`,
        otherDepartment: null,
      } as const;
      return [{ line: index, findingId: finding.id, revision: finding.revision, response }];
    });
    await store.importResponses({
      fileName: 'x.xlsx',
      fileHash: `${source}/${night}`,
      by: actorOf('wang'),
      responses,
      dryRun: false,
    });
  }

  async function compare(source: string, models: readonly ReferenceModel[]) {
    const kept = await allFindings(store, { source });
    expect(kept.length).toBe(models.reduce((sum, model) => sum + model.findings.size, 0));
    for (const finding of kept) {
      const model = models[CODES.indexOf(finding.code)]?.findings.get(finding.key[1] ?? '');
      const { outside, expired, ...expected } = model as ModelFinding;
      expect(finding.id).toBe(findingId(finding, finding.key));
      expect(finding).toMatchObject(expected);
      expect(finding.dueAt === null).toBe(finding.baseline);
      const history = await store.history(finding.id);
      expect(history.filter(({ type }) => type === 'expired_from_window').length).toBe(expired);
      let state: FindingState | null = null;
      for (const event of history) {
        expect(event.from, `${event.type} of ${finding.key}`).toBe(state);
        state = event.to;
      }
      expect(state).toBe(finding.state);
    }
  }

  /** What the models count as open after a run, by rule and department. */
  const openIn = (models: readonly ReferenceModel[]) => (code: string, department: string) =>
    models[CODES.indexOf(code)]?.openIn(department);

  async function compareBalance(
    source: string,
    from: { readonly run: string | undefined; readonly open: ReadonlyMap<string, number> },
    to: { readonly run: string; readonly models: readonly ReferenceModel[] },
  ) {
    const lines = (await store.balance(from.run, to.run)).filter((line) => line.source === source);
    checkBalance(lines, to.run);
    for (const { code, department, balance } of lines) {
      expect(balance.openAfter).toBe(openIn(to.models)(code, department));
      expect(balance.openBefore).toBe(from.open.get(`${code} ${department}`) ?? 0);
    }
  }

  function openCounts(models: readonly ReferenceModel[]): ReadonlyMap<string, number> {
    const names = CODES.flatMap((code) => ['sales', 'finance'].map((department) => [code, department] as const));
    return new Map(names.map(([code, department]) => [`${code} ${department}`, openIn(models)(code, department) ?? 0]));
  }

  async function liveThrough(nights: readonly HistoryNight[]): Promise<void> {
    histories += 1;
    const source = `source${histories}`;
    const models = CODES.map((_, index) => new ReferenceModel(AGE_BANDS[index]));
    const ends: { run: string | undefined; open: ReadonlyMap<string, number> }[] = [
      { run: undefined, open: new Map() },
    ];
    for (const [index, night] of nights.entries()) {
      const run = await runNight(source, addDays('2026-06-01' as CalendarDate, index), night);
      for (const [at, model] of models.entries()) {
        model.night(addDays('2026-06-01' as CalendarDate, index), night.checks[at] as ModelCheck);
      }
      await compare(source, models);
      for (const from of ends) await compareBalance(source, from, { run, models });
      ends.push({ run, open: openCounts(models) });
      await giveAnswers(source, index, night.answers);
      for (const [name, fixed] of Object.entries(night.answers)) models[0]?.answer(name, fixed);
      await compare(source, models);
    }
  }

  test(`${HISTORIES} of them agree with the laws after every night`, {
    timeout: 60_000 + HISTORIES * 10_000,
  }, async () => {
    const histories = fc.array(historyNight, { minLength: 2, maxLength: 6 });
    await fc.assert(fc.asyncProperty(histories, liveThrough), { numRuns: HISTORIES, seed: SEED });
  });
});
