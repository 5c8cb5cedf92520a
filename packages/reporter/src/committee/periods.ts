import type { ViewContext } from './view-context.ts';

/** What the two periods are called: with the day they began, or without where there is none to name. */
export function periodNames({ model, texts }: ViewContext) {
  const { previousRun, weekStart } = model;
  return {
    night: previousRun === undefined ? texts('period.night') : texts('period.night_since', { date: previousRun.asOf }),
    week: weekStart === undefined ? texts('period.week') : texts('period.week_since', { date: weekStart.asOf }),
    /** The one place that says why the changes of a first week are dashes. */
    weekExplained:
      weekStart === undefined ? texts('period.week_first') : texts('period.week_since', { date: weekStart.asOf }),
  };
}

/** The text with `{since}` in the words for "since the previous run (day)", and `{date}` as that day. */
export function sinceRun(key: string, { model, texts }: ViewContext, values: Record<string, string> = {}): string {
  const date = model.previousRun?.asOf ?? texts('none');
  return texts(key, { since: texts('since_run', { date }), date, ...values });
}
