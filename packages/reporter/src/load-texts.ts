import { readFile, stat } from 'node:fs/promises';
import { AuditError, LOCALES, type Locale } from '@erp-audit/core';
import { z } from 'zod';
import { brokenFile } from './broken-file.ts';

/** English has one form for 1 and another for the rest; which one is told by `count`. Chinese has no plural. */
const English = z.union([z.string(), z.strictObject({ one: z.string(), other: z.string() })]);
const TextFile = z.record(z.string(), z.strictObject({ en: English, 'zh-CN': z.string() }));
export type TextEntries = z.output<typeof TextFile>;

/** Texts of one report in one language. */
export interface Texts {
  /** The text with `{name}` replaced by the values; numbers are written as the language writes them. */
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** All texts as they stand, for templates. */
  readonly all: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

/** Text files by path and time of their last change: twenty workbooks in a row take their words from the same one. */
const textFiles = new Map<string, { readonly changed: number; readonly entries: TextEntries }>();

/** @throws AuditError `REPORT_FAILED` where a key lacks a language. */
export async function readTextFile(file: string): Promise<TextEntries> {
  const { mtimeMs: changed } = await stat(file);
  const before = textFiles.get(file);
  if (before?.changed === changed) return before.entries;
  const { parse } = await import('yaml');
  const result = TextFile.safeParse(parse(await readFile(file, 'utf8')));
  if (!result.success) throw brokenFile(file, result.error);
  textFiles.set(file, { changed, entries: result.data });
  return result.data;
}

/** Texts of `file` (a map of key to one text per language); every key must exist in every language. */
export async function loadTexts(file: string, locale: Locale): Promise<Texts> {
  return textsOf(await readTextFile(file), locale, file);
}

/** @param own - texts of an organisation that replace shipped ones, by key. */
export function textsOf(entries: TextEntries, locale: Locale, file: string, own: TextEntries = {}): Texts {
  const forms = new Map(Object.entries({ ...entries, ...own }).map(([key, text]) => [key, text[locale]]));
  const whole = (form: z.output<typeof English>) => (typeof form === 'string' ? form : form.other);
  const all = Object.fromEntries([...forms].map(([key, form]) => [key, whole(form)]));
  const plural = new Intl.PluralRules(locale);
  const number = numberFormat(locale);
  const translate = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const form = forms.get(key);
    if (form === undefined) throw new AuditError('INTERNAL_BUG', `Text "${key}" is missing in ${file}`, {});
    const text = formOf(form, values['count'], plural);
    return text.includes('{') ? fill(text, values, number) : text;
  };
  return Object.assign(translate, { all, locale });
}

/** Where the count is not told as a number, the form for many is taken. */
function formOf(form: z.output<typeof English>, count: string | number | undefined, plural: Intl.PluralRules): string {
  if (typeof form === 'string') return form;
  return typeof count === 'number' && plural.select(count) === 'one' ? form.one : form.other;
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

function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  number: (value: number) => string,
): string {
  const pieces = piecesOf(template);
  let filled = pieces[0] ?? '';
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index] ?? '';
    const value = values[name] ?? `{${name}}`;
    filled += `${typeof value === 'number' ? number(value) : value}${pieces[index + 1]}`;
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
