import { entityOf } from '@erp-audit/core';
import type { ProfileCheck } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { printSuspicions } from './suspicions.ts';
import { bold, paragraph, renderTable } from './table.ts';

type EntityCheck = ProfileCheck['mapping'][number];
type FieldCheck = EntityCheck['fields'][number];

const MARKS = { pass: '✓', warn: '!', fail: '✗' } as const;
/** Of the masked rows, as many values as a line of a terminal shows. */
const SAMPLES_SHOWN = 2;
const SAMPLE_CHARACTERS = 12;

/** Every entity with its fields, one a line: how often empty, dates, references, masked samples. */
export function printEntityChecks(session: Session, checks: readonly EntityCheck[]): void {
  const { locale, io } = session;
  for (const check of checks) {
    const title = `${MARKS[check.verdict]} ${entityOf(check.entity).title[locale]} (${check.entity})`;
    session.print(`\n${bold(io, title)}  ${say(locale, 'profileRecords', { records: check.records })}`);
    if (check.error !== undefined) session.print(paragraph(io, '  ✗ ', check.error));
    if (check.statuses.length > 0) session.print(paragraph(io, '  ', statusLine(session, check)));
    printSuspicions(session, [check]);
    if (check.fields.length > 0) session.print(fieldTable(session, check));
  }
}

function statusLine({ locale }: Session, { statuses }: EntityCheck): string {
  const list = statuses.map(({ raw, status, records }) => {
    const shown = status ?? (raw === null ? '–' : say(locale, 'profileUnmappedStatus'));
    return `${raw ?? '–'} → ${shown} (${records})`;
  });
  return say(locale, 'profileStatus', { list: list.join(', ') });
}

function fieldTable(session: Session, check: EntityCheck): string {
  const { locale } = session;
  const columns = [
    { title: '  ' },
    { title: say(locale, 'columnField') },
    { title: say(locale, 'columnEmpty'), align: 'right' as const },
    { title: say(locale, 'columnFacts') },
    { title: say(locale, 'columnSamples') },
  ];
  const rows = check.fields.map((field) => [
    `  ${MARKS[field.verdict]}`,
    field.field,
    check.records === 0 ? '–' : percent(field.nullShare),
    facts(session, field).join(', '),
    samples(check, field.field),
  ]);
  return renderTable(columns, rows);
}

function facts({ locale }: Session, field: FieldCheck): readonly string[] {
  const [from, to] = field.range ?? [null, null];
  const { nullDateShare, hitShare } = field;
  return [
    ...(field.required ? [say(locale, 'factRequired')] : []),
    ...(from === null || to === null ? [] : [say(locale, 'factRange', { from, to })]),
    ...(nullDateShare === undefined ? [] : [say(locale, 'factNullDates', { percent: rounded(nullDateShare) })]),
    ...(hitShare === undefined ? [] : [say(locale, 'factHits', { percent: rounded(hitShare) })]),
  ];
}

function samples({ samples: rows }: EntityCheck, field: string): string {
  const values = rows.flatMap((row) => row[field] ?? []);
  const cut = (text: string) => (text.length > SAMPLE_CHARACTERS ? `${text.slice(0, SAMPLE_CHARACTERS)}…` : text);
  return [...new Set(values)].slice(0, SAMPLES_SHOWN).map(cut).join(', ');
}

function percent(share: number): string {
  return `${rounded(share)} %`;
}

/** Rounded away from the ends: neither 0 nor 100 is said of something that is only near it. */
function rounded(share: number): number {
  if (share > 0 && share < 0.01) return 1;
  if (share < 1 && share > 0.99) return 99;
  return Math.round(share * 100);
}
