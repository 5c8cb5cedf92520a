import type { DialectId } from '@erp-audit/core';
import { FUNCTIONS } from './index.ts';

/** Functions of one meaning, or nearly so, as databases call them. */
const GROUPS: readonly (readonly string[])[] = [
  ['string_agg', 'group_concat', 'listagg'],
  ['substring', 'substr', 'mid'],
  ['length', 'len', 'char_length', 'character_length'],
  ['coalesce', 'ifnull', 'isnull', 'nvl'],
  ['instr', 'charindex', 'strpos', 'locate', 'position'],
  ['date_trunc', 'datetrunc', 'trunc'],
  ['to_char', 'date_format', 'format', 'strftime'],
  ['to_date', 'str_to_date', 'strptime', 'try_convert'],
  ['dateadd', 'date_add', 'add_months', 'make_interval'],
  ['datediff', 'date_diff', 'timestampdiff', 'months_between'],
  ['iif', 'if', 'decode'],
  ['regexp_like', 'regexp_matches', 'regexp_full_match'],
  ['json_value', 'json_extract', 'json_extract_path_text', 'json_extract_string'],
  ['ceil', 'ceiling'],
  ['lower', 'lcase'],
  ['upper', 'ucase'],
];
const EVERYWHERE = new Map([
  ['iif', 'case'],
  ['if', 'case'],
  ['decode', 'case'],
]);

/** Whether another database has a function of this name, so that it is not unknown but of another dialect. */
export function isKnownElsewhere(name: string): boolean {
  return Object.values(FUNCTIONS).some((names) => names.has(name));
}

/** What a dialect has for a function of another. */
export function equivalents(name: string, dialect: DialectId): readonly string[] {
  const everywhere = EVERYWHERE.get(name);
  const group = GROUPS.find((each) => each.includes(name)) ?? [];
  const found = group.filter((each) => FUNCTIONS[dialect].has(each));
  return everywhere === undefined || found.includes(everywhere) ? found : [...found, everywhere];
}
