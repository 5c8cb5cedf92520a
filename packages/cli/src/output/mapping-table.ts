import { entityOf } from '@erp-audit/core';
import type { SourceDiagnosis } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { renderTable } from './table.ts';

type EntityCheck = SourceDiagnosis['mapping'][number];
type FieldCheck = EntityCheck['fields'][number];

const MARKS = { pass: '✓', warn: '!', fail: '✗' } as const;

/** One line an entity; behind it what stands out in its fields and statuses. */
export function mappingTable(session: Session, checks: readonly EntityCheck[]): string {
  const { locale } = session;
  const columns = [
    { title: '  ' },
    { title: say(locale, 'columnEntity') },
    { title: say(locale, 'columnRecords'), align: 'right' as const },
    { title: say(locale, 'columnDetails') },
  ];
  const rows = checks.map((check) => [
    `  ${MARKS[check.verdict]}`,
    entityOf(check.entity).title[locale],
    check.records,
    remarks(session, check).join('; '),
  ]);
  return renderTable(columns, rows);
}

function remarks({ locale }: Session, check: EntityCheck): readonly string[] {
  const unmapped = check.statuses.filter((each) => each.status === null && each.raw !== null);
  return [
    ...(check.error === undefined ? [] : [check.error]),
    ...(check.records === 0 && check.error === undefined ? [say(locale, 'doctorEmpty')] : []),
    ...unmapped.map(({ raw, records }) => say(locale, 'mappingUnmapped', { raw: raw ?? '', records })),
    ...check.fields.filter((field) => field.verdict !== 'pass').map((field) => fieldRemark(locale, field)),
  ];
}

function fieldRemark(locale: Session['locale'], { field, nullShare, hitShare }: FieldCheck): string {
  const percent = (share: number) => Math.round(share * 100);
  const isDangling = hitShare !== undefined && hitShare < 1;
  return isDangling
    ? say(locale, 'mappingDangling', { field, percent: percent(1 - hitShare) })
    : say(locale, 'mappingEmpty', { field, percent: percent(nullShare) });
}
