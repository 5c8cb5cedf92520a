import {
  ANOMALY_MEASURES,
  AuditError,
  composeText,
  counted,
  type JobProblem,
  type Locale,
  RULE_REASONS,
  type RuleResult,
  SEASONS,
} from '@erp-audit/core';
import type { RefusedReturn } from '../returns/returns-outcome.ts';

/** Codes named in a message before it says how many more there are. */
const NAMED_CODES = 5;

/** What was not checked in a run, as people are told it. */
export function problemsOf(results: readonly RuleResult[]): readonly JobProblem[] {
  const unchecked = results.filter(({ state }) => state === 'not_checked');
  const closed = unchecked.filter(({ reason }) => reason === 'window_closed');
  const others = unchecked.filter(({ reason }) => reason !== 'window_closed');
  const sources = [...new Set(others.map(({ source }) => source))];
  return [
    ...(closed.length > 0 ? [windowProblem(closed, results.length)] : []),
    ...sources.map((source) => sourceProblem(source, others, results)),
  ];
}

function windowProblem(closed: readonly RuleResult[], planned: number): JobProblem {
  const text = {
    en: `The time window ended: ${closed.length} of ${planned} rules were not checked (${codesOf('en', closed)}). Make the window longer, or raise the limits of the source.`,
    'zh-CN': `时间窗口已结束：${planned} 条规则中有 ${closed.length} 条未检查（${codesOf('zh-CN', closed)}）。请延长时间窗口，或放宽数据源的限制。`,
  };
  return { kind: 'window', subject: '', text };
}

/** A source none of whose rules was checked is down; else some of its rules were not checked. */
function sourceProblem(source: string, unchecked: readonly RuleResult[], results: readonly RuleResult[]): JobProblem {
  const failed = unchecked.filter((result) => result.source === source);
  const isDown = !results.some((result) => result.source === source && result.state === 'checked');
  const text = composeText((locale) => {
    const why = [...new Set(failed.map(({ reason }) => (reason === undefined ? '' : RULE_REASONS[reason][locale])))];
    const reasons = why.join(locale === 'en' ? ', ' : '、');
    const codes = codesOf(locale, failed);
    if (locale === 'en')
      return `Source ${source}: ${counted(failed.length, 'rule was', 'rules were')} not checked: ${reasons} (${codes}).`;
    return `数据源 ${source}：${failed.length} 条规则未检查：${reasons}（${codes}）。`;
  });
  return { kind: isDown ? 'source' : 'rules', subject: source, text };
}

function codesOf(locale: Locale, results: readonly RuleResult[]): string {
  const codes = [...new Set(results.map(({ code }) => code))].toSorted();
  const named = codes.slice(0, NAMED_CODES).join(locale === 'en' ? ', ' : '、');
  const more = codes.length - NAMED_CODES;
  if (more <= 0) return named;
  return locale === 'en' ? `${named} and ${more} more` : `${named} 等 ${codes.length} 条`;
}

/**
 * Counts that are unusual: one problem for each rule, so that it is told once and not every night; where it is many
 * rules of a source, they have one cause and are one problem.
 */
export function anomalyProblems(results: readonly RuleResult[]): readonly JobProblem[] {
  const unusual = results.filter(({ anomalies = [] }) => anomalies.length > 0);
  const sources = [...new Set(unusual.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const own = unusual.filter((result) => result.source === source);
    const codes = new Set(own.map(({ code }) => code));
    if (codes.size > NAMED_CODES) return [manyUnusual(source, own)];
    return [...codes].map((code) => unusualProblem(source, code, own));
  });
}

function manyUnusual(source: string, results: readonly RuleResult[]): JobProblem {
  const text = composeText((locale) =>
    locale === 'en'
      ? `Source ${source}: unusual counts of many rules (${codesOf(locale, results)}). Look at "erp-audit runs show latest".`
      : `数据源 ${source}：多条规则的数量异常（${codesOf(locale, results)}）。请查看 "erp-audit runs show latest"。`,
  );
  return { kind: 'anomaly', subject: source, text };
}

function unusualProblem(source: string, code: string, results: readonly RuleResult[]): JobProblem {
  const own = results.filter((result) => result.code === code).flatMap(({ anomalies = [] }) => anomalies);
  const text = composeText((locale) => {
    const counts = own.map(({ measure, value, low, high, season }) => {
      const [what, nights] = [ANOMALY_MEASURES[measure][locale], SEASONS[season][locale]];
      if (locale === 'en') return `${what}: ${value}, expected ${low} to ${high} by ${nights}`;
      return `${what} ${value}，按${nights}预期为 ${low} 至 ${high}`;
    });
    if (locale === 'en') return `${code} on source ${source}: ${counts.join('; ')}.`;
    return `数据源 ${source} 的 ${code}：${counts.join('；')}。`;
  });
  return { kind: 'anomaly', subject: `${source}/${code}`, text };
}

export function returnsProblem(refused: readonly RefusedReturn[]): JobProblem {
  const text = {
    en: `${refused.length} returned workbooks were refused; the reason lies beside each in the folder "refused".`,
    'zh-CN': `有 ${refused.length} 个退回的工作簿被拒收；原因见 "refused" 文件夹中各文件旁的说明。`,
  };
  return { kind: 'returns', subject: '', text };
}

/** The text of a foreign error may hold data, so only its kind is told. */
export function failedProblem(error: unknown): JobProblem {
  if (error instanceof AuditError) {
    const text = composeText(
      (locale) => `${error.messageIn(locale)}${locale === 'en' ? ' ' : ''}${error.hintIn(locale)}`,
    );
    return { kind: 'failed', subject: '', text };
  }
  const kind = error instanceof Error ? error.name : typeof error;
  const text = {
    en: `Unexpected ${kind}; the log has more. Please report it.`,
    'zh-CN': `意外错误 ${kind}，详见日志。请报告此问题。`,
  };
  return { kind: 'failed', subject: '', text };
}

/** Times that passed without the job, told when it is made up for or given up. */
export function missedProblem(count: number, dueAt: Date, isClosed: boolean, timezone: string): JobProblem {
  const at = (locale: Locale) =>
    dueAt.toLocaleString(locale === 'en' ? 'en-GB' : locale, {
      timeZone: timezone,
      dateStyle: 'medium',
      timeStyle: 'short',
    });
  const text = composeText((locale) => {
    if (locale === 'en')
      return isClosed
        ? `The time of ${at(locale)} passed without a run: nobody was there before the time window ended.`
        : `${counted(count, 'time')} before ${at(locale)} passed without a run; one run makes up for all of them.`;
    return isClosed
      ? `${at(locale)} 的计划时间已过而未运行：时间窗口结束前调度程序不在运行。`
      : `${at(locale)} 之前有 ${count} 个计划时间未运行，由一次运行补上。`;
  });
  return { kind: 'missed', subject: '', text };
}
