import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AuditError,
  type GroupTelling,
  type KnownDigests,
  MATCHED_RECORDS_FILES,
  type MatchGroup,
  type Matching,
  type MatchOptions,
  type MatchPhase,
  type MatchRecord,
  type MatchRecords,
  type RecordMatcher,
  type RecordReading,
} from '@erp-audit/core';
import { FoundGroups } from './found-groups.ts';
import { readNight, readRowDigests, writeNight } from './night/kept-night.ts';
import { knownDigests } from './night/known-digests.ts';
import { ReadAhead } from './night/read-ahead.ts';
import { RecordStore } from './night/record-store.ts';
import type { PairEngine } from './pair-engine.ts';
import { MemoryBudget } from './records/memory-budget.ts';
import { DEFAULT_THRESHOLD } from './search.ts';
import { type SearchMeans, searchRecords } from './search-records.ts';
import { stopIfAborted } from './stop-if-aborted.ts';
import { VerdictIndex } from './verdict-index.ts';

/** Share of all that is done when groups are made. */
const SEARCHED = 0.95;

/**
 * A matcher that keeps no state between calls but what lies in the folder of the options.
 * @param engine - what compares all pairs of a table; threads of this process where absent, and where few records changed
 */
export function createRecordMatcher(engine?: PairEngine): RecordMatcher {
  return { match: (records, options) => match(records, options, engine) };
}

async function match(
  given: AsyncIterable<readonly MatchRecord[]> | RecordReading,
  options: MatchOptions,
  engine: PairEngine | undefined,
): Promise<Matching> {
  const { directory, subject } = options;
  const nightPath = join(directory, MATCHED_RECORDS_FILES.night);
  let store: RecordStore | undefined;
  let ahead: ReadAhead | undefined;
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const budget = new MemoryBudget(options.memoryMegabytes);
    const digests = typeof given === 'function' ? readRowDigests(nightPath, subject, budget) : undefined;
    if (typeof given === 'function' && digests !== undefined) ahead = new ReadAhead(given, digests);
    const before = await readNight(nightPath, subject, budget);
    store = RecordStore.open(join(directory, MATCHED_RECORDS_FILES.records), before?.lines);
    const records = await recordsOf(given, knownDigests(before, store), ahead);
    return await matchStored(records, options, { before, store, engine, budget });
  } catch (error) {
    store?.abandon();
    await ahead?.abandon();
    return fail(error);
  }
}

/** What was asked for ahead, where that holds. */
async function recordsOf(
  given: AsyncIterable<readonly MatchRecord[]> | RecordReading,
  known: KnownDigests | undefined,
  ahead: ReadAhead | undefined,
): Promise<AsyncIterable<MatchRecords>> {
  if (typeof given !== 'function') return given;
  if (ahead !== undefined && known !== undefined) return ahead.records();
  await ahead?.abandon();
  return given(known);
}

async function matchStored(
  records: AsyncIterable<MatchRecords>,
  options: MatchOptions,
  { store, ...means }: Pick<SearchMeans, 'before' | 'engine' | 'budget'> & { readonly store: RecordStore },
): Promise<Matching> {
  const verdicts = new VerdictIndex(options.verdicts);
  const nightPath = join(options.directory, MATCHED_RECORDS_FILES.night);
  const hooks = {
    onProgress: (share: number, phase: MatchPhase) => options.onProgress?.(share, phase),
    breathe: () => breathe(options.signal),
    signal: options.signal,
  };
  const { features, found, unchanged, night } = await searchRecords(
    untilAborted(records, options.signal),
    options.subject,
    hooks,
    {
      ...{ ...means, store, watch: verdicts, directory: options.directory },
      ...(options.learnsFromVerdicts === false ? {} : { decisions: () => verdicts.decisions() }),
    },
  );
  await breathe(options.signal);
  options.onProgress?.(SEARCHED, 'grouping');
  const groups = await FoundGroups.create({
    ...{ subject: options.subject, features, found, store, verdicts, directory: options.directory },
    ...{ threshold: options.threshold ?? DEFAULT_THRESHOLD, stamp: night.stamp },
    withRelated: options.withRelated ?? true,
    ...(unchanged === undefined ? {} : { unchanged }),
  });
  const kept = writeNight(nightPath, { ...night, lines: store.lines }).catch(fail);
  // Whoever reads the groups or closes them is told; until then nobody waits for it.
  kept.catch(() => undefined);
  options.onProgress?.(1, 'grouping');
  return {
    report: groups.report(),
    groups: () => withNight(groups.read(AS_THEY_ARE, options.signal), kept),
    told: (telling) => withNight(groups.read(telling, options.signal), kept),
    async close() {
      groups.close();
      store.close();
      await kept;
    },
  };
}

/** Groups are told while the night is written; where it could not be, that is said behind the last of them. */
async function* withNight<Told>(told: AsyncIterable<Told>, kept: Promise<void>): AsyncGenerator<Told> {
  yield* told;
  await kept;
}

const AS_THEY_ARE: GroupTelling<MatchGroup> = {
  name: '',
  tell: (group) => JSON.stringify(group),
  read: (kept) => JSON.parse(kept.toString()),
};

async function* untilAborted(
  records: AsyncIterable<MatchRecords>,
  signal: AbortSignal | undefined,
): AsyncGenerator<MatchRecords> {
  for await (const batch of records) {
    stopIfAborted(signal);
    yield batch;
  }
}

/** Lets other work of the process go on, such as the abort itself. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  stopIfAborted(signal);
}

/** Lack of disk or memory is told as such; what else goes wrong stays as it is. */
function fail(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const full = ['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EIO', 'ENOTDIR'].includes(code) || error instanceof RangeError;
  if (!full) throw error;
  throw new AuditError(
    'MATCHING_FAILED',
    {
      en: `The search for duplicates ran out of disk or memory${code === '' ? '' : ` (${code})`}`,
      'zh-CN': `查重所需的磁盘或内存不足${code === '' ? '' : `（${code}）`}`,
    },
    {},
    { cause: error },
  );
}
