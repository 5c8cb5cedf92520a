import { extname } from 'node:path';
import { openDelimited } from '../delimited/delimited-extract.ts';
import { openJson } from '../json/json-extract.ts';
import type { TableSettings } from '../table-settings.ts';
import { openWorkbook } from '../xlsx/workbook-extract.ts';
import type { OpenedExtract } from './extract-rows.ts';
import type { Inspection } from './inspect-file.ts';
import { FileFault, REASONS } from './reasons.ts';

const ZIP = Buffer.from('PK\u0003\u0004');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const EXCEL = new Set(['.xlsx', '.xlsm', '.xlsb', '.xls']);
const JSONS = new Set(['.json', '.ndjson', '.jsonl']);
const WEB_PAGE = /^\s*(<!doctype html|<html|<table|<meta)/i;

/** Opens an extract by what it is, not only by what it is called. @throws FileFault */
export async function openExtract(
  path: string,
  settings: TableSettings,
  inspection: Inspection,
  spillFile: string,
): Promise<OpenedExtract> {
  const { head, bytes } = inspection;
  if (bytes === 0) throw new FileFault(REASONS.empty);
  const extension = extname(path).toLowerCase();
  if (head.subarray(0, 8).equals(COMPOUND)) {
    throw new FileFault(head.includes(ENCRYPTED) ? REASONS.encrypted : REASONS.oldExcel);
  }
  if (head.subarray(0, 4).equals(ZIP)) return await openWorkbook(path, settings, spillFile);
  if (WEB_PAGE.test(head.subarray(0, 512).toString('latin1'))) throw new FileFault(REASONS.html);
  if (EXCEL.has(extension)) throw new FileFault(REASONS.noExcel);
  if (JSONS.has(extension)) return await openJson(path, inspection);
  return await openDelimited(path, settings, inspection);
}

export function isParquet(path: string): boolean {
  return extname(path).toLowerCase() === '.parquet';
}
