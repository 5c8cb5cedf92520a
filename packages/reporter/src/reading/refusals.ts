import path from 'node:path';
import { AuditError, type LocalizedText } from '@erp-audit/core';

/** Largest file that is looked at. */
export const MAX_RETURNED_BYTES = 60 * 1024 * 1024;
/** Most parts of a package. */
export const MAX_ENTRIES = 2_000;
/** Largest package after unpacking; some 200,000 findings with all their columns. */
export const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;
/** Most rows with a token in one file. */
export const MAX_ROWS = 400_000;

/** Why a file is no returned workbook, and what to do; each follows the name of the file. */
export const REASONS = {
  changing: {
    en: 'the file was written to while it was read; import it again when it is complete.',
    'zh-CN': '读取过程中文件仍在写入：请在文件写完后重新导入。',
  },
  damaged: {
    en: 'the file is damaged; open it in Excel or WPS and save it again.',
    'zh-CN': '文件已损坏：请用 Excel 或 WPS 打开并重新保存。',
  },
  empty: {
    en: 'the file is empty (0 bytes); send the workbook again.',
    'zh-CN': '文件为空（0 字节）：请重新发送工作簿。',
  },
  encrypted: {
    en: 'the workbook is encrypted; save it without a password.',
    'zh-CN': '工作簿已加密：请取消密码后保存。',
  },
  encryptedFile: {
    en: 'the file is encrypted; save it without a password.',
    'zh-CN': '文件已加密：请取消密码后保存。',
  },
  foreign: {
    en: 'none of its row tokens is ours: it was made by another installation, or the tokens were changed; return the workbook that this system sent out.',
    'zh-CN': '其中没有一个行标识属于本系统：它由另一套系统生成，或行标识被改动；请返回本系统发出的工作簿。',
  },
  macros: {
    en: 'the workbook holds macros; save it as .xlsx without macros (另存为 .xlsx).',
    'zh-CN': '工作簿含有宏：请另存为不含宏的 .xlsx。',
  },
  needsMemory: {
    en: 'reading it needed too much memory; the file is damaged or not ours.',
    'zh-CN': '读取它占用内存过多：文件已损坏或不是本系统的文件。',
  },
  noFindings: {
    en: 'no sheet has the headings of a findings sheet; return the workbook that was sent out.',
    'zh-CN': '没有工作表带有问题清单的表头：请返回当初发出的工作簿。',
  },
  notAFile: { en: 'this is not a file.', 'zh-CN': '这不是文件。' },
  notOpened: { en: 'the file cannot be opened.', 'zh-CN': '无法打开文件。' },
  noWorkbook: {
    en: 'this is not an Excel workbook; save it as .xlsx (另存为 .xlsx).',
    'zh-CN': '这不是 Excel 工作簿：请另存为 .xlsx。',
  },
  oldFormat: {
    en: 'this is the old .xls or .et format; save it as .xlsx (另存为 .xlsx).',
    'zh-CN': '这是旧的 .xls 或 .et 格式：请另存为 .xlsx。',
  },
  openDocument: {
    en: 'this is an OpenDocument file (.ods); save it as .xlsx (另存为 .xlsx).',
    'zh-CN': '这是 OpenDocument 文件（.ods）：请另存为 .xlsx。',
  },
  binaryWorkbook: {
    en: 'this is a binary workbook (.xlsb); save it as .xlsx (另存为 .xlsx).',
    'zh-CN': '这是二进制工作簿（.xlsb）：请另存为 .xlsx。',
  },
  textTooLong: {
    en: 'it holds more text than any list of findings; delete what is not part of the list, or return it in parts.',
    'zh-CN': '文字量超过任何问题清单：请删除与清单无关的内容，或分几个文件返回。',
  },
  tooManyMerges: {
    en: 'it holds too many merged cells; unmerge them.',
    'zh-CN': '合并单元格过多：请取消合并。',
  },
  tookTooLong: {
    en: 'reading it took too long; the file is damaged or not ours.',
    'zh-CN': '读取它耗时过长：文件已损坏或不是本系统的文件。',
  },
  tooLarge: {
    en: `the file is larger than ${MAX_RETURNED_BYTES / 1024 / 1024} MB; remove pictures and attachments, or return it in parts.`,
    'zh-CN': `文件大于 ${MAX_RETURNED_BYTES / 1024 / 1024} MB：请删除图片和附件，或分几个文件返回。`,
  },
  tooManyParts: {
    en: `it holds more than ${MAX_ENTRIES} parts; remove sheets and pictures that are not part of the list.`,
    'zh-CN': `文件包含超过 ${MAX_ENTRIES} 个部件：请删除与清单无关的工作表和图片。`,
  },
  tooManyRows: {
    en: `it holds more than ${MAX_ROWS.toLocaleString('en')} rows; return it in parts.`,
    'zh-CN': `超过 ${MAX_ROWS.toLocaleString('en')} 行：请分几个文件返回。`,
  },
  unknownEncoding: {
    en: 'the text is in no known encoding; save it as .xlsx, or as CSV in UTF-8.',
    'zh-CN': '无法识别文字编码：请另存为 .xlsx 或 UTF-8 编码的 CSV。',
  },
  unpacksTooLarge: {
    en: `it unpacks to more than ${MAX_UNPACKED_BYTES / 1024 / 1024} MB; delete the empty rows below the list, or return it in parts.`,
    'zh-CN': `解压后超过 ${MAX_UNPACKED_BYTES / 1024 / 1024} MB：请删除清单下方的空行，或分几个文件返回。`,
  },
} as const satisfies Record<string, LocalizedText>;

/** The one sentence that says why a file is no returned workbook. */
export function rejectWorkbook(file: string, reason: LocalizedText, cause?: unknown): AuditError<'WORKBOOK_REJECTED'> {
  const name = path.basename(file);
  const message = { en: `${name}: ${reason.en}`, 'zh-CN': `${name}：${reason['zh-CN']}` };
  return new AuditError('WORKBOOK_REJECTED', message, { file: name }, { cause });
}
