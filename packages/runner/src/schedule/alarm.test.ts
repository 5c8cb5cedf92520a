import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Alarm } from './alarm.ts';

const never = new AbortController().signal;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function alarm(): Alarm {
  return new Alarm({ now: () => new Date() });
}

it('wakes who sleeps', async () => {
  const clock = alarm();
  const nap = clock.nap(undefined, never);
  expect(vi.getTimerCount()).toBe(1);
  clock.wake();
  await nap;
  expect(vi.getTimerCount()).toBe(0);
});

it('does not let anyone lie down who was woken while awake, once', async () => {
  const clock = alarm();
  clock.wake();
  await clock.nap(undefined, never);
  expect(vi.getTimerCount()).toBe(0);
  const second = clock.nap(undefined, never);
  expect(vi.getTimerCount()).toBe(1);
  clock.wake();
  await second;
});
