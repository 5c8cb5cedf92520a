import type { LocalizedText } from '@erp-audit/core';
import { decimalType, exactNumber, MOST_DIGITS } from '../exact-number.ts';
import type { ColumnType } from '../table-settings.ts';
import { type ConvertCell, converter, sqlType } from './convert-cell.ts';
import type { CellKind } from './extract-rows.ts';
import { REASONS } from './reasons.ts';

/** One column of a table while its files are read: converts its cells, and learns what type holds them all. */
export class ColumnState {
  readonly name: string;
  readonly #declared: ColumnType | undefined;
  readonly #convert: ConvertCell | undefined;
  readonly #nulls: ReadonlySet<string>;
  readonly #kinds = new Set<CellKind>();
  #integerDigits = 0;
  #decimals = 0;

  constructor(name: string, declared: ColumnType | undefined, decimal: '.' | ',', nulls: ReadonlySet<string>) {
    this.name = name;
    this.#declared = declared;
    this.#convert = declared === undefined || declared === 'text' ? undefined : converter(declared, decimal);
    this.#nulls = nulls;
  }

  /** The text to keep, or why the line of the cell has to be rejected. */
  read(cell: string | null, kind: CellKind | null | undefined): string | null | LocalizedText {
    if (cell === null || cell === '' || this.#nulls.has(cell)) return null;
    if (this.#convert === undefined) {
      this.#learn(cell, kind ?? 'text');
      return cell;
    }
    if (this.#declared !== 'boolean' && cell.trim() === '') return null;
    const converted = this.#convert(cell, kind);
    if ('reason' in converted) return converted.reason;
    if (this.#declared !== 'number' || converted.text === null) return converted.text;
    return this.#widen(converted.text) ? converted.text : REASONS.tooWide;
  }

  /** What SQL calls the type that holds every cell exactly. */
  get type(): string {
    if (this.#declared !== undefined) return sqlType(this.#declared) ?? this.#numberType ?? 'varchar';
    const [kind, ...others] = [...this.#kinds];
    if (kind === undefined || this.#kinds.has('text')) return 'varchar';
    if (others.length === 0 && kind === 'number') return this.#numberType ?? 'varchar';
    if (others.length === 0) return kind;
    return this.#kinds.has('date') && this.#kinds.has('timestamp') && others.length === 1 ? 'timestamp' : 'varchar';
  }

  get #numberType(): string | undefined {
    return decimalType(this.#integerDigits, this.#decimals);
  }

  #learn(cell: string, kind: CellKind): void {
    if (this.#kinds.has('text')) return;
    if (kind === 'number' && !this.#widen(cell)) this.#kinds.add('text');
    else this.#kinds.add(kind);
  }

  /** False where no decimal type holds this number and those before it. */
  #widen(text: string): boolean {
    const exact = exactNumber(text);
    if (exact === undefined) return false;
    const integerDigits = Math.max(this.#integerDigits, exact.integerDigits);
    const decimals = Math.max(this.#decimals, exact.decimals);
    if (integerDigits + decimals > MOST_DIGITS) return false;
    this.#integerDigits = integerDigits;
    this.#decimals = decimals;
    return true;
  }
}
