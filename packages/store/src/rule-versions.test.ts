import { type RuleDescription, silentLog } from '@erp-audit/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, night, type Place, placeOn, plannedOf } from '../fixtures/scenario.ts';
import { connect } from './database/connect.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { storeOn } from './open-store.ts';
import type { PlannedTarget, Store } from './store.ts';

const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });

/** The rule as a loader gives it: with its files and parameters beside what describes it. */
function loadedFrom(directory: string, changes: Partial<RuleDescription> = {}): PlannedTarget {
  const files = { file: `${directory}/rule.yaml`, testFile: `${directory}/rule.test.yaml`, params: { days: 3 } };
  return { ...planned, rule: { ...planned.rule, ...changes, ...files } as RuleDescription };
}

describe('the kept versions of a rule', () => {
  let place: Place;
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    place = await placeOn('pglite', () => Promise.reject(new Error('not needed')));
    database = await connect({ url: place.url, clock, log: silentLog });
    await migrate(database);
    store = storeOn(database);
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });
  const versions = () =>
    database.rows<{ text: string; description: RuleDescription }>(
      'select cast(description as text) as text, description from audit_rule_versions order by first_run',
    );

  test('hold what describes it and no place on a disk; an installation that moved makes no new version', async () => {
    await night(store, '2026-06-01', [{ planned: loadedFrom('/opt/first'), defects: [] }]);
    await night(store, '2026-06-02', [{ planned: loadedFrom('/srv/second'), defects: [] }]);
    const kept = await versions();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.description).toMatchObject({ code: 'TST-001', title: planned.rule.title });
    expect(kept[0]?.text).not.toMatch(/opt|srv|yaml|params/);
  });

  test('grow by one when its words change', async () => {
    const title = { en: 'Another title', 'zh-CN': '另一个标题' };
    await night(store, '2026-06-03', [{ planned: loadedFrom('/opt/first', { title }), defects: [] }]);
    expect((await versions()).map(({ description }) => description.title)).toEqual([planned.rule.title, title]);
  });
});
