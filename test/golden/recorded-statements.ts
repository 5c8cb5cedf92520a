import path from 'node:path';
import {
  type CalendarDate,
  type CheckOutcome,
  createMasker,
  type Dialect,
  type EntityName,
  renderSql,
  type Source,
  type Sql,
  type SqlValue,
  silentLog,
} from '@erp-audit/core';
import { auditSource, findPresent, listOrgUnits, loadProfile, type Profile, type Rule } from '@erp-audit/engine';
import { REPOSITORY } from '@erp-audit/testkit';

const ASOF = '2026-06-01' as CalendarDate;
const ZONE = 'Asia/Shanghai';

/** A statement as a source is asked it. */
export interface RecordedStatement {
  readonly label: string;
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export interface RecordedRule {
  readonly statements: readonly RecordedStatement[];
  /** Entities that the dialect cannot check, with the reason. */
  readonly skipped: readonly string[];
}

/** A source that takes down what it is asked and holds no rows. */
function recorder(dialect: Dialect): { readonly source: Source; readonly asked: RecordedStatement[] } {
  const asked: RecordedStatement[] = [];
  const record = (query: Sql, label: string) => {
    asked.push({ label, ...renderSql(query, dialect) });
    return [];
  };
  const source: Source = {
    dialect,
    consistency: 'snapshot',
    identity: async () => ({ product: dialect.id, version: '', server: '', database: '', user: '' }),
    rows: async (query, { label }) => record(query, label),
    async *stream(query, { label }) {
      yield record(query, label);
    },
    planCost: async () => undefined,
    writeAbilities: async () => [],
    catalogue: async () => [],
    close: async () => {},
  };
  return { source, asked };
}

const DEMO: Profile = loadProfile(path.join(REPOSITORY, 'rules/profiles/demo.yaml'));

/** What a run asks a source when it checks one rule, on the demo ERP where no other is given. */
export async function recordRule(dialect: Dialect, rule: Rule, profile: Profile = DEMO): Promise<RecordedRule> {
  const { source, asked } = recorder(dialect);
  const outcomes: CheckOutcome[] = [];
  const events = auditSource({
    ...{ source, sourceName: 'erp', profile, rules: [rule], asOf: ASOF, timezone: ZONE },
    ...{ organisationCountry: 'CN', usualRecords: new Map(), log: silentLog, routesByOrgUnit: true },
    ...{ masker: createMasker(new TextEncoder().encode('goldens')), departmentOf: () => undefined },
    ...{ recordUrlBase: undefined, asksCreators: true },
  });
  for await (const event of events) if (event.type === 'finished') outcomes.push(event.outcome);
  return {
    statements: asked.filter(({ label }) => !isShared(label)),
    skipped: outcomes
      .filter(({ state }) => state !== 'checked')
      .map(({ entity, state, reason, reasonDetail }) => `${entity}: ${state}, ${reason} ${reasonDetail}`),
  };
}

/** What is asked once for all rules. */
function isShared(label: string): boolean {
  return /^(self-test|creator|created) /.test(label);
}

/**
 * What a run asks whatever the rules are: the self-test of each entity, who created records and how many, which records
 * are still there, the units.
 */
export async function recordShared(
  dialect: Dialect,
  rules: readonly Rule[],
  mapping: Profile = DEMO,
): Promise<readonly RecordedStatement[]> {
  const { source, asked } = recorder(dialect);
  for (const name of Object.keys(mapping.entities) as EntityName[]) {
    const parts = mapping.entities[name]?.key.length ?? 1;
    const keys = [['1', ...Array.from({ length: parts }, () => "A'1")]];
    await findPresent(source, mapping, name, keys).catch(unlessFeatureIsMissing);
  }
  await listOrgUnits(source, mapping);
  const present = [...asked];
  asked.length = 0;
  const events = auditSource({
    ...{ source, sourceName: 'erp', profile: mapping, rules, asOf: ASOF, timezone: ZONE },
    ...{ organisationCountry: 'CN', usualRecords: new Map(), log: silentLog, routesByOrgUnit: true },
    ...{ masker: createMasker(new TextEncoder().encode('goldens')), departmentOf: () => undefined },
    ...{ recordUrlBase: undefined, asksCreators: true },
  });
  for await (const event of events)
    if (event.type === 'restarted') throw new Error('a run over no rows restarts nothing');
  return [...asked.filter(({ label }) => isShared(label)), ...present];
}

/** An old server has no findings of records that it cannot read. */
function unlessFeatureIsMissing(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'MissingFeature') throw error;
}
