import { DIALECT_FORMS, type DialectForm } from '@erp-audit/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedRules } from '../demo/audit-demo.ts';
import type { GrammarId } from './grammar.ts';
import { lightDialect } from './light-dialect.ts';
import { plantFault, STATEMENT_FAULTS } from './planted-faults.ts';
import { recordRule, recordShared } from './recorded-statements.ts';
import { openStatementParser } from './statement-parser.ts';

const rules = shippedRules();
const READ: readonly GrammarId[] = ['oracle', 'mysql', 'mssql'];
const forms = DIALECT_FORMS.filter(({ dialect }) => READ.some((id) => id === dialect.id));
/** One form of each product is enough to see that the parser looks. */
const PLANTED_FORMS = ['Oracle 11.2', 'MySQL 8.0', 'SQL Server 2022'];
const grammarOf = ({ dialect }: DialectForm): GrammarId => dialect.id as GrammarId;

/**
 * Statements of Oracle are read as they are sent. In the others, fragments of many thousand characters have short
 * stand-ins: brackets in brackets are deeper there than the parser goes, and the grammar of the manual reads each.
 */
const readDialect = (form: DialectForm) => (form.id === 'oracle' ? form.dialect : lightDialect(form.dialect));

let faultOf: Awaited<ReturnType<typeof openStatementParser>>;
const statementsOf = new Map<string, ReadonlyMap<string, string>>();

/** Every statement of every rule, and what a run asks besides, by its text. */
async function recorded(form: DialectForm): Promise<ReadonlyMap<string, string>> {
  const dialect = readDialect(form);
  const asked = await recordShared(dialect, rules);
  const byRule = await Promise.all(rules.map((rule) => recordRule(dialect, rule)));
  const all = [...asked, ...byRule.flatMap(({ statements }) => statements)];
  return new Map(all.map(({ text, label }) => [text, label]));
}

beforeAll(async () => {
  faultOf = await openStatementParser();
  for (const form of forms) statementsOf.set(form.name, await recorded(form));
});

describe.each(forms)('every whole statement, $name', (form) => {
  test('is read to its end', () => {
    const statements = [...(statementsOf.get(form.name) ?? [])];
    expect(statements.length).toBeGreaterThan(rules.length);
    const faults = statements.map(([text, label]) => [label, faultOf(text, grammarOf(form))] as const);
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
  });
});

describe.each(STATEMENT_FAULTS)('$name', (fault) => {
  test.each(forms.filter(({ name }) => PLANTED_FORMS.includes(name)))('is found in every statement, $name', (form) => {
    const planted = [...(statementsOf.get(form.name) ?? [])].flatMap(([text, label]) => {
      const broken = plantFault(text, fault);
      return broken === undefined ? [] : [{ label, broken }];
    });
    expect(planted.length).toBeGreaterThan(0);
    const missed = planted.filter(({ broken }) => faultOf(broken, grammarOf(form)) === undefined);
    expect(missed.map(({ label }) => label)).toEqual([]);
  });
});
