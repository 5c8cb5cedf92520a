/**
 * Asks for each item, so many at the same time, and gives the answers in the order of the items. Nothing that was begun
 * still runs when this ends; after a failure nothing more is begun.
 * @throws what was thrown for the first of the items that failed
 */
export async function askSideBySide<Item, Answer>(
  items: Iterable<Item>,
  atOnce: number,
  ask: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const waiting = [...items].entries();
  const answers: Answer[] = [];
  const failures: { readonly index: number; readonly error: unknown }[] = [];
  const work = async () => {
    for (const [index, item] of waiting) {
      try {
        answers[index] = await ask(item);
      } catch (error) {
        failures.push({ index, error });
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const [first] = failures.toSorted((a, b) => a.index - b.index);
  if (first !== undefined) throw first.error;
  return answers;
}
