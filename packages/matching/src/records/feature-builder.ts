import type { MatchRecord, MatchSubject } from '@erp-audit/core';
import { parseAddress } from '../normalise/address.ts';
import { isValidUscc, parseDate, parseEmail, parsePhone, parseTaxId } from '../normalise/codes.ts';
import { fold } from '../normalise/fold.ts';
import { type NameParts, parseName } from '../normalise/name.ts';
import { placeName } from '../normalise/place.ts';
import { soundCodes } from '../normalise/sounds.ts';
import {
  COLUMNS,
  type Column,
  type Features,
  LISTS,
  type ListName,
  OWN_DOMAIN,
  SHARED_COLUMNS,
  SHARED_MAILBOX,
  type WordLists,
} from './features.ts';
import { Integers } from './growing.ts';
import { parseMaterial } from './material.ts';
import { TextPool } from './text-pool.ts';

const NOT_CODE = /[^\p{L}\p{N}]/gu;
const MOST_BITS = 20;
const COMMON_JUNK = 12;
const DIFFERENT_NAMES = 0.5;

/** Normalises records one after the other into columns of numbers. */
export class FeatureBuilder {
  readonly pool = new TextPool();
  readonly #subject: MatchSubject;
  readonly #columns = byName(COLUMNS, () => new Integers());
  readonly #starts = byName(LISTS, () => new Integers());
  readonly #words = byName(LISTS, () => new Integers());
  #count = 0;

  constructor(subject: MatchSubject) {
    this.#subject = subject;
    for (const list of LISTS) this.#starts[list].push(0);
  }

  get count(): number {
    return this.#count;
  }

  add(record: MatchRecord): void {
    const { values } = record;
    this.#addName(values.name ?? '', values.spec ?? '');
    this.#addCodes(record);
    this.#addEmail(values.email ?? '');
    this.#addAddress(values.street ?? '');
    this.#text('city', placeName(values.city ?? ''));
    this.#text('postcode', code(values.postcode ?? ''));
    this.#text('country', fold(values.country ?? ''));
    this.#text('partition', record.partition ?? '');
    this.#columns.side.push(record.side === undefined ? 0 : record.side === 'left' ? 1 : 2);
    this.#count++;
  }

  finish(): Features {
    const columns = byName(COLUMNS, (name) => this.#columns[name].array.subarray(0, this.#count));
    clearJunk(columns, this.pool.size);
    const { pool } = this;
    return {
      count: this.#count,
      columns,
      lists: byName(LISTS, (name) => this.#wordLists(name)),
      poolCodes: pool.codes,
      poolStarts: pool.starts.array,
      sounds: soundCodes(),
      shared: byName(SHARED_COLUMNS, (name) => sharing(columns[name], name === 'phone')),
    };
  }

  #text(column: Column, text: string): void {
    this.#columns[column].push(this.pool.intern(text));
  }

  #list(list: ListName, words: readonly string[]): void {
    for (const word of words) if (word !== '') this.#words[list].push(this.pool.intern(word));
    this.#starts[list].push(this.#words[list].length);
  }

  #addName(name: string, spec: string): void {
    const parts = this.#subject === 'party' ? parseName(name) : thingName(name, spec);
    this.#list('name', parts.tokens);
    const thing = this.#subject === 'material' ? parseMaterial(`${name} ${spec}`) : undefined;
    this.#list('spec', spec === '' ? [] : [...new Set((thing ?? parseMaterial(spec)).tokens)]);
    this.#list('code', thing?.codes ?? []);
    this.#text('core', parts.core);
    this.#text('legal', parts.legal);
    this.#text('place', parts.place);
    this.#text('branch', parts.branch);
    this.#text('numbers', parts.numbers);
  }

  #addCodes({ values }: MatchRecord): void {
    const tax = parseTaxId(values.tax_id ?? '');
    this.#text('tax', tax.text);
    this.#text('taxMain', tax.main);
    this.#text('identity', isValidUscc(tax.text) === true ? tax.main : '');
    this.#columns.phone.push(parsePhone(values.phone ?? '') + 1);
    this.#text('bank', code(values.bank_account ?? ''));
    this.#text('date', parseDate(values.date ?? ''));
    this.#text('maker', code(values.maker_part ?? ''));
  }

  #addEmail(raw: string): void {
    const email = raw === '' ? undefined : parseEmail(raw);
    this.#text('local', email?.local ?? '');
    this.#text('domain', email?.domain ?? '');
    this.#columns.emailFlags.push(
      (email?.own === true ? OWN_DOMAIN : 0) | (email?.shared === true ? SHARED_MAILBOX : 0),
    );
  }

  #addAddress(raw: string): void {
    const parts = raw === '' ? { words: [], house: '', unit: '' } : parseAddress(raw);
    this.#list('road', parts.words);
    this.#text('house', parts.house);
    this.#text('unit', parts.unit);
  }

  #wordLists(list: ListName): WordLists {
    const words = this.#words[list].array.subarray(0, this.#words[list].length);
    const records = Math.max(1, this.#count);
    const counts = new Int32Array(this.pool.size);
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    const bits = new Float32Array(new SharedArrayBuffer(this.pool.size * 4));
    for (let id = 1; id < counts.length; id++) {
      const count = counts[id] ?? 0;
      if (count > 0) bits[id] = Math.min(MOST_BITS, Math.max(0.3, Math.log2((records + 1) / count)));
    }
    return { starts: this.#starts[list].array.subarray(0, this.#count + 1), words, bits };
  }
}

function thingName(name: string, spec: string): NameParts {
  const own = parseMaterial(name);
  const sizes = spec === '' ? own.sizes : parseMaterial(`${name} ${spec}`).sizes;
  const tokens = [...new Set(own.tokens)];
  return { tokens, core: own.tokens.join(''), legal: '', place: '', branch: '', numbers: sizes.join(' ') };
}

function code(raw: string): string {
  return fold(raw).replaceAll(NOT_CODE, '');
}

function byName<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}

/** A number that many records of different names have is a placeholder. */
function clearJunk(columns: Record<Column, Int32Array>, poolSize: number): void {
  const counts = new Int32Array(poolSize);
  for (const id of columns.tax) counts[id] = (counts[id] ?? 0) + 1;
  const names = new Map<number, Set<number>>();
  columns.tax.forEach((id, at) => {
    if (id === 0 || (counts[id] ?? 0) < COMMON_JUNK) return;
    const of = names.get(id) ?? new Set<number>();
    names.set(id, of.add(columns.core[at] ?? 0));
  });
  columns.tax.forEach((id, at) => {
    if ((names.get(id)?.size ?? 0) <= (counts[id] ?? 0) * DIFFERENT_NAMES) return;
    columns.tax[at] = 0;
    columns.taxMain[at] = 0;
    columns.identity[at] = 0;
  });
}

/** How often the value of each record occurs, as a power of two. */
function sharing(column: Int32Array, large: boolean): Uint8Array {
  const result = new Uint8Array(new SharedArrayBuffer(column.length));
  const counts = large ? countLarge(column) : countSmall(column);
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? 0;
    if (value !== 0) result[at] = Math.floor(Math.log2(counts(value)));
  }
  return result;
}

function countSmall(column: Int32Array): (value: number) => number {
  let most = 0;
  for (const value of column) most = Math.max(most, value);
  const counts = new Int32Array(most + 1);
  for (const value of column) counts[value] = (counts[value] ?? 0) + 1;
  return (value) => counts[value] ?? 1;
}

function countLarge(column: Int32Array): (value: number) => number {
  const sorted = Int32Array.from(column).sort();
  return (value) => upper(sorted, value) - upper(sorted, value - 1);
}

function upper(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
