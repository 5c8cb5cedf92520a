import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { DialectId } from '@erp-audit/core';
import type { Rule } from '@erp-audit/engine';
import { DIALECT_FORMS } from '@erp-audit/testkit';
import { describe, expect, test } from 'vitest';
import { shippedRules } from '../demo/audit-demo.ts';
import { recordFragments } from './fragment-statements.ts';
import { digestOf, goldenText, type Recorded } from './golden-text.ts';
import { notationOf } from './notation.ts';
import { type RecordedStatement, recordRule, recordShared } from './recorded-statements.ts';

const FOLDER = import.meta.dirname;
/** Dialects of which no server, or not every version, is at hand. */
const REVIEWED = ['mysql', 'mssql', 'oracle'] as const;
/** The rule whose statements are kept as they are sent. */
const WHOLE = 'OPN-001';
const rules = shippedRules();

const formsOf = (id: DialectId) => DIALECT_FORMS.filter(({ dialect }) => dialect.id === id);

/** Statements in short, with the digests of the whole ones. */
function recordedIn(form: string, short: readonly RecordedStatement[], whole: readonly RecordedStatement[]): Recorded {
  expect(short.map(({ label }) => label)).toEqual(whole.map(({ label }) => label));
  return { form, statements: short, digests: whole.map(digestOf), notes: [] };
}

async function ruleGolden(id: DialectId, rule: Rule): Promise<string> {
  const recorded: Recorded[] = [];
  for (const { name, dialect } of formsOf(id)) {
    const whole = await recordRule(dialect, rule);
    const short = await recordRule(notationOf(dialect), rule);
    recorded.push({ ...recordedIn(name, short.statements, whole.statements), notes: whole.skipped });
  }
  return goldenText(`${rule.code} ${rule.title.en}`, recorded);
}

async function sharedGolden(id: DialectId): Promise<string> {
  const recorded: Recorded[] = [];
  for (const { name, dialect } of formsOf(id)) {
    const [short, whole] = [await recordShared(notationOf(dialect), rules), await recordShared(dialect, rules)];
    recorded.push(recordedIn(name, short, whole));
  }
  return goldenText('What a run asks whatever the rules are', recorded);
}

function fragmentsGolden(id: DialectId): string {
  const recorded = formsOf(id).map(({ name, dialect }): Recorded => {
    const { fragments, missing } = recordFragments(dialect);
    return { form: name, statements: fragments.map(({ statement }) => statement), notes: missing };
  });
  return goldenText('Every fragment, in full', recorded);
}

async function wholeGolden(id: DialectId): Promise<string> {
  const rule = rules.find(({ code }) => code === WHOLE);
  if (rule === undefined) throw new Error(`${WHOLE} is shipped`);
  const recorded: Recorded[] = [];
  for (const { name, dialect } of formsOf(id)) {
    recorded.push({ form: name, statements: (await recordRule(dialect, rule)).statements, notes: [] });
  }
  return goldenText(`${WHOLE} as it is sent`, recorded);
}

// Written anew after a change that was meant: npx vitest run --config test/vitest.config.ts test/golden -u
describe.each(REVIEWED)('reviewed statements in %s', (id) => {
  const isAsReviewed = (text: string, name: string) =>
    expect(text).toMatchFileSnapshot(path.join(FOLDER, id, `${name}.sql`));

  test('every fragment is written as reviewed', () => isAsReviewed(fragmentsGolden(id), 'fragments'));

  test.each(rules.map((rule) => [rule.code, rule] as const))('%s is asked as reviewed', async (code, rule) =>
    isAsReviewed(await ruleGolden(id, rule), code),
  );

  test('what a run asks besides is as reviewed', async () => isAsReviewed(await sharedGolden(id), 'shared'));

  test('a rule in full is as reviewed', async () => isAsReviewed(await wholeGolden(id), `${WHOLE} in full`));

  test('there is no golden of a rule that is gone', () => {
    const names = [...rules.map(({ code }) => code), 'fragments', 'shared', `${WHOLE} in full`].map(
      (name) => `${name}.sql`,
    );
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.startsWith(`${id}${path.sep}`),
    );
    expect(names).toEqual(expect.arrayContaining(files.map((file) => path.basename(file))));
  });
});
