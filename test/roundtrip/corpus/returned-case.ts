import type ExcelJS from 'exceljs';
import type { SentWorkbook } from './sent-workbook.ts';

/** What must become of a line: `accepted`, `unchanged`, or the reason why it is rejected. */
export type ExpectedLine = readonly [line: number, outcome: string];

/** What a case is made from: workbooks of two weeks, and findings that belong to it alone. */
export interface CaseMaterial {
  /** This week's workbook. */
  readonly sent: SentWorkbook;
  /** Last week's. */
  readonly earlier: SentWorkbook;
  readonly chinese: SentWorkbook;
  /** Findings that look as they did last week. */
  take(count: number): readonly string[];
  /** Findings that changed since last week. */
  takeChanged(count: number): readonly string[];
  /** Findings of this week, with a due date. */
  takeNew(count: number): readonly string[];
  /** Findings that ended since last week. */
  takeClosed(count: number): readonly string[];
  /** Opens this week's workbook with these rows only. */
  open(numbers: readonly string[], from?: SentWorkbook): Promise<{ book: ExcelJS.Workbook; sheet: ExcelJS.Worksheet }>;
  /** Folder for programs that need files. */
  readonly folder: string;
  /** Lets LibreOffice save a file in another format, and gives what it wrote. */
  convert(name: string, content: Buffer, format: string): Promise<Buffer>;
}

export interface ReturnedCase {
  /** Name of the file, with its ending. */
  readonly name: string;
  readonly needs?: 'LibreOffice';
  readonly make: (material: CaseMaterial) => Promise<Buffer> | Buffer;
  /** Lines in the order they are told; undefined where the file is refused as a whole. */
  readonly lines?: readonly ExpectedLine[];
  readonly unanswered?: number;
  /** The sentence a refused file gets. */
  readonly refused?: RegExp;
}
