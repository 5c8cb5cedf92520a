// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configurations write ${NAME}
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditError, type CalendarDate, DEFAULT_ESCALATION } from '@erp-audit/core';
import { afterAll, describe, expect, it } from 'vitest';
import { escalationPolicy } from './escalation-config.ts';
import { loadConfig } from './load-config.ts';

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-config-'));
afterAll(() => rmSync(directory, { recursive: true }));

const GOOD = `version: 1
organisation: { name: ACME, timezone: Europe/Berlin }
sources:
  erp:
    connector: postgres
    connection: \${ERP_URL}
    profile: odoo
departments:
  - { id: governance, name: { en: Governance, zh-CN: 治理 }, governance: true }
  - { id: sales, name: { en: Sales, zh-CN: 销售 }, orgUnits: ["10"] }
`;
const SECRET = 'postgres://u:hunter2@h/d';

async function faultsOf(text: string): Promise<string> {
  const file = join(directory, 'erp-audit.yaml');
  writeFileSync(file, text);
  try {
    await loadConfig(file, { ERP_URL: SECRET });
  } catch (error) {
    if (error instanceof AuditError) return error.message.replaceAll(`${file}:`, '');
    throw error;
  }
  return 'no fault';
}

/** A broken line in place of a good one, and exactly what is said about it. */
const BROKEN: readonly (readonly [name: string, good: string, bad: string, message: string])[] = [
  ['a wrong version', 'version: 1', 'version: 2', '1:10: version is "2": write 1.'],
  [
    'a mistyped key',
    'organisation:',
    'organization:',
    '1:1: organisation is missing: write settings, one a line.\n2:1: "organization" is not a setting of this file. Did you mean "organisation"?',
  ],
  [
    'a mistyped key inside',
    'timezone:',
    'timezne:',
    '2:15: organisation.timezone is missing: write a text.\n2:29: "timezne" is not a setting of organisation. Did you mean "timezone"?',
  ],
  [
    'a time zone that does not exist',
    'Europe/Berlin',
    'Europe/Berln',
    '2:39: organisation.timezone is "Europe/Berln": write an IANA time zone such as Asia/Shanghai or Europe/Berlin.',
  ],
  [
    'a language that does not exist',
    'name: ACME',
    'name: ACME, locale: zh',
    '2:37: organisation.locale is "zh": write one of en, zh-CN.',
  ],
  [
    'a country by name',
    'name: ACME',
    'name: ACME, country: China',
    '2:38: organisation.country is "China": write a country code of two capital letters such as CN.',
  ],
  [
    'a source name with capitals',
    '  erp:',
    '  ERP:',
    '4:3: "ERP" is not a possible name here: use small letters, digits and "-", beginning with a letter, such as erp-2026.',
  ],
  [
    'a variable that is not set',
    'ERP_URL',
    'ERP_URI',
    '6:17: The environment variable ERP_URI is not set: set it before erp-audit starts, in .env beside the configuration, or write ${file:/path}.',
  ],
  [
    'a reference that is none',
    'ERP_URL',
    'ERP-URL',
    '6:17: "${ERP-URL}" is not a reference: write ${NAME} or ${file:/path}.',
  ],
  [
    'a secret file that is not there',
    '${ERP_URL}',
    '${file:/no/such/file}',
    '6:17: The file "/no/such/file" cannot be read: check that it exists and that this user may read it.',
  ],
  [
    'a missing connection',
    '    connection: ${ERP_URL}\n',
    '',
    '5:5: sources.erp.connection is missing: write a URL, or host, user and so on.',
  ],
  ['a missing profile', '    profile: odoo\n', '', '5:5: sources.erp.profile is missing: write a text.'],
  [
    'a limit in words',
    'profile: odoo',
    'profile: odoo\n    limits: { connections: two }',
    '8:28: sources.erp.limits.connections is "two": write a number.',
  ],
  [
    'a limit that is too small',
    'profile: odoo',
    'profile: odoo\n    limits: { connections: 0 }',
    '8:28: sources.erp.limits.connections is "0": write a number of at least 1.',
  ],
  [
    'a day that does not exist',
    'profile: odoo',
    'profile: odoo\n    asOf: 2026-02-30',
    '8:11: sources.erp.asOf is "2026-02-30": write an existing day as YYYY-MM-DD.',
  ],
  [
    'a link without protocol',
    'profile: odoo',
    'profile: odoo\n    recordUrl: erp.example.com',
    '8:16: sources.erp.recordUrl is "erp.example.com": write an address such as https://erp.example.com.',
  ],
  [
    'a store nobody knows',
    'version: 1',
    'version: 1\nstore: mysql://h/d',
    '2:8: store is "mysql://h/d": write pglite:./folder or postgres://user@host/database.',
  ],
  [
    'no governance office',
    ', governance: true',
    '',
    '9:3: No department is the governance office: write "governance: true" for exactly one; it gets every finding that has no other owner.',
  ],
  [
    'two governance offices',
    'orgUnits: ["10"]',
    'governance: true',
    '10:62: 2 departments are the governance office: write "governance: true" for exactly one; it gets every finding that has no other owner.',
  ],
  [
    'a department listed twice',
    'id: sales',
    'id: governance',
    '10:11: Department "governance" is listed twice: give each its own id.',
  ],
  [
    'a name in one language',
    'en: Sales, zh-CN: 销售',
    'en: Sales',
    '10:24: departments.1.name.zh-CN is missing: write a text.',
  ],
  [
    'an org unit of two departments',
    'governance: true',
    'governance: true, orgUnits: ["10"]',
    '10:61: Org unit "10" belongs to department "governance" already: list it once.',
  ],
  [
    'an escalation to nobody',
    'orgUnits: ["10"]',
    'escalateTo: govrnance',
    '10:62: There is no department "govrnance". Did you mean "governance"?',
  ],
  [
    'a rule given to nobody',
    'version: 1',
    'version: 1\nrules: { set: { ownership/x: { department: salse } } }',
    '2:44: There is no department "salse". Did you mean "sales"?',
  ],
  [
    'a schedule that is no cron',
    'version: 1',
    'version: 1\nschedule: { nightly: { cron: "61 2 * * *" } }',
    '2:30: schedule.nightly.cron is "61 2 * * *": write a cron expression such as "0 2 * * *".',
  ],
  [
    'a schedule of an unknown source',
    'version: 1',
    'version: 1\nschedule: { nightly: { cron: "0 2 * * *", run: [epr] } }',
    '2:49: There is no source "epr". Did you mean "erp"?',
  ],
  [
    'a report format nobody writes',
    'version: 1',
    'version: 1\nreports: { formats: [odt] }',
    '2:22: reports.formats.0 is "odt": write one of xlsx, html, json, pdf.',
  ],
  [
    'a week without a working day',
    'version: 1',
    'version: 1\ncalendar: { weekend: [mon, tue, wed, thu, fri, sat, sun] }',
    '2:22: calendar.weekend: write at most six days: one of the week must be worked.',
  ],
  [
    'a day of the week nobody knows',
    'version: 1',
    'version: 1\ncalendar: { weekend: [saturday] }',
    '2:23: calendar.weekend.0 is "saturday": write one of mon, tue, wed, thu, fri, sat, sun.',
  ],
  [
    'a calendar that is not shipped',
    'version: 1',
    'version: 1\ncalendar: { holidays: cm }',
    '2:23: There is no shipped holiday calendar "cm". Did you mean "cn"?',
  ],
  [
    'a holiday file that is not there',
    'version: 1',
    'version: 1\ncalendar: { holidays: ./days.yaml }',
    '2:23: There is no holiday file "./days.yaml" that can be read.',
  ],
  [
    'a share of more than everything',
    'version: 1',
    'version: 1\nescalation: { keyUserAfterShare: 50 }',
    '2:34: escalation.keyUserAfterShare is "50": write a number of at most 1.',
  ],
  [
    'a code of internal audit that is none',
    'version: 1',
    'version: 1\nescalation: { direct: [dup-3] }',
    '2:24: escalation.direct.0 is "dup-3": write the code of a rule such as DUP-003.',
  ],
  ['a key written twice', 'version: 1', 'version: 1\nversion: 1', '2:1: Map keys must be unique.'],
];

describe('the configuration', () => {
  it('loads when it is right, with its defaults', async () => {
    const file = join(directory, 'erp-audit.yaml');
    writeFileSync(file, GOOD);
    const config = await loadConfig(file, { ERP_URL: SECRET });
    expect(config.sources['erp']).toMatchObject({
      connection: SECRET,
      limits: { connections: 2, statementTimeoutSeconds: 120 },
    });
    expect(config.store).toBe('pglite:./.erp-audit/store');
  });

  it('knows the working days and when findings go up, also of a file that says nothing of them', async () => {
    const file = join(directory, 'erp-audit.yaml');
    writeFileSync(file, GOOD);
    const plain = await loadConfig(file, { ERP_URL: SECRET });
    const day = '2026-10-10' as CalendarDate;
    expect([plain.workingCalendar.isWorkingDay(day), plain.workingCalendar.knownUntil]).toEqual([false, null]);
    expect(escalationPolicy(plain.escalation)).toEqual(DEFAULT_ESCALATION);
    const more = 'calendar: { holidays: cn }\nescalation: { direct: [DUP-001, { code: PRM-006, severity: high }] }\n';
    writeFileSync(file, `${GOOD}${more}`);
    const config = await loadConfig(file, { ERP_URL: SECRET });
    expect(config.workingCalendar.isWorkingDay(day)).toBe(true);
    expect(escalationPolicy(config.escalation).direct).toEqual([
      { code: 'DUP-001', severity: null },
      { code: 'PRM-006', severity: 'high' },
    ]);
  });

  it.each(BROKEN)('with %s says where, what is wrong and what to write', async (_name, good, bad, message) => {
    expect(GOOD).toContain(good);
    expect(await faultsOf(GOOD.replace(good, () => bad))).toBe(message);
  });

  it('never repeats a secret in a message', async () => {
    const said = await faultsOf(
      `store: x\${ERP_URL}\n${GOOD.replace('profile: odoo', 'profile: ${ERP_URL}\n    connectoin: ${ERP_URL}')}`,
    );
    expect(said).not.toContain('hunter2');
    expect(said).toContain('1:8: store is "x${ERP_URL}"');
  });

  it('leaves references in what messages repeat as they are written', async () => {
    const file = join(directory, 'erp-audit.yaml');
    const files = 'connection: { directory: "${ERP_URL}", tables: { orders: { files: "${ERP_URL}*" } } }';
    writeFileSync(
      file,
      GOOD.replace('connection: ${ERP_URL}', () => files).concat('rules: { include: ["${ERP_URL}"] }\n'),
    );
    const config = await loadConfig(file, { ERP_URL: SECRET });
    expect(config.rules.include).toEqual(['${ERP_URL}']);
    expect(config.sources['erp']?.connection).toEqual({
      directory: SECRET,
      tables: { orders: { files: '${ERP_URL}*' } },
    });
  });

  it('that does not exist is said with the way out', async () => {
    await expect(loadConfig(join(directory, 'none.yaml'), {})).rejects.toMatchObject({
      code: 'CONFIG_NOT_FOUND',
      exit: 2,
    });
  });
});
