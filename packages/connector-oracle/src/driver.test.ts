import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { oracledb, QuietRegistry } from './driver.ts';

test('a clean-up that fails for what was collected ends nothing', async () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  let cleaned = 0;
  const registry = new QuietRegistry<string>(() => {
    cleaned += 1;
    throw new Error('connection was closed or broken');
  });
  registry.register({}, 'a connection');
  await expect
    .poll(() => {
      gc();
      return cleaned;
    })
    .toBe(1);
});

test('the driver is there, and the registry of everybody else is the one of the language', () => {
  expect(oracledb.version).toBeGreaterThan(0);
  expect(FinalizationRegistry).not.toBe(QuietRegistry);
});
