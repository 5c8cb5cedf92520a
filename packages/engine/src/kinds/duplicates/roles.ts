import type { EntityName, MatchRole, MatchSubject } from '@erp-audit/core';
import type { Expression } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { unmappedReads } from '../../plan-fields.ts';
import type { DuplicatesParams } from './schema.ts';

/** What is compared of a record, by what it tells. */
export type Roles = ReadonlyMap<MatchRole, Expression>;

/** Fields a role is read from: the first that is filled. */
type RoleFields = Partial<Record<MatchRole, readonly string[]>>;

const PARTY: RoleFields = {
  name: ['name'],
  tax_id: ['tax_id'],
  phone: ['phone', 'mobile'],
  email: ['email'],
  street: ['street'],
  city: ['city'],
  postcode: ['postcode'],
  country: ['country'],
};
const MATERIAL: RoleFields = { name: ['name'], spec: ['spec'], maker_part: ['mpn'] };
const USUAL: Partial<Record<EntityName, RoleFields>> = { customer: PARTY, supplier: PARTY, material: MATERIAL };

/** The account of a supplier; of several the last by its number, so that both records name the same one. */
const ACCOUNT: Expression = { total: { entity: 'bank_account', by: 'supplier_key', max: 'account' } };

/** What the profile maps of the roles, and the fields it does not. */
export function mappedRoles(
  { roles }: Pick<DuplicatesParams, 'roles'>,
  model: MappedModel,
  entity: MappedEntity,
): { readonly roles: Roles; readonly missing: readonly string[] } {
  const wanted = roles === undefined ? usualRoles(entity) : Object.entries(roles);
  const found = new Map<MatchRole, Expression>();
  const missing: string[] = [];
  for (const [role, expression] of wanted) {
    const gaps = unmappedReads(model, entity, expression);
    if (gaps.length === 0) found.set(role as MatchRole, expression);
    else missing.push(...gaps);
  }
  return { roles: found, missing: [...new Set(missing)] };
}

/** Of the fields of a role those that are mapped; where none is, the first, so that it is named as missing. */
function usualRoles(entity: MappedEntity): [string, Expression][] {
  const usual = Object.entries(USUAL[entity.name] ?? { name: ['name'] }).map(([role, fields]): [string, Expression] => {
    const mapped = fields.filter((field) => entity.fields.has(field));
    const read = mapped.length > 0 ? mapped : fields.slice(0, 1);
    return [role, read.length === 1 ? (read[0] ?? '') : { coalesce: [...read] }];
  });
  return entity.name === 'supplier' ? [...usual, ['bank_account', ACCOUNT]] : usual;
}

/** Roles with personal values. */
export function personalRoles(roles: Roles, model: MappedModel, entity: MappedEntity): ReadonlySet<MatchRole> {
  const isPersonal = (expression: Expression) =>
    readsOf(entity.name, expression).some((read) =>
      read.fields.some((field) => model.entity(read.entity)?.personal.has(field) === true),
    );
  return new Set([...roles].filter(([, expression]) => isPersonal(expression)).map(([role]) => role));
}

export function subjectOf({ subject }: DuplicatesParams, entity: EntityName): MatchSubject {
  return subject ?? (entity === 'material' ? 'material' : 'party');
}
