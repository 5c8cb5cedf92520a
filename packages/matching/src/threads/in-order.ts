/** Does tasks, some at a time, and gives the answers in the order of the tasks. */
export async function* inOrder<Task, Answer>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  atOnce: number,
  run: (task: Task) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const running: Promise<Answer>[] = [];
  for await (const task of tasks) {
    const answer = run(task);
    // Its turn to be awaited may come after it has failed.
    answer.catch(() => {});
    running.push(answer);
    const first = running.length >= atOnce ? running.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const answer of running) yield await answer;
}
