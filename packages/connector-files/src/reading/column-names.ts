import type { LocalizedText } from '@erp-audit/core';

/** Most columns of one table. */
export const MOST_COLUMNS = 2_000;

/** Names under which statements reach the columns: without blanks at the ends, none empty, none twice. */
export function columnNames(heading: readonly (string | null)[]): {
  readonly names: readonly string[];
  readonly notes: readonly LocalizedText[];
} {
  const taken = new Set<string>();
  const changed: string[] = [];
  const names = heading.map((cell, index) => {
    const wanted = (cell ?? '').replaceAll(/\s+/g, ' ').trim() || `column_${index + 1}`;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
    taken.add(name.toLowerCase());
    if (name !== (cell ?? '').trim() && name !== wanted) changed.push(name);
    return name;
  });
  const list = changed.join(', ');
  const note = {
    en: `several columns have the same heading; they are called ${list}`,
    'zh-CN': `有重复的列标题，已命名为 ${list}`,
  };
  return { names, notes: changed.length === 0 ? [] : [note] };
}

/** Names of columns that have none. */
export function numberedColumns(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `column_${index + 1}`);
}
