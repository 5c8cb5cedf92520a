import type { Severity } from '@erp-audit/core';
import type ExcelJS from 'exceljs';

const FONT = 'Calibri';
const CJK_FONT = 'Microsoft YaHei';
const INK = 'FF1F2937';
const NAVY = 'FF1E3A5F';
const TEAL = 'FF0F766E';
const RULE_LINE = 'FFD5DBE3';
const LINK = 'FF1D4ED8';
const TILE = 'FFEEF3F8';

/** A dash for nothing: what is there stands out. */
const COUNT_FORMAT = '#,##0;-#,##0;"–"';
const NUMBER_ALIGNMENT = { vertical: 'top', horizontal: 'right', indent: 1 } as const;
const COUNT_ALIGNMENT = { vertical: 'middle', horizontal: 'right', indent: 1 } as const;
const CENTRE = { horizontal: 'center', vertical: 'middle' } as const;
const WHITE_EDGE = { style: 'thick', color: { argb: 'FFFFFFFF' } } as const;
const tileEdge = { left: WHITE_EDGE, right: WHITE_EDGE } as const;

const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line = { style: 'thin', color: { argb: RULE_LINE } } as const;
const grid = { bottom: line, right: line } as const;

/** Lightness falls with severity, so the order survives grey printing and colour-blindness; the word stands beside it. */
const SEVERITY_LOOK: Readonly<Record<Severity, { readonly back: string; readonly ink: string }>> = {
  critical: { back: 'FF8F1D2C', ink: 'FFFFFFFF' },
  high: { back: 'FFF0A35E', ink: INK },
  medium: { back: 'FFFBE6A8', ink: INK },
  low: { back: 'FFEEF2F6', ink: INK },
};

export type Style = Partial<ExcelJS.Style>;

type Font = (more?: Partial<ExcelJS.Font>) => Partial<ExcelJS.Font>;

function severityStyles(base: Style, font: Font): Readonly<Record<Severity, Style>> {
  const style = (severity: Severity): Style => {
    const { back, ink } = SEVERITY_LOOK[severity];
    return { ...base, fill: fill(back), font: font({ bold: severity !== 'low', color: { argb: ink } }) };
  };
  return { critical: style('critical'), high: style('high'), medium: style('medium'), low: style('low') };
}

/** One hue that grows darker with age: the order is seen in grey print and without colour vision; the number says it, too. */
const AGE_LOOK = [
  { back: undefined, ink: INK },
  { back: 'FFE3EDF7', ink: INK },
  { back: 'FFB9D2EA', ink: INK },
  { back: 'FF7CAAD4', ink: INK },
  { back: 'FF1F4E79', ink: 'FFFFFFFF' },
] as const;

function ageStyles(base: Style, font: Font): readonly Style[] {
  return AGE_LOOK.map(({ back, ink }) => ({
    ...base,
    alignment: { vertical: 'top', horizontal: 'right', indent: 1 },
    ...(back === undefined ? {} : { fill: fill(back) }),
    font: font({ color: { argb: ink } }),
  }));
}

/** `header`: only headings are locked, so that everything can be sorted. `strict`: all cells of the tool are. */
export type Protection = 'header' | 'strict';

/** Looks of the first sheets, which are read and never filled in. */
function pageStyles(font: Font) {
  return {
    title: { font: font({ size: 20, bold: true, color: { argb: NAVY } }), alignment: { vertical: 'middle' } } as Style,
    subtitle: { font: font({ size: 11, color: { argb: 'FF55606E' } }), alignment: { vertical: 'middle' } } as Style,
    heading: {
      font: font({ size: 13, bold: true, color: { argb: NAVY } }),
      border: { bottom: { style: 'medium', color: { argb: NAVY } } },
      alignment: { vertical: 'middle' },
    } as Style,
    paragraph: { font: font({ size: 11 }), alignment: { vertical: 'middle', wrapText: true } } as Style,
    strong: { font: font({ size: 11, bold: true }), alignment: { vertical: 'middle', wrapText: true } } as Style,
    banner: {
      font: font({ size: 13, bold: true, color: { argb: 'FFFFFFFF' } }),
      fill: fill(TEAL),
      alignment: { vertical: 'middle', horizontal: 'left', indent: 1 },
    } as Style,
    step: { font: font({ size: 13, bold: true, color: { argb: TEAL } }), alignment: { ...CENTRE } } as Style,
    figure: {
      font: font({ size: 22, bold: true, color: { argb: NAVY } }),
      fill: fill(TILE),
      border: tileEdge,
      alignment: { ...CENTRE },
      numFmt: '#,##0',
    } as Style,
    figureLabel: {
      font: font({ size: 10, color: { argb: 'FF55606E' } }),
      fill: fill(TILE),
      border: tileEdge,
      alignment: { horizontal: 'center', vertical: 'top' },
    } as Style,
  };
}

/** The looks of all cells; one set per workbook, because the fonts follow its language. */
export function createStyles(chinese: boolean, protection: Protection = 'header') {
  const name = chinese ? CJK_FONT : FONT;
  const font: Font = (more = {}) => ({ name, size: 10, color: { argb: INK }, ...more });
  const cell: Style = {
    font: font(),
    border: grid,
    alignment: { vertical: 'top', wrapText: true },
    protection: { locked: protection === 'strict' },
  };
  const open = { locked: false };
  const header = (argb: string): Style => ({
    font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
    fill: fill(argb),
    border: grid,
    alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
    protection: { locked: true },
  });
  const centred = { ...cell, alignment: { vertical: 'top', horizontal: 'center' } } as const satisfies Style;
  return {
    sentence: { font: font({ size: 11 }), alignment: { vertical: 'middle' } } as Style,
    ...pageStyles(font),
    numberHeader: { ...header(NAVY), alignment: COUNT_ALIGNMENT } as Style,
    toolHeader: header(NAVY),
    answerHeader: header(TEAL),
    cell,
    text: { ...cell, numFmt: '@' } as Style,
    /** Bold too, so that it is seen in grey print. */
    differing: { ...cell, font: font({ bold: true }), fill: fill('FFFFF3D1'), numFmt: '@' } as Style,
    link: { ...cell, font: font({ color: { argb: LINK }, underline: true }), numFmt: '@' } as Style,
    date: { ...centred, numFmt: 'yyyy-mm-dd' } as Style,
    overdueDate: { ...centred, numFmt: 'yyyy-mm-dd', font: font({ bold: true, color: { argb: 'FF8F1D2C' } }) } as Style,
    number: { ...cell, alignment: NUMBER_ALIGNMENT, numFmt: '#,##0' } as Style,
    count: { ...cell, alignment: COUNT_ALIGNMENT, numFmt: COUNT_FORMAT } as Style,
    total: {
      ...cell,
      font: font({ bold: true }),
      border: { top: { style: 'medium', color: { argb: NAVY } } },
      alignment: COUNT_ALIGNMENT,
      numFmt: COUNT_FORMAT,
    } as Style,
    answer: { ...cell, protection: open, fill: fill('FFF0FAF8') } as Style,
    answerDate: { ...centred, protection: open, fill: fill('FFF0FAF8'), numFmt: 'yyyy-mm-dd' } as Style,
    severity: severityStyles(centred, font),
    ages: ageStyles({ ...cell, numFmt: '#,##0' }, font),
  };
}

export type Styles = ReturnType<typeof createStyles>;
