import type { LocalizedText } from '@erp-audit/core';

const text = (en: string, zh: string): LocalizedText => ({ en, 'zh-CN': zh });

/** Why a line or a file could not be read, and what to do about it. None repeats what stands in the file. */
export const REASONS = {
  notFound: text('no file matches', '没有匹配的文件'),
  notOpened: (code: string) => text(`cannot be opened (${code})`, `无法打开（${code}）`),
  notRegular: text('is no regular file', '不是普通文件'),
  outside: text('is a link that leads out of the folder', '是指向文件夹之外的链接'),
  empty: text('is empty (0 bytes)', '是空文件（0 字节）'),
  noLines: text('holds no table: no line with cells', '没有表格内容：没有含单元格的行'),
  changed: text(
    'changed while it was read: export it again, or read it later',
    '读取过程中文件发生变化：请重新导出或稍后再读',
  ),
  noText: text('is no text file', '不是文本文件'),
  markDiffers: (declared: string, mark: string) =>
    text(
      `is declared as ${declared}, but begins with the mark of ${mark}`,
      `声明为 ${declared}，但文件开头是 ${mark} 的标记`,
    ),
  markLies: (mark: string) =>
    text(
      `begins with the mark of ${mark}, but its text is in another encoding`,
      `开头是 ${mark} 的标记，但正文是其他编码`,
    ),
  encoding: (name: string) => text(`holds bytes that are not ${name}`, `含有不属于 ${name} 的字节`),
  cutCharacter: text('ends in the middle of a character', '在字符中间结束'),
  nul: text('holds NUL characters', '含有 NUL 字符'),
  tooLong: (most: number) => text(`is longer than ${most} characters`, `超过 ${most} 个字符`),
  openQuote: text('opens a quote that is never closed', '引号没有闭合'),
  afterQuote: text('has text after a closing quote', '闭合引号之后还有内容'),
  cells: (found: number, expected: number) =>
    text(`has ${found} cells instead of ${expected}`, `有 ${found} 个单元格，应为 ${expected} 个`),
  noFrame: text('is no line of the table: it does not stand between bars', '不是表格行：没有竖线边框'),
  tooManyColumns: (most: number) => text(`has more than ${most} columns`, `超过 ${most} 列`),
  otherColumns: (missing: string, more: string) =>
    text(
      `has other columns than the first file of the table${missing === '' ? '' : `; missing: ${missing}`}${more === '' ? '' : `; not there: ${more}`}`,
      `列与该表的第一个文件不同${missing === '' ? '' : `；缺少：${missing}`}${more === '' ? '' : `；多出：${more}`}`,
    ),
  otherFormat: text('is of another kind than the first file of the table', '与该表的第一个文件格式不同'),
  unknownColumn: (names: string) =>
    text(`has no column ${names}, for which a type is declared`, `没有声明了类型的列 ${names}`),
  noNumber: text('is no number', '不是数字'),
  tooManyDigits: text('has more than 38 digits', '超过 38 位数字'),
  tooLarge: text('is larger than its declared type holds', '超出所声明类型的范围'),
  tooWide: text('does not fit beside the other numbers of the column into 38 digits', '与该列其他数字合计超过 38 位'),
  tooManyDecimals: (most: number) => text(`has more than ${most} decimals`, `小数超过 ${most} 位`),
  noDate: text('is no existing date in the declared form', '不是所声明格式的有效日期'),
  noBoolean: text('is neither true nor false', '不是布尔值'),
  errorCell: text('is an error of a formula', '是公式错误值'),
  noValue: text('is a formula whose value was never saved', '是未保存结果的公式'),
  noSharedText: text('names a text that the file does not hold', '引用了文件中不存在的文本'),
  oldExcel: text('is an old Excel file (.xls): save it as .xlsx', '是旧版 Excel 文件（.xls）：请另存为 .xlsx'),
  encrypted: text('is protected by a password', '受密码保护'),
  noExcel: text('is no Excel workbook', '不是 Excel 工作簿'),
  binaryExcel: text(
    'is a binary Excel workbook (.xlsb): save it as .xlsx',
    '是二进制 Excel 工作簿（.xlsb）：请另存为 .xlsx',
  ),
  html: text(
    'is a web page with the name of another format: save it as .xlsx or .csv',
    '是扩展名不符的网页：请另存为 .xlsx 或 .csv',
  ),
  bomb: text('unpacks to far more than a workbook needs', '解压后远大于正常工作簿'),
  brokenZip: text('is a damaged or cut off workbook', '工作簿已损坏或不完整'),
  brokenXml: text('holds damaged XML', '含有损坏的 XML'),
  sheets: (names: string) =>
    text(`has several sheets: name one under "sheet": ${names}`, `有多个工作表：请用 "sheet" 指定一个：${names}`),
  noSheet: text('has no sheet of the declared name', '没有所声明名称的工作表'),
  ownTypes: text(
    'is Parquet and has types of its own: remove "types" of the table',
    '是 Parquet 文件，自带类型：请删除该表的 "types"',
  ),
  noParquet: text('is a damaged or cut off Parquet file', 'Parquet 文件已损坏或不完整'),
  noJson: text('is no object of JSON', '不是 JSON 对象'),
  jsonCut: text('ends in the middle of JSON', '在 JSON 中间结束'),
  noJsonList: text('is JSON, but no list of objects', '是 JSON，但不是对象列表'),
} as const;

/** A file that cannot be read as a whole. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly reason: LocalizedText;

  constructor(reason: LocalizedText) {
    super(reason.en);
    this.reason = reason;
  }
}
