import { type CalendarDate, type CommitteeDecision, silentLog, systemClock } from '@erp-audit/core';
import type { ReturnedDecision } from '@erp-audit/reporter';
import { openStore, type Store } from '@erp-audit/store';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDecisionToken, writeDecisionToken, writeMeetingToken } from './decision-token.ts';
import { importDecisions } from './import-decisions.ts';

const KEY = new Uint8Array(32).fill(7);
const BY = { name: '李娜', osUser: 'lina', host: 'office' };
const day = (text: string) => text as CalendarDate;

const server = inject('postgresUrl');
const without = server === undefined ? ' (skipped: no PostgreSQL server)' : '';

describe.skipIf(server === undefined)(`The committee's decisions come back${without}`, () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ url: await freshDatabase(server ?? ''), clock: systemClock, log: silentLog });
  });
  afterAll(() => store.close());

  const take = (lines: readonly ReturnedDecision[], dryRun = false) =>
    importDecisions(lines, { store, key: KEY, by: BY, dryRun });
  const outcomes = async (lines: readonly ReturnedDecision[], dryRun = false) =>
    (await take(lines, dryRun)).map(({ outcome, reason, subject }) => reason ?? `${outcome} ${subject ?? ''}`.trim());
  const lineOf = (token: string, more: Partial<ReturnedDecision> = {}): ReturnedDecision => ({
    ...{ sheet: 'Decisions', line: 2, hidden: false, token, text: 'Merge the groups', owner: 'IT' },
    ...{ due: day('2026-12-04'), state: 'open', outcome: null, rules: ['DUP-001'] },
    ...more,
  });
  const lineAbout = (decision: CommitteeDecision, more: Partial<ReturnedDecision> = {}) => {
    const { text, owner, due, state, outcome } = decision;
    return lineOf(writeDecisionToken(decision, KEY), { text, owner, due, state, outcome, ...more });
  };
  const only = async () => (await store.decisions.list())[0] as CommitteeDecision;

  it('as new ones of their meeting, once, and not at all where it is only tried', async () => {
    const line = lineOf(writeMeetingToken('2026-W47', KEY));
    expect(await outcomes([line], true)).toEqual(['accepted']);
    expect(await store.decisions.list()).toEqual([]);
    expect(await outcomes([line])).toEqual(['accepted D-1']);
    expect(await outcomes([line])).toEqual(['unchanged D-1']);
    expect(await only()).toMatchObject({ week: '2026-W47', owner: 'IT', rules: ['DUP-001'], madeBy: BY });
  });

  it('with what became of them, unless somebody changed them meanwhile or their text', async () => {
    const made = await only();
    expect(await outcomes([lineAbout(made)])).toEqual(['unchanged D-1']);
    expect(await outcomes([lineAbout(made, { text: 'Merge some' })])).toEqual(['decision_text']);
    const done = lineAbout(made, { state: 'done', outcome: 'All merged', due: day('2026-12-11') });
    expect(await outcomes([done])).toEqual(['accepted D-1']);
    expect(await only()).toMatchObject({ state: 'done', outcome: 'All merged', due: '2026-12-11' });
    expect(await outcomes([done])).toEqual(['unchanged D-1']);
    expect(await outcomes([lineAbout(made, { owner: 'Sales' })])).toEqual(['stale_decision']);
    expect((await only()).owner).toBe('IT');
  });

  it('only in rows that this installation made', async () => {
    const token = writeDecisionToken(await only(), KEY);
    const altered = token.replace('D.1.', 'D.2.');
    expect(await outcomes([lineOf(altered), lineOf(''), lineOf('C.2026-W48.xxxxxxxxxxxxxxxxxxxxxx')])).toEqual(
      Array(3).fill('unknown_token'),
    );
    expect(readDecisionToken(writeMeetingToken('2026-W47', KEY), new Uint8Array(32))).toBeUndefined();
    expect(await store.decisions.list()).toHaveLength(1);
  });
});
