import type { LocalizedText } from '@erp-audit/core';
import type { LogEntry } from './log-entry.ts';

/** End of the chain: what a committee report prints as its anchor. */
export interface LogHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

export interface LogFilter {
  readonly kinds?: readonly string[];
  /** Exactly this subject, such as `W-12`. */
  readonly subject?: string;
  /** Only the newest so many. */
  readonly last?: number;
}

/** What a check of the log can find. */
export const LOG_FAULTS = {
  entry_missing: { en: 'The entry is missing', 'zh-CN': '该条记录缺失' },
  entry_changed: { en: 'The entry was changed after it was written', 'zh-CN': '该条记录写入后被修改' },
  chain_broken: { en: 'The entry does not follow the one before it', 'zh-CN': '该条记录与前一条不衔接' },
  answers_changed: { en: 'The answers of this import were changed', 'zh-CN': '该次导入的答复被修改' },
  answers_reduced: {
    en: 'Parts of answers are gone that no retention took away',
    'zh-CN': '部分答复内容缺失，且没有相应的保留期限记录',
  },
  answers_unlogged: { en: 'Answers without an entry in the log', 'zh-CN': '存在日志中没有记录的答复' },
  run_changed: { en: 'The results of this run were changed', 'zh-CN': '该次运行的结果被修改' },
  runs_reduced: {
    en: 'Results of runs are gone that no retention took away',
    'zh-CN': '部分运行的结果缺失，且没有相应的保留期限记录',
  },
  run_unlogged: { en: 'A run without an entry in the log', 'zh-CN': '存在日志中没有记录的运行' },
  signature_invalid: { en: 'The signature does not fit', 'zh-CN': '签名无效' },
  signed_differs: { en: 'What was signed is not what is kept', 'zh-CN': '签署内容与保存内容不一致' },
  waiver_unlogged: {
    en: 'A waiver in force whose approval is not in the log',
    'zh-CN': '豁免生效但日志中没有批准记录',
  },
} as const satisfies Record<string, LocalizedText>;
export type LogFaultKind = keyof typeof LOG_FAULTS;

export interface LogFault {
  readonly kind: LogFaultKind;
  /** Entry it is about; null where there is none. */
  readonly seq: number | null;
  /** Run, waiver or file hash it is about; no language. */
  readonly subject: string | null;
}

/** What a check of the whole log says. */
export interface LogVerification {
  readonly entries: number;
  readonly head: LogHead | null;
  /** The first faults, at most 100, and how many there are. */
  readonly faults: readonly LogFault[];
  readonly faultCount: number;
  /** Where the given anchor stands and how many entries came after it; `seq` null where it is not in the chain. Null where none was given. */
  readonly anchor: { readonly seq: number | null; readonly at: string | null; readonly after: number } | null;
  /** Decisions by the personal key they are signed with. */
  readonly signatures: readonly { readonly keyId: string; readonly decisions: number }[];
  /** Answers kept before answers had hashes: nothing proves them. */
  readonly unproven: number;
  /** Answers of which retention took parts away: that they were given is proven, what was taken away no longer. */
  readonly reduced: number;
  /** Runs whose results retention took away: that they were is proven, what they came to no longer. */
  readonly reducedRuns: number;
}

/** The log of everything people decide. Entries are written by the decisions themselves. */
export interface LogStore {
  /** In the order they were written, in batches. */
  entries(filter?: LogFilter): AsyncIterable<readonly LogEntry[]>;
  find(seq: number): Promise<LogEntry | undefined>;
  /** Null where nothing was logged yet. */
  head(): Promise<LogHead | null>;
  /**
   * Recomputes every hash outside of the database, in bounded memory. Entries cut off the end leave a chain that holds:
   * only an `anchor` (at least 16 characters of a hash printed earlier) proves that they are gone.
   */
  verify(anchor?: string): Promise<LogVerification>;
  /** Whether the account of the store could switch off the guards of the log, because it owns the table. */
  isOwner(): Promise<boolean>;
}
