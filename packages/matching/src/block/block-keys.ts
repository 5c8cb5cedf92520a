import type { MatchRole } from '@erp-audit/core';
import { type Column, type Features, NUMBER_COLUMNS, OWN_DOMAIN, SHARED_MAILBOX } from '../records/features.ts';
import { isLarge } from './table-size.ts';

/** Receives the keys of one record; records with the same key are compared. */
type TakeKey = (hash: number) => void;

/** One way to bring records together. */
export interface BlockKey {
  readonly name: string;
  /** Where the key is the value of one role. */
  readonly role?: MatchRole;
  keys(record: number, take: TakeKey): void;
}

const PRIME = 0x9e3779b1;
const FIRST_LETTERS = 4;
const HAN = 0x4e00;
const SEMICOLON = 59;
const MOST_RARE = 3;
/** Of the rarest words of a name, those that bring records of a large table together without anything else. */
const ALONE_LARGE = 1;
const MOST_DELETIONS = 5;

export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ PRIME, 0x85ebca6b) ^ Math.imul(other + 0x7f4a7c15, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, PRIME);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Gives the value of a column, of a text its hash, so that keys do not depend on the order in which records came; 0 is none. */
export function valuesOf({ columns, poolHashes }: Features, name: Column): (record: number) => number {
  const column = columns[name];
  if (NUMBER_COLUMNS.has(name)) return (record) => column[record] ?? 0;
  return (record) => poolHashes[column[record] ?? 0] ?? 0;
}

/** All ways, the surest first. */
export function blockKeys(features: Features): readonly BlockKey[] {
  const words = new RareWords(features);
  return [...codeKeys(features), ...nameKeys(features, words), ...mixedKeys(features, words)];
}

function codeKeys(features: Features): BlockKey[] {
  const { columns, lists, shared, poolCodes, poolStarts, poolHashes } = features;
  const [local, domain, numbers] = [
    valuesOf(features, 'local'),
    valuesOf(features, 'domain'),
    valuesOf(features, 'numbers'),
  ];
  /** The same for all orders of the digits. */
  function digitsOf(id: number): number {
    const start = poolStarts[id] ?? 0;
    const end = poolStarts[id + 1] ?? 0;
    let sum = 0;
    for (let at = start; at < end; at++) sum = (sum + mix(8, poolCodes[at] ?? 0)) | 0;
    return mix(end - start, sum);
  }
  /** Several measures, such as a thread and a length; firms have plain numbers. */
  function isMeasured(id: number): boolean {
    for (let at = poolStarts[id] ?? 0; at < (poolStarts[id + 1] ?? 0); at++)
      if (poolCodes[at] === SEMICOLON) return true;
    return false;
  }
  function plain(name: 'taxMain' | 'phone' | 'bank' | 'maker' | 'date', role: MatchRole): BlockKey {
    const values = valuesOf(features, name);
    return { name, role, keys: (record, take) => columns[name][record] !== 0 && take(values(record)) };
  }
  return [
    plain('taxMain', 'tax_id'),
    {
      name: 'tax digits',
      keys: (record, take) => columns.tax[record] !== 0 && take(digitsOf(columns.tax[record] ?? 0)),
    },
    plain('phone', 'phone'),
    plain('bank', 'bank_account'),
    plain('maker', 'maker_part'),
    {
      name: 'email',
      role: 'email',
      keys: (record, take) =>
        columns.local[record] !== 0 && columns.domain[record] !== 0 && take(mix(local(record), domain(record))),
    },
    {
      name: 'domain',
      keys: (record, take) =>
        ((columns.emailFlags[record] ?? 0) & OWN_DOMAIN) !== 0 &&
        (shared.domain[record] ?? 0) < 8 &&
        take(domain(record)),
    },
    {
      name: 'local',
      keys: (record, take) =>
        columns.local[record] !== 0 &&
        ((columns.emailFlags[record] ?? 0) & SHARED_MAILBOX) === 0 &&
        take(local(record)),
    },
    plain('date', 'date'),
    {
      name: 'measures',
      keys: (record, take) => isMeasured(columns.numbers[record] ?? 0) && take(numbers(record)),
    },
    {
      name: 'code',
      keys: (record, take) => {
        for (let at = lists.code.starts[record] ?? 0; at < (lists.code.starts[record + 1] ?? 0); at++)
          take(poolHashes[lists.code.words[at] ?? 0] ?? 0);
      },
    },
  ];
}

function nameKeys(features: Features, words: RareWords): BlockKey[] {
  const { core } = features.columns;
  const [names, city] = [valuesOf(features, 'core'), valuesOf(features, 'city')];
  const alone = isLarge(features) ? ALONE_LARGE : MOST_RARE;
  return [
    { name: 'name', role: 'name', keys: (record, take) => core[record] !== 0 && take(names(record)) },
    { name: 'words', keys: (record, take) => words.load(record) > 0 && take(words.sum) },
    {
      name: 'two words',
      keys: (record, take) => {
        if (words.load(record) < 2) return;
        const [one, other, third] = [words.hash(0), words.hash(1), words.hash(2)];
        take(mix(one, other) ^ mix(other, one));
        if (words.count < 3) return;
        take(mix(one, third) ^ mix(third, one));
        take(mix(other, third) ^ mix(third, other));
      },
    },
    ...Array.from({ length: alone }, (_, at) => ({
      name: `word ${at + 1}`,
      keys: (record: number, take: TakeKey) => {
        if (words.load(record) > at) take(words.hash(at));
      },
    })),
    {
      name: 'sound',
      keys: (record, take) => words.load(record) > 0 && words.isHan(0) && take(mix(words.sound(), city(record))),
    },
    {
      name: 'one character less',
      keys: (record, take) => words.load(record) > 0 && words.isHan(0) && words.deletions(take),
    },
    { name: 'spelling', keys: (record, take) => words.load(record) > 0 && words.halves(take) },
  ];
}

function mixedKeys(features: Features, words: RareWords): BlockKey[] {
  const { columns, lists, poolHashes } = features;
  const [house, postcode, city, date] = [
    valuesOf(features, 'house'),
    valuesOf(features, 'postcode'),
    valuesOf(features, 'city'),
    valuesOf(features, 'date'),
  ];
  function road(record: number): number {
    let sum = 0;
    for (let at = lists.road.starts[record] ?? 0; at < (lists.road.starts[record + 1] ?? 0); at++)
      sum = (sum + mix(1, poolHashes[lists.road.words[at] ?? 0] ?? 0)) | 0;
    return sum;
  }
  function withWords(name: 'city' | 'postcode' | 'date'): BlockKey {
    const column = columns[name];
    const values = valuesOf(features, name);
    return {
      name: `word and ${name}`,
      keys: (record, take) => {
        if (column[record] === 0) return;
        const count = Math.min(MOST_RARE, words.load(record));
        for (let at = 0; at < count; at++) take(mix(words.hash(at), values(record)));
      },
    };
  }
  return [
    {
      name: 'address',
      role: 'street',
      keys: (record, take) => columns.house[record] !== 0 && take(mix(road(record), house(record))),
    },
    {
      name: 'postcode and house',
      keys: (record, take) =>
        columns.house[record] !== 0 && columns.postcode[record] !== 0 && take(mix(postcode(record), house(record))),
    },
    {
      name: 'postcode and date',
      keys: (record, take) =>
        columns.date[record] !== 0 && columns.postcode[record] !== 0 && take(mix(postcode(record), date(record))),
    },
    {
      name: 'city and date',
      keys: (record, take) =>
        columns.date[record] !== 0 && columns.city[record] !== 0 && take(mix(city(record), date(record))),
    },
    withWords('city'),
    withWords('postcode'),
    withWords('date'),
    {
      name: 'house and word',
      keys: (record, take) => {
        if (columns.house[record] === 0) return;
        const count = Math.min(2, words.load(record));
        for (let at = 0; at < count; at++) take(mix(house(record), words.hash(at)));
      },
    },
  ];
}

/** Words of the name of one record at a time, the rarest first. */
class RareWords {
  readonly #features: Features;
  #record = -1;
  #words = new Int32Array(16);
  /** How many different ones there are. */
  count = 0;
  /** Of all words, in no order. */
  sum = 0;

  constructor(features: Features) {
    this.#features = features;
  }

  word(at: number): number {
    return at < this.count ? (this.#words[at] ?? 0) : 0;
  }

  /** Of that word. */
  hash(at: number): number {
    return this.#hashOfWord(this.word(at));
  }

  #hashOfWord(word: number): number {
    return this.#features.poolHashes[word] ?? 0;
  }

  load(record: number): number {
    if (record === this.#record) return this.count;
    const { starts, words } = this.#features.lists.name;
    const start = starts[record] ?? 0;
    const end = starts[record + 1] ?? 0;
    if (end - start > this.#words.length) this.#words = new Int32Array(2 * (end - start));
    this.#record = record;
    this.count = 0;
    this.sum = 0;
    for (let at = start; at < end; at++) {
      const word = words[at] ?? 0;
      this.sum = (this.sum + mix(2, this.#hashOfWord(word))) | 0;
      this.#insert(word);
    }
    return this.count;
  }

  /** Where it belongs; names have few words. */
  #insert(word: number): void {
    const known = this.#words;
    const { bits } = this.#features.lists.name;
    const rarity = bits[word] ?? 0;
    for (let at = 0; at < this.count; at++) if (known[at] === word) return;
    let place = this.count++;
    for (; place > 0; place--) {
      const before = known[place - 1] ?? 0;
      const order = rarity - (bits[before] ?? 0);
      if (order < 0 || (order === 0 && this.#hashOfWord(before) < this.#hashOfWord(word))) break;
      known[place] = before;
    }
    known[place] = word;
  }

  isHan(at: number): boolean {
    return (this.#features.poolCodes[this.#features.poolStarts[this.word(at)] ?? 0] ?? 0) >= HAN;
  }

  /** How the first word sounds. */
  sound(): number {
    const { sounds, poolCodes, poolStarts } = this.#features;
    const lead = this.#lead();
    let hash = 3;
    for (let at = poolStarts[lead] ?? 0; at < (poolStarts[lead + 1] ?? 0); at++)
      hash = mix(hash, sounds[(poolCodes[at] ?? 0) - HAN] ?? 0);
    return hash;
  }

  /** The Chinese brand, each time without one of its characters, with the words beside it. */
  deletions(take: TakeKey): void {
    const { poolStarts } = this.#features;
    const city = this.#city();
    const lead = this.#lead();
    const start = poolStarts[lead] ?? 0;
    const end = poolStarts[lead + 1] ?? 0;
    let beside = 0;
    for (let at = 0; at < this.count; at++) if (this.#words[at] !== lead) beside = (beside + mix(4, this.hash(at))) | 0;
    for (let skipped = start; skipped < Math.min(end, start + MOST_DELETIONS); skipped++)
      take(mix(mix(this.#hashOf(start, end, 5, skipped), beside), city));
  }

  /** The first and the last letters of the two rarest words, each with the other word, or with the city. */
  halves(take: TakeKey): void {
    const { poolStarts } = this.#features;
    const city = this.#city();
    for (let at = 0; at < Math.min(2, this.count); at++) {
      const start = poolStarts[this.word(at)] ?? 0;
      const end = poolStarts[this.word(at) + 1] ?? 0;
      if (end - start < FIRST_LETTERS + 1) continue;
      const context = this.count > 1 ? this.hash(1 - at) : city;
      take(mix(this.#hashOf(start, start + FIRST_LETTERS, 6), context));
      take(mix(this.#hashOf(end - FIRST_LETTERS, end, 7), context));
    }
  }

  #city(): number {
    const { columns, poolHashes } = this.#features;
    return poolHashes[columns.city[this.#record] ?? 0] ?? 0;
  }

  /** The first word as it stands. */
  #lead(): number {
    return this.#features.lists.name.words[this.#features.lists.name.starts[this.#record] ?? 0] ?? 0;
  }

  /** Of characters of the pool, without the one at `skipped`. */
  #hashOf(start: number, end: number, seed: number, skipped = -1): number {
    const { poolCodes } = this.#features;
    let hash = seed;
    for (let at = start; at < end; at++) if (at !== skipped) hash = mix(hash, poolCodes[at] ?? 0);
    return hash;
  }
}
