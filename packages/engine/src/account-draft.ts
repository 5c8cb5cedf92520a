import type { Row } from '@erp-audit/core';
import { textOf } from './defect-builder.ts';
import type { CheckEnvironment, DefectDraft } from './define-kind.ts';
import type { MappedEntity } from './mapped-model.ts';

/**
 * What every finding about an account says: its key begins with `-`, for a person is the same in every company, and
 * the login is masked. `row` has the columns of `activeAccounts`.
 */
export function accountDraft(
  row: Row,
  user: MappedEntity,
  { masker }: CheckEnvironment,
  more: Pick<DefectDraft, 'evidence'> & Partial<DefectDraft> & { readonly suffix?: readonly string[] },
): DefectDraft {
  const { suffix = [], evidence, ...rest } = more;
  const key = textOf(row['key_1']) ?? '';
  const login = textOf(row['login']);
  const masked = login === null ? undefined : masker.mask(login);
  return {
    key: ['-', key, ...suffix],
    subjects: [[textOf(row['company']) ?? '-', key]],
    label: masked?.masked ?? (user.personal.has('label') ? masker.mask(key).masked : key),
    evidence: { ...(masked === undefined ? {} : { login: masked }), ...evidence },
    createdBy: textOf(row['created_by']),
    urlPath: textOf(row['url']),
    ...rest,
  };
}

/** The columns that are mapped, as exact text. */
export function textEvidence(row: Row, columns: readonly string[], user: MappedEntity): Record<string, string | null> {
  return Object.fromEntries(columns.filter((name) => user.fields.has(name)).map((name) => [name, textOf(row[name])]));
}
