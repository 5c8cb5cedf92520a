import { MATCH_ROLES, type MatchRecord } from '@erp-audit/core';

/** The record that is proposed to be kept: most used, then most complete, then oldest. */
export function survivorOf(records: readonly MatchRecord[]): string {
  const [first] = [...records].sort(
    (one, other) =>
      (other.uses ?? 0) - (one.uses ?? 0) ||
      filled(other) - filled(one) ||
      compareTexts(one.createdAt ?? '9999', other.createdAt ?? '9999') ||
      compareTexts(one.id, other.id),
  );
  return first?.id ?? '';
}

function filled({ values }: MatchRecord): number {
  return MATCH_ROLES.filter((role) => (values[role] ?? '') !== '').length;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
