import type { Session } from '../database/database.ts';
import { answersHold, countReduced, countUnproven, unloggedImports } from './answer-proof.ts';
import { entryHash, milliseconds, type StoredEntry } from './entry-hash.ts';
import type { LogFault, LogFaultKind, LogHead, LogVerification } from './log-store.ts';
import { bodyOf, storedEntries } from './read-log.ts';
import { countReducedRuns, runHolds, unloggedRuns } from './run-proof.ts';
import { unloggedWaivers, verifyDecision } from './verify-decision.ts';

const MOST_FAULTS = 100;

/** What is known of the chain while it is walked along. */
interface Walk {
  entries: number;
  head: LogHead | null;
  readonly faults: LogFault[];
  faultCount: number;
  anchorSeq: number | null;
  anchorAt: string | null;
  readonly keys: Map<string, number>;
  /** Entries of a store that had a past when its log began. */
  past: Readonly<Record<string, unknown>>;
}

/** Walks the whole chain once, hashing here what the database hashed there, and compares what entries tell with what is kept. */
export async function verifyLog(session: Session, anchor: string | undefined): Promise<LogVerification> {
  const walk: Walk = {
    ...{ entries: 0, head: null, faults: [], faultCount: 0 },
    ...{ anchorSeq: null, anchorAt: null, keys: new Map(), past: {} },
  };
  for await (const batch of storedEntries(session)) {
    for (const entry of batch) {
      verifyLink(walk, entry);
      if (anchor !== undefined && entry.hash.startsWith(anchor)) {
        walk.anchorSeq = Number(entry.seq);
        walk.anchorAt = milliseconds(entry.at);
      }
      await verifyContent(session, walk, entry);
    }
  }
  const unproven = await verifyUnlogged(session, walk);
  const { reduced, unexplained } = await countReduced(session);
  if (unexplained > 0) addFault(walk, 'answers_reduced', null, String(unexplained));
  const { reducedRuns, unexplained: lostRuns } = await countReducedRuns(session);
  if (lostRuns > 0) addFault(walk, 'runs_reduced', null, String(lostRuns));
  const after = walk.anchorSeq === null ? 0 : walk.entries - walk.anchorSeq;
  return {
    ...{ entries: walk.entries, head: walk.head, faults: walk.faults, faultCount: walk.faultCount, unproven, reduced },
    reducedRuns,
    anchor: anchor === undefined ? null : { seq: walk.anchorSeq, at: walk.anchorAt, after },
    signatures: [...walk.keys].map(([keyId, decisions]) => ({ keyId, decisions })),
  };
}

function addFault(walk: Walk, kind: LogFaultKind, seq: number | null, subject: string | null = null): void {
  walk.faultCount += 1;
  if (walk.faults.length < MOST_FAULTS) walk.faults.push({ kind, seq, subject });
}

function addMissing(walk: Walk, from: number, to: number): void {
  const shown = Math.min(to - from, MOST_FAULTS);
  for (let missing = from; missing < from + shown; missing += 1) addFault(walk, 'entry_missing', missing);
  walk.faultCount += to - from - shown;
}

/** After a fault the walk goes on from the hash that is kept, so that one damage is not told of every later entry. */
function verifyLink(walk: Walk, entry: StoredEntry): void {
  const seq = Number(entry.seq);
  const expected = (walk.head?.seq ?? 0) + 1;
  if (seq > expected) addMissing(walk, expected, seq);
  if (seq <= expected && entry.previous_hash !== (walk.head?.hash ?? '')) addFault(walk, 'chain_broken', seq);
  if (entryHash(entry) !== entry.hash) addFault(walk, 'entry_changed', seq);
  walk.entries += 1;
  walk.head = { seq, hash: entry.hash, at: milliseconds(entry.at) };
}

/** An entry whose own hash does not fit proves nothing, but what it tells of is looked at all the same. */
async function verifyContent(session: Session, walk: Walk, entry: StoredEntry): Promise<void> {
  if (entry.kind === 'log_started') walk.past = bodyOf(entry);
  const verdict = await verdictOn(session, entry);
  if (typeof verdict === 'string') addFault(walk, verdict, Number(entry.seq), entry.subject ?? entry.run_id);
  else if (verdict !== undefined) walk.keys.set(verdict.keyId, (walk.keys.get(verdict.keyId) ?? 0) + 1);
}

async function verdictOn(session: Session, entry: StoredEntry): ReturnType<typeof verifyDecision> {
  if (entry.kind === 'import')
    return (await answersHold(session, entry.subject ?? '', bodyOf(entry)['digest'])) ? undefined : 'answers_changed';
  if (entry.kind === 'run_completed')
    return (await runHolds(session, entry.run_id ?? '', bodyOf(entry)['digest'])) ? undefined : 'run_changed';
  return verifyDecision(session, entry);
}

/** What is kept but was never logged; as much of it as there was when the log began is from before. */
async function verifyUnlogged(session: Session, walk: Walk): Promise<number> {
  const before = (name: string) => Number(walk.past[name] ?? 0);
  for (const subject of (await unloggedImports(session)).slice(before('imports')))
    addFault(walk, 'answers_unlogged', null, subject);
  for (const subject of (await unloggedRuns(session)).slice(before('runs')))
    addFault(walk, 'run_unlogged', null, subject);
  for (const subject of await unloggedWaivers(session)) addFault(walk, 'waiver_unlogged', null, subject);
  const unproven = await countUnproven(session);
  if (unproven > before('answers')) addFault(walk, 'answers_unlogged', null, String(unproven - before('answers')));
  return unproven;
}
