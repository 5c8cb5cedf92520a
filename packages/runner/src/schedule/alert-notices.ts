import { JOB_PROBLEMS, type Locale, type Notice } from '@erp-audit/core';
import type { Alert } from '@erp-audit/store';

/** What the people who run the tool are told of a problem, or of its end. */
export function alertNotice(alert: Alert, organisation: { readonly name: string; readonly locale: Locale }): Notice {
  const { locale, name } = organisation;
  const { kind, subject, text } = alert.problem;
  const isOver = alert.endedAt !== null;
  const what = `${JOB_PROBLEMS[kind][locale]}${subject === '' ? '' : ` (${subject})`}`;
  const night = alert.dueAt.toISOString();
  return {
    key: `alert:${alert.key}:${night}${isOver ? ':over' : ''}`,
    kind: 'alert',
    audience: { role: 'operators' },
    subject: SUBJECTS[isOver ? 'over' : 'raised'][locale](name, alert.job, what),
    lines: [
      text[locale],
      ...(isOver ? [OVER[locale]] : [SINCE[locale](night.slice(0, 16).replace('T', ' ')), SILENCE[locale](alert.job)]),
    ],
    files: [],
  };
}

type Subject = (organisation: string, job: string, what: string) => string;

const SUBJECTS: Readonly<Record<'raised' | 'over', Readonly<Record<Locale, Subject>>>> = {
  raised: {
    en: (organisation, job, what) => `[erp-audit] ${organisation}: job ${job}: ${what}`,
    'zh-CN': (organisation, job, what) => `[erp-audit] ${organisation}：任务 ${job}：${what}`,
  },
  over: {
    en: (organisation, job, what) => `[erp-audit] ${organisation}: job ${job}: over: ${what}`,
    'zh-CN': (organisation, job, what) => `[erp-audit] ${organisation}：任务 ${job}：已恢复：${what}`,
  },
};

const OVER = { en: 'This problem is over.', 'zh-CN': '该问题已解除。' } as const;

const SINCE = {
  en: (at: string) => `Since the run that was due at ${at} UTC. You are told again when it is over.`,
  'zh-CN': (at: string) => `始于计划时间 ${at} UTC 的运行。恢复后会再次通知。`,
} as const;

const SILENCE = {
  en: (job: string) => `Silence: erp-audit schedule snooze ${job} --until <date> --why "<reason>"`,
  'zh-CN': (job: string) => `静音：erp-audit schedule snooze ${job} --until <日期> --why "<原因>"`,
} as const;
