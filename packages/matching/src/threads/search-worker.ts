import { parentPort } from 'node:worker_threads';
import { handedOver } from './handed-over.ts';
import { type Task, TaskRunner } from './tasks.ts';

const runner = new TaskRunner();
parentPort?.on('message', async (task: Task) => {
  const answer = await runner.run(task);
  parentPort?.postMessage(answer, handedOver(answer));
});
