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
