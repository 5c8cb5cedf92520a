/** Longer texts are compared by their first characters. */
export const LONGEST = 64;

/** Edits of one character, or of two neighbours, between two parts of the codes; `most + 1` when there are more. */
export function editDistance(codes: Uint16Array): (a: number, aLength: number, b: number, bLength: number, most: number) => number {
  const rows = Array.from({ length: LONGEST + 1 }, () => new Int32Array(LONGEST + 1));
  const first = rows[0] ?? new Int32Array(LONGEST + 1);
  for (let column = 0; column <= LONGEST; column++) first[column] = column;

  function fillRow(a: number, line: number, b: number, bLength: number): number {
    const row = rows[line] ?? first;
    const above = rows[line - 1] ?? first;
    const code = codes[a + line - 1];
    let least = line;
    row[0] = line;
    for (let column = 1; column <= bLength; column++) {
      const cost = code === codes[b + column - 1] ? 0 : 1;
      let value = Math.min((above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + cost);
      if (cost === 1 && line > 1 && column > 1 && swapped(a + line - 1, b + column - 1)) value = Math.min(value, (rows[line - 2]?.[column - 2] ?? 0) + 1);
      row[column] = value;
      if (value < least) least = value;
    }
    return least;
  }

  function swapped(a: number, b: number): boolean {
    return codes[a] === codes[b - 1] && codes[a - 1] === codes[b];
  }

  return (aStart, aWhole, bStart, bWhole, most) => {
    let [a, aLength, b, bLength] = [aStart, aWhole, bStart, bWhole];
    while (aLength > 0 && bLength > 0 && codes[a] === codes[b]) {
      a++;
      b++;
      aLength--;
      bLength--;
    }
    while (aLength > 0 && bLength > 0 && codes[a + aLength - 1] === codes[b + bLength - 1]) {
      aLength--;
      bLength--;
    }
    if (aLength === 0 || bLength === 0) return Math.min(most + 1, aLength + bLength);
    for (let line = 1; line <= aLength; line++) if (fillRow(a, line, b, bLength) > most) return most + 1;
    return Math.min(most + 1, rows[aLength]?.[bLength] ?? 0);
  };
}
