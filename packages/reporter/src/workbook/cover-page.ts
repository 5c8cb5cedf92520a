import { cellText } from './cell-text.ts';
import type { SheetWriter } from './sheet-stream.ts';
import type { Style, Styles } from './styles.ts';
import { wrappedLines } from './text-width.ts';

/** Columns of the page: A to H. */
export const PAGE_COLUMNS = 8;
const COLUMN_WIDTH = 12;
/** Texts stand beside a mark, which has the first column. */
const TEXT_WIDTH = (PAGE_COLUMNS - 1) * COLUMN_WIDTH;
const LINE_HEIGHT = 16;

/** A part of a row: its columns become one cell. */
export interface Span {
  readonly value: string | number;
  readonly columns: number;
  readonly style: Style;
}

/** A page of text and small tables, put together row by row. */
export interface CoverPage {
  spans(spans: readonly Span[], height: number): void;
  heading(text: string): void;
  /** A text beside a short mark. */
  paragraph(mark: string, text: string, style: Style, markStyle?: Style): void;
  gap(): void;
}

/** Widths of a page's columns. */
export const PAGE_WIDTHS = Array.from({ length: PAGE_COLUMNS }, () => ({ width: COLUMN_WIDTH }));

export function coverPage(sheet: SheetWriter, styles: Styles): CoverPage {
  const page: CoverPage = {
    spans(spans, height) {
      const values = spans.flatMap(({ value, columns }) => [
        typeof value === 'string' ? cellText(value) : value,
        ...Array.from({ length: columns - 1 }, () => null),
      ]);
      const row = sheet.addRow(values);
      row.height = height;
      let column = 1;
      for (const span of spans) {
        for (let index = 0; index < span.columns; index += 1) row.getCell(column + index).style = span.style;
        if (span.columns > 1) sheet.mergeCells(row.number, column, row.number, column + span.columns - 1);
        column += span.columns;
      }
      row.commit();
    },
    heading(text) {
      page.gap();
      page.spans([{ value: text, columns: PAGE_COLUMNS, style: styles.heading }], 24);
    },
    paragraph(mark, text, style, markStyle = style) {
      const lines = Math.max(wrappedLines(text, TEXT_WIDTH), wrappedLines(mark, COLUMN_WIDTH));
      const spans = [
        { value: mark, columns: 1, style: markStyle },
        { value: text, columns: PAGE_COLUMNS - 1, style },
      ];
      page.spans(spans, lines * LINE_HEIGHT + 4);
    },
    gap() {
      page.spans([{ value: '', columns: 1, style: styles.paragraph }], 8);
    },
  };
  return page;
}
