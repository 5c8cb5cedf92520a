import { expect, test } from 'vitest';
import { askSideBySide } from './ask-side-by-side.ts';

/** Answers when it is told to, and writes down what happens. */
function desk() {
  const log: string[] = [];
  const answers = new Map<string, (error?: Error) => void>();
  const ask = (item: string) => {
    log.push(`asked ${item}`);
    return new Promise<string>((resolve, reject) => {
      answers.set(item, (error) => {
        log.push(`answered ${item}`);
        if (error === undefined) resolve(item.toUpperCase());
        else reject(error);
      });
    });
  };
  const answer = async (item: string, error?: Error) => {
    answers.get(item)?.(error);
    await new Promise(setImmediate);
  };
  return { log, ask, answer };
}

test('so many are asked at the same time, and answers come in the order of the items', async () => {
  const { log, ask, answer } = desk();
  const all = askSideBySide(['a', 'b', 'c'], 2, ask);
  await answer('b');
  await answer('c');
  await answer('a');
  expect(await all).toEqual(['A', 'B', 'C']);
  expect(log).toEqual(['asked a', 'asked b', 'answered b', 'asked c', 'answered c', 'answered a']);
});

test('one at a time is one after the other', async () => {
  const { log, ask, answer } = desk();
  const all = askSideBySide(['a', 'b'], 1, ask);
  await answer('a');
  await answer('b');
  expect(await all).toEqual(['A', 'B']);
  expect(log).toEqual(['asked a', 'answered a', 'asked b', 'answered b']);
});

test('after a failure nothing is begun, what runs is waited for, and the first failure by order is thrown', async () => {
  const { log, ask, answer } = desk();
  const all = askSideBySide(['a', 'b', 'c'], 2, ask);
  const failed = expect(all).rejects.toThrow('of a');
  await answer('b', new Error('of b'));
  await answer('a', new Error('of a'));
  await failed;
  expect(log).toEqual(['asked a', 'asked b', 'answered b', 'answered a']);
});

test('nothing to ask is nothing answered', async () => {
  expect(await askSideBySide([], 2, async () => 'never')).toEqual([]);
});
