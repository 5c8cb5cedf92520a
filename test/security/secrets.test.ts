import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runCli } from '../command-line.ts';
import { FAILURES, formsOf, provoke, SECRETS } from './secret-failures.ts';
import { CONFIGURATION, writeSoundFolder } from './sound-folder.ts';

const serverUrl = inject('postgresUrl');
const evidence = process.env['ERP_AUDIT_TEST_EVIDENCE'];
/** A share of them on every push, another one with another seed; all where evidence is asked for. */
const SHARE = evidence === undefined ? 97 : 1;
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 0);

const ALL = SECRETS.flatMap((secret) => FAILURES.map((failure) => ({ ...failure, secret })));

/** Texts of all files of the folder; what is packed is unpacked. */
function textsBelow(folder: string): readonly (readonly [file: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return [];
    const bytes = readFileSync(file);
    return [[name, (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')] as const];
  });
}

/** Bytes are compared: one character each, whatever they encode. */
function expectNowhere(secret: string, texts: readonly (readonly [name: string, bytes: string])[]): void {
  for (const form of formsOf(secret).map((each) => Buffer.from(each).toString('latin1')))
    for (const [name, bytes] of texts) expect(bytes.includes(form), `${name} holds ${form}`).toBe(false);
}

describe.skipIf(serverUrl === undefined)('a secret', () => {
  const root = mkdtempSync(join(tmpdir(), 'erp-audit-secrets-'));
  const sound = join(root, 'sound');
  const failed: { readonly name: string; readonly exitCode: number }[] = [];
  let count = 0;

  beforeAll(async () => {
    writeSoundFolder(sound);
    const file = join(sound, CONFIGURATION);
    // One store for all failures: in the end it is looked through as a whole.
    const store = await freshDatabase(serverUrl ?? '');
    writeFileSync(file, stringify({ ...(parse(readFileSync(file, 'utf8')) as object), store }));
    const config = ['--config', file];
    for (const command of [['run', '--as-of', '2026-05-01'], ['report']]) {
      const outcome = await runCli([...command, ...config]);
      expect(outcome.exitCode, outcome.stderr).toBe(0);
    }
  });
  afterAll(() => {
    delete process.env['CANARY'];
    rmSync(root, { recursive: true, force: true });
    if (evidence !== undefined) record(evidence);
  });

  function record(file: string): void {
    const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
    const exitCodes: Record<string, number> = {};
    for (const { exitCode } of failed) exitCodes[exitCode] = (exitCodes[exitCode] ?? 0) + 1;
    const figures = { machine, secrets: SECRETS.length, failures: failed.length, exitCodes, leaks: 0 };
    writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
  }

  test('is provoked by more than two hundred failures', () => expect(ALL.length).toBeGreaterThan(200));

  test.each(ALL.filter((_, index) => index % SHARE === SEED % SHARE))(
    'in $name stands in nothing that a failure leaves',
    async ({ secret, command, ...failure }) => {
      count += 1;
      const folder = join(root, String(count));
      cpSync(sound, folder, { recursive: true });
      provoke(folder, { command, ...failure });
      process.env['CANARY'] = secret;
      const config = ['--config', join(folder, CONFIGURATION)];
      const { exitCode, stdout, stderr } = await runCli([...command, ...config]);
      failed.push({ name: failure.name, exitCode });
      expect([2, 3, 4], `${stdout}\n${stderr}`).toContain(exitCode);
      expectNowhere(secret, [
        ['output', Buffer.from(`${stdout}\n${stderr}`).toString('latin1')],
        ...textsBelow(folder),
      ]);
      rmSync(folder, { recursive: true, force: true });
    },
  );

  test('of all of them stands nowhere in the store', async () => {
    const outcome = await runCli(['store', 'export', join(sound, 'store.gz'), '--config', join(sound, CONFIGURATION)]);
    expect(outcome.exitCode, outcome.stderr).toBe(0);
    const texts = textsBelow(sound);
    expect(texts.find(([name]) => name === 'store.gz')?.[1]).toContain('findings');
    for (const secret of SECRETS) expectNowhere(secret, texts);
  });
});
