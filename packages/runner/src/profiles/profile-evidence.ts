import type { FieldMapping, Profile } from '@erp-audit/engine';

/** On what the mapping of a source rests. */
export interface ProfileEvidence {
  readonly id: string;
  /** Versions of the ERP it was written for; empty where it names none. */
  readonly versions: readonly string[];
  /** False where nobody has run it on a database of the ERP. */
  readonly tried: boolean;
  /** Fields whose expression was seen to be right, by where, the most first. */
  readonly verified: readonly { readonly where: string; readonly fields: number }[];
  /** Fields written from memory. */
  readonly remembered: number;
}

export function profileEvidence({ id, versions, tried, entities }: Profile): ProfileEvidence {
  const fields: readonly FieldMapping[] = Object.values(entities).flatMap((entity) => Object.values(entity.fields));
  const places = new Map<string, number>();
  for (const { verified } of fields) if (verified !== undefined) places.set(verified, (places.get(verified) ?? 0) + 1);
  return {
    ...{ id, versions, tried },
    verified: [...places].map(([where, count]) => ({ where, fields: count })).toSorted((a, b) => b.fields - a.fields),
    remembered: fields.filter(({ verified }) => verified === undefined).length,
  };
}
