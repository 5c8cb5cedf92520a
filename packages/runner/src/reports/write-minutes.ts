import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AuditError, isoWeek, type Locale } from '@erp-audit/core';
import { minutesDocument, renderMinutes } from '@erp-audit/reporter';
import type { Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import { reportsFolder } from './report-folders.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export interface WriteMinutesOptions {
  readonly config: Config;
  readonly store: Store;
  /** ISO week of the meeting; undefined takes that of the last run. */
  readonly week: string | undefined;
  /** File to write, a Word document where it ends in `.docx`; undefined means `minutes.<locale>.html` beside the reports of the week. */
  readonly out: string | undefined;
  readonly locale: Locale;
  readonly reportsDirectory: string;
}

export interface WrittenMinutes {
  readonly file: string;
  readonly week: string;
  /** Decisions of the meeting. */
  readonly decisions: number;
}

/**
 * Writes the minutes of one week: what was decided in its meeting, and what was still open from earlier ones.
 * @throws AuditError `NOT_FOUND` without a week and before the first run, `REPORT_FAILED`.
 */
export async function writeMinutes(options: WriteMinutesOptions): Promise<WrittenMinutes> {
  const { config, store, locale, reportsDirectory } = options;
  const last = await store.weeks.freezable();
  const week = options.week ?? (last && isoWeek(last.asOf));
  if (week === undefined) throw noWeek();
  const all = await store.decisions.list();
  const made = all.filter((decision) => decision.week === week);
  const earlier = all.filter((decision) => decision.week < week && decision.state === 'open');
  const frozen = (await store.weeks.list()).find((each) => each.week === week);
  const model = { locale, organisation: config.organisation.name, week, asOf: frozen?.asOf ?? null, made, earlier };
  const templates = { reportsDirectory, ownReports: resolve(config.directory, config.reports.own) };
  const directory = reportsFolder(config);
  const file = options.out === undefined ? join(directory, week, `minutes.${locale}.html`) : resolve(options.out);
  const isDocument = file.toLowerCase().endsWith('.docx');
  const content = isDocument ? await minutesDocument(model, templates) : await renderMinutes(model, templates);
  await writeFileAtomically(file, (draft) => writeFile(draft, content));
  return { file, week, decisions: made.length };
}

function noWeek(): AuditError {
  const message = {
    en: 'There is no completed run yet: say which week with --week.',
    'zh-CN': '还没有完成的运行：请用 --week 指定周。',
  };
  return new AuditError('NOT_FOUND', message, { command: 'runs' });
}
