import { type EntityName, entityOf } from '@erp-audit/core';
import { about, FIX } from './idea-texts.ts';
import { scopeOf } from './ideas.ts';
import type { MappedRecords, RuleIdea } from './rule-idea.ts';

/** Fields by which people tell records apart. */
const IDENTIFYING = ['code', 'no', 'login', 'gtin', 'mpn', 'tax_id', 'duns', 'name'];

/** Ideas that a field should not be the same in two records; which fields nearly are is for the counts to say. */
export function repeatedIdeas(records: MappedRecords, checked: ReadonlySet<string>): readonly RuleIdea[] {
  const { entity, fields, personal } = records;
  const own = entityOf(entity).fields;
  return IDENTIFYING.filter(
    (field) => field in own && fields.has(field) && !checked.has(field) && !(field === 'name' && personal.has(field)),
  ).map((field) => ({
    id: `${field}-repeated`,
    ...{ entity, group: `${field}-repeated`, basis: 'usual', weight: 1.5, evidence: [field], fix: FIX },
    check: { kind: 'repeated', field, where: scopeOf(records) },
    title: about(entity, field, '{entity}: another has the same {field}', '{entity}:{field} 与其他记录重复'),
    why: {
      en: 'Nearly all records have one of their own; two with the same are likely one thing entered twice.',
      'zh-CN': '几乎所有记录都各不相同；相同的两条很可能是重复录入。',
    },
    bad: { [field]: 'Same 1' },
    good: { [field]: 'Own 2' },
    twin: { [field]: 'Same 1' },
    beside: {},
  }));
}

/** The records of an entity that share a field, as admin SQL over canonical entities. */
export function repeatedSql(entity: EntityName, field: string, keyParts: number, hasScope: boolean): string {
  const keys = Array.from({ length: keyParts }, (_, index) => `m.key_${index + 1}`).join(', ');
  const words = entityOf(entity).nature === 'document' ? "('open', 'in_progress')" : "('open')";
  const scope = (alias: string) => (hasScope ? ` and ${alias}.status in ${words}` : '');
  return `select m.company, ${keys}, m.label, m.${field}
from {{${entity}}} m
join (
  select o.company, o.${field} as same
  from {{${entity}}} o
  where o.${field} <> ''${scope('o')}
  group by o.company, o.${field}
  having count(*) > 1
) twice on twice.company = m.company and twice.same = m.${field}
where 1 = 1${scope('m')}
`;
}
