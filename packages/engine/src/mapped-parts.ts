import type { Expression } from './expression.ts';
import { readsOf } from './expression-fields.ts';
import type { MappedEntity, MappedModel } from './mapped-model.ts';
import { unmappedReads } from './plan-fields.ts';

/** A part of the parameters of a rule, and what it would have read that the profile does not map. */
export interface MappedParts<Node> {
  readonly node: Node;
  readonly missing: readonly string[];
}

/** What reads another entity speaks of fields of that one. */
const OTHERS = ['has', 'names', 'lookup', 'total'];

/**
 * Expressions with `greatest` and `firstOf` over those parts only that the profile maps. Where none of them reads
 * anything the profile maps, the expression stays what it is, and cannot be told.
 */
export function mappedParts<Node>(model: MappedModel, entity: MappedEntity, node: Node): MappedParts<Node> {
  const missing = new Set<string>();
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null || OTHERS.some((name) => name in part)) return part;
    const entries = Object.entries(part).map(([name, value]): [string, unknown] => {
      const isChoice = (name === 'greatest' || name === 'firstOf') && Array.isArray(value);
      const visited = visit(value);
      return [name, isChoice ? mappedOf(visited as readonly Expression[], model, entity, missing) : visited];
    });
    return Object.fromEntries(entries);
  };
  return { node: visit(node) as Node, missing: [...missing] };
}

function mappedOf(
  parts: readonly Expression[],
  model: MappedModel,
  entity: MappedEntity,
  missing: Set<string>,
): readonly Expression[] {
  const unread = new Map(parts.map((part) => [part, unmappedReads(model, entity, part)]));
  const kept = parts.filter((part) => unread.get(part)?.length === 0);
  const readsSomething = kept.some((part) => readsOf(entity.name, part).some(({ fields }) => fields.length > 0));
  if (!readsSomething) return parts;
  for (const fields of unread.values()) for (const field of fields) missing.add(field);
  return kept;
}
