import type { Answers, Task } from './tasks.ts';

/** Memory of an answer that its thread gives up: it is handed over instead of copied. */
export function handedOver(answer: Answers[Task['kind']]): ArrayBuffer[] {
  if (answer === undefined) return [];
  const values: readonly unknown[] = ArrayBuffer.isView(answer) ? [answer] : Object.values(answer).flat();
  return values.flatMap((value) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}

/** Memory of a task that nobody reads afterwards: lines of records, where nothing else lies beside them. */
export function handedOverWith(task: Task): ArrayBuffer[] {
  const records = task.kind === 'parse' || task.kind === 'read' ? task.records : undefined;
  if (records === undefined) return [];
  const { buffer, byteLength } = records.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
