import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { type Started, startCli } from '../durability/cli-process.ts';
import { PEOPLE_TABLES } from '../lifecycle/people-folder.ts';
import { mailTo, writeDeliveryFolder } from './delivery-folder.ts';
import { type MailServer, startMailServer } from './mail-server.ts';

const serverUrl = inject('postgresUrl');
const KILLS = Number(process.env['ERP_AUDIT_TEST_SEND_KILLS'] ?? 2);
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20261122);
const EVIDENCE = process.env['ERP_AUDIT_TEST_EVIDENCE'];
/** Transactions of one message: claimed, begun, ended. */
const PER_MESSAGE = 3;
const ADDRESSES = Array.from({ length: 3 * KILLS }, (_, index) => `member-${index}@example.com`);

/** Repeatable numbers in [0, 1): the n-th of a seed. */
function random(n: number): number {
  return createHash('sha256').update(`${SEED}/${n}`).digest().readUInt32BE(0) / 2 ** 32;
}

interface OutboxJson {
  readonly messages: readonly { readonly addressee: string; readonly state: string; readonly repeats: number }[];
}

/** Every kill falls somewhere into the sending; one of them between the whole mail and the answer to it. */
describe.skipIf(serverUrl === undefined)('a process that is killed while it sends', { timeout: 1_800_000 }, () => {
  let directory: string;
  let config: string;
  let store: string;
  let mails: MailServer;
  let started: Started | undefined;
  let killAtMail: number | undefined;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-send-kill-'));
    mails = await startMailServer({
      reply: (mail) => {
        if (mail === killAtMail) started?.kill();
        return undefined;
      },
    });
    const source = await freshDatabase(serverUrl ?? '');
    store = await freshDatabase(serverUrl ?? '');
    await execute(source, PEOPLE_TABLES);
    config = writeDeliveryFolder(directory, source, store, { mail: { ...mailTo(mails.port), committee: ADDRESSES } });
    expect((await runCli(['run', '--as-of', '2026-06-01', '--config', config])).exitCode).toBe(0);
  });
  afterAll(async () => {
    await mails.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** What the dead process had claimed is free after a quarter of an hour; nobody waits for that here. */
  const laterOn = () => execute(store, `update audit_outbox set claimed_until = now() - interval '1 second'`);

  /** Starts to send, and kills the process: at the answer to a mail, or some milliseconds into some transaction. */
  async function killedSend(kill: number): Promise<void> {
    const isAtAnswer = kill === 0;
    killAtMail = isAtAnswer ? mails.received.length + 1 : undefined;
    const number = 2 + Math.floor(random(2 * kill) * 2 * PER_MESSAGE);
    const transaction = { number, plusMs: Math.floor(random(2 * kill + 1) * 8) };
    started = startCli(['send', 'committee', '--config', config], isAtAnswer ? undefined : { transaction });
    expect((await started.ended).signal).toBe('SIGKILL');
    killAtMail = undefined;
    await laterOn();
  }

  /** Copies beyond the first; all of them are the same mail, and no more than the store knows of. */
  function copiesOf({ addressee, repeats }: OutboxJson['messages'][number]): number {
    const own = mails.received.filter(({ to }) => to.includes(addressee));
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own.length).toBeLessThanOrEqual(1 + repeats);
    expect(new Set(own.map(({ parsed }) => parsed.messageId)).size).toBe(1);
    expect(own.every(({ raw }) => raw.equals(own[0]?.raw ?? Buffer.of()))).toBe(true);
    return own.length - 1;
  }

  test('loses no mail, and repeats only those whose answer it did not live to keep', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) await killedSend(kill);
    const rest = await runCli(['send', 'committee', '--config', config]);
    expect(rest.exitCode, rest.stderr).toBe(0);

    const listed = await runCli(['outbox', '--all', '--format', 'json', '--config', config]);
    const { messages } = JSON.parse(listed.stdout) as OutboxJson;
    expect(messages.map(({ addressee, state }) => [addressee, state])).toEqual(ADDRESSES.map((each) => [each, 'sent']));
    const copies = messages.reduce((sum, message) => sum + copiesOf(message), 0);
    const repeats = messages.reduce((sum, message) => sum + message.repeats, 0);
    expect(repeats).toBeLessThanOrEqual(KILLS);
    // The kill between mail and answer must have made one.
    expect(copies).toBeGreaterThanOrEqual(1);
    if (EVIDENCE !== undefined) writeEvidence(EVIDENCE, { mails: messages.length, repeats, copies });
  });

  function writeEvidence(file: string, figures: object): void {
    const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
    const seed = { seed: SEED, kills: KILLS };
    const lost = { mailsLost: 0, mailsWithAnotherMessageId: 0 };
    const commit = process.env['ERP_AUDIT_TEST_COMMIT'] ?? 'unknown';
    writeFileSync(file, `${JSON.stringify({ ...figures, ...lost, ...seed, commit, machine }, null, 2)}\n`);
  }
});
