import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, createMasker, type Evidence, recordGroupOf, silentLog } from '@erp-audit/core';
import { findingKey, type LoggedFinding } from '@erp-audit/demo';
import { auditSource, loadProfile, loadRules, type Rule } from '@erp-audit/engine';
import { REPOSITORY, trialMatching } from '@erp-audit/testkit';
import { parse } from 'yaml';
import { DEMO_CONFIG } from '../../packages/cli/src/demo/demo-config.ts';

const RULES = path.join(REPOSITORY, 'rules');
const masker = createMasker(new TextEncoder().encode('the key of this test'));

/** The shipped rules with what the configuration of the demo sets. */
export function shippedRules(): readonly Rule[] {
  const { rules: configured } = parse(DEMO_CONFIG) as {
    rules: { include: string[]; set: Record<string, Record<string, unknown>> };
  };
  const { rules, issues } = loadRules({
    folders: [{ directory: RULES, name: '' }],
    include: configured.include,
    set: configured.set,
  });
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return rules;
}

/** As findings have it: an identifier that several records share is kept as its keyed hash. */
export function keyAsFound(planted: LoggedFinding): string {
  if (planted.code !== 'DUP-001') return findingKey(planted);
  const [company = '', type = '', value = ''] = planted.key;
  return findingKey({ ...planted, key: [company, type, masker.hash(value)] });
}

/** A group of records that look alike has a key of its own; what was planted names its members. */
function namedMembers(key: readonly string[], evidence: Evidence): readonly string[] {
  const group = recordGroupOf(evidence);
  return group === undefined ? key : [...key.slice(0, 2), ...group.members.map((member) => member.key).toSorted()];
}

export interface AuditResult {
  /** Keys in the order in which they were found. */
  readonly found: readonly string[];
  /** Rule and entity to state and reason. */
  readonly states: ReadonlyMap<string, string>;
}

/** What the rules find in the database of the demo ERP, without any store. */
export async function auditDemo(directory: string, asOf: CalendarDate): Promise<AuditResult> {
  const options = { name: 'erp', schema: 'public', connections: 1, statementTimeoutSeconds: 120, log: silentLog };
  const source = await connector.open('pglite', { directory }, options);
  const found: string[] = [];
  const states = new Map<string, string>();
  try {
    for await (const event of auditSource({
      ...{ source, sourceName: 'erp', profile: loadProfile(path.join(RULES, 'profiles/demo.yaml')) },
      ...{ rules: shippedRules(), asOf, timezone: 'Asia/Shanghai', organisationCountry: 'CN' },
      ...{ usualRecords: new Map(), masker, departmentOf: () => undefined, recordUrlBase: undefined, log: silentLog },
      matching: trialMatching(),
    })) {
      if (event.type === 'defects') {
        const { code, entity } = event.target;
        found.push(
          ...event.defects.map(({ key, evidence }) => findingKey({ code, entity, key: namedMembers(key, evidence) })),
        );
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
