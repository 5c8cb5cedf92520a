import type { Locale } from '@erp-audit/core';
import type { Io } from '../io.ts';
import { type MessageKey, say, textOf } from '../messages/index.ts';
import { bold, renderTable } from './table.ts';

const FIRST_STEPS = [
  ['erp-audit demo', 'overviewDemo'],
  ['erp-audit init my-audit', 'overviewInit'],
  ['erp-audit doctor', 'overviewDoctor'],
  ['erp-audit run', 'overviewRun'],
  ['erp-audit report', 'overviewReport'],
] as const satisfies [string, MessageKey][];

const LATER = [
  ['erp-audit findings list', 'overviewFindings'],
  ['erp-audit rules new ID --entity E', 'overviewRule'],
  ['source <(erp-audit completion bash)', 'overviewCompletion'],
] as const satisfies [string, MessageKey][];

/** What somebody reads who typed the command's name alone. */
export function overview(io: Io, locale: Locale, version: string): string {
  const steps = (list: typeof FIRST_STEPS | typeof LATER) =>
    renderTable(
      [{ title: '' }, { title: '' }],
      list.map(([command, about]) => [`  ${command}`, textOf(locale, about)]),
    ).trimEnd();
  return [
    `${bold(io, `erp-audit ${version}`)}  ${say(locale, 'about')}`,
    '',
    `${bold(io, say(locale, 'overviewTitle'))}${steps(FIRST_STEPS)}`,
    '',
    `${bold(io, say(locale, 'overviewMoreTitle'))}${steps(LATER)}`,
    '',
    say(locale, 'overviewHelp'),
    '',
  ].join('\n');
}
