import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import { createMasker, parseCalendarDate, silentLog } from '@erp-audit/core';
import {
  applySecondNight,
  applyThirdNight,
  createDemoErp,
  defectKey,
  type NightTruth,
  type PlantedDefect,
} from '@erp-audit/demo';
import { auditSource, loadProfile, loadRules } from '@erp-audit/engine';
import { REPOSITORY } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const RULES = path.join(REPOSITORY, 'rules');
const masker = createMasker(new TextEncoder().encode('the key of this test'));

/** As the findings have it: an identifier that several records share is kept as its keyed hash. */
function findingKey(planted: PlantedDefect): string {
  if (planted.code !== 'DUP-001') return defectKey(planted);
  const [company = '', type = '', value = ''] = planted.key;
  return defectKey({ ...planted, key: [company, type, masker.hash(value)] });
}

interface NightResult {
  readonly found: readonly string[];
  readonly states: ReadonlyMap<string, string>;
}

async function audit(directory: string, night: NightTruth): Promise<NightResult> {
  const { rules, issues } = loadRules({ folders: [{ directory: RULES, name: '' }], include: ['**'] });
  expect(issues).toEqual([]);
  const asOf = parseCalendarDate(night.asOf);
  if (asOf === undefined) throw new RangeError(night.asOf);
  const source = await connector.open(
    'pglite',
    { directory },
    {
      name: 'erp',
      schema: 'public',
      connections: 1,
      statementTimeoutSeconds: 60,
      log: silentLog,
    },
  );
  const found: string[] = [];
  const states = new Map<string, string>();
  try {
    for await (const event of auditSource({
      source,
      sourceName: 'erp',
      profile: loadProfile(path.join(RULES, 'profiles/demo.yaml')),
      rules,
      asOf,
      timezone: 'Asia/Shanghai',
      organisationCountry: 'CN',
      usualRecords: new Map(),
      masker,
      departmentOf: () => undefined,
      recordUrlBase: undefined,
      log: silentLog,
    })) {
      if (event.type === 'defects') {
        const { code, entity } = event.target;
        found.push(...event.defects.map(({ key }) => defectKey({ code, entity, key })));
      }
      if (event.type === 'finished') {
        const { code, entity } = event.target;
        states.set(`${code} ${entity}`, `${event.outcome.state} ${event.outcome.reason ?? ''}`.trim());
      }
    }
  } finally {
    await source.close();
  }
  return { found, states };
}

describe('the rules on the demo ERP', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'demo-truth-'));
  const directory = path.join(root, 'erp');
  const nights: { readonly truth: NightTruth; readonly result: NightResult }[] = [];

  beforeAll(async () => {
    for (const live of [createDemoErp, applySecondNight, applyThirdNight]) {
      const { truth } = await live({ directory });
      nights.push({ truth, result: await audit(directory, truth) });
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function night(index: number): (typeof nights)[number] {
    const one = nights[index];
    if (one === undefined) throw new RangeError(`night ${index}`);
    return one;
  }

  it.each([0, 1, 2])('are all checked on night %i', (index) => {
    const unchecked = [...night(index).result.states].filter(([, state]) => state !== 'checked');
    expect(unchecked).toEqual([]);
  });

  it.each([0, 1, 2])('find exactly what was planted on night %i, and each once', (index) => {
    const { truth, result } = night(index);
    const planted = new Map(truth.defects.map((defect) => [findingKey(defect), defect]));
    const found = new Set(result.found);
    expect(found.size).toBe(result.found.length);
    const missed = [...planted]
      .filter(([key]) => !found.has(key))
      .map(([, { code, key, how }]) => ({ code, key, how }));
    const invented = [...found].filter((key) => !planted.has(key));
    expect({ missed, invented }).toEqual({ missed: [], invented: [] });
  });

  it('pass over every near miss', () => {
    const { truth, result } = night(0);
    const found = new Set(result.found);
    expect(truth.nearMisses.filter((miss) => found.has(findingKey(miss))).map(({ how }) => how)).toEqual([]);
    expect(truth.nearMisses.length).toBeGreaterThan(25);
  });
});
