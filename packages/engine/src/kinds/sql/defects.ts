import {
  AuditError,
  type Dialect,
  type EvidenceValue,
  type LocalizedText,
  type Row,
  type RowValue,
  raw,
  type Sql,
  sql,
} from '@erp-audit/core';
import type { CheckEnvironment, DefectDraft } from '../../define-kind.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { numberText } from '../../number-text.ts';
import type { SqlParams } from './schema.ts';

/** Declared columns under names of ours: key parts and texts exact, evidence as the database gives it. */
export function resultColumns(params: SqlParams, dialect: Dialect): Sql[] {
  const text = (column: string, alias: string) =>
    sql`${dialect.asText(dialect.identifier(column))} as ${dialect.identifier(alias)}`;
  const singles = (['label', 'measure', 'value', 'orgUnit', 'createdBy', 'url'] as const).flatMap((single) => {
    const column = params[single];
    return column === undefined ? [] : [text(column, single)];
  });
  return [
    ...params.key.map((column, index) => text(column, `key_${index}`)),
    ...singles,
    ...params.evidence.map((column, index) => sql`${dialect.identifier(column)} as ${raw(`evidence_${index}`)}`),
  ];
}

/** Rows come in the order of their keys, so that two rows with one key stand side by side. */
export async function* defectsOf(
  rows: AsyncIterable<Row>,
  rule: string,
  params: SqlParams,
  own: MappedEntity,
  personal: ReadonlySet<string>,
  environment: CheckEnvironment,
): AsyncIterable<DefectDraft> {
  let previous = '';
  for await (const row of rows) {
    const key = params.key.map((column, index) => keyPart(rule, column, index, row[`key_${index}`]));
    const identity = JSON.stringify(key);
    if (identity === previous) {
      throw invalid(rule, {
        en: `the columns ${params.key.join(', ')} do not tell its rows apart; add a column to "key"`,
        'zh-CN': `列 ${params.key.join('、')} 不能区分各行；请在 "key" 中增加一列`,
      });
    }
    previous = identity;
    yield draft(row, key, params, own, personal, environment);
  }
}

function draft(
  row: Row,
  key: readonly string[],
  params: SqlParams,
  own: MappedEntity,
  personal: ReadonlySet<string>,
  { masker }: CheckEnvironment,
): DefectDraft {
  const record = key.slice(0, own.keyParts + 1);
  const label = textOf(row['label']) ?? record.at(-1) ?? '';
  const hidden = params.label !== undefined && personal.has(params.label);
  const shown = params.evidence.map((column, index): [string, EvidenceValue] => {
    const value = row[`evidence_${index}`] ?? null;
    return [column, personal.has(column) && value !== null ? masker.mask(String(value)) : value];
  });
  const measure = textOf(row['measure']);
  return {
    key,
    subjects: [record],
    label: hidden ? masker.mask(label).masked : label,
    evidence: Object.fromEntries(shown),
    ...(measure === null ? {} : { measure: Number(measure) }),
    orgUnitKey: textOf(row['orgUnit']),
    value: numberText(row['value']),
    createdBy: textOf(row['createdBy']),
    urlPath: textOf(row['url']),
  };
}

/** A shared record has no company; every other part of a key must be there. */
function keyPart(rule: string, column: string, index: number, value: RowValue | undefined): string {
  const text = textOf(value);
  if (text !== null) return text;
  if (index === 0) return '-';
  throw invalid(rule, {
    en: `the key column "${column}" is null; leave such rows out`,
    'zh-CN': `键列 "${column}" 为空值；请排除这些行`,
  });
}

function invalid(rule: string, why: LocalizedText): AuditError {
  const message = {
    en: `Rule "${rule}" was stopped: ${why.en}.`,
    'zh-CN': `规则 "${rule}" 已中止：${why['zh-CN']}。`,
  };
  return new AuditError('RULE_INVALID', message, { file: `${rule}.yaml` });
}

function textOf(value: RowValue | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}
