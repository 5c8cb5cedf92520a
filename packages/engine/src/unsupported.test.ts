import { fileURLToPath } from 'node:url';
import { createPostgresDialect } from '@erp-audit/connector-postgres';
import {
  type CalendarDate,
  createMasker,
  type Dialect,
  type DialectFeature,
  reasonDetailIn,
  renderSql,
  type Source,
  silentLog,
} from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import { auditSource } from './audit-source.ts';
import type { CheckEnvironment } from './define-kind.ts';
import { loadProfile } from './load-profile.ts';
import { loadRules } from './load-rules.ts';
import { type PlannedTarget, planTargets } from './plan-targets.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { rowStatements } from './row-statements.ts';
import { unsupportedDetail } from './unsupported.ts';

const DIRECTORY = fileURLToPath(new URL('../../../rules', import.meta.url));
const profile = loadProfile(`${DIRECTORY}/profiles/demo.yaml`);
const { rules } = loadRules({ folders: [{ directory: DIRECTORY, name: '' }], include: ['**'], set: {} });
const targets = planTargets(rules, profile);
const ASOF = '2026-06-01' as CalendarDate;
const complete = createPostgresDialect();
const LISTS = '/* a list of texts */';

/** A server that lacks a feature; lists of texts can be told in its statements. */
function without(feature?: DialectFeature): Dialect {
  const capabilities = { ...complete.capabilities, ...(feature === undefined ? {} : { [feature]: false }) };
  const marked = (text: ReturnType<Dialect['collectTexts']>) => complete.identifier(`${LISTS}${text.chunks.length}`);
  return { ...complete, capabilities, availableSince: { windows: 'MySQL 8.0' }, collectTexts: marked };
}

function environmentOf(dialect: Dialect): CheckEnvironment {
  const masker = createMasker(new Uint8Array(32));
  const tables = profileTables(profile, dialect, 'UTC');
  return { dialect, tables, masker, model: profileModel(profile), asOf: ASOF, orgUnitParents: async () => new Map() };
}

async function statementsOf({ plan, entity }: PlannedTarget): Promise<readonly string[]> {
  const environment = environmentOf(without());
  const mapped = environment.model.entity(entity);
  if (plan.type === 'skipped' || mapped === undefined) return [];
  const { counts, rows } =
    plan.type === 'set' ? await plan.statements(environment) : rowStatements(mapped, [plan], environment);
  return [counts, rows].map((query) => renderSql(query, environment.dialect).text);
}

/** How a statement shows that it needs the feature; patterns of rows are only suspicions that our side confirms, and the total of rows is not asked for. */
const SIGNS: Readonly<Record<Exclude<DialectFeature, 'regex'>, RegExp>> = {
  namedQueries: /^with /,
  collectTexts: /a list of texts/,
  windows: / over \((?!\))/,
};

describe('a server that lacks a feature', () => {
  test.each(['namedQueries', 'collectTexts', 'windows'] as const)(
    'without %s runs exactly the rules whose statements do without it',
    async (feature) => {
      const dialect = without(feature);
      let needing = 0;
      for (const target of targets) {
        const needs = (await statementsOf(target)).some((text) => SIGNS[feature].test(text));
        const detail = await unsupportedDetail(target, environmentOf(dialect));
        expect([target.rule.code, detail?.split(':')[1]]).toEqual([target.rule.code, needs ? feature : undefined]);
        if (needs) needing += 1;
      }
      expect(needing).toBeGreaterThan(0);
      expect(needing).toBeLessThan(targets.length);
    },
  );

  test('that has all of them runs every rule, and duties need no windows', async () => {
    for (const target of targets) expect(await unsupportedDetail(target, environmentOf(without()))).toBeUndefined();
    const duties = targets.find(({ rule }) => rule.kind === 'segregation-of-duties');
    if (duties === undefined) throw new Error('no rule about duties');
    expect(await unsupportedDetail(duties, environmentOf(without('windows')))).toBeUndefined();
  });

  test('skips such a rule before anything is asked, and says which version has it', async () => {
    const refusing = () => Promise.reject(new Error('a statement was sent'));
    const source = {
      ...{ dialect: without('windows'), consistency: 'snapshot', rows: refusing, planCost: refusing },
    } as unknown as Source;
    const duplicates = rules.filter(({ kind }) => kind === 'unique').slice(0, 1);
    const outcomes: unknown[] = [];
    const request = {
      ...{ source, sourceName: 'erp', profile, rules: duplicates, asOf: ASOF, timezone: 'UTC', log: silentLog },
      ...{ organisationCountry: undefined, usualRecords: new Map(), masker: createMasker(new Uint8Array(32)) },
      ...{ departmentOf: () => undefined, recordUrlBase: undefined },
    };
    for await (const event of auditSource(request)) if (event.type === 'finished') outcomes.push(event.outcome);
    const reasonDetail = 'needs:windows:MySQL 8.0';
    expect(outcomes).not.toEqual([]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ state: 'skipped', reason: 'unsupported', reasonDetail });
    expect(reasonDetailIn('en', reasonDetail)).toBe('window functions need MySQL 8.0 or later');
    expect(reasonDetailIn('zh-CN', reasonDetail)).toBe('窗口函数需要 MySQL 8.0 或更高版本');
    expect(reasonDetailIn('en', 'needs:regex')).toBe('it has no regular expressions');
    expect(reasonDetailIn('en', 'supplier.tax_id')).toBe('supplier.tax_id');
  });
});
