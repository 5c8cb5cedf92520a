import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type CalendarDate, type Finding, type Locale, OPEN_STATES, SEVERITIES, SEVERITY_TEXTS } from '@erp-audit/core';
import ExcelJS from 'exceljs';

/** Open findings as one report shows them: in all, past their day, legacy, and by severity in the order of severities. */
export interface Totals {
  readonly open: number;
  readonly overdue: number;
  readonly legacy: number;
  readonly bySeverity: readonly number[];
}

/** Counted one by one, knowing nothing of how reports count. */
export function countedTotals(findings: readonly Finding[], asOf: CalendarDate): Totals {
  const open = findings.filter(({ state }) => OPEN_STATES.some((each) => each === state));
  return {
    open: open.length,
    overdue: open.filter(({ dueAt }) => dueAt !== null && dueAt < asOf).length,
    legacy: open.filter(({ baseline }) => baseline).length,
    bySeverity: SEVERITIES.map((severity) => open.filter((each) => each.severity === severity).length),
  };
}

async function sheetsOf(file: string): Promise<readonly ExcelJS.Worksheet[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book.worksheets;
}

function rowsOf(sheet: ExcelJS.Worksheet | undefined): readonly (readonly ExcelJS.CellValue[])[] {
  const rows: ExcelJS.CellValue[][] = [];
  sheet?.eachRow((row) => rows.push((row.values as ExcelJS.CellValue[]).slice(1)));
  return rows;
}

const ROW_TOKEN = /^[0-9a-f]{64}\./;
/** Heading of the column with the day a finding is due. */
const DUE = { en: 'Due date', 'zh-CN': '到期日' } as const;
/** Serial number that spreadsheets give 1970-01-01. */
const EPOCH_DAY = 25_569;

function dayOf(value: ExcelJS.CellValue | undefined): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? new Date((value - EPOCH_DAY) * 86_400_000).toISOString().slice(0, 10) : undefined;
}

/** What the lines of a department's workbook add up to. */
export async function workbookLineTotals(
  file: string,
  asOf: CalendarDate,
  locale: Locale,
): Promise<Omit<Totals, 'legacy'>> {
  const rows = (await sheetsOf(file)).flatMap((sheet) => {
    const all = rowsOf(sheet);
    const due = all.find((row) => row.includes(DUE[locale]))?.indexOf(DUE[locale]) ?? -1;
    const lines = all.filter((row) => row.some((cell) => typeof cell === 'string' && ROW_TOKEN.test(cell)));
    return lines.map((row) => ({ severity: String(row[1]), due: dayOf(row[due]) ?? asOf }));
  });
  return {
    open: rows.length,
    overdue: rows.filter(({ due }) => due < asOf).length,
    bySeverity: SEVERITIES.map(
      (severity) => rows.filter((row) => row.severity.endsWith(SEVERITY_TEXTS[severity][locale])).length,
    ),
  };
}

/** What the first sheet of a department's workbook says: open findings by severity, and all of them. */
export async function workbookCoverTotals(file: string, locale: Locale): Promise<Pick<Totals, 'open' | 'bySeverity'>> {
  const [cover] = await sheetsOf(file);
  const last = (row: readonly ExcelJS.CellValue[]) => Number(row.filter((cell) => typeof cell === 'number').at(-1));
  const rows = rowsOf(cover);
  const start = rows.findIndex((row) => row[0] === `1 ${SEVERITY_TEXTS.critical[locale]}`);
  return {
    bySeverity: SEVERITIES.map((_, index) => last(rows[start + index] ?? [])),
    open: last(rows[start + SEVERITIES.length] ?? []),
  };
}

const whole = (text: string | undefined) => Number((text ?? '').replaceAll(/[^\d]/g, ''));

/** The departments of the committee's page by name; the row of all has the name that the page gives it. */
export async function pageTotals(file: string, locale: Locale): Promise<ReadonlyMap<string, Totals>> {
  const html = await readFile(file, 'utf8');
  const table = /<section[^>]*aria-labelledby="departments">.*?<\/table>/s.exec(html)?.[0] ?? '';
  const rows = [...table.matchAll(/<tr>\s*<th scope="row">([^<]*)<\/th>(.*?)<\/tr>/gs)];
  return new Map(
    rows.map(([, name = '', cells = '']) => {
      const numbers = [...cells.matchAll(/<td class="n[^"]*">([^<]*)<\/td>/g)].map(([, text]) => whole(text));
      const counts = (/<span class="counts">(.*?)<\/td>/s.exec(cells)?.[1] ?? '').replaceAll(/<[^>]+>/g, ' ');
      // A severity without findings is not named.
      const bySeverity = SEVERITIES.map((severity) =>
        whole(new RegExp(`${SEVERITY_TEXTS[severity][locale]} (\\d[\\d,]*)`).exec(counts)?.[1]),
      );
      const [open = -1] = numbers;
      return [
        name,
        {
          open,
          overdue: numbers.at(-2) ?? -1,
          legacy: numbers.at(-1) ?? -1,
          bySeverity,
        },
      ];
    }),
  );
}

/** The departments of the committee's workbook by name, on its third sheet. */
export async function committeeBookTotals(file: string): Promise<ReadonlyMap<string, Totals>> {
  const rows = rowsOf((await sheetsOf(file))[2]).filter((row) => typeof row[1] === 'number');
  return new Map(
    rows.map((row) => {
      const number = (at: number) => Number(row[at]);
      return [
        String(row[0]),
        { open: number(1), overdue: number(7), legacy: number(8), bySeverity: [9, 10, 11, 12].map(number) },
      ];
    }),
  );
}

/** What the lines of a findings browser add up to. */
export async function browserTotals(file: string, asOf: CalendarDate): Promise<Totals> {
  const html = await readFile(file, 'utf8');
  const blocks = [...html.matchAll(/data-block="lines">([^<]*)</g)].map(
    ([, text = '']) =>
      JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString()) as Record<string, readonly (string | number)[]>,
  );
  const lines = blocks.flatMap(({ id = [], state = [], severity = [], due = [], baseline = [] }) =>
    id.map((_, at) => ({ state: state[at], severity: severity[at], due: String(due[at]), legacy: baseline[at] === 1 })),
  );
  const open = lines.filter(({ state }) => OPEN_STATES.some((each) => each === state));
  return {
    open: open.length,
    overdue: open.filter(({ due }) => due !== '' && due < asOf).length,
    legacy: open.filter(({ legacy }) => legacy).length,
    bySeverity: SEVERITIES.map((each) => open.filter(({ severity }) => severity === each).length),
  };
}
