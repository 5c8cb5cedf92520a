import type * as Docx from 'docx';
import { legalText } from '../workbook/cell-text.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import { loadTemplates } from './load-templates.ts';
import { type MinutesModel, minutesView } from './render-minutes.ts';

type Library = typeof Docx;
type View = ReturnType<typeof minutesView>;
type Line = readonly string[];

const FONTS = { en: 'Calibri', 'zh-CN': 'Microsoft YaHei' } as const;
const NAVY = '1E3A5F';
const SOFT = '55606E';
/** Twentieths of a point; half points. */
const [CELL_MARGIN, SMALL] = [80, 18];
const PERCENT = [8, 44, 18, 15, 15] as const;

/**
 * The minutes as a Word document to edit and sign. All texts go in as text: nothing of them is markup.
 * The library is loaded only here, so that other commands start as quickly as before.
 */
export async function minutesDocument(model: MinutesModel, options: ReportOptions): Promise<Uint8Array> {
  const docx = await import('docx');
  const { texts } = await loadTemplates(options, model.locale);
  const view = minutesView(model, texts);
  const head = (names: readonly string[]) => names.map((name) => texts(name));
  const made = head(['col.number', 'minutes.decision', 'minutes.owner', 'col.due', 'col.state']);
  const earlier = head(['col.number', 'minutes.decision', 'minutes.owner', 'col.due', 'minutes.week']);
  const children = [
    new docx.Paragraph({ text: legalText(texts('minutes.title')), heading: docx.HeadingLevel.TITLE }),
    line(docx, view.subtitle, { color: SOFT }),
    heading(docx, texts('minutes.made')),
    ...(view.made.length === 0
      ? [line(docx, texts('minutes.none'))]
      : [
          table(
            docx,
            made,
            view.made.map((row) => [...common(row), row.state]),
          ),
        ]),
    ...(view.earlier.length === 0
      ? []
      : [
          heading(docx, texts('minutes.earlier')),
          table(
            docx,
            earlier,
            view.earlier.map((row) => [...common(row), row.week]),
          ),
        ]),
    line(docx, ''),
    ...['minutes.chair', 'minutes.secretary', 'minutes.date'].map((key) =>
      line(docx, `${texts(key)} ____________________`),
    ),
  ];
  const font = FONTS[model.locale];
  const document = new docx.Document({
    creator: 'erp-audit',
    title: texts('minutes.title'),
    styles: {
      default: {
        document: { run: { font, size: 21 } },
        title: { run: { font, size: 40, bold: true, color: NAVY } },
        heading2: {
          run: { font, size: 26, bold: true, color: NAVY },
          paragraph: { spacing: { before: 240, after: 100 } },
        },
      },
    },
    sections: [{ properties: {}, children }],
  });
  return docx.Packer.toBuffer(document);
}

function common({ number, text, about, outcome, owner, due }: View['made'][number]): Line {
  return [number, [text, about, outcome].filter(Boolean).join('\n'), owner, due];
}

function heading(docx: Library, text: string): Docx.Paragraph {
  return new docx.Paragraph({ text: legalText(text), heading: docx.HeadingLevel.HEADING_2 });
}

/** The first line as it is, the others small below it. */
function line(
  docx: Library,
  text: string,
  run: { readonly color?: string; readonly bold?: boolean } = {},
): Docx.Paragraph {
  const children = legalText(text)
    .split('\n')
    .map(
      (part, index) =>
        new docx.TextRun({ ...run, text: part, ...(index > 0 && { break: 1, size: SMALL, color: SOFT }) }),
    );
  return new docx.Paragraph({ children, spacing: { after: 60 } });
}

function table(docx: Library, headings: Line, rows: readonly Line[]): Docx.Table {
  const row = (cells: Line, isHead: boolean) =>
    new docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new docx.TableCell({
            width: { size: PERCENT[index] ?? 10, type: docx.WidthType.PERCENTAGE },
            margins: { top: CELL_MARGIN, bottom: CELL_MARGIN, left: CELL_MARGIN, right: CELL_MARGIN },
            ...(isHead && { shading: { fill: NAVY } }),
            children: [line(docx, text, isHead ? { bold: true, color: 'FFFFFF' } : {})],
          }),
      ),
    });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: [row(headings, true), ...rows.map((cells) => row(cells, false))],
  });
}
