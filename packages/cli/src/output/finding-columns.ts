import { type Finding, type Locale, SEVERITY_TEXTS, STATE_TEXTS } from '@erp-audit/core';
import { SHOWN_ID_CHARACTERS } from '../completion/recent-findings.ts';
import { type MessageKey, textOf } from '../messages/index.ts';
import { renderTable } from './table.ts';

const KEYS = [
  'columnId',
  'columnSeverity',
  'columnCode',
  'columnLabel',
  'columnDepartment',
  'columnState',
] as const satisfies readonly MessageKey[];

/** A column that only some tables of findings have. */
export interface FurtherColumn {
  readonly title: MessageKey;
  value(finding: Finding): string;
}

/** Findings as a table, one line each; the first columns are the same wherever findings are listed. */
export function findingTable(
  locale: Locale,
  findings: readonly Finding[],
  further: readonly FurtherColumn[] = [],
): string {
  const titles = [...KEYS, ...further.map(({ title }) => title)];
  const rows = findings.map((finding) => [
    finding.id.slice(0, SHOWN_ID_CHARACTERS),
    SEVERITY_TEXTS[finding.severity][locale],
    finding.code,
    finding.label,
    finding.department,
    STATE_TEXTS[finding.state][locale],
    ...further.map(({ value }) => value(finding)),
  ]);
  return renderTable(
    titles.map((key) => ({ title: textOf(locale, key) })),
    rows,
  );
}
