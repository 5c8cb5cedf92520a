import type { CalendarDate } from './calendar-date.ts';
import type { AccessWay } from './connector.ts';
import type { LocalizedText } from './locale.ts';

/** What the statements of a run saw, in a few words for people. */
export const READ_TEXTS = {
  snapshot: { en: 'snapshot', 'zh-CN': '一致性快照' },
  replica: { en: 'replica', 'zh-CN': '只读副本' },
  dirty: { en: 'uncommitted data, every result confirmed by a second read', 'zh-CN': '未提交读，结果均经二次读取确认' },
} as const satisfies Record<string, LocalizedText>;
export type ReadWay = keyof typeof READ_TEXTS;

/** How the data of an ERP is reached, for people. */
export const ACCESS_TEXTS: Readonly<Record<AccessWay, LocalizedText>> = {
  direct: { en: "the ERP's own database", 'zh-CN': 'ERP 自身的数据库' },
  replica: { en: 'a readable copy of its database', 'zh-CN': '其数据库的只读副本' },
  extract: { en: 'files taken out of it', 'zh-CN': '从中导出的文件' },
};

/** Who confirmed that the data may be read the way it is, and by which contract. */
export interface SourcePermission {
  readonly contract: string;
  readonly confirmedBy: string;
  readonly confirmedOn: CalendarDate;
}

/** How a source was read in a run, and by whose permission; kept with the run. */
export interface SourceReading {
  readonly read: ReadWay;
  /** Null where nobody said. */
  readonly access: AccessWay | null;
  /** Null where none is recorded. */
  readonly permission: SourcePermission | null;
  /** What was risky about the connection. */
  readonly warnings: readonly LocalizedText[];
}
