// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configurations write ${NAME}
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemoErp, resumeDemoErp } from '@erp-audit/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CONFIG } from './demo/demo-config.ts';
import { RulesDocsJson, RulesLintJson, RulesListJson, RulesTestJson } from './json/rules-json.ts';
import { ErrorJson, FindingJson, RunJson } from './json/run-json.ts';
import { runCli } from './run-cli.ts';

/** Rules and entities that are checked. */
const TARGETS = 32;
const root = mkdtempSync(join(tmpdir(), 'erp-audit-cli-'));
const erp = join(root, 'erp-template');
beforeAll(async () => {
  await createDemoErp({ directory: erp, scale: 0.03 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function cli(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return stoppedCli(folder, () => false, ...args);
}

/** As the process that is asked to stop as soon as something it logs tells `stopAt` so. */
async function stoppedCli(
  folder: string,
  stopAt: (logged: string) => boolean,
  ...args: readonly string[]
): Promise<Outcome> {
  const stop = new AbortController();
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
        if (stopAt(text)) stop.abort();
      },
      isTerminal: false,
      columns: undefined,
      environment: { LANG: 'en_US.UTF-8' },
      signal: stop.signal,
    },
    '0.0.0',
  );
  return { exit, stdout, stderr };
}

async function runAsJson(folder: string, ...args: readonly string[]): Promise<{ exit: number; run: RunJson }> {
  const { exit, stdout } = await cli(folder, 'run', '--format', 'json', ...args);
  return { exit, run: RunJson.parse(JSON.parse(stdout)) };
}

function demoFolder(name: string, config = DEMO_CONFIG): string {
  const folder = join(root, name);
  cpSync(erp, join(folder, 'erp'), { recursive: true });
  cpSync(`${erp}.truth.json`, join(folder, 'erp.truth.json'));
  writeFileSync(join(folder, 'erp-audit.yaml'), config);
  return folder;
}

describe('the nightly path on the demo ERP', () => {
  let folder: string;
  beforeAll(() => {
    folder = demoFolder('path');
  });

  it('finds legacy in the first run, and nothing new and nothing ended in a second one', async () => {
    const first = await runAsJson(folder, '--as-of', '2026-08-31');
    expect(first.exit).toBe(0);
    expect(first.run.totals).toMatchObject({ checked: TARGETS, notChecked: 0, skipped: 0, new: 0 });
    expect(first.run.totals.baseline).toBe(first.run.totals.findings);
    expect(first.run.totals.findings).toBeGreaterThan(40);
    const second = await runAsJson(folder, '--as-of', '2026-08-31');
    expect(second.run.totals).toMatchObject({
      findings: first.run.totals.findings,
      ...{ new: 0, baseline: 0, reopened: 0, resolved: 0, disappeared: 0, outOfScope: 0 },
    });
  });

  it('prints what rules commands tell to programs as their schemas say', async () => {
    const told = async (...args: readonly string[]) => {
      const { exit, stdout } = await cli(folder, 'rules', ...args, '--format', 'json');
      return { exit, json: JSON.parse(stdout) as unknown };
    };
    expect(RulesListJson.parse((await told('list')).json).rules.map(({ code }) => code)).toContain('OPN-001');
    expect(RulesLintJson.parse((await told('lint')).json)).toMatchObject({ issues: [], warnings: [] });
    const tested = RulesTestJson.parse((await told('test', 'OPN-001')).json);
    expect(new Set(tested.cases.map(({ passed }) => passed))).toEqual(new Set([true]));
    const docs = await told('docs', '--out', join(folder, 'catalogue'));
    expect(RulesDocsJson.parse(docs.json).files.length).toBeGreaterThan(0);
  });

  it('lists each open finding as one JSON line', async () => {
    const { stdout, exit } = await cli(folder, 'findings', 'list', '--format', 'json');
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => FindingJson.parse(JSON.parse(line)));
    const { run } = await runAsJson(folder, '--as-of', '2026-08-31', '--dry-run');
    expect(exit).toBe(0);
    expect(findings).toHaveLength(run.totals.findings);
    expect(run.run.changesState).toBe(false);
  });

  it('exits with 1 when an open finding is as severe as --fail-on', async () => {
    expect((await runAsJson(folder, '--as-of', '2026-08-31', '--fail-on', 'critical')).exit).toBe(1);
  });

  it('writes workbooks and the committee page, whole and in place', async () => {
    const { exit, stdout } = await cli(folder, 'report', '--format', 'json', '--lang', 'en');
    expect(exit).toBe(0);
    const { reports, committee } = JSON.parse(stdout) as {
      reports: { report: string; file: string; openFindings: number }[];
      committee: { sinceLastRun: { openAfter: number }; departments: { sinceLastRun: { openAfter: number } }[] };
    };
    const open = committee.departments.reduce((sum, { sinceLastRun }) => sum + sinceLastRun.openAfter, 0);
    expect(new Set([open, committee.sinceLastRun.openAfter, reports.at(-1)?.openFindings]).size).toBe(1);
    expect(reports.every(({ file }) => existsSync(file))).toBe(true);
    const page = reports.find(({ report }) => report === 'committee');
    expect(readFileSync(page?.file ?? '', 'utf8')).toContain(String(page?.openFindings));
    const written = readdirSync(join(folder, 'out', '2026-W36'));
    expect(written.filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('counts what was fixed and what is new after a week of work', async () => {
    await (await resumeDemoErp(join(folder, 'erp'))).liveOneWeek();
    const { run } = await runAsJson(folder, '--as-of', '2026-09-07');
    expect(run.totals.new).toBeGreaterThan(0);
    expect(run.totals.resolved).toBeGreaterThan(0);
    expect(run.totals.disappeared).toBeGreaterThan(0);
  });

  it('changes nothing when the as-of lies before the last run', async () => {
    const before = await cli(folder, 'findings', 'list', '--state', 'all', '--format', 'json');
    const { run } = await runAsJson(folder, '--as-of', '2026-08-30');
    const after = await cli(folder, 'findings', 'list', '--state', 'all', '--format', 'json');
    expect(run.run.changesState).toBe(false);
    expect(after.stdout).toBe(before.stdout);
  });

  it('checks chosen rules without ending anything of the others', async () => {
    const before = await cli(folder, 'findings', 'list', '--format', 'json');
    const { run } = await runAsJson(folder, '--as-of', '2026-09-07', '--rule', 'OPN-001');
    expect(run.rules.map((rule) => rule.code)).toEqual(['OPN-001']);
    const after = await cli(folder, 'findings', 'list', '--format', 'json');
    expect(after.stdout).toBe(before.stdout);
  });
});

describe('a run that is asked to stop', () => {
  it('keeps what it acknowledged, exits with 4, and the next one continues it', async () => {
    const folder = demoFolder('stopped');
    const args = ['run', '--format', 'json', '--as-of', '2026-08-31', '--log-level', 'debug'];
    const isAcknowledged = (text: string) => text.includes('transaction.end') && text.includes('complete a rule');
    const stopped = await stoppedCli(folder, isAcknowledged, ...args);
    const { run, totals } = RunJson.parse(JSON.parse(stopped.stdout));
    expect(stopped.exit).toBe(4);
    expect(run.status).toBe('interrupted');
    expect(totals.checked).toBeGreaterThan(0);
    expect(totals.checked).toBeLessThan(TARGETS);
    const resumed = await runAsJson(folder, '--as-of', '2026-08-31');
    expect(resumed.exit).toBe(0);
    expect(resumed.run.run).toMatchObject({ id: run.id, status: 'complete' });
    expect(resumed.run.totals).toMatchObject({ checked: TARGETS, notChecked: 0 });
  });
});

describe('what goes wrong', () => {
  const DOWN = `  down:
    connector: postgres
    connection: postgres://nobody:wrong@127.0.0.1:1/none
    profile: demo
departments:`;

  it('costs a source that is down only its own rules: exit 4, the others are done', async () => {
    const folder = demoFolder('one-down', DEMO_CONFIG.replace('departments:', DOWN));
    const { exit, run } = await runAsJson(folder, '--as-of', '2026-08-31');
    expect(exit).toBe(4);
    const states = (source: string) =>
      new Set(run.rules.filter((rule) => rule.source === source).map((rule) => `${rule.state} ${rule.reason ?? ''}`));
    expect([...states('erp')].filter((state) => state.startsWith('not_checked'))).toEqual([]);
    expect(states('erp')).toContain('checked ');
    expect(states('down')).toEqual(new Set(['not_checked source_unavailable']));
  });

  it('is a matter of set-up when no source can be opened: exit 3', async () => {
    const folder = demoFolder('all-down', DEMO_CONFIG.replace('connection: ./erp', 'connection: ./no-such-folder'));
    const { exit, run } = await runAsJson(folder, '--as-of', '2026-08-31');
    expect(exit).toBe(3);
    expect(run.totals.checked).toBe(0);
  });

  it('is told as JSON on standard output and in words on standard error', async () => {
    const folder = demoFolder('broken', DEMO_CONFIG.replace('timezone: Asia/Shanghai', 'timezone: Asia/Peking'));
    const { exit, stdout, stderr } = await cli(folder, 'run', '--format', 'json');
    expect(exit).toBe(2);
    const { error } = ErrorJson.parse(JSON.parse(stdout));
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.issues).toMatchObject([{ line: 3 }]);
    expect(stderr).toContain('erp-audit.yaml:3:');
    expect(stderr).toContain('hint:');
  });

  const MISUSES: readonly (readonly [args: readonly string[], message: string])[] = [
    [['runn'], 'There is no command "runn". Did you mean run, runs?'],
    [['run', '--sorce', 'x'], 'There is no option --sorce. Did you mean --source?'],
    [['run', '--as-of', '2026-02-30'], '--as-of is "2026-02-30": write an existing day as YYYY-MM-DD.'],
    [['run', '--source', 'epr'], 'There is no source "epr". Did you mean "erp"?'],
    [['run', '--confirm-scope', 'erp/customer'], '--confirm-scope needs --by: say who confirms.'],
    [['report', '--week', '2026-W99'], 'There is no completed run yet: start one with "erp-audit run".'],
    [['rules', 'show', 'XYZ-999'], 'There is no rule "XYZ-999" among those that are loaded.'],
    [['findings', 'list', '--state', 'opne'], '--state is "opne"'],
    [['findings', 'show', 'deadbeef'], 'There is no finding "deadbeef".'],
    [['runs', 'show', 'none'], 'There is no run "none".'],
    [['export', 'jsonl', '--run', 'none'], 'List what exists with "erp-audit runs list".'],
    [['import', '/no/such.xlsx'], 'such.xlsx: the file cannot be opened.'],
  ];

  it('is answered with exit 2 and one sentence when the command line is wrong', async () => {
    const folder = demoFolder('misuse');
    for (const [args, message] of MISUSES) {
      const { exit, stderr } = await cli(folder, ...args);
      expect(`${args.join(' ')}: ${exit} ${stderr}`).toContain(message);
      expect(`${args.join(' ')}: ${exit}`).toBe(`${args.join(' ')}: 2`);
    }
  });
});

describe('a new folder', () => {
  it('has everything in place and its own rule passes its test', async () => {
    const folder = join(root, 'fresh');
    const made = await cli(folder, 'init', folder);
    expect(made.exit).toBe(0);
    expect(made.stdout).toContain('erp-audit.yaml');
    const tested = await cli(folder, 'rules', 'test', 'MY-001');
    expect(tested.stdout + tested.stderr).toContain('1 rule, 2 cases passed.');
    expect((await cli(folder, 'init', folder)).exit).toBe(2);
  });
});
