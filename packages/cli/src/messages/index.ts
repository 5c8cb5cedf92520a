import { composeText, type Locale, type LocalizedText } from '@erp-audit/core';
import { ACCESS_MESSAGES } from './access.ts';
import { APPROVAL_MESSAGES } from './approval.ts';
import { COLUMN_MESSAGES } from './columns.ts';
import { DELIVERY_MESSAGES } from './delivery.ts';
import { DEMO_MESSAGES } from './demo.ts';
import { DUE_MESSAGES } from './due.ts';
import { DUPLICATES_MESSAGES } from './duplicates.ts';
import { EVIDENCE_MESSAGES } from './evidence.ts';
import { EXCHANGE_MESSAGES } from './exchange.ts';
import { FINDING_MESSAGES } from './findings.ts';
import { IMPORT_MESSAGES } from './import.ts';
import { KEEPING_MESSAGES } from './keeping.ts';
import { LOG_MESSAGES } from './log.ts';
import { PROPOSAL_MESSAGES } from './proposals.ts';
import { REPORT_MESSAGES } from './reports.ts';
import { RULE_LIFE_MESSAGES } from './rule-life.ts';
import { RULE_MESSAGES } from './rules.ts';
import { RUN_MESSAGES } from './run.ts';
import { SCHEDULE_MESSAGES } from './schedule.ts';
import { SETUP_MESSAGES } from './setup.ts';
import { USAGE_MESSAGES } from './usage.ts';
import { WAITING_MESSAGES } from './waiting.ts';
import { WEEK_MESSAGES } from './weeks.ts';

/**
 * Every sentence of the command line, in both languages. `{name}` is filled in by {@link say}, and of `{name|one|other}` the
 * word that English has for the number; no key is in two tables.
 */
const MESSAGES = {
  ...ACCESS_MESSAGES,
  ...APPROVAL_MESSAGES,
  ...COLUMN_MESSAGES,
  ...DELIVERY_MESSAGES,
  ...DEMO_MESSAGES,
  ...DUE_MESSAGES,
  ...DUPLICATES_MESSAGES,
  ...EVIDENCE_MESSAGES,
  ...EXCHANGE_MESSAGES,
  ...FINDING_MESSAGES,
  ...IMPORT_MESSAGES,
  ...KEEPING_MESSAGES,
  ...LOG_MESSAGES,
  ...PROPOSAL_MESSAGES,
  ...REPORT_MESSAGES,
  ...RULE_LIFE_MESSAGES,
  ...RULE_MESSAGES,
  ...RUN_MESSAGES,
  ...SCHEDULE_MESSAGES,
  ...SETUP_MESSAGES,
  ...USAGE_MESSAGES,
  ...WAITING_MESSAGES,
  ...WEEK_MESSAGES,
} as const satisfies Record<string, LocalizedText>;

export type MessageKey = keyof typeof MESSAGES;

type Placeholders<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? NameOf<Place> | Placeholders<Rest>
  : never;
type NameOf<Place extends string> = Place extends `${infer Name}|${string}` ? Name : Place;
type Values<Key extends MessageKey> = Readonly<Record<Placeholders<(typeof MESSAGES)[Key]['en']>, string | number>>;

/** Nothing for a sentence without placeholders. */
type Given<Key extends MessageKey> = Placeholders<(typeof MESSAGES)[Key]['en']> extends never ? [] : [Values<Key>];

const PLACE = /\{(\w+)(?:\|([^|}]+)\|([^|}]+))?\}/g;

/** The sentence in a language, with each of its placeholders filled in. */
export function say<Key extends MessageKey>(locale: Locale, key: Key, ...values: Given<Key>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  return MESSAGES[key][locale].replaceAll(PLACE, (whole, name: string, one?: string, other?: string) => {
    const value = given[name];
    if (one === undefined || other === undefined) return String(value ?? whole);
    return String(value) === '1' ? one : other;
  });
}

/** The sentence in every language, for errors. */
export function sayBoth<Key extends MessageKey>(key: Key, ...values: Given<Key>): LocalizedText {
  return composeText((locale) => say(locale, key, ...values));
}

/** A sentence without placeholders whose key is only known at run time. */
export function textOf(locale: Locale, key: MessageKey): string {
  return MESSAGES[key][locale];
}
