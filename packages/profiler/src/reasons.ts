import type { LocalizedText } from '@erp-audit/core';

const percent = (share: number) => Math.round(share * 100);

export function nameReason(fit: number, words: readonly string[]): LocalizedText {
  const name = words.join(' ');
  if (fit >= 0.9) return { en: `its name says it ("${name}")`, 'zh-CN': `名称相符（"${name}"）` };
  if (fit >= 0.4) return { en: `its name fits in part ("${name}")`, 'zh-CN': `名称部分相符（"${name}"）` };
  return { en: `its name says little ("${name}")`, 'zh-CN': `名称无明显含义（"${name}"）` };
}

export function columnsReason(columns: readonly string[]): LocalizedText {
  const list = columns.join(', ');
  return { en: `has typical columns (${list})`, 'zh-CN': `有典型的列（${list}）` };
}

export function pointedAtReason(tables: number): LocalizedText {
  return { en: `${tables} tables point at it`, 'zh-CN': `有 ${tables} 张表引用它` };
}

export function emptyReason(): LocalizedText {
  return { en: 'has no rows', 'zh-CN': '没有记录' };
}

export function refersReason(column: string, table: string, isDeclared: boolean): LocalizedText {
  return isDeclared
    ? { en: `${column} is a foreign key to ${table}`, 'zh-CN': `${column} 是指向 ${table} 的外键` }
    : { en: `${column} is named like a key of ${table}`, 'zh-CN': `${column} 的名称像 ${table} 的键` };
}

export function doesNotReferReason(table: string): LocalizedText {
  return { en: `no column names ${table}`, 'zh-CN': `没有列引用 ${table}` };
}

export function sharedReason(other: LocalizedText): LocalizedText {
  return { en: `the same table serves ${other.en}`, 'zh-CN': `与“${other['zh-CN']}”共用一张表` };
}

export function columnNameReason(fit: number): LocalizedText {
  return fit >= 0.9 ? { en: 'name', 'zh-CN': '名称' } : { en: 'name in part', 'zh-CN': '名称部分相符' };
}

export function keyReason(table: string, isDeclared: boolean): LocalizedText {
  return isDeclared
    ? { en: `foreign key to ${table}`, 'zh-CN': `指向 ${table} 的外键` }
    : { en: `named like a key of ${table}`, 'zh-CN': `名称像 ${table} 的键` };
}

export function otherKeyReason(table: string): LocalizedText {
  return { en: `foreign key to another table, ${table}`, 'zh-CN': `外键指向另一张表 ${table}` };
}

export function shapeReason(share: number, rows: number): LocalizedText {
  return {
    en: `${percent(share)} % of ${rows} sampled values look like it`,
    'zh-CN': `${rows} 个样本值中 ${percent(share)} % 符合格式`,
  };
}

export function nullReason(share: number): LocalizedText {
  return { en: `${percent(share)} % empty`, 'zh-CN': `${percent(share)} % 为空` };
}

export function alwaysEmptyReason(rows: number): LocalizedText {
  return { en: `empty in all ${rows} sampled rows`, 'zh-CN': `${rows} 行样本中全部为空` };
}

export function rangeReason(from: string, to: string): LocalizedText {
  return { en: `${from} to ${to}`, 'zh-CN': `${from} 至 ${to}` };
}

export function tenantReason(): LocalizedText {
  return { en: 'nearly all tables point at it, as at a tenant', 'zh-CN': '几乎所有表都引用它，更像租户' };
}

export function jsonReason(): LocalizedText {
  return { en: 'JSON: choose the value you want', 'zh-CN': 'JSON：请选择需要的值' };
}

export function keyOnlyReason(table: string): LocalizedText {
  return { en: `only the key of ${table}: join it for the text`, 'zh-CN': `只是 ${table} 的键：需要文本请连接该表` };
}
