import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { handedOverWith } from './handed-over.ts';
import { type Answers, type Task, TaskRunner } from './tasks.ts';

const MOST_THREADS = 8;
/** Records of a batch are gone before these are full, so that none is copied to where they would stay. */
const YOUNG_MEGABYTES = 64;
/** TypeScript is not loaded in threads; what they give is the same. */
const IS_SOURCE = import.meta.url.endsWith('.ts');

/** Who does the tasks of one search. */
export interface SearchThreads {
  /** How many tasks are done at the same time. */
  readonly count: number;
  /** One thread does it, when its turn comes; lines of records that are asked with are no longer there afterwards. */
  run<Asked extends Task>(task: Asked): Promise<Answers[Asked['kind']]>;
  /** Every thread does it, before what is asked later. */
  all(task: Task): Promise<void>;
  close(): Promise<void>;
}

/** All in this thread. */
export function ownThread(): SearchThreads {
  const runner = new TaskRunner();
  return {
    count: 1,
    run: async <Asked extends Task>(task: Asked) => (await runner.run(task)) as Answers[Asked['kind']],
    all: async (task) => {
      await runner.run(task);
    },
    close: async () => {},
  };
}

/** As many threads as there are processors. */
export function openThreads(): SearchThreads {
  const count = Math.min(MOST_THREADS, availableParallelism());
  return IS_SOURCE || count === 1 ? ownThread() : new WorkerThreads(count);
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (answer: Answers[Task['kind']]) => void;
  readonly reject: (error: Error) => void;
}

class WorkerThreads implements SearchThreads {
  readonly count: number;
  readonly #threads: readonly Thread[];
  readonly #waiting: Waiting[] = [];

  constructor(count: number) {
    this.count = count;
    this.#threads = Array.from({ length: count }, () => new Thread(() => this.#next()));
  }

  async run<Asked extends Task>(task: Asked): Promise<Answers[Asked['kind']]> {
    const answer = new Promise<Answers[Task['kind']]>((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
    });
    this.#next();
    return (await answer) as Answers[Asked['kind']];
  }

  async all(task: Task): Promise<void> {
    await Promise.all(
      this.#threads.map(
        (thread) =>
          new Promise<Answers[Task['kind']]>((resolve, reject) => {
            thread.ask({ task, resolve, reject });
          }),
      ),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #next(): void {
    for (const thread of this.#threads) {
      if (!thread.isFree) continue;
      const waiting = this.#waiting.shift();
      if (waiting === undefined) return;
      thread.ask(waiting);
    }
  }
}

/** One thread answers in the order it was asked. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: Waiting[] = [];
  #failure: Error | undefined;

  constructor(onFree: () => void) {
    this.#worker = new Worker(new URL('./search-worker.js', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.#worker.on('message', (answer: Answers[Task['kind']]) => {
      this.#asked.shift()?.resolve(answer);
      onFree();
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new RangeError('a thread of the search ended')));
  }

  get isFree(): boolean {
    return this.#asked.length === 0;
  }

  ask(waiting: Waiting): void {
    if (this.#failure !== undefined) {
      waiting.reject(this.#failure);
      return;
    }
    this.#asked.push(waiting);
    this.#worker.postMessage(waiting.task, handedOverWith(waiting.task));
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#asked.splice(0)) reject(this.#failure);
  }
}
