import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { mappedEntity, unmapped, unmappedReads } from '../../plan-fields.ts';
import type { UniqueParams } from './schema.ts';
import { type Identifier, type OtherSide, uniqueStatements } from './statements.ts';

/** Active records that share an identifier which only one of them may have: one finding a group. */
export function planUnique({ params, model, entity: name }: PlanContext<UniqueParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status', ...(params.party === undefined ? [] : [params.party])]);
  if ('reason' in entity) return entity;
  const [missing] = unmappedReads(model, entity, params.where);
  if (missing !== undefined) return unmapped(name, missing);
  const side = otherSide(params, model, entity);
  if (side !== undefined && 'reason' in side) return side;
  const wanted = identifiersOf(params);
  const gaps = (identifier: Identifier) => [
    ...identifier.fields.filter((field) => !entity.fields.has(field)),
    ...gapsAcross(identifier, side),
  ];
  const identifiers = wanted.filter((identifier) => gaps(identifier).length === 0);
  const partial = [...new Set(wanted.flatMap(gaps))];
  if (identifiers.length === 0) return unmapped(name, partial[0]);
  const check = { params, entity, identifiers, side };
  return {
    type: 'set',
    reads: [...readsOfCheck(params, entity, identifiers), ...readsAcross(identifiers, side)],
    partial,
    statements: (environment) => uniqueStatements(check, environment),
  };
}

function identifiersOf({ identifiers, across }: UniqueParams): readonly Identifier[] {
  return identifiers.map((each): Identifier => {
    if (typeof each !== 'string') return { ...each, isText: true };
    return { name: each, fields: [each], isText: false, other: across?.identifiers[each] };
  });
}

function otherSide({ across }: UniqueParams, model: MappedModel, entity: MappedEntity) {
  if (across === undefined) return undefined;
  const other = mappedEntity(model, across.entity, ['status']);
  if ('reason' in other) return other;
  const { links } = across;
  if (links === undefined) return { entity: other, ownLink: undefined, otherLink: undefined };
  const ownLink = entity.fields.has(links.own) ? links.own : undefined;
  const otherLink = other.fields.has(links.other) ? links.other : undefined;
  if (ownLink === undefined && otherLink === undefined) return unmapped(entity.name, links.own);
  return { entity: other, ownLink, otherLink };
}

function gapsAcross({ other }: Identifier, side: OtherSide | undefined): readonly string[] {
  if (side === undefined || other === undefined || side.entity.fields.has(other)) return [];
  return [`${side.entity.name}.${other}`];
}

function readsOfCheck(
  { where, party }: UniqueParams,
  entity: MappedEntity,
  identifiers: readonly Identifier[],
): readonly EntityRead[] {
  const [own, ...others] = readsOf(entity.name, where);
  const fields = identifiers.flatMap((identifier) => identifier.fields);
  const parties = party === undefined ? [] : [party];
  return [
    { entity: entity.name, fields: [...new Set(['status', ...fields, ...parties, ...(own?.fields ?? [])])] },
    ...others,
  ];
}

function readsAcross(identifiers: readonly Identifier[], side: OtherSide | undefined): readonly EntityRead[] {
  if (side === undefined) return [];
  const fields = identifiers.flatMap(({ other }) => (other === undefined ? [] : [other]));
  return [{ entity: side.entity.name, fields: [...new Set(['status', ...fields])] }];
}
