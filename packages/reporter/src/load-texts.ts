import { readFile } from 'node:fs/promises';
import { AuditError, LOCALES, type Locale, type LocalizedText } from '@erp-audit/core';
import { parse } from 'yaml';
import { z } from 'zod';
import { brokenFile } from './broken-file.ts';

const TextFile = z.record(z.string(), z.strictObject({ en: z.string(), 'zh-CN': z.string() }));

/** Texts of one report in one language. */
export interface Texts {
  /** The text with `{name}` replaced by the values. */
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** All texts as they stand, for templates. */
  readonly all: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

function readTextFile(content: string, file: string): Readonly<Record<string, LocalizedText>> {
  const result = TextFile.safeParse(parse(content));
  if (result.success) return result.data;
  throw brokenFile(file, result.error);
}

/** Texts of `file` (a map of key to one text per language); every key must exist in every language. */
export async function loadTexts(file: string, locale: Locale): Promise<Texts> {
  const texts = readTextFile(await readFile(file, 'utf8'), file);
  const all = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[locale]]));
  const translate = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const text = all[key];
    if (text === undefined) throw new AuditError('INTERNAL_BUG', `Text "${key}" is missing in ${file}`, {});
    return text.includes('{') ? fill(text, values) : text;
  };
  return Object.assign(translate, { all, locale });
}

/** Reports ask for the same few templates for every finding. */
const templates = new Map<string, readonly string[]>();

/** Text before, name, text between, name, ... of a template. */
function piecesOf(template: string): readonly string[] {
  const known = templates.get(template);
  if (known !== undefined) return known;
  const pieces = template.split(/\{(\w+)\}/);
  templates.set(template, pieces);
  return pieces;
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  const pieces = piecesOf(template);
  let filled = pieces[0] ?? '';
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index] ?? '';
    filled += `${name in values ? values[name] : `{${name}}`}${pieces[index + 1]}`;
  }
  return filled;
}

/** Numbers as people of the language write them. */
export function numberFormat(locale: Locale): (value: number) => string {
  const format = new Intl.NumberFormat(locale);
  return (value) => format.format(value);
}

/** Items of an enumeration in the language's own list marks. */
export function listFormat(locale: Locale): (items: readonly string[]) => string {
  return (items) => items.join(locale === LOCALES[1] ? '、' : ', ');
}
