import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignIds, type FormerGroup, type FormerGroups } from './group-ids.ts';

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

function formerOf(groups: readonly (readonly string[])[], ids: readonly string[]): FormerGroups {
  const former = groups.map((members, index): FormerGroup => [ids[index] ?? '', ...members]);
  return { groups: former, ids: new Set(ids) };
}

/** The same without the groups that are as they were, and these left out of the new ones. */
function othersOf(groups: readonly (readonly string[])[], former: FormerGroups) {
  const names = new Map(former.groups.map(([id, ...members]) => [members.join(), id]));
  const same = groups.map((members) => names.get(members.join()));
  const left = former.groups.filter(([id]) => !same.includes(id));
  return { same, groups: groups.filter((_, index) => same[index] === undefined), former: { ...former, groups: left } };
}

test('an id is given once a night, stays with a group whose pairs stay, and never moves to strangers', () => {
  fc.assert(
    fc.property(fc.array(night, { minLength: 2, maxLength: 5 }), (nights) => {
      let known = formerOf([], []);
      for (const numbers of nights) {
        const groups = groupsOf(numbers);
        const ids = assignIds(groups, known);
        expect(new Set(ids).size).toBe(groups.length);
        expect(assignIds(groups, formerOf(groups, ids))).toEqual(ids);
        const others = othersOf(groups, known);
        const changed = assignIds(others.groups, others.former).values();
        expect(others.same.map((id) => id ?? changed.next().value)).toEqual(ids);
        ids.forEach((id, index) => {
          const [, ...members] = known.groups.find(([former]) => former === id) ?? [];
          const kept = (groups[index] ?? []).filter((member) => members.includes(member));
          expect(kept.length >= 2).toBe(known.ids.has(id));
        });
        known = formerOf(groups, ids);
      }
    }),
    { numRuns: HISTORIES, seed: 8 },
  );
});

test('a group that came apart leaves its id to the larger part, groups that came together keep that of the most', () => {
  const known = formerOf([[...'abcde'], [...'xy']], ['one', 'two']);
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
