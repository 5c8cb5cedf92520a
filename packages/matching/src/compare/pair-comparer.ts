import type { Features } from '../records/features.ts';
import { bankLevel, cityLevel, dateLevel, makerLevel, postcodeLevel, taxLevel } from './code-levels.ts';
import { patternOf } from './comparisons.ts';
import { emailLevel, phoneLevel } from './contact-levels.ts';
import { entityLevel, legalLevel, nameLevel, togetherLevel } from './name-levels.ts';
import { streetLevel } from './street-level.ts';
import { TokenLikeness } from './token-likeness.ts';
import { WordOverlap } from './word-overlap.ts';

const SPEC_SHARES = [0.9, 0.6, 0.35, 0.15] as const;

/** Compares pairs of records; each thread has one. */
export class PairComparer {
  readonly #features: Features;
  readonly #likeness: TokenLikeness;
  readonly #names: WordOverlap;
  readonly #roads: WordOverlap;
  readonly #specs: WordOverlap;

  constructor(features: Features) {
    this.#features = features;
    this.#likeness = new TokenLikeness(features);
    this.#names = new WordOverlap(features, features.lists.name, this.#likeness, true);
    this.#roads = new WordOverlap(features, features.lists.road, this.#likeness, true);
    this.#specs = new WordOverlap(features, features.lists.spec, this.#likeness, false);
  }

  /** The number of the pattern of levels, in the order of COMPARISONS; see `levelsOf`. */
  pattern(one: number, other: number): number {
    const features = this.#features;
    const likeness = this.#likeness;
    const name = nameLevel(features, likeness, this.#names, one, other);
    const phone = phoneLevel(features, one, other);
    const email = emailLevel(features, likeness, one, other);
    const street = streetLevel(features, likeness, this.#roads, one, other);
    const bank = bankLevel(features, likeness, one, other);
    return patternOf([
      name,
      legalLevel(features, one, other),
      entityLevel(features, likeness, one, other),
      taxLevel(features, likeness, one, other),
      phone,
      email,
      street,
      cityLevel(features, likeness, one, other),
      postcodeLevel(features, likeness, one, other),
      bank,
      dateLevel(features, likeness, one, other),
      this.#spec(one, other),
      makerLevel(features, likeness, one, other),
      togetherLevel(name, [phone === 1 || phone === 2, email > 0 && email <= 3, street > 0 && street <= 3, bank === 1]),
    ]);
  }

  #spec(one: number, other: number): number {
    if (this.#specs.length(one) === 0 || this.#specs.length(other) === 0) return 0;
    const { shared, onlyOne, onlyOther } = this.#specs.compare(one, other);
    const share = shared / (shared + Math.min(onlyOne, onlyOther) + Number.EPSILON);
    const level = SPEC_SHARES.findIndex((least) => share > least);
    return level < 0 ? SPEC_SHARES.length + 1 : level + 1;
  }
}
