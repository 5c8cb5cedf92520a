import type { Log } from '@erp-audit/core';
import { type CaseResult, type Rule, testRule } from '@erp-audit/engine';
import { withTrialMatching } from '../matching/with-trial-matching.ts';
import { resolveConnector } from '../project/resolve-connector.ts';

/** The cases of one rule. */
export interface RuleTestResult {
  readonly rule: Rule;
  readonly cases: readonly CaseResult[];
}

/** Runs the cases that lie beside the rules on an embedded database in memory. */
export async function testRules(
  rules: readonly Rule[],
  configDirectory: string,
  log: Log,
): Promise<readonly RuleTestResult[]> {
  const connector = await resolveConnector('pglite', configDirectory);
  const source = await connector.open(
    'pglite',
    { memory: true },
    {
      name: 'test',
      schema: undefined,
      connections: 1,
      statementTimeoutSeconds: 60,
      log,
    },
  );
  try {
    const results: RuleTestResult[] = [];
    return await withTrialMatching({}, async (matching) => {
      for (const rule of rules) results.push({ rule, cases: await testRule(rule, source, { matching }) });
      return results;
    });
  } finally {
    await source.close();
  }
}
