import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '@erp-audit/core';
import { type CaseResult, type Rule, testRule } from '@erp-audit/engine';
import { resolveConnector } from './resolve-connector.ts';

/** The cases of one rule. */
export interface RuleTestResult {
  readonly rule: Rule;
  readonly cases: readonly CaseResult[];
}

/** Runs the cases that lie beside the rules on an empty embedded database that is thrown away afterwards. */
export async function testRules(
  rules: readonly Rule[],
  configDirectory: string,
  log: Log,
): Promise<readonly RuleTestResult[]> {
  const connector = await resolveConnector('pglite', configDirectory);
  const directory = await mkdtemp(join(tmpdir(), 'erp-audit-rules-test-'));
  try {
    const source = await connector.open('pglite', join(directory, 'database'), {
      name: 'test',
      schema: undefined,
      connections: 1,
      statementTimeoutSeconds: 60,
      log,
    });
    try {
      const results: RuleTestResult[] = [];
      for (const rule of rules) results.push({ rule, cases: await testRule(rule, source) });
      return results;
    } finally {
      await source.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
