import type { MatchSubject } from '@erp-audit/core';
import type { Features } from '../records/features.ts';
import { readMeasures } from '../records/measures.ts';

/** The kind of a plain number of three digits. */
const SHORT_NUMBER = 'type 999';

type Kinds = ReadonlyMap<string, ReadonlySet<string>>;
const NO_KINDS: Kinds = new Map();

/** Whether what two descriptions measure cannot be true of one thing; each thread has one. */
export class MeasureConflict {
  readonly #codes: Uint16Array;
  readonly #starts: Int32Array;
  readonly #parsed = new Map<number, Kinds>();

  constructor({ poolCodes, poolStarts }: Features) {
    this.#codes = poolCodes;
    this.#starts = poolStarts;
  }

  /** Kinds of measures in a text of the pool; none in the plain numbers of firms. */
  count(id: number): number {
    return id === 0 ? 0 : this.#kinds(id).size;
  }

  /** What is measured in a text of the pool, by kind. */
  kindsOf(id: number): Kinds {
    return id === 0 ? NO_KINDS : this.#kinds(id);
  }

  /** @param one - Number of a text in the pool; 0 is none. */
  between(one: number, other: number): boolean {
    if (one === other) return false;
    // A description without any measure may be of every size: nobody can say of which.
    if (this.count(one) === 0 || this.count(other) === 0) return this.count(one) !== this.count(other);
    return contradict(this.#kinds(one), this.#kinds(other));
  }

  #kinds(id: number): Kinds {
    let kinds = this.#parsed.get(id);
    if (kinds === undefined) {
      kinds = kindsOf(String.fromCharCode(...this.#codes.subarray(this.#starts[id], this.#starts[id + 1])));
      this.#parsed.set(id, kinds);
    }
    return kinds;
  }
}

/** Of records of things, whether their measures contradict each other; undefined for parties. */
export function recordsContradict(
  features: Features,
  subject: MatchSubject,
): ((one: number, other: number) => boolean) | undefined {
  if (subject !== 'material') return undefined;
  const measures = new MeasureConflict(features);
  const { numbers } = features.columns;
  return (one, other) => measures.between(numbers[one] ?? 0, numbers[other] ?? 0);
}

/** True where both have values of one kind and each has one that the other lacks: M8 and M10, but not M8 and M8×20. */
export function contradict(one: Kinds, other: Kinds): boolean {
  if (isNumberAgainstGrade(one, other) || isNumberAgainstGrade(other, one)) return true;
  return [...one].some(([kind, values]) => {
    const partners = other.get(kind);
    return partners !== undefined && !isWithin(values, partners) && !isWithin(partners, values);
  });
}

const PLAIN_GRADE = /^\d{3}$/;

/** A plain 304 may be the end of a number, of which the other has another: 304 and 289. */
function isNumberAgainstGrade(one: Kinds, other: Kinds): boolean {
  return maybeNumber(one) && isNumberOnly(other);
}

/** Whether its grade may be the end of a number. */
export function maybeNumber(kinds: Kinds): boolean {
  return [...(kinds.get('grade') ?? [])].some((value) => PLAIN_GRADE.test(value)) && !kinds.has(SHORT_NUMBER);
}

/** Whether it has a number where others have a grade. */
export function isNumberOnly(kinds: Kinds): boolean {
  return !kinds.has('grade') && kinds.has(SHORT_NUMBER);
}

/** Values by kind, of a text of measures. */
export function kindsOf(text: string): Kinds {
  const kinds = new Map<string, Set<string>>();
  for (const [kind, value] of readMeasures(text)) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(value));
  return kinds;
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every((value) => many.has(value));
}
