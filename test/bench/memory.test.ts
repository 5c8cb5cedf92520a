import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPsql, freshDatabase } from '@erp-audit/testkit';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { peakMemory } from './process-times.ts';
import { ruleCodeOf, WORKLOAD_CODES, writeWorkloadFolder } from './workload.ts';
import { expectedKeys, keyDifferences, storedKeys } from './workload-keys.ts';
import { cannotMeasure, WORKLOAD } from './workload-place.ts';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/erp-audit.js', import.meta.url));
const serverUrl = inject('postgresUrl');
const LIMIT_MB = 250;
const SPREAD_MB = 30;
/** Scales of the workload; 1 has 26 million rows and 400,000 findings. */
const SCALES = (process.env['ERP_AUDIT_TEST_SCALES'] ?? '0.01 0.1').split(' ').map(Number);

const reason = cannotMeasure(serverUrl);

interface Measured {
  readonly scale: number;
  readonly findings: number;
  readonly peakMb: number;
  readonly seconds: number;
}

function generate(url: string, scale: number): void {
  const psql = (...args: string[]) =>
    execFileSync(findPsql() ?? 'psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-d', url, ...args], { stdio: 'ignore' });
  psql('-f', join(WORKLOAD, '00_schema.sql'));
  psql('-v', `sf=${scale}`, '-f', join(WORKLOAD, '01_generate.sql'));
}

/** Findings by check code as the workload's own closed form gives them. */
function expected(scale: number): ReadonlyMap<string, number> {
  const lines = readFileSync(join(WORKLOAD, `expected_sf${scale}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return new Map(lines.map((line) => [line.split(',')[0] ?? '', Number(line.split(',')[1])]));
}

/** Runs the audit and watches the largest resident memory the kernel saw for the process. */
function runMeasured(
  config: string,
): Promise<{ readonly output: string; readonly peakMb: number; readonly seconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, 'run', '--config', config, '--format', 'json', '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let peakMb = 0;
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, peakMemory(child.pid ?? 0));
  }, 20);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`exit ${code}`));
      else resolve({ output, peakMb, seconds: (performance.now() - started) / 1000 });
    });
  });
}

describe.skipIf(reason !== undefined)(`memory of a run${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  const measured: Measured[] = [];

  test.each(SCALES)(
    'at scale %d every check finds what the workload planted, within the limit',
    { timeout: 1_800_000 },
    async (scale) => {
      const source = await freshDatabase(serverUrl ?? '');
      generate(source, scale);
      const directory = mkdtempSync(join(tmpdir(), 'erp-audit-bench-'));
      const store = await freshDatabase(serverUrl ?? '');
      const config = writeWorkloadFolder(directory, source, store);
      const { output, peakMb, seconds } = await runMeasured(config);
      if (scale === SCALES[0]) expect(keyDifferences(expectedKeys(source, directory), storedKeys(store))).toEqual([]);
      rmSync(directory, { recursive: true });
      const rules = (JSON.parse(output) as { rules: { code: string; findings: number }[] }).rules;
      const found = new Map(rules.map((rule) => [rule.code, rule.findings]));
      const planted = expected(scale);
      expect(found).toEqual(new Map(WORKLOAD_CODES.map((code) => [ruleCodeOf(code), planted.get(code)])));
      const findings = [...found.values()].reduce((sum, count) => sum + count, 0);
      measured.push({ scale, findings, peakMb: Math.round(peakMb), seconds: Number(seconds.toFixed(1)) });
      expect(peakMb).toBeLessThan(LIMIT_MB);
    },
  );

  test('memory does not grow with the data', () => {
    const peaks = measured.map((entry) => entry.peakMb);
    expect(peaks.length).toBe(SCALES.length);
    expect(Math.max(...peaks) - Math.min(...peaks)).toBeLessThanOrEqual(SPREAD_MB);
  });

  afterAll(() => {
    process.stdout.write(`${JSON.stringify(measured)}\n`);
    const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
    const machine = `${cpus().length} cores, Node ${process.version}`;
    if (file !== undefined) writeFileSync(file, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
  });
});
