import type { EvidenceValue, LocalizedText, Row } from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft } from '../../define-kind.ts';
import { numberText } from '../../number-text.ts';
import type { MappedPair } from './mapped-pair.ts';

/** The finding of one user, pair and document. */
export function dutyDraft(row: Row, pairs: ReadonlyMap<string, MappedPair>, { masker }: CheckEnvironment): DefectDraft {
  const id = textOf(row['pair_id']) ?? '';
  const key = textOf(row['user_key']) ?? '';
  const document = textOf(row['document_key']) ?? '';
  const pair = pairs.get(id)?.pair;
  const login = textOf(row['login']);
  const amount = textOf(row['second_amount'] ?? row['first_amount'] ?? null);
  return {
    key: ['-', key, id, document],
    subjects: [[textOf(row['company']) ?? '-', key]],
    label: `${textOf(row['first_label']) ?? document} · ${id}`,
    evidence: {
      pair: id,
      risk: bothLanguages(pair?.risk),
      user_key: key,
      ...(login === null ? {} : { login: masker.mask(login) }),
      document: textOf(row['first_label']) ?? document,
      ...step('first', bothLanguages(pair?.first[0]?.name), row),
      ...step('second', bothLanguages(pair?.second[0]?.name), row),
    },
    ...(pair?.department === undefined ? {} : { department: pair.department }),
    value: amount === null ? null : numberText(amount),
    urlPath: textOf(row['url']),
  };
}

function step(which: 'first' | 'second', name: string, row: Row): Record<string, EvidenceValue> {
  return {
    [`${which}_step`]: name,
    [`${which}_from`]: textOf(row[`${which}_from`]),
    [`${which}_to`]: textOf(row[`${which}_to`]),
    [`${which}_record`]: textOf(row[`${which}_label`]),
    [`${which}_records`]: Number(row[`${which}_records`]),
  };
}

function bothLanguages(text: LocalizedText | undefined): string {
  return text === undefined ? '' : `${text.en} / ${text['zh-CN']}`;
}
