/** From a score in bits. */
export function probabilityOf(score: number): number {
  return 1 / (1 + 2 ** -score);
}
