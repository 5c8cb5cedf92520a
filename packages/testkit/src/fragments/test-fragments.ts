import type { Source } from '@erp-audit/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalValue, caseStatement, casesOn } from './case-statement.ts';
import { expectedOn, type FragmentCase, type FragmentTable } from './fragment-case.ts';
import { FRAGMENT_TABLES } from './index.ts';

/** Every fragment of the dialect of a source, on its server. */
export function testFragments(open: () => Promise<Source>): void {
  let source: Source;
  beforeAll(async () => {
    source = await open();
  });
  afterAll(() => source?.close());

  describe.each(FRAGMENT_TABLES.map((table) => [table.fragment, table] as const))('%s', (_, table) => {
    test('gives what its truth table says', async (context) => {
      if (table.needs?.(source.dialect) === false) return context.skip('the server cannot do that');
      const { found, expected } = await compareTable(table, source);
      expect(found).toEqual(expected);
      expect(Object.keys(found).length).toBeGreaterThan(0);
    });
  });
}

async function compareTable(table: FragmentTable, source: Source) {
  const found: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  for (const each of casesOn(table, source.dialect)) {
    const statement = caseStatement(each, source.dialect);
    if (statement === undefined) continue;
    found[each.name] = await measured(each, source, statement);
    expected[each.name] = expectedOn(each, source.dialect);
  }
  return { found, expected };
}

/** One statement a case: an error of one must not hide the others. */
async function measured(each: FragmentCase, source: Source, statement: NonNullable<ReturnType<typeof caseStatement>>) {
  try {
    const rows = await source.rows(statement, { label: 'fragments' });
    return canonicalValue(each, rows[0]);
  } catch (error) {
    return `error: ${error instanceof Error ? error.message : String(error)}`;
  }
}
