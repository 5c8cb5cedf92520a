import { DIALECT_FORMS, type DialectForm } from '@erp-audit/testkit';
import { describe, expect, test } from 'vitest';
import { shippedRules } from '../demo/audit-demo.ts';
import { recordFragments } from './fragment-statements.ts';
import { type GrammarId, grammarFaults } from './grammar.ts';
import { lightDialect } from './light-dialect.ts';
import { type RecordedStatement, recordRule } from './recorded-statements.ts';
import { VENDOR_RULES } from './vendor-rules.ts';

const rules = shippedRules();

/** What the grammar of version 1.1.0 does not know, though the vendor has it. */
const GRAMMAR_GAPS: Readonly<Record<GrammarId, readonly RegExp[]>> = {
  mysql: [],
  mssql: [],
  // JSON came with 12.1 and 12.2, after the manual that this grammar was written from.
  oracle: [/\bjson_arrayagg\(/i, /\bjson_table\(/i],
};

/** Old versions replace one character at a time; the grammar takes minutes for a hundred replacements within each other. */
const TOO_DEEP = /(?:replace\(){20}/i;

/**
 * Forms of which whole statements are read by a grammar. Those of MySQL and Oracle take seconds to minutes for one: of
 * these they read fragments, another parser reads the whole (`whole-statements.test.ts`), and the manual's rules below
 * are looked for in every statement.
 */
const WHOLE_FORMS = ['mssql-2022'];

const BROKEN: Readonly<Record<GrammarId, readonly string[]>> = {
  mssql: [
    'select top (5) from t',
    'select a from t where (a = 1',
    'select cast(a nvarchar(10)) from t',
    'select a, from t',
    'select case when a = 1 then 2 from t',
    'select a from (select b from t) group order by a',
  ],
  oracle: [
    'select a from t where (a = 1',
    'select cast(a varchar2(10)) from t',
    'select a, from t',
    'select case when a = 1 then 2 from t',
    'select upper(a from t',
    'select a from t where a in (1, 2',
  ],
  mysql: [
    'select a from',
    'select a from t where (a = 1',
    'select cast(a char) from t',
    'select a, from t',
    'select case when a = 1 then 2 from t',
  ],
};

const isGrammar = (id: string): id is GrammarId => id in GRAMMAR_GAPS;
const reviewed = DIALECT_FORMS.filter(({ dialect }) => isGrammar(dialect.id));
const grammarOf = ({ dialect }: DialectForm): GrammarId => dialect.id as GrammarId;

/** Each text once: many forms write the same. */
function distinct(texts: readonly (readonly [name: string, text: string])[]): readonly (readonly [string, string])[] {
  return [...new Map(texts.map((each) => [each[1], each])).values()];
}

function faultsOf(id: GrammarId, texts: readonly (readonly [string, string])[]): Record<string, readonly string[]> {
  const gaps = [TOO_DEEP, ...GRAMMAR_GAPS[id]];
  const read = distinct(texts).filter(([, text]) => !gaps.some((gap) => gap.test(text)));
  expect(read.length).toBeGreaterThan(0);
  const faults = read.map(([name, text]) => [name, grammarFaults(text, id)] as const);
  return Object.fromEntries(faults.filter(([, found]) => found.length > 0));
}

describe.each(Object.keys(GRAMMAR_GAPS) as GrammarId[])('the grammar of others for %s', (id) => {
  test('reads every fragment of every version', () => {
    const texts = reviewed
      .filter(({ dialect }) => dialect.id === id)
      .flatMap(({ name, dialect }) =>
        recordFragments(dialect).fragments.map(
          ({ statement, whole }) => [`${name}, ${statement.label}`, whole] as const,
        ),
      );
    expect(faultsOf(id, texts)).toEqual({});
  });

  test.each(BROKEN[id])('refuses %s', (statement) => {
    expect(grammarFaults(statement, id)).not.toEqual([]);
  });
});

describe.each(reviewed.filter(({ id }) => WHOLE_FORMS.includes(id)))('the grammar of others, $name', (form) => {
  test.each(rules.map((rule) => [rule.code, rule] as const))('reads the statements of %s', async (_, rule) => {
    const { statements, skipped } = await recordRule(lightDialect(form.dialect), rule);
    const texts = statements.map(({ label, text }, index) => [`${label} ${index}`, text] as const);
    if (texts.length > 0) expect(faultsOf(grammarOf(form), texts)).toEqual({});
    else expect(skipped).not.toEqual([]);
  });
});

function brokenRules({ label, text }: RecordedStatement, id: GrammarId): string[] {
  return VENDOR_RULES[id].filter(({ isBroken }) => isBroken(text)).map(({ name }) => `${label}: ${name}`);
}

describe.each(reviewed)('what a grammar lets pass, $name', (form) => {
  test('every statement keeps to the manual', async () => {
    const recorded = await Promise.all(rules.map((rule) => recordRule(lightDialect(form.dialect), rule)));
    const statements = recorded.flatMap((each) => each.statements);
    expect(statements.flatMap((statement) => brokenRules(statement, grammarOf(form)))).toEqual([]);
  });
});

test.each([
  ['mssql', 'select max(case when a in (select b from u) then 1 else 0 end) from t'],
  ['mssql', 'select a from (with q as (select 1 as a) select a from q) r'],
  ['mssql', "select a || 'b' from t"],
  ['oracle', 'select a from (select b from t) as r'],
  ['oracle', `select a as "${'A'.repeat(31)}" from t`],
  ['oracle', "select a from t where a <> ''"],
  ['oracle', 'select a from (select 1 as a) r'],
  ['mysql', 'select a from (with recursive q as (select 1 as a) select a from q) r'],
] as const)('a statement against the manual of %s is found: %s', (id, statement) => {
  expect(VENDOR_RULES[id].some(({ isBroken }) => isBroken(statement))).toBe(true);
});
