import type { CellKind } from '../reading/extract-rows.ts';

/** Marks a number that was taken for a text, so that none of its digits is lost; no text begins with it. */
const MARK = '\uE000';
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

export interface JsonCell {
  readonly text: string | null;
  readonly kind: CellKind | null;
}

/** The members of an object, numbers digit by digit as they are written; undefined where the text is no object. */
export function readObject(text: string): ReadonlyMap<string, JsonCell> | undefined {
  try {
    // What is no JSON before the marks are set would be hidden by them.
    JSON.parse(text);
    const marked = text.replaceAll(TEXT_OR_NUMBER, (token) => (token.startsWith('"') ? token : `"${MARK}${token}"`));
    const value: unknown = JSON.parse(marked);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return new Map(Object.entries(value).map(([name, member]) => [name, cellOf(member)]));
  } catch {
    return undefined;
  }
}

function cellOf(value: unknown): JsonCell {
  if (value === null) return { text: null, kind: null };
  if (typeof value === 'boolean') return { text: String(value), kind: 'boolean' };
  if (typeof value !== 'string')
    return { text: JSON.stringify(value).replaceAll(/"\uE000([^"]*)"/g, '$1'), kind: 'text' };
  return value.startsWith(MARK) ? { text: value.slice(1), kind: 'number' } : { text: value, kind: 'text' };
}
