import type { Actor, Evidence, EvidenceValue, Finding } from '@erp-audit/core';
import type { Approver } from '../config/approvers-config.ts';

/** Names and logins by which an approver is known. */
function namesOf({ name, osUser, people }: Approver): readonly string[] {
  return [name, ...(osUser === undefined ? [] : [osUser]), ...people];
}

/** Whether two texts name the same: width, case and blanks at the ends do not count. */
function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Whether somebody who did something before is the approver who decides now. */
export function isSamePerson(approver: Approver, by: Actor, other: Actor): boolean {
  if (other.osUser !== '' && other.osUser === by.osUser) return true;
  return [other.osUser, other.name].some((text) => namesOf(approver).some((name) => isSameText(name, text)));
}

/** Whether a text that a department typed names the approver, alone or among others. */
export function namesPerson(approver: Approver, text: string): boolean {
  const typed = plain(text);
  return namesOf(approver).some((name) => standsIn(typed, plain(name)));
}

const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u;

/** In Latin letters "li na" does not stand in "li nan"; Chinese names have nothing between them. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + name.length] ?? ''];
    const isCut = (outside: string, edge: string) => LETTER_OR_DIGIT.test(outside) && LETTER_OR_DIGIT.test(edge);
    if (!isCut(before, name[0] ?? '') && !isCut(after, name.at(-1) ?? '')) return true;
  }
  return false;
}

/** Findings that are about a person and what he may do. */
export function isAboutPerson({ code, entity }: Pick<Finding, 'code' | 'entity'>): boolean {
  return code.startsWith('PRM-') || entity === 'user' || entity === 'employee';
}

/**
 * Whether key, label or evidence of a finding name the approver.
 * @param hashOf - Keyed hash of a personal value, as the store keeps it instead of the value.
 */
export function isSubject(
  approver: Approver,
  { key, label, evidence }: Pick<Finding, 'key' | 'label' | 'evidence'>,
  hashOf: (text: string) => string,
): boolean {
  const names = namesOf(approver);
  const hashes = new Set(names.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]).map(hashOf));
  const { texts, hashed } = valuesOf(evidence);
  if (hashed.some((hash) => hashes.has(hash))) return true;
  return [...key.slice(1), label, ...texts].some((text) => names.some((name) => isSameText(name, text)));
}

function valuesOf(evidence: Evidence): { readonly texts: readonly string[]; readonly hashed: readonly string[] } {
  const values = Object.values(evidence).flatMap((value: EvidenceValue) => (Array.isArray(value) ? value : [value]));
  return {
    texts: values.filter((value) => typeof value === 'string'),
    hashed: values.flatMap((value) =>
      typeof value === 'object' && value !== null && 'hash' in value ? [value.hash] : [],
    ),
  };
}
