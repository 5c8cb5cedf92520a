import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runCli } from '../command-line.ts';
import { PEOPLE_TABLES, writePeopleFolder } from '../lifecycle/people-folder.ts';
import {
  COLLIBRA_COMMAND,
  DATAHUB_ASPECTS,
  DATAHUB_PROPOSAL,
  OPENLINEAGE_EVENT,
  OPENMETADATA_BODIES,
} from './published-forms.ts';

const serverUrl = inject('postgresUrl');
const page = (name: string) => readFileSync(new URL(`../../.github/${name}`, import.meta.url), 'utf8');
const PAGE = page('EXCHANGE.md');
const commandsOf = (text: string) => /^```sh\n([\s\S]*?)^```/m.exec(text)?.[1];
type Json = Readonly<Record<string, unknown>>;

/** What a schema says against a value; empty where nothing. */
function faults(schema: object, value: unknown): readonly string[] {
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath} ${message} ${JSON.stringify(params)}`;
  });
}

function ofType(lines: readonly Json[], type: string): readonly Json[] {
  return lines.filter((line) => line['type'] === type);
}

/** wang.fang (key 2) is one of the people whose findings only internal audit may read; whoever exports is of it. */
describe.skipIf(serverUrl === undefined)('results for other programs', () => {
  let directory: string;
  let config: string;
  let run: { readonly rules: readonly Json[]; readonly totals: Json };

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-exchange-'));
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, PEOPLE_TABLES);
    const store = await freshDatabase(serverUrl ?? '');
    config = writePeopleFolder(directory, { store, sources: { erp: { connection: source } } });
    const settings = parse(readFileSync(config, 'utf8')) as {
      departments: object[];
      confidential?: object;
      rules: { set?: Record<string, object> };
    };
    const name = { en: 'Internal audit', 'zh-CN': '内审部' };
    settings.departments.push({ id: 'internal-audit', name, confidential: true, readers: [userInfo().username] });
    settings.confidential = { department: 'internal-audit', rules: ['PRM-005'], people: ['wang.fang'] };
    writeFileSync(config, stringify(settings));
    const ran = await runCli(['run', '--as-of', '2026-06-01', '--format', 'json', '--config', config]);
    run = JSON.parse(ran.stdout) as typeof run;
  });
  afterAll(() => {
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  });

  /** The command of the page for a format, as it stands there but for its folder; what it wrote. */
  async function written(format: string): Promise<string> {
    const line = new RegExp(`^erp-audit export ${format}.*$`, 'm').exec(PAGE)?.[0] ?? '';
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const file = join(directory, words.at(-1) ?? '');
    const said = await exported(...words.slice(2, -1), file);
    expect(said).toContain(file);
    return readFileSync(file, 'utf8');
  }
  async function exported(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await runCli(['export', ...args, '--config', config]);
    expect(exitCode, stderr).toBe(0);
    return stdout;
  }
  async function lines(format: string): Promise<readonly Json[]> {
    const text = await written(format);
    expect(text.endsWith('\n')).toBe(true);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);
  }

  test('are JSON lines as their schema says, with neither what is confidential nor personal values', async () => {
    const schemaFile = new URL('../../packages/cli/schema/export-line.json', import.meta.url);
    const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
    const all = await lines('jsonl');
    for (const line of all) expect(faults(schema, line)).toEqual([]);
    expect(all.map(({ type }) => type)).toEqual([...all.map(({ type }) => type)].sort(byPlace));
    const [results, findings] = [ofType(all, 'result'), ofType(all, 'finding')];
    const [head, end] = [all[0], all.at(-1)];
    expect(results.map(({ code, state, inScope, findings: found }) => [code, state, inScope, found])).toEqual(
      run.rules
        .filter(({ code }) => code !== 'PRM-005')
        .map(({ code, state, inScope, findings: found }) => [code, state, inScope, found]),
    );
    expect(head).toMatchObject({ withheld: { confidential: 1, pilot: 0 } });
    expect(end).toMatchObject({ type: 'end', results: results.length, findings: findings.length });
    // The material that wang.fang created is not told, nor the rule that names super-users.
    expect(findings.length + Number(end?.['withheldFindings'])).toBe(run.totals['findings']);
    expect(Number(end?.['withheldFindings'])).toBeGreaterThan(1);
    expect(findings.length).toBeGreaterThan(0);
    const text = await exported('jsonl');
    expect(text).toBe(all.map((line) => `${JSON.stringify(line)}\n`).join(''));
    for (const secret of ['wang.fang', 'li.wei', 'zhao.min', 'PRM-005', 'internal-audit', '"hash"'])
      expect(text).not.toContain(secret);
  });

  test('are OpenLineage events: a start and an end with every checked rule, and by name what was not checked', async () => {
    const events = await lines('openlineage');
    for (const event of events) expect(faults(OPENLINEAGE_EVENT, event)).toEqual([]);
    expect(events.map(({ eventType }) => eventType)).toEqual(['START', 'COMPLETE']);
    const inputs = events[1]?.['inputs'] as readonly { name: string; inputFacets: Record<string, never> }[];
    const asserted = inputs.flatMap(
      ({ inputFacets }) =>
        (inputFacets['dataQualityAssertions'] as { assertions?: readonly Json[] } | undefined)?.assertions ?? [],
    );
    const checked = run.rules.filter(({ code, state }) => code !== 'PRM-005' && state === 'checked');
    expect(asserted).toHaveLength(checked.length);
    expect(asserted.filter(({ success }) => success === false)).toHaveLength(
      checked.filter(({ findings }) => Number(findings) > 0).length,
    );
    expect(inputs.some(({ name }) => name.endsWith('.public.item'))).toBe(true);
    // The schema itself can say no.
    expect(faults(OPENLINEAGE_EVENT, { ...events[0], eventType: 'DONE' })).not.toEqual([]);
  });

  test('are requests of OpenMetadata, each in the order in which it can be taken', async () => {
    const known = new Set<string>();
    for (const { path, body } of await lines('openmetadata')) {
      const [, kind = '', fqn = ''] = /dataQuality\/(?:testCases\/)?(\w+)(?:\/(.+))?$/.exec(String(path)) ?? [];
      expect(faults(OPENMETADATA_BODIES[kind] ?? { not: {} }, body), String(path)).toEqual([]);
      const { name, testDefinition, entityLink } = body as Readonly<Record<string, string>>;
      if (kind !== 'testDefinitions') expect(known).toContain(testDefinition ?? decodeURIComponent(fqn));
      if (kind !== 'testCaseResults') known.add(`${entityLink ?? ''}${name}`.replace(/^<#E::table::(.+)>/, '$1.'));
    }
    expect([...known].some((name) => /^erp\.\w+\.public\.account\.PRM-\d{3}_user$/.test(name))).toBe(true);
  });

  test('are proposals of DataHub, each with an aspect of its name', async () => {
    const proposals = JSON.parse(await written('datahub')) as readonly Json[];
    for (const proposal of proposals) {
      expect(faults(DATAHUB_PROPOSAL, proposal)).toEqual([]);
      const { json } = proposal['aspect'] as { readonly json: object };
      expect(faults(DATAHUB_ASPECTS[String(proposal['aspectName'])] ?? { not: {} }, json)).toEqual([]);
    }
    const told = run.rules.filter(({ code, state }) => code !== 'PRM-005' && state !== 'skipped');
    expect(proposals).toHaveLength(told.length * Object.keys(DATAHUB_ASPECTS).length);
  });

  test('are commands of Collibra in a file that only its owner may read; options of other formats are refused', async () => {
    expect(commandsOf(page('EXCHANGE.zh-CN.md'))).toBe(commandsOf(PAGE));
    const commands = JSON.parse(await written('collibra')) as readonly Json[];
    for (const command of commands) expect(faults(COLLIBRA_COMMAND, command)).toEqual([]);
    const file = join(directory, 'again.json');
    const place = ['--community', 'ERP', '--domain', 'Quality'];
    const summary = JSON.parse(await exported('collibra', ...place, '--out', file, '--format', 'json')) as Json;
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(commands.length);
    expect(summary).toMatchObject({ file, format: 'collibra', results: commands.length });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const schemaFile = new URL('../../packages/cli/schema/export.json', import.meta.url);
    expect(faults(JSON.parse(readFileSync(schemaFile, 'utf8')) as object, summary)).toEqual([]);
    const refused = [
      ['collibra'],
      ['datahub', ...place],
      ['jsonl', '--service', 'x'],
      ['jsonl', '--run', 'no-such-run'],
    ];
    for (const args of refused) expect((await runCli(['export', ...args, '--config', config])).exitCode).toBe(2);
  });
});

const PLACES = ['run', 'result', 'finding', 'end'];
function byPlace(a: unknown, b: unknown): number {
  return PLACES.indexOf(String(a)) - PLACES.indexOf(String(b));
}
