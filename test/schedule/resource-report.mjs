// Loaded before the program by `node --import`: the program itself knows nothing of it. SIGUSR2 has the process write
// what it holds, once all garbage is gone, as a line like those of its log.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

function report(collect) {
  // What the first collection lets go of may let go of more.
  collect();
  collect();
  const held = {};
  for (const kind of process.getActiveResourcesInfo()) held[kind] = (held[kind] ?? 0) + 1;
  const { heapUsed, rss, external } = process.memoryUsage();
  process.stderr.write(`${JSON.stringify({ event: 'test.resources', held, heapUsed, rss, external })}\n`);
}

if (isMainThread) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  process.on('SIGUSR2', () => report(collect));
}
