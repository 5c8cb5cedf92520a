import { parentPort, type TransferListItem } from 'node:worker_threads';
import { type Answers, type Task, TaskRunner } from './tasks.ts';

const runner = new TaskRunner();
parentPort?.on('message', (task: Task) => {
  const answer = runner.run(task);
  parentPort?.postMessage(answer, buffersOf(answer));
});

/** Handed over instead of copied. */
function buffersOf(answer: Answers[Task['kind']]): TransferListItem[] {
  const values: unknown[] = answer === undefined ? [] : ArrayBuffer.isView(answer) ? [answer] : Object.values(answer);
  return values.flatMap((value) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}
