import { AuditError, type Balance, expectedOpen, type LocalizedText } from '@erp-audit/core';

/**
 * Refuses numbers that do not add up: a report is written only if the balance holds.
 * @throws AuditError `REPORT_BALANCE`
 */
export function checkBalance(balance: Balance, subject: LocalizedText, run: string): void {
  const expected = expectedOpen(balance);
  if (expected === balance.openAfter) return;
  throw new AuditError(
    'REPORT_BALANCE',
    {
      en: `The balance of ${subject.en} gives ${expected} open findings, but ${balance.openAfter} are open.`,
      'zh-CN': `${subject['zh-CN']}的平衡式应有未结发现 ${expected} 项，实际为 ${balance.openAfter} 项。`,
    },
    { run },
  );
}

/**
 * Refuses counts of open findings that do not add up to the same number in every cut that a report shows.
 * @throws AuditError `REPORT_BALANCE`
 */
export function checkCounts(
  open: number,
  cuts: Readonly<Record<string, readonly number[]>>,
  subject: LocalizedText,
  run: string,
): void {
  for (const [name, counts] of Object.entries(cuts)) {
    const sum = counts.reduce((total, count) => total + count, 0);
    if (sum === open) continue;
    throw new AuditError(
      'REPORT_BALANCE',
      {
        en: `The counts by ${name} of ${subject.en} give ${sum} open findings, but ${open} are open.`,
        'zh-CN': `${subject['zh-CN']}按 ${name} 统计为 ${sum} 项，实际未结 ${open} 项。`,
      },
      { run },
    );
  }
}

/** Movements of a balance that add to or take from the open findings, in the order they are told. */
export const MOVEMENTS = [
  { name: 'new', sign: 1 },
  { name: 'baseline', sign: 1 },
  { name: 'reopened', sign: 1 },
  { name: 'waiversEnded', sign: 1 },
  { name: 'reactivated', sign: 1 },
  { name: 'transferredIn', sign: 1 },
  { name: 'resolved', sign: -1 },
  { name: 'disappeared', sign: -1 },
  { name: 'outOfScope', sign: -1 },
  { name: 'waived', sign: -1 },
  { name: 'inactive', sign: -1 },
  { name: 'transferredOut', sign: -1 },
] as const satisfies readonly { readonly name: keyof Balance; readonly sign: 1 | -1 }[];
