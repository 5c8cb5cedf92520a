import type { Row } from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft } from '../../define-kind.ts';
import { keyColumns } from '../../mapped-model.ts';
import { textOrNone } from '../../no-text.ts';
import { numberText } from '../../number-text.ts';
import { groupColumns, type SplitCheck } from './split-check.ts';

/** Members of one split, in order of their days. */
type Members = readonly [Row, ...Row[]];

/** Rows come group by group and day by day; documents further apart than the window begin a new split. */
export async function* drafts(
  rows: AsyncIterable<Row>,
  check: SplitCheck,
  environment: CheckEnvironment,
): AsyncGenerator<DefectDraft> {
  let members: Members | undefined;
  for await (const row of rows) {
    const last = members?.at(-1);
    if (members !== undefined && last !== undefined && isNext(last, row, check)) members = [...members, row];
    else {
      if (members !== undefined) yield draftOf(members, check, environment);
      members = [row];
    }
  }
  if (members !== undefined) yield draftOf(members, check, environment);
}

function isNext(last: Row, row: Row, { params }: SplitCheck): boolean {
  const isSameGroup = groupColumns.every((name) => textOf(last[name]) === textOf(row[name]));
  return isSameGroup && Number(row['day']) - Number(last['day']) <= params.windowDays;
}

/** The first document names the split: it keeps its identity while more are entered. */
function draftOf(members: Members, check: SplitCheck, { masker }: CheckEnvironment): DefectDraft {
  const [first] = members;
  const record = (row: Row) => ['company', ...keyColumns(check.entity)].map((column) => textOf(row[column]) ?? '');
  const [company = '-', ...document] = record(first);
  const personal = check.entity.personal;
  const person = (field: string, value: string) => (personal.has(field) ? masker.hash(value) : value);
  const label = textOf(first['label']) ?? document.at(-1) ?? '';
  const requester = textOf(first['requester']) ?? '';
  const total = members.reduce((sum, row) => sum + Number(row['amount']), 0);
  return {
    key: [company, textOf(first['partner']) ?? '', person(check.params.requester, requester), ...document],
    subjects: members.map(record),
    label: personal.has('label') ? masker.mask(label).masked : label,
    evidence: {
      documents: members.map((row) => textOf(row['no']) ?? record(row).slice(1).join(' / ')),
      total: numberText(total.toFixed(2)),
      limit: check.limit,
      currency: textOrNone(first['currency']) || null,
      from: textOf(first['date']),
      to: textOf(members.at(-1)?.['date']),
      partner: textOf(first['partner']),
      requester: personal.has(check.params.requester) ? masker.mask(requester) : requester,
    },
    measure: total,
    orgUnitKey: textOf(first['org_unit_key']),
    urlPath: textOf(first['url']),
  };
}
