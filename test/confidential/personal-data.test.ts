import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { BOTH, writeConfiguration, writeProfile } from '../audit-folder.ts';
import { runCli } from '../command-line.ts';
import { packageParts } from '../workbook/package-parts.ts';

const serverUrl = inject('postgresUrl');

/** Values of each class of personal data, of which each is in a finding; none may be read anywhere. */
const SECRETS = {
  'a telephone number': ['13912345', '021-1357'],
  'an e-mail address': ['zhang.wei@@supplier', 'anna.kowalska#mail'],
  'a name of a person': ['王秀英测试', 'Anneliese Prüfstein'],
  'a login': ['wangxiuying77', 'a.pruefstein'],
  'a bank account': ['622202010099887', 'DE89370400440532013001'],
  'the account of an employee': ['622202010077'],
  'an identity number': ['11010519491231002X', '13800138007'],
} as const;
type PersonalClass = keyof typeof SECRETS;
const CLASSES = Object.keys(SECRETS) as PersonalClass[];

const TABLES = `
  create table partner (id text, kind text, contact text, phone text, email text, remark text);
  insert into partner values
    ('C1', 'customer', '王秀英测试', '13912345', 'zhang.wei@@supplier', '法人身份证 11010519491231002X'),
    ('C2', 'customer', 'Anneliese Prüfstein', '13800138000', 'a@example.com', '老板 13800138007'),
    ('S1', 'supplier', '王秀英测试', '021-1357', 'anna.kowalska#mail', null);
  create table bank (id text, supplier text, account text, iban text, holder text);
  insert into bank values
    ('B1', 'S1', '622202010077', null, '王秀英测试'), ('B2', 'S1', '工行622202010099887', null, null),
    ('B3', 'S1', null, 'DE89370400440532013001', 'Anneliese Prüfstein');
  create table person (id text, name text, account text);
  insert into person values ('e1', '王秀英测试', '622202010077');
  create table account (id text, login text, name text, is_admin boolean, seen date);
  insert into account values
    ('1', 'wangxiuying77', '王秀英测试', true, date '2025-01-01'),
    ('2', 'a.pruefstein', 'Anneliese Prüfstein', true, date '2025-01-01');
  create table change (id text, record text, field text, old_value text, new_value text, changed_at date, changed_by text);
  insert into change values ('K1', 'B1', 'account', '1', '622202010077', date '2026-05-25', '1');
  create table payment (id text, partner text, paid date);
  insert into payment values ('P1', 'S1', date '2026-05-28');`;

const OPEN = { of: "'open'", map: { open: 'open' } };
const personal = (sql: string, kind: string) => ({ sql, personal: kind });

const partner = (kind: string) => ({
  from: 'partner p',
  where: `p.kind = '${kind}'`,
  key: ['p.id'],
  label: personal('p.contact', 'name'),
  status: OPEN,
  fields: {
    name: personal('p.contact', 'name'),
    contact: personal('p.contact', 'name'),
    phone: personal('p.phone', 'contact'),
    email: personal('p.email', 'contact'),
    country: "'CN'",
    remark: 'p.remark',
  },
});

const ENTITIES = {
  customer: partner('customer'),
  supplier: partner('supplier'),
  bank_account: {
    from: 'bank b',
    key: ['b.id'],
    label: personal('b.holder', 'name'),
    status: OPEN,
    fields: {
      supplier_key: { sql: 'b.supplier', references: 'supplier' },
      account: personal('b.account', 'bank'),
      iban: personal('b.iban', 'bank'),
      holder: personal('b.holder', 'name'),
      country: "'CN'",
    },
  },
  employee: {
    from: 'person p',
    key: ['p.id'],
    label: personal('p.name', 'name'),
    status: OPEN,
    fields: { bank_account: personal('p.account', 'bank') },
  },
  user: {
    from: 'account a',
    key: ['a.id'],
    label: personal('a.login', 'login'),
    status: OPEN,
    fields: {
      login: personal('a.login', 'login'),
      name: personal('a.name', 'name'),
      is_admin: 'a.is_admin',
      last_login_at: 'a.seen',
    },
  },
  change_log: {
    from: 'change c',
    key: ['c.id'],
    fields: {
      entity: "'bank_account'",
      record_key: 'c.record',
      field: 'c.field',
      old_value: personal('c.old_value', 'changed'),
      new_value: personal('c.new_value', 'changed'),
      changed_at: 'c.changed_at',
      changed_by: { sql: 'c.changed_by', references: 'user' },
    },
  },
  payment: {
    from: 'payment p',
    key: ['p.id'],
    status: { of: "'done'", map: { done: 'done' } },
    fields: { direction: "'out'", partner_key: { sql: 'p.partner', references: 'supplier' }, payment_date: 'p.paid' },
  },
};

const CONFIDENTIAL = ['DUP-004', 'PRC-014', 'PRM-005'];
const RULES = [
  'completeness/bank-account',
  'completeness/contact-format',
  'completeness/personal-data',
  'duplicates/supplier-employee-account',
  'permissions/dormant-account',
  'permissions/super-user',
  'process-compliance/bank-change-before-payment',
];

interface FindingJson {
  readonly id: string;
  readonly code: string;
  readonly department: string;
}

/** Who reads what is written, and where that lies. */
const AUDIENCES = {
  'a department in its workbook': (file: string) => /^[a-z]+\.xlsx$/.test(file) && !file.startsWith('committee'),
  'a department in its list': (file: string) => /^[a-z]+\.csv$/.test(file),
  'the confidential department': (file: string) => file.startsWith('confidential/'),
  'the committee on its page': (file: string) => file.endsWith('.html') && file.includes('committee'),
  'the committee in its tables': (file: string) => /^committee.*\.xlsx$/.test(file),
  'an auditor on the terminal': (file: string) => file.startsWith('findings '),
  'who tries a rule': (file: string) => file.startsWith('rules preview'),
  'who reads the log': (file: string) => file === 'log',
} as const;
const READERS = Object.keys(AUDIENCES) as (keyof typeof AUDIENCES)[];

describe.skipIf(serverUrl === undefined)('personal data', { timeout: 300_000 }, () => {
  let directory: string;
  let findings: readonly FindingJson[];
  /** Everything that people read, as text, by where it came from. */
  const outputs = new Map<string, string>();

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-personal-'));
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, TABLES);
    writeProfile(directory, 'people', ENTITIES);
    const audit = { id: 'audit', name: BOTH('Audit'), confidential: true, readers: [userInfo().username] };
    const config = writeConfiguration(directory, {
      organisation: { name: '华东精密制造有限公司', locale: 'en', timezone: 'Asia/Shanghai', country: 'CN' },
      store: await freshDatabase(serverUrl ?? ''),
      sources: { erp: { connector: 'postgres', profile: './profiles/people.yaml', connection: source } },
      departments: [audit, ...['sales', 'procurement', 'finance', 'it'].map((id) => ({ id, name: BOTH(id) }))],
      rules: { include: RULES },
      ...{ confidential: { department: 'audit' } },
    });
    const cli = async (...args: readonly string[]) => {
      const { exitCode, stdout, stderr } = await runCli([...args, '--config', config]);
      expect(exitCode, `${args.join(' ')}: ${stderr}`).toBe(0);
      outputs.set('log', (outputs.get('log') ?? '') + stderr);
      return stdout;
    };
    outputs.set('log', await cli('run', '--as-of', '2026-06-01', '--log-level', 'debug'));
    const listed = await cli('findings', 'list', '--format', 'json');
    findings = listed
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as FindingJson);
    outputs.set('findings list', listed);
    const first = new Map(findings.map((finding) => [finding.code, finding]));
    for (const { id, code } of first.values()) {
      outputs.set(`findings show ${code}`, await cli('findings', 'show', id));
      outputs.set(`findings history ${code}`, await cli('findings', 'history', id, '--format', 'json'));
    }
    for (const rule of RULES) outputs.set(`rules preview ${rule}`, await cli('rules', 'preview', rule));
    await cli('report', '--csv');
    await readReports(join(directory, 'out', '2026-W23'), '');
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function readReports(folder: string, place: string): Promise<void> {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) await readReports(file, `${entry.name}/`);
      else if (/\.xlsx$/.test(file))
        outputs.set(place + basename(file), [...(await packageParts(file)).values()].join('\n'));
      else outputs.set(place + basename(file), readFileSync(file, 'utf8'));
    }
  }

  function readBy(reader: (typeof READERS)[number]): readonly (readonly [string, string])[] {
    return [...outputs].filter(([file]) => AUDIENCES[reader](file));
  }

  test('every rule finds somebody, and what it finds is shown', () => {
    expect([...new Set(findings.map(({ code }) => code))].toSorted()).toEqual(
      ['DUP-004', 'INC-006', 'INC-008', 'INC-015', 'PRC-014', 'PRM-002', 'PRM-005'].toSorted(),
    );
    for (const masked of ['1***5', 'w***7']) expect(outputs.get('findings list')).toContain(masked);
    expect(
      readBy('a department in its workbook')
        .map(([, text]) => text)
        .join('\n'),
    ).toContain('1***5');
  });

  test.each(READERS.flatMap((reader) => CLASSES.map((kind) => [kind, reader] as const)))(
    '%s cannot be read by %s',
    (kind, reader) => {
      const read = readBy(reader);
      expect(read.length).toBeGreaterThan(0);
      const shown = read.flatMap(([file, text]) =>
        SECRETS[kind].filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${file}`),
      );
      expect(shown).toEqual([]);
    },
  );

  test.each(CONFIDENTIAL)('what %s finds goes to its addressee only', (code) => {
    const secret = findings.filter((finding) => finding.code === code);
    expect(secret.length).toBeGreaterThan(0);
    expect(secret.filter(({ department }) => department !== 'audit')).toEqual([]);
    const reports = [...outputs].filter(([file]) => /\.(xlsx|csv|html)$/.test(file));
    const holding = reports.filter(([, text]) => secret.some(({ id }) => text.includes(id.slice(0, 10))));
    expect(holding.map(([file]) => file).toSorted()).toEqual(['confidential/audit.csv', 'confidential/audit.xlsx']);
  });
});
