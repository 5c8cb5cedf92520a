/** Work that tells what it does as it goes. */
export type Work<Event> = () => AsyncGenerator<Event>;

/**
 * Runs works, so many at the same time, each as soon as there is room; what they tell comes as it happens, that of each
 * work in its own order. A work goes on only once whoever reads has done with what it told last, so that whatever it
 * has closed by then is free to be used.
 * @param stop - Called where nobody reads any more, or a work has thrown, while others run: they are not waited for
 *   longer than they need to end. Where all have ended there is nothing to stop.
 */
export async function* runSideBySide<Event>(
  works: readonly Work<Event>[],
  atOnce: number,
  stop: () => void,
): AsyncGenerator<Event> {
  const waiting = [...works];
  const running = new Map<AsyncGenerator<Event>, Promise<Told<Event>>>();
  const goOn = (events: AsyncGenerator<Event>) => {
    running.set(
      events,
      events.next().then((result) => ({ events, result })),
    );
  };
  const begin = () => {
    const work = waiting.shift();
    if (work !== undefined) goOn(work());
  };
  for (let place = 0; place < atOnce; place += 1) begin();
  try {
    while (running.size > 0) {
      const { events, result } = await Promise.race(running.values());
      running.delete(events);
      if (result.done === true) {
        begin();
        continue;
      }
      yield result.value;
      goOn(events);
    }
  } finally {
    if (running.size > 0) stop();
    await Promise.allSettled([...running.keys()].map((events) => events.return(undefined)));
  }
}

interface Told<Event> {
  readonly events: AsyncGenerator<Event>;
  readonly result: IteratorResult<Event>;
}
