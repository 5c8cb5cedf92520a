import type { LocalizedText } from '@erp-audit/core';

/** Sentences of jobs that run by themselves. */
export const SCHEDULE_MESSAGES = {
  scheduleAbout: {
    en: 'Do the jobs of the configuration when they are due, until stopped',
    'zh-CN': '按配置的时间执行任务，直到被停止',
  },
  scheduleListAbout: { en: 'List the jobs and when they begin next', 'zh-CN': '列出任务及其下次开始时间' },
  scheduleStatusAbout: {
    en: 'Show what the jobs did last, what is wrong, and what is next',
    'zh-CN': '显示任务最近的执行情况、存在的问题和下次时间',
  },
  scheduleSnoozeAbout: {
    en: 'Silence the alerts of a job, or of all, until a day',
    'zh-CN': '在指定日期之前静音某个任务（或全部任务）的告警',
  },
  optionOnce: {
    en: 'do this job now and end: for cron, systemd timers and Kubernetes',
    'zh-CN': '立即执行该任务一次后退出：用于 cron、systemd 定时器和 Kubernetes',
  },
  optionScheduleLimit: { en: 'how many to show', 'zh-CN': '显示条数' },
  optionSnoozeUntil: {
    en: 'day, or time with offset: 2026-12-01T08:00+01:00',
    'zh-CN': '日期，或带时区偏移的时间：2026-12-01T08:00+08:00',
  },
  optionWhy: { en: 'reason; it is kept in the log', 'zh-CN': '原因；记入日志' },
  snoozeJob: { en: 'job; all jobs unless named', 'zh-CN': '任务；不指定则为全部' },
  scheduleEmpty: {
    en: 'There is no job: write one under "schedule" in the configuration.',
    'zh-CN': '没有任务：请在配置的 "schedule" 下添加。',
  },
  scheduleStarted: { en: 'Jobs: {jobs}. Stop with Ctrl+C.', 'zh-CN': '任务：{jobs}。按 Ctrl+C 停止。' },
  scheduleStopped: { en: 'Stopped.', 'zh-CN': '已停止。' },
  jobUnknown: { en: 'There is no job "{name}". Write one of: {jobs}', 'zh-CN': '没有任务 "{name}"。可用：{jobs}' },
  jobHeld: {
    en: 'Job {name} is being done by host {host}, process {pid}.',
    'zh-CN': '任务 {name} 正由主机 {host} 的进程 {pid} 执行。',
  },
  jobDone: { en: 'Job {name}: run {run}, exit code {exit}.', 'zh-CN': '任务 {name}：运行 {run}，退出码 {exit}。' },
  jobInterrupted: {
    en: 'Job {name} was stopped (run {run}, exit code {exit}); the next start goes on with it.',
    'zh-CN': '任务 {name} 已停止（运行 {run}，退出码 {exit}）；下次启动时继续。',
  },
  jobRunning: { en: 'running', 'zh-CN': '执行中' },
  jobStopped: { en: 'interrupted', 'zh-CN': '已中断' },
  jobEnded: { en: 'done', 'zh-CN': '已完成' },
  jobMissed: { en: 'missed', 'zh-CN': '已错过' },
  jobsNone: { en: 'No job has been due yet.', 'zh-CN': '尚无到期的任务。' },
  nextTitle: { en: 'Next', 'zh-CN': '下次' },
  alertsTitle: { en: 'Problems', 'zh-CN': '存在的问题' },
  snoozed: {
    en: 'Alerts of {job} are silent until {until}: {why} ({by})',
    'zh-CN': '{job} 的告警静音至 {until}：{why}（{by}）',
  },
  allJobs: { en: 'all jobs', 'zh-CN': '全部任务' },
  untilInvalid: {
    en: '--until is "{given}": write a day such as 2026-12-01, or a time with its offset such as 2026-12-01T08:00+01:00.',
    'zh-CN': '--until 为 "{given}"：请写日期（如 2026-12-01），或带时区偏移的时间（如 2026-12-01T08:00+08:00）。',
  },
  optionTimes: { en: 'how long each rule took', 'zh-CN': '显示每条规则的耗时' },
  timesTitle: { en: 'Time of each rule', 'zh-CN': '各规则耗时' },
  columnSeconds: { en: 'Seconds', 'zh-CN': '秒' },
  runAttempts: { en: 'tried {attempts} {attempts|time|times}', 'zh-CN': '共尝试 {attempts} 次' },
  columnJob: { en: 'Job', 'zh-CN': '任务' },
  columnCron: { en: 'Cron', 'zh-CN': 'Cron' },
  columnTimezone: { en: 'Time zone', 'zh-CN': '时区' },
  columnNextStart: { en: 'Next start', 'zh-CN': '下次开始' },
  columnWork: { en: 'Does', 'zh-CN': '内容' },
  columnDueAt: { en: 'Due', 'zh-CN': '计划时间' },
  columnExit: { en: 'Exit code', 'zh-CN': '退出码' },
  columnJobEnd: { en: 'Ended', 'zh-CN': '结束' },
  workImport: { en: 'import returned workbooks', 'zh-CN': '导入退回的工作簿' },
  workRun: { en: 'audit {sources}', 'zh-CN': '检查 {sources}' },
  workAllSources: { en: 'all sources', 'zh-CN': '全部数据源' },
  workReport: { en: 'write {reports}', 'zh-CN': '生成 {reports}' },
  workSend: { en: 'send', 'zh-CN': '发送' },
  workRetain: { en: 'take away what has had its time', 'zh-CN': '清理到期数据' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
