import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createDemoErp } from '@erp-audit/demo';
import { REPOSITORY } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CONFIG } from '../demo/demo-config.ts';
import { RulePreviewJson } from '../json/preview-json.ts';
import { RuleStepJson } from '../json/rule-life-json.ts';
import { RunJson } from '../json/run-json.ts';
import { runCli } from '../run-cli.ts';

const DAY = '2026-08-31';
const RULE = 'unclosed-orders/purchase-order-line-overdue';
const root = mkdtempSync(join(tmpdir(), 'erp-audit-rule-life-'));
const erp = join(root, 'erp-template');
beforeAll(async () => {
  await createDemoErp({ directory: erp, scale: 0.1 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A demo whose approver is whoever runs the tests. */
function demoFolder(name: string, change = (config: string) => config): string {
  const folder = join(root, name);
  cpSync(erp, join(folder, 'erp'), { recursive: true });
  const config = DEMO_CONFIG.replace('osUser: ouyang.lan', `osUser: ${userInfo().username}`);
  const rules = `rules:\n  include: ["unclosed-orders/**"]\nrhythm:`;
  const withoutSettings = config.replace(/^rules:[\s\S]*?^rhythm:/m, rules);
  writeFileSync(join(folder, 'erp-audit.yaml'), change(withoutSettings));
  return folder;
}

async function cli(folder: string, ...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const exit = await runCli(
    [...args, '--config', join(folder, 'erp-audit.yaml')],
    {
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      isTerminal: false,
      columns: undefined,
      environment: { LANG: 'en_US.UTF-8' },
      signal: new AbortController().signal,
    },
    '0.0.0',
  );
  return { exit, stdout, stderr };
}

async function preview(folder: string, ...args: readonly string[]) {
  const { stdout, stderr } = await cli(folder, 'rules', 'preview', ...args, '--as-of', DAY, '--format', 'json');
  expect(stderr).toBe('');
  const json = RulePreviewJson.parse(JSON.parse(stdout));
  return { ...json, first: json.previews[0] as (typeof json.previews)[number] };
}

async function step(folder: string, ...args: readonly string[]) {
  const { exit, stdout, stderr } = await cli(folder, 'rules', ...args, '--format', 'json');
  return { exit, stderr, step: exit === 0 ? RuleStepJson.parse(JSON.parse(stdout)) : undefined, stdout };
}

async function audit(folder: string, ...args: readonly string[]) {
  const { stdout } = await cli(folder, 'run', '--as-of', DAY, '--format', 'json', ...args);
  return RunJson.parse(JSON.parse(stdout)).rules;
}

describe('a preview', () => {
  let folder: string;
  beforeAll(() => {
    folder = demoFolder('preview');
  });

  it('before the first run: all it finds would be legacy, and nothing is kept', async () => {
    const { first, weeklyFindings } = await preview(folder, 'OPN-001');
    expect(first.state).toBe('checked');
    expect(first.findings).toBeGreaterThan(5);
    expect(first.rows).toHaveLength(Math.min(20, first.findings));
    expect(first.effect).toMatchObject({ lastAsOf: null, open: 0, new: first.findings, newAs: 'baseline' });
    expect(first.departments.reduce((sum, { findings }) => sum + findings, 0)).toBe(first.findings);
    expect(first.planCost).toBeGreaterThan(0);
    expect(weeklyFindings).toBeNull();
    expect((await cli(folder, 'runs', 'list', '--format', 'json')).stdout.trim()).toBe('{"runs":[]}');
  });

  it('finds what a run finds, and says that nothing would change', async () => {
    const ran = (await audit(folder)).find(({ code }) => code === 'OPN-001');
    const { first } = await preview(folder, 'OPN-001');
    expect(first).toMatchObject({ inScope: ran?.inScope, findings: ran?.findings, notEvaluable: ran?.notEvaluable });
    const same = { open: ran?.findings, still: ran?.findings, ends: 0, new: 0, newAs: 'new', endsAs: 'resolved' };
    expect(first.effect).toMatchObject({ ...same, lastAsOf: DAY });
  });

  it('of a changed threshold counts what would end as out of scope, with the SQL that asks for it', async () => {
    const { first, settings } = await preview(folder, 'OPN-001', '--set', 'maxAgeDays=90', '--sql');
    expect(settings).toEqual({ maxAgeDays: 90 });
    expect(first.effect).toMatchObject({ endsAs: 'out_of_scope', new: 0, still: first.findings });
    expect(first.effect.ends).toBe(first.effect.open - first.findings);
    expect(first.effect.ends).toBeGreaterThan(0);
    expect(first.sql).toMatch(/< cast\('2026-06-02' as date\)/);
  });

  it('says what is wrong with a setting', async () => {
    const wrong = await cli(folder, 'rules', 'preview', 'OPN-001', '--set', 'maxAgeDay=90');
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toContain('Did you mean "maxAgeDays"?');
    expect((await cli(folder, 'rules', 'preview', 'OPN-001', '--set', 'ninety')).stderr).toContain('write name=value');
  });

  it('works for a draft, in Chinese as well', async () => {
    const draft = demoFolder('draft', (config) =>
      config.replace('orders/**"]', `orders/**"]\n  set: { ${RULE}: { status: draft } }`),
    );
    const { exit, stdout } = await cli(draft, 'rules', 'preview', 'OPN-001', '--as-of', DAY, '--lang', 'zh-CN');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/状态 draft；设置：按配置\n检查数：\d+。发现：\d+/);
  });
});

describe('a rule', () => {
  let folder: string;
  const promote = (...args: readonly string[]) => step(folder, 'promote', 'OPN-001', ...args);
  const openFindings = async () =>
    (await cli(folder, 'findings', 'list', '--rule', 'OPN-001', '--format', 'json')).stdout.trim().split('\n');
  beforeAll(() => {
    folder = demoFolder('life', (config) =>
      config.replace('orders/**"]', `orders/**"] # all\n  set:\n    ${RULE}: { status: draft }`),
    );
  });

  it('that is a draft becomes a pilot, whoever wants it; the file keeps its comments', async () => {
    expect((await audit(folder)).map(({ code }) => code)).not.toContain('OPN-001');
    const { step: taken } = await promote('--reason', 'try it');
    expect(taken).toMatchObject({ from: 'draft', to: 'pilot', decision: { number: 1, version: 1, approver: null } });
    const config = readFileSync(join(folder, 'erp-audit.yaml'), 'utf8');
    expect(config).toContain(`orders/**"] # all\n  set:\n    ${RULE}: { status: pilot }\n`);
    expect((await audit(folder)).map(({ code }) => code)).toContain('OPN-001');
  });

  it('that is a pilot is not adopted before it has shown what it must', async () => {
    const { exit, stdout } = await promote('--reason', 'agreed');
    expect(exit).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'DECISION_REFUSED' } });
    const { step: plan } = await promote('--plan');
    const all = String(plan?.evaluation.findings);
    expect(plan).toMatchObject({
      decision: null,
      evaluation: { unmet: ['runs', 'judged', 'precision'], precision: null },
    });
    expect((await promote('--plan', '--judged', all, '--wrong', '0')).step?.evaluation.unmet).toEqual(['runs']);
    expect((await promote('--plan', '--judged', all, '--wrong', '-1')).stdout).toContain('0 or more');
    const judged = await promote('--plan', '--judged', all, '--wrong', '1');
    expect(judged.step?.evaluation).toMatchObject({ unmet: ['runs'], precision: { basis: 'sample', wrong: 1 } });
    expect((await promote('--plan', '--judged', '300')).stdout).toContain('findings were ever found');
  });

  it('is adopted by an approver, and nobody else, with what was known then', async () => {
    const config = join(folder, 'erp-audit.yaml');
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, text.replace(`osUser: ${userInfo().username}`, 'osUser: ouyang.lan'));
    const refused = await cli(folder, 'rules', 'promote', 'OPN-001', '--reason', 'agreed', '--despite');
    expect(refused).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('Only an approver of the configuration'),
    });
    writeFileSync(config, text);
    const { step: taken } = await promote('--reason', 'agreed', '--despite', '--judged', '5', '--by', 'Ouyang Lan');
    expect(taken).toMatchObject({
      from: 'pilot',
      to: 'active',
      decision: { approver: 'ouyang', by: { name: 'Ouyang Lan' } },
    });
    const { stdout } = await cli(folder, 'log', 'list', '--kind', 'rule_decided', '--format', 'json');
    const entries = stdout.trim().split('\n');
    const adopted = entries.map((line) => JSON.parse(line)).find(({ body }) => body.to === 'active');
    expect(adopted).toMatchObject({
      kind: 'rule_decided',
      body: {
        to: 'active',
        approver: 'ouyang',
        evaluation: { unmet: ['runs', 'judged', 'precision'], despite: true, precision: { judged: 5 } },
      },
    });
  });

  it('that finds by something else is a new version of the same rule; without a change there is nothing to adopt', async () => {
    expect((await promote('--reason', 'again')).exit).toBe(2);
    const config = join(folder, 'erp-audit.yaml');
    const before = (await audit(folder)) && (await openFindings());
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace('{ status: active }', '{ status: active, maxAgeDays: 40 }'),
    );
    const { step: taken } = await promote('--reason', 'forty days');
    expect(taken).toMatchObject({ from: 'active', to: 'active', newVersion: true, decision: { version: 2 } });
    await audit(folder);
    const after = await openFindings();
    const id = (line: string) => (JSON.parse(line) as { id: string }).id;
    expect(after.length).toBeLessThan(before.length);
    expect(before.map(id)).toEqual(expect.arrayContaining(after.map(id)));
  });

  it('that is retired looks at nothing, and its findings become inactive', async () => {
    const open = (await openFindings()).length;
    const { step: taken } = await step(folder, 'retire', 'OPN-001', '--reason', 'the ERP closes them itself');
    expect(taken).toMatchObject({ from: 'active', to: 'retired', evaluation: { open } });
    await audit(folder);
    const { stdout } = await cli(
      folder,
      'findings',
      'list',
      '--rule',
      'OPN-001',
      '--state',
      'inactive',
      '--format',
      'json',
    );
    expect(stdout.trim().split('\n')).toHaveLength(open);
    expect((await step(folder, 'retire', 'OPN-001', '--reason', 'again')).exit).toBe(2);
  });
});

describe('a rule that finds nearly everything', () => {
  let folder: string;
  beforeAll(async () => {
    folder = demoFolder('suspect', (config) =>
      config.replace('["unclosed-orders/**"]', '["unclosed-orders/old-draft", "./mine/**"]'),
    );
    mkdirSync(join(folder, 'mine'));
    const words = '{ en: Every customer has a label, zh-CN: 每个有效客户都有一个名称。 }';
    const texts = ['title', 'risk', 'fix', 'falsePositives'].map((name) => `${name}: ${words}`).join('\n');
    const head = 'id: everything\ncode: MY-001\nkind: condition\nstatus: active\nentity: customer\nseverity: low\n';
    const params = 'params: { where: { eq: [status, { value: open }] }, defect: { not: { blank: label } } }\n';
    writeFileSync(join(folder, 'mine', 'everything.yaml'), `${head}${texts}\n${params}`);
    const row = '{ company: "1", key: ["1"], status: open, label: x }';
    const cases = `- { name: found, rows: { customer: [${row}] }, finds: [["1", "1"]] }\n- { name: clean, rows: {}, finds: [] }\n`;
    writeFileSync(join(folder, 'mine', 'everything.test.yaml'), `asOf: 2026-06-01\ncases:\n${cases}`);
    await audit(folder);
  });
  const text = async (...args: readonly string[]) => (await cli(folder, ...args)).stdout;

  it('is flagged by preview and run, by runs show and with each of its findings', async () => {
    expect((await preview(folder, 'MY-001')).first.suspect).toBe(true);
    expect(await text('rules', 'preview', 'MY-001', '--as-of', DAY)).toContain('Suspect: more than 95 % of the scope');
    const results = await audit(folder);
    expect(results.filter(({ suspect }) => suspect).map(({ code }) => code)).toEqual(['MY-001']);
    expect(await text('runs', 'show', 'latest')).toContain('Suspect: nearly every record is a finding');
    const findings = (await text('findings', 'list', '--format', 'json'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findings.every(({ code, suspect }) => suspect === (code === 'MY-001'))).toBe(true);
    expect(await text('findings', 'list', '--rule', 'MY-001')).toMatch(/Suspect: .*MY-001/);
    expect(await text('findings', 'show', findings.find(({ suspect }) => suspect).id)).toContain('Suspect: ');
  });

  it('is flagged on the page of the committee and in the workbook', async () => {
    const { reports } = JSON.parse(await text('report', '--format', 'json', '--lang', 'en'));
    const page = reports.find(({ report }: { report: string }) => report === 'committee');
    expect(readFileSync(page.file, 'utf8')).toContain('Rules to doubt');
  });
});

it('the schema stands alone on standard output', async () => {
  const folder = demoFolder('schema');
  const { stdout } = await cli(folder, 'rules', 'schema');
  const shipped: unknown = JSON.parse(
    readFileSync(new URL('../../../../rules/rule.schema.json', import.meta.url), 'utf8'),
  );
  expect(JSON.parse(stdout)).toEqual(shipped);
});

/** The walkthrough as a person follows it: what its blocks show is written, what they command is run. */
describe('the page on adding a rule', () => {
  const blocksOf = (page: string) =>
    [...readFileSync(join(REPOSITORY, '.github', page), 'utf8').matchAll(/```(sh|yaml)\n(.*?)```/gs)].map(
      ([, language = '', text = '']) => ({ language, text }),
    );
  const blocks = blocksOf('add-a-rule.md');

  it('shows and commands the same in both languages', () => {
    expect(blocksOf('add-a-rule.zh-CN.md')).toEqual(blocks);
  });

  it('leads from a draft that fails to findings of an adopted rule, and through SQL', async () => {
    const folder = demoFolder('page', (config) => config.replace('orders/**"]', 'orders/**", "./my-rules/**"]'));
    mkdirSync(join(folder, 'my-rules'));
    const commands: string[] = [];
    let said = '';
    let found = 0;
    const follow = async (line: string) => {
      const isOfSkeleton = commands.length === 1;
      commands.push(line);
      const { exit, stdout, stderr } = await cli(folder, ...typedWords(line, folder, found));
      said = `${stdout}${stderr}`;
      found = Number(/^(\d+) findings?\.$/m.exec(stdout)?.[1] ?? found);
      expect(exit, `${line}\n${said}`).toBe(isOfSkeleton ? 2 : 0);
      if (isOfSkeleton) expect(said).toContain('expected ["1","A1"], not found');
    };
    for (const { text } of blocks) {
      const lines = isPutInto(folder, text, said) ? [] : text.split('\n');
      for (const line of lines.filter(isCommand)) await follow(line);
    }
    expect(found, 'the demo has such orders').toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'erp-audit.yaml'), 'utf8')).toMatch(
      /order-of-closed-customer: \{ status: active \}/,
    );
  }, 600_000);
});

function isCommand(line: string): boolean {
  return line.startsWith('erp-audit ');
}

/** Whether a block of the page is a file, or the line of the approver with the key that was just `said`: both are written. */
function isPutInto(folder: string, text: string, said: string): boolean {
  const file = /^# (\S+)\n/.exec(text)?.[1];
  if (file !== undefined) writeFileSync(join(folder, file), text);
  if (file !== undefined || !text.includes('keyId')) return file !== undefined;
  const config = join(folder, 'erp-audit.yaml');
  const line = text.replace(/keyId: "[^"]*"/, /keyId: "[^"]*"/.exec(said)?.[0] ?? '');
  writeFileSync(config, readFileSync(config, 'utf8').replace('approvers:\n', `approvers:\n  ${line.trim()}\n`));
  return true;
}

/** The words of a command on the page, with what only the reader knows: his folder, the days, how many he judged. */
function typedWords(line: string, folder: string, found: number): readonly string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
  const typed = words
    .map((word) => word.replace('./me.pem', join(folder, 'me.pem')).replace('YYYY-MM-DD', '2026-09-07'))
    .map((word, index) => (words[index - 1] === '--judged' ? String(found) : word));
  const isFirstRun = typed[0] === 'run' && !typed.includes('--as-of');
  return isFirstRun ? [...typed, '--as-of', DAY] : typed;
}
