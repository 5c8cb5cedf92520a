import type { RepeatOffender, RootCauseShare } from '@erp-audit/core';
import type { CommitteeFigures } from '@erp-audit/reporter';
import type { WeekSnapshot } from '@erp-audit/store';

/** What the page of a frozen week says of what keeps arising. */
export interface WeekRecurrence {
  readonly repeatOffenders: readonly RepeatOffender[];
  readonly rootCauses: readonly RootCauseShare[];
}

/** Both as they were frozen; empty in weeks frozen by programs that did not count them. */
export function weekRecurrence({ model }: Pick<WeekSnapshot, 'model'>): WeekRecurrence {
  const { repeatOffenders = [], rootCauses = [] } = model as CommitteeFigures;
  return { repeatOffenders, rootCauses };
}
