import { canonicalJson, type LessWhen } from '@erp-audit/core';

/** Null where the kind does not say, or where the change goes neither way, as when a list loses one entry and wins another. */
export function asksLess(lessWhen: LessWhen | 'unknown' | undefined, before: unknown, after: unknown): boolean | null {
  switch (lessWhen) {
    case 'greater':
      return numbers(before, after, (was, is) => is > was);
    case 'smaller':
      return numbers(before, after, (was, is) => is < was);
    case 'on':
      return typeof before === 'boolean' && typeof after === 'boolean' ? after : null;
    case 'off':
      return typeof before === 'boolean' && typeof after === 'boolean' ? !after : null;
    case 'longer':
      return grew(before, after);
    case 'shorter':
      return grew(after, before);
    default:
      return null;
  }
}

function numbers(before: unknown, after: unknown, isLess: (was: number, is: number) => boolean): boolean | null {
  return typeof before === 'number' && typeof after === 'number' ? isLess(before, after) : null;
}

/** Whether `after` has all of `before` and more; false where it is the other way round. */
export function grew(before: unknown, after: unknown): boolean | null {
  if (before === undefined || after === undefined) return null;
  const was = entriesOf(before);
  const is = entriesOf(after);
  const added = [...is].some((entry) => !was.has(entry));
  const removed = [...was].some((entry) => !is.has(entry));
  return added === removed ? null : added;
}

/** Entries of a list, or of lists by name, each as text. */
function entriesOf(value: unknown, path = ''): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.map((entry) => `${path}${canonicalJson(entry)}`));
  if (isObject(value)) {
    return new Set(Object.entries(value).flatMap(([key, part]) => [...entriesOf(part, `${path}${key} `)]));
  }
  return new Set(value === undefined || value === null ? [] : [`${path}${canonicalJson(value)}`]);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
