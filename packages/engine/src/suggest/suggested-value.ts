import type { Evidence, EvidenceValue, LocalizedText } from '@erp-audit/core';
import { readUscc } from './read-uscc.ts';
import type { Completed, SuggestFile } from './suggest-file.ts';

/** A value that the record should have, and why that is certain. */
export interface SuggestedValue {
  readonly value: LocalizedText;
  readonly why: LocalizedText;
}

const STATUS: Readonly<Record<Completed['status'], LocalizedText>> = { closed: { en: 'Closed', 'zh-CN': '已关闭' } };

const WHY = {
  complete: { en: 'all quantities are complete', 'zh-CN': '各项数量均已完成' },
  readAs: { en: 'the only reading with a right check character', 'zh-CN': '唯一能通过校验位的读法' },
  only: { en: 'the only other record of the party', 'zh-CN': '该单位唯一的另一条记录' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/**
 * The value that follows with certainty from what was seen; undefined where none does. Personal values are masked in
 * evidence and never suggested.
 */
export function suggestedValue(suggest: SuggestFile, evidence: Evidence): SuggestedValue | undefined {
  if ('complete' in suggest) {
    return isComplete(suggest, evidence) ? { value: STATUS[suggest.status], why: WHY.complete } : undefined;
  }
  const [value, why] =
    'readAs' in suggest ? [readAs(evidence[suggest.of]), WHY.readAs] : [onlyOne(evidence[suggest.only]), WHY.only];
  return value === undefined ? undefined : { value: { en: value, 'zh-CN': value }, why };
}

function isComplete({ complete }: Completed, evidence: Evidence): boolean {
  return complete.every(([done, wanted]) => {
    const needed = quantity(evidence[wanted]);
    return needed > 0 && quantity(evidence[done]) === needed;
  });
}

/** Not a number where nothing is known, which equals nothing. */
function quantity(value: EvidenceValue | undefined): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function readAs(value: EvidenceValue | undefined): string | undefined {
  return typeof value === 'string' ? readUscc(value) : undefined;
}

function onlyOne(value: EvidenceValue | undefined): string | undefined {
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const [entry]: readonly unknown[] = value;
  return typeof entry === 'string' ? entry : undefined;
}
