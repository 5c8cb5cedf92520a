import type { ListName } from '@erp-audit/matching/for-engines';

/** Names of the columns that say what two lists of words share and do not, in bits; see `Overlap` of the matcher. */
export interface OverlapColumns {
  readonly shared: string;
  readonly onlyOne: string;
  readonly onlyOther: string;
  readonly alike: string;
  readonly alone: string;
}

export function overlapOf(list: ListName): OverlapColumns {
  const of = (what: string) => `${list}_${what}`;
  return {
    ...{ shared: of('shared'), onlyOne: of('only_one'), onlyOther: of('only_other') },
    ...{ alike: of('alike'), alone: of('alone') },
  };
}

/** Lists of words, and whether their words may be spelt in several ways. */
export const LISTS: readonly (readonly [ListName, boolean])[] = [
  ['name', true],
  ['road', true],
  ['spec', false],
];

/** Columns of the aligned pairs. */
export const ALIGNED_COLUMNS = LISTS.flatMap(([list]) => {
  const { shared, onlyOne, onlyOther, alike, alone } = overlapOf(list);
  return [
    ...[shared, onlyOne, onlyOther].map((name) => ({ name, type: 'Float64' })),
    ...[alike, alone].map((name) => ({ name, type: 'Int32' })),
  ];
});
