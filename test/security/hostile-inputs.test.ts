import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { ARGUMENT_INPUTS, RETURNED_INPUTS } from './corpus-arguments.ts';
import { EXTRACT_INPUTS } from './corpus-extracts.ts';
import { PATTERN_INPUTS, YAML_INPUTS } from './corpus-yaml.ts';
import { DOORS, type HostileInput, OUTSIDE, SECRET } from './hostile-input.ts';
import { writeSoundFolder } from './sound-folder.ts';

const INPUTS = [...YAML_INPUTS, ...PATTERN_INPUTS, ...EXTRACT_INPUTS, ...ARGUMENT_INPUTS, ...RETURNED_INPUTS];
const evidence = process.env['ERP_AUDIT_TEST_EVIDENCE'];
/** A share of them on every push, another one with another seed; all where evidence is asked for. */
const SHARE = evidence === undefined ? 40 : 1;
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 0);
/** On idle cores nothing takes longer. */
const SLOW_MS = 5_000;
/** Codes that tell people something; 70 would be our own fault. */
const PROPER = [0, 1, 2, 3, 4];

interface Figure {
  readonly door: string;
  readonly name: string;
  readonly exitCodes: readonly number[];
  readonly milliseconds: number;
}

describe('hostile inputs', () => {
  const root = mkdtempSync(join(tmpdir(), 'erp-audit-hostile-'));
  const sound = join(root, 'sound');
  const figures: Figure[] = [];
  let count = 0;

  beforeAll(async () => {
    process.env['SECRET_OF_TESTS'] = SECRET;
    writeSoundFolder(sound);
    const outcome = await runCli(['run', '--as-of', '2026-05-01', '--config', join(sound, 'erp-audit.yaml')]);
    expect(outcome.exitCode, outcome.stderr).toBe(0);
  });
  afterAll(() => {
    delete process.env['SECRET_OF_TESTS'];
    rmSync(root, { recursive: true, force: true });
    if (evidence !== undefined) record(evidence, figures);
  });

  function folderFor(input: HostileInput): string {
    count += 1;
    const folder = join(root, String(count), 'audit');
    cpSync(sound, folder, { recursive: true });
    mkdirSync(join(folder, '..', 'outside'));
    writeFileSync(join(folder, '..', 'outside', 'secret.txt'), `${OUTSIDE}\n`);
    input.prepare(folder);
    return folder;
  }

  async function meet(input: HostileInput, folder: string): Promise<void> {
    const exitCodes: number[] = [];
    const start = performance.now();
    for (const command of input.commands) {
      const args = command.map((word) => word.replace('{folder}', folder));
      const own = args.includes('--config') ? [] : ['--config', join(folder, 'erp-audit.yaml')];
      const { exitCode, stdout, stderr } = await runCli([...args, ...own]);
      const said = `${stdout}\n${stderr}`;
      exitCodes.push(exitCode);
      expect(PROPER, said.slice(0, 2000)).toContain(exitCode);
      expect(said).not.toContain(SECRET);
      expect(said).not.toContain(OUTSIDE);
      if (exitCode === 2 || exitCode === 3) expect(said.trim(), 'a code without a word').not.toBe('');
    }
    const milliseconds = Math.round(performance.now() - start);
    figures.push({ door: input.door, name: input.name, exitCodes, milliseconds });
  }

  test('there are three hundred, at every door, no two of the same name', () => {
    expect(INPUTS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(INPUTS.map(({ door, name }) => `${door} ${name}`)).size).toBe(INPUTS.length);
    expect(new Set(INPUTS.map(({ door }) => door))).toEqual(new Set(DOORS));
  });

  test.each(INPUTS.filter((_, index) => index % SHARE === SEED % SHARE))('$door: $name', async (input) => {
    const folder = folderFor(input);
    await meet(input, folder);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(filesBelow(join(folder, '..')).filter((file) => file.endsWith('pwned'))).toEqual([]);
    expect(readdirSync(join(folder, '..')).toSorted()).toEqual(['audit', 'outside']);
    expect(readdirSync(join(folder, '..', 'outside'))).toEqual(['secret.txt']);
    expect(leaking(folder)).toEqual([]);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Files of the folder that hold what belongs to another place. */
function leaking(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => {
    const isPlain = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!isPlain || file.includes(`${folder}/extracts/orders-`)) return false;
    const content = readFileSync(file);
    return content.includes(SECRET) || content.includes(OUTSIDE);
  });
}

function record(file: string, figures: readonly Figure[]): void {
  const slowest = figures.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  const doors = Object.fromEntries(DOORS.map((door) => [door, figures.filter((each) => each.door === door).length]));
  const codes = Object.fromEntries(
    PROPER.map((code) => [code, figures.filter(({ exitCodes }) => exitCodes.includes(code)).length]),
  );
  const command =
    'ERP_AUDIT_TEST_EVIDENCE=test/evidence/hostile-inputs.json npx vitest run --config test/vitest.config.ts test/security/hostile-inputs.test.ts';
  const commit = existsSync('.git')
    ? execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
    : '';
  const date = new Date().toISOString().slice(0, 10);
  const slow = figures.filter(({ milliseconds }) => milliseconds > SLOW_MS).length;
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  writeFileSync(
    file,
    `${JSON.stringify({ command, commit, date, machine, load: loadavg(), inputs: figures.length, doors, exitCodes: codes, slow, slowest }, undefined, 2)}\n`,
  );
}
