/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(at) - 1] ?? Number.NaN, sorted[Math.floor(at)] ?? Number.NaN];
  return (low + high) / 2;
}
