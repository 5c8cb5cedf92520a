import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { RunJson } from '../../packages/cli/src/json/run-json.ts';
import { runCli } from '../../packages/cli/src/run-cli.ts';
import type { FaultServer } from './fault-server.ts';
import { type FaultyOptions, FOUND, writeFaultyFolder } from './faulty-folder.ts';

/** How long a server may take to notice that a client is gone. */
const SESSIONS_GONE_MS = 20_000;
const DAY_MS = 86_400_000;

/** What one run printed. */
export interface FaultyRun {
  readonly exit: number;
  readonly result: RunJson;
  readonly stderr: string;
}

export type AuditChanges = Partial<Omit<FaultyOptions, 'connector' | 'store'>>;

/** One audit folder with one store, run night after night against one server. */
export class FaultyAudit {
  readonly #directory = mkdtempSync(join(tmpdir(), 'erp-audit-faults-'));
  readonly #server: FaultServer;
  readonly #store: string;
  #night = 0;

  constructor(server: FaultServer, store: string) {
    this.#server = server;
    this.#store = store;
  }

  /** The run of the next night. */
  async run(changes: AuditChanges = {}): Promise<FaultyRun> {
    const { connector } = this.#server;
    const own = { connector, connection: this.#server.connection(), store: this.#store, ...changes };
    const config = writeFaultyFolder(this.#directory, own);
    const asOf = new Date(Date.UTC(2026, 5, 1) + this.#night * DAY_MS).toISOString().slice(0, 10);
    this.#night += 1;
    const { exit, stdout, stderr } = await cli('run', '--as-of', asOf, '--config', config, '--format', 'json');
    expect(stdout, stderr).not.toBe('');
    return { exit, stderr, result: RunJson.parse(JSON.parse(stdout)) };
  }

  /** The server lists no session of ours any more. */
  async expectNoSession(): Promise<void> {
    const deadline = Date.now() + SESSIONS_GONE_MS;
    while ((await this.#server.sessions()) > 0 && Date.now() < deadline) await pause(20);
    expect(await this.#server.sessions()).toBe(0);
  }

  /** A night without a fault finds again what was there before: nothing had ended, nothing begins. */
  async expectHealthyNight(): Promise<void> {
    const { exit, result, stderr } = await this.run();
    expect(exit, stderr).toBe(0);
    for (const rule of result.rules) {
      expect(rule).toMatchObject({ state: 'checked', findings: FOUND.get(rule.code), ...UNMOVED });
    }
    await this.expectNoSession();
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

const ENDED_NOTHING = { resolved: 0, disappeared: 0, outOfScope: 0, waived: 0 } as const;
const UNMOVED = { ...ENDED_NOTHING, new: 0, reopened: 0 } as const;

/**
 * Rules named in `unchecked` were not checked, for that reason; all others were, with everything there is to find. No
 * finding ended.
 */
export function expectFault(
  { exit, result, stderr }: FaultyRun,
  unchecked: Readonly<Record<string, string>>,
  exitCode = 4,
): void {
  const seen = result.rules.map(({ code, state, reason }) => [
    code,
    state === 'checked' ? state : `${state} ${reason}`,
  ]);
  const expected = result.rules.map(({ code }) => {
    return [code, unchecked[code] === undefined ? 'checked' : `not_checked ${unchecked[code]}`];
  });
  expect(Object.fromEntries(seen), stderr).toEqual(Object.fromEntries(expected));
  expect(exit, stderr).toBe(exitCode);
  for (const rule of result.rules) {
    expect(rule).toMatchObject(ENDED_NOTHING);
    if (rule.state === 'checked') expect(rule).toMatchObject({ findings: FOUND.get(rule.code), ...UNMOVED });
  }
}

async function cli(...args: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const io = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    isTerminal: false,
    columns: undefined,
    environment: { LANG: 'en_US.UTF-8' },
    signal: new AbortController().signal,
  };
  return { exit: await runCli(args, io, '0.0.0'), stdout, stderr };
}
