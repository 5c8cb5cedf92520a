import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freshDatabase } from '@erp-audit/testkit';
import { expect, inject, test } from 'vitest';

const serverUrl = inject('postgresUrl');
const SCRIPT = fileURLToPath(new URL('store-night.ts', import.meta.url));
const FINDINGS = Number(process.env['ERP_AUDIT_TEST_FINDINGS'] ?? 100_000);
const ROUNDS = 3;
const LIMIT_MB = 300;

interface Night {
  readonly stageMs: number;
  readonly diffMs: number;
  readonly copyMs: number;
  readonly new: number;
  readonly baseline: number;
  readonly resolved: number;
}

interface Measured {
  readonly findings: number;
  readonly first: Omit<Night, 'copyMs'>;
  readonly nights: readonly Night[];
  readonly peakMb: number;
}

test.skipIf(serverUrl === undefined)(
  `a night with 1 % change among ${FINDINGS} findings costs a small multiple of loading the same rows, in bounded memory`,
  { timeout: 1_800_000 },
  async () => {
    const flags = ['--import', 'tsx', '-C', '@erp-audit/source'];
    const script = [SCRIPT, await freshDatabase(serverUrl ?? ''), String(FINDINGS), String(ROUNDS)];
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...script]);
    const measured = JSON.parse(stdout) as Measured;
    const changed = FINDINGS / 100;
    expect(measured.first).toMatchObject({ baseline: FINDINGS, resolved: 0 });
    for (const night of measured.nights) expect(night).toMatchObject({ new: changed, resolved: changed, baseline: 0 });
    expect(measured.peakMb).toBeLessThan(LIMIT_MB);
    const ratio = Number(
      median(measured.nights.map((night) => (night.stageMs + night.diffMs) / night.copyMs)).toFixed(2),
    );
    process.stdout.write(`${JSON.stringify({ ratio, ...measured })}\n`);
    const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
    const machine = `${cpus().length} cores, Node ${process.version}`;
    if (file !== undefined) writeFileSync(file, `${JSON.stringify({ machine, ratio, ...measured }, null, 2)}\n`);
  },
);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
