import type { Clock } from '@erp-audit/core';

/** So often the clock is looked at: a machine that slept, or whose clock was set, is noticed within this time. */
const LOOK_MS = 15_000;

/** Waits by the clock, not by elapsed time, and can be woken. */
export class Alarm {
  readonly #clock: Clock;
  #wake: () => void = () => {};
  /** Woken while nobody slept: who lies down next gets up at once. */
  #isWoken = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Lets whoever waits look at the clock now. */
  wake(): void {
    this.#isWoken = true;
    this.#wake();
  }

  /** Until an instant is reached, the signal fires, or for a short while: the caller looks again. */
  async nap(until: Date | undefined, signal: AbortSignal): Promise<void> {
    const left = until === undefined ? LOOK_MS : until.getTime() - this.#clock.now().getTime();
    if (this.#isWoken || signal.aborted || left <= 0) {
      this.#isWoken = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(left, LOOK_MS));
      signal.addEventListener('abort', done);
      this.#wake = done;
    });
    this.#wake = () => {};
    this.#isWoken = false;
  }

  /** Until an instant is reached; false where the signal fired first. */
  async sleep(until: Date, signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted && this.#clock.now() < until) await this.nap(until, signal);
    return !signal.aborted;
  }

  /** A signal that fires when an instant is reached, and what ends the watch. */
  signalAt(instant: Date): { readonly signal: AbortSignal; readonly end: () => void } {
    const reached = new AbortController();
    const look = () => {
      if (this.#clock.now() >= instant) reached.abort();
    };
    look();
    const timer = setInterval(look, 1_000).unref();
    return { signal: reached.signal, end: () => clearInterval(timer) };
  }
}
