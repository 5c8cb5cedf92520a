import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AuditError, formatIssue, sentenceIn } from '@erp-audit/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadProfile } from './load-profile.ts';
import { lintRules, loadRules } from './load-rules.ts';

const RULE = `id: demo/customer-name
code: DEM-001
kind: condition
status: active
title: { en: No name, zh-CN: 无名称 }
entity: customer
severity: [{ over: 1, severity: low }, { over: 5, severity: high }]
params:
  where: { eq: [status, { value: open }] }
  defect: { blank: name }
  measure: { age: created_at }
risk: { en: Nobody knows who it is., zh-CN: 无法识别。 }
fix: { en: Enter the name of the customer., zh-CN: 请在客户档案中录入名称。 }
falsePositives: { en: None., zh-CN: 无。 }
`;
const TEST = `asOf: 2026-06-01
cases:
  - { name: found, rows: { customer: [{ company: "1", key: ["1"], status: open, name: "" }] }, finds: [["1", "1"]] }
  - { name: clean, rows: { customer: [{ company: "1", key: ["1"], status: open, name: Acme }] }, finds: [] }
`;

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'rules-'));
  mkdirSync(path.join(directory, 'demo'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(rule: string, cases: string = TEST, name = 'customer-name'): void {
  writeFileSync(path.join(directory, 'demo', `${name}.yaml`), rule);
  writeFileSync(path.join(directory, 'demo', `${name}.test.yaml`), cases);
}

/** Issues as `line:column message`. */
function issues(): string[] {
  return lintRules([{ directory, name: '' }]).map(
    ({ line, column, message }) => `${line}:${column} ${sentenceIn('en', message)}`,
  );
}

test('a rule with a finding case and a clean case loads', () => {
  write(RULE);
  const {
    rules,
    issues: faults,
    unmatched,
  } = loadRules({ folders: [{ directory, name: '' }], include: ['demo/**', 'x/**'] });
  expect(faults).toEqual([]);
  expect(rules).toMatchObject([
    { id: 'demo/customer-name', code: 'DEM-001', entities: ['customer'], dueDays: undefined },
  ]);
  expect(unmatched).toEqual(['x/**']);
});

test('a rule says what it means in words, which decide nothing', () => {
  write(RULE);
  const load = () => loadRules({ folders: [{ directory, name: '' }], include: ['**'] }).rules[0];
  const plain = load();
  write(`${RULE}definition:\n  scope: { en: Active customers., zh-CN: 启用的客户。 }\n`);
  expect(load()?.definition).toEqual({ scope: { en: 'Active customers.', 'zh-CN': '启用的客户。' } });
  expect(load()?.ruleHash).toBe(plain?.ruleHash);
});

test.each([
  [
    'an unknown key',
    RULE.replace('dueDays', '').replace('status: active', 'statuss: active'),
    '4:1 "statuss" is not a setting of this file. Did you mean "status"?',
  ],
  [
    'a text that its comma ends',
    RULE.replace('zh-CN: 无名称', 'zh-CN: 无名称, or none'),
    '"or none" is not a setting of title. A text with a comma between { and } is put in quotes',
  ],
  [
    'a wrong word',
    RULE.replace('status: active', 'status: activ'),
    '4:9 status is "activ": write active (possible: draft, pilot, active, retired).',
  ],
  ['an unknown kind', RULE.replace('kind: condition', 'kind: conditon'), '3:7 kind is "conditon": write "condition".'],
  [
    'an unknown entity',
    RULE.replace('entity: customer', 'entity: custommer'),
    '6:9 entity is "custommer": write customer',
  ],
  [
    'an unknown operator',
    RULE.replace('{ blank: name }', '{ blanc: name }'),
    '10:13 "blanc" is not a setting of params.defect. Did you mean "blank"?',
  ],
  [
    'an unknown field',
    RULE.replace('blank: name', 'blank: nmae'),
    '10:20 "nmae" is not a field of customer. Did you mean "name"?',
  ],
  ['a missing translation', RULE.replace(', zh-CN: 无名称', ''), 'title.zh-CN is missing: write a text.'],
  [
    'bands that do not go up',
    RULE.replace('over: 5', 'over: 1'),
    '7:48 severity.1.over is 1: write more than 1; bands go up.',
  ],
  [
    'an id that is not the path',
    RULE.replace('id: demo/customer-name', 'id: demo/other'),
    '1:5 The id is "demo/other": write "demo/customer-name", the path of the file.',
  ],
  [
    'a word that a definition does not have',
    `${RULE}definition:\n  scop: { en: Active customers., zh-CN: 启用的客户。 }\n`,
    '16:3 "scop" is not a setting of definition. Did you mean "scope"?',
  ],
  [
    'a definition in one language',
    `${RULE}definition:\n  scope: { en: Active customers. }\n`,
    'definition.scope.zh-CN is missing: write a text.',
  ],
  ['broken YAML', RULE.replace('status: active', 'status: [active'), 'demo'],
])('%s is told with its place and what to write instead', (_, text, message) => {
  write(text);
  const found = issues();
  if (message === 'demo') expect(found.length).toBeGreaterThan(0);
  else expect(found.join('\n')).toContain(message);
});

test('a rule without a test does not load', () => {
  write(RULE);
  rmSync(path.join(directory, 'demo', 'customer-name.test.yaml'));
  expect(issues()[0]).toContain('1:5 The rule has no test');
});

test('a test without a clean case, or with an unknown field, does not load', () => {
  write(RULE, TEST.replace('finds: []', 'finds: [["1", "1"]]'));
  expect(issues()).toEqual(['3:3 No case is clean: write one with "finds: []".']);
  write(RULE, TEST.replace('name: Acme', 'nam: Acme'));
  expect(issues().join()).toContain('4:81 "nam" is not a field of customer. Did you mean "name"?');
});

test('everything that is wrong is told at once: in the file, in its parameters and in its cases', () => {
  const rule = RULE.replace('status: active', 'status: activ').replace('{ blank: name }', '{ blanc: name }');
  write(rule, TEST.replace('name: Acme', 'nam: Acme'));
  expect(issues().map((issue) => issue.split(' ').slice(0, 2).join(' '))).toEqual([
    '4:9 status',
    '10:13 "blanc"',
    '4:81 "nam"',
  ]);
  write(RULE.replace('kind: condition', 'kind: conditon').replace('entity: customer', 'entity: custommer'));
  expect(issues().join('\n')).toMatch(/6:9 entity is[\s\S]*3:7 kind is "conditon"/);
});

test('two rules cannot have one code', () => {
  write(RULE);
  write(RULE.replace('customer-name', 'second'), TEST, 'second');
  expect(issues()).toHaveLength(1);
  expect(issues()[0]).toContain('2:1 The code DEM-001 is taken by');
});

test('settings of the configuration replace those of the file and change the hash where they change what is found', () => {
  write(RULE);
  const load = (set: Record<string, unknown>) =>
    loadRules({ folders: [{ directory, name: '' }], include: ['**'], set: { 'demo/customer-name': set } }).rules[0];
  const plain = load({});
  expect(load({ department: 'sales' })).toMatchObject({ department: 'sales', ruleHash: plain?.ruleHash });
  expect(load({ measure: { age: 'changed_at' } })?.ruleHash).not.toBe(plain?.ruleHash);
  expect(load({ severity: 'high' })?.ruleHash).not.toBe(plain?.ruleHash);
});

test('what an approval is about is all that a rule says, but neither its status nor how its file is laid out', () => {
  const hashOf = (text: string, set: Record<string, unknown> = {}) => {
    write(text);
    const folders = [{ directory, name: '' }];
    return loadRules({ folders, include: ['**'], set: { 'demo/customer-name': set } }).rules[0]?.contentHash;
  };
  const plain = hashOf(RULE);
  expect(plain).toMatch(/^[0-9a-f]{64}$/);
  expect([hashOf(`# looked at\n${RULE}\n`), hashOf(RULE, { status: 'pilot' })]).toEqual([plain, plain]);
  const changed = [{ severity: 'high' }, { department: 'sales' }, { dueDays: 300 }, { measure: { age: 'changed_at' } }];
  expect(new Set([plain, ...changed.map((set) => hashOf(RULE, set))]).size).toBe(1 + changed.length);
});

test('a profile may override single fields of another', () => {
  const base = path.join(directory, 'base.yaml');
  const own = path.join(directory, 'own.yaml');
  writeFileSync(
    base,
    `profile: base
title: { en: Base, zh-CN: 基础 }
dialects: [postgres]
entities:
  customer: { from: party p, key: [p.id], status: { of: p.state, map: { a: open } }, fields: { name: p.name, city: p.city } }
`,
  );
  writeFileSync(own, 'profile: own\nextends: base\nentities:\n  customer:\n    fields: { city: p.town }\n');
  const [parent, child] = [loadProfile(base), loadProfile(own)];
  expect(child.entities.customer?.fields).toMatchObject({ name: { sql: 'p.name' }, city: { sql: 'p.town' } });
  expect(child.mappingHash(['customer'])).not.toBe(parent.mappingHash(['customer']));
  cpSync(base, path.join(directory, 'copy.yaml'));
  expect(loadProfile(path.join(directory, 'copy.yaml')).mappingHash(['customer'])).toBe(
    parent.mappingHash(['customer']),
  );
});

test('a field that the canonical model does not have is a fault of the profile, with its place', () => {
  const file = path.join(directory, 'own.yaml');
  const text = `profile: own
title: { en: Own, zh-CN: 自有 }
dialects: [postgres]
entities:
  customer:
    from: party p
    key: [p.id]
    fields: { taxid: p.vat }
`;
  writeFileSync(file, text);
  try {
    loadProfile(file);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(AuditError);
    expect((error as AuditError).issues.map((issue) => formatIssue(issue, 'en'))).toEqual([
      `${file}:8:15: "taxid" is not a field of customer. Did you mean "tax_id"?`,
    ]);
  }
  expect(readFileSync(file, 'utf8')).toBe(text);
});
