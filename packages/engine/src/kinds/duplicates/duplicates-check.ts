import type { MatchRole, MatchSubject, RecordUse } from '@erp-audit/core';
import type { Total } from '../../expression.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import type { Roles } from './roles.ts';
import type { DuplicatesParams } from './schema.ts';

/** One of the tables that are compared. */
export interface MatchedSide {
  readonly entity: MappedEntity;
  readonly roles: Roles;
  readonly personal: ReadonlySet<MatchRole>;
  readonly uses: ReadonlyMap<RecordUse, readonly Total[]>;
  /** Field that names the record on the other side. */
  readonly link: string | undefined;
}

/** What the plan decided. */
export interface DuplicatesCheck {
  readonly code: string;
  readonly params: DuplicatesParams;
  readonly subject: MatchSubject;
  readonly own: MatchedSide;
  /** The table on the other side, where two are linked. */
  readonly other: MatchedSide | undefined;
}

/** Roles that either side has. */
export function rolesOf({ own, other }: Pick<DuplicatesCheck, 'own' | 'other'>): readonly MatchRole[] {
  return [...new Set([...own.roles.keys(), ...(other?.roles.keys() ?? [])])];
}

/** What may hang on records of either side. */
export function usesOf({ own, other }: Pick<DuplicatesCheck, 'own' | 'other'>): readonly RecordUse[] {
  return [...new Set([...own.uses.keys(), ...(other?.uses.keys() ?? [])])];
}
