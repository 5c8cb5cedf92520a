import type { QueryConfig } from 'pg';
import type { Bindings } from './session.ts';

const NAMED = /(?<![:\w]):(\w+)/g;

/** A statement with `:name` marks as pg takes it; what is no name of a bound value stays as it is. */
export function bound(text: string, bindings: Bindings): QueryConfig {
  const values: unknown[] = [];
  const numbered = text.replace(NAMED, (mark, name: string) => {
    if (!Object.hasOwn(bindings, name)) return mark;
    // Each mark has a number of its own: the server may take the same value for two types.
    values.push(bindings[name]);
    return `$${values.length}`;
  });
  return { text: numbered, values };
}
