import { AuditError, composeText, type JobProblem, type Locale, RULE_REASONS, type RuleResult } from '@erp-audit/core';
import type { RefusedReturn } from '../returns/returns-folder.ts';

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
    if (locale === 'en') return `Source ${source}: ${failed.length} rules were not checked: ${reasons} (${codes}).`;
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
        : `${count} times before ${at(locale)} passed without a run; one run makes up for all of them.`;
    return isClosed
      ? `${at(locale)} 的计划时间已过而未运行：时间窗口结束前调度程序不在运行。`
      : `${at(locale)} 之前有 ${count} 个计划时间未运行，由一次运行补上。`;
  });
  return { kind: 'missed', subject: '', text };
}
