import { createRequire } from 'node:module';
import { expected } from '@erp-audit/engine';
import { z } from 'zod';
import { Name, Text, Timezone } from './shared-shapes.ts';

const SECOND_MS = 1_000;
const UNITS = { second: SECOND_MS, minute: 60 * SECOND_MS, hour: 3_600 * SECOND_MS } as const;

const load = createRequire(import.meta.url);

/** Whoever has no schedule never needs to load what knows them. */
function isCronExpression(text: string): boolean {
  const { validate }: typeof import('node-cron') = load('node-cron');
  return validate(text);
}

const Cron = z
  .string()
  .refine(
    (text) => isCronExpression(text),
    expected({ en: 'a cron expression such as "0 2 * * *"', 'zh-CN': ' cron 表达式，如 "0 2 * * *"' }),
  );

const DURATION = expected({
  en: 'a time such as "30 seconds", "15 minutes" or "2 hours"',
  'zh-CN': '时长，如 "30 seconds"、"15 minutes" 或 "2 hours"',
});

/** In milliseconds. */
const Duration = z.string().transform((text, context): number => {
  const [, count, unit] = /^(\d{1,4}) (second|minute|hour)s?$/.exec(text) ?? [];
  if (unit !== undefined) return Number(count) * UNITS[unit as keyof typeof UNITS];
  context.addIssue({ code: 'custom', message: DURATION });
  return z.NEVER;
});

const WINDOW = expected({
  en: 'hours such as "02:00-05:30", with an end other than the beginning',
  'zh-CN': '时间段，如 "02:00-05:30"，起止时间不能相同',
});

const Window = z.string().transform((text, context) => {
  const [, ...parts] = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  const [fromHour = 0, fromMinute = 0, untilHour = 0, untilMinute = 0] = parts.map(Number);
  const window = { from: fromHour * 60 + fromMinute, until: untilHour * 60 + untilMinute };
  if (parts.length === 4 && window.from !== window.until) return window;
  context.addIssue({ code: 'custom', message: WINDOW });
  return z.NEVER;
});

const ReportWord = z.enum(['workbooks', 'committee']);

/** One job: when it is due, and what it does, in the order of its settings below. */
const Job = z.strictObject({
  cron: Cron,
  /** The organisation's unless told. */
  timezone: Timezone.optional(),
  /** Takes in what lies in the folder of returned workbooks; a job that runs does so anyway. */
  import: z.literal('returns').optional(),
  /** Names of sources; an empty list means all. */
  run: z.array(Name).optional(),
  report: z.union([ReportWord.transform((word) => [word]), z.array(ReportWord).min(1)]).optional(),
  /** Sends what was written. */
  send: z.boolean().default(false),
  /** Takes away what has had its time, as `retention` says. */
  retain: z.boolean().default(false),
  /** Hours in which the job may work: what is not checked by their end is said to be so. */
  window: Window.optional(),
  /** Longest delay after the time that cron names. */
  jitter: Duration.optional(),
  /** How sources that cannot be reached are tried again: after the first time, then after twice as long, up to the longest. */
  retry: z
    .strictObject({
      first: Duration.prefault('1 minute'),
      longest: Duration.prefault('15 minutes'),
      /** From the beginning of the job on; the end of the window comes first. */
      until: Duration.prefault('2 hours'),
    })
    .prefault({}),
});
export type JobConfig = z.output<typeof Job>;

export const ScheduleConfig = z.record(Name, Job).default({});

/** The schedule's own doors and files: both are closed unless asked for. */
export const OperationsConfig = z
  .strictObject({
    /** Metrics and health by HTTP: `127.0.0.1:9464`. */
    listen: z
      .string()
      .regex(
        /^(\[[0-9a-fA-F:]+\]|[^:\s]+):\d{1,5}$/,
        expected({ en: 'an address and a port such as 127.0.0.1:9464', 'zh-CN': '地址和端口，如 127.0.0.1:9464' }),
      )
      .optional(),
    /** A file for node_exporter's textfile collector; its name ends in `.prom`. */
    textfile: z
      .string()
      .regex(/\.prom$/, expected({ en: 'a file whose name ends in .prom', 'zh-CN': '以 .prom 结尾的文件名' }))
      .optional(),
    /** Log file of the schedule; standard error unless told. */
    logFile: Text.optional(),
  })
  .prefault({});
export type OperationsConfig = z.output<typeof OperationsConfig>;
