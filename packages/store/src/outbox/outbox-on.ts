import type { Notice } from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import type { AttemptEnd, NewMessage, OutboxFilter, OutboxMessage, OutboxStore } from './outbox-store.ts';

const FORGOTTEN_AFTER_DAYS = 183;
const DAY_MS = 86_400_000;

export function outboxOn(database: Database): OutboxStore {
  const write = <Result>(action: string, work: (session: Session) => Promise<Result>) => database.write(action, work);
  return {
    queue: (messages) => write('queue messages', (session) => queueMessages(session, messages, database.clock.now())),
    claim: (claimant, claimSeconds) =>
      write('claim a message', (session) => claimMessage(session, database, claimant, claimSeconds)),
    begin: (number, claimant) => write('begin to send', (session) => beginMessage(session, number, claimant)),
    end: (number, claimant, end) =>
      write('end an attempt', (session) => endAttempt(session, { number, claimant, end }, database.clock.now())),
    retry: () => write('retry messages', (session) => retryFailed(session, database.clock.now())),
    list: (filter = {}) => listMessages(database, filter),
  };
}

async function queueMessages(session: Session, messages: readonly NewMessage[], now: Date): Promise<number> {
  await session.rows(
    `delete from audit_outbox where ended_at < :before and (claimed_until is null or claimed_until < now())`,
    { before: new Date(now.getTime() - FORGOTTEN_AFTER_DAYS * DAY_MS) },
  );
  let queued = 0;
  for (const { notice, channel, addressee } of messages) {
    const rows = await session.rows(
      `insert into audit_outbox (key, channel, addressee, notice, state, queued_at, next_try)
       values (:key, :channel, :addressee, cast(:notice as json), 'queued', cast(:now as timestamptz),
         cast(:now as timestamptz))
       on conflict (key, channel, addressee) do nothing returning 1`,
      { key: notice.key, channel, addressee, notice: storedJson(notice), now },
    );
    queued += rows.length;
  }
  return queued;
}

/** A message that somebody was sending and whose claim has run out may have arrived: it is repeated, and that is counted. */
async function claimMessage(
  session: Session,
  { clock, kind }: Database,
  claimant: string,
  claimSeconds: number,
): Promise<OutboxMessage | undefined> {
  const [row] = await session.rows<OutboxRow>(
    `update audit_outbox set claimed_by = :claimant, attempts = attempts + 1,
       claimed_until = clock_timestamp() + make_interval(secs => cast(:seconds as double precision)),
       repeats = repeats + case when state = 'sending' then 1 else 0 end
     where number = (
       select number from audit_outbox
       where state <> 'sent' and next_try <= cast(:now as timestamptz)
         and (claimed_until is null or claimed_until < clock_timestamp()
           or (cast(:alone as boolean) and claimed_by <> :claimant))
       order by next_try, number limit 1)
     returning ${COLUMNS}`,
    { claimant, seconds: claimSeconds, now: clock.now(), alone: kind === 'single-machine' },
  );
  return row && messageOf(row);
}

async function beginMessage(session: Session, number: number, claimant: string): Promise<boolean> {
  const rows = await session.rows(
    `update audit_outbox set state = 'sending'
     where number = :number and claimed_by = :claimant and claimed_until > clock_timestamp() returning 1`,
    { number, claimant },
  );
  return rows.length > 0;
}

interface EndedAttempt {
  readonly number: number;
  readonly claimant: string;
  readonly end: AttemptEnd;
}

async function endAttempt(session: Session, { number, claimant, end }: EndedAttempt, now: Date): Promise<void> {
  if (end.state === 'sent') {
    await session.rows(
      `update audit_outbox set state = 'sent', next_try = null, ended_at = cast(:now as timestamptz),
         last_error = null, claimed_by = null, claimed_until = null where number = :number`,
      { number, now },
    );
    return;
  }
  await session.rows(
    `update audit_outbox set state = 'failed', next_try = cast(:next as timestamptz),
       ended_at = cast(:ended as timestamptz), last_error = cast(:reason as json),
       claimed_by = null, claimed_until = null
     where number = :number and claimed_by = :claimant`,
    {
      ...{ number, claimant, next: end.nextTry, ended: end.nextTry === null ? now : null },
      reason: storedJson(end.reason),
    },
  );
}

async function retryFailed(session: Session, now: Date): Promise<number> {
  const rows = await session.rows(
    `update audit_outbox set next_try = cast(:now as timestamptz), ended_at = null, attempts = 0
     where state = 'failed' returning 1`,
    { now },
  );
  return rows.length;
}

async function listMessages(
  session: Session,
  { keys, unsent = false }: OutboxFilter,
): Promise<readonly OutboxMessage[]> {
  const rows = await session.rows<OutboxRow>(
    `select ${COLUMNS} from audit_outbox
     where (cast(:any as boolean) or key = any(:keys)) and (state <> 'sent' or not cast(:unsent as boolean))
     order by audit_outbox.number`,
    { any: keys === undefined, keys: keys ?? [], unsent },
  );
  return rows.map(messageOf);
}

const COLUMNS = `cast(number as text) as number, channel, addressee, notice, state, attempts, repeats,
  queued_at as "queuedAt", next_try as "nextTry", ended_at as "endedAt", last_error as "lastError"`;

type DateNames = 'queuedAt' | 'nextTry' | 'endedAt';
interface OutboxRow extends Omit<OutboxMessage, 'number' | DateNames> {
  readonly number: string;
  readonly notice: Notice;
  readonly queuedAt: Date;
  readonly nextTry: Date | null;
  readonly endedAt: Date | null;
}

function messageOf({ number, queuedAt, nextTry, endedAt, ...rest }: OutboxRow): OutboxMessage {
  return {
    ...rest,
    number: Number(number),
    queuedAt: queuedAt.toISOString(),
    nextTry: nextTry?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  };
}
