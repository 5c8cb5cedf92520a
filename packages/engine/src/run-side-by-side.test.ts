import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runSideBySide } from './run-side-by-side.ts';

/** Works that tell their name and a number, three times each, and how many of them run. */
function counted(names: string) {
  const seen = { now: 0, most: 0, ended: '' };
  const works = [...names].map(
    (name) =>
      async function* () {
        seen.now += 1;
        seen.most = Math.max(seen.most, seen.now);
        try {
          for (let nth = 1; nth <= 3; nth += 1) {
            await pause(1);
            yield `${name}${nth}`;
          }
        } finally {
          seen.now -= 1;
          seen.ended += name;
        }
      },
  );
  return { works, seen };
}

test.each([1, 2, 3])('%i at a time: everything is told, that of each work in its order', async (atOnce) => {
  const { works, seen } = counted('abcde');
  const told: string[] = [];
  for await (const each of runSideBySide(works, atOnce, () => {})) told.push(each);
  expect(seen).toMatchObject({ most: atOnce, now: 0 });
  for (const name of 'abcde')
    expect(told.filter((each) => each.startsWith(name))).toEqual([1, 2, 3].map((n) => name + n));
  if (atOnce === 1) expect(told).toEqual(told.toSorted());
  else expect(told).not.toEqual(told.toSorted());
});

test('a work waits while what it told is dealt with, and the others go on', async () => {
  const { works } = counted('ab');
  const log: string[] = [];
  const noted = works.map(
    (work) =>
      async function* () {
        for await (const each of work()) {
          log.push(`tells ${each}`);
          yield each;
        }
      },
  );
  for await (const each of runSideBySide(noted, 2, () => {})) {
    log.push(`begins ${each}`);
    await pause(20);
    log.push(`ends ${each}`);
  }
  for (const name of 'ab') {
    const own = log.filter((line) => line.includes(` ${name}`)).map((line) => line.split(' ')[0]);
    expect(own).toEqual([1, 2, 3].flatMap(() => ['tells', 'begins', 'ends']));
  }
  const [first] = log.filter((line) => line.startsWith('ends'));
  expect(log.indexOf('tells b1')).toBeLessThan(log.indexOf(first ?? ''));
});

test('a work that throws, and a reader that leaves, end all others', async () => {
  const { works, seen } = counted('ab');
  let stopped = 0;
  const failing = async function* (): AsyncGenerator<string> {
    yield 'c1';
    throw new Error('of ours');
  };
  const reading = async () => {
    for await (const _ of runSideBySide([...works, failing], 3, () => (stopped += 1)));
  };
  await expect(reading()).rejects.toThrow('of ours');
  expect(seen.ended.split('').toSorted().join('')).toBe('ab');
  for await (const _ of runSideBySide(counted('ab').works, 2, () => (stopped += 1))) break;
  expect(stopped).toBe(2);
});
