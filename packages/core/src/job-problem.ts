import type { LocalizedText } from './locale.ts';

/** What can go wrong with a scheduled job. */
export const JOB_PROBLEMS = {
  missed: { en: 'A scheduled time was missed', 'zh-CN': '错过了计划时间' },
  failed: { en: 'The job failed', 'zh-CN': '任务失败' },
  source: { en: 'A source could not be audited', 'zh-CN': '数据源未能检查' },
  rules: { en: 'Rules were not checked', 'zh-CN': '有规则未检查' },
  window: { en: 'The time window ended before the run did', 'zh-CN': '时间窗口结束时运行尚未完成' },
  anomaly: { en: 'A count of a rule is unusual', 'zh-CN': '规则数量异常' },
  delivery: { en: 'Messages could not be sent', 'zh-CN': '有消息未能发送' },
  returns: { en: 'Returned workbooks were refused', 'zh-CN': '有退回的工作簿被拒收' },
} as const satisfies Record<string, LocalizedText>;
export type JobProblemKind = keyof typeof JOB_PROBLEMS;

/** One thing that is wrong with a job; the same kind and subject are the same problem, night after night. */
export interface JobProblem {
  readonly kind: JobProblemKind;
  /** Name of the source, `source/rule`, or empty where the problem is about the job. */
  readonly subject: string;
  /** What happened this time and what to do; no row values, no secrets. */
  readonly text: LocalizedText;
}
