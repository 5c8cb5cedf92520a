import type { Profile } from '@erp-audit/engine';
import type { ProfileProposal } from '@erp-audit/profiler';
import type { ExpectedTables } from './expected-tables.ts';

/** How a proposal compares with what a person would choose. */
export interface Score {
  /** Entities that were judged. */
  readonly entities: number;
  /** Written with the right table, or rightly not written. */
  readonly right: number;
  /** Written with a wrong table: what a person must notice. */
  readonly wrong: readonly string[];
  /** Not written although there is a table. */
  readonly missed: readonly string[];
  /** Of the entities that were written as highly certain, those with the right table. */
  readonly highRight: number;
  readonly high: number;
}

export function scoreProposal(proposal: ProfileProposal, expected: ExpectedTables): Score {
  const judged = proposal.entities.filter(({ entity }) => expected[entity] !== undefined);
  const chosen = (each: ProfileProposal['entities'][number]) => (each.isWritten ? each.tables[0]?.table : undefined);
  const isRight = (each: ProfileProposal['entities'][number]) => {
    const table = chosen(each);
    const right = expected[each.entity];
    return right == null ? table === undefined : table !== undefined && right.includes(table);
  };
  const faults = judged.filter((each) => !isRight(each));
  const high = judged.filter((each) => each.isWritten && each.tables[0]?.level === 'high');
  return {
    entities: judged.length,
    right: judged.length - faults.length,
    wrong: faults.filter((each) => chosen(each) !== undefined).map((each) => `${each.entity}: ${chosen(each)}`),
    missed: faults.filter((each) => chosen(each) === undefined).map(({ entity }) => entity),
    highRight: high.filter(isRight).length,
    high: high.length,
  };
}

/** How the fields of a proposal compare with a profile that was verified by hand. */
export interface FieldScore {
  /** Fields that both map, of entities read from the same table. */
  readonly compared: number;
  /** Those whose expression in the profile uses the proposed column. */
  readonly right: number;
  readonly other: readonly string[];
  /** Fields that the profile maps and the proposal does not. */
  readonly missed: number;
}

export function scoreFields(proposal: ProfileProposal, profile: Profile): FieldScore {
  const pairs = proposal.entities.filter(({ isWritten }) => isWritten).flatMap((each) => fieldPairs(each, profile));
  const both = pairs.filter(({ column }) => column !== undefined);
  const other = both.filter(({ column, sql }) => !new RegExp(`\\b${column}\\b`).test(sql));
  return {
    compared: both.length,
    right: both.length - other.length,
    other: other.map(({ name, column }) => `${name}: ${column}`),
    missed: pairs.length - both.length,
  };
}

function fieldPairs({ entity, mapping }: ProfileProposal['entities'][number], profile: Profile) {
  return Object.entries(profile.entities[entity]?.fields ?? {}).map(([field, { sql }]) => ({
    name: `${entity}.${field}`,
    sql: JSON.stringify(sql),
    column: mapping?.fields
      .find((each) => each.field === field && each.isWritten)
      ?.column.split('.')
      .at(-1),
  }));
}
