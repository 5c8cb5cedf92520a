import { entityOf } from '@erp-audit/core';
import { about, FIX, USUAL_WHY } from './idea-texts.ts';
import { both, scopeOf } from './ideas.ts';
import type { MappedRecords, RuleIdea } from './rule-idea.ts';

/** Fields that take one of a few values. */
const CODES = ['type', 'class', 'base_uom', 'currency', 'country', 'region', 'payment_term', 'direction'];

/** More values than this are no list. */
export const MOST_VALUES = 40;
/** A value that fewer records have than this share is no part of the list. */
const RARE = 0.005;
const FEWEST_RECORDS = 200;

/** Fields whose values are worth looking at one by one: short lists, never personal. */
export function listFields({ entity, fields, personal, covered }: MappedRecords): readonly string[] {
  return CODES.filter(
    (field) => field in entityOf(entity).fields && fields.has(field) && !personal.has(field) && !covered.has(field),
  );
}

/** All filled records of a field: what its values are counted among. */
export function listProbe(records: MappedRecords, field: string): RuleIdea {
  return listIdea(records, field, ['-']);
}

/** A field that nearly always has one of a few values: the rest are likely slips. Undefined where no list shows. */
export function valueIdea(
  records: MappedRecords,
  field: string,
  values: readonly { readonly value: string; readonly records: number }[],
): RuleIdea | undefined {
  const all = values.reduce((sum, each) => sum + each.records, 0);
  const usual = values.filter((each) => each.records >= RARE * all && each.records > 2).map(({ value }) => value);
  if (all < FEWEST_RECORDS || usual.length === 0 || usual.length === values.length) return undefined;
  return listIdea(records, field, usual);
}

function listIdea(records: MappedRecords, field: string, usual: readonly string[]): RuleIdea {
  const { entity } = records;
  const where = both(scopeOf(records), { not: { blank: field } });
  return {
    id: `${field}-unusual`,
    ...{ entity, basis: 'usual', group: `${field}-unusual`, weight: 1, fix: FIX, why: USUAL_WHY },
    check: { kind: 'condition', where, defect: { not: { in: [field, usual] } } },
    evidence: [field],
    title: about(entity, field, '{entity}: {field} has a value hardly any other has', '{entity}:{field} 的取值极少见'),
    bad: { [field]: '??' },
    good: { [field]: usual[0] },
    twin: undefined,
    beside: {},
  };
}
