import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignIds } from './group-ids.ts';

const HISTORIES = 60;
const RECORDS = 8;

/** A night: the group number of each record; alone where no other has it. */
const night = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: RECORDS, maxLength: RECORDS });

function groupsOf(numbers: readonly number[]): string[][] {
  const groups = new Map<number, string[]>();
  numbers.forEach((number, record) => {
    groups.set(number, [...(groups.get(number) ?? []), `r${record}`]);
  });
  return [...groups.values()].filter((members) => members.length > 1);
}

function byMember(groups: readonly (readonly string[])[], ids: readonly string[]): Map<string, string> {
  return new Map(groups.flatMap((members, index) => members.map((member) => [member, ids[index] ?? ''] as const)));
}

test('an id is given once a night, stays with a group whose pairs stay, and never moves to strangers', () => {
  fc.assert(
    fc.property(fc.array(night, { minLength: 2, maxLength: 5 }), (nights) => {
      let known = new Map<string, string>();
      for (const numbers of nights) {
        const groups = groupsOf(numbers);
        const ids = assignIds(groups, known);
        expect(new Set(ids).size).toBe(groups.length);
        expect(assignIds(groups, byMember(groups, ids))).toEqual(ids);
        ids.forEach((id, index) => {
          const kept = (groups[index] ?? []).filter((member) => known.get(member) === id);
          const isFormer = [...known.values()].includes(id);
          expect(kept.length >= 2).toBe(isFormer);
        });
        known = byMember(groups, ids);
      }
    }),
    { numRuns: HISTORIES, seed: 8 },
  );
});

test('a group that came apart leaves its id to the larger part, groups that came together keep that of the most', () => {
  const known = new Map([...'abcdexy'].map((member) => [member, member < 'f' ? 'one' : 'two']));
  const apart = assignIds(
    [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
    known,
  );
  expect(apart[1]).toBe('one');
  expect(apart[0]).not.toBe('one');
  expect(assignIds([['a', 'b', 'c', 'x', 'y']], known)).toEqual(['one']);
});
