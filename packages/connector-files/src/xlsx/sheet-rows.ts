import type { LocalizedText } from '@erp-audit/core';
import type { CellKind } from '../reading/extract-rows.ts';
import { REASONS } from '../reading/reasons.ts';
import type { NumberForm } from './cell-styles.ts';
import { type CellValue, isoValue, numberValue } from './cell-value.ts';
import type { SharedTexts } from './shared-texts.ts';
import { attribute, XmlScanner } from './xml-scanner.ts';

/** One row of a sheet with its cells by column, from 0. */
export interface SheetRow {
  readonly line: number;
  readonly cells: (string | null)[];
  readonly kinds: (CellKind | null)[];
  /** The first cell that could not be read. */
  readonly fault: { readonly place: number; readonly reason: LocalizedText } | undefined;
}

export interface SheetContext {
  readonly texts: SharedTexts;
  readonly forms: readonly NumberForm[];
  readonly is1904: boolean;
  /** Texts that mean null, also for errors of formulas such as `#N/A`. */
  readonly nulls: ReadonlySet<string>;
}

const NOTHING: CellValue = { text: null, kind: null };

interface OpenCell {
  readonly place: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/** Rows of a sheet as its XML comes in. */
export class SheetRows {
  readonly #context: SheetContext;
  readonly #scanner: XmlScanner;
  #done: SheetRow[] = [];
  #row: { line: number; cells: (string | null)[]; kinds: (CellKind | null)[]; fault: SheetRow['fault'] } | undefined;
  #cell: OpenCell | undefined;
  #line = 0;
  #isText = false;
  #isReading = false;
  /** Ranges of cells that are shown as one. */
  merged = 0;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#scanner = new XmlScanner({
      open: (name, tag) => this.#open(name, tag),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#isText && this.#cell !== undefined) this.#cell.value += text;
      },
    });
  }

  /** Rows that end in this piece. */
  push(text: string): readonly SheetRow[] {
    this.#scanner.push(text);
    const rows = this.#done;
    this.#done = [];
    return rows;
  }

  end(): void {
    this.#scanner.end();
  }

  #open(name: string, tag: string): void {
    if (name === 'row') {
      this.#line = Number(attribute(tag, 'r') ?? this.#line + 1);
      this.#row = { line: this.#line, cells: [], kinds: [], fault: undefined };
    } else if (name === 'c') this.#openCell(tag);
    else if (name === 'mergeCell') this.merged += 1;
    else if (this.#cell !== undefined) this.#openInCell(name, this.#cell);
  }

  #openCell(tag: string): void {
    const reference = attribute(tag, 'r');
    this.#cell = {
      place: reference === undefined ? (this.#row?.cells.length ?? 0) : columnOf(reference),
      type: attribute(tag, 't') ?? 'n',
      style: Number(attribute(tag, 's') ?? 0),
      value: '',
      hasValue: false,
      hasFormula: false,
    };
  }

  #openInCell(name: string, cell: OpenCell): void {
    if (name === 'f') cell.hasFormula = true;
    if (name === 'rPh') this.#isReading = true;
    const isValue = name === 'v' || (name === 't' && !this.#isReading);
    if (isValue) cell.hasValue = true;
    this.#isText = isValue;
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false;
    if (name === 'rPh') this.#isReading = false;
    if (name === 'c' && this.#cell !== undefined) this.#keepCell(this.#cell);
    if (name === 'row' && this.#row !== undefined) {
      this.#done.push(this.#row);
      this.#row = undefined;
    }
  }

  #keepCell(cell: OpenCell): void {
    this.#cell = undefined;
    const row = this.#row;
    if (row === undefined) return;
    const value = this.#valueOf(cell);
    if ('en' in value) row.fault ??= { place: cell.place, reason: value };
    else {
      // Cells that were left out are empty.
      while (row.cells.length < cell.place) {
        row.cells.push(null);
        row.kinds.push(null);
      }
      row.cells[cell.place] = value.text;
      row.kinds[cell.place] = value.kind;
    }
  }

  #valueOf({ type, style, value, hasValue, hasFormula }: OpenCell): CellValue | LocalizedText {
    if (!hasValue) return hasFormula ? REASONS.noValue : NOTHING;
    const { texts, forms, is1904, nulls } = this.#context;
    switch (type) {
      case 's':
        return textValue(texts.get(Number(value)));
      case 'str':
      case 'inlineStr':
        return textValue(value);
      case 'b':
        return { text: String(value === '1'), kind: 'boolean' };
      case 'e':
        return nulls.has(value) ? NOTHING : REASONS.errorCell;
      case 'd':
        return isoValue(value);
      default:
        return numberValue(value, forms[style] ?? 'number', is1904);
    }
  }
}

function textValue(text: string): CellValue {
  // Characters that XML cannot hold are written by their code.
  const plain = text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return plain === '' ? NOTHING : { text: Buffer.from(plain, 'utf8').toString('utf8'), kind: 'text' };
}

/** `B7` is column 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return Math.max(0, Math.min(column, 16_384) - 1);
}
