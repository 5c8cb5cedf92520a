import type { MatchRecord, MatchSubject } from '@erp-audit/core';
import { parseAddress } from '../normalise/address.ts';
import { lettersAndDigits, parseDate, parseEmail, parsePhone, parseTaxId } from '../normalise/codes.ts';
import { fold } from '../normalise/fold.ts';
import { parseName } from '../normalise/name.ts';
import type { NameParts } from '../normalise/name-parts.ts';
import { placeName } from '../normalise/place.ts';
import { registrationOf } from '../normalise/registration.ts';
import { byName, COLUMNS, type Column, LISTS, type ListName, OWN_DOMAIN, SHARED_MAILBOX } from './features.ts';
import { Integers } from './growing.ts';
import { type MaterialParts, parseMaterial } from './material.ts';
import { measuresOf, writeMeasures } from './measures.ts';
import { TextPool } from './text-pool.ts';

/** Records as numbers; those of texts are of this batch's own pool. Nothing in it depends on other batches. */
export interface ParsedBatch {
  readonly count: number;
  /** Column by column, in the order of COLUMNS. */
  readonly columns: Int32Array;
  /** By list, in the order of LISTS: where the words of each record begin; one more than there are records. */
  readonly starts: readonly Int32Array[];
  readonly words: readonly Int32Array[];
  readonly poolCodes: Uint16Array;
  readonly poolStarts: Int32Array;
  /** See `TextPool.hashes`. */
  readonly poolHashes: Int32Array;
}

/** Normalises records. */
export function parseBatch(subject: MatchSubject, records: readonly MatchRecord[]): ParsedBatch {
  const parser = new BatchParser(subject, records.length);
  for (const record of records) parser.add(record);
  return parser.finish();
}

class BatchParser {
  readonly #pool = new TextPool();
  readonly #subject: MatchSubject;
  readonly #length: number;
  readonly #columns: Int32Array;
  readonly #starts = byName(LISTS, () => new Integers());
  readonly #words = byName(LISTS, () => new Integers());
  #count = 0;

  constructor(subject: MatchSubject, length: number) {
    this.#subject = subject;
    this.#length = length;
    this.#columns = new Int32Array(COLUMNS.length * length);
    for (const list of LISTS) this.#starts[list].push(0);
  }

  add(record: MatchRecord): void {
    const { values } = record;
    this.#addName(values.name ?? '', values.spec ?? '');
    this.#addCodes(record);
    this.#addEmail(values.email ?? '');
    this.#addAddress(values.street ?? '');
    this.#text('city', placeName(values.city ?? ''));
    this.#text('postcode', lettersAndDigits(values.postcode ?? ''));
    this.#text('country', fold(values.country ?? ''));
    this.#text('partition', record.partition ?? '');
    this.#number('side', record.side === undefined ? 0 : record.side === 'left' ? 1 : 2);
    this.#count++;
  }

  finish(): ParsedBatch {
    return {
      ...{ count: this.#count, columns: this.#columns, poolCodes: this.#pool.usedCodes },
      ...{ poolStarts: this.#pool.starts.copy(), poolHashes: this.#pool.hashes.copy() },
      starts: LISTS.map((list) => this.#starts[list].copy()),
      words: LISTS.map((list) => this.#words[list].copy()),
    };
  }

  #number(column: Column, value: number): void {
    this.#columns[PLACES[column] * this.#length + this.#count] = value;
  }

  #text(column: Column, text: string): void {
    this.#number(column, this.#pool.intern(text));
  }

  #list(list: ListName, words: readonly string[]): void {
    for (const word of words) if (word !== '') this.#words[list].push(this.#pool.intern(word));
    this.#starts[list].push(this.#words[list].length);
  }

  #addName(name: string, spec: string): void {
    const parts = this.#subject === 'party' ? parseName(name) : thingName(name, spec);
    this.#list('name', parts.tokens);
    const thing = this.#subject === 'material' ? parseMaterial(`${name} ${spec}`) : undefined;
    const words = spec === '' ? [] : thing === undefined ? parseMaterial(spec).tokens : specWords(spec, thing);
    this.#list('spec', [...new Set(words)]);
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
    this.#text('identity', registrationOf(tax));
    this.#number('phone', parsePhone(values.phone ?? '') + 1);
    this.#text('bank', lettersAndDigits(values.bank_account ?? ''));
    this.#text('date', parseDate(values.date ?? ''));
    this.#text('maker', lettersAndDigits(values.maker_part ?? ''));
  }

  #addEmail(raw: string): void {
    const email = raw === '' ? undefined : parseEmail(raw);
    this.#text('local', email?.local ?? '');
    this.#text('domain', email?.domain ?? '');
    this.#number('emailFlags', (email?.own === true ? OWN_DOMAIN : 0) | (email?.shared === true ? SHARED_MAILBOX : 0));
  }

  #addAddress(raw: string): void {
    const parts = raw === '' ? { words: [], house: '', unit: '' } : parseAddress(raw);
    this.#list('road', parts.words);
    this.#text('house', parts.house);
    this.#text('unit', parts.unit);
  }
}

const PLACES: Readonly<Record<Column, number>> = byName(COLUMNS, (name) => COLUMNS.indexOf(name));

/** Sizes as they are measured, however they are written, and words; those of the name are often in both. */
function specWords(spec: string, { tokens, codes }: MaterialParts): readonly string[] {
  const words = tokens.filter((token) => !/\d/.test(token));
  return [...words, ...codes, ...measuresOf(spec).map((measure) => measure.join(':'))];
}

function thingName(name: string, spec: string): NameParts {
  const own = parseMaterial(name);
  const tokens = [...new Set(own.tokens)];
  return {
    tokens,
    core: own.tokens.join(''),
    legal: '',
    place: '',
    branch: '',
    numbers: writeMeasures(measuresOf(`${name} ${spec}`)),
  };
}
