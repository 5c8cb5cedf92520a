/** Longer texts are compared by their first characters. */
export const LONGEST = 64;

type Distance = (a: number, aLength: number, b: number, bLength: number, most: number) => number;

/** Edits of one character, or of two neighbours, between two parts of the codes; `most + 1` when there are more. */
export function editDistance(codes: Uint16Array): Distance {
  const fillRow = rowFiller(codes);

  function sameStart(a: number, b: number, most: number): number {
    let length = 0;
    while (length < most && codes[a + length] === codes[b + length]) length++;
    return length;
  }

  function sameEnd(a: number, b: number, most: number): number {
    let length = 0;
    while (length < most && codes[a - length - 1] === codes[b - length - 1]) length++;
    return length;
  }

  return (a, aLength, b, bLength, most) => {
    const start = sameStart(a, b, Math.min(aLength, bLength));
    const end = sameEnd(a + aLength, b + bLength, Math.min(aLength, bLength) - start);
    const lines = aLength - start - end;
    const columns = bLength - start - end;
    if (lines === 0 || columns === 0) return Math.min(most + 1, lines + columns);
    let last = 0;
    for (let line = 1; line <= lines; line++) {
      if (fillRow(a + start, line, b + start, columns) > most) return most + 1;
      last = line;
    }
    return Math.min(most + 1, fillRow.at(last, columns));
  };
}

/** Rows of the table of optimal string alignment; each call gives the least of its row. */
function rowFiller(codes: Uint16Array): {
  (a: number, line: number, b: number, columns: number): number;
  at(line: number, column: number): number;
} {
  const width = LONGEST + 1;
  const table = new Int32Array(width * width);
  for (let column = 0; column <= LONGEST; column++) table[column] = column;

  function at(line: number, column: number): number {
    return table[line * width + column] ?? 0;
  }

  function cell(a: number, line: number, b: number, column: number): number {
    if (codes[a + line - 1] === codes[b + column - 1]) return at(line - 1, column - 1);
    const value = 1 + Math.min(at(line - 1, column), at(line, column - 1), at(line - 1, column - 1));
    const isSwapped =
      line > 1 &&
      column > 1 &&
      codes[a + line - 1] === codes[b + column - 2] &&
      codes[a + line - 2] === codes[b + column - 1];
    return isSwapped ? Math.min(value, at(line - 2, column - 2) + 1) : value;
  }

  function fill(a: number, line: number, b: number, columns: number): number {
    table[line * width] = line;
    let least = line;
    for (let column = 1; column <= columns; column++) {
      const value = cell(a, line, b, column);
      table[line * width + column] = value;
      if (value < least) least = value;
    }
    return least;
  }
  return Object.assign(fill, { at });
}
