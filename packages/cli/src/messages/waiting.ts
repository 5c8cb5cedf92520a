import type { LocalizedText } from '@erp-audit/core';

/** Sentences of two processes that want the same source. */
export const WAITING_MESSAGES = {
  optionWait: {
    en: 'wait while another process audits the same source (at most so many minutes)',
    'zh-CN': '若同一数据源正由另一进程检查则等待（最多等待的分钟数）',
  },
  runWaiting: {
    en: 'Source {source} is being audited by host {host}, process {pid}, since {since}; waiting.',
    'zh-CN': '数据源 {source} 正由主机 {host} 的进程 {pid} 检查（{since} 开始），等待中。',
  },
  storeWaiting: {
    en: 'The store is being used by process {pid}; waiting.',
    'zh-CN': '存储正被进程 {pid} 使用，等待中。',
  },
  runTakenOver: {
    en: 'Host {host}, process {pid}, no longer works on source {source}: taken over.',
    'zh-CN': '主机 {host} 的进程 {pid} 已不再检查数据源 {source}，由本进程接管。',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
