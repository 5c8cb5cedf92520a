import { CELL, type Features, ROW } from '../records/features.ts';
import { DIGEST } from '../records/record-digest.ts';
import { bankLevel, cityLevel, dateLevel, makerLevel, postcodeLevel, taxLevel } from './code-levels.ts';
import { LOW_PATTERNS, PLACE_VALUES } from './comparisons.ts';
import { cell, emailLevel, phoneLevel } from './contact-levels.ts';
import { MeasureConflict } from './measure-conflict.ts';
import { areaLevel, entityLevel, legalLevel, nameLevel, togetherLevel } from './name-levels.ts';
import { streetLevel } from './street-level.ts';
import { TokenLikeness } from './token-likeness.ts';
import { WordOverlap } from './word-overlap.ts';

const SPEC_SHARES = [0.9, 0.6, 0.35, 0.15] as const;

/** What a value says that one record alone has, in bits. */
export function mostBits({ learntFrom }: Features): number {
  return Math.log2(learntFrom + 1) + 1;
}

/** Compares pairs of records; each thread has one. */
export class PairComparer {
  readonly #features: Features;
  readonly #rows: Int32Array;
  readonly #likeness: TokenLikeness;
  readonly #names: WordOverlap;
  readonly #roads: WordOverlap;
  readonly #specs: WordOverlap;
  readonly #measures: MeasureConflict;
  readonly #mostBits: number;
  /** The pattern of the last pair in two whole numbers; {@link pattern} is both. */
  low = 0;
  high = 0;

  constructor(features: Features) {
    this.#features = features;
    this.#rows = features.rows;
    this.#likeness = new TokenLikeness(features);
    this.#names = new WordOverlap(features, 'name', this.#likeness, true);
    this.#roads = new WordOverlap(features, 'road', this.#likeness, true);
    this.#specs = new WordOverlap(features, 'spec', this.#likeness, false);
    this.#measures = new MeasureConflict(features);
    this.#mostBits = mostBits(features);
  }

  /** The number of the pattern of levels, in the order of COMPARISONS; see `levelsOf`. */
  pattern(one: number, other: number): number {
    this.compare(one, other);
    return this.high * LOW_PATTERNS + this.low;
  }

  /** Compares two records by their numbers; which is named first makes no difference. */
  compare(a: number, b: number): void {
    const { digests } = this.#features;
    const isFirst = (digests[a * DIGEST] ?? 0) <= (digests[b * DIGEST] ?? 0);
    this.#compareOrdered(isFirst ? a : b, isFirst ? b : a);
  }

  #compareOrdered(oneRecord: number, otherRecord: number): void {
    const rows = this.#rows;
    const likeness = this.#likeness;
    const one = oneRecord * ROW;
    const other = otherRecord * ROW;
    const name = nameLevel(rows, likeness, this.#names, this.#mostBits, one, other);
    const phone = phoneLevel(rows, one, other);
    const email = emailLevel(rows, likeness, one, other);
    const street = streetLevel(rows, likeness, this.#roads, one, other);
    const city = cityLevel(rows, likeness, one, other);
    const postcode = postcodeLevel(rows, likeness, one, other);
    const bank = bankLevel(rows, likeness, one, other);
    this.low =
      PLACE_VALUES.name * name +
      PLACE_VALUES.legal * legalLevel(rows, one, other) +
      PLACE_VALUES.entity * entityLevel(rows, likeness, this.#measures, one, other) +
      PLACE_VALUES.tax * taxLevel(rows, likeness, one, other) +
      PLACE_VALUES.phone * phone +
      PLACE_VALUES.email * email +
      PLACE_VALUES.street * street +
      PLACE_VALUES.city * city +
      PLACE_VALUES.postcode * postcode +
      PLACE_VALUES.bank * bank +
      PLACE_VALUES.date * dateLevel(rows, likeness, one, other);
    const agreeing =
      Number(phone === 1 || phone === 2) +
      Number(email > 0 && email <= 3) +
      Number(street > 0 && street <= 3) +
      Number(bank === 1);
    this.high =
      PLACE_VALUES.spec * this.#spec(one, other) +
      PLACE_VALUES.maker * makerLevel(this.#features, likeness, one, other) +
      PLACE_VALUES.together * togetherLevel(name, agreeing) +
      PLACE_VALUES.area * areaLevel(city, postcode, street);
  }

  #spec(one: number, other: number): number {
    if (this.#measures.between(cell(this.#rows, one, CELL.numbers), cell(this.#rows, other, CELL.numbers)))
      return SPEC_SHARES.length + 2;
    if (this.#specs.length(one) === 0 || this.#specs.length(other) === 0) return 0;
    const { shared, onlyOne, onlyOther } = this.#specs.compare(one, other);
    const share = shared / (shared + Math.min(onlyOne, onlyOther) + Number.EPSILON);
    const level = SPEC_SHARES.findIndex((least) => share > least);
    return level < 0 ? SPEC_SHARES.length + 1 : level + 1;
  }
}
