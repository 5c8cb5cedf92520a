/** Lists as SAP prints them into files: cells between bars, lines of dashes, the heading again on each page. */
const BAR = '|';
const RULE = /^[|+\s]*[-=][-=|+\s]*$/;
const LEAST_SHARE = 0.5;

/** Whether the lines of a sample are mostly a list between bars. */
export function isFramed(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim() !== '' && !RULE.test(line));
  return full.length > 0 && full.filter(hasFrame).length / full.length > LEAST_SHARE;
}

export function hasFrame(line: string): boolean {
  const text = line.trim();
  return text.length > 1 && text.startsWith(BAR) && text.endsWith(BAR);
}

export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** Cells between the bars, without the blanks that fill them up. */
export function framedCells(line: string): readonly string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(BAR)
    .map((cell) => cell.trim());
}

/** A line of sums begins with stars. */
export function isTotal(cells: readonly string[]): boolean {
  return /^\*+(\s|$)/.test(cells[0] ?? '');
}
