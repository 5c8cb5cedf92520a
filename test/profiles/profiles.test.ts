import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadProfile, type Profile } from '@erp-audit/engine';
import { DIALECT_FORMS, type DialectForm, REPOSITORY } from '@erp-audit/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedRules } from '../demo/audit-demo.ts';
import { lightDialect } from '../golden/light-dialect.ts';
import { plantFault, STATEMENT_FAULTS } from '../golden/planted-faults.ts';
import { openStatementParser, type StatementLanguage } from '../golden/statement-parser.ts';
import { VENDOR_RULES } from '../golden/vendor-rules.ts';
import { entityStatements, type ProfileStatement, ruleStatements } from './recorded-profile.ts';

const FOLDER = path.join(REPOSITORY, 'rules/profiles');
/** Its statements are read whole in every form beside the goldens. */
const DEMO = 'demo.yaml';
/** The oldest server of each product that is read, and a recent one. */
const FORMS = [
  'PostgreSQL',
  'MySQL 5.7',
  'MariaDB 10.11',
  'SQL Server 2008 R2',
  'SQL Server 2022',
  'Oracle 11.2',
  'Oracle 19.3',
];
/** Said in the vendor rules of statements as a whole; a mapping may compare with the empty texts that the ERP has. */
const EMPTY_TEXTS = ['a text is not empty'];

/** A name may have any word in it, such as `Credit Limit (LCY)`. */
const QUOTED_NAME = /\[[^\]]*\]/g;

const rules = shippedRules();
const forms = DIALECT_FORMS.filter(({ name }) => FORMS.includes(name));

interface Case {
  readonly name: string;
  readonly profile: Profile;
  readonly form: DialectForm;
}

const cases: readonly Case[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== DEMO)
  .map((name) => loadProfile(path.join(FOLDER, name), FOLDER))
  .flatMap((profile) =>
    forms
      .filter(({ dialect }) => profile.dialects.includes(dialect.id))
      .map((form) => ({ name: `${profile.id}, ${form.name}`, profile, form })),
  );

let faultOf: Awaited<ReturnType<typeof openStatementParser>>;
const languageOf = ({ dialect }: DialectForm): StatementLanguage => dialect.id as StatementLanguage;

/** Of each statement that the parser does not read to its end: what it is for, and why. */
function faultsOf(statements: readonly ProfileStatement[], form: DialectForm): readonly string[] {
  return statements.flatMap(({ label, text }) => {
    const fault = faultOf(text, languageOf(form));
    return fault === undefined ? [] : [`${label}: ${fault}`];
  });
}

beforeAll(async () => {
  faultOf = await openStatementParser();
});

describe.each(cases)('profile $name', ({ profile, form }) => {
  // The fragments themselves are read by the tests of the dialects.
  const dialect = lightDialect(form.dialect);

  test('every field of every entity is read to its end', () => {
    const statements = entityStatements(profile, dialect);
    expect(statements.length).toBe(Object.keys(profile.entities).length);
    expect(faultsOf(statements, form)).toEqual([]);
  });

  test('no mapping breaks a rule of the vendor', () => {
    const language = languageOf(form);
    const vendorRules = language === 'postgres' ? [] : VENDOR_RULES[language];
    const broken = entityStatements(profile, dialect).flatMap(({ label, text }) =>
      vendorRules
        .filter((rule) => !EMPTY_TEXTS.includes(rule.name) && rule.isBroken(text.replaceAll(QUOTED_NAME, '[]')))
        .map((rule) => `${label}: ${rule.name}`),
    );
    expect(broken).toEqual([]);
  });

  test('every statement of every rule is read to its end', async () => {
    const statements = await ruleStatements(profile, dialect, rules);
    expect(statements.length).toBeGreaterThan(Object.keys(profile.entities).length);
    expect(faultsOf(statements, form)).toEqual([]);
  });

  test.each(STATEMENT_FAULTS)('$name in a mapping is found', (fault) => {
    const planted = entityStatements(profile, dialect).flatMap(({ label, text }) => {
      const broken = plantFault(text, fault);
      return broken === undefined ? [] : [{ label, text: broken }];
    });
    const found = new Set(faultsOf(planted, form).map((each) => each.split(':')[0]));
    expect(planted.map(({ label }) => label).filter((label) => !found.has(label))).toEqual([]);
  });
});

describe('a profile', () => {
  test('is one that was run on a database of the ERP, or says that nobody has', () => {
    const tested = readdirSync(path.join(REPOSITORY, 'test'));
    const claimed = cases.filter(({ profile }) => profile.tried).map(({ profile }) => profile.id);
    expect([...new Set(claimed)].filter((id) => !tested.includes(id))).toEqual([]);
  });
});
