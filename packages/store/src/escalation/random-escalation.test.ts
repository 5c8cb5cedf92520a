import {
  addDays,
  type CalendarDate,
  type CheckTarget,
  type EscalationPolicy,
  escalationRank,
  type Finding,
  SEVERITIES,
  type Severity,
  silentLog,
  workingCalendar,
} from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import { isOpen, type KnownFinding, wantedLevel } from '../../fixtures/escalation-model.ts';
import {
  actorOf,
  allFindings,
  clock,
  defectOf,
  night,
  type Place,
  placeOn,
  plannedOf,
} from '../../fixtures/scenario.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const HISTORIES = Number(process.env['ERP_AUDIT_TEST_HISTORIES'] ?? 4);
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20261121);
const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
const SECOND_NAMES = ['x', 'y'] as const;
const START = '2026-09-14' as CalendarDate;

const calendar = workingCalendar({
  weekend: [6, 7],
  holidays: Array.from({ length: 7 }, (_, index) => addDays('2026-10-01' as CalendarDate, index)),
  workdays: ['2026-09-20' as CalendarDate, '2026-10-10' as CalendarDate],
  knownUntil: null,
});
const policy: EscalationPolicy = {
  keyUserAfterShare: 0.4,
  supportWhenMoreThan: 2,
  consultantAfterDays: 3,
  committeeAfterDays: 4,
  sameCauseTimes: 2,
  direct: [{ code: 'TST-002', severity: 'low' }],
};

const oneNight = fc.record({
  days: fc.integer({ min: 1, max: 6 }),
  found: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(...SEVERITIES), { noNullPrototype: true }),
  second: fc.dictionary(fc.constantFrom(...SECOND_NAMES), fc.constantFrom('critical', 'low'), {
    noNullPrototype: true,
  }),
  answers: fc.dictionary(
    fc.constantFrom(...NAMES, ...SECOND_NAMES),
    fc.record({ fixed: fc.boolean(), cause: fc.constantFrom('interface', 'bypass', null) }),
    { noNullPrototype: true },
  ),
});
type Night = typeof oneNight extends fc.Arbitrary<infer Value> ? Value : never;

/** What is remembered of a history between its nights. */
interface Remembered {
  readonly levels: Map<string, Pick<KnownFinding, 'level' | 'since'>>;
  readonly causes: Map<string, KnownFinding['causes']>;
}

describe.each(ONE_ENGINE)('escalation of random histories on %s', (kind) => {
  let place: Place;
  let store: Store;
  let histories = 0;
  const reasons = new Set<unknown>();
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await openStore({ url: place.url, clock, log: silentLog, calendar });
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  async function giveAnswers(source: string, number: number, answers: Night['answers'], { causes }: Remembered) {
    const open = (await allFindings(store, { source })).filter(({ state }) => isOpen(state));
    const responses = open.flatMap((finding, line) => {
      const given = answers[(finding.key[1] ?? '') as keyof typeof answers];
      if (given === undefined) return [];
      const none = { correctedValue: null, action: null, plannedDate: null, responsible: null, evidence: null };
      const kind = given.fixed ? ('fixed' as const) : ('will_fix' as const);
      const response = { ...none, kind, rootCause: given.cause, comment: `night ${number}`, otherDepartment: null };
      const answered = given.cause === null ? [] : [{ cause: given.cause, revision: finding.revision }];
      causes.set(finding.id, [...(causes.get(finding.id) ?? []), ...answered]);
      return [{ line, findingId: finding.id, revision: finding.revision, response }];
    });
    const file = { fileName: 'x.xlsx', fileHash: `${source}/${number}`, by: actorOf('wang') };
    expect((await store.importResponses({ ...file, responses, dryRun: false })).rejected).toEqual([]);
  }

  /** Compares one finding after a run with what its own history says. */
  async function compare(
    finding: Finding,
    kept: readonly Finding[],
    asOf: CalendarDate,
    { levels, causes }: Remembered,
  ) {
    const history = await store.history(finding.id);
    const hasEnded = history.some((event) => event.asOf === asOf && !isOpen(event.to));
    const before = (hasEnded ? undefined : levels.get(finding.id)) ?? { level: 0, since: undefined };
    const others = kept.filter(({ code, state }) => code === finding.code && isOpen(state)).length;
    const known = { finding, history, causes: causes.get(finding.id) ?? [], others, ...before };
    const wanted = wantedLevel(known, asOf, policy, calendar);
    const shown = `${finding.key} ${finding.severity} ${finding.state} due ${finding.dueAt} on ${asOf}`;
    expect(escalationRank(finding.escalation), shown).toBe(wanted);
    const raised = history.filter(({ type, asOf: day }) => type === 'escalated' && day === asOf);
    expect(raised.length, shown).toBe(wanted > before.level ? 1 : 0);
    for (const { details } of raised) reasons.add(details['why']);
    levels.set(finding.id, { level: wanted, since: wanted > before.level ? asOf : before.since });
  }

  function nightChecks(targets: readonly CheckTarget[], { found, second }: Pick<Night, 'found' | 'second'>) {
    const department = `department${histories}`;
    const defects = (records: Readonly<Record<string, Severity>>) =>
      Object.entries(records).map(([name, severity]) => defectOf(name, { severity }));
    return targets.map((target, index) => ({
      planned: plannedOf(target, { department }),
      defects: defects(index === 0 ? found : second),
    }));
  }

  async function liveThrough(nights: readonly Night[]): Promise<void> {
    histories += 1;
    const source = `source${histories}`;
    const targets = ['TST-001', 'TST-002'].map((code) => ({ source, code, entity: 'customer' as const }));
    const remembered: Remembered = { levels: new Map(), causes: new Map() };
    await night(store, addDays(START, -1), nightChecks(targets, { found: {}, second: {} }), { escalation: policy });
    let asOf = START;
    for (const [number, one] of nights.entries()) {
      await night(store, asOf, nightChecks(targets, one), { escalation: policy });
      const kept = await allFindings(store, { source });
      for (const finding of kept) await compare(finding, kept, asOf, remembered);
      await giveAnswers(source, number, one.answers, remembered);
      asOf = addDays(asOf, one.days);
    }
  }

  test(`${HISTORIES} of them go up as one would work it out finding by finding`, {
    timeout: 120_000 + HISTORIES * 30_000,
  }, async () => {
    const nights = fc.array(oneNight, { minLength: 5, maxLength: 9 });
    await fc.assert(fc.asyncProperty(nights, liveThrough), { numRuns: HISTORIES, seed: SEED, endOnFailure: true });
    // Histories in which nothing goes up would prove nothing.
    expect(reasons.size, [...reasons].join(', ')).toBeGreaterThan(2);
  });
});
