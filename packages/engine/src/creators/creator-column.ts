import type { EntityName } from '@erp-audit/core';
import type { CheckEnvironment } from '../define-kind.ts';

/** The column of a record with its creator, where a run asks for creators and the profile maps them. */
export function creatorColumns(
  entity: EntityName,
  { asksCreators, model }: Pick<CheckEnvironment, 'asksCreators' | 'model'>,
): readonly string[] {
  return asksCreators === true && model.entity(entity)?.fields.has('created_by') === true ? ['created_by'] : [];
}
