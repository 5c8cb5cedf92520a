import { matchesWhole } from './linear-pattern.ts';

/** Whether a name of parts divided by `/` matches a pattern: `*` within a part, `**` over any number of parts. */
export function matchesGlob(pattern: string, name: string): boolean {
  const star = pattern.indexOf('*');
  if (star === -1) return name === pattern;
  if (!name.startsWith(pattern.slice(0, star))) return false;
  return pattern.slice(star) === '**' || matchesParts(pattern, name);
}

function matchesParts(pattern: string, name: string): boolean {
  const body = pattern
    .split(/(\*\*\/?|\*)/)
    .map((part) => {
      if (part === '*') return '[^/]*';
      if (part === '**/') return '(?:.*/)?';
      return part === '**' ? '.*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return matchesWhole(body, name);
}
