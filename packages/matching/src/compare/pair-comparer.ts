import { type Features, OWN_DOMAIN, SHARED_MAILBOX } from '../records/features.ts';
import { BITS_STEPS, MOST_TOGETHER, NAME_KINDS, patternOf } from './comparisons.ts';
import { TokenLikeness } from './token-likeness.ts';
import { type Overlap, WordOverlap } from './word-overlap.ts';

const DIFFERENT_NAME = 1 + NAME_KINDS.length * (BITS_STEPS.length + 1);
const STEPS = BITS_STEPS.length + 1;
/** Last levels of names that are the same but for spelling and short forms, and of those that share most. */
const ALIKE = 3 * STEPS;
const PARTLY_ALIKE = 5 * STEPS;
const SHARED_BY_MANY = 3;

/** Compares pairs of records; each thread has one. */
export class PairComparer {
  readonly #features: Features;
  readonly #mostBits: number;
  readonly #likeness: TokenLikeness;
  readonly #names: WordOverlap;
  readonly #roads: WordOverlap;
  readonly #specs: WordOverlap;

  constructor(features: Features) {
    this.#features = features;
    this.#mostBits = Math.log2(features.count + 1);
    this.#likeness = new TokenLikeness(features);
    this.#names = new WordOverlap(features, features.lists.name, this.#likeness, true);
    this.#roads = new WordOverlap(features, features.lists.road, this.#likeness, true);
    this.#specs = new WordOverlap(features, features.lists.spec, this.#likeness, false);
  }

  readonly #levels = new Array<number>(14).fill(0);

  /** The number of the pattern of levels; see `levelsOf`. */
  pattern(one: number, other: number): number {
    const levels = this.#levels;
    levels[0] = this.#name(one, other);
    levels[1] = this.#legal(one, other);
    levels[2] = this.#entity(one, other);
    levels[3] = this.#tax(one, other);
    levels[4] = this.#phone(one, other);
    levels[5] = this.#email(one, other);
    levels[6] = this.#street(one, other);
    levels[7] = this.#city(one, other);
    levels[8] = this.#postcode(one, other);
    levels[9] = this.#bank(one, other);
    levels[10] = this.#date(one, other);
    levels[11] = this.#spec(one, other);
    levels[12] = this.#maker(one, other);
    levels[13] = together(levels);
    return patternOf(levels);
  }

  #name(one: number, other: number): number {
    const { shared } = this.#features;
    const { core } = this.#features.columns;
    if ((core[one] ?? 0) === 0 || (core[other] ?? 0) === 0) return 0;
    const overlap = this.#names.compare(one, other);
    const kind = this.#joined(one, other, overlap);
    if (kind < 0) return DIFFERENT_NAME;
    // What a whole name says is bounded by how many records have it, however rare its words.
    const whole = this.#mostBits - Math.max(shared.core[one] ?? 0, shared.core[other] ?? 0) + 1;
    return 1 + kind * STEPS + stepOf(Math.min(overlap.shared, whole));
  }

  /** Where the words do not fit, the names without blanks may. */
  #joined(one: number, other: number, overlap: Overlap): number {
    const kind = nameKind(overlap);
    if (kind >= 0 && kind <= 2) return kind;
    const { core } = this.#features.columns;
    const [a, b] = [core[one] ?? 0, core[other] ?? 0];
    const shorter = Math.min(this.#likeness.length(a), this.#likeness.length(b));
    const most = shorter < 8 ? 0 : Math.min(3, Math.floor(shorter / 8));
    if (a !== b && (most === 0 || this.#likeness.edits(a, b, most) > most)) return kind;
    overlap.shared += Math.min(overlap.onlyOne, overlap.onlyOther, 2 * shorter) * 0.8;
    return a === b ? 0 : 1;
  }

  #legal(one: number, other: number): number {
    const { legal } = this.#features.columns;
    if (legal[one] === 0 || legal[other] === 0) return 0;
    return legal[one] === legal[other] ? 1 : 2;
  }

  #entity(one: number, other: number): number {
    const { branch, place, numbers } = this.#features.columns;
    if (branch[one] !== branch[other]) return 4;
    if (numbers[one] !== numbers[other])
      return numbers[one] === 0 || numbers[other] === 0 ? 6 : this.#numbers(numbers[one] ?? 0, numbers[other] ?? 0);
    if (place[one] === 0 && place[other] === 0) return 0;
    if (place[one] === place[other]) return 1;
    return place[one] === 0 || place[other] === 0 ? 2 : 3;
  }

  /** More numbers on one side are no conflict. */
  #numbers(one: number, other: number): number {
    return this.#likeness.contains(one, other) ? 6 : 5;
  }

  #tax(one: number, other: number): number {
    const { tax, taxMain, identity } = this.#features.columns;
    const [a, b] = [tax[one] ?? 0, tax[other] ?? 0];
    if (a === 0 || b === 0) return 0;
    if (a === b) return 1;
    if (taxMain[one] === taxMain[other]) return 2;
    const shorter = Math.min(this.#likeness.length(a), this.#likeness.length(b));
    if (shorter >= 6 && this.#likeness.edits(a, b, 2) <= (shorter >= 9 ? 2 : 1)) return 3;
    return identity[one] !== 0 && identity[other] !== 0 ? 5 : 4;
  }

  #phone(one: number, other: number): number {
    const { phone } = this.#features.columns;
    const [a, b] = [phone[one] ?? 0, phone[other] ?? 0];
    if (a === 0 || b === 0) return 0;
    if (a === b) return (this.#features.shared.phone[one] ?? 0) >= SHARED_BY_MANY ? 2 : 1;
    return oneDigit(a - 1, b - 1) ? 3 : 4;
  }

  #email(one: number, other: number): number {
    const { local, domain, emailFlags } = this.#features.columns;
    const [a, b] = [domain[one] ?? 0, domain[other] ?? 0];
    if ((a === 0 && local[one] === 0) || (b === 0 && local[other] === 0)) return 0;
    const flags = (emailFlags[one] ?? 0) & (emailFlags[other] ?? 0);
    const sameLocal = local[one] === local[other];
    if (a === b && a !== 0) {
      if (sameLocal)
        return (flags & OWN_DOMAIN) === 0 ||
          (this.#features.shared.domain[one] ?? 0) < SHARED_BY_MANY ||
          (flags & SHARED_MAILBOX) === 0
          ? 1
          : 4;
      if ((flags & OWN_DOMAIN) !== 0) return (this.#features.shared.domain[one] ?? 0) < SHARED_BY_MANY ? 3 : 4;
    }
    return this.#nearEmail(one, other, sameLocal);
  }

  #nearEmail(one: number, other: number, sameLocal: boolean): number {
    const { local, domain, emailFlags } = this.#features.columns;
    const shared = ((emailFlags[one] ?? 0) | (emailFlags[other] ?? 0)) & SHARED_MAILBOX;
    const [a, b] = [domain[one] ?? 0, domain[other] ?? 0];
    const locals =
      sameLocal || (local[one] !== 0 && local[other] !== 0 && this.#near(local[one] ?? 0, local[other] ?? 0, 3));
    const domains = a === b || (a !== 0 && b !== 0 && this.#near(a, b, 3));
    if (locals && domains) return 2;
    if (a !== b && domains && this.#likeness.length(a) >= 8) return 4;
    return sameLocal && shared === 0 && local[one] !== 0 && this.#likeness.length(local[one] ?? 0) >= 6 ? 5 : 6;
  }

  #near(one: number, other: number, most: number): boolean {
    const limit = Math.min(most, Math.floor(Math.min(this.#likeness.length(one), this.#likeness.length(other)) / 4));
    return limit > 0 && this.#likeness.edits(one, other, limit) <= limit;
  }

  #street(one: number, other: number): number {
    const { house, unit } = this.#features.columns;
    const oneCount = this.#roads.length(one);
    const otherCount = this.#roads.length(other);
    if ((oneCount === 0 && house[one] === 0) || (otherCount === 0 && house[other] === 0)) return 0;
    const overlap = this.#roads.compare(one, other);
    const sameHouse = house[one] === house[other] && house[one] !== 0;
    const conflict = Math.min(overlap.onlyOne, overlap.onlyOther);
    const fits = overlap.shared > 0 && conflict < 0.25 * overlap.shared;
    if (fits && sameHouse) {
      if (overlap.alone === 0 && overlap.alike === 0)
        return unit[one] === unit[other] || unit[one] === 0 || unit[other] === 0 ? 1 : 2;
      return 3;
    }
    if (sameHouse) return overlap.shared > conflict ? 3 : 4;
    if (fits)
      return house[one] === 0 || house[other] === 0 ? 3 : this.#near(house[one] ?? 0, house[other] ?? 0, 1) ? 3 : 5;
    return overlap.shared > Math.max(4, conflict) ? 6 : 7;
  }

  #city(one: number, other: number): number {
    const { city } = this.#features.columns;
    const [a, b] = [city[one] ?? 0, city[other] ?? 0];
    if (a === 0 || b === 0) return 0;
    return a === b
      ? 1
      : this.#near(a, b, 2) ||
          (Math.min(this.#likeness.length(a), this.#likeness.length(b)) >= 4 && this.#likeness.contains(a, b))
        ? 2
        : 3;
  }

  #postcode(one: number, other: number): number {
    const { postcode } = this.#features.columns;
    const [a, b] = [postcode[one] ?? 0, postcode[other] ?? 0];
    if (a === 0 || b === 0) return 0;
    if (a === b) return 1;
    if (this.#likeness.edits(a, b, 1) <= 1) return 2;
    return this.#likeness.edits(a, b, 2) <= 2 ? 3 : 4;
  }

  #bank(one: number, other: number): number {
    const { bank } = this.#features.columns;
    const [a, b] = [bank[one] ?? 0, bank[other] ?? 0];
    if (a === 0 || b === 0) return 0;
    return a === b ? 1 : this.#likeness.edits(a, b, 1) <= 1 ? 2 : 3;
  }

  #date(one: number, other: number): number {
    const { date } = this.#features.columns;
    const [a, b] = [date[one] ?? 0, date[other] ?? 0];
    if (a === 0 || b === 0) return 0;
    if (a === b) return 1;
    const edits = this.#likeness.edits(a, b, 2);
    return edits <= 1 ? 2 : edits === 2 ? 3 : 4;
  }

  #spec(one: number, other: number): number {
    if (this.#specs.length(one) === 0 || this.#specs.length(other) === 0) return 0;
    const { shared, onlyOne, onlyOther } = this.#specs.compare(one, other);
    const ratio = shared / (shared + Math.min(onlyOne, onlyOther) + 0.001);
    return ratio > 0.9 ? 1 : ratio > 0.6 ? 2 : ratio > 0.35 ? 3 : ratio > 0.15 ? 4 : 5;
  }

  /** Where part numbers are not given apart: rare codes in the names, sought in the whole text of the other. */
  #codes(one: number, other: number): number {
    const { name, code } = this.#features.lists;
    if (code.starts[one] === code.starts[one + 1] || code.starts[other] === code.starts[other + 1]) return 0;
    let rare = 0;
    for (let at = code.starts[one] ?? 0; at < (code.starts[one + 1] ?? 0); at++) {
      const word = code.words[at] ?? 0;
      rare++;
      for (let to = code.starts[other] ?? 0; to < (code.starts[other + 1] ?? 0); to++) {
        const partner = code.words[to] ?? 0;
        if (word === partner) return 1;
        if (this.#likeness.contains(word, partner)) return 2;
      }
    }
    return rare === 0 || name.starts[one] === name.starts[one + 1] ? 0 : 4;
  }

  #maker(one: number, other: number): number {
    const { maker } = this.#features.columns;
    const [a, b] = [maker[one] ?? 0, maker[other] ?? 0];
    if (a === 0 || b === 0) return this.#codes(one, other);
    if (a === b) return 1;
    const shorter = Math.min(this.#likeness.length(a), this.#likeness.length(b));
    return shorter >= 5 && this.#likeness.contains(a, b)
      ? 2
      : shorter >= 6 && this.#likeness.edits(a, b, 1) <= 1
        ? 3
        : 4;
  }
}

/** See the comparison of this name: what agrees, by how the names do. */
function together(levels: readonly number[]): number {
  const [name = 0, , , , phone = 0, email = 0, street = 0] = levels;
  const agreeing =
    (phone === 1 || phone === 2 ? 1 : 0) + (email > 0 && email <= 3 ? 1 : 0) + (street > 0 && street <= 3 ? 1 : 0) + (levels[9] === 1 ? 1 : 0);
  const kind = name === 0 || name > PARTLY_ALIKE ? 2 : name > ALIKE ? 1 : 0;
  return 1 + kind * (MOST_TOGETHER + 1) + Math.min(MOST_TOGETHER, agreeing);
}

/** Place in NAME_KINDS, or -1 for different names. */
function nameKind({ shared, onlyOne, onlyOther, alike, alone }: Overlap): number {
  if (shared === 0) return -1;
  if (alone === 0) return alike === 0 ? 0 : 1;
  const conflict = Math.min(onlyOne, onlyOther);
  const extra = Math.abs(onlyOne - onlyOther);
  if (conflict === 0) return extra < 0.4 * shared ? 2 : 3;
  const share = conflict / (shared + conflict);
  return share < 0.25 ? 4 : share < 0.5 ? 5 : -1;
}

function stepOf(bits: number): number {
  const step = BITS_STEPS.findIndex((end) => bits < end);
  return step < 0 ? BITS_STEPS.length : step;
}

/** Whether two numbers differ in one digit, or in the order of two neighbours. */
function oneDigit(one: number, other: number): boolean {
  let a = one;
  let b = other;
  let different = 0;
  let first = -1;
  let place = 0;
  let sum = 0;
  for (; (a > 0 || b > 0) && different <= 2; place++) {
    const delta = (a % 10) - (b % 10);
    if (delta !== 0) {
      if (first < 0) first = place;
      different++;
      sum += delta;
      if (different === 2 && place - first > 1) return false;
    }
    a = Math.floor(a / 10);
    b = Math.floor(b / 10);
  }
  return different === 1 || (different === 2 && sum === 0);
}
