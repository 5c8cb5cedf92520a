import type { Evidence } from '@erp-audit/core';

/** Personal values as they are masked, without the hashes by which they are compared. */
export function shownEvidence(evidence: Evidence): Readonly<Record<string, unknown>> {
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shown);
    return typeof value === 'object' && value !== null && 'masked' in value ? value.masked : value;
  };
  return Object.fromEntries(Object.entries(evidence).map(([name, value]) => [name, shown(value)]));
}
